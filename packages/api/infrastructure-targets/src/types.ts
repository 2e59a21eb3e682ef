// Written by `pnpm generate` from openapi/infrastructure-targets.yaml. Not edited by hand.

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

export interface InfrastructureTargetsBatchUpdateAllBodyItem {
  hostname: string;
  ip: TargetIp;
  tags?: {
    [key: string]: string;
  } | null;
}

export interface InfrastructureTargetsIndexQuery {
  created_after?: string | null;
  created_before?: string | null;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  hostname?: string | null;
  hostname_contains?: string | null;
  ip_like?: string | null;
  ip_v4?: string | null;
  ip_v6?: string | null;
  ips?: string[];
  ipv4_end?: string | null;
  ipv4_start?: string | null;
  ipv6_end?: string | null;
  ipv6_start?: string | null;
  modified_after?: string | null;
  modified_before?: string | null;
  /** What the list is sorted by. */
  order?: "hostname" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this tag. */
  tag?: string[];
  target_ids?: string[];
  virtual_network_id?: string | null;
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

export interface Target {
  created_at: string;
  hostname: string;
  id: string;
  ip: TargetIp;
  modified_at: string;
  tags?: {
    [key: string]: string;
  } | null;
}

export interface TargetBulkDeleteV2Input {
  target_ids: string[];
}

export interface TargetInput {
  hostname: string;
  ip: TargetIp;
  tags?: {
    [key: string]: string;
  } | null;
}

export interface TargetIp {
  ipv4?: {
    ip_addr?: string;
    virtual_network_id?: string;
  };
  ipv6?: {
    ip_addr?: string;
    virtual_network_id?: string;
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/infrastructure/targets": {
    /** List the infrastructure targets of an account */
    get: {
      parameters: {
        query?: InfrastructureTargetsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Target[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an infrastructure target for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TargetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Target;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/infrastructure/targets/batch": {
    /** Create many infrastructure targets for an account at once */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": InfrastructureTargetsBatchUpdateAllBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Target[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete many infrastructure targets of an account at once */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/infrastructure/targets/batch_delete": {
    /** Delete many infrastructure targets of an account at once, by their ids in the body */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TargetBulkDeleteV2Input } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/infrastructure/targets/{target_id}": {
    /** Get an infrastructure target of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; target_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Target;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an infrastructure target of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; target_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TargetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Target;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an infrastructure target of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; target_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
