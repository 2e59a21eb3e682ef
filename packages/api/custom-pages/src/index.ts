// Written by `pnpm generate` from openapi/custom-pages.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountCustomPagesAssetsIndexQuery, CustomPage, CustomPageUpdate, CustomPagesAsset, CustomPagesAssetUpdate,
  NewCustomPagesAsset, PageInfo, ZoneCustomPagesAssetsIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Error and challenge pages of one's own, for accounts and zones. */
export const accountCustomPages: AccountCustomPages = resource<paths>()(
  "/accounts/{account_id}/custom_pages",
  {
    id: "identifier",
    except: ["create", "edit", "delete"],
    permissions: ["#organization:read"],
    actions: { update: { permissions: ["#organization:edit"] } },
    resources: {
      assets: {
        endpoint: "assets",
        id: "asset_name",
        except: ["edit"],
        actions: { index: { paging: { by: "page" } }, delete: { answer: "any" } },
      },
    },
  },
);

/** Error and challenge pages of one's own, for accounts and zones. */
export const zoneCustomPages: ZoneCustomPages = resource<paths>()("/zones/{zone_id}/custom_pages", {
  id: "identifier",
  except: ["create", "edit", "delete"],
  permissions: ["#zone_settings:read"],
  actions: { update: { permissions: ["#zone_settings:edit"] } },
  resources: {
    assets: {
      endpoint: "assets",
      id: "asset_name",
      except: ["edit"],
      actions: { index: { paging: { by: "page" } }, delete: { answer: "any" } },
    },
  },
});

type AccountCustomPagesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountCustomPages`: `/accounts/{account_id}/custom_pages` */
export interface AccountCustomPages<Bound extends string = never> {
  /**
   * List the custom pages of an account.
   *
   * `GET /accounts/{account_id}/custom_pages` needs the permission `#organization:read`.
   * @example
   * const { data, error } = await accountCustomPages.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPage[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPage[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountCustomPagesOptions<Bound>): AsyncIterable<CustomPage>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountCustomPagesOptions<Bound>): AsyncIterable<Page<CustomPage>>;

  /**
   * Get a custom page of an account.
   *
   * `GET /accounts/{account_id}/custom_pages/{identifier}` needs the permission `#organization:read`.
   * @example
   * const { data, error } = await accountCustomPages.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "1000_errors" | "500_errors" | "basic_challenge" | "country_challenge" | "ip_block" | "managed_challenge" | "ratelimit_block" | "under_attack" | "waf_block" | "waf_challenge",
    ...options: AccountCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPage, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "1000_errors" | "500_errors" | "basic_challenge" | "country_challenge" | "ip_block" | "managed_challenge" | "ratelimit_block" | "under_attack" | "waf_block" | "waf_challenge",
    ...options: AccountCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPage, As>>;

  /**
   * Update a custom page of an account.
   *
   * `PUT /accounts/{account_id}/custom_pages/{identifier}` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await accountCustomPages.update(id, { state: "default", url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: "1000_errors" | "500_errors" | "basic_challenge" | "country_challenge" | "ip_block" | "managed_challenge" | "ratelimit_block" | "under_attack" | "waf_block" | "waf_challenge",
    body: CustomPageUpdate,
    ...options: AccountCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPage, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "1000_errors" | "500_errors" | "basic_challenge" | "country_challenge" | "ip_block" | "managed_challenge" | "ratelimit_block" | "under_attack" | "waf_block" | "waf_challenge",
    body: CustomPageUpdate,
    ...options: AccountCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPage, As>>;

  /** `/accounts/{account_id}/custom_pages/assets` */
  readonly assets: AccountCustomPagesAssets<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountCustomPages<Bound | BoundBy<Params>>;
}

type AccountCustomPagesAssetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountCustomPagesAssetsIndexQuery }, Bound, As
>;
type AccountCustomPagesAssetsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountCustomPages.assets`: `/accounts/{account_id}/custom_pages/assets` */
export interface AccountCustomPagesAssets<Bound extends string = never> {
  /**
   * List the assets of the custom pages of an account.
   *
   * `GET /accounts/{account_id}/custom_pages/assets`
   * @example
   * const { data, error } = await accountCustomPages.assets.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountCustomPagesAssetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPagesAsset[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountCustomPagesAssetsIndexOptions<Bound, As>
  ): Promise<DataAs<CustomPagesAsset[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountCustomPagesAssetsIndexOptions<Bound>): AsyncIterable<CustomPagesAsset>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountCustomPagesAssetsIndexOptions<Bound>
  ): AsyncIterable<Page<CustomPagesAsset, PageInfo>>;

  /**
   * Create an asset for the custom pages of an account.
   *
   * `POST /accounts/{account_id}/custom_pages/assets`
   * @example
   * const { data, error } = await accountCustomPages.assets.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomPagesAsset, ...options: AccountCustomPagesAssetsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPagesAsset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomPagesAsset, ...options: AccountCustomPagesAssetsOptions<Bound, As>
  ): Promise<DataAs<CustomPagesAsset, As>>;

  /**
   * Get an asset of the custom pages of an account.
   *
   * `GET /accounts/{account_id}/custom_pages/assets/{asset_name}`
   * @example
   * const { data, error } = await accountCustomPages.assets.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountCustomPagesAssetsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPagesAsset, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountCustomPagesAssetsOptions<Bound, As>
  ): Promise<DataAs<CustomPagesAsset, As>>;

  /**
   * Update an asset of the custom pages of an account.
   *
   * `PUT /accounts/{account_id}/custom_pages/assets/{asset_name}`
   * @example
   * const { data, error } = await accountCustomPages.assets.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomPagesAssetUpdate, ...options: AccountCustomPagesAssetsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPagesAsset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomPagesAssetUpdate, ...options: AccountCustomPagesAssetsOptions<Bound, As>
  ): Promise<DataAs<CustomPagesAsset, As>>;

  /**
   * Delete an asset of the custom pages of an account.
   *
   * Deletes the stored page; a custom page that shows it must be given another one. The API's owner does not
   * describe what it answers.
   *
   * `DELETE /accounts/{account_id}/custom_pages/assets/{asset_name}`
   * @example
   * const { data, error } = await accountCustomPages.assets.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountCustomPagesAssetsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountCustomPagesAssetsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

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
  ): AccountCustomPagesAssets<Bound | BoundBy<Params>>;
}

type ZoneCustomPagesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneCustomPages`: `/zones/{zone_id}/custom_pages` */
export interface ZoneCustomPages<Bound extends string = never> {
  /**
   * List the custom pages of a zone.
   *
   * `GET /zones/{zone_id}/custom_pages` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await zoneCustomPages.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPage[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPage[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneCustomPagesOptions<Bound>): AsyncIterable<CustomPage>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneCustomPagesOptions<Bound>): AsyncIterable<Page<CustomPage>>;

  /**
   * Get a custom page of a zone.
   *
   * `GET /zones/{zone_id}/custom_pages/{identifier}` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await zoneCustomPages.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "1000_errors" | "500_errors" | "basic_challenge" | "country_challenge" | "ip_block" | "managed_challenge" | "ratelimit_block" | "under_attack" | "waf_block" | "waf_challenge",
    ...options: ZoneCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPage, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "1000_errors" | "500_errors" | "basic_challenge" | "country_challenge" | "ip_block" | "managed_challenge" | "ratelimit_block" | "under_attack" | "waf_block" | "waf_challenge",
    ...options: ZoneCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPage, As>>;

  /**
   * Update a custom page of a zone.
   *
   * `PUT /zones/{zone_id}/custom_pages/{identifier}` needs the permission `#zone_settings:edit`.
   * @example
   * const { data, error } = await zoneCustomPages.update(id, { state: "default", url: "https://www.example.com/" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: "1000_errors" | "500_errors" | "basic_challenge" | "country_challenge" | "ip_block" | "managed_challenge" | "ratelimit_block" | "under_attack" | "waf_block" | "waf_challenge",
    body: CustomPageUpdate,
    ...options: ZoneCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPage, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "1000_errors" | "500_errors" | "basic_challenge" | "country_challenge" | "ip_block" | "managed_challenge" | "ratelimit_block" | "under_attack" | "waf_block" | "waf_challenge",
    body: CustomPageUpdate,
    ...options: ZoneCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPage, As>>;

  /** `/zones/{zone_id}/custom_pages/assets` */
  readonly assets: ZoneCustomPagesAssets<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneCustomPages<Bound | BoundBy<Params>>;
}

type ZoneCustomPagesAssetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneCustomPagesAssetsIndexQuery }, Bound, As
>;
type ZoneCustomPagesAssetsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneCustomPages.assets`: `/zones/{zone_id}/custom_pages/assets` */
export interface ZoneCustomPagesAssets<Bound extends string = never> {
  /**
   * List the assets of the custom pages of a zone.
   *
   * `GET /zones/{zone_id}/custom_pages/assets`
   * @example
   * const { data, error } = await zoneCustomPages.assets.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneCustomPagesAssetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPagesAsset[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneCustomPagesAssetsIndexOptions<Bound, As>
  ): Promise<DataAs<CustomPagesAsset[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneCustomPagesAssetsIndexOptions<Bound>): AsyncIterable<CustomPagesAsset>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneCustomPagesAssetsIndexOptions<Bound>
  ): AsyncIterable<Page<CustomPagesAsset, PageInfo>>;

  /**
   * Create an asset for the custom pages of a zone.
   *
   * `POST /zones/{zone_id}/custom_pages/assets`
   * @example
   * const { data, error } = await zoneCustomPages.assets.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomPagesAsset, ...options: ZoneCustomPagesAssetsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPagesAsset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomPagesAsset, ...options: ZoneCustomPagesAssetsOptions<Bound, As>
  ): Promise<DataAs<CustomPagesAsset, As>>;

  /**
   * Get an asset of the custom pages of a zone.
   *
   * `GET /zones/{zone_id}/custom_pages/assets/{asset_name}`
   * @example
   * const { data, error } = await zoneCustomPages.assets.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneCustomPagesAssetsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPagesAsset, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneCustomPagesAssetsOptions<Bound, As>
  ): Promise<DataAs<CustomPagesAsset, As>>;

  /**
   * Update an asset of the custom pages of a zone.
   *
   * `PUT /zones/{zone_id}/custom_pages/assets/{asset_name}`
   * @example
   * const { data, error } = await zoneCustomPages.assets.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomPagesAssetUpdate, ...options: ZoneCustomPagesAssetsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPagesAsset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomPagesAssetUpdate, ...options: ZoneCustomPagesAssetsOptions<Bound, As>
  ): Promise<DataAs<CustomPagesAsset, As>>;

  /**
   * Delete an asset of the custom pages of a zone.
   *
   * Deletes the stored page; a custom page that shows it must be given another one. The API's owner does not
   * describe what it answers.
   *
   * `DELETE /zones/{zone_id}/custom_pages/assets/{asset_name}`
   * @example
   * const { data, error } = await zoneCustomPages.assets.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneCustomPagesAssetsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneCustomPagesAssetsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneCustomPagesAssets<Bound | BoundBy<Params>>;
}
