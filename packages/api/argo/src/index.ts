// Written by `pnpm generate` from openapi/argo.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { SmartRouting, SmartRoutingEdit, TieredCaching, TieredCachingEdit, paths } from "./types.js";
export type * from "./types.js";

/** Smart routing and tiered caching of Argo for a zone. */
export const argo: Argo = resource<paths>()("/zones/{zone_id}/argo", {
  only: [],
  resources: {
    smartRouting: {
      endpoint: "smart_routing",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: {
        show: { permissions: ["#zone_settings:read"] },
        update: { permissions: ["#zone_settings:read", "#zone_settings:edit"] },
      },
    },
    tieredCaching: {
      endpoint: "tiered_caching",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: {
        show: { permissions: ["#zone_settings:read"] },
        update: { permissions: ["#zone_settings:read", "#zone_settings:edit"] },
      },
    },
  },
});

/** `argo`: `/zones/{zone_id}/argo` */
export interface Argo<Bound extends string = never> {
  /** `/zones/{zone_id}/argo/smart_routing` */
  readonly smartRouting: ArgoSmartRouting<Bound>;

  /** `/zones/{zone_id}/argo/tiered_caching` */
  readonly tieredCaching: ArgoTieredCaching<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Argo<Bound | BoundBy<Params>>;
}

type ArgoSmartRoutingOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `argo.smartRouting`: `/zones/{zone_id}/argo/smart_routing` */
export interface ArgoSmartRouting<Bound extends string = never> {
  /**
   * Get the Argo smart routing of a zone.
   *
   * `GET /zones/{zone_id}/argo/smart_routing` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await argo.smartRouting.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/argo/subresources/smart_routing/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ArgoSmartRoutingOptions<Bound, As>
  ): Promise<Result<DataAs<SmartRouting, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ArgoSmartRoutingOptions<Bound, As>
  ): Promise<DataAs<SmartRouting, As>>;

  /**
   * Update the Argo smart routing of a zone.
   *
   * Switches smart routing on or off; it is charged by traffic as long as it is on.
   *
   * `PATCH /zones/{zone_id}/argo/smart_routing` needs the permission `#zone_settings:read` or
   * `#zone_settings:edit`.
   * @example
   * const { data, error } = await argo.smartRouting.update({ value: "on" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/argo/subresources/smart_routing/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SmartRoutingEdit, ...options: ArgoSmartRoutingOptions<Bound, As>
  ): Promise<Result<DataAs<SmartRouting, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SmartRoutingEdit, ...options: ArgoSmartRoutingOptions<Bound, As>
  ): Promise<DataAs<SmartRouting, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ArgoSmartRouting<Bound | BoundBy<Params>>;
}

type ArgoTieredCachingOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `argo.tieredCaching`: `/zones/{zone_id}/argo/tiered_caching` */
export interface ArgoTieredCaching<Bound extends string = never> {
  /**
   * Get the Argo tiered caching of a zone.
   *
   * `GET /zones/{zone_id}/argo/tiered_caching` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await argo.tieredCaching.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/argo/subresources/tiered_caching/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ArgoTieredCachingOptions<Bound, As>
  ): Promise<Result<DataAs<TieredCaching, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ArgoTieredCachingOptions<Bound, As>
  ): Promise<DataAs<TieredCaching, As>>;

  /**
   * Update the Argo tiered caching of a zone.
   *
   * `PATCH /zones/{zone_id}/argo/tiered_caching` needs the permission `#zone_settings:read` or
   * `#zone_settings:edit`.
   * @example
   * const { data, error } = await argo.tieredCaching.update({ value: "on" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/argo/subresources/tiered_caching/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: TieredCachingEdit, ...options: ArgoTieredCachingOptions<Bound, As>
  ): Promise<Result<DataAs<TieredCaching, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TieredCachingEdit, ...options: ArgoTieredCachingOptions<Bound, As>
  ): Promise<DataAs<TieredCaching, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ArgoTieredCaching<Bound | BoundBy<Params>>;
}
