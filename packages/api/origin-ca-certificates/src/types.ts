// Written by `pnpm generate` from openapi/origin-ca-certificates.yaml. Not edited by hand.

export type CertificateRequestType = "origin-rsa" | "origin-ecc" | "keyless-certificate";

/** The values of {@link CertificateRequestType}. */
export const CertificateRequestTypes = ["origin-rsa", "origin-ecc", "keyless-certificate"] as const;

export interface DeletedOriginCaCertificate {
  id?: string;
  revoked_at?: string;
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

export interface NewOriginCaCertificate {
  csr: string;
  hostnames: string[];
  request_type: CertificateRequestType;
  requested_validity?: RequestValidity;
}

export interface OriginCaCertificate {
  certificate?: string;
  csr: string;
  expires_on?: string;
  hostnames: string[];
  id?: string;
  request_type: CertificateRequestType;
  requested_validity: RequestValidity;
}

export interface OriginCaCertificatesIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  zone_id: string;
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

/** Default: `5475`. */
export type RequestValidity = 7 | 30 | 90 | 365 | 730 | 1095 | 5475;

/** The values of {@link RequestValidity}. */
export const RequestValidities = [7, 30, 90, 365, 730, 1095, 5475] as const;

/** What the API has, by path template and method. */
export interface paths {
  "/certificates": {
    /** List the certificates */
    get: {
      parameters: {
        query: OriginCaCertificatesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginCaCertificate[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a certificate */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewOriginCaCertificate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginCaCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/certificates/{certificate_id}": {
    /** Get a certificate */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginCaCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a certificate */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedOriginCaCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
