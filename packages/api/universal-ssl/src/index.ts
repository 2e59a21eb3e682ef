// Written by `pnpm generate` from openapi/universal-ssl.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  EditedVerification, NewAnalyze, Recommendation, SSLUniversalSettingsSettingEdit, UniversalSSLSettings,
  UniversalSslSettingsSslAutomaticModeShowResult, UniversalSslSettingsSslAutomaticModeUpdateResult,
  UniversalSslSslVerificationIndexQuery, VerificationEdit, VerificationResourceVerification, paths,
} from "./types.js";
export * from "./types.js";

const universalSslTable = {
  only: [],
  resources: {
    settings: {
      endpoint: "{zone_id}/settings",
      only: [],
      resources: {
        sslAutomaticMode: {
          endpoint: "ssl_automatic_mode",
          singular: true,
          except: ["create", "delete"],
          updateMethod: "patch",
          actions: { update: { body: "optional" } },
        },
      },
    },
    ssl: {
      endpoint: "{zone_id}/ssl",
      only: [],
      permissions: ["#ssl:read"],
      actions: {
        analyze: { method: "post", path: "analyze", body: "optional" },
        recommendation: { method: "get", path: "recommendation" },
      },
      resources: {
        universal: {
          endpoint: "universal",
          only: [],
          resources: {
            settings: {
              endpoint: "settings",
              singular: true,
              except: ["create", "delete"],
              updateMethod: "patch",
              actions: {
                show: { permissions: ["#ssl:read"] },
                update: { permissions: ["#ssl:read", "#ssl:edit"] },
              },
            },
          },
        },
        verification: {
          endpoint: "verification",
          id: "certificate_pack_id",
          only: ["index", "update"],
          updateMethod: "patch",
          actions: {
            index: { permissions: ["#ssl:read"] },
            update: { permissions: ["#ssl:read", "#ssl:edit"] },
          },
        },
      },
    },
  },
} as const;

/** Universal SSL of a zone, the verification of its certificates, and the recommended mode. */
export const universalSsl: UniversalSsl = resource<paths>()("/zones", universalSslTable);

/** `universalSsl`: `/zones` */
export interface UniversalSsl<Bound extends string = never> {
  /** `/zones/{zone_id}/settings` */
  readonly settings: UniversalSslSettings<Bound>;

  /** `/zones/{zone_id}/ssl` */
  readonly ssl: UniversalSslSsl<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSsl<Bound | BoundBy<Params>>;
}

/** `universalSsl.settings`: `/zones/{zone_id}/settings` */
export interface UniversalSslSettings<Bound extends string = never> {
  /** `/zones/{zone_id}/settings/ssl_automatic_mode` */
  readonly sslAutomaticMode: UniversalSslSettingsSslAutomaticMode<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslSettings<Bound | BoundBy<Params>>;
}

type UniversalSslSettingsSslAutomaticModeOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `universalSsl.settings.sslAutomaticMode`: `/zones/{zone_id}/settings/ssl_automatic_mode` */
export interface UniversalSslSettingsSslAutomaticMode<Bound extends string = never> {
  /**
   * Get the SSL automatic mode of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/settings/ssl_automatic_mode`
   * @example
   * const { data, error } = await universalSsl.settings.sslAutomaticMode.show({ client, params: { zone_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSettingsSslAutomaticModeOptions<Bound, As>
  ): Promise<Result<DataAs<UniversalSslSettingsSslAutomaticModeShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSettingsSslAutomaticModeOptions<Bound, As>
  ): Promise<DataAs<UniversalSslSettingsSslAutomaticModeShowResult, As>>;

  /**
   * Update the SSL automatic mode of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /zones/{zone_id}/settings/ssl_automatic_mode`
   * @example
   * const { data, error } = await universalSsl.settings.sslAutomaticMode.update({}, { client, params: { zone_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UniversalSslSettingsSslAutomaticModeOptions<Bound, As>
  ): Promise<Result<DataAs<UniversalSslSettingsSslAutomaticModeUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UniversalSslSettingsSslAutomaticModeOptions<Bound, As>
  ): Promise<DataAs<UniversalSslSettingsSslAutomaticModeUpdateResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslSettingsSslAutomaticMode<Bound | BoundBy<Params>>;
}

type UniversalSslSslAnalyzeOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: NewAnalyze }, Bound, As
>;
type UniversalSslSslOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `universalSsl.ssl`: `/zones/{zone_id}/ssl` */
export interface UniversalSslSsl<Bound extends string = never> {
  /**
   * Analyze SSL of a zone.
   *
   * `POST /zones/{zone_id}/ssl/analyze` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await universalSsl.ssl.analyze({ client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/analyze/methods/create/
   */
  analyze<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslAnalyzeOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link analyze}, but returns the data alone and throws a `RestflareError` if the call fails. */
  analyzeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslAnalyzeOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the SSL recommendation of a zone.
   *
   * `GET /zones/{zone_id}/ssl/recommendation` needs the permission `#ssl:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await universalSsl.ssl.recommendation({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/recommendations/methods/get/
   */
  recommendation<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslOptions<Bound, As>
  ): Promise<Result<DataAs<Recommendation, As>>>;
  /**
   * {@link recommendation}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  recommendationOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslOptions<Bound, As>
  ): Promise<DataAs<Recommendation, As>>;

  /** `/zones/{zone_id}/ssl/universal` */
  readonly universal: UniversalSslSslUniversal<Bound>;

  /** `/zones/{zone_id}/ssl/verification` */
  readonly verification: UniversalSslSslVerification<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "analyze" | "recommendation">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslSsl<Bound | BoundBy<Params>>;
}

/** `universalSsl.ssl.universal`: `/zones/{zone_id}/ssl/universal` */
export interface UniversalSslSslUniversal<Bound extends string = never> {
  /** `/zones/{zone_id}/ssl/universal/settings` */
  readonly settings: UniversalSslSslUniversalSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslSslUniversal<Bound | BoundBy<Params>>;
}

type UniversalSslSslUniversalSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `universalSsl.ssl.universal.settings`: `/zones/{zone_id}/ssl/universal/settings` */
export interface UniversalSslSslUniversalSettings<Bound extends string = never> {
  /**
   * Get the universal settings of a zone.
   *
   * `GET /zones/{zone_id}/ssl/universal/settings` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await universalSsl.ssl.universal.settings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslUniversalSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<UniversalSSLSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslUniversalSettingsOptions<Bound, As>
  ): Promise<DataAs<UniversalSSLSettings, As>>;

  /**
   * Update the universal settings of a zone.
   *
   * `PATCH /zones/{zone_id}/ssl/universal/settings` needs the permission `#ssl:read` or `#ssl:edit`.
   * @example
   * const { data, error } = await universalSsl.ssl.universal.settings.update({ enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SSLUniversalSettingsSettingEdit, ...options: UniversalSslSslUniversalSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<UniversalSSLSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SSLUniversalSettingsSettingEdit, ...options: UniversalSslSslUniversalSettingsOptions<Bound, As>
  ): Promise<DataAs<UniversalSSLSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslSslUniversalSettings<Bound | BoundBy<Params>>;
}

type UniversalSslSslVerificationIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: UniversalSslSslVerificationIndexQuery }, Bound, As
>;
type UniversalSslSslVerificationOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `universalSsl.ssl.verification`: `/zones/{zone_id}/ssl/verification` */
export interface UniversalSslSslVerification<Bound extends string = never> {
  /**
   * List the SSL verifications of a zone.
   *
   * `GET /zones/{zone_id}/ssl/verification` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await universalSsl.ssl.verification.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslVerificationIndexOptions<Bound, As>
  ): Promise<Result<DataAs<VerificationResourceVerification[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UniversalSslSslVerificationIndexOptions<Bound, As>
  ): Promise<DataAs<VerificationResourceVerification[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UniversalSslSslVerificationIndexOptions<Bound>
  ): AsyncIterable<VerificationResourceVerification>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UniversalSslSslVerificationIndexOptions<Bound>
  ): AsyncIterable<Page<VerificationResourceVerification>>;

  /**
   * Update an SSL verification of a zone.
   *
   * `PATCH /zones/{zone_id}/ssl/verification/{certificate_pack_id}` needs the permission `#ssl:read` or
   * `#ssl:edit`.
   * @example
   * const { data, error } = await universalSsl.ssl.verification.update(id, { validation_method: "http" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: VerificationEdit, ...options: UniversalSslSslVerificationOptions<Bound, As>
  ): Promise<Result<DataAs<EditedVerification, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: VerificationEdit, ...options: UniversalSslSslVerificationOptions<Bound, As>
  ): Promise<DataAs<EditedVerification, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "update">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UniversalSslSslVerification<Bound | BoundBy<Params>>;
}
