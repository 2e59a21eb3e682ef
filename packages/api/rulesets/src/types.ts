// Written by `pnpm generate` from openapi/rulesets.yaml. Not edited by hand.

export interface AccountRulesetsCreateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface AccountRulesetsDeleteQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface AccountRulesetsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccountRulesetsPhasesEntrypointUpdateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface AccountRulesetsRulesCreateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface AccountRulesetsRulesDeleteQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface AccountRulesetsRulesUpdateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface AccountRulesetsUpdateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface AccountRulesetsVersionsDeleteQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface BlockRuleActionParameters {
  response?: {
    content: string;
    content_type: string;
    status_code: number;
  };
}

export interface BlockRuleInput {
  action?: "block";
  action_parameters?: BlockRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface CompressRuleActionParameters {
  algorithms: {
    name?: "none" | "auto" | "default" | "gzip" | "brotli" | "zstd";
  }[];
}

export interface CompressRuleInput {
  action?: "compress_response";
  action_parameters?: CompressRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
}

export interface DdosDynamicRuleInput {
  action?: "ddos_dynamic";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
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

export interface ExecuteRuleActionParameters {
  id: string;
  matched_data?: {
    public_key: string;
  };
  overrides?: {
    action?: string;
    categories?: {
      action?: string;
      category: string;
      enabled?: boolean;
      sensitivity_level?: "default" | "medium" | "low" | "eoff";
    }[];
    enabled?: boolean;
    rules?: {
      action?: string;
      enabled?: boolean;
      id: string;
      score_threshold?: number;
      sensitivity_level?: "default" | "medium" | "low" | "eoff";
    }[];
    sensitivity_level?: "default" | "medium" | "low" | "eoff";
  };
}

export interface ExecuteRuleInput {
  action?: "execute";
  action_parameters?: ExecuteRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface ForceConnectionCloseRuleInput {
  action?: "force_connection_close";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface LogCustomFieldRuleActionParameters {
  cookie_fields?: {
    name: string;
  }[];
  raw_response_fields?: {
    name: string;
    preserve_duplicates?: boolean;
  }[];
  request_fields?: {
    name: string;
  }[];
  response_fields?: {
    name: string;
    preserve_duplicates?: boolean;
  }[];
  transformed_request_fields?: {
    name: string;
  }[];
}

export interface LogCustomFieldRuleInput {
  action?: "log_custom_field";
  action_parameters?: LogCustomFieldRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface LogRuleInput {
  action?: "log";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface ManagedChallengeRuleInput {
  action?: "managed_challenge";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
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

export interface Phase {
  description?: string;
  id: string;
  kind: RulesetKind;
  last_updated: string;
  name: string;
  phase: RulesetPhase;
  rules: (RulesetBlockRule | RulesetChallengeRule | RulesetCompressionRule | RulesetDdosDynamicRule | RulesetExecuteRule | RulesetForceConnectionCloseRule | RulesetJavaScriptChallengeRule | RulesetLogRule | RulesetLogCustomFieldRule | RulesetManagedChallengeRule | RulesetRedirectRule | RulesetRewriteRule | RulesetRouteRule | RulesetScoreRule | RulesetServeErrorRule | RulesetSetCacheControlRule | RulesetSetCacheSettingsRule | RulesetSetCacheTagsRule | RulesetSetConfigurationRule | RulesetSkipRule | RulesetTransformHtmlRule)[];
  version: string;
}

export interface PhaseUpdate {
  /** Default: `""`. */
  description?: string;
  name?: string;
  rules?: (BlockRuleInput | RulesetsChallengeRule | CompressRuleInput | DdosDynamicRuleInput | ExecuteRuleInput | ForceConnectionCloseRuleInput | RulesetsJsChallengeRule | LogRuleInput | LogCustomFieldRuleInput | ManagedChallengeRuleInput | RedirectRuleInput | RewriteRuleInput | RouteRuleInput | ScoreRuleInput | ServeErrorRuleInput | RulesetsSetCacheControlRule | SetCacheSettingsRuleInput | RulesetsSetCacheTagsRule | SetConfigRuleInput | SkipRuleInput | RulesetsTransformHtmlRule)[];
}

export interface PhaseVersion {
  description?: string;
  id: string;
  kind: RulesetKind;
  last_updated: string;
  name: string;
  phase: RulesetPhase;
  rules: (RulesetBlockRule | RulesetChallengeRule | RulesetCompressionRule | RulesetDdosDynamicRule | RulesetExecuteRule | RulesetForceConnectionCloseRule | RulesetJavaScriptChallengeRule | RulesetLogRule | RulesetLogCustomFieldRule | RulesetManagedChallengeRule | RulesetRedirectRule | RulesetRewriteRule | RulesetRouteRule | RulesetScoreRule | RulesetServeErrorRule | RulesetSetCacheControlRule | RulesetSetCacheSettingsRule | RulesetSetCacheTagsRule | RulesetSetConfigurationRule | RulesetSkipRule | RulesetTransformHtmlRule)[];
  version: string;
}

export interface PhaseVersionListItem {
  description?: string;
  id: string;
  kind: RulesetKind;
  last_updated: string;
  name: string;
  phase: RulesetPhase;
  version: string;
}

export interface RedirectRuleActionParameters {
  from_list?: {
    key: string;
    name: string;
  };
  from_value?: {
    preserve_query_string?: boolean;
    status_code?: 301 | 302 | 303 | 307 | 308;
    target_url: {
      expression?: string;
      value?: string;
    };
  };
}

export interface RedirectRuleInput {
  action?: "redirect";
  action_parameters?: RedirectRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface RewriteRuleInput {
  action?: "rewrite";
  action_parameters?: RewriteRuleParamActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface RewriteRuleParamActionParameters {
  headers?: {
    [key: string]: RuleAddStaticHeader | RuleAddDynamicHeader | RuleSetStaticHeader | RuleSetDynamicHeader | RuleRemoveHeader;
  };
  uri?: {
    path: RulePath;
  } | {
    query: RuleQuery;
  };
}

export interface RouteRuleActionParameters {
  host_header?: string;
  origin?: {
    host?: string;
    port?: number;
  };
  sni?: {
    value: string;
  };
}

export interface RouteRuleInput {
  action?: "route";
  action_parameters?: RouteRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface RuleActionParametersAsset {
  asset_name: string;
  content_type?: "application/json" | "text/html" | "text/plain" | "text/xml";
  status_code?: number;
}

export interface RuleActionParametersContent {
  content: string;
  content_type?: "application/json" | "text/html" | "text/plain" | "text/xml";
  status_code?: number;
}

export interface RuleAddDynamicHeader {
  expression: string;
  operation: "add";
}

export interface RuleAddStaticHeader {
  operation: "add";
  value: string;
}

export interface RuleLogRuleAfterPosition {
  after?: string;
}

export interface RuleLogRuleBeforePosition {
  before?: string;
}

export interface RuleLogRuleIndexPosition {
  index?: number;
}

export interface RuleLogging {
  enabled: boolean;
}

export interface RulePath {
  expression?: string;
  value?: string;
}

export interface RuleQuery {
  expression?: string;
  value?: string;
}

export interface RuleRemoveHeader {
  operation: "remove";
}

export interface RuleSetCacheTagsRuleAfterPosition {
  after?: string;
}

export interface RuleSetCacheTagsRuleBeforePosition {
  before?: string;
}

export interface RuleSetCacheTagsRuleIndexPosition {
  index?: number;
}

export interface RuleSetDynamicHeader {
  expression: string;
  operation: "set";
}

export interface RuleSetStaticHeader {
  operation: "set";
  value: string;
}

export interface Ruleset {
  description?: string;
  id: string;
  kind: RulesetKind;
  last_updated: string;
  name: string;
  phase: RulesetPhase;
  rules: (RulesetBlockRule | RulesetChallengeRule | RulesetCompressionRule | RulesetDdosDynamicRule | RulesetExecuteRule | RulesetForceConnectionCloseRule | RulesetJavaScriptChallengeRule | RulesetLogRule | RulesetLogCustomFieldRule | RulesetManagedChallengeRule | RulesetRedirectRule | RulesetRewriteRule | RulesetRouteRule | RulesetScoreRule | RulesetServeErrorRule | RulesetSetCacheControlRule | RulesetSetCacheSettingsRule | RulesetSetCacheTagsRule | RulesetSetConfigurationRule | RulesetSkipRule | RulesetTransformHtmlRule)[];
  version: string;
}

export interface RulesetAddCacheTagsExpression {
  expression: string;
  operation: "add" | "remove" | "set";
}

export interface RulesetAddCacheTagsValues {
  operation: "add" | "remove" | "set";
  values: string[];
}

export interface RulesetBlockRule {
  action: "block";
  action_parameters?: BlockRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetChallengeRule {
  action: "challenge";
  action_parameters?: unknown;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetCompressionRule {
  action: "compress_response";
  action_parameters?: CompressRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetDdosDynamicRule {
  action: "ddos_dynamic";
  action_parameters?: unknown;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetDetails {
  description?: string;
  id: string;
  kind: RulesetKind;
  last_updated: string;
  name: string;
  phase: RulesetPhase;
  rules: (RulesetBlockRule | RulesetChallengeRule | RulesetCompressionRule | RulesetDdosDynamicRule | RulesetExecuteRule | RulesetForceConnectionCloseRule | RulesetJavaScriptChallengeRule | RulesetLogRule | RulesetLogCustomFieldRule | RulesetManagedChallengeRule | RulesetRedirectRule | RulesetRewriteRule | RulesetRouteRule | RulesetScoreRule | RulesetServeErrorRule | RulesetSetCacheControlRule | RulesetSetCacheSettingsRule | RulesetSetCacheTagsRule | RulesetSetConfigurationRule | RulesetSkipRule | RulesetTransformHtmlRule)[];
  version: string;
}

export interface RulesetExecuteRule {
  action: "execute";
  action_parameters?: ExecuteRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetExposedCredentialCheck {
  password_expression: string;
  username_expression: string;
}

export interface RulesetForceConnectionCloseRule {
  action: "force_connection_close";
  action_parameters?: unknown;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetInput {
  /** Default: `""`. */
  description?: string;
  kind?: RulesetKind;
  name?: string;
  phase?: RulesetPhase;
  rules?: (BlockRuleInput | RulesetsChallengeRule | CompressRuleInput | DdosDynamicRuleInput | ExecuteRuleInput | ForceConnectionCloseRuleInput | RulesetsJsChallengeRule | LogRuleInput | LogCustomFieldRuleInput | ManagedChallengeRuleInput | RedirectRuleInput | RewriteRuleInput | RouteRuleInput | ScoreRuleInput | ServeErrorRuleInput | RulesetsSetCacheControlRule | SetCacheSettingsRuleInput | RulesetsSetCacheTagsRule | SetConfigRuleInput | SkipRuleInput | RulesetsTransformHtmlRule)[];
}

export interface RulesetJavaScriptChallengeRule {
  action: "js_challenge";
  action_parameters?: unknown;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export type RulesetKind = "managed" | "custom" | "root" | "zone";

/** The values of {@link RulesetKind}. */
export const RulesetKinds = ["managed", "custom", "root", "zone"] as const;

export interface RulesetListItem {
  description?: string;
  id: string;
  kind: RulesetKind;
  last_updated: string;
  name: string;
  phase: RulesetPhase;
  version: string;
}

export interface RulesetLogCustomFieldRule {
  action: "log_custom_field";
  action_parameters?: LogCustomFieldRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetLogRule {
  action: "log";
  action_parameters?: unknown;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetManagedChallengeRule {
  action: "managed_challenge";
  action_parameters?: unknown;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export type RulesetPhase = "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit";

/** The values of {@link RulesetPhase}. */
export const RulesetPhases = [
  "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields",
  "http_ratelimit", "http_request_cache_settings", "http_request_dynamic_redirect",
  "http_request_firewall_custom", "http_request_firewall_managed", "http_request_late_transform",
  "http_request_origin", "http_request_redirect", "http_request_sanitize", "http_request_sbfm",
  "http_request_transform", "http_response_cache_settings", "http_response_compression",
  "http_response_firewall_managed", "http_response_headers_transform", "magic_transit",
  "magic_transit_ids_managed", "magic_transit_managed", "magic_transit_ratelimit",
] as const;

export interface RulesetRatelimit {
  characteristics: string[];
  counting_expression?: string;
  mitigation_timeout?: number;
  period: number;
  requests_per_period?: number;
  requests_to_origin?: boolean;
  score_per_period?: number;
  score_response_header_name?: string;
}

export interface RulesetRedirectRule {
  action: "redirect";
  action_parameters?: RedirectRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetRemoveCacheTagsExpression {
  expression: string;
  operation: "add" | "remove" | "set";
}

export interface RulesetRemoveCacheTagsValues {
  operation: "add" | "remove" | "set";
  values: string[];
}

export interface RulesetRemoveDirective {
  cloudflare_only?: boolean;
  operation: "set" | "remove";
}

export interface RulesetRewriteRule {
  action: "rewrite";
  action_parameters?: {
    headers?: {
      [key: string]: RuleAddStaticHeader | RuleAddDynamicHeader | RuleSetStaticHeader | RuleSetDynamicHeader | RuleRemoveHeader;
    };
    uri?: {
      origin?: boolean;
      path: RulePath;
    } | {
      origin?: boolean;
      query: RuleQuery;
    };
  };
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetRouteRule {
  action: "route";
  action_parameters?: RouteRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export type RulesetRuleInput = {
  action?: "block";
  action_parameters?: BlockRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "challenge";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "compress_response";
  action_parameters?: CompressRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "ddos_dynamic";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "execute";
  action_parameters?: ExecuteRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "force_connection_close";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "js_challenge";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "log";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "log_custom_field";
  action_parameters?: LogCustomFieldRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "managed_challenge";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "redirect";
  action_parameters?: RedirectRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "rewrite";
  action_parameters?: RewriteRuleParamActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "route";
  action_parameters?: RouteRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "score";
  action_parameters?: ScoreRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "serve_error";
  action_parameters?: RuleActionParametersContent | RuleActionParametersAsset;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "set_cache_control";
  action_parameters?: RulesetSetCacheControlRuleActionParameters;
  description?: string;
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleSetCacheTagsRuleBeforePosition | RuleSetCacheTagsRuleAfterPosition | RuleSetCacheTagsRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "set_cache_settings";
  action_parameters?: SetCacheSettingsRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "set_cache_tags";
  action_parameters?: RulesetAddCacheTagsValues | RulesetAddCacheTagsExpression | RulesetRemoveCacheTagsValues | RulesetRemoveCacheTagsExpression | RulesetSetCacheTagsValues | RulesetSetCacheTagsExpression;
  description?: string;
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleSetCacheTagsRuleBeforePosition | RuleSetCacheTagsRuleAfterPosition | RuleSetCacheTagsRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "set_config";
  action_parameters?: SetConfigRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "skip";
  action_parameters?: SkipRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleLogRuleBeforePosition | RuleLogRuleAfterPosition | RuleLogRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
} | {
  action?: "transform_response_html";
  action_parameters?: RulesetTransformHtmlRuleActionParameters;
  description?: string;
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  position?: RuleSetCacheTagsRuleBeforePosition | RuleSetCacheTagsRuleAfterPosition | RuleSetCacheTagsRuleIndexPosition;
  ratelimit?: RulesetRatelimit;
  ref?: string;
};

export interface RulesetScoreRule {
  action: "score";
  action_parameters?: ScoreRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetServeErrorRule {
  action: "serve_error";
  action_parameters?: RuleActionParametersContent | RuleActionParametersAsset;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetSetCacheControlRule {
  action: "set_cache_control";
  action_parameters?: RulesetSetCacheControlRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetSetCacheControlRuleActionParameters {
  immutable?: RulesetSetDirective | RulesetRemoveDirective;
  "max-age"?: RulesetSetDirectiveMaxAge | RulesetRemoveDirective;
  "must-revalidate"?: RulesetSetDirective | RulesetRemoveDirective;
  "must-understand"?: RulesetSetDirective | RulesetRemoveDirective;
  "no-cache"?: RulesetSetDirectiveNoCache | RulesetRemoveDirective;
  "no-store"?: RulesetSetDirective | RulesetRemoveDirective;
  "no-transform"?: RulesetSetDirective | RulesetRemoveDirective;
  private?: RulesetSetDirectiveNoCache | RulesetRemoveDirective;
  "proxy-revalidate"?: RulesetSetDirective | RulesetRemoveDirective;
  public?: RulesetSetDirective | RulesetRemoveDirective;
  "s-maxage"?: RulesetSetDirectiveMaxAge | RulesetRemoveDirective;
  "stale-if-error"?: RulesetSetDirectiveMaxAge | RulesetRemoveDirective;
  "stale-while-revalidate"?: RulesetSetDirectiveMaxAge | RulesetRemoveDirective;
}

export interface RulesetSetCacheSettingsRule {
  action: "set_cache_settings";
  action_parameters?: SetCacheSettingsRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetSetCacheTagsExpression {
  expression: string;
  operation: "add" | "remove" | "set";
}

export interface RulesetSetCacheTagsRule {
  action: "set_cache_tags";
  action_parameters?: RulesetAddCacheTagsValues | RulesetAddCacheTagsExpression | RulesetRemoveCacheTagsValues | RulesetRemoveCacheTagsExpression | RulesetSetCacheTagsValues | RulesetSetCacheTagsExpression;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetSetCacheTagsValues {
  operation: "add" | "remove" | "set";
  values: string[];
}

export interface RulesetSetConfigurationRule {
  action: "set_config";
  action_parameters?: SetConfigRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetSetDirective {
  cloudflare_only?: boolean;
  operation: "set" | "remove";
}

export interface RulesetSetDirectiveMaxAge {
  cloudflare_only?: boolean;
  operation: "set" | "remove";
  value: number;
}

export interface RulesetSetDirectiveNoCache {
  cloudflare_only?: boolean;
  operation: "set" | "remove";
  qualifiers?: string[];
}

export interface RulesetSkipRule {
  action: "skip";
  action_parameters?: SkipRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetTransformHtmlRule {
  action: "transform_response_html";
  action_parameters?: RulesetTransformHtmlRuleActionParameters;
  categories?: string[];
  description?: string;
  enabled: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression: string;
  id: string;
  last_updated: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref: string;
  version: string;
}

export interface RulesetTransformHtmlRuleActionParameters {
  link_maze: unknown;
}

export interface RulesetVersion {
  description?: string;
  id: string;
  kind: RulesetKind;
  last_updated: string;
  name: string;
  phase: RulesetPhase;
  rules: (RulesetBlockRule | RulesetChallengeRule | RulesetCompressionRule | RulesetDdosDynamicRule | RulesetExecuteRule | RulesetForceConnectionCloseRule | RulesetJavaScriptChallengeRule | RulesetLogRule | RulesetLogCustomFieldRule | RulesetManagedChallengeRule | RulesetRedirectRule | RulesetRewriteRule | RulesetRouteRule | RulesetScoreRule | RulesetServeErrorRule | RulesetSetCacheControlRule | RulesetSetCacheSettingsRule | RulesetSetCacheTagsRule | RulesetSetConfigurationRule | RulesetSkipRule | RulesetTransformHtmlRule)[];
  version: string;
}

export interface RulesetVersionListItem {
  description?: string;
  id: string;
  kind: RulesetKind;
  last_updated: string;
  name: string;
  phase: RulesetPhase;
  version: string;
}

export interface RulesetsChallengeRule {
  action?: "challenge";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface RulesetsJsChallengeRule {
  action?: "js_challenge";
  action_parameters?: unknown;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface RulesetsSetCacheControlRule {
  action?: "set_cache_control";
  action_parameters?: RulesetSetCacheControlRuleActionParameters;
  description?: string;
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface RulesetsSetCacheTagsRule {
  action?: "set_cache_tags";
  action_parameters?: RulesetAddCacheTagsValues | RulesetAddCacheTagsExpression | RulesetRemoveCacheTagsValues | RulesetRemoveCacheTagsExpression | RulesetSetCacheTagsValues | RulesetSetCacheTagsExpression;
  description?: string;
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface RulesetsTransformHtmlRule {
  action?: "transform_response_html";
  action_parameters?: RulesetTransformHtmlRuleActionParameters;
  description?: string;
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface ScoreRuleActionParameters {
  increment: number;
}

export interface ScoreRuleInput {
  action?: "score";
  action_parameters?: ScoreRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface ServeErrorRuleInput {
  action?: "serve_error";
  action_parameters?: RuleActionParametersContent | RuleActionParametersAsset;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface SetCacheSettingsRuleActionParameters {
  additional_cacheable_ports?: number[];
  browser_ttl?: {
    default?: number;
    mode: "respect_origin" | "bypass_by_default" | "override_origin" | "bypass";
  };
  cache?: boolean;
  cache_key?: {
    cache_by_device_type?: boolean;
    cache_deception_armor?: boolean;
    custom_key?: {
      cookie?: {
        check_presence?: string[];
        include?: string[];
      };
      header?: {
        check_presence?: string[];
        contains?: {
          [key: string]: string[];
        };
        exclude_origin?: boolean;
        include?: string[];
      };
      host?: {
        resolved?: boolean;
      };
      query_string?: {
        exclude?: {
          all?: true;
          list?: string[];
        };
        include?: {
          all?: true;
          list?: string[];
        };
      };
      user?: {
        device_type?: boolean;
        geo?: boolean;
        lang?: boolean;
      };
    };
    ignore_query_strings_order?: boolean;
  };
  cache_reserve?: {
    eligible: boolean;
    minimum_file_size?: number;
  };
  edge_ttl?: {
    default?: number;
    mode: "respect_origin" | "bypass_by_default" | "override_origin";
    status_code_ttl?: {
      status_code?: number;
      status_code_range?: {
        from?: number;
        to?: number;
      };
      value: number;
    }[];
  };
  origin_cache_control?: boolean;
  origin_error_page_passthru?: boolean;
  origin_range_requests?: {
    mode: "on" | "off" | "default";
  };
  read_timeout?: number;
  respect_strong_etags?: boolean;
  serve_stale?: {
    disable_stale_while_updating?: boolean;
  };
  shared_dictionary?: {
    match_pattern: string;
  };
  strip_etags?: boolean;
  strip_last_modified?: boolean;
  strip_set_cookie?: boolean;
  vary?: {
    default?: {
      action: "bypass" | "passthrough" | "normalize";
    };
    headers?: {
      [key: string]: {
        action: "bypass" | "passthrough" | "normalize";
        languages?: string[];
        media_types?: string[];
      };
    };
  };
}

export interface SetCacheSettingsRuleInput {
  action?: "set_cache_settings";
  action_parameters?: SetCacheSettingsRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface SetConfigRuleActionParameters {
  automatic_https_rewrites?: boolean;
  autominify?: {
    css?: boolean;
    html?: boolean;
    js?: boolean;
  };
  bic?: boolean;
  content_converter?: boolean;
  /** @deprecated */
  disable_apps?: true;
  disable_pay_per_crawl?: true;
  disable_rum?: true;
  disable_zaraz?: true;
  email_obfuscation?: boolean;
  fonts?: boolean;
  hotlink_protection?: boolean;
  /** @deprecated */
  mirage?: boolean;
  opportunistic_encryption?: boolean;
  polish?: "off" | "lossless" | "lossy" | "webp";
  redirects_for_ai_training?: boolean;
  request_body_buffering?: "none" | "standard" | "full";
  response_body_buffering?: "none" | "standard";
  rocket_loader?: boolean;
  security_level?: "off" | "essentially_off" | "low" | "medium" | "high" | "under_attack";
  server_side_excludes?: boolean;
  ssl?: "off" | "flexible" | "full" | "strict" | "origin_pull";
  /** @deprecated */
  sxg?: boolean;
  webmcp_enabled?: boolean;
  webmcp_packs?: string[];
}

export interface SetConfigRuleInput {
  action?: "set_config";
  action_parameters?: SetConfigRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface SkipRuleActionParameters {
  phase?: "current";
  phases?: RulesetPhase[];
  products?: ("bic" | "hot" | "rateLimit" | "securityLevel" | "uaBlock" | "waf" | "zoneLockdown")[];
  rules?: {
    [key: string]: string[];
  };
  ruleset?: "current";
  rulesets?: string[];
}

export interface SkipRuleInput {
  action?: "skip";
  action_parameters?: SkipRuleActionParameters;
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  exposed_credential_check?: RulesetExposedCredentialCheck;
  expression?: string;
  id?: string;
  logging?: RuleLogging;
  ratelimit?: RulesetRatelimit;
  ref?: string;
}

export interface ZoneRulesetsCreateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface ZoneRulesetsDeleteQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface ZoneRulesetsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ZoneRulesetsPhasesEntrypointUpdateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface ZoneRulesetsRulesCreateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface ZoneRulesetsRulesDeleteQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface ZoneRulesetsRulesUpdateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface ZoneRulesetsUpdateQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

export interface ZoneRulesetsVersionsDeleteQuery {
  /** Whether only to say what would be done. */
  dry_run?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/rulesets": {
    /** List the rulesets of an account */
    get: {
      parameters: {
        query?: AccountRulesetsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RulesetListItem[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a ruleset for an account */
    post: {
      parameters: {
        query?: AccountRulesetsCreateQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RulesetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint": {
    /** Get the entrypoint of a phase of the rulesets of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Phase;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the entrypoint of a phase of the rulesets of an account */
    put: {
      parameters: {
        query?: AccountRulesetsPhasesEntrypointUpdateQuery;
        header?: never;
        path: { account_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PhaseUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions": {
    /** List the entrypoint versions of a phase of the rulesets of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PhaseVersionListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions/{ruleset_version}": {
    /** Get an entrypoint version of a phase of the rulesets of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit"; ruleset_version: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PhaseVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/{ruleset_id}": {
    /** Get a ruleset of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RulesetDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a ruleset of an account */
    put: {
      parameters: {
        query?: AccountRulesetsUpdateQuery;
        header?: never;
        path: { account_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RulesetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a ruleset of an account */
    delete: {
      parameters: {
        query?: AccountRulesetsDeleteQuery;
        header?: never;
        path: { account_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/{ruleset_id}/rules": {
    /** Create a rule for a ruleset of an account */
    post: {
      parameters: {
        query?: AccountRulesetsRulesCreateQuery;
        header?: never;
        path: { account_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RulesetRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/{ruleset_id}/rules/{rule_id}": {
    /** Update a rule of a ruleset of an account */
    patch: {
      parameters: {
        query?: AccountRulesetsRulesUpdateQuery;
        header?: never;
        path: { account_id: string; ruleset_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RulesetRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a rule of a ruleset of an account */
    delete: {
      parameters: {
        query?: AccountRulesetsRulesDeleteQuery;
        header?: never;
        path: { account_id: string; ruleset_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/{ruleset_id}/versions": {
    /** List the versions of a ruleset of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RulesetVersionListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/{ruleset_id}/versions/{ruleset_version}": {
    /** Get a version of a ruleset of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string; ruleset_version: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RulesetVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a version of a ruleset of an account */
    delete: {
      parameters: {
        query?: AccountRulesetsVersionsDeleteQuery;
        header?: never;
        path: { account_id: string; ruleset_id: string; ruleset_version: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag/{rule_tag}": {
    /** Get a by tag of a version of a ruleset of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ruleset_id: string; ruleset_version: string; rule_tag: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets": {
    /** List the rulesets of a zone */
    get: {
      parameters: {
        query?: ZoneRulesetsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RulesetListItem[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a ruleset for a zone */
    post: {
      parameters: {
        query?: ZoneRulesetsCreateQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RulesetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint": {
    /** Get the entrypoint of a phase of the rulesets of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Phase;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the entrypoint of a phase of the rulesets of a zone */
    put: {
      parameters: {
        query?: ZoneRulesetsPhasesEntrypointUpdateQuery;
        header?: never;
        path: { zone_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PhaseUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions": {
    /** List the entrypoint versions of a phase of the rulesets of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PhaseVersionListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions/{ruleset_version}": {
    /** Get an entrypoint version of a phase of the rulesets of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit"; ruleset_version: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PhaseVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/{ruleset_id}": {
    /** Get a ruleset of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RulesetDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a ruleset of a zone */
    put: {
      parameters: {
        query?: ZoneRulesetsUpdateQuery;
        header?: never;
        path: { zone_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RulesetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a ruleset of a zone */
    delete: {
      parameters: {
        query?: ZoneRulesetsDeleteQuery;
        header?: never;
        path: { zone_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/{ruleset_id}/rules": {
    /** Create a rule for a ruleset of a zone */
    post: {
      parameters: {
        query?: ZoneRulesetsRulesCreateQuery;
        header?: never;
        path: { zone_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RulesetRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/{ruleset_id}/rules/{rule_id}": {
    /** Update a rule of a ruleset of a zone */
    patch: {
      parameters: {
        query?: ZoneRulesetsRulesUpdateQuery;
        header?: never;
        path: { zone_id: string; ruleset_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RulesetRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a rule of a ruleset of a zone */
    delete: {
      parameters: {
        query?: ZoneRulesetsRulesDeleteQuery;
        header?: never;
        path: { zone_id: string; ruleset_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ruleset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/{ruleset_id}/versions": {
    /** List the versions of a ruleset of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ruleset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RulesetVersionListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/{ruleset_id}/versions/{ruleset_version}": {
    /** Get a version of a ruleset of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ruleset_id: string; ruleset_version: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RulesetVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a version of a ruleset of a zone */
    delete: {
      parameters: {
        query?: ZoneRulesetsVersionsDeleteQuery;
        header?: never;
        path: { zone_id: string; ruleset_id: string; ruleset_version: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag/{rule_tag}": {
    /** Get a by tag of a version of a ruleset of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; ruleset_id: string; ruleset_version: string; rule_tag: string };
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
