// Written by `pnpm generate` from openapi/device-posture.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedPosture, DevicePostureRule, Integration, IntegrationEdit, NewPostureIntegration, PostureInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Posture rules for devices, and the integrations that check them. */
export const devicePosture: DevicePosture = resource<paths>()("/accounts/{account_id}/devices/posture", {
  id: "rule_id",
  except: ["edit"],
  resources: {
    integrations: {
      endpoint: "integration",
      id: "integration_id",
      updateMethod: "patch",
      actions: {
        create: { secrets: ["access_client_secret", "client_secret"] },
        update: { secrets: ["access_client_secret", "client_secret"] },
      },
    },
  },
});

type DevicePostureOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `devicePosture`: `/accounts/{account_id}/devices/posture` */
export interface DevicePosture<Bound extends string = never> {
  /**
   * List the posture rules of the devices of an account.
   *
   * `GET /accounts/{account_id}/devices/posture`
   * @example
   * const { data, error } = await devicePosture.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicePostureOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePostureRule[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicePostureOptions<Bound, As>
  ): Promise<DataAs<DevicePostureRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicePostureOptions<Bound>): AsyncIterable<DevicePostureRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DevicePostureOptions<Bound>): AsyncIterable<Page<DevicePostureRule>>;

  /**
   * Create a posture rule for the devices of an account.
   *
   * `POST /accounts/{account_id}/devices/posture`
   * @example
   * const { data, error } = await devicePosture.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: PostureInput, ...options: DevicePostureOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePostureRule | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PostureInput, ...options: DevicePostureOptions<Bound, As>
  ): Promise<DataAs<DevicePostureRule | null, As>>;

  /**
   * Get a posture rule of the devices of an account.
   *
   * `GET /accounts/{account_id}/devices/posture/{rule_id}`
   * @example
   * const { data, error } = await devicePosture.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicePostureOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePostureRule | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicePostureOptions<Bound, As>
  ): Promise<DataAs<DevicePostureRule | null, As>>;

  /**
   * Update a posture rule of the devices of an account.
   *
   * `PUT /accounts/{account_id}/devices/posture/{rule_id}`
   * @example
   * const { data, error } = await devicePosture.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PostureInput, ...options: DevicePostureOptions<Bound, As>
  ): Promise<Result<DataAs<DevicePostureRule | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PostureInput, ...options: DevicePostureOptions<Bound, As>
  ): Promise<DataAs<DevicePostureRule | null, As>>;

  /**
   * Delete a posture rule of the devices of an account.
   *
   * Deletes the rule; policies that ask for it do not find it met by any device.
   *
   * `DELETE /accounts/{account_id}/devices/posture/{rule_id}`
   * @example
   * const { data, error } = await devicePosture.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicePostureOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPosture | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicePostureOptions<Bound, As>
  ): Promise<DataAs<DeletedPosture | null, As>>;

  /** `/accounts/{account_id}/devices/posture/integration` */
  readonly integrations: DevicePostureIntegrations<Bound>;

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
  ): DevicePosture<Bound | BoundBy<Params>>;
}

type DevicePostureIntegrationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `devicePosture.integrations`: `/accounts/{account_id}/devices/posture/integration` */
export interface DevicePostureIntegrations<Bound extends string = never> {
  /**
   * List the posture integrations of an account.
   *
   * `GET /accounts/{account_id}/devices/posture/integration`
   * @example
   * const { data, error } = await devicePosture.integrations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<Integration[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<DataAs<Integration[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DevicePostureIntegrationsOptions<Bound>): AsyncIterable<Integration>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DevicePostureIntegrationsOptions<Bound>): AsyncIterable<Page<Integration>>;

  /**
   * Create a posture integration for an account.
   *
   * `POST /accounts/{account_id}/devices/posture/integration`
   * @example
   * const { data, error } = await devicePosture.integrations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPostureIntegration, ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<Integration | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPostureIntegration, ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<DataAs<Integration | null, As>>;

  /**
   * Get a posture integration of an account.
   *
   * `GET /accounts/{account_id}/devices/posture/integration/{integration_id}`
   * @example
   * const { data, error } = await devicePosture.integrations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<Integration | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<DataAs<Integration | null, As>>;

  /**
   * Update a posture integration of an account.
   *
   * `PATCH /accounts/{account_id}/devices/posture/integration/{integration_id}`
   * @example
   * const { data, error } = await devicePosture.integrations.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: IntegrationEdit, ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<Integration | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: IntegrationEdit, ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<DataAs<Integration | null, As>>;

  /**
   * Delete a posture integration of an account.
   *
   * Deletes the integration with its credentials; rules that ask what it knows of a device fail for every
   * device.
   *
   * `DELETE /accounts/{account_id}/devices/posture/integration/{integration_id}`
   * @example
   * const { data, error } = await devicePosture.integrations.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DevicePostureIntegrationsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

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
  ): DevicePostureIntegrations<Bound | BoundBy<Params>>;
}
