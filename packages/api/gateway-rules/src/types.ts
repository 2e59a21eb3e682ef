// Written by `pnpm generate` from openapi/gateway-rules.yaml. Not edited by hand.

export interface DnsResolverSettingsV4 {
  ip: string;
  port?: number;
  route_through_private_network?: boolean;
  vnet_id?: string;
}

export interface DnsResolverSettingsV6 {
  ip: string;
  port?: number;
  route_through_private_network?: boolean;
  vnet_id?: string;
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

export type GatewayFilter = "http" | "dns" | "l4" | "egress" | "dns_resolver";

/** The values of {@link GatewayFilter}. */
export const GatewayFilters = ["http", "dns", "l4", "egress", "dns_resolver"] as const;

export interface GatewayRule {
  action: "on" | "off" | "allow" | "block" | "scan" | "noscan" | "safesearch" | "ytrestricted" | "isolate" | "noisolate" | "override" | "l4_override" | "egress" | "resolve" | "quarantine" | "redirect";
  created_at?: string;
  deleted_at?: string | null;
  description?: string;
  device_posture?: string;
  enabled: boolean;
  expiration?: {
    duration?: number;
    expired?: boolean;
    expires_at: string;
  } | null;
  filters: GatewayFilter[];
  id?: string;
  identity?: string;
  name: string;
  precedence: number;
  read_only?: boolean;
  rule_settings?: RuleSetting;
  schedule?: RuleSchedule | null;
  sharable?: boolean;
  source_account?: string;
  traffic: string;
  updated_at?: string;
  version?: number;
  warning_status?: string | null;
}

export interface GatewayRuleInput {
  action: "on" | "off" | "allow" | "block" | "scan" | "noscan" | "safesearch" | "ytrestricted" | "isolate" | "noisolate" | "override" | "l4_override" | "egress" | "resolve" | "quarantine" | "redirect";
  description?: string;
  device_posture?: string;
  enabled?: boolean;
  expiration?: RuleExpiration | null;
  filters?: GatewayFilter[];
  identity?: string;
  name: string;
  precedence?: number;
  rule_settings?: RuleSetting;
  schedule?: RuleSchedule | null;
  traffic?: string;
}

export interface GatewayRulesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  filter?: string[];
  /** What the list is sorted by. */
  order_by?: "name" | "created_at" | "updated_at" | "precedence";
  /** Only what has this text in it. */
  search?: string;
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

export interface RuleExpiration {
  duration?: number;
  expires_at: string;
}

export interface RuleSchedule {
  fri?: string;
  mon?: string;
  sat?: string;
  sun?: string;
  thu?: string;
  time_zone?: string;
  tue?: string;
  wed?: string;
}

export interface RuleSetting {
  add_headers?: {
    [key: string]: string[];
  } | null;
  allow_child_bypass?: boolean | null;
  audit_ssh?: {
    command_logging?: boolean;
  } | null;
  biso_admin_controls?: {
    copy?: "enabled" | "disabled" | "remote_only";
    dcp?: boolean;
    dd?: boolean;
    dk?: boolean;
    download?: "enabled" | "disabled" | "remote_only";
    dp?: boolean;
    du?: boolean;
    keyboard?: "enabled" | "disabled";
    paste?: "enabled" | "disabled" | "remote_only";
    printing?: "enabled" | "disabled";
    upload?: "enabled" | "disabled";
    version?: "v1" | "v2";
    wm_id?: string;
  };
  block_page?: {
    include_context?: boolean;
    target_uri: string;
  } | null;
  block_page_enabled?: boolean;
  block_reason?: string | null;
  bypass_parent_rule?: boolean | null;
  check_session?: {
    duration?: string;
    enforce?: boolean;
  } | null;
  delete_headers?: string[] | null;
  dns_resolvers?: {
    ipv4?: DnsResolverSettingsV4[];
    ipv6?: DnsResolverSettingsV6[];
  } | null;
  egress?: {
    ipv4?: string;
    ipv4_fallback?: string;
    ipv6?: string;
  } | null;
  forensic_copy?: {
    enabled?: boolean;
  } | null;
  ignore_cname_category_matches?: boolean;
  insecure_disable_dnssec_validation?: boolean;
  ip_categories?: boolean;
  ip_indicator_feeds?: boolean;
  l4override?: {
    ip?: string;
    port?: number;
  } | null;
  notification_settings?: {
    enabled?: boolean;
    include_context?: boolean;
    msg?: string;
    support_url?: string;
  } | null;
  override_host?: string;
  override_ips?: string[] | null;
  payload_log?: {
    enabled?: boolean;
  } | null;
  quarantine?: {
    file_types?: ("exe" | "pdf" | "doc" | "docm" | "docx" | "rtf" | "ppt" | "pptx" | "xls" | "xlsm" | "xlsx" | "zip" | "rar")[];
  } | null;
  redirect?: {
    include_context?: boolean;
    preserve_path_and_query?: boolean;
    target_uri: string;
  } | null;
  resolve_dns_internally?: {
    fallback?: "none" | "public_dns";
    view_id?: string;
  } | null;
  resolve_dns_through_cloudflare?: boolean | null;
  set_headers?: {
    [key: string]: string[];
  } | null;
  untrusted_cert?: {
    action?: "pass_through" | "block" | "error";
  } | null;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/gateway/rules": {
    /** List the Gateway rules of an account */
    get: {
      parameters: {
        query?: GatewayRulesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Gateway rule for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": GatewayRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/rules/tenant": {
    /** Get the Gateway tenant of an account */
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
          result: GatewayRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/rules/{rule_id}": {
    /** Get a Gateway rule of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Gateway rule of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": GatewayRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Gateway rule of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
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
  "/accounts/{account_id}/gateway/rules/{rule_id}/reset_expiration": {
    /** Reset the expiration of a Gateway rule */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
