// Written by `pnpm generate` from openapi/zone-settings.yaml. Not edited by hand.

export type AdvancedDdosAnswer = Envelope & {
  result: AdvancedDdosSetting;
};

/**
 * Whether the zone is protected from attacks on the application. The plan decides, so it cannot be changed.
 */
export type AdvancedDdosSetting = SettingState & {
  /** The setting. */
  id: "advanced_ddos";
  /**
   * Whether the zone is protected from attacks on the application. The plan decides, so it cannot be changed.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type AegisAnswer = Envelope & {
  result: AegisSetting;
};

/** Whether requests come to the origin from addresses that only this zone has. */
export interface AegisSetting {
  /** Whether the zone may change it. The description says nothing of it for this setting. */
  editable?: boolean;
  /** The setting. */
  id: "aegis";
  /** When the setting was last changed. Null where it never was. */
  modified_on: string | null;
  value: AegisValue;
}

/** From which addresses requests come to the origin. */
export interface AegisValue {
  /** Whether they are addresses that only this zone has. */
  enabled?: boolean;
  /** Which addresses those are. */
  pool_id?: string;
}

export type AlwaysOnlineAnswer = Envelope & {
  result: AlwaysOnlineSetting;
};

/** Whether pages of the Internet Archive are served while the origin is away. */
export type AlwaysOnlineSetting = SettingState & {
  /** The setting. */
  id: "always_online";
  /**
   * Whether pages of the Internet Archive are served while the origin is away.
   * Default: `"on"`.
   */
  value: OnOff;
};

export type AlwaysUseHttpsAnswer = Envelope & {
  result: AlwaysUseHttpsSetting;
};

/** Whether every request over http is redirected to https. */
export type AlwaysUseHttpsSetting = SettingState & {
  /** The setting. */
  id: "always_use_https";
  /**
   * Whether every request over http is redirected to https.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type AutomaticHttpsRewritesAnswer = Envelope & {
  result: AutomaticHttpsRewritesSetting;
};

/** Whether links to http in a page become https where the target has it. */
export type AutomaticHttpsRewritesSetting = SettingState & {
  /** The setting. */
  id: "automatic_https_rewrites";
  /**
   * Whether links to http in a page become https where the target has it.
   * Default: `"on"`.
   */
  value: OnOff;
};

export type AutomaticPlatformOptimizationAnswer = Envelope & {
  result: AutomaticPlatformOptimizationSetting;
};

/** How whole pages of WordPress are served from the cache. */
export type AutomaticPlatformOptimizationSetting = SettingState & {
  /** The setting. */
  id: "automatic_platform_optimization";
  value: AutomaticPlatformOptimizationValue;
};

/** How whole pages of WordPress are served from the cache. */
export interface AutomaticPlatformOptimizationValue {
  /** Whether each kind of device has pages of its own. */
  cache_by_device_type: boolean;
  /**
   * Whether the zone is proxied by Cloudflare.
   * Default: `false`.
   */
  cf: boolean;
  /**
   * Whether they are.
   * Default: `false`.
   */
  enabled: boolean;
  /** The names that it is done for. */
  hostnames: string[];
  /**
   * Whether the site is made with WordPress.
   * Default: `false`.
   */
  wordpress: boolean;
  /**
   * Whether it has Cloudflare's plugin.
   * Default: `false`.
   */
  wp_plugin: boolean;
}

export type BrotliAnswer = Envelope & {
  result: BrotliSetting;
};

/** Whether answers are compressed with Brotli for clients that take it. */
export type BrotliSetting = SettingState & {
  /** The setting. */
  id: "brotli";
  /**
   * Whether answers are compressed with Brotli for clients that take it.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type BrowserCacheTtlAnswer = Envelope & {
  result: BrowserCacheTtlSetting;
};

/** How many seconds a browser may keep a file. 0 leaves that to the headers of the origin. */
export type BrowserCacheTtlSetting = SettingState & {
  /** The setting. */
  id: "browser_cache_ttl";
  /**
   * How many seconds a browser may keep a file. 0 leaves that to the headers of the origin.
   * Default: `14400`.
   */
  value: 0 | 30 | 60 | 120 | 300 | 1200 | 1800 | 3600 | 7200 | 10800 | 14400 | 18000 | 28800 | 43200 | 57600 | 72000 | 86400 | 172800 | 259200 | 345600 | 432000 | 691200 | 1382400 | 2073600 | 2678400 | 5356800 | 16070400 | 31536000;
};

export type BrowserCheckAnswer = Envelope & {
  result: BrowserCheckSetting;
};

/** Whether requests with headers that only bad clients send are refused. */
export type BrowserCheckSetting = SettingState & {
  /** The setting. */
  id: "browser_check";
  /**
   * Whether requests with headers that only bad clients send are refused.
   * Default: `"on"`.
   */
  value: OnOff;
};

export type CacheLevelAnswer = Envelope & {
  result: CacheLevelSetting;
};

/**
 * What the query says to the cache: `basic` keeps no file that has one, `simplified` ignores it, `aggressive`
 * keeps a file for each.
 */
export type CacheLevelSetting = SettingState & {
  /** The setting. */
  id: "cache_level";
  /**
   * What the query says to the cache: `basic` keeps no file that has one, `simplified` ignores it, `aggressive` keeps a file for each.
   * Default: `"aggressive"`.
   */
  value: "aggressive" | "basic" | "simplified";
};

export type ChallengeTtlAnswer = Envelope & {
  result: ChallengeTtlSetting;
};

/** How many seconds a visitor who passed a challenge is let in. */
export type ChallengeTtlSetting = SettingState & {
  /** The setting. */
  id: "challenge_ttl";
  /**
   * How many seconds a visitor who passed a challenge is let in.
   * Default: `1800`.
   */
  value: 300 | 900 | 1800 | 2700 | 3600 | 7200 | 10800 | 14400 | 28800 | 57600 | 86400 | 604800 | 2592000 | 31536000;
};

export type ChinaNetworkAnswer = Envelope & {
  result: ChinaNetworkSetting;
};

/** Whether visitors in China are served from there. */
export type ChinaNetworkSetting = SettingState & {
  /** The setting. */
  id: "china_network_enabled";
  /** Whether visitors in China are served from there. */
  value: OnOff;
};

export type CiphersAnswer = Envelope & {
  result: CiphersSetting;
};

/** Which ciphers TLS may use, by their names in BoringSSL. None means the usual ones. */
export type CiphersSetting = SettingState & {
  /** The setting. */
  id: "ciphers";
  /**
   * Which ciphers TLS may use, by their names in BoringSSL. None means the usual ones.
   * Default: `[]`.
   */
  value: string[];
};

export type CnameFlatteningAnswer = Envelope & {
  result: CnameFlatteningSetting;
};

/** Which CNAME records are answered as the addresses behind them. */
export type CnameFlatteningSetting = SettingState & {
  /** The setting. */
  id: "cname_flattening";
  /**
   * Which CNAME records are answered as the addresses behind them.
   * Default: `"flatten_at_root"`.
   */
  value: "flatten_at_root" | "flatten_all";
};

export type ContentConverterAnswer = Envelope & {
  result: ContentConverterSetting;
};

/** Whether programs may have pages as Markdown instead of HTML. */
export type ContentConverterSetting = SettingState & {
  /** The setting. */
  id: "content_converter";
  /** Whether programs may have pages as Markdown instead of HTML. */
  value: OnOff;
};

export type DevelopmentModeAnswer = Envelope & {
  result: DevelopmentModeSetting;
};

/** Whether the cache is passed by for three hours, so that changes are seen at once. */
export type DevelopmentModeSetting = SettingState & {
  /** The setting. */
  id: "development_mode";
  /** How many seconds are left of the three hours. */
  time_remaining?: number;
  /**
   * Whether the cache is passed by for three hours, so that changes are seen at once.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type EarlyHintsAnswer = Envelope & {
  result: EarlyHintsSetting;
};

/** Whether a browser is told what it will need with a 103 before the answer. */
export type EarlyHintsSetting = SettingState & {
  /** The setting. */
  id: "early_hints";
  /**
   * Whether a browser is told what it will need with a 103 before the answer.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type EdgeCacheTtlAnswer = Envelope & {
  result: EdgeCacheTtlSetting;
};

/** How many seconds Cloudflare keeps a file. */
export type EdgeCacheTtlSetting = SettingState & {
  /** The setting. */
  id: "edge_cache_ttl";
  /**
   * How many seconds Cloudflare keeps a file.
   * Default: `7200`.
   */
  value: 30 | 60 | 300 | 1200 | 1800 | 3600 | 7200 | 10800 | 14400 | 18000 | 28800 | 43200 | 57600 | 72000 | 86400 | 172800 | 259200 | 345600 | 432000 | 518400 | 604800;
};

export type EmailObfuscationAnswer = Envelope & {
  result: EmailObfuscationSetting;
};

/** Whether addresses in pages are hidden from programs, and shown to people. */
export type EmailObfuscationSetting = SettingState & {
  /** The setting. */
  id: "email_obfuscation";
  /**
   * Whether addresses in pages are hidden from programs, and shown to people.
   * Default: `"on"`.
   */
  value: OnOff;
};

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

export type FontsAnswer = Envelope & {
  result: FontsSetting;
};

/** Whether fonts of Google come from the zone itself. */
export type FontsSetting = SettingState & {
  /** The setting. */
  id: "fonts";
  /**
   * Whether fonts of Google come from the zone itself.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type H2PrioritizationAnswer = Envelope & {
  result: H2PrioritizationSetting;
};

/**
 * In which order files go to a browser over HTTP/2: as it asks, as Cloudflare finds best, or as a Worker says
 * (`custom`).
 */
export type H2PrioritizationSetting = SettingState & {
  /** The setting. */
  id: "h2_prioritization";
  /**
   * In which order files go to a browser over HTTP/2: as it asks, as Cloudflare finds best, or as a Worker says (`custom`).
   * Default: `"off"`.
   */
  value: "on" | "off" | "custom";
};

export type HotlinkProtectionAnswer = Envelope & {
  result: HotlinkProtectionSetting;
};

/** Whether other sites are kept from showing images of this one. */
export type HotlinkProtectionSetting = SettingState & {
  /** The setting. */
  id: "hotlink_protection";
  /**
   * Whether other sites are kept from showing images of this one.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type Http2Answer = Envelope & {
  result: Http2Setting;
};

/** Whether clients may use HTTP/2. */
export type Http2Setting = SettingState & {
  /** The setting. */
  id: "http2";
  /**
   * Whether clients may use HTTP/2.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type Http3Answer = Envelope & {
  result: Http3Setting;
};

/** Whether clients may use HTTP/3. */
export type Http3Setting = SettingState & {
  /** The setting. */
  id: "http3";
  /**
   * Whether clients may use HTTP/3.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type ImageResizingAnswer = Envelope & {
  result: ImageResizingSetting;
};

/** Whether images are resized on request; `open` does so for images of any origin. */
export type ImageResizingSetting = SettingState & {
  /** The setting. */
  id: "image_resizing";
  /**
   * Whether images are resized on request; `open` does so for images of any origin.
   * Default: `"off"`.
   */
  value: "on" | "off" | "open";
};

export type IpGeolocationAnswer = Envelope & {
  result: IpGeolocationSetting;
};

/** Whether the origin is told the country of a visitor, in `CF-IPCountry`. */
export type IpGeolocationSetting = SettingState & {
  /** The setting. */
  id: "ip_geolocation";
  /**
   * Whether the origin is told the country of a visitor, in `CF-IPCountry`.
   * Default: `"on"`.
   */
  value: OnOff;
};

export type Ipv6Answer = Envelope & {
  result: Ipv6Setting;
};

/** Whether the names of the zone also have IPv6 addresses. */
export type Ipv6Setting = SettingState & {
  /** The setting. */
  id: "ipv6";
  /**
   * Whether the names of the zone also have IPv6 addresses.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type MaxUploadAnswer = Envelope & {
  result: MaxUploadSetting;
};

/** How many megabytes a visitor may send at once. */
export type MaxUploadSetting = SettingState & {
  /** The setting. */
  id: "max_upload";
  /**
   * How many megabytes a visitor may send at once.
   * Default: `100`.
   */
  value: 100 | 125 | 150 | 175 | 200 | 225 | 250 | 275 | 300 | 325 | 350 | 375 | 400 | 425 | 450 | 475 | 500 | 1000 | 1500 | 2000 | 2500 | 3000 | 3500 | 4000 | 4500 | 5000;
};

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

export type MinTlsVersionAnswer = Envelope & {
  result: MinTlsVersionSetting;
};

/** The oldest TLS that visitors may use. */
export type MinTlsVersionSetting = SettingState & {
  /** The setting. */
  id: "min_tls_version";
  /**
   * The oldest TLS that visitors may use.
   * Default: `"1.0"`.
   */
  value: "1.0" | "1.1" | "1.2" | "1.3";
};

export type MinifyAnswer = Envelope & {
  result: MinifySetting;
};

/** What is made smaller on its way to the visitor. */
export type MinifySetting = SettingState & {
  /** The setting. */
  id: "minify";
  value: MinifyValue;
};

/**
 * What is made smaller on its way to the visitor.
 * Default: `{"css":"off","html":"off","js":"off"}`.
 */
export interface MinifyValue {
  /**
   * Style sheets.
   * Default: `"off"`.
   */
  css?: OnOff;
  /**
   * Pages.
   * Default: `"off"`.
   */
  html?: OnOff;
  /**
   * Scripts.
   * Default: `"off"`.
   */
  js?: OnOff;
}

export type MirageAnswer = Envelope & {
  result: MirageSetting;
};

/** Whether images are loaded later and smaller on slow connections. */
export type MirageSetting = SettingState & {
  /** The setting. */
  id: "mirage";
  /**
   * Whether images are loaded later and smaller on slow connections.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type MobileRedirectAnswer = Envelope & {
  result: MobileRedirectSetting;
};

/** Where visitors with a telephone are sent. */
export type MobileRedirectSetting = SettingState & {
  /** The setting. */
  id: "mobile_redirect";
  value: MobileRedirectValue;
};

/**
 * Where visitors with a telephone are sent.
 * Default: `{"mobile_subdomain":null,"status":"off","strip_uri":false}`.
 * @deprecated
 */
export interface MobileRedirectValue {
  /** The name in front of the domain that they are sent to. */
  mobile_subdomain?: string | null;
  /**
   * Whether they are sent anywhere.
   * Default: `"off"`.
   */
  status?: OnOff;
  /**
   * Whether they always come to the first page.
   * Default: `false`.
   */
  strip_uri?: boolean;
}

export type NelAnswer = Envelope & {
  result: NelSetting;
};

/** Whether browsers report to Cloudflare what they could not reach. */
export type NelSetting = SettingState & {
  /** The setting. */
  id: "nel";
  value: NelValue;
};

/**
 * Whether browsers report to Cloudflare what they could not reach.
 * Default: `{"enabled":false}`.
 */
export interface NelValue {
  /**
   * Whether they do.
   * Default: `false`.
   */
  enabled?: boolean;
}

/** Whether it is so. */
export type OnOff = "on" | "off";

/** The values of {@link OnOff}. */
export const OnOffs = ["on", "off"] as const;

export type OpportunisticEncryptionAnswer = Envelope & {
  result: OpportunisticEncryptionSetting;
};

/** Whether a browser is offered HTTP/2 over TLS for pages of http. */
export type OpportunisticEncryptionSetting = SettingState & {
  /** The setting. */
  id: "opportunistic_encryption";
  /**
   * Whether a browser is offered HTTP/2 over TLS for pages of http.
   * Default: `"on"`.
   */
  value: OnOff;
};

export type OpportunisticOnionAnswer = Envelope & {
  result: OpportunisticOnionSetting;
};

/** Whether visitors from Tor are offered an onion address. */
export type OpportunisticOnionSetting = SettingState & {
  /** The setting. */
  id: "opportunistic_onion";
  /**
   * Whether visitors from Tor are offered an onion address.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type OrangeToOrangeAnswer = Envelope & {
  result: OrangeToOrangeSetting;
};

/** Whether names of the zone may be CNAMEs of zones of other Cloudflare customers. */
export type OrangeToOrangeSetting = SettingState & {
  /** The setting. */
  id: "orange_to_orange";
  /**
   * Whether names of the zone may be CNAMEs of zones of other Cloudflare customers.
   * Default: `"on"`.
   */
  value: OnOff;
};

export type OriginErrorPagePassThruAnswer = Envelope & {
  result: OriginErrorPagePassThruSetting;
};

/** Whether the error pages of the origin are shown and not those of Cloudflare, for 502 and 504. */
export type OriginErrorPagePassThruSetting = SettingState & {
  /** The setting. */
  id: "origin_error_page_pass_thru";
  /**
   * Whether the error pages of the origin are shown and not those of Cloudflare, for 502 and 504.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type OriginH2MaxStreamsAnswer = Envelope & {
  result: OriginH2MaxStreamsSetting;
};

/** How many requests at once go to the origin over one connection of HTTP/2. */
export interface OriginH2MaxStreamsSetting {
  /** Whether the zone may change it. The description says nothing of it for this setting. */
  editable?: boolean;
  /** The setting. */
  id: "origin_h2_max_streams";
  /** When the setting was last changed. Null where it never was. */
  modified_on: string | null;
  /** How many requests at once go to the origin over one connection of HTTP/2. */
  value: number;
}

export type OriginMaxHttpVersionAnswer = Envelope & {
  result: OriginMaxHttpVersionSetting;
};

/** The newest version of HTTP that the origin is asked with. */
export interface OriginMaxHttpVersionSetting {
  /** Whether the zone may change it. The description says nothing of it for this setting. */
  editable?: boolean;
  /** The setting. */
  id: "origin_max_http_version";
  /** When the setting was last changed. Null where it never was. */
  modified_on: string | null;
  /** The newest version of HTTP that the origin is asked with. */
  value: "2" | "1";
}

export type PolishAnswer = Envelope & {
  result: PolishSetting;
};

/** How images are made smaller: without a loss that anybody sees, or with one. */
export type PolishSetting = SettingState & {
  /** The setting. */
  id: "polish";
  /**
   * How images are made smaller: without a loss that anybody sees, or with one.
   * Default: `"off"`.
   */
  value: "off" | "lossless" | "lossy";
};

export type PreRenderAnswer = Envelope & {
  result: PreRenderSetting;
};

/** Whether browsers may render the next page before it is asked for. */
export type PreRenderSetting = SettingState & {
  /** The setting. */
  id: "pre_render";
  /** Whether browsers may render the next page before it is asked for. */
  value: OnOff;
};

export type PrefetchPreloadAnswer = Envelope & {
  result: PrefetchPreloadSetting;
};

/** Whether files that an answer names in its headers are fetched into the cache beforehand. */
export type PrefetchPreloadSetting = SettingState & {
  /** The setting. */
  id: "prefetch_preload";
  /**
   * Whether files that an answer names in its headers are fetched into the cache beforehand.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type PrivacyPassAnswer = Envelope & {
  result: PrivacyPassSetting;
};

/**
 * Whether a token of Privacy Pass stands for a challenge.
 * @deprecated
 */
export type PrivacyPassSetting = SettingState & {
  /** The setting. */
  id: "privacy_pass";
  /** Whether a token of Privacy Pass stands for a challenge. */
  value: OnOff;
};

export type ProxyReadTimeoutAnswer = Envelope & {
  result: ProxyReadTimeoutSetting;
};

/** How many seconds the origin may take between two parts of its answer. */
export type ProxyReadTimeoutSetting = SettingState & {
  /** The setting. */
  id: "proxy_read_timeout";
  /**
   * How many seconds the origin may take between two parts of its answer.
   * Default: `100`.
   */
  value: number;
};

export type PseudoIpv4Answer = Envelope & {
  result: PseudoIpv4Setting;
};

/**
 * Whether the origin gets an IPv4 address for a visitor who has none: in a header of its own, or in place of
 * the real one.
 */
export type PseudoIpv4Setting = SettingState & {
  /** The setting. */
  id: "pseudo_ipv4";
  /**
   * Whether the origin gets an IPv4 address for a visitor who has none: in a header of its own, or in place of the real one.
   * Default: `"off"`.
   */
  value: "off" | "add_header" | "overwrite_header";
};

export type RedirectsForAiTrainingAnswer = Envelope & {
  result: RedirectsForAiTrainingSetting;
};

/** Whether crawlers that train models are sent to the canonical pages. */
export type RedirectsForAiTrainingSetting = SettingState & {
  /** The setting. */
  id: "redirects_for_ai_training";
  /** Whether crawlers that train models are sent to the canonical pages. */
  value: OnOff;
};

export type ReplaceInsecureJsAnswer = Envelope & {
  result: ReplaceInsecureJsSetting;
};

/** Whether known insecure libraries in pages are replaced. */
export type ReplaceInsecureJsSetting = SettingState & {
  /** The setting. */
  id: "replace_insecure_js";
  /**
   * Whether known insecure libraries in pages are replaced.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type ResponseBufferingAnswer = Envelope & {
  result: ResponseBufferingSetting;
};

/** Whether an answer goes to the visitor only when the origin has sent it whole. */
export type ResponseBufferingSetting = SettingState & {
  /** The setting. */
  id: "response_buffering";
  /**
   * Whether an answer goes to the visitor only when the origin has sent it whole.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type RocketLoaderAnswer = Envelope & {
  result: RocketLoaderSetting;
};

/** Whether scripts of a page wait until the rest is shown. */
export type RocketLoaderSetting = SettingState & {
  /** The setting. */
  id: "rocket_loader";
  /**
   * Whether scripts of a page wait until the rest is shown.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type SearchForAgentsAnswer = Envelope & {
  result: SearchForAgentsSetting;
};

/** Whether agents may search in the pages of the zone. */
export type SearchForAgentsSetting = SettingState & {
  /** The setting. */
  id: "search_for_agents";
  /** Whether agents may search in the pages of the zone. */
  value: OnOff;
};

export type SecurityHeaderAnswer = Envelope & {
  result: SecurityHeaderSetting;
};

/** What browsers are told of HTTPS in `Strict-Transport-Security`. */
export type SecurityHeaderSetting = SettingState & {
  /** The setting. */
  id: "security_header";
  value: SecurityHeaderValue;
};

/** What browsers are told of HTTPS. */
export interface SecurityHeaderValue {
  /** That the zone is reached over HTTPS only. */
  strict_transport_security?: {
    /** Whether they are told at all. */
    enabled?: boolean;
    /** Whether it holds for all names below. */
    include_subdomains?: boolean;
    /** How many seconds they are to remember it. */
    max_age?: number;
    /** Whether they are to believe the type that an answer names. */
    nosniff?: boolean;
    /** Whether browsers may know it beforehand. */
    preload?: boolean;
  };
}

export type SecurityLevelAnswer = Envelope & {
  result: SecurityLevelSetting;
};

/** How bad the reputation of an address must be before a visitor has to pass a challenge. */
export type SecurityLevelSetting = SettingState & {
  /** The setting. */
  id: "security_level";
  /**
   * How bad the reputation of an address must be before a visitor has to pass a challenge.
   * Default: `"medium"`.
   */
  value: "off" | "essentially_off" | "low" | "medium" | "high" | "under_attack";
};

export type ServerSideExcludeAnswer = Envelope & {
  result: ServerSideExcludeSetting;
};

/** Whether marked parts of pages are hidden from suspicious visitors. */
export type ServerSideExcludeSetting = SettingState & {
  /** The setting. */
  id: "server_side_exclude";
  /**
   * Whether marked parts of pages are hidden from suspicious visitors.
   * Default: `"on"`.
   */
  value: OnOff;
};

/** What every setting has. */
export interface SettingState {
  /**
   * Whether the zone may change it. The plan decides.
   * Default: `true`.
   */
  editable: boolean;
  /** When the setting was last changed. Null where it never was. */
  modified_on: string | null;
}

export type Sha1SupportAnswer = Envelope & {
  result: Sha1SupportSetting;
};

/** Whether old clients may get a certificate that is signed with SHA-1. */
export type Sha1SupportSetting = SettingState & {
  /** The setting. */
  id: "sha1_support";
  /**
   * Whether old clients may get a certificate that is signed with SHA-1.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type SortQueryStringForCacheAnswer = Envelope & {
  result: SortQueryStringForCacheSetting;
};

/** Whether queries that differ only in their order are one file to the cache. */
export type SortQueryStringForCacheSetting = SettingState & {
  /** The setting. */
  id: "sort_query_string_for_cache";
  /**
   * Whether queries that differ only in their order are one file to the cache.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type SpeedBrainAnswer = Envelope & {
  result: SpeedBrainSetting;
};

/** Whether browsers fetch pages that are probably next before they are asked for. */
export type SpeedBrainSetting = SettingState & {
  /** The setting. */
  id: "speed_brain";
  /** Whether browsers fetch pages that are probably next before they are asked for. */
  value: string;
};

export type SslAnswer = Envelope & {
  result: SslSetting;
};

export type SslRecommenderAnswer = Envelope & {
  result: SslRecommenderSetting;
};

/** Whether Cloudflare looks for a better SSL mode, and writes to the owner when it finds one. */
export interface SslRecommenderSetting {
  /**
   * Whether it does.
   * Default: `false`.
   */
  enabled: boolean;
  /** The setting. */
  id: "ssl_recommender";
}

/**
 * How the connection to the origin is encrypted: not at all (`off`, `flexible`), with any certificate
 * (`full`), or only with one that is valid (`strict`).
 */
export type SslSetting = SettingState & {
  /** The setting. */
  id: "ssl";
  /**
   * How the connection to the origin is encrypted: not at all (`off`, `flexible`), with any certificate (`full`), or only with one that is valid (`strict`).
   * Default: `"off"`.
   */
  value: "off" | "flexible" | "full" | "strict";
};

export type Tls12OnlyAnswer = Envelope & {
  result: Tls12OnlySetting;
};

/** Whether visitors must use TLS 1.2. */
export type Tls12OnlySetting = SettingState & {
  /** The setting. */
  id: "tls_1_2_only";
  /**
   * Whether visitors must use TLS 1.2.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type Tls13Answer = Envelope & {
  result: Tls13Setting;
};

/** Whether visitors may use TLS 1.3, also with 0-RTT (`zrt`). */
export type Tls13Setting = SettingState & {
  /** The setting. */
  id: "tls_1_3";
  /**
   * Whether visitors may use TLS 1.3, also with 0-RTT (`zrt`).
   * Default: `"off"`.
   */
  value: "on" | "off" | "zrt";
};

export type TlsClientAuthAnswer = Envelope & {
  result: TlsClientAuthSetting;
};

/** Whether Cloudflare shows the origin a certificate of its own. */
export type TlsClientAuthSetting = SettingState & {
  /** The setting. */
  id: "tls_client_auth";
  /**
   * Whether Cloudflare shows the origin a certificate of its own.
   * Default: `"on"`.
   */
  value: OnOff;
};

/** Of which origins images can be transformed. The path of this one is in another package. */
export type TransformationsAllowedOriginsSetting = SettingState & {
  /** The setting. */
  id: "transformations_allowed_origins";
  /** Of which origins. */
  value: string;
};

export type TransformationsAnswer = Envelope & {
  result: TransformationsSetting;
};

/** Whether images can be transformed by their address, also those of other origins where it is open. */
export type TransformationsSetting = SettingState & {
  /** The setting. */
  id: "transformations";
  /** Whether images can be transformed by their address, also those of other origins where it is open. */
  value: "on" | "off" | "open";
};

export type TrueClientIpHeaderAnswer = Envelope & {
  result: TrueClientIpHeaderSetting;
};

/** Whether the origin gets the address of the visitor in `True-Client-IP`. */
export type TrueClientIpHeaderSetting = SettingState & {
  /** The setting. */
  id: "true_client_ip_header";
  /**
   * Whether the origin gets the address of the visitor in `True-Client-IP`.
   * Default: `"off"`.
   */
  value: OnOff;
};

/** What to make of advanced DDoS protection. */
export interface UpdateAdvancedDdos {
  /** The setting. */
  id?: "advanced_ddos";
  /**
   * Whether the zone is protected from attacks on the application. The plan decides, so it cannot be changed.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of Aegis. */
export interface UpdateAegis {
  /** The setting. */
  id?: "aegis";
  value: AegisValue;
}

/** What to make of Always Online. */
export interface UpdateAlwaysOnline {
  /** The setting. */
  id?: "always_online";
  /**
   * Whether pages of the Internet Archive are served while the origin is away.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of Always Use HTTPS. */
export interface UpdateAlwaysUseHttps {
  /** The setting. */
  id?: "always_use_https";
  /**
   * Whether every request over http is redirected to https.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of Automatic HTTPS Rewrites. */
export interface UpdateAutomaticHttpsRewrites {
  /** The setting. */
  id?: "automatic_https_rewrites";
  /**
   * Whether links to http in a page become https where the target has it.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of Automatic Platform Optimization. */
export interface UpdateAutomaticPlatformOptimization {
  /** The setting. */
  id?: "automatic_platform_optimization";
  value: AutomaticPlatformOptimizationValue;
}

/** What to make of Brotli. */
export interface UpdateBrotli {
  /** The setting. */
  id?: "brotli";
  /**
   * Whether answers are compressed with Brotli for clients that take it.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of the browser cache TTL. */
export interface UpdateBrowserCacheTtl {
  /** The setting. */
  id?: "browser_cache_ttl";
  /**
   * How many seconds a browser may keep a file. 0 leaves that to the headers of the origin.
   * Default: `14400`.
   */
  value: 0 | 30 | 60 | 120 | 300 | 1200 | 1800 | 3600 | 7200 | 10800 | 14400 | 18000 | 28800 | 43200 | 57600 | 72000 | 86400 | 172800 | 259200 | 345600 | 432000 | 691200 | 1382400 | 2073600 | 2678400 | 5356800 | 16070400 | 31536000;
}

/** What to make of the browser integrity check. */
export interface UpdateBrowserCheck {
  /** The setting. */
  id?: "browser_check";
  /**
   * Whether requests with headers that only bad clients send are refused.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of the cache level. */
export interface UpdateCacheLevel {
  /** The setting. */
  id?: "cache_level";
  /**
   * What the query says to the cache: `basic` keeps no file that has one, `simplified` ignores it, `aggressive` keeps a file for each.
   * Default: `"aggressive"`.
   */
  value: "aggressive" | "basic" | "simplified";
}

/** What to make of the challenge TTL. */
export interface UpdateChallengeTtl {
  /** The setting. */
  id?: "challenge_ttl";
  /**
   * How many seconds a visitor who passed a challenge is let in.
   * Default: `1800`.
   */
  value: 300 | 900 | 1800 | 2700 | 3600 | 7200 | 10800 | 14400 | 28800 | 57600 | 86400 | 604800 | 2592000 | 31536000;
}

/** What to make of the China Network. */
export interface UpdateChinaNetwork {
  /** The setting. */
  id?: "china_network_enabled";
  /** Whether visitors in China are served from there. */
  value: OnOff;
}

/** What to make of the ciphers. */
export interface UpdateCiphers {
  /** The setting. */
  id?: "ciphers";
  /**
   * Which ciphers TLS may use, by their names in BoringSSL. None means the usual ones.
   * Default: `[]`.
   */
  value: string[];
}

/** What to make of CNAME flattening. */
export interface UpdateCnameFlattening {
  /** The setting. */
  id?: "cname_flattening";
  /**
   * Which CNAME records are answered as the addresses behind them.
   * Default: `"flatten_at_root"`.
   */
  value: "flatten_at_root" | "flatten_all";
}

/** What to make of the content converter. */
export interface UpdateContentConverter {
  /** The setting. */
  id?: "content_converter";
  /** Whether programs may have pages as Markdown instead of HTML. */
  value: OnOff;
}

/** What to make of development mode. */
export interface UpdateDevelopmentMode {
  /** The setting. */
  id?: "development_mode";
  /**
   * Whether the cache is passed by for three hours, so that changes are seen at once.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of Early Hints. */
export interface UpdateEarlyHints {
  /** The setting. */
  id?: "early_hints";
  /**
   * Whether a browser is told what it will need with a 103 before the answer.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of the edge cache TTL. */
export interface UpdateEdgeCacheTtl {
  /** The setting. */
  id?: "edge_cache_ttl";
  /**
   * How many seconds Cloudflare keeps a file.
   * Default: `7200`.
   */
  value: 30 | 60 | 300 | 1200 | 1800 | 3600 | 7200 | 10800 | 14400 | 18000 | 28800 | 43200 | 57600 | 72000 | 86400 | 172800 | 259200 | 345600 | 432000 | 518400 | 604800;
}

/** What to make of email obfuscation. */
export interface UpdateEmailObfuscation {
  /** The setting. */
  id?: "email_obfuscation";
  /**
   * Whether addresses in pages are hidden from programs, and shown to people.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of Cloudflare Fonts. */
export interface UpdateFonts {
  /**
   * Whether fonts of Google come from the zone itself.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of HTTP/2 prioritization. */
export interface UpdateH2Prioritization {
  /** The setting. */
  id?: "h2_prioritization";
  /**
   * In which order files go to a browser over HTTP/2: as it asks, as Cloudflare finds best, or as a Worker says (`custom`).
   * Default: `"off"`.
   */
  value: "on" | "off" | "custom";
}

/** What to make of hotlink protection. */
export interface UpdateHotlinkProtection {
  /** The setting. */
  id?: "hotlink_protection";
  /**
   * Whether other sites are kept from showing images of this one.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of HTTP/2. */
export interface UpdateHttp2 {
  /** The setting. */
  id?: "http2";
  /**
   * Whether clients may use HTTP/2.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of HTTP/3. */
export interface UpdateHttp3 {
  /** The setting. */
  id?: "http3";
  /**
   * Whether clients may use HTTP/3.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of image resizing. */
export interface UpdateImageResizing {
  /** The setting. */
  id?: "image_resizing";
  /**
   * Whether images are resized on request; `open` does so for images of any origin.
   * Default: `"off"`.
   */
  value: "on" | "off" | "open";
}

/** What to make of IP geolocation. */
export interface UpdateIpGeolocation {
  /** The setting. */
  id?: "ip_geolocation";
  /**
   * Whether the origin is told the country of a visitor, in `CF-IPCountry`.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of IPv6. */
export interface UpdateIpv6 {
  /** The setting. */
  id?: "ipv6";
  /**
   * Whether the names of the zone also have IPv6 addresses.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of the maximum upload size. */
export interface UpdateMaxUpload {
  /** The setting. */
  id?: "max_upload";
  /**
   * How many megabytes a visitor may send at once.
   * Default: `100`.
   */
  value: 100 | 125 | 150 | 175 | 200 | 225 | 250 | 275 | 300 | 325 | 350 | 375 | 400 | 425 | 450 | 475 | 500 | 1000 | 1500 | 2000 | 2500 | 3000 | 3500 | 4000 | 4500 | 5000;
}

/** What to make of the minimum TLS version. */
export interface UpdateMinTlsVersion {
  /** The setting. */
  id?: "min_tls_version";
  /**
   * The oldest TLS that visitors may use.
   * Default: `"1.0"`.
   */
  value: "1.0" | "1.1" | "1.2" | "1.3";
}

/** What to make of Auto Minify. */
export interface UpdateMinify {
  /** The setting. */
  id?: "minify";
  value: MinifyValue;
}

/** What to make of Mirage. */
export interface UpdateMirage {
  /** The setting. */
  id?: "mirage";
  /**
   * Whether images are loaded later and smaller on slow connections.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of the mobile redirect. */
export interface UpdateMobileRedirect {
  /** The setting. */
  id?: "mobile_redirect";
  value: MobileRedirectValue;
}

/** What to make of Network Error Logging. */
export interface UpdateNel {
  /** The setting. */
  id?: "nel";
  value: NelValue;
}

/** What to make of opportunistic encryption. */
export interface UpdateOpportunisticEncryption {
  /** The setting. */
  id?: "opportunistic_encryption";
  /**
   * Whether a browser is offered HTTP/2 over TLS for pages of http.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of Onion Routing. */
export interface UpdateOpportunisticOnion {
  /** The setting. */
  id?: "opportunistic_onion";
  /**
   * Whether visitors from Tor are offered an onion address.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of Orange to Orange. */
export interface UpdateOrangeToOrange {
  /** The setting. */
  id?: "orange_to_orange";
  /**
   * Whether names of the zone may be CNAMEs of zones of other Cloudflare customers.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of the passing of error pages. */
export interface UpdateOriginErrorPagePassThru {
  /** The setting. */
  id?: "origin_error_page_pass_thru";
  /**
   * Whether the error pages of the origin are shown and not those of Cloudflare, for 502 and 504.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of the streams to an origin. */
export interface UpdateOriginH2MaxStreams {
  /** The setting. */
  id?: "origin_h2_max_streams";
  /** How many requests at once go to the origin over one connection of HTTP/2. */
  value: number;
}

/** What to make of the HTTP version to an origin. */
export interface UpdateOriginMaxHttpVersion {
  /** The setting. */
  id?: "origin_max_http_version";
  /** The newest version of HTTP that the origin is asked with. */
  value: "2" | "1";
}

/** What to make of Polish. */
export interface UpdatePolish {
  /** The setting. */
  id?: "polish";
  /**
   * How images are made smaller: without a loss that anybody sees, or with one.
   * Default: `"off"`.
   */
  value: "off" | "lossless" | "lossy";
}

/** What to make of prerendering. */
export interface UpdatePreRender {
  /** The setting. */
  id?: "pre_render";
  /** Whether browsers may render the next page before it is asked for. */
  value: OnOff;
}

/** What to make of prefetching. */
export interface UpdatePrefetchPreload {
  /** The setting. */
  id?: "prefetch_preload";
  /**
   * Whether files that an answer names in its headers are fetched into the cache beforehand.
   * Default: `"off"`.
   */
  value: OnOff;
}

/**
 * What to make of Privacy Pass.
 * @deprecated
 */
export interface UpdatePrivacyPass {
  /** The setting. */
  id?: "privacy_pass";
  /** Whether a token of Privacy Pass stands for a challenge. */
  value: OnOff;
}

/** What to make of the proxy read timeout. */
export interface UpdateProxyReadTimeout {
  /** The setting. */
  id?: "proxy_read_timeout";
  /**
   * How many seconds the origin may take between two parts of its answer.
   * Default: `100`.
   */
  value: number;
}

/** What to make of Pseudo IPv4. */
export interface UpdatePseudoIpv4 {
  /** The setting. */
  id?: "pseudo_ipv4";
  /**
   * Whether the origin gets an IPv4 address for a visitor who has none: in a header of its own, or in place of the real one.
   * Default: `"off"`.
   */
  value: "off" | "add_header" | "overwrite_header";
}

/** What to make of redirects for AI training. */
export interface UpdateRedirectsForAiTraining {
  /** The setting. */
  id?: "redirects_for_ai_training";
  /** Whether crawlers that train models are sent to the canonical pages. */
  value: OnOff;
}

/** What to make of the replacement of insecure JavaScript. */
export interface UpdateReplaceInsecureJs {
  /** The setting. */
  id?: "replace_insecure_js";
  /**
   * Whether known insecure libraries in pages are replaced.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of response buffering. */
export interface UpdateResponseBuffering {
  /** The setting. */
  id?: "response_buffering";
  /**
   * Whether an answer goes to the visitor only when the origin has sent it whole.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of Rocket Loader. */
export interface UpdateRocketLoader {
  /** The setting. */
  id?: "rocket_loader";
  /**
   * Whether scripts of a page wait until the rest is shown.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of search for agents. */
export interface UpdateSearchForAgents {
  /** The setting. */
  id?: "search_for_agents";
  /** Whether agents may search in the pages of the zone. */
  value: OnOff;
}

/** What to make of the security header. */
export interface UpdateSecurityHeader {
  /** The setting. */
  id?: "security_header";
  value: SecurityHeaderValue;
}

/** What to make of the security level. */
export interface UpdateSecurityLevel {
  /** The setting. */
  id?: "security_level";
  /**
   * How bad the reputation of an address must be before a visitor has to pass a challenge.
   * Default: `"medium"`.
   */
  value: "off" | "essentially_off" | "low" | "medium" | "high" | "under_attack";
}

/** What to make of server-side excludes. */
export interface UpdateServerSideExclude {
  /** The setting. */
  id?: "server_side_exclude";
  /**
   * Whether marked parts of pages are hidden from suspicious visitors.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of SHA-1 support. */
export interface UpdateSha1Support {
  /** The setting. */
  id?: "sha1_support";
  /**
   * Whether old clients may get a certificate that is signed with SHA-1.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of the sorting of queries. */
export interface UpdateSortQueryStringForCache {
  /** The setting. */
  id?: "sort_query_string_for_cache";
  /**
   * Whether queries that differ only in their order are one file to the cache.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of Speed Brain. */
export interface UpdateSpeedBrain {
  /** The setting. */
  id?: "speed_brain";
  /** Whether browsers fetch pages that are probably next before they are asked for. */
  value: string;
}

/** What to make of the SSL mode. */
export interface UpdateSsl {
  /** The setting. */
  id?: "ssl";
  /**
   * How the connection to the origin is encrypted: not at all (`off`, `flexible`), with any certificate (`full`), or only with one that is valid (`strict`).
   * Default: `"off"`.
   */
  value: "off" | "flexible" | "full" | "strict";
}

/** What to make of the SSL recommender. */
export interface UpdateSslRecommender {
  /**
   * Whether it does.
   * Default: `false`.
   */
  enabled: boolean;
  /** The setting. */
  id?: "ssl_recommender";
}

/** What to make of TLS 1.2 only. */
export interface UpdateTls12Only {
  /** The setting. */
  id?: "tls_1_2_only";
  /**
   * Whether visitors must use TLS 1.2.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of TLS 1.3. */
export interface UpdateTls13 {
  /** The setting. */
  id?: "tls_1_3";
  /**
   * Whether visitors may use TLS 1.3, also with 0-RTT (`zrt`).
   * Default: `"off"`.
   */
  value: "on" | "off" | "zrt";
}

/** What to make of TLS client authentication. */
export interface UpdateTlsClientAuth {
  /** The setting. */
  id?: "tls_client_auth";
  /**
   * Whether Cloudflare shows the origin a certificate of its own.
   * Default: `"on"`.
   */
  value: OnOff;
}

/** What to make of image transformations. */
export interface UpdateTransformations {
  /** The setting. */
  id?: "transformations";
  /** Whether images can be transformed by their address, also those of other origins where it is open. */
  value: "on" | "off" | "open";
}

/** What to make of the origins of images. */
export interface UpdateTransformationsAllowedOrigins {
  /** The setting. */
  id?: "transformations_allowed_origins";
  /** Of which origins. */
  value: string;
}

/** What to make of the True-Client-IP header. */
export interface UpdateTrueClientIpHeader {
  /** The setting. */
  id?: "true_client_ip_header";
  /**
   * Whether the origin gets the address of the visitor in `True-Client-IP`.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of the web application firewall. */
export interface UpdateWaf {
  /** The setting. */
  id?: "waf";
  /**
   * Whether requests are held against the managed rules of the old firewall.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of WebMCP. */
export interface UpdateWebMcp {
  /** The setting. */
  id?: "webmcp_enabled";
  /** Whether pages offer tools to agents in the browser. */
  value: OnOff;
}

/** What to make of the packs of WebMCP. */
export interface UpdateWebMcpPacks {
  /** The setting. */
  id?: "webmcp_packs";
  /** Which tools pages offer to agents in the browser. */
  value: string;
}

/** What to make of WebP. */
export interface UpdateWebp {
  /** The setting. */
  id?: "webp";
  /**
   * Whether images go out as WebP to browsers that take it.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of WebSockets. */
export interface UpdateWebsockets {
  /** The setting. */
  id?: "websockets";
  /**
   * Whether visitors may open WebSockets to the origin.
   * Default: `"off"`.
   */
  value: OnOff;
}

/** What to make of 0-RTT. */
export interface UpdateZeroRtt {
  /** The setting. */
  id?: "0rtt";
  /**
   * Whether a client that was here before may send its request with the first packet.
   * Default: `"off"`.
   */
  value: OnOff;
}

export type WafAnswer = Envelope & {
  result: WafSetting;
};

/** Whether requests are held against the managed rules of the old firewall. */
export type WafSetting = SettingState & {
  /** The setting. */
  id: "waf";
  /**
   * Whether requests are held against the managed rules of the old firewall.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type WebMcpAnswer = Envelope & {
  result: WebMcpSetting;
};

export type WebMcpPacksAnswer = Envelope & {
  result: WebMcpPacksSetting;
};

/** Which tools pages offer to agents in the browser. */
export type WebMcpPacksSetting = SettingState & {
  /** The setting. */
  id: "webmcp_packs";
  /** Which tools pages offer to agents in the browser. */
  value: string;
};

/** Whether pages offer tools to agents in the browser. */
export type WebMcpSetting = SettingState & {
  /** The setting. */
  id: "webmcp_enabled";
  /** Whether pages offer tools to agents in the browser. */
  value: OnOff;
};

export type WebpAnswer = Envelope & {
  result: WebpSetting;
};

/** Whether images go out as WebP to browsers that take it. */
export type WebpSetting = SettingState & {
  /** The setting. */
  id: "webp";
  /**
   * Whether images go out as WebP to browsers that take it.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type WebsocketsAnswer = Envelope & {
  result: WebsocketsSetting;
};

/** Whether visitors may open WebSockets to the origin. */
export type WebsocketsSetting = SettingState & {
  /** The setting. */
  id: "websockets";
  /**
   * Whether visitors may open WebSockets to the origin.
   * Default: `"off"`.
   */
  value: OnOff;
};

export type ZeroRttAnswer = Envelope & {
  result: ZeroRttSetting;
};

/** Whether a client that was here before may send its request with the first packet. */
export type ZeroRttSetting = SettingState & {
  /** The setting. */
  id: "0rtt";
  /**
   * Whether a client that was here before may send its request with the first packet.
   * Default: `"off"`.
   */
  value: OnOff;
};

/** A setting as the API shows it. Its id decides what its value is. */
export type ZoneSetting = ZeroRttSetting | AdvancedDdosSetting | AlwaysOnlineSetting | AlwaysUseHttpsSetting | AutomaticHttpsRewritesSetting | BrotliSetting | BrowserCacheTtlSetting | BrowserCheckSetting | CacheLevelSetting | ChallengeTtlSetting | CiphersSetting | CnameFlatteningSetting | DevelopmentModeSetting | EarlyHintsSetting | EdgeCacheTtlSetting | EmailObfuscationSetting | H2PrioritizationSetting | HotlinkProtectionSetting | Http2Setting | Http3Setting | ImageResizingSetting | IpGeolocationSetting | Ipv6Setting | MaxUploadSetting | MinTlsVersionSetting | MinifySetting | MirageSetting | MobileRedirectSetting | NelSetting | OpportunisticEncryptionSetting | OpportunisticOnionSetting | OrangeToOrangeSetting | OriginErrorPagePassThruSetting | PolishSetting | PrefetchPreloadSetting | ProxyReadTimeoutSetting | PseudoIpv4Setting | ReplaceInsecureJsSetting | ResponseBufferingSetting | RocketLoaderSetting | AutomaticPlatformOptimizationSetting | SecurityHeaderSetting | SecurityLevelSetting | ServerSideExcludeSetting | Sha1SupportSetting | SortQueryStringForCacheSetting | SslSetting | SslRecommenderSetting | Tls12OnlySetting | Tls13Setting | TlsClientAuthSetting | TrueClientIpHeaderSetting | WafSetting | WebpSetting | WebsocketsSetting | AegisSetting | ChinaNetworkSetting | ContentConverterSetting | OriginH2MaxStreamsSetting | OriginMaxHttpVersionSetting | PreRenderSetting | PrivacyPassSetting | RedirectsForAiTrainingSetting | SearchForAgentsSetting | TransformationsSetting | WebMcpSetting | WebMcpPacksSetting | TransformationsAllowedOriginsSetting | SpeedBrainSetting;

/** What to make of one of several settings. The id says which. */
export type ZoneSettingChange = WithRequired<UpdateZeroRtt, "id"> | WithRequired<UpdateAdvancedDdos, "id"> | WithRequired<UpdateAlwaysOnline, "id"> | WithRequired<UpdateAlwaysUseHttps, "id"> | WithRequired<UpdateAutomaticHttpsRewrites, "id"> | WithRequired<UpdateBrotli, "id"> | WithRequired<UpdateBrowserCacheTtl, "id"> | WithRequired<UpdateBrowserCheck, "id"> | WithRequired<UpdateCacheLevel, "id"> | WithRequired<UpdateChallengeTtl, "id"> | WithRequired<UpdateCiphers, "id"> | WithRequired<UpdateCnameFlattening, "id"> | WithRequired<UpdateDevelopmentMode, "id"> | WithRequired<UpdateEarlyHints, "id"> | WithRequired<UpdateEdgeCacheTtl, "id"> | WithRequired<UpdateEmailObfuscation, "id"> | WithRequired<UpdateH2Prioritization, "id"> | WithRequired<UpdateHotlinkProtection, "id"> | WithRequired<UpdateHttp2, "id"> | WithRequired<UpdateHttp3, "id"> | WithRequired<UpdateImageResizing, "id"> | WithRequired<UpdateIpGeolocation, "id"> | WithRequired<UpdateIpv6, "id"> | WithRequired<UpdateMaxUpload, "id"> | WithRequired<UpdateMinTlsVersion, "id"> | WithRequired<UpdateMinify, "id"> | WithRequired<UpdateMirage, "id"> | WithRequired<UpdateMobileRedirect, "id"> | WithRequired<UpdateNel, "id"> | WithRequired<UpdateOpportunisticEncryption, "id"> | WithRequired<UpdateOpportunisticOnion, "id"> | WithRequired<UpdateOrangeToOrange, "id"> | WithRequired<UpdateOriginErrorPagePassThru, "id"> | WithRequired<UpdatePolish, "id"> | WithRequired<UpdatePrefetchPreload, "id"> | WithRequired<UpdateProxyReadTimeout, "id"> | WithRequired<UpdatePseudoIpv4, "id"> | WithRequired<UpdateReplaceInsecureJs, "id"> | WithRequired<UpdateResponseBuffering, "id"> | WithRequired<UpdateRocketLoader, "id"> | WithRequired<UpdateAutomaticPlatformOptimization, "id"> | WithRequired<UpdateSecurityHeader, "id"> | WithRequired<UpdateSecurityLevel, "id"> | WithRequired<UpdateServerSideExclude, "id"> | WithRequired<UpdateSha1Support, "id"> | WithRequired<UpdateSortQueryStringForCache, "id"> | WithRequired<UpdateSsl, "id"> | WithRequired<UpdateSslRecommender, "id"> | WithRequired<UpdateTls12Only, "id"> | WithRequired<UpdateTls13, "id"> | WithRequired<UpdateTlsClientAuth, "id"> | WithRequired<UpdateTrueClientIpHeader, "id"> | WithRequired<UpdateWaf, "id"> | WithRequired<UpdateWebp, "id"> | WithRequired<UpdateWebsockets, "id"> | WithRequired<UpdateAegis, "id"> | WithRequired<UpdateChinaNetwork, "id"> | WithRequired<UpdateContentConverter, "id"> | WithRequired<UpdateOriginH2MaxStreams, "id"> | WithRequired<UpdateOriginMaxHttpVersion, "id"> | WithRequired<UpdatePreRender, "id"> | WithRequired<UpdatePrivacyPass, "id"> | WithRequired<UpdateRedirectsForAiTraining, "id"> | WithRequired<UpdateSearchForAgents, "id"> | WithRequired<UpdateSpeedBrain, "id"> | WithRequired<UpdateTransformations, "id"> | WithRequired<UpdateWebMcp, "id"> | WithRequired<UpdateWebMcpPacks, "id"> | WithRequired<UpdateTransformationsAllowedOrigins, "id">;

export type ZoneSettingList = Envelope & {
  result: ZoneSetting[];
};

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/settings": {
    /** List the settings */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneSettingList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit several settings */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ZoneSettingChange[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneSettingList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/0rtt": {
    /** Get 0-RTT */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZeroRttAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update 0-RTT */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateZeroRtt } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZeroRttAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/advanced_ddos": {
    /** Get advanced DDoS protection */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AdvancedDdosAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update advanced DDoS protection */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateAdvancedDdos } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AdvancedDdosAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/aegis": {
    /** Get Aegis */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AegisAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Aegis */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateAegis } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AegisAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/always_online": {
    /** Get Always Online */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AlwaysOnlineAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Always Online */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateAlwaysOnline } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AlwaysOnlineAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/always_use_https": {
    /** Get Always Use HTTPS */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AlwaysUseHttpsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Always Use HTTPS */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateAlwaysUseHttps } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AlwaysUseHttpsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/automatic_https_rewrites": {
    /** Get Automatic HTTPS Rewrites */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AutomaticHttpsRewritesAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Automatic HTTPS Rewrites */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateAutomaticHttpsRewrites } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AutomaticHttpsRewritesAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/automatic_platform_optimization": {
    /** Get Automatic Platform Optimization */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AutomaticPlatformOptimizationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Automatic Platform Optimization */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateAutomaticPlatformOptimization } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AutomaticPlatformOptimizationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/brotli": {
    /** Get Brotli */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BrotliAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Brotli */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateBrotli } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BrotliAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/browser_cache_ttl": {
    /** Get the browser cache TTL */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BrowserCacheTtlAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the browser cache TTL */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateBrowserCacheTtl } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BrowserCacheTtlAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/browser_check": {
    /** Get the browser integrity check */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BrowserCheckAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the browser integrity check */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateBrowserCheck } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BrowserCheckAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/cache_level": {
    /** Get the cache level */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CacheLevelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the cache level */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateCacheLevel } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CacheLevelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/challenge_ttl": {
    /** Get the challenge TTL */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ChallengeTtlAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the challenge TTL */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateChallengeTtl } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ChallengeTtlAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/china_network_enabled": {
    /** Get the China Network */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ChinaNetworkAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the China Network */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateChinaNetwork } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ChinaNetworkAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/ciphers": {
    /** Get the ciphers */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CiphersAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the ciphers */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateCiphers } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CiphersAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/cname_flattening": {
    /** Get CNAME flattening */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CnameFlatteningAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update CNAME flattening */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateCnameFlattening } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CnameFlatteningAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/content_converter": {
    /** Get the content converter */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ContentConverterAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the content converter */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateContentConverter } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ContentConverterAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/development_mode": {
    /** Get development mode */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DevelopmentModeAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update development mode */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateDevelopmentMode } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DevelopmentModeAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/early_hints": {
    /** Get Early Hints */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EarlyHintsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Early Hints */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateEarlyHints } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EarlyHintsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/edge_cache_ttl": {
    /** Get the edge cache TTL */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EdgeCacheTtlAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the edge cache TTL */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateEdgeCacheTtl } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EdgeCacheTtlAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/email_obfuscation": {
    /** Get email obfuscation */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmailObfuscationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update email obfuscation */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateEmailObfuscation } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmailObfuscationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/fonts": {
    /** Get Cloudflare Fonts */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": FontsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Cloudflare Fonts */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateFonts } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": FontsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/h2_prioritization": {
    /** Get HTTP/2 prioritization */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": H2PrioritizationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update HTTP/2 prioritization */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateH2Prioritization } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": H2PrioritizationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/hotlink_protection": {
    /** Get hotlink protection */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": HotlinkProtectionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update hotlink protection */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateHotlinkProtection } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": HotlinkProtectionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/http2": {
    /** Get HTTP/2 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Http2Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update HTTP/2 */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateHttp2 } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Http2Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/http3": {
    /** Get HTTP/3 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Http3Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update HTTP/3 */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateHttp3 } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Http3Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/image_resizing": {
    /** Get image resizing */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ImageResizingAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update image resizing */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateImageResizing } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ImageResizingAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/ip_geolocation": {
    /** Get IP geolocation */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": IpGeolocationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update IP geolocation */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateIpGeolocation } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": IpGeolocationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/ipv6": {
    /** Get IPv6 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Ipv6Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update IPv6 */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateIpv6 } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Ipv6Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/max_upload": {
    /** Get the maximum upload size */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MaxUploadAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the maximum upload size */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateMaxUpload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MaxUploadAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/min_tls_version": {
    /** Get the minimum TLS version */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MinTlsVersionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the minimum TLS version */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateMinTlsVersion } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MinTlsVersionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/minify": {
    /** Get Auto Minify */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MinifyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Auto Minify */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateMinify } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MinifyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/mirage": {
    /** Get Mirage */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MirageAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Mirage */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateMirage } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MirageAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/mobile_redirect": {
    /** Get the mobile redirect */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MobileRedirectAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the mobile redirect */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateMobileRedirect } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MobileRedirectAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/nel": {
    /** Get Network Error Logging */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Network Error Logging */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateNel } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/opportunistic_encryption": {
    /** Get opportunistic encryption */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OpportunisticEncryptionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update opportunistic encryption */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateOpportunisticEncryption } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OpportunisticEncryptionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/opportunistic_onion": {
    /** Get Onion Routing */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OpportunisticOnionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Onion Routing */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateOpportunisticOnion } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OpportunisticOnionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/orange_to_orange": {
    /** Get Orange to Orange */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OrangeToOrangeAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Orange to Orange */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateOrangeToOrange } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OrangeToOrangeAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/origin_error_page_pass_thru": {
    /** Get the passing of error pages */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OriginErrorPagePassThruAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the passing of error pages */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateOriginErrorPagePassThru } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OriginErrorPagePassThruAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/origin_h2_max_streams": {
    /** Get the streams to an origin */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OriginH2MaxStreamsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the streams to an origin */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateOriginH2MaxStreams } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OriginH2MaxStreamsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/origin_max_http_version": {
    /** Get the HTTP version to an origin */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OriginMaxHttpVersionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the HTTP version to an origin */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateOriginMaxHttpVersion } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OriginMaxHttpVersionAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/polish": {
    /** Get Polish */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PolishAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Polish */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdatePolish } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PolishAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/pre_render": {
    /** Get prerendering */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PreRenderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update prerendering */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdatePreRender } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PreRenderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/prefetch_preload": {
    /** Get prefetching */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PrefetchPreloadAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update prefetching */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdatePrefetchPreload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PrefetchPreloadAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/privacy_pass": {
    /** Get Privacy Pass */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PrivacyPassAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Privacy Pass */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdatePrivacyPass } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PrivacyPassAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/proxy_read_timeout": {
    /** Get the proxy read timeout */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ProxyReadTimeoutAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the proxy read timeout */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateProxyReadTimeout } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ProxyReadTimeoutAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/pseudo_ipv4": {
    /** Get Pseudo IPv4 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PseudoIpv4Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Pseudo IPv4 */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdatePseudoIpv4 } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PseudoIpv4Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/redirects_for_ai_training": {
    /** Get redirects for AI training */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RedirectsForAiTrainingAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update redirects for AI training */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateRedirectsForAiTraining } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RedirectsForAiTrainingAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/replace_insecure_js": {
    /** Get the replacement of insecure JavaScript */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ReplaceInsecureJsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the replacement of insecure JavaScript */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateReplaceInsecureJs } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ReplaceInsecureJsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/response_buffering": {
    /** Get response buffering */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ResponseBufferingAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update response buffering */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateResponseBuffering } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ResponseBufferingAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/rocket_loader": {
    /** Get Rocket Loader */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RocketLoaderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Rocket Loader */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateRocketLoader } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RocketLoaderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/search_for_agents": {
    /** Get search for agents */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SearchForAgentsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update search for agents */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateSearchForAgents } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SearchForAgentsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/security_header": {
    /** Get the security header */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SecurityHeaderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the security header */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateSecurityHeader } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SecurityHeaderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/security_level": {
    /** Get the security level */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SecurityLevelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the security level */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateSecurityLevel } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SecurityLevelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/server_side_exclude": {
    /** Get server-side excludes */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServerSideExcludeAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update server-side excludes */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateServerSideExclude } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServerSideExcludeAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/sha1_support": {
    /** Get SHA-1 support */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Sha1SupportAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update SHA-1 support */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateSha1Support } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Sha1SupportAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/sort_query_string_for_cache": {
    /** Get the sorting of queries */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SortQueryStringForCacheAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the sorting of queries */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateSortQueryStringForCache } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SortQueryStringForCacheAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/speed_brain": {
    /** Get Speed Brain */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SpeedBrainAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update Speed Brain */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateSpeedBrain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SpeedBrainAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/ssl": {
    /** Get the SSL mode */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SslAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the SSL mode */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateSsl } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SslAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/ssl_recommender": {
    /** Get the SSL recommender */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SslRecommenderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the SSL recommender */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateSslRecommender } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SslRecommenderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/tls_1_2_only": {
    /** Get TLS 1.2 only */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Tls12OnlyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update TLS 1.2 only */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateTls12Only } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Tls12OnlyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/tls_1_3": {
    /** Get TLS 1.3 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Tls13Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update TLS 1.3 */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateTls13 } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Tls13Answer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/tls_client_auth": {
    /** Get TLS client authentication */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TlsClientAuthAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update TLS client authentication */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateTlsClientAuth } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TlsClientAuthAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/transformations": {
    /** Get image transformations */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TransformationsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update image transformations */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateTransformations } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TransformationsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/true_client_ip_header": {
    /** Get the True-Client-IP header */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TrueClientIpHeaderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the True-Client-IP header */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateTrueClientIpHeader } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TrueClientIpHeaderAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/waf": {
    /** Get the web application firewall */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WafAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the web application firewall */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateWaf } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WafAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/webmcp_enabled": {
    /** Get WebMCP */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WebMcpAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update WebMCP */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateWebMcp } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WebMcpAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/webmcp_packs": {
    /** Get the packs of WebMCP */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WebMcpPacksAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the packs of WebMCP */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateWebMcpPacks } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WebMcpPacksAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/webp": {
    /** Get WebP */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WebpAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update WebP */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateWebp } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WebpAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/websockets": {
    /** Get WebSockets */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WebsocketsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update WebSockets */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateWebsockets } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WebsocketsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

type WithRequired<T, K extends PropertyKey> = T extends object ? T & Required<Pick<T, K & keyof T>> : T;
