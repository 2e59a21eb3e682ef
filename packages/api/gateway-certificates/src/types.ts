// Written by `pnpm generate` from openapi/gateway-certificates.yaml. Not edited by hand.

export interface Certificate {
  binding_status?: "pending_deployment" | "available" | "pending_deletion" | "inactive";
  certificate?: string;
  created_at?: string;
  expires_on?: string;
  fingerprint?: string;
  id?: string;
  in_use?: boolean;
  issuer_org?: string;
  issuer_raw?: string;
  type?: "custom" | "gateway_managed";
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

export interface NewGatewayCertificate {
  validity_period_days?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/gateway/certificates": {
    /** List the Gateway certificates of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Certificate[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Gateway certificate for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewGatewayCertificate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Certificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/certificates/{certificate_id}": {
    /** Get a Gateway certificate of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Certificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Gateway certificate of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Certificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/certificates/{certificate_id}/activate": {
    /** Activate a Gateway certificate of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Certificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/certificates/{certificate_id}/deactivate": {
    /** Deactivate a Gateway certificate of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Certificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
