// Written by `pnpm generate` from openapi/ip-access-rules.yaml. Not edited by hand.

export interface AccessRule {
  allowed_modes: ("block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge")[];
  configuration: AccessRuleIpConfiguration | Ipv6Configuration | AccessRuleCidrConfiguration | AsnConfiguration | CountryConfiguration;
  created_on?: string;
  id: string;
  mode: "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge";
  modified_on?: string;
  notes?: string;
  scope?: AccessRuleScope;
}

export interface AccessRuleCidrConfiguration {
  target?: "ip_range";
  value?: string;
}

export interface AccessRuleDetails {
  allowed_modes: ("block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge")[];
  configuration: AccessRuleIpConfiguration | Ipv6Configuration | AccessRuleCidrConfiguration | AsnConfiguration | CountryConfiguration;
  created_on?: string;
  id: string;
  mode: "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge";
  modified_on?: string;
  notes?: string;
  scope?: AccessRuleScope;
}

export interface AccessRuleInput {
  configuration: AccessRuleIpConfiguration | Ipv6Configuration | AccessRuleCidrConfiguration | AsnConfiguration | CountryConfiguration;
  mode: "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge";
  notes?: string;
}

export interface AccessRuleIpConfiguration {
  target?: "ip";
  value?: string;
}

export interface AccessRuleScope {
  email?: string;
  id?: string;
  type?: "user" | "organization";
}

export interface AccountIpAccessRulesIndexQuery {
  "configuration.target"?: "ip" | "ip_range" | "asn" | "country";
  "configuration.value"?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /**
   * Whether all conditions must be met, or any.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  mode?: "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge";
  notes?: string;
  /** What the list is sorted by. */
  order?: "configuration.target" | "configuration.value" | "mode";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AsnConfiguration {
  target?: "asn";
  value?: string;
}

export interface CountryConfiguration {
  target?: "country";
  value?: string;
}

export interface DeletedAccessRule {
  id: string;
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

export interface Ipv6Configuration {
  target?: "ip6";
  value?: string;
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

export interface UserIpAccessRulesCreateResult {
  allowed_modes?: string[];
  configuration?: Record<string, unknown>;
  created_on?: string;
  id?: string;
  mode?: string;
  modified_on?: string;
  notes?: string;
}

export interface UserIpAccessRulesDeleteResult {
  id?: string;
}

export interface UserIpAccessRulesIndexResultItem {
  allowed_modes?: string[];
  configuration?: Record<string, unknown>;
  created_on?: string;
  id?: string;
  mode?: string;
  modified_on?: string;
  notes?: string;
}

export interface UserIpAccessRulesUpdateResult {
  allowed_modes?: string[];
  configuration?: Record<string, unknown>;
  created_on?: string;
  id?: string;
  mode?: string;
  modified_on?: string;
  notes?: string;
}

export interface ZoneIpAccessRulesIndexQuery {
  "configuration.target"?: "ip" | "ip_range" | "asn" | "country";
  "configuration.value"?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /**
   * Whether all conditions must be met, or any.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  mode?: "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge";
  notes?: string;
  /** What the list is sorted by. */
  order?: "configuration.target" | "configuration.value" | "mode";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/firewall/access_rules/rules": {
    /** List the access rules of an account */
    get: {
      parameters: {
        query?: AccountIpAccessRulesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessRuleDetails[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an access rule for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccessRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessRuleDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/firewall/access_rules/rules/{rule_id}": {
    /** Get an access rule of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an access rule of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccessRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessRuleDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an access rule of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedAccessRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/firewall/access_rules/rules": {
    /** List the access rules of the user */
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
            allowed_modes?: string[];
            configuration?: Record<string, unknown>;
            created_on?: string;
            id?: string;
            mode?: string;
            modified_on?: string;
            notes?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an access rule for the user */
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
            allowed_modes?: string[];
            configuration?: Record<string, unknown>;
            created_on?: string;
            id?: string;
            mode?: string;
            modified_on?: string;
            notes?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/firewall/access_rules/rules/{rule_id}": {
    /** Update an access rule of the user */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { rule_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            allowed_modes?: string[];
            configuration?: Record<string, unknown>;
            created_on?: string;
            id?: string;
            mode?: string;
            modified_on?: string;
            notes?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an access rule of the user */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { rule_id: string };
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
  "/zones/{zone_id}/firewall/access_rules/rules": {
    /** List the access rules of a zone */
    get: {
      parameters: {
        query?: ZoneIpAccessRulesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessRuleDetails[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an access rule for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccessRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessRuleDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/access_rules/rules/{rule_id}": {
    /** Get an access rule of a zone */
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
          result: AccessRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an access rule of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccessRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessRuleDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an access rule of a zone */
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
          result?: DeletedAccessRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
