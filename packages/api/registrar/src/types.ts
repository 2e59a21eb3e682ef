// Written by `pnpm generate` from openapi/registrar.yaml. Not edited by hand.

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
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

export interface NewRegistrarRegistration {
  acknowledgements?: {
    [key: string]: unknown;
  };
  auto_renew?: boolean;
  contact_extensions?: {
    [key: string]: unknown;
  };
  contacts?: RegistrarContacts;
  domain_name: string;
  privacy_mode?: "off" | "redaction";
  years?: number;
}

export interface NewTransferIn {
  auth_code?: string;
  auto_renew?: boolean;
  contact_extensions?: {
    [key: string]: unknown;
  };
  contacts?: RegistrarContacts;
  privacy_mode?: "off" | "redaction";
}

export interface RegistrarCheckInput {
  domains: string[];
}

export interface RegistrarContacts {
  administrator?: {
    email: string;
    fax?: string;
    phone: string;
    postal_info: RegistrarPostalInfo;
  };
  billing?: {
    email: string;
    fax?: string;
    phone: string;
    postal_info: RegistrarPostalInfo;
  };
  registrant?: {
    email: string;
    fax?: string;
    phone: string;
    postal_info: RegistrarPostalInfo;
  };
  technical?: {
    email: string;
    fax?: string;
    phone: string;
    postal_info: RegistrarPostalInfo;
  };
}

export interface RegistrarDomain {
  available?: boolean;
  can_register?: boolean;
  created_at?: string;
  current_registrar?: string;
  expires_at?: string;
  id?: string;
  locked?: boolean;
  registrant_contact?: {
    address: string;
    address2?: string;
    city: string;
    country: string | null;
    email?: string;
    fax?: string;
    first_name: string | null;
    id?: string;
    last_name: string | null;
    organization: string;
    phone: string | null;
    state: string;
    zip: string | null;
  };
  registry_statuses?: string;
  supported_tld?: boolean;
  transfer_in?: {
    accept_foa?: "needed" | "ok";
    approve_transfer?: "needed" | "ok" | "pending" | "trying" | "rejected" | "unknown";
    can_cancel_transfer?: boolean;
    disable_privacy?: "needed" | "ok" | "unknown";
    enter_auth_code?: "needed" | "ok" | "pending" | "trying" | "rejected";
    unlock_domain?: "needed" | "ok" | "pending" | "trying" | "unknown";
  };
  updated_at?: string;
}

export interface RegistrarDomainSearchIndexItem {
  name: string;
  pricing?: {
    currency: string;
    registration_cost: string;
    renewal_cost: string;
  };
  reason?: "extension_not_supported_via_api" | "extension_not_supported" | "extension_disallows_registration" | "domain_premium" | "domain_unavailable";
  registrable: boolean;
  tier?: "standard" | "premium";
}

export interface RegistrarDomainSearchIndexQuery {
  extensions?: string[];
  /** How many items to answer at most. */
  limit?: number;
  q: string;
}

export interface RegistrarDomainUpdate {
  auto_renew?: boolean;
  locked?: boolean;
  privacy?: boolean;
}

export interface RegistrarExtension {
  metadata: {
    name: string;
    tld: string;
  };
  registration_schema: unknown;
  transfer_schema: unknown;
}

export interface RegistrarExtensionsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** Only what has this name. */
  name?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort_by?: "name" | "created_at" | "updated_at";
}

export interface RegistrarPostalInfo {
  address: {
    city: string;
    country_code: string;
    postal_code: string;
    state: string;
    street: string;
  };
  name: string;
  organization?: string;
}

export interface RegistrarRegistration {
  auto_renew: boolean;
  created_at: string;
  domain_name: string;
  expires_at: string | null;
  locked: boolean;
  privacy_mode: "off" | "redaction";
  status: "active" | "registration_pending" | "transfer_pending" | "expired" | "suspended" | "redemption_period" | "pending_delete";
}

export interface RegistrarRegistrationEdit {
  auto_renew?: boolean;
}

export interface RegistrarRegistrationsCreateHeaders {
  Prefer?: string;
}

export interface RegistrarRegistrationsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort_by?: "registry_created_at" | "registry_expires_at" | "name";
}

export interface RegistrarRegistrationsTransferInHeaders {
  Prefer?: string;
}

export interface RegistrarRegistrationsUpdateHeaders {
  Prefer?: "respond-async";
}

export interface RegistrarSchema {
  domains: {
    name: string;
    pricing?: {
      currency: string;
      registration_cost: string;
      renewal_cost: string;
    };
    reason?: "extension_not_supported_via_api" | "extension_not_supported" | "extension_disallows_registration" | "domain_premium" | "domain_unavailable";
    registrable: boolean;
    tier?: "standard" | "premium";
  }[];
}

export interface RegistrarTransferCheck {
  domains: {
    [key: string]: {
      name?: string;
      pricing: RegistrarTransferCheckPricing;
      reasons?: RegistrarTransferCheckReason[];
      transferable: true;
    } | {
      name?: string;
      pricing?: RegistrarTransferCheckPricing;
      reasons?: RegistrarTransferCheckReason[];
      transferable: false;
    };
  };
}

export interface RegistrarTransferCheckInput {
  domains: {
    auth_code?: string;
    domain_name: string;
  }[];
}

export interface RegistrarTransferCheckPricing {
  currency: string;
  renewal_cost: string;
  transfer_cost: string;
}

export interface RegistrarTransferCheckReason {
  code: "extension_not_supported_via_api" | "extension_not_supported" | "domain_premium" | "extension_disallows_transfer" | "domain_not_exists" | "domain_on_cloudflare" | "domain_locked" | "registry_status" | "domain_outside_transfer_window" | "domain_max_term" | "invalid_auth_code" | "invalid_auth_code_format" | "dnssec_enabled" | "zone_not_found" | "zone_status_invalid" | "invalid_zone_plan" | "domain_unsupported";
}

export interface WorkflowStatus {
  completed: boolean;
  context?: {
    [key: string]: unknown;
  };
  created_at: string;
  error?: {
    code: string;
    message: string;
  } | null;
  links: {
    resource?: string;
    self: string;
  };
  state: "pending" | "in_progress" | "action_required" | "blocked" | "succeeded" | "failed";
  updated_at: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/registrar/domain-check": {
    /** Check whether domains can be registered */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RegistrarCheckInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/domain-search": {
    /** Search domains that can be registered */
    get: {
      parameters: {
        query: RegistrarDomainSearchIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/domain-transfer-check": {
    /** Check whether domains can be transferred */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RegistrarTransferCheckInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarTransferCheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/domains": {
    /** List the registrar domains of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarDomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/domains/{domain_name}": {
    /** Get a registrar domain of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_name: string };
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
    /** Update a registrar domain of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RegistrarDomainUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/extensions": {
    /** List the registrar extensions of an account */
    get: {
      parameters: {
        query?: RegistrarExtensionsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarExtension[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/extensions/{extension}": {
    /** Get a registrar extension of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; extension: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarExtension;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/registrations": {
    /** List the registrar registrations of an account */
    get: {
      parameters: {
        query?: RegistrarRegistrationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarRegistration[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Register a domain */
    post: {
      parameters: {
        query?: never;
        header?: RegistrarRegistrationsCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRegistrarRegistration } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/registrations/{domain_name}": {
    /** Get a registrar registration of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarRegistration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a registrar registration of an account */
    patch: {
      parameters: {
        query?: never;
        header?: RegistrarRegistrationsUpdateHeaders;
        path: { account_id: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": RegistrarRegistrationEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/registrations/{domain_name}/registration-status": {
    /** Get the registration status of a registrar registration */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in": {
    /** Transfer a domain to Cloudflare */
    post: {
      parameters: {
        query?: never;
        header?: RegistrarRegistrationsTransferInHeaders;
        path: { account_id: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewTransferIn } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in-status": {
    /** Get the status of the transfer of a domain to Cloudflare */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar/registrations/{domain_name}/update-status": {
    /** Get the status of the last update of a registration */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
