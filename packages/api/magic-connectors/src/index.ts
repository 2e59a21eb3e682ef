// Written by `pnpm generate` from openapi/magic-connectors.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Connector, ConnectorEvent, ConnectorEventListItem, ConnectorInput, EventLatest, Interrupt,
  MagicConnectorsIndexQuery, MagicConnectorsTelemetryEventsIndexItem,
  MagicConnectorsTelemetryEventsIndexQuery, MagicConnectorsTelemetryEventsLatestIndexItem,
  MagicConnectorsTelemetrySnapshotsIndexItem, MagicConnectorsTelemetrySnapshotsIndexQuery,
  MagicConnectorsTelemetrySnapshotsLatestIndexItem, NewConnector, NewInterrupt, Snapshot, SnapshotLatest,
  SnapshotListItem, paths,
} from "./types.js";
export type * from "./types.js";

const magicConnectorsTable = {
  id: "connector_id",
  actions: {
    index: { secrets: ["license_key"] },
    create: { secrets: ["license_key"] },
    show: { secrets: ["license_key"] },
    update: { secrets: ["license_key"] },
    edit: { body: "empty", secrets: ["license_key"] },
    delete: { secrets: ["license_key"] },
  },
  resources: {
    interrupts: {
      endpoint: "{connector_id}/interrupts",
      only: ["index", "create"],
      actions: { create: { body: "optional" } },
    },
    telemetry: {
      endpoint: "{connector_id}/telemetry",
      only: [],
      resources: {
        events: {
          endpoint: "events",
          id: "event_n",
          only: ["index", "show"],
          actions: {
            index: { paging: { by: "cursor", from: "result.cursor" }, items: "items" },
            show: { method: "get", path: "{event_t}.{id}" },
          },
          resources: {
            latest: { endpoint: "latest", only: ["index"], actions: { index: { items: "items" } } },
          },
        },
        snapshots: {
          endpoint: "snapshots",
          id: "snapshot_t",
          only: ["index", "show"],
          actions: { index: { paging: { by: "cursor", from: "result.cursor" }, items: "items" } },
          resources: {
            latest: { endpoint: "latest", only: ["index"], actions: { index: { items: "items" } } },
          },
        },
      },
    },
  },
} as const;

/** Appliances of Magic WAN, and their telemetry. */
export const magicConnectors: MagicConnectors = resource<paths>()("/accounts/{account_id}/magic/connectors", magicConnectorsTable);

type MagicConnectorsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicConnectorsIndexQuery }, Bound, As
>;
type MagicConnectorsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: ConnectorInput }, Bound, As
>;
type MagicConnectorsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `magicConnectors`: `/accounts/{account_id}/magic/connectors` */
export interface MagicConnectors<Bound extends string = never> {
  /**
   * List the Magic connectors of an account.
   *
   * `GET /accounts/{account_id}/magic/connectors`
   * @example
   * const { data, error } = await magicConnectors.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Connector[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsIndexOptions<Bound, As>
  ): Promise<DataAs<Connector[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicConnectorsIndexOptions<Bound>): AsyncIterable<Connector>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicConnectorsIndexOptions<Bound>): AsyncIterable<Page<Connector>>;

  /**
   * Create a Magic connector for an account.
   *
   * `POST /accounts/{account_id}/magic/connectors`
   * @example
   * const { data, error } = await magicConnectors.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewConnector, ...options: MagicConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Connector, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewConnector, ...options: MagicConnectorsOptions<Bound, As>
  ): Promise<DataAs<Connector, As>>;

  /**
   * Get a Magic connector of an account.
   *
   * `GET /accounts/{account_id}/magic/connectors/{connector_id}`
   * @example
   * const { data, error } = await magicConnectors.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Connector, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicConnectorsOptions<Bound, As>
  ): Promise<DataAs<Connector, As>>;

  /**
   * Update a Magic connector of an account.
   *
   * `PUT /accounts/{account_id}/magic/connectors/{connector_id}`
   * @example
   * const { data, error } = await magicConnectors.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ConnectorInput, ...options: MagicConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Connector, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ConnectorInput, ...options: MagicConnectorsOptions<Bound, As>
  ): Promise<DataAs<Connector, As>>;

  /**
   * Edit a Magic connector of an account.
   *
   * `PATCH /accounts/{account_id}/magic/connectors/{connector_id}`
   * @example
   * const { data, error } = await magicConnectors.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicConnectorsEditOptions<Bound, As>
  ): Promise<Result<DataAs<Connector, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicConnectorsEditOptions<Bound, As>
  ): Promise<DataAs<Connector, As>>;

  /**
   * Delete a Magic connector of an account.
   *
   * Takes the connector out of the account; its site loses the tunnels that run through it.
   *
   * `DELETE /accounts/{account_id}/magic/connectors/{connector_id}`
   * @example
   * const { data, error } = await magicConnectors.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Connector, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicConnectorsOptions<Bound, As>
  ): Promise<DataAs<Connector, As>>;

  /** `/accounts/{account_id}/magic/connectors/{connector_id}/interrupts` */
  readonly interrupts: MagicConnectorsInterrupts<Bound>;

  /** `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry` */
  readonly telemetry: MagicConnectorsTelemetry<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly connector_id?: string | number | undefined; readonly event_t?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicConnectors<Bound | BoundBy<Params>>;
}

type MagicConnectorsInterruptsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; connector_id: string } }, Bound, As
>;

/** `magicConnectors.interrupts`: `/accounts/{account_id}/magic/connectors/{connector_id}/interrupts` */
export interface MagicConnectorsInterrupts<Bound extends string = never> {
  /**
   * List the interrupts of a Magic connector.
   *
   * `GET /accounts/{account_id}/magic/connectors/{connector_id}/interrupts`
   * @example
   * const { data, error } = await magicConnectors.interrupts.index({ client, params: { account_id, connector_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/interrupts/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsInterruptsOptions<Bound, As>
  ): Promise<Result<DataAs<Interrupt[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsInterruptsOptions<Bound, As>
  ): Promise<DataAs<Interrupt[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicConnectorsInterruptsOptions<Bound>): AsyncIterable<Interrupt>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicConnectorsInterruptsOptions<Bound>): AsyncIterable<Page<Interrupt>>;

  /**
   * Interrupt a Magic connector.
   *
   * Restarts or shuts down the connector; its site is cut off meanwhile, and one that is shut down must be
   * switched on by hand.
   *
   * `POST /accounts/{account_id}/magic/connectors/{connector_id}/interrupts`
   * @example
   * const { data, error } = await magicConnectors.interrupts.create({ reboot: {}, restart: {}, shutdown: {} }, { client, params: { account_id, connector_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/interrupts/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewInterrupt, ...options: MagicConnectorsInterruptsOptions<Bound, As>
  ): Promise<Result<DataAs<Interrupt, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewInterrupt, ...options: MagicConnectorsInterruptsOptions<Bound, As>
  ): Promise<DataAs<Interrupt, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; connector_id: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly connector_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicConnectorsInterrupts<Bound | BoundBy<Params>>;
}

/** `magicConnectors.telemetry`: `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry` */
export interface MagicConnectorsTelemetry<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events` */
  readonly events: MagicConnectorsTelemetryEvents<Bound>;

  /** `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots` */
  readonly snapshots: MagicConnectorsTelemetrySnapshots<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; connector_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly connector_id?: string | number | undefined; readonly event_t?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicConnectorsTelemetry<Bound | BoundBy<Params>>;
}

type MagicConnectorsTelemetryEventsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; connector_id: string }; query: MagicConnectorsTelemetryEventsIndexQuery }, Bound, As
>;
type MagicConnectorsTelemetryEventsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; connector_id: string; event_t: string | number } }, Bound, As
>;

/**
 * `magicConnectors.telemetry.events`:
 * `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events`
 */
export interface MagicConnectorsTelemetryEvents<Bound extends string = never> {
  /**
   * List the telemetry events of a Magic connector.
   *
   * `GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events`
   * @example
   * const { data, error } = await magicConnectors.telemetry.events.index({ client, params: { account_id, connector_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsTelemetryEventsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ConnectorEventListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsTelemetryEventsIndexOptions<Bound, As>
  ): Promise<DataAs<ConnectorEventListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: MagicConnectorsTelemetryEventsIndexOptions<Bound>
  ): AsyncIterable<MagicConnectorsTelemetryEventsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicConnectorsTelemetryEventsIndexOptions<Bound>
  ): AsyncIterable<Page<MagicConnectorsTelemetryEventsIndexItem>>;

  /**
   * Get a telemetry event of a Magic connector.
   *
   * `GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/{event_t}.{event_n}`
   * @example
   * const { data, error } = await magicConnectors.telemetry.events.show(id, { client, params: { account_id, connector_id, event_t } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: MagicConnectorsTelemetryEventsShowOptions<Bound, As>
  ): Promise<Result<DataAs<ConnectorEvent, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: MagicConnectorsTelemetryEventsShowOptions<Bound, As>
  ): Promise<DataAs<ConnectorEvent, As>>;

  /** `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/latest` */
  readonly latest: MagicConnectorsTelemetryEventsLatest<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; connector_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; connector_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly connector_id?: string | number | undefined; readonly event_t?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicConnectorsTelemetryEvents<Bound | BoundBy<Params>>;
}

type MagicConnectorsTelemetryEventsLatestOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; connector_id: string } }, Bound, As
>;

/**
 * `magicConnectors.telemetry.events.latest`:
 * `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/latest`
 */
export interface MagicConnectorsTelemetryEventsLatest<Bound extends string = never> {
  /**
   * List the latest telemetry events of a Magic connector.
   *
   * `GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/latest`
   * @example
   * const { data, error } = await magicConnectors.telemetry.events.latest.index({ client, params: { account_id, connector_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/subresources/latest/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsTelemetryEventsLatestOptions<Bound, As>
  ): Promise<Result<DataAs<EventLatest, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsTelemetryEventsLatestOptions<Bound, As>
  ): Promise<DataAs<EventLatest, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: MagicConnectorsTelemetryEventsLatestOptions<Bound>
  ): AsyncIterable<MagicConnectorsTelemetryEventsLatestIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicConnectorsTelemetryEventsLatestOptions<Bound>
  ): AsyncIterable<Page<MagicConnectorsTelemetryEventsLatestIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; connector_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly connector_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicConnectorsTelemetryEventsLatest<Bound | BoundBy<Params>>;
}

type MagicConnectorsTelemetrySnapshotsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; connector_id: string }; query: MagicConnectorsTelemetrySnapshotsIndexQuery }, Bound, As
>;
type MagicConnectorsTelemetrySnapshotsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; connector_id: string } }, Bound, As
>;

/**
 * `magicConnectors.telemetry.snapshots`:
 * `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots`
 */
export interface MagicConnectorsTelemetrySnapshots<Bound extends string = never> {
  /**
   * List the telemetry snapshots of a Magic connector.
   *
   * `GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots`
   * @example
   * const { data, error } = await magicConnectors.telemetry.snapshots.index({ client, params: { account_id, connector_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsTelemetrySnapshotsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SnapshotListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsTelemetrySnapshotsIndexOptions<Bound, As>
  ): Promise<DataAs<SnapshotListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: MagicConnectorsTelemetrySnapshotsIndexOptions<Bound>
  ): AsyncIterable<MagicConnectorsTelemetrySnapshotsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicConnectorsTelemetrySnapshotsIndexOptions<Bound>
  ): AsyncIterable<Page<MagicConnectorsTelemetrySnapshotsIndexItem>>;

  /**
   * Get a telemetry snapshot of a Magic connector.
   *
   * `GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/{snapshot_t}`
   * @example
   * const { data, error } = await magicConnectors.telemetry.snapshots.show(id, { client, params: { account_id, connector_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: MagicConnectorsTelemetrySnapshotsOptions<Bound, As>
  ): Promise<Result<DataAs<Snapshot, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: MagicConnectorsTelemetrySnapshotsOptions<Bound, As>
  ): Promise<DataAs<Snapshot, As>>;

  /** `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/latest` */
  readonly latest: MagicConnectorsTelemetrySnapshotsLatest<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; connector_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; connector_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly connector_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicConnectorsTelemetrySnapshots<Bound | BoundBy<Params>>;
}

type MagicConnectorsTelemetrySnapshotsLatestOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; connector_id: string } }, Bound, As
>;

/**
 * `magicConnectors.telemetry.snapshots.latest`:
 * `/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/latest`
 */
export interface MagicConnectorsTelemetrySnapshotsLatest<Bound extends string = never> {
  /**
   * List the latest telemetry snapshots of a Magic connector.
   *
   * `GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/latest`
   * @example
   * const { data, error } = await magicConnectors.telemetry.snapshots.latest.index({ client, params: { account_id, connector_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/subresources/latest/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsTelemetrySnapshotsLatestOptions<Bound, As>
  ): Promise<Result<DataAs<SnapshotLatest, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicConnectorsTelemetrySnapshotsLatestOptions<Bound, As>
  ): Promise<DataAs<SnapshotLatest, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: MagicConnectorsTelemetrySnapshotsLatestOptions<Bound>
  ): AsyncIterable<MagicConnectorsTelemetrySnapshotsLatestIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicConnectorsTelemetrySnapshotsLatestOptions<Bound>
  ): AsyncIterable<Page<MagicConnectorsTelemetrySnapshotsLatestIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; connector_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly connector_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicConnectorsTelemetrySnapshotsLatest<Bound | BoundBy<Params>>;
}
