// Written by `pnpm generate` from openapi/ai-search.yaml. Not edited by hand.

export interface AiSearchBoostBy {
  direction?: "asc" | "desc" | "exists" | "not_exists";
  field: string;
}

export interface AiSearchCache {
  cache_threshold?: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes";
  enabled?: boolean;
}

export interface AiSearchChatCompletionsEndpoint {
  disabled?: boolean;
}

export interface AiSearchChunk {
  id: string;
  item?: AiSearchItem;
  score: number;
  scoring_details?: AiSearchScoringDetails;
  text: string;
  type: string;
}

export interface AiSearchCustomMetadata {
  data_type: "text" | "number" | "boolean" | "datetime";
  field_name: string;
}

export interface AiSearchDiscoverOptions {
  depth?: number;
  include_external_links?: boolean;
  include_subdomains?: boolean;
  limit?: number;
  max_age?: number;
  source?: "all" | "sitemaps" | "links";
}

export interface AiSearchEndpoint {
  disabled?: boolean;
}

export interface AiSearchIndexMethod {
  keyword: boolean;
  vector: boolean;
}

export interface AiSearchIndexingOptions {
  keyword_tokenizer?: "porter" | "trigram";
  use_ocr?: boolean;
}

export interface AiSearchInstance {
  ai_gateway_id?: string | null;
  ai_search_model?: string | null;
  cache?: boolean;
  cache_threshold?: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes";
  cache_ttl?: 600 | 1800 | 3600 | 7200 | 21600 | 43200 | 86400 | 172800 | 259200 | 518400;
  chunk_overlap?: number;
  chunk_size?: number;
  created_at: string;
  created_by?: string | null;
  custom_metadata?: AiSearchCustomMetadata[];
  embedding_model?: string | null;
  enable?: boolean;
  engine_version?: number;
  fusion_method?: "max" | "rrf";
  /** @deprecated */
  hybrid_search_enabled?: boolean;
  id: string;
  index_method?: AiSearchIndexMethod;
  indexing_options?: AiSearchIndexingOptions | null;
  last_activity?: string | null;
  max_num_results?: number;
  metadata?: AiSearchMetadata;
  modified_at: string;
  modified_by?: string | null;
  namespace?: string | null;
  paused?: boolean;
  public_endpoint_id?: string | null;
  public_endpoint_params?: {
    authorized_hosts?: string[];
    chat_completions_endpoint?: AiSearchChatCompletionsEndpoint;
    custom_domains?: string[] | null;
    default_domain_enabled?: boolean;
    enabled?: boolean;
    mcp?: AiSearchMcp;
    rate_limit?: {
      period_ms?: number;
      requests?: number;
      technique?: "fixed" | "sliding";
    };
    search_endpoint?: AiSearchEndpoint;
  };
  reranking?: boolean;
  reranking_model?: string | null;
  retrieval_options?: AiSearchRetrievalOptions | null;
  rewrite_model?: string | null;
  rewrite_query?: boolean;
  score_threshold?: number;
  source?: string | null;
  source_params?: {
    exclude_items?: string[];
    include_items?: string[];
    prefix?: string;
    r2_jurisdiction?: string;
    web_crawler?: {
      discover_options?: AiSearchDiscoverOptions;
      parse_options?: AiSearchParseOptions;
      parse_type?: "sitemap" | "discover";
      store_options?: {
        r2_jurisdiction?: string;
        storage_id?: string;
        storage_type?: string;
      };
    };
  } | null;
  status?: string;
  sync_interval?: 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400;
  token_id?: string;
  type?: "r2" | "web-crawler" | null;
  vectorize_name?: string;
}

export type AiSearchInstanceChatCompletions = {
  choices: {
    index?: number;
    message: AiSearchMessage;
  }[];
  chunks: AiSearchChunk[];
  id?: string;
  model?: string;
  object?: string;
} & {
  [key: string]: unknown;
};

export type AiSearchInstanceChatCompletionsInput = {
  ai_search_options?: AiSearchOptions;
  messages: AiSearchMessage[];
  model?: string;
  stream?: boolean;
} & {
  [key: string]: unknown;
};

export interface AiSearchInstanceJob {
  description?: string;
  end_reason?: string;
  ended_at?: string;
  id: string;
  last_seen_at?: string;
  source: "user" | "schedule";
  started_at?: string;
}

export type AiSearchInstanceJobLogs = {
  created_at: number;
  id: number;
  message: string;
  message_type: number;
}[];

export interface AiSearchInstanceListItem {
  ai_gateway_id: string | null;
  ai_search_model: string | null;
  cache: boolean;
  cache_threshold: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes" | null;
  cache_ttl: 600 | 1800 | 3600 | 7200 | 21600 | 43200 | 86400 | 172800 | 259200 | 518400;
  chunk: boolean;
  chunk_overlap: number | null;
  chunk_size: number | null;
  created_at: string;
  created_by: string | null;
  custom_metadata: AiSearchCustomMetadata[] | null;
  embedding_model: string | null;
  enable: boolean;
  engine_version: number;
  fusion_method: "max" | "rrf";
  hybrid_search_enabled: boolean;
  id: string;
  index_method: InstanceListIndexMethod;
  indexing_options: InstanceListIndexingOptions | null;
  last_activity: string | null;
  max_num_results: number | null;
  metadata: InstanceListMetadata | null;
  modified_at: string;
  modified_by: string | null;
  namespace: string;
  paused: boolean;
  public_endpoint_id: string | null;
  public_endpoint_params: ({
    authorized_hosts?: string[];
    chat_completions_endpoint?: InstanceListChatCompletionsEndpoint;
    custom_domains?: string[] | null;
    default_domain_enabled?: boolean;
    enabled?: boolean;
    mcp?: InstanceListMcp;
    rate_limit?: {
      period_ms?: number;
      requests?: number;
      technique?: "fixed" | "sliding";
    } & {
      [key: string]: unknown;
    };
    search_endpoint?: InstanceListSearchEndpoint;
  } & {
    [key: string]: unknown;
  }) | null;
  reranking: boolean;
  reranking_model: string | null;
  retrieval_options: InstanceListRetrievalOptions | null;
  rewrite_model: string | null;
  rewrite_query: boolean;
  score_threshold: number | null;
  source: string | null;
  source_params: InstanceListSourceParams | null;
  status: string;
  summarization: boolean;
  summarization_model: string | null;
  sync_interval: 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400;
  system_prompt_ai_search: string | null;
  system_prompt_index_summarization: string | null;
  system_prompt_rewrite_query: string | null;
  token_id: string | null;
  type: "r2" | "web-crawler" | null;
  vectorize_name?: string;
}

export interface AiSearchInstanceSearch {
  chunks: AiSearchChunk[];
  query_kind: "text" | "image" | "multimodal";
  search_query?: string;
}

export interface AiSearchInstanceSearchInput {
  ai_search_options?: AiSearchOptions;
  messages?: AiSearchMessage[];
  query?: string;
}

export interface AiSearchInstanceStats {
  completed?: number;
  degraded?: boolean;
  engine?: InstanceStatsEngine;
  error?: number;
  file_embed_errors?: {
    [key: string]: unknown;
  };
  index_source_errors?: {
    [key: string]: unknown;
  };
  last_activity?: string;
  outdated?: number;
  queued?: number;
  running?: number;
  skipped?: number;
}

export interface AiSearchInstanceUpdate {
  ai_gateway_id?: string | null;
  ai_search_model?: string | null;
  cache?: boolean;
  cache_threshold?: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes";
  cache_ttl?: 600 | 1800 | 3600 | 7200 | 21600 | 43200 | 86400 | 172800 | 259200 | 518400;
  chunk?: boolean;
  chunk_overlap?: number;
  chunk_size?: number;
  custom_metadata?: AiSearchCustomMetadata[];
  embedding_model?: string | null;
  fusion_method?: "max" | "rrf";
  index_method?: AiSearchIndexMethod;
  indexing_options?: AiSearchIndexingOptions | null;
  max_num_results?: number;
  metadata?: AiSearchMetadata;
  paused?: boolean;
  public_endpoint_params?: AiSearchPublicEndpointParams;
  reranking?: boolean;
  reranking_model?: string | null;
  retrieval_options?: AiSearchRetrievalOptions | null;
  rewrite_model?: string | null;
  rewrite_query?: boolean;
  score_threshold?: number;
  source?: string | null;
  source_params?: AiSearchSourceParams | null;
  summarization?: boolean;
  summarization_model?: string | null;
  sync_interval?: 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400;
  system_prompt_ai_search?: string | null;
  system_prompt_index_summarization?: string | null;
  system_prompt_rewrite_query?: string | null;
  token_id?: string;
}

export interface AiSearchInstancesIndexQuery {
  hostname?: string;
  namespace?: string;
  /** What the list is sorted by. */
  order_by?: "created_at";
  order_by_direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface AiSearchInstancesItemsIndexResultItem {
  error?: string;
  id?: string;
  key?: string;
  last_seen_at?: string;
  next_action?: string;
  status?: string;
}

export interface AiSearchInstancesItemsShowResult {
  error?: string;
  id?: string;
  key?: string;
  last_seen_at?: string;
  next_action?: string;
  status?: string;
}

export interface AiSearchInstancesItemsUpdateAllResult {
  error?: string;
  id?: string;
  key?: string;
  last_seen_at?: string;
  next_action?: string;
  status?: string;
}

export interface AiSearchInstancesItemsUpdateResult {
  error?: string;
  id?: string;
  key?: string;
  last_seen_at?: string;
  next_action?: string;
  status?: string;
}

export interface AiSearchInstancesJobsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AiSearchInstancesJobsLogsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AiSearchInstancesJobsLogsIndexResultItem {
  created_at: number;
  id: number;
  message: string;
  message_type: number;
}

export interface AiSearchInstancesJobsUpdateResult {
  end_reason?: string;
  ended_at?: string;
  id?: string;
  last_seen_at?: string;
  source?: string;
  started_at?: string;
}

export interface AiSearchItem {
  key: string;
  metadata?: {
    [key: string]: unknown;
  };
  timestamp?: number;
}

export interface AiSearchMcp {
  description?: string;
  disabled?: boolean;
}

export type AiSearchMessage = {
  content: string | ({
    text: string;
    type: "text";
  } | {
    image_url: {
      url: string;
    };
    type: "image_url";
  } | {
    file: {
      file_data?: string;
      file_id?: string;
      filename: string;
    };
    type: "file";
  })[] | null;
  role: "system" | "developer" | "user" | "assistant" | "tool";
} & {
  [key: string]: unknown;
};

export interface AiSearchMetadata {
  created_from_aisearch_wizard?: boolean;
  worker_domain?: string;
}

export interface AiSearchNamespace {
  created_at: string | null;
  description?: string | null;
  name: string;
  public_endpoint_id?: string | null;
  public_endpoint_params?: NamespacePublicEndpointParams | null;
}

export interface AiSearchNamespaceUpdate {
  description?: string | null;
  public_endpoint_params?: NamespacePublicEndpointParams | null;
}

export interface AiSearchNamespacesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface AiSearchNamespacesInstancesIndexQuery {
  hostname?: string;
  namespace?: string;
  /** What the list is sorted by. */
  order_by?: "created_at";
  order_by_direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface AiSearchNamespacesInstancesItemsChunksIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface AiSearchNamespacesInstancesItemsChunksIndexResultItem {
  end_byte?: number;
  id: string;
  item: AiSearchItem;
  start_byte?: number;
  text: string;
}

export interface AiSearchNamespacesInstancesItemsCreateBody {
  file: Blob;
  metadata?: string;
  wait_for_completion?: boolean;
}

export interface AiSearchNamespacesInstancesItemsIndexQuery {
  item_id?: string;
  key?: string;
  metadata_filter?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  /** What the list is sorted by. */
  sort_by?: "status" | "modified_at";
  source?: string;
  /** Only what has this status. */
  status?: "queued" | "running" | "completed" | "error" | "skipped" | "outdated";
}

export interface AiSearchNamespacesInstancesItemsLogsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items to answer at most. */
  limit?: number;
}

export interface AiSearchNamespacesInstancesItemsLogsIndexResultItem {
  action: string;
  chunkCount: number | null;
  errorType: string | null;
  fileKey: string;
  message: string | null;
  processingTimeMs: number | null;
  timestamp: string;
}

export interface AiSearchNamespacesInstancesJobsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AiSearchNamespacesInstancesJobsLogsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AiSearchNamespacesInstancesJobsLogsIndexResultItem {
  created_at: number;
  id: number;
  message: string;
  message_type: number;
}

export interface AiSearchOptions {
  cache?: AiSearchCache;
  custom_metadata?: {
    [key: string]: string | number | boolean;
  };
  query_rewrite?: AiSearchQueryRewrite;
  reranking?: AiSearchReranking;
  retrieval?: AiSearchRetrieval;
}

export interface AiSearchParseOptions {
  content_selector?: {
    path: string;
    selector: string;
  }[];
  include_headers?: {
    [key: string]: string;
  };
  include_images?: boolean;
  specific_sitemaps?: string[];
  use_browser_rendering?: boolean;
}

export interface AiSearchPublicEndpointParams {
  authorized_hosts?: string[];
  chat_completions_endpoint?: AiSearchChatCompletionsEndpoint;
  custom_domains?: string[] | null;
  default_domain_enabled?: boolean;
  enabled?: boolean;
  mcp?: AiSearchMcp;
  rate_limit?: AiSearchRateLimit;
  search_endpoint?: AiSearchEndpoint;
}

export interface AiSearchQueryRewrite {
  enabled?: boolean;
  model?: string;
  rewrite_prompt?: string;
}

export interface AiSearchRateLimit {
  period_ms?: number;
  requests?: number;
  technique?: "fixed" | "sliding";
}

export interface AiSearchReranking {
  enabled?: boolean;
  match_threshold?: number;
  model?: string;
}

export interface AiSearchRetrieval {
  boost_by?: AiSearchBoostBy[];
  context_expansion?: number;
  filters?: {
    [key: string]: unknown;
  };
  fusion_method?: "max" | "rrf";
  keyword_match_mode?: "and" | "or";
  match_threshold?: number;
  max_num_results?: number;
  retrieval_type?: "vector" | "keyword" | "hybrid";
  return_on_failure?: boolean;
}

export interface AiSearchRetrievalOptions {
  boost_by?: AiSearchBoostBy[];
  keyword_match_mode?: "and" | "or";
}

export interface AiSearchScoringDetails {
  fusion_method?: "rrf" | "max";
  keyword_rank?: number;
  keyword_score?: number;
  reranking_score?: number;
  vector_rank?: number;
  vector_score?: number;
}

export interface AiSearchSourceParams {
  exclude_items?: string[];
  include_items?: string[];
  prefix?: string;
  r2_jurisdiction?: string;
  web_crawler?: {
    discover_options?: AiSearchDiscoverOptions;
    parse_options?: AiSearchParseOptions;
    parse_type?: "sitemap" | "discover";
  };
}

export interface AiSearchToken {
  cf_api_id: string;
  created_at: string;
  created_by?: string | null;
  enabled?: boolean;
  id: string;
  legacy?: boolean;
  modified_at: string;
  modified_by?: string | null;
  name: string;
}

export interface AiSearchTokensDeleteResult {
  cf_api_id?: string;
  created_at?: string;
  created_by?: string;
  enabled?: boolean;
  id?: string;
  legacy?: boolean;
  modified_at?: string;
  modified_by?: string;
  name?: string;
}

export interface AiSearchTokensIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface DeletedNamespaceInstanceItem {
  key: string;
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

export interface InstanceJobUpdate {
  action: "cancel";
}

export type InstanceListChatCompletionsEndpoint = {
  disabled?: boolean;
} & {
  [key: string]: unknown;
};

export type InstanceListIndexMethod = {
  keyword: boolean;
  vector: boolean;
} & {
  [key: string]: unknown;
};

export type InstanceListIndexingOptions = {
  keyword_tokenizer?: "porter" | "trigram";
  use_ocr?: boolean;
} & {
  [key: string]: unknown;
};

export type InstanceListMcp = {
  description?: string;
  disabled?: boolean;
} & {
  [key: string]: unknown;
};

export type InstanceListMetadata = {
  created_from_aisearch_wizard?: boolean;
  worker_domain?: string;
} & {
  [key: string]: unknown;
};

export type InstanceListRetrievalOptions = {
  boost_by?: ({
    dataType?: "number" | "datetime" | "text" | "boolean";
    direction?: "asc" | "desc" | "exists" | "not_exists";
    field: string;
  } & {
    [key: string]: unknown;
  })[];
  keyword_match_mode?: "and" | "or";
} & {
  [key: string]: unknown;
};

export type InstanceListSearchEndpoint = {
  disabled?: boolean;
} & {
  [key: string]: unknown;
};

export type InstanceListSourceParams = {
  exclude_items?: string[];
  include_items?: string[];
  prefix?: string;
  r2_jurisdiction?: string;
  web_crawler?: {
    discover_options?: {
      depth?: number;
      include_external_links?: boolean;
      include_subdomains?: boolean;
      limit?: number;
      max_age?: number;
      source?: "all" | "sitemaps" | "links";
    } & {
      [key: string]: unknown;
    };
    parse_options?: {
      content_selector?: ({
        path: string;
        selector: string;
      } & {
        [key: string]: unknown;
      })[];
      include_headers?: {
        [key: string]: string;
      };
      include_images?: boolean;
      specific_sitemaps?: string[];
      use_browser_rendering?: boolean;
    } & {
      [key: string]: unknown;
    };
    parse_type?: "sitemap" | "discover";
  } & {
    [key: string]: unknown;
  };
} & {
  [key: string]: unknown;
};

export interface InstanceStatsEngine {
  r2?: {
    metadataSizeBytes: number;
    objectCount: number;
    payloadSizeBytes: number;
  };
  vectorize?: {
    dimensions: number;
    vectorsCount: number;
  };
}

export type ItemChunks = {
  end_byte?: number;
  id: string;
  item: AiSearchItem;
  start_byte?: number;
  text: string;
}[];

export interface ItemCreateOrUpdate {
  key: string;
  next_action: "INDEX";
  wait_for_completion?: boolean;
}

export type ItemLogs = {
  action: string;
  chunkCount: number | null;
  errorType: string | null;
  fileKey: string;
  message: string | null;
  processingTimeMs: number | null;
  timestamp: string;
}[];

export interface ItemSyncInput {
  next_action: "INDEX";
  wait_for_completion?: boolean;
}

export interface ItemUpload {
  checksum: string;
  chunks_count: number | null;
  created_at: string;
  error?: string;
  file_size: number | null;
  id: string;
  key: string;
  last_seen_at: string;
  metadata: {
    [key: string]: string | number | boolean;
  } | null;
  namespace: string;
  next_action: "INDEX" | "DELETE" | null;
  source_id: string | null;
  status: "queued" | "running" | "completed" | "error" | "skipped" | "outdated";
  warnings?: ({
    code: "custom_metadata_value_not_indexed";
    expected_type: "text" | "number" | "boolean" | "datetime";
    field: string;
  } | {
    code: "custom_metadata_field_not_filterable";
    field: string;
  })[];
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

export interface NamespaceAiSearchOptions {
  cache?: AiSearchCache;
  custom_metadata?: {
    [key: string]: string | number | boolean;
  };
  instance_ids: string[];
  query_rewrite?: AiSearchQueryRewrite;
  reranking?: AiSearchReranking;
  retrieval?: AiSearchRetrieval;
}

export type NamespaceChatCompletions = {
  choices: NamespaceChoice[];
  chunks: NamespaceChunk[];
  errors?: NamespaceError[];
  id?: string;
  model?: string;
  object?: string;
} & {
  [key: string]: unknown;
};

export type NamespaceChatCompletionsInput = {
  ai_search_options: NamespaceAiSearchOptions;
  messages: AiSearchMessage[];
  model?: string;
  stream?: boolean;
} & {
  [key: string]: unknown;
};

export interface NamespaceChoice {
  index?: number;
  message: AiSearchMessage;
}

export interface NamespaceChunk {
  id: string;
  instance_id: string;
  item?: AiSearchItem;
  score: number;
  scoring_details?: AiSearchScoringDetails;
  text: string;
  type: string;
}

export interface NamespaceError {
  instance_id: string;
  message: string;
}

export interface NamespaceInstance {
  ai_gateway_id?: string | null;
  ai_search_model?: string | null;
  cache?: boolean;
  cache_threshold?: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes";
  cache_ttl?: 600 | 1800 | 3600 | 7200 | 21600 | 43200 | 86400 | 172800 | 259200 | 518400;
  chunk_overlap?: number;
  chunk_size?: number;
  created_at: string;
  created_by?: string | null;
  custom_metadata?: AiSearchCustomMetadata[];
  embedding_model?: string | null;
  enable?: boolean;
  engine_version?: number;
  fusion_method?: "max" | "rrf";
  /** @deprecated */
  hybrid_search_enabled?: boolean;
  id: string;
  index_method?: AiSearchIndexMethod;
  indexing_options?: AiSearchIndexingOptions | null;
  last_activity?: string | null;
  max_num_results?: number;
  metadata?: AiSearchMetadata;
  modified_at: string;
  modified_by?: string | null;
  namespace?: string | null;
  paused?: boolean;
  public_endpoint_id?: string | null;
  public_endpoint_params?: AiSearchPublicEndpointParams;
  reranking?: boolean;
  reranking_model?: string | null;
  retrieval_options?: AiSearchRetrievalOptions | null;
  rewrite_model?: string | null;
  rewrite_query?: boolean;
  score_threshold?: number;
  source?: string | null;
  source_params?: AiSearchSourceParams | null;
  status?: string;
  sync_interval?: 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400;
  token_id?: string;
  type?: "r2" | "web-crawler" | null;
}

export type NamespaceInstanceChatCompletions = {
  choices: NamespaceChoice[];
  chunks: AiSearchChunk[];
  id?: string;
  model?: string;
  object?: string;
} & {
  [key: string]: unknown;
};

export type NamespaceInstanceChatCompletionsInput = {
  ai_search_options?: AiSearchOptions;
  messages: AiSearchMessage[];
  model?: string;
  stream?: boolean;
} & {
  [key: string]: unknown;
};

export interface NamespaceInstanceItem {
  checksum: string;
  chunks_count: number | null;
  created_at: string;
  error?: string;
  file_size: number | null;
  id: string;
  key: string;
  last_seen_at: string;
  metadata: {
    [key: string]: string | number | boolean;
  } | null;
  namespace: string;
  next_action: "INDEX" | "DELETE" | null;
  source_id: string | null;
  status: "queued" | "running" | "completed" | "error" | "skipped" | "outdated";
}

export interface NamespaceInstanceJob {
  description?: string;
  end_reason?: string;
  ended_at?: string;
  id: string;
  last_seen_at?: string;
  source: "user" | "schedule";
  started_at?: string;
}

export type NamespaceInstanceJobLogs = {
  created_at: number;
  id: number;
  message: string;
  message_type: number;
}[];

export interface NamespaceInstanceListItem {
  ai_gateway_id: string | null;
  ai_search_model: string | null;
  cache: boolean;
  cache_threshold: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes" | null;
  cache_ttl: 600 | 1800 | 3600 | 7200 | 21600 | 43200 | 86400 | 172800 | 259200 | 518400;
  chunk: boolean;
  chunk_overlap: number | null;
  chunk_size: number | null;
  created_at: string;
  created_by: string | null;
  custom_metadata: AiSearchCustomMetadata[] | null;
  embedding_model: string | null;
  enable: boolean;
  engine_version: number;
  fusion_method: "max" | "rrf";
  hybrid_search_enabled: boolean;
  id: string;
  index_method: InstanceListIndexMethod;
  indexing_options: InstanceListIndexingOptions | null;
  last_activity: string | null;
  max_num_results: number | null;
  metadata: InstanceListMetadata | null;
  modified_at: string;
  modified_by: string | null;
  namespace: string;
  paused: boolean;
  public_endpoint_id: string | null;
  public_endpoint_params: ({
    authorized_hosts?: string[];
    chat_completions_endpoint?: InstanceListChatCompletionsEndpoint;
    custom_domains?: string[] | null;
    default_domain_enabled?: boolean;
    enabled?: boolean;
    mcp?: InstanceListMcp;
    rate_limit?: {
      period_ms?: number;
      requests?: number;
      technique?: "fixed" | "sliding";
    } & {
      [key: string]: unknown;
    };
    search_endpoint?: InstanceListSearchEndpoint;
  } & {
    [key: string]: unknown;
  }) | null;
  reranking: boolean;
  reranking_model: string | null;
  retrieval_options: InstanceListRetrievalOptions | null;
  rewrite_model: string | null;
  rewrite_query: boolean;
  score_threshold: number | null;
  source: string | null;
  source_params: InstanceListSourceParams | null;
  status: string;
  summarization: boolean;
  summarization_model: string | null;
  sync_interval: 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400;
  system_prompt_ai_search: string | null;
  system_prompt_index_summarization: string | null;
  system_prompt_rewrite_query: string | null;
  token_id: string | null;
  type: "r2" | "web-crawler" | null;
}

export interface NamespaceInstanceSearch {
  chunks: AiSearchChunk[];
  query_kind: "text" | "image" | "multimodal";
  search_query?: string;
}

export interface NamespaceInstanceSearchInput {
  ai_search_options?: AiSearchOptions;
  messages?: AiSearchMessage[];
  query?: string;
}

export interface NamespaceInstanceStats {
  completed?: number;
  degraded?: boolean;
  engine?: InstanceStatsEngine;
  error?: number;
  file_embed_errors?: {
    [key: string]: unknown;
  };
  index_source_errors?: {
    [key: string]: unknown;
  };
  last_activity?: string;
  outdated?: number;
  queued?: number;
  running?: number;
  skipped?: number;
}

export interface NamespaceInstanceUpdate {
  ai_gateway_id?: string | null;
  ai_search_model?: string | null;
  cache?: boolean;
  cache_threshold?: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes";
  cache_ttl?: 600 | 1800 | 3600 | 7200 | 21600 | 43200 | 86400 | 172800 | 259200 | 518400;
  chunk?: boolean;
  chunk_overlap?: number;
  chunk_size?: number;
  custom_metadata?: AiSearchCustomMetadata[];
  embedding_model?: string | null;
  fusion_method?: "max" | "rrf";
  index_method?: AiSearchIndexMethod;
  indexing_options?: AiSearchIndexingOptions | null;
  max_num_results?: number;
  metadata?: AiSearchMetadata;
  paused?: boolean;
  public_endpoint_params?: AiSearchPublicEndpointParams;
  reranking?: boolean;
  reranking_model?: string | null;
  retrieval_options?: AiSearchRetrievalOptions | null;
  rewrite_model?: string | null;
  rewrite_query?: boolean;
  score_threshold?: number;
  source?: string | null;
  source_params?: AiSearchSourceParams | null;
  summarization?: boolean;
  summarization_model?: string | null;
  sync_interval?: 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400;
  system_prompt_ai_search?: string | null;
  system_prompt_index_summarization?: string | null;
  system_prompt_rewrite_query?: string | null;
  token_id?: string;
}

export interface NamespacePublicEndpointParams {
  authorized_hosts?: string[];
  chat_completions_endpoint?: AiSearchChatCompletionsEndpoint;
  custom_domains?: string[] | null;
  default_domain_enabled?: boolean;
  enabled?: boolean;
  instances_allowed?: string[];
  mcp?: AiSearchMcp;
  rate_limit?: AiSearchRateLimit;
  search_endpoint?: AiSearchEndpoint;
}

export interface NamespaceSearch {
  chunks: NamespaceChunk[];
  errors?: NamespaceError[];
  query_kind: "text" | "image" | "multimodal";
  search_query?: string;
}

export interface NamespaceSearchInput {
  ai_search_options: NamespaceAiSearchOptions;
  messages?: AiSearchMessage[];
  query?: string;
}

export interface NewAiSearchInstance {
  ai_gateway_id?: string | null;
  ai_search_model?: string | null;
  cache?: boolean;
  cache_threshold?: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes";
  cache_ttl?: 600 | 1800 | 3600 | 7200 | 21600 | 43200 | 86400 | 172800 | 259200 | 518400;
  chunk?: boolean;
  chunk_overlap?: number;
  chunk_size?: number;
  custom_metadata?: AiSearchCustomMetadata[];
  embedding_model?: string | null;
  fusion_method?: "max" | "rrf";
  /** @deprecated */
  hybrid_search_enabled?: boolean;
  id: string;
  index_method?: AiSearchIndexMethod;
  indexing_options?: AiSearchIndexingOptions | null;
  max_num_results?: number;
  metadata?: AiSearchMetadata;
  public_endpoint_params?: AiSearchPublicEndpointParams;
  reranking?: boolean;
  reranking_model?: string | null;
  retrieval_options?: AiSearchRetrievalOptions | null;
  rewrite_model?: string | null;
  rewrite_query?: boolean;
  score_threshold?: number;
  source?: string | null;
  source_params?: AiSearchSourceParams | null;
  sync_interval?: 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400;
  token_id?: string;
  type?: "r2" | "web-crawler" | null;
}

export interface NewAiSearchInstanceJob {
  description?: string;
}

export interface NewAiSearchNamespace {
  description?: string | null;
  name: string;
  public_endpoint_params?: NamespacePublicEndpointParams;
}

export interface NewNamespaceInstance {
  ai_gateway_id?: string | null;
  ai_search_model?: string | null;
  cache?: boolean;
  cache_threshold?: "super_strict_match" | "close_enough" | "flexible_friend" | "anything_goes";
  cache_ttl?: 600 | 1800 | 3600 | 7200 | 21600 | 43200 | 86400 | 172800 | 259200 | 518400;
  chunk?: boolean;
  chunk_overlap?: number;
  chunk_size?: number;
  custom_metadata?: AiSearchCustomMetadata[];
  embedding_model?: string | null;
  fusion_method?: "max" | "rrf";
  /** @deprecated */
  hybrid_search_enabled?: boolean;
  id: string;
  index_method?: AiSearchIndexMethod;
  indexing_options?: AiSearchIndexingOptions | null;
  max_num_results?: number;
  metadata?: AiSearchMetadata;
  public_endpoint_params?: AiSearchPublicEndpointParams;
  reranking?: boolean;
  reranking_model?: string | null;
  retrieval_options?: AiSearchRetrievalOptions | null;
  rewrite_model?: string | null;
  rewrite_query?: boolean;
  score_threshold?: number;
  source?: string | null;
  source_params?: AiSearchSourceParams | null;
  sync_interval?: 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400;
  token_id?: string;
  type?: "r2" | "web-crawler" | null;
}

export interface NewNamespaceInstanceJob {
  description?: string;
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

export interface TokenInput {
  cf_api_id: string;
  cf_api_key: string;
  legacy?: boolean;
  name: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/ai-search/instances": {
    /** List the AI Search instances of an account */
    get: {
      parameters: {
        query?: AiSearchInstancesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchInstanceListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an AI Search instance for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAiSearchInstance } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/instances/{id}": {
    /** Get an AI Search instance of an account */
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
          result: AiSearchInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an AI Search instance of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AiSearchInstanceUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an AI Search instance of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/instances/{id}/chat/completions": {
    /** Create the chat completions for an AI Search instance */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AiSearchInstanceChatCompletionsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AiSearchInstanceChatCompletions } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/instances/{id}/items": {
    /** List the items of an AI Search instance */
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
            id?: string;
            key?: string;
            last_seen_at?: string;
            next_action?: string;
            status?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create or update an item of an AI Search instance */
    put: {
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
            error?: string;
            id?: string;
            key?: string;
            last_seen_at?: string;
            next_action?: string;
            status?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/instances/{id}/items/{item_id}": {
    /** Get an item of an AI Search instance */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string; item_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            error?: string;
            id?: string;
            key?: string;
            last_seen_at?: string;
            next_action?: string;
            status?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an item of an AI Search instance */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string; item_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            error?: string;
            id?: string;
            key?: string;
            last_seen_at?: string;
            next_action?: string;
            status?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/instances/{id}/jobs": {
    /** List the jobs of an AI Search instance */
    get: {
      parameters: {
        query?: AiSearchInstancesJobsIndexQuery;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchInstanceJob[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a job for an AI Search instance */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewAiSearchInstanceJob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchInstanceJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}": {
    /** Get a job of an AI Search instance */
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
          result: AiSearchInstanceJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a job of an AI Search instance */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
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
  "/accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}/logs": {
    /** Get the logs of a job of an AI Search instance of an account */
    get: {
      parameters: {
        query?: AiSearchInstancesJobsLogsIndexQuery;
        header?: never;
        path: { account_id: string; id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchInstanceJobLogs;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/instances/{id}/search": {
    /** Search an AI Search instance of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AiSearchInstanceSearchInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchInstanceSearch;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/instances/{id}/stats": {
    /** Get the statistics of an AI Search instance */
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
          result: AiSearchInstanceStats;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces": {
    /** List the AI Search namespaces of an account */
    get: {
      parameters: {
        query?: AiSearchNamespacesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchNamespace[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an AI Search namespace for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAiSearchNamespace } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchNamespace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}": {
    /** Get an AI Search namespace of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchNamespace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an AI Search namespace of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AiSearchNamespaceUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchNamespace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an AI Search namespace of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string };
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
  "/accounts/{account_id}/ai-search/namespaces/{name}/chat/completions": {
    /** Create the chat completions for an AI Search namespace */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NamespaceChatCompletionsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NamespaceChatCompletions } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances": {
    /** List the instances of an AI Search namespace */
    get: {
      parameters: {
        query?: AiSearchNamespacesInstancesIndexQuery;
        header?: never;
        path: { account_id: string; name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an instance for an AI Search namespace */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewNamespaceInstance } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}": {
    /** Get an instance of an AI Search namespace */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an instance of an AI Search namespace */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NamespaceInstanceUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an instance of an AI Search namespace */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/chat/completions": {
    /** Create the chat completions for an instance */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NamespaceInstanceChatCompletionsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NamespaceInstanceChatCompletions } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items": {
    /** List the items of an instance */
    get: {
      parameters: {
        query?: AiSearchNamespacesInstancesItemsIndexQuery;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Upload an item to an instance */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": AiSearchNamespacesInstancesItemsCreateBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ItemUpload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create or update an item of an instance */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ItemCreateOrUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}": {
    /** Get an item of an instance */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string; item_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Sync an item of an instance */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string; item_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ItemSyncInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an item of an instance */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string; item_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedNamespaceInstanceItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/chunks": {
    /** List the chunks of an item */
    get: {
      parameters: {
        query?: AiSearchNamespacesInstancesItemsChunksIndexQuery;
        header?: never;
        path: { account_id: string; name: string; id: string; item_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ItemChunks;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/download": {
    /** Download an item of an instance */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string; item_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/logs": {
    /** Get the logs of an item */
    get: {
      parameters: {
        query?: AiSearchNamespacesInstancesItemsLogsIndexQuery;
        header?: never;
        path: { account_id: string; name: string; id: string; item_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ItemLogs;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs": {
    /** List the jobs of an instance */
    get: {
      parameters: {
        query?: AiSearchNamespacesInstancesJobsIndexQuery;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceJob[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a job for an instance */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewNamespaceInstanceJob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}": {
    /** Get a job of an instance */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a job of an instance */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string; job_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": InstanceJobUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}/logs": {
    /** Get the logs of a job of an instance of an AI Search namespace of an account */
    get: {
      parameters: {
        query?: AiSearchNamespacesInstancesJobsLogsIndexQuery;
        header?: never;
        path: { account_id: string; name: string; id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceJobLogs;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/search": {
    /** Search an instance of an AI Search namespace */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NamespaceInstanceSearchInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceSearch;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/stats": {
    /** Get the statistics of an instance */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceInstanceStats;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/namespaces/{name}/search": {
    /** Search an AI Search namespace of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NamespaceSearchInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceSearch;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/tokens": {
    /** List the AI Search tokens of an account */
    get: {
      parameters: {
        query?: AiSearchTokensIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchToken[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an AI Search token for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TokenInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-search/tokens/{id}": {
    /** Get an AI Search token of an account */
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
          result: AiSearchToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an AI Search token of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TokenInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiSearchToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an AI Search token of an account */
    delete: {
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
            cf_api_id?: string;
            created_at?: string;
            created_by?: string;
            enabled?: boolean;
            id?: string;
            legacy?: boolean;
            modified_at?: string;
            modified_by?: string;
            name?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
