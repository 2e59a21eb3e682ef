// Written by `pnpm generate` from openapi/certificate-packs.yaml. Not edited by hand.

export interface Certificate {
  bundle_method?: string;
  expires_on?: string;
  geo_restrictions?: {
    label?: "us" | "eu" | "highest_security";
  };
  /** The hostnames that it is for; the zone's own must be among them. */
  hosts: string[];
  id: string;
  issuer?: string;
  modified_on?: string;
  priority?: number;
  signature?: string;
  /** How far it is. */
  status: string;
  uploaded_on?: string;
  zone_id?: string;
}

export interface CertificatePack {
  /** Who issues it. */
  certificate_authority?: "google" | "lets_encrypt" | "ssl_com";
  /** Its certificates, one for each kind of key. */
  certificates: Certificate[];
  /** Whether `sni.cloudflaressl.com` is its common name, as it must be for long hostnames. */
  cloudflare_branding?: boolean;
  dcv_delegation_records?: DcvDelegationRecord[];
  /** The hostnames that it is for; the zone's own must be among them. */
  hosts: string[];
  id: string;
  /** The certificate that is shown first. */
  primary_certificate?: string;
  /** How far it is. */
  status: CertificatePackStatus;
  /** Which kind of pack it is. */
  type: "mh_custom" | "managed_hostname" | "sni_custom" | "universal" | "advanced" | "total_tls" | "keyless" | "legacy_custom";
  /** Why it was not issued yet. */
  validation_errors?: ValidationError[];
  /** How it is proved that the hostnames are yours. */
  validation_method?: "txt" | "http" | "email";
  /** What has to be published, unless Cloudflare can do it. */
  validation_records?: ValidationRecord[];
  /** How long it lasts. */
  validity_days?: 14 | 30 | 90 | 365;
}

export interface CertificatePackEdit {
  /** Whether `sni.cloudflaressl.com` is its common name, as it must be for long hostnames. */
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

export interface CertificatePacksIndexQuery {
  deploy?: "staging" | "production";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: "all";
}

export interface DcvDelegationRecord {
  cname?: string;
  cname_target?: string;
  emails?: string[];
  http_body?: string;
  http_url?: string;
  /** How far it is. */
  status?: string;
  txt_name?: string;
  txt_value?: string;
}

export interface DeletedCertificatePack {
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
  /** Who issues it. */
  certificate_authority: "google" | "lets_encrypt" | "ssl_com";
  /** Whether `sni.cloudflaressl.com` is its common name, as it must be for long hostnames. */
  cloudflare_branding?: boolean;
  /** The hostnames that it is for; the zone's own must be among them. */
  hosts: string[];
  /** Which kind of pack it is. */
  type: "advanced";
  /** How it is proved that the hostnames are yours. */
  validation_method: "txt" | "http" | "email";
  /** How long it lasts. */
  validity_days: 14 | 30 | 90 | 365;
}

export interface OrderedCertificatePack {
  /** Who issues it. */
  certificate_authority?: "google" | "lets_encrypt" | "ssl_com";
  /** Its certificates, one for each kind of key. */
  certificates: Certificate[];
  /** Whether `sni.cloudflaressl.com` is its common name, as it must be for long hostnames. */
  cloudflare_branding?: boolean;
  dcv_delegation_records?: DcvDelegationRecord[];
  /** The hostnames that it is for; the zone's own must be among them. */
  hosts: string[];
  id: string;
  /** The certificate that is shown first. */
  primary_certificate?: string;
  /** How far it is. */
  status: CertificatePackStatus;
  /** Which kind of pack it is. */
  type: "mh_custom" | "managed_hostname" | "sni_custom" | "universal" | "advanced" | "total_tls" | "keyless" | "legacy_custom";
  /** Why it was not issued yet. */
  validation_errors?: ValidationError[];
  /** How it is proved that the hostnames are yours. */
  validation_method?: "txt" | "http" | "email";
  /** What has to be published, unless Cloudflare can do it. */
  validation_records?: ValidationRecord[];
  /** How long it lasts. */
  validity_days?: 14 | 30 | 90 | 365;
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

export interface ValidationError {
  message?: string;
}

export interface ValidationRecord {
  cname?: string;
  cname_target?: string;
  emails?: string[];
  http_body?: string;
  http_url?: string;
  /** How far it is. */
  status?: string;
  txt_name?: string;
  txt_value?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/ssl/certificate_packs": {
    /** List certificate packs */
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
    /** Order a certificate pack */
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
          result: OrderedCertificatePack;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/certificate_packs/quota": {
    /** Get how many certificate packs there may be */
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
    /** Get a certificate pack */
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
    /** Retry a certificate pack */
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
          result: OrderedCertificatePack;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a certificate pack */
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
