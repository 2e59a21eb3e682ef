// Written by `pnpm generate` from openapi/vectorize.yaml. Not edited by hand.

import type { RawBody } from "@restflare/core";

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

export interface Index {
  /** How long vectors are, and how they are compared. */
  config?: {
    dimensions: number;
    metric: "cosine" | "euclidean" | "dot-product";
    preset?: "@cf/baai/bge-small-en-v1.5" | "@cf/baai/bge-base-en-v1.5" | "@cf/baai/bge-large-en-v1.5" | "openai/text-embedding-ada-002" | "cohere/embed-multilingual-v2.0";
  };
  created_on?: string;
  /** A note. */
  description?: string;
  modified_on?: string;
  /** What it is called. */
  name?: string;
}

export interface IndexDimensions {
  /** How long each vector is; it stays as it is. */
  dimensions: number;
  /** How near two vectors are is measured by this; it stays as it is. */
  metric: "cosine" | "euclidean" | "dot-product";
}

export interface IndexInfo {
  /** How long each vector is; it stays as it is. */
  dimensions?: number;
  processedUpToDatetime?: string | null;
  /** The last change that is done. */
  processedUpToMutation?: string;
  /** How many vectors there are. */
  vectorCount?: number;
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

export interface MetadataIndexName {
  /** The field of the metadata; a nested one with dots. */
  propertyName: string;
}

export interface MetadataIndexes {
  metadataIndexes?: {
    indexType?: "string" | "number" | "boolean";
    propertyName?: string;
  }[];
}

export interface Mutation {
  /** What `info` reports once the change is done (`processedUpToMutation`). */
  mutationId?: string;
}

export interface NewIndex {
  /** How long vectors are, and how they are compared. */
  config: IndexDimensions | {
    preset: "@cf/baai/bge-small-en-v1.5" | "@cf/baai/bge-base-en-v1.5" | "@cf/baai/bge-large-en-v1.5" | "openai/text-embedding-ada-002" | "cohere/embed-multilingual-v2.0";
  };
  /** A note. */
  description?: string;
  /** What it is called. */
  name: string;
}

export interface NewMetadataIndex {
  /** What the field is. */
  indexType: "string" | "number" | "boolean";
  /** The field of the metadata; a nested one with dots. */
  propertyName: string;
}

export interface QueryMatches {
  count?: number;
  matches?: VectorMatch[];
}

export interface VectorIds {
  /** The ids of the vectors. */
  ids?: string[];
}

export interface VectorMatch {
  id?: string;
  metadata?: unknown;
  namespace?: string | null;
  /** How near it is. */
  score?: number;
  values?: number[] | null;
}

export interface VectorPage {
  count: number;
  cursorExpirationTimestamp?: string | null;
  isTruncated: boolean;
  nextCursor?: string | null;
  totalCount: number;
  vectors: {
    id: string;
  }[];
}

export interface VectorQuery {
  /** Only vectors whose metadata fit, as in `{ "lang": { "$eq": "en" } }`; the fields need a metadata index. */
  filter?: unknown;
  /** Which metadata to answer. */
  returnMetadata?: "none" | "indexed" | "all";
  /**
   * Whether to answer the vectors themselves.
   * Default: `false`.
   */
  returnValues?: boolean;
  /**
   * How many neighbours to answer: at most 100, or 20 with values or metadata.
   * Default: `5`.
   */
  topK?: number;
  /** The vector whose neighbours are wanted. */
  vector: number[];
}

export interface VectorizeGetByIdsResultItem {
  id?: string;
  metadata?: Record<string, unknown>;
  namespace?: string;
  values?: number[];
}

export interface VectorizeInsertQuery {
  /** What becomes of lines that are no vectors. */
  "unparsable-behavior"?: "error" | "discard";
}

export interface VectorizeListQuery {
  /** How many ids to answer at most. */
  count?: number;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
}

export interface VectorizeUpsertQuery {
  /** What becomes of lines that are no vectors. */
  "unparsable-behavior"?: "error" | "discard";
}

export interface VectorizeV1CreateResult {
  config?: {
    dimensions?: number;
    metric?: string;
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
}

export interface VectorizeV1DeleteByIdsResult {
  count?: number;
  ids?: string[];
}

export interface VectorizeV1GetByIdsResultItem {
  id?: string;
  metadata?: Record<string, unknown>;
  namespace?: string;
  values?: number[];
}

export interface VectorizeV1IndexResultItem {
  config?: {
    dimensions?: unknown;
    metric?: unknown;
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
}

export interface VectorizeV1InsertResult {
  count?: number;
  ids?: string[];
}

export interface VectorizeV1QueryResult {
  count?: number;
  matches?: {
    id?: string;
    metadata?: Record<string, unknown>;
    score?: number;
    values?: number[];
  }[];
}

export interface VectorizeV1ShowResult {
  config?: {
    dimensions?: number;
    metric?: string;
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
}

export interface VectorizeV1UpdateResult {
  config?: {
    dimensions?: number;
    metric?: string;
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
}

export interface VectorizeV1UpsertResult {
  count?: number;
  ids?: string[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/vectorize/indexes": {
    /** List the Vectorize indexes of an account */
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
          result?: {
            config?: {
              dimensions?: unknown;
              metric?: unknown;
            };
            created_on?: string;
            description?: string;
            modified_on?: string;
            name?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Vectorize index for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            config?: {
              dimensions?: number;
              metric?: string;
            };
            created_on?: string;
            description?: string;
            modified_on?: string;
            name?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/indexes/{index_name}": {
    /** Get a Vectorize index of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            config?: {
              dimensions?: number;
              metric?: string;
            };
            created_on?: string;
            description?: string;
            modified_on?: string;
            name?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Vectorize index of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            config?: {
              dimensions?: number;
              metric?: string;
            };
            created_on?: string;
            description?: string;
            modified_on?: string;
            name?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Vectorize index of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/indexes/{index_name}/delete-by-ids": {
    /** Delete vectors by their ids from a Vectorize index of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            count?: number;
            ids?: string[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/indexes/{index_name}/get-by-ids": {
    /** Get vectors by their ids from a Vectorize index of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            id?: string;
            metadata?: Record<string, unknown>;
            namespace?: string;
            values?: number[];
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/indexes/{index_name}/insert": {
    /** Insert into a Vectorize index of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            count?: number;
            ids?: string[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/indexes/{index_name}/query": {
    /** Query a Vectorize index of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            count?: number;
            matches?: {
              id?: string;
              metadata?: Record<string, unknown>;
              score?: number;
              values?: number[];
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/indexes/{index_name}/upsert": {
    /** Upsert into a Vectorize index of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            count?: number;
            ids?: string[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes": {
    /** List indexes */
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
          result: Index[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an index */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewIndex } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Index | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}": {
    /** Get an index */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Index | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an index */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
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
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/delete_by_ids": {
    /** Delete vectors by their ids */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": VectorIds } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Mutation | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/get_by_ids": {
    /** Get vectors by their ids */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": VectorIds } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            id?: string;
            metadata?: Record<string, unknown>;
            namespace?: string;
            values?: number[];
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/info": {
    /** Get the state of an index */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: IndexInfo | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/insert": {
    /** Insert vectors */
    post: {
      parameters: {
        query?: VectorizeInsertQuery;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/x-ndjson": RawBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Mutation | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/list": {
    /** List the ids of vectors */
    get: {
      parameters: {
        query?: VectorizeListQuery;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: VectorPage | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/create": {
    /** Create a metadata index */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMetadataIndex } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Mutation | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/delete": {
    /** Delete a metadata index */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MetadataIndexName } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Mutation | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/list": {
    /** List metadata indexes */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MetadataIndexes | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/query": {
    /** Query vectors */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": VectorQuery } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: QueryMatches | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/upsert": {
    /** Insert or replace vectors */
    post: {
      parameters: {
        query?: VectorizeUpsertQuery;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/x-ndjson": RawBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Mutation | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
