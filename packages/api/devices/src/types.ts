// Written by `pnpm generate` from openapi/devices.yaml. Not edited by hand.

export interface BrowserExtensionConfig {
  proxy_control: "unlocked" | "locked";
  proxy_enabled: boolean;
}

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
}

export interface DefaultPolicy {
  /** Whether people may switch the mode of the client. */
  allow_mode_switch?: boolean;
  /** Whether they are told of new versions. */
  allow_updates?: boolean;
  /** Whether they may leave the organization. */
  allowed_to_leave?: boolean;
  /** After how many seconds the client turns itself on again; 0 is never. */
  auto_connect?: number;
  /** For how many seconds the client stays off at a captive portal. */
  captive_portal?: number;
  default?: boolean;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: DnsSearchSuffix[];
  /** Whether it is in force. */
  enabled?: boolean;
  /** What goes around the tunnel. */
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  /** Domains that another resolver is asked for. */
  fallback_domains?: FallbackDomain[];
  gateway_unique_id?: string;
  global_acceleration?: GlobalAcceleration | null;
  /** What alone goes through the tunnel. */
  include?: SplitTunnelInclude[];
  policy_id?: string;
  profile_type?: "warp" | "browser_extension";
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  /** What the client does: a tunnel, DNS alone, or a proxy. */
  service_mode_v2?: ServiceMode;
  /** Where people find help. */
  support_url?: string;
  /** Whether people cannot turn the client off. */
  switch_locked?: boolean;
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: VirtualNetworks | null;
}

export interface DefaultPolicyEdit {
  /** Whether people may switch the mode of the client. */
  allow_mode_switch?: boolean;
  /** Whether they are told of new versions. */
  allow_updates?: boolean;
  /** Whether they may leave the organization. */
  allowed_to_leave?: boolean;
  /** After how many seconds the client turns itself on again; 0 is never. */
  auto_connect?: number;
  /** For how many seconds the client stays off at a captive portal. */
  captive_portal?: number;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: DnsSearchSuffix[];
  /** What goes around the tunnel. */
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  global_acceleration?: GlobalAcceleration | null;
  /** What alone goes through the tunnel. */
  include?: SplitTunnelInclude[];
  lan_allow_minutes?: number;
  lan_allow_subnet_size?: number;
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  /** What the client does: a tunnel, DNS alone, or a proxy. */
  service_mode_v2?: ServiceMode;
  /** Where people find help. */
  support_url?: string;
  /** Whether people cannot turn the client off. */
  switch_locked?: boolean;
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: VirtualNetworks | null;
}

export interface DeletedDeploymentGroup {
  id?: string;
}

export interface DeletedIpProfile {
  id?: string;
}

export interface DeploymentGroup {
  created_at: string;
  id: string;
  /** What people call it. */
  name: string;
  policy_ids?: string[] | null;
  updated_at: string;
  version_config: DeploymentGroupVersionConfig[];
}

export interface DeploymentGroupEdit {
  /** What people call it. */
  name?: string;
  policy_ids?: string[];
  version_config?: DeploymentGroupVersionConfig[];
}

export interface DeploymentGroupVersionConfig {
  target_environment: string | null;
  version: string;
}

export interface Device {
  account?: {
    /** @deprecated */
    account_type?: string;
    /** @deprecated */
    id?: string;
    name?: string;
  };
  created?: string;
  deleted?: boolean;
  device_type?: string;
  /** @deprecated */
  gateway_device_id?: string;
  id?: string;
  ip?: string;
  key?: string;
  key_type?: string;
  last_seen?: string;
  mac_address?: string;
  model?: string;
  /** What people call it. */
  name?: string;
  os_version?: string;
  serial_number?: string;
  tunnel_type?: string;
  updated?: string;
  user?: DevicesUser;
  version?: string;
}

export interface DeviceListItem {
  created?: string;
  deleted?: boolean;
  device_type?: "windows" | "mac" | "linux" | "android" | "ios" | "chromeos";
  id?: string;
  ip?: string;
  key?: string;
  last_seen?: string;
  mac_address?: string;
  manufacturer?: string;
  model?: string;
  /** What people call it. */
  name?: string;
  os_distro_name?: string;
  os_distro_revision?: string;
  os_version?: string;
  os_version_extra?: string;
  revoked_at?: string;
  serial_number?: string;
  updated?: string;
  user?: {
    email?: string;
    id?: string;
    name?: string;
  };
  version?: string;
}

export interface DeviceNetwork {
  config?: NetworkConfig;
  /** What people call it. */
  name?: string;
  network_id?: string;
  type?: "tls";
}

export interface DeviceNetworkUpdate {
  config?: NetworkConfig;
  /** What people call it. */
  name?: string;
  type?: "tls";
}

export interface DevicePolicy {
  /** Whether people may switch the mode of the client. */
  allow_mode_switch?: boolean;
  /** Whether they are told of new versions. */
  allow_updates?: boolean;
  /** Whether they may leave the organization. */
  allowed_to_leave?: boolean;
  /** After how many seconds the client turns itself on again; 0 is never. */
  auto_connect?: number;
  browser_extension_config?: BrowserExtensionConfig | null;
  /** For how many seconds the client stays off at a captive portal. */
  captive_portal?: number;
  default?: boolean;
  description?: string;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: DnsSearchSuffix[];
  /** Whether it is in force. */
  enabled?: boolean;
  /** What goes around the tunnel. */
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  /** Domains that another resolver is asked for. */
  fallback_domains?: FallbackDomain[];
  gateway_unique_id?: string;
  global_acceleration?: GlobalAcceleration | null;
  /** What alone goes through the tunnel. */
  include?: SplitTunnelInclude[];
  lan_allow_minutes?: number;
  lan_allow_subnet_size?: number;
  /** Which devices get it, in wirefilter: `identity.email == "ada@example.com"`. */
  match?: string;
  /** What people call it. */
  name?: string;
  policy_id?: string;
  /** Of several that fit the one of the lowest holds. */
  precedence?: number;
  profile_type?: "warp" | "browser_extension";
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  /** What the client does: a tunnel, DNS alone, or a proxy. */
  service_mode_v2?: ServiceMode;
  /** Where people find help. */
  support_url?: string;
  /** Whether people cannot turn the client off. */
  switch_locked?: boolean;
  target_tests?: {
    id?: string;
    name?: string;
  }[];
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: VirtualNetworks | null;
}

export interface DevicePolicyCertificates {
  /** Whether it is in force. */
  enabled: boolean;
}

export interface DevicePolicyCertificatesEdit {
  /** Whether it is in force. */
  enabled: boolean;
}

export interface DevicePolicyEdit {
  /** Whether people may switch the mode of the client. */
  allow_mode_switch?: boolean;
  /** Whether they are told of new versions. */
  allow_updates?: boolean;
  /** Whether they may leave the organization. */
  allowed_to_leave?: boolean;
  /** After how many seconds the client turns itself on again; 0 is never. */
  auto_connect?: number;
  browser_extension_config?: BrowserExtensionConfig | null;
  /** For how many seconds the client stays off at a captive portal. */
  captive_portal?: number;
  default?: boolean;
  description?: string;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: DnsSearchSuffix[];
  /** Whether it is in force. */
  enabled?: boolean;
  /** What goes around the tunnel. */
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  global_acceleration?: GlobalAcceleration | null;
  /** What alone goes through the tunnel. */
  include?: SplitTunnelInclude[];
  lan_allow_minutes?: number;
  lan_allow_subnet_size?: number;
  /** Which devices get it, in wirefilter: `identity.email == "ada@example.com"`. */
  match?: string;
  /** What people call it. */
  name?: string;
  /** Of several that fit the one of the lowest holds. */
  precedence?: number;
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  /** What the client does: a tunnel, DNS alone, or a proxy. */
  service_mode_v2?: ServiceMode;
  /** Where people find help. */
  support_url?: string;
  /** Whether people cannot turn the client off. */
  switch_locked?: boolean;
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: VirtualNetworks | null;
}

export interface DeviceSettings {
  /** For how long an override code holds, in seconds. */
  disable_for_time?: number;
  external_emergency_signal_enabled?: boolean;
  external_emergency_signal_fingerprint?: string;
  external_emergency_signal_interval?: string;
  external_emergency_signal_url?: string;
  /** Whether the proxy of Gateway takes TCP. */
  gateway_proxy_enabled?: boolean;
  /** Whether it takes UDP. */
  gateway_udp_proxy_enabled?: boolean;
  root_certificate_installation_enabled?: boolean;
  use_zt_virtual_ip?: boolean;
}

export interface DeviceSettingsInput {
  /** For how long an override code holds, in seconds. */
  disable_for_time?: number;
  external_emergency_signal_enabled?: boolean;
  external_emergency_signal_fingerprint?: string;
  external_emergency_signal_interval?: string;
  external_emergency_signal_url?: string;
  /** Whether the proxy of Gateway takes TCP. */
  gateway_proxy_enabled?: boolean;
  /** Whether it takes UDP. */
  gateway_udp_proxy_enabled?: boolean;
  root_certificate_installation_enabled?: boolean;
  use_zt_virtual_ip?: boolean;
}

export interface DevicesDeploymentGroupsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DevicesIpProfilesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DevicesPhysicalDevicesIndexQuery {
  active_registrations?: "include" | "only" | "exclude";
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  has_registration_type?: "warp" | "browser_extension";
  id?: string[];
  include?: string;
  "last_seen_registration.policy"?: string;
  "last_seen_user.email"?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  seen_after?: string;
  seen_before?: string;
  /** What the list is sorted by. */
  sort_by?: "name" | "id" | "client_version" | "last_seen_user.email" | "last_seen_at" | "active_registrations" | "created_at";
  /** The direction in which the list is sorted. */
  sort_order?: "asc" | "desc";
  /** Only what has this tag. */
  tag?: string[];
}

export interface DevicesPhysicalDevicesShowQuery {
  include?: string;
}

export interface DevicesPoliciesIndexQuery {
  profile_type?: "warp" | "browser_extension";
}

export interface DevicesRegistrationsDeleteAllQuery {
  id: string[];
}

export interface DevicesRegistrationsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  "device.id"?: string;
  id?: string[];
  include?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  "policy.id"?: string;
  registration_type?: "warp" | "browser_extension";
  /** Only what has this text in it. */
  search?: string;
  seen_after?: string;
  seen_before?: string;
  /** What the list is sorted by. */
  sort_by?: "id" | "user.name" | "user.email" | "last_seen_at" | "created_at";
  /** The direction in which the list is sorted. */
  sort_order?: "asc" | "desc";
  /** Only what has this status. */
  status?: "active" | "all" | "revoked";
  "user.id"?: string[];
}

export interface DevicesRegistrationsRevokeQuery {
  id: string[];
}

export interface DevicesRegistrationsShowQuery {
  include?: string;
}

export interface DevicesRegistrationsUnrevokeQuery {
  id: string[];
}

export interface DevicesUser {
  email?: string;
  id?: string;
  /** What people call it. */
  name?: string;
}

export interface DnsSearchSuffix {
  description?: string;
  suffix: string;
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

export interface FallbackDomain {
  description?: string;
  dns_server?: string[];
  suffix: string;
}

export interface GlobalAcceleration {
  api_endpoints: string[];
  autoswitch?: boolean;
  /** Whether it is in force. */
  enabled: boolean;
  masque_endpoints: string[];
  wireguard_endpoints: string[];
}

export interface GlobalWarpOverride {
  /** Whether all clients are off. */
  disconnect?: boolean;
  timestamp?: string;
}

export interface IpProfile {
  created_at: string;
  description: string | null;
  /** Whether it is in force. */
  enabled: boolean;
  id: string;
  /** Which devices get it, in wirefilter: `identity.email == "ada@example.com"`. */
  match: string;
  /** What people call it. */
  name: string;
  /** Of several that fit the one of the lowest holds. */
  precedence: number;
  subnet_id: string;
  updated_at: string;
}

export interface IpProfileUpdate {
  description?: string;
  /** Whether it is in force. */
  enabled?: boolean;
  /** Which devices get it, in wirefilter: `identity.email == "ada@example.com"`. */
  match?: string;
  /** What people call it. */
  name?: string;
  /** Of several that fit the one of the lowest holds. */
  precedence?: number;
  subnet_id?: string;
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

export interface NetworkConfig {
  sha256?: string;
  tls_sockaddr: string;
}

export interface NewDeploymentGroup {
  /** What people call it. */
  name: string;
  policy_ids?: string[];
  version_config: DeploymentGroupVersionConfig[];
}

export interface NewDeviceNetwork {
  config: NetworkConfig;
  /** What people call it. */
  name: string;
  type: "tls";
}

export interface NewDevicePolicy {
  /** Whether people may switch the mode of the client. */
  allow_mode_switch?: boolean;
  /** Whether they are told of new versions. */
  allow_updates?: boolean;
  /** Whether they may leave the organization. */
  allowed_to_leave?: boolean;
  /** After how many seconds the client turns itself on again; 0 is never. */
  auto_connect?: number;
  browser_extension_config?: BrowserExtensionConfig | null;
  /** For how many seconds the client stays off at a captive portal. */
  captive_portal?: number;
  default?: boolean;
  description?: string;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: DnsSearchSuffix[];
  /** Whether it is in force. */
  enabled?: boolean;
  /** What goes around the tunnel. */
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  global_acceleration?: GlobalAcceleration | null;
  /** What alone goes through the tunnel. */
  include?: SplitTunnelInclude[];
  lan_allow_minutes?: number;
  lan_allow_subnet_size?: number;
  /** Which devices get it, in wirefilter: `identity.email == "ada@example.com"`. */
  match?: string;
  /** What people call it. */
  name: string;
  /** Of several that fit the one of the lowest holds. */
  precedence?: number;
  profile_type?: "warp" | "browser_extension";
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  /** What the client does: a tunnel, DNS alone, or a proxy. */
  service_mode_v2?: ServiceMode;
  /** Where people find help. */
  support_url?: string;
  /** Whether people cannot turn the client off. */
  switch_locked?: boolean;
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: VirtualNetworks | null;
}

export interface NewGlobalWarpOverride {
  /** Whether all clients are off. */
  disconnect: boolean;
  /** Why. */
  justification?: string;
}

export interface NewIpProfile {
  description?: string | null;
  /** Whether it is in force. */
  enabled?: boolean;
  /** Which devices get it, in wirefilter: `identity.email == "ada@example.com"`. */
  match: string;
  /** What people call it. */
  name: string;
  /** Of several that fit the one of the lowest holds. */
  precedence: number;
  subnet_id: string;
}

export interface OverrideCode {
  /** For how long an override code holds, in seconds. */
  disable_for_time?: {
    [key: string]: string;
  };
}

export interface OverrideCodeListItem {
  /** For how long an override code holds, in seconds. */
  disable_for_time?: {
    1?: string;
    3?: string;
    6?: string;
    12?: string;
    24?: string;
  };
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

export interface PhysicalDevice {
  active_registrations: number;
  client_version?: string | null;
  created_at: string;
  deleted_at?: string | null;
  device_type?: string | null;
  hardware_id?: string | null;
  id: string;
  last_seen_at: string | null;
  last_seen_registration?: {
    policy?: RegistrationPolicy | null;
  } | null;
  last_seen_user?: {
    email?: string;
    id?: string;
    name?: string;
  } | null;
  mac_address?: string | null;
  manufacturer?: string | null;
  model?: string | null;
  /** What people call it. */
  name: string;
  os_version?: string | null;
  os_version_extra?: string | null;
  /** @deprecated */
  public_ip?: string | null;
  serial_number?: string | null;
  tags: {
    [key: string]: string;
  };
  updated_at: string;
}

export interface Registration {
  created_at: string;
  deleted_at?: string | null;
  device: {
    client_version?: string;
    id: string;
    name: string;
  };
  id: string;
  key: string;
  key_type?: string | null;
  last_seen_at: string;
  policy?: RegistrationPolicy;
  registration_type: "warp" | "browser_extension";
  revoked_at?: string | null;
  tunnel_type?: string | null;
  updated_at: string;
  user?: DevicesUser;
  virtual_ipv4?: string | null;
  virtual_ipv6?: string | null;
}

export interface RegistrationPolicy {
  default: boolean;
  deleted: boolean;
  id: string;
  /** What people call it. */
  name: string;
  updated_at: string;
}

export interface ServiceMode {
  mode?: string;
  port?: number;
}

export type SplitTunnelExclude = {
  address: string;
  description?: string;
} | {
  description?: string;
  host: string;
};

export type SplitTunnelInclude = {
  address: string;
  description?: string;
} | {
  description?: string;
  host: string;
};

export interface VirtualNetworks {
  allowed: string[];
  default: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/devices": {
    /** List the devices of an account */
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
          result: DeviceListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/deployment-groups": {
    /** List the deployment groups of the devices of an account */
    get: {
      parameters: {
        query?: DevicesDeploymentGroupsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeploymentGroup[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a deployment group for the devices of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDeploymentGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeploymentGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/deployment-groups/{group_id}": {
    /** Get a deployment group of the devices of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeploymentGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a deployment group of the devices of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; group_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DeploymentGroupEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeploymentGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a deployment group of the devices of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedDeploymentGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/ip-profiles": {
    /** List the IP profiles of the devices of an account */
    get: {
      parameters: {
        query?: DevicesIpProfilesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpProfile[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an IP profile for the devices of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewIpProfile } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/ip-profiles/{profile_id}": {
    /** Get an IP profile of the devices of an account */
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
          result: IpProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an IP profile of the devices of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": IpProfileUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IpProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an IP profile of the devices of an account */
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
          result: DeletedIpProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/networks": {
    /** List managed networks */
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
          result: DeviceNetwork[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add a managed network */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDeviceNetwork } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceNetwork | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/networks/{network_id}": {
    /** Get a managed network */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; network_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceNetwork | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a network of the devices of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; network_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DeviceNetworkUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceNetwork | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove a managed network */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; network_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeviceNetwork[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/physical-devices": {
    /** List devices */
    get: {
      parameters: {
        query?: DevicesPhysicalDevicesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PhysicalDevice[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/physical-devices/{device_id}": {
    /** Get a device */
    get: {
      parameters: {
        query?: DevicesPhysicalDevicesShowQuery;
        header?: never;
        path: { account_id: string; device_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PhysicalDevice;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a device */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; device_id: string };
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
  "/accounts/{account_id}/devices/physical-devices/{device_id}/revoke": {
    /** Revoke a physical device of the devices of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; device_id: string };
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
  "/accounts/{account_id}/devices/policies": {
    /** List policies of every kind */
    get: {
      parameters: {
        query?: DevicesPoliciesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DevicePolicy[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy": {
    /** Get the default policy */
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
          result?: DefaultPolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a policy */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDevicePolicy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DevicePolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change the default policy */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DefaultPolicyEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DefaultPolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/exclude": {
    /** List what goes around the tunnel, of the default policy */
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
          result: SplitTunnelExclude[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set what goes around the tunnel, of the default policy */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SplitTunnelExclude[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SplitTunnelExclude[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/fallback_domains": {
    /** List the fallback domains of the default policy */
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
          result: FallbackDomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set the fallback domains of the default policy */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FallbackDomain[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FallbackDomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/include": {
    /** List what alone goes through the tunnel, of the default policy */
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
          result: SplitTunnelInclude[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set what alone goes through the tunnel, of the default policy */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SplitTunnelInclude[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SplitTunnelInclude[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/{policy_id}": {
    /** Get a policy */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DevicePolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a policy */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DevicePolicyEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DevicePolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a policy */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DevicePolicy[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/{policy_id}/exclude": {
    /** List what goes around the tunnel, of a policy */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SplitTunnelExclude[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set what goes around the tunnel, of a policy */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SplitTunnelExclude[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SplitTunnelExclude[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/{policy_id}/fallback_domains": {
    /** List the fallback domains of a policy */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FallbackDomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set the fallback domains of a policy */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FallbackDomain[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FallbackDomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/{policy_id}/include": {
    /** List what alone goes through the tunnel, of a policy */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SplitTunnelInclude[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set what alone goes through the tunnel, of a policy */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SplitTunnelInclude[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SplitTunnelInclude[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/registrations": {
    /** List registrations */
    get: {
      parameters: {
        query?: DevicesRegistrationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Registration[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete registrations */
    delete: {
      parameters: {
        query: DevicesRegistrationsDeleteAllQuery;
        header?: never;
        path: { account_id: string };
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
  "/accounts/{account_id}/devices/registrations/revoke": {
    /** Revoke the registrations of the devices of an account */
    post: {
      parameters: {
        query: DevicesRegistrationsRevokeQuery;
        header?: never;
        path: { account_id: string };
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
  "/accounts/{account_id}/devices/registrations/unrevoke": {
    /** Undo the revocation of the registrations of the devices of an account */
    post: {
      parameters: {
        query: DevicesRegistrationsUnrevokeQuery;
        header?: never;
        path: { account_id: string };
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
  "/accounts/{account_id}/devices/registrations/{registration_id}": {
    /** Get a registration of the devices of an account */
    get: {
      parameters: {
        query?: DevicesRegistrationsShowQuery;
        header?: never;
        path: { account_id: string; registration_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Registration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a registration */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; registration_id: string };
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
  "/accounts/{account_id}/devices/registrations/{registration_id}/override_codes": {
    /** Get the override codes of a registration */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; registration_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OverrideCode;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/resilience/disconnect": {
    /** Get whether all clients are off */
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
          result?: GlobalWarpOverride | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Turn all clients off, or on */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewGlobalWarpOverride } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: GlobalWarpOverride | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/revoke": {
    /** Revoke devices */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": string[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/settings": {
    /** Get the settings of devices */
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
          result?: DeviceSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the settings of the devices of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DeviceSettingsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change the settings of devices */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DeviceSettingsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Reset the settings of devices */
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
          result?: DeviceSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/unrevoke": {
    /** Undo that devices were revoked */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": string[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/{device_id}": {
    /** Get a device of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; device_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Device | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/{device_id}/override_codes": {
    /** Get the override codes of a device */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; device_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: OverrideCodeListItem | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/devices/policy/certificates": {
    /** Get whether a zone gives devices certificates */
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
          result?: DevicePolicyCertificates | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set whether a zone gives devices certificates */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DevicePolicyCertificatesEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DevicePolicyCertificates | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
