// Written by `pnpm generate` from openapi/durable-objects.yaml. Not edited by hand.

export interface CursorsInfo {
  cursors?: {
    after?: string;
  };
}

export interface DurableObject {
  hasStoredData?: boolean;
  id?: string;
}

export interface DurableObjectNamespace {
  class?: string;
  id?: string;
  name?: string;
  script?: string;
  use_sqlite?: boolean;
}

export interface DurableObjectsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DurableObjectsObjectsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /**
   * How many items to answer at most.
   * Default: `1000`.
   */
  limit?: number;
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

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/workers/durable_objects/namespaces": {
    /** List the Durable Object namespaces of an account */
    get: {
      parameters: {
        query?: DurableObjectsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DurableObjectNamespace[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/durable_objects/namespaces/{id}/objects": {
    /** List the objects of a Durable Object namespace */
    get: {
      parameters: {
        query?: DurableObjectsObjectsIndexQuery;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DurableObject[];
          result_info?: CursorsInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
