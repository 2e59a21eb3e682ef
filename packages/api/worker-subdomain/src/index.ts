// Written by `pnpm generate` from openapi/worker-subdomain.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { SubdomainUpdate, WorkersSubdomain, paths } from "./types.js";
export type * from "./types.js";

/** The `workers.dev` subdomain of an account. */
export const workerSubdomain: WorkerSubdomain = resource<paths>()(
  "/accounts/{account_id}/workers/subdomain",
  {
    singular: true,
    except: ["create", "edit"],
    actions: {
      show: { permissions: ["com.cloudflare.edge.worker.cron.subdomain.read"] },
      update: { permissions: ["com.cloudflare.edge.worker.cron.subdomain.create"] },
    },
  },
);

type WorkerSubdomainOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `workerSubdomain`: `/accounts/{account_id}/workers/subdomain` */
export interface WorkerSubdomain<Bound extends string = never> {
  /**
   * Get the Workers subdomain of an account.
   *
   * `GET /accounts/{account_id}/workers/subdomain` needs the permission
   * `com.cloudflare.edge.worker.cron.subdomain.read`.
   * @example
   * const { data, error } = await workerSubdomain.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerSubdomainOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersSubdomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerSubdomainOptions<Bound, As>
  ): Promise<DataAs<WorkersSubdomain, As>>;

  /**
   * Update the Workers subdomain of an account.
   *
   * `PUT /accounts/{account_id}/workers/subdomain` needs the permission
   * `com.cloudflare.edge.worker.cron.subdomain.create`.
   * @example
   * const { data, error } = await workerSubdomain.update({ subdomain: "example-subdomain" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SubdomainUpdate, ...options: WorkerSubdomainOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersSubdomain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SubdomainUpdate, ...options: WorkerSubdomainOptions<Bound, As>
  ): Promise<DataAs<WorkersSubdomain, As>>;

  /**
   * Delete the Workers subdomain of an account.
   *
   * Gives the subdomain at workers.dev up; no Worker answers at it any more, and somebody else may take it.
   *
   * `DELETE /accounts/{account_id}/workers/subdomain`
   * @example
   * const { ok, error } = await workerSubdomain.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerSubdomainOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerSubdomainOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerSubdomain<Bound | BoundBy<Params>>;
}
