// Written by `pnpm generate` from openapi/access-bookmarks.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { Bookmark, DeletedBookmark, paths } from "./types.js";
export type * from "./types.js";

/** Bookmarks in the app launcher. */
export const accessBookmarks: AccessBookmarks = resource<paths>()(
  "/accounts/{account_id}/access/bookmarks",
  {
    id: "bookmark_id",
    except: ["edit"],
    actions: { create: { method: "post", path: "{id}", body: "none" }, update: { body: "none" } },
  },
);

type AccessBookmarksOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessBookmarks`: `/accounts/{account_id}/access/bookmarks` */
export interface AccessBookmarks<Bound extends string = never> {
  /**
   * List the Access bookmarks of an account.
   *
   * `GET /accounts/{account_id}/access/bookmarks`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await accessBookmarks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<Result<DataAs<Bookmark[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<DataAs<Bookmark[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: AccessBookmarksOptions<Bound>): AsyncIterable<Bookmark>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: AccessBookmarksOptions<Bound>): AsyncIterable<Page<Bookmark>>;

  /**
   * Create an Access bookmark for an account.
   *
   * `POST /accounts/{account_id}/access/bookmarks/{bookmark_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await accessBookmarks.create(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<Result<DataAs<Bookmark, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<DataAs<Bookmark, As>>;

  /**
   * Get an Access bookmark of an account.
   *
   * `GET /accounts/{account_id}/access/bookmarks/{bookmark_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await accessBookmarks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<Result<DataAs<Bookmark, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<DataAs<Bookmark, As>>;

  /**
   * Update an Access bookmark of an account.
   *
   * `PUT /accounts/{account_id}/access/bookmarks/{bookmark_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await accessBookmarks.update(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<Result<DataAs<Bookmark, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<DataAs<Bookmark, As>>;

  /**
   * Delete an Access bookmark of an account.
   *
   * Deletes the bookmark, which vanishes from the App Launcher; the page that it led to stays.
   *
   * `DELETE /accounts/{account_id}/access/bookmarks/{bookmark_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await accessBookmarks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedBookmark, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessBookmarksOptions<Bound, As>
  ): Promise<DataAs<DeletedBookmark, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessBookmarks<Bound | BoundBy<Params>>;
}
