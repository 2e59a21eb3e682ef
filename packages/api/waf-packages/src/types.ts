// Written by `pnpm generate` from openapi/waf-packages.yaml. Not edited by hand.

export type AllowedModesAnomaly = "on" | "off";

/** The values of {@link AllowedModesAnomaly}. */
export const AllowedModesAnomalies = ["on", "off"] as const;

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

export interface Group {
  allowed_modes?: ("on" | "off")[];
  description: string | null;
  id: string;
  mode: "on" | "off";
  modified_rules_count?: number;
  name: string;
  package_id?: string;
  rules_count: number;
}

export interface GroupEdit {
  /** Default: `"on"`. */
  mode?: "on" | "off";
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

export interface NewOverride {
  urls: string[];
}

export interface OverrideUpdate {
  id: string;
  rewrite_action: RewriteActionInput;
  rules: WafRuleInput;
  urls: string[];
}

export type PackageRule = {
  allowed_modes: AllowedModesAnomaly[];
  description: string;
  group: WafRuleGroup;
  id: string;
  mode: AllowedModesAnomaly;
  package_id: string;
  priority: string;
} | {
  allowed_modes: ("default" | "disable" | "simulate" | "block" | "challenge")[];
  default_mode: "disable" | "simulate" | "block" | "challenge";
  description: string;
  group: WafRuleGroup;
  id: string;
  mode: "default" | "disable" | "simulate" | "block" | "challenge";
  package_id: string;
  priority: string;
} | {
  allowed_modes: ("on" | "off")[];
  description: string;
  group: WafRuleGroup;
  id: string;
  mode: "on" | "off";
  package_id: string;
  priority: string;
};

export interface PackageRuleEdit {
  mode?: "default" | "disable" | "simulate" | "block" | "challenge" | "on" | "off";
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

export interface RewriteActionInput {
  block?: "challenge" | "block" | "simulate" | "disable" | "default";
  challenge?: "challenge" | "block" | "simulate" | "disable" | "default";
  default?: "challenge" | "block" | "simulate" | "disable" | "default";
  disable?: "challenge" | "block" | "simulate" | "disable" | "default";
  simulate?: "challenge" | "block" | "simulate" | "disable" | "default";
}

export interface WafOverridesCreateResult {
  description?: string;
  groups?: Record<string, unknown>;
  id?: string;
  paused?: boolean;
  priority?: number;
  rewrite_action?: {
    block?: unknown;
    challenge?: unknown;
    default?: unknown;
    disable?: unknown;
    simulate?: unknown;
  };
  rules?: Record<string, unknown>;
  urls?: string[];
}

export interface WafOverridesDeleteResult {
  id?: string;
}

export interface WafOverridesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `50`.
   */
  per_page?: number;
}

export interface WafOverridesIndexResultItem {
  description?: string;
  groups?: Record<string, unknown>;
  id?: string;
  paused?: boolean;
  priority?: number;
  rewrite_action?: {
    block?: unknown;
    challenge?: unknown;
    default?: unknown;
    disable?: unknown;
    simulate?: unknown;
  };
  rules?: Record<string, unknown>;
  urls?: string[];
}

export interface WafOverridesShowResult {
  description?: string;
  groups?: Record<string, unknown>;
  id?: string;
  paused?: boolean;
  priority?: number;
  rewrite_action?: {
    block?: unknown;
    challenge?: unknown;
    default?: unknown;
    disable?: unknown;
    simulate?: unknown;
  };
  rules?: Record<string, unknown>;
  urls?: string[];
}

export interface WafOverridesUpdateResult {
  description?: string;
  groups?: Record<string, unknown>;
  id?: string;
  paused?: boolean;
  priority?: number;
  rewrite_action?: {
    block?: unknown;
    challenge?: unknown;
    default?: unknown;
    disable?: unknown;
    simulate?: unknown;
  };
  rules?: Record<string, unknown>;
  urls?: string[];
}

export interface WafPackagesGroupsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /**
   * Whether all conditions must be met, or any.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  /** Default: `"on"`. */
  mode?: "on" | "off";
  /** Only what has this name. */
  name?: string;
  /** What the list is sorted by. */
  order?: "mode" | "rules_count";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `50`.
   */
  per_page?: number;
  /** Default: `0`. */
  rules_count?: number;
}

export interface WafPackagesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /**
   * Whether all conditions must be met, or any.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  /** Only what has this name. */
  name?: string;
  /** What the list is sorted by. */
  order?: "name";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `50`.
   */
  per_page?: number;
}

export interface WafPackagesRulesIndexQuery {
  description?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  group_id?: string;
  /**
   * Whether all conditions must be met, or any.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  mode?: "DIS" | "CHL" | "BLK" | "SIM";
  /** What the list is sorted by. */
  order?: "priority" | "group_id" | "description";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `50`.
   */
  per_page?: number;
  priority?: string;
}

export interface WafPackagesUpdateResult {
  action_mode?: string;
  description?: string;
  detection_mode?: string;
  id?: string;
  name?: string;
  sensitivity?: string;
  status?: string;
  zone_id?: string;
}

export interface WafRuleGroup {
  id?: string;
  name?: string;
}

export interface WafRuleInput {
  [key: string]: "challenge" | "block" | "simulate" | "disable" | "default";
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/firewall/waf/overrides": {
    /** List the WAF overrides of a zone */
    get: {
      parameters: {
        query?: WafOverridesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            description?: string;
            groups?: Record<string, unknown>;
            id?: string;
            paused?: boolean;
            priority?: number;
            rewrite_action?: {
              block?: unknown;
              challenge?: unknown;
              default?: unknown;
              disable?: unknown;
              simulate?: unknown;
            };
            rules?: Record<string, unknown>;
            urls?: string[];
          }[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a WAF override for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewOverride } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            description?: string;
            groups?: Record<string, unknown>;
            id?: string;
            paused?: boolean;
            priority?: number;
            rewrite_action?: {
              block?: unknown;
              challenge?: unknown;
              default?: unknown;
              disable?: unknown;
              simulate?: unknown;
            };
            rules?: Record<string, unknown>;
            urls?: string[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/waf/overrides/{overrides_id}": {
    /** Get a WAF override of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; overrides_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            description?: string;
            groups?: Record<string, unknown>;
            id?: string;
            paused?: boolean;
            priority?: number;
            rewrite_action?: {
              block?: unknown;
              challenge?: unknown;
              default?: unknown;
              disable?: unknown;
              simulate?: unknown;
            };
            rules?: Record<string, unknown>;
            urls?: string[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a WAF override of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; overrides_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OverrideUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            description?: string;
            groups?: Record<string, unknown>;
            id?: string;
            paused?: boolean;
            priority?: number;
            rewrite_action?: {
              block?: unknown;
              challenge?: unknown;
              default?: unknown;
              disable?: unknown;
              simulate?: unknown;
            };
            rules?: Record<string, unknown>;
            urls?: string[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a WAF override of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; overrides_id: string };
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
  "/zones/{zone_id}/firewall/waf/packages": {
    /** List the WAF packages of a zone */
    get: {
      parameters: {
        query?: WafPackagesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: unknown[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/waf/packages/{package_id}": {
    /** Get a WAF package of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; package_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a WAF package of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; package_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            action_mode?: string;
            description?: string;
            detection_mode?: string;
            id?: string;
            name?: string;
            sensitivity?: string;
            status?: string;
            zone_id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/waf/packages/{package_id}/groups": {
    /** List the groups of a WAF package */
    get: {
      parameters: {
        query?: WafPackagesGroupsIndexQuery;
        header?: never;
        path: { zone_id: string; package_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Group[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id}": {
    /** Get a group of a WAF package */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; package_id: string; group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a group of a WAF package */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; package_id: string; group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": GroupEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/waf/packages/{package_id}/rules": {
    /** List the rules of a WAF package */
    get: {
      parameters: {
        query?: WafPackagesRulesIndexQuery;
        header?: never;
        path: { zone_id: string; package_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PackageRule[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}": {
    /** Get a rule of a WAF package */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; package_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a rule of a WAF package */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; package_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PackageRuleEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PackageRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
