// Written by `pnpm generate` from openapi/origin-tls-settings.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AutoOriginTlsKex, AutoOriginTlsKexEdit, DeletedOriginTlsComplianceMode, OriginPostQuantumEncryption,
  OriginPostQuantumEncryptionUpdate, OriginTlsComplianceMode, OriginTlsComplianceModeInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Key exchange, post-quantum encryption and compliance modes of TLS to origins. */
export const originTlsSettings: OriginTlsSettings = resource<paths>()("/zones/{zone_id}", {
  only: [],
  resources: {
    autoOriginTlsKex: {
      endpoint: "settings/auto_origin_tls_kex",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
    },
    originPostQuantumEncryption: {
      endpoint: "cache/origin_post_quantum_encryption",
      singular: true,
      only: ["show", "update"],
      actions: {
        show: { permissions: ["#zone_settings:read"] },
        update: { permissions: ["#zone_settings:edit"] },
      },
    },
    originTlsComplianceModes: {
      endpoint: "settings/origin_tls_compliance_modes",
      singular: true,
      except: ["create"],
    },
  },
});

/** `originTlsSettings`: `/zones/{zone_id}` */
export interface OriginTlsSettings<Bound extends string = never> {
  /** `/zones/{zone_id}/settings/auto_origin_tls_kex` */
  readonly autoOriginTlsKex: OriginTlsSettingsAutoOriginTlsKex<Bound>;

  /** `/zones/{zone_id}/cache/origin_post_quantum_encryption` */
  readonly originPostQuantumEncryption: OriginTlsSettingsOriginPostQuantumEncryption<Bound>;

  /** `/zones/{zone_id}/settings/origin_tls_compliance_modes` */
  readonly originTlsComplianceModes: OriginTlsSettingsOriginTlsComplianceModes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettings<Bound | BoundBy<Params>>;
}

type OriginTlsSettingsAutoOriginTlsKexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `originTlsSettings.autoOriginTlsKex`: `/zones/{zone_id}/settings/auto_origin_tls_kex` */
export interface OriginTlsSettingsAutoOriginTlsKex<Bound extends string = never> {
  /**
   * Get the automatic key exchange to the origins of a zone.
   *
   * `GET /zones/{zone_id}/settings/auto_origin_tls_kex`
   * @example
   * const { data, error } = await originTlsSettings.autoOriginTlsKex.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsAutoOriginTlsKexOptions<Bound, As>
  ): Promise<Result<DataAs<AutoOriginTlsKex, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsAutoOriginTlsKexOptions<Bound, As>
  ): Promise<DataAs<AutoOriginTlsKex, As>>;

  /**
   * Update the automatic key exchange to the origins of a zone.
   *
   * `PATCH /zones/{zone_id}/settings/auto_origin_tls_kex`
   * @example
   * const { data, error } = await originTlsSettings.autoOriginTlsKex.update({ enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AutoOriginTlsKexEdit, ...options: OriginTlsSettingsAutoOriginTlsKexOptions<Bound, As>
  ): Promise<Result<DataAs<AutoOriginTlsKex, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AutoOriginTlsKexEdit, ...options: OriginTlsSettingsAutoOriginTlsKexOptions<Bound, As>
  ): Promise<DataAs<AutoOriginTlsKex, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettingsAutoOriginTlsKex<Bound | BoundBy<Params>>;
}

type OriginTlsSettingsOriginPostQuantumEncryptionOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/**
 * `originTlsSettings.originPostQuantumEncryption`: `/zones/{zone_id}/cache/origin_post_quantum_encryption`
 */
export interface OriginTlsSettingsOriginPostQuantumEncryption<Bound extends string = never> {
  /**
   * Get the post-quantum encryption to the origins of a zone.
   *
   * `GET /zones/{zone_id}/cache/origin_post_quantum_encryption` needs the permission `#zone_settings:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await originTlsSettings.originPostQuantumEncryption.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_post_quantum_encryption/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsOriginPostQuantumEncryptionOptions<Bound, As>
  ): Promise<Result<DataAs<OriginPostQuantumEncryption, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsOriginPostQuantumEncryptionOptions<Bound, As>
  ): Promise<DataAs<OriginPostQuantumEncryption, As>>;

  /**
   * Update the post-quantum encryption to the origins of a zone.
   *
   * `PUT /zones/{zone_id}/cache/origin_post_quantum_encryption` needs the permission `#zone_settings:edit`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await originTlsSettings.originPostQuantumEncryption.update({ value: "preferred" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_post_quantum_encryption/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OriginPostQuantumEncryptionUpdate,
    ...options: OriginTlsSettingsOriginPostQuantumEncryptionOptions<Bound, As>
  ): Promise<Result<DataAs<OriginPostQuantumEncryption, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OriginPostQuantumEncryptionUpdate,
    ...options: OriginTlsSettingsOriginPostQuantumEncryptionOptions<Bound, As>
  ): Promise<DataAs<OriginPostQuantumEncryption, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettingsOriginPostQuantumEncryption<Bound | BoundBy<Params>>;
}

type OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `originTlsSettings.originTlsComplianceModes`: `/zones/{zone_id}/settings/origin_tls_compliance_modes` */
export interface OriginTlsSettingsOriginTlsComplianceModes<Bound extends string = never> {
  /**
   * Get the origin TLS compliance modes of a zone.
   *
   * `GET /zones/{zone_id}/settings/origin_tls_compliance_modes`
   * @example
   * const { data, error } = await originTlsSettings.originTlsComplianceModes.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTlsComplianceMode, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<DataAs<OriginTlsComplianceMode, As>>;

  /**
   * Update the origin TLS compliance modes of a zone.
   *
   * `PUT /zones/{zone_id}/settings/origin_tls_compliance_modes`
   * @example
   * const { data, error } = await originTlsSettings.originTlsComplianceModes.update({ value: ["example-value"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OriginTlsComplianceModeInput,
    ...options: OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTlsComplianceMode, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OriginTlsComplianceModeInput,
    ...options: OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<DataAs<OriginTlsComplianceMode, As>>;

  /**
   * Edit the origin TLS compliance modes of a zone.
   *
   * `PATCH /zones/{zone_id}/settings/origin_tls_compliance_modes`
   * @example
   * const { data, error } = await originTlsSettings.originTlsComplianceModes.edit({ value: ["example-value"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    body: OriginTlsComplianceModeInput,
    ...options: OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTlsComplianceMode, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OriginTlsComplianceModeInput,
    ...options: OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<DataAs<OriginTlsComplianceMode, As>>;

  /**
   * Delete the origin TLS compliance modes of a zone.
   *
   * Takes the demands on connections to origins away; ciphers that they ruled out may be used again.
   *
   * `DELETE /zones/{zone_id}/settings/origin_tls_compliance_modes`
   * @example
   * const { data, error } = await originTlsSettings.originTlsComplianceModes.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOriginTlsComplianceMode, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginTlsSettingsOriginTlsComplianceModesOptions<Bound, As>
  ): Promise<DataAs<DeletedOriginTlsComplianceMode, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginTlsSettingsOriginTlsComplianceModes<Bound | BoundBy<Params>>;
}
