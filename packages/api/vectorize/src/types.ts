// Written by `pnpm generate` from openapi/vectorize.yaml. Not edited by hand.

export interface CreateIndex {
  config?: {
    dimensions: number;
    metric: "cosine" | "euclidean" | "dot-product";
    preset?: "@cf/baai/bge-small-en-v1.5" | "@cf/baai/bge-base-en-v1.5" | "@cf/baai/bge-large-en-v1.5" | "openai/text-embedding-ada-002" | "cohere/embed-multilingual-v2.0";
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
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

export interface Index {
  mutationId?: string;
}

export interface IndexDimensionConfigurationInput {
  dimensions: number;
  metric: "cosine" | "euclidean" | "dot-product";
}

export interface IndexInfo {
  dimensions?: number;
  processedUpToDatetime?: string | null;
  processedUpToMutation?: string;
  vectorCount?: number;
}

export interface IndexInput {
  ids?: string[];
}

export interface IndexListVectors {
  count: number;
  cursorExpirationTimestamp?: string | null;
  isTruncated: boolean;
  nextCursor?: string | null;
  totalCount: number;
  vectors: {
    id: string;
  }[];
}

export interface IndexQuery {
  count?: number;
  matches?: {
    id?: string;
    metadata?: unknown;
    namespace?: string | null;
    score?: number;
    values?: number[] | null;
  }[];
}

export interface IndexQueryInput {
  filter?: unknown;
  returnMetadata?: "none" | "indexed" | "all";
  /** Default: `false`. */
  returnValues?: boolean;
  /** Default: `5`. */
  topK?: number;
  vector: number[];
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

export interface MetadataIndex {
  mutationId?: string;
}

export interface MetadataIndexDeleteInput {
  propertyName: string;
}

export interface MetadataIndexListItem {
  metadataIndexes?: {
    indexType?: "string" | "number" | "boolean";
    propertyName?: string;
  }[];
}

export interface NewIndex {
  config: IndexDimensionConfigurationInput | {
    preset: "@cf/baai/bge-small-en-v1.5" | "@cf/baai/bge-base-en-v1.5" | "@cf/baai/bge-large-en-v1.5" | "openai/text-embedding-ada-002" | "cohere/embed-multilingual-v2.0";
  };
  description?: string;
  name: string;
}

export interface NewMetadataIndex {
  indexType: "string" | "number" | "boolean";
  propertyName: string;
}

export interface VectorizeIndexesCreateResult {
  config?: {
    dimensions?: number;
    metric?: string;
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
}

export interface VectorizeIndexesDeleteByIdsResult {
  count?: number;
  ids?: string[];
}

export interface VectorizeIndexesGetByIdsResultItem {
  id?: string;
  metadata?: Record<string, unknown>;
  namespace?: string;
  values?: number[];
}

export interface VectorizeIndexesIndexResultItem {
  config?: {
    dimensions?: unknown;
    metric?: unknown;
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
}

export interface VectorizeIndexesInsertResult {
  count?: number;
  ids?: string[];
}

export interface VectorizeIndexesQueryResult {
  count?: number;
  matches?: {
    id?: string;
    metadata?: Record<string, unknown>;
    score?: number;
    values?: number[];
  }[];
}

export interface VectorizeIndexesShowResult {
  config?: {
    dimensions?: number;
    metric?: string;
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
}

export interface VectorizeIndexesUpdateResult {
  config?: {
    dimensions?: number;
    metric?: string;
  };
  created_on?: string;
  description?: string;
  modified_on?: string;
  name?: string;
}

export interface VectorizeIndexesUpsertResult {
  count?: number;
  ids?: string[];
}

export interface VectorizeV2IndexesGetByIdsResultItem {
  id?: string;
  metadata?: Record<string, unknown>;
  namespace?: string;
  values?: number[];
}

export interface VectorizeV2IndexesInsertQuery {
  "unparsable-behavior"?: "error" | "discard";
}

export interface VectorizeV2IndexesListQuery {
  count?: number;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
}

export interface VectorizeV2IndexesUpsertQuery {
  "unparsable-behavior"?: "error" | "discard";
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
    /** List the Vectorize indexes of an account, version 2 */
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
          result: CreateIndex[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Vectorize index for an account, version 2 */
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
          result?: CreateIndex | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}": {
    /** Get a Vectorize index of an account, version 2 */
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
          result?: CreateIndex | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Vectorize index of an account, version 2 */
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
    /** Delete vectors by their ids from a Vectorize index of an account, version 2 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IndexInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Index | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/get_by_ids": {
    /** Get vectors by their ids from a Vectorize index of an account, version 2 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IndexInput } };
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
    /** Get the information of a Vectorize index */
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
    /** Insert into a Vectorize index of an account, version 2 */
    post: {
      parameters: {
        query?: VectorizeV2IndexesInsertQuery;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/x-ndjson": Blob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Index | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/list": {
    /** Get the listing of a Vectorize index */
    get: {
      parameters: {
        query?: VectorizeV2IndexesListQuery;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: IndexListVectors | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/create": {
    /** Create a metadata index for a Vectorize index */
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
          result?: MetadataIndex | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/delete": {
    /** Delete the metadata index of a Vectorize index */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MetadataIndexDeleteInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MetadataIndex | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/list": {
    /** Get the metadata index listing of a Vectorize index */
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
          result?: MetadataIndexListItem | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/query": {
    /** Query a Vectorize index of an account, version 2 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IndexQueryInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: IndexQuery | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/upsert": {
    /** Upsert into a Vectorize index of an account, version 2 */
    post: {
      parameters: {
        query?: VectorizeV2IndexesUpsertQuery;
        header?: never;
        path: { account_id: string; index_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/x-ndjson": Blob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Index | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
