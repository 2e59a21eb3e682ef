// Written by `pnpm generate` from openapi/radar-certificates.yaml. Not edited by hand.

export interface Authority {
  certificateAuthority: {
    appleStatus: "INCLUDED" | "NOT_YET_INCLUDED" | "NOT_INCLUDED" | "NOT_BEFORE" | "REMOVED" | "DISABLED" | "BLOCKED";
    authorityKeyIdentifier: string;
    certificateRecordType: "ROOT_CERTIFICATE" | "INTERMEDIATE_CERTIFICATE";
    chromeStatus: "INCLUDED" | "NOT_YET_INCLUDED" | "NOT_INCLUDED" | "NOT_BEFORE" | "REMOVED" | "DISABLED" | "BLOCKED";
    country: string;
    countryName: string;
    microsoftStatus: "INCLUDED" | "NOT_YET_INCLUDED" | "NOT_INCLUDED" | "NOT_BEFORE" | "REMOVED" | "DISABLED" | "BLOCKED";
    mozillaStatus: "INCLUDED" | "NOT_YET_INCLUDED" | "NOT_INCLUDED" | "NOT_BEFORE" | "REMOVED" | "DISABLED" | "BLOCKED";
    name: string;
    owner: string;
    parentName: string;
    parentSha256Fingerprint: string;
    related: {
      certificateRecordType: "ROOT_CERTIFICATE" | "INTERMEDIATE_CERTIFICATE";
      name: string;
      revocationStatus: "NOT_REVOKED" | "REVOKED" | "PARENT_CERT_REVOKED";
      sha256Fingerprint: string;
    }[];
    revocationStatus: "NOT_REVOKED" | "REVOKED" | "PARENT_CERT_REVOKED";
    sha256Fingerprint: string;
    subjectKeyIdentifier: string;
    validFrom: string;
    validTo: string;
  };
}

export interface AuthorityListItem {
  certificateAuthorities: {
    certificateRecordType: "ROOT_CERTIFICATE" | "INTERMEDIATE_CERTIFICATE";
    country: string;
    countryName: string;
    name: string;
    owner: string;
    parentName: string;
    parentSha256Fingerprint: string;
    revocationStatus: "NOT_REVOKED" | "REVOKED" | "PARENT_CERT_REVOKED";
    sha256Fingerprint: string;
  }[];
}

export interface CtLog {
  certificateLog: {
    api: "RFC6962" | "STATIC";
    avgThroughput: number;
    description: string;
    endExclusive: string;
    lastUpdate: string;
    operator: string;
    performance: {
      endpoints: {
        endpoint: "add-chain (new)" | "add-chain (old)" | "add-pre-chain (new)" | "add-pre-chain (old)" | "get-entries" | "get-roots" | "get-sth";
        responseTime: number;
        uptime: number;
      }[];
      responseTime: number;
      uptime: number;
    } | null;
    related: {
      description: string;
      endExclusive: string;
      slug: string;
      startInclusive: string;
      state: "USABLE" | "PENDING" | "QUALIFIED" | "READ_ONLY" | "RETIRED" | "REJECTED";
    }[];
    slug: string;
    startInclusive: string;
    state: "USABLE" | "PENDING" | "QUALIFIED" | "READ_ONLY" | "RETIRED" | "REJECTED";
    stateTimestamp: string;
    submittableCertCount: string | null;
    submittedCertCount: string | null;
    url: string;
  };
}

export interface CtLogListItem {
  certificateLogs: {
    api: "RFC6962" | "STATIC";
    description: string;
    endExclusive: string;
    operator: string;
    slug: string;
    startInclusive: string;
    state: "USABLE" | "PENDING" | "QUALIFIED" | "READ_ONLY" | "RETIRED" | "REJECTED";
    stateTimestamp: string;
    url: string;
  }[];
}

export interface CtSummary {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  } | {
    rfc6962: string;
    static: string;
  } | {
    gt_121d: string;
    gt_16d_lte_31d: string;
    gt_31d_lte_91d: string;
    gt_3d_lte_16d: string;
    gt_91d_lte_121d: string;
    lte_3d: string;
  } | {
    CERTIFICATE: string;
    PRECERTIFICATE: string;
  } | {
    EXPIRED: string;
    VALID: string;
  } | {
    NEGATIVE: string;
    POSITIVE: string;
  } | {
    DSA: string;
    ECDSA: string;
    RSA: string;
  } | {
    domain: string;
    extended: string;
    organization: string;
    unknown: string;
  };
}

export interface CtSummaryMeta {
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export type CtTimeseries = {
  meta: SummaryTaskMeta;
} & {
  [key: string]: RadarUnnamedSchema | SummaryTaskMeta;
};

export interface CtTimeseriesGroups {
  meta: SummaryTaskMeta;
  serie_0: ({
    timestamps: string[];
  } & {
    [key: string]: unknown;
  }) | {
    rfc6962: string[];
    static: string[];
  } | {
    gt_121d: string[];
    gt_16d_lte_31d: string[];
    gt_31d_lte_91d: string[];
    gt_3d_lte_16d: string[];
    gt_91d_lte_121d: string[];
    lte_3d: string[];
  } | {
    CERTIFICATE: string[];
    PRECERTIFICATE: string[];
  } | {
    EXPIRED: string[];
    VALID: string[];
  } | {
    NEGATIVE: string[];
    POSITIVE: string[];
  } | {
    DSA: string[];
    ECDSA: string[];
    RSA: string[];
  } | {
    domain: string[];
    extended: string[];
    organization: string[];
    unknown: string[];
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

export interface LeakedCredentialSummaryBotClass {
  meta: CtSummaryMeta;
  summary_0: SummaryBotClassSummaryValues;
}

export interface LeakedCredentialSummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface LeakedCredentialTimeseriesGroupBotClass {
  meta: SummaryTaskMeta;
  serie_0: TimeseriesGroupBotClassSeries;
}

export interface LeakedCredentialTimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
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

export interface OriginSummary {
  meta: OriginSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface OriginSummaryMeta {
  confidenceInfo: OriginSummaryMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface OriginSummaryMetaConfidenceInfo {
  annotations: RadarAnnotation[];
  level: number;
}

export interface OriginTimeseriesGroups {
  meta: OriginTimeseriesGroupsMeta;
  serie_0: SummaryTaskSeries;
}

export interface OriginTimeseriesGroupsMeta {
  aggInterval: "FIFTEEN_MINUTES" | "ONE_HOUR" | "ONE_DAY" | "ONE_WEEK" | "ONE_MONTH";
  confidenceInfo: OriginSummaryMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface OsMetaConfidenceInfo {
  annotations: RadarAnnotation[];
  level: number;
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

export interface RadarCertificatesCtAuthoritiesIndexItem {
  certificateRecordType: "ROOT_CERTIFICATE" | "INTERMEDIATE_CERTIFICATE";
  country: string;
  countryName: string;
  name: string;
  owner: string;
  parentName: string;
  parentSha256Fingerprint: string;
  revocationStatus: "NOT_REVOKED" | "REVOKED" | "PARENT_CERT_REVOKED";
  sha256Fingerprint: string;
}

export interface RadarCertificatesCtAuthoritiesIndexQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface RadarCertificatesCtAuthoritiesShowQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarCertificatesCtLogsIndexItem {
  api: "RFC6962" | "STATIC";
  description: string;
  endExclusive: string;
  operator: string;
  slug: string;
  startInclusive: string;
  state: "USABLE" | "PENDING" | "QUALIFIED" | "READ_ONLY" | "RETIRED" | "REJECTED";
  stateTimestamp: string;
  url: string;
}

export interface RadarCertificatesCtLogsIndexQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface RadarCertificatesCtLogsShowQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarCertificatesCtSummaryShowQuery {
  ca?: string[];
  caOwner?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  duration?: ("LTE_3D" | "GT_3D_LTE_7D" | "GT_7D_LTE_10D" | "GT_10D_LTE_47D" | "GT_47D_LTE_100D" | "GT_100D_LTE_200D" | "GT_200D")[];
  entryType?: ("PRECERTIFICATE" | "CERTIFICATE")[];
  expirationStatus?: ("EXPIRED" | "VALID")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  hasIps?: boolean[];
  hasWildcards?: boolean[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  log?: string[];
  logApi?: ("RFC6962" | "STATIC")[];
  logOperator?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "RAW_VALUES" | "PERCENTAGE";
  publicKeyAlgorithm?: ("DSA" | "ECDSA" | "RSA")[];
  signatureAlgorithm?: ("DSA_SHA_1" | "DSA_SHA_256" | "ECDSA_SHA_1" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "PSS_SHA_256" | "PSS_SHA_384" | "PSS_SHA_512" | "RSA_MD2" | "RSA_MD5" | "RSA_SHA_1" | "RSA_SHA_256" | "RSA_SHA_384" | "RSA_SHA_512")[];
  tld?: string[];
  uniqueEntries?: ("true" | "false")[];
  validationLevel?: ("DOMAIN" | "ORGANIZATION" | "EXTENDED")[];
}

export interface RadarCertificatesCtTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  ca?: string[];
  caOwner?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  duration?: ("LTE_3D" | "GT_3D_LTE_7D" | "GT_7D_LTE_10D" | "GT_10D_LTE_47D" | "GT_47D_LTE_100D" | "GT_100D_LTE_200D" | "GT_200D")[];
  entryType?: ("PRECERTIFICATE" | "CERTIFICATE")[];
  expirationStatus?: ("EXPIRED" | "VALID")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  hasIps?: boolean[];
  hasWildcards?: boolean[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  log?: string[];
  logApi?: ("RFC6962" | "STATIC")[];
  logOperator?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "RAW_VALUES" | "PERCENTAGE";
  publicKeyAlgorithm?: ("DSA" | "ECDSA" | "RSA")[];
  signatureAlgorithm?: ("DSA_SHA_1" | "DSA_SHA_256" | "ECDSA_SHA_1" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "PSS_SHA_256" | "PSS_SHA_384" | "PSS_SHA_512" | "RSA_MD2" | "RSA_MD5" | "RSA_SHA_1" | "RSA_SHA_256" | "RSA_SHA_384" | "RSA_SHA_512")[];
  tld?: string[];
  uniqueEntries?: ("true" | "false")[];
  validationLevel?: ("DOMAIN" | "ORGANIZATION" | "EXTENDED")[];
}

export interface RadarCertificatesCtTimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  ca?: string[];
  caOwner?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  duration?: ("LTE_3D" | "GT_3D_LTE_7D" | "GT_7D_LTE_10D" | "GT_10D_LTE_47D" | "GT_47D_LTE_100D" | "GT_100D_LTE_200D" | "GT_200D")[];
  entryType?: ("PRECERTIFICATE" | "CERTIFICATE")[];
  expirationStatus?: ("EXPIRED" | "VALID")[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  hasIps?: boolean[];
  hasWildcards?: boolean[];
  log?: string[];
  logApi?: ("RFC6962" | "STATIC")[];
  logOperator?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  publicKeyAlgorithm?: ("DSA" | "ECDSA" | "RSA")[];
  signatureAlgorithm?: ("DSA_SHA_1" | "DSA_SHA_256" | "ECDSA_SHA_1" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "PSS_SHA_256" | "PSS_SHA_384" | "PSS_SHA_512" | "RSA_MD2" | "RSA_MD5" | "RSA_SHA_1" | "RSA_SHA_256" | "RSA_SHA_384" | "RSA_SHA_512")[];
  tld?: string[];
  uniqueEntries?: ("true" | "false")[];
  validationLevel?: ("DOMAIN" | "ORGANIZATION" | "EXTENDED")[];
}

export interface RadarCertificatesLeakedCredentialChecksSummaryBotClassQuery {
  compromised?: ("CLEAN" | "COMPROMISED")[];
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
}

export interface RadarCertificatesLeakedCredentialChecksSummaryCompromisedQuery {
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
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
}

export interface RadarCertificatesLeakedCredentialChecksSummaryShowQuery {
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  compromised?: ("CLEAN" | "COMPROMISED")[];
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
}

export interface RadarCertificatesLeakedCredentialChecksTimeseriesGroupsBotClassQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  compromised?: ("CLEAN" | "COMPROMISED")[];
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
}

export interface RadarCertificatesLeakedCredentialChecksTimeseriesGroupsCompromisedQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
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
}

export interface RadarCertificatesLeakedCredentialChecksTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  botClass?: ("LIKELY_AUTOMATED" | "LIKELY_HUMAN")[];
  checkResult?: ("CLEAN" | "USERNAME_LEAKED" | "USERNAME_PASSWORD_SIMILAR" | "USERNAME_AND_PASSWORD_LEAKED" | "PASSWORD_LEAKED")[];
  compromised?: ("CLEAN" | "COMPROMISED")[];
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
  normalization?: "PERCENTAGE_CHANGE" | "MIN0_MAX";
}

export interface RadarCertificatesPostQuantumOriginSummaryShowQuery {
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
}

export interface RadarCertificatesPostQuantumOriginTimeseriesGroupsShowQuery {
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
}

export interface RadarCertificatesPostQuantumTlsSupportQuery {
  host: string;
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

export interface SummaryCompromised {
  meta: CtSummaryMeta;
  summary_0: {
    CLEAN: string;
    COMPROMISED: string;
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

export interface TimeseriesGroupBotClassSeries {
  bot: string[];
  human: string[];
  timestamps: string[];
}

export interface TimeseriesGroupCompromised {
  meta: SummaryTaskMeta;
  serie_0: {
    CLEAN: string[];
    COMPROMISED: string[];
    timestamps: string[];
  };
}

export interface TlsSupport {
  bugs: {
    hrrFailure: boolean;
    splitClientHello: boolean;
    unknownKeyshare: boolean;
  };
  host: string;
  kex: number;
  kexName: string;
  pq: boolean;
}

export interface TopAsesMetaDateRange {
  endTime: string;
  startTime: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/ct/authorities": {
    /** List the certificate authorities of Certificate Transparency */
    get: {
      parameters: {
        query?: RadarCertificatesCtAuthoritiesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AuthorityListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ct/authorities/{ca_slug}": {
    /** Get a certificate authority of Certificate Transparency */
    get: {
      parameters: {
        query?: RadarCertificatesCtAuthoritiesShowQuery;
        header?: never;
        path: { ca_slug: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Authority;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ct/logs": {
    /** List the logs of Certificate Transparency */
    get: {
      parameters: {
        query?: RadarCertificatesCtLogsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CtLogListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ct/logs/{log_slug}": {
    /** Get a log of Certificate Transparency */
    get: {
      parameters: {
        query?: RadarCertificatesCtLogsShowQuery;
        header?: never;
        path: { log_slug: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CtLog;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ct/summary/{dimension}": {
    /** Summarize logged certificates by a dimension */
    get: {
      parameters: {
        query?: RadarCertificatesCtSummaryShowQuery;
        header?: never;
        path: { dimension: "CA" | "CA_OWNER" | "DURATION" | "ENTRY_TYPE" | "EXPIRATION_STATUS" | "HAS_IPS" | "HAS_WILDCARDS" | "LOG" | "LOG_API" | "LOG_OPERATOR" | "PUBLIC_KEY_ALGORITHM" | "SIGNATURE_ALGORITHM" | "TLD" | "VALIDATION_LEVEL" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CtSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ct/timeseries": {
    /** Get logged certificates over time */
    get: {
      parameters: {
        query?: RadarCertificatesCtTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CtTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ct/timeseries_groups/{dimension}": {
    /** Get logged certificates over time by a dimension */
    get: {
      parameters: {
        query?: RadarCertificatesCtTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "CA" | "CA_OWNER" | "DURATION" | "ENTRY_TYPE" | "EXPIRATION_STATUS" | "HAS_IPS" | "HAS_WILDCARDS" | "LOG" | "LOG_API" | "LOG_OPERATOR" | "PUBLIC_KEY_ALGORITHM" | "SIGNATURE_ALGORITHM" | "TLD" | "VALIDATION_LEVEL" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CtTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/leaked_credential_checks/summary/bot_class": {
    /** Summarize checks for leaked credentials by bot class */
    get: {
      parameters: {
        query?: RadarCertificatesLeakedCredentialChecksSummaryBotClassQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LeakedCredentialSummaryBotClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/leaked_credential_checks/summary/compromised": {
    /** Summarize checks for leaked credentials by their result */
    get: {
      parameters: {
        query?: RadarCertificatesLeakedCredentialChecksSummaryCompromisedQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryCompromised;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/leaked_credential_checks/summary/{dimension}": {
    /** Summarize checks for leaked credentials by a dimension */
    get: {
      parameters: {
        query?: RadarCertificatesLeakedCredentialChecksSummaryShowQuery;
        header?: never;
        path: { dimension: "COMPROMISED" | "BOT_CLASS" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LeakedCredentialSummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/leaked_credential_checks/timeseries_groups/bot_class": {
    /** Get checks for leaked credentials over time by bot class */
    get: {
      parameters: {
        query?: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsBotClassQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LeakedCredentialTimeseriesGroupBotClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/leaked_credential_checks/timeseries_groups/compromised": {
    /** Get checks for leaked credentials over time by their result */
    get: {
      parameters: {
        query?: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsCompromisedQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupCompromised;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/leaked_credential_checks/timeseries_groups/{dimension}": {
    /** Get checks for leaked credentials over time by a dimension */
    get: {
      parameters: {
        query?: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "COMPROMISED" | "BOT_CLASS" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LeakedCredentialTimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/post_quantum/origin/summary/{dimension}": {
    /** Summarize post-quantum encryption to origins by a dimension */
    get: {
      parameters: {
        query?: RadarCertificatesPostQuantumOriginSummaryShowQuery;
        header?: never;
        path: { dimension: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/post_quantum/origin/timeseries_groups/{dimension}": {
    /** Get post-quantum encryption to origins over time by a dimension */
    get: {
      parameters: {
        query?: RadarCertificatesPostQuantumOriginTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/post_quantum/tls/support": {
    /** Check whether a host supports post-quantum encryption */
    get: {
      parameters: {
        query: RadarCertificatesPostQuantumTlsSupportQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TlsSupport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
