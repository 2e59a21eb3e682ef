// Written by `pnpm generate` from openapi/spectrum.yaml. Not edited by hand.

export type App = {
  argo_smart_routing?: boolean;
  created_on: string;
  dns: SpectrumDns;
  edge_ips?: EdgeIps;
  id: string;
  ip_firewall?: boolean;
  modified_on: string;
  origin_direct?: string[];
  origin_dns?: OriginDns;
  origin_port?: OriginPort;
  origin_worker_id?: string;
  protocol: string;
  proxy_protocol?: "off" | "v1" | "v2" | "simple";
  tls?: "off" | "flexible" | "full" | "strict";
  traffic_type: "direct" | "http" | "https" | "worker";
  virtual_network_id?: string;
} | {
  created_on: string;
  dns: SpectrumDns;
  id: string;
  modified_on: string;
  origin_direct?: string[];
  protocol: string;
};

export interface Bytime {
  data: EventData[];
  data_lag: number;
  max: {
    [key: string]: number;
  };
  min: {
    [key: string]: number;
  };
  query: EventQuery;
  rows: number;
  time_intervals?: string[][];
  totals: {
    [key: string]: number;
  };
}

export type Current = {
  appID: string;
  bytesEgress: number;
  bytesIngress: number;
  connections: number;
  durationAvg: number;
}[];

export interface DeletedSpectrumApp {
  id: string;
}

export type EdgeIps = {
  connectivity?: "all" | "ipv4" | "ipv6";
  type?: "dynamic";
} | {
  ips?: string[];
  type?: "static";
};

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

export interface EventData {
  dimensions?: string[];
  metrics?: number[] | number[][];
}

export type EventDimension = "event" | "appID" | "coloName" | "ipVersion";

/** The values of {@link EventDimension}. */
export const EventDimensions = ["event", "appID", "coloName", "ipVersion"] as const;

export interface EventQuery {
  dimensions?: EventDimension[];
  filters?: string;
  limit?: number;
  metrics?: ("count" | "bytesIngress" | "bytesEgress" | "durationAvg" | "durationMedian" | "duration90th" | "duration99th")[];
  since?: string;
  sort?: string[];
  until?: string;
}

export interface EventSummary {
  data: EventData[];
  data_lag: number;
  max: {
    [key: string]: number;
  };
  min: {
    [key: string]: number;
  };
  query: EventQuery;
  rows: number;
  time_intervals?: string[][];
  totals: {
    [key: string]: number;
  };
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

export interface OriginDns {
  name?: string;
  ttl?: number;
  type?: "" | "A" | "AAAA" | "SRV";
}

export type OriginPort = number | string;

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

export interface Protocol {
  description: string;
  name: string;
  ports: number[];
  transport: string;
}

export interface SpectrumAnalyticsAggregateCurrentIndexQuery {
  appID?: string;
  colo_name?: string;
}

export interface SpectrumAnalyticsAggregateCurrentIndexResultItem {
  appID: string;
  bytesEgress: number;
  bytesIngress: number;
  connections: number;
  durationAvg: number;
}

export interface SpectrumAnalyticsEventsBytimeQuery {
  dimensions?: EventDimension[];
  filters?: string;
  metrics?: ("count" | "bytesIngress" | "bytesEgress" | "durationAvg" | "durationMedian" | "duration90th" | "duration99th")[];
  /** Only what is not older than this. */
  since?: string;
  /** What the list is sorted by. */
  sort?: string[];
  time_delta: "year" | "quarter" | "month" | "week" | "day" | "hour" | "dekaminute" | "minute";
  /** Only what is not newer than this. */
  until?: string;
}

export interface SpectrumAnalyticsEventsSummaryQuery {
  dimensions?: EventDimension[];
  filters?: string;
  metrics?: ("count" | "bytesIngress" | "bytesEgress" | "durationAvg" | "durationMedian" | "duration90th" | "duration99th")[];
  /** Only what is not older than this. */
  since?: string;
  /** What the list is sorted by. */
  sort?: string[];
  /** Only what is not newer than this. */
  until?: string;
}

export type SpectrumApp = {
  argo_smart_routing?: boolean;
  created_on: string;
  dns: SpectrumDns;
  edge_ips?: EdgeIps;
  id: string;
  ip_firewall?: boolean;
  modified_on: string;
  origin_direct?: string[];
  origin_dns?: OriginDns;
  origin_port?: OriginPort;
  origin_worker_id?: string;
  protocol: string;
  proxy_protocol?: "off" | "v1" | "v2" | "simple";
  tls?: "off" | "flexible" | "full" | "strict";
  traffic_type: "direct" | "http" | "https" | "worker";
  virtual_network_id?: string;
} | {
  created_on: string;
  dns: SpectrumDns;
  id: string;
  modified_on: string;
  origin_direct?: string[];
  protocol: string;
};

export type SpectrumAppInput = {
  /** Default: `false`. */
  argo_smart_routing?: boolean;
  dns: SpectrumDns;
  edge_ips?: EdgeIps;
  ip_firewall?: boolean;
  origin_direct?: string[];
  origin_dns?: OriginDns;
  origin_port?: OriginPort;
  origin_worker_id?: string;
  protocol: string;
  /** Default: `"off"`. */
  proxy_protocol?: "off" | "v1" | "v2" | "simple";
  tls?: "off" | "flexible" | "full" | "strict";
  /** Default: `"direct"`. */
  traffic_type: "direct" | "http" | "https" | "worker";
  virtual_network_id?: string;
} | {
  dns: SpectrumDns;
  origin_direct?: string[];
  protocol: string;
};

export interface SpectrumAppsIndexQuery {
  /**
   * The direction in which the list is sorted.
   * Default: `"asc"`.
   */
  direction?: "asc" | "desc";
  /**
   * What the list is sorted by.
   * Default: `"dns"`.
   */
  order?: "protocol" | "app_id" | "created_on" | "modified_on" | "dns";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface SpectrumDns {
  name?: string;
  type?: "CNAME" | "ADDRESS";
}

export interface UserSpectrumReportIndexQuery {
  cdn_traffic?: boolean;
  /** Only what is not older than this. */
  since?: string;
  /** Only what is not newer than this. */
  until?: string;
}

export interface UserSpectrumReportIndexResultItem {
  totals: {
    bandwidth: {
      all: number;
      egress: number;
      ingress: number;
    };
  };
  zone_id: string;
}

export type ZoneReport = {
  totals: {
    bandwidth: {
      all: number;
      egress: number;
      ingress: number;
    };
  };
  zone_id: string;
}[];

/** What the API has, by path template and method. */
export interface paths {
  "/user/spectrum_analytics/zones/report": {
    /** Get the report of the Spectrum analytics of the zones of the user */
    get: {
      parameters: {
        query?: UserSpectrumReportIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneReport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/spectrum/analytics/aggregate/current": {
    /** Get the current analytics aggregate of a zone */
    get: {
      parameters: {
        query?: SpectrumAnalyticsAggregateCurrentIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Current;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/spectrum/analytics/events/bytime": {
    /** Get the analytics events of a zone over time */
    get: {
      parameters: {
        query: SpectrumAnalyticsEventsBytimeQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Bytime;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/spectrum/analytics/events/summary": {
    /** Get the summary of the analytics events of a zone */
    get: {
      parameters: {
        query?: SpectrumAnalyticsEventsSummaryQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/spectrum/apps": {
    /** List the Spectrum applications of a zone */
    get: {
      parameters: {
        query?: SpectrumAppsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SpectrumApp[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Spectrum application for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SpectrumAppInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: App;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/spectrum/apps/{app_id}": {
    /** Get a Spectrum application of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SpectrumApp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Spectrum application of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SpectrumAppInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: App;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Spectrum application of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedSpectrumApp | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/spectrum/protocols": {
    /** List the Spectrum protocols of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Protocol[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
