// Written by `pnpm generate` from openapi/authenticated-origin-pulls.yaml. Not edited by hand.

export interface AuthenticatedOriginPull {
  cert_id?: string;
  cert_status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";
  cert_updated_at?: string;
  cert_uploaded_on?: string;
  certificate?: string;
  created_at?: string;
  enabled?: boolean | null;
  expires_on?: string;
  hostname?: string;
  issuer?: string;
  serial_number?: string;
  signature?: string;
  status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";
  updated_at?: string;
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

export interface Hostname {
  cert_id?: string;
  cert_status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";
  cert_updated_at?: string;
  cert_uploaded_on?: string;
  certificate?: string;
  created_at?: string;
  enabled?: boolean | null;
  expires_on?: string;
  hostname?: string;
  id?: string;
  issuer?: string;
  private_key?: string;
  serial_number?: string;
  signature?: string;
  status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";
  updated_at?: string;
}

export interface HostnameCertificate {
  certificate?: string;
  expires_on?: string;
  id?: string;
  issuer?: string;
  serial_number?: string;
  signature?: string;
  status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";
  uploaded_on?: string;
}

export interface HostnameCertificateListItem {
  certificate?: string;
  expires_on?: string;
  id?: string;
  issuer?: string;
  serial_number?: string;
  signature?: string;
  status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";
  uploaded_on?: string;
}

export interface HostnameUpdate {
  config: {
    cert_id?: string;
    enabled?: boolean | null;
    hostname?: string;
  }[];
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

export interface NewHostnameCertificate {
  certificate: string;
  private_key: string;
}

export interface NewZoneCertificate {
  certificate: string;
  private_key: string;
}

export interface OriginTlsClientAuthSettings {
  enabled?: boolean;
}

export interface OriginTlsClientAuthSettingsUpdate {
  enabled: boolean;
}

export interface ZoneCertificate {
  certificate?: string;
  enabled?: boolean;
  expires_on?: string;
  id?: string;
  issuer?: string;
  private_key?: string;
  signature?: string;
  status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";
  uploaded_on?: string;
}

export interface ZoneCertificateListItem {
  certificate?: string;
  enabled?: boolean;
  expires_on?: string;
  id?: string;
  issuer?: string;
  private_key?: string;
  signature?: string;
  status?: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";
  uploaded_on?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/origin_tls_client_auth": {
    /** List the authenticated origin pull certificates of a zone */
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
          result: ZoneCertificateListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an authenticated origin pull certificate for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewZoneCertificate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin_tls_client_auth/hostnames": {
    /** Update the authenticated origin pull hostnames of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HostnameUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Hostname[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates": {
    /** List the certificates of the authenticated origin pull hostnames of a zone */
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
          result: HostnameCertificateListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a certificate for the authenticated origin pull hostnames of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewHostnameCertificate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id}": {
    /** Get a certificate of the authenticated origin pull hostnames of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a certificate of the authenticated origin pull hostnames of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin_tls_client_auth/hostnames/{hostname}": {
    /** Get an authenticated origin pull hostname of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; hostname: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AuthenticatedOriginPull;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin_tls_client_auth/settings": {
    /** Get the authenticated origin pull settings of a zone */
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
          result: OriginTlsClientAuthSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the authenticated origin pull settings of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OriginTlsClientAuthSettingsUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginTlsClientAuthSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin_tls_client_auth/{certificate_id}": {
    /** Get an authenticated origin pull certificate of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an authenticated origin pull certificate of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
