// Written by `pnpm generate` from openapi/precursor.yaml. Not edited by hand.

export interface EnforcementRule {
  description?: string;
  enabled?: boolean;
  expression: string;
  id?: string;
  mode: "min-friction" | "max-security";
}

export interface EnforcementRuleInput {
  description?: string;
  enabled?: boolean;
  expression: string;
  mode: "min-friction" | "max-security";
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

export interface PrecursorConfig {
  /** @deprecated */
  default_mode?: "off" | "min-friction" | "max-security";
  /** @deprecated */
  enforcement_rules?: EnforcementRule[];
}

export interface PrecursorUpdate {
  /** @deprecated */
  default_mode?: "off" | "min-friction" | "max-security";
  /** @deprecated */
  enforcement_rules?: EnforcementRuleInput[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/precursor": {
    /** Get the Precursor settings of a zone */
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
          result: PrecursorConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Precursor settings of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": PrecursorUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PrecursorConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
