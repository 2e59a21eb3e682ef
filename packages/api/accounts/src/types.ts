// Written by `pnpm generate` from openapi/accounts.yaml. Not edited by hand.

/** An account as the API shows it. */
export interface Account {
  /** When the account was made. */
  created_on: string;
  /** Names the account in paths. */
  id: string;
  managed_by?: AccountManager;
  /** What people call the account. */
  name: string;
  settings: AccountSettings;
  type: AccountType;
}

export type AccountAnswer = Envelope & {
  result: Account;
};

export type AccountList = Envelope & {
  result: Account[];
  result_info: PageInfo;
};

/** The organization that an account belongs to. */
export interface AccountManager {
  /** The organization. */
  parent_org_id?: string;
  /** What people call the organization. */
  parent_org_name?: string;
}

/** The business behind an account. */
export interface AccountProfile {
  /** Where it is. */
  business_address?: string;
  /** Its email address. */
  business_email?: string;
  /** What the business is called. */
  business_name?: string;
  /** Its telephone number. */
  business_phone?: string;
  /** What else is noted of it. */
  external_metadata?: string;
}

export type AccountProfileAnswer = Envelope & {
  result: AccountProfile;
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

/** What kind of contract the account has. */
export type AccountType = "standard" | "enterprise";

/** The values of {@link AccountType}. */
export const AccountTypes = ["standard", "enterprise"] as const;

export interface AccountsAuditLogsIndexQuery {
  /** Only the entry with this id. */
  id?: string;
  /** Only actions of this kind. */
  "action.type"?: string;
  /** Only what was done by who has this email address. */
  "actor.email"?: string;
  /** Only what was asked for from this address. */
  "actor.ip"?: string;
  /** Only what is about the zone of this domain. */
  "zone.name"?: string;
  /** Only what was done at this time or later. */
  since?: string;
  /** Only what was done at this time or earlier. */
  before?: string;
  /**
   * Whether the list rises or falls.
   * Default: `"desc"`.
   */
  direction?: "desc" | "asc";
  /** Whether the answer is meant for a file. */
  export?: boolean;
  /**
   * Whether what only concerns the user is left out.
   * Default: `false`.
   */
  hide_user_logs?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `100`.
   */
  per_page?: number;
}

export interface AccountsCreateHeaders {
  /** The same for every attempt at one account, so that a second one makes no second account. */
  "Idempotency-Key"?: string;
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

export interface AccountsLogsAuditHistoryIndexQuery {
  /** When that entry was done, as its `action.time` says. */
  action_time: string;
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
  /** Only entries of these categories, which `productCategories` lists. */
  product_category?: string[];
  /** Leaves out the accounts of these names. */
  "account_name.not"?: string[];
  /** Leaves out what came out so. */
  "action_result.not"?: ("success" | "failure")[];
  /** Leaves out these kinds of actions. */
  "action_type.not"?: ("create" | "delete" | "view" | "update")[];
  /** Leaves out actors who came in so. */
  "actor_context.not"?: ("api" | "api_key" | "api_token" | "dash" | "oauth" | "origin_ca_key")[];
  /** Leaves out actors with these email addresses. */
  "actor_email.not"?: string[];
  /** Leaves out these actors. */
  "actor_id.not"?: string[];
  /** Leaves out requests from these addresses. */
  "actor_ip_address.not"?: string[];
  /** Leaves out these tokens. */
  "actor_token_id.not"?: string[];
  /** Leaves out tokens of these names. */
  "actor_token_name.not"?: string[];
  /** Leaves out these kinds of actors. */
  "actor_type.not"?: ("account" | "cloudflare_admin" | "delegated_service" | "system" | "user")[];
  /**
   * Leaves out these entries.
   * @deprecated
   */
  "audit_log_id.not"?: string[];
  /** Leaves out these entries. */
  "id.not"?: string[];
  /** Leaves out these ray ids. */
  "raw_cf_ray_id.not"?: string[];
  /** Leaves out these HTTP methods. */
  "raw_method.not"?: string[];
  /** Leaves out these statuses. */
  "raw_status_code.not"?: number[];
  /** Leaves out these paths. */
  "raw_uri.not"?: string[];
  /** Leaves out these things. */
  "resource_id.not"?: string[];
  /** Leaves out these products. */
  "resource_product.not"?: string[];
  /** Leaves out things that belong to these. */
  "resource_scope.not"?: ("accounts" | "user" | "zones" | "memberships")[];
  /** Leaves out these kinds of things. */
  "resource_type.not"?: string[];
  /** Leaves out these zones. */
  "zone_id.not"?: string[];
  /** Leaves out the zones of these domains. */
  "zone_name.not"?: string[];
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

export interface AccountsRolesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
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
    context?: "api" | "api_key" | "api_token" | "dash" | "oauth" | "origin_ca_key";
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
    type?: "account" | "cloudflare_admin" | "delegated_service" | "system" | "user";
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

export type AuditHistory = Envelope & {
  result: AuditEntry[];
};

export type AuditLog = Envelope & {
  result: AuditEntry[];
  result_info: AuditLogInfo;
};

/** Something that was done. */
export interface AuditLogEntry {
  /** What was done. */
  action: {
    /** Whether it succeeded. */
    result?: boolean;
    /** What kind of action. */
    type?: string;
  };
  /** Who did it. */
  actor: {
    /** The actor's email address. */
    email?: string;
    /** The actor. */
    id?: string;
    /** Where the request came from. */
    ip?: string;
    /** What kind of actor. */
    type?: "user" | "admin" | "Cloudflare";
  };
  /** The entry. */
  id: string;
  /** How the actor came in, such as `API`. */
  interface?: string;
  /** What else is known of it. */
  metadata?: {
    [key: string]: unknown;
  };
  /** What it became. */
  newValue?: string;
  /** What it was. */
  oldValue?: string;
  /** Whose it is. */
  owner?: {
    /** The owner. */
    id?: string;
  };
  /** What it was done to. */
  resource?: {
    /** The thing. */
    id?: string;
    /** What kind of thing. */
    type?: string;
  };
  /** When it was done. */
  when: string;
}

export type AuditLogEntryList = Envelope & {
  result: AuditLogEntry[];
  result_info: PageInfo;
};

/** Where the next entries start. */
export interface AuditLogInfo {
  /** Places in the list. */
  cursors?: {
    /** Asks for the next entries. Empty at the end. */
    after?: string;
  };
}

/** A client secret. */
export interface ClientSecret {
  /** The secret. It is not shown again. */
  client_secret: string;
}

export type ClientSecretAnswer = Envelope & {
  result: ClientSecret;
};

/** What a new account is made from. */
export interface CreateAccount {
  /** What people call the account. */
  name: string;
  /** That it belongs to no organization. */
  standalone?: true;
  type?: AccountType;
  /** The unit of the tenant that the account is to be in. */
  unit?: {
    /** The unit. */
    id?: string;
  };
}

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

/** An account that is gone. */
export interface DeletedAccount {
  /** What its id was. */
  id: string;
}

export type DeletedAccountAnswer = Envelope & {
  result: DeletedAccount;
};

/** What may be used. */
export interface EntitledFeature {
  /** The set of features that it is in. */
  feature_set: string;
  /** The number of the feature. */
  id: number;
  /** What programs call it. */
  key: string;
  /** What people call it. */
  name: string;
}

/** A feature that may be used, and how much of it. */
export interface Entitlement {
  allocation: EntitlementAllocation;
  /** When it was given. */
  created_date: string;
  /** When it was taken away. */
  deleted_date: string;
  /** When it was last changed. */
  edited_date: string;
  feature: EntitledFeature;
  /** Names the entitlement. */
  id: string;
}

/** How much of a feature there is. */
export interface EntitlementAllocation {
  /** What the value is: yes or no, a highest number, some numbers, a range, or a text. */
  type: "bool" | "max_count" | "enum_number" | "range" | "string";
  /** How much it is, in the form that the type says. */
  value: boolean | number | string | number[] | EntitlementRange;
}

export type EntitlementList = Envelope & {
  result: Entitlement[];
};

/** The lowest and the highest number. */
export interface EntitlementRange {
  /** The highest. */
  max: number;
  /** The lowest. */
  min: number;
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
  /** Where the invitation went. */
  email?: string;
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

/** Where an account went. */
export interface MovedAccount {
  /** The account. */
  account_id?: string;
  /** The organization that it is in now. */
  destination_organization_id?: string;
  /** The organization that it was in. */
  source_organization_id?: string;
}

export type MovedAccountAnswer = Envelope & {
  result?: MovedAccount;
};

/** What became of it. */
export interface MovedAccounts {
  /** What became of an account. */
  statuses?: {
    /** The same in words. */
    message?: string;
    /** Whether it is there now. */
    moved?: boolean;
    /** The account. */
    tag?: string;
  };
}

export type MovedAccountsAnswer = Envelope & {
  result?: MovedAccounts;
};

/** What a member is to be allowed. */
export interface NewPolicy {
  access: PolicyAccess;
  /** What the policy is about. */
  permission_groups: GroupReference[];
  /** Where the policy holds. */
  resource_groups: GroupReference[];
}

/** An organization that an account is in. */
export interface Organization {
  /** When it was made. */
  create_time?: string;
  /** The organization. */
  id?: string;
  /** What else the API says of it. */
  meta?: {
    /** What is switched on for it. */
    flags?: unknown;
    /** Who manages it. */
    managed_by?: string;
  };
  /** What people call the organization. */
  name?: string;
  /** The organization that it is in itself. */
  parent?: {
    /** That organization. */
    id?: string;
    /** What people call it. */
    name?: string;
  };
  profile?: AccountProfile;
}

export type OrganizationList = Envelope & {
  result: Organization[];
};

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

/** What may be done. */
export interface PermissionGrant {
  /** Whether it may be looked at. */
  read?: boolean;
  /** Whether it may be changed. */
  write?: boolean;
}

/** Permissions that go together. */
export interface PermissionGroup {
  /** The group. */
  id: string;
  meta?: PermissionGroupMeta;
  /** What people call the group. */
  name?: string;
}

/** What else the API says of a permission group. All of it is text. */
export type PermissionGroupMeta = {
  /** Where it is listed. */
  category?: string;
  /** Whether it should not be used any more. */
  deprecated?: string;
  /** What it allows. */
  description?: string;
  /** Whether it can be changed. */
  editable?: string;
  /** When it ends. */
  eol_at?: string;
  /** What programs call it. */
  label?: string;
  /** What kinds of things it is about. */
  scopes?: string;
  /** Who sees it. */
  visibility?: string;
} & {
  [key: string]: unknown;
};

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

/** Some products under one word. */
export interface ProductCategory {
  /** What people call it. */
  label?: string;
  /** The products. */
  products?: {
    /** What people call it. */
    label?: string;
    /** What entries call it. */
    value?: string;
  }[];
  /** The word to ask with. */
  value: string;
}

export type ProductCategoryList = Envelope & {
  result: ProductCategory[];
};

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
  meta?: {
    /** What is noted of it. */
    key?: string;
    /** What it is. */
    value?: string;
  } & {
    [key: string]: unknown;
  };
  /** What people call the group. */
  name?: string;
  scope: ResourceScope;
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
  permissions: RolePermissions;
}

export type RoleAnswer = Envelope & {
  result: Role;
};

export type RoleList = Envelope & {
  result: Role[];
  result_info: PageInfo;
};

/** What a role permits, by what it is about. */
export interface RolePermissions {
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

/** What an account is to be. */
export interface UpdateAccount {
  /** The account once more. */
  id?: string;
  /** Who manages the account, as it was answered. */
  managed_by?: Record<string, unknown>;
  /** What people call the account. */
  name: string;
  settings?: AccountSettings;
  type?: AccountType;
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
    /** Create an account */
    post: {
      parameters: {
        query?: never;
        header?: AccountsCreateHeaders;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateAccount } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccountAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/move": {
    /** Move accounts to another organization */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MovedAccountsAnswer } };
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
    /** Delete an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAccountAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/audit_logs": {
    /** List the audit log, page by page */
    get: {
      parameters: {
        query?: AccountsAuditLogsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AuditLogEntryList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/client-secret": {
    /** Create a client secret of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ClientSecretAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/entitlements": {
    /** List the entitlements of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EntitlementList } };
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
  "/accounts/{account_id}/logs/audit/product_categories": {
    /** List the product categories of the audit log */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ProductCategoryList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logs/audit/{id}/history": {
    /** List what led to an entry of the audit log */
    get: {
      parameters: {
        query: AccountsLogsAuditHistoryIndexQuery;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AuditHistory } };
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
  "/accounts/{account_id}/move": {
    /** Move an account to another organization */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MovedAccountAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/organizations": {
    /** List the organizations of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OrganizationList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/profile": {
    /** Get the profile of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccountProfileAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the profile of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccountProfile } };
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/roles": {
    /** List roles */
    get: {
      parameters: {
        query?: AccountsRolesIndexQuery;
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
