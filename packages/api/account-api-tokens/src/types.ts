// Written by `pnpm generate` from openapi/account-api-tokens.yaml. Not edited by hand.

export interface AccountApiTokensIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  include_expired?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccountApiTokensPermissionGroupsIndexQuery {
  /** Only what has this name. */
  name?: string;
  scope?: string;
}

export interface AccountApiTokensPermissionGroupsIndexResultItem {
  category?: "developer_platform" | "ai_and_machine_learning" | "dns_and_zones" | "app_security" | "rules_and_configuration" | "cloudflare_one_and_zero_trust" | "analytics_and_logs" | "network_services" | "media" | "email_and_messaging" | "cache_and_performance" | "account_and_billing" | "other";
  id?: string;
  is_selectable?: boolean;
  name?: string;
  scopes?: ("com.cloudflare.api.account" | "com.cloudflare.api.account.zone" | "com.cloudflare.api.user" | "com.cloudflare.edge.r2.bucket")[];
}

export interface AccountToken {
  condition?: AccountTokenCondition;
  creator_email_at_creation?: string;
  expires_on?: string;
  id?: string;
  issued_on?: string;
  last_used_on?: string;
  modified_on?: string;
  name?: string;
  not_before?: string;
  policies?: TokenPolicy[];
  provisioner_id?: string | null;
  provisioner_type?: string;
  status?: "active" | "disabled" | "expired";
  value?: string;
}

export interface AccountTokenCondition {
  request_ip?: {
    in?: string[];
    not_in?: string[];
  };
}

export interface AccountTokenUpdate {
  condition?: AccountTokenCondition;
  expires_on?: string;
  name: string;
  not_before?: string;
  policies: TokenPolicyInput[];
  status?: "active" | "disabled" | "expired";
}

export interface AccountTokenVerify {
  expires_on?: string;
  id: string;
  not_before?: string;
  status: "active" | "disabled" | "expired";
}

export interface DeletedAccountToken {
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

export interface NewAccountToken {
  condition?: AccountTokenCondition;
  expires_on?: string;
  name: string;
  not_before?: string;
  policies: TokenPolicyInput[];
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

export type PermissionGroup = {
  category?: "developer_platform" | "ai_and_machine_learning" | "dns_and_zones" | "app_security" | "rules_and_configuration" | "cloudflare_one_and_zero_trust" | "analytics_and_logs" | "network_services" | "media" | "email_and_messaging" | "cache_and_performance" | "account_and_billing" | "other";
  id?: string;
  is_selectable?: boolean;
  name?: string;
  scopes?: ("com.cloudflare.api.account" | "com.cloudflare.api.account.zone" | "com.cloudflare.api.user" | "com.cloudflare.edge.r2.bucket")[];
}[];

export interface SharedMeta {
  category?: string;
  deprecated?: string;
  description?: string;
  editable?: string;
  eol_at?: string;
  label?: string;
  scopes?: string;
  visibility?: string;
}

export interface SharedPermissionGroup {
  id: string;
  meta?: SharedMeta;
  name?: string;
}

export interface SharedToken {
  condition?: {
    request_ip?: {
      in?: string[];
      not_in?: string[];
    };
  };
  creator_email_at_creation?: string;
  expires_on?: string;
  id?: string;
  issued_on?: string;
  last_used_on?: string;
  modified_on?: string;
  name?: string;
  not_before?: string;
  policies?: TokenPolicy[];
  provisioner_id?: string | null;
  provisioner_type?: string;
  status?: "active" | "disabled" | "expired";
}

export interface TokenPolicy {
  effect: "allow" | "deny";
  id: string;
  permission_groups: SharedPermissionGroup[];
  resources: {
    [key: string]: string;
  } | {
    [key: string]: {
      [key: string]: string;
    };
  };
}

export interface TokenPolicyInput {
  effect: "allow" | "deny";
  permission_groups: {
    id: string;
    meta?: SharedMeta;
  }[];
  resources: {
    [key: string]: string;
  } | {
    [key: string]: {
      [key: string]: string;
    };
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/tokens": {
    /** List the tokens of an account */
    get: {
      parameters: {
        query?: AccountApiTokensIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedToken[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a token for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAccountToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tokens/permission_groups": {
    /** List the permission groups of the tokens of an account */
    get: {
      parameters: {
        query?: AccountApiTokensPermissionGroupsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PermissionGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tokens/verify": {
    /** Check the token that the request is made with */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountTokenVerify;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tokens/{token_id}": {
    /** Get a token of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a token of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; token_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccountTokenUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a token of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedAccountToken | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tokens/{token_id}/value": {
    /** Roll the value of a token */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
