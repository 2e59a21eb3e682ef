// Written by `pnpm generate` from openapi/magic-transit.yaml. Not edited by hand.

export type App = {
  account_app_id: string;
  hostnames?: string[];
  ip_subnets?: string[];
  name?: string;
  source_subnets?: string[];
  type?: string;
} | {
  hostnames?: string[];
  ip_subnets?: string[];
  managed_app_id: string;
  name?: string;
  source_subnets?: string[];
  type?: string;
};

export interface BgpFilterProfile {
  created_on?: string;
  description: string;
  id: string;
  match_action: "allow" | "deny";
  modified_on?: string;
  name: string;
  targets: string[];
}

export interface BgpFilterProfileUpdate {
  description?: string;
  match_action?: "allow" | "deny";
  name?: string;
  targets?: string[];
}

export interface CfInterconnect {
  interconnect?: {
    automatic_return_routing?: boolean;
    bgp?: CfInterconnectBgp;
    colo_name?: string;
    created_on?: string;
    description?: string;
    gre?: CfInterconnectGre;
    health_check?: CfInterconnectHealthCheck;
    id?: string;
    interface_address?: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name?: string;
    version?: string;
    virtual_port_reservation_id?: string;
  };
}

export interface CfInterconnectBgp {
  /** @deprecated */
  as_no?: number;
  /** @deprecated */
  cloudflare_endpoint?: string;
  customer_asn?: number;
  /** @deprecated */
  customer_endpoint?: string;
  export_filter_id?: string;
  extra_prefixes?: string[];
  import_filter_id?: string;
  md5_key?: string;
}

export interface CfInterconnectBulk {
  modified?: boolean;
  modified_interconnects?: {
    automatic_return_routing?: boolean;
    bgp?: CfInterconnectBgp;
    colo_name?: string;
    created_on?: string;
    description?: string;
    gre?: CfInterconnectGre;
    health_check?: CfInterconnectHealthCheck;
    id?: string;
    interface_address?: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name?: string;
    version?: string;
    virtual_port_reservation_id?: string;
  }[];
}

export interface CfInterconnectGre {
  cloudflare_endpoint?: string;
}

export interface CfInterconnectHealthCheck {
  direction?: "unidirectional" | "bidirectional";
  enabled?: boolean;
  rate?: HealthCheckRate;
  source?: string;
  target?: MagicTransitMagicHealthCheckTarget | string;
  type?: HealthCheckType;
}

export interface CfInterconnectListItem {
  interconnects?: {
    automatic_return_routing?: boolean;
    bgp?: CfInterconnectBgp;
    colo_name?: string;
    created_on?: string;
    description?: string;
    gre?: CfInterconnectGre;
    health_check?: CfInterconnectHealthCheck;
    id?: string;
    interface_address?: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name?: string;
    version?: string;
    virtual_port_reservation_id?: string;
  }[];
}

export interface CfInterconnectUpdate {
  automatic_return_routing?: boolean;
  bgp?: CfInterconnectBgp;
  description?: string;
  gre?: CfInterconnectGre;
  health_check?: {
    direction?: "unidirectional" | "bidirectional";
    /** Default: `true`. */
    enabled?: boolean;
    rate?: HealthCheckRate;
    source?: string;
    target?: {
      saved?: string;
    } | string;
    type?: HealthCheckType;
  };
  interface_address?: string;
  interface_address6?: string;
  /** Default: `1476`. */
  mtu?: number;
  name?: string;
}

export interface CreatedGreTunnel {
  automatic_return_routing?: boolean;
  bgp?: GreTunnelCreateBgp;
  bgp_status?: GreTunnelBgpStatus;
  cloudflare_gre_endpoint: string;
  created_on?: string;
  customer_gre_endpoint: string;
  description?: string;
  health_check?: MagicTransitHealthCheck;
  id: string;
  interface_address: string;
  interface_address6?: string;
  modified_on?: string;
  mtu?: number;
  name: string;
  ttl?: number;
}

export interface CreatedIpsecTunnel {
  allow_null_cipher?: boolean;
  automatic_return_routing?: boolean;
  bgp?: GreTunnelCreateBgp;
  bgp_status?: GreTunnelBgpStatus;
  cloudflare_endpoint: string;
  created_on?: string;
  custom_remote_identities?: IpsecTunnelCustomRemoteIdentities;
  customer_endpoint?: string;
  description?: string;
  health_check?: MagicTransitHealthCheck;
  id: string;
  interface_address: string;
  interface_address6?: string;
  modified_on?: string;
  name: string;
  psk_metadata?: PskMetadata;
  replay_protection?: boolean;
}

export interface DeletedGreTunnel {
  deleted?: boolean;
  deleted_gre_tunnel?: {
    automatic_return_routing?: boolean;
    bgp?: GreTunnelCreateBgp;
    bgp_status?: GreTunnelBgpStatus;
    cloudflare_gre_endpoint: string;
    created_on?: string;
    customer_gre_endpoint: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name: string;
    ttl?: number;
  };
}

export interface DeletedIpsecTunnel {
  deleted?: boolean;
  deleted_ipsec_tunnel?: {
    allow_null_cipher?: boolean;
    automatic_return_routing?: boolean;
    bgp?: GreTunnelCreateBgp;
    bgp_status?: GreTunnelBgpStatus;
    cloudflare_endpoint: string;
    created_on?: string;
    custom_remote_identities?: IpsecTunnelCustomRemoteIdentities;
    customer_endpoint?: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    name: string;
    psk_metadata?: PskMetadata;
    replay_protection?: boolean;
  };
}

export interface DeletedMagicTransitRoute {
  deleted?: boolean;
  deleted_route?: {
    created_on?: string;
    description?: string;
    id: string;
    modified_on?: string;
    nexthop: string;
    prefix: string;
    priority: number;
    scope?: RouteScope;
    weight?: number;
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

export interface GreTunnel {
  gre_tunnel?: {
    automatic_return_routing?: boolean;
    bgp?: GreTunnelCreateBgp;
    bgp_status?: GreTunnelBgpStatus;
    cloudflare_gre_endpoint: string;
    created_on?: string;
    customer_gre_endpoint: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name: string;
    ttl?: number;
  };
}

export interface GreTunnelBgp {
  customer_asn: number;
  export_filter_id?: string;
  extra_prefixes?: string[];
  import_filter_id?: string;
  md5_key?: string;
}

export interface GreTunnelBgpStatus {
  bgp_state?: string;
  cf_speaker_ip?: string;
  cf_speaker_port?: number;
  customer_speaker_ip?: string;
  customer_speaker_port?: number;
  state: "BGP_DOWN" | "BGP_UP" | "BGP_ESTABLISHING";
  tcp_established: boolean;
  updated_at: string;
}

export interface GreTunnelBulk {
  modified?: boolean;
  modified_gre_tunnels?: {
    automatic_return_routing?: boolean;
    bgp?: GreTunnelBgp;
    bgp_status?: MagicTransitGreTunnelBgpStatus;
    cloudflare_gre_endpoint: string;
    created_on?: string;
    customer_gre_endpoint: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name: string;
    ttl?: number;
  }[];
}

export interface GreTunnelCreateBgp {
  customer_asn: number;
  export_filter_id?: string;
  extra_prefixes?: string[];
  import_filter_id?: string;
  md5_key?: string;
}

export interface GreTunnelListItem {
  gre_tunnels?: {
    automatic_return_routing?: boolean;
    bgp?: GreTunnelBgp;
    bgp_status?: MagicTransitGreTunnelBgpStatus;
    cloudflare_gre_endpoint: string;
    created_on?: string;
    customer_gre_endpoint: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name: string;
    ttl?: number;
  }[];
}

export interface GreTunnelMagicHealthCheckTarget {
  saved?: string;
}

export interface GreTunnelUpdate {
  automatic_return_routing?: boolean;
  cloudflare_gre_endpoint: string;
  customer_gre_endpoint: string;
  description?: string;
  health_check?: {
    /** Default: `"unidirectional"`. */
    direction?: "unidirectional" | "bidirectional";
    /** Default: `true`. */
    enabled?: boolean;
    rate?: HealthCheckRate;
    target?: GreTunnelMagicHealthCheckTarget | string;
    type?: HealthCheckType;
  };
  interface_address: string;
  interface_address6?: string;
  /** Default: `1476`. */
  mtu?: number;
  name: string;
  /** Default: `64`. */
  ttl?: number;
}

/** Default: `"mid"`. */
export type HealthCheckRate = "low" | "mid" | "high";

/** The values of {@link HealthCheckRate}. */
export const HealthCheckRates = ["low", "mid", "high"] as const;

/** Default: `"reply"`. */
export type HealthCheckType = "reply" | "request";

/** The values of {@link HealthCheckType}. */
export const HealthCheckTypes = ["reply", "request"] as const;

export interface IpsecTunnel {
  ipsec_tunnel?: {
    allow_null_cipher?: boolean;
    automatic_return_routing?: boolean;
    bgp?: GreTunnelCreateBgp;
    bgp_status?: GreTunnelBgpStatus;
    cloudflare_endpoint: string;
    created_on?: string;
    custom_remote_identities?: IpsecTunnelCustomRemoteIdentities;
    customer_endpoint?: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    name: string;
    psk_metadata?: PskMetadata;
    replay_protection?: boolean;
  };
}

export interface IpsecTunnelBulk {
  modified?: boolean;
  modified_ipsec_tunnels?: {
    allow_null_cipher?: boolean;
    automatic_return_routing?: boolean;
    bgp?: GreTunnelBgp;
    bgp_status?: MagicTransitGreTunnelBgpStatus;
    cloudflare_endpoint: string;
    created_on?: string;
    custom_remote_identities?: IpsecTunnelCustomRemoteIdentities;
    customer_endpoint?: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    name: string;
    psk_metadata?: PskMetadata;
    replay_protection?: boolean;
  }[];
}

export interface IpsecTunnelCustomRemoteIdentities {
  fqdn_id?: string;
}

export interface IpsecTunnelHealthCheck {
  /** Default: `"unidirectional"`. */
  direction?: "unidirectional" | "bidirectional";
  /** Default: `true`. */
  enabled?: boolean;
  rate?: HealthCheckRate;
  target?: {
    saved?: string;
  } | string;
  type?: HealthCheckType;
}

export interface IpsecTunnelInput {
  automatic_return_routing?: boolean;
  bgp?: GreTunnelBgp;
  cloudflare_endpoint: string;
  custom_remote_identities?: IpsecTunnelCustomRemoteIdentities;
  customer_endpoint?: string;
  description?: string;
  health_check?: IpsecTunnelHealthCheck;
  interface_address: string;
  interface_address6?: string;
  name: string;
  psk?: string;
  /** Default: `false`. */
  replay_protection?: boolean;
}

export interface IpsecTunnelListItem {
  ipsec_tunnels?: {
    allow_null_cipher?: boolean;
    automatic_return_routing?: boolean;
    bgp?: GreTunnelBgp;
    bgp_status?: MagicTransitGreTunnelBgpStatus;
    cloudflare_endpoint: string;
    created_on?: string;
    custom_remote_identities?: IpsecTunnelCustomRemoteIdentities;
    customer_endpoint?: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    name: string;
    psk_metadata?: PskMetadata;
    replay_protection?: boolean;
  }[];
}

export interface IpsecTunnelPskGenerate {
  ipsec_tunnel_id?: string;
  psk?: string;
  psk_metadata?: PskMetadata;
}

export interface IpsecTunnelPskSet {
  successfully_applied_psks?: {
    [key: string]: {
      ipsec_id: string;
      ipsec_tunnel_id: string;
      psk: string;
      psk_metadata: PskMetadata;
    };
  };
  unapplied_psks?: {
    [key: string]: string;
  };
}

export interface IpsecTunnelPskSetInput {
  psks: {
    id: string;
    psk: string;
  }[];
}

export interface MagicTransitApp {
  account_app_id: string;
  hostnames?: string[];
  ip_subnets?: string[];
  name?: string;
  source_subnets?: string[];
  type?: string;
}

export interface MagicTransitAppInput {
  hostnames?: string[];
  ip_subnets?: string[];
  name?: string;
  source_subnets?: string[];
  type?: string;
}

export interface MagicTransitCfInterconnectsIndexHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitCfInterconnectsIndexItem {
  automatic_return_routing?: boolean;
  bgp?: CfInterconnectBgp;
  colo_name?: string;
  created_on?: string;
  description?: string;
  gre?: CfInterconnectGre;
  health_check?: CfInterconnectHealthCheck;
  id?: string;
  interface_address?: string;
  interface_address6?: string;
  modified_on?: string;
  mtu?: number;
  name?: string;
  version?: string;
  virtual_port_reservation_id?: string;
}

export interface MagicTransitCfInterconnectsShowHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitCfInterconnectsUpdateAllHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitCfInterconnectsUpdateHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitGreTunnelBgpStatus {
  bgp_state?: string;
  cf_speaker_ip?: string;
  cf_speaker_port?: number;
  customer_speaker_ip?: string;
  customer_speaker_port?: number;
  state: "BGP_DOWN" | "BGP_UP" | "BGP_ESTABLISHING";
  tcp_established: boolean;
  updated_at: string;
}

export interface MagicTransitGreTunnelsCreateHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitGreTunnelsDeleteHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitGreTunnelsIndexHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitGreTunnelsIndexItem {
  automatic_return_routing?: boolean;
  bgp?: GreTunnelBgp;
  bgp_status?: MagicTransitGreTunnelBgpStatus;
  cloudflare_gre_endpoint: string;
  created_on?: string;
  customer_gre_endpoint: string;
  description?: string;
  health_check?: MagicTransitHealthCheck;
  id: string;
  interface_address: string;
  interface_address6?: string;
  modified_on?: string;
  mtu?: number;
  name: string;
  ttl?: number;
}

export interface MagicTransitGreTunnelsShowHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitGreTunnelsUpdateAllHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitGreTunnelsUpdateHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitHealthCheck {
  direction?: "unidirectional" | "bidirectional";
  enabled?: boolean;
  rate?: HealthCheckRate;
  target?: MagicTransitMagicHealthCheckTarget | string;
  type?: HealthCheckType;
}

export interface MagicTransitIpsecTunnelsCreateHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitIpsecTunnelsDeleteHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitIpsecTunnelsIndexHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitIpsecTunnelsIndexItem {
  allow_null_cipher?: boolean;
  automatic_return_routing?: boolean;
  bgp?: GreTunnelBgp;
  bgp_status?: MagicTransitGreTunnelBgpStatus;
  cloudflare_endpoint: string;
  created_on?: string;
  custom_remote_identities?: IpsecTunnelCustomRemoteIdentities;
  customer_endpoint?: string;
  description?: string;
  health_check?: MagicTransitHealthCheck;
  id: string;
  interface_address: string;
  interface_address6?: string;
  modified_on?: string;
  name: string;
  psk_metadata?: PskMetadata;
  replay_protection?: boolean;
}

export interface MagicTransitIpsecTunnelsSetPskQuery {
  validate_only?: boolean;
}

export interface MagicTransitIpsecTunnelsShowHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitIpsecTunnelsUpdateAllHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitIpsecTunnelsUpdateHeaders {
  "x-magic-new-hc-target"?: string;
}

export interface MagicTransitMagicHealthCheckTarget {
  effective?: string;
  saved?: string;
}

export interface MagicTransitRoute {
  created_on?: string;
  description?: string;
  id: string;
  modified_on?: string;
  nexthop: string;
  prefix: string;
  priority: number;
  scope?: RouteScope;
  weight?: number;
}

export interface MagicTransitRoutesIndexItem {
  created_on?: string;
  description?: string;
  id: string;
  modified_on?: string;
  nexthop: string;
  prefix: string;
  priority: number;
  scope?: RouteScope;
  weight?: number;
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

export interface NewBgpFilterProfile {
  description?: string;
  match_action: "allow" | "deny";
  name: string;
  targets: string[];
}

export interface NewGreTunnel {
  automatic_return_routing?: boolean;
  bgp?: GreTunnelBgp;
  cloudflare_gre_endpoint: string;
  customer_gre_endpoint: string;
  description?: string;
  health_check?: {
    direction?: "unidirectional" | "bidirectional";
    enabled?: boolean;
    rate?: HealthCheckRate;
    target?: GreTunnelMagicHealthCheckTarget | string;
    type?: HealthCheckType;
  };
  interface_address: string;
  interface_address6?: string;
  mtu?: number;
  name: string;
  ttl?: number;
}

export interface NewMagicTransitApp {
  hostnames?: string[];
  ip_subnets?: string[];
  name: string;
  source_subnets?: string[];
  type: string;
}

export interface NewMagicTransitRoute {
  description?: string;
  nexthop: string;
  prefix: string;
  priority: number;
  scope?: RouteScope;
  weight?: number;
}

export interface PskMetadata {
  last_generated_on?: string;
}

export interface Route {
  route?: {
    created_on?: string;
    description?: string;
    id: string;
    modified_on?: string;
    nexthop: string;
    prefix: string;
    priority: number;
    scope?: RouteScope;
    weight?: number;
  };
}

export interface RouteBulk {
  modified?: boolean;
  modified_routes?: {
    created_on?: string;
    description?: string;
    id: string;
    modified_on?: string;
    nexthop: string;
    prefix: string;
    priority: number;
    scope?: RouteScope;
    weight?: number;
  }[];
}

export interface RouteBulkUpdate {
  routes: {
    description?: string;
    id: string;
    nexthop: string;
    prefix: string;
    priority: number;
    scope?: RouteScope;
    weight?: number;
  }[];
}

export interface RouteEmpty {
  deleted?: boolean;
  deleted_routes?: {
    created_on?: string;
    description?: string;
    id: string;
    modified_on?: string;
    nexthop: string;
    prefix: string;
    priority: number;
    scope?: RouteScope;
    weight?: number;
  }[];
}

export interface RouteListItem {
  routes?: {
    created_on?: string;
    description?: string;
    id: string;
    modified_on?: string;
    nexthop: string;
    prefix: string;
    priority: number;
    scope?: RouteScope;
    weight?: number;
  }[];
}

export interface RouteScope {
  colo_names?: string[];
  colo_regions?: string[];
}

export interface RouteUpdate {
  description?: string;
  nexthop: string;
  prefix: string;
  priority: number;
  scope?: RouteScope;
  weight?: number;
}

export interface UpdatedCfInterconnect {
  modified?: boolean;
  modified_interconnect?: {
    automatic_return_routing?: boolean;
    bgp?: CfInterconnectBgp;
    colo_name?: string;
    created_on?: string;
    description?: string;
    gre?: CfInterconnectGre;
    health_check?: CfInterconnectHealthCheck;
    id?: string;
    interface_address?: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name?: string;
    version?: string;
    virtual_port_reservation_id?: string;
  };
}

export interface UpdatedGreTunnel {
  modified?: boolean;
  modified_gre_tunnel?: {
    automatic_return_routing?: boolean;
    bgp?: GreTunnelCreateBgp;
    bgp_status?: GreTunnelBgpStatus;
    cloudflare_gre_endpoint: string;
    created_on?: string;
    customer_gre_endpoint: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    mtu?: number;
    name: string;
    ttl?: number;
  };
}

export interface UpdatedIpsecTunnel {
  modified?: boolean;
  modified_ipsec_tunnel?: {
    allow_null_cipher?: boolean;
    automatic_return_routing?: boolean;
    bgp?: GreTunnelCreateBgp;
    bgp_status?: GreTunnelBgpStatus;
    cloudflare_endpoint: string;
    created_on?: string;
    custom_remote_identities?: IpsecTunnelCustomRemoteIdentities;
    customer_endpoint?: string;
    description?: string;
    health_check?: MagicTransitHealthCheck;
    id: string;
    interface_address: string;
    interface_address6?: string;
    modified_on?: string;
    name: string;
    psk_metadata?: PskMetadata;
    replay_protection?: boolean;
  };
}

export interface UpdatedRoute {
  modified?: boolean;
  modified_route?: {
    created_on?: string;
    description?: string;
    id: string;
    modified_on?: string;
    nexthop: string;
    prefix: string;
    priority: number;
    scope?: RouteScope;
    weight?: number;
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/magic/apps": {
    /** List the Magic applications of an account */
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
          result: App[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Magic application for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMagicTransitApp } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicTransitApp | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/apps/{account_app_id}": {
    /** Update a Magic application of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; account_app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MagicTransitAppInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicTransitApp | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a Magic application of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; account_app_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": MagicTransitAppInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicTransitApp | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Magic application of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; account_app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicTransitApp | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/bgp/filter_profiles": {
    /** List the BGP filter profiles of an account */
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
          result: BgpFilterProfile[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a BGP filter profile for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewBgpFilterProfile } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpFilterProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}": {
    /** Get a BGP filter profile of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpFilterProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a BGP filter profile of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": BgpFilterProfileUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpFilterProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a BGP filter profile of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpFilterProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cf_interconnects": {
    /** List the Magic Cloudflare interconnects of an account */
    get: {
      parameters: {
        query?: never;
        header?: MagicTransitCfInterconnectsIndexHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CfInterconnectListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Magic Cloudflare interconnects of an account */
    put: {
      parameters: {
        query?: never;
        header?: MagicTransitCfInterconnectsUpdateAllHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CfInterconnectBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}": {
    /** Get a Magic Cloudflare interconnect of an account */
    get: {
      parameters: {
        query?: never;
        header?: MagicTransitCfInterconnectsShowHeaders;
        path: { account_id: string; cf_interconnect_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CfInterconnect;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Magic Cloudflare interconnect of an account */
    put: {
      parameters: {
        query?: never;
        header?: MagicTransitCfInterconnectsUpdateHeaders;
        path: { account_id: string; cf_interconnect_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CfInterconnectUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedCfInterconnect;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/gre_tunnels": {
    /** List the Magic GRE tunnels of an account */
    get: {
      parameters: {
        query?: never;
        header?: MagicTransitGreTunnelsIndexHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GreTunnelListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Magic GRE tunnel for an account */
    post: {
      parameters: {
        query?: never;
        header?: MagicTransitGreTunnelsCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewGreTunnel } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedGreTunnel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Magic GRE tunnels of an account */
    put: {
      parameters: {
        query?: never;
        header?: MagicTransitGreTunnelsUpdateAllHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GreTunnelBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}": {
    /** Get a Magic GRE tunnel of an account */
    get: {
      parameters: {
        query?: never;
        header?: MagicTransitGreTunnelsShowHeaders;
        path: { account_id: string; gre_tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GreTunnel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Magic GRE tunnel of an account */
    put: {
      parameters: {
        query?: never;
        header?: MagicTransitGreTunnelsUpdateHeaders;
        path: { account_id: string; gre_tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": GreTunnelUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedGreTunnel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Magic GRE tunnel of an account */
    delete: {
      parameters: {
        query?: never;
        header?: MagicTransitGreTunnelsDeleteHeaders;
        path: { account_id: string; gre_tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedGreTunnel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/ipsec_tunnels": {
    /** List the Magic IPsec tunnels of an account */
    get: {
      parameters: {
        query?: never;
        header?: MagicTransitIpsecTunnelsIndexHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpsecTunnelListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Magic IPsec tunnel for an account */
    post: {
      parameters: {
        query?: never;
        header?: MagicTransitIpsecTunnelsCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IpsecTunnelInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedIpsecTunnel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Magic IPsec tunnels of an account */
    put: {
      parameters: {
        query?: never;
        header?: MagicTransitIpsecTunnelsUpdateAllHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpsecTunnelBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/ipsec_tunnels/psk": {
    /** Set the pre-shared key of the Magic IPsec tunnels of an account */
    post: {
      parameters: {
        query?: MagicTransitIpsecTunnelsSetPskQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IpsecTunnelPskSetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpsecTunnelPskSet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}": {
    /** Get a Magic IPsec tunnel of an account */
    get: {
      parameters: {
        query?: never;
        header?: MagicTransitIpsecTunnelsShowHeaders;
        path: { account_id: string; ipsec_tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpsecTunnel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Magic IPsec tunnel of an account */
    put: {
      parameters: {
        query?: never;
        header?: MagicTransitIpsecTunnelsUpdateHeaders;
        path: { account_id: string; ipsec_tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IpsecTunnelInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedIpsecTunnel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Magic IPsec tunnel of an account */
    delete: {
      parameters: {
        query?: never;
        header?: MagicTransitIpsecTunnelsDeleteHeaders;
        path: { account_id: string; ipsec_tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedIpsecTunnel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}/psk_generate": {
    /** Generate the pre-shared key of a Magic IPsec tunnel */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ipsec_tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpsecTunnelPskGenerate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/routes": {
    /** List the Magic routes of an account */
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
          result: RouteListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Magic route for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMagicTransitRoute } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MagicTransitRoute;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Magic routes of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RouteBulkUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RouteBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete many Magic routes of an account at once */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RouteEmpty;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/routes/{route_id}": {
    /** Get a Magic route of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; route_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Route;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Magic route of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; route_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RouteUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedRoute;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Magic route of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; route_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedMagicTransitRoute;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
