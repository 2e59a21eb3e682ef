// Written by `pnpm generate` from openapi/organizations.yaml. Not edited by hand.

export interface AuditOrganization {
  id?: string;
}

export interface AuditRaw {
  cf_ray_id?: string;
  method?: string;
  status_code?: number;
  uri?: string;
  user_agent?: string;
}

export interface CursorsInfo {
  cursors?: {
    after?: string;
  };
}

export interface DeletedOrganization {
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

export interface Organization {
  create_time: string;
  id: string;
  meta: {
    hierarchy_tags?: string[];
    managed_by?: string;
    tenant_flags?: {
      account_creation: string;
      account_creation_applies_tenant_defaults: string;
      account_deletion: string;
      account_migration: string;
      account_mobility: string;
      enterprise_capability: string;
      member_management: string;
      sub_org_creation: string;
    };
  } & {
    [key: string]: unknown;
  };
  name: string;
  parent?: {
    id: string;
    name: string;
  };
  profile?: OrganizationProfile;
}

export interface OrganizationInput {
  name: string;
  parent?: OrganizationParent;
  profile?: OrganizationProfile;
}

export interface OrganizationLogAudit {
  action?: OrganizationLogAuditAction;
  actor?: OrganizationLogAuditActor;
  id?: string;
  organization?: AuditOrganization;
  raw?: AuditRaw;
  resource?: OrganizationLogAuditResource;
}

export interface OrganizationLogAuditAction {
  description?: string;
  result?: string;
  time?: string;
  type?: string;
}

export interface OrganizationLogAuditActor {
  context?: "api" | "api_key" | "api_token" | "dash" | "oauth" | "origin_ca_key";
  email?: string;
  id?: string;
  ip_address?: string;
  token_id?: string;
  token_name?: string;
  type?: "cloudflare_admin" | "system" | "user";
}

export type OrganizationLogAuditHistory = {
  action?: OrganizationLogAuditAction;
  actor?: OrganizationLogAuditActor;
  id?: string;
  organization?: AuditOrganization;
  raw?: AuditRaw;
  resource?: OrganizationLogAuditResource;
}[];

export interface OrganizationLogAuditResource {
  id?: string;
  product?: string;
  request?: unknown;
  response?: unknown;
  scope?: unknown;
  type?: string;
}

export interface OrganizationParent {
  id: string;
}

export interface OrganizationProfile {
  business_address: string;
  business_email: string;
  business_name: string;
  business_phone: string;
  external_metadata: string;
}

export interface OrganizationProfileUpdate {
  business_address: string;
  business_email: string;
  business_name: string;
  business_phone: string;
  external_metadata: string;
}

export interface OrganizationsAccountsIndexResultItem {
  created_on?: string;
  id?: string;
  name?: string;
  settings?: {
    abuse_contact_email?: string;
    access_approval_expiry?: string;
    api_access_enabled?: boolean;
    default_nameservers?: string;
    enforce_twofactor?: boolean;
    use_account_custom_ns_by_default?: boolean;
  };
  type?: string;
}

export interface OrganizationsBillableUsageIndexQuery {
  from?: string;
  to?: string;
}

export interface OrganizationsBillableUsageIndexResultItem {
  BilledCost?: number | null;
  BillingAccountId?: string;
  BillingAccountName?: string;
  BillingCurrency?: string | null;
  BillingPeriodEnd?: string | null;
  BillingPeriodStart?: string | null;
  ChargeCategory: "Usage";
  ChargeClass?: "Correction" | null;
  ChargeDescription: string;
  ChargeFrequency: "Usage-Based";
  ChargePeriodEnd: string;
  ChargePeriodStart: string;
  ConsumedQuantity: number;
  ConsumedUnit: string;
  ContractedCost?: number | null;
  ContractedUnitPrice?: number | null;
  EffectiveCost?: number | null;
  HostProviderName: string;
  InvoiceIssuerName: string;
  ListCost?: number | null;
  ListUnitPrice?: number | null;
  PricingQuantity?: number | null;
  PricingUnit?: string | null;
  RegionId?: string | null;
  RegionName?: string | null;
  ServiceProviderName: string;
  SubAccountId?: string;
  SubAccountName?: string;
  Tags?: {
    [key: string]: string | true;
  };
  x_BillableMetricId: string;
  x_BillableMetricName?: string;
  x_ProductCategoryName?: string;
  x_ProductFamilyId?: string;
  x_ProductFamilyName?: string;
  x_ZoneId?: string | null;
  x_ZoneName?: string | null;
}

export interface OrganizationsIndexQuery {
  "containing.account"?: string;
  "containing.organization"?: string;
  "containing.user"?: string;
  id?: string[];
  "name.contains"?: string;
  "name.endsWith"?: string;
  "name.startsWith"?: string;
  /** How many items a page holds at most. */
  page_size?: number;
  /** Where the page starts, as the answer before it says. */
  page_token?: string;
  "parent.id"?: "null" | (string & {});
}

export interface OrganizationsLogsAuditHistoryIndexQuery {
  action_time: string;
  /** Only what is before this. */
  before: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** The direction in which the list is sorted. */
  direction?: "desc" | "asc";
  /** How many items to answer at most. */
  limit?: number;
  /** Only what is not older than this. */
  since: string;
}

export interface OrganizationsLogsAuditHistoryIndexResultItem {
  action?: OrganizationLogAuditAction;
  actor?: OrganizationLogAuditActor;
  id?: string;
  organization?: AuditOrganization;
  raw?: AuditRaw;
  resource?: OrganizationLogAuditResource;
}

export interface OrganizationsLogsAuditIndexQuery {
  "action_result.not"?: ("success" | "failure")[];
  "action_type.not"?: ("create" | "delete" | "view" | "update")[];
  "actor_context.not"?: ("api" | "api_key" | "api_token" | "dash" | "oauth" | "origin_ca_key")[];
  "actor_email.not"?: string[];
  "actor_id.not"?: string[];
  "actor_ip_address.not"?: string[];
  "actor_token_id.not"?: string[];
  "actor_token_name.not"?: string[];
  "actor_type.not"?: ("cloudflare_admin" | "system" | "user")[];
  /** Only what is before this. */
  before: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** The direction in which the list is sorted. */
  direction?: "desc" | "asc";
  "id.not"?: string[];
  /** How many items to answer at most. */
  limit?: number;
  "raw_cf_ray_id.not"?: string[];
  "raw_method.not"?: string[];
  "raw_status_code.not"?: number[];
  "raw_uri.not"?: string[];
  "resource_id.not"?: string[];
  "resource_product.not"?: string[];
  "resource_scope.not"?: "organizations"[];
  "resource_type.not"?: string[];
  /** Only what is not older than this. */
  since: string;
}

export interface OrganizationsMembersBatchCreateResultItem {
  create_time?: string;
  id?: string;
  meta?: Record<string, unknown>;
  status?: string;
  update_time?: string;
  user?: {
    email?: string;
    id?: string;
    name?: string;
    two_factor_authentication_enabled?: boolean;
  };
}

export interface OrganizationsMembersCreateResult {
  create_time?: string;
  id?: string;
  meta?: Record<string, unknown>;
  status?: string;
  update_time?: string;
  user?: {
    email?: string;
    id?: string;
    name?: string;
    two_factor_authentication_enabled?: boolean;
  };
}

export interface OrganizationsMembersIndexResultItem {
  create_time?: string;
  id?: string;
  meta?: Record<string, unknown>;
  status?: string;
  update_time?: string;
  user?: {
    email?: string;
    id?: string;
    name?: string;
    two_factor_authentication_enabled?: boolean;
  };
}

export interface OrganizationsMembersShowResult {
  create_time?: string;
  id?: string;
  meta?: Record<string, unknown>;
  status?: string;
  update_time?: string;
  user?: {
    email?: string;
    id?: string;
    name?: string;
    two_factor_authentication_enabled?: boolean;
  };
}

export type Usage = {
  BilledCost?: number | null;
  BillingAccountId?: string;
  BillingAccountName?: string;
  BillingCurrency?: string | null;
  BillingPeriodEnd?: string | null;
  BillingPeriodStart?: string | null;
  ChargeCategory: "Usage";
  ChargeClass?: "Correction" | null;
  ChargeDescription: string;
  ChargeFrequency: "Usage-Based";
  ChargePeriodEnd: string;
  ChargePeriodStart: string;
  ConsumedQuantity: number;
  ConsumedUnit: string;
  ContractedCost?: number | null;
  ContractedUnitPrice?: number | null;
  EffectiveCost?: number | null;
  HostProviderName: string;
  InvoiceIssuerName: string;
  ListCost?: number | null;
  ListUnitPrice?: number | null;
  PricingQuantity?: number | null;
  PricingUnit?: string | null;
  RegionId?: string | null;
  RegionName?: string | null;
  ServiceProviderName: string;
  SubAccountId?: string;
  SubAccountName?: string;
  Tags?: {
    [key: string]: string | true;
  };
  x_BillableMetricId: string;
  x_BillableMetricName?: string;
  x_ProductCategoryName?: string;
  x_ProductFamilyId?: string;
  x_ProductFamilyName?: string;
  x_ZoneId?: string | null;
  x_ZoneName?: string | null;
}[];

/** What the API has, by path template and method. */
export interface paths {
  "/organizations": {
    /** List the organizations */
    get: {
      parameters: {
        query?: OrganizationsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Organization[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an organization */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": OrganizationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Organization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}": {
    /** Get an organization */
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
          result: Organization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an organization */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OrganizationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Organization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an organization */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedOrganization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/accounts": {
    /** List the accounts of an organization */
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
          result?: {
            created_on?: string;
            id?: string;
            name?: string;
            settings?: {
              abuse_contact_email?: string;
              access_approval_expiry?: string;
              api_access_enabled?: boolean;
              default_nameservers?: string;
              enforce_twofactor?: boolean;
              use_account_custom_ns_by_default?: boolean;
            };
            type?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/billable/usage": {
    /** Get the billable usage of an organization */
    get: {
      parameters: {
        query?: OrganizationsBillableUsageIndexQuery;
        header?: never;
        path: { organization_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Usage;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/logs/audit": {
    /** Get the audit logs of an organization */
    get: {
      parameters: {
        query: OrganizationsLogsAuditIndexQuery;
        header?: never;
        path: { organization_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OrganizationLogAudit[];
          result_info?: CursorsInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/logs/audit/{id}/history": {
    /** Get the history of an audit log */
    get: {
      parameters: {
        query: OrganizationsLogsAuditHistoryIndexQuery;
        header?: never;
        path: { organization_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OrganizationLogAuditHistory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/members": {
    /** List the members of an organization */
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
          result?: {
            create_time?: string;
            id?: string;
            meta?: Record<string, unknown>;
            status?: string;
            update_time?: string;
            user?: {
              email?: string;
              id?: string;
              name?: string;
              two_factor_authentication_enabled?: boolean;
            };
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a member for an organization */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            create_time?: string;
            id?: string;
            meta?: Record<string, unknown>;
            status?: string;
            update_time?: string;
            user?: {
              email?: string;
              id?: string;
              name?: string;
              two_factor_authentication_enabled?: boolean;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/members/{member_id}": {
    /** Get a member of an organization */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string; member_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            create_time?: string;
            id?: string;
            meta?: Record<string, unknown>;
            status?: string;
            update_time?: string;
            user?: {
              email?: string;
              id?: string;
              name?: string;
              two_factor_authentication_enabled?: boolean;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a member of an organization */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string; member_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/members:batchCreate": {
    /** Create many members of an organization at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            create_time?: string;
            id?: string;
            meta?: Record<string, unknown>;
            status?: string;
            update_time?: string;
            user?: {
              email?: string;
              id?: string;
              name?: string;
              two_factor_authentication_enabled?: boolean;
            };
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/profile": {
    /** Get the profile of an organization */
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
          result: OrganizationProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the profile of an organization */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { organization_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OrganizationProfileUpdate } };
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/organizations/{organization_id}/shares": {
    /** List the shares of an organization */
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
          result?: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
