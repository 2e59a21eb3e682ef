// Written by `pnpm generate` from openapi/custom-nameservers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CustomNameserver, CustomNameserverDetails, CustomNameserverUpdate, NewCustomNameserver, paths,
} from "./types.js";
export type * from "./types.js";

/** Name servers under a domain of your own, for an account and its zones. */
export const customNameservers: CustomNameservers = resource<paths>()("/accounts/{account_id}/custom_ns", {
  id: "custom_nsid",
  except: ["show", "update", "edit"],
  permissions: ["#organization:edit"],
  actions: { index: { permissions: ["#organization:read"] } },
});

/** Name servers under a domain of your own, for an account and its zones. */
export const zoneCustomNameservers: ZoneCustomNameservers = resource<paths>()(
  "/zones/{zone_id}/custom_ns",
  {
    singular: true,
    only: ["show", "update"],
    actions: {
      show: { answer: "body", permissions: ["#zone:read"] },
      update: { permissions: ["#zone:edit"] },
    },
  },
);

type CustomNameserversOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `customNameservers`: `/accounts/{account_id}/custom_ns` */
export interface CustomNameservers<Bound extends string = never> {
  /**
   * List the custom nameservers of an account.
   *
   * `GET /accounts/{account_id}/custom_ns` needs the permission `#organization:read`.
   * @example
   * const { data, error } = await customNameservers.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_nameservers/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CustomNameserversOptions<Bound, As>
  ): Promise<Result<DataAs<CustomNameserver[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CustomNameserversOptions<Bound, As>
  ): Promise<DataAs<CustomNameserver[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CustomNameserversOptions<Bound>): AsyncIterable<CustomNameserver>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CustomNameserversOptions<Bound>): AsyncIterable<Page<CustomNameserver>>;

  /**
   * Create a custom nameserver for an account.
   *
   * `POST /accounts/{account_id}/custom_ns` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await customNameservers.create({ ns_name: "www.example.com", ns_set: 1 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_nameservers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomNameserver, ...options: CustomNameserversOptions<Bound, As>
  ): Promise<Result<DataAs<CustomNameserver, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomNameserver, ...options: CustomNameserversOptions<Bound, As>
  ): Promise<DataAs<CustomNameserver, As>>;

  /**
   * Delete a custom nameserver of an account.
   *
   * Deletes the nameserver; zones that are delegated to its name are not answered there any more.
   *
   * `DELETE /accounts/{account_id}/custom_ns/{custom_nsid}` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await customNameservers.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_nameservers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomNameserversOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomNameserversOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CustomNameservers<Bound | BoundBy<Params>>;
}

type ZoneCustomNameserversOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneCustomNameservers`: `/zones/{zone_id}/custom_ns` */
export interface ZoneCustomNameservers<Bound extends string = never> {
  /**
   * Get the custom nameservers of a zone.
   *
   * `GET /zones/{zone_id}/custom_ns` needs the permission `#zone:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await zoneCustomNameservers.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/custom_nameservers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneCustomNameserversOptions<Bound, As>
  ): Promise<Result<DataAs<CustomNameserverDetails, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneCustomNameserversOptions<Bound, As>
  ): Promise<DataAs<CustomNameserverDetails, As>>;

  /**
   * Update the custom nameservers of a zone.
   *
   * Sets whether the zone uses custom nameservers, and which set; a registrar that still names others answers
   * wrongly until it is told.
   *
   * `PUT /zones/{zone_id}/custom_ns` needs the permission `#zone:edit`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await zoneCustomNameservers.update({ enabled: true, ns_set: 1 }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/custom_nameservers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: CustomNameserverUpdate, ...options: ZoneCustomNameserversOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CustomNameserverUpdate, ...options: ZoneCustomNameserversOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneCustomNameservers<Bound | BoundBy<Params>>;
}
