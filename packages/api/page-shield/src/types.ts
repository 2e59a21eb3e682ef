// Written by `pnpm generate` from openapi/page-shield.yaml. Not edited by hand.

export interface Connection {
  added_at: string;
  domain_reported_malicious?: boolean;
  first_page_url?: string;
  first_seen_at: string;
  host: string;
  id: string;
  last_seen_at: string;
  malicious_domain_categories?: string[];
  malicious_url_categories?: string[];
  page_urls?: string[];
  url: string;
  url_contains_cdn_cgi_path: boolean;
  url_reported_malicious?: boolean;
}

export interface Cookie {
  domain_attribute?: string;
  expires_attribute?: string;
  first_seen_at: string;
  host: string;
  http_only_attribute?: boolean;
  id: string;
  last_seen_at: string;
  max_age_attribute?: number;
  name: string;
  page_urls?: string[];
  path_attribute?: string;
  same_site_attribute?: "lax" | "strict" | "none";
  secure_attribute?: boolean;
  type: "first_party" | "unknown";
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

export interface NewPageShieldPolicy {
  action: "allow" | "log" | "add_reporting_directives";
  description: string;
  enabled: boolean;
  expression: string;
  value: string;
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

export interface PageShieldConnectionsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  exclude_cdn_cgi?: boolean;
  exclude_urls?: string;
  export?: "csv";
  hosts?: string;
  /** What the list is sorted by. */
  order_by?: "first_seen_at" | "last_seen_at";
  /** Which page to answer. The first is 1. */
  page?: string;
  page_url?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  prioritize_malicious?: boolean;
  /** Only what has this status. */
  status?: string;
  urls?: string;
}

export interface PageShieldCookiesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  domain?: string;
  export?: "csv";
  hosts?: string;
  http_only?: boolean;
  /** Only what has this name. */
  name?: string;
  /** What the list is sorted by. */
  order_by?: "first_seen_at" | "last_seen_at";
  /** Which page to answer. The first is 1. */
  page?: string;
  page_url?: string;
  path?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  same_site?: "lax" | "strict" | "none";
  secure?: boolean;
  /** Only what is of this type. */
  type?: "first_party" | "unknown";
}

export interface PageShieldPolicy {
  action: "allow" | "log" | "add_reporting_directives";
  description: string;
  enabled: boolean;
  expression: string;
  id: string;
  value: string;
}

export interface PageShieldPolicyUpdate {
  action?: "allow" | "log" | "add_reporting_directives";
  description?: string;
  enabled?: boolean;
  expression?: string;
  value?: string;
}

export interface PageShieldSchema {
  enabled: boolean;
  updated_at: string;
  use_cloudflare_reporting_endpoint: boolean;
  use_connection_url_path: boolean;
}

export interface PageShieldScript {
  added_at: string;
  cryptomining_score?: number | null;
  /** @deprecated */
  dataflow_score?: number | null;
  domain_reported_malicious?: boolean;
  fetched_at?: string | null;
  first_page_url?: string;
  first_seen_at: string;
  hash?: string | null;
  host: string;
  id: string;
  js_integrity_score?: number | null;
  last_seen_at: string;
  magecart_score?: number | null;
  malicious_domain_categories?: string[];
  malicious_url_categories?: string[];
  malware_score?: number | null;
  /** @deprecated */
  obfuscation_score?: number | null;
  page_urls?: string[];
  url: string;
  url_contains_cdn_cgi_path: boolean;
  url_reported_malicious?: boolean;
}

export interface PageShieldScriptsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** Default: `true`. */
  exclude_cdn_cgi?: boolean;
  /** Default: `true`. */
  exclude_duplicates?: boolean;
  exclude_urls?: string;
  export?: "csv";
  hosts?: string;
  /** What the list is sorted by. */
  order_by?: "first_seen_at" | "last_seen_at";
  /** Which page to answer. The first is 1. */
  page?: string;
  page_url?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  prioritize_malicious?: boolean;
  /** Only what has this status. */
  status?: string;
  urls?: string;
}

export interface PageShieldUpdate {
  enabled?: boolean;
  use_cloudflare_reporting_endpoint?: boolean;
  use_connection_url_path?: boolean;
}

export interface Script {
  added_at: string;
  cryptomining_score?: number | null;
  /** @deprecated */
  dataflow_score?: number | null;
  domain_reported_malicious?: boolean;
  fetched_at?: string | null;
  first_page_url?: string;
  first_seen_at: string;
  hash?: string | null;
  host: string;
  id: string;
  js_integrity_score?: number | null;
  last_seen_at: string;
  magecart_score?: number | null;
  malicious_domain_categories?: string[];
  malicious_url_categories?: string[];
  malware_score?: number | null;
  /** @deprecated */
  obfuscation_score?: number | null;
  page_urls?: string[];
  url: string;
  url_contains_cdn_cgi_path: boolean;
  url_reported_malicious?: boolean;
  versions?: {
    cryptomining_score?: number | null;
    /** @deprecated */
    dataflow_score?: number | null;
    fetched_at?: string | null;
    hash?: string | null;
    js_integrity_score?: number | null;
    magecart_score?: number | null;
    malware_score?: number | null;
    /** @deprecated */
    obfuscation_score?: number | null;
  }[] | null;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/page_shield": {
    /** Get the Page Shield settings of a zone */
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
          result?: PageShieldSchema | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Page Shield settings of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PageShieldUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageShieldSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/page_shield/connections": {
    /** List the Page Shield connections of a zone */
    get: {
      parameters: {
        query?: PageShieldConnectionsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connection[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/page_shield/connections/{connection_id}": {
    /** Get a Page Shield connection of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; connection_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Connection | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/page_shield/cookies": {
    /** List the Page Shield cookies of a zone */
    get: {
      parameters: {
        query?: PageShieldCookiesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Cookie[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/page_shield/cookies/{cookie_id}": {
    /** Get a Page Shield cookie of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; cookie_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Cookie | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/page_shield/policies": {
    /** List the Page Shield policies of a zone */
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
          result: PageShieldPolicy[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Page Shield policy for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPageShieldPolicy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: PageShieldPolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/page_shield/policies/{policy_id}": {
    /** Get a Page Shield policy of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: PageShieldPolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Page Shield policy of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PageShieldPolicyUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: PageShieldPolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Page Shield policy of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/page_shield/scripts": {
    /** List the Page Shield scripts of a zone */
    get: {
      parameters: {
        query?: PageShieldScriptsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageShieldScript[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/page_shield/scripts/{script_id}": {
    /** Get a Page Shield script of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; script_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Script | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
