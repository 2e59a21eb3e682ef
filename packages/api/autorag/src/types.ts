// Written by `pnpm generate` from openapi/autorag.yaml. Not edited by hand.

export interface AutoRagAiSearchResult {
  data?: {
    attributes?: Record<string, unknown>;
    content?: {
      text?: string;
      type?: string;
    }[];
    file_id?: string;
    filename?: string;
    score?: number;
  }[];
  has_more?: boolean;
  next_page?: string;
  object?: string;
  response?: string;
  search_query?: string;
}

export interface AutoRagFilesIndexResultItem {
  error?: string;
  key?: string;
}

export interface AutoRagJobsIndexResultItem {
  end_reason?: string;
  ended_at?: string;
  id?: string;
  last_seen_at?: string;
  source?: string;
  started_at?: string;
}

export interface AutoRagJobsLogsIndexResultItem {
  created_at?: number;
  id?: number;
  message?: string;
  message_type?: number;
}

export interface AutoRagJobsShowResult {
  end_reason?: string;
  ended_at?: string;
  id?: string;
  last_seen_at?: string;
  source?: string;
  started_at?: string;
}

export interface AutoRagSearchResult {
  data?: {
    attributes?: Record<string, unknown>;
    content?: {
      text?: string;
      type?: string;
    }[];
    file_id?: string;
    filename?: string;
    score?: number;
  }[];
  has_more?: boolean;
  next_page?: string;
  object?: string;
  search_query?: string;
}

export interface AutoRagSyncResult {
  job_id?: string;
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

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/autorag/rags/{id}/ai-search": {
    /** Search and answer with an AutoRAG of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            data?: {
              attributes?: Record<string, unknown>;
              content?: {
                text?: string;
                type?: string;
              }[];
              file_id?: string;
              filename?: string;
              score?: number;
            }[];
            has_more?: boolean;
            next_page?: string;
            object?: string;
            response?: string;
            search_query?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/autorag/rags/{id}/files": {
    /** List the files of an AutoRAG */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            error?: string;
            key?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/autorag/rags/{id}/jobs": {
    /** List the jobs of an AutoRAG */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            end_reason?: string;
            ended_at?: string;
            id?: string;
            last_seen_at?: string;
            source?: string;
            started_at?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}": {
    /** Get a job of an AutoRAG */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            end_reason?: string;
            ended_at?: string;
            id?: string;
            last_seen_at?: string;
            source?: string;
            started_at?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs": {
    /** Get the logs of a job */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_at?: number;
            id?: number;
            message?: string;
            message_type?: number;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/autorag/rags/{id}/search": {
    /** Search an AutoRAG of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            data?: {
              attributes?: Record<string, unknown>;
              content?: {
                text?: string;
                type?: string;
              }[];
              file_id?: string;
              filename?: string;
              score?: number;
            }[];
            has_more?: boolean;
            next_page?: string;
            object?: string;
            search_query?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/autorag/rags/{id}/sync": {
    /** Sync an AutoRAG of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            job_id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
