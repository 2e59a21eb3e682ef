// Written by `pnpm generate` from openapi/memberships.yaml. Not edited by hand.

export interface Account {
  created_on?: string;
  id: string;
  managed_by?: {
    parent_org_id?: string;
    parent_org_name?: string;
  };
  name: string;
  settings?: {
    abuse_contact_email?: string;
    enforce_twofactor?: boolean;
  };
  type: "standard" | "enterprise";
}

export interface DeletedMembership {
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

export interface Membership {
  account?: Account;
  api_access_enabled?: boolean | null;
  id?: string;
  permissions?: MembershipPermissions;
  roles?: string[];
  status?: "accepted" | "pending" | "rejected";
}

export interface MembershipDetails {
  account?: Account;
  api_access_enabled?: boolean | null;
  id?: string;
  permissions?: MembershipPermissions;
  policies?: {
    access?: "allow" | "deny";
    id?: string;
    permission_groups?: {
      id: string;
      meta?: {
        category?: string;
        deprecated?: string;
        description?: string;
        editable?: string;
        eol_at?: string;
        label?: string;
        scopes?: string;
        visibility?: string;
      };
      name?: string;
    }[];
    resource_groups?: {
      id: string;
      meta?: {
        key?: string;
        value?: string;
      };
      name?: string;
      scope: {
        key: string;
        objects: {
          key: string;
        }[];
      };
    }[];
  }[];
  roles?: string[];
  status?: "accepted" | "pending" | "rejected";
}

export interface MembershipPermissions {
  analytics?: PermissionGrant;
  billing?: PermissionGrant;
  cache_purge?: PermissionGrant;
  dns?: PermissionGrant;
  dns_records?: PermissionGrant;
  lb?: PermissionGrant;
  logs?: PermissionGrant;
  organization?: PermissionGrant;
  ssl?: PermissionGrant;
  waf?: PermissionGrant;
  zone_settings?: PermissionGrant;
  zones?: PermissionGrant;
}

export interface MembershipUpdate {
  status: "accepted" | "rejected";
}

export interface MembershipsIndexQuery {
  "account.name"?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** Only what has this name. */
  name?: string;
  /** What the list is sorted by. */
  order?: "id" | "account.name" | "status";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** Only what has this status. */
  status?: "accepted" | "pending" | "rejected";
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

export interface PermissionGrant {
  read?: boolean;
  write?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/memberships": {
    /** List the memberships */
    get: {
      parameters: {
        query?: MembershipsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Membership[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/memberships/{membership_id}": {
    /** Get a membership */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { membership_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MembershipDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Accept or reject a membership */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { membership_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MembershipUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MembershipDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a membership */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { membership_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedMembership;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
