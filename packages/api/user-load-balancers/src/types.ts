// Written by `pnpm generate` from openapi/user-load-balancers.yaml. Not edited by hand.

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

export interface UserLoadBalancersLoadBalancingAnalyticsEventsIndexResultItem {
  id?: number;
  origins?: {
    address?: unknown;
    changed?: unknown;
    enabled?: unknown;
    failure_reason?: unknown;
    healthy?: unknown;
    ip?: unknown;
    name?: unknown;
  }[];
  pool?: Record<string, unknown>;
  timestamp?: string;
}

export interface UserLoadBalancersMonitorsCreateResult {
  allow_insecure?: boolean;
  consecutive_down?: number;
  consecutive_up?: number;
  created_on?: string;
  description?: string;
  expected_body?: string;
  expected_codes?: string;
  follow_redirects?: boolean;
  header?: Record<string, unknown>;
  id?: string;
  interval?: number;
  method?: string;
  modified_on?: string;
  path?: string;
  port?: number;
  probe_zone?: string;
  retries?: number;
  timeout?: number;
  type?: string;
}

export interface UserLoadBalancersMonitorsDeleteResult {
  id?: string;
}

export interface UserLoadBalancersMonitorsEditResult {
  allow_insecure?: boolean;
  consecutive_down?: number;
  consecutive_up?: number;
  created_on?: string;
  description?: string;
  expected_body?: string;
  expected_codes?: string;
  follow_redirects?: boolean;
  header?: Record<string, unknown>;
  id?: string;
  interval?: number;
  method?: string;
  modified_on?: string;
  path?: string;
  port?: number;
  probe_zone?: string;
  retries?: number;
  timeout?: number;
  type?: string;
}

export interface UserLoadBalancersMonitorsIndexResultItem {
  allow_insecure?: boolean;
  consecutive_down?: number;
  consecutive_up?: number;
  created_on?: string;
  description?: string;
  expected_body?: string;
  expected_codes?: string;
  follow_redirects?: boolean;
  header?: Record<string, unknown>;
  id?: string;
  interval?: number;
  method?: string;
  modified_on?: string;
  path?: string;
  port?: number;
  probe_zone?: string;
  retries?: number;
  timeout?: number;
  type?: string;
}

export interface UserLoadBalancersMonitorsPreviewResult {
  pools?: Record<string, unknown>;
  preview_id?: string;
}

export interface UserLoadBalancersMonitorsReferencesIndexResultItem {
  reference_type?: string;
  resource_id?: string;
  resource_name?: string;
  resource_type?: string;
}

export interface UserLoadBalancersMonitorsShowResult {
  allow_insecure?: boolean;
  consecutive_down?: number;
  consecutive_up?: number;
  created_on?: string;
  description?: string;
  expected_body?: string;
  expected_codes?: string;
  follow_redirects?: boolean;
  header?: Record<string, unknown>;
  id?: string;
  interval?: number;
  method?: string;
  modified_on?: string;
  path?: string;
  port?: number;
  probe_zone?: string;
  retries?: number;
  timeout?: number;
  type?: string;
}

export interface UserLoadBalancersMonitorsUpdateResult {
  allow_insecure?: boolean;
  consecutive_down?: number;
  consecutive_up?: number;
  created_on?: string;
  description?: string;
  expected_body?: string;
  expected_codes?: string;
  follow_redirects?: boolean;
  header?: Record<string, unknown>;
  id?: string;
  interval?: number;
  method?: string;
  modified_on?: string;
  path?: string;
  port?: number;
  probe_zone?: string;
  retries?: number;
  timeout?: number;
  type?: string;
}

export interface UserLoadBalancersPoolsCreateResult {
  check_regions?: string[];
  created_on?: string;
  description?: string;
  disabled_at?: string;
  enabled?: boolean;
  id?: string;
  latitude?: number;
  load_shedding?: {
    default_percent?: number;
    default_policy?: string;
    session_percent?: number;
    session_policy?: string;
  };
  longitude?: number;
  minimum_origins?: number;
  modified_on?: string;
  monitor?: string;
  monitor_group?: string;
  name?: string;
  networks?: string[];
  notification_email?: string;
  notification_filter?: {
    origin?: {
      disable?: boolean;
      healthy?: boolean;
    };
    pool?: {
      disable?: boolean;
      healthy?: boolean;
    };
  };
  origin_steering?: {
    policy?: string;
  };
  origins?: {
    address?: unknown;
    disabled_at?: unknown;
    enabled?: unknown;
    header?: unknown;
    name?: unknown;
    port?: unknown;
    virtual_network_id?: unknown;
    weight?: unknown;
  }[];
}

export interface UserLoadBalancersPoolsDeleteResult {
  id?: string;
}

export interface UserLoadBalancersPoolsEditAllResultItem {
  check_regions?: string[];
  created_on?: string;
  description?: string;
  disabled_at?: string;
  enabled?: boolean;
  id?: string;
  latitude?: number;
  load_shedding?: {
    default_percent?: number;
    default_policy?: string;
    session_percent?: number;
    session_policy?: string;
  };
  longitude?: number;
  minimum_origins?: number;
  modified_on?: string;
  monitor?: string;
  monitor_group?: string;
  name?: string;
  networks?: string[];
  notification_email?: string;
  notification_filter?: {
    origin?: unknown;
    pool?: unknown;
  };
  origin_steering?: {
    policy?: string;
  };
  origins?: unknown[];
}

export interface UserLoadBalancersPoolsEditResult {
  check_regions?: string[];
  created_on?: string;
  description?: string;
  disabled_at?: string;
  enabled?: boolean;
  id?: string;
  latitude?: number;
  load_shedding?: {
    default_percent?: number;
    default_policy?: string;
    session_percent?: number;
    session_policy?: string;
  };
  longitude?: number;
  minimum_origins?: number;
  modified_on?: string;
  monitor?: string;
  monitor_group?: string;
  name?: string;
  networks?: string[];
  notification_email?: string;
  notification_filter?: {
    origin?: {
      disable?: boolean;
      healthy?: boolean;
    };
    pool?: {
      disable?: boolean;
      healthy?: boolean;
    };
  };
  origin_steering?: {
    policy?: string;
  };
  origins?: {
    address?: unknown;
    disabled_at?: unknown;
    enabled?: unknown;
    header?: unknown;
    name?: unknown;
    port?: unknown;
    virtual_network_id?: unknown;
    weight?: unknown;
  }[];
}

export interface UserLoadBalancersPoolsHealthResult {
  pool_id?: string;
  pop_health?: {
    healthy?: boolean;
    origins?: {
      ip?: {
        failure_reason?: unknown;
        healthy?: unknown;
        response_code?: unknown;
        rtt?: unknown;
      };
    }[];
  };
}

export interface UserLoadBalancersPoolsIndexResultItem {
  check_regions?: string[];
  created_on?: string;
  description?: string;
  disabled_at?: string;
  enabled?: boolean;
  id?: string;
  latitude?: number;
  load_shedding?: {
    default_percent?: number;
    default_policy?: string;
    session_percent?: number;
    session_policy?: string;
  };
  longitude?: number;
  minimum_origins?: number;
  modified_on?: string;
  monitor?: string;
  monitor_group?: string;
  name?: string;
  networks?: string[];
  notification_email?: string;
  notification_filter?: {
    origin?: unknown;
    pool?: unknown;
  };
  origin_steering?: {
    policy?: string;
  };
  origins?: unknown[];
}

export interface UserLoadBalancersPoolsPreviewResult {
  pools?: Record<string, unknown>;
  preview_id?: string;
}

export interface UserLoadBalancersPoolsReferencesIndexResultItem {
  reference_type?: string;
  resource_id?: string;
  resource_name?: string;
  resource_type?: string;
}

export interface UserLoadBalancersPoolsShowResult {
  check_regions?: string[];
  created_on?: string;
  description?: string;
  disabled_at?: string;
  enabled?: boolean;
  id?: string;
  latitude?: number;
  load_shedding?: {
    default_percent?: number;
    default_policy?: string;
    session_percent?: number;
    session_policy?: string;
  };
  longitude?: number;
  minimum_origins?: number;
  modified_on?: string;
  monitor?: string;
  monitor_group?: string;
  name?: string;
  networks?: string[];
  notification_email?: string;
  notification_filter?: {
    origin?: {
      disable?: boolean;
      healthy?: boolean;
    };
    pool?: {
      disable?: boolean;
      healthy?: boolean;
    };
  };
  origin_steering?: {
    policy?: string;
  };
  origins?: {
    address?: unknown;
    disabled_at?: unknown;
    enabled?: unknown;
    header?: unknown;
    name?: unknown;
    port?: unknown;
    virtual_network_id?: unknown;
    weight?: unknown;
  }[];
}

export interface UserLoadBalancersPoolsUpdateResult {
  check_regions?: string[];
  created_on?: string;
  description?: string;
  disabled_at?: string;
  enabled?: boolean;
  id?: string;
  latitude?: number;
  load_shedding?: {
    default_percent?: number;
    default_policy?: string;
    session_percent?: number;
    session_policy?: string;
  };
  longitude?: number;
  minimum_origins?: number;
  modified_on?: string;
  monitor?: string;
  monitor_group?: string;
  name?: string;
  networks?: string[];
  notification_email?: string;
  notification_filter?: {
    origin?: {
      disable?: boolean;
      healthy?: boolean;
    };
    pool?: {
      disable?: boolean;
      healthy?: boolean;
    };
  };
  origin_steering?: {
    policy?: string;
  };
  origins?: {
    address?: unknown;
    disabled_at?: unknown;
    enabled?: unknown;
    header?: unknown;
    name?: unknown;
    port?: unknown;
    virtual_network_id?: unknown;
    weight?: unknown;
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/user/load_balancers/monitors": {
    /** List the load balancer monitors of the user */
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
            allow_insecure?: boolean;
            consecutive_down?: number;
            consecutive_up?: number;
            created_on?: string;
            description?: string;
            expected_body?: string;
            expected_codes?: string;
            follow_redirects?: boolean;
            header?: Record<string, unknown>;
            id?: string;
            interval?: number;
            method?: string;
            modified_on?: string;
            path?: string;
            port?: number;
            probe_zone?: string;
            retries?: number;
            timeout?: number;
            type?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a load balancer monitor for the user */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            allow_insecure?: boolean;
            consecutive_down?: number;
            consecutive_up?: number;
            created_on?: string;
            description?: string;
            expected_body?: string;
            expected_codes?: string;
            follow_redirects?: boolean;
            header?: Record<string, unknown>;
            id?: string;
            interval?: number;
            method?: string;
            modified_on?: string;
            path?: string;
            port?: number;
            probe_zone?: string;
            retries?: number;
            timeout?: number;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/load_balancers/monitors/{monitor_id}": {
    /** Get a load balancer monitor of the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { monitor_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            allow_insecure?: boolean;
            consecutive_down?: number;
            consecutive_up?: number;
            created_on?: string;
            description?: string;
            expected_body?: string;
            expected_codes?: string;
            follow_redirects?: boolean;
            header?: Record<string, unknown>;
            id?: string;
            interval?: number;
            method?: string;
            modified_on?: string;
            path?: string;
            port?: number;
            probe_zone?: string;
            retries?: number;
            timeout?: number;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a load balancer monitor of the user */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { monitor_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            allow_insecure?: boolean;
            consecutive_down?: number;
            consecutive_up?: number;
            created_on?: string;
            description?: string;
            expected_body?: string;
            expected_codes?: string;
            follow_redirects?: boolean;
            header?: Record<string, unknown>;
            id?: string;
            interval?: number;
            method?: string;
            modified_on?: string;
            path?: string;
            port?: number;
            probe_zone?: string;
            retries?: number;
            timeout?: number;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a load balancer monitor of the user */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { monitor_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            allow_insecure?: boolean;
            consecutive_down?: number;
            consecutive_up?: number;
            created_on?: string;
            description?: string;
            expected_body?: string;
            expected_codes?: string;
            follow_redirects?: boolean;
            header?: Record<string, unknown>;
            id?: string;
            interval?: number;
            method?: string;
            modified_on?: string;
            path?: string;
            port?: number;
            probe_zone?: string;
            retries?: number;
            timeout?: number;
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a load balancer monitor of the user */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { monitor_id: string };
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
  "/user/load_balancers/monitors/{monitor_id}/preview": {
    /** Preview a load balancer monitor of the user */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { monitor_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            pools?: Record<string, unknown>;
            preview_id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/load_balancers/monitors/{monitor_id}/references": {
    /** List the references of a load balancer monitor */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { monitor_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            reference_type?: string;
            resource_id?: string;
            resource_name?: string;
            resource_type?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/load_balancers/pools": {
    /** List the load balancer pools of the user */
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
            check_regions?: string[];
            created_on?: string;
            description?: string;
            disabled_at?: string;
            enabled?: boolean;
            id?: string;
            latitude?: number;
            load_shedding?: {
              default_percent?: number;
              default_policy?: string;
              session_percent?: number;
              session_policy?: string;
            };
            longitude?: number;
            minimum_origins?: number;
            modified_on?: string;
            monitor?: string;
            monitor_group?: string;
            name?: string;
            networks?: string[];
            notification_email?: string;
            notification_filter?: {
              origin?: unknown;
              pool?: unknown;
            };
            origin_steering?: {
              policy?: string;
            };
            origins?: unknown[];
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a load balancer pool for the user */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            check_regions?: string[];
            created_on?: string;
            description?: string;
            disabled_at?: string;
            enabled?: boolean;
            id?: string;
            latitude?: number;
            load_shedding?: {
              default_percent?: number;
              default_policy?: string;
              session_percent?: number;
              session_policy?: string;
            };
            longitude?: number;
            minimum_origins?: number;
            modified_on?: string;
            monitor?: string;
            monitor_group?: string;
            name?: string;
            networks?: string[];
            notification_email?: string;
            notification_filter?: {
              origin?: {
                disable?: boolean;
                healthy?: boolean;
              };
              pool?: {
                disable?: boolean;
                healthy?: boolean;
              };
            };
            origin_steering?: {
              policy?: string;
            };
            origins?: {
              address?: unknown;
              disabled_at?: unknown;
              enabled?: unknown;
              header?: unknown;
              name?: unknown;
              port?: unknown;
              virtual_network_id?: unknown;
              weight?: unknown;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the load balancer pools of the user */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            check_regions?: string[];
            created_on?: string;
            description?: string;
            disabled_at?: string;
            enabled?: boolean;
            id?: string;
            latitude?: number;
            load_shedding?: {
              default_percent?: number;
              default_policy?: string;
              session_percent?: number;
              session_policy?: string;
            };
            longitude?: number;
            minimum_origins?: number;
            modified_on?: string;
            monitor?: string;
            monitor_group?: string;
            name?: string;
            networks?: string[];
            notification_email?: string;
            notification_filter?: {
              origin?: unknown;
              pool?: unknown;
            };
            origin_steering?: {
              policy?: string;
            };
            origins?: unknown[];
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/load_balancers/pools/{pool_id}": {
    /** Get a load balancer pool of the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { pool_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            check_regions?: string[];
            created_on?: string;
            description?: string;
            disabled_at?: string;
            enabled?: boolean;
            id?: string;
            latitude?: number;
            load_shedding?: {
              default_percent?: number;
              default_policy?: string;
              session_percent?: number;
              session_policy?: string;
            };
            longitude?: number;
            minimum_origins?: number;
            modified_on?: string;
            monitor?: string;
            monitor_group?: string;
            name?: string;
            networks?: string[];
            notification_email?: string;
            notification_filter?: {
              origin?: {
                disable?: boolean;
                healthy?: boolean;
              };
              pool?: {
                disable?: boolean;
                healthy?: boolean;
              };
            };
            origin_steering?: {
              policy?: string;
            };
            origins?: {
              address?: unknown;
              disabled_at?: unknown;
              enabled?: unknown;
              header?: unknown;
              name?: unknown;
              port?: unknown;
              virtual_network_id?: unknown;
              weight?: unknown;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a load balancer pool of the user */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { pool_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            check_regions?: string[];
            created_on?: string;
            description?: string;
            disabled_at?: string;
            enabled?: boolean;
            id?: string;
            latitude?: number;
            load_shedding?: {
              default_percent?: number;
              default_policy?: string;
              session_percent?: number;
              session_policy?: string;
            };
            longitude?: number;
            minimum_origins?: number;
            modified_on?: string;
            monitor?: string;
            monitor_group?: string;
            name?: string;
            networks?: string[];
            notification_email?: string;
            notification_filter?: {
              origin?: {
                disable?: boolean;
                healthy?: boolean;
              };
              pool?: {
                disable?: boolean;
                healthy?: boolean;
              };
            };
            origin_steering?: {
              policy?: string;
            };
            origins?: {
              address?: unknown;
              disabled_at?: unknown;
              enabled?: unknown;
              header?: unknown;
              name?: unknown;
              port?: unknown;
              virtual_network_id?: unknown;
              weight?: unknown;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a load balancer pool of the user */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { pool_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            check_regions?: string[];
            created_on?: string;
            description?: string;
            disabled_at?: string;
            enabled?: boolean;
            id?: string;
            latitude?: number;
            load_shedding?: {
              default_percent?: number;
              default_policy?: string;
              session_percent?: number;
              session_policy?: string;
            };
            longitude?: number;
            minimum_origins?: number;
            modified_on?: string;
            monitor?: string;
            monitor_group?: string;
            name?: string;
            networks?: string[];
            notification_email?: string;
            notification_filter?: {
              origin?: {
                disable?: boolean;
                healthy?: boolean;
              };
              pool?: {
                disable?: boolean;
                healthy?: boolean;
              };
            };
            origin_steering?: {
              policy?: string;
            };
            origins?: {
              address?: unknown;
              disabled_at?: unknown;
              enabled?: unknown;
              header?: unknown;
              name?: unknown;
              port?: unknown;
              virtual_network_id?: unknown;
              weight?: unknown;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a load balancer pool of the user */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { pool_id: string };
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
  "/user/load_balancers/pools/{pool_id}/health": {
    /** Get the health of a load balancer pool */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { pool_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            pool_id?: string;
            pop_health?: {
              healthy?: boolean;
              origins?: {
                ip?: {
                  failure_reason?: unknown;
                  healthy?: unknown;
                  response_code?: unknown;
                  rtt?: unknown;
                };
              }[];
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/load_balancers/pools/{pool_id}/preview": {
    /** Preview a load balancer pool of the user */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { pool_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            pools?: Record<string, unknown>;
            preview_id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/load_balancers/pools/{pool_id}/references": {
    /** List the references of a load balancer pool */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { pool_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            reference_type?: string;
            resource_id?: string;
            resource_name?: string;
            resource_type?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/load_balancers/preview/{preview_id}": {
    /** Get a load balancer preview of the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { preview_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/load_balancing_analytics/events": {
    /** List the load balancing analytics events of the user */
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
            id?: number;
            origins?: {
              address?: unknown;
              changed?: unknown;
              enabled?: unknown;
              failure_reason?: unknown;
              healthy?: unknown;
              ip?: unknown;
              name?: unknown;
            }[];
            pool?: Record<string, unknown>;
            timestamp?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
