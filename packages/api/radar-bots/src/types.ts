// Written by `pnpm generate` from openapi/radar-bots.yaml. Not edited by hand.

export interface AgentReadinessSummary {
  meta: {
    date: string;
    domainCategories: {
      name: string;
      value: number;
    }[];
    lastUpdated: string;
    normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
    successfulDomains: number;
    totalDomains: number;
    units: RadarUnit[];
  };
  summary_0: {
    [key: string]: string;
  };
}

export type AiBotTimeseries = {
  meta: SummaryTaskMeta;
} & {
  [key: string]: RadarUnnamedSchema | SummaryTaskMeta;
};

export interface AiBotTimeseriesGroups {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface Bot {
  bot: {
    category: string;
    description: string;
    /** @deprecated */
    kind: string;
    name: string;
    operator: string;
    operatorUrl: string;
    signatureAgentUrl?: string | null;
    slug: string;
    userAgentPatterns: string[];
    userAgents: string[];
  };
}

export interface BotListItem {
  bots: {
    category: string;
    description: string;
    /** @deprecated */
    kind: string;
    name: string;
    operator: string;
    slug: string;
    userAgentPatterns: string[];
  }[];
}

export interface BotSummary {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface BotSummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
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

export interface InferenceSummary {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface InferenceSummaryV2 {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface InferenceTimeseriesGroupsV2 {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface MarkdownForAgentSummary {
  meta: OriginSummaryMeta;
  summary_0: {
    value: string;
  };
}

export type MarkdownForAgentTimeseries = {
  meta: OriginTimeseriesGroupsMeta;
} & {
  [key: string]: RadarUnnamedSchema | OriginTimeseriesGroupsMeta;
};

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

export interface OriginTimeseriesGroupsMeta {
  aggInterval: "FIFTEEN_MINUTES" | "ONE_HOUR" | "ONE_DAY" | "ONE_WEEK" | "ONE_MONTH";
  confidenceInfo: OriginSummaryMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
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

export type RadarBotTimeseries = {
  meta: SummaryTaskMeta;
} & {
  [key: string]: RadarUnnamedSchema | SummaryTaskMeta;
};

export interface RadarBotTimeseriesGroups {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface RadarBotsAgentReadinessSummaryShowQuery {
  date?: string;
  domainCategory?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarBotsAiBotsSummaryShowQuery {
  asn?: string[];
  contentType?: ("HTML" | "IMAGES" | "JSON" | "JAVASCRIPT" | "CSS" | "PLAIN_TEXT" | "FONTS" | "XML" | "YAML" | "VIDEO" | "AUDIO" | "MARKDOWN" | "DOCUMENTS" | "BINARY" | "SERIALIZATION" | "OTHER")[];
  continent?: string[];
  crawlPurpose?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  industry?: string[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  responseStatus?: string[];
  responseStatusCategory?: ("INFORMATIONAL" | "SUCCESS" | "REDIRECTION" | "CLIENT_ERROR" | "SERVER_ERROR")[];
  userAgent?: string[];
  vertical?: string[];
}

export interface RadarBotsAiBotsSummaryUserAgentQuery {
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
}

export interface RadarBotsAiBotsTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  contentType?: ("HTML" | "IMAGES" | "JSON" | "JAVASCRIPT" | "CSS" | "PLAIN_TEXT" | "FONTS" | "XML" | "YAML" | "VIDEO" | "AUDIO" | "MARKDOWN" | "DOCUMENTS" | "BINARY" | "SERIALIZATION" | "OTHER")[];
  continent?: string[];
  crawlPurpose?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  industry?: string[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE" | "MIN0_MAX" | "PERCENTAGE_CHANGE";
  responseStatus?: string[];
  responseStatusCategory?: ("INFORMATIONAL" | "SUCCESS" | "REDIRECTION" | "CLIENT_ERROR" | "SERVER_ERROR")[];
  userAgent?: string[];
  vertical?: string[];
}

export interface RadarBotsAiBotsTimeseriesGroupsUserAgentQuery {
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
}

export interface RadarBotsAiBotsTimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  contentType?: ("HTML" | "IMAGES" | "JSON" | "JAVASCRIPT" | "CSS" | "PLAIN_TEXT" | "FONTS" | "XML" | "YAML" | "VIDEO" | "AUDIO" | "MARKDOWN" | "DOCUMENTS" | "BINARY" | "SERIALIZATION" | "OTHER")[];
  continent?: string[];
  crawlPurpose?: string[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  industry?: string[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  responseStatus?: string[];
  responseStatusCategory?: ("INFORMATIONAL" | "SUCCESS" | "REDIRECTION" | "CLIENT_ERROR" | "SERVER_ERROR")[];
  userAgent?: string[];
  vertical?: string[];
}

export interface RadarBotsAiInferenceSummaryModelQuery {
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
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarBotsAiInferenceSummaryShowQuery {
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
}

export interface RadarBotsAiInferenceSummaryTaskQuery {
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
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarBotsAiInferenceTimeseriesGroupsModelQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
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
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarBotsAiInferenceTimeseriesGroupsShowQuery {
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
  normalization?: "PERCENTAGE" | "MIN0_MAX";
}

export interface RadarBotsAiInferenceTimeseriesGroupsTaskQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
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
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarBotsAiMarkdownForAgentsSummaryQuery {
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

export interface RadarBotsAiMarkdownForAgentsTimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
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

export interface RadarBotsBotsCrawlersSummaryShowQuery {
  botOperator?: string[];
  clientType?: ("HUMAN" | "NON_AI_BOT" | "AI_BOT" | "MIXED_PURPOSE")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  industry?: string[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  /** A name for each series in the answer. */
  name?: string[];
  responseStatus?: string[];
  responseStatusCategory?: ("INFORMATIONAL" | "SUCCESS" | "REDIRECTION" | "CLIENT_ERROR" | "SERVER_ERROR")[];
  vertical?: string[];
}

export interface RadarBotsBotsCrawlersTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  botOperator?: string[];
  clientType?: ("HUMAN" | "NON_AI_BOT" | "AI_BOT" | "MIXED_PURPOSE")[];
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  industry?: string[];
  /** How many items to answer at most in each group. */
  limitPerGroup?: number;
  /** A name for each series in the answer. */
  name?: string[];
  normalization?: "PERCENTAGE" | "MIN0_MAX" | "PERCENTAGE_CHANGE";
  responseStatus?: string[];
  responseStatusCategory?: ("INFORMATIONAL" | "SUCCESS" | "REDIRECTION" | "CLIENT_ERROR" | "SERVER_ERROR")[];
  vertical?: string[];
}

export interface RadarBotsBotsIndexItem {
  category: string;
  description: string;
  /** @deprecated */
  kind: string;
  name: string;
  operator: string;
  slug: string;
  userAgentPatterns: string[];
}

export interface RadarBotsBotsIndexQuery {
  botCategory?: "SEARCH_ENGINE_CRAWLER" | "SEARCH_ENGINE_OPTIMIZATION" | "MONITORING_AND_ANALYTICS" | "ADVERTISING_AND_MARKETING" | "SOCIAL_MEDIA_MARKETING" | "PAGE_PREVIEW" | "ACADEMIC_RESEARCH" | "SECURITY" | "ACCESSIBILITY" | "WEBHOOKS" | "FEED_FETCHER" | "AI_CRAWLER" | "AGGREGATOR" | "AI_ASSISTANT" | "AI_SEARCH" | "ARCHIVER";
  botOperator?: string;
  botVerificationStatus?: "VERIFIED";
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  kind?: "AGENT" | "BOT";
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface RadarBotsBotsShowQuery {
  /** The format of the answer. */
  format?: "JSON" | "CSV";
}

export interface RadarBotsBotsSummaryShowQuery {
  asn?: string[];
  bot?: string[];
  botCategory?: ("SEARCH_ENGINE_CRAWLER" | "SEARCH_ENGINE_OPTIMIZATION" | "MONITORING_AND_ANALYTICS" | "ADVERTISING_AND_MARKETING" | "SOCIAL_MEDIA_MARKETING" | "PAGE_PREVIEW" | "ACADEMIC_RESEARCH" | "SECURITY" | "ACCESSIBILITY" | "WEBHOOKS" | "FEED_FETCHER" | "AI_CRAWLER" | "AGGREGATOR" | "AI_ASSISTANT" | "AI_SEARCH" | "ARCHIVER")[];
  botKind?: ("AGENT" | "BOT")[];
  botOperator?: string[];
  botVerificationStatus?: "VERIFIED"[];
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

export interface RadarBotsBotsTimeseriesGroupsShowQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  bot?: string[];
  botCategory?: ("SEARCH_ENGINE_CRAWLER" | "SEARCH_ENGINE_OPTIMIZATION" | "MONITORING_AND_ANALYTICS" | "ADVERTISING_AND_MARKETING" | "SOCIAL_MEDIA_MARKETING" | "PAGE_PREVIEW" | "ACADEMIC_RESEARCH" | "SECURITY" | "ACCESSIBILITY" | "WEBHOOKS" | "FEED_FETCHER" | "AI_CRAWLER" | "AGGREGATOR" | "AI_ASSISTANT" | "AI_SEARCH" | "ARCHIVER")[];
  botKind?: ("AGENT" | "BOT")[];
  botOperator?: string[];
  botVerificationStatus?: "VERIFIED"[];
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

export interface RadarBotsBotsTimeseriesQuery {
  aggInterval?: "15m" | "1h" | "1d" | "1w";
  asn?: string[];
  bot?: string[];
  botCategory?: ("SEARCH_ENGINE_CRAWLER" | "SEARCH_ENGINE_OPTIMIZATION" | "MONITORING_AND_ANALYTICS" | "ADVERTISING_AND_MARKETING" | "SOCIAL_MEDIA_MARKETING" | "PAGE_PREVIEW" | "ACADEMIC_RESEARCH" | "SECURITY" | "ACCESSIBILITY" | "WEBHOOKS" | "FEED_FETCHER" | "AI_CRAWLER" | "AGGREGATOR" | "AI_ASSISTANT" | "AI_SEARCH" | "ARCHIVER")[];
  botKind?: ("AGENT" | "BOT")[];
  botOperator?: string[];
  botVerificationStatus?: "VERIFIED"[];
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

export interface RadarBotsRobotsTxtTopDomainCategoriesIndexItem {
  name: string;
  value: number;
}

export interface RadarBotsRobotsTxtTopDomainCategoriesIndexQuery {
  date?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  userAgentCategory?: "AI";
}

export interface RadarBotsRobotsTxtTopUserAgentsDirectiveIndexItem {
  fully?: number;
  name: string;
  partially?: number;
  value: number;
}

export interface RadarBotsRobotsTxtTopUserAgentsDirectiveIndexQuery {
  date?: string[];
  directive?: "ALLOW" | "DISALLOW";
  domainCategory?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  userAgentCategory?: "AI";
}

export interface RadarBotsVerifiedBotsTopBotsIndexItem {
  botCategory: string;
  botName: string;
  botOwner: string;
  value: string;
}

export interface RadarBotsVerifiedBotsTopBotsIndexQuery {
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
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarBotsVerifiedBotsTopCategoriesIndexItem {
  botCategory: string;
  value: string;
}

export interface RadarBotsVerifiedBotsTopCategoriesIndexQuery {
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
  location?: string[];
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

export interface SummaryUserAgent {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface TimeseriesGroupSummary {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

export interface TimeseriesGroupUserAgent {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
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

export interface TopBots {
  meta: OsMeta;
  top_0: {
    botCategory: string;
    botName: string;
    botOwner: string;
    value: string;
  }[];
}

export interface TopCategories {
  meta: OsMeta;
  top_0: {
    botCategory: string;
    value: string;
  }[];
}

export interface TopDomainCategories {
  meta: TopAsesMeta;
  top_0: {
    name: string;
    value: number;
  }[];
}

export interface UserAgentDirective {
  meta: TopAsesMeta;
  top_0: {
    fully?: number;
    name: string;
    partially?: number;
    value: number;
  }[];
}

export interface WebCrawlerSummary {
  meta: CtSummaryMeta;
  summary_0: {
    [key: string]: string;
  };
}

export interface WebCrawlerTimeseriesGroups {
  meta: SummaryTaskMeta;
  serie_0: SummaryTaskSeries;
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/agent_readiness/summary/{dimension}": {
    /** Summarize the readiness for agents by a dimension */
    get: {
      parameters: {
        query?: RadarBotsAgentReadinessSummaryShowQuery;
        header?: never;
        path: { dimension: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AgentReadinessSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/bots/summary/user_agent": {
    /** Summarize the requests of AI bots by user agent */
    get: {
      parameters: {
        query?: RadarBotsAiBotsSummaryUserAgentQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SummaryUserAgent;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/bots/summary/{dimension}": {
    /** Summarize the requests of AI bots by a dimension */
    get: {
      parameters: {
        query?: RadarBotsAiBotsSummaryShowQuery;
        header?: never;
        path: { dimension: "USER_AGENT" | "CRAWL_PURPOSE" | "INDUSTRY" | "VERTICAL" | "CONTENT_TYPE" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BotSummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/bots/timeseries": {
    /** Get the requests of AI bots over time */
    get: {
      parameters: {
        query?: RadarBotsAiBotsTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiBotTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/bots/timeseries_groups/user_agent": {
    /** Get the requests of AI bots over time by user agent */
    get: {
      parameters: {
        query?: RadarBotsAiBotsTimeseriesGroupsUserAgentQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupUserAgent;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/bots/timeseries_groups/{dimension}": {
    /** Get the requests of AI bots over time by a dimension */
    get: {
      parameters: {
        query?: RadarBotsAiBotsTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "USER_AGENT" | "CRAWL_PURPOSE" | "INDUSTRY" | "VERTICAL" | "CONTENT_TYPE" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiBotTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/inference/summary/model": {
    /** Summarize the use of Workers AI by model */
    get: {
      parameters: {
        query?: RadarBotsAiInferenceSummaryModelQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InferenceSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/inference/summary/task": {
    /** Summarize the use of Workers AI by task */
    get: {
      parameters: {
        query?: RadarBotsAiInferenceSummaryTaskQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InferenceSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/inference/summary/{dimension}": {
    /** Summarize the use of Workers AI by a dimension */
    get: {
      parameters: {
        query?: RadarBotsAiInferenceSummaryShowQuery;
        header?: never;
        path: { dimension: "MODEL" | "TASK" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InferenceSummaryV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/inference/timeseries_groups/model": {
    /** Get the use of Workers AI over time by model */
    get: {
      parameters: {
        query?: RadarBotsAiInferenceTimeseriesGroupsModelQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/inference/timeseries_groups/task": {
    /** Get the use of Workers AI over time by task */
    get: {
      parameters: {
        query?: RadarBotsAiInferenceTimeseriesGroupsTaskQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TimeseriesGroupSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/inference/timeseries_groups/{dimension}": {
    /** Get the use of Workers AI over time by a dimension */
    get: {
      parameters: {
        query?: RadarBotsAiInferenceTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "MODEL" | "TASK" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InferenceTimeseriesGroupsV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/markdown_for_agents/summary": {
    /** Summarize the use of Markdown for agents */
    get: {
      parameters: {
        query?: RadarBotsAiMarkdownForAgentsSummaryQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MarkdownForAgentSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ai/markdown_for_agents/timeseries": {
    /** Get the use of Markdown for agents over time */
    get: {
      parameters: {
        query?: RadarBotsAiMarkdownForAgentsTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MarkdownForAgentTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bots": {
    /** List the bots on Radar */
    get: {
      parameters: {
        query?: RadarBotsBotsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BotListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bots/crawlers/summary/{dimension}": {
    /** Summarize web crawlers by a dimension */
    get: {
      parameters: {
        query?: RadarBotsBotsCrawlersSummaryShowQuery;
        header?: never;
        path: { dimension: "CLIENT_TYPE" | "USER_AGENT" | "REFERER" | "CRAWL_REFER_RATIO" | "VERTICAL" | "INDUSTRY" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WebCrawlerSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bots/crawlers/timeseries_groups/{dimension}": {
    /** Get web crawlers over time by a dimension */
    get: {
      parameters: {
        query?: RadarBotsBotsCrawlersTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "CLIENT_TYPE" | "USER_AGENT" | "REFERER" | "CRAWL_REFER_RATIO" | "VERTICAL" | "INDUSTRY" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WebCrawlerTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bots/summary/{dimension}": {
    /** Summarize the requests of bots by a dimension */
    get: {
      parameters: {
        query?: RadarBotsBotsSummaryShowQuery;
        header?: never;
        path: { dimension: "BOT" | "BOT_KIND" | "BOT_OPERATOR" | "BOT_CATEGORY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BotSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bots/timeseries": {
    /** Get the requests of bots over time */
    get: {
      parameters: {
        query?: RadarBotsBotsTimeseriesQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RadarBotTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bots/timeseries_groups/{dimension}": {
    /** Get the requests of bots over time by a dimension */
    get: {
      parameters: {
        query?: RadarBotsBotsTimeseriesGroupsShowQuery;
        header?: never;
        path: { dimension: "BOT" | "BOT_KIND" | "BOT_OPERATOR" | "BOT_CATEGORY" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RadarBotTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/bots/{bot_slug}": {
    /** Get a bot on Radar */
    get: {
      parameters: {
        query?: RadarBotsBotsShowQuery;
        header?: never;
        path: { bot_slug: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Bot;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/robots_txt/top/domain_categories": {
    /** List the top domain categories of robots.txt files */
    get: {
      parameters: {
        query?: RadarBotsRobotsTxtTopDomainCategoriesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TopDomainCategories;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/robots_txt/top/user_agents/directive": {
    /** List the top user agents of robots.txt files by directive */
    get: {
      parameters: {
        query?: RadarBotsRobotsTxtTopUserAgentsDirectiveIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserAgentDirective;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/verified_bots/top/bots": {
    /** List the top verified bots */
    get: {
      parameters: {
        query?: RadarBotsVerifiedBotsTopBotsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TopBots;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/verified_bots/top/categories": {
    /** List the top categories of verified bots */
    get: {
      parameters: {
        query?: RadarBotsVerifiedBotsTopCategoriesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TopCategories;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
