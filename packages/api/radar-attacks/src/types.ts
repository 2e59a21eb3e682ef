// Written by `pnpm generate` from openapi/radar-attacks.yaml. Not edited by hand.

export interface AseOrigin {
  meta: OsMeta;
  top_0: {
    originAsn: string;
    originAsnName: string;
    rank: number;
    value: string;
  }[];
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

export interface Layer3Summary {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface Layer3SummaryIpVersion {
  meta: SummaryOsMeta;
  summary_0: SummaryIpVersionSummaryValues;
}

export interface Layer3SummaryProtocol {
  meta: SummaryOsMeta;
  summary_0: {
    GRE: string;
    ICMP: string;
    TCP: string;
    UDP: string;
  };
}

export interface Layer3SummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export type Layer3Timeseries = {
  meta: SummaryTaskMeta;
} & {
  [key: string]: RadarUnnamedSchema | SummaryTaskMeta;
};

export interface Layer3TimeseriesGroup {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface Layer3TimeseriesGroupIpVersion {
  meta: SummaryTaskMeta;
  serie_0: Layer3TimeseriesGroupIpVersionSeries;
}

export interface Layer3TimeseriesGroupIpVersionSeries {
  IPv4: string[];
  IPv6: string[];
  timestamps: string[];
}

export interface Layer3TimeseriesGroupProtocol {
  meta: SummaryTaskMeta;
  serie_0: {
    GRE: string[];
    ICMP: string[];
    TCP: string[];
    UDP: string[];
    timestamps: string[];
  };
}

export interface Layer3TimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface Layer3Top {
  meta: OsMeta;
  top_0: TldTopItem[];
}

export interface Layer3TopAttacks {
  meta: OsMeta;
  top_0: {
    originCountryAlpha2: string;
    originCountryName: string;
    value: string;
  }[];
}

export interface Layer3TopLocationOrigin {
  meta: OsMeta;
  top_0: LocationOriginTopItem[];
}

export interface Layer3TopLocationTarget {
  meta: OsMeta;
  top_0: LocationTargetTopItem[];
}

export interface Layer7SummaryHttpVersion {
  meta: SummaryOsMeta;
  summary_0: SummaryHttpVersionSummaryValues;
}

export interface Layer7SummaryIpVersion {
  meta: SummaryOsMeta;
  summary_0: SummaryIpVersionSummaryValues;
}

export interface Layer7SummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface Layer7Timeseries {
  meta: DnsTimeseriesMeta;
  serie_0: BgpTimeseriesSeries;
}

export interface Layer7TimeseriesGroup {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface Layer7TimeseriesGroupHttpVersion {
  meta: SummaryTaskMeta;
  serie_0: TimeseriesGroupHttpVersionSeries;
}

export interface Layer7TimeseriesGroupIpVersion {
  meta: SummaryTaskMeta;
  serie_0: Layer3TimeseriesGroupIpVersionSeries;
}

export interface Layer7TimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface Layer7Top {
  meta: OsMeta;
  top_0: TldTopItem[];
}

export interface Layer7TopAttacks {
  meta: OsMeta;
  top_0: {
    originCountryAlpha2: string;
    originCountryName: string;
    targetCountryAlpha2: string;
    targetCountryName: string;
    value: string;
  }[];
}

export interface Layer7TopLocationOrigin {
  meta: OsMeta;
  top_0: LocationOriginTopItem[];
}

export interface Layer7TopLocationTarget {
  meta: OsMeta;
  top_0: LocationTargetTopItem[];
}

export interface LocationOriginTopItem {
  originCountryAlpha2: string;
  originCountryName: string;
  rank: number;
  value: string;
}

export interface LocationTargetTopItem {
  rank: number;
  targetCountryAlpha2: string;
  targetCountryName: string;
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

export interface RadarAttacksLayer3SummaryBitrateQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3SummaryDurationQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3SummaryIndustryQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The direction in which the list is sorted. */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3SummaryIpVersionQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3SummaryProtocolQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer3SummaryShowQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The direction in which the list is sorted. */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3SummaryVectorQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3SummaryVerticalQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The direction in which the list is sorted. */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TimeseriesGroupsBitrateQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TimeseriesGroupsDurationQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TimeseriesGroupsIndustryQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TimeseriesGroupsIpVersionQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TimeseriesGroupsProtocolQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer3TimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The direction in which the list is sorted. */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE" | "MIN0_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TimeseriesGroupsVectorQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TimeseriesGroupsVerticalQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /**
   * The direction in which the list is sorted.
   * Default: `"ORIGIN"`.
   */
  direction?: "ORIGIN" | "TARGET";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  metric?: "BYTES" | "BYTES_OLD";
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE_CHANGE" | "MIN0_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TopAttacksIndexItem {
  originCountryAlpha2: string;
  originCountryName: string;
  value: string;
}

export interface RadarAttacksLayer3TopAttacksIndexQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  /** Default: `"ORIGIN"`. */
  limitDirection?: "ORIGIN" | "TARGET";
  limitPerLocation?: number;
  location?: string[];
  magnitude?: "MITIGATED_BYTES" | "MITIGATED_ATTACKS";
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN_MAX";
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TopIndustryIndexQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TopLocationsOriginIndexQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TopLocationsTargetIndexQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer3TopVerticalIndexQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "ICMP" | "GRE")[];
}

export interface RadarAttacksLayer7SummaryHttpMethodQuery {
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
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7SummaryHttpVersionQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7SummaryIndustryQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7SummaryIpVersionQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7SummaryManagedRulesQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7SummaryMitigationProductQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7SummaryShowQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7SummaryVerticalQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7TimeseriesGroupsHttpMethodQuery {
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
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TimeseriesGroupsHttpVersionQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TimeseriesGroupsIndustryQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TimeseriesGroupsIpVersionQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TimeseriesGroupsManagedRulesQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TimeseriesGroupsMitigationProductQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TimeseriesGroupsShowQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TimeseriesGroupsVerticalQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TimeseriesQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE_CHANGE" | "MIN0_MAX";
}

export interface RadarAttacksLayer7TopAsesOriginIndexItem {
  originAsn: string;
  originAsnName: string;
  rank: number;
  value: string;
}

export interface RadarAttacksLayer7TopAsesOriginIndexQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7TopAttacksIndexItem {
  originCountryAlpha2: string;
  originCountryName: string;
  targetCountryAlpha2: string;
  targetCountryName: string;
  value: string;
}

export interface RadarAttacksLayer7TopAttacksIndexQuery {
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
  /** How many items to answer at most. */
  limit?: number;
  /** Default: `"ORIGIN"`. */
  limitDirection?: "ORIGIN" | "TARGET";
  limitPerLocation?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"PERCENTAGE"`. */
  normalization?: "PERCENTAGE" | "MIN_MAX";
}

export interface RadarAttacksLayer7TopIndustryIndexQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7TopLocationsOriginIndexQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7TopLocationsTargetIndexQuery {
  continent?: string[];
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
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarAttacksLayer7TopVerticalIndexQuery {
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
  httpMethod?: ("GET" | "POST" | "DELETE" | "PUT" | "HEAD" | "PURGE" | "OPTIONS" | "PROPFIND" | "MKCOL" | "PATCH" | "ACL" | "BCOPY" | "BDELETE" | "BMOVE" | "BPROPFIND" | "BPROPPATCH" | "CHECKIN" | "CHECKOUT" | "CONNECT" | "COPY" | "LABEL" | "LOCK" | "MERGE" | "MKACTIVITY" | "MKWORKSPACE" | "MOVE" | "NOTIFY" | "ORDERPATCH" | "POLL" | "PROPPATCH" | "REPORT" | "SEARCH" | "SUBSCRIBE" | "TRACE" | "UNCHECKOUT" | "UNLOCK" | "UNSUBSCRIBE" | "UPDATE" | "VERSIONCONTROL" | "BASELINECONTROL" | "XMSENUMATTS" | "RPC_OUT_DATA" | "RPC_IN_DATA" | "JSON" | "COOK" | "TRACK")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  mitigationProduct?: ("DDOS" | "WAF" | "BOT_MANAGEMENT" | "ACCESS_RULES" | "IP_REPUTATION" | "API_SHIELD" | "DATA_LOSS_PREVENTION")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarUnit {
  name: string;
  value: string;
}

export interface RadarUnnamedSchema {
  timestamps: string[];
  values: string[];
}

export interface SummaryBitrate {
  meta: SummaryOsMeta;
  summary_0: {
    OVER_100_GBPS: string;
    UNDER_500_MBPS: string;
    _10_GBPS_TO_100_GBPS: string;
    _1_GBPS_TO_10_GBPS: string;
    _500_MBPS_TO_1_GBPS: string;
  };
}

export interface SummaryDuration {
  meta: SummaryOsMeta;
  summary_0: {
    OVER_3_HOURS: string;
    UNDER_10_MINS: string;
    _10_MINS_TO_20_MINS: string;
    _1_HOUR_TO_3_HOURS: string;
    _20_MINS_TO_40_MINS: string;
    _40_MINS_TO_1_HOUR: string;
  };
}

export interface SummaryHttpMethod {
  meta: SummaryOsMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface SummaryHttpVersionSummaryValues {
  "HTTP/1.x": string;
  "HTTP/2": string;
  "HTTP/3": string;
}

export interface SummaryIndustry {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface SummaryIpVersionSummaryValues {
  IPv4: string;
  IPv6: string;
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

export interface SummaryVector {
  meta: SummaryOsMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface TimeseriesGroupBitrate {
  meta: SummaryTaskMeta;
  serie_0: {
    OVER_100_GBPS: string[];
    UNDER_500_MBPS: string[];
    _10_GBPS_TO_100_GBPS: string[];
    _1_GBPS_TO_10_GBPS: string[];
    _500_MBPS_TO_1_GBPS: string[];
    timestamps: string[];
  };
}

export interface TimeseriesGroupDuration {
  meta: SummaryTaskMeta;
  serie_0: {
    OVER_3_HOURS: string[];
    UNDER_10_MINS: string[];
    _10_MINS_TO_20_MINS: string[];
    _1_HOUR_TO_3_HOURS: string[];
    _20_MINS_TO_40_MINS: string[];
    _40_MINS_TO_1_HOUR: string[];
    timestamps: string[];
  };
}

export interface TimeseriesGroupHttpVersionSeries {
  "HTTP/1.x": string[];
  "HTTP/2": string[];
  "HTTP/3": string[];
  timestamps: string[];
}

export interface TldTopItem {
  name: string;
  value: string;
}

export interface TopAsesMetaDateRange {
  endTime: string;
  startTime: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/attacks/layer3/summary/bitrate": {
    /** Summarize attacks on layer 3 by bitrate */
    get: {
      parameters: {
        query?: RadarAttacksLayer3SummaryBitrateQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryBitrate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/summary/duration": {
    /** Summarize attacks on layer 3 by duration */
    get: {
      parameters: {
        query?: RadarAttacksLayer3SummaryDurationQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryDuration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/summary/industry": {
    /** Summarize attacks on layer 3 by industry */
    get: {
      parameters: {
        query?: RadarAttacksLayer3SummaryIndustryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3Summary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/summary/ip_version": {
    /** Summarize attacks on layer 3 by IP version */
    get: {
      parameters: {
        query?: RadarAttacksLayer3SummaryIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3SummaryIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/summary/protocol": {
    /** Summarize attacks on layer 3 by protocol */
    get: {
      parameters: {
        query?: RadarAttacksLayer3SummaryProtocolQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3SummaryProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/summary/vector": {
    /** Summarize attacks on layer 3 by vector */
    get: {
      parameters: {
        query?: RadarAttacksLayer3SummaryVectorQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryVector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/summary/vertical": {
    /** Summarize attacks on layer 3 by vertical */
    get: {
      parameters: {
        query?: RadarAttacksLayer3SummaryVerticalQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3Summary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/summary/{dimension}": {
    /** Summarize attacks on layer 3 by a dimension */
    get: {
      parameters: {
        query?: RadarAttacksLayer3SummaryShowQuery;
        header?: never;
        path: { dimension: "PROTOCOL" | "IP_VERSION" | "VECTOR" | "DURATION" | "BITRATE" | "VERTICAL" | "INDUSTRY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3SummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries": {
    /** Get attacks on layer 3 over time */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3Timeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries_groups/bitrate": {
    /** Get attacks on layer 3 over time by bitrate */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesGroupsBitrateQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupBitrate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries_groups/duration": {
    /** Get attacks on layer 3 over time by duration */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesGroupsDurationQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupDuration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries_groups/industry": {
    /** Get attacks on layer 3 over time by industry */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesGroupsIndustryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries_groups/ip_version": {
    /** Get attacks on layer 3 over time by IP version */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesGroupsIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TimeseriesGroupIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries_groups/protocol": {
    /** Get attacks on layer 3 over time by protocol */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesGroupsProtocolQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TimeseriesGroupProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries_groups/vector": {
    /** Get attacks on layer 3 over time by vector */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesGroupsVectorQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries_groups/vertical": {
    /** Get attacks on layer 3 over time by vertical */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesGroupsVerticalQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/timeseries_groups/{dimension}": {
    /** Get attacks on layer 3 over time by a dimension */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "PROTOCOL" | "IP_VERSION" | "VECTOR" | "DURATION" | "BITRATE" | "VERTICAL" | "INDUSTRY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/top/attacks": {
    /** List the top attacks on layer 3 */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TopAttacksIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TopAttacks;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/top/industry": {
    /** List the top industries of attacks on layer 3 */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TopIndustryIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3Top;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/top/locations/origin": {
    /** List the top locations of attacks on layer 3 by origin */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TopLocationsOriginIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TopLocationOrigin;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/top/locations/target": {
    /** List the top locations of attacks on layer 3 by target */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TopLocationsTargetIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3TopLocationTarget;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer3/top/vertical": {
    /** List the top verticals of attacks on layer 3 */
    get: {
      parameters: {
        query?: RadarAttacksLayer3TopVerticalIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer3Top;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/summary/http_method": {
    /** Summarize attacks on layer 7 by HTTP method */
    get: {
      parameters: {
        query?: RadarAttacksLayer7SummaryHttpMethodQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryHttpMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/summary/http_version": {
    /** Summarize attacks on layer 7 by HTTP version */
    get: {
      parameters: {
        query?: RadarAttacksLayer7SummaryHttpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7SummaryHttpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/summary/industry": {
    /** Summarize attacks on layer 7 by industry */
    get: {
      parameters: {
        query?: RadarAttacksLayer7SummaryIndustryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryIndustry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/summary/ip_version": {
    /** Summarize attacks on layer 7 by IP version */
    get: {
      parameters: {
        query?: RadarAttacksLayer7SummaryIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7SummaryIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/summary/managed_rules": {
    /** Summarize attacks on layer 7 by managed rules */
    get: {
      parameters: {
        query?: RadarAttacksLayer7SummaryManagedRulesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryHttpMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/summary/mitigation_product": {
    /** Summarize attacks on layer 7 by mitigation product */
    get: {
      parameters: {
        query?: RadarAttacksLayer7SummaryMitigationProductQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryHttpMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/summary/vertical": {
    /** Summarize attacks on layer 7 by vertical */
    get: {
      parameters: {
        query?: RadarAttacksLayer7SummaryVerticalQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryIndustry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/summary/{dimension}": {
    /** Summarize attacks on layer 7 by a dimension */
    get: {
      parameters: {
        query?: RadarAttacksLayer7SummaryShowQuery;
        header?: never;
        path: { dimension: "HTTP_METHOD" | "HTTP_VERSION" | "IP_VERSION" | "MANAGED_RULES" | "MITIGATION_PRODUCT" | "VERTICAL" | "INDUSTRY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7SummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries": {
    /** Get attacks on layer 7 over time */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7Timeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries_groups/http_method": {
    /** Get attacks on layer 7 over time by HTTP method */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesGroupsHttpMethodQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries_groups/http_version": {
    /** Get attacks on layer 7 over time by HTTP version */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesGroupsHttpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TimeseriesGroupHttpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries_groups/industry": {
    /** Get attacks on layer 7 over time by industry */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesGroupsIndustryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries_groups/ip_version": {
    /** Get attacks on layer 7 over time by IP version */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesGroupsIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TimeseriesGroupIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries_groups/managed_rules": {
    /** Get attacks on layer 7 over time by managed rules */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesGroupsManagedRulesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries_groups/mitigation_product": {
    /** Get attacks on layer 7 over time by mitigation product */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesGroupsMitigationProductQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries_groups/vertical": {
    /** Get attacks on layer 7 over time by vertical */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesGroupsVerticalQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/timeseries_groups/{dimension}": {
    /** Get attacks on layer 7 over time by a dimension */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "HTTP_METHOD" | "HTTP_VERSION" | "IP_VERSION" | "MANAGED_RULES" | "MITIGATION_PRODUCT" | "VERTICAL" | "INDUSTRY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/top/ases/origin": {
    /** List the top autonomous systems of attacks on layer 7 by origin */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TopAsesOriginIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseOrigin;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/top/attacks": {
    /** List the top attacks on layer 7 */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TopAttacksIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TopAttacks;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/top/industry": {
    /** List the top industries of attacks on layer 7 */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TopIndustryIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7Top;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/top/locations/origin": {
    /** List the top locations of attacks on layer 7 by origin */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TopLocationsOriginIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TopLocationOrigin;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/top/locations/target": {
    /** List the top locations of attacks on layer 7 by target */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TopLocationsTargetIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7TopLocationTarget;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/attacks/layer7/top/vertical": {
    /** List the top verticals of attacks on layer 7 */
    get: {
      parameters: {
        query?: RadarAttacksLayer7TopVerticalIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Layer7Top;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
