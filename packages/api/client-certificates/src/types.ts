// Written by `pnpm generate` from openapi/client-certificates.yaml. Not edited by hand.

export interface ClientCertificate {
  certificate?: string;
  certificate_authority?: {
    id?: string;
    name?: string;
  };
  common_name?: string;
  country?: string;
  csr?: string;
  expires_on?: string;
  fingerprint_sha256?: string;
  id?: string;
  issued_on?: string;
  location?: string;
  organization?: string;
  organizational_unit?: string;
  serial_number?: string;
  signature?: string;
  ski?: string;
  state?: string;
  status?: "active" | "pending_reactivation" | "pending_revocation" | "revoked";
  validity_days?: number;
}

export interface ClientCertificateEdit {
  reactivate?: boolean;
}

export interface ClientCertificateHostnameAssociationsIndexQuery {
  mtls_certificate_id?: string;
}

export interface ClientCertificatesIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** Only what has this status. */
  status?: "all" | "active" | "pending_reactivation" | "pending_revocation" | "revoked";
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

export interface HostnameAssociation {
  hostnames?: string[];
}

export interface HostnameAssociationUpdate {
  hostnames?: string[];
  mtls_certificate_id?: string;
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

export interface NewClientCertificate {
  csr: string;
  validity_days: number;
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
  "/zones/{zone_id}/certificate_authorities/hostname_associations": {
    /** List the hostnames that ask for client certificates */
    get: {
      parameters: {
        query?: ClientCertificateHostnameAssociationsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameAssociation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace the hostnames that ask for client certificates */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HostnameAssociationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameAssociation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/client_certificates": {
    /** List the client certificates of a zone */
    get: {
      parameters: {
        query?: ClientCertificatesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ClientCertificate[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a client certificate for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewClientCertificate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ClientCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/client_certificates/{client_certificate_id}": {
    /** Get a client certificate of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; client_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ClientCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a client certificate of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; client_certificate_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ClientCertificateEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ClientCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a client certificate of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; client_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ClientCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
