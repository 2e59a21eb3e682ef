// Written by `pnpm generate` from openapi/infrastructure-targets.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  InfrastructureTargetsBatchUpdateAllBodyItem, InfrastructureTargetsIndexQuery, PageInfo, Target,
  TargetBulkDeleteV2Input, TargetInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Servers that people reach through Access. */
export const infrastructureTargets: InfrastructureTargets = resource<paths>()(
  "/accounts/{account_id}/infrastructure/targets",
  {
    id: "target_id",
    except: ["edit"],
    actions: {
      index: { paging: { by: "page" } },
      delete: { answer: "any" },
      batchDelete: { method: "post", path: "batch_delete", body: "required", answer: "any" },
    },
    resources: {
      batch: {
        endpoint: "batch",
        only: [],
        actions: {
          deleteAll: { method: "delete", answer: "any" },
          updateAll: { method: "put", body: "required" },
        },
      },
    },
  },
);

type InfrastructureTargetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: InfrastructureTargetsIndexQuery }, Bound, As
>;
type InfrastructureTargetsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `infrastructureTargets`: `/accounts/{account_id}/infrastructure/targets` */
export interface InfrastructureTargets<Bound extends string = never> {
  /**
   * List the infrastructure targets of an account.
   *
   * `GET /accounts/{account_id}/infrastructure/targets`
   * @example
   * const { data, error } = await infrastructureTargets.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: InfrastructureTargetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Target[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: InfrastructureTargetsIndexOptions<Bound, As>
  ): Promise<DataAs<Target[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: InfrastructureTargetsIndexOptions<Bound>): AsyncIterable<Target>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: InfrastructureTargetsIndexOptions<Bound>): AsyncIterable<Page<Target, PageInfo>>;

  /**
   * Create an infrastructure target for an account.
   *
   * `POST /accounts/{account_id}/infrastructure/targets`
   * @example
   * const { data, error } = await infrastructureTargets.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: TargetInput, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<Result<DataAs<Target, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TargetInput, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<DataAs<Target, As>>;

  /**
   * Get an infrastructure target of an account.
   *
   * `GET /accounts/{account_id}/infrastructure/targets/{target_id}`
   * @example
   * const { data, error } = await infrastructureTargets.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<Result<DataAs<Target, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<DataAs<Target, As>>;

  /**
   * Update an infrastructure target of an account.
   *
   * `PUT /accounts/{account_id}/infrastructure/targets/{target_id}`
   * @example
   * const { data, error } = await infrastructureTargets.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: TargetInput, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<Result<DataAs<Target, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: TargetInput, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<DataAs<Target, As>>;

  /**
   * Delete an infrastructure target of an account.
   *
   * Deletes the target; nobody reaches this server through Access any more. The API's owner does not describe
   * what it answers.
   *
   * `DELETE /accounts/{account_id}/infrastructure/targets/{target_id}`
   * @example
   * const { data, error } = await infrastructureTargets.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete many infrastructure targets of an account at once, by their ids in the body.
   *
   * Deletes the targets named; nobody reaches these servers through Access any more. The API's owner does not
   * describe what it answers.
   *
   * `POST /accounts/{account_id}/infrastructure/targets/batch_delete`
   * @example
   * const { data, error } = await infrastructureTargets.batchDelete({ target_ids: ["3e105f4ecef8ad9ca31a8372d0c35302"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_delete_v2/
   */
  batchDelete<As extends WaysToRead<"json"> = "json">(
    body: TargetBulkDeleteV2Input, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link batchDelete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchDeleteOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TargetBulkDeleteV2Input, ...options: InfrastructureTargetsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/infrastructure/targets/batch` */
  readonly batch: InfrastructureTargetsBatch<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "batchDelete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): InfrastructureTargets<Bound | BoundBy<Params>>;
}

type InfrastructureTargetsBatchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `infrastructureTargets.batch`: `/accounts/{account_id}/infrastructure/targets/batch` */
export interface InfrastructureTargetsBatch<Bound extends string = never> {
  /**
   * Delete many infrastructure targets of an account at once.
   *
   * Deletes the targets named; nobody reaches these servers through Access any more. The API's owner does not
   * describe what it answers.
   *
   * `DELETE /accounts/{account_id}/infrastructure/targets/batch`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await infrastructureTargets.batch.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: InfrastructureTargetsBatchOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: InfrastructureTargetsBatchOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create many infrastructure targets for an account at once.
   *
   * Makes the targets given, and overwrites those that are there already.
   *
   * `PUT /accounts/{account_id}/infrastructure/targets/batch`
   * @example
   * const { data, error } = await infrastructureTargets.batch.updateAll([{ hostname: "www.example.com", ip: {} }], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: InfrastructureTargetsBatchUpdateAllBodyItem[],
    ...options: InfrastructureTargetsBatchOptions<Bound, As>
  ): Promise<Result<DataAs<Target[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: InfrastructureTargetsBatchUpdateAllBodyItem[],
    ...options: InfrastructureTargetsBatchOptions<Bound, As>
  ): Promise<DataAs<Target[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "deleteAll" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): InfrastructureTargetsBatch<Bound | BoundBy<Params>>;
}
