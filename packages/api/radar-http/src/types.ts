// Written by `pnpm generate` from openapi/radar-http.yaml. Not edited by hand.

export interface AseBotClass {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface AseBrowserFamily {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface AseDeviceType {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface AseHttpMethod {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface AseHttpProtocol {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface AseIpVersion {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface AseOs {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface AseOsTopItem {
  clientASN: number;
  clientASName: string;
  value: string;
}

export interface AseTlsVersion {
  meta: OsMeta;
  top_0: AseOsTopItem[];
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

export interface HttpAse {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface HttpLocation {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface HttpSummaryBotClass {
  meta: SummaryOsMeta;
  summary_0: SummaryBotClassSummaryValues;
}

export interface HttpSummaryHttpVersion {
  meta: SummaryOsMeta;
  summary_0: SummaryHttpVersionSummaryValues;
}

export interface HttpSummaryIpVersion {
  meta: SummaryOsMeta;
  summary_0: SummaryIpVersionSummaryValues;
}

export interface HttpSummaryTlsVersion {
  meta: SummaryOsMeta;
  summary_0: {
    "TLS 1.0": string;
    "TLS 1.1": string;
    "TLS 1.2": string;
    "TLS 1.3": string;
    "TLS QUIC": string;
  };
}

export interface HttpSummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export type HttpTimeseries = {
  meta: DnsTimeseriesMeta;
} & {
  [key: string]: RadarUnnamedSchema | DnsTimeseriesMeta;
};

export interface HttpTimeseriesGroup {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface HttpTimeseriesGroupBotClass {
  meta: SummaryTaskMeta;
  serie_0: TimeseriesGroupBotClassSeries;
}

export interface HttpTimeseriesGroupHttpVersion {
  meta: SummaryTaskMeta;
  serie_0: TimeseriesGroupHttpVersionSeries;
}

export interface HttpTimeseriesGroupIpVersion {
  meta: SummaryTaskMeta;
  serie_0: Layer3TimeseriesGroupIpVersionSeries;
}

export interface HttpTimeseriesGroupTlsVersion {
  meta: SummaryTaskMeta;
  serie_0: {
    "TLS 1.0": string[];
    "TLS 1.1": string[];
    "TLS 1.2": string[];
    "TLS 1.3": string[];
    "TLS QUIC": string[];
    timestamps: string[];
  };
}

export interface HttpTimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface Layer3TimeseriesGroupIpVersionSeries {
  IPv4: string[];
  IPv6: string[];
  timestamps: string[];
}

export interface LocationBotClass {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface LocationBrowserFamily {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface LocationDeviceType {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface LocationHttpMethod {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface LocationHttpProtocol {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface LocationIpVersion {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface LocationOs {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface LocationOsTopItem {
  clientCountryAlpha2: string;
  clientCountryName: string;
  value: string;
}

export interface LocationTlsVersion {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
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

export interface RadarHttpSummaryBotClassQuery {
  asn?: string[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpSummaryDeviceTypeQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
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
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpSummaryHttpProtocolQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpSummaryHttpVersionQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpSummaryIpVersionQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpSummaryOsQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpSummaryPostQuantumQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpSummaryShowQuery {
  apiTraffic?: ("API" | "NON_API")[];
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  contentType?: ("HTML" | "IMAGES" | "JSON" | "JAVASCRIPT" | "CSS" | "PLAIN_TEXT" | "FONTS" | "XML" | "YAML" | "VIDEO" | "AUDIO" | "MARKDOWN" | "DOCUMENTS" | "BINARY" | "SERIALIZATION" | "OTHER")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpSummaryTlsVersionQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
}

export interface RadarHttpTimeseriesGroupsBotClassQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsBrowserFamilyQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsBrowserQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsDeviceTypeQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
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
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsHttpProtocolQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsHttpVersionQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsIpVersionQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsOsQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsPostQuantumQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  apiTraffic?: ("API" | "NON_API")[];
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  contentType?: ("HTML" | "IMAGES" | "JSON" | "JAVASCRIPT" | "CSS" | "PLAIN_TEXT" | "FONTS" | "XML" | "YAML" | "VIDEO" | "AUDIO" | "MARKDOWN" | "DOCUMENTS" | "BINARY" | "SERIALIZATION" | "OTHER")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE" | "MIN0_MAX";
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTimeseriesGroupsTlsVersionQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
}

export interface RadarHttpTimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  apiTraffic?: ("API" | "NON_API")[];
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  contentType?: ("HTML" | "IMAGES" | "JSON" | "JAVASCRIPT" | "CSS" | "PLAIN_TEXT" | "FONTS" | "XML" | "YAML" | "VIDEO" | "AUDIO" | "MARKDOWN" | "DOCUMENTS" | "BINARY" | "SERIALIZATION" | "OTHER")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE_CHANGE" | "MIN0_MAX";
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesBotClassShowQuery {
  asn?: string[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesBrowserFamilyShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesDeviceTypeShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
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
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesHttpProtocolShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesHttpVersionShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesIndexQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesIpVersionShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesOsShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopAsesTlsVersionShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
}

export interface RadarHttpTopBrowserFamilyIndexQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopBrowserIndexQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsBotClassShowQuery {
  asn?: string[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsBrowserFamilyShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsDeviceTypeShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
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
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsHttpProtocolShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsHttpVersionShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsIndexQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsIpVersionShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsOsShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC")[];
}

export interface RadarHttpTopLocationsTlsVersionShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  browserFamily?: ("CHROME" | "EDGE" | "FIREFOX" | "SAFARI")[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  deviceType?: ("DESKTOP" | "MOBILE" | "OTHER")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  geoId?: string[];
  httpProtocol?: ("HTTP" | "HTTPS")[];
  httpVersion?: ("HTTPv1" | "HTTPv2" | "HTTPv3")[];
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  os?: ("WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV")[];
}

export interface RadarSummaryValues {
  NOT_SUPPORTED: string;
  SUPPORTED: string;
}

export interface RadarUnit {
  name: string;
  value: string;
}

export interface RadarUnnamedSchema {
  timestamps: string[];
  values: string[];
}

export interface SummaryBotClassSummaryValues {
  bot: string;
  human: string;
}

export interface SummaryDeviceType {
  meta: SummaryOsMeta;
  summary_0: {
    desktop: string;
    mobile: string;
    other: string;
  };
}

export interface SummaryHttpProtocol {
  meta: SummaryOsMeta;
  summary_0: {
    http: string;
    https: string;
  };
}

export interface SummaryHttpVersionSummaryValues {
  "HTTP/1.x": string;
  "HTTP/2": string;
  "HTTP/3": string;
}

export interface SummaryIpVersionSummaryValues {
  IPv4: string;
  IPv6: string;
}

export interface SummaryOs {
  meta: SummaryOsMeta;
  summary_0: {
    ANDROID: string;
    IOS: string;
  };
}

export interface SummaryOsMeta {
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: OsMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface SummaryPostQuantum {
  meta: SummaryOsMeta;
  summary_0: RadarSummaryValues;
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

export interface TimeseriesGroupBotClassSeries {
  bot: string[];
  human: string[];
  timestamps: string[];
}

export interface TimeseriesGroupDeviceType {
  meta: SummaryTaskMeta;
  serie_0: {
    desktop: string[];
    mobile: string[];
    other: string[];
    timestamps: string[];
  };
}

export interface TimeseriesGroupHttpProtocol {
  meta: SummaryTaskMeta;
  serie_0: {
    http: string[];
    https: string[];
    timestamps: string[];
  };
}

export interface TimeseriesGroupHttpVersionSeries {
  "HTTP/1.x": string[];
  "HTTP/2": string[];
  "HTTP/3": string[];
  timestamps: string[];
}

export interface TimeseriesGroupPostQuantum {
  meta: SummaryTaskMeta;
  serie_0: {
    NOT_SUPPORTED: string[];
    SUPPORTED: string[];
    timestamps: string[];
  };
}

export interface TldTopItem {
  name: string;
  value: string;
}

export interface TopAsesMetaDateRange {
  endTime: string;
  startTime: string;
}

export interface TopBrowser {
  meta: OsMeta;
  top_0: TldTopItem[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/http/summary/bot_class": {
    /** Summarize HTTP requests by bot class */
    get: {
      parameters: {
        query?: RadarHttpSummaryBotClassQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpSummaryBotClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/summary/device_type": {
    /** Summarize HTTP requests by device type */
    get: {
      parameters: {
        query?: RadarHttpSummaryDeviceTypeQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryDeviceType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/summary/http_protocol": {
    /** Summarize HTTP requests by HTTP protocol */
    get: {
      parameters: {
        query?: RadarHttpSummaryHttpProtocolQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryHttpProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/summary/http_version": {
    /** Summarize HTTP requests by HTTP version */
    get: {
      parameters: {
        query?: RadarHttpSummaryHttpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpSummaryHttpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/summary/ip_version": {
    /** Summarize HTTP requests by IP version */
    get: {
      parameters: {
        query?: RadarHttpSummaryIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpSummaryIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/summary/os": {
    /** Summarize HTTP requests by OS */
    get: {
      parameters: {
        query?: RadarHttpSummaryOsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryOs;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/summary/post_quantum": {
    /** Summarize HTTP requests by post-quantum encryption */
    get: {
      parameters: {
        query?: RadarHttpSummaryPostQuantumQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryPostQuantum;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/summary/tls_version": {
    /** Summarize HTTP requests by TLS version */
    get: {
      parameters: {
        query?: RadarHttpSummaryTlsVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpSummaryTlsVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/summary/{dimension}": {
    /** Summarize HTTP requests by a dimension */
    get: {
      parameters: {
        query?: RadarHttpSummaryShowQuery;
        header?: never;
        path: { dimension: "ADM1" | "API_TRAFFIC" | "AS" | "BOT_CLASS" | "BROWSER" | "BROWSER_FAMILY" | "CONTENT_TYPE" | "DEVICE_TYPE" | "HTTP_PROTOCOL" | "HTTP_VERSION" | "IP_VERSION" | "LOCATION" | "OS" | "POST_QUANTUM" | "TLS_VERSION" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpSummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries": {
    /** Get HTTP requests over time */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/bot_class": {
    /** Get HTTP requests over time by bot class */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsBotClassQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseriesGroupBotClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/browser": {
    /** Get HTTP requests over time by browser */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsBrowserQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/browser_family": {
    /** Get HTTP requests over time by browser family */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsBrowserFamilyQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/device_type": {
    /** Get HTTP requests over time by device type */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsDeviceTypeQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupDeviceType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/http_protocol": {
    /** Get HTTP requests over time by HTTP protocol */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsHttpProtocolQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupHttpProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/http_version": {
    /** Get HTTP requests over time by HTTP version */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsHttpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseriesGroupHttpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/ip_version": {
    /** Get HTTP requests over time by IP version */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseriesGroupIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/os": {
    /** Get HTTP requests over time by OS */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsOsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/post_quantum": {
    /** Get HTTP requests over time by post-quantum encryption */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsPostQuantumQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupPostQuantum;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/tls_version": {
    /** Get HTTP requests over time by TLS version */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsTlsVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseriesGroupTlsVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/timeseries_groups/{dimension}": {
    /** Get HTTP requests over time by a dimension */
    get: {
      parameters: {
        query?: RadarHttpTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "ADM1" | "API_TRAFFIC" | "AS" | "BOT_CLASS" | "BROWSER" | "BROWSER_FAMILY" | "CONTENT_TYPE" | "DEVICE_TYPE" | "HTTP_PROTOCOL" | "HTTP_VERSION" | "IP_VERSION" | "LOCATION" | "OS" | "POST_QUANTUM" | "TLS_VERSION" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpTimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases": {
    /** List the top autonomous systems of HTTP requests */
    get: {
      parameters: {
        query?: RadarHttpTopAsesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpAse;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases/bot_class/{bot_class}": {
    /** List the top autonomous systems of HTTP requests by bot class */
    get: {
      parameters: {
        query?: RadarHttpTopAsesBotClassShowQuery;
        header?: never;
        path: { bot_class: "LIKELY_AUTOMATED" | "LIKELY_HUMAN" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseBotClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases/browser_family/{browser_family}": {
    /** List the top autonomous systems of HTTP requests by browser family */
    get: {
      parameters: {
        query?: RadarHttpTopAsesBrowserFamilyShowQuery;
        header?: never;
        path: { browser_family: "CHROME" | "EDGE" | "FIREFOX" | "SAFARI" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseBrowserFamily;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases/device_type/{device_type}": {
    /** List the top autonomous systems of HTTP requests by device type */
    get: {
      parameters: {
        query?: RadarHttpTopAsesDeviceTypeShowQuery;
        header?: never;
        path: { device_type: "DESKTOP" | "MOBILE" | "OTHER" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseDeviceType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases/http_protocol/{http_protocol}": {
    /** List the top autonomous systems of HTTP requests by HTTP protocol */
    get: {
      parameters: {
        query?: RadarHttpTopAsesHttpProtocolShowQuery;
        header?: never;
        path: { http_protocol: "HTTP" | "HTTPS" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseHttpProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases/http_version/{http_version}": {
    /** List the top autonomous systems of HTTP requests by HTTP version */
    get: {
      parameters: {
        query?: RadarHttpTopAsesHttpVersionShowQuery;
        header?: never;
        path: { http_version: "HTTPv1" | "HTTPv2" | "HTTPv3" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseHttpMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases/ip_version/{ip_version}": {
    /** List the top autonomous systems of HTTP requests by IP version */
    get: {
      parameters: {
        query?: RadarHttpTopAsesIpVersionShowQuery;
        header?: never;
        path: { ip_version: "IPv4" | "IPv6" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases/os/{os}": {
    /** List the top autonomous systems of HTTP requests by OS */
    get: {
      parameters: {
        query?: RadarHttpTopAsesOsShowQuery;
        header?: never;
        path: { os: "WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseOs;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/ases/tls_version/{tls_version}": {
    /** List the top autonomous systems of HTTP requests by TLS version */
    get: {
      parameters: {
        query?: RadarHttpTopAsesTlsVersionShowQuery;
        header?: never;
        path: { tls_version: "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AseTlsVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/browser": {
    /** List the top browsers of HTTP requests */
    get: {
      parameters: {
        query?: RadarHttpTopBrowserIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TopBrowser;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/browser_family": {
    /** List the top browser families of HTTP requests */
    get: {
      parameters: {
        query?: RadarHttpTopBrowserFamilyIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TopBrowser;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations": {
    /** List the top locations of HTTP requests */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpLocation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations/bot_class/{bot_class}": {
    /** List the top locations of HTTP requests by bot class */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsBotClassShowQuery;
        header?: never;
        path: { bot_class: "LIKELY_AUTOMATED" | "LIKELY_HUMAN" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocationBotClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations/browser_family/{browser_family}": {
    /** List the top locations of HTTP requests by browser family */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsBrowserFamilyShowQuery;
        header?: never;
        path: { browser_family: "CHROME" | "EDGE" | "FIREFOX" | "SAFARI" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocationBrowserFamily;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations/device_type/{device_type}": {
    /** List the top locations of HTTP requests by device type */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsDeviceTypeShowQuery;
        header?: never;
        path: { device_type: "DESKTOP" | "MOBILE" | "OTHER" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocationDeviceType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations/http_protocol/{http_protocol}": {
    /** List the top locations of HTTP requests by HTTP protocol */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsHttpProtocolShowQuery;
        header?: never;
        path: { http_protocol: "HTTP" | "HTTPS" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocationHttpProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations/http_version/{http_version}": {
    /** List the top locations of HTTP requests by HTTP version */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsHttpVersionShowQuery;
        header?: never;
        path: { http_version: "HTTPv1" | "HTTPv2" | "HTTPv3" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocationHttpMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations/ip_version/{ip_version}": {
    /** List the top locations of HTTP requests by IP version */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsIpVersionShowQuery;
        header?: never;
        path: { ip_version: "IPv4" | "IPv6" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocationIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations/os/{os}": {
    /** List the top locations of HTTP requests by OS */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsOsShowQuery;
        header?: never;
        path: { os: "WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocationOs;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/http/top/locations/tls_version/{tls_version}": {
    /** List the top locations of HTTP requests by TLS version */
    get: {
      parameters: {
        query?: RadarHttpTopLocationsTlsVersionShowQuery;
        header?: never;
        path: { tls_version: "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocationTlsVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
