// Written by `pnpm generate` from openapi/radar-email.yaml. Not edited by hand.

export interface As112TimeseriesGroupIpVersionSeries {
  IPv4: string[];
  IPv6: string[];
}

export interface CtSummaryMeta {
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
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

export interface Malicious {
  meta: OsMeta;
  top_0: TldTopItem[];
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

export interface RadarEmailRoutingSummaryArcQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingSummaryDkimQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingSummaryDmarcQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingSummaryEncryptedQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingSummaryIpVersionQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingSummaryShowQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingSummarySpfQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarEmailRoutingTimeseriesGroupsArcQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingTimeseriesGroupsDkimQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingTimeseriesGroupsDmarcQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingTimeseriesGroupsEncryptedQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingTimeseriesGroupsIpVersionQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailRoutingTimeseriesGroupsSpfQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  encrypted?: ("ENCRYPTED" | "NOT_ENCRYPTED")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarEmailSecuritySummaryArcQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummaryDkimQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummaryDmarcQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummaryMaliciousQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummaryShowQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummarySpamQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummarySpfQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummarySpoofQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummaryThreatCategoryQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecuritySummaryTlsVersionQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailSecurityTimeseriesGroupsArcQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsDkimQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsDmarcQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsMaliciousQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsSpamQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsSpfQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsSpoofQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsThreatCategoryQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTimeseriesGroupsTlsVersionQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
}

export interface RadarEmailSecurityTopTldsIndexQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tldCategory?: "CLASSIC" | "COUNTRY";
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTopTldsMaliciousShowQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tldCategory?: "CLASSIC" | "COUNTRY";
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTopTldsSpamShowQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tldCategory?: "CLASSIC" | "COUNTRY";
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSecurityTopTldsSpoofShowQuery {
  arc?: ("PASS" | "NONE" | "FAIL")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dkim?: ("PASS" | "NONE" | "FAIL")[];
  dmarc?: ("PASS" | "NONE" | "FAIL")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  spf?: ("PASS" | "NONE" | "FAIL")[];
  tldCategory?: "CLASSIC" | "COUNTRY";
  tlsVersion?: ("TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3")[];
}

export interface RadarEmailSeries {
  FAIL: string[];
  NONE: string[];
  PASS: string[];
}

export interface RadarEmailSummary {
  FAIL: string;
  NONE: string;
  PASS: string;
}

export interface RadarUnit {
  name: string;
  value: string;
}

export interface RoutingSummary {
  meta: SummaryOsMeta;
  summary_0: RadarEmailSummary;
}

export interface RoutingSummaryIpVersion {
  meta: SummaryOsMeta;
  summary_0: SummaryIpVersionSummaryValues;
}

export interface RoutingSummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface RoutingTimeseriesGroup {
  meta: SummaryTaskMeta;
  serie_0: RadarEmailSeries;
}

export interface RoutingTimeseriesGroupIpVersion {
  meta: SummaryTaskMeta;
  serie_0: As112TimeseriesGroupIpVersionSeries;
}

export interface RoutingTimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface SecuritySummary {
  meta: SummaryOsMeta;
  summary_0: RadarEmailSummary;
}

export interface SecuritySummaryTlsVersion {
  meta: SummaryOsMeta;
  summary_0: {
    "TLS 1.0": string;
    "TLS 1.1": string;
    "TLS 1.2": string;
    "TLS 1.3": string;
  };
}

export interface SecuritySummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface SecurityTimeseriesGroup {
  meta: SummaryTaskMeta;
  serie_0: RadarEmailSeries;
}

export interface SecurityTimeseriesGroupTlsVersion {
  meta: SummaryTaskMeta;
  serie_0: {
    "TLS 1.0": string[];
    "TLS 1.1": string[];
    "TLS 1.2": string[];
    "TLS 1.3": string[];
  };
}

export interface SecurityTimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface Spam {
  meta: OsMeta;
  top_0: TldTopItem[];
}

export interface Spoof {
  meta: OsMeta;
  top_0: TldTopItem[];
}

export interface SummaryEncrypted {
  meta: SummaryOsMeta;
  summary_0: {
    ENCRYPTED: string;
    NOT_ENCRYPTED: string;
  };
}

export interface SummaryIpVersionSummaryValues {
  IPv4: string;
  IPv6: string;
}

export interface SummaryMalicious {
  meta: SummaryOsMeta;
  summary_0: {
    MALICIOUS: string;
    NOT_MALICIOUS: string;
  };
}

export interface SummaryOsMeta {
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: OsMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface SummarySpam {
  meta: SummaryOsMeta;
  summary_0: {
    NOT_SPAM: string;
    SPAM: string;
  };
}

export interface SummarySpoof {
  meta: SummaryOsMeta;
  summary_0: {
    NOT_SPOOF: string;
    SPOOF: string;
  };
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

export interface SummaryThreatCategory {
  meta: SummaryOsMeta;
  summary_0: {
    BrandImpersonation: string;
    CredentialHarvester: string;
    IdentityDeception: string;
    Link: string;
  };
}

export interface TimeseriesGroupEncrypted {
  meta: SummaryTaskMeta;
  serie_0: {
    ENCRYPTED: string[];
    NOT_ENCRYPTED: string[];
  };
}

export interface TimeseriesGroupMalicious {
  meta: SummaryTaskMeta;
  serie_0: {
    MALICIOUS: string[];
    NOT_MALICIOUS: string[];
  };
}

export interface TimeseriesGroupSpam {
  meta: SummaryTaskMeta;
  serie_0: {
    NOT_SPAM: string[];
    SPAM: string[];
  };
}

export interface TimeseriesGroupSpoof {
  meta: SummaryTaskMeta;
  serie_0: {
    NOT_SPOOF: string[];
    SPOOF: string[];
  };
}

export interface TimeseriesGroupThreatCategory {
  meta: SummaryTaskMeta;
  serie_0: {
    BrandImpersonation: string[];
    CredentialHarvester: string[];
    IdentityDeception: string[];
    Link: string[];
  };
}

export interface Tld {
  meta: OsMeta;
  top_0: TldTopItem[];
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
  "/radar/email/routing/summary/arc": {
    /** Summarize routed e-mails by ARC */
    get: {
      parameters: {
        query?: RadarEmailRoutingSummaryArcQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/summary/dkim": {
    /** Summarize routed e-mails by DKIM */
    get: {
      parameters: {
        query?: RadarEmailRoutingSummaryDkimQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/summary/dmarc": {
    /** Summarize routed e-mails by DMARC */
    get: {
      parameters: {
        query?: RadarEmailRoutingSummaryDmarcQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/summary/encrypted": {
    /** Summarize routed e-mails by whether they are encrypted */
    get: {
      parameters: {
        query?: RadarEmailRoutingSummaryEncryptedQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryEncrypted;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/summary/ip_version": {
    /** Summarize routed e-mails by IP version */
    get: {
      parameters: {
        query?: RadarEmailRoutingSummaryIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingSummaryIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/summary/spf": {
    /** Summarize routed e-mails by SPF */
    get: {
      parameters: {
        query?: RadarEmailRoutingSummarySpfQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/summary/{dimension}": {
    /** Summarize routed e-mails by a dimension */
    get: {
      parameters: {
        query?: RadarEmailRoutingSummaryShowQuery;
        header?: never;
        path: { dimension: "IP_VERSION" | "ENCRYPTED" | "ARC" | "DKIM" | "DMARC" | "SPF" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingSummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/timeseries_groups/arc": {
    /** Get routed e-mails over time by ARC */
    get: {
      parameters: {
        query?: RadarEmailRoutingTimeseriesGroupsArcQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/timeseries_groups/dkim": {
    /** Get routed e-mails over time by DKIM */
    get: {
      parameters: {
        query?: RadarEmailRoutingTimeseriesGroupsDkimQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/timeseries_groups/dmarc": {
    /** Get routed e-mails over time by DMARC */
    get: {
      parameters: {
        query?: RadarEmailRoutingTimeseriesGroupsDmarcQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/timeseries_groups/encrypted": {
    /** Get routed e-mails over time by whether they are encrypted */
    get: {
      parameters: {
        query?: RadarEmailRoutingTimeseriesGroupsEncryptedQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupEncrypted;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/timeseries_groups/ip_version": {
    /** Get routed e-mails over time by IP version */
    get: {
      parameters: {
        query?: RadarEmailRoutingTimeseriesGroupsIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingTimeseriesGroupIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/timeseries_groups/spf": {
    /** Get routed e-mails over time by SPF */
    get: {
      parameters: {
        query?: RadarEmailRoutingTimeseriesGroupsSpfQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/routing/timeseries_groups/{dimension}": {
    /** Get routed e-mails over time by a dimension */
    get: {
      parameters: {
        query?: RadarEmailRoutingTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "IP_VERSION" | "ENCRYPTED" | "ARC" | "DKIM" | "DMARC" | "SPF" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RoutingTimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/arc": {
    /** Summarize the security of e-mails by ARC */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummaryArcQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecuritySummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/dkim": {
    /** Summarize the security of e-mails by DKIM */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummaryDkimQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecuritySummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/dmarc": {
    /** Summarize the security of e-mails by DMARC */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummaryDmarcQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecuritySummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/malicious": {
    /** Summarize the security of e-mails by whether they are malicious */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummaryMaliciousQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryMalicious;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/spam": {
    /** Summarize the security of e-mails by whether they are spam */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummarySpamQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummarySpam;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/spf": {
    /** Summarize the security of e-mails by SPF */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummarySpfQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecuritySummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/spoof": {
    /** Summarize the security of e-mails by whether they are spoofed */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummarySpoofQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummarySpoof;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/threat_category": {
    /** Summarize the security of e-mails by threat category */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummaryThreatCategoryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryThreatCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/tls_version": {
    /** Summarize the security of e-mails by TLS version */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummaryTlsVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecuritySummaryTlsVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/summary/{dimension}": {
    /** Summarize the security of e-mails by a dimension */
    get: {
      parameters: {
        query?: RadarEmailSecuritySummaryShowQuery;
        header?: never;
        path: { dimension: "SPAM" | "MALICIOUS" | "SPOOF" | "THREAT_CATEGORY" | "ARC" | "DKIM" | "DMARC" | "SPF" | "TLS_VERSION" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecuritySummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/arc": {
    /** Get the security of e-mails over time by ARC */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsArcQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecurityTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/dkim": {
    /** Get the security of e-mails over time by DKIM */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsDkimQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecurityTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/dmarc": {
    /** Get the security of e-mails over time by DMARC */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsDmarcQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecurityTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/malicious": {
    /** Get the security of e-mails over time by whether they are malicious */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsMaliciousQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupMalicious;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/spam": {
    /** Get the security of e-mails over time by whether they are spam */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsSpamQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupSpam;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/spf": {
    /** Get the security of e-mails over time by SPF */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsSpfQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecurityTimeseriesGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/spoof": {
    /** Get the security of e-mails over time by whether they are spoofed */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsSpoofQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupSpoof;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/threat_category": {
    /** Get the security of e-mails over time by threat category */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsThreatCategoryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupThreatCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/tls_version": {
    /** Get the security of e-mails over time by TLS version */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsTlsVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecurityTimeseriesGroupTlsVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/timeseries_groups/{dimension}": {
    /** Get the security of e-mails over time by a dimension */
    get: {
      parameters: {
        query?: RadarEmailSecurityTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "SPAM" | "MALICIOUS" | "SPOOF" | "THREAT_CATEGORY" | "ARC" | "DKIM" | "DMARC" | "SPF" | "TLS_VERSION" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecurityTimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/top/tlds": {
    /** List the top TLDs of the security of e-mails */
    get: {
      parameters: {
        query?: RadarEmailSecurityTopTldsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Tld;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/top/tlds/malicious/{malicious}": {
    /** List the top TLDs of the security of e-mails by whether they are malicious */
    get: {
      parameters: {
        query?: RadarEmailSecurityTopTldsMaliciousShowQuery;
        header?: never;
        path: { malicious: "MALICIOUS" | "NOT_MALICIOUS" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Malicious;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/top/tlds/spam/{spam}": {
    /** List the top TLDs of the security of e-mails by whether they are spam */
    get: {
      parameters: {
        query?: RadarEmailSecurityTopTldsSpamShowQuery;
        header?: never;
        path: { spam: "SPAM" | "NOT_SPAM" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Spam;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/email/security/top/tlds/spoof/{spoof}": {
    /** List the top TLDs of the security of e-mails by whether they are spoofed */
    get: {
      parameters: {
        query?: RadarEmailSecurityTopTldsSpoofShowQuery;
        header?: never;
        path: { spoof: "SPOOF" | "NOT_SPOOF" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Spoof;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
