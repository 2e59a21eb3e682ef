// Written by `pnpm generate` from openapi/workers-observability.yaml. Not edited by hand.

export interface CreatedSharedQuery {
  id: string;
}

export interface Destination {
  configuration: {
    destination_conf: string;
    logpushDataset: "opentelemetry-traces" | "opentelemetry-logs" | "opentelemetry-metrics";
    logpushJob: number;
    type: "logpush";
    url: string;
  };
  enabled: boolean;
  name: string;
  scripts: string[];
  slug: string;
}

export interface DestinationListItem {
  configuration: {
    destination_conf: string;
    headers: {
      [key: string]: string;
    };
    jobStatus: {
      error_message: string;
      last_complete: string;
      last_error: string;
    };
    logpushDataset: "opentelemetry-traces" | "opentelemetry-logs" | "opentelemetry-metrics";
    type: "logpush";
    url: string;
  };
  enabled: boolean;
  name: string;
  scripts: string[];
  slug: string;
}

export interface DestinationUpdate {
  configuration: {
    headers: {
      [key: string]: string;
    };
    type: "logpush";
    url: string;
  };
  enabled: boolean;
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

export interface GroupObservabilityParameters {
  filterCombination: "and" | "or" | "AND" | "OR";
  filters: unknown[];
  kind: "group";
}

export interface GroupTelemetryKeys {
  filterCombination: "and" | "or" | "AND" | "OR";
  filters: (GroupObservabilityParameters | ObservabilityWorkersObservabilityFilterLeaf)[];
  kind: "group";
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

export interface NewDestination {
  configuration: {
    headers: {
      [key: string]: string;
    };
    logpushDataset: "opentelemetry-traces" | "opentelemetry-logs" | "opentelemetry-metrics";
    type: "logpush";
    url: string;
  };
  enabled: boolean;
  name: string;
  skipPreflightCheck?: boolean;
}

export interface NewObservabilityQuery {
  description: string | null;
  name: string;
  parameters: QueryParameters;
}

export interface NewSharedQuery {
  chart?: boolean;
  chartType?: "timeseries_and_aggregate" | "timeseries" | "aggregate" | "distribution";
  compare?: boolean;
  distributionScale?: "log" | "linear";
  dry?: boolean;
  granularity?: number;
  ignoreSeries?: boolean;
  limit?: number;
  offset?: string;
  offsetBy?: number;
  offsetDirection?: string;
  parameters?: ObservabilityParameters;
  queryId: string;
  timeframe: ObservabilityTimeframe;
  view?: "traces" | "events" | "calculations" | "invocations" | "requests" | "agents";
}

export interface ObservabilityAgent {
  agentId?: string;
  agentName?: string;
  conversationId?: string;
  errors: string[];
  id: string;
  inputTokens?: number;
  models: string[];
  outputTokens?: number;
  providers: string[];
  services: string[];
  spans: number;
  status: "completed" | "error";
  traceDurationMs: number;
  traceEndMs: number;
  traceId: string;
  traceStartMs: number;
}

export interface ObservabilityAggregate {
  count: number;
  groups?: ObservabilityGroup[];
  /** @deprecated */
  interval: number;
  sampleInterval: number;
  value: number;
}

export interface ObservabilityCalculation {
  aggregates: ObservabilityAggregate[];
  alias?: string;
  calculation: string;
  series: ObservabilitySeries[];
}

export interface ObservabilityCompare {
  aggregates: ObservabilityAggregate[];
  alias?: string;
  calculation: string;
  series: ObservabilitySeries[];
}

export interface ObservabilityCountCalculation {
  alias?: string;
  key?: string;
  keyType?: "string" | "number" | "boolean";
  operator: "count" | "COUNT";
}

export interface ObservabilityDestinationsCreateResult {
  configuration?: {
    destination_conf?: string;
    logpushDataset?: unknown;
    logpushJob?: number;
    type?: string;
    url?: string;
  };
  enabled?: boolean;
  name?: string;
  scripts?: string[];
  slug?: string;
}

export interface ObservabilityDestinationsDeleteResult {
  configuration?: {
    destination_conf?: string;
    logpushDataset?: unknown;
    logpushJob?: number;
    type?: string;
    url?: string;
  };
  enabled?: boolean;
  name?: string;
  scripts?: string[];
  slug?: string;
}

export interface ObservabilityDestinationsIndexResultItem {
  configuration?: {
    destination_conf?: string;
    headers?: Record<string, unknown>;
    jobStatus?: {
      error_message?: string;
      last_complete?: string;
      last_error?: string;
    };
    logpushDataset?: unknown;
    type?: string;
    url?: string;
  };
  enabled?: boolean;
  name?: string;
  scripts?: string[];
  slug?: string;
}

export interface ObservabilityDestinationsUpdateResult {
  configuration?: {
    destination_conf?: string;
    logpushDataset?: unknown;
    logpushJob?: number;
    type?: string;
    url?: string;
  };
  enabled?: boolean;
  name?: string;
  scripts?: string[];
  slug?: string;
}

export interface ObservabilityDistribution {
  bins: string[];
  bucketBoundaries: number[];
  bucketMode: "log" | "linear";
  buckets: string[];
  matrix: number[][];
}

export interface ObservabilityEvents {
  count?: number;
  events?: {
    $containers?: {
      [key: string]: unknown;
    };
    $metadata: ObservabilityMetadata;
    $workers?: ObservabilityInvocationForm1 | ObservabilityForm2;
    dataset: string;
    source: string | {
      [key: string]: unknown;
    };
    timestamp: number;
  }[];
  fields?: {
    key: string;
    type: string;
  }[];
  series?: {
    data: {
      aggregates: {
        /** @deprecated */
        _count: number;
        /** @deprecated */
        _firstSeen?: string;
        /** @deprecated */
        _interval: number;
        /** @deprecated */
        _lastSeen?: string;
        /** @deprecated */
        bin?: unknown;
      };
      count: number;
      errors?: number;
      groups?: {
        [key: string]: string | number | boolean;
      };
      /** @deprecated */
      interval: number;
      sampleInterval: number;
    }[];
    time: string;
  }[];
}

export interface ObservabilityForm2 {
  cpuTimeMs: number;
  diagnosticsChannelEvents?: {
    channel: string;
    message: string;
    timestamp: number;
  }[];
  dispatchNamespace?: string;
  durableObjectId?: string;
  entrypoint?: string;
  event?: {
    [key: string]: unknown;
  };
  eventType: "fetch" | "scheduled" | "alarm" | "cron" | "queue" | "email" | "tail" | "rpc" | "jsrpc" | "websocket" | "workflow" | "unknown";
  executionModel?: "durableObject" | "stateless";
  outcome: string;
  preview?: ObservabilityPreview;
  requestId?: string;
  scriptName: string;
  scriptVersion?: ObservabilityScriptVersion;
  spanId?: string;
  traceId?: string;
  truncated?: boolean;
  wallTimeMs: number;
}

export interface ObservabilityGroup {
  key: string;
  value: string | number | boolean;
}

export interface ObservabilityGroupBy {
  type: "string" | "number" | "boolean";
  value: string;
}

export interface ObservabilityHaving {
  key: string;
  operation: "eq" | "neq" | "gt" | "gte" | "lt" | "lte";
  value: number;
}

export interface ObservabilityInvocation {
  $containers?: {
    [key: string]: unknown;
  };
  $metadata: ObservabilityMetadata;
  $workers?: ObservabilityInvocationForm1 | ObservabilityForm2;
  dataset: string;
  source: string | {
    [key: string]: unknown;
  };
  timestamp: number;
}

export interface ObservabilityInvocationForm1 {
  durableObjectId?: string;
  entrypoint?: string;
  event?: {
    [key: string]: unknown;
  };
  eventType: "fetch" | "scheduled" | "alarm" | "cron" | "queue" | "email" | "tail" | "rpc" | "jsrpc" | "websocket" | "workflow" | "unknown";
  executionModel?: "durableObject" | "stateless";
  outcome?: string;
  preview?: ObservabilityPreview;
  requestId?: string;
  scriptName: string;
  scriptVersion?: ObservabilityScriptVersion;
  spanId?: string;
  traceId?: string;
  truncated?: boolean;
}

export interface ObservabilityKeyedCalculation {
  alias?: string;
  key: string;
  keyType?: "string" | "number" | "boolean";
  operator: "uniq" | "max" | "min" | "sum" | "avg" | "median" | "p001" | "p01" | "p05" | "p10" | "p25" | "p75" | "p90" | "p95" | "p99" | "p999" | "stddev" | "variance" | "COUNT_DISTINCT" | "MAX" | "MIN" | "SUM" | "AVG" | "MEDIAN" | "P001" | "P01" | "P05" | "P10" | "P25" | "P75" | "P90" | "P95" | "P99" | "P999" | "STDDEV" | "VARIANCE";
}

export interface ObservabilityMetadata {
  account?: string;
  cloudService?: string;
  coldStart?: number;
  cost?: number;
  duration?: number;
  endTime?: number;
  error?: string;
  errorTemplate?: string;
  fingerprint?: string;
  id: string;
  level?: string;
  message?: string;
  messageTemplate?: string;
  metricName?: string;
  origin?: string;
  parentSpanId?: string;
  provider?: string;
  rayId?: string;
  region?: string;
  requestId?: string;
  service?: string;
  spanId?: string;
  spanName?: string;
  stackId?: string;
  startTime?: number;
  statusCode?: number;
  traceDuration?: number;
  traceId?: string;
  transactionName?: string;
  trigger?: string;
  type?: string;
  url?: string;
}

export interface ObservabilityNeedle {
  isRegex?: boolean;
  matchCase?: boolean;
  value: string | number | boolean;
}

export interface ObservabilityOrderBy {
  order?: "asc" | "desc";
  value: string;
}

export interface ObservabilityParameters {
  calculations?: (ObservabilityCountCalculation | ObservabilityKeyedCalculation)[];
  datasets?: string[];
  filterCombination?: "and" | "or" | "AND" | "OR";
  filters?: (GroupTelemetryKeys | ObservabilityWorkersObservabilityFilterLeaf)[];
  groupBys?: ObservabilityGroupBy[];
  havings?: ObservabilityHaving[];
  limit?: number;
  needle?: ObservabilityNeedle;
  orderBy?: ObservabilityOrderBy;
}

export interface ObservabilityPreview {
  id?: string;
  name?: string;
  slug?: string;
}

export interface ObservabilityQuery {
  adhoc: boolean;
  created: string;
  createdBy: string;
  description: string | null;
  id: string;
  name: string;
  parameters: QueryParameters;
  updated: string;
  updatedBy: string;
}

export interface ObservabilityScriptVersion {
  id?: string;
  message?: string;
  tag?: string;
}

export interface ObservabilitySeries {
  data: {
    count: number;
    firstSeen?: string;
    groups?: ObservabilityGroup[];
    /** @deprecated */
    interval: number;
    lastSeen?: string;
    sampleInterval: number;
    value: number;
  }[];
  time: string;
}

export interface ObservabilityStatistics {
  abr_level?: number;
  bytes_read: number;
  elapsed: number;
  rows_read: number;
}

export interface ObservabilityTelemetryKeysResultItem {
  key?: string;
  lastSeenAt?: number;
  type?: string;
}

export interface ObservabilityTelemetryQueryResult {
  calculations?: {
    aggregates?: {
      count?: number;
      groups?: unknown[];
      interval?: number;
      sampleInterval?: number;
      value?: number;
    }[];
    alias?: string;
    calculation?: string;
    series?: {
      data?: unknown[];
      time?: string;
    }[];
  }[];
  compare?: {
    aggregates?: {
      count?: number;
      groups?: unknown[];
      interval?: number;
      sampleInterval?: number;
      value?: number;
    }[];
    alias?: string;
    calculation?: string;
    series?: {
      data?: unknown[];
      time?: string;
    }[];
  }[];
  events?: {
    count?: number;
    events?: {
      $containers?: Record<string, unknown>;
      $metadata?: {
        account?: unknown;
        cloudService?: unknown;
        coldStart?: unknown;
        cost?: unknown;
        duration?: unknown;
        endTime?: unknown;
        error?: unknown;
        errorTemplate?: unknown;
        fingerprint?: unknown;
        id?: unknown;
        level?: unknown;
        message?: unknown;
        messageTemplate?: unknown;
        metricName?: unknown;
        origin?: unknown;
        parentSpanId?: unknown;
        provider?: unknown;
        region?: unknown;
        requestId?: unknown;
        service?: unknown;
        spanId?: unknown;
        spanName?: unknown;
        stackId?: unknown;
        startTime?: unknown;
        statusCode?: unknown;
        traceDuration?: unknown;
        traceId?: unknown;
        transactionName?: unknown;
        trigger?: unknown;
        type?: unknown;
        url?: unknown;
      };
      $workers?: unknown;
      dataset?: string;
      source?: unknown;
      timestamp?: number;
    }[];
    fields?: {
      key?: string;
      type?: string;
    }[];
    series?: {
      data?: {
        aggregates?: unknown;
        count?: unknown;
        errors?: unknown;
        groups?: unknown;
        interval?: unknown;
        sampleInterval?: unknown;
      }[];
      time?: string;
    }[];
  };
  invocations?: Record<string, unknown>;
  patterns?: {
    count?: number;
    pattern?: string;
    series?: {
      data?: {
        count?: unknown;
        groups?: unknown;
        interval?: unknown;
        sampleInterval?: unknown;
        value?: unknown;
      };
      time?: string;
    }[];
    service?: string;
  }[];
  run?: {
    accountId?: string;
    created?: string;
    dry?: boolean;
    environmentId?: string;
    granularity?: number;
    id?: string;
    query?: {
      created?: string;
      description?: string;
      environmentId?: string;
      generated?: boolean;
      id?: string;
      name?: string;
      parameters?: {
        calculations?: unknown;
        datasets?: unknown;
        filterCombination?: unknown;
        filters?: unknown;
        groupBys?: unknown;
        havings?: unknown;
        limit?: unknown;
        needle?: unknown;
        orderBy?: unknown;
      };
      updated?: string;
      userId?: string;
      workspaceId?: string;
    };
    statistics?: {
      abr_level?: number;
      bytes_read?: number;
      elapsed?: number;
      rows_read?: number;
    };
    status?: string;
    timeframe?: {
      from?: number;
      to?: number;
    };
    updated?: string;
    userId?: string;
    workspaceId?: string;
  };
  statistics?: {
    abr_level?: number;
    bytes_read?: number;
    elapsed?: number;
    rows_read?: number;
  };
  traces?: {
    errors?: string[];
    rootSpanName?: string;
    rootTransactionName?: string;
    service?: string[];
    spans?: number;
    traceDurationMs?: number;
    traceEndMs?: number;
    traceId?: string;
    traceStartMs?: number;
  }[];
}

export interface ObservabilityTelemetryValuesResultItem {
  dataset?: string;
  key?: string;
  type?: string;
  value?: unknown;
}

export interface ObservabilityTimeframe {
  from: number;
  to: number;
}

export interface ObservabilityTrace {
  errors?: string[];
  rootSpanName: string;
  rootTransactionName: string;
  service: string[];
  spans: number;
  traceDurationMs: number;
  traceEndMs: number;
  traceId: string;
  traceStartMs: number;
}

export interface ObservabilityWorkersObservabilityFilterLeaf {
  key: string;
  kind?: "filter";
  operation: "includes" | "not_includes" | "starts_with" | "ends_with" | "regex" | "exists" | "is_null" | "in" | "not_in" | "eq" | "neq" | "gt" | "gte" | "lt" | "lte" | "=" | "!=" | ">" | ">=" | "<" | "<=" | "INCLUDES" | "DOES_NOT_INCLUDE" | "MATCH_REGEX" | "EXISTS" | "DOES_NOT_EXIST" | "IN" | "NOT_IN" | "STARTS_WITH" | "ENDS_WITH";
  type: "string" | "number" | "boolean";
  value?: string | number | boolean;
}

export interface QueryParameters {
  calculations?: (ObservabilityCountCalculation | ObservabilityKeyedCalculation)[];
  datasets?: string[];
  filterCombination?: "and" | "or" | "AND" | "OR";
  filters?: (GroupObservabilityParameters | ObservabilityWorkersObservabilityFilterLeaf)[];
  groupBys?: ObservabilityGroupBy[];
  havings?: ObservabilityHaving[];
  limit?: number;
  needle?: ObservabilityNeedle;
  orderBy?: ObservabilityOrderBy;
}

export interface SharedQuery {
  agents?: ObservabilityAgent[];
  calculations?: ObservabilityCalculation[];
  compare?: ObservabilityCompare[];
  distribution?: ObservabilityDistribution;
  events?: ObservabilityEvents;
  invocations?: {
    [key: string]: ObservabilityInvocation[];
  };
  run: {
    accountId: string;
    created?: string;
    dry: boolean;
    granularity: number;
    id: string;
    query: {
      adhoc: boolean;
      created: string;
      createdBy: string;
      description: string | null;
      id: string;
      name: string;
      parameters: {
        calculations?: (ObservabilityCountCalculation | ObservabilityKeyedCalculation)[];
        datasets?: string[];
        filterCombination?: "and" | "or" | "AND" | "OR";
        filters?: (GroupObservabilityParameters | ObservabilityWorkersObservabilityFilterLeaf)[];
        groupBys?: ObservabilityGroupBy[];
        havings?: ObservabilityHaving[];
        limit?: number;
        needle?: {
          isRegex?: boolean;
          matchCase?: boolean;
          value: Record<string, unknown>;
        };
        orderBy?: ObservabilityOrderBy;
      };
      updated: string;
      updatedBy: string;
    };
    statistics?: ObservabilityStatistics;
    status: "STARTED" | "COMPLETED";
    timeframe: ObservabilityTimeframe;
    updated?: string;
    userId: string;
  };
  statistics: ObservabilityStatistics;
  traces?: ObservabilityTrace[];
}

export interface TelemetryKeys {
  key: string;
  lastSeenAt: number;
  type: "string" | "boolean" | "number";
}

export interface TelemetryKeysInput {
  datasets?: string[];
  filters?: (GroupTelemetryKeys | ObservabilityWorkersObservabilityFilterLeaf)[];
  from?: number;
  keyNeedle?: {
    isRegex?: boolean;
    matchCase?: boolean;
    value: string | number | boolean;
  };
  limit?: number;
  needle?: ObservabilityNeedle;
  to?: number;
}

export interface TelemetryLiveTail {
  wsUrl: string;
}

export interface TelemetryLiveTailHeartbeatInput {
  scriptId?: string;
}

export interface TelemetryLiveTailInput {
  filterCombination?: "and" | "or" | "AND" | "OR";
  filters?: (GroupTelemetryKeys | ObservabilityWorkersObservabilityFilterLeaf)[];
  scriptId?: string;
}

export interface TelemetryQuery {
  agents?: ObservabilityAgent[];
  calculations?: ObservabilityCalculation[];
  compare?: ObservabilityCompare[];
  distribution?: ObservabilityDistribution;
  events?: ObservabilityEvents;
  invocations?: {
    [key: string]: ObservabilityInvocation[];
  };
  run: {
    accountId: string;
    created?: string;
    dry: boolean;
    granularity: number;
    id: string;
    query: {
      adhoc: boolean;
      created: string;
      createdBy: string;
      description: string | null;
      id: string;
      name: string;
      parameters: {
        calculations?: (ObservabilityCountCalculation | ObservabilityKeyedCalculation)[];
        datasets?: string[];
        filterCombination?: "and" | "or" | "AND" | "OR";
        filters?: (GroupObservabilityParameters | ObservabilityWorkersObservabilityFilterLeaf)[];
        groupBys?: ObservabilityGroupBy[];
        havings?: ObservabilityHaving[];
        limit?: number;
        needle?: {
          isRegex?: boolean;
          matchCase?: boolean;
          value: Record<string, unknown>;
        };
        orderBy?: ObservabilityOrderBy;
      };
      updated: string;
      updatedBy: string;
    };
    statistics?: ObservabilityStatistics;
    status: "STARTED" | "COMPLETED";
    timeframe: ObservabilityTimeframe;
    updated?: string;
    userId: string;
  };
  statistics: ObservabilityStatistics;
  traces?: ObservabilityTrace[];
}

export interface TelemetryQueryInput {
  chart?: boolean;
  chartType?: "timeseries_and_aggregate" | "timeseries" | "aggregate" | "distribution";
  compare?: boolean;
  distributionScale?: "log" | "linear";
  dry?: boolean;
  granularity?: number;
  ignoreSeries?: boolean;
  limit?: number;
  offset?: string;
  offsetBy?: number;
  offsetDirection?: string;
  parameters?: ObservabilityParameters;
  queryId: string;
  timeframe: ObservabilityTimeframe;
  view?: "traces" | "events" | "calculations" | "invocations" | "requests" | "agents";
}

export interface TelemetryValues {
  dataset: string;
  key: string;
  type: "string" | "boolean" | "number";
  value: string | number | boolean;
}

export interface TelemetryValuesInput {
  datasets: string[];
  filters?: (GroupTelemetryKeys | ObservabilityWorkersObservabilityFilterLeaf)[];
  key: string;
  limit?: number;
  needle?: ObservabilityNeedle;
  timeframe: ObservabilityTimeframe;
  type: "string" | "boolean" | "number";
}

export interface WorkersObservabilityDestinationsIndexQuery {
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** What the list is sorted by. */
  orderBy?: "created" | "updated";
  /** Which page to answer. The first is 1. */
  page?: number;
  perPage?: number;
}

export interface WorkersObservabilityQueriesIndexQuery {
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** What the list is sorted by. */
  orderBy?: "created" | "updated";
  /** Which page to answer. The first is 1. */
  page?: number;
  perPage?: number;
}

export interface WorkersObservabilitySharedQueryShowQuery {
  view?: "events" | "invocations" | "calculations";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/workers/observability/destinations": {
    /** List the observability destinations of an account */
    get: {
      parameters: {
        query?: WorkersObservabilityDestinationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DestinationListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an observability destination for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDestination } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Destination;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/destinations/{slug}": {
    /** Update an observability destination of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; slug: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DestinationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Destination;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an observability destination of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; slug: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Destination;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/queries": {
    /** List the observability queries of an account */
    get: {
      parameters: {
        query?: WorkersObservabilityQueriesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ObservabilityQuery[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an observability query for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewObservabilityQuery } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ObservabilityQuery;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/shared/query": {
    /** Query the observability shared of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSharedQuery } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedSharedQuery;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/shared/query/{id}": {
    /** Get a shared query of an account */
    get: {
      parameters: {
        query?: WorkersObservabilitySharedQueryShowQuery;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedQuery;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/telemetry/keys": {
    /** List the keys of the telemetry of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TelemetryKeysInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TelemetryKeys[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/telemetry/live-tail": {
    /** Start a live tail of the telemetry of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TelemetryLiveTailInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TelemetryLiveTail;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/telemetry/live-tail/heartbeat": {
    /** Keep a live tail of the telemetry of an account alive */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TelemetryLiveTailHeartbeatInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/telemetry/query": {
    /** Query the observability telemetry of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TelemetryQueryInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TelemetryQuery;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/observability/telemetry/values": {
    /** List the values of a key of the telemetry of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TelemetryValuesInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TelemetryValues[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/destinations": {
    /** List the observability destinations, without an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            configuration?: {
              destination_conf?: string;
              headers?: Record<string, unknown>;
              jobStatus?: {
                error_message?: string;
                last_complete?: string;
                last_error?: string;
              };
              logpushDataset?: unknown;
              type?: string;
              url?: string;
            };
            enabled?: boolean;
            name?: string;
            scripts?: string[];
            slug?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an observability destination, without an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            configuration?: {
              destination_conf?: string;
              logpushDataset?: unknown;
              logpushJob?: number;
              type?: string;
              url?: string;
            };
            enabled?: boolean;
            name?: string;
            scripts?: string[];
            slug?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/destinations/{slug}": {
    /** Update an observability destination, without an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { slug: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            configuration?: {
              destination_conf?: string;
              logpushDataset?: unknown;
              logpushJob?: number;
              type?: string;
              url?: string;
            };
            enabled?: boolean;
            name?: string;
            scripts?: string[];
            slug?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an observability destination, without an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { slug: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            configuration?: {
              destination_conf?: string;
              logpushDataset?: unknown;
              logpushJob?: number;
              type?: string;
              url?: string;
            };
            enabled?: boolean;
            name?: string;
            scripts?: string[];
            slug?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/telemetry/keys": {
    /** List the keys of telemetry, without an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            key?: string;
            lastSeenAt?: number;
            type?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/telemetry/query": {
    /** Query telemetry, without an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            calculations?: {
              aggregates?: {
                count?: number;
                groups?: unknown[];
                interval?: number;
                sampleInterval?: number;
                value?: number;
              }[];
              alias?: string;
              calculation?: string;
              series?: {
                data?: unknown[];
                time?: string;
              }[];
            }[];
            compare?: {
              aggregates?: {
                count?: number;
                groups?: unknown[];
                interval?: number;
                sampleInterval?: number;
                value?: number;
              }[];
              alias?: string;
              calculation?: string;
              series?: {
                data?: unknown[];
                time?: string;
              }[];
            }[];
            events?: {
              count?: number;
              events?: {
                $containers?: Record<string, unknown>;
                $metadata?: {
                  account?: unknown;
                  cloudService?: unknown;
                  coldStart?: unknown;
                  cost?: unknown;
                  duration?: unknown;
                  endTime?: unknown;
                  error?: unknown;
                  errorTemplate?: unknown;
                  fingerprint?: unknown;
                  id?: unknown;
                  level?: unknown;
                  message?: unknown;
                  messageTemplate?: unknown;
                  metricName?: unknown;
                  origin?: unknown;
                  parentSpanId?: unknown;
                  provider?: unknown;
                  region?: unknown;
                  requestId?: unknown;
                  service?: unknown;
                  spanId?: unknown;
                  spanName?: unknown;
                  stackId?: unknown;
                  startTime?: unknown;
                  statusCode?: unknown;
                  traceDuration?: unknown;
                  traceId?: unknown;
                  transactionName?: unknown;
                  trigger?: unknown;
                  type?: unknown;
                  url?: unknown;
                };
                $workers?: unknown;
                dataset?: string;
                source?: unknown;
                timestamp?: number;
              }[];
              fields?: {
                key?: string;
                type?: string;
              }[];
              series?: {
                data?: {
                  aggregates?: unknown;
                  count?: unknown;
                  errors?: unknown;
                  groups?: unknown;
                  interval?: unknown;
                  sampleInterval?: unknown;
                }[];
                time?: string;
              }[];
            };
            invocations?: Record<string, unknown>;
            patterns?: {
              count?: number;
              pattern?: string;
              series?: {
                data?: {
                  count?: unknown;
                  groups?: unknown;
                  interval?: unknown;
                  sampleInterval?: unknown;
                  value?: unknown;
                };
                time?: string;
              }[];
              service?: string;
            }[];
            run?: {
              accountId?: string;
              created?: string;
              dry?: boolean;
              environmentId?: string;
              granularity?: number;
              id?: string;
              query?: {
                created?: string;
                description?: string;
                environmentId?: string;
                generated?: boolean;
                id?: string;
                name?: string;
                parameters?: {
                  calculations?: unknown;
                  datasets?: unknown;
                  filterCombination?: unknown;
                  filters?: unknown;
                  groupBys?: unknown;
                  havings?: unknown;
                  limit?: unknown;
                  needle?: unknown;
                  orderBy?: unknown;
                };
                updated?: string;
                userId?: string;
                workspaceId?: string;
              };
              statistics?: {
                abr_level?: number;
                bytes_read?: number;
                elapsed?: number;
                rows_read?: number;
              };
              status?: string;
              timeframe?: {
                from?: number;
                to?: number;
              };
              updated?: string;
              userId?: string;
              workspaceId?: string;
            };
            statistics?: {
              abr_level?: number;
              bytes_read?: number;
              elapsed?: number;
              rows_read?: number;
            };
            traces?: {
              errors?: string[];
              rootSpanName?: string;
              rootTransactionName?: string;
              service?: string[];
              spans?: number;
              traceDurationMs?: number;
              traceEndMs?: number;
              traceId?: string;
              traceStartMs?: number;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/telemetry/values": {
    /** List the values of a key of telemetry, without an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            dataset?: string;
            key?: string;
            type?: string;
            value?: unknown;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
