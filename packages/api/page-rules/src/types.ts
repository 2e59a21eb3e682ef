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

export interface CacheLevel {
  id?: "cache_level";
  value?: "bypass" | "basic" | "simplified" | "aggressive" | "cache_everything";
}

export interface DeletedPageRule {
  id: string;
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

export interface OpportunisticEncryption {
  id?: "opportunistic_encryption";
  value?: "on" | "off";
}

export interface OriginErrorPagePassThru {
  id?: "origin_error_page_pass_thru";
  value?: "on" | "off";
}

export interface PageRule {
  actions: (AlwaysUseHttps | AutomaticHttpsRewrites | BrowserCacheTtl | BrowserCheck | PageRuleBypassCacheOnCookie | PageRuleCacheByDeviceType | PageRuleCacheDeceptionArmor | PageRuleCacheKeyFields | CacheLevel | PageRuleCacheOnCookie | PageRuleCacheTtlByStatus | PageRuleDisableApps | PageRuleDisablePerformance | PageRuleDisableSecurity | PageRuleDisableZaraz | PageRuleEdgeCacheTtl | EmailObfuscation | PageRuleExplicitCacheControl | PageRuleForwardingUrl | PageRuleHostHeaderOverride | IpGeolocation | SettingsMirage | OpportunisticEncryption | OriginErrorPagePassThru | SettingsPolish | PageRuleResolveOverride | PageRuleRespectStrongEtag | Buffering | RocketLoader | SecurityLevel | SortQueryStringForCache | SettingsSsl | TrueClientIpHeader | SettingsWaf)[];
  created_on: string;
  id: string;
  modified_on: string;
  priority: number;
  status: "active" | "disabled";
  targets: PageRuleTarget[];
}

export interface PageRuleBypassCacheOnCookie {
  id?: "bypass_cache_on_cookie";
  value?: string;
}

export interface PageRuleCacheByDeviceType {
  id?: "cache_by_device_type";
  value?: "on" | "off";
}

export interface PageRuleCacheDeceptionArmor {
  id?: "cache_deception_armor";
  value?: "on" | "off";
}

export interface PageRuleCacheKeyFields {
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

export interface PageRuleCacheOnCookie {
  id?: "cache_on_cookie";
  value?: string;
}

export interface PageRuleCacheTtlByStatus {
  id?: "cache_ttl_by_status";
  value?: {
    [key: string]: ("no-cache" | "no-store") | number;
  };
}

export interface PageRuleDisableApps {
  id?: "disable_apps";
}

export interface PageRuleDisablePerformance {
  id?: "disable_performance";
}

export interface PageRuleDisableSecurity {
  id?: "disable_security";
}

export interface PageRuleDisableZaraz {
  id?: "disable_zaraz";
}

export interface PageRuleEdgeCacheTtl {
  id?: "edge_cache_ttl";
  value?: number;
}

export interface PageRuleEdit {
  actions?: (AlwaysUseHttps | AutomaticHttpsRewrites | BrowserCacheTtl | BrowserCheck | PageRuleBypassCacheOnCookie | PageRuleCacheByDeviceType | PageRuleCacheDeceptionArmor | PageRuleCacheKeyFields | CacheLevel | PageRuleCacheOnCookie | PageRuleCacheTtlByStatus | PageRuleDisableApps | PageRuleDisablePerformance | PageRuleDisableSecurity | PageRuleDisableZaraz | PageRuleEdgeCacheTtl | EmailObfuscation | PageRuleExplicitCacheControl | PageRuleForwardingUrl | PageRuleHostHeaderOverride | IpGeolocation | SettingsMirage | OpportunisticEncryption | OriginErrorPagePassThru | SettingsPolish | PageRuleResolveOverride | PageRuleRespectStrongEtag | Buffering | RocketLoader | SecurityLevel | SortQueryStringForCache | SettingsSsl | TrueClientIpHeader | SettingsWaf)[];
  /** Default: `1`. */
  priority?: number;
  /** Default: `"disabled"`. */
  status?: "active" | "disabled";
  targets?: PageRuleTarget[];
}

export interface PageRuleExplicitCacheControl {
  id?: "explicit_cache_control";
  value?: "on" | "off";
}

export interface PageRuleForwardingUrl {
  id?: "forwarding_url";
  value?: {
    status_code?: 301 | 302;
    url?: string;
  };
}

export interface PageRuleHostHeaderOverride {
  id?: "host_header_override";
  value?: string;
}

export interface PageRuleInput {
  actions: (AlwaysUseHttps | AutomaticHttpsRewrites | BrowserCacheTtl | BrowserCheck | PageRuleBypassCacheOnCookie | PageRuleCacheByDeviceType | PageRuleCacheDeceptionArmor | PageRuleCacheKeyFields | CacheLevel | PageRuleCacheOnCookie | PageRuleCacheTtlByStatus | PageRuleDisableApps | PageRuleDisablePerformance | PageRuleDisableSecurity | PageRuleDisableZaraz | PageRuleEdgeCacheTtl | EmailObfuscation | PageRuleExplicitCacheControl | PageRuleForwardingUrl | PageRuleHostHeaderOverride | IpGeolocation | SettingsMirage | OpportunisticEncryption | OriginErrorPagePassThru | SettingsPolish | PageRuleResolveOverride | PageRuleRespectStrongEtag | Buffering | RocketLoader | SecurityLevel | SortQueryStringForCache | SettingsSsl | TrueClientIpHeader | SettingsWaf)[];
  /** Default: `1`. */
  priority?: number;
  /** Default: `"disabled"`. */
  status?: "active" | "disabled";
  targets: PageRuleTarget[];
}

export type PageRuleListItem = PageRule[];

export interface PageRuleResolveOverride {
  id?: "resolve_override";
  value?: string;
}

export interface PageRuleRespectStrongEtag {
  id?: "respect_strong_etag";
  value?: "on" | "off";
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
    /** List the page rules of a zone */
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
          result: PageRuleListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a page rule for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PageRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/pagerules/settings": {
    /** Get the settings of the page rules of a zone */
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
    /** Get a page rule of a zone */
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
    /** Update a page rule of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; pagerule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PageRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PageRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a page rule of a zone */
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
    /** Delete a page rule of a zone */
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
