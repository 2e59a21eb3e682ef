// Written by `pnpm generate` from openapi/origin-tls-settings.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AutoOriginTLSKex, AutoOriginTLSKexEdit, DeletedOriginTLSComplianceMode, OriginPostQuantumEncryption,
  OriginPostQuantumEncryptionUpdate, OriginTLSComplianceMode, OriginTLSComplianceModeInput, paths,
} from "./types.js";
export type * from "./types.js";

const originTlsSettingsTable = {
  only: [],
  resources: {
    cache: {
      endpoint: "{zone_id}/cache",
      only: [],
      resources: {
        originPostQuantumEncryption: {
          endpoint: "origin_post_quantum_encryption",
          singular: true,
          only: ["show", "update"],
          actions: {
            show: { permissions: ["#zone_settings:read"] },
            update: { permissions: ["#zone_settings:edit"] },
          },
        },
      },
    },
    settings: {
      endpoint: "{zone_id}/settings",
      only: [],
      resources: {
        autoOriginTlsKex: {
          endpoint: "auto_origin_tls_kex",
          singular: true,
          except: ["create", "delete"],
          updateMethod: "patch",
        },
        originTlsComplianceModes: {
          endpoint: "origin_tls_compliance_modes",
          singular: true,
          except: ["create"],
        },
      },
    },
  },
} as const;

/** Key exchange, post-quantum encryption and compliance modes of TLS to origins. */
export const originTlsSettings: OriginTlsSettings = resource<paths>()("/zones", originTlsSettingsTable);

/** `originTlsSettings`: `/zones` */
export interface OriginTlsSettings<Bound extends string = never> {
  /** `/zones/{zone_id}/cache` */
  readonly cache: OriginTlsSettingsCache<Bound>;

  /** `/zones/{zone_id}/settings` */
  readonly settings: OriginTlsSettingsSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettings<Bound | BoundBy<Params>>;
}

/** `originTlsSettings.cache`: `/zones/{zone_id}/cache` */
export interface OriginTlsSettingsCache<Bound extends string = never> {
  /** `/zones/{zone_id}/cache/origin_post_quantum_encryption` */
  readonly originPostQuantumEncryption: OriginTlsSettingsCacheOriginPostQuantumEncryption<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettingsCache<Bound | BoundBy<Params>>;
}

type OriginTlsSettingsCacheOriginPostQuantumEncryptionOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/**
 * `originTlsSettings.cache.originPostQuantumEncryption`:
 * `/zones/{zone_id}/cache/origin_post_quantum_encryption`
 */
export interface OriginTlsSettingsCacheOriginPostQuantumEncryption<Bound extends string = never> {
  /**
   * Get the cache origin post quantum encryption of a zone.
   *
   * `GET /zones/{zone_id}/cache/origin_post_quantum_encryption` needs the permission `#zone_settings:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await originTlsSettings.cache.originPostQuantumEncryption.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_post_quantum_encryption/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsCacheOriginPostQuantumEncryptionOptions<Bound, As>
  ): Promise<Result<DataAs<OriginPostQuantumEncryption, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsCacheOriginPostQuantumEncryptionOptions<Bound, As>
  ): Promise<DataAs<OriginPostQuantumEncryption, As>>;

  /**
   * Update the cache origin post quantum encryption of a zone.
   *
   * `PUT /zones/{zone_id}/cache/origin_post_quantum_encryption` needs the permission `#zone_settings:edit`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await originTlsSettings.cache.originPostQuantumEncryption.update({ value: "preferred" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_post_quantum_encryption/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OriginPostQuantumEncryptionUpdate,
    ...options: OriginTlsSettingsCacheOriginPostQuantumEncryptionOptions<Bound, As>
  ): Promise<Result<DataAs<OriginPostQuantumEncryption, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OriginPostQuantumEncryptionUpdate,
    ...options: OriginTlsSettingsCacheOriginPostQuantumEncryptionOptions<Bound, As>
  ): Promise<DataAs<OriginPostQuantumEncryption, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettingsCacheOriginPostQuantumEncryption<Bound | BoundBy<Params>>;
}

/** `originTlsSettings.settings`: `/zones/{zone_id}/settings` */
export interface OriginTlsSettingsSettings<Bound extends string = never> {
  /** `/zones/{zone_id}/settings/auto_origin_tls_kex` */
  readonly autoOriginTlsKex: OriginTlsSettingsSettingsAutoOriginTlsKex<Bound>;

  /** `/zones/{zone_id}/settings/origin_tls_compliance_modes` */
  readonly originTlsComplianceModes: OriginTlsSettingsSettingsOriginTlsComplianceModes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettingsSettings<Bound | BoundBy<Params>>;
}

type OriginTlsSettingsSettingsAutoOriginTlsKexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `originTlsSettings.settings.autoOriginTlsKex`: `/zones/{zone_id}/settings/auto_origin_tls_kex` */
export interface OriginTlsSettingsSettingsAutoOriginTlsKex<Bound extends string = never> {
  /**
   * Get the auto origin TLS KEX of a zone.
   *
   * `GET /zones/{zone_id}/settings/auto_origin_tls_kex`
   * @example
   * const { data, error } = await originTlsSettings.settings.autoOriginTlsKex.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsSettingsAutoOriginTlsKexOptions<Bound, As>
  ): Promise<Result<DataAs<AutoOriginTLSKex, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsSettingsAutoOriginTlsKexOptions<Bound, As>
  ): Promise<DataAs<AutoOriginTLSKex, As>>;

  /**
   * Update the auto origin TLS KEX of a zone.
   *
   * `PATCH /zones/{zone_id}/settings/auto_origin_tls_kex`
   * @example
   * const { data, error } = await originTlsSettings.settings.autoOriginTlsKex.update({ enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AutoOriginTLSKexEdit, ...options: OriginTlsSettingsSettingsAutoOriginTlsKexOptions<Bound, As>
  ): Promise<Result<DataAs<AutoOriginTLSKex, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AutoOriginTLSKexEdit, ...options: OriginTlsSettingsSettingsAutoOriginTlsKexOptions<Bound, As>
  ): Promise<DataAs<AutoOriginTLSKex, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettingsSettingsAutoOriginTlsKex<Bound | BoundBy<Params>>;
}

type OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/**
 * `originTlsSettings.settings.originTlsComplianceModes`:
 * `/zones/{zone_id}/settings/origin_tls_compliance_modes`
 */
export interface OriginTlsSettingsSettingsOriginTlsComplianceModes<Bound extends string = never> {
  /**
   * Get the origin TLS compliance modes of a zone.
   *
   * `GET /zones/{zone_id}/settings/origin_tls_compliance_modes`
   * @example
   * const { data, error } = await originTlsSettings.settings.originTlsComplianceModes.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTLSComplianceMode, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<DataAs<OriginTLSComplianceMode, As>>;

  /**
   * Update the origin TLS compliance modes of a zone.
   *
   * `PUT /zones/{zone_id}/settings/origin_tls_compliance_modes`
   * @example
   * const { data, error } = await originTlsSettings.settings.originTlsComplianceModes.update({ value: ["example-value"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OriginTLSComplianceModeInput,
    ...options: OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTLSComplianceMode, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OriginTLSComplianceModeInput,
    ...options: OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<DataAs<OriginTLSComplianceMode, As>>;

  /**
   * Edit the origin TLS compliance modes of a zone.
   *
   * `PATCH /zones/{zone_id}/settings/origin_tls_compliance_modes`
   * @example
   * const { data, error } = await originTlsSettings.settings.originTlsComplianceModes.edit({ value: ["example-value"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    body: OriginTLSComplianceModeInput,
    ...options: OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTLSComplianceMode, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OriginTLSComplianceModeInput,
    ...options: OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<DataAs<OriginTLSComplianceMode, As>>;

  /**
   * Delete the origin TLS compliance modes of a zone.
   *
   * Takes the demands on connections to origins away; ciphers that they ruled out may be used again.
   *
   * `DELETE /zones/{zone_id}/settings/origin_tls_compliance_modes`
   * @example
   * const { data, error } = await originTlsSettings.settings.originTlsComplianceModes.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOriginTLSComplianceMode, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<DataAs<DeletedOriginTLSComplianceMode, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettingsSettingsOriginTlsComplianceModes<Bound | BoundBy<Params>>;
}
