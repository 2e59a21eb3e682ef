// Written by `pnpm generate` from openapi/radar-entities.yaml. Not edited by hand.

export interface Asn {
  asn: {
    aka?: string;
    asn: number;
    confidenceLevel: number;
    country: string;
    countryName: string;
    estimatedUsers: AsnEstimatedUsers;
    name: string;
    orgName: string;
    related: AsnRelated[];
    source: string;
    website: string;
  };
}

export interface AsnBotnetThreatFeed {
  ases: {
    asn: number;
    country: string;
    name: string;
    rank: number;
    rankChange?: number;
  }[];
  meta: {
    compareDate?: string;
    date: string;
    total: number;
  };
}

export interface AsnEstimatedUsers {
  estimatedUsers?: number;
  locations: {
    estimatedUsers?: number;
    locationAlpha2: string;
    locationName: string;
  }[];
}

export interface AsnListItem {
  asns: {
    aka?: string;
    asn: number;
    country: string;
    countryName: string;
    estimatedUsers: {
      estimatedUsers?: number;
    };
    name: string;
    orgName?: string;
    website?: string;
  }[];
}

export interface AsnRel {
  meta: AsnRelMeta;
  rels: {
    asn1: number;
    asn1_country: string;
    asn1_name: string;
    asn2: number;
    asn2_country: string;
    asn2_name: string;
    rel: string;
  }[];
}

export interface AsnRelMeta {
  data_time: string;
  query_time: string;
  total_peers: number;
}

export interface AsnRelated {
  aka?: string;
  asn: number;
  estimatedUsers?: number;
  name: string;
}

export interface AsnasSet {
  as_sets: {
    as_members_count: number;
    as_set_members_count: number;
    as_set_upstreams_count: number;
    asn_cone_size: number;
    hierarchical_asn?: number;
    inferred_asn?: number;
    irr_sources: string[];
    name: string;
    peeringdb_asn?: number;
  }[];
  paths: string[][];
}

export interface Asnip {
  asn: {
    aka?: string;
    asn: number;
    country: string;
    countryName: string;
    estimatedUsers: AsnEstimatedUsers;
    name: string;
    orgName: string;
    related: AsnRelated[];
    source: string;
    website: string;
  };
}

export interface DatasetDownload {
  dataset: {
    url: string;
  };
}

export interface DatasetDownloadInput {
  datasetId: number;
}

export interface Entity {
  ip: {
    asn: string;
    asnLocation: string;
    asnName: string;
    asnOrgName: string;
    ip: string;
    ipVersion: string;
    location: string;
    locationName: string;
  };
}

export interface EntityLocation {
  location: {
    alpha2: string;
    confidenceLevel: number;
    continent: string;
    latitude: string;
    longitude: string;
    name: string;
    region: string;
    subregion: string;
  };
}

/** What surrounds the result of every successful answer. */
export interface Envelope {
  errors: Message[];
  messages: Message[];
  success: true;
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

export interface Geolocation {
  code?: string;
  geoId: string;
  latitude: string;
  locale?: string;
  longitude: string;
  name: string;
  parent: {
    code?: string;
    geoId: string;
    latitude: string;
    locale?: string;
    longitude: string;
    name: string;
    parent: {
      code?: string;
      geoId: string;
      latitude: string;
      locale?: string;
      longitude: string;
      name: string;
      type: "CONTINENT" | "COUNTRY" | "ADM1";
    };
    type: "CONTINENT" | "COUNTRY" | "ADM1";
  };
  type: "CONTINENT" | "COUNTRY" | "ADM1";
}

export interface GeolocationDetails {
  geolocation: Geolocation;
}

export interface GeolocationListItem {
  geolocations: Geolocation[];
}

export interface Location {
  locations: {
    alpha2: string;
    continent: string;
    latitude: string;
    longitude: string;
    name: string;
    region: string;
    subregion: string;
  }[];
}

/** A remark of the API on a request, or the reason why it was refused. */
export interface Message {
  /** The API's own number for it. */
  code: number;
  /** Where it is explained. */
  documentation_url?: string;
  /** The same in words. */
  message: string;
  /** What in the request it is about. */
  source?: {
    /** A JSON pointer into the body of the request. */
    pointer?: string;
  };
}

export interface RadarDataset {
  datasets: {
    description: string;
    id: number;
    meta: unknown;
    tags: string[];
    title: string;
    type: string;
  }[];
}

export interface RadarEntitiesAsnsAsSetQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarEntitiesAsnsBotnetThreatFeedIndexItem {
  asn: number;
  country: string;
  name: string;
  rank: number;
  rankChange?: number;
}

export interface RadarEntitiesAsnsBotnetThreatFeedIndexQuery {
  asn?: string[];
  compareDateRange?: string;
  date?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string;
  metric?: "OFFENSE_COUNT" | "NUMBER_OF_OFFENDING_IPS";
  /** How many items to skip. */
  offset?: number;
  /** The direction in which the list is sorted. */
  sortOrder?: "ASC" | "DESC";
}

export interface RadarEntitiesAsnsIndexItem {
  aka?: string;
  asn: number;
  country: string;
  countryName: string;
  estimatedUsers: {
    estimatedUsers?: number;
  };
  name: string;
  orgName?: string;
  website?: string;
}

export interface RadarEntitiesAsnsIndexQuery {
  asn?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string;
  /** How many items to skip. */
  offset?: number;
  /**
   * What the list is sorted by.
   * Default: `"ASN"`.
   */
  orderBy?: "ASN" | "POPULATION";
}

export interface RadarEntitiesAsnsIpQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ip: string;
}

export interface RadarEntitiesAsnsRelIndexItem {
  asn1: number;
  asn1_country: string;
  asn1_name: string;
  asn2: number;
  asn2_country: string;
  asn2_name: string;
  rel: string;
}

export interface RadarEntitiesAsnsRelIndexQuery {
  asn2?: number;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarEntitiesAsnsShowQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarEntitiesDatasetsDownloadQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarEntitiesDatasetsIndexItem {
  description: string;
  id: number;
  meta: unknown;
  tags: string[];
  title: string;
  type: string;
}

export interface RadarEntitiesDatasetsIndexQuery {
  /** Default: `"RANKING_BUCKET"`. */
  datasetType?: "RANKING_BUCKET" | "REPORT";
  date?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface RadarEntitiesGeolocationsIndexQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string;
  /** How many items to answer at most. */
  limit?: number;
  location?: string;
  /** How many items to skip. */
  offset?: number;
}

export interface RadarEntitiesGeolocationsShowQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarEntitiesIpQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ip: string;
}

export interface RadarEntitiesLocationsIndexItem {
  alpha2: string;
  continent: string;
  latitude: string;
  longitude: string;
  name: string;
  region: string;
  subregion: string;
}

export interface RadarEntitiesLocationsIndexQuery {
  continent?: "AF" | "AS" | "EU" | "NA" | "OC" | "SA";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string;
  /** How many items to skip. */
  offset?: number;
  region?: string;
  subregion?: string;
}

export interface RadarEntitiesLocationsShowQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarEntitiesSearchGlobalIndexItem {
  code: string;
  name: string;
  type: string;
}

export interface RadarEntitiesSearchGlobalIndexQuery {
  exclude?: ("ADM1S" | "ASNS" | "BOTS" | "CERTIFICATE_AUTHORITIES" | "CERTIFICATE_LOGS" | "ORIGINS" | "ORIGIN_REGIONS" | "INDUSTRIES" | "LOCATIONS" | "NOTEBOOKS" | "TLDS" | "VERTICALS")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  include?: ("ADM1S" | "ASNS" | "BOTS" | "CERTIFICATE_AUTHORITIES" | "CERTIFICATE_LOGS" | "ORIGINS" | "ORIGIN_REGIONS" | "INDUSTRIES" | "LOCATIONS" | "NOTEBOOKS" | "TLDS" | "VERTICALS")[];
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  query: string;
}

export interface SearchGlobal {
  search: {
    code: string;
    name: string;
    type: string;
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/datasets": {
    /** List the datasets on Radar */
    get: {
      parameters: {
        query?: RadarEntitiesDatasetsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RadarDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/datasets/download": {
    /** Get a URL to download a dataset of Radar */
    post: {
      parameters: {
        query?: RadarEntitiesDatasetsDownloadQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": DatasetDownloadInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DatasetDownload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/datasets/{alias}": {
    /** Get a dataset of Radar as CSV */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { alias: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/csv": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/asns": {
    /** List the ASNs on Radar */
    get: {
      parameters: {
        query?: RadarEntitiesAsnsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AsnListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/asns/botnet_threat_feed": {
    /** List the autonomous systems in the botnet threat feed */
    get: {
      parameters: {
        query?: RadarEntitiesAsnsBotnetThreatFeedIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AsnBotnetThreatFeed;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/asns/ip": {
    /** Get the autonomous system of an IP address */
    get: {
      parameters: {
        query: RadarEntitiesAsnsIpQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Asnip;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/asns/{asn}": {
    /** Get an ASN on Radar */
    get: {
      parameters: {
        query?: RadarEntitiesAsnsShowQuery;
        header?: never;
        path: { asn: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Asn;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/asns/{asn}/as_set": {
    /** List the AS-SETs of an autonomous system */
    get: {
      parameters: {
        query?: RadarEntitiesAsnsAsSetQuery;
        header?: never;
        path: { asn: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AsnasSet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/asns/{asn}/rel": {
    /** List the autonomous systems that one is related to */
    get: {
      parameters: {
        query?: RadarEntitiesAsnsRelIndexQuery;
        header?: never;
        path: { asn: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AsnRel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/ip": {
    /** Get what Radar knows of an IP address */
    get: {
      parameters: {
        query: RadarEntitiesIpQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Entity;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/locations": {
    /** List the locations on Radar */
    get: {
      parameters: {
        query?: RadarEntitiesLocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Location;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/entities/locations/{location}": {
    /** Get a location on Radar */
    get: {
      parameters: {
        query?: RadarEntitiesLocationsShowQuery;
        header?: never;
        path: { location: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EntityLocation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/geolocations": {
    /** List the geolocations on Radar */
    get: {
      parameters: {
        query?: RadarEntitiesGeolocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GeolocationListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/geolocations/{geo_id}": {
    /** Get a geolocation on Radar */
    get: {
      parameters: {
        query?: RadarEntitiesGeolocationsShowQuery;
        header?: never;
        path: { geo_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GeolocationDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/search/global": {
    /** Search locations, autonomous systems and reports on Radar */
    get: {
      parameters: {
        query: RadarEntitiesSearchGlobalIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SearchGlobal;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
