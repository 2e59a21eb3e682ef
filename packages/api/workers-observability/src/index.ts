// Written by `pnpm generate` from openapi/workers-observability.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatedSharedQuery, Destination, DestinationListItem, DestinationUpdate, NewDestination,
  NewObservabilityQuery, NewSharedQuery, ObservabilityDestinationsCreateResult,
  ObservabilityDestinationsDeleteResult, ObservabilityDestinationsIndexResultItem,
  ObservabilityDestinationsUpdateResult, ObservabilityQuery, ObservabilityTelemetryKeysResultItem,
  ObservabilityTelemetryQueryResult, ObservabilityTelemetryValuesResultItem, SharedQuery, TelemetryKeys,
  TelemetryKeysInput, TelemetryLiveTail, TelemetryLiveTailHeartbeatInput, TelemetryLiveTailInput,
  TelemetryQuery, TelemetryQueryInput, TelemetryValues, TelemetryValuesInput,
  WorkersObservabilityDestinationsIndexQuery, WorkersObservabilityQueriesIndexQuery,
  WorkersObservabilitySharedQueryShowQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Queries, destinations and live tails of Workers' telemetry. */
export const observabilityDestinations: ObservabilityDestinations = resource<paths>()("/destinations", {
  id: "slug",
  except: ["show"],
  updateMethod: "patch",
  actions: {
    index: { secrets: ["destination_conf"] },
    create: { body: "optional", secrets: ["destination_conf"] },
    update: { body: "optional", secrets: ["destination_conf"] },
    delete: { secrets: ["destination_conf"] },
  },
});

/** Queries, destinations and live tails of Workers' telemetry. */
export const observabilityTelemetry: ObservabilityTelemetry = resource<paths>()("/telemetry", {
  only: [],
  actions: {
    keys: { method: "post", path: "keys", body: "optional" },
    query: { method: "post", path: "query", body: "optional" },
    values: { method: "post", path: "values", body: "optional" },
  },
});

const workersObservabilityTable = {
  only: [],
  resources: {
    destinations: {
      endpoint: "destinations",
      id: "slug",
      except: ["show"],
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" }, secrets: ["destination_conf"] },
        create: { secrets: ["destination_conf"] },
        update: { secrets: ["destination_conf"] },
        delete: { secrets: ["destination_conf"] },
      },
    },
    queries: {
      endpoint: "queries",
      only: ["index", "create"],
      actions: { index: { paging: { by: "page" } } },
    },
    shared: {
      endpoint: "shared",
      only: [],
      resources: { query: { endpoint: "query", only: ["create", "show"] } },
    },
    telemetry: {
      endpoint: "telemetry",
      only: [],
      actions: {
        keys: { method: "post", path: "keys", body: "optional" },
        query: { method: "post", path: "query", body: "required" },
        values: { method: "post", path: "values", body: "required" },
      },
      resources: {
        liveTail: {
          endpoint: "live-tail",
          singular: true,
          only: ["create"],
          actions: {
            create: { body: "optional" },
            heartbeat: { method: "post", path: "heartbeat", body: "optional" },
          },
        },
      },
    },
  },
} as const;

/** Queries, destinations and live tails of Workers' telemetry. */
export const workersObservability: WorkersObservability = resource<paths>()("/accounts/{account_id}/workers/observability", workersObservabilityTable);

type ObservabilityDestinationsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `observabilityDestinations`: `/destinations` */
export interface ObservabilityDestinations<Bound extends string = never> {
  /**
   * List the observability destinations, without an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /destinations`
   * @example
   * const { data, error } = await observabilityDestinations.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ObservabilityDestinationsOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityDestinationsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ObservabilityDestinationsOptions<Bound, As>
  ): Promise<DataAs<ObservabilityDestinationsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ObservabilityDestinationsOptions<Bound>
  ): AsyncIterable<ObservabilityDestinationsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ObservabilityDestinationsOptions<Bound>
  ): AsyncIterable<Page<ObservabilityDestinationsIndexResultItem>>;

  /**
   * Create an observability destination, without an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /destinations`
   * @example
   * const { data, error } = await observabilityDestinations.create({}, { client });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ObservabilityDestinationsOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityDestinationsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ObservabilityDestinationsOptions<Bound, As>
  ): Promise<DataAs<ObservabilityDestinationsCreateResult, As>>;

  /**
   * Update an observability destination, without an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /destinations/{slug}`
   * @example
   * const { data, error } = await observabilityDestinations.update(id, {}, { client });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ObservabilityDestinationsOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityDestinationsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ObservabilityDestinationsOptions<Bound, As>
  ): Promise<DataAs<ObservabilityDestinationsUpdateResult, As>>;

  /**
   * Delete an observability destination, without an account.
   *
   * Deletes the destination; logs and traces of Workers are not sent there any more. The API's owner does not
   * describe which query it takes.
   *
   * `DELETE /destinations/{slug}`
   * @example
   * const { data, error } = await observabilityDestinations.delete(id, { client });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservabilityDestinationsOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityDestinationsDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservabilityDestinationsOptions<Bound, As>
  ): Promise<DataAs<ObservabilityDestinationsDeleteResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "update" | "delete">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): ObservabilityDestinations<Bound | BoundBy<Params>>;
}

type ObservabilityTelemetryKeysOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: unknown }, Bound, As
>;

/** `observabilityTelemetry`: `/telemetry` */
export interface ObservabilityTelemetry<Bound extends string = never> {
  /**
   * List the keys of telemetry, without an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /telemetry/keys`
   * @example
   * const { data, error } = await observabilityTelemetry.keys({ client, body: {} });
   */
  keys<As extends WaysToRead<"json"> = "json">(
    ...options: ObservabilityTelemetryKeysOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityTelemetryKeysResultItem[], As>>>;
  /** {@link keys}, but returns the data alone and throws a `RestflareError` if the call fails. */
  keysOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ObservabilityTelemetryKeysOptions<Bound, As>
  ): Promise<DataAs<ObservabilityTelemetryKeysResultItem[], As>>;

  /**
   * Query telemetry, without an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /telemetry/query`
   * @example
   * const { data, error } = await observabilityTelemetry.query({ client, body: {} });
   */
  query<As extends WaysToRead<"json"> = "json">(
    ...options: ObservabilityTelemetryKeysOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityTelemetryQueryResult, As>>>;
  /** {@link query}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ObservabilityTelemetryKeysOptions<Bound, As>
  ): Promise<DataAs<ObservabilityTelemetryQueryResult, As>>;

  /**
   * List the values of a key of telemetry, without an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /telemetry/values`
   * @example
   * const { data, error } = await observabilityTelemetry.values({ client, body: {} });
   */
  values<As extends WaysToRead<"json"> = "json">(
    ...options: ObservabilityTelemetryKeysOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityTelemetryValuesResultItem[], As>>>;
  /** {@link values}, but returns the data alone and throws a `RestflareError` if the call fails. */
  valuesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ObservabilityTelemetryKeysOptions<Bound, As>
  ): Promise<DataAs<ObservabilityTelemetryValuesResultItem[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "keys" | "query" | "values">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): ObservabilityTelemetry<Bound | BoundBy<Params>>;
}

/** `workersObservability`: `/accounts/{account_id}/workers/observability` */
export interface WorkersObservability<Bound extends string = never> {
  /** `/accounts/{account_id}/workers/observability/destinations` */
  readonly destinations: WorkersObservabilityDestinations<Bound>;

  /** `/accounts/{account_id}/workers/observability/queries` */
  readonly queries: WorkersObservabilityQueries<Bound>;

  /** `/accounts/{account_id}/workers/observability/shared` */
  readonly shared: WorkersObservabilityShared<Bound>;

  /** `/accounts/{account_id}/workers/observability/telemetry` */
  readonly telemetry: WorkersObservabilityTelemetry<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersObservability<Bound | BoundBy<Params>>;
}

type WorkersObservabilityDestinationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkersObservabilityDestinationsIndexQuery }, Bound, As
>;
type WorkersObservabilityDestinationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersObservability.destinations`: `/accounts/{account_id}/workers/observability/destinations` */
export interface WorkersObservabilityDestinations<Bound extends string = never> {
  /**
   * List the observability destinations of an account.
   *
   * `GET /accounts/{account_id}/workers/observability/destinations`
   * @example
   * const { data, error } = await workersObservability.destinations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersObservabilityDestinationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DestinationListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersObservabilityDestinationsIndexOptions<Bound, As>
  ): Promise<DataAs<DestinationListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: WorkersObservabilityDestinationsIndexOptions<Bound>
  ): AsyncIterable<DestinationListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkersObservabilityDestinationsIndexOptions<Bound>
  ): AsyncIterable<Page<DestinationListItem>>;

  /**
   * Create an observability destination for an account.
   *
   * `POST /accounts/{account_id}/workers/observability/destinations`
   * @example
   * const { data, error } = await workersObservability.destinations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDestination, ...options: WorkersObservabilityDestinationsOptions<Bound, As>
  ): Promise<Result<DataAs<Destination, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDestination, ...options: WorkersObservabilityDestinationsOptions<Bound, As>
  ): Promise<DataAs<Destination, As>>;

  /**
   * Update an observability destination of an account.
   *
   * `PATCH /accounts/{account_id}/workers/observability/destinations/{slug}`
   * @example
   * const { data, error } = await workersObservability.destinations.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: DestinationUpdate, ...options: WorkersObservabilityDestinationsOptions<Bound, As>
  ): Promise<Result<DataAs<Destination, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DestinationUpdate, ...options: WorkersObservabilityDestinationsOptions<Bound, As>
  ): Promise<DataAs<Destination, As>>;

  /**
   * Delete an observability destination of an account.
   *
   * Deletes the destination; logs and traces of Workers are not sent there any more.
   *
   * `DELETE /accounts/{account_id}/workers/observability/destinations/{slug}`
   * @example
   * const { data, error } = await workersObservability.destinations.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersObservabilityDestinationsOptions<Bound, As>
  ): Promise<Result<DataAs<Destination, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersObservabilityDestinationsOptions<Bound, As>
  ): Promise<DataAs<Destination, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersObservabilityDestinations<Bound | BoundBy<Params>>;
}

type WorkersObservabilityQueriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkersObservabilityQueriesIndexQuery }, Bound, As
>;
type WorkersObservabilityQueriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersObservability.queries`: `/accounts/{account_id}/workers/observability/queries` */
export interface WorkersObservabilityQueries<Bound extends string = never> {
  /**
   * List the observability queries of an account.
   *
   * `GET /accounts/{account_id}/workers/observability/queries`
   * @example
   * const { data, error } = await workersObservability.queries.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/queries/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersObservabilityQueriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityQuery[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersObservabilityQueriesIndexOptions<Bound, As>
  ): Promise<DataAs<ObservabilityQuery[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersObservabilityQueriesIndexOptions<Bound>): AsyncIterable<ObservabilityQuery>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkersObservabilityQueriesIndexOptions<Bound>
  ): AsyncIterable<Page<ObservabilityQuery>>;

  /**
   * Create an observability query for an account.
   *
   * `POST /accounts/{account_id}/workers/observability/queries`
   * @example
   * const { data, error } = await workersObservability.queries.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/queries/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewObservabilityQuery, ...options: WorkersObservabilityQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<ObservabilityQuery, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewObservabilityQuery, ...options: WorkersObservabilityQueriesOptions<Bound, As>
  ): Promise<DataAs<ObservabilityQuery, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersObservabilityQueries<Bound | BoundBy<Params>>;
}

/** `workersObservability.shared`: `/accounts/{account_id}/workers/observability/shared` */
export interface WorkersObservabilityShared<Bound extends string = never> {
  /** `/accounts/{account_id}/workers/observability/shared/query` */
  readonly query: WorkersObservabilitySharedQuery<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersObservabilityShared<Bound | BoundBy<Params>>;
}

type WorkersObservabilitySharedQueryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type WorkersObservabilitySharedQueryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkersObservabilitySharedQueryShowQuery }, Bound, As
>;

/** `workersObservability.shared.query`: `/accounts/{account_id}/workers/observability/shared/query` */
export interface WorkersObservabilitySharedQuery<Bound extends string = never> {
  /**
   * Query the observability shared of an account.
   *
   * `POST /accounts/{account_id}/workers/observability/shared/query`
   * @example
   * const { data, error } = await workersObservability.shared.query.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/shared_queries/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSharedQuery, ...options: WorkersObservabilitySharedQueryOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSharedQuery, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSharedQuery, ...options: WorkersObservabilitySharedQueryOptions<Bound, As>
  ): Promise<DataAs<CreatedSharedQuery, As>>;

  /**
   * Get a shared query of an account.
   *
   * `GET /accounts/{account_id}/workers/observability/shared/query/{id}`
   * @example
   * const { data, error } = await workersObservability.shared.query.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/shared_queries/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersObservabilitySharedQueryShowOptions<Bound, As>
  ): Promise<Result<DataAs<SharedQuery, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersObservabilitySharedQueryShowOptions<Bound, As>
  ): Promise<DataAs<SharedQuery, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersObservabilitySharedQuery<Bound | BoundBy<Params>>;
}

type WorkersObservabilityTelemetryKeysOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: TelemetryKeysInput }, Bound, As
>;
type WorkersObservabilityTelemetryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersObservability.telemetry`: `/accounts/{account_id}/workers/observability/telemetry` */
export interface WorkersObservabilityTelemetry<Bound extends string = never> {
  /**
   * List the keys of the telemetry of an account.
   *
   * `POST /accounts/{account_id}/workers/observability/telemetry/keys`
   * @example
   * const { data, error } = await workersObservability.telemetry.keys({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/keys/
   */
  keys<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersObservabilityTelemetryKeysOptions<Bound, As>
  ): Promise<Result<DataAs<TelemetryKeys[], As>>>;
  /** {@link keys}, but returns the data alone and throws a `RestflareError` if the call fails. */
  keysOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersObservabilityTelemetryKeysOptions<Bound, As>
  ): Promise<DataAs<TelemetryKeys[], As>>;

  /**
   * Query the observability telemetry of an account.
   *
   * `POST /accounts/{account_id}/workers/observability/telemetry/query`
   * @example
   * const { data, error } = await workersObservability.telemetry.query(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/query/
   */
  query<As extends WaysToRead<"json"> = "json">(
    body: TelemetryQueryInput, ...options: WorkersObservabilityTelemetryOptions<Bound, As>
  ): Promise<Result<DataAs<TelemetryQuery, As>>>;
  /** {@link query}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TelemetryQueryInput, ...options: WorkersObservabilityTelemetryOptions<Bound, As>
  ): Promise<DataAs<TelemetryQuery, As>>;

  /**
   * List the values of a key of the telemetry of an account.
   *
   * `POST /accounts/{account_id}/workers/observability/telemetry/values`
   * @example
   * const { data, error } = await workersObservability.telemetry.values(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/values/
   */
  values<As extends WaysToRead<"json"> = "json">(
    body: TelemetryValuesInput, ...options: WorkersObservabilityTelemetryOptions<Bound, As>
  ): Promise<Result<DataAs<TelemetryValues[], As>>>;
  /** {@link values}, but returns the data alone and throws a `RestflareError` if the call fails. */
  valuesOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TelemetryValuesInput, ...options: WorkersObservabilityTelemetryOptions<Bound, As>
  ): Promise<DataAs<TelemetryValues[], As>>;

  /** `/accounts/{account_id}/workers/observability/telemetry/live-tail` */
  readonly liveTail: WorkersObservabilityTelemetryLiveTail<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "keys" | "query" | "values">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersObservabilityTelemetry<Bound | BoundBy<Params>>;
}

type WorkersObservabilityTelemetryLiveTailOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type WorkersObservabilityTelemetryLiveTailHeartbeatOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: TelemetryLiveTailHeartbeatInput }, Bound, As
>;

/**
 * `workersObservability.telemetry.liveTail`:
 * `/accounts/{account_id}/workers/observability/telemetry/live-tail`
 */
export interface WorkersObservabilityTelemetryLiveTail<Bound extends string = never> {
  /**
   * Start a live tail of the telemetry of an account.
   *
   * `POST /accounts/{account_id}/workers/observability/telemetry/live-tail`
   * @example
   * const { data, error } = await workersObservability.telemetry.liveTail.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/live_tail/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: TelemetryLiveTailInput, ...options: WorkersObservabilityTelemetryLiveTailOptions<Bound, As>
  ): Promise<Result<DataAs<TelemetryLiveTail, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: TelemetryLiveTailInput, ...options: WorkersObservabilityTelemetryLiveTailOptions<Bound, As>
  ): Promise<DataAs<TelemetryLiveTail, As>>;

  /**
   * Keep a live tail of the telemetry of an account alive.
   *
   * `POST /accounts/{account_id}/workers/observability/telemetry/live-tail/heartbeat`
   * @example
   * const { data, error } = await workersObservability.telemetry.liveTail.heartbeat({ client, params: { account_id }, body: { scriptId: "4ecef8ad9ca31a8372d0c353023e105f" } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/live_tail_heartbeat/
   */
  heartbeat<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersObservabilityTelemetryLiveTailHeartbeatOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link heartbeat}, but returns the data alone and throws a `RestflareError` if the call fails. */
  heartbeatOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersObservabilityTelemetryLiveTailHeartbeatOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "heartbeat">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersObservabilityTelemetryLiveTail<Bound | BoundBy<Params>>;
}
