// Written by `pnpm generate` from openapi/keyless-certificates.yaml. Not edited by hand.

/** Default: `"ubiquitous"`. */
export type BundleMethod = "ubiquitous" | "optimal" | "force";

/** The values of {@link BundleMethod}. */
export const BundleMethods = ["ubiquitous", "optimal", "force"] as const;

export interface DeletedKeylessCertificate {
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

export interface KeylessCertificate {
  created_on: string;
  enabled: boolean;
  host: string;
  id: string;
  modified_on: string;
  name: string;
  permissions: string[];
  port: number;
  status: "active" | "deleted";
  tunnel?: KeylessCertificateTunnel;
}

export interface KeylessCertificateEdit {
  /** @deprecated */
  enabled?: boolean;
  host?: string;
  name?: string;
  /** Default: `24008`. */
  port?: number;
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

export interface NewKeylessCertificate {
  bundle_method?: BundleMethod;
  certificate: string;
  host: string;
  name?: string;
  /** Default: `24008`. */
  port: number;
  tunnel?: KeylessCertificateTunnel;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/keyless_certificates": {
    /** List the keyless certificates of a zone */
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
          result: KeylessCertificate[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a keyless certificate for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewKeylessCertificate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: KeylessCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/keyless_certificates/{keyless_certificate_id}": {
    /** Get a keyless certificate of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; keyless_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: KeylessCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a keyless certificate of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; keyless_certificate_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": KeylessCertificateEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: KeylessCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a keyless certificate of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; keyless_certificate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedKeylessCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
