// Written by `pnpm generate` from openapi/access-keys.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { AccessKey, DeletedGatewayCa, GatewayCa, KeyUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Keys that Access signs with, their rotation, and the certificate authority for SSH. */
export const accessGatewayCas: AccessGatewayCas = resource<paths>()(
  "/accounts/{account_id}/access/gateway_ca",
  { id: "certificate_id", except: ["show", "update", "edit"], actions: { create: { body: "none" } } },
);

/** Keys that Access signs with, their rotation, and the certificate authority for SSH. */
export const accessKeys: AccessKeys = resource<paths>()("/accounts/{account_id}/access/keys", {
  singular: true,
  only: ["show", "update"],
  actions: { rotate: { method: "post", path: "rotate" } },
});

type AccessGatewayCasOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessGatewayCas`: `/accounts/{account_id}/access/gateway_ca` */
export interface AccessGatewayCas<Bound extends string = never> {
  /**
   * List the Access gateway CAs of an account.
   *
   * `GET /accounts/{account_id}/access/gateway_ca`
   * @example
   * const { data, error } = await accessGatewayCas.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessGatewayCasOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayCa[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessGatewayCasOptions<Bound, As>
  ): Promise<DataAs<GatewayCa[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessGatewayCasOptions<Bound>): AsyncIterable<GatewayCa>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessGatewayCasOptions<Bound>): AsyncIterable<Page<GatewayCa>>;

  /**
   * Create an Access gateway CA for an account.
   *
   * `POST /accounts/{account_id}/access/gateway_ca`
   * @example
   * const { data, error } = await accessGatewayCas.create({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: AccessGatewayCasOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayCa, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessGatewayCasOptions<Bound, As>
  ): Promise<DataAs<GatewayCa, As>>;

  /**
   * Delete an Access gateway CA of an account.
   *
   * Deletes the certificate authority of SSH; servers go on trusting its public key, and no more certificates
   * are signed with it.
   *
   * `DELETE /accounts/{account_id}/access/gateway_ca/{certificate_id}`
   * @example
   * const { data, error } = await accessGatewayCas.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessGatewayCasOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedGatewayCa, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessGatewayCasOptions<Bound, As>
  ): Promise<DataAs<DeletedGatewayCa, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessGatewayCas<Bound | BoundBy<Params>>;
}

type AccessKeysOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessKeys`: `/accounts/{account_id}/access/keys` */
export interface AccessKeys<Bound extends string = never> {
  /**
   * Get the settings of the Access keys of an account.
   *
   * `GET /accounts/{account_id}/access/keys`
   * @example
   * const { data, error } = await accessKeys.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysOptions<Bound, As>
  ): Promise<Result<DataAs<AccessKey, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysOptions<Bound, As>
  ): Promise<DataAs<AccessKey, As>>;

  /**
   * Update the settings of the Access keys of an account.
   *
   * `PUT /accounts/{account_id}/access/keys`
   * @example
   * const { data, error } = await accessKeys.update({ key_rotation_interval_days: 21 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: KeyUpdate, ...options: AccessKeysOptions<Bound, As>
  ): Promise<Result<DataAs<AccessKey, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: KeyUpdate, ...options: AccessKeysOptions<Bound, As>
  ): Promise<DataAs<AccessKey, As>>;

  /**
   * Rotate the Access keys of an account.
   *
   * Replaces the keys that sign the tokens of Access. What checks tokens by keys that it keeps, and does not
   * fetch them anew, refuses the new ones.
   *
   * `POST /accounts/{account_id}/access/keys/rotate`
   * @example
   * const { data, error } = await accessKeys.rotate({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/rotate/
   */
  rotate<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysOptions<Bound, As>
  ): Promise<Result<DataAs<AccessKey, As>>>;
  /** {@link rotate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rotateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessKeysOptions<Bound, As>
  ): Promise<DataAs<AccessKey, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "rotate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessKeys<Bound | BoundBy<Params>>;
}
