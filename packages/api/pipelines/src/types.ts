// Written by `pnpm generate` from openapi/pipelines.yaml. Not edited by hand.

export interface CreatedSink {
  config?: SinkCreateCloudflarePipelinesR2Table | SinkCreateCloudflarePipelinesR2DataCatalogTable;
  created_at: string;
  format?: SinkCloudflarePipelinesSinkJsonFormat | SinkCloudflarePipelinesSinkParquetFormat;
  id: string;
  modified_at: string;
  name: string;
  schema?: SinkGetSchema;
  type: "r2" | "r2_data_catalog" | "basin_catalog";
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

export interface ListField {
  items: SourceField;
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

export interface NewPipeline {
  destination: {
    batch: PipelineBatch;
    compression: PipelineDestinationCompression;
    credentials: PipelineCredentials;
    format: "json";
    path: PipelinePath;
    type: "r2";
  };
  name: string;
  source: (PipelineCloudflarePipelinesWorkersPipelinesHttpSource | PipelineCloudflarePipelinesWorkersPipelinesBindingSource)[];
}

export interface NewSink {
  config?: SinkCreateCloudflarePipelinesR2Table | SinkCreateCloudflarePipelinesR2DataCatalogTable;
  format?: SinkCloudflarePipelinesSinkJsonFormat | SinkCloudflarePipelinesSinkParquetFormat;
  name: string;
  schema?: SinkSchema;
  type: "r2" | "r2_data_catalog" | "basin_catalog";
}

export interface NewStream {
  format?: StreamJson | StreamParquet;
  http?: StreamHttp;
  name: string;
  schema?: SinkSchema;
  worker_binding?: StreamWorkerBinding;
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

/** @deprecated */
export interface Pipeline {
  destination: {
    batch: {
      max_bytes: number;
      max_duration_s: number;
      max_rows: number;
    };
    compression: PipelineGetDestinationCompression;
    format: "json";
    path: PipelinePath;
    type: "r2";
  };
  endpoint: string;
  id: string;
  name: string;
  source: (PipelineCloudflarePipelinesWorkersPipelinesHttpSource | PipelineCloudflarePipelinesWorkersPipelinesBindingSource)[];
  version: number;
}

export interface PipelineBatch {
  max_bytes?: number;
  max_duration_s?: number;
  max_rows?: number;
}

/** @deprecated */
export interface PipelineCloudflarePipelinesWorkersPipelinesBindingSource {
  format: "json";
  type: string;
}

/** @deprecated */
export interface PipelineCloudflarePipelinesWorkersPipelinesHttpSource {
  authentication?: boolean;
  cors?: PipelineCors;
  format: "json";
  type: string;
}

export interface PipelineCors {
  origins?: string[];
}

export interface PipelineCreateV1Input {
  name: string;
  sql: string;
}

export interface PipelineCredentials {
  access_key_id: string;
  endpoint: string;
  secret_access_key: string;
}

export interface PipelineDestinationCompression {
  type?: "none" | "gzip" | "deflate";
}

export interface PipelineGetDestinationCompression {
  type: "none" | "gzip" | "deflate";
}

export interface PipelineListItem {
  result_info: {
    count: number;
    page: number;
    per_page: number;
    total_count: number;
  };
  results: {
    destination: {
      batch: {
        max_bytes: number;
        max_duration_s: number;
        max_rows: number;
      };
      compression: PipelineGetDestinationCompression;
      format: "json";
      path: PipelinePath;
      type: "r2";
    };
    endpoint: string;
    id: string;
    name: string;
    source: (PipelineCloudflarePipelinesWorkersPipelinesHttpSource | PipelineCloudflarePipelinesWorkersPipelinesBindingSource)[];
    version: number;
  }[];
  success: boolean;
}

export interface PipelineListV1 {
  created_at: string;
  id: string;
  modified_at: string;
  name: string;
  sql: string;
  status: string;
}

export interface PipelinePath {
  bucket: string;
  filename?: string;
  filepath?: string;
  prefix?: string;
}

export interface PipelineUpdate {
  destination: {
    batch: PipelineBatch;
    compression: PipelineDestinationCompression;
    credentials?: PipelineCredentials;
    format: "json";
    path: PipelinePath;
    type: "r2";
  };
  name: string;
  source: (PipelineCloudflarePipelinesWorkersPipelinesHttpSource | PipelineCloudflarePipelinesWorkersPipelinesBindingSource)[];
}

export interface PipelineV1 {
  created_at: string;
  failure_reason?: string;
  id: string;
  modified_at: string;
  name: string;
  sql: string;
  status: string;
  tables: {
    id: string;
    latest: number;
    name: string;
    type: "stream" | "sink";
    version: number;
  }[];
}

export interface PipelineValidateSql {
  graph?: {
    edges: {
      dest_id: number;
      edge_type: string;
      key_type: string;
      src_id: number;
      value_type: string;
    }[];
    nodes: {
      description: string;
      node_id: number;
      operator: string;
      parallelism: number;
    }[];
  };
  tables: {
    [key: string]: {
      id: string;
      name: string;
      type: string;
      version: number;
    };
  };
}

export interface PipelineValidateSqlInput {
  sql: string;
}

/** @deprecated */
export interface PipelinesIndexItem {
  destination: {
    batch: {
      max_bytes: number;
      max_duration_s: number;
      max_rows: number;
    };
    compression: PipelineGetDestinationCompression;
    format: "json";
    path: PipelinePath;
    type: "r2";
  };
  endpoint: string;
  id: string;
  name: string;
  source: (PipelineCloudflarePipelinesWorkersPipelinesHttpSource | PipelineCloudflarePipelinesWorkersPipelinesBindingSource)[];
  version: number;
}

export interface PipelinesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: string;
  /** How many items a page holds at most. */
  per_page?: string;
  /** Only what has this text in it. */
  search?: string;
}

export interface PipelinesPipelinesIndexQuery {
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface PipelinesSinksIndexQuery {
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  pipeline_id?: string;
}

export interface PipelinesStreamsIndexQuery {
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  pipeline_id?: string;
}

export interface Sink {
  config?: {
    account_id: string;
    bucket: string;
    file_naming?: SinkFileNaming;
    jurisdiction?: string;
    partitioning?: SinkPartitioning;
    path?: string;
    rolling_policy?: SinkRollingPolicy;
  } | {
    account_id: string;
    bucket: string;
    namespace?: string;
    rolling_policy?: SinkRollingPolicy;
    table_name: string;
  };
  created_at: string;
  format?: SinkCloudflarePipelinesSinkJsonFormat | SinkCloudflarePipelinesSinkParquetFormat;
  id: string;
  modified_at: string;
  name: string;
  schema?: SinkGetSchema;
  type: "r2" | "r2_data_catalog" | "basin_catalog";
}

export interface SinkCloudflarePipelinesSinkJsonFormat {
  compression?: "uncompressed" | "gzip";
  decimal_encoding?: "number" | "string" | "bytes";
  timestamp_format?: "rfc3339" | "unix_millis";
  type: "json";
  unstructured?: boolean;
}

export interface SinkCloudflarePipelinesSinkParquetFormat {
  compression?: "uncompressed" | "snappy" | "gzip" | "zstd" | "lz4";
  row_group_bytes?: number | null;
  type: "parquet";
}

export interface SinkCreateCloudflarePipelinesR2DataCatalogTable {
  account_id: string;
  bucket: string;
  namespace?: string;
  rolling_policy?: SinkRollingPolicy;
  table_name: string;
  token: string;
}

export interface SinkCreateCloudflarePipelinesR2Table {
  account_id: string;
  bucket: string;
  credentials: {
    access_key_id: string;
    secret_access_key: string;
  };
  file_naming?: SinkFileNaming;
  jurisdiction?: string;
  partitioning?: SinkPartitioning;
  path?: string;
  rolling_policy?: SinkRollingPolicy;
}

export interface SinkFileNaming {
  prefix?: string;
  strategy?: "serial" | "uuid" | "uuid_v7" | "ulid";
  suffix?: string;
}

export interface SinkGetSchema {
  fields?: SourceField[];
  format?: unknown;
  inferred?: boolean | null;
}

export interface SinkPartitioning {
  time_pattern?: string;
}

export interface SinkRollingPolicy {
  file_size_bytes?: number;
  inactivity_seconds?: number;
  interval_seconds?: number;
}

export interface SinkSchema {
  fields?: SourceField[];
  inferred?: boolean | null;
}

export type SourceField = {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "int32";
} | {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "int64";
} | {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "float32";
} | {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "float64";
} | {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "bool";
} | {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "string";
} | {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "binary";
} | {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "timestamp";
  unit?: "second" | "millisecond" | "microsecond" | "nanosecond";
} | {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "json";
} | SourceFieldStruct | SourceFieldList;

export type SourceFieldList = ListField & {
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "list";
};

export interface SourceFieldStruct {
  fields: SourceField[];
  metadata_key?: string | null;
  name?: string;
  required?: boolean;
  sql_name?: string;
  type: "struct";
}

export interface Stream {
  created_at: string;
  endpoint?: string;
  format?: StreamJson | StreamParquet;
  http: StreamHttp;
  id: string;
  modified_at: string;
  name: string;
  schema?: SinkGetSchema;
  version: number;
  worker_binding: StreamWorkerBinding;
}

export interface StreamHttp {
  authentication: boolean;
  cors?: PipelineCors;
  enabled: boolean;
}

export interface StreamJson {
  decimal_encoding?: "number" | "string" | "bytes";
  timestamp_format?: "rfc3339" | "unix_millis";
  type: "json";
  unstructured?: boolean;
}

export interface StreamParquet {
  compression?: "uncompressed" | "snappy" | "gzip" | "zstd" | "lz4";
  row_group_bytes?: number | null;
  type: "parquet";
}

export interface StreamUpdate {
  http?: StreamHttp;
  worker_binding?: StreamWorkerBinding;
}

export interface StreamWorkerBinding {
  enabled: boolean;
}

export interface UpdatedStream {
  created_at: string;
  endpoint?: string;
  format?: StreamJson | StreamParquet;
  http: StreamHttp;
  id: string;
  modified_at: string;
  name: string;
  schema?: SinkSchema;
  version: number;
  worker_binding: StreamWorkerBinding;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/pipelines": {
    /** List the pipelines of an account */
    get: {
      parameters: {
        query?: PipelinesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PipelineListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a pipeline for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPipeline } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Pipeline;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pipelines/v1/pipelines": {
    /** List the pipelines of an account, version 1 */
    get: {
      parameters: {
        query?: PipelinesPipelinesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PipelineListV1[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a pipeline for an account, version 1 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PipelineCreateV1Input } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PipelineListV1;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}": {
    /** Get a pipeline of an account, version 1 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pipeline_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PipelineV1;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a pipeline of an account, version 1 */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pipeline_id: string };
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
  "/accounts/{account_id}/pipelines/v1/sinks": {
    /** List the pipeline sinks of an account */
    get: {
      parameters: {
        query?: PipelinesSinksIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sink[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a pipeline sink for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSink } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedSink;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pipelines/v1/sinks/{sink_id}": {
    /** Get a pipeline sink of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sink_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sink;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a pipeline sink of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sink_id: string };
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
  "/accounts/{account_id}/pipelines/v1/streams": {
    /** List the pipeline streams of an account */
    get: {
      parameters: {
        query?: PipelinesStreamsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Stream[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a pipeline stream for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewStream } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Stream;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pipelines/v1/streams/{stream_id}": {
    /** Get a pipeline stream of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; stream_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Stream;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a pipeline stream of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; stream_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": StreamUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedStream;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a pipeline stream of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; stream_id: string };
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
  "/accounts/{account_id}/pipelines/v1/validate_sql": {
    /** Validate the SQL of the pipelines of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PipelineValidateSqlInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PipelineValidateSql;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pipelines/{pipeline_name}": {
    /** Get a pipeline of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pipeline_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Pipeline;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a pipeline of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pipeline_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PipelineUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Pipeline;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a pipeline of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pipeline_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
