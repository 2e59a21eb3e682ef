// Written by `pnpm generate` from openapi/access-users.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessSeatsUpdateBodyItem, AccessUser, AccessUserListItem, AccessUsersIndexQuery, ActiveSession,
  ActiveSessionListItem, FailedLogin, Identity, NewUser, PageInfo, Seat, UserUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Users of Access, their sessions and their seats. */
export const accessSeats: AccessSeats = resource<paths>()("/accounts/{account_id}/access/seats", {
  singular: true,
  only: ["update"],
  updateMethod: "patch",
});

/** Users of Access, their sessions and their seats. */
export const accessUsers: AccessUsers = resource<paths>()("/accounts/{account_id}/access/users", {
  id: "user_id",
  except: ["edit"],
  actions: {
    index: { paging: { by: "page" } },
    lastSeenIdentity: { method: "get", path: "{id}/last_seen_identity" },
  },
  resources: {
    activeSessions: { endpoint: "{user_id}/active_sessions", id: "nonce", only: ["index", "show"] },
    failedLogins: { endpoint: "{user_id}/failed_logins", only: ["index"] },
  },
});

type AccessSeatsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessSeats`: `/accounts/{account_id}/access/seats` */
export interface AccessSeats<Bound extends string = never> {
  /**
   * Update the seats of Access users of an account.
   *
   * Takes seats away from users; their sessions end, and they take a seat again with the next login that is
   * allowed.
   *
   * `PATCH /accounts/{account_id}/access/seats`
   * @example
   * const { data, error } = await accessSeats.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/seats/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AccessSeatsUpdateBodyItem[], ...options: AccessSeatsOptions<Bound, As>
  ): Promise<Result<DataAs<Seat[], As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AccessSeatsUpdateBodyItem[], ...options: AccessSeatsOptions<Bound, As>
  ): Promise<DataAs<Seat[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessSeats<Bound | BoundBy<Params>>;
}

type AccessUsersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessUsersIndexQuery }, Bound, As
>;
type AccessUsersOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessUsers`: `/accounts/{account_id}/access/users` */
export interface AccessUsers<Bound extends string = never> {
  /**
   * List the Access users of an account.
   *
   * `GET /accounts/{account_id}/access/users`
   * @example
   * const { data, error } = await accessUsers.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessUsersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessUserListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessUsersIndexOptions<Bound, As>
  ): Promise<DataAs<AccessUserListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessUsersIndexOptions<Bound>): AsyncIterable<AccessUserListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessUsersIndexOptions<Bound>): AsyncIterable<Page<AccessUserListItem, PageInfo>>;

  /**
   * Create an Access user for an account.
   *
   * `POST /accounts/{account_id}/access/users`
   * @example
   * const { data, error } = await accessUsers.create({ email: "ada@example.com", name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewUser, ...options: AccessUsersOptions<Bound, As>
  ): Promise<Result<DataAs<AccessUser, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewUser, ...options: AccessUsersOptions<Bound, As>
  ): Promise<DataAs<AccessUser, As>>;

  /**
   * Get an Access user of an account.
   *
   * `GET /accounts/{account_id}/access/users/{user_id}`
   * @example
   * const { data, error } = await accessUsers.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessUsersOptions<Bound, As>
  ): Promise<Result<DataAs<AccessUser, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessUsersOptions<Bound, As>
  ): Promise<DataAs<AccessUser, As>>;

  /**
   * Update an Access user of an account.
   *
   * `PUT /accounts/{account_id}/access/users/{user_id}`
   * @example
   * const { data, error } = await accessUsers.update(id, { email: "ada@example.com", name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UserUpdate, ...options: AccessUsersOptions<Bound, As>
  ): Promise<Result<DataAs<AccessUser, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UserUpdate, ...options: AccessUsersOptions<Bound, As>
  ): Promise<DataAs<AccessUser, As>>;

  /**
   * Delete an Access user of an account.
   *
   * Takes the user off the list and frees the seat; who is still allowed to log in comes back with the next
   * login.
   *
   * `DELETE /accounts/{account_id}/access/users/{user_id}`
   * @example
   * const { data, error } = await accessUsers.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessUsersOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessUsersOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the last seen identity of an Access user.
   *
   * `GET /accounts/{account_id}/access/users/{user_id}/last_seen_identity`
   * @example
   * const { data, error } = await accessUsers.lastSeenIdentity(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/last_seen_identity/methods/get/
   */
  lastSeenIdentity<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessUsersOptions<Bound, As>
  ): Promise<Result<DataAs<Identity, As>>>;
  /** {@link lastSeenIdentity}, but returns the data alone and throws a `RestflareError` if the call fails. */
  lastSeenIdentityOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessUsersOptions<Bound, As>
  ): Promise<DataAs<Identity, As>>;

  /** `/accounts/{account_id}/access/users/{user_id}/active_sessions` */
  readonly activeSessions: AccessUsersActiveSessions<Bound>;

  /** `/accounts/{account_id}/access/users/{user_id}/failed_logins` */
  readonly failedLogins: AccessUsersFailedLogins<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "lastSeenIdentity">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly user_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessUsers<Bound | BoundBy<Params>>;
}

type AccessUsersActiveSessionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; user_id: string } }, Bound, As
>;

/** `accessUsers.activeSessions`: `/accounts/{account_id}/access/users/{user_id}/active_sessions` */
export interface AccessUsersActiveSessions<Bound extends string = never> {
  /**
   * List the active sessions of an Access user.
   *
   * `GET /accounts/{account_id}/access/users/{user_id}/active_sessions`
   * @example
   * const { data, error } = await accessUsers.activeSessions.index({ client, params: { account_id, user_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessUsersActiveSessionsOptions<Bound, As>
  ): Promise<Result<DataAs<ActiveSessionListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessUsersActiveSessionsOptions<Bound, As>
  ): Promise<DataAs<ActiveSessionListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessUsersActiveSessionsOptions<Bound>): AsyncIterable<ActiveSessionListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessUsersActiveSessionsOptions<Bound>): AsyncIterable<Page<ActiveSessionListItem>>;

  /**
   * Get an active session of an Access user.
   *
   * `GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}`
   * @example
   * const { data, error } = await accessUsers.activeSessions.show(id, { client, params: { account_id, user_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessUsersActiveSessionsOptions<Bound, As>
  ): Promise<Result<DataAs<ActiveSession, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessUsersActiveSessionsOptions<Bound, As>
  ): Promise<DataAs<ActiveSession, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; user_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; user_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly user_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessUsersActiveSessions<Bound | BoundBy<Params>>;
}

type AccessUsersFailedLoginsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; user_id: string } }, Bound, As
>;

/** `accessUsers.failedLogins`: `/accounts/{account_id}/access/users/{user_id}/failed_logins` */
export interface AccessUsersFailedLogins<Bound extends string = never> {
  /**
   * List the failed logins of an Access user.
   *
   * `GET /accounts/{account_id}/access/users/{user_id}/failed_logins`
   * @example
   * const { data, error } = await accessUsers.failedLogins.index({ client, params: { account_id, user_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/failed_logins/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessUsersFailedLoginsOptions<Bound, As>
  ): Promise<Result<DataAs<FailedLogin[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessUsersFailedLoginsOptions<Bound, As>
  ): Promise<DataAs<FailedLogin[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessUsersFailedLoginsOptions<Bound>): AsyncIterable<FailedLogin>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessUsersFailedLoginsOptions<Bound>): AsyncIterable<Page<FailedLogin>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; user_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly user_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessUsersFailedLogins<Bound | BoundBy<Params>>;
}
