// Written by `pnpm generate` from openapi/zone-settings.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, MemberId, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AdvancedDdosSetting, AegisSetting, AlwaysOnlineSetting, AlwaysUseHttpsSetting,
  AutomaticHttpsRewritesSetting, AutomaticPlatformOptimizationSetting, BrotliSetting, BrowserCacheTtlSetting,
  BrowserCheckSetting, CacheLevelSetting, ChallengeTtlSetting, ChinaNetworkSetting, CiphersSetting,
  CnameFlatteningSetting, ContentConverterSetting, DevelopmentModeSetting, EarlyHintsSetting,
  EdgeCacheTtlSetting, EmailObfuscationSetting, FontsSetting, H2PrioritizationSetting,
  HotlinkProtectionSetting, Http2Setting, Http3Setting, ImageResizingSetting, IpGeolocationSetting,
  Ipv6Setting, MaxUploadSetting, MinTlsVersionSetting, MinifySetting, MirageSetting, MobileRedirectSetting,
  NelSetting, OpportunisticEncryptionSetting, OpportunisticOnionSetting, OrangeToOrangeSetting,
  OriginErrorPagePassThruSetting, OriginH2MaxStreamsSetting, OriginMaxHttpVersionSetting, PolishSetting,
  PreRenderSetting, PrefetchPreloadSetting, PrivacyPassSetting, ProxyReadTimeoutSetting, PseudoIpv4Setting,
  RedirectsForAiTrainingSetting, ReplaceInsecureJsSetting, ResponseBufferingSetting, RocketLoaderSetting,
  SearchForAgentsSetting, SecurityHeaderSetting, SecurityLevelSetting, ServerSideExcludeSetting,
  Sha1SupportSetting, SortQueryStringForCacheSetting, SpeedBrainSetting, SslRecommenderSetting, SslSetting,
  Tls12OnlySetting, Tls13Setting, TlsClientAuthSetting, TransformationsSetting, TrueClientIpHeaderSetting,
  UpdateAdvancedDdos, UpdateAegis, UpdateAlwaysOnline, UpdateAlwaysUseHttps, UpdateAutomaticHttpsRewrites,
  UpdateAutomaticPlatformOptimization, UpdateBrotli, UpdateBrowserCacheTtl, UpdateBrowserCheck,
  UpdateCacheLevel, UpdateChallengeTtl, UpdateChinaNetwork, UpdateCiphers, UpdateCnameFlattening,
  UpdateContentConverter, UpdateDevelopmentMode, UpdateEarlyHints, UpdateEdgeCacheTtl, UpdateEmailObfuscation,
  UpdateFonts, UpdateH2Prioritization, UpdateHotlinkProtection, UpdateHttp2, UpdateHttp3, UpdateImageResizing,
  UpdateIpGeolocation, UpdateIpv6, UpdateMaxUpload, UpdateMinTlsVersion, UpdateMinify, UpdateMirage,
  UpdateMobileRedirect, UpdateNel, UpdateOpportunisticEncryption, UpdateOpportunisticOnion,
  UpdateOrangeToOrange, UpdateOriginErrorPagePassThru, UpdateOriginH2MaxStreams, UpdateOriginMaxHttpVersion,
  UpdatePolish, UpdatePreRender, UpdatePrefetchPreload, UpdatePrivacyPass, UpdateProxyReadTimeout,
  UpdatePseudoIpv4, UpdateRedirectsForAiTraining, UpdateReplaceInsecureJs, UpdateResponseBuffering,
  UpdateRocketLoader, UpdateSearchForAgents, UpdateSecurityHeader, UpdateSecurityLevel,
  UpdateServerSideExclude, UpdateSha1Support, UpdateSortQueryStringForCache, UpdateSpeedBrain, UpdateSsl,
  UpdateSslRecommender, UpdateTls12Only, UpdateTls13, UpdateTlsClientAuth, UpdateTransformations,
  UpdateTrueClientIpHeader, UpdateWaf, UpdateWebMcp, UpdateWebMcpPacks, UpdateWebp, UpdateWebsockets,
  UpdateZeroRtt, WafSetting, WebMcpPacksSetting, WebMcpSetting, WebpSetting, WebsocketsSetting,
  ZeroRttSetting, ZoneSetting, ZoneSettingChange, paths,
} from "./types.js";
export * from "./types.js";

/** The settings of a zone. The name of a setting is its id, and decides what its value can be. */
export const zoneSettings: ZoneSettings = resource<paths>()("/zones/{zone_id}/settings", {
  members: "literal",
  except: ["create", "delete"],
  updateMethod: "patch",
  permissions: ["Zone Settings Read"],
  actions: {
    update: { permissions: ["Zone Settings Write"] },
    editAll: { method: "patch", body: "required", permissions: ["Zone Settings Write"] },
  },
});

type ZoneSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** What each member of `zoneSettings` answers on `show`, by its id. */
export interface ZoneSettingsShowMembers {
  /**
   * Get 0-RTT.
   *
   * Whether a client that was here before may send its request with the first packet.
   *
   * `GET /zones/{zone_id}/settings/0rtt`
   */
  "0rtt": { data: ZeroRttSetting };
  /**
   * Get advanced DDoS protection.
   *
   * Whether the zone is protected from attacks on the application. The plan decides, so it cannot be changed.
   *
   * `GET /zones/{zone_id}/settings/advanced_ddos`
   */
  advanced_ddos: { data: AdvancedDdosSetting };
  /**
   * Get Aegis.
   *
   * Whether requests come to the origin from addresses that only this zone has.
   *
   * `GET /zones/{zone_id}/settings/aegis`
   */
  aegis: { data: AegisSetting };
  /**
   * Get Always Online.
   *
   * Whether pages of the Internet Archive are served while the origin is away.
   *
   * `GET /zones/{zone_id}/settings/always_online`
   */
  always_online: { data: AlwaysOnlineSetting };
  /**
   * Get Always Use HTTPS.
   *
   * Whether every request over http is redirected to https.
   *
   * `GET /zones/{zone_id}/settings/always_use_https`
   */
  always_use_https: { data: AlwaysUseHttpsSetting };
  /**
   * Get Automatic HTTPS Rewrites.
   *
   * Whether links to http in a page become https where the target has it.
   *
   * `GET /zones/{zone_id}/settings/automatic_https_rewrites`
   */
  automatic_https_rewrites: { data: AutomaticHttpsRewritesSetting };
  /**
   * Get Automatic Platform Optimization.
   *
   * How whole pages of WordPress are served from the cache.
   *
   * `GET /zones/{zone_id}/settings/automatic_platform_optimization`
   */
  automatic_platform_optimization: { data: AutomaticPlatformOptimizationSetting };
  /**
   * Get Brotli.
   *
   * Whether answers are compressed with Brotli for clients that take it.
   *
   * `GET /zones/{zone_id}/settings/brotli`
   */
  brotli: { data: BrotliSetting };
  /**
   * Get the browser cache TTL.
   *
   * How many seconds a browser may keep a file. 0 leaves that to the headers of the origin.
   *
   * `GET /zones/{zone_id}/settings/browser_cache_ttl`
   */
  browser_cache_ttl: { data: BrowserCacheTtlSetting };
  /**
   * Get the browser integrity check.
   *
   * Whether requests with headers that only bad clients send are refused.
   *
   * `GET /zones/{zone_id}/settings/browser_check`
   */
  browser_check: { data: BrowserCheckSetting };
  /**
   * Get the cache level.
   *
   * What the query says to the cache: `basic` keeps no file that has one, `simplified` ignores it,
   * `aggressive` keeps a file for each.
   *
   * `GET /zones/{zone_id}/settings/cache_level`
   */
  cache_level: { data: CacheLevelSetting };
  /**
   * Get the challenge TTL.
   *
   * How many seconds a visitor who passed a challenge is let in.
   *
   * `GET /zones/{zone_id}/settings/challenge_ttl`
   */
  challenge_ttl: { data: ChallengeTtlSetting };
  /**
   * Get the China Network.
   *
   * Whether visitors in China are served from there.
   *
   * `GET /zones/{zone_id}/settings/china_network_enabled`
   */
  china_network_enabled: { data: ChinaNetworkSetting };
  /**
   * Get the ciphers.
   *
   * Which ciphers TLS may use, by their names in BoringSSL. None means the usual ones.
   *
   * `GET /zones/{zone_id}/settings/ciphers`
   */
  ciphers: { data: CiphersSetting };
  /**
   * Get CNAME flattening.
   *
   * Which CNAME records are answered as the addresses behind them.
   *
   * `GET /zones/{zone_id}/settings/cname_flattening`
   */
  cname_flattening: { data: CnameFlatteningSetting };
  /**
   * Get the content converter.
   *
   * Whether programs may have pages as Markdown instead of HTML.
   *
   * `GET /zones/{zone_id}/settings/content_converter`
   */
  content_converter: { data: ContentConverterSetting };
  /**
   * Get development mode.
   *
   * Whether the cache is passed by for three hours, so that changes are seen at once.
   *
   * `GET /zones/{zone_id}/settings/development_mode`
   */
  development_mode: { data: DevelopmentModeSetting };
  /**
   * Get Early Hints.
   *
   * Whether a browser is told what it will need with a 103 before the answer.
   *
   * `GET /zones/{zone_id}/settings/early_hints`
   */
  early_hints: { data: EarlyHintsSetting };
  /**
   * Get the edge cache TTL.
   *
   * How many seconds Cloudflare keeps a file.
   *
   * `GET /zones/{zone_id}/settings/edge_cache_ttl`
   */
  edge_cache_ttl: { data: EdgeCacheTtlSetting };
  /**
   * Get email obfuscation.
   *
   * Whether addresses in pages are hidden from programs, and shown to people.
   *
   * `GET /zones/{zone_id}/settings/email_obfuscation`
   */
  email_obfuscation: { data: EmailObfuscationSetting };
  /**
   * Get Cloudflare Fonts.
   *
   * Whether fonts of Google come from the zone itself.
   *
   * `GET /zones/{zone_id}/settings/fonts`
   */
  fonts: { data: FontsSetting };
  /**
   * Get HTTP/2 prioritization.
   *
   * In which order files go to a browser over HTTP/2: as it asks, as Cloudflare finds best, or as a Worker
   * says (`custom`).
   *
   * `GET /zones/{zone_id}/settings/h2_prioritization`
   */
  h2_prioritization: { data: H2PrioritizationSetting };
  /**
   * Get hotlink protection.
   *
   * Whether other sites are kept from showing images of this one.
   *
   * `GET /zones/{zone_id}/settings/hotlink_protection`
   */
  hotlink_protection: { data: HotlinkProtectionSetting };
  /**
   * Get HTTP/2.
   *
   * Whether clients may use HTTP/2.
   *
   * `GET /zones/{zone_id}/settings/http2`
   */
  http2: { data: Http2Setting };
  /**
   * Get HTTP/3.
   *
   * Whether clients may use HTTP/3.
   *
   * `GET /zones/{zone_id}/settings/http3`
   */
  http3: { data: Http3Setting };
  /**
   * Get image resizing.
   *
   * Whether images are resized on request; `open` does so for images of any origin.
   *
   * `GET /zones/{zone_id}/settings/image_resizing`
   */
  image_resizing: { data: ImageResizingSetting };
  /**
   * Get IP geolocation.
   *
   * Whether the origin is told the country of a visitor, in `CF-IPCountry`.
   *
   * `GET /zones/{zone_id}/settings/ip_geolocation`
   */
  ip_geolocation: { data: IpGeolocationSetting };
  /**
   * Get IPv6.
   *
   * Whether the names of the zone also have IPv6 addresses.
   *
   * `GET /zones/{zone_id}/settings/ipv6`
   */
  ipv6: { data: Ipv6Setting };
  /**
   * Get the maximum upload size.
   *
   * How many megabytes a visitor may send at once.
   *
   * `GET /zones/{zone_id}/settings/max_upload`
   */
  max_upload: { data: MaxUploadSetting };
  /**
   * Get the minimum TLS version.
   *
   * The oldest TLS that visitors may use.
   *
   * `GET /zones/{zone_id}/settings/min_tls_version`
   */
  min_tls_version: { data: MinTlsVersionSetting };
  /**
   * Get Auto Minify.
   *
   * What is made smaller on its way to the visitor.
   *
   * `GET /zones/{zone_id}/settings/minify`
   */
  minify: { data: MinifySetting };
  /**
   * Get Mirage.
   *
   * Whether images are loaded later and smaller on slow connections.
   *
   * `GET /zones/{zone_id}/settings/mirage`
   */
  mirage: { data: MirageSetting };
  /**
   * Get the mobile redirect.
   *
   * Where visitors with a telephone are sent.
   *
   * `GET /zones/{zone_id}/settings/mobile_redirect`
   */
  mobile_redirect: { data: MobileRedirectSetting };
  /**
   * Get Network Error Logging.
   *
   * Whether browsers report to Cloudflare what they could not reach.
   *
   * `GET /zones/{zone_id}/settings/nel`
   */
  nel: { data: NelSetting };
  /**
   * Get opportunistic encryption.
   *
   * Whether a browser is offered HTTP/2 over TLS for pages of http.
   *
   * `GET /zones/{zone_id}/settings/opportunistic_encryption`
   */
  opportunistic_encryption: { data: OpportunisticEncryptionSetting };
  /**
   * Get Onion Routing.
   *
   * Whether visitors from Tor are offered an onion address.
   *
   * `GET /zones/{zone_id}/settings/opportunistic_onion`
   */
  opportunistic_onion: { data: OpportunisticOnionSetting };
  /**
   * Get Orange to Orange.
   *
   * Whether names of the zone may be CNAMEs of zones of other Cloudflare customers.
   *
   * `GET /zones/{zone_id}/settings/orange_to_orange`
   */
  orange_to_orange: { data: OrangeToOrangeSetting };
  /**
   * Get the passing of error pages.
   *
   * Whether the error pages of the origin are shown and not those of Cloudflare, for 502 and 504.
   *
   * `GET /zones/{zone_id}/settings/origin_error_page_pass_thru`
   */
  origin_error_page_pass_thru: { data: OriginErrorPagePassThruSetting };
  /**
   * Get the streams to an origin.
   *
   * How many requests at once go to the origin over one connection of HTTP/2.
   *
   * `GET /zones/{zone_id}/settings/origin_h2_max_streams`
   */
  origin_h2_max_streams: { data: OriginH2MaxStreamsSetting };
  /**
   * Get the HTTP version to an origin.
   *
   * The newest version of HTTP that the origin is asked with.
   *
   * `GET /zones/{zone_id}/settings/origin_max_http_version`
   */
  origin_max_http_version: { data: OriginMaxHttpVersionSetting };
  /**
   * Get Polish.
   *
   * How images are made smaller: without a loss that anybody sees, or with one.
   *
   * `GET /zones/{zone_id}/settings/polish`
   */
  polish: { data: PolishSetting };
  /**
   * Get prerendering.
   *
   * Whether browsers may render the next page before it is asked for.
   *
   * `GET /zones/{zone_id}/settings/pre_render`
   */
  pre_render: { data: PreRenderSetting };
  /**
   * Get prefetching.
   *
   * Whether files that an answer names in its headers are fetched into the cache beforehand.
   *
   * `GET /zones/{zone_id}/settings/prefetch_preload`
   */
  prefetch_preload: { data: PrefetchPreloadSetting };
  /**
   * Get Privacy Pass.
   *
   * Whether a token of Privacy Pass stands for a challenge.
   *
   * `GET /zones/{zone_id}/settings/privacy_pass`
   * @deprecated Deprecated by the API.
   */
  privacy_pass: { data: PrivacyPassSetting };
  /**
   * Get the proxy read timeout.
   *
   * How many seconds the origin may take between two parts of its answer.
   *
   * `GET /zones/{zone_id}/settings/proxy_read_timeout`
   */
  proxy_read_timeout: { data: ProxyReadTimeoutSetting };
  /**
   * Get Pseudo IPv4.
   *
   * Whether the origin gets an IPv4 address for a visitor who has none: in a header of its own, or in place
   * of the real one.
   *
   * `GET /zones/{zone_id}/settings/pseudo_ipv4`
   */
  pseudo_ipv4: { data: PseudoIpv4Setting };
  /**
   * Get redirects for AI training.
   *
   * Whether crawlers that train models are sent to the canonical pages.
   *
   * `GET /zones/{zone_id}/settings/redirects_for_ai_training`
   */
  redirects_for_ai_training: { data: RedirectsForAiTrainingSetting };
  /**
   * Get the replacement of insecure JavaScript.
   *
   * Whether known insecure libraries in pages are replaced.
   *
   * `GET /zones/{zone_id}/settings/replace_insecure_js`
   */
  replace_insecure_js: { data: ReplaceInsecureJsSetting };
  /**
   * Get response buffering.
   *
   * Whether an answer goes to the visitor only when the origin has sent it whole.
   *
   * `GET /zones/{zone_id}/settings/response_buffering`
   */
  response_buffering: { data: ResponseBufferingSetting };
  /**
   * Get Rocket Loader.
   *
   * Whether scripts of a page wait until the rest is shown.
   *
   * `GET /zones/{zone_id}/settings/rocket_loader`
   */
  rocket_loader: { data: RocketLoaderSetting };
  /**
   * Get search for agents.
   *
   * Whether agents may search in the pages of the zone.
   *
   * `GET /zones/{zone_id}/settings/search_for_agents`
   */
  search_for_agents: { data: SearchForAgentsSetting };
  /**
   * Get the security header.
   *
   * What browsers are told of HTTPS in `Strict-Transport-Security`.
   *
   * `GET /zones/{zone_id}/settings/security_header`
   */
  security_header: { data: SecurityHeaderSetting };
  /**
   * Get the security level.
   *
   * How bad the reputation of an address must be before a visitor has to pass a challenge.
   *
   * `GET /zones/{zone_id}/settings/security_level`
   */
  security_level: { data: SecurityLevelSetting };
  /**
   * Get server-side excludes.
   *
   * Whether marked parts of pages are hidden from suspicious visitors.
   *
   * `GET /zones/{zone_id}/settings/server_side_exclude`
   */
  server_side_exclude: { data: ServerSideExcludeSetting };
  /**
   * Get SHA-1 support.
   *
   * Whether old clients may get a certificate that is signed with SHA-1.
   *
   * `GET /zones/{zone_id}/settings/sha1_support`
   */
  sha1_support: { data: Sha1SupportSetting };
  /**
   * Get the sorting of queries.
   *
   * Whether queries that differ only in their order are one file to the cache.
   *
   * `GET /zones/{zone_id}/settings/sort_query_string_for_cache`
   */
  sort_query_string_for_cache: { data: SortQueryStringForCacheSetting };
  /**
   * Get Speed Brain.
   *
   * Whether browsers fetch pages that are probably next before they are asked for.
   *
   * `GET /zones/{zone_id}/settings/speed_brain`
   */
  speed_brain: { data: SpeedBrainSetting };
  /**
   * Get the SSL mode.
   *
   * How the connection to the origin is encrypted: not at all (`off`, `flexible`), with any certificate
   * (`full`), or only with one that is valid (`strict`).
   *
   * `GET /zones/{zone_id}/settings/ssl`
   */
  ssl: { data: SslSetting };
  /**
   * Get the SSL recommender.
   *
   * Whether Cloudflare looks for a better SSL mode, and writes to the owner when it finds one.
   *
   * `GET /zones/{zone_id}/settings/ssl_recommender`
   */
  ssl_recommender: { data: SslRecommenderSetting };
  /**
   * Get TLS 1.2 only.
   *
   * Whether visitors must use TLS 1.2.
   *
   * `GET /zones/{zone_id}/settings/tls_1_2_only`
   */
  tls_1_2_only: { data: Tls12OnlySetting };
  /**
   * Get TLS 1.3.
   *
   * Whether visitors may use TLS 1.3, also with 0-RTT (`zrt`).
   *
   * `GET /zones/{zone_id}/settings/tls_1_3`
   */
  tls_1_3: { data: Tls13Setting };
  /**
   * Get TLS client authentication.
   *
   * Whether Cloudflare shows the origin a certificate of its own.
   *
   * `GET /zones/{zone_id}/settings/tls_client_auth`
   */
  tls_client_auth: { data: TlsClientAuthSetting };
  /**
   * Get image transformations.
   *
   * Whether images can be transformed by their address, also those of other origins where it is open.
   *
   * `GET /zones/{zone_id}/settings/transformations`
   */
  transformations: { data: TransformationsSetting };
  /**
   * Get the True-Client-IP header.
   *
   * Whether the origin gets the address of the visitor in `True-Client-IP`.
   *
   * `GET /zones/{zone_id}/settings/true_client_ip_header`
   */
  true_client_ip_header: { data: TrueClientIpHeaderSetting };
  /**
   * Get the web application firewall.
   *
   * Whether requests are held against the managed rules of the old firewall.
   *
   * `GET /zones/{zone_id}/settings/waf`
   */
  waf: { data: WafSetting };
  /**
   * Get WebMCP.
   *
   * Whether pages offer tools to agents in the browser.
   *
   * `GET /zones/{zone_id}/settings/webmcp_enabled`
   */
  webmcp_enabled: { data: WebMcpSetting };
  /**
   * Get the packs of WebMCP.
   *
   * Which tools pages offer to agents in the browser.
   *
   * `GET /zones/{zone_id}/settings/webmcp_packs`
   */
  webmcp_packs: { data: WebMcpPacksSetting };
  /**
   * Get WebP.
   *
   * Whether images go out as WebP to browsers that take it.
   *
   * `GET /zones/{zone_id}/settings/webp`
   */
  webp: { data: WebpSetting };
  /**
   * Get WebSockets.
   *
   * Whether visitors may open WebSockets to the origin.
   *
   * `GET /zones/{zone_id}/settings/websockets`
   */
  websockets: { data: WebsocketsSetting };
}

/** What each member of `zoneSettings` takes and answers on `update`, by its id. */
export interface ZoneSettingsUpdateMembers {
  /**
   * Update 0-RTT.
   *
   * Whether a client that was here before may send its request with the first packet.
   *
   * `PATCH /zones/{zone_id}/settings/0rtt`
   */
  "0rtt": { body: UpdateZeroRtt; data: ZeroRttSetting };
  /**
   * Update advanced DDoS protection.
   *
   * Whether the zone is protected from attacks on the application. The plan decides, so it cannot be changed.
   *
   * `PATCH /zones/{zone_id}/settings/advanced_ddos`
   */
  advanced_ddos: { body: UpdateAdvancedDdos; data: AdvancedDdosSetting };
  /**
   * Update Aegis.
   *
   * Whether requests come to the origin from addresses that only this zone has.
   *
   * `PATCH /zones/{zone_id}/settings/aegis`
   */
  aegis: { body: UpdateAegis; data: AegisSetting };
  /**
   * Update Always Online.
   *
   * Whether pages of the Internet Archive are served while the origin is away.
   *
   * `PATCH /zones/{zone_id}/settings/always_online`
   */
  always_online: { body: UpdateAlwaysOnline; data: AlwaysOnlineSetting };
  /**
   * Update Always Use HTTPS.
   *
   * Whether every request over http is redirected to https.
   *
   * `PATCH /zones/{zone_id}/settings/always_use_https`
   */
  always_use_https: { body: UpdateAlwaysUseHttps; data: AlwaysUseHttpsSetting };
  /**
   * Update Automatic HTTPS Rewrites.
   *
   * Whether links to http in a page become https where the target has it.
   *
   * `PATCH /zones/{zone_id}/settings/automatic_https_rewrites`
   */
  automatic_https_rewrites: { body: UpdateAutomaticHttpsRewrites; data: AutomaticHttpsRewritesSetting };
  /**
   * Update Automatic Platform Optimization.
   *
   * How whole pages of WordPress are served from the cache.
   *
   * `PATCH /zones/{zone_id}/settings/automatic_platform_optimization`
   */
  automatic_platform_optimization: { body: UpdateAutomaticPlatformOptimization; data: AutomaticPlatformOptimizationSetting };
  /**
   * Update Brotli.
   *
   * Whether answers are compressed with Brotli for clients that take it.
   *
   * `PATCH /zones/{zone_id}/settings/brotli`
   */
  brotli: { body: UpdateBrotli; data: BrotliSetting };
  /**
   * Update the browser cache TTL.
   *
   * How many seconds a browser may keep a file. 0 leaves that to the headers of the origin.
   *
   * `PATCH /zones/{zone_id}/settings/browser_cache_ttl`
   */
  browser_cache_ttl: { body: UpdateBrowserCacheTtl; data: BrowserCacheTtlSetting };
  /**
   * Update the browser integrity check.
   *
   * Whether requests with headers that only bad clients send are refused.
   *
   * `PATCH /zones/{zone_id}/settings/browser_check`
   */
  browser_check: { body: UpdateBrowserCheck; data: BrowserCheckSetting };
  /**
   * Update the cache level.
   *
   * What the query says to the cache: `basic` keeps no file that has one, `simplified` ignores it,
   * `aggressive` keeps a file for each.
   *
   * `PATCH /zones/{zone_id}/settings/cache_level`
   */
  cache_level: { body: UpdateCacheLevel; data: CacheLevelSetting };
  /**
   * Update the challenge TTL.
   *
   * How many seconds a visitor who passed a challenge is let in.
   *
   * `PATCH /zones/{zone_id}/settings/challenge_ttl`
   */
  challenge_ttl: { body: UpdateChallengeTtl; data: ChallengeTtlSetting };
  /**
   * Update the China Network.
   *
   * Whether visitors in China are served from there.
   *
   * `PATCH /zones/{zone_id}/settings/china_network_enabled`
   */
  china_network_enabled: { body: UpdateChinaNetwork; data: ChinaNetworkSetting };
  /**
   * Update the ciphers.
   *
   * Which ciphers TLS may use, by their names in BoringSSL. None means the usual ones.
   *
   * `PATCH /zones/{zone_id}/settings/ciphers`
   */
  ciphers: { body: UpdateCiphers; data: CiphersSetting };
  /**
   * Update CNAME flattening.
   *
   * Which CNAME records are answered as the addresses behind them.
   *
   * `PATCH /zones/{zone_id}/settings/cname_flattening`
   */
  cname_flattening: { body: UpdateCnameFlattening; data: CnameFlatteningSetting };
  /**
   * Update the content converter.
   *
   * Whether programs may have pages as Markdown instead of HTML.
   *
   * `PATCH /zones/{zone_id}/settings/content_converter`
   */
  content_converter: { body: UpdateContentConverter; data: ContentConverterSetting };
  /**
   * Update development mode.
   *
   * Whether the cache is passed by for three hours, so that changes are seen at once.
   *
   * `PATCH /zones/{zone_id}/settings/development_mode`
   */
  development_mode: { body: UpdateDevelopmentMode; data: DevelopmentModeSetting };
  /**
   * Update Early Hints.
   *
   * Whether a browser is told what it will need with a 103 before the answer.
   *
   * `PATCH /zones/{zone_id}/settings/early_hints`
   */
  early_hints: { body: UpdateEarlyHints; data: EarlyHintsSetting };
  /**
   * Update the edge cache TTL.
   *
   * How many seconds Cloudflare keeps a file.
   *
   * `PATCH /zones/{zone_id}/settings/edge_cache_ttl`
   */
  edge_cache_ttl: { body: UpdateEdgeCacheTtl; data: EdgeCacheTtlSetting };
  /**
   * Update email obfuscation.
   *
   * Whether addresses in pages are hidden from programs, and shown to people.
   *
   * `PATCH /zones/{zone_id}/settings/email_obfuscation`
   */
  email_obfuscation: { body: UpdateEmailObfuscation; data: EmailObfuscationSetting };
  /**
   * Update Cloudflare Fonts.
   *
   * Whether fonts of Google come from the zone itself.
   *
   * `PATCH /zones/{zone_id}/settings/fonts`
   */
  fonts: { body: UpdateFonts; data: FontsSetting };
  /**
   * Update HTTP/2 prioritization.
   *
   * In which order files go to a browser over HTTP/2: as it asks, as Cloudflare finds best, or as a Worker
   * says (`custom`).
   *
   * `PATCH /zones/{zone_id}/settings/h2_prioritization`
   */
  h2_prioritization: { body: UpdateH2Prioritization; data: H2PrioritizationSetting };
  /**
   * Update hotlink protection.
   *
   * Whether other sites are kept from showing images of this one.
   *
   * `PATCH /zones/{zone_id}/settings/hotlink_protection`
   */
  hotlink_protection: { body: UpdateHotlinkProtection; data: HotlinkProtectionSetting };
  /**
   * Update HTTP/2.
   *
   * Whether clients may use HTTP/2.
   *
   * `PATCH /zones/{zone_id}/settings/http2`
   */
  http2: { body: UpdateHttp2; data: Http2Setting };
  /**
   * Update HTTP/3.
   *
   * Whether clients may use HTTP/3.
   *
   * `PATCH /zones/{zone_id}/settings/http3`
   */
  http3: { body: UpdateHttp3; data: Http3Setting };
  /**
   * Update image resizing.
   *
   * Whether images are resized on request; `open` does so for images of any origin.
   *
   * `PATCH /zones/{zone_id}/settings/image_resizing`
   */
  image_resizing: { body: UpdateImageResizing; data: ImageResizingSetting };
  /**
   * Update IP geolocation.
   *
   * Whether the origin is told the country of a visitor, in `CF-IPCountry`.
   *
   * `PATCH /zones/{zone_id}/settings/ip_geolocation`
   */
  ip_geolocation: { body: UpdateIpGeolocation; data: IpGeolocationSetting };
  /**
   * Update IPv6.
   *
   * Whether the names of the zone also have IPv6 addresses.
   *
   * `PATCH /zones/{zone_id}/settings/ipv6`
   */
  ipv6: { body: UpdateIpv6; data: Ipv6Setting };
  /**
   * Update the maximum upload size.
   *
   * How many megabytes a visitor may send at once.
   *
   * `PATCH /zones/{zone_id}/settings/max_upload`
   */
  max_upload: { body: UpdateMaxUpload; data: MaxUploadSetting };
  /**
   * Update the minimum TLS version.
   *
   * The oldest TLS that visitors may use.
   *
   * `PATCH /zones/{zone_id}/settings/min_tls_version`
   */
  min_tls_version: { body: UpdateMinTlsVersion; data: MinTlsVersionSetting };
  /**
   * Update Auto Minify.
   *
   * What is made smaller on its way to the visitor.
   *
   * `PATCH /zones/{zone_id}/settings/minify`
   */
  minify: { body: UpdateMinify; data: MinifySetting };
  /**
   * Update Mirage.
   *
   * Whether images are loaded later and smaller on slow connections.
   *
   * `PATCH /zones/{zone_id}/settings/mirage`
   */
  mirage: { body: UpdateMirage; data: MirageSetting };
  /**
   * Update the mobile redirect.
   *
   * Where visitors with a telephone are sent.
   *
   * `PATCH /zones/{zone_id}/settings/mobile_redirect`
   */
  mobile_redirect: { body: UpdateMobileRedirect; data: MobileRedirectSetting };
  /**
   * Update Network Error Logging.
   *
   * Whether browsers report to Cloudflare what they could not reach.
   *
   * `PATCH /zones/{zone_id}/settings/nel`
   */
  nel: { body: UpdateNel; data: NelSetting };
  /**
   * Update opportunistic encryption.
   *
   * Whether a browser is offered HTTP/2 over TLS for pages of http.
   *
   * `PATCH /zones/{zone_id}/settings/opportunistic_encryption`
   */
  opportunistic_encryption: { body: UpdateOpportunisticEncryption; data: OpportunisticEncryptionSetting };
  /**
   * Update Onion Routing.
   *
   * Whether visitors from Tor are offered an onion address.
   *
   * `PATCH /zones/{zone_id}/settings/opportunistic_onion`
   */
  opportunistic_onion: { body: UpdateOpportunisticOnion; data: OpportunisticOnionSetting };
  /**
   * Update Orange to Orange.
   *
   * Whether names of the zone may be CNAMEs of zones of other Cloudflare customers.
   *
   * `PATCH /zones/{zone_id}/settings/orange_to_orange`
   */
  orange_to_orange: { body: UpdateOrangeToOrange; data: OrangeToOrangeSetting };
  /**
   * Update the passing of error pages.
   *
   * Whether the error pages of the origin are shown and not those of Cloudflare, for 502 and 504.
   *
   * `PATCH /zones/{zone_id}/settings/origin_error_page_pass_thru`
   */
  origin_error_page_pass_thru: { body: UpdateOriginErrorPagePassThru; data: OriginErrorPagePassThruSetting };
  /**
   * Update the streams to an origin.
   *
   * How many requests at once go to the origin over one connection of HTTP/2.
   *
   * `PATCH /zones/{zone_id}/settings/origin_h2_max_streams`
   */
  origin_h2_max_streams: { body: UpdateOriginH2MaxStreams; data: OriginH2MaxStreamsSetting };
  /**
   * Update the HTTP version to an origin.
   *
   * The newest version of HTTP that the origin is asked with.
   *
   * `PATCH /zones/{zone_id}/settings/origin_max_http_version`
   */
  origin_max_http_version: { body: UpdateOriginMaxHttpVersion; data: OriginMaxHttpVersionSetting };
  /**
   * Update Polish.
   *
   * How images are made smaller: without a loss that anybody sees, or with one.
   *
   * `PATCH /zones/{zone_id}/settings/polish`
   */
  polish: { body: UpdatePolish; data: PolishSetting };
  /**
   * Update prerendering.
   *
   * Whether browsers may render the next page before it is asked for.
   *
   * `PATCH /zones/{zone_id}/settings/pre_render`
   */
  pre_render: { body: UpdatePreRender; data: PreRenderSetting };
  /**
   * Update prefetching.
   *
   * Whether files that an answer names in its headers are fetched into the cache beforehand.
   *
   * `PATCH /zones/{zone_id}/settings/prefetch_preload`
   */
  prefetch_preload: { body: UpdatePrefetchPreload; data: PrefetchPreloadSetting };
  /**
   * Update Privacy Pass.
   *
   * Whether a token of Privacy Pass stands for a challenge.
   *
   * `PATCH /zones/{zone_id}/settings/privacy_pass`
   * @deprecated Deprecated by the API.
   */
  privacy_pass: { body: UpdatePrivacyPass; data: PrivacyPassSetting };
  /**
   * Update the proxy read timeout.
   *
   * How many seconds the origin may take between two parts of its answer.
   *
   * `PATCH /zones/{zone_id}/settings/proxy_read_timeout`
   */
  proxy_read_timeout: { body: UpdateProxyReadTimeout; data: ProxyReadTimeoutSetting };
  /**
   * Update Pseudo IPv4.
   *
   * Whether the origin gets an IPv4 address for a visitor who has none: in a header of its own, or in place
   * of the real one.
   *
   * `PATCH /zones/{zone_id}/settings/pseudo_ipv4`
   */
  pseudo_ipv4: { body: UpdatePseudoIpv4; data: PseudoIpv4Setting };
  /**
   * Update redirects for AI training.
   *
   * Whether crawlers that train models are sent to the canonical pages.
   *
   * `PATCH /zones/{zone_id}/settings/redirects_for_ai_training`
   */
  redirects_for_ai_training: { body: UpdateRedirectsForAiTraining; data: RedirectsForAiTrainingSetting };
  /**
   * Update the replacement of insecure JavaScript.
   *
   * Whether known insecure libraries in pages are replaced.
   *
   * `PATCH /zones/{zone_id}/settings/replace_insecure_js`
   */
  replace_insecure_js: { body: UpdateReplaceInsecureJs; data: ReplaceInsecureJsSetting };
  /**
   * Update response buffering.
   *
   * Whether an answer goes to the visitor only when the origin has sent it whole.
   *
   * `PATCH /zones/{zone_id}/settings/response_buffering`
   */
  response_buffering: { body: UpdateResponseBuffering; data: ResponseBufferingSetting };
  /**
   * Update Rocket Loader.
   *
   * Whether scripts of a page wait until the rest is shown.
   *
   * `PATCH /zones/{zone_id}/settings/rocket_loader`
   */
  rocket_loader: { body: UpdateRocketLoader; data: RocketLoaderSetting };
  /**
   * Update search for agents.
   *
   * Whether agents may search in the pages of the zone.
   *
   * `PATCH /zones/{zone_id}/settings/search_for_agents`
   */
  search_for_agents: { body: UpdateSearchForAgents; data: SearchForAgentsSetting };
  /**
   * Update the security header.
   *
   * What browsers are told of HTTPS in `Strict-Transport-Security`.
   *
   * `PATCH /zones/{zone_id}/settings/security_header`
   */
  security_header: { body: UpdateSecurityHeader; data: SecurityHeaderSetting };
  /**
   * Update the security level.
   *
   * How bad the reputation of an address must be before a visitor has to pass a challenge.
   *
   * `PATCH /zones/{zone_id}/settings/security_level`
   */
  security_level: { body: UpdateSecurityLevel; data: SecurityLevelSetting };
  /**
   * Update server-side excludes.
   *
   * Whether marked parts of pages are hidden from suspicious visitors.
   *
   * `PATCH /zones/{zone_id}/settings/server_side_exclude`
   */
  server_side_exclude: { body: UpdateServerSideExclude; data: ServerSideExcludeSetting };
  /**
   * Update SHA-1 support.
   *
   * Whether old clients may get a certificate that is signed with SHA-1.
   *
   * `PATCH /zones/{zone_id}/settings/sha1_support`
   */
  sha1_support: { body: UpdateSha1Support; data: Sha1SupportSetting };
  /**
   * Update the sorting of queries.
   *
   * Whether queries that differ only in their order are one file to the cache.
   *
   * `PATCH /zones/{zone_id}/settings/sort_query_string_for_cache`
   */
  sort_query_string_for_cache: { body: UpdateSortQueryStringForCache; data: SortQueryStringForCacheSetting };
  /**
   * Update Speed Brain.
   *
   * Whether browsers fetch pages that are probably next before they are asked for.
   *
   * `PATCH /zones/{zone_id}/settings/speed_brain`
   */
  speed_brain: { body: UpdateSpeedBrain; data: SpeedBrainSetting };
  /**
   * Update the SSL mode.
   *
   * How the connection to the origin is encrypted: not at all (`off`, `flexible`), with any certificate
   * (`full`), or only with one that is valid (`strict`).
   *
   * `PATCH /zones/{zone_id}/settings/ssl`
   */
  ssl: { body: UpdateSsl; data: SslSetting };
  /**
   * Update the SSL recommender.
   *
   * Whether Cloudflare looks for a better SSL mode, and writes to the owner when it finds one.
   *
   * `PATCH /zones/{zone_id}/settings/ssl_recommender`
   */
  ssl_recommender: { body: UpdateSslRecommender; data: SslRecommenderSetting };
  /**
   * Update TLS 1.2 only.
   *
   * Whether visitors must use TLS 1.2.
   *
   * `PATCH /zones/{zone_id}/settings/tls_1_2_only`
   */
  tls_1_2_only: { body: UpdateTls12Only; data: Tls12OnlySetting };
  /**
   * Update TLS 1.3.
   *
   * Whether visitors may use TLS 1.3, also with 0-RTT (`zrt`).
   *
   * `PATCH /zones/{zone_id}/settings/tls_1_3`
   */
  tls_1_3: { body: UpdateTls13; data: Tls13Setting };
  /**
   * Update TLS client authentication.
   *
   * Whether Cloudflare shows the origin a certificate of its own.
   *
   * `PATCH /zones/{zone_id}/settings/tls_client_auth`
   */
  tls_client_auth: { body: UpdateTlsClientAuth; data: TlsClientAuthSetting };
  /**
   * Update image transformations.
   *
   * Whether images can be transformed by their address, also those of other origins where it is open.
   *
   * `PATCH /zones/{zone_id}/settings/transformations`
   */
  transformations: { body: UpdateTransformations; data: TransformationsSetting };
  /**
   * Update the True-Client-IP header.
   *
   * Whether the origin gets the address of the visitor in `True-Client-IP`.
   *
   * `PATCH /zones/{zone_id}/settings/true_client_ip_header`
   */
  true_client_ip_header: { body: UpdateTrueClientIpHeader; data: TrueClientIpHeaderSetting };
  /**
   * Update the web application firewall.
   *
   * Whether requests are held against the managed rules of the old firewall.
   *
   * `PATCH /zones/{zone_id}/settings/waf`
   */
  waf: { body: UpdateWaf; data: WafSetting };
  /**
   * Update WebMCP.
   *
   * Whether pages offer tools to agents in the browser.
   *
   * `PATCH /zones/{zone_id}/settings/webmcp_enabled`
   */
  webmcp_enabled: { body: UpdateWebMcp; data: WebMcpSetting };
  /**
   * Update the packs of WebMCP.
   *
   * Which tools pages offer to agents in the browser.
   *
   * `PATCH /zones/{zone_id}/settings/webmcp_packs`
   */
  webmcp_packs: { body: UpdateWebMcpPacks; data: WebMcpPacksSetting };
  /**
   * Update WebP.
   *
   * Whether images go out as WebP to browsers that take it.
   *
   * `PATCH /zones/{zone_id}/settings/webp`
   */
  webp: { body: UpdateWebp; data: WebpSetting };
  /**
   * Update WebSockets.
   *
   * Whether visitors may open WebSockets to the origin.
   *
   * `PATCH /zones/{zone_id}/settings/websockets`
   */
  websockets: { body: UpdateWebsockets; data: WebsocketsSetting };
}

/** `zoneSettings`: `/zones/{zone_id}/settings` */
export interface ZoneSettings<Bound extends string = never> {
  /**
   * List the settings.
   *
   * Lists all settings of the zone at once.
   *
   * `GET /zones/{zone_id}/settings` needs the permission `Zone Settings Read`.
   * @example
   * const { data, error } = await zoneSettings.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/settings/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSetting[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSettingsOptions<Bound, As>
  ): Promise<DataAs<ZoneSetting[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneSettingsOptions<Bound>): AsyncIterable<ZoneSetting>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneSettingsOptions<Bound>): AsyncIterable<Page<ZoneSetting>>;

  /**
   * Edit several settings.
   *
   * Changes the settings that the body names, and leaves the others as they are.
   *
   * `PATCH /zones/{zone_id}/settings` needs the permission `Zone Settings Write`.
   * @example
   * const { data, error } = await zoneSettings.editAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/settings/methods/edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: ZoneSettingChange[], ...options: ZoneSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSetting[], As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ZoneSettingChange[], ...options: ZoneSettingsOptions<Bound, As>
  ): Promise<DataAs<ZoneSetting[], As>>;

  /**
   * `show` of one member, whose id decides what the data is.
   *
   * `GET /zones/{zone_id}/settings/<id>` needs the permission `Zone Settings Read`.
   * @example
   * const { data, error } = await zoneSettings.show("0rtt", { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/settings/methods/get/
   */
  show<const Id extends keyof ZoneSettingsShowMembers, As extends WaysToRead<"json"> = "json">(
    id: MemberId<Id>, ...options: ZoneSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSettingsShowMembers[Id]["data"], As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<const Id extends keyof ZoneSettingsShowMembers, As extends WaysToRead<"json"> = "json">(
    id: MemberId<Id>, ...options: ZoneSettingsOptions<Bound, As>
  ): Promise<DataAs<ZoneSettingsShowMembers[Id]["data"], As>>;

  /**
   * `update` of one member, whose id decides what the body and the data are.
   *
   * `PATCH /zones/{zone_id}/settings/<id>` needs the permission `Zone Settings Write`.
   * @example
   * const { data, error } = await zoneSettings.update("0rtt", { value: "on" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/settings/methods/edit/
   */
  update<const Id extends keyof ZoneSettingsUpdateMembers, As extends WaysToRead<"json"> = "json">(
    id: MemberId<Id>, body: ZoneSettingsUpdateMembers[Id]["body"], ...options: ZoneSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSettingsUpdateMembers[Id]["data"], As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<const Id extends keyof ZoneSettingsUpdateMembers, As extends WaysToRead<"json"> = "json">(
    id: MemberId<Id>, body: ZoneSettingsUpdateMembers[Id]["body"], ...options: ZoneSettingsOptions<Bound, As>
  ): Promise<DataAs<ZoneSettingsUpdateMembers[Id]["data"], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSettings<Bound | BoundBy<Params>>;
}
