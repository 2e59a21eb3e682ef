// Written by `pnpm generate` from openapi/leaked-credential-checks.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Detection, DetectionInput, LeakedCredentialCheck, NewLeakedCredentialCheck, paths,
} from "./types.js";
export type * from "./types.js";

/** Detection of leaked passwords in requests to a zone. */
export const leakedCredentialChecks: LeakedCredentialChecks = resource<paths>()(
  "/zones/{zone_id}/leaked-credential-checks",
  {
    singular: true,
    only: ["create", "show"],
    actions: { create: { body: "optional" } },
    resources: {
      detections: {
        endpoint: "detections",
        id: "detection_id",
        except: ["edit"],
        actions: { create: { body: "optional" }, update: { body: "optional" } },
      },
    },
  },
);

type LeakedCredentialChecksOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `leakedCredentialChecks`: `/zones/{zone_id}/leaked-credential-checks` */
export interface LeakedCredentialChecks<Bound extends string = never> {
  /**
   * Update the settings of the leaked credential checks of a zone.
   *
   * `POST /zones/{zone_id}/leaked-credential-checks`
   * @example
   * const { data, error } = await leakedCredentialChecks.create({ enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/leaked_credential_checks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewLeakedCredentialCheck, ...options: LeakedCredentialChecksOptions<Bound, As>
  ): Promise<Result<DataAs<LeakedCredentialCheck, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewLeakedCredentialCheck, ...options: LeakedCredentialChecksOptions<Bound, As>
  ): Promise<DataAs<LeakedCredentialCheck, As>>;

  /**
   * Get the settings of the leaked credential checks of a zone.
   *
   * `GET /zones/{zone_id}/leaked-credential-checks`
   * @example
   * const { data, error } = await leakedCredentialChecks.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/leaked_credential_checks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: LeakedCredentialChecksOptions<Bound, As>
  ): Promise<Result<DataAs<LeakedCredentialCheck, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LeakedCredentialChecksOptions<Bound, As>
  ): Promise<DataAs<LeakedCredentialCheck, As>>;

  /** `/zones/{zone_id}/leaked-credential-checks/detections` */
  readonly detections: LeakedCredentialChecksDetections<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LeakedCredentialChecks<Bound | BoundBy<Params>>;
}

type LeakedCredentialChecksDetectionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `leakedCredentialChecks.detections`: `/zones/{zone_id}/leaked-credential-checks/detections` */
export interface LeakedCredentialChecksDetections<Bound extends string = never> {
  /**
   * List the detections of the leaked credential checks of a zone.
   *
   * `GET /zones/{zone_id}/leaked-credential-checks/detections`
   * @example
   * const { data, error } = await leakedCredentialChecks.detections.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<Result<DataAs<Detection[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<DataAs<Detection[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LeakedCredentialChecksDetectionsOptions<Bound>): AsyncIterable<Detection>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: LeakedCredentialChecksDetectionsOptions<Bound>): AsyncIterable<Page<Detection>>;

  /**
   * Create a detection for the leaked credential checks of a zone.
   *
   * `POST /zones/{zone_id}/leaked-credential-checks/detections`
   * @example
   * const { data, error } = await leakedCredentialChecks.detections.create({ password: "example-password", username: "ada" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: DetectionInput, ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<Result<DataAs<Detection, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: DetectionInput, ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<DataAs<Detection, As>>;

  /**
   * Get a detection of the leaked credential checks of a zone.
   *
   * `GET /zones/{zone_id}/leaked-credential-checks/detections/{detection_id}`
   * @example
   * const { data, error } = await leakedCredentialChecks.detections.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<Result<DataAs<Detection, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<DataAs<Detection, As>>;

  /**
   * Update a detection of the leaked credential checks of a zone.
   *
   * `PUT /zones/{zone_id}/leaked-credential-checks/detections/{detection_id}`
   * @example
   * const { data, error } = await leakedCredentialChecks.detections.update(id, { password: "example-password", username: "ada" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DetectionInput, ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<Result<DataAs<Detection, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DetectionInput, ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<DataAs<Detection, As>>;

  /**
   * Delete a detection of the leaked credential checks of a zone.
   *
   * Deletes the detection; logins that only it would recognise are not checked for leaked passwords any more.
   *
   * `DELETE /zones/{zone_id}/leaked-credential-checks/detections/{detection_id}`
   * @example
   * const { data, error } = await leakedCredentialChecks.detections.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LeakedCredentialChecksDetectionsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LeakedCredentialChecksDetections<Bound | BoundBy<Params>>;
}
