// Written by `pnpm generate` from openapi/calls.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { CreatedSfu, CreatedTurn, Sfu, SfuInput, SfuListItem, Turn, TurnInput, paths } from "./types.js";
export type * from "./types.js";

/** Apps and TURN keys of Cloudflare Realtime (WebRTC). */
export const calls: Calls = resource<paths>()("/accounts/{account_id}/calls", {
  only: [],
  resources: {
    apps: { endpoint: "apps", id: "app_id", except: ["edit"], actions: { create: { secrets: ["secret"] } } },
    turnKeys: {
      endpoint: "turn_keys",
      id: "key_id",
      except: ["edit"],
      actions: { create: { secrets: ["key"] } },
    },
  },
});

/** `calls`: `/accounts/{account_id}/calls` */
export interface Calls<Bound extends string = never> {
  /** `/accounts/{account_id}/calls/apps` */
  readonly apps: CallsApps<Bound>;

  /** `/accounts/{account_id}/calls/turn_keys` */
  readonly turnKeys: CallsTurnKeys<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Calls<Bound | BoundBy<Params>>;
}

type CallsAppsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `calls.apps`: `/accounts/{account_id}/calls/apps` */
export interface CallsApps<Bound extends string = never> {
  /**
   * List the Calls applications of an account.
   *
   * `GET /accounts/{account_id}/calls/apps`
   * @example
   * const { data, error } = await calls.apps.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CallsAppsOptions<Bound, As>
  ): Promise<Result<DataAs<SfuListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CallsAppsOptions<Bound, As>
  ): Promise<DataAs<SfuListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CallsAppsOptions<Bound>): AsyncIterable<SfuListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CallsAppsOptions<Bound>): AsyncIterable<Page<SfuListItem>>;

  /**
   * Create a Calls application for an account.
   *
   * `POST /accounts/{account_id}/calls/apps`
   * @example
   * const { data, error } = await calls.apps.create({ name: "" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: SfuInput, ...options: CallsAppsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSfu, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SfuInput, ...options: CallsAppsOptions<Bound, As>
  ): Promise<DataAs<CreatedSfu, As>>;

  /**
   * Get a Calls application of an account.
   *
   * `GET /accounts/{account_id}/calls/apps/{app_id}`
   * @example
   * const { data, error } = await calls.apps.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CallsAppsOptions<Bound, As>
  ): Promise<Result<DataAs<Sfu, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CallsAppsOptions<Bound, As>
  ): Promise<DataAs<Sfu, As>>;

  /**
   * Update a Calls application of an account.
   *
   * `PUT /accounts/{account_id}/calls/apps/{app_id}`
   * @example
   * const { data, error } = await calls.apps.update(id, { name: "" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SfuInput, ...options: CallsAppsOptions<Bound, As>
  ): Promise<Result<DataAs<Sfu, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SfuInput, ...options: CallsAppsOptions<Bound, As>
  ): Promise<DataAs<Sfu, As>>;

  /**
   * Delete a Calls application of an account.
   *
   * Deletes the app; its secret is not accepted any more, and no session can be started with it.
   *
   * `DELETE /accounts/{account_id}/calls/apps/{app_id}`
   * @example
   * const { data, error } = await calls.apps.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CallsAppsOptions<Bound, As>
  ): Promise<Result<DataAs<Sfu, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CallsAppsOptions<Bound, As>
  ): Promise<DataAs<Sfu, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CallsApps<Bound | BoundBy<Params>>;
}

type CallsTurnKeysOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `calls.turnKeys`: `/accounts/{account_id}/calls/turn_keys` */
export interface CallsTurnKeys<Bound extends string = never> {
  /**
   * List the Calls TURN keys of an account.
   *
   * `GET /accounts/{account_id}/calls/turn_keys`
   * @example
   * const { data, error } = await calls.turnKeys.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<Result<DataAs<Turn[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<DataAs<Turn[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CallsTurnKeysOptions<Bound>): AsyncIterable<Turn>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CallsTurnKeysOptions<Bound>): AsyncIterable<Page<Turn>>;

  /**
   * Create a Calls TURN key for an account.
   *
   * `POST /accounts/{account_id}/calls/turn_keys`
   * @example
   * const { data, error } = await calls.turnKeys.create({ name: "" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: TurnInput, ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedTurn, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TurnInput, ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<DataAs<CreatedTurn, As>>;

  /**
   * Get a Calls TURN key of an account.
   *
   * `GET /accounts/{account_id}/calls/turn_keys/{key_id}`
   * @example
   * const { data, error } = await calls.turnKeys.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<Result<DataAs<Turn, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<DataAs<Turn, As>>;

  /**
   * Update a Calls TURN key of an account.
   *
   * `PUT /accounts/{account_id}/calls/turn_keys/{key_id}`
   * @example
   * const { data, error } = await calls.turnKeys.update(id, { name: "" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: TurnInput, ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<Result<DataAs<Turn, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: TurnInput, ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<DataAs<Turn, As>>;

  /**
   * Delete a Calls TURN key of an account.
   *
   * Deletes the TURN key; credentials made from it are not accepted any more.
   *
   * `DELETE /accounts/{account_id}/calls/turn_keys/{key_id}`
   * @example
   * const { data, error } = await calls.turnKeys.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<Result<DataAs<Turn, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CallsTurnKeysOptions<Bound, As>
  ): Promise<DataAs<Turn, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CallsTurnKeys<Bound | BoundBy<Params>>;
}
