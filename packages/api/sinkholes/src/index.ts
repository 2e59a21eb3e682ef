// Written by `pnpm generate` from openapi/sinkholes.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { Ingress, IngressInput, Sinkhole, SinkholeInput, paths } from "./types.js";
export type * from "./types.js";

/** Sinkholes, to which traffic for bad domains is sent. */
export const sinkholeIngresses: SinkholeIngresses = resource<paths>()(
  "/zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses",
  { id: "ingress_id", except: ["index", "edit"] },
);

/** Sinkholes, to which traffic for bad domains is sent. */
export const sinkholes: Sinkholes = resource<paths>()("/accounts/{account_id}/intel/sinkholes", {
  id: "sinkhole_id",
  except: ["edit"],
  actions: { create: { secrets: ["r2_secret"] }, update: { secrets: ["r2_secret"] } },
});

type SinkholeIngressesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; sinkhole_id: string } }, Bound, As
>;

/** `sinkholeIngresses`: `/zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses` */
export interface SinkholeIngresses<Bound extends string = never> {
  /**
   * Create an ingress for a sinkhole.
   *
   * `POST /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses`
   * @example
   * const { data, error } = await sinkholeIngresses.create({ cidr: "192.0.2.0/24" }, { client, params: { zone_id, sinkhole_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: IngressInput, ...options: SinkholeIngressesOptions<Bound, As>
  ): Promise<Result<DataAs<Ingress, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: IngressInput, ...options: SinkholeIngressesOptions<Bound, As>
  ): Promise<DataAs<Ingress, As>>;

  /**
   * Get an ingress of a sinkhole.
   *
   * `GET /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}`
   * @example
   * const { data, error } = await sinkholeIngresses.show(id, { client, params: { zone_id, sinkhole_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SinkholeIngressesOptions<Bound, As>
  ): Promise<Result<DataAs<Ingress, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SinkholeIngressesOptions<Bound, As>
  ): Promise<DataAs<Ingress, As>>;

  /**
   * Update an ingress of a sinkhole.
   *
   * `PUT /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}`
   * @example
   * const { data, error } = await sinkholeIngresses.update(id, { cidr: "192.0.2.0/24" }, { client, params: { zone_id, sinkhole_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: IngressInput, ...options: SinkholeIngressesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: IngressInput, ...options: SinkholeIngressesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete an ingress of a sinkhole.
   *
   * Deletes the ingress; traffic of this zone is not sent to the sinkhole any more.
   *
   * `DELETE /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}`
   * @example
   * const { data, error } = await sinkholeIngresses.delete(id, { client, params: { zone_id, sinkhole_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SinkholeIngressesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SinkholeIngressesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; sinkhole_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; sinkhole_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly sinkhole_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SinkholeIngresses<Bound | BoundBy<Params>>;
}

type SinkholesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `sinkholes`: `/accounts/{account_id}/intel/sinkholes` */
export interface Sinkholes<Bound extends string = never> {
  /**
   * List the sinkholes of an account.
   *
   * `GET /accounts/{account_id}/intel/sinkholes`
   * @example
   * const { data, error } = await sinkholes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SinkholesOptions<Bound, As>
  ): Promise<Result<DataAs<Sinkhole[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SinkholesOptions<Bound, As>
  ): Promise<DataAs<Sinkhole[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SinkholesOptions<Bound>): AsyncIterable<Sinkhole>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SinkholesOptions<Bound>): AsyncIterable<Page<Sinkhole>>;

  /**
   * Create a sinkhole for an account.
   *
   * `POST /accounts/{account_id}/intel/sinkholes`
   * @example
   * const { data, error } = await sinkholes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: SinkholeInput, ...options: SinkholesOptions<Bound, As>
  ): Promise<Result<DataAs<Sinkhole, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SinkholeInput, ...options: SinkholesOptions<Bound, As>
  ): Promise<DataAs<Sinkhole, As>>;

  /**
   * Get a sinkhole of an account.
   *
   * `GET /accounts/{account_id}/intel/sinkholes/{sinkhole_id}`
   * @example
   * const { data, error } = await sinkholes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SinkholesOptions<Bound, As>
  ): Promise<Result<DataAs<Sinkhole, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SinkholesOptions<Bound, As>
  ): Promise<DataAs<Sinkhole, As>>;

  /**
   * Update a sinkhole of an account.
   *
   * `PUT /accounts/{account_id}/intel/sinkholes/{sinkhole_id}`
   * @example
   * const { data, error } = await sinkholes.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SinkholeInput, ...options: SinkholesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SinkholeInput, ...options: SinkholesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete a sinkhole of an account.
   *
   * Deletes the sinkhole; traffic that was sent to it is not taken in any more.
   *
   * `DELETE /accounts/{account_id}/intel/sinkholes/{sinkhole_id}`
   * @example
   * const { data, error } = await sinkholes.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SinkholesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SinkholesOptions<Bound, As>
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
  ): Sinkholes<Bound | BoundBy<Params>>;
}
