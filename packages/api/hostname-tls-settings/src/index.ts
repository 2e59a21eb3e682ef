// Written by `pnpm generate` from openapi/hostname-tls-settings.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { Tls, TlsSetting, TlsUpdate, paths } from "./types.js";
export type * from "./types.js";

/** TLS versions and ciphers of single hostnames. */
export const hostnameTlsSettings: HostnameTlsSettings = resource<paths>()(
  "/zones/{zone_id}/hostnames/settings",
  {
    id: "setting_id",
    only: ["show"],
    actions: { show: { permissions: ["#ssl:read"] } },
    resources: {
      hostnames: {
        endpoint: "{setting_id}",
        id: "hostname",
        except: ["index", "create", "edit"],
        permissions: ["#ssl:edit"],
        actions: { show: { permissions: [] } },
      },
    },
  },
);

type HostnameTlsSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `hostnameTlsSettings`: `/zones/{zone_id}/hostnames/settings` */
export interface HostnameTlsSettings<Bound extends string = never> {
  /**
   * Get a TLS setting of all hostnames of a zone.
   *
   * `GET /zones/{zone_id}/hostnames/settings/{setting_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await hostnameTlsSettings.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "ciphers" | "min_tls_version" | "http2", ...options: HostnameTlsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<Tls[], As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "ciphers" | "min_tls_version" | "http2", ...options: HostnameTlsSettingsOptions<Bound, As>
  ): Promise<DataAs<Tls[], As>>;

  /** `/zones/{zone_id}/hostnames/settings/{setting_id}` */
  readonly hostnames: HostnameTlsSettingsHostnames<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly setting_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): HostnameTlsSettings<Bound | BoundBy<Params>>;
}

type HostnameTlsSettingsHostnamesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; setting_id: "ciphers" | "min_tls_version" | "http2" } }, Bound, As
>;

/** `hostnameTlsSettings.hostnames`: `/zones/{zone_id}/hostnames/settings/{setting_id}` */
export interface HostnameTlsSettingsHostnames<Bound extends string = never> {
  /**
   * Get a TLS setting of a hostname.
   *
   * `GET /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}`
   * @example
   * const { data, error } = await hostnameTlsSettings.hostnames.show(id, { client, params: { zone_id, setting_id } });
   * @see https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HostnameTlsSettingsHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<TlsSetting, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HostnameTlsSettingsHostnamesOptions<Bound, As>
  ): Promise<DataAs<TlsSetting, As>>;

  /**
   * Update a TLS setting of a hostname.
   *
   * `PUT /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await hostnameTlsSettings.hostnames.update(id, { value: "1.0" }, { client, params: { zone_id, setting_id } });
   * @see https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: TlsUpdate, ...options: HostnameTlsSettingsHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<TlsSetting, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: TlsUpdate, ...options: HostnameTlsSettingsHostnamesOptions<Bound, As>
  ): Promise<DataAs<TlsSetting, As>>;

  /**
   * Delete a TLS setting of a hostname.
   *
   * Deletes the setting of the hostname, for which that of the zone holds again.
   *
   * `DELETE /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await hostnameTlsSettings.hostnames.delete(id, { client, params: { zone_id, setting_id } });
   * @see https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HostnameTlsSettingsHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<Tls, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HostnameTlsSettingsHostnamesOptions<Bound, As>
  ): Promise<DataAs<Tls, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; setting_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; setting_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly setting_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): HostnameTlsSettingsHostnames<Bound | BoundBy<Params>>;
}
