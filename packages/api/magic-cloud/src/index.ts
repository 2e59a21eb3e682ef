// Written by `pnpm generate` from openapi/magic-cloud.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AddressSpace, AddressSpaceInput, CatalogSync, CatalogSyncInput, CloudIntegration, CloudIntegrationDiscover,
  CloudIntegrationInitialSetup, CloudIntegrationInput, CloudIntegrationListItem, DeletedCatalogSync,
  DeletedCloudIntegration, DeletedOnRamp, MagicCloudCatalogSyncsCreateHeaders,
  MagicCloudCatalogSyncsDeleteQuery, MagicCloudCatalogSyncsPrebuiltPoliciesIndexQuery,
  MagicCloudNetworkingResource, MagicCloudOnrampsCreateHeaders, MagicCloudOnrampsDeleteQuery,
  MagicCloudOnrampsIndexQuery, MagicCloudOnrampsShowQuery, MagicCloudProvidersCreateHeaders,
  MagicCloudProvidersDiscoverQuery, MagicCloudProvidersIndexQuery, MagicCloudProvidersShowQuery,
  MagicCloudResourcesExportQuery, MagicCloudResourcesIndexQuery, MagicCloudResourcesShowQuery, NewCatalogSync,
  NewCloudIntegration, NewOnRamp, OnRamp, OnRampInput, OnRampListItem, OnRampPlan, PageInfo, PrebuiltPolicy,
  ResourcePolicyPreviewInput, paths,
} from "./types.js";
export type * from "./types.js";

const magicCloudTable = {
  only: [],
  resources: {
    catalogSyncs: {
      endpoint: "catalog-syncs",
      id: "sync_id",
      actions: {
        update: { body: "optional" },
        edit: { body: "optional" },
        refresh: { method: "post", path: "{id}/refresh" },
      },
      resources: { prebuiltPolicies: { endpoint: "prebuilt-policies", only: ["index"] } },
    },
    onramps: {
      endpoint: "onramps",
      id: "onramp_id",
      actions: {
        update: { body: "optional" },
        edit: { body: "optional" },
        apply: { method: "post", path: "{id}/apply", answer: "body" },
        export: { method: "post", path: "{id}/export", answer: "body", as: "bytes" },
        plan: { method: "post", path: "{id}/plan", answer: "body" },
      },
      resources: {
        magicWanAddressSpace: {
          endpoint: "magic_wan_address_space",
          only: ["index"],
          actions: {
            index: { items: "prefixes" },
            editAll: { method: "patch", body: "required" },
            updateAll: { method: "put", body: "required" },
          },
        },
      },
    },
    providers: {
      endpoint: "providers",
      id: "provider_id",
      actions: {
        update: { body: "optional" },
        edit: { body: "optional" },
        discover: { method: "post", path: "{id}/discover", answer: "body" },
        discoverAll: { method: "post", path: "discover", answer: "body" },
        initialSetup: { method: "get", path: "{id}/initial_setup" },
      },
    },
    resources: {
      endpoint: "resources",
      id: "resource_id",
      only: ["index", "show"],
      actions: {
        index: { paging: { by: "page" } },
        export: { method: "get", path: "export", answer: "body", as: "bytes" },
        policyPreview: { method: "post", path: "policy-preview", body: "required" },
      },
    },
  },
} as const;

/** Networks in public clouds: integrations, resources and on-ramps. */
export const magicCloud: MagicCloud = resource<paths>()("/accounts/{account_id}/magic/cloud", magicCloudTable);

/** `magicCloud`: `/accounts/{account_id}/magic/cloud` */
export interface MagicCloud<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/cloud/catalog-syncs` */
  readonly catalogSyncs: MagicCloudCatalogSyncs<Bound>;

  /** `/accounts/{account_id}/magic/cloud/onramps` */
  readonly onramps: MagicCloudOnramps<Bound>;

  /** `/accounts/{account_id}/magic/cloud/providers` */
  readonly providers: MagicCloudProviders<Bound>;

  /** `/accounts/{account_id}/magic/cloud/resources` */
  readonly resources: MagicCloudResources<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCloud<Bound | BoundBy<Params>>;
}

type MagicCloudCatalogSyncsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicCloudCatalogSyncsCreateHeaders }, Bound, As
>;
type MagicCloudCatalogSyncsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: CatalogSyncInput }, Bound, As
>;
type MagicCloudCatalogSyncsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudCatalogSyncsDeleteQuery }, Bound, As
>;
type MagicCloudCatalogSyncsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `magicCloud.catalogSyncs`: `/accounts/{account_id}/magic/cloud/catalog-syncs` */
export interface MagicCloudCatalogSyncs<Bound extends string = never> {
  /**
   * List the cloud catalog syncs of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/catalog-syncs`
   * @example
   * const { data, error } = await magicCloud.catalogSyncs.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudCatalogSyncsOptions<Bound, As>
  ): Promise<Result<DataAs<CatalogSync[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudCatalogSyncsOptions<Bound, As>
  ): Promise<DataAs<CatalogSync[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicCloudCatalogSyncsOptions<Bound>): AsyncIterable<CatalogSync>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicCloudCatalogSyncsOptions<Bound>): AsyncIterable<Page<CatalogSync>>;

  /**
   * Create a cloud catalog sync for an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/catalog-syncs`
   * @example
   * const { data, error } = await magicCloud.catalogSyncs.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCatalogSync, ...options: MagicCloudCatalogSyncsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<CatalogSync, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCatalogSync, ...options: MagicCloudCatalogSyncsCreateOptions<Bound, As>
  ): Promise<DataAs<CatalogSync, As>>;

  /**
   * Get a cloud catalog sync of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}`
   * @example
   * const { data, error } = await magicCloud.catalogSyncs.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudCatalogSyncsOptions<Bound, As>
  ): Promise<Result<DataAs<CatalogSync, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudCatalogSyncsOptions<Bound, As>
  ): Promise<DataAs<CatalogSync, As>>;

  /**
   * Update a cloud catalog sync of an account.
   *
   * `PUT /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}`
   * @example
   * const { data, error } = await magicCloud.catalogSyncs.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: CatalogSyncInput, ...options: MagicCloudCatalogSyncsOptions<Bound, As>
  ): Promise<Result<DataAs<CatalogSync, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: CatalogSyncInput, ...options: MagicCloudCatalogSyncsOptions<Bound, As>
  ): Promise<DataAs<CatalogSync, As>>;

  /**
   * Edit a cloud catalog sync of an account.
   *
   * `PATCH /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}`
   * @example
   * const { data, error } = await magicCloud.catalogSyncs.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudCatalogSyncsEditOptions<Bound, As>
  ): Promise<Result<DataAs<CatalogSync, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudCatalogSyncsEditOptions<Bound, As>
  ): Promise<DataAs<CatalogSync, As>>;

  /**
   * Delete a cloud catalog sync of an account.
   *
   * Deletes the sync; what it wrote to its destination is kept or deleted as the call says, and is not
   * brought up to date any more.
   *
   * `DELETE /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}`
   * @example
   * const { data, error } = await magicCloud.catalogSyncs.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudCatalogSyncsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCatalogSync, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudCatalogSyncsDeleteOptions<Bound, As>
  ): Promise<DataAs<DeletedCatalogSync, As>>;

  /**
   * Refresh a cloud catalog sync of an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}/refresh`
   * @example
   * const { data, error } = await magicCloud.catalogSyncs.refresh(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/refresh/
   */
  refresh<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudCatalogSyncsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link refresh}, but returns the data alone and throws a `RestflareError` if the call fails. */
  refreshOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudCatalogSyncsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** `/accounts/{account_id}/magic/cloud/catalog-syncs/prebuilt-policies` */
  readonly prebuiltPolicies: MagicCloudCatalogSyncsPrebuiltPolicies<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete" | "refresh">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCloudCatalogSyncs<Bound | BoundBy<Params>>;
}

type MagicCloudCatalogSyncsPrebuiltPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudCatalogSyncsPrebuiltPoliciesIndexQuery }, Bound, As
>;

/**
 * `magicCloud.catalogSyncs.prebuiltPolicies`:
 * `/accounts/{account_id}/magic/cloud/catalog-syncs/prebuilt-policies`
 */
export interface MagicCloudCatalogSyncsPrebuiltPolicies<Bound extends string = never> {
  /**
   * List the prebuilt policies of the cloud catalog syncs of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/catalog-syncs/prebuilt-policies`
   * @example
   * const { data, error } = await magicCloud.catalogSyncs.prebuiltPolicies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/subresources/prebuilt_policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudCatalogSyncsPrebuiltPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PrebuiltPolicy[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudCatalogSyncsPrebuiltPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<PrebuiltPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: MagicCloudCatalogSyncsPrebuiltPoliciesIndexOptions<Bound>
  ): AsyncIterable<PrebuiltPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicCloudCatalogSyncsPrebuiltPoliciesIndexOptions<Bound>
  ): AsyncIterable<Page<PrebuiltPolicy>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCloudCatalogSyncsPrebuiltPolicies<Bound | BoundBy<Params>>;
}

type MagicCloudOnrampsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudOnrampsIndexQuery }, Bound, As
>;
type MagicCloudOnrampsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicCloudOnrampsCreateHeaders }, Bound, As
>;
type MagicCloudOnrampsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudOnrampsShowQuery }, Bound, As
>;
type MagicCloudOnrampsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: OnRampInput }, Bound, As
>;
type MagicCloudOnrampsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudOnrampsDeleteQuery }, Bound, As
>;
type MagicCloudOnrampsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `magicCloud.onramps`: `/accounts/{account_id}/magic/cloud/onramps` */
export interface MagicCloudOnramps<Bound extends string = never> {
  /**
   * List the cloud onramps of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/onramps`
   * @example
   * const { data, error } = await magicCloud.onramps.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudOnrampsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<OnRampListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudOnrampsIndexOptions<Bound, As>
  ): Promise<DataAs<OnRampListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicCloudOnrampsIndexOptions<Bound>): AsyncIterable<OnRampListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicCloudOnrampsIndexOptions<Bound>): AsyncIterable<Page<OnRampListItem>>;

  /**
   * Create a cloud onramp for an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/onramps`
   * @example
   * const { data, error } = await magicCloud.onramps.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewOnRamp, ...options: MagicCloudOnrampsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<OnRamp, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewOnRamp, ...options: MagicCloudOnrampsCreateOptions<Bound, As>
  ): Promise<DataAs<OnRamp, As>>;

  /**
   * Get a cloud onramp of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/onramps/{onramp_id}`
   * @example
   * const { data, error } = await magicCloud.onramps.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsShowOptions<Bound, As>
  ): Promise<Result<DataAs<OnRamp, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsShowOptions<Bound, As>
  ): Promise<DataAs<OnRamp, As>>;

  /**
   * Update a cloud onramp of an account.
   *
   * `PUT /accounts/{account_id}/magic/cloud/onramps/{onramp_id}`
   * @example
   * const { data, error } = await magicCloud.onramps.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: OnRampInput, ...options: MagicCloudOnrampsOptions<Bound, As>
  ): Promise<Result<DataAs<OnRamp, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: OnRampInput, ...options: MagicCloudOnrampsOptions<Bound, As>
  ): Promise<DataAs<OnRamp, As>>;

  /**
   * Edit a cloud onramp of an account.
   *
   * `PATCH /accounts/{account_id}/magic/cloud/onramps/{onramp_id}`
   * @example
   * const { data, error } = await magicCloud.onramps.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsEditOptions<Bound, As>
  ): Promise<Result<DataAs<OnRamp, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsEditOptions<Bound, As>
  ): Promise<DataAs<OnRamp, As>>;

  /**
   * Delete a cloud onramp of an account.
   *
   * Deletes the on-ramp; the networks behind it are cut off. What was made for it in the cloud goes too,
   * where the call asks for it.
   *
   * `DELETE /accounts/{account_id}/magic/cloud/onramps/{onramp_id}`
   * @example
   * const { data, error } = await magicCloud.onramps.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOnRamp, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsDeleteOptions<Bound, As>
  ): Promise<DataAs<DeletedOnRamp, As>>;

  /**
   * Apply a cloud onramp of an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/apply`
   * @example
   * const { data, error } = await magicCloud.onramps.apply(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/apply/
   */
  apply<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsOptions<Bound, As>
  ): Promise<Result<DataAs<OnRampPlan, As>>>;
  /** {@link apply}, but returns the data alone and throws a `RestflareError` if the call fails. */
  applyOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsOptions<Bound, As>
  ): Promise<DataAs<OnRampPlan, As>>;

  /**
   * Export a cloud onramp of an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/export`
   * @example
   * const { data, error } = await magicCloud.onramps.export(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/export/
   */
  export<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: MagicCloudOnrampsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: MagicCloudOnrampsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Plan a cloud onramp of an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/plan`
   * @example
   * const { data, error } = await magicCloud.onramps.plan(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/plan/
   */
  plan<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsOptions<Bound, As>
  ): Promise<Result<DataAs<OnRampPlan, As>>>;
  /** {@link plan}, but returns the data alone and throws a `RestflareError` if the call fails. */
  planOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudOnrampsOptions<Bound, As>
  ): Promise<DataAs<OnRampPlan, As>>;

  /** `/accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space` */
  readonly magicWanAddressSpace: MagicCloudOnrampsMagicWanAddressSpace<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete" | "apply" | "export" | "plan">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCloudOnramps<Bound | BoundBy<Params>>;
}

type MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `magicCloud.onramps.magicWanAddressSpace`:
 * `/accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space`
 */
export interface MagicCloudOnrampsMagicWanAddressSpace<Bound extends string = never> {
  /**
   * Get the Magic WAN address space of the cloud onramps of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space`
   * @example
   * const { data, error } = await magicCloud.onramps.magicWanAddressSpace.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound, As>
  ): Promise<Result<DataAs<AddressSpace, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound, As>
  ): Promise<DataAs<AddressSpace, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound>): AsyncIterable<string>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound>): AsyncIterable<Page<string>>;

  /**
   * Edit the Magic WAN address space of the cloud onramps of an account.
   *
   * `PATCH /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space`
   * @example
   * const { data, error } = await magicCloud.onramps.magicWanAddressSpace.editAll({ prefixes: ["192.0.2.0/24"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: AddressSpaceInput, ...options: MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound, As>
  ): Promise<Result<DataAs<AddressSpace, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AddressSpaceInput, ...options: MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound, As>
  ): Promise<DataAs<AddressSpace, As>>;

  /**
   * Update the Magic WAN address space of the cloud onramps of an account.
   *
   * Replaces the address space of Magic WAN that on-ramps send to the clouds; networks that are not in the
   * list are not reached through them.
   *
   * `PUT /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space`
   * @example
   * const { data, error } = await magicCloud.onramps.magicWanAddressSpace.updateAll({ prefixes: ["192.0.2.0/24"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: AddressSpaceInput, ...options: MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound, As>
  ): Promise<Result<DataAs<AddressSpace, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AddressSpaceInput, ...options: MagicCloudOnrampsMagicWanAddressSpaceOptions<Bound, As>
  ): Promise<DataAs<AddressSpace, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "editAll" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCloudOnrampsMagicWanAddressSpace<Bound | BoundBy<Params>>;
}

type MagicCloudProvidersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudProvidersIndexQuery }, Bound, As
>;
type MagicCloudProvidersCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicCloudProvidersCreateHeaders }, Bound, As
>;
type MagicCloudProvidersShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudProvidersShowQuery }, Bound, As
>;
type MagicCloudProvidersEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: CloudIntegrationInput }, Bound, As
>;
type MagicCloudProvidersDiscoverOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudProvidersDiscoverQuery }, Bound, As
>;
type MagicCloudProvidersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `magicCloud.providers`: `/accounts/{account_id}/magic/cloud/providers` */
export interface MagicCloudProviders<Bound extends string = never> {
  /**
   * List the cloud providers of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/providers`
   * @example
   * const { data, error } = await magicCloud.providers.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudProvidersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CloudIntegrationListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudProvidersIndexOptions<Bound, As>
  ): Promise<DataAs<CloudIntegrationListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicCloudProvidersIndexOptions<Bound>): AsyncIterable<CloudIntegrationListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicCloudProvidersIndexOptions<Bound>
  ): AsyncIterable<Page<CloudIntegrationListItem>>;

  /**
   * Create a cloud provider for an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/providers`
   * @example
   * const { data, error } = await magicCloud.providers.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCloudIntegration, ...options: MagicCloudProvidersCreateOptions<Bound, As>
  ): Promise<Result<DataAs<CloudIntegration, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCloudIntegration, ...options: MagicCloudProvidersCreateOptions<Bound, As>
  ): Promise<DataAs<CloudIntegration, As>>;

  /**
   * Get a cloud provider of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/providers/{provider_id}`
   * @example
   * const { data, error } = await magicCloud.providers.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersShowOptions<Bound, As>
  ): Promise<Result<DataAs<CloudIntegration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersShowOptions<Bound, As>
  ): Promise<DataAs<CloudIntegration, As>>;

  /**
   * Update a cloud provider of an account.
   *
   * `PUT /accounts/{account_id}/magic/cloud/providers/{provider_id}`
   * @example
   * const { data, error } = await magicCloud.providers.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: CloudIntegrationInput, ...options: MagicCloudProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<CloudIntegration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: CloudIntegrationInput, ...options: MagicCloudProvidersOptions<Bound, As>
  ): Promise<DataAs<CloudIntegration, As>>;

  /**
   * Edit a cloud provider of an account.
   *
   * `PATCH /accounts/{account_id}/magic/cloud/providers/{provider_id}`
   * @example
   * const { data, error } = await magicCloud.providers.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersEditOptions<Bound, As>
  ): Promise<Result<DataAs<CloudIntegration, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersEditOptions<Bound, As>
  ): Promise<DataAs<CloudIntegration, As>>;

  /**
   * Delete a cloud provider of an account.
   *
   * Deletes the integration with the cloud; its resources are not discovered any more, and access to it has
   * to be granted anew.
   *
   * `DELETE /accounts/{account_id}/magic/cloud/providers/{provider_id}`
   * @example
   * const { data, error } = await magicCloud.providers.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCloudIntegration, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersOptions<Bound, As>
  ): Promise<DataAs<DeletedCloudIntegration, As>>;

  /**
   * Discover a cloud provider of an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/providers/{provider_id}/discover`
   * @example
   * const { data, error } = await magicCloud.providers.discover(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/discover/
   */
  discover<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersDiscoverOptions<Bound, As>
  ): Promise<Result<DataAs<CloudIntegrationDiscover, As>>>;
  /** {@link discover}, but returns the data alone and throws a `RestflareError` if the call fails. */
  discoverOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersDiscoverOptions<Bound, As>
  ): Promise<DataAs<CloudIntegrationDiscover, As>>;

  /**
   * Discover the cloud providers of an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/providers/discover`
   * @example
   * const { data, error } = await magicCloud.providers.discoverAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/discover_all/
   */
  discoverAll<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<CloudIntegrationDiscover, As>>>;
  /** {@link discoverAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  discoverAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudProvidersOptions<Bound, As>
  ): Promise<DataAs<CloudIntegrationDiscover, As>>;

  /**
   * Get the initial setup of a cloud provider.
   *
   * `GET /accounts/{account_id}/magic/cloud/providers/{provider_id}/initial_setup`
   * @example
   * const { data, error } = await magicCloud.providers.initialSetup(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/initial_setup/
   */
  initialSetup<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<CloudIntegrationInitialSetup, As>>>;
  /** {@link initialSetup}, but returns the data alone and throws a `RestflareError` if the call fails. */
  initialSetupOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudProvidersOptions<Bound, As>
  ): Promise<DataAs<CloudIntegrationInitialSetup, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete" | "discover" | "initialSetup">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "discoverAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCloudProviders<Bound | BoundBy<Params>>;
}

type MagicCloudResourcesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudResourcesIndexQuery }, Bound, As
>;
type MagicCloudResourcesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudResourcesShowQuery }, Bound, As
>;
type MagicCloudResourcesExportOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicCloudResourcesExportQuery }, Bound, As
>;
type MagicCloudResourcesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `magicCloud.resources`: `/accounts/{account_id}/magic/cloud/resources` */
export interface MagicCloudResources<Bound extends string = never> {
  /**
   * List the cloud resources of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/resources`
   * @example
   * const { data, error } = await magicCloud.resources.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudResourcesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MagicCloudNetworkingResource[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCloudResourcesIndexOptions<Bound, As>
  ): Promise<DataAs<MagicCloudNetworkingResource[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicCloudResourcesIndexOptions<Bound>): AsyncIterable<MagicCloudNetworkingResource>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicCloudResourcesIndexOptions<Bound>
  ): AsyncIterable<Page<MagicCloudNetworkingResource, PageInfo>>;

  /**
   * Get a cloud resource of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/resources/{resource_id}`
   * @example
   * const { data, error } = await magicCloud.resources.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudResourcesShowOptions<Bound, As>
  ): Promise<Result<DataAs<MagicCloudNetworkingResource, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCloudResourcesShowOptions<Bound, As>
  ): Promise<DataAs<MagicCloudNetworkingResource, As>>;

  /**
   * Export the cloud resources of an account.
   *
   * `GET /accounts/{account_id}/magic/cloud/resources/export`
   * @example
   * const { data, error } = await magicCloud.resources.export({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/export/
   */
  export<As extends WaysToRead<"bytes"> = "bytes">(
    ...options: MagicCloudResourcesExportOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    ...options: MagicCloudResourcesExportOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Preview a policy on the cloud resources of an account.
   *
   * `POST /accounts/{account_id}/magic/cloud/resources/policy-preview`
   * @example
   * const { data, error } = await magicCloud.resources.policyPreview({ policy: "example-policy" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/policy_preview/
   */
  policyPreview<As extends WaysToRead<"json"> = "json">(
    body: ResourcePolicyPreviewInput, ...options: MagicCloudResourcesOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link policyPreview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  policyPreviewOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ResourcePolicyPreviewInput, ...options: MagicCloudResourcesOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "export" | "policyPreview">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCloudResources<Bound | BoundBy<Params>>;
}
