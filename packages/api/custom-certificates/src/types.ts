// Written by `pnpm generate` from openapi/custom-certificates.yaml. Not edited by hand.

export interface AccountCustomCertificatesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** What the list is sorted by. */
  order?: "name" | "account_tag" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** Default: `"ubiquitous"`. */
export type BundleMethod = "ubiquitous" | "optimal" | "force";

/** The values of {@link BundleMethod}. */
export const BundleMethods = ["ubiquitous", "optimal", "force"] as const;

export interface CustomCertificate {
  bundle_method?: BundleMethod;
  custom_csr_id?: string;
  expires_on?: string;
  geo_restrictions?: GeoRestrictions;
  hosts?: string[];
  id: string;
  issuer?: string;
  keyless_server?: KeylessCertificate;
  modified_on?: string;
  policy_restrictions?: string;
  priority?: number;
  signature?: string;
  status?: "active" | "expired" | "deleted" | "pending" | "initializing";
  uploaded_on?: string;
  zone_id: string;
}

export interface CustomCertificateEdit {
  bundle_method?: BundleMethod;
  certificate?: string;
  custom_csr_id?: string;
  deploy?: "staging" | "production";
  geo_restrictions?: GeoRestrictions;
  policy?: string;
  private_key?: string;
}

export interface CustomCertificatesCustomCsrsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** What the list is sorted by. */
  order?: "name" | "account_tag" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface CustomCertificatesIndexQuery {
  /**
   * Whether all conditions must be met, or any.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** Only what has this status. */
  status?: "active" | "expired" | "deleted" | "pending" | "initializing";
}

export interface CustomCsr {
  account_tag?: string;
  common_name?: string;
  country?: string;
  created_at: string;
  csr?: string;
  description?: string;
  id: string;
  key_type: "rsa2048" | "p256v1";
  locality?: string;
  name?: string;
  organization?: string;
  organizational_unit?: string;
  sans?: string[];
  state?: string;
}

export interface DeletedCustomCertificate {
  id?: string;
}

export interface DeletedCustomCsr {
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

export interface GeoRestrictions {
  label?: "us" | "eu" | "highest_security";
}

export interface KeylessCertificate {
  created_on: string;
  enabled: boolean;
  host: string;
  id: string;
  modified_on: string;
  name: string;
  permissions: string[];
  port: number;
  status: "active" | "deleted";
  tunnel?: KeylessCertificateTunnel;
}

export interface KeylessCertificateTunnel {
  private_ip: string;
  vnet_id: string;
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

export interface NewCustomCertificate {
  bundle_method?: BundleMethod;
  certificate: string;
  custom_csr_id?: string;
  deploy?: "staging" | "production";
  geo_restrictions?: GeoRestrictions;
  policy?: string;
  private_key?: string;
  /** Default: `"legacy_custom"`. */
  type?: "legacy_custom" | "sni_custom";
}

export interface NewCustomCsr {
  common_name: string;
  country: string;
  description?: string;
  key_type?: "rsa2048" | "p256v1";
  locality: string;
  name?: string;
  organization: string;
  organizational_unit?: string;
  sans: string[];
  state: string;
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

export interface PrioritizeUpdate {
  certificates: {
    id?: string;
    /** Default: `20`. */
    priority?: number;
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/custom_csrs": {
    /** List the custom CSRs of an account */
    get: {
      parameters: {
        query?: AccountCustomCertificatesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCsr[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a custom CSR for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCustomCsr } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCsr;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/custom_csrs/{custom_csr_id}": {
    /** Get a custom CSR of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; custom_csr_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCsr;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a custom CSR of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; custom_csr_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCustomCsr;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_certificates": {
    /** List the custom certificates of a zone */
    get: {
      parameters: {
        query?: CustomCertificatesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCertificate[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a custom certificate for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCustomCertificate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_certificates/prioritize": {
    /** Prioritize the custom certificates of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PrioritizeUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCertificate[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_certificates/{custom_certificate_id}": {
    /** Get a custom certificate of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a custom certificate of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_certificate_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CustomCertificateEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a custom certificate of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCustomCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_csrs": {
    /** List the custom CSRs of a zone */
    get: {
      parameters: {
        query?: CustomCertificatesCustomCsrsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCsr[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a custom CSR for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCustomCsr } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCsr;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_csrs/{custom_csr_id}": {
    /** Get a custom CSR of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_csr_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCsr;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a custom CSR of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_csr_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCustomCsr;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
