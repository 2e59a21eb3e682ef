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
  /** When it ends. */
  expires_on?: string;
  geo_restrictions?: GeoRestrictions;
  /** The hostnames that it is for. */
  hosts?: string[];
  id: string;
  /** Who issued it. */
  issuer?: string;
  keyless_server?: KeylessCertificate;
  modified_on?: string;
  policy_restrictions?: string;
  /** Of several for one hostname the one of the highest priority is shown. */
  priority?: number;
  signature?: string;
  /** How far it is. */
  status?: "active" | "expired" | "deleted" | "pending" | "initializing";
  uploaded_on?: string;
  zone_id: string;
}

export interface CustomCertificateEdit {
  /** Which chain is sent along. */
  bundle_method?: BundleMethod;
  /** The certificate, with those in between, as PEM. */
  certificate?: string;
  /** The CSR that it was made of; its private key is with Cloudflare already. */
  custom_csr_id?: string;
  /** Whether it is only tried first. */
  deploy?: "staging" | "production";
  /** Where the private key may be kept. */
  geo_restrictions?: GeoRestrictions;
  /** Where the private key may be kept, as an expression. */
  policy?: string;
  /** Its private key. No answer has it. */
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
  /** How far it is. */
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
  /** Which chain is sent along. */
  bundle_method?: BundleMethod;
  /** The certificate, with those in between, as PEM. */
  certificate: string;
  /** The CSR that it was made of; its private key is with Cloudflare already. */
  custom_csr_id?: string;
  /** Whether it is only tried first. */
  deploy?: "staging" | "production";
  /** Where the private key may be kept. */
  geo_restrictions?: GeoRestrictions;
  /** Where the private key may be kept, as an expression. */
  policy?: string;
  /** Its private key. No answer has it. */
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

export interface Priorities {
  certificates: {
    id?: string;
    /** Default: `20`. */
    priority?: number;
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/custom_csrs": {
    /** List CSRs */
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
    /** Create a CSR */
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
    /** Get a CSR */
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
    /** Delete a CSR */
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
    /** List custom certificates */
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
    /** Upload a custom certificate */
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
    /** Order custom certificates by priority */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Priorities } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomCertificate[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_certificates/{custom_certificate_id}": {
    /** Get a custom certificate */
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
    /** Replace a custom certificate */
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
    /** Delete a custom certificate */
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
    /** List CSRs */
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
    /** Create a CSR */
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
    /** Get a CSR */
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
    /** Delete a CSR */
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
