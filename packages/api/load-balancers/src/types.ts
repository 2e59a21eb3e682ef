// Written by `pnpm generate` from openapi/load-balancers.yaml. Not edited by hand.

export interface AccountLoadBalancersRegionsIndexQuery {
  /** Only the region of this country, by its code of two letters. */
  country_code_a2?: string;
  /** Only the region of this part of the country. */
  subdivision_code?: string;
  /** The same, by its code of two letters. */
  subdivision_code_a2?: string;
}

export interface AccountLoadBalancersSearchQuery {
  /** What is looked for. */
  query?: string;
  /** Whether it is also said what refers to each (`referrer`), what each refers to (`referral`), or both (`*`). */
  references?: "" | "*" | "referral" | "referrer";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** What was found. */
export interface AccountLoadBalancersSearchResult {
  /** Load balancers, pools and monitors. */
  resources?: FoundResource[];
}

/** What happens when an origin does not answer, before its monitor has seen it. */
export interface AdaptiveRouting {
  /**
   * Whether another pool is tried too, and not only another origin of the same.
   * Default: `false`.
   */
  failover_across_pools?: boolean;
}

/** What a new load balancer is made from. */
export interface CreateLoadBalancer {
  adaptive_routing?: AdaptiveRouting;
  /** Pools by the code of a country, such as `GB`. */
  country_pools?: PoolsByPlace;
  /** The pools, the preferred one first. */
  default_pools: PoolIds;
  /** What it is for. */
  description?: string;
  /**
   * Whether it answers.
   * Default: `true`.
   */
  enabled?: boolean;
  /** The pool for when no other is healthy, by its id. */
  fallback_pool: string;
  location_strategy?: LocationStrategy;
  /** The host name that it answers for. A DNS record of this name is covered up. */
  name: string;
  /** The private networks that it answers in. */
  networks?: string[];
  /** Pools by the code of a data center of Cloudflare, such as `LAX`. */
  pop_pools?: PoolsByPlace;
  /**
   * Whether requests go through Cloudflare, and not only the questions of DNS.
   * Default: `false`.
   */
  proxied?: boolean;
  random_steering?: RandomSteering;
  /** Pools by the code of a region, such as `WEU`. */
  region_pools?: PoolsByPlace;
  /** Exceptions for some requests, in order. */
  rules?: Rule[];
  session_affinity?: SessionAffinity;
  session_affinity_attributes?: SessionAffinityAttributes;
  /** After how many seconds a session ends. */
  session_affinity_ttl?: number;
  steering_policy?: SteeringPolicy;
  /** For how many seconds an answer of DNS may be kept. Not for those that are proxied. */
  ttl?: number;
}

/** What is gone. */
export interface Deleted {
  /** What its id was. */
  id: string;
}

export type DeletedAnswer = Envelope & {
  result: Deleted;
};

/** What to change of a load balancer. What is left out stays as it is. */
export interface EditLoadBalancer {
  adaptive_routing?: AdaptiveRouting;
  /** Pools by the code of a country, such as `GB`. */
  country_pools?: PoolsByPlace;
  /** The pools, the preferred one first. */
  default_pools?: PoolIds;
  /** What it is for. */
  description?: string;
  /**
   * Whether it answers.
   * Default: `true`.
   */
  enabled?: boolean;
  /** The pool for when no other is healthy, by its id. */
  fallback_pool?: string;
  location_strategy?: LocationStrategy;
  /** The host name that it answers for. A DNS record of this name is covered up. */
  name?: string;
  /** The private networks that it answers in. */
  networks?: string[];
  /** Pools by the code of a data center of Cloudflare, such as `LAX`. */
  pop_pools?: PoolsByPlace;
  /**
   * Whether requests go through Cloudflare, and not only the questions of DNS.
   * Default: `false`.
   */
  proxied?: boolean;
  random_steering?: RandomSteering;
  /** Pools by the code of a region, such as `WEU`. */
  region_pools?: PoolsByPlace;
  /** Exceptions for some requests, in order. */
  rules?: Rule[];
  session_affinity?: SessionAffinity;
  session_affinity_attributes?: SessionAffinityAttributes;
  /** After how many seconds a session ends. */
  session_affinity_ttl?: number;
  steering_policy?: SteeringPolicy;
  /** For how many seconds an answer of DNS may be kept. Not for those that are proxied. */
  ttl?: number;
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

/** An answer that no origin is asked for. */
export interface FixedResponse {
  /** The header `Content-Type`. */
  content_type?: string;
  /** The header `Location`. */
  location?: string;
  /** The body. */
  message_body?: string;
  /** The status. */
  status_code?: number;
}

/** Something that was found. */
export interface FoundResource {
  /** Which way the references go. */
  reference_type?: "referral" | "referrer";
  /** What refers to it or what it refers to. */
  references?: unknown[];
  /** Its id. */
  resource_id?: string;
  /** What people call it. */
  resource_name?: string;
  /** What it is. */
  resource_type?: "load_balancer" | "monitor" | "pool";
}

/** A load balancer. */
export interface LoadBalancer {
  adaptive_routing?: AdaptiveRouting;
  /** Pools by the code of a country, such as `GB`. */
  country_pools?: PoolsByPlace;
  /** When it was made. */
  created_on: string;
  /** The pools, the preferred one first. */
  default_pools: PoolIds;
  /** What it is for. */
  description?: string;
  /**
   * Whether it answers.
   * Default: `true`.
   */
  enabled: boolean;
  /** The pool for when no other is healthy, by its id. */
  fallback_pool: string;
  /** Names the load balancer in paths. */
  id: string;
  location_strategy?: LocationStrategy;
  /** When it was last changed. */
  modified_on: string;
  /** The host name that it answers for. A DNS record of this name is covered up. */
  name: string;
  /** The private networks that it answers in. */
  networks?: string[];
  /** The pools, and for whom each is. */
  pool_sets?: PoolSet[];
  /** Pools by the code of a data center of Cloudflare, such as `LAX`. */
  pop_pools?: PoolsByPlace;
  /**
   * Whether requests go through Cloudflare, and not only the questions of DNS.
   * Default: `false`.
   */
  proxied: boolean;
  random_steering?: RandomSteering;
  /** Pools by the code of a region, such as `WEU`. */
  region_pools?: PoolsByPlace;
  /** Exceptions for some requests, in order. */
  rules?: Rule[];
  session_affinity?: SessionAffinity;
  session_affinity_attributes?: SessionAffinityAttributes;
  /** After how many seconds a session ends. */
  session_affinity_ttl?: number;
  steering_policy?: SteeringPolicy;
  /** For how many seconds an answer of DNS may be kept. Not for those that are proxied. */
  ttl?: number;
  /** The domain of the zone that it is in. */
  zone_name?: string;
}

export type LoadBalancerAnswer = Envelope & {
  result: LoadBalancer;
};

export type LoadBalancerListAnswer = Envelope & {
  result: LoadBalancer[];
  result_info: PageInfo;
};

export type LoadBalancingSearchAnswer = Envelope & {
  /** What was found. */
  result: {
    /** Load balancers, pools and monitors. */
    resources?: FoundResource[];
  };
  result_info: PageInfo;
};

/**
 * How the place of a client is found where only its DNS resolver is seen. For load balancers that are not
 * proxied.
 */
export interface LocationStrategy {
  /**
   * The place of the data center that was asked, or of the resolver.
   * Default: `"pop"`.
   */
  mode?: "pop" | "resolver_ip";
  /**
   * When the subnet of the client counts instead, if the resolver tells it.
   * Default: `"proximity"`.
   */
  prefer_ecs?: "always" | "never" | "proximity" | "geo";
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

/** Pools, by their ids. The first one that is healthy is used. */
export type PoolIds = string[];

/** Some pools, and for whom they are. */
export interface PoolSet {
  /** Whether it is left out. */
  disabled?: boolean;
  fixed_response?: PoolSetResponse;
  /** For whom it is. */
  match?: {
    /** Whether for everybody that no other is for. */
    default?: boolean;
    /** From where they come. */
    topology?: {
      /** Countries by their codes. */
      countries?: string[];
      /** Data centers by their codes. */
      pops?: string[];
      /** Regions by their codes. */
      regions?: string[];
    };
  };
  /** What people call the set. */
  name?: string;
  /** What is so of them. */
  overrides?: {
    /** The pool for when no other is healthy, by its id. */
    fallback_pool?: string;
    /** How often a pool is picked that has no weight of its own. */
    pool_default_weight?: number;
    /** How often each pool is picked, by their ids. */
    pool_weights?: {
      [key: string]: number;
    };
    pools?: PoolIds;
    steering_policy?: SteeringPolicy;
  };
}

/** An answer that no origin is asked for. */
export interface PoolSetResponse {
  /** The header `Content-Type`. */
  content_type?: string;
  /** The header `Location`. */
  location?: string;
  /** The body. */
  message_body?: string;
  /** The status. */
  status_code?: number;
}

/** Pools for each place that has its own. */
export interface PoolsByPlace {
  [key: string]: PoolIds;
}

/** How often each pool is picked, beside the others. */
export interface RandomSteering {
  /**
   * The weight of a pool that has none of its own.
   * Default: `1`.
   */
  default_weight?: number;
  /** Weights, by the ids of the pools. */
  pool_weights?: {
    [key: string]: number;
  };
}

/** A region: a part of the world, such as `WEU` for western Europe. */
export type RegionCode = "WNAM" | "ENAM" | "WEU" | "EEU" | "NSAM" | "SSAM" | "OC" | "ME" | "NAF" | "SAF" | "SAS" | "SEAS" | "NEAS";

/** The values of {@link RegionCode}. */
export const RegionCodes = [
  "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS",
] as const;

export type RegionsAnswer = Envelope & {
  result?: unknown;
};

/** An exception from the settings of a load balancer. */
export interface Rule {
  /** The expression that says for which requests. Empty is for all. */
  condition?: string;
  /**
   * Whether the rule is left out.
   * Default: `false`.
   */
  disabled?: boolean;
  fixed_response?: FixedResponse;
  /** What people call the rule. */
  name?: string;
  overrides?: RuleOverrides;
  /**
   * Rules with a lower number come first.
   * Default: `0`.
   */
  priority?: number;
  /**
   * Whether no rule behind this one is looked at.
   * Default: `false`.
   */
  terminates?: boolean;
}

/** Settings that are other than those of the load balancer. */
export interface RuleOverrides {
  adaptive_routing?: AdaptiveRouting;
  /** Pools by the code of a country, such as `GB`. */
  country_pools?: PoolsByPlace;
  /** The pools, the preferred one first. */
  default_pools?: PoolIds;
  /** The pool for when no other is healthy, by its id. */
  fallback_pool?: string;
  location_strategy?: LocationStrategy;
  /** How often a pool is picked that has no weight of its own. */
  pool_default_weight?: number;
  /** How often each of these pools is picked, by their ids. */
  pool_weights?: {
    [key: string]: number;
  };
  /** The pools of the rule alone. */
  pools?: PoolIds;
  /** Pools by the code of a data center of Cloudflare, such as `LAX`. */
  pop_pools?: PoolsByPlace;
  random_steering?: RandomSteering;
  /** Pools by the code of a region, such as `WEU`. */
  region_pools?: PoolsByPlace;
  session_affinity?: SessionAffinity;
  session_affinity_attributes?: SessionAffinityAttributes;
  /** After how many seconds a session ends. */
  session_affinity_ttl?: number;
  steering_policy?: SteeringPolicy;
  /** For how many seconds an answer of DNS may be kept. Not for those that are proxied. */
  ttl?: number;
}

/**
 * By what a client is known, so that it is sent to the same origin again: a cookie, a cookie that starts with
 * the client's address, or headers. With `none`, or nothing, it is not.
 * Default: `""`.
 */
export type SessionAffinity = "none" | "cookie" | "ip_cookie" | "header" | "";

/** The values of {@link SessionAffinity}. */
export const SessionAffinities = ["none", "cookie", "ip_cookie", "header", ""] as const;

/** How a client is known again. */
export interface SessionAffinityAttributes {
  /** For how many seconds sessions are still sent to an origin that was turned off. */
  drain_duration?: number;
  /** The headers that make up a session, with `header`. `cookie:a,b` stands for two cookies. */
  headers?: string[];
  /**
   * Whether all of the headers must be there, or one is enough.
   * Default: `false`.
   */
  require_all_headers?: boolean;
  /**
   * The attribute of the cookie.
   * Default: `"Auto"`.
   */
  samesite?: "Auto" | "Lax" | "None" | "Strict";
  /**
   * The attribute of the cookie.
   * Default: `"Auto"`.
   */
  secure?: "Auto" | "Always" | "Never";
  /**
   * Where a session goes whose origin has failed. Nowhere, elsewhere until it is back, or elsewhere for good.
   * Default: `"none"`.
   */
  zero_downtime_failover?: "none" | "temporary" | "sticky";
}

/**
 * How the pool is picked: in order (`off`), by place (`geo`), by chance (`random`), by the shortest round
 * trip (`dynamic_latency`), by distance (`proximity`), or by how busy the pools are
 * (`least_outstanding_requests`, `least_connections`). Nothing is `geo` where places have pools, else `off`.
 * Default: `""`.
 */
export type SteeringPolicy = "off" | "geo" | "random" | "dynamic_latency" | "proximity" | "least_outstanding_requests" | "least_connections" | "";

/** The values of {@link SteeringPolicy}. */
export const SteeringPolicies = [
  "off", "geo", "random", "dynamic_latency", "proximity", "least_outstanding_requests", "least_connections",
  "",
] as const;

/** All settings of a load balancer. What is left out has its default. */
export interface UpdateLoadBalancer {
  adaptive_routing?: AdaptiveRouting;
  /** Pools by the code of a country, such as `GB`. */
  country_pools?: PoolsByPlace;
  /** The pools, the preferred one first. */
  default_pools: PoolIds;
  /** What it is for. */
  description?: string;
  /**
   * Whether it answers.
   * Default: `true`.
   */
  enabled?: boolean;
  /** The pool for when no other is healthy, by its id. */
  fallback_pool: string;
  location_strategy?: LocationStrategy;
  /** The host name that it answers for. A DNS record of this name is covered up. */
  name: string;
  /** The private networks that it answers in. */
  networks?: string[];
  /** Pools by the code of a data center of Cloudflare, such as `LAX`. */
  pop_pools?: PoolsByPlace;
  /**
   * Whether requests go through Cloudflare, and not only the questions of DNS.
   * Default: `false`.
   */
  proxied?: boolean;
  random_steering?: RandomSteering;
  /** Pools by the code of a region, such as `WEU`. */
  region_pools?: PoolsByPlace;
  /** Exceptions for some requests, in order. */
  rules?: Rule[];
  session_affinity?: SessionAffinity;
  session_affinity_attributes?: SessionAffinityAttributes;
  /** After how many seconds a session ends. */
  session_affinity_ttl?: number;
  steering_policy?: SteeringPolicy;
  /** For how many seconds an answer of DNS may be kept. Not for those that are proxied. */
  ttl?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/load_balancers": {
    /** List load balancers of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a load balancer of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateLoadBalancer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/regions": {
    /** List the regions of load balancers */
    get: {
      parameters: {
        query?: AccountLoadBalancersRegionsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RegionsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/regions/{region_id}": {
    /** Get a region of load balancers */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; region_id: "WNAM" | "ENAM" | "WEU" | "EEU" | "NSAM" | "SSAM" | "OC" | "ME" | "NAF" | "SAF" | "SAS" | "SEAS" | "NEAS" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RegionsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/search": {
    /** Search load balancers, pools and monitors */
    get: {
      parameters: {
        query?: AccountLoadBalancersSearchQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancingSearchAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/{load_balancer_id}": {
    /** Get a load balancer of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; load_balancer_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a load balancer of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; load_balancer_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateLoadBalancer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a load balancer of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; load_balancer_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EditLoadBalancer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a load balancer of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; load_balancer_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/load_balancers": {
    /** List load balancers */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a load balancer */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateLoadBalancer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/load_balancers/{load_balancer_id}": {
    /** Get a load balancer */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; load_balancer_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a load balancer */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; load_balancer_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateLoadBalancer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a load balancer */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; load_balancer_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EditLoadBalancer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LoadBalancerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a load balancer */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; load_balancer_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
