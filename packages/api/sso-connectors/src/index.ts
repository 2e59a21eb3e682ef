// Written by `pnpm generate` from openapi/sso-connectors.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { DeletedSso, NewSso, Sso, SsoBeginVerification, SsoUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Single sign-on to the dashboard for the members of an account. */
export const ssoConnectors: SsoConnectors = resource<paths>()("/accounts/{account_id}/sso_connectors", {
  id: "sso_connector_id",
  updateMethod: "patch",
  actions: {
    update: { body: "optional" },
    beginVerification: { method: "post", path: "{id}/begin_verification", answer: "body" },
  },
});

type SsoConnectorsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `ssoConnectors`: `/accounts/{account_id}/sso_connectors` */
export interface SsoConnectors<Bound extends string = never> {
  /**
   * List the SSO connectors of an account.
   *
   * `GET /accounts/{account_id}/sso_connectors`
   * @example
   * const { data, error } = await ssoConnectors.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Sso[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<DataAs<Sso[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SsoConnectorsOptions<Bound>): AsyncIterable<Sso>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SsoConnectorsOptions<Bound>): AsyncIterable<Page<Sso>>;

  /**
   * Create an SSO connector for an account.
   *
   * `POST /accounts/{account_id}/sso_connectors`
   * @example
   * const { data, error } = await ssoConnectors.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSso, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Sso, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSso, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<DataAs<Sso, As>>;

  /**
   * Get an SSO connector of an account.
   *
   * `GET /accounts/{account_id}/sso_connectors/{sso_connector_id}`
   * @example
   * const { data, error } = await ssoConnectors.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Sso, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<DataAs<Sso, As>>;

  /**
   * Update an SSO connector of an account.
   *
   * `PATCH /accounts/{account_id}/sso_connectors/{sso_connector_id}`
   * @example
   * const { data, error } = await ssoConnectors.update(id, { enabled: true, use_fedramp_language: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SsoUpdate, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Sso, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SsoUpdate, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<DataAs<Sso, As>>;

  /**
   * Delete an SSO connector of an account.
   *
   * Deletes the connector; people of its email domain log in to the dashboard with their own passwords again.
   *
   * `DELETE /accounts/{account_id}/sso_connectors/{sso_connector_id}`
   * @example
   * const { data, error } = await ssoConnectors.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSso | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<DataAs<DeletedSso | null, As>>;

  /**
   * Begin the verification of an SSO connector.
   *
   * `POST /accounts/{account_id}/sso_connectors/{sso_connector_id}/begin_verification`
   * @example
   * const { data, error } = await ssoConnectors.beginVerification(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/begin_verification/
   */
  beginVerification<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<SsoBeginVerification, As>>>;
  /**
   * {@link beginVerification}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  beginVerificationOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SsoConnectorsOptions<Bound, As>
  ): Promise<DataAs<SsoBeginVerification, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "beginVerification">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SsoConnectors<Bound | BoundBy<Params>>;
}
