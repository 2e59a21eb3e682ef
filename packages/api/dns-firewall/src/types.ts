// Written by `pnpm generate` from openapi/dns-firewall.yaml. Not edited by hand.

export interface AttackMitigation {
  enabled?: boolean;
  /** Default: `true`. */
  only_when_upstream_unhealthy?: boolean;
}

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

export interface DeletedDnsFirewall {
  id?: string;
}

export interface DnsFirewallDnsAnalyticsReportBytimeQuery {
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

export interface DnsFirewallDnsAnalyticsReportShowQuery {
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

export interface DnsFirewallEdit {
  attack_mitigation?: AttackMitigation | null;
  deprecate_any_requests?: boolean;
  ecs_fallback?: boolean;
  /** Default: `900`. */
  maximum_cache_ttl?: number;
  /** Default: `60`. */
  minimum_cache_ttl?: number;
  name?: string;
  negative_cache_ttl?: number | null;
  ratelimit?: number | null;
  /** Default: `2`. */
  retries?: number;
  upstream_ips?: string[];
}

export interface DnsFirewallIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface DnsFirewallSchema {
  attack_mitigation?: AttackMitigation | null;
  deprecate_any_requests: boolean;
  dns_firewall_ips: string[];
  ecs_fallback: boolean;
  id: string;
  maximum_cache_ttl: number;
  minimum_cache_ttl: number;
  modified_on: string;
  name: string;
  negative_cache_ttl: number | null;
  ratelimit: number | null;
  retries: number;
  upstream_ips: string[];
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

export interface NewDnsFirewall {
  attack_mitigation?: AttackMitigation | null;
  deprecate_any_requests?: boolean;
  dns_firewall_ip_count?: number;
  ecs_fallback?: boolean;
  /** Default: `900`. */
  maximum_cache_ttl?: number;
  /** Default: `60`. */
  minimum_cache_ttl?: number;
  name: string;
  negative_cache_ttl?: number | null;
  ratelimit?: number | null;
  /** Default: `2`. */
  retries?: number;
  upstream_ips: string[];
}

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

export interface ReverseDns {
  ptr: {
    [key: string]: string;
  };
}

export interface ReverseDnsEdit {
  ptr?: {
    [key: string]: string;
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/dns_firewall": {
    /** List the DNS firewalls of an account */
    get: {
      parameters: {
        query?: DnsFirewallIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsFirewallSchema[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DNS firewall for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDnsFirewall } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsFirewallSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dns_firewall/{dns_firewall_id}": {
    /** Get a DNS firewall of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dns_firewall_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsFirewallSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DNS firewall of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dns_firewall_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DnsFirewallEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsFirewallSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DNS firewall of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dns_firewall_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedDnsFirewall;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report": {
    /** Get the DNS analytics report of a DNS firewall */
    get: {
      parameters: {
        query?: DnsFirewallDnsAnalyticsReportShowQuery;
        header?: never;
        path: { account_id: string; dns_firewall_id: string };
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
  "/accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report/bytime": {
    /** Get the DNS analytics report of a DNS firewall over time */
    get: {
      parameters: {
        query?: DnsFirewallDnsAnalyticsReportBytimeQuery;
        header?: never;
        path: { account_id: string; dns_firewall_id: string };
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
  "/accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns": {
    /** Get the reverse DNS settings of a DNS firewall */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dns_firewall_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ReverseDns;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the reverse DNS settings of a DNS firewall */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dns_firewall_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ReverseDnsEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ReverseDns;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
