// Written by `pnpm generate` from openapi/certificate-packs.yaml. Not edited by hand.

export interface CertificatePack {
  certificate_authority?: "google" | "lets_encrypt" | "ssl_com";
  certificates: CertificatePackCertificate[];
  cloudflare_branding?: boolean;
  dcv_delegation_records?: CertificatePackDcvDelegationRecord[];
  hosts: string[];
  id: string;
  primary_certificate?: string;
  status: CertificatePackStatus;
  type: "mh_custom" | "managed_hostname" | "sni_custom" | "universal" | "advanced" | "total_tls" | "keyless" | "legacy_custom";
  validation_errors?: CertificatePackValidationError[];
  validation_method?: "txt" | "http" | "email";
  validation_records?: CertificatePackValidationRecord[];
  validity_days?: 14 | 30 | 90 | 365;
}

export interface CertificatePackCertificate {
  bundle_method?: string;
  expires_on?: string;
  geo_restrictions?: {
    label?: "us" | "eu" | "highest_security";
  };
  hosts: string[];
  id: string;
  issuer?: string;
  modified_on?: string;
  priority?: number;
  signature?: string;
  status: string;
  uploaded_on?: string;
  zone_id?: string;
}

export interface CertificatePackDcvDelegationRecord {
  cname?: string;
  cname_target?: string;
  emails?: string[];
  http_body?: string;
  http_url?: string;
  status?: string;
  txt_name?: string;
  txt_value?: string;
}

export interface CertificatePackEdit {
  cloudflare_branding?: boolean;
}

export interface CertificatePackQuota {
  advanced?: {
    allocated?: number;
    used?: number;
  };
}

export type CertificatePackStatus = "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";

/** The values of {@link CertificatePackStatus}. */
export const CertificatePackStatuses = [
  "initializing", "pending_validation", "deleted", "pending_issuance", "pending_deployment",
  "pending_deletion", "pending_expiration", "expired", "active", "initializing_timed_out",
  "validation_timed_out", "issuance_timed_out", "deployment_timed_out", "deletion_timed_out",
  "pending_cleanup", "staging_deployment", "staging_active", "deactivating", "inactive", "backup_issued",
  "holding_deployment",
] as const;

export interface CertificatePackValidationError {
  message?: string;
}

export interface CertificatePackValidationRecord {
  cname?: string;
  cname_target?: string;
  emails?: string[];
  http_body?: string;
  http_url?: string;
  status?: string;
  txt_name?: string;
  txt_value?: string;
}

export interface CertificatePacksIndexQuery {
  deploy?: "staging" | "production";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: "all";
}

export interface DeletedCertificatePack {
  id?: string;
}

export interface EditedCertificatePack {
  certificate_authority?: "google" | "lets_encrypt" | "ssl_com";
  certificates: CertificatePackCertificate[];
  cloudflare_branding?: boolean;
  dcv_delegation_records?: CertificatePackDcvDelegationRecord[];
  hosts: string[];
  id: string;
  primary_certificate?: string;
  status: CertificatePackStatus;
  type: "mh_custom" | "managed_hostname" | "sni_custom" | "universal" | "advanced" | "total_tls" | "keyless" | "legacy_custom";
  validation_errors?: CertificatePackValidationError[];
  validation_method?: "txt" | "http" | "email";
  validation_records?: CertificatePackValidationRecord[];
  validity_days?: 14 | 30 | 90 | 365;
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

export interface NewCertificatePack {
  certificate_authority: "google" | "lets_encrypt" | "ssl_com";
  cloudflare_branding?: boolean;
  hosts: string[];
  type: "advanced";
  validation_method: "txt" | "http" | "email";
  validity_days: 14 | 30 | 90 | 365;
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
  "/zones/{zone_id}/ssl/certificate_packs": {
    /** List the SSL certificate packs of a zone */
    get: {
      parameters: {
        query?: CertificatePacksIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CertificatePack[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/certificate_packs/order": {
    /** Order an SSL certificate pack for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCertificatePack } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EditedCertificatePack;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/certificate_packs/quota": {
    /** Get the quota of the SSL certificate packs of a zone */
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
          result: CertificatePackQuota;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}": {
    /** Get an SSL certificate pack of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; certificate_pack_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CertificatePack;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an SSL certificate pack of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; certificate_pack_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CertificatePackEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EditedCertificatePack;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an SSL certificate pack of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; certificate_pack_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCertificatePack;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
