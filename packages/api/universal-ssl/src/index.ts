// Written by `pnpm generate` from openapi/universal-ssl.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  EditedVerification, NewAnalyze, Recommendation, SslUniversalSettingsEdit, UniversalSslSettingsSchema,
  UniversalSslSslAutomaticModeShowResult, UniversalSslSslAutomaticModeUpdateResult,
  UniversalSslVerificationIndexQuery, VerificationEdit, VerificationResourceVerification, paths,
} from "./types.js";
export * from "./types.js";

/** Universal SSL of a zone, the verification of its certificates, and the recommended mode. */
export const universalSsl: UniversalSsl = resource<paths>()("/zones/{zone_id}", {
  only: [],
  permissions: ["#ssl:read"],
  actions: {
    analyze: { method: "post", path: "ssl/analyze", body: "empty" },
    recommendation: { method: "get", path: "ssl/recommendation" },
  },
  resources: {
    settings: {
      endpoint: "ssl/universal/settings",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: { show: { permissions: ["#ssl:read"] }, update: { permissions: ["#ssl:read", "#ssl:edit"] } },
    },
    sslAutomaticMode: {
      endpoint: "settings/ssl_automatic_mode",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: { update: { body: "optional" } },
    },
    verification: {
      endpoint: "ssl/verification",
      id: "certificate_pack_id",
      only: ["index", "update"],
      updateMethod: "patch",
      actions: { index: { permissions: ["#ssl:read"] }, update: { permissions: ["#ssl:read", "#ssl:edit"] } },
    },
  },
});

type UniversalSslAnalyzeOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: NewAnalyze }, Bound, As
>;
type UniversalSslOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `universalSsl`: `/zones/{zone_id}` */
export interface UniversalSsl<Bound extends string = never> {
  /**
   * Analyze the certificates of a zone.
   *
   * `POST /zones/{zone_id}/ssl/analyze` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await universalSsl.analyze({ client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/analyze/methods/create/
   */
  analyze<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslAnalyzeOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link analyze}, but returns the data alone and throws a `RestflareError` if the call fails. */
  analyzeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslAnalyzeOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the recommended SSL mode of a zone.
   *
   * `GET /zones/{zone_id}/ssl/recommendation` needs the permission `#ssl:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await universalSsl.recommendation({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/recommendations/methods/get/
   */
  recommendation<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslOptions<Bound, As>
  ): Promise<Result<DataAs<Recommendation, As>>>;
  /**
   * {@link recommendation}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  recommendationOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslOptions<Bound, As>
  ): Promise<DataAs<Recommendation, As>>;

  /** `/zones/{zone_id}/ssl/universal/settings` */
  readonly settings: UniversalSslSettings<Bound>;

  /** `/zones/{zone_id}/settings/ssl_automatic_mode` */
  readonly sslAutomaticMode: UniversalSslSslAutomaticMode<Bound>;

  /** `/zones/{zone_id}/ssl/verification` */
  readonly verification: UniversalSslVerification<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "analyze" | "recommendation">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSsl<Bound | BoundBy<Params>>;
}

type UniversalSslSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `universalSsl.settings`: `/zones/{zone_id}/ssl/universal/settings` */
export interface UniversalSslSettings<Bound extends string = never> {
  /**
   * Get the Universal SSL settings of a zone.
   *
   * `GET /zones/{zone_id}/ssl/universal/settings` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await universalSsl.settings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<UniversalSslSettingsSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSettingsOptions<Bound, As>
  ): Promise<DataAs<UniversalSslSettingsSchema, As>>;

  /**
   * Update the Universal SSL settings of a zone.
   *
   * `PATCH /zones/{zone_id}/ssl/universal/settings` needs the permission `#ssl:read` or `#ssl:edit`.
   * @example
   * const { data, error } = await universalSsl.settings.update({ enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SslUniversalSettingsEdit, ...options: UniversalSslSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<UniversalSslSettingsSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SslUniversalSettingsEdit, ...options: UniversalSslSettingsOptions<Bound, As>
  ): Promise<DataAs<UniversalSslSettingsSchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslSettings<Bound | BoundBy<Params>>;
}

type UniversalSslSslAutomaticModeOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `universalSsl.sslAutomaticMode`: `/zones/{zone_id}/settings/ssl_automatic_mode` */
export interface UniversalSslSslAutomaticMode<Bound extends string = never> {
  /**
   * Get the automatic SSL mode of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/settings/ssl_automatic_mode`
   * @example
   * const { data, error } = await universalSsl.sslAutomaticMode.show({ client, params: { zone_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslAutomaticModeOptions<Bound, As>
  ): Promise<Result<DataAs<UniversalSslSslAutomaticModeShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslAutomaticModeOptions<Bound, As>
  ): Promise<DataAs<UniversalSslSslAutomaticModeShowResult, As>>;

  /**
   * Update the automatic SSL mode of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /zones/{zone_id}/settings/ssl_automatic_mode`
   * @example
   * const { data, error } = await universalSsl.sslAutomaticMode.update({}, { client, params: { zone_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UniversalSslSslAutomaticModeOptions<Bound, As>
  ): Promise<Result<DataAs<UniversalSslSslAutomaticModeUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UniversalSslSslAutomaticModeOptions<Bound, As>
  ): Promise<DataAs<UniversalSslSslAutomaticModeUpdateResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslSslAutomaticMode<Bound | BoundBy<Params>>;
}

type UniversalSslVerificationIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: UniversalSslVerificationIndexQuery }, Bound, As
>;
type UniversalSslVerificationOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `universalSsl.verification`: `/zones/{zone_id}/ssl/verification` */
export interface UniversalSslVerification<Bound extends string = never> {
  /**
   * List the SSL verifications of a zone.
   *
   * `GET /zones/{zone_id}/ssl/verification` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await universalSsl.verification.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslVerificationIndexOptions<Bound, As>
  ): Promise<Result<DataAs<VerificationResourceVerification[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslVerificationIndexOptions<Bound, As>
  ): Promise<DataAs<VerificationResourceVerification[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UniversalSslVerificationIndexOptions<Bound>
  ): AsyncIterable<VerificationResourceVerification>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UniversalSslVerificationIndexOptions<Bound>
  ): AsyncIterable<Page<VerificationResourceVerification>>;

  /**
   * Update an SSL verification of a zone.
   *
   * `PATCH /zones/{zone_id}/ssl/verification/{certificate_pack_id}` needs the permission `#ssl:read` or
   * `#ssl:edit`.
   * @example
   * const { data, error } = await universalSsl.verification.update(id, { validation_method: "http" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: VerificationEdit, ...options: UniversalSslVerificationOptions<Bound, As>
  ): Promise<Result<DataAs<EditedVerification, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: VerificationEdit, ...options: UniversalSslVerificationOptions<Bound, As>
  ): Promise<DataAs<EditedVerification, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "update">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslVerification<Bound | BoundBy<Params>>;
}
