// Written by `pnpm generate` from openapi/gateway-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { Certificate, NewGatewayCertificate, paths } from "./types.js";
export type * from "./types.js";

/** Certificates that Gateway inspects TLS with. */
export const gatewayCertificates: GatewayCertificates = resource<paths>()(
  "/accounts/{account_id}/gateway/certificates",
  {
    id: "certificate_id",
    except: ["update", "edit"],
    actions: {
      create: { body: "optional" },
      activate: { method: "post", path: "{id}/activate" },
      deactivate: { method: "post", path: "{id}/deactivate" },
    },
  },
);

type GatewayCertificatesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gatewayCertificates`: `/accounts/{account_id}/gateway/certificates` */
export interface GatewayCertificates<Bound extends string = never> {
  /**
   * List the Gateway certificates of an account.
   *
   * `GET /accounts/{account_id}/gateway/certificates`
   * @example
   * const { data, error } = await gatewayCertificates.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayCertificatesOptions<Bound>): AsyncIterable<Certificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayCertificatesOptions<Bound>): AsyncIterable<Page<Certificate>>;

  /**
   * Create a Gateway certificate for an account.
   *
   * `POST /accounts/{account_id}/gateway/certificates`
   * @example
   * const { data, error } = await gatewayCertificates.create({ validity_period_days: 1 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewGatewayCertificate, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewGatewayCertificate, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Get a Gateway certificate of an account.
   *
   * `GET /accounts/{account_id}/gateway/certificates/{certificate_id}`
   * @example
   * const { data, error } = await gatewayCertificates.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Delete a Gateway certificate of an account.
   *
   * Deletes the certificate, which must not be active; devices that trust only this one cannot be inspected
   * with another until they are told.
   *
   * `DELETE /accounts/{account_id}/gateway/certificates/{certificate_id}`
   * @example
   * const { data, error } = await gatewayCertificates.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Activate a Gateway certificate of an account.
   *
   * `POST /accounts/{account_id}/gateway/certificates/{certificate_id}/activate`
   * @example
   * const { data, error } = await gatewayCertificates.activate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/activate/
   */
  activate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link activate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  activateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Deactivate a Gateway certificate of an account.
   *
   * Takes the certificate from the edge; traffic cannot be inspected with it until it is active again.
   *
   * `POST /accounts/{account_id}/gateway/certificates/{certificate_id}/deactivate`
   * @example
   * const { data, error } = await gatewayCertificates.deactivate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/deactivate/
   */
  deactivate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link deactivate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deactivateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "activate" | "deactivate">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayCertificates<Bound | BoundBy<Params>>;
}
