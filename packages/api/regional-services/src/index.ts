// Written by `pnpm generate` from openapi/regional-services.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CursorInfo, DeletedPrefixBinding, DeletedRegionalHostname, DlsRegion, NewPrefixBinding, NewRegionalHostname,
  PrefixBinding, PrefixBindingEdit, Region, RegionalHostname, RegionalHostnameEdit,
  RegionalServicesPrefixBindingsIndexQuery, RegionalServicesRegionsIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** The regions in which traffic is decrypted and handled. */
export const regionalHostnames: RegionalHostnames = resource<paths>()(
  "/zones/{zone_id}/addressing/regional_hostnames",
  { id: "hostname", updateMethod: "patch", actions: { delete: { answer: "body" } } },
);

const regionalServicesTable = {
  only: [],
  resources: {
    prefixBindings: {
      endpoint: "dls/regional_services/prefix_bindings",
      id: "binding_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "cursor" } }, delete: { answer: "body" } },
    },
    regionalHostnames: {
      endpoint: "addressing/regional_hostnames",
      only: [],
      resources: { regions: { endpoint: "regions", only: ["index"] } },
    },
    regions: {
      endpoint: "dls/regions",
      id: "region_id",
      only: ["index", "show"],
      actions: { index: { paging: { by: "cursor" } } },
    },
  },
} as const;

/** The regions in which traffic is decrypted and handled. */
export const regionalServices: RegionalServices = resource<paths>()("/accounts/{account_id}", regionalServicesTable);

type RegionalHostnamesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `regionalHostnames`: `/zones/{zone_id}/addressing/regional_hostnames` */
export interface RegionalHostnames<Bound extends string = never> {
  /**
   * List the regional hostnames of a zone.
   *
   * `GET /zones/{zone_id}/addressing/regional_hostnames`
   * @example
   * const { data, error } = await regionalHostnames.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalHostname[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<DataAs<RegionalHostname[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RegionalHostnamesOptions<Bound>): AsyncIterable<RegionalHostname>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RegionalHostnamesOptions<Bound>): AsyncIterable<Page<RegionalHostname>>;

  /**
   * Create a regional hostname for a zone.
   *
   * `POST /zones/{zone_id}/addressing/regional_hostnames`
   * @example
   * const { data, error } = await regionalHostnames.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRegionalHostname, ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalHostname, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRegionalHostname, ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<DataAs<RegionalHostname, As>>;

  /**
   * Get a regional hostname of a zone.
   *
   * `GET /zones/{zone_id}/addressing/regional_hostnames/{hostname}`
   * @example
   * const { data, error } = await regionalHostnames.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalHostname, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<DataAs<RegionalHostname, As>>;

  /**
   * Update a regional hostname of a zone.
   *
   * `PATCH /zones/{zone_id}/addressing/regional_hostnames/{hostname}`
   * @example
   * const { data, error } = await regionalHostnames.update(id, { region_key: "example-region-key" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RegionalHostnameEdit, ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalHostname, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RegionalHostnameEdit, ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<DataAs<RegionalHostname, As>>;

  /**
   * Delete a regional hostname of a zone.
   *
   * Deletes the choice of region; traffic to the hostname is decrypted and served anywhere in the world
   * again.
   *
   * `DELETE /zones/{zone_id}/addressing/regional_hostnames/{hostname}`
   * @example
   * const { data, error } = await regionalHostnames.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedRegionalHostname, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalHostnamesOptions<Bound, As>
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
  ): RegionalHostnames<Bound | BoundBy<Params>>;
}

/** `regionalServices`: `/accounts/{account_id}` */
export interface RegionalServices<Bound extends string = never> {
  /** `/accounts/{account_id}/dls/regional_services/prefix_bindings` */
  readonly prefixBindings: RegionalServicesPrefixBindings<Bound>;

  /** `/accounts/{account_id}/addressing/regional_hostnames` */
  readonly regionalHostnames: RegionalServicesRegionalHostnames<Bound>;

  /** `/accounts/{account_id}/dls/regions` */
  readonly regions: RegionalServicesRegions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServices<Bound | BoundBy<Params>>;
}

type RegionalServicesPrefixBindingsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RegionalServicesPrefixBindingsIndexQuery }, Bound, As
>;
type RegionalServicesPrefixBindingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `regionalServices.prefixBindings`: `/accounts/{account_id}/dls/regional_services/prefix_bindings` */
export interface RegionalServicesPrefixBindings<Bound extends string = never> {
  /**
   * List the prefix bindings of the regional services of an account.
   *
   * `GET /accounts/{account_id}/dls/regional_services/prefix_bindings`
   * @example
   * const { data, error } = await regionalServices.prefixBindings.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesPrefixBindingsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PrefixBinding[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesPrefixBindingsIndexOptions<Bound, As>
  ): Promise<DataAs<PrefixBinding[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RegionalServicesPrefixBindingsIndexOptions<Bound>): AsyncIterable<PrefixBinding>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegionalServicesPrefixBindingsIndexOptions<Bound>
  ): AsyncIterable<Page<PrefixBinding, CursorInfo>>;

  /**
   * Create a prefix binding for the regional services of an account.
   *
   * `POST /accounts/{account_id}/dls/regional_services/prefix_bindings`
   * @example
   * const { data, error } = await regionalServices.prefixBindings.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPrefixBinding, ...options: RegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<PrefixBinding, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPrefixBinding, ...options: RegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<DataAs<PrefixBinding, As>>;

  /**
   * Get a prefix binding of the regional services of an account.
   *
   * `GET /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}`
   * @example
   * const { data, error } = await regionalServices.prefixBindings.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<PrefixBinding, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<DataAs<PrefixBinding, As>>;

  /**
   * Update a prefix binding of the regional services of an account.
   *
   * `PATCH /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}`
   * @example
   * const { data, error } = await regionalServices.prefixBindings.update(id, { region_key: "example-region-key" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PrefixBindingEdit, ...options: RegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<PrefixBinding, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PrefixBindingEdit, ...options: RegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<DataAs<PrefixBinding, As>>;

  /**
   * Delete a prefix binding of the regional services of an account.
   *
   * Deletes the binding; traffic to the prefix is decrypted and served anywhere in the world again.
   *
   * `DELETE /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}`
   * @example
   * const { data, error } = await regionalServices.prefixBindings.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesPrefixBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPrefixBinding, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesPrefixBindingsOptions<Bound, As>
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
  ): RegionalServicesPrefixBindings<Bound | BoundBy<Params>>;
}

/** `regionalServices.regionalHostnames`: `/accounts/{account_id}/addressing/regional_hostnames` */
export interface RegionalServicesRegionalHostnames<Bound extends string = never> {
  /** `/accounts/{account_id}/addressing/regional_hostnames/regions` */
  readonly regions: RegionalServicesRegionalHostnamesRegions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesRegionalHostnames<Bound | BoundBy<Params>>;
}

type RegionalServicesRegionalHostnamesRegionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `regionalServices.regionalHostnames.regions`:
 * `/accounts/{account_id}/addressing/regional_hostnames/regions`
 */
export interface RegionalServicesRegionalHostnamesRegions<Bound extends string = never> {
  /**
   * List the regions of the regional hostnames of an account.
   *
   * `GET /accounts/{account_id}/addressing/regional_hostnames/regions`
   * @example
   * const { data, error } = await regionalServices.regionalHostnames.regions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/subresources/regions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesRegionalHostnamesRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<Region[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesRegionalHostnamesRegionsOptions<Bound, As>
  ): Promise<DataAs<Region[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RegionalServicesRegionalHostnamesRegionsOptions<Bound>): AsyncIterable<Region>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RegionalServicesRegionalHostnamesRegionsOptions<Bound>): AsyncIterable<Page<Region>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesRegionalHostnamesRegions<Bound | BoundBy<Params>>;
}

type RegionalServicesRegionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RegionalServicesRegionsIndexQuery }, Bound, As
>;
type RegionalServicesRegionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `regionalServices.regions`: `/accounts/{account_id}/dls/regions` */
export interface RegionalServicesRegions<Bound extends string = never> {
  /**
   * List the regions of an account.
   *
   * `GET /accounts/{account_id}/dls/regions`
   * @example
   * const { data, error } = await regionalServices.regions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesRegionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DlsRegion[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegionalServicesRegionsIndexOptions<Bound, As>
  ): Promise<DataAs<DlsRegion[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RegionalServicesRegionsIndexOptions<Bound>): AsyncIterable<DlsRegion>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegionalServicesRegionsIndexOptions<Bound>
  ): AsyncIterable<Page<DlsRegion, CursorInfo>>;

  /**
   * Get a region of an account.
   *
   * `GET /accounts/{account_id}/dls/regions/{region_id}`
   * @example
   * const { data, error } = await regionalServices.regions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dls/subresources/regions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<DlsRegion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegionalServicesRegionsOptions<Bound, As>
  ): Promise<DataAs<DlsRegion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegionalServicesRegions<Bound | BoundBy<Params>>;
}
