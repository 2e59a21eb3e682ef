// Written by `pnpm generate` from openapi/smart-shield.yaml. Not edited by hand.

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

export interface SmartShieldCacheReserveClearingResult {
  end_ts?: string;
  id?: string;
  modified_on?: string;
  start_ts?: string;
  state?: string;
}

export interface SmartShieldClearCacheReserveResult {
  end_ts?: string;
  id?: string;
  modified_on?: string;
  start_ts?: string;
  state?: string;
}

export interface SmartShieldHealthchecksCreateResult {
  address?: string;
  check_regions?: string[];
  consecutive_fails?: number;
  consecutive_successes?: number;
  created_on?: string;
  description?: string;
  failure_reason?: string;
  http_config?: {
    allow_insecure?: boolean;
    expected_body?: string;
    expected_codes?: string[];
    follow_redirects?: boolean;
    header?: Record<string, unknown>;
    method?: string;
    path?: string;
    port?: number;
  };
  id?: string;
  interval?: number;
  modified_on?: string;
  name?: string;
  retries?: number;
  status?: string;
  suspended?: boolean;
  tcp_config?: {
    method?: string;
    port?: number;
  };
  timeout?: number;
  type?: string;
}

export interface SmartShieldHealthchecksDeleteResult {
  id?: string;
}

export interface SmartShieldHealthchecksEditResult {
  address?: string;
  check_regions?: string[];
  consecutive_fails?: number;
  consecutive_successes?: number;
  created_on?: string;
  description?: string;
  failure_reason?: string;
  http_config?: {
    allow_insecure?: boolean;
    expected_body?: string;
    expected_codes?: string[];
    follow_redirects?: boolean;
    header?: Record<string, unknown>;
    method?: string;
    path?: string;
    port?: number;
  };
  id?: string;
  interval?: number;
  modified_on?: string;
  name?: string;
  retries?: number;
  status?: string;
  suspended?: boolean;
  tcp_config?: {
    method?: string;
    port?: number;
  };
  timeout?: number;
  type?: string;
}

export interface SmartShieldHealthchecksIndexResultItem {
  address?: string;
  check_regions?: string[];
  consecutive_fails?: number;
  consecutive_successes?: number;
  created_on?: string;
  description?: string;
  failure_reason?: string;
  http_config?: {
    allow_insecure?: boolean;
    expected_body?: string;
    expected_codes?: unknown[];
    follow_redirects?: boolean;
    header?: Record<string, unknown>;
    method?: string;
    path?: string;
    port?: number;
  };
  id?: string;
  interval?: number;
  modified_on?: string;
  name?: string;
  retries?: number;
  status?: string;
  suspended?: boolean;
  tcp_config?: {
    method?: string;
    port?: number;
  };
  timeout?: number;
  type?: string;
}

export interface SmartShieldHealthchecksShowResult {
  address?: string;
  check_regions?: string[];
  consecutive_fails?: number;
  consecutive_successes?: number;
  created_on?: string;
  description?: string;
  failure_reason?: string;
  http_config?: {
    allow_insecure?: boolean;
    expected_body?: string;
    expected_codes?: string[];
    follow_redirects?: boolean;
    header?: Record<string, unknown>;
    method?: string;
    path?: string;
    port?: number;
  };
  id?: string;
  interval?: number;
  modified_on?: string;
  name?: string;
  retries?: number;
  status?: string;
  suspended?: boolean;
  tcp_config?: {
    method?: string;
    port?: number;
  };
  timeout?: number;
  type?: string;
}

export interface SmartShieldHealthchecksUpdateResult {
  address?: string;
  check_regions?: string[];
  consecutive_fails?: number;
  consecutive_successes?: number;
  created_on?: string;
  description?: string;
  failure_reason?: string;
  http_config?: {
    allow_insecure?: boolean;
    expected_body?: string;
    expected_codes?: string[];
    follow_redirects?: boolean;
    header?: Record<string, unknown>;
    method?: string;
    path?: string;
    port?: number;
  };
  id?: string;
  interval?: number;
  modified_on?: string;
  name?: string;
  retries?: number;
  status?: string;
  suspended?: boolean;
  tcp_config?: {
    method?: string;
    port?: number;
  };
  timeout?: number;
  type?: string;
}

export interface SmartShieldShowResult {
  cache_reserve?: unknown;
  healthchecks_count?: number;
  regional_tiered_cache?: {
    editable?: boolean;
    id?: string;
    value?: string;
  };
  smart_routing?: {
    editable?: boolean;
    id?: string;
    value?: string;
  };
  smart_tiered_cache?: {
    editable?: boolean;
    id?: string;
    modified_on?: string;
    value?: string;
  };
}

export interface SmartShieldUpdateResult {
  smart_tiered_cache?: {
    editable?: boolean;
    id?: string;
    modified_on?: string;
    value?: string;
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/smart_shield": {
    /** Get the Smart Shield settings of a zone */
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
          result?: {
            cache_reserve?: unknown;
            healthchecks_count?: number;
            regional_tiered_cache?: {
              editable?: boolean;
              id?: string;
              value?: string;
            };
            smart_routing?: {
              editable?: boolean;
              id?: string;
              value?: string;
            };
            smart_tiered_cache?: {
              editable?: boolean;
              id?: string;
              modified_on?: string;
              value?: string;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Smart Shield settings of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            smart_tiered_cache?: {
              editable?: boolean;
              id?: string;
              modified_on?: string;
              value?: string;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/smart_shield/cache_reserve_clear": {
    /** Get the Smart Shield cache reserve clearing of a zone */
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
          result?: {
            end_ts?: string;
            id?: string;
            modified_on?: string;
            start_ts?: string;
            state?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Clear the cache reserve of a zone by Smart Shield */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            end_ts?: string;
            id?: string;
            modified_on?: string;
            start_ts?: string;
            state?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/smart_shield/healthchecks": {
    /** List the Smart Shield health checks of a zone */
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
          result?: {
            address?: string;
            check_regions?: string[];
            consecutive_fails?: number;
            consecutive_successes?: number;
            created_on?: string;
            description?: string;
            failure_reason?: string;
            http_config?: {
              allow_insecure?: boolean;
              expected_body?: string;
              expected_codes?: unknown[];
              follow_redirects?: boolean;
              header?: Record<string, unknown>;
              method?: string;
              path?: string;
              port?: number;
            };
            id?: string;
            interval?: number;
            modified_on?: string;
            name?: string;
            retries?: number;
            status?: string;
            suspended?: boolean;
            tcp_config?: {
              method?: string;
              port?: number;
            };
            timeout?: number;
            type?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Smart Shield health check for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            address?: string;
            check_regions?: string[];
            consecutive_fails?: number;
            consecutive_successes?: number;
            created_on?: string;
            description?: string;
            failure_reason?: string;
            http_config?: {
              allow_insecure?: boolean;
              expected_body?: string;
              expected_codes?: string[];
              follow_redirects?: boolean;
              header?: Record<string, unknown>;
              method?: string;
              path?: string;
              port?: number;
            };
            id?: string;
            interval?: number;
            modified_on?: string;
            name?: string;
            retries?: number;
            status?: string;
            suspended?: boolean;
            tcp_config?: {
              method?: string;
              port?: number;
            };
            timeout?: number;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}": {
    /** Get a Smart Shield health check of a zone */
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
          result?: {
            address?: string;
            check_regions?: string[];
            consecutive_fails?: number;
            consecutive_successes?: number;
            created_on?: string;
            description?: string;
            failure_reason?: string;
            http_config?: {
              allow_insecure?: boolean;
              expected_body?: string;
              expected_codes?: string[];
              follow_redirects?: boolean;
              header?: Record<string, unknown>;
              method?: string;
              path?: string;
              port?: number;
            };
            id?: string;
            interval?: number;
            modified_on?: string;
            name?: string;
            retries?: number;
            status?: string;
            suspended?: boolean;
            tcp_config?: {
              method?: string;
              port?: number;
            };
            timeout?: number;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Smart Shield health check of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; healthcheck_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            address?: string;
            check_regions?: string[];
            consecutive_fails?: number;
            consecutive_successes?: number;
            created_on?: string;
            description?: string;
            failure_reason?: string;
            http_config?: {
              allow_insecure?: boolean;
              expected_body?: string;
              expected_codes?: string[];
              follow_redirects?: boolean;
              header?: Record<string, unknown>;
              method?: string;
              path?: string;
              port?: number;
            };
            id?: string;
            interval?: number;
            modified_on?: string;
            name?: string;
            retries?: number;
            status?: string;
            suspended?: boolean;
            tcp_config?: {
              method?: string;
              port?: number;
            };
            timeout?: number;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a Smart Shield health check of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; healthcheck_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            address?: string;
            check_regions?: string[];
            consecutive_fails?: number;
            consecutive_successes?: number;
            created_on?: string;
            description?: string;
            failure_reason?: string;
            http_config?: {
              allow_insecure?: boolean;
              expected_body?: string;
              expected_codes?: string[];
              follow_redirects?: boolean;
              header?: Record<string, unknown>;
              method?: string;
              path?: string;
              port?: number;
            };
            id?: string;
            interval?: number;
            modified_on?: string;
            name?: string;
            retries?: number;
            status?: string;
            suspended?: boolean;
            tcp_config?: {
              method?: string;
              port?: number;
            };
            timeout?: number;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Smart Shield health check of a zone */
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
          result?: {
            id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
