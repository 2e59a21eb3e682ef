// Written by `pnpm generate` from openapi/radar-bgp.yaml. Not edited by hand.

export interface AsePrefixes {
  asns: {
    asn: number;
    country: string;
    name: string;
    pfxs_count: number;
  }[];
  meta: AsnRelMeta;
}

export interface AsnRelMeta {
  data_time: string;
  query_time: string;
  total_peers: number;
}

export interface AspaChanges {
  asnInfo: AspaasnInfo;
  changes: {
    customersAdded: number;
    customersRemoved: number;
    date: string;
    entries: {
      customerAsn: number;
      providers: number[];
      type: "CustomerAdded" | "CustomerRemoved" | "ProvidersAdded" | "ProvidersRemoved";
    }[];
    providersAdded: number;
    providersRemoved: number;
    totalCount: number;
  }[];
  meta: RpkiMeta;
}

export interface AspaSnapshot {
  asnInfo: AspaasnInfo;
  aspaObjects: {
    customerAsn: number;
    providers: number[];
  }[];
  meta: {
    dataTime: string;
    queryTime: string;
    totalCount: number;
  };
}

export interface AspaTimeseries {
  meta: RpkiMeta;
  serie_0: RpkiSeries;
}

export interface AspaasnInfo {
  13335: {
    asn: number;
    country: string;
    name: string;
  };
}

export interface BgpTimeseries {
  meta: {
    aggInterval: "15m" | "1h" | "1d" | "1w";
    confidenceInfo: OsMetaConfidenceInfo;
    dateRange: OsMetaDateRange[];
    lastUpdated: string;
  };
  serie_0: BgpTimeseriesSeries;
}

export interface BgpTimeseriesSeries {
  timestamps: string[];
  values: string[];
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

export interface EventListAsnInfo {
  asn: number;
  country_code: string;
  org_name: string;
}

export interface HijackEvent {
  asn_info: EventListAsnInfo[];
  events: {
    confidence_score: number;
    duration: number;
    event_type: number;
    hijack_msgs_count: number;
    hijacker_asn: number;
    hijacker_country: string;
    id: number;
    is_stale: boolean;
    max_hijack_ts: string;
    max_msg_ts: string;
    min_hijack_ts: string;
    on_going_count: number;
    peer_asns: number[];
    peer_ip_count: number;
    prefixes: string[];
    tags: {
      name: string;
      score: number;
    }[];
    victim_asns: number[];
    victim_countries: string[];
  }[];
  total_monitors: number;
}

export interface IpTimeseries {
  meta: {
    aggInterval: "FIFTEEN_MINUTES" | "ONE_HOUR" | "ONE_DAY" | "ONE_WEEK" | "ONE_MONTH";
    confidenceInfo: OsMetaConfidenceInfo;
    dateRange: TopAsesMetaDateRange[];
    delay?: {
      asn_data: {
        delaySecs: number;
        delayStr: string;
        healthy: boolean;
        latest: {
          entries_count: number;
          path: string;
          timestamp: number;
        };
      };
      country_data: {
        delaySecs: number;
        delayStr: string;
        healthy: boolean;
        latest: {
          count: number;
          timestamp: number;
        };
      };
      healthy: boolean;
      nowTs: number;
    };
    lastUpdated: string;
    normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
    units: RadarUnit[];
  };
  serie_0: {
    ipv4: string[];
    ipv6: string[];
    timestamps: string[];
  };
}

export interface IpTopAses {
  anchorTs: string;
  asns: {
    asn: number;
    v4_24s: number;
    v6_48s: number;
  }[];
  country: string | null;
  metric: string;
}

export interface LeakEvent {
  asn_info: EventListAsnInfo[];
  events: {
    countries: string[];
    detected_ts: string;
    finished: boolean;
    id: number;
    leak_asn: number;
    leak_count: number;
    leak_seg: number[];
    leak_type: number;
    max_ts: string;
    min_ts: string;
    origin_count: number;
    peer_count: number;
    prefix_count: number;
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

export interface OsMetaConfidenceInfo {
  annotations: RadarAnnotation[];
  level: number;
}

export interface OsMetaDateRange {
  endTime: string;
  startTime: string;
}

/** Which part of a list a page is. */
export interface PageInfo {
  /** How many items this page holds. */
  count: number;
  /** The number of this page. The first is 1. */
  page: number;
  /** How many items a page holds at most. */
  per_page: number;
  /** How many items there are on all pages. */
  total_count: number;
  /** How many pages there are. */
  total_pages: number;
}

export interface Path {
  asnInfo: {
    [key: string]: {
      asn: number;
      country: string | null;
      name: string | null;
    };
  } | null;
  collectors: string[];
  meta: RouteMeta;
  paths: {
    collectors: string[];
    pathsCount: number;
    peersCount: number;
    segment: number[];
  }[];
}

export interface RadarAnnotation {
  dataSource: "ALL" | "AI_BOTS" | "AI_GATEWAY" | "BGP" | "BOTS" | "CONNECTION_ANOMALY" | "CT" | "DNS" | "DNS_MAGNITUDE" | "DNS_AS112" | "DOS" | "EMAIL_ROUTING" | "EMAIL_SECURITY" | "FW" | "FW_PG" | "HTTP" | "HTTP_CONTROL" | "HTTP_CRAWLER_REFERER" | "HTTP_ORIGINS" | "IQI" | "LEAKED_CREDENTIALS" | "NET" | "ROBOTS_TXT" | "SPEED" | "WORKERS_AI";
  description: string;
  endDate: string;
  eventType: "GENERAL" | "OUTAGE" | "PARTIAL_PROJECTION" | "PIPELINE" | "TRAFFIC_ANOMALY";
  isInstantaneous: boolean;
  linkedUrl: string;
  startDate: string;
  tags?: string[];
}

export interface RadarBgpHijacksEventsQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** How far back each series goes, such as `7d`. */
  dateRange?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  eventId?: number;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  hijackerAsn?: number;
  involvedAsn?: number;
  involvedCountry?: string;
  maxConfidence?: number;
  minConfidence?: number;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  prefix?: string;
  /** What the list is sorted by. */
  sortBy?: "ID" | "TIME" | "CONFIDENCE";
  /** The direction in which the list is sorted. */
  sortOrder?: "ASC" | "DESC";
  victimAsn?: number;
}

export interface RadarBgpIpsTimeseriesQuery {
  asn?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  includeDelay?: boolean;
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarBgpIpsTopAsesQuery {
  country?: string;
  date?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  metric?: "v4_24s" | "v6_48s";
}

export interface RadarBgpLeaksEventsQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** How far back each series goes, such as `7d`. */
  dateRange?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  eventId?: number;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  involvedAsn?: number;
  involvedCountry?: string;
  leakAsn?: number;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sortBy?: "ID" | "LEAKS" | "PEERS" | "PREFIXES" | "ORIGINS" | "TIME";
  /** The direction in which the list is sorted. */
  sortOrder?: "ASC" | "DESC";
}

export interface RadarBgpRoutesAsesIndexItem {
  asn: number;
  coneSize: number;
  country: string;
  ipv4Count: number;
  ipv6Count: string;
  name: string;
  pfxsCount: number;
  rpkiInvalid: number;
  rpkiUnknown: number;
  rpkiValid: number;
}

export interface RadarBgpRoutesAsesIndexQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string;
  /** What the list is sorted by. */
  sortBy?: "cone" | "pfxs" | "ipv4" | "ipv6" | "rpki_valid" | "rpki_invalid" | "rpki_unknown";
  /** The direction in which the list is sorted. */
  sortOrder?: "ASC" | "DESC";
}

export interface RadarBgpRoutesMoasIndexItem {
  origins: {
    origin: number;
    peer_count: number;
    rpki_validation: string;
  }[];
  prefix: string;
}

export interface RadarBgpRoutesMoasIndexQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  invalid_only?: boolean;
  origin?: number;
  prefix?: string;
}

export interface RadarBgpRoutesPathsShowQuery {
  collector?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: "IPv4" | "IPv6";
}

export interface RadarBgpRoutesPfx2asIndexItem {
  origin: number;
  peer_count: number;
  prefix: string;
  rpki_validation: string;
}

export interface RadarBgpRoutesPfx2asIndexQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  longestPrefixMatch?: boolean;
  origin?: number;
  prefix?: string;
  rpkiStatus?: "VALID" | "INVALID" | "UNKNOWN";
}

export interface RadarBgpRoutesRealtimeIndexItem {
  as_path: number[];
  collector: string;
  communities: string[];
  prefix: string;
  timestamp: string;
}

export interface RadarBgpRoutesRealtimeIndexQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  prefix?: string;
}

export interface RadarBgpRoutesStatsQuery {
  asn?: number;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string;
}

export interface RadarBgpRoutesUpstreamsTimeseriesQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: "IPv4" | "IPv6";
  /** How many items to answer at most. */
  limit?: number;
}

export interface RadarBgpRpkiAspaChangesQuery {
  asn?: number;
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  includeAsnInfo?: boolean;
}

export interface RadarBgpRpkiAspaSnapshotQuery {
  customerAsn?: number;
  date?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  includeAsnInfo?: boolean;
  providerAsn?: number;
}

export interface RadarBgpRpkiAspaTimeseriesQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  rir?: ("RIPE_NCC" | "ARIN" | "APNIC" | "LACNIC" | "AFRINIC")[];
}

export interface RadarBgpRpkiRoasTimeseriesQuery {
  asn?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  metric?: "validPfxsRatio" | "validPfxsV4Ratio" | "validPfxsV6Ratio" | "validIpsRatio" | "validIpsV4Ratio" | "validIpsV6Ratio";
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarBgpTimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  prefix?: string[];
  updateType?: ("ANNOUNCEMENT" | "WITHDRAWAL")[];
}

export interface RadarBgpTopAsesIndexItem {
  ASName: string;
  asn: number;
  value: string;
}

export interface RadarBgpTopAsesIndexQuery {
  asn?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  prefix?: string[];
  updateType?: ("ANNOUNCEMENT" | "WITHDRAWAL")[];
}

export interface RadarBgpTopAsesPrefixesIndexItem {
  asn: number;
  country: string;
  name: string;
  pfxs_count: number;
}

export interface RadarBgpTopAsesPrefixesIndexQuery {
  country?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
}

export interface RadarBgpTopPrefixesIndexItem {
  prefix: string;
  value: string;
}

export interface RadarBgpTopPrefixesIndexQuery {
  asn?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  updateType?: ("ANNOUNCEMENT" | "WITHDRAWAL")[];
}

export interface RadarUnit {
  name: string;
  value: string;
}

export interface RoaTimeseries {
  meta: RpkiMeta;
  serie_0: RpkiSeries;
}

export interface RouteAses {
  asns: {
    asn: number;
    coneSize: number;
    country: string;
    ipv4Count: number;
    ipv6Count: string;
    name: string;
    pfxsCount: number;
    rpkiInvalid: number;
    rpkiUnknown: number;
    rpkiValid: number;
  }[];
  meta: {
    dataTime: string;
    queryTime: string;
    totalPeers: number;
  };
}

export interface RouteMeta {
  dataTime: string | null;
  effectiveCollector: string | null;
  queryTime: string | null;
  stale: boolean;
}

export interface RouteMoas {
  meta: AsnRelMeta;
  moas: {
    origins: {
      origin: number;
      peer_count: number;
      rpki_validation: string;
    }[];
    prefix: string;
  }[];
}

export interface RoutePfx2as {
  meta: AsnRelMeta;
  prefix_origins: {
    origin: number;
    peer_count: number;
    prefix: string;
    rpki_validation: string;
  }[];
}

export interface RouteRealtime {
  meta: {
    asn_info: {
      as_name: string;
      asn: number;
      country_code: string;
      org_id: string;
      org_name: string;
    }[];
    collectors: {
      collector: string;
      latest_realtime_ts: string;
      latest_rib_ts: string;
      latest_updates_ts: string;
      peers_count: number;
      peers_v4_count: number;
      peers_v6_count: number;
    }[];
    data_time: string;
    prefix_origins: {
      origin: number;
      prefix: string;
      rpki_validation: string;
      total_peers: number;
      total_visible: number;
      visibility: number;
    }[];
    query_time: string;
  };
  routes: {
    as_path: number[];
    collector: string;
    communities: string[];
    prefix: string;
    timestamp: string;
  }[];
}

export interface RouteStats {
  meta: AsnRelMeta;
  stats: {
    distinct_origins: number;
    distinct_origins_ipv4: number;
    distinct_origins_ipv6: number;
    distinct_prefixes: number;
    distinct_prefixes_ipv4: number;
    distinct_prefixes_ipv6: number;
    routes_invalid: number;
    routes_invalid_ipv4: number;
    routes_invalid_ipv6: number;
    routes_total: number;
    routes_total_ipv4: number;
    routes_total_ipv6: number;
    routes_unknown: number;
    routes_unknown_ipv4: number;
    routes_unknown_ipv6: number;
    routes_valid: number;
    routes_valid_ipv4: number;
    routes_valid_ipv6: number;
  };
}

export interface RpkiMeta {
  dataTime: string;
  queryTime: string;
}

export interface RpkiSeries {
  timestamps: string[];
  values: string[];
}

export type SummaryTaskSeries = {
  timestamps: string[];
} & {
  [key: string]: unknown;
};

export interface TopAse {
  meta: TopMeta;
  top_0: {
    ASName: string;
    asn: number;
    value: string;
  }[];
}

export interface TopAsesMetaDateRange {
  endTime: string;
  startTime: string;
}

export interface TopMeta {
  dateRange: OsMetaDateRange[];
}

export interface TopPrefixes {
  meta: TopMeta;
  top_0: {
    prefix: string;
    value: string;
  }[];
}

export interface UpstreamTimeseries {
  meta: RouteMeta;
  serie_0: SummaryTaskSeries;
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/bgp/hijacks/events": {
    /** List BGP hijacks */
    get: {
      parameters: {
        query?: RadarBgpHijacksEventsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HijackEvent;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/ips/timeseries": {
    /** Get the announced IP space over time */
    get: {
      parameters: {
        query?: RadarBgpIpsTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/ips/top/ases": {
    /** List the top autonomous systems of the announced IP space */
    get: {
      parameters: {
        query?: RadarBgpIpsTopAsesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpTopAses;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/leaks/events": {
    /** List BGP leaks */
    get: {
      parameters: {
        query?: RadarBgpLeaksEventsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LeakEvent;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/routes/ases": {
    /** List the autonomous systems in the BGP routes */
    get: {
      parameters: {
        query?: RadarBgpRoutesAsesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RouteAses;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/routes/moas": {
    /** List prefixes that several autonomous systems announce */
    get: {
      parameters: {
        query?: RadarBgpRoutesMoasIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RouteMoas;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/routes/paths/{asn}": {
    /** Get the BGP paths to an autonomous system */
    get: {
      parameters: {
        query?: RadarBgpRoutesPathsShowQuery;
        header?: never;
        path: { asn: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Path;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/routes/pfx2as": {
    /** List which autonomous systems announce which prefixes */
    get: {
      parameters: {
        query?: RadarBgpRoutesPfx2asIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutePfx2as;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/routes/realtime": {
    /** Get BGP routes in real time */
    get: {
      parameters: {
        query?: RadarBgpRoutesRealtimeIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RouteRealtime;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/routes/stats": {
    /** Get the statistics of BGP routes */
    get: {
      parameters: {
        query?: RadarBgpRoutesStatsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RouteStats;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/routes/upstreams/{asn}/timeseries": {
    /** Get the upstreams of an autonomous system over time */
    get: {
      parameters: {
        query?: RadarBgpRoutesUpstreamsTimeseriesQuery;
        header?: never;
        path: { asn: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpstreamTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/rpki/aspa/changes": {
    /** Get the ASPA changes of RPKI */
    get: {
      parameters: {
        query?: RadarBgpRpkiAspaChangesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AspaChanges;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/rpki/aspa/snapshot": {
    /** Get the ASPA snapshot of RPKI */
    get: {
      parameters: {
        query?: RadarBgpRpkiAspaSnapshotQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AspaSnapshot;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/rpki/aspa/timeseries": {
    /** Get the ASPA objects of RPKI over time */
    get: {
      parameters: {
        query?: RadarBgpRpkiAspaTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AspaTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/rpki/roas/timeseries": {
    /** Get the ROAs of RPKI over time */
    get: {
      parameters: {
        query?: RadarBgpRpkiRoasTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoaTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/timeseries": {
    /** Get BGP updates over time */
    get: {
      parameters: {
        query?: RadarBgpTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/top/ases": {
    /** List the top autonomous systems of BGP updates */
    get: {
      parameters: {
        query?: RadarBgpTopAsesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TopAse;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/top/ases/prefixes": {
    /** List the autonomous systems with the most prefixes */
    get: {
      parameters: {
        query?: RadarBgpTopAsesPrefixesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AsePrefixes;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bgp/top/prefixes": {
    /** List the top prefixes of BGP updates */
    get: {
      parameters: {
        query?: RadarBgpTopPrefixesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TopPrefixes;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
