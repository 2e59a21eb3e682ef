// Written by `pnpm generate` from openapi/universal-ssl.yaml. Not edited by hand.

/** Default: `"ubiquitous"`. */
export type BundleMethod = "ubiquitous" | "optimal" | "force";

/** The values of {@link BundleMethod}. */
export const BundleMethods = ["ubiquitous", "optimal", "force"] as const;

export interface EditedVerification {
  status?: string;
  validation_method?: "http" | "cname" | "txt" | "email";
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

export interface NewAnalyze {
  bundle_method?: BundleMethod;
  certificate?: string;
}

export interface Recommendation {
  editable: boolean;
  id: string;
  modified_on: string;
  next_scheduled_scan?: string | null;
  value: "auto" | "custom";
}

export interface SslUniversalSettingsEdit {
  enabled?: boolean;
}

export interface UniversalSslSettingsSchema {
  enabled?: boolean;
}

export interface UniversalSslSslAutomaticModeShowResult {
  editable?: boolean;
  id?: string;
  modified_on?: string;
  next_scheduled_scan?: string;
  value?: string;
}

export interface UniversalSslSslAutomaticModeUpdateResult {
  editable?: boolean;
  id?: string;
  modified_on?: string;
  next_scheduled_scan?: string;
  value?: string;
}

export interface UniversalSslVerificationIndexQuery {
  retry?: true;
}

export type ValidationMethod = "http" | "cname" | "txt";

/** The values of {@link ValidationMethod}. */
export const ValidationMethods = ["http", "cname", "txt"] as const;

export type Verification = VerificationResourceVerification[];

export interface VerificationEdit {
  validation_method: "http" | "cname" | "txt" | "email";
}

export interface VerificationResourceVerification {
  brand_check?: boolean;
  cert_pack_uuid?: string;
  certificate_status: "initializing" | "authorizing" | "active" | "expired" | "issuing" | "timing_out" | "pending_deployment";
  signature?: "ECDSAWithSHA256" | "SHA1WithRSA" | "SHA256WithRSA";
  validation_method?: ValidationMethod;
  verification_info?: {
    record_name?: "record_name" | "http_url" | "cname" | "txt_name";
    record_target?: "record_value" | "http_body" | "cname_target" | "txt_value";
  };
  verification_status?: boolean;
  verification_type?: "cname" | "meta tag";
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/settings/ssl_automatic_mode": {
    /** Get the automatic SSL mode of a zone */
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
          result?: {
            editable?: boolean;
            id?: string;
            modified_on?: string;
            next_scheduled_scan?: string;
            value?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the automatic SSL mode of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            editable?: boolean;
            id?: string;
            modified_on?: string;
            next_scheduled_scan?: string;
            value?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/analyze": {
    /** Analyze the certificates of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAnalyze } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/recommendation": {
    /** Get the recommended SSL mode of a zone */
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
          result: Recommendation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/universal/settings": {
    /** Get the Universal SSL settings of a zone */
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
          result: UniversalSslSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Universal SSL settings of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SslUniversalSettingsEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UniversalSslSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/verification": {
    /** List the SSL verifications of a zone */
    get: {
      parameters: {
        query?: UniversalSslVerificationIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Verification;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ssl/verification/{certificate_pack_id}": {
    /** Update an SSL verification of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; certificate_pack_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": VerificationEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EditedVerification;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
