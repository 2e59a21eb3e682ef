// Written by `pnpm generate` from openapi/page-rules.yaml. Not edited by hand.

export interface AlwaysUseHttps {
  id?: "always_use_https";
}

export interface AutomaticHttpsRewrites {
  id?: "automatic_https_rewrites";
  value?: "on" | "off";
}

export interface BrowserCacheTtl {
  id?: "browser_cache_ttl";
  value?: number;
}

export interface BrowserCheck {
  id?: "browser_check";
  value?: "on" | "off";
}

/** @deprecated */
export interface Buffering {
  id?: "response_buffering";
  value?: "on" | "off";
}

export interface BypassCacheOnCookie {
  id?: "bypass_cache_on_cookie";
  value?: string;
}

export interface CacheByDeviceType {
  id?: "cache_by_device_type";
  value?: "on" | "off";
}

export interface CacheDeceptionArmor {
  id?: "cache_deception_armor";
  value?: "on" | "off";
}

export interface CacheKeyFields {
  id?: "cache_key_fields";
  value?: {
    cookie?: {
      check_presence?: string[];
      include?: string[];
    };
    header?: {
      check_presence?: string[];
      exclude?: string[];
      include?: string[];
    };
    host?: {
      resolved?: boolean;
    };
    query_string?: {
      exclude?: "*" | string[];
      include?: "*" | string[];
    };
    user?: {
      device_type?: boolean;
      geo?: boolean;
      lang?: boolean;
    };
  };
}

export interface CacheLevel {
  id?: "cache_level";
  value?: "bypass" | "basic" | "simplified" | "aggressive" | "cache_everything";
}

export interface CacheOnCookie {
  id?: "cache_on_cookie";
  value?: string;
}

export interface CacheTtlByStatus {
  id?: "cache_ttl_by_status";
  value?: {
    [key: string]: ("no-cache" | "no-store") | number;
  };
}

export interface DeletedPageRule {
  id: string;
}

export interface DisableApps {
  id?: "disable_apps";
}

export interface DisablePerformance {
  id?: "disable_performance";
}

export interface DisableSecurity {
  id?: "disable_security";
}

export interface DisableZaraz {
  id?: "disable_zaraz";
}

export interface EdgeCacheTtl {
  id?: "edge_cache_ttl";
  value?: number;
}

export interface EmailObfuscation {
  id?: "email_obfuscation";
  value?: "on" | "off";
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

export interface ExplicitCacheControl {
  id?: "explicit_cache_control";
  value?: "on" | "off";
}

export interface ForwardingUrl {
  id?: "forwarding_url";
  value?: {
    status_code?: 301 | 302;
    url?: string;
  };
}

export interface HostHeaderOverride {
  id?: "host_header_override";
  value?: string;
}

export interface IpGeolocation {
  id?: "ip_geolocation";
  value?: "on" | "off";
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

export interface NewPageRule {
  /** What is done; a redirect stands alone. */
  actions: (AlwaysUseHttps | AutomaticHttpsRewrites | BrowserCacheTtl | BrowserCheck | BypassCacheOnCookie | CacheByDeviceType | CacheDeceptionArmor | CacheKeyFields | CacheLevel | CacheOnCookie | CacheTtlByStatus | DisableApps | DisablePerformance | DisableSecurity | DisableZaraz | EdgeCacheTtl | EmailObfuscation | ExplicitCacheControl | ForwardingUrl | HostHeaderOverride | IpGeolocation | SettingsMirage | OpportunisticEncryption | OriginErrorPagePassThru | SettingsPolish | ResolveOverride | RespectStrongEtag | Buffering | RocketLoader | SecurityLevel | SortQueryStringForCache | SettingsSsl | TrueClientIpHeader | SettingsWaf)[];
  /**
   * Of several that fit, the one of the highest priority holds.
   * Default: `1`.
   */
  priority?: number;
  /**
   * Whether it is in force.
   * Default: `"disabled"`.
   */
  status?: "active" | "disabled";
  /** Which URLs it is for. */
  targets: PageRuleTarget[];
}

export interface OpportunisticEncryption {
  id?: "opportunistic_encryption";
  value?: "on" | "off";
}

export interface OriginErrorPagePassThru {
  id?: "origin_error_page_pass_thru";
  value?: "on" | "off";
}

export interface PageRule {
  /** What is done; a redirect stands alone. */
  actions: (AlwaysUseHttps | AutomaticHttpsRewrites | BrowserCacheTtl | BrowserCheck | BypassCacheOnCookie | CacheByDeviceType | CacheDeceptionArmor | CacheKeyFields | CacheLevel | CacheOnCookie | CacheTtlByStatus | DisableApps | DisablePerformance | DisableSecurity | DisableZaraz | EdgeCacheTtl | EmailObfuscation | ExplicitCacheControl | ForwardingUrl | HostHeaderOverride | IpGeolocation | SettingsMirage | OpportunisticEncryption | OriginErrorPagePassThru | SettingsPolish | ResolveOverride | RespectStrongEtag | Buffering | RocketLoader | SecurityLevel | SortQueryStringForCache | SettingsSsl | TrueClientIpHeader | SettingsWaf)[];
  created_on: string;
  id: string;
  modified_on: string;
  /** Of several that fit, the one of the highest priority holds. */
  priority: number;
  /** Whether it is in force. */
  status: "active" | "disabled";
  /** Which URLs it is for. */
  targets: PageRuleTarget[];
}

export interface PageRuleEdit {
  /** What is done; a redirect stands alone. */
  actions?: (AlwaysUseHttps | AutomaticHttpsRewrites | BrowserCacheTtl | BrowserCheck | BypassCacheOnCookie | CacheByDeviceType | CacheDeceptionArmor | CacheKeyFields | CacheLevel | CacheOnCookie | CacheTtlByStatus | DisableApps | DisablePerformance | DisableSecurity | DisableZaraz | EdgeCacheTtl | EmailObfuscation | ExplicitCacheControl | ForwardingUrl | HostHeaderOverride | IpGeolocation | SettingsMirage | OpportunisticEncryption | OriginErrorPagePassThru | SettingsPolish | ResolveOverride | RespectStrongEtag | Buffering | RocketLoader | SecurityLevel | SortQueryStringForCache | SettingsSsl | TrueClientIpHeader | SettingsWaf)[];
  /**
   * Of several that fit, the one of the highest priority holds.
   * Default: `1`.
   */
  priority?: number;
  /**
   * Whether it is in force.
   * Default: `"disabled"`.
   */
  status?: "active" | "disabled";
  /** Which URLs it is for. */
  targets?: PageRuleTarget[];
}

export interface PageRuleTarget {
  constraint?: {
    /** Default: `"contains"`. */
    operator: "matches" | "contains" | "equals" | "not_equal" | "not_contain";
    value: string;
  };
  target?: "url";
}

export interface PageRulesIndexQuery {
  /**
   * The direction in which the list is sorted.
   * Default: `"desc"`.
   */
  direction?: "asc" | "desc";
  /**
   * Whether all conditions must be met, or any.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  /**
   * What the list is sorted by.
   * Default: `"priority"`.
   */
  order?: "status" | "priority";
  /**
   * Only what has this status.
   * Default: `"disabled"`.
   */
  status?: "active" | "disabled";
}

export type PageRulesSchema = PageRule[];

export interface ResolveOverride {
  id?: "resolve_override";
  value?: string;
}

export interface RespectStrongEtag {
  id?: "respect_strong_etag";
  value?: "on" | "off";
}

export interface RocketLoader {
  id?: "rocket_loader";
  value?: "on" | "off";
}

export interface SecurityLevel {
  id?: "security_level";
  value?: "off" | "essentially_off" | "low" | "medium" | "high" | "under_attack";
}

/** @deprecated */
export interface SettingsMirage {
  id?: "mirage";
  value?: "on" | "off";
}

export interface SettingsPolish {
  id?: "polish";
  value?: "off" | "lossless" | "lossy";
}

export interface SettingsSsl {
  id?: "ssl";
  value?: "off" | "flexible" | "full" | "strict" | "origin_pull";
}

export interface SettingsWaf {
  id?: "waf";
  value?: "on" | "off";
}

export interface SortQueryStringForCache {
  id?: "sort_query_string_for_cache";
  value?: "on" | "off";
}

export interface TrueClientIpHeader {
  id?: "true_client_ip_header";
  value?: "on" | "off";
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/pagerules": {
    /** List page rules */
    get: {
      parameters: {
        query?: PageRulesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageRulesSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a page rule */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPageRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/pagerules/settings": {
    /** List the settings that page rules can have */
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
          result?: Record<string, unknown>[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/pagerules/{pagerule_id}": {
    /** Get a page rule */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; pagerule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a page rule */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; pagerule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPageRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a page rule */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; pagerule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PageRuleEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a page rule */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; pagerule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedPageRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
