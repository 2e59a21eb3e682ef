// Written by `pnpm generate` from openapi/resource-tags.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountTag, AccountTagUpdate, CursorsInfo, ResourceTagging, ResourceTagsDeleteHeaders,
  ResourceTagsKeysIndexQuery, ResourceTagsResourcesIndexQuery, ResourceTagsShowQuery,
  ResourceTagsSummaryIndexQuery, ResourceTagsSummaryIndexResultItem, ResourceTagsUpdateHeaders,
  ResourceTagsValuesShowQuery, ZoneResourceTagsDeleteHeaders, ZoneResourceTagsShowQuery,
  ZoneResourceTagsUpdateHeaders, ZoneTag, ZoneTagUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Tags on the resources of accounts and zones. */
export const resourceTags: ResourceTags = resource<paths>()("/accounts/{account_id}/tags", {
  singular: true,
  except: ["create", "edit"],
  actions: { delete: { answer: "any" } },
  resources: {
    keys: {
      endpoint: "keys",
      only: ["index"],
      actions: { index: { paging: { by: "cursor", from: "result_info.cursors.after" } } },
    },
    resources: {
      endpoint: "resources",
      only: ["index"],
      actions: { index: { paging: { by: "cursor", from: "result_info.cursors.after" } } },
    },
    summary: { endpoint: "summary", only: ["index"], actions: { index: { paging: { by: "cursor" } } } },
    values: { endpoint: "values", id: "tag_key", only: ["show"] },
  },
});

/** Tags on the resources of accounts and zones. */
export const zoneResourceTags: ZoneResourceTags = resource<paths>()("/zones/{zone_id}/tags", {
  singular: true,
  except: ["create", "edit"],
  actions: { delete: { answer: "any" } },
});

type ResourceTagsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: ResourceTagsShowQuery }, Bound, As
>;
type ResourceTagsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: ResourceTagsUpdateHeaders }, Bound, As
>;
type ResourceTagsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: ResourceTagsDeleteHeaders }, Bound, As
>;

/** `resourceTags`: `/accounts/{account_id}/tags` */
export interface ResourceTags<Bound extends string = never> {
  /**
   * Get the tags of an account.
   *
   * `GET /accounts/{account_id}/tags`
   * @example
   * const { data, error } = await resourceTags.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsShowOptions<Bound, As>
  ): Promise<Result<DataAs<AccountTag, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsShowOptions<Bound, As>
  ): Promise<DataAs<AccountTag, As>>;

  /**
   * Update the tags of an account.
   *
   * `PUT /accounts/{account_id}/tags`
   * @example
   * const { data, error } = await resourceTags.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AccountTagUpdate, ...options: ResourceTagsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<AccountTag, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AccountTagUpdate, ...options: ResourceTagsUpdateOptions<Bound, As>
  ): Promise<DataAs<AccountTag, As>>;

  /**
   * Delete the tags of an account.
   *
   * Takes all tags off the resource; the resource itself stays. The API's owner does not describe what it
   * answers.
   *
   * `DELETE /accounts/{account_id}/tags`
   * @example
   * const { data, error } = await resourceTags.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsDeleteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/tags/keys` */
  readonly keys: ResourceTagsKeys<Bound>;

  /** `/accounts/{account_id}/tags/resources` */
  readonly resources: ResourceTagsResources<Bound>;

  /** `/accounts/{account_id}/tags/summary` */
  readonly summary: ResourceTagsSummary<Bound>;

  /** `/accounts/{account_id}/tags/values` */
  readonly values: ResourceTagsValues<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceTags<Bound | BoundBy<Params>>;
}

type ResourceTagsKeysIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ResourceTagsKeysIndexQuery }, Bound, As
>;

/** `resourceTags.keys`: `/accounts/{account_id}/tags/keys` */
export interface ResourceTagsKeys<Bound extends string = never> {
  /**
   * List the keys of the tags of an account.
   *
   * `GET /accounts/{account_id}/tags/keys`
   * @example
   * const { data, error } = await resourceTags.keys.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/keys/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsKeysIndexOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>, CursorsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsKeysIndexOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ResourceTagsKeysIndexOptions<Bound>): AsyncIterable<string>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ResourceTagsKeysIndexOptions<Bound>): AsyncIterable<Page<string, CursorsInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceTagsKeys<Bound | BoundBy<Params>>;
}

type ResourceTagsResourcesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ResourceTagsResourcesIndexQuery }, Bound, As
>;

/** `resourceTags.resources`: `/accounts/{account_id}/tags/resources` */
export interface ResourceTagsResources<Bound extends string = never> {
  /**
   * List the resources of the tags of an account.
   *
   * `GET /accounts/{account_id}/tags/resources`
   * @example
   * const { data, error } = await resourceTags.resources.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsResourcesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceTagging[], As>, CursorsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsResourcesIndexOptions<Bound, As>
  ): Promise<DataAs<ResourceTagging[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ResourceTagsResourcesIndexOptions<Bound>): AsyncIterable<ResourceTagging>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ResourceTagsResourcesIndexOptions<Bound>
  ): AsyncIterable<Page<ResourceTagging, CursorsInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceTagsResources<Bound | BoundBy<Params>>;
}

type ResourceTagsSummaryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ResourceTagsSummaryIndexQuery }, Bound, As
>;

/** `resourceTags.summary`: `/accounts/{account_id}/tags/summary` */
export interface ResourceTagsSummary<Bound extends string = never> {
  /**
   * Get the summary of the tags of an account.
   *
   * `GET /accounts/{account_id}/tags/summary`
   * @example
   * const { data, error } = await resourceTags.summary.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/summary/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsSummaryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceTagsSummaryIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceTagsSummaryIndexOptions<Bound, As>
  ): Promise<DataAs<ResourceTagsSummaryIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ResourceTagsSummaryIndexOptions<Bound>
  ): AsyncIterable<ResourceTagsSummaryIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ResourceTagsSummaryIndexOptions<Bound>
  ): AsyncIterable<Page<ResourceTagsSummaryIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceTagsSummary<Bound | BoundBy<Params>>;
}

type ResourceTagsValuesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ResourceTagsValuesShowQuery }, Bound, As
>;

/** `resourceTags.values`: `/accounts/{account_id}/tags/values` */
export interface ResourceTagsValues<Bound extends string = never> {
  /**
   * List the values of a key of the tags of an account.
   *
   * `GET /accounts/{account_id}/tags/values/{tag_key}`
   * @example
   * const { data, error } = await resourceTags.values.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/values/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceTagsValuesShowOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>, CursorsInfo>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceTagsValuesShowOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceTagsValues<Bound | BoundBy<Params>>;
}

type ZoneResourceTagsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query: ZoneResourceTagsShowQuery }, Bound, As
>;
type ZoneResourceTagsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; headers?: ZoneResourceTagsUpdateHeaders }, Bound, As
>;
type ZoneResourceTagsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; headers?: ZoneResourceTagsDeleteHeaders }, Bound, As
>;

/** `zoneResourceTags`: `/zones/{zone_id}/tags` */
export interface ZoneResourceTags<Bound extends string = never> {
  /**
   * Get the tags of a zone.
   *
   * `GET /zones/{zone_id}/tags`
   * @example
   * const { data, error } = await zoneResourceTags.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneResourceTagsShowOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneTag, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneResourceTagsShowOptions<Bound, As>
  ): Promise<DataAs<ZoneTag, As>>;

  /**
   * Update the tags of a zone.
   *
   * `PUT /zones/{zone_id}/tags`
   * @example
   * const { data, error } = await zoneResourceTags.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ZoneTagUpdate, ...options: ZoneResourceTagsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneTag, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ZoneTagUpdate, ...options: ZoneResourceTagsUpdateOptions<Bound, As>
  ): Promise<DataAs<ZoneTag, As>>;

  /**
   * Delete the tags of a zone.
   *
   * Takes all tags off the resource; the resource itself stays. The API's owner does not describe what it
   * answers.
   *
   * `DELETE /zones/{zone_id}/tags`
   * @example
   * const { data, error } = await zoneResourceTags.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneResourceTagsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneResourceTagsDeleteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneResourceTags<Bound | BoundBy<Params>>;
}
