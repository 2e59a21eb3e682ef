// Written by `pnpm generate` from openapi/access-keys.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { AccessKey, DeletedGatewayCA, GatewayCA, KeyUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Keys that Access signs with, their rotation, and the certificate authority for SSH. */
export const accessKeys: AccessKeys = resource<paths>()("/accounts/{account_id}/access", {
  only: [],
  resources: {
    gatewayCa: {
      endpoint: "gateway_ca",
      id: "certificate_id",
      except: ["show", "update", "edit"],
      actions: { create: { body: "none" } },
    },
    keys: {
      endpoint: "keys",
      singular: true,
      only: ["show", "update"],
      actions: { rotate: { method: "post", path: "rotate" } },
    },
  },
});

/** `accessKeys`: `/accounts/{account_id}/access` */
export interface AccessKeys<Bound extends string = never> {
  /** `/accounts/{account_id}/access/gateway_ca` */
  readonly gatewayCa: AccessKeysGatewayCa<Bound>;

  /** `/accounts/{account_id}/access/keys` */
  readonly keys: AccessKeysKeys<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessKeys<Bound | BoundBy<Params>>;
}

type AccessKeysGatewayCaOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accessKeys.gatewayCa`: `/accounts/{account_id}/access/gateway_ca` */
export interface AccessKeysGatewayCa<Bound extends string = never> {
  /**
   * List the Access gateway CAs of an account.
   *
   * `GET /accounts/{account_id}/access/gateway_ca`
   * @example
   * const { data, error } = await accessKeys.gatewayCa.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysGatewayCaOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayCA[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysGatewayCaOptions<Bound, As>
  ): Promise<DataAs<GatewayCA[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessKeysGatewayCaOptions<Bound>): AsyncIterable<GatewayCA>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessKeysGatewayCaOptions<Bound>): AsyncIterable<Page<GatewayCA>>;

  /**
   * Create an Access gateway CA for an account.
   *
   * `POST /accounts/{account_id}/access/gateway_ca`
   * @example
   * const { data, error } = await accessKeys.gatewayCa.create({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysGatewayCaOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayCA, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysGatewayCaOptions<Bound, As>
  ): Promise<DataAs<GatewayCA, As>>;

  /**
   * Delete an Access gateway CA of an account.
   *
   * Deletes the certificate authority of SSH; servers go on trusting its public key, and no more certificates
   * are signed with it.
   *
   * `DELETE /accounts/{account_id}/access/gateway_ca/{certificate_id}`
   * @example
   * const { data, error } = await accessKeys.gatewayCa.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessKeysGatewayCaOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedGatewayCA, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessKeysGatewayCaOptions<Bound, As>
  ): Promise<DataAs<DeletedGatewayCA, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessKeysGatewayCa<Bound | BoundBy<Params>>;
}

type AccessKeysKeysOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessKeys.keys`: `/accounts/{account_id}/access/keys` */
export interface AccessKeysKeys<Bound extends string = never> {
  /**
   * Get the Access keys of an account.
   *
   * `GET /accounts/{account_id}/access/keys`
   * @example
   * const { data, error } = await accessKeys.keys.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysKeysOptions<Bound, As>
  ): Promise<Result<DataAs<AccessKey, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysKeysOptions<Bound, As>
  ): Promise<DataAs<AccessKey, As>>;

  /**
   * Update the Access keys of an account.
   *
   * `PUT /accounts/{account_id}/access/keys`
   * @example
   * const { data, error } = await accessKeys.keys.update({ key_rotation_interval_days: 21 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: KeyUpdate, ...options: AccessKeysKeysOptions<Bound, As>
  ): Promise<Result<DataAs<AccessKey, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: KeyUpdate, ...options: AccessKeysKeysOptions<Bound, As>
  ): Promise<DataAs<AccessKey, As>>;

  /**
   * Rotate the Access keys of an account.
   *
   * Replaces the keys that sign the tokens of Access. What checks tokens by keys that it keeps, and does not
   * fetch them anew, refuses the new ones.
   *
   * `POST /accounts/{account_id}/access/keys/rotate`
   * @example
   * const { data, error } = await accessKeys.keys.rotate({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/rotate/
   */
  rotate<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysKeysOptions<Bound, As>
  ): Promise<Result<DataAs<AccessKey, As>>>;
  /** {@link rotate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rotateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysKeysOptions<Bound, As>
  ): Promise<DataAs<AccessKey, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "rotate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessKeysKeys<Bound | BoundBy<Params>>;
}
