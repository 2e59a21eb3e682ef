// Written by `pnpm generate` from openapi/radar-entities.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Asn, AsnBotnetThreatFeed, AsnListItem, AsnRel, AsnasSet, Asnip, DatasetDownload, DatasetDownloadInput,
  Entity, EntityLocation, Geolocation, GeolocationDetails, GeolocationListItem, Location, RadarDataset,
  RadarEntitiesAsnsAsSetQuery, RadarEntitiesAsnsBotnetThreatFeedIndexItem,
  RadarEntitiesAsnsBotnetThreatFeedIndexQuery, RadarEntitiesAsnsIndexItem, RadarEntitiesAsnsIndexQuery,
  RadarEntitiesAsnsIpQuery, RadarEntitiesAsnsRelIndexItem, RadarEntitiesAsnsRelIndexQuery,
  RadarEntitiesAsnsShowQuery, RadarEntitiesDatasetsDownloadQuery, RadarEntitiesDatasetsIndexItem,
  RadarEntitiesDatasetsIndexQuery, RadarEntitiesGeolocationsIndexQuery, RadarEntitiesGeolocationsShowQuery,
  RadarEntitiesIpQuery, RadarEntitiesLocationsIndexItem, RadarEntitiesLocationsIndexQuery,
  RadarEntitiesLocationsShowQuery, RadarEntitiesSearchGlobalIndexItem, RadarEntitiesSearchGlobalIndexQuery,
  SearchGlobal, paths,
} from "./types.js";
export type * from "./types.js";

const radarEntitiesTable = {
  only: [],
  actions: { ip: { method: "get", path: "entities/ip", permissions: ["com.cloudflare.api.user.read"] } },
  resources: {
    asns: {
      endpoint: "entities/asns",
      id: "asn",
      only: ["index", "show"],
      permissions: ["com.cloudflare.api.user.read"],
      actions: {
        index: { items: "asns" },
        asSet: { method: "get", path: "{id}/as_set", permissions: [] },
        ip: { method: "get", path: "ip" },
      },
      resources: {
        botnetThreatFeed: {
          endpoint: "botnet_threat_feed",
          only: ["index"],
          actions: { index: { items: "ases" } },
        },
        rel: {
          endpoint: "{asn}/rel",
          only: ["index"],
          actions: { index: { items: "rels", permissions: ["com.cloudflare.api.user.read"] } },
        },
      },
    },
    datasets: {
      endpoint: "datasets",
      id: "alias",
      only: ["index", "show"],
      permissions: ["com.cloudflare.api.user.read"],
      actions: {
        index: { items: "datasets" },
        show: { answer: "body", as: "text" },
        download: { method: "post", path: "download", body: "required" },
      },
    },
    geolocations: {
      endpoint: "geolocations",
      id: "geo_id",
      only: ["index", "show"],
      actions: { index: { items: "geolocations" } },
    },
    locations: {
      endpoint: "entities/locations",
      id: "location",
      only: ["index", "show"],
      permissions: ["com.cloudflare.api.user.read"],
      actions: { index: { items: "locations" } },
    },
    search: {
      endpoint: "search",
      only: [],
      resources: {
        global: {
          endpoint: "global",
          only: ["index"],
          actions: { index: { items: "search", permissions: ["com.cloudflare.api.user.read"] } },
        },
      },
    },
  },
} as const;

/** Networks, locations, addresses and datasets, and a search for them. */
export const radarEntities: RadarEntities = resource<paths>()("/radar", radarEntitiesTable);

type RadarEntitiesIpOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: RadarEntitiesIpQuery }, Bound, As
>;

/** `radarEntities`: `/radar` */
export interface RadarEntities<Bound extends string = never> {
  /**
   * Get what Radar knows of an IP address.
   *
   * `GET /radar/entities/ip` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.ip({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/methods/get/
   */
  ip<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesIpOptions<Bound, As>
  ): Promise<Result<DataAs<Entity, As>>>;
  /** {@link ip}, but returns the data alone and throws a `RestflareError` if the call fails. */
  ipOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesIpOptions<Bound, As>
  ): Promise<DataAs<Entity, As>>;

  /** `/radar/entities/asns` */
  readonly asns: RadarEntitiesAsns<Bound>;

  /** `/radar/datasets` */
  readonly datasets: RadarEntitiesDatasets<Bound>;

  /** `/radar/geolocations` */
  readonly geolocations: RadarEntitiesGeolocations<Bound>;

  /** `/radar/entities/locations` */
  readonly locations: RadarEntitiesLocations<Bound>;

  /** `/radar/search` */
  readonly search: RadarEntitiesSearch<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "ip">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly asn?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RadarEntities<Bound | BoundBy<Params>>;
}

type RadarEntitiesAsnsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesAsnsIndexQuery }, Bound, As
>;
type RadarEntitiesAsnsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesAsnsShowQuery }, Bound, As
>;
type RadarEntitiesAsnsAsSetOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesAsnsAsSetQuery }, Bound, As
>;
type RadarEntitiesAsnsIpOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: RadarEntitiesAsnsIpQuery }, Bound, As
>;

/** `radarEntities.asns`: `/radar/entities/asns` */
export interface RadarEntitiesAsns<Bound extends string = never> {
  /**
   * List the ASNs on Radar.
   *
   * `GET /radar/entities/asns` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.asns.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesAsnsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AsnListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesAsnsIndexOptions<Bound, As>
  ): Promise<DataAs<AsnListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarEntitiesAsnsIndexOptions<Bound>): AsyncIterable<RadarEntitiesAsnsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesAsnsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesAsnsIndexItem>>;

  /**
   * Get an ASN on Radar.
   *
   * `GET /radar/entities/asns/{asn}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.asns.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarEntitiesAsnsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Asn, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarEntitiesAsnsShowOptions<Bound, As>
  ): Promise<DataAs<Asn, As>>;

  /**
   * List the AS-SETs of an autonomous system.
   *
   * `GET /radar/entities/asns/{asn}/as_set`
   * @example
   * const { data, error } = await radarEntities.asns.asSet(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/as_set/
   */
  asSet<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarEntitiesAsnsAsSetOptions<Bound, As>
  ): Promise<Result<DataAs<AsnasSet, As>>>;
  /** {@link asSet}, but returns the data alone and throws a `RestflareError` if the call fails. */
  asSetOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarEntitiesAsnsAsSetOptions<Bound, As>
  ): Promise<DataAs<AsnasSet, As>>;

  /**
   * Get the autonomous system of an IP address.
   *
   * `GET /radar/entities/asns/ip` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.asns.ip({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/ip/
   */
  ip<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesAsnsIpOptions<Bound, As>
  ): Promise<Result<DataAs<Asnip, As>>>;
  /** {@link ip}, but returns the data alone and throws a `RestflareError` if the call fails. */
  ipOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesAsnsIpOptions<Bound, As>
  ): Promise<DataAs<Asnip, As>>;

  /** `/radar/entities/asns/botnet_threat_feed` */
  readonly botnetThreatFeed: RadarEntitiesAsnsBotnetThreatFeed<Bound>;

  /** `/radar/entities/asns/{asn}/rel` */
  readonly rel: RadarEntitiesAsnsRel<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "asSet">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "ip">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly asn?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesAsns<Bound | BoundBy<Params>>;
}

type RadarEntitiesAsnsBotnetThreatFeedIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesAsnsBotnetThreatFeedIndexQuery }, Bound, As
>;

/** `radarEntities.asns.botnetThreatFeed`: `/radar/entities/asns/botnet_threat_feed` */
export interface RadarEntitiesAsnsBotnetThreatFeed<Bound extends string = never> {
  /**
   * List the autonomous systems in the botnet threat feed.
   *
   * `GET /radar/entities/asns/botnet_threat_feed`
   * @example
   * const { data, error } = await radarEntities.asns.botnetThreatFeed.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/botnet_threat_feed/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesAsnsBotnetThreatFeedIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AsnBotnetThreatFeed, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesAsnsBotnetThreatFeedIndexOptions<Bound, As>
  ): Promise<DataAs<AsnBotnetThreatFeed, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarEntitiesAsnsBotnetThreatFeedIndexOptions<Bound>
  ): AsyncIterable<RadarEntitiesAsnsBotnetThreatFeedIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesAsnsBotnetThreatFeedIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesAsnsBotnetThreatFeedIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesAsnsBotnetThreatFeed<Bound | BoundBy<Params>>;
}

type RadarEntitiesAsnsRelIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { asn: string | number }; query?: RadarEntitiesAsnsRelIndexQuery }, Bound, As
>;

/** `radarEntities.asns.rel`: `/radar/entities/asns/{asn}/rel` */
export interface RadarEntitiesAsnsRel<Bound extends string = never> {
  /**
   * List the autonomous systems that one is related to.
   *
   * `GET /radar/entities/asns/{asn}/rel` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.asns.rel.index({ client, params: { asn } });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/rel/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesAsnsRelIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AsnRel, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesAsnsRelIndexOptions<Bound, As>
  ): Promise<DataAs<AsnRel, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarEntitiesAsnsRelIndexOptions<Bound>): AsyncIterable<RadarEntitiesAsnsRelIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesAsnsRelIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesAsnsRelIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ asn: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly asn?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesAsnsRel<Bound | BoundBy<Params>>;
}

type RadarEntitiesDatasetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesDatasetsIndexQuery }, Bound, As
>;
type RadarEntitiesDatasetsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;
type RadarEntitiesDatasetsDownloadOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesDatasetsDownloadQuery }, Bound, As
>;

/** `radarEntities.datasets`: `/radar/datasets` */
export interface RadarEntitiesDatasets<Bound extends string = never> {
  /**
   * List the datasets on Radar.
   *
   * `GET /radar/datasets` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.datasets.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesDatasetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RadarDataset, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesDatasetsIndexOptions<Bound, As>
  ): Promise<DataAs<RadarDataset, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarEntitiesDatasetsIndexOptions<Bound>
  ): AsyncIterable<RadarEntitiesDatasetsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesDatasetsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesDatasetsIndexItem>>;

  /**
   * Get a dataset of Radar as CSV.
   *
   * `GET /radar/datasets/{alias}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.datasets.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/get/
   */
  show<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: RadarEntitiesDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: RadarEntitiesDatasetsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get a URL to download a dataset of Radar.
   *
   * `POST /radar/datasets/download` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.datasets.download({ datasetId: 1 }, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/download/
   */
  download<As extends WaysToRead<"json"> = "json">(
    body: DatasetDownloadInput, ...options: RadarEntitiesDatasetsDownloadOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetDownload, As>>>;
  /** {@link download}, but returns the data alone and throws a `RestflareError` if the call fails. */
  downloadOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DatasetDownloadInput, ...options: RadarEntitiesDatasetsDownloadOptions<Bound, As>
  ): Promise<DataAs<DatasetDownload, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "download">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesDatasets<Bound | BoundBy<Params>>;
}

type RadarEntitiesGeolocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesGeolocationsIndexQuery }, Bound, As
>;
type RadarEntitiesGeolocationsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesGeolocationsShowQuery }, Bound, As
>;

/** `radarEntities.geolocations`: `/radar/geolocations` */
export interface RadarEntitiesGeolocations<Bound extends string = never> {
  /**
   * List the geolocations on Radar.
   *
   * `GET /radar/geolocations`
   * @example
   * const { data, error } = await radarEntities.geolocations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/geolocations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesGeolocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<GeolocationListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesGeolocationsIndexOptions<Bound, As>
  ): Promise<DataAs<GeolocationListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarEntitiesGeolocationsIndexOptions<Bound>): AsyncIterable<Geolocation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarEntitiesGeolocationsIndexOptions<Bound>): AsyncIterable<Page<Geolocation>>;

  /**
   * Get a geolocation on Radar.
   *
   * `GET /radar/geolocations/{geo_id}`
   * @example
   * const { data, error } = await radarEntities.geolocations.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/geolocations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarEntitiesGeolocationsShowOptions<Bound, As>
  ): Promise<Result<DataAs<GeolocationDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarEntitiesGeolocationsShowOptions<Bound, As>
  ): Promise<DataAs<GeolocationDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesGeolocations<Bound | BoundBy<Params>>;
}

type RadarEntitiesLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesLocationsIndexQuery }, Bound, As
>;
type RadarEntitiesLocationsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesLocationsShowQuery }, Bound, As
>;

/** `radarEntities.locations`: `/radar/entities/locations` */
export interface RadarEntitiesLocations<Bound extends string = never> {
  /**
   * List the locations on Radar.
   *
   * `GET /radar/entities/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/locations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Location, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<Location, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarEntitiesLocationsIndexOptions<Bound>
  ): AsyncIterable<RadarEntitiesLocationsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesLocationsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesLocationsIndexItem>>;

  /**
   * Get a location on Radar.
   *
   * `GET /radar/entities/locations/{location}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.locations.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/locations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarEntitiesLocationsShowOptions<Bound, As>
  ): Promise<Result<DataAs<EntityLocation, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarEntitiesLocationsShowOptions<Bound, As>
  ): Promise<DataAs<EntityLocation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesLocations<Bound | BoundBy<Params>>;
}

/** `radarEntities.search`: `/radar/search` */
export interface RadarEntitiesSearch<Bound extends string = never> {
  /** `/radar/search/global` */
  readonly global: RadarEntitiesSearchGlobal<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesSearch<Bound | BoundBy<Params>>;
}

type RadarEntitiesSearchGlobalIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: RadarEntitiesSearchGlobalIndexQuery }, Bound, As
>;

/** `radarEntities.search.global`: `/radar/search/global` */
export interface RadarEntitiesSearchGlobal<Bound extends string = never> {
  /**
   * Search locations, autonomous systems and reports on Radar.
   *
   * `GET /radar/search/global` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.search.global.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/search/methods/global/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesSearchGlobalIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SearchGlobal, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesSearchGlobalIndexOptions<Bound, As>
  ): Promise<DataAs<SearchGlobal, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarEntitiesSearchGlobalIndexOptions<Bound>
  ): AsyncIterable<RadarEntitiesSearchGlobalIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesSearchGlobalIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesSearchGlobalIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesSearchGlobal<Bound | BoundBy<Params>>;
}
