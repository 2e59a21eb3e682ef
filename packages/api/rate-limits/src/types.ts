// Written by `pnpm generate` from openapi/rate-limits.yaml. Not edited by hand.

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

export interface RateLimitAction {
  mode?: "simulate" | "ban" | "challenge" | "js_challenge" | "managed_challenge";
  response?: {
    body?: string;
    content_type?: string;
  };
  timeout?: number;
}

export interface RateLimitInput {
  action: RateLimitAction;
  match: RateLimitMatch;
  period: number;
  threshold: number;
}

export interface RateLimitMatch {
  headers?: {
    name?: string;
    op?: "eq" | "ne";
    value?: string;
  }[];
  request?: {
    methods?: ("GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "_ALL_")[];
    schemes?: string[];
    url?: string;
  };
  response?: {
    origin_traffic?: boolean;
  };
}

export interface RateLimitsCreateResult {
  action?: Record<string, unknown>;
  bypass?: {
    name?: string;
    value?: string;
  }[];
  description?: string;
  disabled?: boolean;
  id?: string;
  match?: Record<string, unknown>;
  period?: number;
  threshold?: number;
}

export interface RateLimitsDeleteResult {
  id?: string;
}

export interface RateLimitsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface RateLimitsIndexResultItem {
  action?: Record<string, unknown>;
  bypass?: {
    name?: unknown;
    value?: unknown;
  }[];
  description?: string;
  disabled?: boolean;
  id?: string;
  match?: Record<string, unknown>;
  period?: number;
  threshold?: number;
}

export interface RateLimitsShowResult {
  action?: Record<string, unknown>;
  bypass?: {
    name?: string;
    value?: string;
  }[];
  description?: string;
  disabled?: boolean;
  id?: string;
  match?: Record<string, unknown>;
  period?: number;
  threshold?: number;
}

export interface RateLimitsUpdateResult {
  action?: Record<string, unknown>;
  bypass?: {
    name?: string;
    value?: string;
  }[];
  description?: string;
  disabled?: boolean;
  id?: string;
  match?: Record<string, unknown>;
  period?: number;
  threshold?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/rate_limits": {
    /** List the rate limits of a zone */
    get: {
      parameters: {
        query?: RateLimitsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            action?: Record<string, unknown>;
            bypass?: {
              name?: unknown;
              value?: unknown;
            }[];
            description?: string;
            disabled?: boolean;
            id?: string;
            match?: Record<string, unknown>;
            period?: number;
            threshold?: number;
          }[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a rate limit for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RateLimitInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            action?: Record<string, unknown>;
            bypass?: {
              name?: string;
              value?: string;
            }[];
            description?: string;
            disabled?: boolean;
            id?: string;
            match?: Record<string, unknown>;
            period?: number;
            threshold?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rate_limits/{rate_limit_id}": {
    /** Get a rate limit of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rate_limit_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            action?: Record<string, unknown>;
            bypass?: {
              name?: string;
              value?: string;
            }[];
            description?: string;
            disabled?: boolean;
            id?: string;
            match?: Record<string, unknown>;
            period?: number;
            threshold?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a rate limit of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rate_limit_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RateLimitInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            action?: Record<string, unknown>;
            bypass?: {
              name?: string;
              value?: string;
            }[];
            description?: string;
            disabled?: boolean;
            id?: string;
            match?: Record<string, unknown>;
            period?: number;
            threshold?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a rate limit of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rate_limit_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
