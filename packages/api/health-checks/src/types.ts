// Written by `pnpm generate` from openapi/health-checks.yaml. Not edited by hand.

export interface DeletedHealthcheck {
  id?: string;
}

export interface DeletedPreview {
  id?: string;
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

export interface HealthChecksIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface Healthcheck {
  address?: string;
  check_regions?: HealthcheckCheckRegion[] | null;
  consecutive_fails?: number;
  consecutive_successes?: number;
  created_on?: string;
  description?: string;
  failure_reason?: string;
  http_config?: HttpConfiguration | null;
  id?: string;
  interval?: number;
  modified_on?: string;
  name?: string;
  retries?: number;
  status?: "unknown" | "healthy" | "unhealthy" | "suspended";
  suspended?: boolean;
  tcp_config?: TcpConfiguration | null;
  timeout?: number;
  type?: string;
}

export type HealthcheckCheckRegion = "WNAM" | "ENAM" | "WEU" | "EEU" | "NSAM" | "SSAM" | "OC" | "ME" | "NAF" | "SAF" | "IN" | "SEAS" | "NEAS" | "ALL_REGIONS";

/** The values of {@link HealthcheckCheckRegion}. */
export const HealthcheckCheckRegions = [
  "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
] as const;

export interface HealthcheckInput {
  address: string;
  check_regions?: HealthcheckCheckRegion[] | null;
  /** Default: `1`. */
  consecutive_fails?: number;
  /** Default: `1`. */
  consecutive_successes?: number;
  description?: string;
  http_config?: HttpConfiguration | null;
  /** Default: `60`. */
  interval?: number;
  name: string;
  /** Default: `2`. */
  retries?: number;
  /** Default: `false`. */
  suspended?: boolean;
  tcp_config?: TcpConfiguration | null;
  /** Default: `5`. */
  timeout?: number;
  /** Default: `"HTTP"`. */
  type?: string;
}

export interface HttpConfiguration {
  /** Default: `false`. */
  allow_insecure?: boolean;
  expected_body?: string;
  expected_codes?: string[] | null;
  /** Default: `false`. */
  follow_redirects?: boolean;
  header?: {
    [key: string]: string[];
  } | null;
  /** Default: `"GET"`. */
  method?: "GET" | "HEAD";
  /** Default: `"/"`. */
  path?: string;
  /** Default: `80`. */
  port?: number;
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

export interface NewHealthcheckPreview {
  address: string;
  check_regions?: HealthcheckCheckRegion[] | null;
  /** Default: `1`. */
  consecutive_fails?: number;
  /** Default: `1`. */
  consecutive_successes?: number;
  description?: string;
  http_config?: HttpConfiguration | null;
  /** Default: `60`. */
  interval?: number;
  name: string;
  /** Default: `2`. */
  retries?: number;
  /** Default: `false`. */
  suspended?: boolean;
  tcp_config?: TcpConfiguration | null;
  /** Default: `5`. */
  timeout?: number;
  /** Default: `"HTTP"`. */
  type?: string;
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

export interface TcpConfiguration {
  method?: "connection_established";
  /** Default: `80`. */
  port?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/healthchecks": {
    /** List the health checks of a zone */
    get: {
      parameters: {
        query?: HealthChecksIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Healthcheck[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a health check for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HealthcheckInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Healthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/healthchecks/preview": {
    /** Create a preview of a health check */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewHealthcheckPreview } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Healthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/healthchecks/preview/{healthcheck_id}": {
    /** Get a preview of a health check */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; healthcheck_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Healthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a preview of a health check */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; healthcheck_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedPreview;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/healthchecks/{healthcheck_id}": {
    /** Get a health check of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; healthcheck_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Healthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a health check of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; healthcheck_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HealthcheckInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Healthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a health check of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; healthcheck_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HealthcheckInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Healthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a health check of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; healthcheck_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedHealthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
