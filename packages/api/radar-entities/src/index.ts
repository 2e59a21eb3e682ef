// Written by `pnpm generate` from openapi/radar-entities.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ASNAsSet, ASNBotnetThreatFeed, ASNListItem, ASNRel, Asn, Asnip, DatasetDownload, DatasetDownloadInput,
  Entity, EntityLocation, Geolocation, GeolocationDetails, GeolocationListItem, Location, RadarDataset,
  RadarEntitiesDatasetsDownloadQuery, RadarEntitiesDatasetsIndexItem, RadarEntitiesDatasetsIndexQuery,
  RadarEntitiesEntitiesAsnsAsSetQuery, RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexItem,
  RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexQuery, RadarEntitiesEntitiesAsnsIndexItem,
  RadarEntitiesEntitiesAsnsIndexQuery, RadarEntitiesEntitiesAsnsIpQuery,
  RadarEntitiesEntitiesAsnsRelIndexItem, RadarEntitiesEntitiesAsnsRelIndexQuery,
  RadarEntitiesEntitiesAsnsShowQuery, RadarEntitiesEntitiesIpQuery, RadarEntitiesEntitiesLocationsIndexItem,
  RadarEntitiesEntitiesLocationsIndexQuery, RadarEntitiesEntitiesLocationsShowQuery,
  RadarEntitiesGeolocationsIndexQuery, RadarEntitiesGeolocationsShowQuery, RadarEntitiesSearchGlobalIndexItem,
  RadarEntitiesSearchGlobalIndexQuery, SearchGlobal, paths,
} from "./types.js";
export type * from "./types.js";

const radarEntitiesTable = {
  only: [],
  resources: {
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
    entities: {
      endpoint: "entities",
      only: [],
      actions: { ip: { method: "get", path: "ip", permissions: ["com.cloudflare.api.user.read"] } },
      resources: {
        asns: {
          endpoint: "asns",
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
        locations: {
          endpoint: "locations",
          id: "location",
          only: ["index", "show"],
          permissions: ["com.cloudflare.api.user.read"],
          actions: { index: { items: "locations" } },
        },
      },
    },
    geolocations: {
      endpoint: "geolocations",
      id: "geo_id",
      only: ["index", "show"],
      actions: { index: { items: "geolocations" } },
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

/** `radarEntities`: `/radar` */
export interface RadarEntities<Bound extends string = never> {
  /** `/radar/datasets` */
  readonly datasets: RadarEntitiesDatasets<Bound>;

  /** `/radar/entities` */
  readonly entities: RadarEntitiesEntities<Bound>;

  /** `/radar/geolocations` */
  readonly geolocations: RadarEntitiesGeolocations<Bound>;

  /** `/radar/search` */
  readonly search: RadarEntitiesSearch<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly asn?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RadarEntities<Bound | BoundBy<Params>>;
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
   * Get a dataset on Radar.
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
   * Get the download of datasets on Radar.
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

type RadarEntitiesEntitiesIpOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: RadarEntitiesEntitiesIpQuery }, Bound, As
>;

/** `radarEntities.entities`: `/radar/entities` */
export interface RadarEntitiesEntities<Bound extends string = never> {
  /**
   * Get the IP on Radar.
   *
   * `GET /radar/entities/ip` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.entities.ip({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/methods/get/
   */
  ip<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesIpOptions<Bound, As>
  ): Promise<Result<DataAs<Entity, As>>>;
  /** {@link ip}, but returns the data alone and throws a `RestflareError` if the call fails. */
  ipOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesIpOptions<Bound, As>
  ): Promise<DataAs<Entity, As>>;

  /** `/radar/entities/asns` */
  readonly asns: RadarEntitiesEntitiesAsns<Bound>;

  /** `/radar/entities/locations` */
  readonly locations: RadarEntitiesEntitiesLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "ip">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly asn?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesEntities<Bound | BoundBy<Params>>;
}

type RadarEntitiesEntitiesAsnsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesEntitiesAsnsIndexQuery }, Bound, As
>;
type RadarEntitiesEntitiesAsnsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesEntitiesAsnsShowQuery }, Bound, As
>;
type RadarEntitiesEntitiesAsnsAsSetOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesEntitiesAsnsAsSetQuery }, Bound, As
>;
type RadarEntitiesEntitiesAsnsIpOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: RadarEntitiesEntitiesAsnsIpQuery }, Bound, As
>;

/** `radarEntities.entities.asns`: `/radar/entities/asns` */
export interface RadarEntitiesEntitiesAsns<Bound extends string = never> {
  /**
   * List the ASNs on Radar.
   *
   * `GET /radar/entities/asns` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.entities.asns.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesAsnsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ASNListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesAsnsIndexOptions<Bound, As>
  ): Promise<DataAs<ASNListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarEntitiesEntitiesAsnsIndexOptions<Bound>
  ): AsyncIterable<RadarEntitiesEntitiesAsnsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesEntitiesAsnsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesEntitiesAsnsIndexItem>>;

  /**
   * Get an ASN on Radar.
   *
   * `GET /radar/entities/asns/{asn}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.entities.asns.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarEntitiesEntitiesAsnsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Asn, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarEntitiesEntitiesAsnsShowOptions<Bound, As>
  ): Promise<DataAs<Asn, As>>;

  /**
   * Get the as set of ASNs on Radar.
   *
   * `GET /radar/entities/asns/{asn}/as_set`
   * @example
   * const { data, error } = await radarEntities.entities.asns.asSet(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/as_set/
   */
  asSet<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarEntitiesEntitiesAsnsAsSetOptions<Bound, As>
  ): Promise<Result<DataAs<ASNAsSet, As>>>;
  /** {@link asSet}, but returns the data alone and throws a `RestflareError` if the call fails. */
  asSetOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarEntitiesEntitiesAsnsAsSetOptions<Bound, As>
  ): Promise<DataAs<ASNAsSet, As>>;

  /**
   * Get the IP of ASNs on Radar.
   *
   * `GET /radar/entities/asns/ip` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.entities.asns.ip({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/ip/
   */
  ip<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesAsnsIpOptions<Bound, As>
  ): Promise<Result<DataAs<Asnip, As>>>;
  /** {@link ip}, but returns the data alone and throws a `RestflareError` if the call fails. */
  ipOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesAsnsIpOptions<Bound, As>
  ): Promise<DataAs<Asnip, As>>;

  /** `/radar/entities/asns/botnet_threat_feed` */
  readonly botnetThreatFeed: RadarEntitiesEntitiesAsnsBotnetThreatFeed<Bound>;

  /** `/radar/entities/asns/{asn}/rel` */
  readonly rel: RadarEntitiesEntitiesAsnsRel<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "asSet">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "ip">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly asn?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesEntitiesAsns<Bound | BoundBy<Params>>;
}

type RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexQuery }, Bound, As
>;

/** `radarEntities.entities.asns.botnetThreatFeed`: `/radar/entities/asns/botnet_threat_feed` */
export interface RadarEntitiesEntitiesAsnsBotnetThreatFeed<Bound extends string = never> {
  /**
   * List the botnet threat feeds of ASNs on Radar.
   *
   * `GET /radar/entities/asns/botnet_threat_feed`
   * @example
   * const { data, error } = await radarEntities.entities.asns.botnetThreatFeed.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/botnet_threat_feed/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ASNBotnetThreatFeed, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexOptions<Bound, As>
  ): Promise<DataAs<ASNBotnetThreatFeed, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexOptions<Bound>
  ): AsyncIterable<RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesEntitiesAsnsBotnetThreatFeedIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesEntitiesAsnsBotnetThreatFeed<Bound | BoundBy<Params>>;
}

type RadarEntitiesEntitiesAsnsRelIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { asn: string | number }; query?: RadarEntitiesEntitiesAsnsRelIndexQuery }, Bound, As
>;

/** `radarEntities.entities.asns.rel`: `/radar/entities/asns/{asn}/rel` */
export interface RadarEntitiesEntitiesAsnsRel<Bound extends string = never> {
  /**
   * List the rels of ASNs on Radar.
   *
   * `GET /radar/entities/asns/{asn}/rel` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.entities.asns.rel.index({ client, params: { asn } });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/rel/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesAsnsRelIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ASNRel, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesAsnsRelIndexOptions<Bound, As>
  ): Promise<DataAs<ASNRel, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarEntitiesEntitiesAsnsRelIndexOptions<Bound>
  ): AsyncIterable<RadarEntitiesEntitiesAsnsRelIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesEntitiesAsnsRelIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesEntitiesAsnsRelIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ asn: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly asn?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesEntitiesAsnsRel<Bound | BoundBy<Params>>;
}

type RadarEntitiesEntitiesLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesEntitiesLocationsIndexQuery }, Bound, As
>;
type RadarEntitiesEntitiesLocationsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEntitiesEntitiesLocationsShowQuery }, Bound, As
>;

/** `radarEntities.entities.locations`: `/radar/entities/locations` */
export interface RadarEntitiesEntitiesLocations<Bound extends string = never> {
  /**
   * List the locations on Radar.
   *
   * `GET /radar/entities/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.entities.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/locations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Location, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEntitiesEntitiesLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<Location, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarEntitiesEntitiesLocationsIndexOptions<Bound>
  ): AsyncIterable<RadarEntitiesEntitiesLocationsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarEntitiesEntitiesLocationsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarEntitiesEntitiesLocationsIndexItem>>;

  /**
   * Get a location on Radar.
   *
   * `GET /radar/entities/locations/{location}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEntities.entities.locations.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/locations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarEntitiesEntitiesLocationsShowOptions<Bound, As>
  ): Promise<Result<DataAs<EntityLocation, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarEntitiesEntitiesLocationsShowOptions<Bound, As>
  ): Promise<DataAs<EntityLocation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEntitiesEntitiesLocations<Bound | BoundBy<Params>>;
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
   * List the globals of searches on Radar.
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
