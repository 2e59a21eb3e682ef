// Written by `pnpm generate` from openapi/magic-cloud.yaml. Not edited by hand.

export interface AddressSpace {
  prefixes: string[];
}

export interface AddressSpaceInput {
  prefixes: string[];
}

export interface CatalogSync {
  description: string;
  destination_id: string;
  destination_type: "NONE" | "ZERO_TRUST_LIST";
  errors?: {
    [key: string]: {
      code: 1001 | 1002 | 1003 | 1004 | 1005 | 1006 | 1007 | 1008 | 1009 | 1010 | 1011 | 1012 | 1013 | 1014 | 1015 | 1016 | 1017 | 1018 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 3001 | 3002 | 3003 | 3004 | 3005 | 3006 | 3007 | 4001 | 4002 | 4003 | 4004 | 4005 | 4006 | 4007 | 4008 | 4009 | 4010 | 4011 | 4012 | 4013 | 4014 | 4015 | 4016 | 4017 | 4018 | 4019 | 4020 | 4021 | 4022 | 4023 | 5001 | 5002 | 5003 | 5004 | 102000 | 102001 | 102002 | 102003 | 102004 | 102005 | 102006 | 102007 | 102008 | 102009 | 102010 | 102011 | 102012 | 102013 | 102014 | 102015 | 102016 | 102017 | 102018 | 102019 | 102020 | 102021 | 102022 | 102023 | 102024 | 102025 | 102026 | 102027 | 102028 | 102029 | 102030 | 102031 | 102032 | 102033 | 102034 | 102035 | 102036 | 102037 | 102038 | 102039 | 102040 | 102041 | 102042 | 102043 | 102044 | 102045 | 102046 | 102047 | 102048 | 102049 | 102050 | 102051 | 102052 | 102053 | 102054 | 102055 | 102056 | 102057 | 102058 | 102059 | 102060 | 102061 | 102062 | 102063 | 102064 | 102065 | 102066 | 102067 | 102068 | 102069 | 102070 | 102071 | 102072 | 103001 | 103002 | 103003 | 103004 | 103005 | 103006 | 103007 | 103008;
      documentation_url?: string;
      message: string;
      meta?: MagicCloudNetworkingMeta;
      source?: MagicCloudNetworkingSource;
    };
  };
  id: string;
  includes_discoveries_until?: string;
  last_attempted_update_at?: string;
  last_successful_update_at?: string;
  last_user_update_at: string;
  name: string;
  policy: string;
  update_mode: "AUTO" | "MANUAL";
}

export interface CatalogSyncInput {
  description?: string;
  name?: string;
  policy?: string;
  update_mode?: "AUTO" | "MANUAL";
}

export interface CloudIntegration {
  aws_arn?: string;
  azure_subscription_id?: string;
  azure_tenant_id?: string;
  cloud_type: "AWS" | "AZURE" | "GOOGLE" | "CLOUDFLARE";
  description?: string;
  friendly_name: string;
  gcp_project_id?: string;
  gcp_service_account_email?: string;
  id: string;
  last_updated: string;
  lifecycle_state: "ACTIVE" | "PENDING_SETUP" | "RETIRED";
  state: "UNSPECIFIED" | "PENDING" | "DISCOVERING" | "FAILED" | "SUCCEEDED";
  state_v2: "UNSPECIFIED" | "PENDING" | "DISCOVERING" | "FAILED" | "SUCCEEDED";
  status?: {
    credentials_good_since?: string;
    credentials_missing_since?: string;
    credentials_rejected_since?: string;
    discovery_message?: string;
    discovery_message_v2?: string;
    discovery_progress: {
      done: number;
      total: number;
      unit: string;
    };
    discovery_progress_v2: {
      done: number;
      total: number;
      unit: string;
    };
    in_use_by?: CloudIntegrationInUseBy[];
    last_discovery_completed_at?: string;
    last_discovery_completed_at_v2?: string;
    last_discovery_started_at?: string;
    last_discovery_started_at_v2?: string;
    last_discovery_status: "UNSPECIFIED" | "PENDING" | "DISCOVERING" | "FAILED" | "SUCCEEDED";
    last_discovery_status_v2: "UNSPECIFIED" | "PENDING" | "DISCOVERING" | "FAILED" | "SUCCEEDED";
    last_updated?: string;
    regions: string[];
  };
}

export interface CloudIntegrationDiscover {
  errors: MagicCloudNetworkingError[];
  messages: MagicCloudNetworkingMessage[];
  success: boolean;
}

export interface CloudIntegrationInUseBy {
  client_type: "MAGIC_WAN_CLOUD_ONRAMP";
  id: string;
  name: string;
}

export type CloudIntegrationInitialSetup = {
  aws_trust_policy: string;
  item_type: string;
} | {
  azure_consent_url: string;
  integration_identity_tag: string;
  item_type: string;
  tag_cli_command: string;
} | {
  integration_identity_tag: string;
  item_type: string;
  tag_cli_command: string;
};

export interface CloudIntegrationInput {
  aws_arn?: string;
  azure_subscription_id?: string;
  azure_tenant_id?: string;
  description?: string;
  friendly_name?: string;
  gcp_project_id?: string;
  gcp_service_account_email?: string;
}

export interface CloudIntegrationListItem {
  aws_arn?: string;
  azure_subscription_id?: string;
  azure_tenant_id?: string;
  cloud_type: "AWS" | "AZURE" | "GOOGLE" | "CLOUDFLARE";
  description?: string;
  friendly_name: string;
  gcp_project_id?: string;
  gcp_service_account_email?: string;
  id: string;
  last_updated: string;
  lifecycle_state: "ACTIVE" | "PENDING_SETUP" | "RETIRED";
  state: "UNSPECIFIED" | "PENDING" | "DISCOVERING" | "FAILED" | "SUCCEEDED";
  state_v2: "UNSPECIFIED" | "PENDING" | "DISCOVERING" | "FAILED" | "SUCCEEDED";
  status?: {
    credentials_good_since?: string;
    credentials_missing_since?: string;
    credentials_rejected_since?: string;
    discovery_message?: string;
    discovery_message_v2?: string;
    discovery_progress: {
      done: number;
      total: number;
      unit: string;
    };
    discovery_progress_v2: {
      done: number;
      total: number;
      unit: string;
    };
    in_use_by?: CloudIntegrationInUseBy[];
    last_discovery_completed_at?: string;
    last_discovery_completed_at_v2?: string;
    last_discovery_started_at?: string;
    last_discovery_started_at_v2?: string;
    last_discovery_status: "UNSPECIFIED" | "PENDING" | "DISCOVERING" | "FAILED" | "SUCCEEDED";
    last_discovery_status_v2: "UNSPECIFIED" | "PENDING" | "DISCOVERING" | "FAILED" | "SUCCEEDED";
    last_updated?: string;
    regions: string[];
  };
}

export interface DeletedCatalogSync {
  id: string;
}

export interface DeletedCloudIntegration {
  id: string;
}

export interface DeletedOnRamp {
  id: string;
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

export interface MagicCloudCatalogSyncsCreateHeaders {
  forwarded?: string;
}

export interface MagicCloudCatalogSyncsDeleteQuery {
  delete_destination?: boolean;
}

export interface MagicCloudCatalogSyncsPrebuiltPoliciesIndexQuery {
  destination_type?: "NONE" | "ZERO_TRUST_LIST";
}

export interface MagicCloudNetworkingError {
  code: 1001 | 1002 | 1003 | 1004 | 1005 | 1006 | 1007 | 1008 | 1009 | 1010 | 1011 | 1012 | 1013 | 1014 | 1015 | 1016 | 1017 | 1018 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 3001 | 3002 | 3003 | 3004 | 3005 | 3006 | 3007 | 4001 | 4002 | 4003 | 4004 | 4005 | 4006 | 4007 | 4008 | 4009 | 4010 | 4011 | 4012 | 4013 | 4014 | 4015 | 4016 | 4017 | 4018 | 4019 | 4020 | 4021 | 4022 | 4023 | 5001 | 5002 | 5003 | 5004 | 102000 | 102001 | 102002 | 102003 | 102004 | 102005 | 102006 | 102007 | 102008 | 102009 | 102010 | 102011 | 102012 | 102013 | 102014 | 102015 | 102016 | 102017 | 102018 | 102019 | 102020 | 102021 | 102022 | 102023 | 102024 | 102025 | 102026 | 102027 | 102028 | 102029 | 102030 | 102031 | 102032 | 102033 | 102034 | 102035 | 102036 | 102037 | 102038 | 102039 | 102040 | 102041 | 102042 | 102043 | 102044 | 102045 | 102046 | 102047 | 102048 | 102049 | 102050 | 102051 | 102052 | 102053 | 102054 | 102055 | 102056 | 102057 | 102058 | 102059 | 102060 | 102061 | 102062 | 102063 | 102064 | 102065 | 102066 | 102067 | 102068 | 102069 | 102070 | 102071 | 102072 | 103001 | 103002 | 103003 | 103004 | 103005 | 103006 | 103007 | 103008;
  documentation_url?: string;
  message: string;
  meta?: MagicCloudNetworkingMeta;
  source?: MagicCloudNetworkingSource;
}

export interface MagicCloudNetworkingManagedBy {
  client_type: "MAGIC_WAN_CLOUD_ONRAMP";
  id: string;
  name: string;
}

export interface MagicCloudNetworkingMcnListItem {
  item_type: string;
  list: (MagicCloudNetworkingMcnStringItem | MagicCloudNetworkingMcnResourcePreviewItem)[];
}

export interface MagicCloudNetworkingMcnResourcePreviewItem {
  item_type: string;
  resource_preview: {
    cloud_type: "AWS" | "AZURE" | "GOOGLE" | "CLOUDFLARE";
    detail: string;
    id: string;
    name: string;
    resource_type: "aws_customer_gateway" | "aws_egress_only_internet_gateway" | "aws_internet_gateway" | "aws_instance" | "aws_network_interface" | "aws_route" | "aws_route_table" | "aws_route_table_association" | "aws_subnet" | "aws_vpc" | "aws_vpc_ipv4_cidr_block_association" | "aws_vpn_connection" | "aws_vpn_connection_route" | "aws_vpn_gateway" | "aws_security_group" | "aws_vpc_security_group_ingress_rule" | "aws_vpc_security_group_egress_rule" | "aws_ec2_managed_prefix_list" | "aws_ec2_transit_gateway" | "aws_ec2_transit_gateway_prefix_list_reference" | "aws_ec2_transit_gateway_vpc_attachment" | "azurerm_application_security_group" | "azurerm_lb" | "azurerm_lb_backend_address_pool" | "azurerm_lb_nat_pool" | "azurerm_lb_nat_rule" | "azurerm_lb_rule" | "azurerm_local_network_gateway" | "azurerm_network_interface" | "azurerm_network_interface_application_security_group_association" | "azurerm_network_interface_backend_address_pool_association" | "azurerm_network_interface_security_group_association" | "azurerm_network_security_group" | "azurerm_public_ip" | "azurerm_route" | "azurerm_route_table" | "azurerm_subnet" | "azurerm_subnet_route_table_association" | "azurerm_virtual_machine" | "azurerm_virtual_network_gateway_connection" | "azurerm_virtual_network" | "azurerm_virtual_network_gateway" | "google_compute_network" | "google_compute_subnetwork" | "google_compute_vpn_gateway" | "google_compute_vpn_tunnel" | "google_compute_route" | "google_compute_address" | "google_compute_global_address" | "google_compute_router" | "google_compute_interconnect_attachment" | "google_compute_ha_vpn_gateway" | "google_compute_forwarding_rule" | "google_compute_network_firewall_policy" | "google_compute_network_firewall_policy_rule" | "cloudflare_static_route" | "cloudflare_ipsec_tunnel";
    title: string;
  };
}

export interface MagicCloudNetworkingMcnStringItem {
  item_type: string;
  string: string;
}

export interface MagicCloudNetworkingMcnYamlDiffItem {
  item_type: string;
  yaml_diff: {
    diff: string;
    left_description: string;
    left_yaml: string;
    right_description: string;
    right_yaml: string;
  };
}

export interface MagicCloudNetworkingMcnYamlItem {
  item_type: string;
  yaml: string;
}

export interface MagicCloudNetworkingMessage {
  code: 1001 | 1002 | 1003 | 1004 | 1005 | 1006 | 1007 | 1008 | 1009 | 1010 | 1011 | 1012 | 1013 | 1014 | 1015 | 1016 | 1017 | 1018 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 3001 | 3002 | 3003 | 3004 | 3005 | 3006 | 3007 | 4001 | 4002 | 4003 | 4004 | 4005 | 4006 | 4007 | 4008 | 4009 | 4010 | 4011 | 4012 | 4013 | 4014 | 4015 | 4016 | 4017 | 4018 | 4019 | 4020 | 4021 | 4022 | 4023 | 5001 | 5002 | 5003 | 5004 | 102000 | 102001 | 102002 | 102003 | 102004 | 102005 | 102006 | 102007 | 102008 | 102009 | 102010 | 102011 | 102012 | 102013 | 102014 | 102015 | 102016 | 102017 | 102018 | 102019 | 102020 | 102021 | 102022 | 102023 | 102024 | 102025 | 102026 | 102027 | 102028 | 102029 | 102030 | 102031 | 102032 | 102033 | 102034 | 102035 | 102036 | 102037 | 102038 | 102039 | 102040 | 102041 | 102042 | 102043 | 102044 | 102045 | 102046 | 102047 | 102048 | 102049 | 102050 | 102051 | 102052 | 102053 | 102054 | 102055 | 102056 | 102057 | 102058 | 102059 | 102060 | 102061 | 102062 | 102063 | 102064 | 102065 | 102066 | 102067 | 102068 | 102069 | 102070 | 102071 | 102072 | 103001 | 103002 | 103003 | 103004 | 103005 | 103006 | 103007 | 103008;
  documentation_url?: string;
  message: string;
  meta?: MagicCloudNetworkingMeta;
  source?: MagicCloudNetworkingSource;
}

export interface MagicCloudNetworkingMeta {
  l10n_key?: string;
  loggable_error?: string;
  template_data?: unknown;
  trace_id?: string;
}

export interface MagicCloudNetworkingMonthlyCostEstimate {
  currency: string;
  monthly_cost: number;
}

export interface MagicCloudNetworkingObservations {
  first_observed_at: string;
  last_observed_at: string;
  provider_id: string;
  resource_id: string;
}

export interface MagicCloudNetworkingResource {
  account_id: string;
  cloud_type: "AWS" | "AZURE" | "GOOGLE" | "CLOUDFLARE";
  config: {
    [key: string]: unknown;
  };
  deployment_provider: string;
  id: string;
  managed: boolean;
  managed_by?: MagicCloudNetworkingManagedBy[];
  monthly_cost_estimate: MagicCloudNetworkingMonthlyCostEstimate;
  name: string;
  native_id: string;
  observations: {
    [key: string]: MagicCloudNetworkingObservations;
  };
  provider_ids: string[];
  provider_names_by_id: {
    [key: string]: string;
  };
  region: string;
  resource_group: string;
  resource_type: "aws_customer_gateway" | "aws_egress_only_internet_gateway" | "aws_internet_gateway" | "aws_instance" | "aws_network_interface" | "aws_route" | "aws_route_table" | "aws_route_table_association" | "aws_subnet" | "aws_vpc" | "aws_vpc_ipv4_cidr_block_association" | "aws_vpn_connection" | "aws_vpn_connection_route" | "aws_vpn_gateway" | "aws_security_group" | "aws_vpc_security_group_ingress_rule" | "aws_vpc_security_group_egress_rule" | "aws_ec2_managed_prefix_list" | "aws_ec2_transit_gateway" | "aws_ec2_transit_gateway_prefix_list_reference" | "aws_ec2_transit_gateway_vpc_attachment" | "azurerm_application_security_group" | "azurerm_lb" | "azurerm_lb_backend_address_pool" | "azurerm_lb_nat_pool" | "azurerm_lb_nat_rule" | "azurerm_lb_rule" | "azurerm_local_network_gateway" | "azurerm_network_interface" | "azurerm_network_interface_application_security_group_association" | "azurerm_network_interface_backend_address_pool_association" | "azurerm_network_interface_security_group_association" | "azurerm_network_security_group" | "azurerm_public_ip" | "azurerm_route" | "azurerm_route_table" | "azurerm_subnet" | "azurerm_subnet_route_table_association" | "azurerm_virtual_machine" | "azurerm_virtual_network_gateway_connection" | "azurerm_virtual_network" | "azurerm_virtual_network_gateway" | "google_compute_network" | "google_compute_subnetwork" | "google_compute_vpn_gateway" | "google_compute_vpn_tunnel" | "google_compute_route" | "google_compute_address" | "google_compute_global_address" | "google_compute_router" | "google_compute_interconnect_attachment" | "google_compute_ha_vpn_gateway" | "google_compute_forwarding_rule" | "google_compute_network_firewall_policy" | "google_compute_network_firewall_policy_rule" | "cloudflare_static_route" | "cloudflare_ipsec_tunnel";
  sections: MagicCloudNetworkingSection[];
  state: {
    [key: string]: unknown;
  };
  tags: {
    [key: string]: string;
  };
  updated_at: string;
  url: string;
}

export interface MagicCloudNetworkingSection {
  help_text?: string;
  hidden_items: {
    helpText?: string;
    name?: string;
    value?: MagicCloudNetworkingMcnStringItem | MagicCloudNetworkingMcnYamlItem | MagicCloudNetworkingMcnYamlDiffItem | MagicCloudNetworkingMcnResourcePreviewItem | MagicCloudNetworkingMcnListItem;
  }[];
  name: string;
  visible_items: {
    helpText?: string;
    name?: string;
    value?: MagicCloudNetworkingMcnStringItem | MagicCloudNetworkingMcnYamlItem | MagicCloudNetworkingMcnYamlDiffItem | MagicCloudNetworkingMcnResourcePreviewItem | MagicCloudNetworkingMcnListItem;
  }[];
}

export interface MagicCloudNetworkingSource {
  parameter?: string;
  parameter_value_index?: number;
  pointer?: string;
}

export interface MagicCloudOnrampsCreateHeaders {
  forwarded?: string;
}

export interface MagicCloudOnrampsDeleteQuery {
  destroy?: boolean;
  force?: boolean;
}

export interface MagicCloudOnrampsIndexQuery {
  desc?: boolean;
  /** What the list is sorted by. */
  order_by?: string;
  /** Only what has this status. */
  status?: boolean;
  vpcs?: boolean;
}

export interface MagicCloudOnrampsShowQuery {
  planned_resources?: boolean;
  post_apply_resources?: boolean;
  /** Only what has this status. */
  status?: boolean;
  vpcs?: boolean;
}

export interface MagicCloudProvidersCreateHeaders {
  forwarded?: string;
}

export interface MagicCloudProvidersDiscoverQuery {
  v2?: boolean;
}

export interface MagicCloudProvidersIndexQuery {
  cloudflare?: boolean;
  desc?: boolean;
  /** What the list is sorted by. */
  order_by?: string;
  /** Only what has this status. */
  status?: boolean;
}

export interface MagicCloudProvidersShowQuery {
  /** Only what has this status. */
  status?: boolean;
}

export interface MagicCloudResourcesExportQuery {
  desc?: boolean;
  /** What the list is sorted by. */
  order_by?: string;
  provider_id?: string;
  region?: string;
  resource_group?: string;
  resource_id?: string[];
  resource_type?: ("aws_customer_gateway" | "aws_egress_only_internet_gateway" | "aws_internet_gateway" | "aws_instance" | "aws_network_interface" | "aws_route" | "aws_route_table" | "aws_route_table_association" | "aws_subnet" | "aws_vpc" | "aws_vpc_ipv4_cidr_block_association" | "aws_vpn_connection" | "aws_vpn_connection_route" | "aws_vpn_gateway" | "aws_security_group" | "aws_vpc_security_group_ingress_rule" | "aws_vpc_security_group_egress_rule" | "aws_ec2_managed_prefix_list" | "aws_ec2_transit_gateway" | "aws_ec2_transit_gateway_prefix_list_reference" | "aws_ec2_transit_gateway_vpc_attachment" | "azurerm_application_security_group" | "azurerm_lb" | "azurerm_lb_backend_address_pool" | "azurerm_lb_nat_pool" | "azurerm_lb_nat_rule" | "azurerm_lb_rule" | "azurerm_local_network_gateway" | "azurerm_network_interface" | "azurerm_network_interface_application_security_group_association" | "azurerm_network_interface_backend_address_pool_association" | "azurerm_network_interface_security_group_association" | "azurerm_network_security_group" | "azurerm_public_ip" | "azurerm_route" | "azurerm_route_table" | "azurerm_subnet" | "azurerm_subnet_route_table_association" | "azurerm_virtual_machine" | "azurerm_virtual_network_gateway_connection" | "azurerm_virtual_network" | "azurerm_virtual_network_gateway" | "google_compute_network" | "google_compute_subnetwork" | "google_compute_vpn_gateway" | "google_compute_vpn_tunnel" | "google_compute_route" | "google_compute_address" | "google_compute_global_address" | "google_compute_router" | "google_compute_interconnect_attachment" | "google_compute_ha_vpn_gateway" | "google_compute_forwarding_rule" | "google_compute_network_firewall_policy" | "google_compute_network_firewall_policy_rule" | "cloudflare_static_route" | "cloudflare_ipsec_tunnel")[];
  /** Only what has this text in it. */
  search?: string[];
  v2?: boolean;
}

export interface MagicCloudResourcesIndexQuery {
  cloudflare?: boolean;
  desc?: boolean;
  managed?: boolean;
  /** What the list is sorted by. */
  order_by?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  provider_id?: string;
  region?: string;
  resource_group?: string;
  resource_id?: string[];
  resource_type?: ("aws_customer_gateway" | "aws_egress_only_internet_gateway" | "aws_internet_gateway" | "aws_instance" | "aws_network_interface" | "aws_route" | "aws_route_table" | "aws_route_table_association" | "aws_subnet" | "aws_vpc" | "aws_vpc_ipv4_cidr_block_association" | "aws_vpn_connection" | "aws_vpn_connection_route" | "aws_vpn_gateway" | "aws_security_group" | "aws_vpc_security_group_ingress_rule" | "aws_vpc_security_group_egress_rule" | "aws_ec2_managed_prefix_list" | "aws_ec2_transit_gateway" | "aws_ec2_transit_gateway_prefix_list_reference" | "aws_ec2_transit_gateway_vpc_attachment" | "azurerm_application_security_group" | "azurerm_lb" | "azurerm_lb_backend_address_pool" | "azurerm_lb_nat_pool" | "azurerm_lb_nat_rule" | "azurerm_lb_rule" | "azurerm_local_network_gateway" | "azurerm_network_interface" | "azurerm_network_interface_application_security_group_association" | "azurerm_network_interface_backend_address_pool_association" | "azurerm_network_interface_security_group_association" | "azurerm_network_security_group" | "azurerm_public_ip" | "azurerm_route" | "azurerm_route_table" | "azurerm_subnet" | "azurerm_subnet_route_table_association" | "azurerm_virtual_machine" | "azurerm_virtual_network_gateway_connection" | "azurerm_virtual_network" | "azurerm_virtual_network_gateway" | "google_compute_network" | "google_compute_subnetwork" | "google_compute_vpn_gateway" | "google_compute_vpn_tunnel" | "google_compute_route" | "google_compute_address" | "google_compute_global_address" | "google_compute_router" | "google_compute_interconnect_attachment" | "google_compute_ha_vpn_gateway" | "google_compute_forwarding_rule" | "google_compute_network_firewall_policy" | "google_compute_network_firewall_policy_rule" | "cloudflare_static_route" | "cloudflare_ipsec_tunnel")[];
  /** Only what has this text in it. */
  search?: string[];
  v2?: boolean;
}

export interface MagicCloudResourcesShowQuery {
  v2?: boolean;
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

export interface NewCatalogSync {
  description?: string;
  destination_type: "NONE" | "ZERO_TRUST_LIST";
  name: string;
  policy?: string;
  update_mode: "AUTO" | "MANUAL";
}

export interface NewCloudIntegration {
  cloud_type: "AWS" | "AZURE" | "GOOGLE" | "CLOUDFLARE";
  description?: string;
  friendly_name: string;
}

export interface NewOnRamp {
  adopted_hub_id?: string;
  attached_hubs?: string[];
  attached_vpcs?: string[];
  cloud_asn?: number;
  cloud_type: "AWS" | "AZURE" | "GOOGLE";
  description?: string;
  dynamic_routing: boolean;
  hub_provider_id?: string;
  install_routes_in_cloud: boolean;
  install_routes_in_magic_wan: boolean;
  manage_hub_to_hub_attachments?: boolean;
  manage_vpc_to_hub_attachments?: boolean;
  name: string;
  region?: string;
  type: "OnrampTypeSingle" | "OnrampTypeHub";
  vpc?: string;
}

export interface OnRamp {
  attached_hubs?: string[];
  attached_vpcs?: string[];
  cloud_asn?: number;
  cloud_type: "AWS" | "AZURE" | "GOOGLE";
  description?: string;
  dynamic_routing: boolean;
  hub?: string;
  id: string;
  install_routes_in_cloud: boolean;
  install_routes_in_magic_wan: boolean;
  last_applied_at?: string;
  last_exported_at?: string;
  last_planned_at?: string;
  manage_hub_to_hub_attachments?: boolean;
  manage_vpc_to_hub_attachments?: boolean;
  name: string;
  planned_monthly_cost_estimate?: OnRampPlannedMonthlyCostEstimate;
  planned_resources?: OnRampPlannedResource[];
  planned_resources_unavailable?: boolean;
  post_apply_monthly_cost_estimate?: OnRampPostApplyMonthlyCostEstimate;
  post_apply_resources?: {
    [key: string]: OnRampPostApplyResources;
  };
  post_apply_resources_unavailable?: boolean;
  region?: string;
  status?: {
    apply_progress: {
      done: number;
      total: number;
    };
    lifecycle_errors?: {
      [key: string]: OnRampLifecycleErrors;
    };
    lifecycle_state: "OnrampNeedsApply" | "OnrampPendingPlan" | "OnrampPlanning" | "OnrampPlanFailed" | "OnrampPendingApproval" | "OnrampPendingApply" | "OnrampApplying" | "OnrampApplyFailed" | "OnrampActive" | "OnrampPendingDestroy" | "OnrampDestroying" | "OnrampDestroyFailed";
    plan_progress: {
      done: number;
      total: number;
    };
    routes: string[];
    tunnels: string[];
  };
  type: "OnrampTypeSingle" | "OnrampTypeHub";
  updated_at: string;
  vpc?: string;
  vpcs_by_id?: {
    [key: string]: OnRampVpcsById;
  };
  vpcs_by_id_unavailable?: string[];
}

export interface OnRampInput {
  attached_hubs?: string[];
  attached_vpcs?: string[];
  description?: string;
  install_routes_in_cloud?: boolean;
  install_routes_in_magic_wan?: boolean;
  manage_hub_to_hub_attachments?: boolean;
  manage_vpc_to_hub_attachments?: boolean;
  name?: string;
  vpc?: string;
}

export interface OnRampLifecycleErrors {
  code: 1001 | 1002 | 1003 | 1004 | 1005 | 1006 | 1007 | 1008 | 1009 | 1010 | 1011 | 1012 | 1013 | 1014 | 1015 | 1016 | 1017 | 1018 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 3001 | 3002 | 3003 | 3004 | 3005 | 3006 | 3007 | 4001 | 4002 | 4003 | 4004 | 4005 | 4006 | 4007 | 4008 | 4009 | 4010 | 4011 | 4012 | 4013 | 4014 | 4015 | 4016 | 4017 | 4018 | 4019 | 4020 | 4021 | 4022 | 4023 | 5001 | 5002 | 5003 | 5004 | 102000 | 102001 | 102002 | 102003 | 102004 | 102005 | 102006 | 102007 | 102008 | 102009 | 102010 | 102011 | 102012 | 102013 | 102014 | 102015 | 102016 | 102017 | 102018 | 102019 | 102020 | 102021 | 102022 | 102023 | 102024 | 102025 | 102026 | 102027 | 102028 | 102029 | 102030 | 102031 | 102032 | 102033 | 102034 | 102035 | 102036 | 102037 | 102038 | 102039 | 102040 | 102041 | 102042 | 102043 | 102044 | 102045 | 102046 | 102047 | 102048 | 102049 | 102050 | 102051 | 102052 | 102053 | 102054 | 102055 | 102056 | 102057 | 102058 | 102059 | 102060 | 102061 | 102062 | 102063 | 102064 | 102065 | 102066 | 102067 | 102068 | 102069 | 102070 | 102071 | 102072 | 103001 | 103002 | 103003 | 103004 | 103005 | 103006 | 103007 | 103008;
  documentation_url?: string;
  message: string;
  meta?: MagicCloudNetworkingMeta;
  source?: MagicCloudNetworkingSource;
}

export interface OnRampListItem {
  attached_hubs?: string[];
  attached_vpcs?: string[];
  cloud_asn?: number;
  cloud_type: "AWS" | "AZURE" | "GOOGLE";
  description?: string;
  dynamic_routing: boolean;
  hub?: string;
  id: string;
  install_routes_in_cloud: boolean;
  install_routes_in_magic_wan: boolean;
  last_applied_at?: string;
  last_exported_at?: string;
  last_planned_at?: string;
  manage_hub_to_hub_attachments?: boolean;
  manage_vpc_to_hub_attachments?: boolean;
  name: string;
  planned_monthly_cost_estimate?: OnRampPlannedMonthlyCostEstimate;
  planned_resources?: OnRampPlannedResource[];
  planned_resources_unavailable?: boolean;
  post_apply_monthly_cost_estimate?: OnRampPostApplyMonthlyCostEstimate;
  post_apply_resources?: {
    [key: string]: OnRampPostApplyResources;
  };
  post_apply_resources_unavailable?: boolean;
  region?: string;
  status?: {
    apply_progress: {
      done: number;
      total: number;
    };
    lifecycle_errors?: {
      [key: string]: OnRampLifecycleErrors;
    };
    lifecycle_state: "OnrampNeedsApply" | "OnrampPendingPlan" | "OnrampPlanning" | "OnrampPlanFailed" | "OnrampPendingApproval" | "OnrampPendingApply" | "OnrampApplying" | "OnrampApplyFailed" | "OnrampActive" | "OnrampPendingDestroy" | "OnrampDestroying" | "OnrampDestroyFailed";
    plan_progress: {
      done: number;
      total: number;
    };
    routes: string[];
    tunnels: string[];
  };
  type: "OnrampTypeSingle" | "OnrampTypeHub";
  updated_at: string;
  vpc?: string;
  vpcs_by_id?: {
    [key: string]: OnRampVpcsById;
  };
  vpcs_by_id_unavailable?: string[];
}

export interface OnRampPlan {
  errors: MagicCloudNetworkingError[];
  messages: MagicCloudNetworkingMessage[];
  success: boolean;
}

export interface OnRampPlannedMonthlyCostEstimate {
  currency: string;
  current_monthly_cost: number;
  diff: number;
  proposed_monthly_cost: number;
}

export interface OnRampPlannedResource {
  diff: {
    diff: string;
    left_description: string;
    left_yaml: string;
    right_description: string;
    right_yaml: string;
  };
  keys_require_replace: string[];
  monthly_cost_estimate_diff: {
    currency: string;
    current_monthly_cost: number;
    diff: number;
    proposed_monthly_cost: number;
  };
  planned_action: "no_op" | "create" | "update" | "replace" | "destroy";
  resource: {
    cloud_type: "AWS" | "AZURE" | "GOOGLE" | "CLOUDFLARE";
    detail: string;
    id: string;
    name: string;
    resource_type: "aws_customer_gateway" | "aws_egress_only_internet_gateway" | "aws_internet_gateway" | "aws_instance" | "aws_network_interface" | "aws_route" | "aws_route_table" | "aws_route_table_association" | "aws_subnet" | "aws_vpc" | "aws_vpc_ipv4_cidr_block_association" | "aws_vpn_connection" | "aws_vpn_connection_route" | "aws_vpn_gateway" | "aws_security_group" | "aws_vpc_security_group_ingress_rule" | "aws_vpc_security_group_egress_rule" | "aws_ec2_managed_prefix_list" | "aws_ec2_transit_gateway" | "aws_ec2_transit_gateway_prefix_list_reference" | "aws_ec2_transit_gateway_vpc_attachment" | "azurerm_application_security_group" | "azurerm_lb" | "azurerm_lb_backend_address_pool" | "azurerm_lb_nat_pool" | "azurerm_lb_nat_rule" | "azurerm_lb_rule" | "azurerm_local_network_gateway" | "azurerm_network_interface" | "azurerm_network_interface_application_security_group_association" | "azurerm_network_interface_backend_address_pool_association" | "azurerm_network_interface_security_group_association" | "azurerm_network_security_group" | "azurerm_public_ip" | "azurerm_route" | "azurerm_route_table" | "azurerm_subnet" | "azurerm_subnet_route_table_association" | "azurerm_virtual_machine" | "azurerm_virtual_network_gateway_connection" | "azurerm_virtual_network" | "azurerm_virtual_network_gateway" | "google_compute_network" | "google_compute_subnetwork" | "google_compute_vpn_gateway" | "google_compute_vpn_tunnel" | "google_compute_route" | "google_compute_address" | "google_compute_global_address" | "google_compute_router" | "google_compute_interconnect_attachment" | "google_compute_ha_vpn_gateway" | "google_compute_forwarding_rule" | "google_compute_network_firewall_policy" | "google_compute_network_firewall_policy_rule" | "cloudflare_static_route" | "cloudflare_ipsec_tunnel";
    title: string;
  };
}

export interface OnRampPostApplyMonthlyCostEstimate {
  currency: string;
  monthly_cost: number;
}

export interface OnRampPostApplyResources {
  account_id: string;
  cloud_type: "AWS" | "AZURE" | "GOOGLE" | "CLOUDFLARE";
  config: {
    [key: string]: unknown;
  };
  deployment_provider: string;
  id: string;
  managed: boolean;
  managed_by?: MagicCloudNetworkingManagedBy[];
  monthly_cost_estimate: MagicCloudNetworkingMonthlyCostEstimate;
  name: string;
  native_id: string;
  observations: {
    [key: string]: MagicCloudNetworkingObservations;
  };
  provider_ids: string[];
  provider_names_by_id: {
    [key: string]: string;
  };
  region: string;
  resource_group: string;
  resource_type: "aws_customer_gateway" | "aws_egress_only_internet_gateway" | "aws_internet_gateway" | "aws_instance" | "aws_network_interface" | "aws_route" | "aws_route_table" | "aws_route_table_association" | "aws_subnet" | "aws_vpc" | "aws_vpc_ipv4_cidr_block_association" | "aws_vpn_connection" | "aws_vpn_connection_route" | "aws_vpn_gateway" | "aws_security_group" | "aws_vpc_security_group_ingress_rule" | "aws_vpc_security_group_egress_rule" | "aws_ec2_managed_prefix_list" | "aws_ec2_transit_gateway" | "aws_ec2_transit_gateway_prefix_list_reference" | "aws_ec2_transit_gateway_vpc_attachment" | "azurerm_application_security_group" | "azurerm_lb" | "azurerm_lb_backend_address_pool" | "azurerm_lb_nat_pool" | "azurerm_lb_nat_rule" | "azurerm_lb_rule" | "azurerm_local_network_gateway" | "azurerm_network_interface" | "azurerm_network_interface_application_security_group_association" | "azurerm_network_interface_backend_address_pool_association" | "azurerm_network_interface_security_group_association" | "azurerm_network_security_group" | "azurerm_public_ip" | "azurerm_route" | "azurerm_route_table" | "azurerm_subnet" | "azurerm_subnet_route_table_association" | "azurerm_virtual_machine" | "azurerm_virtual_network_gateway_connection" | "azurerm_virtual_network" | "azurerm_virtual_network_gateway" | "google_compute_network" | "google_compute_subnetwork" | "google_compute_vpn_gateway" | "google_compute_vpn_tunnel" | "google_compute_route" | "google_compute_address" | "google_compute_global_address" | "google_compute_router" | "google_compute_interconnect_attachment" | "google_compute_ha_vpn_gateway" | "google_compute_forwarding_rule" | "google_compute_network_firewall_policy" | "google_compute_network_firewall_policy_rule" | "cloudflare_static_route" | "cloudflare_ipsec_tunnel";
  sections: MagicCloudNetworkingSection[];
  state: {
    [key: string]: unknown;
  };
  tags: {
    [key: string]: string;
  };
  updated_at: string;
  url: string;
}

export interface OnRampVpcsById {
  account_id: string;
  cloud_type: "AWS" | "AZURE" | "GOOGLE" | "CLOUDFLARE";
  config: {
    [key: string]: unknown;
  };
  deployment_provider: string;
  id: string;
  managed: boolean;
  managed_by?: MagicCloudNetworkingManagedBy[];
  monthly_cost_estimate: MagicCloudNetworkingMonthlyCostEstimate;
  name: string;
  native_id: string;
  observations: {
    [key: string]: MagicCloudNetworkingObservations;
  };
  provider_ids: string[];
  provider_names_by_id: {
    [key: string]: string;
  };
  region: string;
  resource_group: string;
  resource_type: "aws_customer_gateway" | "aws_egress_only_internet_gateway" | "aws_internet_gateway" | "aws_instance" | "aws_network_interface" | "aws_route" | "aws_route_table" | "aws_route_table_association" | "aws_subnet" | "aws_vpc" | "aws_vpc_ipv4_cidr_block_association" | "aws_vpn_connection" | "aws_vpn_connection_route" | "aws_vpn_gateway" | "aws_security_group" | "aws_vpc_security_group_ingress_rule" | "aws_vpc_security_group_egress_rule" | "aws_ec2_managed_prefix_list" | "aws_ec2_transit_gateway" | "aws_ec2_transit_gateway_prefix_list_reference" | "aws_ec2_transit_gateway_vpc_attachment" | "azurerm_application_security_group" | "azurerm_lb" | "azurerm_lb_backend_address_pool" | "azurerm_lb_nat_pool" | "azurerm_lb_nat_rule" | "azurerm_lb_rule" | "azurerm_local_network_gateway" | "azurerm_network_interface" | "azurerm_network_interface_application_security_group_association" | "azurerm_network_interface_backend_address_pool_association" | "azurerm_network_interface_security_group_association" | "azurerm_network_security_group" | "azurerm_public_ip" | "azurerm_route" | "azurerm_route_table" | "azurerm_subnet" | "azurerm_subnet_route_table_association" | "azurerm_virtual_machine" | "azurerm_virtual_network_gateway_connection" | "azurerm_virtual_network" | "azurerm_virtual_network_gateway" | "google_compute_network" | "google_compute_subnetwork" | "google_compute_vpn_gateway" | "google_compute_vpn_tunnel" | "google_compute_route" | "google_compute_address" | "google_compute_global_address" | "google_compute_router" | "google_compute_interconnect_attachment" | "google_compute_ha_vpn_gateway" | "google_compute_forwarding_rule" | "google_compute_network_firewall_policy" | "google_compute_network_firewall_policy_rule" | "cloudflare_static_route" | "cloudflare_ipsec_tunnel";
  sections: MagicCloudNetworkingSection[];
  state: {
    [key: string]: unknown;
  };
  tags: {
    [key: string]: string;
  };
  updated_at: string;
  url: string;
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

export interface PrebuiltPolicy {
  applicable_destinations: ("NONE" | "ZERO_TRUST_LIST")[];
  policy_description: string;
  policy_name: string;
  policy_string: string;
}

export interface ResourcePolicyPreviewInput {
  policy: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/magic/cloud/catalog-syncs": {
    /** List the cloud catalog syncs of an account */
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
          result: CatalogSync[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a cloud catalog sync for an account */
    post: {
      parameters: {
        query?: never;
        header?: MagicCloudCatalogSyncsCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCatalogSync } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CatalogSync;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/catalog-syncs/prebuilt-policies": {
    /** List the prebuilt policies of the cloud catalog syncs of an account */
    get: {
      parameters: {
        query?: MagicCloudCatalogSyncsPrebuiltPoliciesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PrebuiltPolicy[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}": {
    /** Get a cloud catalog sync of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sync_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CatalogSync;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a cloud catalog sync of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sync_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CatalogSyncInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CatalogSync;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a cloud catalog sync of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sync_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CatalogSyncInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CatalogSync;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a cloud catalog sync of an account */
    delete: {
      parameters: {
        query?: MagicCloudCatalogSyncsDeleteQuery;
        header?: never;
        path: { account_id: string; sync_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCatalogSync;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}/refresh": {
    /** Refresh a cloud catalog sync of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sync_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/onramps": {
    /** List the cloud onramps of an account */
    get: {
      parameters: {
        query?: MagicCloudOnrampsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OnRampListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a cloud onramp for an account */
    post: {
      parameters: {
        query?: never;
        header?: MagicCloudOnrampsCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewOnRamp } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OnRamp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space": {
    /** Get the Magic WAN address space of the cloud onramps of an account */
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
          result: AddressSpace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Magic WAN address space of the cloud onramps of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AddressSpaceInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AddressSpace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the Magic WAN address space of the cloud onramps of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AddressSpaceInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AddressSpace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}": {
    /** Get a cloud onramp of an account */
    get: {
      parameters: {
        query?: MagicCloudOnrampsShowQuery;
        header?: never;
        path: { account_id: string; onramp_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OnRamp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a cloud onramp of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; onramp_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": OnRampInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OnRamp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a cloud onramp of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; onramp_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": OnRampInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OnRamp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a cloud onramp of an account */
    delete: {
      parameters: {
        query?: MagicCloudOnrampsDeleteQuery;
        header?: never;
        path: { account_id: string; onramp_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedOnRamp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}/apply": {
    /** Apply a cloud onramp of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; onramp_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": OnRampPlan } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}/export": {
    /** Export a cloud onramp of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; onramp_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}/plan": {
    /** Plan a cloud onramp of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; onramp_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": OnRampPlan } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/providers": {
    /** List the cloud providers of an account */
    get: {
      parameters: {
        query?: MagicCloudProvidersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CloudIntegrationListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a cloud provider for an account */
    post: {
      parameters: {
        query?: never;
        header?: MagicCloudProvidersCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCloudIntegration } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CloudIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/providers/discover": {
    /** Discover the cloud providers of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": CloudIntegrationDiscover } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/providers/{provider_id}": {
    /** Get a cloud provider of an account */
    get: {
      parameters: {
        query?: MagicCloudProvidersShowQuery;
        header?: never;
        path: { account_id: string; provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CloudIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a cloud provider of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; provider_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CloudIntegrationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CloudIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a cloud provider of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; provider_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CloudIntegrationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CloudIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a cloud provider of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCloudIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/providers/{provider_id}/discover": {
    /** Discover a cloud provider of an account */
    post: {
      parameters: {
        query?: MagicCloudProvidersDiscoverQuery;
        header?: never;
        path: { account_id: string; provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": CloudIntegrationDiscover } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/providers/{provider_id}/initial_setup": {
    /** Get the initial setup of a cloud provider */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CloudIntegrationInitialSetup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/resources": {
    /** List the cloud resources of an account */
    get: {
      parameters: {
        query?: MagicCloudResourcesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MagicCloudNetworkingResource[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/resources/export": {
    /** Export the cloud resources of an account */
    get: {
      parameters: {
        query?: MagicCloudResourcesExportQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/resources/policy-preview": {
    /** Preview a policy on the cloud resources of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ResourcePolicyPreviewInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/cloud/resources/{resource_id}": {
    /** Get a cloud resource of an account */
    get: {
      parameters: {
        query?: MagicCloudResourcesShowQuery;
        header?: never;
        path: { account_id: string; resource_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MagicCloudNetworkingResource;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
