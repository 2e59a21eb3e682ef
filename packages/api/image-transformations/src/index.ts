// Written by `pnpm generate` from openapi/image-transformations.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  TransformationsAllowedOriginEdit, TransformationsAllowedOrigins, TransformationsC2pa,
  TransformationsC2paEdit, TransformationsConfig, paths,
} from "./types.js";
export type * from "./types.js";

/** Settings of image transformations, and the origins that images may come from. */
export const accountImageTransformations: AccountImageTransformations = resource<paths>()(
  "/accounts/{account_id}/settings/transformations",
  { only: ["index"] },
);

/** Settings of image transformations, and the origins that images may come from. */
export const imageTransformations: ImageTransformations = resource<paths>()("/zones/{zone_id}/settings", {
  only: [],
  resources: {
    allowedOrigins: {
      endpoint: "transformations_allowed_origins",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
    },
    c2pa: {
      endpoint: "transformations_c2pa",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
    },
  },
});

type AccountImageTransformationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountImageTransformations`: `/accounts/{account_id}/settings/transformations` */
export interface AccountImageTransformations<Bound extends string = never> {
  /**
   * List the image transformations of an account.
   *
   * `GET /accounts/{account_id}/settings/transformations`
   * @example
   * const { data, error } = await accountImageTransformations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/speed_settings/subresources/transformations/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountImageTransformationsOptions<Bound, As>
  ): Promise<Result<DataAs<TransformationsConfig[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountImageTransformationsOptions<Bound, As>
  ): Promise<DataAs<TransformationsConfig[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountImageTransformationsOptions<Bound>): AsyncIterable<TransformationsConfig>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountImageTransformationsOptions<Bound>
  ): AsyncIterable<Page<TransformationsConfig>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountImageTransformations<Bound | BoundBy<Params>>;
}

/** `imageTransformations`: `/zones/{zone_id}/settings` */
export interface ImageTransformations<Bound extends string = never> {
  /** `/zones/{zone_id}/settings/transformations_allowed_origins` */
  readonly allowedOrigins: ImageTransformationsAllowedOrigins<Bound>;

  /** `/zones/{zone_id}/settings/transformations_c2pa` */
  readonly c2pa: ImageTransformationsC2pa<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ImageTransformations<Bound | BoundBy<Params>>;
}

type ImageTransformationsAllowedOriginsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `imageTransformations.allowedOrigins`: `/zones/{zone_id}/settings/transformations_allowed_origins` */
export interface ImageTransformationsAllowedOrigins<Bound extends string = never> {
  /**
   * Get the allowed origins of image transformations of a zone.
   *
   * `GET /zones/{zone_id}/settings/transformations_allowed_origins`
   * @example
   * const { data, error } = await imageTransformations.allowedOrigins.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/transformations_allowed_origins/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ImageTransformationsAllowedOriginsOptions<Bound, As>
  ): Promise<Result<DataAs<TransformationsAllowedOrigins, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImageTransformationsAllowedOriginsOptions<Bound, As>
  ): Promise<DataAs<TransformationsAllowedOrigins, As>>;

  /**
   * Update the allowed origins of image transformations of a zone.
   *
   * `PATCH /zones/{zone_id}/settings/transformations_allowed_origins`
   * @example
   * const { data, error } = await imageTransformations.allowedOrigins.update({ value: "example-value" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/transformations_allowed_origins/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: TransformationsAllowedOriginEdit, ...options: ImageTransformationsAllowedOriginsOptions<Bound, As>
  ): Promise<Result<DataAs<TransformationsAllowedOrigins, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TransformationsAllowedOriginEdit, ...options: ImageTransformationsAllowedOriginsOptions<Bound, As>
  ): Promise<DataAs<TransformationsAllowedOrigins, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ImageTransformationsAllowedOrigins<Bound | BoundBy<Params>>;
}

type ImageTransformationsC2paOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `imageTransformations.c2pa`: `/zones/{zone_id}/settings/transformations_c2pa` */
export interface ImageTransformationsC2pa<Bound extends string = never> {
  /**
   * Get the C2PA settings of image transformations of a zone.
   *
   * `GET /zones/{zone_id}/settings/transformations_c2pa`
   * @example
   * const { data, error } = await imageTransformations.c2pa.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/transformations_c2pa/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ImageTransformationsC2paOptions<Bound, As>
  ): Promise<Result<DataAs<TransformationsC2pa, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImageTransformationsC2paOptions<Bound, As>
  ): Promise<DataAs<TransformationsC2pa, As>>;

  /**
   * Update the C2PA settings of image transformations of a zone.
   *
   * `PATCH /zones/{zone_id}/settings/transformations_c2pa`
   * @example
   * const { data, error } = await imageTransformations.c2pa.update({ value: "off" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/transformations_c2pa/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: TransformationsC2paEdit, ...options: ImageTransformationsC2paOptions<Bound, As>
  ): Promise<Result<DataAs<TransformationsC2pa, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TransformationsC2paEdit, ...options: ImageTransformationsC2paOptions<Bound, As>
  ): Promise<DataAs<TransformationsC2pa, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ImageTransformationsC2pa<Bound | BoundBy<Params>>;
}
