// Written by `pnpm generate` from openapi/access-logs.yaml. Not edited by hand.

export interface AccessLogsAccessRequestsIndexQuery {
  allowedOp?: "eq" | "neq";
  app_typeOp?: "eq" | "neq";
  app_uidOp?: "eq" | "neq";
  country_codeOp?: "eq" | "neq";
  /**
   * The direction in which the list is sorted.
   * Default: `"desc"`.
   */
  direction?: "desc" | "asc";
  email?: string;
  emailOp?: "eq" | "neq" | "contains";
  email_exact?: boolean;
  /** Only these fields. */
  fields?: string;
  idpOp?: "eq" | "neq";
  /**
   * How many items to answer at most.
   * Default: `25`.
   */
  limit?: number;
  non_identityOp?: "eq" | "neq";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  ray_idOp?: "eq" | "neq";
  /** Only what is not older than this. */
  since?: string;
  /** Only what is not newer than this. */
  until?: string;
  user_id?: string;
  user_idOp?: "eq" | "neq";
}

export interface AccessLogsScimUpdatesIndexQuery {
  cf_resource_id?: string[];
  /** The direction in which the list is sorted. */
  direction?: "desc" | "asc";
  idp_id: string[];
  idp_resource_id?: string[];
  /** How many items to answer at most. */
  limit?: number;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  request_method?: ("DELETE" | "PATCH" | "POST" | "PUT")[];
  resource_group_name?: string[];
  resource_type?: ("USER" | "GROUP")[];
  resource_user_email?: string[];
  /** Only what is not older than this. */
  since?: string;
  /** Only what has this status. */
  status?: ("FAILURE" | "SUCCESS")[];
  /** Only what is not newer than this. */
  until?: string;
}

export interface AccessRequest {
  action?: string;
  allowed?: boolean;
  app_domain?: string;
  app_uid?: string;
  connection?: string;
  created_at?: string;
  ip_address?: string;
  ray_id?: string;
  user_email?: string;
}

export type AccessRequestListItem = AccessRequest[];

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

export interface Update {
  cf_resource_id?: string;
  error_description?: string;
  idp_id?: string;
  idp_resource_id?: string;
  logged_at?: string;
  request_body?: string;
  request_method?: string;
  resource_group_name?: string;
  resource_type?: string;
  resource_user_email?: string;
  status?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/logs/access_requests": {
    /** List the access requests of an account */
    get: {
      parameters: {
        query?: AccessLogsAccessRequestsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessRequestListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/logs/scim/updates": {
    /** List the SCIM updates of an account */
    get: {
      parameters: {
        query: AccessLogsScimUpdatesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Update[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
