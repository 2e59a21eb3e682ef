// Written by `pnpm generate` from openapi/web-analytics.yaml. Not edited by hand.

export interface DeletedRUMRule {
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

export interface RUMRule {
  created?: string;
  host?: string;
  id?: string;
  inclusive?: boolean;
  is_paused?: boolean;
  paths?: string[];
  priority?: number;
}

export interface RUMRuleDetails {
  rules?: RUMRule[];
  ruleset?: RUMRuleset;
}

export interface RUMRuleInput {
  host?: string;
  inclusive?: boolean;
  is_paused?: boolean;
  paths?: string[];
}

export interface RUMRuleset {
  enabled?: boolean;
  id?: string;
  zone_name?: string;
  zone_tag?: string;
}

export interface SiteInfoSite {
  auto_install?: boolean;
  created?: string;
  rules?: RUMRule[];
  ruleset?: RUMRuleset;
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

export interface WebAnalyticsSiteInfoIndexQuery {
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
    /** Create the Web Analytics site information for an account */
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
    /** List the site information listings of an account */
    get: {
      parameters: {
        query?: WebAnalyticsSiteInfoIndexQuery;
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
    /** Get the Web Analytics site information of an account */
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
    /** Update the Web Analytics site information of an account */
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
    /** Delete the Web Analytics site information of an account */
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
      requestBody: { content: { "application/json": RUMRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RUMRule;
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
      requestBody: { content: { "application/json": RUMRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RUMRule;
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
          result: DeletedRUMRule;
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
          result: RUMRuleDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a rule for a Web Analytics ruleset */
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
          result: RUMRuleDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/rum": {
    /** Get the Web Analytics rulesets of a zone */
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
    /** Update the Web Analytics rulesets of a zone */
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
