// Written by `pnpm generate` from openapi/load-balancer-pools.yaml. Not edited by hand.

/** The parts of the world from which the pool is watched. Null is every data center. */
export type CheckRegions = ("WNAM" | "ENAM" | "WEU" | "EEU" | "NSAM" | "SSAM" | "OC" | "ME" | "NAF" | "SAF" | "SAS" | "SEAS" | "NEAS" | "CHINA" | "ALL_REGIONS")[] | null;

/** What a new pool is made from. */
export interface CreatePool {
  /** What it is for. */
  description?: string;
  /**
   * Whether load balancers send anything to it.
   * Default: `true`.
   */
  enabled?: boolean;
  /** Where the pool is, in degrees. It goes with the longitude. */
  latitude?: number;
  load_shedding?: LoadShedding;
  /** Where the pool is, in degrees. It goes with the latitude. */
  longitude?: number;
  /**
   * How many origins must be healthy, so that the pool is.
   * Default: `1`.
   */
  minimum_origins?: number;
  /** The monitor that watches the origins, by its id. Without one they are taken to be healthy. */
  monitor?: string;
  /** The group of monitors that watches the origins, by its id, instead of one monitor. */
  monitor_group?: string;
  /** What people call the pool. */
  name: string;
  /** Whom to tell, with commas between addresses. The API would rather have notifications for that. */
  notification_email?: string;
  notification_filter?: NotificationFilter;
  origin_steering?: OriginSteering;
  /** The servers of the pool. */
  origins: NewOrigin[];
}

/** What is gone. */
export interface Deleted {
  /** What its id was. */
  id: string;
}

export type DeletedAnswer = Envelope & {
  result: Deleted;
};

/** What to change of a pool. What is left out stays as it is. */
export interface EditPool {
  check_regions?: CheckRegions;
  /** What it is for. */
  description?: string;
  /**
   * Whether load balancers send anything to it.
   * Default: `true`.
   */
  enabled?: boolean;
  /** By which findings the pool is healthy or not. */
  health_sources?: ("local" | "regional" | "global")[] | null;
  /** Where the pool is, in degrees. It goes with the longitude. */
  latitude?: number;
  load_shedding?: LoadShedding;
  /** Where the pool is, in degrees. It goes with the latitude. */
  longitude?: number;
  /**
   * How many origins must be healthy, so that the pool is.
   * Default: `1`.
   */
  minimum_origins?: number;
  /** The monitor that watches the origins, by its id. Without one they are taken to be healthy. */
  monitor?: string;
  /** The group of monitors that watches the origins, by its id, instead of one monitor. */
  monitor_group?: string;
  /** What people call the pool. */
  name?: string;
  /** Whom to tell, with commas between addresses. The API would rather have notifications for that. */
  notification_email?: string;
  notification_filter?: NotificationFilter;
  origin_steering?: OriginSteering;
  /** The servers of the pool. */
  origins?: NewOrigin[];
}

/** What to change of all pools. */
export interface EditPools {
  /** Empty, always. */
  notification_email?: "";
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

/** Of which changes people are told. Null takes it away. */
export type FilterOptions = {
  /**
   * Whether they are told of none.
   * Default: `false`.
   */
  disable?: boolean | null;
  /** Whether they are told only of what is healthy now, or only of what is not. Null is both. */
  healthy?: boolean | null;
} | null;

export interface LoadBalancerPoolsIndexQuery {
  /** Only pools with this monitor, by its id. */
  monitor?: string;
}

/** How much is kept away from the pool, to relieve it. */
export type LoadShedding = {
  /**
   * How many percent of new sessions, and of what has no session.
   * Default: `0`.
   */
  default_percent?: number;
  /**
   * Whether that is by chance, or by who asks.
   * Default: `"random"`.
   */
  default_policy?: "random" | "hash";
  /**
   * How many percent of the sessions that there are.
   * Default: `0`.
   */
  session_percent?: number;
  /**
   * By who asks, always.
   * Default: `"hash"`.
   */
  session_policy?: "hash";
} | null;

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

/**
 * The protocol that is asked.
 * Default: `"http"`.
 */
export type MonitorType = "http" | "https" | "tcp" | "udp_icmp" | "icmp_ping" | "smtp";

/** The values of {@link MonitorType}. */
export const MonitorTypes = ["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] as const;

/** A server to be in a pool. */
export interface NewOrigin {
  /** An IP address or a host name, not one that is proxied. */
  address?: string;
  /**
   * Whether requests are sent to it, if it is healthy.
   * Default: `true`.
   */
  enabled?: boolean;
  /** Whether Cloudflare follows the host name itself, and asks the addresses behind it. */
  flatten_cname?: boolean;
  header?: OriginHeader;
  /** What people call the origin. */
  name?: string;
  /** The port that requests are sent to. `0`, or none, is the one that they came to. */
  port?: number;
  /** The virtual network in which a private address is meant. */
  virtual_network_id?: string;
  /**
   * How many requests it gets, beside the others of the pool.
   * Default: `1`.
   */
  weight?: number;
}

/** Of which changes of health people are told. Null takes a filter away. */
export type NotificationFilter = {
  origin?: FilterOptions;
  pool?: FilterOptions;
} | null;

/** A server that answers requests. */
export interface Origin {
  /** An IP address or a host name, not one that is proxied. */
  address: string;
  /** Since when it is turned off. Absent while it is on. */
  disabled_at?: string;
  /**
   * Whether requests are sent to it, if it is healthy.
   * Default: `true`.
   */
  enabled: boolean;
  /** Whether Cloudflare follows the host name itself, and asks the addresses behind it. */
  flatten_cname?: boolean;
  header?: OriginHeader;
  /** What people call the origin. */
  name: string;
  /** The port that requests are sent to. `0`, or none, is the one that they came to. */
  port?: number;
  /** The virtual network in which a private address is meant. */
  virtual_network_id?: string;
  /**
   * How many requests it gets, beside the others of the pool.
   * Default: `1`.
   */
  weight?: number;
}

/** Headers that requests get on their way to the origin. */
export interface OriginHeader {
  /** The one value of the header `Host`. */
  Host?: string[];
}

/** How one origin was found. */
export interface OriginHealth {
  /** Why not, in words. */
  failure_reason?: string;
  /** Whether it is healthy. */
  healthy?: boolean;
  /** The status that it answered. */
  response_code?: number;
  /** How long that took, such as `12.1ms`. */
  rtt?: string;
}

/** How the origin is picked. */
export type OriginSteering = {
  /**
   * By chance, by who asks, or by how busy the origins are.
   * Default: `"random"`.
   */
  policy?: "random" | "hash" | "least_outstanding_requests" | "least_connections";
} | null;

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

/** What one place has found. */
export interface PlaceHealth {
  /** Whether the pool is healthy from there. */
  healthy?: boolean;
  /** The origins, each under its own address. */
  origins?: {
    [key: string]: OriginHealth;
  }[];
}

/** Origins that serve the same. */
export interface Pool {
  check_regions?: CheckRegions;
  /** When it was made. */
  created_on: string;
  /** What it is for. */
  description?: string;
  /** Since when it is turned off. Absent while it is on. */
  disabled_at?: string;
  /**
   * Whether load balancers send anything to it.
   * Default: `true`.
   */
  enabled: boolean;
  /** By which findings the pool is healthy or not. */
  health_sources?: ("local" | "regional" | "global")[] | null;
  /** Names the pool in paths. */
  id: string;
  /** Where the pool is, in degrees. It goes with the longitude. */
  latitude?: number;
  load_shedding?: LoadShedding;
  /** Where the pool is, in degrees. It goes with the latitude. */
  longitude?: number;
  /**
   * How many origins must be healthy, so that the pool is.
   * Default: `1`.
   */
  minimum_origins: number;
  /** When it was last changed. */
  modified_on: string;
  /** The monitor that watches the origins, by its id. Without one they are taken to be healthy. */
  monitor?: string;
  /** The group of monitors that watches the origins, by its id, instead of one monitor. */
  monitor_group?: string;
  /** What people call the pool. */
  name: string;
  /** The private networks that it is in. */
  networks?: string[];
  /** Whom to tell, with commas between addresses. The API would rather have notifications for that. */
  notification_email?: string;
  notification_filter?: NotificationFilter;
  origin_steering?: OriginSteering;
  /** The servers of the pool. */
  origins: Origin[];
}

export type PoolAnswer = Envelope & {
  result: Pool;
};

/** How the origins of a pool were found last. */
export interface PoolHealth {
  /** The id of the pool. */
  pool_id: string;
  /** What each place has found, by the name of the place. */
  pop_health?: {
    [key: string]: PlaceHealth;
  };
}

export type PoolHealthAnswer = Envelope & {
  result: PoolHealth;
};

export type PoolListAnswer = Envelope & {
  result: Pool[];
  result_info: PageInfo;
};

/** Which outcome to ask for. */
export interface Preview {
  /** The names of the pools that are asked, by their ids. */
  pools: {
    [key: string]: string;
  };
  /** Shows the outcome, once it is there. */
  preview_id: string;
}

export type PreviewAnswer = Envelope & {
  result: Preview;
};

/** The settings of a monitor that is only tried. */
export interface PreviewMonitor {
  /**
   * Whether any certificate will do. Of HTTPS only.
   * Default: `false`.
   */
  allow_insecure?: boolean;
  /**
   * How many questions in a row must fail until an origin is not healthy.
   * Default: `0`.
   */
  consecutive_down?: number;
  /**
   * How many questions in a row must be answered well until an origin is healthy.
   * Default: `0`.
   */
  consecutive_up?: number;
  /** What it is for. */
  description?: string;
  /** A text that is in a healthy answer, whatever its case. Of HTTP only. */
  expected_body?: string;
  /**
   * The status that is healthy, such as `200` or `2xx`. Of HTTP only.
   * Default: `"200"`.
   */
  expected_codes?: string;
  /**
   * Whether a redirect is followed. Of HTTP only.
   * Default: `false`.
   */
  follow_redirects?: boolean;
  /** The headers that HTTP is asked with, each with its values. It is well to have `Host` among them. */
  header?: {
    [key: string]: string[];
  };
  /**
   * How many seconds lie between two questions.
   * Default: `60`.
   */
  interval?: number;
  /**
   * The method that HTTP is asked with. Of the type `tcp`, `connection_established`.
   * Default: `"GET"`.
   */
  method?: string;
  /**
   * The path that HTTP is asked for.
   * Default: `"/"`.
   */
  path?: string;
  /**
   * The port. `0`, or null, is the usual one of HTTP or HTTPS; other types need one.
   * Default: `0`.
   */
  port?: number | null;
  /** The zone whose settings the questions are asked with. Of HTTP only. */
  probe_zone?: string;
  /**
   * How often a question is asked again at once after its time was up.
   * Default: `2`.
   */
  retries?: number;
  /**
   * After how many seconds without an answer a question has failed.
   * Default: `5`.
   */
  timeout?: number;
  type?: MonitorType;
}

/** Something that refers to a pool, or that it refers to. */
export interface Reference {
  /** Whether it refers to the pool (`referrer`), or the pool to it (`referral`). */
  reference_type: "*" | "referral" | "referrer";
  /** Its id. */
  resource_id: string;
  /** Its name. */
  resource_name: string;
  /** What it is, such as `load_balancer`. */
  resource_type: string;
}

export type ReferenceListAnswer = Envelope & {
  result: Reference[];
  result_info: PageInfo;
};

/** All settings of a pool. What is left out has its default. */
export interface UpdatePool {
  check_regions?: CheckRegions;
  /** What it is for. */
  description?: string;
  /**
   * Whether load balancers send anything to it.
   * Default: `true`.
   */
  enabled?: boolean;
  /** By which findings the pool is healthy or not. */
  health_sources?: ("local" | "regional" | "global")[] | null;
  /** Where the pool is, in degrees. It goes with the longitude. */
  latitude?: number;
  load_shedding?: LoadShedding;
  /** Where the pool is, in degrees. It goes with the latitude. */
  longitude?: number;
  /**
   * How many origins must be healthy, so that the pool is.
   * Default: `1`.
   */
  minimum_origins?: number;
  /** The monitor that watches the origins, by its id. Without one they are taken to be healthy. */
  monitor?: string;
  /** The group of monitors that watches the origins, by its id, instead of one monitor. */
  monitor_group?: string;
  /** What people call the pool. */
  name: string;
  /** Whom to tell, with commas between addresses. The API would rather have notifications for that. */
  notification_email?: string;
  notification_filter?: NotificationFilter;
  origin_steering?: OriginSteering;
  /** The servers of the pool. */
  origins: NewOrigin[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/load_balancers/pools": {
    /** List pools */
    get: {
      parameters: {
        query?: LoadBalancerPoolsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PoolListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a pool */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreatePool } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PoolAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Stop the mails of all pools */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EditPools } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PoolListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/pools/{pool_id}": {
    /** Get a pool */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pool_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PoolAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a pool */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pool_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdatePool } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PoolAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a pool */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pool_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EditPool } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PoolAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a pool */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pool_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/pools/{pool_id}/health": {
    /** Get the health of a pool */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pool_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PoolHealthAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/pools/{pool_id}/preview": {
    /** Try a monitor on a pool */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pool_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PreviewMonitor } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PreviewAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/pools/{pool_id}/references": {
    /** List what refers to a pool */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pool_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ReferenceListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
