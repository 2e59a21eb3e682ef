// Written by `pnpm generate` from openapi/ai-gateway.yaml. Not edited by hand.

export interface AiGatewayCustomProvidersIndexQuery {
  beta?: boolean;
  enable?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface AiGatewayDataset {
  account_id?: string;
  account_tag?: string;
  created_at: string;
  enable: boolean;
  filters: AiGatewayFilter[];
  gateway_id: string;
  id: string;
  modified_at: string;
  name: string;
}

export interface AiGatewayDatasetInput {
  enable: boolean;
  filters: AiGatewayFilter[];
  name: string;
}

export interface AiGatewayDatasetsIndexQuery {
  enable?: boolean;
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface AiGatewayEvaluationTypesIndexQuery {
  /** What the list is sorted by. */
  order_by?: string;
  order_by_direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AiGatewayEvaluationsIndexQuery {
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  processed?: boolean;
  /** Only what has this text in it. */
  search?: string;
}

export interface AiGatewayFilter {
  key: "created_at" | "request_content_type" | "response_content_type" | "success" | "cached" | "provider" | "model" | "cost" | "tokens" | "tokens_in" | "tokens_out" | "duration" | "feedback";
  operator: "eq" | "contains" | "lt" | "gt";
  value: (string | number | boolean)[];
}

export interface AiGatewayForm1 {
  action: "BLOCK" | "FLAG";
  enabled: boolean;
  profiles: string[];
}

export interface AiGatewayForm2 {
  enabled: boolean;
  policies: {
    action: "FLAG" | "BLOCK";
    check: ("REQUEST" | "RESPONSE")[];
    enabled: boolean;
    id: string;
    profiles: string[];
  }[];
}

export interface AiGatewayGuardrails {
  prompt: {
    P1?: "FLAG" | "BLOCK";
    S1?: "FLAG" | "BLOCK";
    S10?: "FLAG" | "BLOCK";
    S11?: "FLAG" | "BLOCK";
    S12?: "FLAG" | "BLOCK";
    S13?: "FLAG" | "BLOCK";
    S2?: "FLAG" | "BLOCK";
    S3?: "FLAG" | "BLOCK";
    S4?: "FLAG" | "BLOCK";
    S5?: "FLAG" | "BLOCK";
    S6?: "FLAG" | "BLOCK";
    S7?: "FLAG" | "BLOCK";
    S8?: "FLAG" | "BLOCK";
    S9?: "FLAG" | "BLOCK";
  };
  response: {
    P1?: "FLAG" | "BLOCK";
    S1?: "FLAG" | "BLOCK";
    S10?: "FLAG" | "BLOCK";
    S11?: "FLAG" | "BLOCK";
    S12?: "FLAG" | "BLOCK";
    S13?: "FLAG" | "BLOCK";
    S2?: "FLAG" | "BLOCK";
    S3?: "FLAG" | "BLOCK";
    S4?: "FLAG" | "BLOCK";
    S5?: "FLAG" | "BLOCK";
    S6?: "FLAG" | "BLOCK";
    S7?: "FLAG" | "BLOCK";
    S8?: "FLAG" | "BLOCK";
    S9?: "FLAG" | "BLOCK";
  };
}

export interface AiGatewayIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface AiGatewayLog {
  cached: boolean;
  cost?: number;
  created_at: string;
  custom_cost?: boolean;
  duration: number;
  id: string;
  metadata?: string;
  model: string;
  model_type?: string;
  path: string;
  provider: string;
  request_content_type?: string;
  request_head?: string;
  request_head_complete?: boolean;
  request_size?: number;
  request_type?: string;
  response_content_type?: string;
  response_head?: string;
  response_head_complete?: boolean;
  response_size?: number;
  status_code?: number;
  step?: number;
  success: boolean;
  tokens_in: number | null;
  tokens_out: number | null;
}

export interface AiGatewayLogListItem {
  cached: boolean;
  cost?: number;
  created_at: string;
  custom_cost?: boolean;
  duration: number;
  id: string;
  metadata?: string;
  model: string;
  model_type?: string;
  path: string;
  provider: string;
  request_content_type?: string;
  request_type?: string;
  response_content_type?: string;
  status_code?: number;
  step?: number;
  success: boolean;
  tokens_in: number | null;
  tokens_out: number | null;
}

export interface AiGatewayLogsDeleteAllQuery {
  filters?: LogFilter[];
  /** How many items to answer at most. */
  limit?: number;
  /** What the list is sorted by. */
  order_by?: "created_at" | "provider" | "model" | "model_type" | "success" | "cached" | "cost" | "tokens_in" | "tokens_out" | "duration" | "feedback";
  order_by_direction?: "asc" | "desc";
}

export interface AiGatewayLogsIndexQuery {
  /** @deprecated */
  cached?: boolean;
  /**
   * The direction in which the list is sorted.
   * Default: `"asc"`.
   * @deprecated
   */
  direction?: "asc" | "desc";
  /** @deprecated */
  end_date?: string;
  /** @deprecated */
  feedback?: 0 | 1;
  filters?: LogFilter[];
  /** @deprecated */
  max_cost?: number;
  /** @deprecated */
  max_duration?: number;
  /** @deprecated */
  max_tokens_in?: number;
  /** @deprecated */
  max_tokens_out?: number;
  /** @deprecated */
  max_total_tokens?: number;
  meta_info?: boolean;
  /** @deprecated */
  min_cost?: number;
  /** @deprecated */
  min_duration?: number;
  /** @deprecated */
  min_tokens_in?: number;
  /** @deprecated */
  min_tokens_out?: number;
  /** @deprecated */
  min_total_tokens?: number;
  /** @deprecated */
  model?: string;
  /** @deprecated */
  model_type?: string;
  /**
   * What the list is sorted by.
   * Default: `"created_at"`.
   */
  order_by?: "created_at" | "provider" | "model" | "model_type" | "success" | "cached";
  order_by_direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** @deprecated */
  provider?: string;
  /** @deprecated */
  request_content_type?: string;
  /** @deprecated */
  response_content_type?: string;
  /** Only what has this text in it. */
  search?: string;
  /** @deprecated */
  start_date?: string;
  /** @deprecated */
  success?: boolean;
}

export interface AiGatewayOtel {
  authorization?: string;
  content_type?: "json" | "protobuf";
  headers: {
    [key: string]: string;
  };
  url: string;
}

export interface AiGatewayProviderConfigsDeleteResult {
  account_id?: string;
  account_tag?: string;
  alias?: string;
  default_config?: boolean;
  gateway_id?: string;
  id?: string;
  modified_at?: string;
  provider_slug?: string;
  rate_limit?: number;
  rate_limit_period?: number;
  secret_id?: string;
  secret_preview?: string;
}

export interface AiGatewayProviderConfigsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AiGatewayProviderConfigsUpdateResult {
  account_id?: string;
  account_tag?: string;
  alias?: string;
  default_config?: boolean;
  gateway_id?: string;
  id?: string;
  modified_at?: string;
  provider_slug?: string;
  rate_limit?: number;
  rate_limit_period?: number;
  secret_id?: string;
  secret_preview?: string;
}

export interface AiGatewayRoutesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AiGatewaySchema {
  account_id?: string;
  account_tag?: string;
  authentication?: boolean;
  byok_only?: boolean;
  cache_invalidate_on_update: boolean;
  cache_ttl: number | null;
  collect_logs: boolean;
  created_at: string;
  dlp?: AiGatewayForm1 | AiGatewayForm2;
  guardrails?: AiGatewayGuardrails | null;
  id: string;
  internal_id?: string;
  is_default?: boolean;
  log_classification?: boolean;
  log_management?: number | null;
  log_management_strategy?: "STOP_INSERTING" | "DELETE_OLDEST" | null;
  logpush?: boolean;
  logpush_public_key?: string | null;
  modified_at: string;
  otel?: AiGatewayOtel[] | null;
  rate_limiting_interval: number | null;
  rate_limiting_limit: number | null;
  rate_limiting_technique?: "fixed" | "sliding" | null;
  retry_backoff?: "constant" | "linear" | "exponential" | null;
  retry_delay?: number | null;
  retry_max_attempts?: number | null;
  spend_limits?: AiGatewaySpendLimits | null;
  store_id?: string | null;
  stripe?: AiGatewayStripe | null;
  workers_ai_billing_mode?: "postpaid" | "unified";
  zdr?: boolean;
}

export interface AiGatewaySpendLimits {
  enabled?: boolean;
  rules?: {
    enabled?: boolean;
    id?: string;
    limit: number;
    limitType: "cost";
    metadata?: {
      [key: string]: {
        mode: "partition";
      } | {
        mode: "filter";
        values: string[];
      };
    };
    model?: {
      mode: "filter";
      values: string[];
    };
    provider?: {
      mode: "filter";
      values: string[];
    };
    technique?: "fixed" | "sliding";
    window: number;
  }[];
}

export interface AiGatewayStripe {
  authorization: string;
  usage_events: {
    payload: string;
  }[];
}

export interface AiGatewayUpdate {
  authentication?: boolean;
  byok_only?: boolean;
  cache_invalidate_on_update: boolean;
  cache_ttl: number | null;
  collect_logs: boolean;
  dlp?: AiGatewayForm1 | AiGatewayForm2;
  guardrails?: AiGatewayGuardrails | null;
  log_classification?: boolean;
  log_management?: number | null;
  log_management_strategy?: "STOP_INSERTING" | "DELETE_OLDEST" | null;
  logpush?: boolean;
  logpush_public_key?: string | null;
  otel?: AiGatewayOtel[] | null;
  rate_limiting_interval: number | null;
  rate_limiting_limit: number | null;
  rate_limiting_technique?: "fixed" | "sliding" | null;
  retry_backoff?: "constant" | "linear" | "exponential" | null;
  retry_delay?: number | null;
  retry_max_attempts?: number | null;
  spend_limits?: AiGatewaySpendLimits | null;
  store_id?: string | null;
  stripe?: AiGatewayStripe | null;
  workers_ai_billing_mode?: "postpaid" | "unified";
  zdr?: boolean;
}

export interface ConditionalDynamicRouting {
  id: string;
  outputs: {
    false: {
      elementId: string;
    };
    true: {
      elementId: string;
    };
  };
  properties: {
    conditions?: unknown;
  };
  type: "conditional";
}

export interface CustomProvider {
  base_url: string;
  beta?: boolean;
  created_at: string;
  curl_example?: string;
  description?: string;
  enable?: boolean;
  headers?: string;
  id: string;
  js_example?: string;
  link?: string;
  logo?: string;
  modified_at: string;
  name: string;
  position?: number;
  slug: string;
}

export interface DeletedDynamicRouting {
  account_tag?: string;
  created_at: string;
  elements: (StartDynamicRouting | ConditionalDynamicRouting | PercentageDynamicRouting | RateDynamicRouting | ModelDynamicRouting | EndDynamicRouting)[];
  gateway_id: string;
  id: string;
  modified_at: string;
  name: string;
}

export interface DeletedLog {
  success: boolean;
}

export interface DynamicRouting {
  account_tag?: string;
  created_at: string;
  deployment: {
    comment?: string;
    created_at: string;
    deployment_id: string;
    version_id: string;
  };
  elements: (StartDynamicRouting | ConditionalDynamicRouting | PercentageDynamicRouting | RateDynamicRouting | ModelDynamicRouting | EndDynamicRouting)[];
  gateway_id: string;
  id: string;
  modified_at: string;
  name: string;
  version: {
    active: "true" | "false";
    comment?: string;
    created_at: string;
    data: string;
    is_valid?: boolean;
    version_id: string;
  };
}

export interface DynamicRoutingCreateDeploymentInput {
  version_id: string;
}

export interface DynamicRoutingCreateVersionInput {
  elements: (StartDynamicRouting | ConditionalDynamicRouting | PercentageDynamicRouting | RateDynamicRouting | ModelDynamicRouting | EndDynamicRouting)[];
}

export interface DynamicRoutingDeployment {
  created_at: string;
  deployment_id: string;
  version_id: string;
}

export interface DynamicRoutingGetVersion {
  account_tag?: string;
  active: "true" | "false";
  comment?: string;
  created_at: string;
  data: string;
  elements: (StartDynamicRouting | ConditionalDynamicRouting | PercentageDynamicRouting | RateDynamicRouting | ModelDynamicRouting | EndDynamicRouting)[];
  gateway_id: string;
  id: string;
  is_valid?: boolean;
  modified_at: string;
  name: string;
  version_id: string;
}

export interface DynamicRoutingListDeployments {
  data: {
    deployments: DynamicRoutingDeployment[];
    order_by: string;
    order_by_direction: string;
    page: number;
    per_page: number;
  };
  success: boolean;
}

export interface DynamicRoutingListItem {
  data: {
    order_by: string;
    order_by_direction: string;
    page: number;
    per_page: number;
    routes: DynamicRoutingRoute[];
  };
  success: boolean;
}

export interface DynamicRoutingListVersions {
  data: {
    order_by: string;
    order_by_direction: string;
    page: number;
    per_page: number;
    versions: DynamicRoutingVersion[];
  };
  success: boolean;
}

export interface DynamicRoutingRoute {
  account_tag: string;
  created_at: string;
  deployment: DynamicRoutingDeployment;
  elements: (StartDynamicRouting | ConditionalDynamicRouting | PercentageDynamicRouting | RateDynamicRouting | ModelDynamicRouting | EndDynamicRouting)[];
  gateway_id: string;
  id: string;
  modified_at: string;
  name: string;
  version: DynamicRoutingVersion;
}

export interface DynamicRoutingUnionMember2Outputs {
  elementId: string;
}

export interface DynamicRoutingUnionMember3Outputs {
  fallback: {
    elementId: string;
  };
  success: {
    elementId: string;
  };
}

export interface DynamicRoutingUpdate {
  name: string;
}

export interface DynamicRoutingVersion {
  active: "true" | "false";
  created_at: string;
  data: string;
  is_valid?: boolean;
  version_id: string;
}

export interface EndDynamicRouting {
  id: string;
  outputs: {
    [key: string]: DynamicRoutingUnionMember2Outputs;
  };
  type: "end";
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

export interface Evaluation {
  account_id?: string;
  account_tag?: string;
  created_at: string;
  datasets: {
    account_id: string;
    account_tag: string;
    created_at: string;
    enable: boolean;
    filters: AiGatewayFilter[];
    gateway_id: string;
    id: string;
    modified_at: string;
    name: string;
  }[];
  gateway_id: string;
  id: string;
  modified_at: string;
  name: string;
  processed: boolean;
  results: {
    created_at: string;
    evaluation_id: string;
    evaluation_type_id: string;
    id: string;
    modified_at: string;
    result: string;
    status: number;
    status_description: string;
    total_logs: number;
  }[];
  total_logs: number;
}

export interface EvaluationType {
  created_at: string;
  description: string;
  enable: boolean;
  id: string;
  mandatory: boolean;
  modified_at: string;
  name: string;
  type: string;
}

export interface LogEdit {
  feedback?: number | null;
  metadata?: {
    [key: string]: string | number | boolean;
  } | null;
  score?: number | null;
}

export interface LogFilter {
  key: "id" | "created_at" | "request_content_type" | "response_content_type" | "request_type" | "success" | "cached" | "provider" | "model" | "model_type" | "cost" | "tokens" | "tokens_in" | "tokens_out" | "duration" | "feedback" | "event_id" | "metadata.key" | "metadata.value" | "authentication" | "wholesale" | "compatibilityMode" | "dlp_action" | "user_agent";
  operator: "eq" | "neq" | "contains" | "lt" | "gt";
  value: (string | number | boolean | null)[];
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

export interface ModelDynamicRouting {
  id: string;
  outputs: DynamicRoutingUnionMember3Outputs;
  properties: {
    model: string;
    provider: string;
    retries: number;
    timeout: number;
  };
  type: "model";
}

export interface NewAiGateway {
  authentication?: boolean;
  byok_only?: boolean;
  cache_invalidate_on_update: boolean;
  cache_ttl: number | null;
  collect_logs: boolean;
  dlp?: AiGatewayForm1 | AiGatewayForm2;
  guardrails?: AiGatewayGuardrails | null;
  id: string;
  log_classification?: boolean;
  log_management?: number | null;
  log_management_strategy?: "STOP_INSERTING" | "DELETE_OLDEST" | null;
  logpush?: boolean;
  logpush_public_key?: string | null;
  otel?: AiGatewayOtel[] | null;
  rate_limiting_interval: number | null;
  rate_limiting_limit: number | null;
  rate_limiting_technique?: "fixed" | "sliding" | null;
  retry_backoff?: "constant" | "linear" | "exponential" | null;
  retry_delay?: number | null;
  retry_max_attempts?: number | null;
  spend_limits?: AiGatewaySpendLimits | null;
  store_id?: string | null;
  stripe?: AiGatewayStripe | null;
  workers_ai_billing_mode?: "postpaid" | "unified";
  zdr?: boolean;
}

export interface NewCustomProvider {
  base_url: string;
  beta?: boolean;
  curl_example?: string;
  description?: string;
  enable?: boolean;
  headers?: string;
  js_example?: string;
  link?: string;
  name: string;
  position?: number;
  slug: string;
}

export interface NewDynamicRouting {
  elements: (StartDynamicRouting | ConditionalDynamicRouting | PercentageDynamicRouting | RateDynamicRouting | ModelDynamicRouting | EndDynamicRouting)[];
  name: string;
}

export interface NewEvaluation {
  dataset_ids: string[];
  evaluation_type_ids: string[];
  name: string;
}

export interface NewProviderConfig {
  alias: string;
  default_config: boolean;
  provider_slug: string;
  rate_limit?: number;
  rate_limit_period?: number;
  secret?: string;
  secret_id?: string;
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

export interface PercentageDynamicRouting {
  id: string;
  outputs: {
    [key: string]: DynamicRoutingUnionMember2Outputs;
  };
  type: "percentage";
}

export interface ProviderConfig {
  account_id?: string;
  account_tag?: string;
  alias: string;
  default_config: boolean;
  gateway_id: string;
  id: string;
  modified_at: string;
  provider_slug: string;
  rate_limit?: number;
  rate_limit_period?: number;
  secret_id: string;
  secret_preview: string;
}

export interface RateDynamicRouting {
  id: string;
  outputs: DynamicRoutingUnionMember3Outputs;
  properties: {
    key: string;
    limit: number;
    limitType: "count" | "cost";
    window: number;
  };
  type: "rate";
}

export interface StartDynamicRouting {
  id: string;
  outputs: {
    next: {
      elementId: string;
    };
  };
  type: "start";
}

export interface UpdatedDynamicRouting {
  route: DynamicRoutingRoute;
  success: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/ai-gateway/custom-providers": {
    /** List the AI Gateway custom providers of an account */
    get: {
      parameters: {
        query?: AiGatewayCustomProvidersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomProvider[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an AI Gateway custom provider for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCustomProvider } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/custom-providers/{id}": {
    /** Get an AI Gateway custom provider of an account */
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
          result: CustomProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an AI Gateway custom provider of an account */
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
          result: CustomProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/evaluation-types": {
    /** List the AI Gateway evaluation types of an account */
    get: {
      parameters: {
        query?: AiGatewayEvaluationTypesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EvaluationType[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways": {
    /** List the AI Gateways of an account */
    get: {
      parameters: {
        query?: AiGatewayIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewaySchema[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an AI Gateway for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAiGateway } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewaySchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}": {
    /** Get an AI Gateway of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewaySchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an AI Gateway of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AiGatewayUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewaySchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an AI Gateway of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewaySchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets": {
    /** List the datasets of an AI Gateway */
    get: {
      parameters: {
        query?: AiGatewayDatasetsIndexQuery;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewayDataset[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a dataset for an AI Gateway */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AiGatewayDatasetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewayDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}": {
    /** Get a dataset of an AI Gateway */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewayDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a dataset of an AI Gateway */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AiGatewayDatasetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewayDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a dataset of an AI Gateway */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewayDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations": {
    /** List the evaluations of an AI Gateway */
    get: {
      parameters: {
        query?: AiGatewayEvaluationsIndexQuery;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Evaluation[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an evaluation for an AI Gateway */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEvaluation } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Evaluation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id}": {
    /** Get an evaluation of an AI Gateway */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Evaluation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an evaluation of an AI Gateway */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Evaluation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs": {
    /** List the logs of an AI Gateway */
    get: {
      parameters: {
        query?: AiGatewayLogsIndexQuery;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewayLogListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the logs of an AI Gateway */
    delete: {
      parameters: {
        query?: AiGatewayLogsDeleteAllQuery;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedLog } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}": {
    /** Get a log of an AI Gateway */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiGatewayLog;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a log of an AI Gateway */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": LogEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/request": {
    /** Get the request of a log */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/response": {
    /** Get the response of a log */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs": {
    /** List the provider configurations of an AI Gateway */
    get: {
      parameters: {
        query?: AiGatewayProviderConfigsIndexQuery;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProviderConfig[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a provider configuration for an AI Gateway */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewProviderConfig } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProviderConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id}": {
    /** Update a provider configuration of an AI Gateway */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            account_id?: string;
            account_tag?: string;
            alias?: string;
            default_config?: boolean;
            gateway_id?: string;
            id?: string;
            modified_at?: string;
            provider_slug?: string;
            rate_limit?: number;
            rate_limit_period?: number;
            secret_id?: string;
            secret_preview?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a provider configuration of an AI Gateway */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            account_id?: string;
            account_tag?: string;
            alias?: string;
            default_config?: boolean;
            gateway_id?: string;
            id?: string;
            modified_at?: string;
            provider_slug?: string;
            rate_limit?: number;
            rate_limit_period?: number;
            secret_id?: string;
            secret_preview?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes": {
    /** List the routes of an AI Gateway */
    get: {
      parameters: {
        query?: AiGatewayRoutesIndexQuery;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DynamicRoutingListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a route for an AI Gateway */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDynamicRouting } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DynamicRouting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}": {
    /** Get a route of an AI Gateway */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DynamicRouting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a route of an AI Gateway */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DynamicRoutingUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": UpdatedDynamicRouting } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a route of an AI Gateway */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedDynamicRouting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments": {
    /** Get the deployments of a route */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DynamicRoutingListDeployments } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a deployment for a route */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DynamicRoutingCreateDeploymentInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedDynamicRouting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions": {
    /** List the versions of a route */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DynamicRoutingListVersions } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a version for a route */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DynamicRoutingCreateVersionInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedDynamicRouting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions/{version_id}": {
    /** Get a version of a route */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; id: string; version_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DynamicRoutingGetVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/url/{provider}": {
    /** Get a URL of an AI Gateway */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; gateway_id: string; provider: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
