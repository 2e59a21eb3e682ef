// Written by `pnpm generate` from openapi/email-routing.yaml. Not edited by hand.

export interface AccountEmailRoutingAddressesIndexQuery {
  /**
   * The direction in which the list is sorted.
   * Default: `"asc"`.
   */
  direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** Default: `true`. */
  verified?: boolean;
}

export interface AccountEmailRoutingRulesIndexQuery {
  enabled?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccountRule {
  actions?: RuleAction[];
  enabled?: boolean;
  id?: string;
  matchers?: RuleMatcher[];
  name?: string;
  priority?: number;
  source?: "api" | "wrangler";
  /** @deprecated */
  tag?: string;
  zone?: {
    name?: string;
    tag?: string;
  };
}

export interface Address {
  created?: string;
  email?: string;
  id?: string;
  modified?: string;
  /** @deprecated */
  tag?: string;
  verified?: string;
}

export interface AddressEdit {
  status: "unverified" | "verified";
}

export interface CatchAll {
  actions?: CatchAllAction[];
  enabled?: boolean;
  id?: string;
  matchers?: CatchAllMatcher[];
  name?: string;
  source?: "api" | "wrangler";
  /** @deprecated */
  tag?: string;
}

export interface CatchAllAction {
  type: "drop" | "forward" | "worker";
  value?: string[];
}

export interface CatchAllMatcher {
  type: "all";
}

export interface CatchAllUpdate {
  actions: CatchAllAction[];
  /** Default: `true`. */
  enabled?: boolean;
  matchers: CatchAllMatcher[];
  name?: string;
  owner_worker_tag?: string;
  source?: "api" | "wrangler";
}

export type Dns = DnsRecord[];

export interface DnsInput {
  name?: string;
}

export interface DnsRecord {
  content?: string;
  name?: string;
  priority?: number;
  ttl?: number | 1;
  type?: "A" | "AAAA" | "CNAME" | "HTTPS" | "TXT" | "SRV" | "LOC" | "MX" | "NS" | "CERT" | "DNSKEY" | "DS" | "NAPTR" | "SMIMEA" | "SSHFP" | "SVCB" | "TLSA" | "URI";
}

export interface EmailRoutingDnsIndexQuery {
  subdomain?: string;
}

export interface EmailRoutingInput {
  enabled?: boolean;
  skip_wizard?: boolean;
  support_subaddress?: boolean;
}

export interface EmailRoutingRule {
  actions?: RuleAction[];
  enabled?: boolean;
  id?: string;
  matchers?: RuleMatcher[];
  name?: string;
  priority?: number;
  source?: "api" | "wrangler";
  /** @deprecated */
  tag?: string;
}

export interface EmailRoutingRuleInput {
  actions: RuleAction[];
  /** Default: `true`. */
  enabled?: boolean;
  matchers: RuleMatcher[];
  name?: string;
  owner_worker_tag?: string;
  /** Default: `0`. */
  priority?: number;
  source?: "api" | "wrangler";
}

export interface EmailRoutingRulesIndexQuery {
  enabled?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface EmailRoutingSettings {
  created?: string;
  enabled: boolean;
  id: string;
  modified?: string;
  name: string;
  skip_wizard?: boolean;
  status?: "ready" | "unconfigured" | "misconfigured" | "misconfigured/locked" | "unlocked";
  support_subaddress?: boolean;
  /** @deprecated */
  tag?: string;
}

export interface EmailRoutingUnlockInput {
  name?: string;
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

export interface NewAddress {
  email: string;
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

export interface RuleAction {
  type: "drop" | "forward" | "worker";
  value?: string[];
}

export interface RuleMatcher {
  field?: "to";
  type: "all" | "literal";
  value?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/email/routing/addresses": {
    /** List the Email Routing addresses of an account */
    get: {
      parameters: {
        query?: AccountEmailRoutingAddressesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Address[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Email Routing address for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAddress } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Address;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email/routing/addresses/{destination_address_identifier}": {
    /** Get an Email Routing address of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; destination_address_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Address;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Email Routing address of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; destination_address_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AddressEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Address;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Email Routing address of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; destination_address_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Address;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email/routing/rules": {
    /** List the Email Routing rules of an account */
    get: {
      parameters: {
        query?: AccountEmailRoutingRulesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountRule[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing": {
    /** Get the Email Routing settings of a zone */
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
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Email Routing settings of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": EmailRoutingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the Email Routing settings of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": EmailRoutingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/disable": {
    /** Disable Email Routing of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/dns": {
    /** Get the Email Routing DNS of a zone */
    get: {
      parameters: {
        query?: EmailRoutingDnsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Dns;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the Email Routing DNS for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DnsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the Email Routing DNS of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DnsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the Email Routing DNS of a zone */
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
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/enable": {
    /** Enable Email Routing of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/rules": {
    /** List the Email Routing rules of a zone */
    get: {
      parameters: {
        query?: EmailRoutingRulesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountRule[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Email Routing rule for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EmailRoutingRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/rules/catch_all": {
    /** Get the Email Routing catch all of a zone */
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
          result: CatchAll;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Email Routing catch all of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CatchAllUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CatchAll;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/rules/{rule_identifier}": {
    /** Get an Email Routing rule of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Email Routing rule of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EmailRoutingRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Email Routing rule of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/unlock": {
    /** Unlock Email Routing of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": EmailRoutingUnlockInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
