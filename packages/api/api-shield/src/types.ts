// Written by `pnpm generate` from openapi/api-shield.yaml. Not edited by hand.

export interface ApiGatewayApiShieldOperationFeatureApiRouting {
  api_routing?: {
    last_updated?: string;
    route?: string;
  };
}

export interface ApiGatewayApiShieldOperationFeatureConfidenceIntervals {
  confidence_intervals?: {
    last_updated?: string;
    suggested_threshold?: ApiGatewaySuggestedThreshold;
  };
}

export interface ApiGatewayApiShieldOperationFeatureParameterSchemas {
  parameter_schemas: {
    last_updated?: string;
    parameter_schemas?: ApiGatewayParameterSchemas;
  };
}

export interface ApiGatewayApiShieldOperationFeatureSchemaInfo {
  schema_info?: {
    active_schema?: {
      created_at?: string;
      id?: string;
      name?: string;
    };
    mitigation_action?: "none" | "log" | "block" | null;
  };
}

export interface ApiGatewayApiShieldOperationFeatureThresholds {
  thresholds?: {
    auth_id_tokens?: number;
    data_points?: number;
    last_updated?: string;
    p50?: number;
    p90?: number;
    p99?: number;
    period_seconds?: number;
    requests?: number;
    suggested_threshold?: number;
  };
}

export interface ApiGatewayConfiguration {
  auth_id_characteristics: (ConfigurationApiShieldAuthIdCharacteristic | ConfigurationApiShieldAuthIdCharacteristicJwtClaim)[];
}

export interface ApiGatewayConfigurationUpdate {
  auth_id_characteristics: (ConfigurationApiShieldAuthIdCharacteristic | ConfigurationApiShieldAuthIdCharacteristicJwtClaim)[];
}

export interface ApiGatewayOperation {
  endpoint: string;
  features?: ApiGatewayApiShieldOperationFeatureThresholds | ApiGatewayApiShieldOperationFeatureParameterSchemas | ApiGatewayApiShieldOperationFeatureApiRouting | ApiGatewayApiShieldOperationFeatureConfidenceIntervals | ApiGatewayApiShieldOperationFeatureSchemaInfo;
  host: string;
  last_updated: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
  operation_id: string;
}

export interface ApiGatewayParameterSchemas {
  parameters?: unknown[];
  responses?: unknown;
}

export interface ApiGatewaySelector {
  include: {
    operation_ids: string[];
  };
}

export interface ApiGatewaySuggestedThreshold {
  confidence_intervals?: {
    p90?: {
      lower?: number;
      upper?: number;
    };
    p95?: {
      lower?: number;
      upper?: number;
    };
    p99?: {
      lower?: number;
      upper?: number;
    };
  };
  mean?: number;
}

export interface ApiShieldConfigurationIndexQuery {
  normalize?: boolean;
}

export interface ApiShieldConfigurationUpdateAllQuery {
  normalize?: boolean;
}

export interface ApiShieldDiscoveryOperationsEditAllBody {
  [key: string]: {
    state?: "review" | "ignored";
  };
}

export interface ApiShieldDiscoveryOperationsIndexQuery {
  diff?: boolean;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  endpoint?: string;
  host?: string[];
  method?: string[];
  /** What the list is sorted by. */
  order?: "host" | "method" | "endpoint" | "traffic_stats.requests" | "traffic_stats.last_updated";
  origin?: "ML" | "SessionIdentifier" | "LabelDiscovery";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  state?: "review" | "saved" | "ignored";
}

export interface ApiShieldDiscoveryOperationsUpdateResult {
  state?: string;
}

export interface ApiShieldLabelsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  filter?: string;
  /** What the list is sorted by. */
  order?: "name" | "description" | "created_at" | "last_updated" | "mapped_resources.operations";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  source?: "user" | "managed";
  with_mapped_resource_counts?: boolean;
}

export interface ApiShieldLabelsManagedShowQuery {
  with_mapped_resource_counts?: boolean;
}

export interface ApiShieldLabelsUserCreateBodyItem {
  description?: string;
  metadata?: unknown;
  name: string;
}

export interface ApiShieldLabelsUserShowQuery {
  with_mapped_resource_counts?: boolean;
}

export interface ApiShieldOperationsCreateBodyItem {
  endpoint: string;
  host: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
}

export interface ApiShieldOperationsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  endpoint?: string;
  feature?: ("thresholds" | "parameter_schemas" | "schema_info" | "confidence_intervals")[];
  host?: string[];
  method?: string[];
  /** What the list is sorted by. */
  order?: "method" | "host" | "endpoint" | "thresholds.$key";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface ApiShieldOperationsShowQuery {
  feature?: ("thresholds" | "parameter_schemas" | "schema_info" | "confidence_intervals")[];
  with_schemas?: boolean;
}

export interface ApiShieldSchemasQuery {
  feature?: ("thresholds" | "parameter_schemas" | "schema_info" | "confidence_intervals")[];
  host?: string[];
  include_schema_kind?: "learned"[];
}

export interface ApiShieldUserSchemasHostsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ApiShieldUserSchemasIndexQuery {
  /** Default: `false`. */
  omit_source?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  validation_enabled?: boolean;
}

export interface ApiShieldUserSchemasOperationsIndexQuery {
  endpoint?: string;
  feature?: ("thresholds" | "parameter_schemas" | "schema_info" | "confidence_intervals")[];
  host?: string[];
  method?: string[];
  operation_status?: "new" | "existing";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface ApiShieldUserSchemasShowQuery {
  /** Default: `false`. */
  omit_source?: boolean;
}

export interface ConfigurationApiShieldAuthIdCharacteristic {
  name: string;
  type: "header" | "cookie";
}

export interface ConfigurationApiShieldAuthIdCharacteristicJwtClaim {
  name: string;
  type: "jwt";
}

export interface CreatedOperation {
  endpoint: string;
  features?: {
    thresholds?: {
      auth_id_tokens?: number;
      data_points?: number;
      last_updated?: string;
      p50?: number;
      p90?: number;
      p99?: number;
      period_seconds?: number;
      requests?: number;
      suggested_threshold?: number;
    };
  } | {
    parameter_schemas: {
      last_updated?: string;
      parameter_schemas?: ApiGatewayParameterSchemas;
    };
  } | {
    api_routing?: {
      last_updated?: string;
      route?: string;
    };
  } | {
    confidence_intervals?: {
      last_updated?: string;
      suggested_threshold?: ApiGatewaySuggestedThreshold;
    };
  } | {
    schema_info?: {
      active_schema?: {
        created_at?: string;
        id?: string;
        name?: string;
      };
      mitigation_action?: "none" | "log" | "block" | null;
    };
  };
  host: string;
  last_updated: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
  operation_id: string;
  schemas?: OperationSchemas;
}

export interface DeletedApiGatewayOperation {
  errors: UserSchemaMessage;
  messages: UserSchemaMessage;
  success: true;
}

export interface DeletedUserSchema {
  errors: UserSchemaMessage;
  messages: UserSchemaMessage;
  success: true;
}

export interface Discovery {
  schemas: unknown[];
  timestamp: string;
}

export interface DiscoveryOperation {
  endpoint: string;
  features?: {
    traffic_stats?: {
      last_updated: string;
      period_seconds: number;
      requests: number;
    };
  };
  host: string;
  id: string;
  last_updated: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
  origin: ("ML" | "SessionIdentifier" | "LabelDiscovery")[];
  state: "review" | "saved" | "ignored";
}

export interface DiscoveryOperationBulk {
  [key: string]: {
    state?: "review" | "ignored";
  };
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

export interface Fallthrough {
  expression: string;
  title: string;
}

export interface Host {
  created_at: string;
  hosts: string[];
  name: string;
  schema_id: string;
}

export interface Label {
  endpoint: string;
  host: string;
  labels?: {
    created_at: string;
    description: string;
    last_updated: string;
    metadata: unknown;
    name: string;
    source: "user" | "managed";
  }[];
  last_updated: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
  operation_id: string;
}

export interface LabelBulkUpdate {
  managed: {
    labels: string[];
  };
  selector: ApiGatewaySelector;
  user: {
    labels: string[];
  };
}

export interface LabelInput {
  managed?: string[];
  user?: string[];
}

export interface LabelListItem {
  created_at: string;
  description: string;
  last_updated: string;
  mapped_resources?: unknown;
  metadata: unknown;
  name: string;
  source: "user" | "managed";
}

export interface LabelUser {
  created_at: string;
  description: string;
  last_updated: string;
  metadata: unknown;
  name: string;
  source: "user" | "managed";
}

export interface Managed {
  created_at: string;
  description: string;
  last_updated: string;
  mapped_resources?: unknown;
  metadata: unknown;
  name: string;
  source: "user" | "managed";
}

export interface ManagedResourceOperation {
  created_at: string;
  description: string;
  last_updated: string;
  mapped_resources?: unknown;
  metadata: unknown;
  name: string;
  source: "user" | "managed";
}

export interface ManagedResourceOperationUpdate {
  selector: ApiGatewaySelector;
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

export interface NewFallthrough {
  hosts: string[];
}

export interface NewLabelBulk {
  managed?: {
    labels?: string[];
  };
  selector: ApiGatewaySelector;
  user?: {
    labels?: string[];
  };
}

export interface NewOperation {
  endpoint: string;
  host: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
}

export interface NewUserSchema {
  file: Blob;
  kind: "openapi_v3";
  name?: string;
  validation_enabled?: "true" | "false";
}

export interface OldPublicSchema {
  created_at: string;
  kind: "openapi_v3";
  name: string;
  schema_id: string;
  source?: string;
  validation_enabled?: boolean;
}

export interface Operation {
  endpoint: string;
  features?: ApiGatewayApiShieldOperationFeatureThresholds | ApiGatewayApiShieldOperationFeatureParameterSchemas | ApiGatewayApiShieldOperationFeatureApiRouting | ApiGatewayApiShieldOperationFeatureConfidenceIntervals | ApiGatewayApiShieldOperationFeatureSchemaInfo;
  host: string;
  last_updated: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
  operation_id: string;
  schemas?: OperationSchemas;
}

export interface OperationSchemaValidationUpdate {
  mitigation_action?: "log" | "block" | "none" | null;
}

export interface OperationSchemas {
  learned?: {
    parameters?: {
      [key: string]: unknown;
    }[];
    requestBody?: {
      [key: string]: unknown;
    };
  } | null;
  uploaded?: {
    parameters?: {
      [key: string]: unknown;
    }[];
    requestBody?: {
      [key: string]: unknown;
    };
  } | null;
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

export interface Schema {
  schemas?: unknown[];
  timestamp?: string;
}

export interface SchemaValidation {
  mitigation_action?: "log" | "block" | "none" | null;
  operation_id?: string;
}

export interface SchemaValidationEdit {
  validation_default_mitigation_action?: "none" | "log" | "block" | null;
  validation_override_mitigation_action?: "none" | "disable_override" | null;
}

export interface Settings {
  validation_default_mitigation_action?: "none" | "log" | "block";
  validation_override_mitigation_action?: "none" | null;
}

export interface SettingsMultipleRequest {
  [key: string]: {
    mitigation_action?: "log" | "block" | "none" | null;
  };
}

export interface SettingsSchemaValidationUpdate {
  validation_default_mitigation_action: "none" | "log" | "block";
  validation_override_mitigation_action?: "none" | "disable_override" | null;
}

export interface User {
  created_at: string;
  description: string;
  last_updated: string;
  mapped_resources?: unknown;
  metadata: unknown;
  name: string;
  source: "user" | "managed";
}

export interface UserInput {
  description?: string;
  metadata?: unknown;
}

export interface UserResourceOperation {
  created_at: string;
  description: string;
  last_updated: string;
  mapped_resources?: unknown;
  metadata: unknown;
  name: string;
  source: "user" | "managed";
}

export interface UserResourceOperationUpdate {
  selector: ApiGatewaySelector;
}

export interface UserSchema {
  schema: OldPublicSchema;
  upload_details?: {
    warnings?: {
      code: number;
      locations?: string[];
      message?: string;
    }[];
  };
}

export interface UserSchemaEdit {
  validation_enabled?: true;
}

export type UserSchemaMessage = {
  code: number;
  documentation_url?: string;
  message: string;
  source?: {
    pointer?: string;
  };
}[];

export type UserSchemaOperation = {
  endpoint: string;
  features?: ApiGatewayApiShieldOperationFeatureThresholds | ApiGatewayApiShieldOperationFeatureParameterSchemas | ApiGatewayApiShieldOperationFeatureApiRouting | ApiGatewayApiShieldOperationFeatureConfidenceIntervals | ApiGatewayApiShieldOperationFeatureSchemaInfo;
  host: string;
  last_updated: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
  operation_id: string;
} | {
  endpoint: string;
  host: string;
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "CONNECT" | "PATCH" | "TRACE";
};

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/api_gateway/configuration": {
    /** Get the API Shield configuration of a zone */
    get: {
      parameters: {
        query?: ApiShieldConfigurationIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ApiGatewayConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the API Shield configurations of a zone */
    put: {
      parameters: {
        query?: ApiShieldConfigurationUpdateAllQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ApiGatewayConfigurationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ApiGatewayConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/discovery": {
    /** Get the API Shield discovery of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Discovery;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/discovery/operations": {
    /** List the discovery operations of a zone */
    get: {
      parameters: {
        query?: ApiShieldDiscoveryOperationsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DiscoveryOperation[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the discovery operations of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ApiShieldDiscoveryOperationsEditAllBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DiscoveryOperationBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/discovery/operations/{operation_id}": {
    /** Update a discovery operation of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            state?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/expression-template/fallthrough": {
    /** Create a rule template for requests that no operation fits */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewFallthrough } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Fallthrough;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/labels": {
    /** List the API Shield labels of a zone */
    get: {
      parameters: {
        query?: ApiShieldLabelsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LabelListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/labels/managed/{name}": {
    /** Get a managed API Shield label of a zone */
    get: {
      parameters: {
        query?: ApiShieldLabelsManagedShowQuery;
        header?: never;
        path: { zone_id: string; name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Managed;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/labels/managed/{name}/resources/operation": {
    /** Update which operations have a managed API Shield label */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ManagedResourceOperationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ManagedResourceOperation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/labels/user": {
    /** Create user API Shield labels for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ApiShieldLabelsUserCreateBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LabelUser[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the user API Shield labels of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LabelUser[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/labels/user/{name}": {
    /** Get a user API Shield label of a zone */
    get: {
      parameters: {
        query?: ApiShieldLabelsUserShowQuery;
        header?: never;
        path: { zone_id: string; name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: User;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a user API Shield label of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": UserInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LabelUser;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a user API Shield label of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": UserInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LabelUser;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a user API Shield label of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LabelUser;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/labels/user/{name}/resources/operation": {
    /** Update which operations have a user API Shield label */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UserResourceOperationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserResourceOperation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/operations": {
    /** List the API Shield operations of a zone */
    get: {
      parameters: {
        query?: ApiShieldOperationsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ApiGatewayOperation[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create API Shield operations for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ApiShieldOperationsCreateBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ApiGatewayOperation[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the API Shield operations of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedApiGatewayOperation } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/operations/item": {
    /** Create one API Shield operation for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewOperation } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedOperation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/operations/labels": {
    /** Add labels to API Shield operations of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLabelBulk } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Label[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace the labels of API Shield operations of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LabelBulkUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Label[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove labels from API Shield operations of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Label[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/operations/schema_validation": {
    /** Update the schema validation of the API Shield operations of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SettingsMultipleRequest } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SettingsMultipleRequest;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/operations/{operation_id}": {
    /** Get an API Shield operation of a zone */
    get: {
      parameters: {
        query?: ApiShieldOperationsShowQuery;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Operation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an API Shield operation of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedApiGatewayOperation } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/operations/{operation_id}/labels": {
    /** Add labels to an API Shield operation */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": LabelInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Label;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace the labels of an API Shield operation */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": LabelInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Label;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove labels from an API Shield operation */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Label;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation": {
    /** Get the schema validation of an API Shield operation */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SchemaValidation } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the schema validation of an API Shield operation */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OperationSchemaValidationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SchemaValidation } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/schemas": {
    /** Get the OpenAPI schemas of the API Shield operations of a zone */
    get: {
      parameters: {
        query?: ApiShieldSchemasQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Schema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/settings/schema_validation": {
    /** Get the API Shield schema validation of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Settings } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the API Shield schema validation of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SettingsSchemaValidationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Settings } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the API Shield schema validation of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SchemaValidationEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Settings } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/user_schemas": {
    /** List the API Shield user schemas of a zone */
    get: {
      parameters: {
        query?: ApiShieldUserSchemasIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OldPublicSchema[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an API Shield user schema for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewUserSchema } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/user_schemas/hosts": {
    /** List the hosts of the API Shield user schemas of a zone */
    get: {
      parameters: {
        query?: ApiShieldUserSchemasHostsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Host[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/user_schemas/{schema_id}": {
    /** Get an API Shield user schema of a zone */
    get: {
      parameters: {
        query?: ApiShieldUserSchemasShowQuery;
        header?: never;
        path: { zone_id: string; schema_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OldPublicSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an API Shield user schema of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; schema_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UserSchemaEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OldPublicSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an API Shield user schema of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; schema_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedUserSchema } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/api_gateway/user_schemas/{schema_id}/operations": {
    /** List the operations of an API Shield user schema */
    get: {
      parameters: {
        query?: ApiShieldUserSchemasOperationsIndexQuery;
        header?: never;
        path: { zone_id: string; schema_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UserSchemaOperation[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
