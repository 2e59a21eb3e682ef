// Written by `pnpm generate` from openapi/regional-services.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CursorInfo, DLSRegion, DeletedPrefixBinding, DeletedRegionalHostname, NewPrefixBinding, NewRegionalHostname,
  PrefixBinding, PrefixBindingEdit, Region, RegionalHostname, RegionalHostnameEdit,
  RegionalServicesDlsRegionalServicesPrefixBindingsIndexQuery, RegionalServicesDlsRegionsIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

const regionalServicesTable = {
  only: [],
  resources: {
    addressing: {
      endpoint: "{account_id}/addressing",
      only: [],
      resources: {
        regionalHostnames: {
          endpoint: "regional_hostnames",
          only: [],
          resources: { regions: { endpoint: "regions", only: ["index"] } },
        },
      },
    },
    dls: {
      endpoint: "{account_id}/dls",
      only: [],
      resources: {
        regionalServices: {
          endpoint: "regional_services",
          only: [],
          resources: {
            prefixBindings: {
              endpoint: "prefix_bindings",
              id: "binding_id",
              updateMethod: "patch",
              actions: { index: { paging: { by: "cursor" } }, delete: { answer: "body" } },
            },
          },
        },
        regions: {
          endpoint: "regions",
          id: "region_id",
          only: ["index", "show"],
          actions: { index: { paging: { by: "cursor" } } },
        },
      },
    },
  },
} as const;

/** The regions in which traffic is decrypted and handled. */
export const regionalServices: RegionalServices = resource<paths>()("/accounts", regionalServicesTable);

/** The regions in which traffic is decrypted and handled. */
export const zoneRegionalServices: ZoneRegionalServices = resource<paths>()(
  "/zones/{zone_id}/addressing/regional_hostnames",
  { id: "hostname", updateMethod: "patch", actions: { delete: { answer: "body" } } },
);

/** `regionalServices`: `/accounts` */
export interface RegionalServices<Bound extends string = never> {
  /** `/accounts/{account_id}/addressing` */
  readonly addressing: RegionalServicesAddressing<Bound>;

  /** `/accounts/{account_id}/dls` */
  readonly dls: RegionalServicesDls<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServices<Bound | BoundBy<Params>>;
}

/** `regionalServices.addressing`: `/accounts/{account_id}/addressing` */
export interface RegionalServicesAddressing<Bound extends string = never> {
  /** `/accounts/{account_id}/addressing/regional_hostnames` */
  readonly regionalHostnames: RegionalServicesAddressingRegionalHostnames<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesAddressing<Bound | BoundBy<Params>>;
}

/** `regionalServices.addressing.regionalHostnames`: `/accounts/{account_id}/addressing/regional_hostnames` */
export interface RegionalServicesAddressingRegionalHostnames<Bound extends string = never> {
  /** `/accounts/{account_id}/addressing/regional_hostnames/regions` */
  readonly regions: RegionalServicesAddressingRegionalHostnamesRegions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesAddressingRegionalHostnames<Bound | BoundBy<Params>>;
}

type RegionalServicesAddressingRegionalHostnamesRegionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `regionalServices.addressing.regionalHostnames.regions`:
 * `/accounts/{account_id}/addressing/regional_hostnames/regions`
 */
export interface RegionalServicesAddressingRegionalHostnamesRegions<Bound extends string = never> {
  /**
   * List the regions of the regional hostnames of an account.
   *
   * `GET /accounts/{account_id}/addressing/regional_hostnames/regions`
   * @example
   * const { data, error } = await regionalServices.addressing.regionalHostnames.regions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/subresources/regions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesAddressingRegionalHostnamesRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<Region[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesAddressingRegionalHostnamesRegionsOptions<Bound, As>
  ): Promise<DataAs<Region[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RegionalServicesAddressingRegionalHostnamesRegionsOptions<Bound>
  ): AsyncIterable<Region>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegionalServicesAddressingRegionalHostnamesRegionsOptions<Bound>
  ): AsyncIterable<Page<Region>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesAddressingRegionalHostnamesRegions<Bound | BoundBy<Params>>;
}

/** `regionalServices.dls`: `/accounts/{account_id}/dls` */
export interface RegionalServicesDls<Bound extends string = never> {
  /** `/accounts/{account_id}/dls/regional_services` */
  readonly regionalServices: RegionalServicesDlsRegionalServices<Bound>;

  /** `/accounts/{account_id}/dls/regions` */
  readonly regions: RegionalServicesDlsRegions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesDls<Bound | BoundBy<Params>>;
}

/** `regionalServices.dls.regionalServices`: `/accounts/{account_id}/dls/regional_services` */
export interface RegionalServicesDlsRegionalServices<Bound extends string = never> {
  /** `/accounts/{account_id}/dls/regional_services/prefix_bindings` */
  readonly prefixBindings: RegionalServicesDlsRegionalServicesPrefixBindings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesDlsRegionalServices<Bound | BoundBy<Params>>;
}

type RegionalServicesDlsRegionalServicesPrefixBindingsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RegionalServicesDlsRegionalServicesPrefixBindingsIndexQuery }, Bound, As
>;
type RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `regionalServices.dls.regionalServices.prefixBindings`:
 * `/accounts/{account_id}/dls/regional_services/prefix_bindings`
 */
export interface RegionalServicesDlsRegionalServicesPrefixBindings<Bound extends string = never> {
  /**
   * List the prefix bindings of the regional services of an account.
   *
   * `GET /accounts/{account_id}/dls/regional_services/prefix_bindings`
   * @example
   * const { data, error } = await regionalServices.dls.regionalServices.prefixBindings.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesDlsRegionalServicesPrefixBindingsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PrefixBinding[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesDlsRegionalServicesPrefixBindingsIndexOptions<Bound, As>
  ): Promise<DataAs<PrefixBinding[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RegionalServicesDlsRegionalServicesPrefixBindingsIndexOptions<Bound>
  ): AsyncIterable<PrefixBinding>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegionalServicesDlsRegionalServicesPrefixBindingsIndexOptions<Bound>
  ): AsyncIterable<Page<PrefixBinding, CursorInfo>>;

  /**
   * Create a prefix binding for the regional services of an account.
   *
   * `POST /accounts/{account_id}/dls/regional_services/prefix_bindings`
   * @example
   * const { data, error } = await regionalServices.dls.regionalServices.prefixBindings.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPrefixBinding, ...options: RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<PrefixBinding, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPrefixBinding, ...options: RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<DataAs<PrefixBinding, As>>;

  /**
   * Get a prefix binding of the regional services of an account.
   *
   * `GET /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}`
   * @example
   * const { data, error } = await regionalServices.dls.regionalServices.prefixBindings.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<PrefixBinding, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<DataAs<PrefixBinding, As>>;

  /**
   * Update a prefix binding of the regional services of an account.
   *
   * `PATCH /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}`
   * @example
   * const { data, error } = await regionalServices.dls.regionalServices.prefixBindings.update(id, { region_key: "example-region-key" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: PrefixBindingEdit,
    ...options: RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<PrefixBinding, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: PrefixBindingEdit,
    ...options: RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<DataAs<PrefixBinding, As>>;

  /**
   * Delete a prefix binding of the regional services of an account.
   *
   * Deletes the binding; traffic to the prefix is decrypted and served anywhere in the world again.
   *
   * `DELETE /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}`
   * @example
   * const { data, error } = await regionalServices.dls.regionalServices.prefixBindings.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPrefixBinding, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesDlsRegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<DataAs<DeletedPrefixBinding, As>>;

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
  ): RegionalServicesDlsRegionalServicesPrefixBindings<Bound | BoundBy<Params>>;
}

type RegionalServicesDlsRegionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RegionalServicesDlsRegionsIndexQuery }, Bound, As
>;
type RegionalServicesDlsRegionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `regionalServices.dls.regions`: `/accounts/{account_id}/dls/regions` */
export interface RegionalServicesDlsRegions<Bound extends string = never> {
  /**
   * List the regions of an account.
   *
   * `GET /accounts/{account_id}/dls/regions`
   * @example
   * const { data, error } = await regionalServices.dls.regions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesDlsRegionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DLSRegion[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesDlsRegionsIndexOptions<Bound, As>
  ): Promise<DataAs<DLSRegion[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RegionalServicesDlsRegionsIndexOptions<Bound>): AsyncIterable<DLSRegion>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegionalServicesDlsRegionsIndexOptions<Bound>
  ): AsyncIterable<Page<DLSRegion, CursorInfo>>;

  /**
   * Get a region of an account.
   *
   * `GET /accounts/{account_id}/dls/regions/{region_id}`
   * @example
   * const { data, error } = await regionalServices.dls.regions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesDlsRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<DLSRegion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesDlsRegionsOptions<Bound, As>
  ): Promise<DataAs<DLSRegion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesDlsRegions<Bound | BoundBy<Params>>;
}

type ZoneRegionalServicesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneRegionalServices`: `/zones/{zone_id}/addressing/regional_hostnames` */
export interface ZoneRegionalServices<Bound extends string = never> {
  /**
   * List the regional hostnames of a zone.
   *
   * `GET /zones/{zone_id}/addressing/regional_hostnames`
   * @example
   * const { data, error } = await zoneRegionalServices.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalHostname[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<DataAs<RegionalHostname[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneRegionalServicesOptions<Bound>): AsyncIterable<RegionalHostname>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneRegionalServicesOptions<Bound>): AsyncIterable<Page<RegionalHostname>>;

  /**
   * Create a regional hostname for a zone.
   *
   * `POST /zones/{zone_id}/addressing/regional_hostnames`
   * @example
   * const { data, error } = await zoneRegionalServices.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRegionalHostname, ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalHostname, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRegionalHostname, ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<DataAs<RegionalHostname, As>>;

  /**
   * Get a regional hostname of a zone.
   *
   * `GET /zones/{zone_id}/addressing/regional_hostnames/{hostname}`
   * @example
   * const { data, error } = await zoneRegionalServices.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalHostname, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<DataAs<RegionalHostname, As>>;

  /**
   * Update a regional hostname of a zone.
   *
   * `PATCH /zones/{zone_id}/addressing/regional_hostnames/{hostname}`
   * @example
   * const { data, error } = await zoneRegionalServices.update(id, { region_key: "example-region-key" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RegionalHostnameEdit, ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalHostname, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RegionalHostnameEdit, ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<DataAs<RegionalHostname, As>>;

  /**
   * Delete a regional hostname of a zone.
   *
   * Deletes the choice of region; traffic to the hostname is decrypted and served anywhere in the world
   * again.
   *
   * `DELETE /zones/{zone_id}/addressing/regional_hostnames/{hostname}`
   * @example
   * const { data, error } = await zoneRegionalServices.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedRegionalHostname, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRegionalServicesOptions<Bound, As>
  ): Promise<DataAs<DeletedRegionalHostname, As>>;

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
  ): ZoneRegionalServices<Bound | BoundBy<Params>>;
}
