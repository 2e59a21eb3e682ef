// Written by `pnpm generate` from openapi/tenants.yaml. Not edited by hand.

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

export interface Tenant {
  cdate: string;
  customer_id?: string;
  edate: string;
  tenant_contacts: {
    email?: string;
    website?: string;
  };
  tenant_labels: string[];
  tenant_metadata: {
    dns?: {
      ns_pool: {
        primary?: string;
        secondary?: string;
      };
    };
  };
  tenant_name: string;
  tenant_network: unknown;
  tenant_status: string;
  tenant_tag: string;
  tenant_type: string;
  tenant_units: {
    unit_memberships: unknown[];
    unit_metadata: unknown;
    unit_name: string;
    unit_status: string;
    unit_tag: string;
  }[];
}

export interface TenantAccount {
  created_on: string;
  id: string;
  name: string | null;
  settings: {
    abuse_contact_email: string | null;
    access_approval_expiry: string | null;
    api_access_enabled: boolean | null;
    /** @deprecated */
    default_nameservers: string | null;
    enforce_twofactor: boolean | null;
    /** @deprecated */
    use_account_custom_ns_by_default: boolean | null;
  };
  tags?: {
    [key: string]: string;
  };
  type: "standard" | "enterprise";
}

export interface TenantEntitlements {
  allow_add_subdomain: {
    type: "bool";
    value: boolean;
  };
  allow_auto_accept_invites: {
    type: "bool";
    value: boolean;
  };
  cname_setup_allowed: {
    type: "bool";
    value: boolean;
  };
  custom_entitlements: {
    allocation: {
      type: "max_count";
      value: number;
    } | {
      type: "bool";
      value: boolean;
    } | {
      type: "";
      value?: unknown;
    };
    feature: {
      key: string;
    };
  }[] | null;
  mhs_certificate_count: {
    type: "max_count";
    value: number;
  };
  partial_setup_allowed: {
    type: "bool";
    value: boolean;
  };
}

export interface TenantMembership {
  user_email: string;
  user_name: string;
  user_tag: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/tenants/{tenant_id}": {
    /** Get a tenant */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { tenant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Tenant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/tenants/{tenant_id}/account_types": {
    /** List the account types of a tenant */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { tenant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/tenants/{tenant_id}/accounts": {
    /** List the accounts of a tenant */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { tenant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TenantAccount[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/tenants/{tenant_id}/entitlements": {
    /** Get the entitlements of a tenant */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { tenant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TenantEntitlements;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/tenants/{tenant_id}/memberships": {
    /** List the memberships of a tenant */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { tenant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TenantMembership[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
