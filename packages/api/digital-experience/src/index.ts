// Written by `pnpm generate` from openapi/digital-experience.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Colo, Command, CommandDevice, CommandQuota, CreatedCommand, DeletedDexTest, DexRule, DexRuleUpdate,
  DexTestInput, DigitalExperienceColosIndexQuery, DigitalExperienceCommandsDevicesIndexItem,
  DigitalExperienceCommandsDevicesIndexQuery, DigitalExperienceCommandsIndexItem,
  DigitalExperienceCommandsIndexQuery, DigitalExperienceDevicesDexTestsIndexQuery,
  DigitalExperienceDevicesFleetStatusLiveQuery, DigitalExperienceDevicesIspsIndexItem,
  DigitalExperienceDevicesIspsIndexQuery, DigitalExperienceFleetStatusDevicesIndexQuery,
  DigitalExperienceFleetStatusLiveQuery, DigitalExperienceFleetStatusOverTimeQuery,
  DigitalExperienceHttpTestsPercentilesQuery, DigitalExperienceHttpTestsShowQuery,
  DigitalExperienceRulesIndexItem, DigitalExperienceRulesIndexQuery, DigitalExperienceTestsOverviewQuery,
  DigitalExperienceTestsUniqueDevicesQuery, DigitalExperienceTracerouteTestsNetworkPathQuery,
  DigitalExperienceTracerouteTestsPercentilesQuery, DigitalExperienceTracerouteTestsShowQuery,
  DigitalExperienceWarpChangeEventsIndexQuery, DigitalExperienceWarpChangeEventsIndexResultItem, FleetStatus,
  FleetStatusDevice, FleetStatusLive, FleetStatusOverTime, HttpDetails, HttpDetailsPercentiles, Isps,
  NetworkPathDetails, NetworkPathResult, NewCommand, NewDexRule, PageInfo, Rule, SchemaHttp, Tests,
  TracerouteTestPercentiles, TracerouteTestTraceroute, UniqueDevices, paths,
} from "./types.js";
export type * from "./types.js";

const digitalExperienceTable = {
  only: [],
  resources: {
    colos: {
      endpoint: "colos",
      only: ["index"],
      actions: { index: { permissions: ["#dex:read", "#teams:report"] } },
    },
    commands: {
      endpoint: "commands",
      only: ["index", "create"],
      actions: {
        index: { paging: { by: "page" }, items: "commands" },
        quota: { method: "get", path: "quota" },
      },
      resources: {
        devices: {
          endpoint: "devices",
          only: ["index"],
          actions: { index: { paging: { by: "page" }, items: "devices" } },
        },
        downloads: {
          endpoint: "{command_id}/downloads",
          id: "filename",
          only: ["show"],
          answer: "body",
          actions: { show: { as: "bytes" } },
        },
      },
    },
    devices: {
      endpoint: "devices",
      only: [],
      resources: {
        dexTests: {
          endpoint: "dex_tests",
          id: "dex_test_id",
          except: ["edit"],
          actions: { index: { paging: { by: "page" } } },
        },
        fleetStatus: {
          endpoint: "{device_id}/fleet-status",
          only: [],
          answer: "body",
          actions: { live: { method: "get", path: "live" } },
        },
        isps: {
          endpoint: "{device_id}/isps",
          only: ["index"],
          actions: { index: { paging: { by: "page" }, items: "isps" } },
        },
      },
    },
    fleetStatus: {
      endpoint: "fleet-status",
      only: [],
      permissions: ["#dex:read", "#teams:report"],
      actions: { live: { method: "get", path: "live" }, overTime: { method: "get", path: "over-time" } },
      resources: {
        devices: {
          endpoint: "devices",
          only: ["index"],
          actions: { index: { paging: { by: "page" }, permissions: ["#dex:read", "#teams:report"] } },
        },
      },
    },
    httpTests: {
      endpoint: "http-tests",
      id: "test_id",
      only: ["show"],
      permissions: ["#dex:read", "#teams:report"],
      actions: { percentiles: { method: "get", path: "{id}/percentiles" } },
    },
    rules: {
      endpoint: "rules",
      id: "rule_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" }, items: "rules" }, update: { body: "optional" } },
    },
    tests: {
      endpoint: "tests",
      only: [],
      actions: {
        overview: { method: "get", path: "overview" },
        uniqueDevices: { method: "get", path: "unique-devices", permissions: ["#dex:read", "#teams:report"] },
      },
    },
    tracerouteTestResults: {
      endpoint: "traceroute-test-results",
      id: "test_result_id",
      only: [],
      actions: {
        networkPath: {
          method: "get",
          path: "{id}/network-path",
          permissions: ["#dex:read", "#teams:report"],
        },
      },
    },
    tracerouteTests: {
      endpoint: "traceroute-tests",
      id: "test_id",
      only: ["show"],
      permissions: ["#dex:read", "#teams:report"],
      actions: {
        networkPath: { method: "get", path: "{id}/network-path" },
        percentiles: { method: "get", path: "{id}/percentiles" },
      },
    },
    warpChangeEvents: {
      endpoint: "warp-change-events",
      only: ["index"],
      actions: { index: { paging: { by: "page" } } },
    },
  },
} as const;

/** Digital experience monitoring of devices (DEX), with tests, fleet status and remote commands. */
export const digitalExperience: DigitalExperience = resource<paths>()("/accounts/{account_id}/dex", digitalExperienceTable);

/** `digitalExperience`: `/accounts/{account_id}/dex` */
export interface DigitalExperience<Bound extends string = never> {
  /** `/accounts/{account_id}/dex/colos` */
  readonly colos: DigitalExperienceColos<Bound>;

  /** `/accounts/{account_id}/dex/commands` */
  readonly commands: DigitalExperienceCommands<Bound>;

  /** `/accounts/{account_id}/dex/devices` */
  readonly devices: DigitalExperienceDevices<Bound>;

  /** `/accounts/{account_id}/dex/fleet-status` */
  readonly fleetStatus: DigitalExperienceFleetStatus<Bound>;

  /** `/accounts/{account_id}/dex/http-tests` */
  readonly httpTests: DigitalExperienceHttpTests<Bound>;

  /** `/accounts/{account_id}/dex/rules` */
  readonly rules: DigitalExperienceRules<Bound>;

  /** `/accounts/{account_id}/dex/tests` */
  readonly tests: DigitalExperienceTests<Bound>;

  /** `/accounts/{account_id}/dex/traceroute-test-results` */
  readonly tracerouteTestResults: DigitalExperienceTracerouteTestResults<Bound>;

  /** `/accounts/{account_id}/dex/traceroute-tests` */
  readonly tracerouteTests: DigitalExperienceTracerouteTests<Bound>;

  /** `/accounts/{account_id}/dex/warp-change-events` */
  readonly warpChangeEvents: DigitalExperienceWarpChangeEvents<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly command_id?: string | number | undefined; readonly device_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperience<Bound | BoundBy<Params>>;
}

type DigitalExperienceColosIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceColosIndexQuery }, Bound, As
>;

/** `digitalExperience.colos`: `/accounts/{account_id}/dex/colos` */
export interface DigitalExperienceColos<Bound extends string = never> {
  /**
   * List the DEX data centres of an account.
   *
   * `GET /accounts/{account_id}/dex/colos` needs the permission `#dex:read` or `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.colos.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/colos/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceColosIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Colo[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceColosIndexOptions<Bound, As>
  ): Promise<DataAs<Colo[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DigitalExperienceColosIndexOptions<Bound>): AsyncIterable<Colo>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DigitalExperienceColosIndexOptions<Bound>): AsyncIterable<Page<Colo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceColos<Bound | BoundBy<Params>>;
}

type DigitalExperienceCommandsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DigitalExperienceCommandsIndexQuery }, Bound, As
>;
type DigitalExperienceCommandsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `digitalExperience.commands`: `/accounts/{account_id}/dex/commands` */
export interface DigitalExperienceCommands<Bound extends string = never> {
  /**
   * List the DEX commands of an account.
   *
   * `GET /accounts/{account_id}/dex/commands`
   * @example
   * const { data, error } = await digitalExperience.commands.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceCommandsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Command, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceCommandsIndexOptions<Bound, As>
  ): Promise<DataAs<Command, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DigitalExperienceCommandsIndexOptions<Bound>
  ): AsyncIterable<DigitalExperienceCommandsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DigitalExperienceCommandsIndexOptions<Bound>
  ): AsyncIterable<Page<DigitalExperienceCommandsIndexItem, PageInfo>>;

  /**
   * Create a DEX command for an account.
   *
   * `POST /accounts/{account_id}/dex/commands`
   * @example
   * const { data, error } = await digitalExperience.commands.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCommand, ...options: DigitalExperienceCommandsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedCommand, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCommand, ...options: DigitalExperienceCommandsOptions<Bound, As>
  ): Promise<DataAs<CreatedCommand, As>>;

  /**
   * Get the quota of the DEX commands of an account.
   *
   * `GET /accounts/{account_id}/dex/commands/quota`
   * @example
   * const { data, error } = await digitalExperience.commands.quota({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/quota/methods/get/
   */
  quota<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceCommandsOptions<Bound, As>
  ): Promise<Result<DataAs<CommandQuota, As>>>;
  /** {@link quota}, but returns the data alone and throws a `RestflareError` if the call fails. */
  quotaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceCommandsOptions<Bound, As>
  ): Promise<DataAs<CommandQuota, As>>;

  /** `/accounts/{account_id}/dex/commands/devices` */
  readonly devices: DigitalExperienceCommandsDevices<Bound>;

  /** `/accounts/{account_id}/dex/commands/{command_id}/downloads` */
  readonly downloads: DigitalExperienceCommandsDownloads<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "quota">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly command_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceCommands<Bound | BoundBy<Params>>;
}

type DigitalExperienceCommandsDevicesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DigitalExperienceCommandsDevicesIndexQuery }, Bound, As
>;

/** `digitalExperience.commands.devices`: `/accounts/{account_id}/dex/commands/devices` */
export interface DigitalExperienceCommandsDevices<Bound extends string = never> {
  /**
   * List the devices of the DEX commands of an account.
   *
   * `GET /accounts/{account_id}/dex/commands/devices`
   * @example
   * const { data, error } = await digitalExperience.commands.devices.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/devices/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceCommandsDevicesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CommandDevice, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceCommandsDevicesIndexOptions<Bound, As>
  ): Promise<DataAs<CommandDevice, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DigitalExperienceCommandsDevicesIndexOptions<Bound>
  ): AsyncIterable<DigitalExperienceCommandsDevicesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DigitalExperienceCommandsDevicesIndexOptions<Bound>
  ): AsyncIterable<Page<DigitalExperienceCommandsDevicesIndexItem, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceCommandsDevices<Bound | BoundBy<Params>>;
}

type DigitalExperienceCommandsDownloadsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; command_id: string } }, Bound, As
>;

/** `digitalExperience.commands.downloads`: `/accounts/{account_id}/dex/commands/{command_id}/downloads` */
export interface DigitalExperienceCommandsDownloads<Bound extends string = never> {
  /**
   * Get a download of a DEX command.
   *
   * `GET /accounts/{account_id}/dex/commands/{command_id}/downloads/{filename}`
   * @example
   * const { data, error } = await digitalExperience.commands.downloads.show(id, { client, params: { account_id, command_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/downloads/methods/get/
   */
  show<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: DigitalExperienceCommandsDownloadsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: DigitalExperienceCommandsDownloadsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; command_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; command_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly command_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceCommandsDownloads<Bound | BoundBy<Params>>;
}

/** `digitalExperience.devices`: `/accounts/{account_id}/dex/devices` */
export interface DigitalExperienceDevices<Bound extends string = never> {
  /** `/accounts/{account_id}/dex/devices/dex_tests` */
  readonly dexTests: DigitalExperienceDevicesDexTests<Bound>;

  /** `/accounts/{account_id}/dex/devices/{device_id}/fleet-status` */
  readonly fleetStatus: DigitalExperienceDevicesFleetStatus<Bound>;

  /** `/accounts/{account_id}/dex/devices/{device_id}/isps` */
  readonly isps: DigitalExperienceDevicesIsps<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly device_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceDevices<Bound | BoundBy<Params>>;
}

type DigitalExperienceDevicesDexTestsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DigitalExperienceDevicesDexTestsIndexQuery }, Bound, As
>;
type DigitalExperienceDevicesDexTestsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `digitalExperience.devices.dexTests`: `/accounts/{account_id}/dex/devices/dex_tests` */
export interface DigitalExperienceDevicesDexTests<Bound extends string = never> {
  /**
   * List the DEX tests of an account.
   *
   * `GET /accounts/{account_id}/dex/devices/dex_tests`
   * @example
   * const { data, error } = await digitalExperience.devices.dexTests.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceDevicesDexTestsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaHttp[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceDevicesDexTestsIndexOptions<Bound, As>
  ): Promise<DataAs<SchemaHttp[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DigitalExperienceDevicesDexTestsIndexOptions<Bound>): AsyncIterable<SchemaHttp>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DigitalExperienceDevicesDexTestsIndexOptions<Bound>
  ): AsyncIterable<Page<SchemaHttp, PageInfo>>;

  /**
   * Create a DEX test for an account.
   *
   * `POST /accounts/{account_id}/dex/devices/dex_tests`
   * @example
   * const { data, error } = await digitalExperience.devices.dexTests.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: DexTestInput, ...options: DigitalExperienceDevicesDexTestsOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaHttp, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DexTestInput, ...options: DigitalExperienceDevicesDexTestsOptions<Bound, As>
  ): Promise<DataAs<SchemaHttp, As>>;

  /**
   * Get a DEX test of an account.
   *
   * `GET /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id}`
   * @example
   * const { data, error } = await digitalExperience.devices.dexTests.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceDevicesDexTestsOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaHttp, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceDevicesDexTestsOptions<Bound, As>
  ): Promise<DataAs<SchemaHttp, As>>;

  /**
   * Update a DEX test of an account.
   *
   * `PUT /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id}`
   * @example
   * const { data, error } = await digitalExperience.devices.dexTests.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: DexTestInput, ...options: DigitalExperienceDevicesDexTestsOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaHttp, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DexTestInput, ...options: DigitalExperienceDevicesDexTestsOptions<Bound, As>
  ): Promise<DataAs<SchemaHttp, As>>;

  /**
   * Delete a DEX test of an account.
   *
   * Deletes the test; devices do not run it any more.
   *
   * `DELETE /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id}`
   * @example
   * const { data, error } = await digitalExperience.devices.dexTests.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceDevicesDexTestsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDexTest, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceDevicesDexTestsOptions<Bound, As>
  ): Promise<DataAs<DeletedDexTest, As>>;

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
  ): DigitalExperienceDevicesDexTests<Bound | BoundBy<Params>>;
}

type DigitalExperienceDevicesFleetStatusLiveOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; device_id: string }; query: DigitalExperienceDevicesFleetStatusLiveQuery }, Bound, As
>;

/** `digitalExperience.devices.fleetStatus`: `/accounts/{account_id}/dex/devices/{device_id}/fleet-status` */
export interface DigitalExperienceDevicesFleetStatus<Bound extends string = never> {
  /**
   * Get the live status of a DEX device.
   *
   * `GET /accounts/{account_id}/dex/devices/{device_id}/fleet-status/live`
   * @example
   * const { data, error } = await digitalExperience.devices.fleetStatus.live({ client, params: { account_id, device_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/fleet_status/methods/get/
   */
  live<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceDevicesFleetStatusLiveOptions<Bound, As>
  ): Promise<Result<DataAs<FleetStatus, As>>>;
  /** {@link live}, but returns the data alone and throws a `RestflareError` if the call fails. */
  liveOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceDevicesFleetStatusLiveOptions<Bound, As>
  ): Promise<DataAs<FleetStatus, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; device_id: string }, Bound, "live">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly device_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceDevicesFleetStatus<Bound | BoundBy<Params>>;
}

type DigitalExperienceDevicesIspsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; device_id: string }; query?: DigitalExperienceDevicesIspsIndexQuery }, Bound, As
>;

/** `digitalExperience.devices.isps`: `/accounts/{account_id}/dex/devices/{device_id}/isps` */
export interface DigitalExperienceDevicesIsps<Bound extends string = never> {
  /**
   * List the ISPs of a DEX device.
   *
   * `GET /accounts/{account_id}/dex/devices/{device_id}/isps`
   * @example
   * const { data, error } = await digitalExperience.devices.isps.index({ client, params: { account_id, device_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/devices/subresources/isps/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceDevicesIspsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Isps, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceDevicesIspsIndexOptions<Bound, As>
  ): Promise<DataAs<Isps, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DigitalExperienceDevicesIspsIndexOptions<Bound>
  ): AsyncIterable<DigitalExperienceDevicesIspsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DigitalExperienceDevicesIspsIndexOptions<Bound>
  ): AsyncIterable<Page<DigitalExperienceDevicesIspsIndexItem, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; device_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly device_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceDevicesIsps<Bound | BoundBy<Params>>;
}

type DigitalExperienceFleetStatusLiveOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceFleetStatusLiveQuery }, Bound, As
>;
type DigitalExperienceFleetStatusOverTimeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceFleetStatusOverTimeQuery }, Bound, As
>;

/** `digitalExperience.fleetStatus`: `/accounts/{account_id}/dex/fleet-status` */
export interface DigitalExperienceFleetStatus<Bound extends string = never> {
  /**
   * Get the live status of the fleet of an account.
   *
   * `GET /accounts/{account_id}/dex/fleet-status/live` needs the permission `#dex:read` or `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.fleetStatus.live({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/methods/live/
   */
  live<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceFleetStatusLiveOptions<Bound, As>
  ): Promise<Result<DataAs<FleetStatusLive, As>>>;
  /** {@link live}, but returns the data alone and throws a `RestflareError` if the call fails. */
  liveOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceFleetStatusLiveOptions<Bound, As>
  ): Promise<DataAs<FleetStatusLive, As>>;

  /**
   * Get the status of the fleet of an account over time.
   *
   * `GET /accounts/{account_id}/dex/fleet-status/over-time` needs the permission `#dex:read` or
   * `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.fleetStatus.overTime({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/methods/over_time/
   */
  overTime<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceFleetStatusOverTimeOptions<Bound, As>
  ): Promise<Result<DataAs<FleetStatusOverTime, As>>>;
  /** {@link overTime}, but returns the data alone and throws a `RestflareError` if the call fails. */
  overTimeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceFleetStatusOverTimeOptions<Bound, As>
  ): Promise<DataAs<FleetStatusOverTime, As>>;

  /** `/accounts/{account_id}/dex/fleet-status/devices` */
  readonly devices: DigitalExperienceFleetStatusDevices<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "live" | "overTime">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceFleetStatus<Bound | BoundBy<Params>>;
}

type DigitalExperienceFleetStatusDevicesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceFleetStatusDevicesIndexQuery }, Bound, As
>;

/** `digitalExperience.fleetStatus.devices`: `/accounts/{account_id}/dex/fleet-status/devices` */
export interface DigitalExperienceFleetStatusDevices<Bound extends string = never> {
  /**
   * List the status of the devices of the fleet of an account.
   *
   * `GET /accounts/{account_id}/dex/fleet-status/devices` needs the permission `#dex:read` or
   * `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.fleetStatus.devices.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/subresources/devices/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceFleetStatusDevicesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<FleetStatusDevice[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceFleetStatusDevicesIndexOptions<Bound, As>
  ): Promise<DataAs<FleetStatusDevice[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DigitalExperienceFleetStatusDevicesIndexOptions<Bound>
  ): AsyncIterable<FleetStatusDevice>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DigitalExperienceFleetStatusDevicesIndexOptions<Bound>
  ): AsyncIterable<Page<FleetStatusDevice, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceFleetStatusDevices<Bound | BoundBy<Params>>;
}

type DigitalExperienceHttpTestsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceHttpTestsShowQuery }, Bound, As
>;
type DigitalExperienceHttpTestsPercentilesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceHttpTestsPercentilesQuery }, Bound, As
>;

/** `digitalExperience.httpTests`: `/accounts/{account_id}/dex/http-tests` */
export interface DigitalExperienceHttpTests<Bound extends string = never> {
  /**
   * Get a DEX HTTP test of an account.
   *
   * `GET /accounts/{account_id}/dex/http-tests/{test_id}` needs the permission `#dex:read` or
   * `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.httpTests.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/http_tests/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceHttpTestsShowOptions<Bound, As>
  ): Promise<Result<DataAs<HttpDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceHttpTestsShowOptions<Bound, As>
  ): Promise<DataAs<HttpDetails, As>>;

  /**
   * Get the percentiles of a DEX HTTP test.
   *
   * `GET /accounts/{account_id}/dex/http-tests/{test_id}/percentiles` needs the permission `#dex:read` or
   * `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.httpTests.percentiles(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/http_tests/subresources/percentiles/methods/get/
   */
  percentiles<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceHttpTestsPercentilesOptions<Bound, As>
  ): Promise<Result<DataAs<HttpDetailsPercentiles, As>>>;
  /** {@link percentiles}, but returns the data alone and throws a `RestflareError` if the call fails. */
  percentilesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceHttpTestsPercentilesOptions<Bound, As>
  ): Promise<DataAs<HttpDetailsPercentiles, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "percentiles">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceHttpTests<Bound | BoundBy<Params>>;
}

type DigitalExperienceRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DigitalExperienceRulesIndexQuery }, Bound, As
>;
type DigitalExperienceRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `digitalExperience.rules`: `/accounts/{account_id}/dex/rules` */
export interface DigitalExperienceRules<Bound extends string = never> {
  /**
   * List the DEX rules of an account.
   *
   * `GET /accounts/{account_id}/dex/rules`
   * @example
   * const { data, error } = await digitalExperience.rules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Rule, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceRulesIndexOptions<Bound, As>
  ): Promise<DataAs<Rule, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DigitalExperienceRulesIndexOptions<Bound>
  ): AsyncIterable<DigitalExperienceRulesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DigitalExperienceRulesIndexOptions<Bound>
  ): AsyncIterable<Page<DigitalExperienceRulesIndexItem, PageInfo>>;

  /**
   * Create a DEX rule for an account.
   *
   * `POST /accounts/{account_id}/dex/rules`
   * @example
   * const { data, error } = await digitalExperience.rules.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDexRule, ...options: DigitalExperienceRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DexRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDexRule, ...options: DigitalExperienceRulesOptions<Bound, As>
  ): Promise<DataAs<DexRule, As>>;

  /**
   * Get a DEX rule of an account.
   *
   * `GET /accounts/{account_id}/dex/rules/{rule_id}`
   * @example
   * const { data, error } = await digitalExperience.rules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DexRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceRulesOptions<Bound, As>
  ): Promise<DataAs<DexRule, As>>;

  /**
   * Update a DEX rule of an account.
   *
   * `PATCH /accounts/{account_id}/dex/rules/{rule_id}`
   * @example
   * const { data, error } = await digitalExperience.rules.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DexRuleUpdate, ...options: DigitalExperienceRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DexRule, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DexRuleUpdate, ...options: DigitalExperienceRulesOptions<Bound, As>
  ): Promise<DataAs<DexRule, As>>;

  /**
   * Delete a DEX rule of an account.
   *
   * Deletes the rule; tests that it chose devices for lose it.
   *
   * `DELETE /accounts/{account_id}/dex/rules/{rule_id}`
   * @example
   * const { data, error } = await digitalExperience.rules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceRulesOptions<Bound, As>
  ): Promise<Result<DataAs<(boolean | null) | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceRulesOptions<Bound, As>
  ): Promise<DataAs<(boolean | null) | null, As>>;

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
  ): DigitalExperienceRules<Bound | BoundBy<Params>>;
}

type DigitalExperienceTestsOverviewOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DigitalExperienceTestsOverviewQuery }, Bound, As
>;
type DigitalExperienceTestsUniqueDevicesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DigitalExperienceTestsUniqueDevicesQuery }, Bound, As
>;

/** `digitalExperience.tests`: `/accounts/{account_id}/dex/tests` */
export interface DigitalExperienceTests<Bound extends string = never> {
  /**
   * Get the overview of the DEX tests of an account.
   *
   * `GET /accounts/{account_id}/dex/tests/overview`
   * @example
   * const { data, error } = await digitalExperience.tests.overview({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/tests/methods/list/
   */
  overview<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceTestsOverviewOptions<Bound, As>
  ): Promise<Result<DataAs<Tests, As>, PageInfo>>;
  /** {@link overview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  overviewOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceTestsOverviewOptions<Bound, As>
  ): Promise<DataAs<Tests, As>>;

  /**
   * Get the unique devices of the DEX tests of an account.
   *
   * `GET /accounts/{account_id}/dex/tests/unique-devices` needs the permission `#dex:read` or
   * `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.tests.uniqueDevices({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/tests/subresources/unique_devices/methods/list/
   */
  uniqueDevices<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceTestsUniqueDevicesOptions<Bound, As>
  ): Promise<Result<DataAs<UniqueDevices, As>>>;
  /** {@link uniqueDevices}, but returns the data alone and throws a `RestflareError` if the call fails. */
  uniqueDevicesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceTestsUniqueDevicesOptions<Bound, As>
  ): Promise<DataAs<UniqueDevices, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "overview" | "uniqueDevices">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceTests<Bound | BoundBy<Params>>;
}

type DigitalExperienceTracerouteTestResultsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `digitalExperience.tracerouteTestResults`: `/accounts/{account_id}/dex/traceroute-test-results` */
export interface DigitalExperienceTracerouteTestResults<Bound extends string = never> {
  /**
   * Get the network path of a DEX traceroute test result.
   *
   * `GET /accounts/{account_id}/dex/traceroute-test-results/{test_result_id}/network-path` needs the
   * permission `#dex:read` or `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.tracerouteTestResults.networkPath(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_test_results/subresources/network_path/methods/get/
   */
  networkPath<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceTracerouteTestResultsOptions<Bound, As>
  ): Promise<Result<DataAs<NetworkPathDetails, As>>>;
  /** {@link networkPath}, but returns the data alone and throws a `RestflareError` if the call fails. */
  networkPathOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceTracerouteTestResultsOptions<Bound, As>
  ): Promise<DataAs<NetworkPathDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "networkPath">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceTracerouteTestResults<Bound | BoundBy<Params>>;
}

type DigitalExperienceTracerouteTestsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceTracerouteTestsShowQuery }, Bound, As
>;
type DigitalExperienceTracerouteTestsNetworkPathOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceTracerouteTestsNetworkPathQuery }, Bound, As
>;
type DigitalExperienceTracerouteTestsPercentilesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceTracerouteTestsPercentilesQuery }, Bound, As
>;

/** `digitalExperience.tracerouteTests`: `/accounts/{account_id}/dex/traceroute-tests` */
export interface DigitalExperienceTracerouteTests<Bound extends string = never> {
  /**
   * Get a DEX traceroute test of an account.
   *
   * `GET /accounts/{account_id}/dex/traceroute-tests/{test_id}` needs the permission `#dex:read` or
   * `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.tracerouteTests.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceTracerouteTestsShowOptions<Bound, As>
  ): Promise<Result<DataAs<TracerouteTestTraceroute, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceTracerouteTestsShowOptions<Bound, As>
  ): Promise<DataAs<TracerouteTestTraceroute, As>>;

  /**
   * Get the network path of a DEX traceroute test.
   *
   * `GET /accounts/{account_id}/dex/traceroute-tests/{test_id}/network-path` needs the permission `#dex:read`
   * or `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.tracerouteTests.networkPath(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/network_path/
   */
  networkPath<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceTracerouteTestsNetworkPathOptions<Bound, As>
  ): Promise<Result<DataAs<NetworkPathResult, As>>>;
  /** {@link networkPath}, but returns the data alone and throws a `RestflareError` if the call fails. */
  networkPathOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceTracerouteTestsNetworkPathOptions<Bound, As>
  ): Promise<DataAs<NetworkPathResult, As>>;

  /**
   * Get the percentiles of a DEX traceroute test.
   *
   * `GET /accounts/{account_id}/dex/traceroute-tests/{test_id}/percentiles` needs the permission `#dex:read`
   * or `#teams:report`.
   * @example
   * const { data, error } = await digitalExperience.tracerouteTests.percentiles(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/percentiles/
   */
  percentiles<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceTracerouteTestsPercentilesOptions<Bound, As>
  ): Promise<Result<DataAs<TracerouteTestPercentiles, As>>>;
  /** {@link percentiles}, but returns the data alone and throws a `RestflareError` if the call fails. */
  percentilesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DigitalExperienceTracerouteTestsPercentilesOptions<Bound, As>
  ): Promise<DataAs<TracerouteTestPercentiles, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "networkPath" | "percentiles">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceTracerouteTests<Bound | BoundBy<Params>>;
}

type DigitalExperienceWarpChangeEventsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: DigitalExperienceWarpChangeEventsIndexQuery }, Bound, As
>;

/** `digitalExperience.warpChangeEvents`: `/accounts/{account_id}/dex/warp-change-events` */
export interface DigitalExperienceWarpChangeEvents<Bound extends string = never> {
  /**
   * List the DEX WARP change events of an account.
   *
   * `GET /accounts/{account_id}/dex/warp-change-events`
   * @example
   * const { data, error } = await digitalExperience.warpChangeEvents.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/warp_change_events/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceWarpChangeEventsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DigitalExperienceWarpChangeEventsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DigitalExperienceWarpChangeEventsIndexOptions<Bound, As>
  ): Promise<DataAs<DigitalExperienceWarpChangeEventsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DigitalExperienceWarpChangeEventsIndexOptions<Bound>
  ): AsyncIterable<DigitalExperienceWarpChangeEventsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DigitalExperienceWarpChangeEventsIndexOptions<Bound>
  ): AsyncIterable<Page<DigitalExperienceWarpChangeEventsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DigitalExperienceWarpChangeEvents<Bound | BoundBy<Params>>;
}
