// Written by `pnpm generate` from openapi/cloud-connector.yaml. Not edited by hand.

export interface CloudConnectorRule {
  description?: string;
  enabled?: boolean;
  expression?: string;
  id?: string;
  parameters?: RuleParameters;
  provider?: "aws_s3" | "cloudflare_r2" | "gcp_storage" | "azure_storage" | "oci_storage";
}

export interface CloudConnectorUpdateAllBodyItem {
  description?: string;
  enabled?: boolean;
  expression?: string;
  id?: string;
  parameters?: RuleParameters;
  provider?: "aws_s3" | "cloudflare_r2" | "gcp_storage" | "azure_storage" | "oci_storage";
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

export interface RuleParameters {
  host?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/cloud_connector/rules": {
    /** List the cloud connector rules of a zone */
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
          result: CloudConnectorRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the cloud connector rules of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CloudConnectorUpdateAllBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CloudConnectorRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
