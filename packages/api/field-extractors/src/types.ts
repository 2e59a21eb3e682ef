// Written by `pnpm generate` from openapi/field-extractors.yaml. Not edited by hand.

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

export interface FieldExtractor {
  extractor: string;
  rules: FieldExtractorRule[];
}

export interface FieldExtractorRule {
  description?: string;
  fields: {
    expression: string;
    name: string;
  }[];
  ref: string;
}

export interface FieldExtractorUpdate {
  rules: FieldExtractorRule[];
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

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/field_extractors/{extractor}": {
    /** Get a field extractor of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; extractor: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FieldExtractor;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a field extractor of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; extractor: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FieldExtractorUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FieldExtractor;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a field extractor of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; extractor: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
