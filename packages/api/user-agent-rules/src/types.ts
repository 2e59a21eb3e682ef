// Written by `pnpm generate` from openapi/user-agent-rules.yaml. Not edited by hand.

export interface AccessRuleCidrConfiguration {
  target?: "ip_range";
  value?: string;
}

export interface AccessRuleIpConfiguration {
  target?: "ip";
  value?: string;
}

export interface AsnConfiguration {
  target?: "asn";
  value?: string;
}

export interface CountryConfiguration {
  target?: "country";
  value?: string;
}

export interface DeletedUaRule {
  configuration?: UaRuleConfiguration;
  description?: string;
  id?: string;
  mode?: "block" | "challenge" | "js_challenge" | "managed_challenge";
  paused?: boolean;
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

export interface NewUaRule {
  configuration: {
    target?: "ua";
    value?: string;
  };
  description?: string;
  mode: "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge";
  paused?: boolean;
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

export interface UaRule {
  configuration?: UaRuleConfiguration;
  description?: string;
  id?: string;
  mode?: "block" | "challenge" | "js_challenge" | "managed_challenge";
  paused?: boolean;
}

export interface UaRuleConfiguration {
  target?: string;
  value?: string;
}

export interface UaRuleListItem {
  configuration?: UaRuleConfiguration;
  description?: string;
  id?: string;
  mode?: "block" | "challenge" | "js_challenge" | "managed_challenge";
  paused?: boolean;
}

export interface UaRuleUpdate {
  configuration: AccessRuleIpConfiguration | Ipv6Configuration | AccessRuleCidrConfiguration | AsnConfiguration | CountryConfiguration;
  description?: string;
  mode: "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge";
  paused?: boolean;
}

export interface UserAgentRulesIndexQuery {
  description?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  paused?: boolean;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  user_agent?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/firewall/ua_rules": {
    /** List the firewall user agent rules of a zone */
    get: {
      parameters: {
        query?: UserAgentRulesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UaRuleListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a firewall user agent rule for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewUaRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UaRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/ua_rules/{ua_rule_id}": {
    /** Get a firewall user agent rule of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ua_rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UaRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a firewall user agent rule of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ua_rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UaRuleUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UaRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a firewall user agent rule of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ua_rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedUaRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
