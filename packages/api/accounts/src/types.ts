// Written by `pnpm generate` from openapi/accounts.yaml. Not edited by hand.

/** An account as the API shows it. */
export interface Account {
  /** When the account was made. */
  created_on: string;
  /** Names the account in paths. */
  id: string;
  /** What people call the account. */
  name: string;
  settings: AccountSettings;
  /** What kind of contract the account has. */
  type: "standard" | "enterprise";
}

export type AccountAnswer = Envelope & {
  result: Account;
};

export type AccountList = Envelope & {
  result: Account[];
  result_info: PageInfo;
};

/** What holds for all of an account. */
export interface AccountSettings {
  /** Who is told of abuse. */
  abuse_contact_email?: string | null;
  /**
   * Whose name servers a new zone gets.
   * Default: `"cloudflare.standard"`.
   */
  default_nameservers?: "cloudflare.standard" | "custom.account" | "custom.tenant";
  /**
   * Whether members must use two factors.
   * Default: `false`.
   */
  enforce_twofactor?: boolean;
  /**
   * Whether a new zone gets the name servers of the account. `default_nameservers` says it better.
   * Default: `false`.
   * @deprecated
   */
  use_account_custom_ns_by_default?: boolean;
}

export interface AccountsIndexQuery {
  /** Only accounts of this name. */
  name?: string;
  /** Whether the list rises or falls. */
  direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface AccountsLogsAuditIndexQuery {
  /** Only what was done later. A date, which means its start in UTC, or a time as RFC 3339 has it. */
  since: string;
  /** Only what was done earlier. A date, which means its start in UTC, or a time as RFC 3339 has it. */
  before: string;
  /** Whether the list rises or falls. */
  direction?: "asc" | "desc";
  /** How many entries an answer holds at most. */
  limit?: number;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
}

export interface AccountsMembersIndexQuery {
  /** Only members whose invitation stands so. */
  status?: "accepted" | "pending" | "rejected";
  /** What the list is sorted by. */
  order?: "user.first_name" | "user.last_name" | "user.email" | "status";
  /** Whether the list rises or falls. */
  direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

/** Something that was done in an account. */
export interface AuditEntry {
  /** Where it was done. */
  account: {
    /** The account. */
    id: string;
    /** What people call the account. */
    name?: string;
  };
  /** What was done. */
  action: {
    /** The same in words. */
    description?: string;
    /** Whether it succeeded. */
    result: string;
    /** When it was done. */
    time: string;
    /** What kind of action, such as `create`. */
    type: string;
  };
  /** Who did it. */
  actor: {
    /** How the actor came in. */
    context?: "api_key" | "api_token" | "dash" | "oauth" | "origin_ca_key";
    /** The actor's address. */
    email?: string;
    /** The user or the account. */
    id?: string;
    /** Where the request came from. */
    ip_address?: string;
    /** The token, if there was one. */
    token_id?: string;
    /** What people call the token. */
    token_name?: string;
    /** What kind of actor. */
    type?: "account" | "cloudflare_admin" | "system" | "user";
  };
  /** The entry. */
  id: string;
  /** The request behind it. */
  raw?: {
    /** The ray id of the answer. */
    cf_ray_id?: string;
    /** The HTTP method. */
    method?: string;
    /** The status of the answer. */
    status_code?: number;
    /** Path and query. */
    uri?: string;
    /** What the caller said it was. */
    user_agent?: string;
  };
  /** What it was done to. */
  resource?: {
    /** The thing. */
    id?: string;
    /** The product that it belongs to. */
    product?: string;
    /** The body of the request. */
    request?: Record<string, unknown>;
    /** The body of the answer. */
    response?: Record<string, unknown>;
    /** What the thing belongs to, such as `accounts`. */
    scope?: string;
    /** What kind of thing. */
    type?: string;
  };
  /** The zone that it was about, if any. */
  zone?: {
    /** The zone. */
    id?: string;
    /** The domain of the zone. */
    name?: string;
  };
}

export type AuditLog = Envelope & {
  result: AuditEntry[];
  result_info: CursorInfo;
};

/** Who is invited, and to what. Roles and policies exclude each other. */
export type CreateMember = CreateMemberWithRoles | CreateMemberWithPolicies;

/** Somebody who gets policies. */
export interface CreateMemberWithPolicies {
  /** Where the invitation goes. */
  email: string;
  /** What the member is to be allowed. */
  policies: NewPolicy[];
  roles?: never;
  status?: FirstStatus;
}

/** Somebody who gets roles. */
export interface CreateMemberWithRoles {
  /** Where the invitation goes. */
  email: string;
  policies?: never;
  /** The ids of the roles. */
  roles: string[];
  status?: FirstStatus;
}

/** Where the next page of a list starts. */
export interface CursorInfo {
  /** How many items this page holds. */
  count?: number;
  /** Asks for the next page. Empty on the last. */
  cursor?: string;
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

/**
 * Whether the person has to accept. Only some accounts may leave that out.
 * Default: `"pending"`.
 */
export type FirstStatus = "accepted" | "pending";

/** The values of {@link FirstStatus}. */
export const FirstStatuses = ["accepted", "pending"] as const;

/** Names a group. */
export interface GroupReference {
  /** The group. */
  id: string;
}

/** The membership of one person in an account. */
export interface Member {
  /** Names the membership in paths. */
  id: string;
  /** What the member may do, and to what. */
  policies: Policy[];
  /** The roles of the member. Empty where policies say it all. */
  roles: Role[];
  /** Whether the person has accepted the invitation. */
  status: "accepted" | "pending";
  user: MemberUser;
}

export type MemberAnswer = Envelope & {
  result: Member;
};

export type MemberList = Envelope & {
  result: Member[];
  result_info: PageInfo;
};

/** The person behind a membership. */
export interface MemberUser {
  /** Where the invitation went. */
  email: string;
  /** The first name, if the person gave it. */
  first_name: string | null;
  /** The person's own id. */
  id: string;
  /** The last name, if the person gave it. */
  last_name: string | null;
  /** Whether the person uses two factors. */
  two_factor_authentication_enabled: boolean;
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

/** What a member is to be allowed. */
export interface NewPolicy {
  access: PolicyAccess;
  /** What the policy is about. */
  permission_groups: GroupReference[];
  /** Where the policy holds. */
  resource_groups: GroupReference[];
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

/** Permissions that go together. */
export interface PermissionGroup {
  /** The group. */
  id: string;
  /** What else the API says of the group. */
  meta?: Record<string, unknown>;
  /** What people call the group. */
  name?: string;
}

/** What a member may do, and to what. */
export interface Policy {
  access: PolicyAccess;
  /** The policy. */
  id: string;
  /** What the policy is about. */
  permission_groups: PermissionGroup[];
  /** Where the policy holds. */
  resource_groups: ResourceGroup[];
}

/** Whether the policy allows or forbids. */
export type PolicyAccess = "allow" | "deny";

/** The values of {@link PolicyAccess}. */
export const PolicyAccesses = ["allow", "deny"] as const;

/** A membership that has ended. */
export interface RemovedMember {
  /** What its id was. */
  id: string;
}

export type RemovedMemberAnswer = Envelope & {
  result: RemovedMember;
};

/** Things that a policy is about. */
export interface ResourceGroup {
  /** The group. */
  id: string;
  /** What else the API says of the group. */
  meta?: Record<string, unknown>;
  /** What people call the group. */
  name?: string;
  /** What is in the group. */
  scope: ResourceScope[];
}

/** Some things of one account. */
export interface ResourceScope {
  /** The account. */
  key: string;
  /** The things in it. */
  objects: {
    /** One thing, or `*` at the end for all of a kind. */
    key: string;
  }[];
}

/** A set of permissions that a member can have. */
export interface Role {
  /** What the role is for. */
  description: string;
  /** Names the role in paths. */
  id: string;
  /** What people call the role. */
  name: string;
  /** The API's own names of what the role permits. */
  permissions: string[];
}

export type RoleAnswer = Envelope & {
  result: Role;
};

export type RoleList = Envelope & {
  result: Role[];
  result_info: PageInfo;
};

/** What an account is to be. */
export interface UpdateAccount {
  /** What people call the account. */
  name: string;
  settings?: AccountSettings;
}

/** What a member is to have. Roles and policies exclude each other. */
export type UpdateMember = UpdateMemberWithRoles | UpdateMemberWithPolicies;

/** A member who gets other policies. */
export interface UpdateMemberWithPolicies {
  /** All policies that the member is to have. */
  policies: NewPolicy[];
  roles?: never;
}

/** A member who gets other roles. */
export interface UpdateMemberWithRoles {
  policies?: never;
  /** All roles that the member is to have. */
  roles: {
    /** The role. */
    id: string;
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts": {
    /** List accounts */
    get: {
      parameters: {
        query?: AccountsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccountList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}": {
    /** Get an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccountAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateAccount } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccountAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logs/audit": {
    /** List the audit log */
    get: {
      parameters: {
        query: AccountsLogsAuditIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AuditLog } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/members": {
    /** List members */
    get: {
      parameters: {
        query?: AccountsMembersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MemberList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add a member */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateMember } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MemberAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/members/{member_id}": {
    /** Get a member */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; member_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MemberAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a member */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; member_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateMember } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MemberAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove a member */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; member_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RemovedMemberAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/roles": {
    /** List roles */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RoleList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/roles/{role_id}": {
    /** Get a role */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; role_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RoleAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
