// Written by `pnpm generate` from openapi/worker-domains.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedWorkersDomain, WorkerDomainsIndexQuery, WorkersDomain, WorkersDomainUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Hostnames that belong to a Worker. */
export const workerDomains: WorkerDomains = resource<paths>()("/accounts/{account_id}/workers/domains", {
  id: "domain_id",
  except: ["create", "update", "edit"],
  actions: {
    index: { permissions: ["com.cloudflare.edge.worker.domain.list"] },
    show: { permissions: ["com.cloudflare.edge.worker.domain.read"] },
    delete: { answer: "body", permissions: ["com.cloudflare.edge.worker.domain.delete"] },
    attach: { method: "put", body: "required", permissions: ["com.cloudflare.edge.worker.domain.update"] },
  },
});

type WorkerDomainsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkerDomainsIndexQuery }, Bound, As
>;
type WorkerDomainsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `workerDomains`: `/accounts/{account_id}/workers/domains` */
export interface WorkerDomains<Bound extends string = never> {
  /**
   * List the Workers domains of an account.
   *
   * `GET /accounts/{account_id}/workers/domains` needs the permission
   * `com.cloudflare.edge.worker.domain.list`.
   * @example
   * const { data, error } = await workerDomains.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerDomainsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersDomain[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerDomainsIndexOptions<Bound, As>
  ): Promise<DataAs<WorkersDomain[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerDomainsIndexOptions<Bound>): AsyncIterable<WorkersDomain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerDomainsIndexOptions<Bound>): AsyncIterable<Page<WorkersDomain>>;

  /**
   * Get a Workers domain of an account.
   *
   * `GET /accounts/{account_id}/workers/domains/{domain_id}` needs the permission
   * `com.cloudflare.edge.worker.domain.read`.
   * @example
   * const { data, error } = await workerDomains.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerDomainsOptions<Bound, As>
  ): Promise<DataAs<WorkersDomain, As>>;

  /**
   * Detach a Worker from a domain.
   *
   * Takes the domain off the Worker with its DNS record and certificate; visitors of it do not get the Worker
   * any more.
   *
   * `DELETE /accounts/{account_id}/workers/domains/{domain_id}` needs the permission
   * `com.cloudflare.edge.worker.domain.delete`.
   * @example
   * const { data, error } = await workerDomains.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedWorkersDomain, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerDomainsOptions<Bound, As>
  ): Promise<DataAs<DeletedWorkersDomain, As>>;

  /**
   * Attach a Worker to a domain.
   *
   * `PUT /accounts/{account_id}/workers/domains` needs the permission
   * `com.cloudflare.edge.worker.domain.update`.
   * @example
   * const { data, error } = await workerDomains.attach(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/update/
   */
  attach<As extends WaysToRead<"json"> = "json">(
    body: WorkersDomainUpdate, ...options: WorkerDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersDomain, As>>>;
  /** {@link attach}, but returns the data alone and throws a `RestflareError` if the call fails. */
  attachOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WorkersDomainUpdate, ...options: WorkerDomainsOptions<Bound, As>
  ): Promise<DataAs<WorkersDomain, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "attach">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerDomains<Bound | BoundBy<Params>>;
}
