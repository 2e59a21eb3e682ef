// Written by `pnpm generate` from openapi/devices.yaml. Not edited by hand.

export interface CertificateEdit {
  enabled: boolean;
}

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
}

export interface CustomEdit {
  allow_mode_switch?: boolean;
  allow_updates?: boolean;
  allowed_to_leave?: boolean;
  auto_connect?: number;
  browser_extension_config?: PolicyBrowserExtensionConfig | null;
  captive_portal?: number;
  default?: boolean;
  description?: string;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: PolicyDnsSearchSuffix[];
  enabled?: boolean;
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  global_acceleration?: PolicyGlobalAcceleration | null;
  include?: SplitTunnelInclude[];
  lan_allow_minutes?: number;
  lan_allow_subnet_size?: number;
  match?: string;
  name?: string;
  precedence?: number;
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  service_mode_v2?: PolicyServiceModeV2;
  support_url?: string;
  switch_locked?: boolean;
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: PolicyVirtualNetworks | null;
}

export interface Default {
  allow_mode_switch?: boolean;
  allow_updates?: boolean;
  allowed_to_leave?: boolean;
  auto_connect?: number;
  captive_portal?: number;
  default?: boolean;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: PolicyDnsSearchSuffix[];
  enabled?: boolean;
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  fallback_domains?: FallbackDomain[];
  gateway_unique_id?: string;
  global_acceleration?: PolicyGlobalAcceleration | null;
  include?: SplitTunnelInclude[];
  policy_id?: string;
  profile_type?: "warp" | "browser_extension";
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  service_mode_v2?: PolicyServiceModeV2;
  support_url?: string;
  switch_locked?: boolean;
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: PolicyVirtualNetworks | null;
}

export interface DefaultEdit {
  allow_mode_switch?: boolean;
  allow_updates?: boolean;
  allowed_to_leave?: boolean;
  auto_connect?: number;
  captive_portal?: number;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: PolicyDnsSearchSuffix[];
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  global_acceleration?: PolicyGlobalAcceleration | null;
  include?: SplitTunnelInclude[];
  lan_allow_minutes?: number;
  lan_allow_subnet_size?: number;
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  service_mode_v2?: PolicyServiceModeV2;
  support_url?: string;
  switch_locked?: boolean;
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: PolicyVirtualNetworks | null;
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
  name: string;
  policy_ids?: string[] | null;
  updated_at: string;
  version_config: DeploymentGroupVersionConfig[];
}

export interface DeploymentGroupEdit {
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
  name?: string;
  os_version?: string;
  serial_number?: string;
  tunnel_type?: string;
  updated?: string;
  user?: DevicesUser;
  version?: string;
}

export interface DeviceDetails {
  active_registrations: number;
  client_version?: string | null;
  created_at: string;
  deleted_at?: string | null;
  device_type?: string | null;
  hardware_id?: string | null;
  id: string;
  last_seen_at: string | null;
  last_seen_registration?: {
    policy?: DevicesPolicySchema | null;
  } | null;
  last_seen_user?: {
    email?: string;
    id?: string;
    name?: string;
  } | null;
  mac_address?: string | null;
  manufacturer?: string | null;
  model?: string | null;
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

export interface DeviceNetwork {
  config?: NetworkConfig;
  name?: string;
  network_id?: string;
  type?: "tls";
}

export interface DevicePolicyCertificates {
  enabled: boolean;
}

export interface DeviceSettings {
  disable_for_time?: number;
  external_emergency_signal_enabled?: boolean;
  external_emergency_signal_fingerprint?: string;
  external_emergency_signal_interval?: string;
  external_emergency_signal_url?: string;
  gateway_proxy_enabled?: boolean;
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

export interface DevicesDevice {
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

export interface DevicesPolicySchema {
  default: boolean;
  deleted: boolean;
  id: string;
  name: string;
  updated_at: string;
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

export interface DevicesSettingsSettingInput {
  disable_for_time?: number;
  external_emergency_signal_enabled?: boolean;
  external_emergency_signal_fingerprint?: string;
  external_emergency_signal_interval?: string;
  external_emergency_signal_url?: string;
  gateway_proxy_enabled?: boolean;
  gateway_udp_proxy_enabled?: boolean;
  root_certificate_installation_enabled?: boolean;
  use_zt_virtual_ip?: boolean;
}

export interface DevicesUser {
  email?: string;
  id?: string;
  name?: string;
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

export interface GlobalWarpOverride {
  disconnect?: boolean;
  timestamp?: string;
}

export interface IpProfile {
  created_at: string;
  description: string | null;
  enabled: boolean;
  id: string;
  match: string;
  name: string;
  precedence: number;
  subnet_id: string;
  updated_at: string;
}

export interface IpProfileUpdate {
  description?: string;
  enabled?: boolean;
  match?: string;
  name?: string;
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

export interface NetworkUpdate {
  config?: NetworkConfig;
  name?: string;
  type?: "tls";
}

export interface NewDeploymentGroup {
  name: string;
  policy_ids?: string[];
  version_config: DeploymentGroupVersionConfig[];
}

export interface NewDevicesNetwork {
  config: NetworkConfig;
  name: string;
  type: "tls";
}

export interface NewGlobalWarpOverride {
  disconnect: boolean;
  justification?: string;
}

export interface NewIpProfile {
  description?: string | null;
  enabled?: boolean;
  match: string;
  name: string;
  precedence: number;
  subnet_id: string;
}

export interface NewPolicyCustom {
  allow_mode_switch?: boolean;
  allow_updates?: boolean;
  allowed_to_leave?: boolean;
  auto_connect?: number;
  browser_extension_config?: PolicyBrowserExtensionConfig | null;
  captive_portal?: number;
  default?: boolean;
  description?: string;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: PolicyDnsSearchSuffix[];
  enabled?: boolean;
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  global_acceleration?: PolicyGlobalAcceleration | null;
  include?: SplitTunnelInclude[];
  lan_allow_minutes?: number;
  lan_allow_subnet_size?: number;
  match?: string;
  name: string;
  precedence?: number;
  profile_type?: "warp" | "browser_extension";
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  service_mode_v2?: PolicyServiceModeV2;
  support_url?: string;
  switch_locked?: boolean;
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: PolicyVirtualNetworks | null;
}

export interface OverrideCode {
  disable_for_time?: {
    [key: string]: string;
  };
}

export interface OverrideCodeListItem {
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

export interface PolicyBrowserExtensionConfig {
  proxy_control: "unlocked" | "locked";
  proxy_enabled: boolean;
}

export interface PolicyDnsSearchSuffix {
  description?: string;
  suffix: string;
}

export interface PolicyGlobalAcceleration {
  api_endpoints: string[];
  autoswitch?: boolean;
  enabled: boolean;
  masque_endpoints: string[];
  wireguard_endpoints: string[];
}

export interface PolicyServiceModeV2 {
  mode?: string;
  port?: number;
}

export interface PolicyVirtualNetworks {
  allowed: string[];
  default: string;
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
  policy?: DevicesPolicySchema;
  registration_type: "warp" | "browser_extension";
  revoked_at?: string | null;
  tunnel_type?: string | null;
  updated_at: string;
  user?: DevicesUser;
  virtual_ipv4?: string | null;
  virtual_ipv6?: string | null;
}

export interface SettingsPolicy {
  allow_mode_switch?: boolean;
  allow_updates?: boolean;
  allowed_to_leave?: boolean;
  auto_connect?: number;
  browser_extension_config?: PolicyBrowserExtensionConfig | null;
  captive_portal?: number;
  default?: boolean;
  description?: string;
  disable_auto_fallback?: boolean;
  dns_search_suffixes?: PolicyDnsSearchSuffix[];
  enabled?: boolean;
  exclude?: SplitTunnelExclude[];
  exclude_office_ips?: boolean;
  fallback_domains?: FallbackDomain[];
  gateway_unique_id?: string;
  global_acceleration?: PolicyGlobalAcceleration | null;
  include?: SplitTunnelInclude[];
  lan_allow_minutes?: number;
  lan_allow_subnet_size?: number;
  match?: string;
  name?: string;
  policy_id?: string;
  precedence?: number;
  profile_type?: "warp" | "browser_extension";
  register_interface_ip_with_dns?: boolean;
  sccm_vpn_boundary_support?: boolean;
  service_mode_v2?: PolicyServiceModeV2;
  support_url?: string;
  switch_locked?: boolean;
  target_tests?: {
    id?: string;
    name?: string;
  }[];
  tunnel_protocol?: string;
  uninstall_protection?: boolean;
  virtual_networks?: PolicyVirtualNetworks | null;
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
          result: DevicesDevice[];
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
    /** List the networks of the devices of an account */
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
    /** Create a network for the devices of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDevicesNetwork } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceNetwork | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/networks/{network_id}": {
    /** Get a network of the devices of an account */
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
      requestBody: { content: { "application/json": NetworkUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceNetwork | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a network of the devices of an account */
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
    /** List the physical devices of the devices of an account */
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
          result: DeviceDetails[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/physical-devices/{device_id}": {
    /** Get a physical device of the devices of an account */
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
          result: DeviceDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a physical device of the devices of an account */
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
    /** List the policies of the devices of an account */
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
          result: SettingsPolicy[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy": {
    /** List the policies of the devices of an account */
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
          result?: Default | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a policy for the devices of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPolicyCustom } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: SettingsPolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the policies of the devices of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DefaultEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Default | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/exclude": {
    /** List the policy excluded split tunnels of the devices of an account */
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
    /** Update the policy excluded split tunnels of the devices of an account */
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
    /** List the policy fallback domains of the devices of an account */
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
    /** Update the policy fallback domains of the devices of an account */
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
    /** List the policy included split tunnels of the devices of an account */
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
    /** Update the policy included split tunnels of the devices of an account */
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
    /** Get a policy of the devices of an account */
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
          result?: SettingsPolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a policy of the devices of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CustomEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: SettingsPolicy | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a policy of the devices of an account */
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
          result: SettingsPolicy[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/policy/{policy_id}/exclude": {
    /** List the excluded split tunnels of a policy */
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
    /** Update the excluded split tunnels of a policy */
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
    /** Update the fallback domains of a policy */
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
    /** List the included split tunnels of a policy */
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
    /** Update the included split tunnels of a policy */
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
    /** List the registrations of the devices of an account */
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
    /** Delete the registrations of the devices of an account */
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
    /** Delete a registration of the devices of an account */
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
    /** Get the resilience disconnect of the devices of an account */
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
    /** Disconnect the resilience of the devices of an account */
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
    /** Revoke the devices of an account */
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
    /** Get the settings of the devices of an account */
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
      requestBody: { content: { "application/json": DevicesSettingsSettingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the settings of the devices of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DevicesSettingsSettingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeviceSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the settings of the devices of an account */
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
    /** Undo the revocation of the devices of an account */
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
    /** Get the policy certificates of the devices of a zone */
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
    /** Update the policy certificates of the devices of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CertificateEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DevicePolicyCertificates | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
