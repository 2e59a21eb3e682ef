// Written by `pnpm generate` from openapi/account-permissions.yaml. Not edited by hand.

export interface AccountPermissionsPermissionGroupsIndexQuery {
  id?: string;
  label?: string;
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface AccountPermissionsResourceGroupsIndexQuery {
  id?: string;
  /** Only what has this name. */
  name?: string;
}

export interface AccountPermissionsUserGroupsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  fuzzyName?: string;
  id?: string;
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccountPermissionsUserGroupsMembersIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  fuzzyEmail?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DeletedResourceGroup {
  id: string;
}

export interface DeletedUserGroup {
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

export interface IamMeta {
  key?: string;
  value?: string;
}

export interface IamScope {
  key: string;
  objects: {
    key: string;
  }[];
}

export interface Member {
  id: string;
}

export interface MemberDetails {
  created_at?: string;
  email?: string;
  id: string;
  status?: "accepted" | "pending";
  user?: {
    email?: string;
    first_name?: string;
    id?: string;
    last_name?: string;
  };
}

export interface MemberResult {
  email?: string;
  id: string;
  status?: "accepted" | "pending";
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

export interface NewResourceGroup {
  name: string;
  scope: IamScope;
}

export interface NewUserGroup {
  name: string;
  policies?: {
    access: "allow" | "deny";
    permission_groups: UserGroupPermissionGroup[];
    resource_groups: UserGroupResourceGroup[];
  }[];
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

export interface PermissionGroup {
  id: string;
  meta?: {
    category?: string;
    deprecated?: string;
    description?: string;
    editable?: string;
    eol_at?: string;
    key?: string;
    label?: string;
    scopes?: string;
    value?: string;
    visibility?: string;
  };
  name?: string;
}

export interface ResourceGroup {
  id: string;
  meta?: IamMeta;
  name?: string;
  scope: IamScope;
}

export interface ResourceGroupUpdate {
  name?: string;
  scope?: IamScope;
}

export interface UserGroup {
  created_on: string;
  id: string;
  modified_on: string;
  name: string;
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
      meta?: IamMeta;
      name?: string;
      scope: IamScope;
    }[];
  }[];
}

export interface UserGroupPermissionGroup {
  id: string;
}

export interface UserGroupResourceGroup {
  id: string;
}

export interface UserGroupUpdate {
  name?: string;
  policies?: {
    access: "allow" | "deny";
    id: string;
    permission_groups: UserGroupPermissionGroup[];
    resource_groups: UserGroupResourceGroup[];
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/iam/permission_groups": {
    /** List the permission groups of an account */
    get: {
      parameters: {
        query?: AccountPermissionsPermissionGroupsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PermissionGroup[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/iam/permission_groups/{permission_group_id}": {
    /** Get a permission group of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; permission_group_id: string };
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
  "/accounts/{account_id}/iam/resource_groups": {
    /** List the resource groups of an account */
    get: {
      parameters: {
        query?: AccountPermissionsResourceGroupsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceGroup[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a resource group for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewResourceGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/iam/resource_groups/{resource_group_id}": {
    /** Get a resource group of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; resource_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a resource group of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; resource_group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ResourceGroupUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a resource group of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; resource_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedResourceGroup | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/iam/user_groups": {
    /** List the user groups of an account */
    get: {
      parameters: {
        query?: AccountPermissionsUserGroupsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserGroup[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a user group for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewUserGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/iam/user_groups/{user_group_id}": {
    /** Get a user group of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a user group of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_group_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": UserGroupUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a user group of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedUserGroup | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/iam/user_groups/{user_group_id}/members": {
    /** List the members of a user group */
    get: {
      parameters: {
        query?: AccountPermissionsUserGroupsMembersIndexQuery;
        header?: never;
        path: { account_id: string; user_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MemberResult[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add members to a user group */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Member[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MemberResult[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace the members of a user group */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Member[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MemberResult[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}": {
    /** Get a member of a user group */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_group_id: string; member_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MemberDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove a member from a user group */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_group_id: string; member_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MemberResult;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
