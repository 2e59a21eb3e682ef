// Written by `pnpm generate` from openapi/request-tracer.yaml. Not edited by hand.

export interface CreatedTrace {
  status_code?: number;
  trace?: Trace;
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

export interface NewTrace {
  body?: {
    base64?: string;
    json?: unknown;
    plain_text?: string;
  };
  context?: {
    bot_score?: number;
    geoloc?: {
      city?: string;
      continent?: string;
      is_eu_country?: boolean;
      iso_code?: string;
      latitude?: number;
      longitude?: number;
      postal_code?: string;
      region_code?: string;
      subdivision_2_iso_code?: string;
      timezone?: string;
    };
    skip_challenge?: boolean;
    threat_score?: number;
  };
  cookies?: {
    [key: string]: string;
  };
  headers?: {
    [key: string]: string;
  };
  method: string;
  protocol?: string;
  skip_response?: boolean;
  url: string;
}

export type Trace = TraceItem[];

export interface TraceItem {
  action?: string;
  action_parameters?: unknown;
  description?: string;
  expression?: string;
  kind?: string;
  matched?: boolean;
  name?: string;
  step_name?: string;
  trace?: Trace;
  type?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/request-tracer/trace": {
    /** Trace how Cloudflare would treat a request */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTrace } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedTrace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
