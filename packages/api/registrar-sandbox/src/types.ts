// Written by `pnpm generate` from openapi/registrar-sandbox.yaml. Not edited by hand.

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
}

export interface EditedRegistration {
  completed: boolean;
  context?: {
    [key: string]: unknown;
  };
  created_at: string;
  error?: RegistrarSandboxError | null;
  links: RegistrarSandboxLinks;
  state: "pending" | "in_progress" | "action_required" | "blocked" | "succeeded" | "failed";
  updated_at: string;
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

export interface NewRegistrarSandboxRegistration {
  acknowledgements?: {
    [key: string]: unknown;
  };
  auto_renew?: boolean;
  contact_extensions?: {
    [key: string]: unknown;
  };
  contacts?: {
    administrator?: {
      email: string;
      fax?: string;
      phone: string;
      postal_info: RegistrationCreatePostalInfo;
    };
    billing?: {
      email: string;
      fax?: string;
      phone: string;
      postal_info: RegistrationCreatePostalInfo;
    };
    registrant?: {
      email: string;
      fax?: string;
      phone: string;
      postal_info: RegistrationCreatePostalInfo;
    };
    technical?: {
      email: string;
      fax?: string;
      phone: string;
      postal_info: RegistrationCreatePostalInfo;
    };
  };
  domain_name: string;
  privacy_mode?: "off" | "redaction";
  years?: number;
}

export interface RegistrarSandboxCheckInput {
  domains: string[];
}

export interface RegistrarSandboxDomainSearchIndexItem {
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

export interface RegistrarSandboxDomainSearchIndexQuery {
  extensions?: string[];
  /** How many items to answer at most. */
  limit?: number;
  q: string;
}

export interface RegistrarSandboxError {
  code: string;
  message: string;
}

export interface RegistrarSandboxExtension {
  metadata: {
    name: string;
    tld: string;
  };
  registration_schema: unknown;
  transfer_schema: unknown;
}

export interface RegistrarSandboxExtensionsIndexQuery {
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

export interface RegistrarSandboxLinks {
  resource?: string;
  self: string;
}

export interface RegistrarSandboxRegistrationEdit {
  auto_renew?: boolean;
}

export interface RegistrarSandboxRegistrationsCreateHeaders {
  Prefer?: string;
}

export interface RegistrarSandboxRegistrationsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort_by?: "registry_created_at" | "registry_expires_at" | "name";
}

export interface RegistrarSandboxRegistrationsUpdateHeaders {
  Prefer?: "respond-async";
}

export interface RegistrarSandboxSchema {
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

export interface Registration {
  auto_renew: boolean;
  created_at: string;
  domain_name: string;
  expires_at: string | null;
  locked: boolean;
  privacy_mode: "off" | "redaction";
  status: "active" | "registration_pending" | "transfer_pending" | "expired" | "suspended" | "redemption_period" | "pending_delete";
}

export interface RegistrationCreatePostalInfo {
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

export interface RegistrationStatus {
  completed: boolean;
  context?: {
    [key: string]: unknown;
  };
  created_at: string;
  error?: RegistrarSandboxError | null;
  links: RegistrarSandboxLinks;
  state: "pending" | "in_progress" | "action_required" | "blocked" | "succeeded" | "failed";
  updated_at: string;
}

export interface UpdateStatus {
  completed: boolean;
  context?: {
    [key: string]: unknown;
  };
  created_at: string;
  error?: RegistrarSandboxError | null;
  links: RegistrarSandboxLinks;
  state: "pending" | "in_progress" | "action_required" | "blocked" | "succeeded" | "failed";
  updated_at: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/registrar-sandbox/domain-check": {
    /** Check in the sandbox whether domains can be registered */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RegistrarSandboxCheckInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarSandboxSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar-sandbox/domain-search": {
    /** Search domains in the sandbox of the registrar */
    get: {
      parameters: {
        query: RegistrarSandboxDomainSearchIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarSandboxSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar-sandbox/extensions": {
    /** List the registrar sandbox extensions of an account */
    get: {
      parameters: {
        query?: RegistrarSandboxExtensionsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegistrarSandboxExtension[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar-sandbox/extensions/{extension}": {
    /** Get a registrar sandbox extension of an account */
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
          result: RegistrarSandboxExtension;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar-sandbox/registrations": {
    /** List the registrar sandbox registrations of an account */
    get: {
      parameters: {
        query?: RegistrarSandboxRegistrationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Registration[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a registrar sandbox registration for an account */
    post: {
      parameters: {
        query?: never;
        header?: RegistrarSandboxRegistrationsCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRegistrarSandboxRegistration } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EditedRegistration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar-sandbox/registrations/{domain_name}": {
    /** Get a registrar sandbox registration of an account */
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
          result: Registration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a registrar sandbox registration of an account */
    patch: {
      parameters: {
        query?: never;
        header?: RegistrarSandboxRegistrationsUpdateHeaders;
        path: { account_id: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": RegistrarSandboxRegistrationEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EditedRegistration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/registration-status": {
    /** Get the registration status of a registrar sandbox registration */
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
          result: RegistrationStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/update-status": {
    /** Get the status of the last update of a registration in the sandbox */
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
          result: UpdateStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
