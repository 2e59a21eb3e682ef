// Written by `pnpm generate` from openapi/content-scanning.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ContentScanningPayloadsCreateBodyItem, ContentScanningSchema, NewContentScanning, Payload, PayloadUpdate,
  paths,
} from "./types.js";
export type * from "./types.js";

/** Scans files that visitors upload. */
export const contentScanning: ContentScanning = resource<paths>()("/zones/{zone_id}/content-upload-scan", {
  only: [],
  actions: { disable: { method: "post", path: "disable" }, enable: { method: "post", path: "enable" } },
  resources: {
    payloads: { endpoint: "payloads", id: "expression_id", except: ["show"], updateMethod: "patch" },
    settings: { endpoint: "settings", singular: true, only: ["show", "update"] },
  },
});

type ContentScanningOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `contentScanning`: `/zones/{zone_id}/content-upload-scan` */
export interface ContentScanning<Bound extends string = never> {
  /**
   * Disable the content scanning of a zone.
   *
   * Switches scanning off for the zone; rules that look at its results do not match any more.
   *
   * `POST /zones/{zone_id}/content-upload-scan/disable`
   * @example
   * const { data, error } = await contentScanning.disable({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/content_scanning/methods/disable/
   */
  disable<As extends WaysToRead<"json"> = "json">(
    ...options: ContentScanningOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link disable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  disableOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContentScanningOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Enable the content scanning of a zone.
   *
   * `POST /zones/{zone_id}/content-upload-scan/enable`
   * @example
   * const { data, error } = await contentScanning.enable({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/content_scanning/methods/enable/
   */
  enable<As extends WaysToRead<"json"> = "json">(
    ...options: ContentScanningOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link enable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  enableOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContentScanningOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/zones/{zone_id}/content-upload-scan/payloads` */
  readonly payloads: ContentScanningPayloads<Bound>;

  /** `/zones/{zone_id}/content-upload-scan/settings` */
  readonly settings: ContentScanningSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "disable" | "enable">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContentScanning<Bound | BoundBy<Params>>;
}

type ContentScanningPayloadsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `contentScanning.payloads`: `/zones/{zone_id}/content-upload-scan/payloads` */
export interface ContentScanningPayloads<Bound extends string = never> {
  /**
   * List the content scanning payloads of a zone.
   *
   * `GET /zones/{zone_id}/content-upload-scan/payloads`
   * @example
   * const { data, error } = await contentScanning.payloads.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ContentScanningPayloadsOptions<Bound, As>
  ): Promise<Result<DataAs<Payload[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContentScanningPayloadsOptions<Bound, As>
  ): Promise<DataAs<Payload[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ContentScanningPayloadsOptions<Bound>): AsyncIterable<Payload>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ContentScanningPayloadsOptions<Bound>): AsyncIterable<Page<Payload>>;

  /**
   * Create a content scanning payload for a zone.
   *
   * `POST /zones/{zone_id}/content-upload-scan/payloads`
   * @example
   * const { data, error } = await contentScanning.payloads.create([{ payload: "example-payload" }], { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ContentScanningPayloadsCreateBodyItem[], ...options: ContentScanningPayloadsOptions<Bound, As>
  ): Promise<Result<DataAs<Payload[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ContentScanningPayloadsCreateBodyItem[], ...options: ContentScanningPayloadsOptions<Bound, As>
  ): Promise<DataAs<Payload[], As>>;

  /**
   * Update a content scanning payload of a zone.
   *
   * `PATCH /zones/{zone_id}/content-upload-scan/payloads/{expression_id}`
   * @example
   * const { data, error } = await contentScanning.payloads.update(id, { payload: "example-payload" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PayloadUpdate, ...options: ContentScanningPayloadsOptions<Bound, As>
  ): Promise<Result<DataAs<Payload[], As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PayloadUpdate, ...options: ContentScanningPayloadsOptions<Bound, As>
  ): Promise<DataAs<Payload[], As>>;

  /**
   * Delete a content scanning payload of a zone.
   *
   * Deletes the expression; content that only it would find in requests is not scanned any more.
   *
   * `DELETE /zones/{zone_id}/content-upload-scan/payloads/{expression_id}`
   * @example
   * const { data, error } = await contentScanning.payloads.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContentScanningPayloadsOptions<Bound, As>
  ): Promise<Result<DataAs<Payload[], As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContentScanningPayloadsOptions<Bound, As>
  ): Promise<DataAs<Payload[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "update" | "delete">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContentScanningPayloads<Bound | BoundBy<Params>>;
}

type ContentScanningSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `contentScanning.settings`: `/zones/{zone_id}/content-upload-scan/settings` */
export interface ContentScanningSettings<Bound extends string = never> {
  /**
   * Get the content scanning settings of a zone.
   *
   * `GET /zones/{zone_id}/content-upload-scan/settings`
   * @example
   * const { data, error } = await contentScanning.settings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/content_scanning/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ContentScanningSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ContentScanningSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContentScanningSettingsOptions<Bound, As>
  ): Promise<DataAs<ContentScanningSchema, As>>;

  /**
   * Update the content scanning settings of a zone.
   *
   * `PUT /zones/{zone_id}/content-upload-scan/settings`
   * @example
   * const { data, error } = await contentScanning.settings.update({ value: "enabled" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/content_scanning/methods/create/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: NewContentScanning, ...options: ContentScanningSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ContentScanningSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewContentScanning, ...options: ContentScanningSettingsOptions<Bound, As>
  ): Promise<DataAs<ContentScanningSchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContentScanningSettings<Bound | BoundBy<Params>>;
}
