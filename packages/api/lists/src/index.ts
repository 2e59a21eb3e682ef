// Written by `pnpm generate` from openapi/lists.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BulkOperation, BulkOperationStarted, CreateList, DeleteListItems, DeletedList, List, ListItem,
  ListItemsInfo, ListsItemsIndexQuery, NewListItem, UpdateList, paths,
} from "./types.js";
export * from "./types.js";

/**
 * Lists of an account, of IP addresses, host names, numbers of networks or redirects. Rules refer to them by
 * name.
 */
export const lists: Lists = resource<paths>()("/accounts/{account_id}/rules/lists", {
  id: "list_id",
  except: ["edit"],
  permissions: ["Account Rule Lists Write"],
  actions: {
    index: { permissions: ["Account Rule Lists Read"] },
    show: { permissions: ["Account Rule Lists Read"] },
  },
  resources: {
    bulkOperations: {
      endpoint: "bulk_operations",
      id: "operation_id",
      only: ["show"],
      actions: { show: { permissions: ["Account Rule Lists Read"] } },
    },
    items: {
      endpoint: "{list_id}/items",
      id: "item_id",
      except: ["update", "edit", "delete"],
      permissions: ["Account Rule Lists Write"],
      actions: {
        index: {
          paging: { by: "cursor", from: "result_info.cursors.after" },
          permissions: ["Account Rule Lists Read"],
        },
        show: { permissions: ["Account Rule Lists Read"] },
        deleteAll: { method: "delete", body: "required" },
        updateAll: { method: "put", body: "required" },
      },
    },
  },
});

type ListsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `lists`: `/accounts/{account_id}/rules/lists` */
export interface Lists<Bound extends string = never> {
  /**
   * List lists.
   *
   * Lists the lists of the account, all of them at once, without their items.
   *
   * `GET /accounts/{account_id}/rules/lists` needs the permission `Account Rule Lists Read`.
   * @example
   * const { data, error } = await lists.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ListsOptions<Bound, As>
  ): Promise<Result<DataAs<List[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ListsOptions<Bound, As>
  ): Promise<DataAs<List[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ListsOptions<Bound>): AsyncIterable<List>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ListsOptions<Bound>): AsyncIterable<Page<List>>;

  /**
   * Create a list.
   *
   * Makes an empty list. Neither its name nor its kind can be changed later.
   *
   * `POST /accounts/{account_id}/rules/lists` needs the permission `Account Rule Lists Write`.
   * @example
   * const { data, error } = await lists.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateList, ...options: ListsOptions<Bound, As>
  ): Promise<Result<DataAs<List, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateList, ...options: ListsOptions<Bound, As>
  ): Promise<DataAs<List, As>>;

  /**
   * Get a list.
   *
   * Answers one list, without its items.
   *
   * `GET /accounts/{account_id}/rules/lists/{list_id}` needs the permission `Account Rule Lists Read`.
   * @example
   * const { data, error } = await lists.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ListsOptions<Bound, As>
  ): Promise<Result<DataAs<List, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ListsOptions<Bound, As>
  ): Promise<DataAs<List, As>>;

  /**
   * Update a list.
   *
   * Changes the description of a list, and nothing else of it.
   *
   * `PUT /accounts/{account_id}/rules/lists/{list_id}` needs the permission `Account Rule Lists Write`.
   * @example
   * const { data, error } = await lists.update(id, { description: "Where we work" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateList, ...options: ListsOptions<Bound, As>
  ): Promise<Result<DataAs<List, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateList, ...options: ListsOptions<Bound, As>
  ): Promise<DataAs<List, As>>;

  /**
   * Delete a list.
   *
   * Removes a list with its items. The API refuses it while a rule refers to the list.
   *
   * `DELETE /accounts/{account_id}/rules/lists/{list_id}` needs the permission `Account Rule Lists Write`.
   * @example
   * const { data, error } = await lists.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ListsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedList, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ListsOptions<Bound, As>
  ): Promise<DataAs<DeletedList, As>>;

  /** `/accounts/{account_id}/rules/lists/bulk_operations` */
  readonly bulkOperations: ListsBulkOperations<Bound>;

  /** `/accounts/{account_id}/rules/lists/{list_id}/items` */
  readonly items: ListsItems<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly list_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Lists<Bound | BoundBy<Params>>;
}

type ListsBulkOperationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `lists.bulkOperations`: `/accounts/{account_id}/rules/lists/bulk_operations` */
export interface ListsBulkOperations<Bound extends string = never> {
  /**
   * Get a bulk operation.
   *
   * Answers how far the change of a list is: to be asked until the status is `completed` or `failed`.
   *
   * `GET /accounts/{account_id}/rules/lists/bulk_operations/{operation_id}` needs the permission `Account
   * Rule Lists Read`.
   * @example
   * const { data, error } = await lists.bulkOperations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/bulk_operations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ListsBulkOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<BulkOperation, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ListsBulkOperationsOptions<Bound, As>
  ): Promise<DataAs<BulkOperation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ListsBulkOperations<Bound | BoundBy<Params>>;
}

type ListsItemsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; list_id: string }; query?: ListsItemsIndexQuery }, Bound, As
>;
type ListsItemsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; list_id: string } }, Bound, As
>;

/** `lists.items`: `/accounts/{account_id}/rules/lists/{list_id}/items` */
export interface ListsItems<Bound extends string = never> {
  /**
   * List the items of a list.
   *
   * Lists what is in a list, a page at a time.
   *
   * `GET /accounts/{account_id}/rules/lists/{list_id}/items` needs the permission `Account Rule Lists Read`.
   * @example
   * const { data, error } = await lists.items.index({ client, params: { account_id, list_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ListsItemsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ListItem[], As>, ListItemsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ListsItemsIndexOptions<Bound, As>
  ): Promise<DataAs<ListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ListsItemsIndexOptions<Bound>): AsyncIterable<ListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ListsItemsIndexOptions<Bound>): AsyncIterable<Page<ListItem, ListItemsInfo>>;

  /**
   * Add items to a list.
   *
   * Starts adding items, and answers at once which bulk operation that is. An account has one bulk operation
   * at a time.
   *
   * `POST /accounts/{account_id}/rules/lists/{list_id}/items` needs the permission `Account Rule Lists
   * Write`.
   * @example
   * const { data, error } = await lists.items.create(body, { client, params: { account_id, list_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewListItem[], ...options: ListsItemsOptions<Bound, As>
  ): Promise<Result<DataAs<BulkOperationStarted, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewListItem[], ...options: ListsItemsOptions<Bound, As>
  ): Promise<DataAs<BulkOperationStarted, As>>;

  /**
   * Get an item of a list.
   *
   * Answers one item.
   *
   * `GET /accounts/{account_id}/rules/lists/{list_id}/items/{item_id}` needs the permission `Account Rule
   * Lists Read`.
   * @example
   * const { data, error } = await lists.items.show(id, { client, params: { account_id, list_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ListsItemsOptions<Bound, As>
  ): Promise<Result<DataAs<ListItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ListsItemsOptions<Bound, As>
  ): Promise<DataAs<ListItem, As>>;

  /**
   * Delete items of a list.
   *
   * Starts removing the items with these ids, and answers at once which bulk operation that is.
   *
   * `DELETE /accounts/{account_id}/rules/lists/{list_id}/items` needs the permission `Account Rule Lists
   * Write`.
   * @example
   * const { data, error } = await lists.items.deleteAll({ items: [{ id: "34b12448945f11eaa1b71c4d701ab86e" }] }, { client, params: { account_id, list_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    body: DeleteListItems, ...options: ListsItemsOptions<Bound, As>
  ): Promise<Result<DataAs<BulkOperationStarted, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DeleteListItems, ...options: ListsItemsOptions<Bound, As>
  ): Promise<DataAs<BulkOperationStarted, As>>;

  /**
   * Replace the items of a list.
   *
   * Starts replacing all items by others, and answers at once which bulk operation that is.
   *
   * `PUT /accounts/{account_id}/rules/lists/{list_id}/items` needs the permission `Account Rule Lists Write`.
   * @example
   * const { data, error } = await lists.items.updateAll([{ comment: "Back door", ip: "203.0.113.8" }], { client, params: { account_id, list_id } });
   * @see https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: NewListItem[], ...options: ListsItemsOptions<Bound, As>
  ): Promise<Result<DataAs<BulkOperationStarted, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewListItem[], ...options: ListsItemsOptions<Bound, As>
  ): Promise<DataAs<BulkOperationStarted, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; list_id: string }, Bound, "show">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; list_id: string }, Bound, "index" | "create" | "deleteAll" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly list_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ListsItems<Bound | BoundBy<Params>>;
}
