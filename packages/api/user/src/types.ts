// Written by `pnpm generate` from openapi/user.yaml. Not edited by hand.

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

/** A tenant that the user manages. */
export interface ManagedTenant {
  /** When it was made. */
  create_time?: string;
  /** The tenant. */
  id?: string;
  /** What else the API says of it. */
  meta?: {
    /** What is switched on for it. */
    flags?: unknown;
    /** Who manages it. */
    managed_by?: string;
  };
  /** What people call the tenant. */
  name?: string;
  /** What it is in. */
  parent?: {
    /** The parent. */
    id?: string;
    /** What people call it. */
    name?: string;
  };
  profile?: TenantProfile;
}

export type ManagedTenantList = Envelope & {
  result: ManagedTenant[];
};

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

/** A tenant, under which accounts are made for others. */
export interface Tenant {
  /** When it was made. */
  create_time: string;
  /** The tenant. */
  id: string;
  /** What else the API says of it. */
  meta: {
    /** What it is in. */
    hierarchy_tags?: string[];
    /** Who manages it. */
    managed_by?: string;
    tenant_flags?: TenantFlags;
  } & {
    [key: string]: unknown;
  };
  /** What people call the tenant. */
  name: string;
  parent?: TenantParent;
  /** The business behind it. */
  profile?: WithRequired<TenantProfile, "business_name" | "business_address" | "business_email" | "business_phone" | "external_metadata">;
}

/** What a tenant may do. Each says in a word how far. */
export interface TenantFlags {
  /** Whether it may make accounts. */
  account_creation: string;
  /** Whether these start with its own defaults. */
  account_creation_applies_tenant_defaults: string;
  /** Whether it may delete accounts. */
  account_deletion: string;
  /** Whether it may take accounts over. */
  account_migration: string;
  /** Whether accounts may go elsewhere. */
  account_mobility: string;
  /** Whether it may sell enterprise plans. */
  enterprise_capability: string;
  /** Whether it may say who is in an account. */
  member_management: string;
  /** Whether it may make organizations below itself. */
  sub_org_creation: string;
}

export type TenantList = Envelope & {
  result: Tenant[];
};

/** What a tenant is in. */
export interface TenantParent {
  /** The parent. */
  id: string;
  /** What people call it. */
  name: string;
}

/** The business behind a tenant. */
export interface TenantProfile {
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

/** What to change of the user. What is left out stays as it is. */
export interface UpdateUser {
  /** Where the user lives. */
  country?: string | null;
  /** The first name. */
  first_name?: string | null;
  /** The last name. */
  last_name?: string | null;
  /** The telephone number. */
  telephone?: string | null;
  /** The postal code of that place. */
  zipcode?: string | null;
}

export type UserAnswer = Envelope & {
  result: UserDetails;
};

export interface UserAuditLogsIndexQuery {
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

/** The user that the credentials belong to. */
export interface UserDetails {
  /** The trials that the user takes part in. */
  betas?: string[];
  /** Where the user lives. */
  country: string | null;
  /** The address that the user logs in with. */
  email: string;
  /** The first name. */
  first_name: string | null;
  /** Whether a zone of the user is on the business plan. */
  has_business_zones?: boolean;
  /** Whether a zone of the user is on the enterprise plan. */
  has_enterprise_zones?: boolean;
  /** Whether a zone of the user is on the pro plan. */
  has_pro_zones?: boolean;
  /** Names the user elsewhere in the API. */
  id: string;
  /** The last name. */
  last_name: string | null;
  /** The organizations that the user is in. */
  organizations?: UserOrganization[];
  /** Whether the user is locked out. */
  suspended: boolean;
  /** The telephone number. */
  telephone: string | null;
  /** Whether the user logs in with two factors. */
  two_factor_authentication_enabled: boolean;
  /** Whether an account that the user belongs to forbids turning the second factor off. */
  two_factor_authentication_locked?: boolean;
  /** The postal code of that place. */
  zipcode: string | null;
}

/** An organization that the user is in, or is invited to. */
export interface UserOrganization {
  /** The organization. */
  id: string;
  /** What people call the organization. */
  name: string;
  /** What the user may do there. */
  permissions?: string[];
  /** What the user is there. */
  roles?: string[];
  /** Whether the user is in it. */
  status: "member" | "invited";
}

/** What the API has, by path template and method. */
export interface paths {
  "/user": {
    /** Get the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": UserAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the user */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateUser } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": UserAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/audit_logs": {
    /** List the audit log of the user */
    get: {
      parameters: {
        query?: UserAuditLogsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AuditLogEntryList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/tenants": {
    /** List the tenants of the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TenantList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/users/tenants": {
    /** List the tenants that the user manages */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ManagedTenantList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

type WithRequired<T, K extends PropertyKey> = T extends object ? T & Required<Pick<T, K & keyof T>> : T;
