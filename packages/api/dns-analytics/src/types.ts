// Written by `pnpm generate` from openapi/dns-analytics.yaml. Not edited by hand.

export interface ByTime {
  data: {
    dimensions: string[];
    metrics: number[][];
  }[];
  data_lag: number;
  max: unknown;
  min: unknown;
  query: {
    dimensions: string[];
    filters?: string;
    limit: number;
    metrics: string[];
    since: string;
    sort?: string[];
    time_delta: "all" | "auto" | "year" | "quarter" | "month" | "week" | "day" | "hour" | "dekaminute" | "minute";
    until: string;
  };
  rows: number;
  time_intervals: string[][];
  totals: unknown;
}

export interface DnsAnalyticsBytimeQuery {
  dimensions?: string;
  filters?: string;
  /**
   * How many items to answer at most.
   * Default: `100000`.
   */
  limit?: number;
  metrics?: string;
  /** Only what is not older than this. */
  since?: string;
  /** What the list is sorted by. */
  sort?: string;
  time_delta?: "all" | "auto" | "year" | "quarter" | "month" | "week" | "day" | "hour" | "dekaminute" | "minute";
  /** Only what is not newer than this. */
  until?: string;
}

export interface DnsAnalyticsShowQuery {
  dimensions?: string;
  filters?: string;
  /**
   * How many items to answer at most.
   * Default: `100000`.
   */
  limit?: number;
  metrics?: string;
  /** Only what is not older than this. */
  since?: string;
  /** What the list is sorted by. */
  sort?: string;
  /** Only what is not newer than this. */
  until?: string;
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

export interface Report {
  data: {
    dimensions: string[];
    metrics: number[];
  }[];
  data_lag: number;
  max: unknown;
  min: unknown;
  query: {
    dimensions: string[];
    filters?: string;
    limit: number;
    metrics: string[];
    since: string;
    sort?: string[];
    until: string;
  };
  rows: number;
  totals: unknown;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/dns_analytics/report": {
    /** Get the DNS analytics report of a zone */
    get: {
      parameters: {
        query?: DnsAnalyticsShowQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Report;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_analytics/report/bytime": {
    /** Get the DNS analytics report of a zone over time */
    get: {
      parameters: {
        query?: DnsAnalyticsBytimeQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ByTime;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
