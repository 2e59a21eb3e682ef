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
  /**
   * Only those that were confirmed, or were not.
   * Default: `true`.
   */
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
  /** What becomes of the mail. */
  actions?: RuleAction[];
  /** Whether it is in force. */
  enabled?: boolean;
  id?: string;
  /** Which mail it is for. */
  matchers?: RuleMatcher[];
  /** What people call it. */
  name?: string;
  /** Rules run from the lowest on. */
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
  /** The address that mail is forwarded to. */
  email?: string;
  id?: string;
  modified?: string;
  /** @deprecated */
  tag?: string;
  /** When its owner confirmed it; without it nothing is forwarded. */
  verified?: string;
}

export interface AddressEdit {
  status: "unverified" | "verified";
}

export interface CatchAll {
  /** What becomes of the mail. */
  actions?: CatchAllAction[];
  /** Whether it is in force. */
  enabled?: boolean;
  id?: string;
  /** Which mail it is for. */
  matchers?: CatchAllMatcher[];
  /** What people call it. */
  name?: string;
  source?: "api" | "wrangler";
  /** @deprecated */
  tag?: string;
}

export interface CatchAllAction {
  /** `forward` to addresses, hand to a `worker`, or `drop`. */
  type: "drop" | "forward" | "worker";
  /** The addresses, or the Worker. */
  value?: string[];
}

export interface CatchAllMatcher {
  type: "all";
}

export interface CatchAllSettings {
  /** What becomes of the mail. */
  actions: CatchAllAction[];
  /**
   * Whether it is in force.
   * Default: `true`.
   */
  enabled?: boolean;
  /** Which mail it is for. */
  matchers: CatchAllMatcher[];
  /** What people call it. */
  name?: string;
  owner_worker_tag?: string;
  source?: "api" | "wrangler";
}

export type Dns = DnsRecord[];

export interface DnsInput {
  /** What people call it. */
  name?: string;
}

export interface DnsRecord {
  content?: string;
  /** What people call it. */
  name?: string;
  /** Rules run from the lowest on. */
  priority?: number;
  ttl?: number | 1;
  type?: "A" | "AAAA" | "CNAME" | "HTTPS" | "TXT" | "SRV" | "LOC" | "MX" | "NS" | "CERT" | "DNSKEY" | "DS" | "NAPTR" | "SMIMEA" | "SSHFP" | "SVCB" | "TLSA" | "URI";
}

export interface EmailRoutingDnsIndexQuery {
  subdomain?: string;
}

export interface EmailRoutingInput {
  /** Whether it is in force. */
  enabled?: boolean;
  skip_wizard?: boolean;
  support_subaddress?: boolean;
}

export interface EmailRoutingRule {
  /** What becomes of the mail. */
  actions?: RuleAction[];
  /** Whether it is in force. */
  enabled?: boolean;
  id?: string;
  /** Which mail it is for. */
  matchers?: RuleMatcher[];
  /** What people call it. */
  name?: string;
  /** Rules run from the lowest on. */
  priority?: number;
  source?: "api" | "wrangler";
  /** @deprecated */
  tag?: string;
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
  /** Whether it is in force. */
  enabled: boolean;
  id: string;
  modified?: string;
  /** What people call it. */
  name: string;
  skip_wizard?: boolean;
  status?: "ready" | "unconfigured" | "misconfigured" | "misconfigured/locked" | "unlocked";
  support_subaddress?: boolean;
  /** @deprecated */
  tag?: string;
}

export interface EmailRoutingUnlockInput {
  /** What people call it. */
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
  /** The address that mail is forwarded to. */
  email: string;
}

export interface NewEmailRoutingRule {
  /** What becomes of the mail. */
  actions: RuleAction[];
  /**
   * Whether it is in force.
   * Default: `true`.
   */
  enabled?: boolean;
  /** Which mail it is for. */
  matchers: RuleMatcher[];
  /** What people call it. */
  name?: string;
  owner_worker_tag?: string;
  /**
   * Rules run from the lowest on.
   * Default: `0`.
   */
  priority?: number;
  source?: "api" | "wrangler";
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
  /** `forward` to addresses, hand to a `worker`, or `drop`. */
  type: "drop" | "forward" | "worker";
  /** The addresses, or the Worker. */
  value?: string[];
}

export interface RuleMatcher {
  field?: "to";
  /** `literal`: the address is `value`. */
  type: "all" | "literal";
  /** The address that the mail is to. */
  value?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/email/routing/addresses": {
    /** List addresses */
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
    /** Add an address */
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
    /** Get an address */
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
    /** Remove an address */
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
    /** List the rules of all zones */
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
    /** Get the settings of a zone */
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
    /** Get the DNS records that are needed */
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
    /** Turn on and add the DNS records */
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
    /** Unlock the DNS records */
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
    /** Turn off and remove the DNS records */
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
    /** List rules */
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
    /** Create a rule */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEmailRoutingRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/rules/catch_all": {
    /** Get the catch-all rule */
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
    /** Set the catch-all rule */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CatchAllSettings } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CatchAll;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/routing/rules/{rule_identifier}": {
    /** Get a rule */
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
    /** Replace a rule */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEmailRoutingRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRoutingRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a rule */
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
