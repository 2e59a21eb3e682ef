// Written by `pnpm generate` from openapi/custom-hostnames.yaml. Not edited by hand.

/** Default: `"ubiquitous"`. */
export type BundleMethod = "ubiquitous" | "optimal" | "force";

/** The values of {@link BundleMethod}. */
export const BundleMethods = ["ubiquitous", "optimal", "force"] as const;

export interface Certificate {
  created_at?: string;
  /** Anything of yours; rules and Workers can read it. */
  custom_metadata?: {
    [key: string]: string;
  };
  /** The origin of this hostname, if not the fallback origin. */
  custom_origin_server?: string;
  /** The name that the origin is asked for by TLS. */
  custom_origin_sni?: string;
  /** The hostname of your customer. */
  hostname: string;
  id: string;
  /** The TXT record with which the owner proves that the hostname is theirs. */
  ownership_verification?: OwnershipVerification;
  /** The file with which the owner proves it. */
  ownership_verification_http?: OwnershipVerificationHttp;
  /** The certificate. */
  ssl?: {
    bundle_method?: BundleMethod;
    certificate_authority?: CertificateCa;
    custom_certificate?: string;
    custom_csr_id?: string;
    custom_key?: string;
    dcv_delegation_records?: DcvDelegationRecord[];
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
    validation_records?: ValidationRecord[];
    wildcard?: boolean;
  };
  /** How far the hostname is. */
  status?: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";
  /** Why the hostname is not verified yet. */
  verification_errors?: string[];
}

export type CertificateCa = "digicert" | "google" | "lets_encrypt" | "ssl_com";

/** The values of {@link CertificateCa}. */
export const CertificateCas = ["digicert", "google", "lets_encrypt", "ssl_com"] as const;

export interface CertificateUpdate {
  /** The certificate. */
  custom_certificate: string;
  /** The private key of the certificate. No answer has it. */
  custom_key: string;
}

export interface CustomHostname {
  created_at?: string;
  /** Anything of yours; rules and Workers can read it. */
  custom_metadata?: {
    [key: string]: string;
  };
  /** The origin of this hostname, if not the fallback origin. */
  custom_origin_server?: string;
  /** The name that the origin is asked for by TLS. */
  custom_origin_sni?: string;
  /** The hostname of your customer. */
  hostname: string;
  id: string;
  /** The TXT record with which the owner proves that the hostname is theirs. */
  ownership_verification?: OwnershipVerification;
  /** The file with which the owner proves it. */
  ownership_verification_http?: OwnershipVerificationHttp;
  /** The certificate. */
  ssl?: Ssl;
  /** How far the hostname is. */
  status?: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";
  /** Why the hostname is not verified yet. */
  verification_errors?: string[];
}

export interface CustomHostnameEdit {
  /** Anything of yours; rules and Workers can read it. */
  custom_metadata?: {
    [key: string]: string;
  };
  /** The origin of this hostname, if not the fallback origin. */
  custom_origin_server?: string;
  /** The name that the origin is asked for by TLS. */
  custom_origin_sni?: string;
  /** The certificate. */
  ssl?: SslInput;
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

export interface DcvDelegationRecord {
  cname?: string;
  cname_target?: string;
  emails?: string[];
  http_body?: string;
  http_url?: string;
  /** How far the hostname is. */
  status?: string;
  txt_name?: string;
  txt_value?: string;
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
  /** Where requests of all custom hostnames go. */
  origin?: string;
  /** How far the hostname is. */
  status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deployment_timed_out" | "deletion_timed_out";
  updated_at?: string;
}

export interface FallbackOriginUpdate {
  /** Where requests of all custom hostnames go. */
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
  /** Anything of yours; rules and Workers can read it. */
  custom_metadata?: {
    [key: string]: string;
  };
  /** The origin of this hostname, if not the fallback origin. */
  custom_origin_server?: string;
  /** The name that the origin is asked for by TLS. */
  custom_origin_sni?: string;
  /** The hostname of your customer. */
  hostname: string;
  /** The certificate. */
  ssl?: SslInput;
}

export interface OwnershipVerification {
  name?: string;
  type?: "txt";
  value?: string;
}

export interface OwnershipVerificationHttp {
  http_body?: string;
  http_url?: string;
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

export interface Quota {
  allocated: number;
  exceeded: boolean;
  hard_cap: number;
  used: number;
}

export interface Ssl {
  bundle_method?: BundleMethod;
  certificate_authority?: CertificateCa;
  custom_certificate?: string;
  custom_csr_id?: string;
  custom_key?: string;
  dcv_delegation_records?: DcvDelegationRecord[];
  expires_on?: string;
  hosts?: string[];
  id?: string;
  issuer?: string;
  method?: DcvMethod;
  serial_number?: string;
  settings?: SslSettings;
  signature?: string;
  /** How far the certificate is. */
  status?: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";
  type?: "dv";
  uploaded_on?: string;
  /** Why it was not issued yet. */
  validation_errors?: {
    message?: string;
  }[];
  /** What the owner of the hostname has to publish. */
  validation_records?: ValidationRecord[];
  wildcard?: boolean;
}

export interface SslInput {
  bundle_method?: BundleMethod;
  /** Who issues the certificate. */
  certificate_authority?: CertificateCa;
  cloudflare_branding?: boolean;
  custom_cert_bundle?: {
    custom_certificate: string;
    /** The private key of the certificate. No answer has it. */
    custom_key: string;
  }[];
  /** A certificate of your own, in place of one that Cloudflare gets. */
  custom_certificate?: string;
  custom_csr_id?: string;
  /** The private key of the certificate. No answer has it. */
  custom_key?: string;
  /** How the owner of the hostname proves that it is theirs. */
  method?: DcvMethod;
  /** The ciphers and versions of TLS. */
  settings?: SslSettings;
  /** How much is validated: the domain. */
  type?: "dv";
  /** Whether the certificate is also for what is below the hostname. */
  wildcard?: boolean;
}

export interface SslSettings {
  ciphers?: string[];
  early_hints?: "on" | "off";
  http2?: "on" | "off";
  min_tls_version?: "1.0" | "1.1" | "1.2" | "1.3";
  tls_1_3?: "on" | "off";
}

export interface ValidationRecord {
  cname?: string;
  cname_target?: string;
  emails?: string[];
  http_body?: string;
  http_url?: string;
  /** How far the hostname is. */
  status?: string;
  txt_name?: string;
  txt_value?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/custom_hostnames": {
    /** List custom hostnames */
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
    /** Add a custom hostname */
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
    /** Get the fallback origin */
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
    /** Set the fallback origin */
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
    /** Delete the fallback origin */
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
    /** Get how many custom hostnames there may be */
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
          result: Quota;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}": {
    /** Get a custom hostname */
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
    /** Change a custom hostname */
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
    /** Remove a custom hostname */
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
      requestBody: { content: { "application/json": CertificateUpdate } };
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
