// Written by `pnpm generate` from openapi/health-checks.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedHealthcheck, DeletedPreview, HealthChecksIndexQuery, Healthcheck, HealthcheckInput,
  NewHealthcheckPreview, PageInfo, paths,
} from "./types.js";
export * from "./types.js";

/** Stand-alone checks of whether servers are healthy. */
export const healthChecks: HealthChecks = resource<paths>()("/zones/{zone_id}/healthchecks", {
  id: "healthcheck_id",
  actions: { index: { paging: { by: "page" } } },
  resources: { preview: { endpoint: "preview", id: "healthcheck_id", except: ["index", "update", "edit"] } },
});

type HealthChecksIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: HealthChecksIndexQuery }, Bound, As
>;
type HealthChecksOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `healthChecks`: `/zones/{zone_id}/healthchecks` */
export interface HealthChecks<Bound extends string = never> {
  /**
   * List the health checks of a zone.
   *
   * `GET /zones/{zone_id}/healthchecks`
   * @example
   * const { data, error } = await healthChecks.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: HealthChecksIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Healthcheck[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: HealthChecksIndexOptions<Bound, As>
  ): Promise<DataAs<Healthcheck[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: HealthChecksIndexOptions<Bound>): AsyncIterable<Healthcheck>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: HealthChecksIndexOptions<Bound>): AsyncIterable<Page<Healthcheck, PageInfo>>;

  /**
   * Create a health check for a zone.
   *
   * `POST /zones/{zone_id}/healthchecks`
   * @example
   * const { data, error } = await healthChecks.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: HealthcheckInput, ...options: HealthChecksOptions<Bound, As>
  ): Promise<Result<DataAs<Healthcheck, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: HealthcheckInput, ...options: HealthChecksOptions<Bound, As>
  ): Promise<DataAs<Healthcheck, As>>;

  /**
   * Get a health check of a zone.
   *
   * `GET /zones/{zone_id}/healthchecks/{healthcheck_id}`
   * @example
   * const { data, error } = await healthChecks.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HealthChecksOptions<Bound, As>
  ): Promise<Result<DataAs<Healthcheck, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HealthChecksOptions<Bound, As>
  ): Promise<DataAs<Healthcheck, As>>;

  /**
   * Update a health check of a zone.
   *
   * `PUT /zones/{zone_id}/healthchecks/{healthcheck_id}`
   * @example
   * const { data, error } = await healthChecks.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: HealthcheckInput, ...options: HealthChecksOptions<Bound, As>
  ): Promise<Result<DataAs<Healthcheck, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: HealthcheckInput, ...options: HealthChecksOptions<Bound, As>
  ): Promise<DataAs<Healthcheck, As>>;

  /**
   * Edit a health check of a zone.
   *
   * `PATCH /zones/{zone_id}/healthchecks/{healthcheck_id}`
   * @example
   * const { data, error } = await healthChecks.edit(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: HealthcheckInput, ...options: HealthChecksOptions<Bound, As>
  ): Promise<Result<DataAs<Healthcheck, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: HealthcheckInput, ...options: HealthChecksOptions<Bound, As>
  ): Promise<DataAs<Healthcheck, As>>;

  /**
   * Delete a health check of a zone.
   *
   * Deletes the health check; its origin is not checked any more, and nobody is told if it fails.
   *
   * `DELETE /zones/{zone_id}/healthchecks/{healthcheck_id}`
   * @example
   * const { data, error } = await healthChecks.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HealthChecksOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedHealthcheck, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HealthChecksOptions<Bound, As>
  ): Promise<DataAs<DeletedHealthcheck, As>>;

  /** `/zones/{zone_id}/healthchecks/preview` */
  readonly preview: HealthChecksPreview<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): HealthChecks<Bound | BoundBy<Params>>;
}

type HealthChecksPreviewOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `healthChecks.preview`: `/zones/{zone_id}/healthchecks/preview` */
export interface HealthChecksPreview<Bound extends string = never> {
  /**
   * Create a preview of a health check.
   *
   * `POST /zones/{zone_id}/healthchecks/preview`
   * @example
   * const { data, error } = await healthChecks.preview.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewHealthcheckPreview, ...options: HealthChecksPreviewOptions<Bound, As>
  ): Promise<Result<DataAs<Healthcheck, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewHealthcheckPreview, ...options: HealthChecksPreviewOptions<Bound, As>
  ): Promise<DataAs<Healthcheck, As>>;

  /**
   * Get a preview of a health check.
   *
   * `GET /zones/{zone_id}/healthchecks/preview/{healthcheck_id}`
   * @example
   * const { data, error } = await healthChecks.preview.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HealthChecksPreviewOptions<Bound, As>
  ): Promise<Result<DataAs<Healthcheck, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HealthChecksPreviewOptions<Bound, As>
  ): Promise<DataAs<Healthcheck, As>>;

  /**
   * Delete a preview of a health check.
   *
   * Deletes the preview with its results; no real health check is touched.
   *
   * `DELETE /zones/{zone_id}/healthchecks/preview/{healthcheck_id}`
   * @example
   * const { data, error } = await healthChecks.preview.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HealthChecksPreviewOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPreview, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HealthChecksPreviewOptions<Bound, As>
  ): Promise<DataAs<DeletedPreview, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): HealthChecksPreview<Bound | BoundBy<Params>>;
}
