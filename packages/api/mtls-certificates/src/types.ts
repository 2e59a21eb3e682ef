// Written by `pnpm generate` from openapi/mtls-certificates.yaml. Not edited by hand.

export interface CertificateAsssociation {
  service?: string;
  status?: string;
}

export interface CreatedMtlsCertificate {
  ca?: boolean;
  certificates?: string;
  expires_on?: string;
  id?: string;
  issuer?: string;
  name?: string;
  serial_number?: string;
  signature?: string;
  type?: "custom" | "gateway_managed" | "access_managed";
  updated_at?: string;
  uploaded_on?: string;
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

export interface MtlsCertificate {
  ca?: boolean;
  certificates?: string;
  expires_on?: string;
  id?: string;
  issuer?: string;
  name?: string;
  serial_number?: string;
  signature?: string;
  type?: "custom" | "gateway_managed" | "access_managed";
  uploaded_on?: string;
}

export interface MtlsCertificatesIndexQuery {
  /** Only what is of this type. */
  type?: ("custom" | "gateway_managed" | "access_managed")[];
}

export interface NewMtlsCertificate {
  ca: boolean;
  certificates: string;
  name?: string;
  private_key?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/mtls_certificates": {
    /** List the mTLS certificates of an account */
    get: {
      parameters: {
        query?: MtlsCertificatesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MtlsCertificate[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an mTLS certificate for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMtlsCertificate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedMtlsCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}": {
    /** Get an mTLS certificate of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; mtls_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MtlsCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an mTLS certificate of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; mtls_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MtlsCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations": {
    /** List the associations of an mTLS certificate */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; mtls_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CertificateAsssociation[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
