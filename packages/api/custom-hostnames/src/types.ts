// Written by `pnpm generate` from openapi/custom-hostnames.yaml. Not edited by hand.

/** Default: `"ubiquitous"`. */
export type BundleMethod = "ubiquitous" | "optimal" | "force";

/** The values of {@link BundleMethod}. */
export const BundleMethods = ["ubiquitous", "optimal", "force"] as const;

export interface Certificate {
  created_at?: string;
  custom_metadata?: {
    [key: string]: string;
  };
  custom_origin_server?: string;
  custom_origin_sni?: string;
  hostname: string;
  id: string;
  ownership_verification?: CustomHostnameOwnershipVerification;
  ownership_verification_http?: CustomHostnameOwnershipVerificationHttp;
  ssl?: {
    bundle_method?: BundleMethod;
    certificate_authority?: CertificateCa;
    custom_certificate?: string;
    custom_csr_id?: string;
    custom_key?: string;
    dcv_delegation_records?: CustomHostnameDcvDelegationRecord[];
    expires_on?: string;
    hosts?: string[];
    id?: string;
    issuer?: string;
    method?: DcvMethod;
    serial_number?: string;
    settings?: {
      ciphers?: string[];
      early_hints?: "on" | "off";
      http2?: "on" | "off";
      min_tls_version?: "1.0" | "1.1" | "1.2" | "1.3";
      tls_1_3?: "on" | "off";
    };
    signature?: string;
    status?: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";
    type?: "dv";
    uploaded_on?: string;
    validation_errors?: {
      message?: string;
    }[];
    validation_records?: CustomHostnameValidationRecord[];
    wildcard?: boolean;
  };
  status?: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";
  verification_errors?: string[];
}

export type CertificateCa = "digicert" | "google" | "lets_encrypt" | "ssl_com";

/** The values of {@link CertificateCa}. */
export const CertificateCas = ["digicert", "google", "lets_encrypt", "ssl_com"] as const;

export interface CertificatePackCertificateUpdate {
  custom_certificate: string;
  custom_key: string;
}

export interface CustomHostname {
  created_at?: string;
  custom_metadata?: {
    [key: string]: string;
  };
  custom_origin_server?: string;
  custom_origin_sni?: string;
  hostname: string;
  id: string;
  ownership_verification?: CustomHostnameOwnershipVerification;
  ownership_verification_http?: CustomHostnameOwnershipVerificationHttp;
  ssl?: {
    bundle_method?: BundleMethod;
    certificate_authority?: CertificateCa;
    custom_certificate?: string;
    custom_csr_id?: string;
    custom_key?: string;
    dcv_delegation_records?: CustomHostnameDcvDelegationRecord[];
    expires_on?: string;
    hosts?: string[];
    id?: string;
    issuer?: string;
    method?: DcvMethod;
    serial_number?: string;
    settings?: CustomHostnameSettings;
    signature?: string;
    status?: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";
    type?: "dv";
    uploaded_on?: string;
    validation_errors?: {
      message?: string;
    }[];
    validation_records?: CustomHostnameValidationRecord[];
    wildcard?: boolean;
  };
  status?: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";
  verification_errors?: string[];
}

export interface CustomHostnameDcvDelegationRecord {
  cname?: string;
  cname_target?: string;
  emails?: string[];
  http_body?: string;
  http_url?: string;
  status?: string;
  txt_name?: string;
  txt_value?: string;
}

export interface CustomHostnameEdit {
  custom_metadata?: {
    [key: string]: string;
  };
  custom_origin_server?: string;
  custom_origin_sni?: string;
  ssl?: CustomHostnameSsl;
}

export interface CustomHostnameOwnershipVerification {
  name?: string;
  type?: "txt";
  value?: string;
}

export interface CustomHostnameOwnershipVerificationHttp {
  http_body?: string;
  http_url?: string;
}

export interface CustomHostnameQuota {
  allocated: number;
  exceeded: boolean;
  hard_cap: number;
  used: number;
}

export interface CustomHostnameSettings {
  ciphers?: string[];
  early_hints?: "on" | "off";
  http2?: "on" | "off";
  min_tls_version?: "1.0" | "1.1" | "1.2" | "1.3";
  tls_1_3?: "on" | "off";
}

export interface CustomHostnameSsl {
  bundle_method?: BundleMethod;
  certificate_authority?: CertificateCa;
  cloudflare_branding?: boolean;
  custom_cert_bundle?: {
    custom_certificate: string;
    custom_key: string;
  }[];
  custom_certificate?: string;
  custom_csr_id?: string;
  custom_key?: string;
  method?: DcvMethod;
  settings?: CustomHostnameSettings;
  type?: "dv";
  wildcard?: boolean;
}

export interface CustomHostnameValidationRecord {
  cname?: string;
  cname_target?: string;
  emails?: string[];
  http_body?: string;
  http_url?: string;
  status?: string;
  txt_name?: string;
  txt_value?: string;
}

export interface CustomHostnamesIndexQuery {
  certificate_authority?: "google" | "lets_encrypt" | "ssl_com";
  custom_origin_server?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  "hostname.contain"?: string;
  "hostname.exact"?: string;
  "hostname.startsWith"?: string;
  hostname_status?: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";
  id?: string;
  /**
   * What the list is sorted by.
   * Default: `"ssl"`.
   */
  order?: "ssl" | "ssl_status";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  ssl?: 0 | 1;
  ssl_status?: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";
  wildcard?: boolean;
}

export type DcvMethod = "http" | "txt" | "email";

/** The values of {@link DcvMethod}. */
export const DcvMethods = ["http", "txt", "email"] as const;

export interface DeletedCertificatePackCertificate {
  id?: string;
}

export interface DeletedCustomHostname {
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

export interface FallbackOrigin {
  created_at?: string;
  errors?: string[];
  origin?: string;
  status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deployment_timed_out" | "deletion_timed_out";
  updated_at?: string;
}

export interface FallbackOriginUpdate {
  origin: string;
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

export interface NewCustomHostname {
  custom_metadata?: {
    [key: string]: string;
  };
  custom_origin_server?: string;
  custom_origin_sni?: string;
  hostname: string;
  ssl?: CustomHostnameSsl;
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

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/custom_hostnames": {
    /** List the custom hostnames of a zone */
    get: {
      parameters: {
        query?: CustomHostnamesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomHostname[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a custom hostname for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCustomHostname } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomHostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_hostnames/fallback_origin": {
    /** Get the fallback origin of the custom hostnames of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FallbackOrigin;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the fallback origin of the custom hostnames of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FallbackOriginUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FallbackOrigin;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the fallback origin of the custom hostnames of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FallbackOrigin;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_hostnames/quota": {
    /** Get the quota of the custom hostnames of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomHostnameQuota;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}": {
    /** Get a custom hostname of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_hostname_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomHostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a custom hostname of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_hostname_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CustomHostnameEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomHostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a custom hostname of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_hostname_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedCustomHostname } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}": {
    /** Update a certificate of a certificate pack */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_hostname_id: string; certificate_pack_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CertificatePackCertificateUpdate } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Certificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a certificate of a certificate pack */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; custom_hostname_id: string; certificate_pack_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedCertificatePackCertificate } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
