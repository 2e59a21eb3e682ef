// Written by `pnpm generate` from openapi/access-tags.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessTagsIndexQuery, DeletedAccessTag, NewAccessTag, PageInfo, Tag, TagUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Tags of applications behind Access. */
export const accessTags: AccessTags = resource<paths>()("/accounts/{account_id}/access/tags", {
  id: "tag_name",
  except: ["edit"],
  actions: { index: { paging: { by: "page" } }, create: { body: "optional" } },
});

type AccessTagsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessTagsIndexQuery }, Bound, As
>;
type AccessTagsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessTags`: `/accounts/{account_id}/access/tags` */
export interface AccessTags<Bound extends string = never> {
  /**
   * List the Access tags of an account.
   *
   * `GET /accounts/{account_id}/access/tags`
   * @example
   * const { data, error } = await accessTags.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessTagsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Tag[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessTagsIndexOptions<Bound, As>
  ): Promise<DataAs<Tag[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessTagsIndexOptions<Bound>): AsyncIterable<Tag>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessTagsIndexOptions<Bound>): AsyncIterable<Page<Tag, PageInfo>>;

  /**
   * Create an Access tag for an account.
   *
   * `POST /accounts/{account_id}/access/tags`
   * @example
   * const { data, error } = await accessTags.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewAccessTag, ...options: AccessTagsOptions<Bound, As>
  ): Promise<Result<DataAs<Tag, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewAccessTag, ...options: AccessTagsOptions<Bound, As>
  ): Promise<DataAs<Tag, As>>;

  /**
   * Get an Access tag of an account.
   *
   * `GET /accounts/{account_id}/access/tags/{tag_name}`
   * @example
   * const { data, error } = await accessTags.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessTagsOptions<Bound, As>
  ): Promise<Result<DataAs<Tag, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessTagsOptions<Bound, As>
  ): Promise<DataAs<Tag, As>>;

  /**
   * Update an Access tag of an account.
   *
   * `PUT /accounts/{account_id}/access/tags/{tag_name}`
   * @example
   * const { data, error } = await accessTags.update(id, { name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: TagUpdate, ...options: AccessTagsOptions<Bound, As>
  ): Promise<Result<DataAs<Tag, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: TagUpdate, ...options: AccessTagsOptions<Bound, As>
  ): Promise<DataAs<Tag, As>>;

  /**
   * Delete an Access tag of an account.
   *
   * Deletes the tag and takes it off all applications that have it; the applications stay.
   *
   * `DELETE /accounts/{account_id}/access/tags/{tag_name}`
   * @example
   * const { data, error } = await accessTags.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessTagsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessTag, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessTagsOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessTag, As>>;

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
  ): AccessTags<Bound | BoundBy<Params>>;
}
