// Written by `pnpm generate` from openapi/access-logs.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessLogsAccessRequestsIndexQuery, AccessLogsScimUpdatesIndexQuery, AccessRequest, PageInfo, Update, paths,
} from "./types.js";
export type * from "./types.js";

const accessLogsTable = {
  only: [],
  resources: {
    accessRequests: {
      endpoint: "access_requests",
      only: ["index"],
      actions: { index: { paging: { by: "page" } } },
    },
    scim: {
      endpoint: "scim",
      only: [],
      resources: {
        updates: { endpoint: "updates", only: ["index"], actions: { index: { paging: { by: "page" } } } },
      },
    },
  },
} as const;

/** Logs of sign-ins through Access, and of SCIM updates. */
export const accessLogs: AccessLogs = resource<paths>()("/accounts/{account_id}/access/logs", accessLogsTable);

/** `accessLogs`: `/accounts/{account_id}/access/logs` */
export interface AccessLogs<Bound extends string = never> {
  /** `/accounts/{account_id}/access/logs/access_requests` */
  readonly accessRequests: AccessLogsAccessRequests<Bound>;

  /** `/accounts/{account_id}/access/logs/scim` */
  readonly scim: AccessLogsScim<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessLogs<Bound | BoundBy<Params>>;
}

type AccessLogsAccessRequestsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessLogsAccessRequestsIndexQuery }, Bound, As
>;

/** `accessLogs.accessRequests`: `/accounts/{account_id}/access/logs/access_requests` */
export interface AccessLogsAccessRequests<Bound extends string = never> {
  /**
   * List the access requests of an account.
   *
   * `GET /accounts/{account_id}/access/logs/access_requests`
   * @example
   * const { data, error } = await accessLogs.accessRequests.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/logs/subresources/access_requests/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessLogsAccessRequestsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRequest[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessLogsAccessRequestsIndexOptions<Bound, As>
  ): Promise<DataAs<AccessRequest[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessLogsAccessRequestsIndexOptions<Bound>): AsyncIterable<AccessRequest>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessLogsAccessRequestsIndexOptions<Bound>): AsyncIterable<Page<AccessRequest>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessLogsAccessRequests<Bound | BoundBy<Params>>;
}

/** `accessLogs.scim`: `/accounts/{account_id}/access/logs/scim` */
export interface AccessLogsScim<Bound extends string = never> {
  /** `/accounts/{account_id}/access/logs/scim/updates` */
  readonly updates: AccessLogsScimUpdates<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessLogsScim<Bound | BoundBy<Params>>;
}

type AccessLogsScimUpdatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: AccessLogsScimUpdatesIndexQuery }, Bound, As
>;

/** `accessLogs.scim.updates`: `/accounts/{account_id}/access/logs/scim/updates` */
export interface AccessLogsScimUpdates<Bound extends string = never> {
  /**
   * List the SCIM updates of an account.
   *
   * `GET /accounts/{account_id}/access/logs/scim/updates`
   * @example
   * const { data, error } = await accessLogs.scim.updates.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/logs/subresources/scim/subresources/updates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessLogsScimUpdatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Update[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessLogsScimUpdatesIndexOptions<Bound, As>
  ): Promise<DataAs<Update[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessLogsScimUpdatesIndexOptions<Bound>): AsyncIterable<Update>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessLogsScimUpdatesIndexOptions<Bound>): AsyncIterable<Page<Update, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessLogsScimUpdates<Bound | BoundBy<Params>>;
}
