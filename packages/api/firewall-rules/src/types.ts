// Written by `pnpm generate` from openapi/firewall-rules.yaml. Not edited by hand.

export interface DeletedFilter {
  deleted: boolean;
  id: string;
}

export type DeletedFilterBulk = {
  id?: string;
}[];

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

export interface FilterDeleteResponse {
  id: string;
}

export interface FilterUpdate {
  description?: string;
  expression?: string;
  paused?: boolean;
  ref?: string;
}

export interface FirewallFilter {
  description?: string;
  expression?: string;
  id?: string;
  paused?: boolean;
  ref?: string;
}

export interface FirewallFilterInput {
  description?: string;
  expression?: string;
  paused?: boolean;
  ref?: string;
}

export interface FirewallFiltersDeleteAllQuery {
  id: string[];
}

export interface FirewallFiltersIndexQuery {
  description?: string;
  expression?: string;
  id?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  paused?: boolean;
  /**
   * How many items a page holds at most.
   * Default: `25`.
   */
  per_page?: number;
  ref?: string;
}

export interface FirewallFiltersUpdateAllBodyItem {
  description?: string;
  expression?: string;
  paused?: boolean;
  ref?: string;
}

export interface FirewallRule {
  action?: RateLimitAction;
  description?: string;
  filter?: FirewallFilter | DeletedFilter;
  id?: string;
  paused?: boolean;
  priority?: number;
  products?: RuleProduct[];
  ref?: string;
}

export interface FirewallRuleInput {
  action: RuleAction;
  filter: FirewallFilterInput;
}

export interface FirewallRulesIndexQuery {
  action?: string;
  description?: string;
  id?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  paused?: boolean;
  /**
   * How many items a page holds at most.
   * Default: `25`.
   */
  per_page?: number;
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

export type RateLimitAction = "block" | "challenge" | "js_challenge" | "managed_challenge" | "allow" | "log" | "bypass";

/** The values of {@link RateLimitAction}. */
export const RateLimitActions = [
  "block", "challenge", "js_challenge", "managed_challenge", "allow", "log", "bypass",
] as const;

export interface RuleAction {
  mode?: "simulate" | "ban" | "challenge" | "js_challenge" | "managed_challenge";
  response?: {
    body?: string;
    content_type?: string;
  };
  timeout?: number;
}

export interface RuleBulkInput {
  id: string;
}

export type RuleProduct = "zoneLockdown" | "uaBlock" | "bic" | "hot" | "securityLevel" | "rateLimit" | "waf";

/** The values of {@link RuleProduct}. */
export const RuleProducts = [
  "zoneLockdown", "uaBlock", "bic", "hot", "securityLevel", "rateLimit", "waf",
] as const;

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/filters": {
    /** List the filters of a zone */
    get: {
      parameters: {
        query?: FirewallFiltersIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallFilter[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a filter for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FirewallFilterInput[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallFilter[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the filters of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FirewallFiltersUpdateAllBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallFilter[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the filters of a zone */
    delete: {
      parameters: {
        query: FirewallFiltersDeleteAllQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedFilterBulk | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/filters/{filter_id}": {
    /** Get a filter of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallFilter;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a filter of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FilterUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallFilter;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a filter of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FilterDeleteResponse;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/rules": {
    /** List the firewall rules of a zone */
    get: {
      parameters: {
        query?: FirewallRulesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a firewall rule for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FirewallRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the firewall rules of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RuleBulkInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the firewall rules of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RuleBulkInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the firewall rules of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/rules/{rule_id}": {
    /** Get a firewall rule of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a firewall rule of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FirewallRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a firewall rule of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Record<string, unknown> } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a firewall rule of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FirewallRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
