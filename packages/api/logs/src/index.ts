// Written by `pnpm generate` from openapi/logs.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CmbConfig, LogsRayidsShowQuery, LogsReceivedShowQuery, NewCmbConfig, NewRetention, ReceivedField, Retention,
  paths,
} from "./types.js";
export type * from "./types.js";

const logsTable = {
  only: [],
  resources: {
    control: {
      endpoint: "control",
      only: [],
      resources: {
        retention: {
          endpoint: "retention",
          only: [],
          resources: {
            flag: {
              endpoint: "flag",
              singular: true,
              only: ["create", "show"],
              actions: {
                create: { permissions: ["#logs:edit"] },
                show: { permissions: ["#logs:read", "#analytics:read"] },
              },
            },
          },
        },
      },
    },
    rayids: {
      endpoint: "rayids",
      id: "ray_id",
      only: ["show"],
      actions: { show: { answer: "any", permissions: ["#logs:read"] } },
    },
    received: {
      endpoint: "received",
      singular: true,
      only: ["show"],
      permissions: ["#logs:read"],
      actions: { show: { answer: "any" }, fields: { method: "get", path: "fields", answer: "body" } },
    },
  },
} as const;

/** Request logs of a zone, and where and whether logs are kept. */
export const logs: Logs = resource<paths>()("/zones/{zone_id}/logs", logsTable);

/** Request logs of a zone, and where and whether logs are kept. */
export const logsCmbConfig: LogsCmbConfig = resource<paths>()(
  "/accounts/{account_id}/logs/control/cmb/config",
  {
    singular: true,
    except: ["update", "edit"],
    permissions: ["#logs:edit"],
    actions: { show: { permissions: ["#logs:read", "#analytics:read"] } },
  },
);

/** `logs`: `/zones/{zone_id}/logs` */
export interface Logs<Bound extends string = never> {
  /** `/zones/{zone_id}/logs/control` */
  readonly control: LogsControl<Bound>;

  /** `/zones/{zone_id}/logs/rayids` */
  readonly rayids: LogsRayids<Bound>;

  /** `/zones/{zone_id}/logs/received` */
  readonly received: LogsReceived<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Logs<Bound | BoundBy<Params>>;
}

/** `logs.control`: `/zones/{zone_id}/logs/control` */
export interface LogsControl<Bound extends string = never> {
  /** `/zones/{zone_id}/logs/control/retention` */
  readonly retention: LogsControlRetention<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogsControl<Bound | BoundBy<Params>>;
}

/** `logs.control.retention`: `/zones/{zone_id}/logs/control/retention` */
export interface LogsControlRetention<Bound extends string = never> {
  /** `/zones/{zone_id}/logs/control/retention/flag` */
  readonly flag: LogsControlRetentionFlag<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogsControlRetention<Bound | BoundBy<Params>>;
}

type LogsControlRetentionFlagOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `logs.control.retention.flag`: `/zones/{zone_id}/logs/control/retention/flag` */
export interface LogsControlRetentionFlag<Bound extends string = never> {
  /**
   * Set whether the logs of a zone are kept.
   *
   * `POST /zones/{zone_id}/logs/control/retention/flag` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logs.control.retention.flag.create({ flag: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/retention/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRetention, ...options: LogsControlRetentionFlagOptions<Bound, As>
  ): Promise<Result<DataAs<Retention | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRetention, ...options: LogsControlRetentionFlagOptions<Bound, As>
  ): Promise<DataAs<Retention | null, As>>;

  /**
   * Get whether the logs of a zone are kept.
   *
   * `GET /zones/{zone_id}/logs/control/retention/flag` needs the permission `#logs:read` or
   * `#analytics:read`.
   * @example
   * const { data, error } = await logs.control.retention.flag.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/retention/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: LogsControlRetentionFlagOptions<Bound, As>
  ): Promise<Result<DataAs<Retention | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogsControlRetentionFlagOptions<Bound, As>
  ): Promise<DataAs<Retention | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogsControlRetentionFlag<Bound | BoundBy<Params>>;
}

type LogsRayidsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: LogsRayidsShowQuery }, Bound, As
>;

/** `logs.rayids`: `/zones/{zone_id}/logs/rayids` */
export interface LogsRayids<Bound extends string = never> {
  /**
   * Get the logs of a request by its ray id.
   *
   * `GET /zones/{zone_id}/logs/rayids/{ray_id}` needs the permission `#logs:read`.
   * @example
   * const { data, error } = await logs.rayids.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/ray_id/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LogsRayidsShowOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LogsRayidsShowOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogsRayids<Bound | BoundBy<Params>>;
}

type LogsReceivedShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query: LogsReceivedShowQuery }, Bound, As
>;
type LogsReceivedOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `logs.received`: `/zones/{zone_id}/logs/received` */
export interface LogsReceived<Bound extends string = never> {
  /**
   * Get the received logs of a zone.
   *
   * `GET /zones/{zone_id}/logs/received` needs the permission `#logs:read`.
   * @example
   * const { data, error } = await logs.received.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/received/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: LogsReceivedShowOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogsReceivedShowOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * List the fields of the received logs of a zone.
   *
   * `GET /zones/{zone_id}/logs/received/fields` needs the permission `#logs:read`.
   * @example
   * const { data, error } = await logs.received.fields({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/received/subresources/fields/methods/get/
   */
  fields<As extends WaysToRead<"json"> = "json">(
    ...options: LogsReceivedOptions<Bound, As>
  ): Promise<Result<DataAs<ReceivedField, As>>>;
  /** {@link fields}, but returns the data alone and throws a `RestflareError` if the call fails. */
  fieldsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogsReceivedOptions<Bound, As>
  ): Promise<DataAs<ReceivedField, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "fields">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogsReceived<Bound | BoundBy<Params>>;
}

type LogsCmbConfigOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `logsCmbConfig`: `/accounts/{account_id}/logs/control/cmb/config` */
export interface LogsCmbConfig<Bound extends string = never> {
  /**
   * Create the customer metadata boundary configuration for an account.
   *
   * `POST /accounts/{account_id}/logs/control/cmb/config` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logsCmbConfig.create({ allow_out_of_region_access: true, regions: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCmbConfig, ...options: LogsCmbConfigOptions<Bound, As>
  ): Promise<Result<DataAs<CmbConfig | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCmbConfig, ...options: LogsCmbConfigOptions<Bound, As>
  ): Promise<DataAs<CmbConfig | null, As>>;

  /**
   * Get the customer metadata boundary configuration of an account.
   *
   * `GET /accounts/{account_id}/logs/control/cmb/config` needs the permission `#logs:read` or
   * `#analytics:read`.
   * @example
   * const { data, error } = await logsCmbConfig.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: LogsCmbConfigOptions<Bound, As>
  ): Promise<Result<DataAs<CmbConfig | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogsCmbConfigOptions<Bound, As>
  ): Promise<DataAs<CmbConfig | null, As>>;

  /**
   * Delete the customer metadata boundary configuration of an account.
   *
   * Deletes the choice of region; from then on logs are handled wherever it suits.
   *
   * `DELETE /accounts/{account_id}/logs/control/cmb/config` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logsCmbConfig.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: LogsCmbConfigOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogsCmbConfigOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogsCmbConfig<Bound | BoundBy<Params>>;
}
