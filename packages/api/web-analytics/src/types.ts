// Written by `pnpm generate` from openapi/web-analytics.yaml. Not edited by hand.

export interface DeletedRumRule {
  id?: string;
}

export interface DeletedSiteInfo {
  site_tag?: string;
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

export interface NewRuleBulk {
  delete_rules?: string[];
  rules?: {
    host?: string;
    id?: string;
    inclusive?: boolean;
    is_paused?: boolean;
    paths?: string[];
  }[];
}

export interface NewSiteInfo {
  auto_install?: boolean;
  host?: string;
  zone_tag?: string;
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

export interface RumRule {
  created?: string;
  host?: string;
  id?: string;
  inclusive?: boolean;
  is_paused?: boolean;
  paths?: string[];
  priority?: number;
}

export interface RumRuleDetails {
  rules?: RumRule[];
  ruleset?: RumRuleset;
}

export interface RumRuleInput {
  host?: string;
  inclusive?: boolean;
  is_paused?: boolean;
  paths?: string[];
}

export interface RumRuleset {
  enabled?: boolean;
  id?: string;
  zone_name?: string;
  zone_tag?: string;
}

export interface SiteInfoSite {
  auto_install?: boolean;
  created?: string;
  rules?: RumRule[];
  ruleset?: RumRuleset;
  site_tag?: string;
  site_token?: string;
  snippet?: string;
}

export interface SiteInfoUpdate {
  auto_install?: boolean;
  enabled?: boolean;
  host?: string;
  lite?: boolean;
  zone_tag?: string;
}

export interface WebAnalyticsSitesIndexQuery {
  /** What the list is sorted by. */
  order_by?: "host" | "created";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ZoneWebAnalyticsShowResult {
  editable?: boolean;
  id?: string;
  value?: string;
}

export interface ZoneWebAnalyticsUpdateResult {
  editable?: boolean;
  id?: string;
  value?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/rum/site_info": {
    /** Create a Web Analytics site for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSiteInfo } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteInfoSite;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rum/site_info/list": {
    /** List the Web Analytics sites of an account */
    get: {
      parameters: {
        query?: WebAnalyticsSitesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteInfoSite[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rum/site_info/{site_id}": {
    /** Get a Web Analytics site of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteInfoSite;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Web Analytics site of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SiteInfoUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteInfoSite;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Web Analytics site of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedSiteInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rum/v2/{ruleset_id}/rule": {
    /** Create a rule for a Web Analytics ruleset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RumRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RumRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}": {
    /** Update a rule of a Web Analytics ruleset */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RumRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RumRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a rule of a Web Analytics ruleset */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedRumRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rum/v2/{ruleset_id}/rules": {
    /** Get the rules of a Web Analytics ruleset */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RumRuleDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change many rules of a Web Analytics ruleset at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRuleBulk } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RumRuleDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/rum": {
    /** Get the Web Analytics settings of a zone */
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
            editable?: boolean;
            id?: string;
            value?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Web Analytics settings of a zone */
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
            editable?: boolean;
            id?: string;
            value?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
