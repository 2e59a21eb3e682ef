// Written by `pnpm generate` from openapi/radar-dns.yaml. Not edited by hand.

export interface As112SummaryIpVersion {
  meta: SummaryOsMeta;
  summary_0: SummaryIpVersionSummaryValues;
}

export interface As112SummaryProtocol {
  meta: SummaryOsMeta;
  summary_0: SummaryProtocolSummaryValues;
}

export interface As112SummaryQueryType {
  meta: SummaryOsMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface As112SummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export type As112Timeseries = {
  meta: DnsTimeseriesMeta;
} & {
  [key: string]: RadarUnnamedSchema | DnsTimeseriesMeta;
};

export interface As112TimeseriesGroupIpVersion {
  meta: SummaryTaskMeta;
  serie_0: As112TimeseriesGroupIpVersionSeries;
}

export interface As112TimeseriesGroupIpVersionSeries {
  IPv4: string[];
  IPv6: string[];
}

export interface As112TimeseriesGroupProtocol {
  meta: SummaryTaskMeta;
  serie_0: TimeseriesGroupProtocolSeries;
}

export interface As112TimeseriesGroupQueryType {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface As112TimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface As112Top {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
}

export interface AseOsTopItem {
  clientASN: number;
  clientASName: string;
  value: string;
}

export interface CtSummaryMeta {
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface DnsSummary {
  meta: SummaryOsMeta;
  summary_0: {
    NEGATIVE: string;
    POSITIVE: string;
  };
}

export interface DnsSummaryIpVersion {
  meta: SummaryOsMeta;
  summary_0: SummaryIpVersionSummaryValues;
}

export interface DnsSummaryProtocol {
  meta: SummaryOsMeta;
  summary_0: SummaryProtocolSummaryValues;
}

export interface DnsSummaryQueryType {
  meta: SummaryOsMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface DnsSummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export type DnsTimeseries = {
  meta: DnsTimeseriesMeta;
} & {
  [key: string]: RadarUnnamedSchema | DnsTimeseriesMeta;
};

export interface DnsTimeseriesGroupIpVersion {
  meta: SummaryTaskMeta;
  serie_0: As112TimeseriesGroupIpVersionSeries;
}

export interface DnsTimeseriesGroupProtocol {
  meta: SummaryTaskMeta;
  serie_0: TimeseriesGroupProtocolSeries;
}

export interface DnsTimeseriesGroupQueryType {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface DnsTimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface DnsTimeseriesMeta {
  aggInterval: "FIFTEEN_MINUTES" | "ONE_HOUR" | "ONE_DAY" | "ONE_WEEK" | "ONE_MONTH";
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: OsMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface DnsTopAses {
  meta: OsMeta;
  top_0: AseOsTopItem[];
}

export interface DnsTopLocations {
  meta: OsMeta;
  top_0: LocationOsTopItem[];
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

export interface RadarDnsAs112SummaryDnssecQuery {
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
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112SummaryEdnsQuery {
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
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112SummaryIpVersionQuery {
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
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112SummaryProtocolQuery {
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
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112SummaryQueryTypeQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112SummaryResponseCodesQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
}

export interface RadarDnsAs112SummaryShowQuery {
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112TimeseriesGroupsDnssecQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
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
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112TimeseriesGroupsEdnsQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
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
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112TimeseriesGroupsIpVersionQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
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
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112TimeseriesGroupsProtocolQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
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
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112TimeseriesGroupsQueryTypeQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112TimeseriesGroupsResponseCodesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
}

export interface RadarDnsAs112TimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112TimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
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
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
}

export interface RadarDnsAs112TopLocationsDnssecShowQuery {
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
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarDnsAs112TopLocationsEdnsShowQuery {
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
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarDnsAs112TopLocationsIndexQuery {
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
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarDnsAs112TopLocationsIpVersionShowQuery {
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
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarDnsSummaryCacheHitQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryDnssecAwareQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryDnssecE2eQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryDnssecQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryIpVersionQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryMatchingAnswerQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryProtocolQuery {
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
  nodata?: boolean[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryQueryTypeQuery {
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
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryResponseCodeQuery {
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
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  tld?: string[];
}

export interface RadarDnsSummaryResponseTtlQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsSummaryShowQuery {
  asn?: string[];
  cacheHit?: boolean[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dnssec?: ("INVALID" | "INSECURE" | "SECURE" | "OTHER")[];
  dnssecAware?: ("SUPPORTED" | "NOT_SUPPORTED")[];
  dnssecE2e?: boolean[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  matchingAnswer?: boolean[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  responseTtl?: ("LTE_1M" | "GT_1M_LTE_5M" | "GT_5M_LTE_15M" | "GT_15M_LTE_1H" | "GT_1H_LTE_1D" | "GT_1D_LTE_1W" | "GT_1W")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsCacheHitQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsDnssecAwareQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsDnssecE2eQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsDnssecQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsIpVersionQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsMatchingAnswerQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsProtocolQuery {
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
  nodata?: boolean[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsQueryTypeQuery {
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
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsResponseCodeQuery {
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
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsResponseTtlQuery {
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
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  cacheHit?: boolean[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dnssec?: ("INVALID" | "INSECURE" | "SECURE" | "OTHER")[];
  dnssecAware?: ("SUPPORTED" | "NOT_SUPPORTED")[];
  dnssecE2e?: boolean[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  matchingAnswer?: boolean[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  normalization?: "PERCENTAGE" | "MIN0_MAX" | "RANK";
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  responseTtl?: ("LTE_1M" | "GT_1M_LTE_5M" | "GT_5M_LTE_15M" | "GT_15M_LTE_1H" | "GT_1H_LTE_1D" | "GT_1D_LTE_1W" | "GT_1W")[];
  tld?: string[];
}

export interface RadarDnsTimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  cacheHit?: boolean[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dnssec?: ("INVALID" | "INSECURE" | "SECURE" | "OTHER")[];
  dnssecAware?: ("SUPPORTED" | "NOT_SUPPORTED")[];
  dnssecE2e?: boolean[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  location?: string[];
  matchingAnswer?: boolean[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  responseTtl?: ("LTE_1M" | "GT_1M_LTE_5M" | "GT_5M_LTE_15M" | "GT_15M_LTE_1H" | "GT_1H_LTE_1D" | "GT_1D_LTE_1W" | "GT_1W")[];
  tld?: string[];
}

export interface RadarDnsTopAsesIndexQuery {
  asn?: string[];
  cacheHit?: boolean[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dnssec?: ("INVALID" | "INSECURE" | "SECURE" | "OTHER")[];
  dnssecAware?: ("SUPPORTED" | "NOT_SUPPORTED")[];
  dnssecE2e?: boolean[];
  domain?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  matchingAnswer?: boolean[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  responseTtl?: ("LTE_1M" | "GT_1M_LTE_5M" | "GT_5M_LTE_15M" | "GT_15M_LTE_1H" | "GT_1H_LTE_1D" | "GT_1D_LTE_1W" | "GT_1W")[];
}

export interface RadarDnsTopLocationsIndexQuery {
  asn?: string[];
  cacheHit?: boolean[];
  continent?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  dnssec?: ("INVALID" | "INSECURE" | "SECURE" | "OTHER")[];
  dnssecAware?: ("SUPPORTED" | "NOT_SUPPORTED")[];
  dnssecE2e?: boolean[];
  domain?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  ipVersion?: ("IPv4" | "IPv6")[];
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  matchingAnswer?: boolean[];
  /** A name for each series in the answer. */
  name?: string[];
  nodata?: boolean[];
  protocol?: ("UDP" | "TCP" | "HTTPS" | "TLS")[];
  queryType?: ("A" | "AAAA" | "A6" | "AFSDB" | "ANY" | "APL" | "ATMA" | "AXFR" | "CAA" | "CDNSKEY" | "CDS" | "CERT" | "CNAME" | "CSYNC" | "DHCID" | "DLV" | "DNAME" | "DNSKEY" | "DOA" | "DS" | "EID" | "EUI48" | "EUI64" | "GPOS" | "GID" | "HINFO" | "HIP" | "HTTPS" | "IPSECKEY" | "ISDN" | "IXFR" | "KEY" | "KX" | "L32" | "L64" | "LOC" | "LP" | "MAILA" | "MAILB" | "MB" | "MD" | "MF" | "MG" | "MINFO" | "MR" | "MX" | "NAPTR" | "NB" | "NBSTAT" | "NID" | "NIMLOC" | "NINFO" | "NS" | "NSAP" | "NSEC" | "NSEC3" | "NSEC3PARAM" | "NULL" | "NXT" | "OPENPGPKEY" | "OPT" | "PTR" | "PX" | "RKEY" | "RP" | "RRSIG" | "RT" | "SIG" | "SINK" | "SMIMEA" | "SOA" | "SPF" | "SRV" | "SSHFP" | "SVCB" | "TA" | "TALINK" | "TKEY" | "TLSA" | "TSIG" | "TXT" | "UINFO" | "UID" | "UNSPEC" | "URI" | "WKS" | "X25" | "ZONEMD" | null)[];
  responseCode?: ("NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED" | "YXDOMAIN" | "YXRRSET" | "NXRRSET" | "NOTAUTH" | "NOTZONE" | "BADSIG" | "BADKEY" | "BADTIME" | "BADMODE" | "BADNAME" | "BADALG" | "BADTRUNC" | "BADCOOKIE")[];
  responseTtl?: ("LTE_1M" | "GT_1M_LTE_5M" | "GT_5M_LTE_15M" | "GT_15M_LTE_1H" | "GT_1H_LTE_1D" | "GT_1D_LTE_1W" | "GT_1W")[];
  tld?: string[];
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

export interface SummaryCode {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface SummaryDnssec {
  meta: SummaryOsMeta;
  summary_0: {
    INSECURE: string;
    INVALID: string;
    OTHER: string;
    SECURE: string;
  };
}

export interface SummaryDnssecAware {
  meta: SummaryOsMeta;
  summary_0: RadarSummaryValues;
}

export interface SummaryEdns {
  meta: SummaryOsMeta;
  summary_0: RadarSummaryValues;
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

export interface SummaryProtocolSummaryValues {
  HTTPS: string;
  TCP: string;
  TLS: string;
  UDP: string;
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

export interface SummaryTtl {
  meta: SummaryOsMeta;
  summary_0: {
    gt_15m_lte_1h: string;
    gt_1d_lte_1w: string;
    gt_1h_lte_1d: string;
    gt_1m_lte_5m: string;
    gt_1w: string;
    gt_5m_lte_15m: string;
    lte_1m: string;
  };
}

export interface TimeseriesGroupCacheHit {
  meta: SummaryTaskMeta;
  serie_0: {
    NEGATIVE: string[];
    POSITIVE: string[];
  };
}

export interface TimeseriesGroupDnssec {
  meta: SummaryTaskMeta;
  serie_0: {
    INSECURE: string[];
    INVALID: string[];
    OTHER: string[];
    SECURE: string[];
  };
}

export interface TimeseriesGroupDnssecAware {
  meta: SummaryTaskMeta;
  serie_0: TimeseriesGroupEdnsSeries;
}

export interface TimeseriesGroupEdns {
  meta: SummaryTaskMeta;
  serie_0: TimeseriesGroupEdnsSeries;
}

export interface TimeseriesGroupEdnsSeries {
  NOT_SUPPORTED: string[];
  SUPPORTED: string[];
}

export interface TimeseriesGroupProtocolSeries {
  HTTPS: string[];
  TCP: string[];
  TLS: string[];
  UDP: string[];
}

export interface TimeseriesGroupTtl {
  meta: SummaryTaskMeta;
  serie_0: {
    gt_15m_lte_1h: string[];
    gt_1d_lte_1w: string[];
    gt_1h_lte_1d: string[];
    gt_1m_lte_5m: string[];
    gt_1w: string[];
    gt_5m_lte_15m: string[];
    lte_1m: string[];
  };
}

export interface TopAsesMetaDateRange {
  endTime: string;
  startTime: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/as112/summary/dnssec": {
    /** Summarize the queries to AS112 by DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsAs112SummaryDnssecQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryEdns;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/summary/edns": {
    /** Summarize the queries to AS112 by EDNS */
    get: {
      parameters: {
        query?: RadarDnsAs112SummaryEdnsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryEdns;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/summary/ip_version": {
    /** Summarize the queries to AS112 by IP version */
    get: {
      parameters: {
        query?: RadarDnsAs112SummaryIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112SummaryIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/summary/protocol": {
    /** Summarize the queries to AS112 by protocol */
    get: {
      parameters: {
        query?: RadarDnsAs112SummaryProtocolQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112SummaryProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/summary/query_type": {
    /** Summarize the queries to AS112 by query type */
    get: {
      parameters: {
        query?: RadarDnsAs112SummaryQueryTypeQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112SummaryQueryType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/summary/response_codes": {
    /** Summarize the queries to AS112 by response codes */
    get: {
      parameters: {
        query?: RadarDnsAs112SummaryResponseCodesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112SummaryQueryType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/summary/{dimension}": {
    /** Summarize the queries to AS112 by a dimension */
    get: {
      parameters: {
        query?: RadarDnsAs112SummaryShowQuery;
        header?: never;
        path: { dimension: "DNSSEC" | "EDNS" | "IP_VERSION" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112SummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/timeseries": {
    /** Get the queries to AS112 over time */
    get: {
      parameters: {
        query?: RadarDnsAs112TimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112Timeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/timeseries_groups/dnssec": {
    /** Get the queries to AS112 over time by DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsAs112TimeseriesGroupsDnssecQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupEdns;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/timeseries_groups/edns": {
    /** Get the queries to AS112 over time by EDNS */
    get: {
      parameters: {
        query?: RadarDnsAs112TimeseriesGroupsEdnsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupEdns;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/timeseries_groups/ip_version": {
    /** Get the queries to AS112 over time by IP version */
    get: {
      parameters: {
        query?: RadarDnsAs112TimeseriesGroupsIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112TimeseriesGroupIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/timeseries_groups/protocol": {
    /** Get the queries to AS112 over time by protocol */
    get: {
      parameters: {
        query?: RadarDnsAs112TimeseriesGroupsProtocolQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112TimeseriesGroupProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/timeseries_groups/query_type": {
    /** Get the queries to AS112 over time by query type */
    get: {
      parameters: {
        query?: RadarDnsAs112TimeseriesGroupsQueryTypeQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112TimeseriesGroupQueryType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/timeseries_groups/response_codes": {
    /** Get the queries to AS112 over time by response codes */
    get: {
      parameters: {
        query?: RadarDnsAs112TimeseriesGroupsResponseCodesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112TimeseriesGroupQueryType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/timeseries_groups/{dimension}": {
    /** Get the queries to AS112 over time by a dimension */
    get: {
      parameters: {
        query?: RadarDnsAs112TimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "DNSSEC" | "EDNS" | "IP_VERSION" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112TimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/top/locations": {
    /** List the top locations of the queries to AS112 */
    get: {
      parameters: {
        query?: RadarDnsAs112TopLocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112Top;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/top/locations/dnssec/{dnssec}": {
    /** List the top locations of the queries to AS112 by DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsAs112TopLocationsDnssecShowQuery;
        header?: never;
        path: { dnssec: "SUPPORTED" | "NOT_SUPPORTED" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112Top;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/top/locations/edns/{edns}": {
    /** List the top locations of the queries to AS112 by EDNS */
    get: {
      parameters: {
        query?: RadarDnsAs112TopLocationsEdnsShowQuery;
        header?: never;
        path: { edns: "SUPPORTED" | "NOT_SUPPORTED" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112Top;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/as112/top/locations/ip_version/{ip_version}": {
    /** List the top locations of the queries to AS112 by IP version */
    get: {
      parameters: {
        query?: RadarDnsAs112TopLocationsIpVersionShowQuery;
        header?: never;
        path: { ip_version: "IPv4" | "IPv6" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: As112Top;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/cache_hit": {
    /** Summarize the queries to the resolver 1.1.1.1 by cache hit */
    get: {
      parameters: {
        query?: RadarDnsSummaryCacheHitQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/dnssec": {
    /** Summarize the queries to the resolver 1.1.1.1 by DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsSummaryDnssecQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryDnssec;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/dnssec_aware": {
    /** Summarize the queries to the resolver 1.1.1.1 by awareness of DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsSummaryDnssecAwareQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryDnssecAware;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/dnssec_e2e": {
    /** Summarize the queries to the resolver 1.1.1.1 by end-to-end DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsSummaryDnssecE2eQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/ip_version": {
    /** Summarize the queries to the resolver 1.1.1.1 by IP version */
    get: {
      parameters: {
        query?: RadarDnsSummaryIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsSummaryIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/matching_answer": {
    /** Summarize the queries to the resolver 1.1.1.1 by whether the answers match */
    get: {
      parameters: {
        query?: RadarDnsSummaryMatchingAnswerQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/protocol": {
    /** Summarize the queries to the resolver 1.1.1.1 by protocol */
    get: {
      parameters: {
        query?: RadarDnsSummaryProtocolQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsSummaryProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/query_type": {
    /** Summarize the queries to the resolver 1.1.1.1 by query type */
    get: {
      parameters: {
        query?: RadarDnsSummaryQueryTypeQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsSummaryQueryType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/response_code": {
    /** Summarize the queries to the resolver 1.1.1.1 by response code */
    get: {
      parameters: {
        query?: RadarDnsSummaryResponseCodeQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryCode;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/response_ttl": {
    /** Summarize the queries to the resolver 1.1.1.1 by response TTL */
    get: {
      parameters: {
        query?: RadarDnsSummaryResponseTtlQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryTtl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/summary/{dimension}": {
    /** Summarize the queries to the resolver 1.1.1.1 by a dimension */
    get: {
      parameters: {
        query?: RadarDnsSummaryShowQuery;
        header?: never;
        path: { dimension: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsSummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries": {
    /** Get the queries to the resolver 1.1.1.1 over time */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/cache_hit": {
    /** Get the queries to the resolver 1.1.1.1 over time by cache hit */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsCacheHitQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupCacheHit;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/dnssec": {
    /** Get the queries to the resolver 1.1.1.1 over time by DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsDnssecQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupDnssec;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/dnssec_aware": {
    /** Get the queries to the resolver 1.1.1.1 over time by awareness of DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsDnssecAwareQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupDnssecAware;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/dnssec_e2e": {
    /** Get the queries to the resolver 1.1.1.1 over time by end-to-end DNSSEC */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsDnssecE2eQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupCacheHit;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/ip_version": {
    /** Get the queries to the resolver 1.1.1.1 over time by IP version */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsIpVersionQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsTimeseriesGroupIpVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/matching_answer": {
    /** Get the queries to the resolver 1.1.1.1 over time by whether the answers match */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsMatchingAnswerQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupCacheHit;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/protocol": {
    /** Get the queries to the resolver 1.1.1.1 over time by protocol */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsProtocolQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsTimeseriesGroupProtocol;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/query_type": {
    /** Get the queries to the resolver 1.1.1.1 over time by query type */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsQueryTypeQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsTimeseriesGroupQueryType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/response_code": {
    /** Get the queries to the resolver 1.1.1.1 over time by response code */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsResponseCodeQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsTimeseriesGroupQueryType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/response_ttl": {
    /** Get the queries to the resolver 1.1.1.1 over time by response TTL */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsResponseTtlQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupTtl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/timeseries_groups/{dimension}": {
    /** Get the queries to the resolver 1.1.1.1 over time by a dimension */
    get: {
      parameters: {
        query?: RadarDnsTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsTimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/top/ases": {
    /** List the top autonomous systems of the queries to the resolver 1.1.1.1 */
    get: {
      parameters: {
        query?: RadarDnsTopAsesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsTopAses;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/dns/top/locations": {
    /** List the top locations of the queries to the resolver 1.1.1.1 */
    get: {
      parameters: {
        query?: RadarDnsTopLocationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsTopLocations;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
