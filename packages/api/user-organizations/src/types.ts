// Written by `pnpm generate` from openapi/user-organizations.yaml. Not edited by hand.

export interface DeletedUserOrganization {
  id?: string;
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

export type MemberStatus = "member" | "invited";

/** The values of {@link MemberStatus}. */
export const MemberStatuses = ["member", "invited"] as const;

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

export interface UserOrganization {
  id?: string;
  name?: string;
  permissions?: string[];
  roles?: string[];
  status?: MemberStatus;
}

export interface UserOrganizationsIndexQuery {
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
  order?: "id" | "name" | "status";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** Only what has this status. */
  status?: "member" | "invited";
}

/** What the API has, by path template and method. */
export interface paths {
  "/user/organizations": {
    /** List the organizations of the user */
    get: {
      parameters: {
        query?: UserOrganizationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserOrganization[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/organizations/{organization_id}": {
    /** Get an organization of the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string };
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
    /** Delete an organization of the user */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedUserOrganization } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
