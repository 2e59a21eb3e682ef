// Written by `pnpm generate` from openapi/radar-quality.yaml. Not edited by hand.

export interface Annotation {
  asns: number[];
  asnsDetails: {
    asn: string;
    location: RadarLocation | null;
    locations?: {
      code?: unknown;
      name?: unknown;
    };
    name: string | null;
  }[];
  dataSource: string;
  description: string | null;
  endDate: string | null;
  entities: {
    entityName: string | null;
    entityType: string;
    entityValue: string;
  }[];
  eventType: string;
  geoIds: string[];
  id: string;
  linkedUrl: string | null;
  locations: string[];
  locationsDetails: ({
    code: string;
    name: string;
  } | null)[];
  origins: string[];
  originsDetails: {
    name: string | null;
    origin: string;
  }[];
  outage: {
    outageCause: string;
    outageType: string;
  } | null;
  scope: string | null;
  startDate: string;
  tags: string[];
}

export interface AnnotationListItem {
  annotations: Annotation[];
}

export interface BgpTimeseriesSeries {
  timestamps: string[];
  values: string[];
}

export interface CtSummaryMeta {
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface DnsTimeseriesMeta {
  aggInterval: "FIFTEEN_MINUTES" | "ONE_HOUR" | "ONE_DAY" | "ONE_WEEK" | "ONE_MONTH";
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: OsMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
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

export interface IqiSummary {
  meta: SummaryOsMeta;
  summary_0: {
    p25: string;
    p50: string;
    p75: string;
  };
}

export interface IqiTimeseriesGroups {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface LocationOsTopItem {
  clientCountryAlpha2: string;
  clientCountryName: string;
  value: string;
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

export interface NetFlowTopAses {
  meta: TopAsesMeta;
  top_0: {
    clientASN: number;
    clientASName: string;
    value: string;
  }[];
}

export interface NetFlowTopLocations {
  meta: TopAsesMeta;
  top_0: LocationOsTopItem[];
}

export interface NetFlowsSummary {
  meta: SummaryOsMeta;
  summary_0: {
    HTTP: string;
    OTHER: string;
  };
}

export interface NetFlowsSummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface NetFlowsTimeseries {
  meta: DnsTimeseriesMeta;
  serie_0: BgpTimeseriesSeries;
}

export interface NetFlowsTimeseriesGroups {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface OsMeta {
  confidenceInfo: OsMetaConfidenceInfo | null;
  dateRange: OsMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface OsMetaConfidenceInfo {
  annotations: RadarAnnotation[];
  level: number;
}

export interface OsMetaDateRange {
  endTime: string;
  startTime: string;
}

export interface Outage {
  annotations: Annotation[];
}

export interface OutageLocations {
  annotations: {
    clientCountryAlpha2: string;
    clientCountryName: string;
    value: string;
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

export interface RadarLocation {
  code: string;
  name: string;
}

export interface RadarQualityAnnotationsIndexQuery {
  asn?: number;
  bot?: string;
  ca?: string;
  dataSource?: "ALL" | "AI_BOTS" | "AI_GATEWAY" | "BGP" | "BOTS" | "CONNECTION_ANOMALY" | "CT" | "DNS" | "DNS_MAGNITUDE" | "DNS_AS112" | "DOS" | "EMAIL_ROUTING" | "EMAIL_SECURITY" | "FW" | "FW_PG" | "HTTP" | "HTTP_CONTROL" | "HTTP_CRAWLER_REFERER" | "HTTP_ORIGINS" | "IQI" | "LEAKED_CREDENTIALS" | "NET" | "ROBOTS_TXT" | "SPEED" | "WORKERS_AI";
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** How far back each series goes, such as `7d`. */
  dateRange?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  eventType?: "EVENT" | "GENERAL" | "OUTAGE" | "PARTIAL_PROJECTION" | "PIPELINE" | "TRAFFIC_ANOMALY";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string;
  /** How many items to answer at most. */
  limit?: number;
  location?: string;
  log?: string;
  /** How many items to skip. */
  offset?: number;
  origin?: string;
  outageCause?: "BLOCKING" | "CABLE_CUT" | "CYBERATTACK" | "DNS" | "FIRE" | "GOVERNMENT_DIRECTED" | "MAINTENANCE" | "MECHANICAL" | "MILITARY_ACTION" | "MISCONFIGURATION" | "NATURAL_DISASTER" | "NETWORK_PROBLEM" | "POWER_OUTAGE" | "SOFTWARE" | "TECHNICAL_PROBLEM" | "UNKNOWN" | "WEATHER";
  outageType?: "NATIONWIDE" | "REGIONAL" | "NETWORK" | "PLATFORM";
  query?: string;
  tags?: ("ADM1" | "ADM2" | "API_TRAFFIC" | "ARC" | "AS" | "ASN" | "ATTACKS" | "AUTHOR" | "BANDWIDTH" | "BITRATE" | "BOT" | "BOT_CATEGORY" | "BOT_CLASS" | "BOT_KIND" | "BOT_OPERATOR" | "BROWSER" | "BROWSER_FAMILY" | "BYTES" | "CA" | "CACHE_HIT" | "CA_OWNER" | "CHECK_RESULT" | "CLIENT_TYPE" | "COMPROMISED" | "CONTENT_TYPE" | "CRAWL_PURPOSE" | "CRAWL_REFER_RATIO" | "DEVICE_TYPE" | "DKIM" | "DMARC" | "DNS" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "DOMAIN_CATEGORY" | "DURATION" | "EDNS" | "ENCRYPTED" | "ENTRY_TYPE" | "EXPIRATION_STATUS" | "HAS_IPS" | "HAS_MATCHING_ANSWER" | "HAS_WILDCARDS" | "HTTP_METHOD" | "HTTP_PROTOCOL" | "HTTP_VERSION" | "INDUSTRY" | "IP_VERSION" | "JITTER" | "KEY_AGREEMENT" | "LATENCY" | "LOCATION" | "LOCATION_LATENCY" | "LOG" | "LOG_API" | "LOG_OPERATOR" | "MALICIOUS" | "MANAGED_RULES" | "MITIGATION_PRODUCT" | "MODEL" | "NAMESERVER_LATENCY" | "ORIGIN" | "ORIGIN_AS" | "ORIGIN_LOCATION" | "ORIGIN_TARGET_LOCATION_PAIR" | "OS" | "PERCENTILE" | "POST_QUANTUM" | "PREFIX" | "PRODUCT" | "PROTOCOL" | "PROVIDER" | "PUBLIC_KEY_ALGORITHM" | "QUERY_TYPE" | "REFERER" | "REGION" | "RESPONSE_CODE" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY" | "RESPONSE_TTL" | "SIGNATURE_ALGORITHM" | "SPAM" | "SPF" | "SPOOF" | "SUCCESS_RATE" | "TARGET_LOCATION" | "TASK" | "THREAT_CATEGORY" | "TLD" | "TLD_DNS_MAGNITUDE" | "TLS_VERSION" | "UPDATE_TYPE" | "USER_AGENT" | "VALIDATION_LEVEL" | "VECTOR" | "VERTICAL")[];
  tld?: string;
}

export interface RadarQualityAnnotationsOutagesIndexQuery {
  asn?: number;
  bot?: string;
  ca?: string;
  dataSource?: "ALL" | "AI_BOTS" | "AI_GATEWAY" | "BGP" | "BOTS" | "CONNECTION_ANOMALY" | "CT" | "DNS" | "DNS_MAGNITUDE" | "DNS_AS112" | "DOS" | "EMAIL_ROUTING" | "EMAIL_SECURITY" | "FW" | "FW_PG" | "HTTP" | "HTTP_CONTROL" | "HTTP_CRAWLER_REFERER" | "HTTP_ORIGINS" | "IQI" | "LEAKED_CREDENTIALS" | "NET" | "ROBOTS_TXT" | "SPEED" | "WORKERS_AI";
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** How far back each series goes, such as `7d`. */
  dateRange?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string;
  /** How many items to answer at most. */
  limit?: number;
  location?: string;
  log?: string;
  /** How many items to skip. */
  offset?: number;
  origin?: string;
  outageCause?: "BLOCKING" | "CABLE_CUT" | "CYBERATTACK" | "DNS" | "FIRE" | "GOVERNMENT_DIRECTED" | "MAINTENANCE" | "MECHANICAL" | "MILITARY_ACTION" | "MISCONFIGURATION" | "NATURAL_DISASTER" | "NETWORK_PROBLEM" | "POWER_OUTAGE" | "SOFTWARE" | "TECHNICAL_PROBLEM" | "UNKNOWN" | "WEATHER";
  outageType?: "NATIONWIDE" | "REGIONAL" | "NETWORK" | "PLATFORM";
  query?: string;
  tags?: ("ADM1" | "ADM2" | "API_TRAFFIC" | "ARC" | "AS" | "ASN" | "ATTACKS" | "AUTHOR" | "BANDWIDTH" | "BITRATE" | "BOT" | "BOT_CATEGORY" | "BOT_CLASS" | "BOT_KIND" | "BOT_OPERATOR" | "BROWSER" | "BROWSER_FAMILY" | "BYTES" | "CA" | "CACHE_HIT" | "CA_OWNER" | "CHECK_RESULT" | "CLIENT_TYPE" | "COMPROMISED" | "CONTENT_TYPE" | "CRAWL_PURPOSE" | "CRAWL_REFER_RATIO" | "DEVICE_TYPE" | "DKIM" | "DMARC" | "DNS" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "DOMAIN_CATEGORY" | "DURATION" | "EDNS" | "ENCRYPTED" | "ENTRY_TYPE" | "EXPIRATION_STATUS" | "HAS_IPS" | "HAS_MATCHING_ANSWER" | "HAS_WILDCARDS" | "HTTP_METHOD" | "HTTP_PROTOCOL" | "HTTP_VERSION" | "INDUSTRY" | "IP_VERSION" | "JITTER" | "KEY_AGREEMENT" | "LATENCY" | "LOCATION" | "LOCATION_LATENCY" | "LOG" | "LOG_API" | "LOG_OPERATOR" | "MALICIOUS" | "MANAGED_RULES" | "MITIGATION_PRODUCT" | "MODEL" | "NAMESERVER_LATENCY" | "ORIGIN" | "ORIGIN_AS" | "ORIGIN_LOCATION" | "ORIGIN_TARGET_LOCATION_PAIR" | "OS" | "PERCENTILE" | "POST_QUANTUM" | "PREFIX" | "PRODUCT" | "PROTOCOL" | "PROVIDER" | "PUBLIC_KEY_ALGORITHM" | "QUERY_TYPE" | "REFERER" | "REGION" | "RESPONSE_CODE" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY" | "RESPONSE_TTL" | "SIGNATURE_ALGORITHM" | "SPAM" | "SPF" | "SPOOF" | "SUCCESS_RATE" | "TARGET_LOCATION" | "TASK" | "THREAT_CATEGORY" | "TLD" | "TLD_DNS_MAGNITUDE" | "TLS_VERSION" | "UPDATE_TYPE" | "USER_AGENT" | "VALIDATION_LEVEL" | "VECTOR" | "VERTICAL")[];
  tld?: string;
}

export interface RadarQualityAnnotationsOutagesLocationsIndexItem {
  clientCountryAlpha2: string;
  clientCountryName: string;
  value: string;
}

export interface RadarQualityAnnotationsOutagesLocationsIndexQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** How far back each series goes, such as `7d`. */
  dateRange?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
}

export interface RadarQualityIqiSummaryQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  metric: "BANDWIDTH" | "DNS" | "LATENCY";
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualityIqiTimeseriesGroupsQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  interpolation?: boolean;
  location?: string[];
  metric: "BANDWIDTH" | "DNS" | "LATENCY";
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualityNetflowsSummaryIndexQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualityNetflowsSummaryShowQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  product?: ("HTTP" | "ALL")[];
}

export interface RadarQualityNetflowsTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE" | "MIN0_MAX" | "PERCENTAGE_CHANGE";
  product?: ("HTTP" | "ALL")[];
}

export interface RadarQualityNetflowsTimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE_CHANGE" | "MIN0_MAX";
  product?: ("HTTP" | "ALL")[];
}

export interface RadarQualityNetflowsTopAsesIndexItem {
  clientASN: number;
  clientASName: string;
  value: string;
}

export interface RadarQualityNetflowsTopAsesIndexQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualityNetflowsTopLocationsIndexQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualityOriginsIndexItem {
  regions?: {
    region?: string;
  }[];
  slug?: string;
}

export interface RadarQualityOriginsIndexResult {
  origins?: {
    regions?: {
      region?: string;
    }[];
    slug?: string;
  }[];
}

export interface RadarQualityOriginsShowAnswer {
  origin?: {
    regions?: {
      region?: string;
    }[];
    slug?: string;
  };
}

export interface RadarQualityOriginsSummaryShowResult {
  meta?: {
    confidenceInfo?: {
      annotations?: {
        dataSource?: string;
        description?: string;
        endDate?: string;
        eventType?: string;
        isInstantaneous?: boolean;
        linkedUrl?: string;
        startDate?: string;
      }[];
      level?: number;
    };
    dateRange?: {
      endTime?: string;
      startTime?: string;
    }[];
    lastUpdated?: string;
    normalization?: string;
    units?: {
      name?: string;
      value?: string;
    }[];
  };
  summary_0?: Record<string, unknown>;
}

export interface RadarQualityOriginsTimeseriesGroupsShowResult {
  meta?: {
    aggInterval?: string;
    confidenceInfo?: {
      annotations?: {
        dataSource?: string;
        description?: string;
        endDate?: string;
        eventType?: string;
        isInstantaneous?: boolean;
        linkedUrl?: string;
        startDate?: string;
      }[];
      level?: number;
    };
    dateRange?: {
      endTime?: string;
      startTime?: string;
    }[];
    lastUpdated?: string;
    normalization?: string;
    units?: {
      name?: string;
      value?: string;
    }[];
  };
  serie_0?: {
    timestamps?: string[];
  };
}

export interface RadarQualityOriginsTimeseriesResult {
  meta?: {
    aggInterval?: string;
    confidenceInfo?: {
      annotations?: {
        dataSource?: string;
        description?: string;
        endDate?: string;
        eventType?: string;
        isInstantaneous?: boolean;
        linkedUrl?: string;
        startDate?: string;
      }[];
      level?: number;
    };
    dateRange?: {
      endTime?: string;
      startTime?: string;
    }[];
    lastUpdated?: string;
    normalization?: string;
    units?: {
      name?: string;
      value?: string;
    }[];
  };
}

export interface RadarQualitySpeedHistogramQuery {
  asn?: string[];
  bucketSize?: number;
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  metricGroup?: "BANDWIDTH" | "LATENCY" | "JITTER";
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualitySpeedSummaryQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualitySpeedTopAsesIndexItem {
  bandwidthDownload: string;
  bandwidthUpload: string;
  clientASN: number;
  clientASName: string;
  jitterIdle: string;
  jitterLoaded: string;
  latencyIdle: string;
  latencyLoaded: string;
  numTests: number;
  rankPower: number;
}

export interface RadarQualitySpeedTopAsesIndexQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /**
   * What the list is sorted by.
   * Default: `"BANDWIDTH_DOWNLOAD"`.
   */
  orderBy?: "BANDWIDTH_DOWNLOAD" | "BANDWIDTH_UPLOAD" | "LATENCY_IDLE" | "LATENCY_LOADED" | "JITTER_IDLE" | "JITTER_LOADED";
  reverse?: boolean;
}

export interface RadarQualitySpeedTopLocationsIndexItem {
  bandwidthDownload: string;
  bandwidthUpload: string;
  clientCountryAlpha2: string;
  clientCountryName: string;
  jitterIdle: string;
  jitterLoaded: string;
  latencyIdle: string;
  latencyLoaded: string;
  numTests: number;
  rankPower: number;
}

export interface RadarQualitySpeedTopLocationsIndexQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /**
   * What the list is sorted by.
   * Default: `"BANDWIDTH_DOWNLOAD"`.
   */
  orderBy?: "BANDWIDTH_DOWNLOAD" | "BANDWIDTH_UPLOAD" | "LATENCY_IDLE" | "LATENCY_LOADED" | "JITTER_IDLE" | "JITTER_LOADED";
  reverse?: boolean;
}

export interface RadarQualityTcpResetsTimeoutsSummaryQuery {
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualityTcpResetsTimeoutsTimeseriesGroupsQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarQualityTrafficAnomaliesIndexItem {
  asnDetails: {
    asn: string;
    location: RadarLocation | null;
    locations?: {
      code?: string;
      name?: string;
    };
    name: string | null;
  } | null;
  endDate: string | null;
  locationDetails: {
    code: string;
    name: string;
  } | null;
  originDetails: {
    name: string | null;
    origin: string;
  } | null;
  startDate: string;
  status: string;
  type: string;
  uuid: string;
  visibleInDataSources: string[] | null;
}

export interface RadarQualityTrafficAnomaliesIndexQuery {
  asn?: number;
  dataSource?: "ALL" | "AI_BOTS" | "AI_GATEWAY" | "BGP" | "BOTS" | "CONNECTION_ANOMALY" | "CT" | "DNS" | "DNS_MAGNITUDE" | "DNS_AS112" | "DOS" | "EMAIL_ROUTING" | "EMAIL_SECURITY" | "FW" | "FW_PG" | "HTTP" | "HTTP_CONTROL" | "HTTP_CRAWLER_REFERER" | "HTTP_ORIGINS" | "IQI" | "LEAKED_CREDENTIALS" | "NET" | "ROBOTS_TXT" | "SPEED" | "WORKERS_AI";
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** How far back each series goes, such as `7d`. */
  dateRange?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string;
  /** How many items to skip. */
  offset?: number;
  origin?: string;
  /** Only what has this status. */
  status?: "VERIFIED" | "UNVERIFIED";
  /** Only what is of this type. */
  type?: ("LOCATION" | "AS" | "ORIGIN")[];
}

export interface RadarQualityTrafficAnomaliesLocationsIndexItem {
  clientCountryAlpha2: string;
  clientCountryName: string;
  value: string;
}

export interface RadarQualityTrafficAnomaliesLocationsIndexQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string;
  /** How far back each series goes, such as `7d`. */
  dateRange?: string;
  /** The start of each period, one for each series. */
  dateStart?: string;
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** Only what has this status. */
  status?: "VERIFIED" | "UNVERIFIED";
}

export interface RadarUnit {
  name: string;
  value: string;
}

export interface SpeedHistogram {
  histogram_0: {
    bandwidthDownload: string[];
    bandwidthUpload: string[];
    bucketMin: string[];
  };
  meta: {
    bucketSize: number;
    confidenceInfo: OsMetaConfidenceInfo;
    dateRange: TopAsesMetaDateRange[];
    lastUpdated: string;
    normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
    totalTests: number[];
    units: RadarUnit[];
  };
}

export interface SpeedSummary {
  meta: SummaryOsMeta;
  summary_0: {
    bandwidthDownload: string;
    bandwidthUpload: string;
    jitterIdle: string;
    jitterLoaded: string;
    latencyIdle: string;
    latencyLoaded: string;
    packetLoss: string;
  };
}

export interface SpeedTopAses {
  meta: OsMeta;
  top_0: {
    bandwidthDownload: string;
    bandwidthUpload: string;
    clientASN: number;
    clientASName: string;
    jitterIdle: string;
    jitterLoaded: string;
    latencyIdle: string;
    latencyLoaded: string;
    numTests: number;
    rankPower: number;
  }[];
}

export interface SpeedTopLocations {
  meta: OsMeta;
  top_0: {
    bandwidthDownload: string;
    bandwidthUpload: string;
    clientCountryAlpha2: string;
    clientCountryName: string;
    jitterIdle: string;
    jitterLoaded: string;
    latencyIdle: string;
    latencyLoaded: string;
    numTests: number;
    rankPower: number;
  }[];
}

export interface SummaryOsMeta {
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: OsMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface SummaryTaskMeta {
  aggInterval: "FIFTEEN_MINUTES" | "ONE_HOUR" | "ONE_DAY" | "ONE_WEEK" | "ONE_MONTH";
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export type SummaryTaskSeries = {
  timestamps: string[];
} & {
  [key: string]: unknown;
};

export interface TcpResetsTimeoutSummary {
  meta: SummaryOsMeta;
  summary_0: {
    later_in_flow: string;
    no_match: string;
    post_ack: string;
    post_psh: string;
    post_syn: string;
  };
}

export interface TcpResetsTimeoutTimeseriesGroups {
  meta: DnsTimeseriesMeta;
  serie_0: {
    later_in_flow: string[];
    no_match: string[];
    post_ack: string[];
    post_psh: string[];
    post_syn: string[];
    timestamps: string[];
  };
}

export interface TopAsesMeta {
  confidenceInfo: OsMetaConfidenceInfo | null;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface TopAsesMetaDateRange {
  endTime: string;
  startTime: string;
}

export interface TrafficAnomaly {
  trafficAnomalies: {
    asnDetails: {
      asn: string;
      location: RadarLocation | null;
      locations?: {
        code?: string;
        name?: string;
      };
      name: string | null;
    } | null;
    endDate: string | null;
    locationDetails: {
      code: string;
      name: string;
    } | null;
    originDetails: {
      name: string | null;
      origin: string;
    } | null;
    startDate: string;
    status: string;
    type: string;
    uuid: string;
    visibleInDataSources: string[] | null;
  }[];
}

export interface TrafficAnomalyLocation {
  trafficAnomalies: {
    clientCountryAlpha2: string;
    clientCountryName: string;
    value: string;
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/annotations": {
    /** List the annotations on Radar */
    get: {
      parameters: {
        query?: RadarQualityAnnotationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AnnotationListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/annotations/outages": {
    /** List Internet outages */
    get: {
      parameters: {
        query?: RadarQualityAnnotationsOutagesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Outage;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/annotations/outages/locations": {
    /** Count Internet outages by location */
    get: {
      parameters: {
        query?: RadarQualityAnnotationsOutagesLocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OutageLocations;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/netflows/summary": {
    /** Summarize network traffic */
    get: {
      parameters: {
        query?: RadarQualityNetflowsSummaryIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NetFlowsSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/netflows/summary/{dimension}": {
    /** Summarize network traffic by a dimension */
    get: {
      parameters: {
        query?: RadarQualityNetflowsSummaryShowQuery;
        header?: never;
        path: { dimension: "ADM1" | "AS" | "LOCATION" | "PRODUCT" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NetFlowsSummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/netflows/timeseries": {
    /** Get network traffic over time */
    get: {
      parameters: {
        query?: RadarQualityNetflowsTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NetFlowsTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/netflows/timeseries_groups/{dimension}": {
    /** Get network traffic over time by a dimension */
    get: {
      parameters: {
        query?: RadarQualityNetflowsTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "ADM1" | "AS" | "LOCATION" | "PRODUCT" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NetFlowsTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/netflows/top/ases": {
    /** List the top autonomous systems of network traffic */
    get: {
      parameters: {
        query?: RadarQualityNetflowsTopAsesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NetFlowTopAses;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/netflows/top/locations": {
    /** List the top locations of network traffic */
    get: {
      parameters: {
        query?: RadarQualityNetflowsTopLocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NetFlowTopLocations;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/origins": {
    /** List the origins on Radar */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            origins?: {
              regions?: {
                region?: string;
              }[];
              slug?: string;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/origins/summary/{dimension}": {
    /** Summarize origins by a dimension */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { dimension: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            meta?: {
              confidenceInfo?: {
                annotations?: {
                  dataSource?: string;
                  description?: string;
                  endDate?: string;
                  eventType?: string;
                  isInstantaneous?: boolean;
                  linkedUrl?: string;
                  startDate?: string;
                }[];
                level?: number;
              };
              dateRange?: {
                endTime?: string;
                startTime?: string;
              }[];
              lastUpdated?: string;
              normalization?: string;
              units?: {
                name?: string;
                value?: string;
              }[];
            };
            summary_0?: Record<string, unknown>;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/origins/timeseries": {
    /** Get origins over time */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            meta?: {
              aggInterval?: string;
              confidenceInfo?: {
                annotations?: {
                  dataSource?: string;
                  description?: string;
                  endDate?: string;
                  eventType?: string;
                  isInstantaneous?: boolean;
                  linkedUrl?: string;
                  startDate?: string;
                }[];
                level?: number;
              };
              dateRange?: {
                endTime?: string;
                startTime?: string;
              }[];
              lastUpdated?: string;
              normalization?: string;
              units?: {
                name?: string;
                value?: string;
              }[];
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/origins/timeseries_groups/{dimension}": {
    /** Get origins over time by a dimension */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { dimension: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            meta?: {
              aggInterval?: string;
              confidenceInfo?: {
                annotations?: {
                  dataSource?: string;
                  description?: string;
                  endDate?: string;
                  eventType?: string;
                  isInstantaneous?: boolean;
                  linkedUrl?: string;
                  startDate?: string;
                }[];
                level?: number;
              };
              dateRange?: {
                endTime?: string;
                startTime?: string;
              }[];
              lastUpdated?: string;
              normalization?: string;
              units?: {
                name?: string;
                value?: string;
              }[];
            };
            serie_0?: {
              timestamps?: string[];
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/origins/{slug}": {
    /** Get an origin on Radar */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { slug: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          origin?: {
            regions?: {
              region?: string;
            }[];
            slug?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/quality/iqi/summary": {
    /** Summarize the quality of the Internet */
    get: {
      parameters: {
        query: RadarQualityIqiSummaryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IqiSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/quality/iqi/timeseries_groups": {
    /** Get the quality of the Internet over time */
    get: {
      parameters: {
        query: RadarQualityIqiTimeseriesGroupsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IqiTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/quality/speed/histogram": {
    /** Get the histogram of Internet speed */
    get: {
      parameters: {
        query?: RadarQualitySpeedHistogramQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SpeedHistogram;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/quality/speed/summary": {
    /** Summarize Internet speed */
    get: {
      parameters: {
        query?: RadarQualitySpeedSummaryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SpeedSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/quality/speed/top/ases": {
    /** List the top autonomous systems of Internet speed */
    get: {
      parameters: {
        query?: RadarQualitySpeedTopAsesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SpeedTopAses;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/quality/speed/top/locations": {
    /** List the top locations of Internet speed */
    get: {
      parameters: {
        query?: RadarQualitySpeedTopLocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SpeedTopLocations;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/tcp_resets_timeouts/summary": {
    /** Summarize TCP resets and timeouts */
    get: {
      parameters: {
        query?: RadarQualityTcpResetsTimeoutsSummaryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpResetsTimeoutSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/tcp_resets_timeouts/timeseries_groups": {
    /** Get TCP resets and timeouts over time */
    get: {
      parameters: {
        query?: RadarQualityTcpResetsTimeoutsTimeseriesGroupsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpResetsTimeoutTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/traffic_anomalies": {
    /** List traffic anomalies */
    get: {
      parameters: {
        query?: RadarQualityTrafficAnomaliesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TrafficAnomaly;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/traffic_anomalies/locations": {
    /** Count traffic anomalies by location */
    get: {
      parameters: {
        query?: RadarQualityTrafficAnomaliesLocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TrafficAnomalyLocation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
