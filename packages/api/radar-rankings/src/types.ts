// Written by `pnpm generate` from openapi/radar-rankings.yaml. Not edited by hand.

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

export interface InternetServiceCategories {
  categories_0: {
    name: string;
  }[];
}

export interface InternetServiceTimeseriesGroups {
  meta: SummaryTaskMeta;
  serie_0: RankingSeries;
}

export interface InternetServiceTop {
  meta: {
    confidenceInfo: OsMetaConfidenceInfo | null;
    dateRange: TopAsesMetaDateRange[];
    lastUpdated: string;
    normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
    top_0: {
      date: string;
      serviceCategory: string;
    };
    units: RadarUnit[];
  };
  top_0: {
    rank: number;
    service: string;
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

export interface RadarRankingsDomainShowQuery {
  date?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  includeTopLocations?: boolean;
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"POPULAR"`. */
  rankingType?: "POPULAR" | "TRENDING_RISE" | "TRENDING_STEADY";
}

export interface RadarRankingsInternetServicesCategoriesIndexItem {
  name: string;
}

export interface RadarRankingsInternetServicesCategoriesIndexQuery {
  date?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
}

export interface RadarRankingsInternetServicesTimeseriesGroupsQuery {
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
  serviceCategory?: string[];
}

export interface RadarRankingsInternetServicesTopIndexItem {
  rank: number;
  service: string;
}

export interface RadarRankingsInternetServicesTopIndexQuery {
  date?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  /** A name for each series in the answer. */
  name?: string[];
  serviceCategory?: string[];
}

export interface RadarRankingsTimeseriesGroupsQuery {
  /** The end of each period, one for each series. */
  dateEnd?: string[];
  /** How far back each series goes, such as `7d`. */
  dateRange?: string[];
  /** The start of each period, one for each series. */
  dateStart?: string[];
  domainCategory?: string[];
  domains?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"POPULAR"`. */
  rankingType?: "POPULAR" | "TRENDING_RISE" | "TRENDING_STEADY";
}

export interface RadarRankingsTldsIndexItem {
  manager?: string;
  tld?: string;
  type?: string;
}

export interface RadarRankingsTldsIndexResult {
  tlds?: {
    manager?: string;
    tld?: string;
    type?: string;
  }[];
}

export interface RadarRankingsTldsShowAnswer {
  tld?: {
    manager?: string;
    tld?: string;
    type?: string;
  };
}

export interface RadarRankingsTopIndexItem {
  categories: {
    id: number;
    name: string;
    superCategoryId: number;
  }[];
  domain: string;
  pctRankChange?: number;
  rank: number;
}

export interface RadarRankingsTopIndexQuery {
  date?: string[];
  domainCategory?: string[];
  /** The format of the answer. */
  format?: "JSON" | "CSV";
  /** How many items to answer at most. */
  limit?: number;
  location?: string[];
  /** A name for each series in the answer. */
  name?: string[];
  /** Default: `"POPULAR"`. */
  rankingType?: "POPULAR" | "TRENDING_RISE" | "TRENDING_STEADY";
}

export interface RadarUnit {
  name: string;
  value: string;
}

export interface RankingDomain {
  details_0: {
    bucket?: string;
    categories: {
      id: number;
      name: string;
      superCategoryId: number;
    }[];
    rank?: number;
    top_locations?: {
      locationCode: string;
      locationName: string;
      rank: number;
    }[];
  };
  meta: {
    dateRange: TopAsesMetaDateRange[];
  };
}

export type RankingSeries = {
  timestamps: string[];
} & {
  [key: string]: unknown;
};

export interface RankingTimeseriesGroups {
  meta: {
    aggInterval: "FIFTEEN_MINUTES" | "ONE_HOUR" | "ONE_DAY" | "ONE_WEEK" | "ONE_MONTH";
    confidenceInfo: OsMetaConfidenceInfo;
    dateRange: OsMetaDateRange[];
    lastUpdated: string;
    normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
    units: RadarUnit[];
  };
  serie_0: RankingSeries;
}

export interface RankingTop {
  meta: {
    confidenceInfo: OsMetaConfidenceInfo | null;
    dateRange: TopAsesMetaDateRange[];
    lastUpdated: string;
    normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
    top_0: {
      date: string;
    };
    units: RadarUnit[];
  };
  top_0: {
    categories: {
      id: number;
      name: string;
      superCategoryId: number;
    }[];
    domain: string;
    pctRankChange?: number;
    rank: number;
  }[];
}

export interface SummaryTaskMeta {
  aggInterval: "FIFTEEN_MINUTES" | "ONE_HOUR" | "ONE_DAY" | "ONE_WEEK" | "ONE_MONTH";
  confidenceInfo: OsMetaConfidenceInfo;
  dateRange: TopAsesMetaDateRange[];
  lastUpdated: string;
  normalization: "PERCENTAGE" | "MIN0_MAX" | "MIN_MAX" | "RAW_VALUES" | "PERCENTAGE_CHANGE" | "ROLLING_AVERAGE" | "OVERLAPPED_PERCENTAGE" | "RATIO";
  units: RadarUnit[];
}

export interface TopAsesMetaDateRange {
  endTime: string;
  startTime: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/radar/ranking/domain/{domain}": {
    /** Get the ranking of a domain */
    get: {
      parameters: {
        query?: RadarRankingsDomainShowQuery;
        header?: never;
        path: { domain: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RankingDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ranking/internet_services/categories": {
    /** List the categories of Internet services */
    get: {
      parameters: {
        query?: RadarRankingsInternetServicesCategoriesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InternetServiceCategories;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ranking/internet_services/timeseries_groups": {
    /** Get the ranking of Internet services over time */
    get: {
      parameters: {
        query?: RadarRankingsInternetServicesTimeseriesGroupsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InternetServiceTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ranking/internet_services/top": {
    /** List the top Internet services */
    get: {
      parameters: {
        query?: RadarRankingsInternetServicesTopIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InternetServiceTop;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ranking/timeseries_groups": {
    /** Get the ranking of domains over time */
    get: {
      parameters: {
        query?: RadarRankingsTimeseriesGroupsQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RankingTimeseriesGroups;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/ranking/top": {
    /** List the top domains */
    get: {
      parameters: {
        query?: RadarRankingsTopIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RankingTop;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/tlds": {
    /** List the TLDs on Radar */
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
            tlds?: {
              manager?: string;
              tld?: string;
              type?: string;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/radar/tlds/{tld}": {
    /** Get a TLD on Radar */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { tld: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          tld?: {
            manager?: string;
            tld?: string;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
