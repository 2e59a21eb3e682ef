// What composed words are made of. A word that is not here is written as the path has it.

/** Short forms and names as people write them; by the singular, in small letters. */
export const SPELLED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (
      "ACL AI API ASN BFM BGP CA CASB CIDR CNI CORS CSAM CSR CSV CT D1 DCV DDoS DEX DKIM DLP DMARC DNS DNSSEC GPT GRE HTTP HTTPS " +
      "ID IP IPsec IPv4 IPv6 JSON JWT KEX KV LAN LOA MCP MTLS NEL NFT OAuth OIDC PAC PCAP PDF PTR R2 RAG RPKI RTT RUM EDNS ARC ASPA IQI ISP DSA GB SKU TSV SAML SCIM SCTP SIP " +
      "SPF SQL SSH SSL SSO SVG TCP TLD TLS TSIG TTL UDP URL URI VPC WAF WAN WARP WebRTC XML AS112 IANA RIR OS UUID"
    )
      .split(" ")
      .map((word) => [word.toLowerCase(), word]),
  ),
  ai4bharat: "AI4Bharat",
  app: "application",
  asset: "asset",
  authorization: "authorization",
  cfd: "",
  cloudforce: "Cloudforce",
  config: "configuration",
  colo: "data centre",
  ns: "nameserver",
  custom: "custom",
  devtools: "DevTools",
  idp: "identity provider",
  info: "information",
  mtls: "mTLS",
  org: "organization",
  pagerule: "page rule",
  healthcheck: "health check",
  param: "parameter",
  repo: "repository",
  stat: "statistic",
  ua: "user agent",
  teamnet: "private network",
  mnm: "network monitoring",
  sippy: "Sippy",
  tieredcache: "tiered cache",
  turn: "TURN",
  workflow: "workflow",
  worker: "Worker",
  zaraz: "Zaraz",
  aegis: "Aegis",
  argo: "Argo",
  cloudflare: "Cloudflare",
  precheck: "check",
  zt: "Zero Trust",
  c2pa: "C2PA",
  h2: "HTTP/2",
  iban: "IBAN",
  ase: "autonomous system",
  securitytxt: "security.txt file",
  ipfs: "IPFS",
  qos: "QoS",
  yara: "YARA",
  mitre: "MITRE",
  stix: "STIX",
  taxii: "TAXII",
  hls: "HLS",
  pcap: "packet capture",
  cf1: "Cloudflare One",
  ips: "IPs",
  dsr: "DSR",
  rma: "RMA",
  roa: "ROA",
  psk: "pre-shared key",
  vnc: "VNC",
  rdp: "RDP",
};

/** Names of products: what stands behind one in a path is one of its things, `Gateway rules`. By the segment. */
export const PRODUCTS: Readonly<Record<string, string>> = {
  access: "Access",
  addressing: "",
  advanced_dns_protection: "DNS protection",
  advanced_tcp_protection: "TCP protection",
  "ai-controls": "AI",
  "ai-gateway": "AI Gateway",
  "ai-search": "AI Search",
  alerting: "notification",
  api_gateway: "API Shield",
  autorag: "AutoRAG",
  "basin-catalog": "Basin",
  bgp: "BGP",
  "browser-rendering": "Browser Rendering",
  builds: "build",
  cache: "cache",
  calls: "Calls",
  challenges: "Turnstile",
  "cloudforce-one": "Cloudforce One",
  cni: "network interconnect",
  containers: "container",
  d1: "D1",
  dex: "DEX",
  dlp: "DLP",
  dns_protection: "DNS protection",
  "email-security": "Email Security",
  firewall: "firewall",
  flagship: "Flagship",
  gateway: "Gateway",
  "google-tag-gateway": "Google tag gateway",
  hyperdrive: "Hyperdrive",
  kit: "RealtimeKit",
  kv: "KV",
  load_balancers: "load balancer",
  logpush: "Logpush",
  magic: "Magic",
  mcp: "MCP",
  mnm: "network monitoring",
  moq: "Media over QUIC",
  page_shield: "Page Shield",
  pages: "Pages",
  pipelines: "pipeline",
  r2: "R2",
  "r2-catalog": "R2 Data Catalog",
  realtime: "RealtimeKit",
  rum: "Web Analytics",
  secondary_dns: "secondary DNS",
  secrets_store: "Secrets Store",
  slurper: "Super Slurper",
  spectrum: "Spectrum",
  ssl: "SSL",
  stream: "Stream",
  syn_protection: "SYN protection",
  tcp_flow_protection: "TCP flow protection",
  vectorize: "Vectorize",
  waf: "WAF",
  web3: "Web3",
  workers: "Workers",
  zaraz: "Zaraz",
};

/** Segments that say nothing to a reader. */
export const SILENT = new Set(
  "v1 v2 v3 v4 settings rules configs config sending logs json tcp kit dls acm users intel directory control internal storage internal beta system bulk batch one data-security posture vuln_scanner resource-library iam zerotrust event_notifications".split(
    " ",
  ),
);

/** Segments that stand for other words, in the plural where they are lists. */
export const SEGMENTS: Readonly<Record<string, string>> = {
  bulk: "bulk job",
  cfd_tunnel: "tunnels",
  cache_reserve_clear: "cache reserve clearing",
  cnis: "interconnects",
  custom_ns: "custom nameservers",
  dns_records: "DNS records",
  magic: "Magic",
  managed_headers: "managed transforms",
  mcp: "MCP",
  pagerules: "page rules",
  pcaps: "packet captures",
  teamnet: "private networks",
  ua_rules: "user agent rules",
  rum: "Web Analytics rulesets",
  "top-n": "top values",
  zones_can_be_enabled: "eligible zones",
  urlscanner: "URL scans",
  warp_connector: "WARP connectors",
  apps: "applications",
  audit: "audit logs",
  config_autofill: "suggested build configuration",
  investigate: "messages",
  kit: "applications",
  exclude: "excluded split tunnels",
  har: "HAR file",
  include: "included split tunnels",
  lifecycle: "lifecycle rules",
  live: "live status",
  list: "listing",
  lock: "lock rules",
  posture: "posture rules",
  incoming: "incoming zone transfer",
  outgoing: "outgoing zone transfer",
  raw: "raw content",
  ready: "readiness",
  received: "received logs",
  stripe: "Stripe account",
  tiered_cache_smart_topology_enable: "smart tiered cache",
  "live-tail": "live tail",
};

/** Segments that say which of the things in front are meant: `domains/custom` are custom domains. */
export const KINDS = new Set(
  "account cloudflare_source cloudforce-one custom eligible hostname integration ip managed network predefined public user warp cloudflared".split(
    " ",
  ),
);

/** What whole segments do, with the word that leads to what it is done to. */
export const PHRASES: Readonly<Record<string, string>> = {
  cache_reserve_clear: "Clear the cache reserve of",
  can_be_enabled: "Check whether it can be enabled for",
  "delete-by-ids": "Delete vectors by their ids from",
  delete_by_ids: "Delete vectors by their ids from",
  "get-by-ids": "Get vectors by their ids from",
  get_by_ids: "Get vectors by their ids from",
  exists: "Look for",
  kick: "Remove participants from",
  "kick-all": "Remove all participants from",
  login: "Sign in to",
  make_reusable: "Make reusable",
  presigned_url: "Create an upload URL for",
  "presigned-url": "Create an upload URL for",
  query: "Query",
  send: "Send an e-mail from",
  send_raw: "Send a raw e-mail from",
  "ai-search": "Search and answer with",
  unrevoke: "Undo the revocation of",
  unregister: "Undo the registration of",
};

/** Verbs that make one of what the list in front has. */
export const MAKING = new Set("add create generate invite issue new order register upload".split(" "));

/** By what a list is counted: `insights/severity`. */
export const FACETS = new Set("class severity type".split(" "));

/** What is asked with a body, and changes nothing. */
export const QUESTIONS =
  /^(keys|values|query|ids)$|(^| )(timeseries|summary|statistics?|aggregates?|top values|report|counts?|facets?|histogram)$/i;
