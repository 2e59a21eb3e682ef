// Written by `pnpm generate` from openapi/media-over-quic.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatedRelay, DeletedRelayToken, MediaOverQuicIndexQuery, NewRelay, NewRelayToken, Relay, RelayIssuer,
  RelayListItem, RelayToken, RelayUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Relays for Media over QUIC, and their tokens. */
export const mediaOverQuic: MediaOverQuic = resource<paths>()("/accounts/{account_id}/moq/relays", {
  id: "relay_id",
  except: ["edit"],
  actions: { create: { secrets: ["secret"] }, update: { body: "optional" } },
  resources: {
    tokens: {
      endpoint: "{relay_id}/tokens",
      id: "jti",
      except: ["show", "update", "edit"],
      actions: {
        index: { items: "issuers", secrets: ["secret"] },
        create: { secrets: ["secret"] },
        delete: { answer: "body" },
      },
    },
  },
});

type MediaOverQuicIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MediaOverQuicIndexQuery }, Bound, As
>;
type MediaOverQuicOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `mediaOverQuic`: `/accounts/{account_id}/moq/relays` */
export interface MediaOverQuic<Bound extends string = never> {
  /**
   * List the Media over QUIC relays of an account.
   *
   * `GET /accounts/{account_id}/moq/relays`
   * @example
   * const { data, error } = await mediaOverQuic.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MediaOverQuicIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RelayListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MediaOverQuicIndexOptions<Bound, As>
  ): Promise<DataAs<RelayListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MediaOverQuicIndexOptions<Bound>): AsyncIterable<RelayListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MediaOverQuicIndexOptions<Bound>): AsyncIterable<Page<RelayListItem>>;

  /**
   * Create a Media over QUIC relay for an account.
   *
   * `POST /accounts/{account_id}/moq/relays`
   * @example
   * const { data, error } = await mediaOverQuic.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRelay, ...options: MediaOverQuicOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedRelay, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRelay, ...options: MediaOverQuicOptions<Bound, As>
  ): Promise<DataAs<CreatedRelay, As>>;

  /**
   * Get a Media over QUIC relay of an account.
   *
   * `GET /accounts/{account_id}/moq/relays/{relay_id}`
   * @example
   * const { data, error } = await mediaOverQuic.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MediaOverQuicOptions<Bound, As>
  ): Promise<Result<DataAs<Relay, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MediaOverQuicOptions<Bound, As>
  ): Promise<DataAs<Relay, As>>;

  /**
   * Update a Media over QUIC relay of an account.
   *
   * `PUT /accounts/{account_id}/moq/relays/{relay_id}`
   * @example
   * const { data, error } = await mediaOverQuic.update(id, { config: {}, name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: RelayUpdate, ...options: MediaOverQuicOptions<Bound, As>
  ): Promise<Result<DataAs<Relay, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: RelayUpdate, ...options: MediaOverQuicOptions<Bound, As>
  ): Promise<DataAs<Relay, As>>;

  /**
   * Delete a Media over QUIC relay of an account.
   *
   * Deletes the relay; whoever sends or watches through it is cut off.
   *
   * `DELETE /accounts/{account_id}/moq/relays/{relay_id}`
   * @example
   * const { data, error } = await mediaOverQuic.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MediaOverQuicOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MediaOverQuicOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/moq/relays/{relay_id}/tokens` */
  readonly tokens: MediaOverQuicTokens<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly relay_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MediaOverQuic<Bound | BoundBy<Params>>;
}

type MediaOverQuicTokensOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; relay_id: string } }, Bound, As
>;

/** `mediaOverQuic.tokens`: `/accounts/{account_id}/moq/relays/{relay_id}/tokens` */
export interface MediaOverQuicTokens<Bound extends string = never> {
  /**
   * List the tokens of a Media over QUIC relay.
   *
   * `GET /accounts/{account_id}/moq/relays/{relay_id}/tokens`
   * @example
   * const { data, error } = await mediaOverQuic.tokens.index({ client, params: { account_id, relay_id } });
   * @see https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MediaOverQuicTokensOptions<Bound, As>
  ): Promise<Result<DataAs<RelayToken, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MediaOverQuicTokensOptions<Bound, As>
  ): Promise<DataAs<RelayToken, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MediaOverQuicTokensOptions<Bound>): AsyncIterable<RelayIssuer>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MediaOverQuicTokensOptions<Bound>): AsyncIterable<Page<RelayIssuer>>;

  /**
   * Create a token for a Media over QUIC relay.
   *
   * `POST /accounts/{account_id}/moq/relays/{relay_id}/tokens`
   * @example
   * const { data, error } = await mediaOverQuic.tokens.create(body, { client, params: { account_id, relay_id } });
   * @see https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRelayToken, ...options: MediaOverQuicTokensOptions<Bound, As>
  ): Promise<Result<DataAs<RelayToken, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRelayToken, ...options: MediaOverQuicTokensOptions<Bound, As>
  ): Promise<DataAs<RelayToken, As>>;

  /**
   * Delete a token of a Media over QUIC relay.
   *
   * Deletes the token; whoever connects with it is refused.
   *
   * `DELETE /accounts/{account_id}/moq/relays/{relay_id}/tokens/{jti}`
   * @example
   * const { data, error } = await mediaOverQuic.tokens.delete(id, { client, params: { account_id, relay_id } });
   * @see https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MediaOverQuicTokensOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedRelayToken, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MediaOverQuicTokensOptions<Bound, As>
  ): Promise<DataAs<DeletedRelayToken, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; relay_id: string }, Bound, "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; relay_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly relay_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MediaOverQuicTokens<Bound | BoundBy<Params>>;
}
