// Written by `pnpm generate` from openapi/devices.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CursorInfo, DefaultPolicy, DefaultPolicyEdit, DeletedDeploymentGroup, DeletedIpProfile, DeploymentGroup,
  DeploymentGroupEdit, Device, DeviceListItem, DeviceNetwork, DeviceNetworkUpdate, DevicePolicy,
  DevicePolicyCertificates, DevicePolicyCertificatesEdit, DevicePolicyEdit, DeviceSettings,
  DeviceSettingsInput, DevicesDeploymentGroupsIndexQuery, DevicesIpProfilesIndexQuery,
  DevicesPhysicalDevicesIndexQuery, DevicesPhysicalDevicesShowQuery, DevicesPoliciesIndexQuery,
  DevicesRegistrationsDeleteAllQuery, DevicesRegistrationsIndexQuery, DevicesRegistrationsRevokeQuery,
  DevicesRegistrationsShowQuery, DevicesRegistrationsUnrevokeQuery, FallbackDomain, GlobalWarpOverride,
  IpProfile, IpProfileUpdate, NewDeploymentGroup, NewDeviceNetwork, NewDevicePolicy, NewGlobalWarpOverride,
  NewIpProfile, OverrideCode, OverrideCodeListItem, PageInfo, PhysicalDevice, Registration,
  SplitTunnelExclude, SplitTunnelInclude, paths,
} from "./types.js";
export type * from "./types.js";

const devicesTable = {
  id: "device_id",
  only: ["index", "show"],
  actions: {
    overrideCodes: { method: "get", path: "{id}/override_codes" },
    revoke: { method: "post", path: "revoke", body: "required" },
    unrevoke: { method: "post", path: "unrevoke", body: "required" },
  },
  resources: {
    deploymentGroups: {
      endpoint: "deployment-groups",
      id: "group_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
    },
    ipProfiles: {
      endpoint: "ip-profiles",
      id: "profile_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
    },
    networks: { endpoint: "networks", id: "network_id", except: ["edit"] },
    physicalDevices: {
      endpoint: "physical-devices",
      id: "device_id",
      except: ["create", "update", "edit"],
      actions: { index: { paging: { by: "cursor" } }, revoke: { method: "post", path: "{id}/revoke" } },
    },
    policies: { endpoint: "policies", only: ["index"] },
    policy: {
      endpoint: "policy",
      id: "policy_id",
      except: ["index"],
      updateMethod: "patch",
      actions: {
        editDefault: { method: "patch", body: "empty" },
        indexExclude: { method: "get", path: "{id}/exclude" },
        indexFallbackDomains: { method: "get", path: "{id}/fallback_domains" },
        indexInclude: { method: "get", path: "{id}/include" },
        showDefault: { method: "get" },
        updateExclude: { method: "put", path: "{id}/exclude", body: "required" },
        updateFallbackDomains: { method: "put", path: "{id}/fallback_domains", body: "required" },
        updateInclude: { method: "put", path: "{id}/include", body: "required" },
      },
      resources: {
        exclude: {
          endpoint: "exclude",
          only: ["index"],
          actions: { updateAll: { method: "put", body: "required" } },
        },
        fallbackDomains: {
          endpoint: "fallback_domains",
          only: ["index"],
          actions: { updateAll: { method: "put", body: "required" } },
        },
        include: {
          endpoint: "include",
          only: ["index"],
          actions: { updateAll: { method: "put", body: "required" } },
        },
      },
    },
    registrations: {
      endpoint: "registrations",
      id: "registration_id",
      except: ["create", "update", "edit"],
      actions: {
        index: { paging: { by: "cursor" } },
        deleteAll: { method: "delete" },
        overrideCodes: { method: "get", path: "{id}/override_codes" },
        revoke: { method: "post", path: "revoke" },
        unrevoke: { method: "post", path: "unrevoke" },
      },
    },
    resilience: {
      endpoint: "resilience",
      only: [],
      resources: { disconnect: { endpoint: "disconnect", singular: true, only: ["create", "show"] } },
    },
    settings: {
      endpoint: "settings",
      singular: true,
      except: ["create"],
      actions: { edit: { body: "optional" } },
    },
  },
} as const;

/**
 * Devices with the WARP client: which there are, whose they are, and the policies, split tunnels and settings
 * that they get.
 */
export const devices: Devices = resource<paths>()("/accounts/{account_id}/devices", devicesTable);

/**
 * Devices with the WARP client: which there are, whose they are, and the policies, split tunnels and settings
 * that they get.
 */
export const zoneDevices: ZoneDevices = resource<paths>()("/zones/{zone_id}/devices/policy/certificates", {
  singular: true,
  except: ["create", "delete"],
  updateMethod: "patch",
});

type DevicesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `devices`: `/accounts/{account_id}/devices` */
export interface Devices<Bound extends string = never> {
  /**
   * List the devices of an account.
   *
   * `GET /accounts/{account_id}/devices`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceListItem[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesOptions<Bound, As>
  ): Promise<DataAs<DeviceListItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: DevicesOptions<Bound>): AsyncIterable<DeviceListItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: DevicesOptions<Bound>): AsyncIterable<Page<DeviceListItem>>;

  /**
   * Get a device of an account.
   *
   * `GET /accounts/{account_id}/devices/{device_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesOptions<Bound, As>
  ): Promise<Result<DataAs<Device | null, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesOptions<Bound, As>
  ): Promise<DataAs<Device | null, As>>;

  /**
   * Get the override codes of a device.
   *
   * `GET /accounts/{account_id}/devices/{device_id}/override_codes`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.overrideCodes(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/override_codes/methods/list/
   */
  overrideCodes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesOptions<Bound, As>
  ): Promise<Result<DataAs<OverrideCodeListItem | null, As>>>;
  /**
   * {@link overrideCodes}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  overrideCodesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesOptions<Bound, As>
  ): Promise<DataAs<OverrideCodeListItem | null, As>>;

  /**
   * Revoke devices.
   *
   * Revokes the devices named; their clients are cut off until `unrevoke`.
   *
   * `POST /accounts/{account_id}/devices/revoke`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.revoke(["f174e90a-fafe-4643-bbbc-4a0ed4fc8415"], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/revoke/methods/create/
   */
  revoke<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: DevicesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link revoke}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  revokeOrThrow<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: DevicesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Undo that devices were revoked.
   *
   * `POST /accounts/{account_id}/devices/unrevoke`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.unrevoke(["f174e90a-fafe-4643-bbbc-4a0ed4fc8415"], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/unrevoke/methods/create/
   */
  unrevoke<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: DevicesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link unrevoke}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  unrevokeOrThrow<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: DevicesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/devices/deployment-groups` */
  readonly deploymentGroups: DevicesDeploymentGroups<Bound>;

  /** `/accounts/{account_id}/devices/ip-profiles` */
  readonly ipProfiles: DevicesIpProfiles<Bound>;

  /** `/accounts/{account_id}/devices/networks` */
  readonly networks: DevicesNetworks<Bound>;

  /** `/accounts/{account_id}/devices/physical-devices` */
  readonly physicalDevices: DevicesPhysicalDevices<Bound>;

  /** `/accounts/{account_id}/devices/policies` */
  readonly policies: DevicesPolicies<Bound>;

  /** `/accounts/{account_id}/devices/policy` */
  readonly policy: DevicesPolicy<Bound>;

  /** `/accounts/{account_id}/devices/registrations` */
  readonly registrations: DevicesRegistrations<Bound>;

  /** `/accounts/{account_id}/devices/resilience` */
  readonly resilience: DevicesResilience<Bound>;

  /** `/accounts/{account_id}/devices/settings` */
  readonly settings: DevicesSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "overrideCodes">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "revoke" | "unrevoke">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Devices<Bound | BoundBy<Params>>;
}

type DevicesDeploymentGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DevicesDeploymentGroupsIndexQuery }, Bound, As
>;
type DevicesDeploymentGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `devices.deploymentGroups`: `/accounts/{account_id}/devices/deployment-groups` */
export interface DevicesDeploymentGroups<Bound extends string = never> {
  /**
   * List the deployment groups of the devices of an account.
   *
   * `GET /accounts/{account_id}/devices/deployment-groups`
   * @example
   * const { data, error } = await devices.deploymentGroups.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesDeploymentGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DeploymentGroup[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesDeploymentGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<DeploymentGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesDeploymentGroupsIndexOptions<Bound>): AsyncIterable<DeploymentGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DevicesDeploymentGroupsIndexOptions<Bound>
  ): AsyncIterable<Page<DeploymentGroup, PageInfo>>;

  /**
   * Create a deployment group for the devices of an account.
   *
   * `POST /accounts/{account_id}/devices/deployment-groups`
   * @example
   * const { data, error } = await devices.deploymentGroups.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDeploymentGroup, ...options: DevicesDeploymentGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<DeploymentGroup, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDeploymentGroup, ...options: DevicesDeploymentGroupsOptions<Bound, As>
  ): Promise<DataAs<DeploymentGroup, As>>;

  /**
   * Get a deployment group of the devices of an account.
   *
   * `GET /accounts/{account_id}/devices/deployment-groups/{group_id}`
   * @example
   * const { data, error } = await devices.deploymentGroups.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesDeploymentGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<DeploymentGroup, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesDeploymentGroupsOptions<Bound, As>
  ): Promise<DataAs<DeploymentGroup, As>>;

  /**
   * Update a deployment group of the devices of an account.
   *
   * `PATCH /accounts/{account_id}/devices/deployment-groups/{group_id}`
   * @example
   * const { data, error } = await devices.deploymentGroups.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DeploymentGroupEdit, ...options: DevicesDeploymentGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<DeploymentGroup, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DeploymentGroupEdit, ...options: DevicesDeploymentGroupsOptions<Bound, As>
  ): Promise<DataAs<DeploymentGroup, As>>;

  /**
   * Delete a deployment group of the devices of an account.
   *
   * Deletes the group; its devices take the version of the client that the others have.
   *
   * `DELETE /accounts/{account_id}/devices/deployment-groups/{group_id}`
   * @example
   * const { data, error } = await devices.deploymentGroups.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesDeploymentGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDeploymentGroup, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesDeploymentGroupsOptions<Bound, As>
  ): Promise<DataAs<DeletedDeploymentGroup, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesDeploymentGroups<Bound | BoundBy<Params>>;
}

type DevicesIpProfilesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DevicesIpProfilesIndexQuery }, Bound, As
>;
type DevicesIpProfilesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `devices.ipProfiles`: `/accounts/{account_id}/devices/ip-profiles` */
export interface DevicesIpProfiles<Bound extends string = never> {
  /**
   * List the IP profiles of the devices of an account.
   *
   * `GET /accounts/{account_id}/devices/ip-profiles`
   * @example
   * const { data, error } = await devices.ipProfiles.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesIpProfilesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<IpProfile[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesIpProfilesIndexOptions<Bound, As>
  ): Promise<DataAs<IpProfile[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesIpProfilesIndexOptions<Bound>): AsyncIterable<IpProfile>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DevicesIpProfilesIndexOptions<Bound>): AsyncIterable<Page<IpProfile, PageInfo>>;

  /**
   * Create an IP profile for the devices of an account.
   *
   * `POST /accounts/{account_id}/devices/ip-profiles`
   * @example
   * const { data, error } = await devices.ipProfiles.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewIpProfile, ...options: DevicesIpProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<IpProfile, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewIpProfile, ...options: DevicesIpProfilesOptions<Bound, As>
  ): Promise<DataAs<IpProfile, As>>;

  /**
   * Get an IP profile of the devices of an account.
   *
   * `GET /accounts/{account_id}/devices/ip-profiles/{profile_id}`
   * @example
   * const { data, error } = await devices.ipProfiles.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesIpProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<IpProfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesIpProfilesOptions<Bound, As>
  ): Promise<DataAs<IpProfile, As>>;

  /**
   * Update an IP profile of the devices of an account.
   *
   * `PATCH /accounts/{account_id}/devices/ip-profiles/{profile_id}`
   * @example
   * const { data, error } = await devices.ipProfiles.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: IpProfileUpdate, ...options: DevicesIpProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<IpProfile, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: IpProfileUpdate, ...options: DevicesIpProfilesOptions<Bound, As>
  ): Promise<DataAs<IpProfile, As>>;

  /**
   * Delete an IP profile of the devices of an account.
   *
   * Deletes the profile; its devices get their address from the usual one.
   *
   * `DELETE /accounts/{account_id}/devices/ip-profiles/{profile_id}`
   * @example
   * const { data, error } = await devices.ipProfiles.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesIpProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedIpProfile, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesIpProfilesOptions<Bound, As>
  ): Promise<DataAs<DeletedIpProfile, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesIpProfiles<Bound | BoundBy<Params>>;
}

type DevicesNetworksOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `devices.networks`: `/accounts/{account_id}/devices/networks` */
export interface DevicesNetworks<Bound extends string = never> {
  /**
   * List managed networks.
   *
   * `GET /accounts/{account_id}/devices/networks`
   * @example
   * const { data, error } = await devices.networks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceNetwork[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<DataAs<DeviceNetwork[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesNetworksOptions<Bound>): AsyncIterable<DeviceNetwork>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DevicesNetworksOptions<Bound>): AsyncIterable<Page<DeviceNetwork>>;

  /**
   * Add a managed network.
   *
   * Names a network that clients know by a certificate in it.
   *
   * `POST /accounts/{account_id}/devices/networks`
   * @example
   * const { data, error } = await devices.networks.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDeviceNetwork, ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceNetwork | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDeviceNetwork, ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<DataAs<DeviceNetwork | null, As>>;

  /**
   * Get a managed network.
   *
   * `GET /accounts/{account_id}/devices/networks/{network_id}`
   * @example
   * const { data, error } = await devices.networks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceNetwork | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<DataAs<DeviceNetwork | null, As>>;

  /**
   * Update a network of the devices of an account.
   *
   * `PUT /accounts/{account_id}/devices/networks/{network_id}`
   * @example
   * const { data, error } = await devices.networks.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: DeviceNetworkUpdate, ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceNetwork | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DeviceNetworkUpdate, ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<DataAs<DeviceNetwork | null, As>>;

  /**
   * Remove a managed network.
   *
   * Deletes the managed network; devices in it take the profile of those that are elsewhere.
   *
   * `DELETE /accounts/{account_id}/devices/networks/{network_id}`
   * @example
   * const { data, error } = await devices.networks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceNetwork[], As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesNetworksOptions<Bound, As>
  ): Promise<DataAs<DeviceNetwork[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesNetworks<Bound | BoundBy<Params>>;
}

type DevicesPhysicalDevicesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DevicesPhysicalDevicesIndexQuery }, Bound, As
>;
type DevicesPhysicalDevicesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DevicesPhysicalDevicesShowQuery }, Bound, As
>;
type DevicesPhysicalDevicesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `devices.physicalDevices`: `/accounts/{account_id}/devices/physical-devices` */
export interface DevicesPhysicalDevices<Bound extends string = never> {
  /**
   * List devices.
   *
   * `GET /accounts/{account_id}/devices/physical-devices`
   * @example
   * const { data, error } = await devices.physicalDevices.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPhysicalDevicesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PhysicalDevice[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPhysicalDevicesIndexOptions<Bound, As>
  ): Promise<DataAs<PhysicalDevice[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesPhysicalDevicesIndexOptions<Bound>): AsyncIterable<PhysicalDevice>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DevicesPhysicalDevicesIndexOptions<Bound>
  ): AsyncIterable<Page<PhysicalDevice, CursorInfo>>;

  /**
   * Get a device.
   *
   * `GET /accounts/{account_id}/devices/physical-devices/{device_id}`
   * @example
   * const { data, error } = await devices.physicalDevices.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPhysicalDevicesShowOptions<Bound, As>
  ): Promise<Result<DataAs<PhysicalDevice, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPhysicalDevicesShowOptions<Bound, As>
  ): Promise<DataAs<PhysicalDevice, As>>;

  /**
   * Delete a device.
   *
   * Deletes the device with all its registrations; its client must be enrolled anew.
   *
   * `DELETE /accounts/{account_id}/devices/physical-devices/{device_id}`
   * @example
   * const { data, error } = await devices.physicalDevices.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPhysicalDevicesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPhysicalDevicesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Revoke a physical device of the devices of an account.
   *
   * Revokes all registrations of the device; its client is cut off, and must be enrolled anew.
   *
   * `POST /accounts/{account_id}/devices/physical-devices/{device_id}/revoke`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.physicalDevices.revoke(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/revoke/
   */
  revoke<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPhysicalDevicesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link revoke}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  revokeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPhysicalDevicesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "revoke">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesPhysicalDevices<Bound | BoundBy<Params>>;
}

type DevicesPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DevicesPoliciesIndexQuery }, Bound, As
>;

/** `devices.policies`: `/accounts/{account_id}/devices/policies` */
export interface DevicesPolicies<Bound extends string = never> {
  /**
   * List policies of every kind.
   *
   * `GET /accounts/{account_id}/devices/policies`
   * @example
   * const { data, error } = await devices.policies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePolicy[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<DevicePolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesPoliciesIndexOptions<Bound>): AsyncIterable<DevicePolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DevicesPoliciesIndexOptions<Bound>): AsyncIterable<Page<DevicePolicy>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesPolicies<Bound | BoundBy<Params>>;
}

type DevicesPolicyEditDefaultOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: DefaultPolicyEdit }, Bound, As
>;
type DevicesPolicyOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `devices.policy`: `/accounts/{account_id}/devices/policy` */
export interface DevicesPolicy<Bound extends string = never> {
  /**
   * Create a policy.
   *
   * Makes a policy for the devices that its expression fits.
   *
   * `POST /accounts/{account_id}/devices/policy`
   * @example
   * const { data, error } = await devices.policy.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDevicePolicy, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePolicy | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDevicePolicy, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<DevicePolicy | null, As>>;

  /**
   * Get a policy.
   *
   * `GET /accounts/{account_id}/devices/policy/{policy_id}`
   * @example
   * const { data, error } = await devices.policy.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePolicy | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<DevicePolicy | null, As>>;

  /**
   * Change a policy.
   *
   * `PATCH /accounts/{account_id}/devices/policy/{policy_id}`
   * @example
   * const { data, error } = await devices.policy.update(id, { enabled: false }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: DevicePolicyEdit, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePolicy | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DevicePolicyEdit, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<DevicePolicy | null, As>>;

  /**
   * Delete a policy.
   *
   * Deletes the profile; its devices take the settings of the next one that matches, or the usual ones.
   *
   * `DELETE /accounts/{account_id}/devices/policy/{policy_id}`
   * @example
   * const { data, error } = await devices.policy.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePolicy[], As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<DevicePolicy[], As>>;

  /**
   * Change the default policy.
   *
   * Changes what most devices get, at once.
   *
   * `PATCH /accounts/{account_id}/devices/policy`
   * @example
   * const { data, error } = await devices.policy.editDefault({ client, params: { account_id }, body: { allow_mode_switch: true } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/methods/edit/
   */
  editDefault<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyEditDefaultOptions<Bound, As>
  ): Promise<Result<DataAs<DefaultPolicy | null, As>>>;
  /** {@link editDefault}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editDefaultOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyEditDefaultOptions<Bound, As>
  ): Promise<DataAs<DefaultPolicy | null, As>>;

  /**
   * List what goes around the tunnel, of a policy.
   *
   * `GET /accounts/{account_id}/devices/policy/{policy_id}/exclude`
   * @example
   * const { data, error } = await devices.policy.indexExclude(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/excludes/methods/get/
   */
  indexExclude<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<SplitTunnelExclude[], As>>>;
  /** {@link indexExclude}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexExcludeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<SplitTunnelExclude[], As>>;

  /**
   * List the fallback domains of a policy.
   *
   * `GET /accounts/{account_id}/devices/policy/{policy_id}/fallback_domains`
   * @example
   * const { data, error } = await devices.policy.indexFallbackDomains(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/fallback_domains/methods/get/
   */
  indexFallbackDomains<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<FallbackDomain[], As>>>;
  /**
   * {@link indexFallbackDomains}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  indexFallbackDomainsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<FallbackDomain[], As>>;

  /**
   * List what alone goes through the tunnel, of a policy.
   *
   * `GET /accounts/{account_id}/devices/policy/{policy_id}/include`
   * @example
   * const { data, error } = await devices.policy.indexInclude(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/includes/methods/get/
   */
  indexInclude<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<SplitTunnelInclude[], As>>>;
  /** {@link indexInclude}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexIncludeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<SplitTunnelInclude[], As>>;

  /**
   * Get the default policy.
   *
   * Answers the policy of devices that no other one is for.
   *
   * `GET /accounts/{account_id}/devices/policy`
   * @example
   * const { data, error } = await devices.policy.showDefault({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/methods/get/
   */
  showDefault<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<DefaultPolicy | null, As>>>;
  /** {@link showDefault}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showDefaultOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<DefaultPolicy | null, As>>;

  /**
   * Set what goes around the tunnel, of a policy.
   *
   * Replaces the whole list of what goes past the tunnel, for devices of this profile; what is not in it goes
   * through.
   *
   * `PUT /accounts/{account_id}/devices/policy/{policy_id}/exclude`
   * @example
   * const { data, error } = await devices.policy.updateExclude(id, [{ address: "10.0.0.0/8", description: "The office" }], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/excludes/methods/update/
   */
  updateExclude<As extends WaysToRead<"json"> = "json">(
    id: string, body: SplitTunnelExclude[], ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<SplitTunnelExclude[], As>>>;
  /** {@link updateExclude}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateExcludeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SplitTunnelExclude[], ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<SplitTunnelExclude[], As>>;

  /**
   * Set the fallback domains of a policy.
   *
   * Replaces the whole list of domains that are asked of other resolvers, for devices of this profile.
   *
   * `PUT /accounts/{account_id}/devices/policy/{policy_id}/fallback_domains`
   * @example
   * const { data, error } = await devices.policy.updateFallbackDomains(id, [{ dns_server: ["10.0.0.53"], suffix: "corp.example.com" }], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/fallback_domains/methods/update/
   */
  updateFallbackDomains<As extends WaysToRead<"json"> = "json">(
    id: string, body: FallbackDomain[], ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<FallbackDomain[], As>>>;
  /**
   * {@link updateFallbackDomains}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  updateFallbackDomainsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: FallbackDomain[], ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<FallbackDomain[], As>>;

  /**
   * Set what alone goes through the tunnel, of a policy.
   *
   * Replaces the whole list of what goes through the tunnel, for devices of this profile; what is not in it
   * goes past.
   *
   * `PUT /accounts/{account_id}/devices/policy/{policy_id}/include`
   * @example
   * const { data, error } = await devices.policy.updateInclude(id, [{ address: "10.0.0.0/8", description: "The office" }], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/includes/methods/update/
   */
  updateInclude<As extends WaysToRead<"json"> = "json">(
    id: string, body: SplitTunnelInclude[], ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<Result<DataAs<SplitTunnelInclude[], As>>>;
  /** {@link updateInclude}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateIncludeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SplitTunnelInclude[], ...options: DevicesPolicyOptions<Bound, As>
  ): Promise<DataAs<SplitTunnelInclude[], As>>;

  /** `/accounts/{account_id}/devices/policy/exclude` */
  readonly exclude: DevicesPolicyExclude<Bound>;

  /** `/accounts/{account_id}/devices/policy/fallback_domains` */
  readonly fallbackDomains: DevicesPolicyFallbackDomains<Bound>;

  /** `/accounts/{account_id}/devices/policy/include` */
  readonly include: DevicesPolicyInclude<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "indexExclude" | "indexFallbackDomains" | "indexInclude" | "updateExclude" | "updateFallbackDomains" | "updateInclude">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "create" | "editDefault" | "showDefault">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesPolicy<Bound | BoundBy<Params>>;
}

type DevicesPolicyExcludeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `devices.policy.exclude`: `/accounts/{account_id}/devices/policy/exclude` */
export interface DevicesPolicyExclude<Bound extends string = never> {
  /**
   * List what goes around the tunnel, of the default policy.
   *
   * `GET /accounts/{account_id}/devices/policy/exclude`
   * @example
   * const { data, error } = await devices.policy.exclude.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/excludes/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyExcludeOptions<Bound, As>
  ): Promise<Result<DataAs<SplitTunnelExclude[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyExcludeOptions<Bound, As>
  ): Promise<DataAs<SplitTunnelExclude[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesPolicyExcludeOptions<Bound>): AsyncIterable<SplitTunnelExclude>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DevicesPolicyExcludeOptions<Bound>): AsyncIterable<Page<SplitTunnelExclude>>;

  /**
   * Set what goes around the tunnel, of the default policy.
   *
   * Replaces the whole list of what goes past the tunnel, for devices without a profile of their own; what is
   * not in it goes through.
   *
   * `PUT /accounts/{account_id}/devices/policy/exclude`
   * @example
   * const { data, error } = await devices.policy.exclude.updateAll([{ address: "10.0.0.0/8", description: "The office" }], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/excludes/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: SplitTunnelExclude[], ...options: DevicesPolicyExcludeOptions<Bound, As>
  ): Promise<Result<DataAs<SplitTunnelExclude[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SplitTunnelExclude[], ...options: DevicesPolicyExcludeOptions<Bound, As>
  ): Promise<DataAs<SplitTunnelExclude[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesPolicyExclude<Bound | BoundBy<Params>>;
}

type DevicesPolicyFallbackDomainsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `devices.policy.fallbackDomains`: `/accounts/{account_id}/devices/policy/fallback_domains` */
export interface DevicesPolicyFallbackDomains<Bound extends string = never> {
  /**
   * List the fallback domains of the default policy.
   *
   * `GET /accounts/{account_id}/devices/policy/fallback_domains`
   * @example
   * const { data, error } = await devices.policy.fallbackDomains.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/fallback_domains/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyFallbackDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<FallbackDomain[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyFallbackDomainsOptions<Bound, As>
  ): Promise<DataAs<FallbackDomain[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesPolicyFallbackDomainsOptions<Bound>): AsyncIterable<FallbackDomain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DevicesPolicyFallbackDomainsOptions<Bound>): AsyncIterable<Page<FallbackDomain>>;

  /**
   * Set the fallback domains of the default policy.
   *
   * Replaces the whole list of domains that are asked of other resolvers, for devices without a profile of
   * their own.
   *
   * `PUT /accounts/{account_id}/devices/policy/fallback_domains`
   * @example
   * const { data, error } = await devices.policy.fallbackDomains.updateAll([{ dns_server: ["10.0.0.53"], suffix: "corp.example.com" }], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/fallback_domains/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: FallbackDomain[], ...options: DevicesPolicyFallbackDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<FallbackDomain[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: FallbackDomain[], ...options: DevicesPolicyFallbackDomainsOptions<Bound, As>
  ): Promise<DataAs<FallbackDomain[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesPolicyFallbackDomains<Bound | BoundBy<Params>>;
}

type DevicesPolicyIncludeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `devices.policy.include`: `/accounts/{account_id}/devices/policy/include` */
export interface DevicesPolicyInclude<Bound extends string = never> {
  /**
   * List what alone goes through the tunnel, of the default policy.
   *
   * `GET /accounts/{account_id}/devices/policy/include`
   * @example
   * const { data, error } = await devices.policy.include.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/includes/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyIncludeOptions<Bound, As>
  ): Promise<Result<DataAs<SplitTunnelInclude[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesPolicyIncludeOptions<Bound, As>
  ): Promise<DataAs<SplitTunnelInclude[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesPolicyIncludeOptions<Bound>): AsyncIterable<SplitTunnelInclude>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DevicesPolicyIncludeOptions<Bound>): AsyncIterable<Page<SplitTunnelInclude>>;

  /**
   * Set what alone goes through the tunnel, of the default policy.
   *
   * Replaces the whole list of what goes through the tunnel, for devices without a profile of their own; what
   * is not in it goes past.
   *
   * `PUT /accounts/{account_id}/devices/policy/include`
   * @example
   * const { data, error } = await devices.policy.include.updateAll([{ address: "10.0.0.0/8", description: "The office" }], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/includes/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: SplitTunnelInclude[], ...options: DevicesPolicyIncludeOptions<Bound, As>
  ): Promise<Result<DataAs<SplitTunnelInclude[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SplitTunnelInclude[], ...options: DevicesPolicyIncludeOptions<Bound, As>
  ): Promise<DataAs<SplitTunnelInclude[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesPolicyInclude<Bound | BoundBy<Params>>;
}

type DevicesRegistrationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DevicesRegistrationsIndexQuery }, Bound, As
>;
type DevicesRegistrationsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DevicesRegistrationsShowQuery }, Bound, As
>;
type DevicesRegistrationsDeleteAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DevicesRegistrationsDeleteAllQuery }, Bound, As
>;
type DevicesRegistrationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type DevicesRegistrationsRevokeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DevicesRegistrationsRevokeQuery }, Bound, As
>;
type DevicesRegistrationsUnrevokeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DevicesRegistrationsUnrevokeQuery }, Bound, As
>;

/** `devices.registrations`: `/accounts/{account_id}/devices/registrations` */
export interface DevicesRegistrations<Bound extends string = never> {
  /**
   * List registrations.
   *
   * `GET /accounts/{account_id}/devices/registrations`
   * @example
   * const { data, error } = await devices.registrations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesRegistrationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Registration[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesRegistrationsIndexOptions<Bound, As>
  ): Promise<DataAs<Registration[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicesRegistrationsIndexOptions<Bound>): AsyncIterable<Registration>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DevicesRegistrationsIndexOptions<Bound>
  ): AsyncIterable<Page<Registration, CursorInfo>>;

  /**
   * Get a registration of the devices of an account.
   *
   * `GET /accounts/{account_id}/devices/registrations/{registration_id}`
   * @example
   * const { data, error } = await devices.registrations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesRegistrationsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Registration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesRegistrationsShowOptions<Bound, As>
  ): Promise<DataAs<Registration, As>>;

  /**
   * Delete a registration.
   *
   * Deletes the registration; its client is cut off, and must be enrolled anew.
   *
   * `DELETE /accounts/{account_id}/devices/registrations/{registration_id}`
   * @example
   * const { data, error } = await devices.registrations.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesRegistrationsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete registrations.
   *
   * Deletes the registrations named; their clients are cut off, and must be enrolled anew.
   *
   * `DELETE /accounts/{account_id}/devices/registrations`
   * @example
   * const { data, error } = await devices.registrations.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesRegistrationsDeleteAllOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesRegistrationsDeleteAllOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the override codes of a registration.
   *
   * Answers codes with which somebody may turn the client off for some time, although it is locked.
   *
   * `GET /accounts/{account_id}/devices/registrations/{registration_id}/override_codes`
   * @example
   * const { data, error } = await devices.registrations.overrideCodes(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/override_codes/methods/get/
   */
  overrideCodes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<OverrideCode, As>>>;
  /** {@link overrideCodes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  overrideCodesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicesRegistrationsOptions<Bound, As>
  ): Promise<DataAs<OverrideCode, As>>;

  /**
   * Revoke the registrations of the devices of an account.
   *
   * Revokes the registrations named; their clients are cut off until `unrevoke`.
   *
   * `POST /accounts/{account_id}/devices/registrations/revoke`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.registrations.revoke({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/revoke/
   */
  revoke<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesRegistrationsRevokeOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link revoke}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  revokeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesRegistrationsRevokeOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Undo the revocation of the registrations of the devices of an account.
   *
   * `POST /accounts/{account_id}/devices/registrations/unrevoke`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.registrations.unrevoke({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/unrevoke/
   */
  unrevoke<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesRegistrationsUnrevokeOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link unrevoke}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  unrevokeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesRegistrationsUnrevokeOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "overrideCodes">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "deleteAll" | "revoke" | "unrevoke">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesRegistrations<Bound | BoundBy<Params>>;
}

/** `devices.resilience`: `/accounts/{account_id}/devices/resilience` */
export interface DevicesResilience<Bound extends string = never> {
  /** `/accounts/{account_id}/devices/resilience/disconnect` */
  readonly disconnect: DevicesResilienceDisconnect<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesResilience<Bound | BoundBy<Params>>;
}

type DevicesResilienceDisconnectOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `devices.resilience.disconnect`: `/accounts/{account_id}/devices/resilience/disconnect` */
export interface DevicesResilienceDisconnect<Bound extends string = never> {
  /**
   * Turn all clients off, or on.
   *
   * Sets whether all devices of the account are disconnected at once, which takes them past every policy of
   * Gateway.
   *
   * `POST /accounts/{account_id}/devices/resilience/disconnect`
   * @example
   * const { data, error } = await devices.resilience.disconnect.create({ disconnect: true, justification: "Outage of the egress" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/resilience/subresources/global_warp_override/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewGlobalWarpOverride, ...options: DevicesResilienceDisconnectOptions<Bound, As>
  ): Promise<Result<DataAs<GlobalWarpOverride | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewGlobalWarpOverride, ...options: DevicesResilienceDisconnectOptions<Bound, As>
  ): Promise<DataAs<GlobalWarpOverride | null, As>>;

  /**
   * Get whether all clients are off.
   *
   * `GET /accounts/{account_id}/devices/resilience/disconnect`
   * @example
   * const { data, error } = await devices.resilience.disconnect.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/resilience/subresources/global_warp_override/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesResilienceDisconnectOptions<Bound, As>
  ): Promise<Result<DataAs<GlobalWarpOverride | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesResilienceDisconnectOptions<Bound, As>
  ): Promise<DataAs<GlobalWarpOverride | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesResilienceDisconnect<Bound | BoundBy<Params>>;
}

type DevicesSettingsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: DeviceSettingsInput }, Bound, As
>;
type DevicesSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `devices.settings`: `/accounts/{account_id}/devices/settings` */
export interface DevicesSettings<Bound extends string = never> {
  /**
   * Get the settings of devices.
   *
   * `GET /accounts/{account_id}/devices/settings`
   * @example
   * const { data, error } = await devices.settings.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceSettings | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesSettingsOptions<Bound, As>
  ): Promise<DataAs<DeviceSettings | null, As>>;

  /**
   * Update the settings of the devices of an account.
   *
   * `PUT /accounts/{account_id}/devices/settings`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await devices.settings.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: DeviceSettingsInput, ...options: DevicesSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceSettings | null, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DeviceSettingsInput, ...options: DevicesSettingsOptions<Bound, As>
  ): Promise<DataAs<DeviceSettings | null, As>>;

  /**
   * Change the settings of devices.
   *
   * `PATCH /accounts/{account_id}/devices/settings`
   * @example
   * const { data, error } = await devices.settings.edit({ client, params: { account_id }, body: { gateway_proxy_enabled: true } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesSettingsEditOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceSettings | null, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesSettingsEditOptions<Bound, As>
  ): Promise<DataAs<DeviceSettings | null, As>>;

  /**
   * Reset the settings of devices.
   *
   * Sets all settings of devices back to what they were at first; what somebody had set is lost.
   *
   * `DELETE /accounts/{account_id}/devices/settings`
   * @example
   * const { data, error } = await devices.settings.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<DeviceSettings | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicesSettingsOptions<Bound, As>
  ): Promise<DataAs<DeviceSettings | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DevicesSettings<Bound | BoundBy<Params>>;
}

type ZoneDevicesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneDevices`: `/zones/{zone_id}/devices/policy/certificates` */
export interface ZoneDevices<Bound extends string = never> {
  /**
   * Get whether a zone gives devices certificates.
   *
   * `GET /zones/{zone_id}/devices/policy/certificates`
   * @example
   * const { data, error } = await zoneDevices.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneDevicesOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePolicyCertificates | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneDevicesOptions<Bound, As>
  ): Promise<DataAs<DevicePolicyCertificates | null, As>>;

  /**
   * Set whether a zone gives devices certificates.
   *
   * `PATCH /zones/{zone_id}/devices/policy/certificates`
   * @example
   * const { data, error } = await zoneDevices.update({ enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/certificates/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: DevicePolicyCertificatesEdit, ...options: ZoneDevicesOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePolicyCertificates | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DevicePolicyCertificatesEdit, ...options: ZoneDevicesOptions<Bound, As>
  ): Promise<DataAs<DevicePolicyCertificates | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneDevices<Bound | BoundBy<Params>>;
}
