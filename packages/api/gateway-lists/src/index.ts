// Written by `pnpm generate` from openapi/gateway-lists.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatedGatewayList, GatewayItem, GatewayList, GatewayListEdit, GatewayListUpdate, GatewayListsIndexQuery,
  GatewayListsItemsIndexQuery, NewGatewayList, PageInfo, paths,
} from "./types.js";
export type * from "./types.js";

/** Lists of domains, addresses and more that Gateway policies use. */
export const gatewayLists: GatewayLists = resource<paths>()("/accounts/{account_id}/gateway/lists", {
  id: "list_id",
  actions: { edit: { body: "empty" } },
  resources: {
    items: { endpoint: "{list_id}/items", only: ["index"], actions: { index: { paging: { by: "page" } } } },
  },
});

type GatewayListsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: GatewayListsIndexQuery }, Bound, As
>;
type GatewayListsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: GatewayListEdit }, Bound, As
>;
type GatewayListsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `gatewayLists`: `/accounts/{account_id}/gateway/lists` */
export interface GatewayLists<Bound extends string = never> {
  /**
   * List lists.
   *
   * Lists the Gateway lists of the account, without their items.
   *
   * `GET /accounts/{account_id}/gateway/lists`
   * @example
   * const { data, error } = await gatewayLists.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayListsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayList[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayListsIndexOptions<Bound, As>
  ): Promise<DataAs<GatewayList[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayListsIndexOptions<Bound>): AsyncIterable<GatewayList>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayListsIndexOptions<Bound>): AsyncIterable<Page<GatewayList>>;

  /**
   * Create a list.
   *
   * `POST /accounts/{account_id}/gateway/lists`
   * @example
   * const { data, error } = await gatewayLists.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewGatewayList, ...options: GatewayListsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedGatewayList, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewGatewayList, ...options: GatewayListsOptions<Bound, As>
  ): Promise<DataAs<CreatedGatewayList, As>>;

  /**
   * Get a list.
   *
   * `GET /accounts/{account_id}/gateway/lists/{list_id}`
   * @example
   * const { data, error } = await gatewayLists.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayListsOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayList, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayListsOptions<Bound, As>
  ): Promise<DataAs<GatewayList, As>>;

  /**
   * Replace a list.
   *
   * Replaces the name, the description and, if they are given, all items.
   *
   * `PUT /accounts/{account_id}/gateway/lists/{list_id}`
   * @example
   * const { data, error } = await gatewayLists.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: GatewayListUpdate, ...options: GatewayListsOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayList, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: GatewayListUpdate, ...options: GatewayListsOptions<Bound, As>
  ): Promise<DataAs<GatewayList, As>>;

  /**
   * Add and remove items of a list.
   *
   * `PATCH /accounts/{account_id}/gateway/lists/{list_id}`
   * @example
   * const { data, error } = await gatewayLists.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayListsEditOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayList, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayListsEditOptions<Bound, As>
  ): Promise<DataAs<GatewayList, As>>;

  /**
   * Delete a list.
   *
   * Deletes the list with its entries; policies that use it stop working, so take it out of them first.
   *
   * `DELETE /accounts/{account_id}/gateway/lists/{list_id}`
   * @example
   * const { data, error } = await gatewayLists.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayListsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayListsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/gateway/lists/{list_id}/items` */
  readonly items: GatewayListsItems<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly list_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayLists<Bound | BoundBy<Params>>;
}

type GatewayListsItemsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; list_id: string }; query?: GatewayListsItemsIndexQuery }, Bound, As
>;

/** `gatewayLists.items`: `/accounts/{account_id}/gateway/lists/{list_id}/items` */
export interface GatewayListsItems<Bound extends string = never> {
  /**
   * List the items of a list.
   *
   * `GET /accounts/{account_id}/gateway/lists/{list_id}/items`
   * @example
   * const { data, error } = await gatewayLists.items.index({ client, params: { account_id, list_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/subresources/items/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayListsItemsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayListsItemsIndexOptions<Bound, As>
  ): Promise<DataAs<GatewayItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayListsItemsIndexOptions<Bound>): AsyncIterable<GatewayItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayListsItemsIndexOptions<Bound>): AsyncIterable<Page<GatewayItem, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; list_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly list_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayListsItems<Bound | BoundBy<Params>>;
}
