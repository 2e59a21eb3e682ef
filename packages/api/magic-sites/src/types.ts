// Written by `pnpm generate` from openapi/magic-sites.yaml. Not edited by hand.

export interface AclConfiguration {
  lan_id: string;
  lan_name?: string;
  port_ranges?: string[];
  ports?: number[];
  subnets?: string[];
}

export type AllowedProtocol = "tcp" | "udp" | "icmp";

/** The values of {@link AllowedProtocol}. */
export const AllowedProtocols = ["tcp", "udp", "icmp"] as const;

export interface Cf1Site {
  created_on?: string;
  description?: string;
  id?: string;
  location?: Cf1SiteLocation;
  modified_on?: string;
  name: string;
}

export interface Cf1SiteInput {
  description?: string;
  location?: Cf1SiteLocation;
  name: string;
}

export interface Cf1SiteLocation {
  lat?: number;
  long?: number;
  name?: string;
}

export interface Cf1SiteUpdate {
  description?: string;
  location?: Cf1SiteLocation;
  name?: string;
}

export interface DhcpRelay {
  server_addresses?: string[];
}

export interface DhcpServer {
  dhcp_options?: {
    code: number;
    type: "text" | "hex" | "ip" | "byte" | "short" | "integer";
    value: string;
  }[];
  dhcp_pool_end?: string;
  dhcp_pool_start?: string;
  /** @deprecated */
  dns_server?: string;
  dns_servers?: string[];
  reservations?: {
    [key: string]: string;
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

export interface Lan {
  bond_id?: number;
  ha_link?: boolean;
  id?: string;
  is_breakout?: boolean;
  is_prioritized?: boolean;
  name?: string;
  nat?: LanNat;
  physport?: number;
  routed_subnets?: RoutedSubnet[];
  site_id?: string;
  static_addressing?: LanStaticAddressing;
  vlan_tag?: number;
}

export interface LanInput {
  bond_id?: number;
  ha_link?: boolean;
  is_breakout?: boolean;
  is_prioritized?: boolean;
  name?: string;
  nat?: LanNat;
  physport?: number;
  routed_subnets?: RoutedSubnet[];
  static_addressing?: LanStaticAddressing;
  vlan_tag?: number;
}

export interface LanNat {
  static_prefix?: string;
}

export interface LanStaticAddressing {
  address: string;
  dhcp_relay?: DhcpRelay;
  dhcp_server?: DhcpServer;
  secondary_address?: string;
  virtual_address?: string;
}

export interface MagicCf1SitesRampsCreateBodyItem {
  source_ramp_id: string;
  type: RampType;
}

export interface MagicSitesIndexQuery {
  connectorid?: string;
}

export interface MagicSitesNetflowConfigCreateResult {
  active_timeout?: number;
  collector_ip?: string;
  collector_port?: number;
  inactive_timeout?: number;
  sampling_rate?: number;
}

export interface MagicSitesNetflowConfigDeleteResult {
  active_timeout?: number;
  collector_ip?: string;
  collector_port?: number;
  inactive_timeout?: number;
  sampling_rate?: number;
}

export interface MagicSitesNetflowConfigEditResult {
  active_timeout?: number;
  collector_ip?: string;
  collector_port?: number;
  inactive_timeout?: number;
  sampling_rate?: number;
}

export interface MagicSitesNetflowConfigShowResult {
  active_timeout?: number;
  collector_ip?: string;
  collector_port?: number;
  inactive_timeout?: number;
  sampling_rate?: number;
}

export interface MagicSitesNetflowConfigUpdateResult {
  active_timeout?: number;
  collector_ip?: string;
  collector_port?: number;
  inactive_timeout?: number;
  sampling_rate?: number;
}

export interface MagicSitesShowHeaders {
  "x-magic-new-hc-target"?: string;
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

export interface NewAcl {
  description?: string;
  forward_locally?: boolean;
  lan_1: AclConfiguration;
  lan_2: AclConfiguration;
  name: string;
  protocols?: AllowedProtocol[];
  unidirectional?: boolean;
}

export interface NewSite {
  connector_id?: string;
  description?: string;
  ha_mode?: boolean;
  location?: SiteLocation;
  name: string;
  secondary_connector_id?: string;
}

export interface NewWan {
  health_check_rate?: "low" | "mid" | "high";
  load_balance_inner_flows?: boolean;
  name?: string;
  physport: number;
  priority?: number;
  static_addressing?: WanStaticAddressing;
  vlan_tag?: number;
}

export interface Ramp {
  created_on: string;
  description?: string;
  gre?: {
    managed_by?: string;
  };
  gre_interconnect?: {
    managed_by?: string;
  };
  id: string;
  ipsec?: {
    managed_by?: string;
  };
  mconn?: {
    managed_by?: string;
  };
  modified_on: string;
  mpls_interconnect?: {
    managed_by?: string;
  };
  name: string;
  type: RampType;
}

export type RampType = "gre" | "gre_interconnect" | "mpls_interconnect" | "mconn" | "ipsec";

/** The values of {@link RampType}. */
export const RampTypes = ["gre", "gre_interconnect", "mpls_interconnect", "mconn", "ipsec"] as const;

export interface RoutedSubnet {
  nat?: LanNat;
  next_hop: string;
  prefix: string;
}

export interface Site {
  connector_id?: string;
  description?: string;
  ha_mode?: boolean;
  id?: string;
  location?: SiteLocation;
  name?: string;
  secondary_connector_id?: string;
}

export interface SiteAcl {
  description?: string;
  forward_locally?: boolean;
  id?: string;
  lan_1?: AclConfiguration;
  lan_2?: AclConfiguration;
  name?: string;
  protocols?: AllowedProtocol[];
  unidirectional?: boolean;
}

export interface SiteAclInput {
  description?: string;
  forward_locally?: boolean;
  lan_1?: AclConfiguration;
  lan_2?: AclConfiguration;
  name?: string;
  protocols?: AllowedProtocol[];
  unidirectional?: boolean;
}

export interface SiteInput {
  connector_id?: string;
  description?: string;
  ha_mode?: boolean;
  location?: SiteLocation;
  name?: string;
  secondary_connector_id?: string;
}

export interface SiteLocation {
  lat?: string;
  lon?: string;
}

export interface Wan {
  health_check_rate?: "low" | "mid" | "high";
  id?: string;
  load_balance_inner_flows?: boolean;
  name?: string;
  physport?: number;
  priority?: number;
  site_id?: string;
  static_addressing?: WanStaticAddressing;
  vlan_tag?: number;
}

export interface WanInput {
  health_check_rate?: "low" | "mid" | "high";
  load_balance_inner_flows?: boolean | null;
  name?: string;
  physport?: number;
  priority?: number;
  static_addressing?: WanStaticAddressing;
  vlan_tag?: number;
}

export interface WanStaticAddressing {
  address: string;
  gateway_address: string;
  secondary_address?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/magic/cf1_sites": {
    /** List the Magic Cloudflare One sites of an account */
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
          result: Cf1Site[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Magic Cloudflare One site for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Cf1SiteInput[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Cf1Site[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}": {
    /** Get a Magic Cloudflare One site of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cf1_site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Cf1Site;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Magic Cloudflare One site of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cf1_site_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": Cf1SiteUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Cf1Site;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Magic Cloudflare One site of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cf1_site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Cf1Site;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps": {
    /** List the ramps of a Magic Cloudflare One site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cf1_site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ramp[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a ramp for a Magic Cloudflare One site */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cf1_site_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MagicCf1SitesRampsCreateBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ramp[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}": {
    /** Get a ramp of a Magic Cloudflare One site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cf1_site_id: string; ramp_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ramp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a ramp of a Magic Cloudflare One site */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cf1_site_id: string; ramp_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ramp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites": {
    /** List the Magic sites of an account */
    get: {
      parameters: {
        query?: MagicSitesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Site[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Magic site for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSite } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Site;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}": {
    /** Get a Magic site of an account */
    get: {
      parameters: {
        query?: never;
        header?: MagicSitesShowHeaders;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Site;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Magic site of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SiteInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Site;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a Magic site of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SiteInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Site;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Magic site of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Site;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}/acls": {
    /** List the ACLs of a Magic site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteAcl[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an ACL for a Magic site */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAcl } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteAcl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}": {
    /** Get an ACL of a Magic site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; acl_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteAcl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an ACL of a Magic site */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; acl_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SiteAclInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteAcl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit an ACL of a Magic site */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; acl_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SiteAclInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteAcl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an ACL of a Magic site */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; acl_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SiteAcl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}/app_configs": {
    /** List the application configurations of a Magic site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an application configuration for a Magic site */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}": {
    /** Update an application configuration of a Magic site */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; app_config_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit an application configuration of a Magic site */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; app_config_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an application configuration of a Magic site */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; app_config_id: string };
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
  "/accounts/{account_id}/magic/sites/{site_id}/lans": {
    /** List the LANs of a Magic site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lan[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a LAN for a Magic site */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LanInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lan[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}": {
    /** Get a LAN of a Magic site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; lan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a LAN of a Magic site */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; lan_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LanInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a LAN of a Magic site */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; lan_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LanInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a LAN of a Magic site */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; lan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}/netflow_config": {
    /** Get the netflow configuration of a Magic site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            active_timeout?: number;
            collector_ip?: string;
            collector_port?: number;
            inactive_timeout?: number;
            sampling_rate?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the netflow configuration for a Magic site */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            active_timeout?: number;
            collector_ip?: string;
            collector_port?: number;
            inactive_timeout?: number;
            sampling_rate?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the netflow configuration of a Magic site */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            active_timeout?: number;
            collector_ip?: string;
            collector_port?: number;
            inactive_timeout?: number;
            sampling_rate?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the netflow configuration of a Magic site */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            active_timeout?: number;
            collector_ip?: string;
            collector_port?: number;
            inactive_timeout?: number;
            sampling_rate?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the netflow configuration of a Magic site */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            active_timeout?: number;
            collector_ip?: string;
            collector_port?: number;
            inactive_timeout?: number;
            sampling_rate?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}/wans": {
    /** List the WANs of a Magic site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Wan[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a WAN for a Magic site */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWan } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Wan[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}": {
    /** Get a WAN of a Magic site */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; wan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Wan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a WAN of a Magic site */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; wan_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WanInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Wan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a WAN of a Magic site */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; wan_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WanInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Wan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a WAN of a Magic site */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; site_id: string; wan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Wan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
