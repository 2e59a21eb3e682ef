// Written by `pnpm generate` from openapi/network-interconnects.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Cni, CniListItem, CniUpdate, Interconnect, InterconnectListItem, InterconnectNscInterconnectGcpPartnerInput,
  InterconnectNscInterconnectPhysicalInput, InterconnectStatus, NetworkInterconnectSettings,
  NetworkInterconnectSettingsUpdate, NetworkInterconnectsCnisIndexItem, NetworkInterconnectsCnisIndexQuery,
  NetworkInterconnectsInterconnectsIndexQuery, NetworkInterconnectsInterconnectsLoaQuery,
  NetworkInterconnectsSlotsIndexItem, NetworkInterconnectsSlotsIndexQuery, NewCni, NewInterconnect, Slot,
  SlotListItem, paths,
} from "./types.js";
export type * from "./types.js";

/** Direct connections to Cloudflare's network. */
export const networkInterconnects: NetworkInterconnects = resource<paths>()("/accounts/{account_id}/cni", {
  only: [],
  resources: {
    cnis: {
      endpoint: "cnis",
      id: "cni",
      except: ["edit"],
      actions: {
        index: { answer: "body", paging: { by: "cursor" }, items: "items", secrets: ["md5_key"] },
        create: { answer: "body", secrets: ["md5_key"] },
        show: { answer: "body", secrets: ["md5_key"] },
        update: { answer: "body", secrets: ["md5_key"] },
        delete: { answer: "any" },
      },
    },
    interconnects: {
      endpoint: "interconnects",
      id: "icon",
      except: ["update", "edit"],
      actions: {
        index: { answer: "body", paging: { by: "cursor" }, items: "items" },
        create: { answer: "body", secrets: ["pairing_key"] },
        show: { answer: "body" },
        delete: { answer: "any" },
        loa: { method: "get", path: "{id}/loa", answer: "any" },
        status: { method: "get", path: "{id}/status", answer: "body" },
      },
    },
    settings: {
      endpoint: "settings",
      singular: true,
      only: ["show", "update"],
      answer: "body",
      actions: { update: { body: "optional" } },
    },
    slots: {
      endpoint: "slots",
      id: "slot",
      only: ["index", "show"],
      answer: "body",
      actions: { index: { paging: { by: "cursor" }, items: "items" } },
    },
  },
});

/** `networkInterconnects`: `/accounts/{account_id}/cni` */
export interface NetworkInterconnects<Bound extends string = never> {
  /** `/accounts/{account_id}/cni/cnis` */
  readonly cnis: NetworkInterconnectsCnis<Bound>;

  /** `/accounts/{account_id}/cni/interconnects` */
  readonly interconnects: NetworkInterconnectsInterconnects<Bound>;

  /** `/accounts/{account_id}/cni/settings` */
  readonly settings: NetworkInterconnectsSettings<Bound>;

  /** `/accounts/{account_id}/cni/slots` */
  readonly slots: NetworkInterconnectsSlots<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkInterconnects<Bound | BoundBy<Params>>;
}

type NetworkInterconnectsCnisIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: NetworkInterconnectsCnisIndexQuery }, Bound, As
>;
type NetworkInterconnectsCnisOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkInterconnects.cnis`: `/accounts/{account_id}/cni/cnis` */
export interface NetworkInterconnectsCnis<Bound extends string = never> {
  /**
   * List the network interconnect CNIs of an account.
   *
   * `GET /accounts/{account_id}/cni/cnis`
   * @example
   * const { data, error } = await networkInterconnects.cnis.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkInterconnectsCnisIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CniListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkInterconnectsCnisIndexOptions<Bound, As>
  ): Promise<DataAs<CniListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: NetworkInterconnectsCnisIndexOptions<Bound>
  ): AsyncIterable<NetworkInterconnectsCnisIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: NetworkInterconnectsCnisIndexOptions<Bound>
  ): AsyncIterable<Page<NetworkInterconnectsCnisIndexItem>>;

  /**
   * Create a network interconnect CNI for an account.
   *
   * `POST /accounts/{account_id}/cni/cnis`
   * @example
   * const { data, error } = await networkInterconnects.cnis.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCni, ...options: NetworkInterconnectsCnisOptions<Bound, As>
  ): Promise<Result<DataAs<Cni, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCni, ...options: NetworkInterconnectsCnisOptions<Bound, As>
  ): Promise<DataAs<Cni, As>>;

  /**
   * Get a network interconnect CNI of an account.
   *
   * `GET /accounts/{account_id}/cni/cnis/{cni}`
   * @example
   * const { data, error } = await networkInterconnects.cnis.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsCnisOptions<Bound, As>
  ): Promise<Result<DataAs<Cni, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsCnisOptions<Bound, As>
  ): Promise<DataAs<Cni, As>>;

  /**
   * Update a network interconnect CNI of an account.
   *
   * `PUT /accounts/{account_id}/cni/cnis/{cni}`
   * @example
   * const { data, error } = await networkInterconnects.cnis.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CniUpdate, ...options: NetworkInterconnectsCnisOptions<Bound, As>
  ): Promise<Result<DataAs<Cni, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CniUpdate, ...options: NetworkInterconnectsCnisOptions<Bound, As>
  ): Promise<DataAs<Cni, As>>;

  /**
   * Delete a network interconnect CNI of an account.
   *
   * Deletes the link over the interconnect; traffic that goes over it is lost until there is another route.
   * The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/cni/cnis/{cni}`
   * @example
   * const { data, error } = await networkInterconnects.cnis.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsCnisOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsCnisOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkInterconnectsCnis<Bound | BoundBy<Params>>;
}

type NetworkInterconnectsInterconnectsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: NetworkInterconnectsInterconnectsIndexQuery }, Bound, As
>;
type NetworkInterconnectsInterconnectsLoaOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: NetworkInterconnectsInterconnectsLoaQuery }, Bound, As
>;
type NetworkInterconnectsInterconnectsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkInterconnects.interconnects`: `/accounts/{account_id}/cni/interconnects` */
export interface NetworkInterconnectsInterconnects<Bound extends string = never> {
  /**
   * List the network interconnects of an account.
   *
   * `GET /accounts/{account_id}/cni/interconnects`
   * @example
   * const { data, error } = await networkInterconnects.interconnects.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkInterconnectsInterconnectsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<InterconnectListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkInterconnectsInterconnectsIndexOptions<Bound, As>
  ): Promise<DataAs<InterconnectListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: NetworkInterconnectsInterconnectsIndexOptions<Bound>
  ): AsyncIterable<InterconnectNscInterconnectPhysicalInput | InterconnectNscInterconnectGcpPartnerInput>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: NetworkInterconnectsInterconnectsIndexOptions<Bound>
  ): AsyncIterable<Page<InterconnectNscInterconnectPhysicalInput | InterconnectNscInterconnectGcpPartnerInput>>;

  /**
   * Create a network interconnect for an account.
   *
   * Orders an interconnect with a port of its own, which has to be cabled by hand and may be charged.
   *
   * `POST /accounts/{account_id}/cni/interconnects`
   * @example
   * const { data, error } = await networkInterconnects.interconnects.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewInterconnect, ...options: NetworkInterconnectsInterconnectsOptions<Bound, As>
  ): Promise<Result<DataAs<Interconnect, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewInterconnect, ...options: NetworkInterconnectsInterconnectsOptions<Bound, As>
  ): Promise<DataAs<Interconnect, As>>;

  /**
   * Get a network interconnect of an account.
   *
   * `GET /accounts/{account_id}/cni/interconnects/{icon}`
   * @example
   * const { data, error } = await networkInterconnects.interconnects.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsInterconnectsOptions<Bound, As>
  ): Promise<Result<DataAs<Interconnect, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsInterconnectsOptions<Bound, As>
  ): Promise<DataAs<Interconnect, As>>;

  /**
   * Delete a network interconnect of an account.
   *
   * Gives the interconnect up, with its port; a new one has to be ordered and connected by hand. The API's
   * owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/cni/interconnects/{icon}`
   * @example
   * const { data, error } = await networkInterconnects.interconnects.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsInterconnectsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsInterconnectsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the LOA of a network interconnect.
   *
   * The API's owner does not describe what it answers.
   *
   * `GET /accounts/{account_id}/cni/interconnects/{icon}/loa`
   * @example
   * const { data, error } = await networkInterconnects.interconnects.loa(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/loa/
   */
  loa<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsInterconnectsLoaOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link loa}, but returns the data alone and throws a `RestflareError` if the call fails. */
  loaOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsInterconnectsLoaOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the status of a network interconnect.
   *
   * `GET /accounts/{account_id}/cni/interconnects/{icon}/status`
   * @example
   * const { data, error } = await networkInterconnects.interconnects.status(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/status/
   */
  status<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsInterconnectsOptions<Bound, As>
  ): Promise<Result<DataAs<InterconnectStatus, As>>>;
  /** {@link status}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsInterconnectsOptions<Bound, As>
  ): Promise<DataAs<InterconnectStatus, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "loa" | "status">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkInterconnectsInterconnects<Bound | BoundBy<Params>>;
}

type NetworkInterconnectsSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkInterconnects.settings`: `/accounts/{account_id}/cni/settings` */
export interface NetworkInterconnectsSettings<Bound extends string = never> {
  /**
   * Get the network interconnect settings of an account.
   *
   * `GET /accounts/{account_id}/cni/settings`
   * @example
   * const { data, error } = await networkInterconnects.settings.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkInterconnectsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<NetworkInterconnectSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkInterconnectsSettingsOptions<Bound, As>
  ): Promise<DataAs<NetworkInterconnectSettings, As>>;

  /**
   * Update the network interconnect settings of an account.
   *
   * `PUT /accounts/{account_id}/cni/settings`
   * @example
   * const { data, error } = await networkInterconnects.settings.update({ default_asn: 64496 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: NetworkInterconnectSettingsUpdate, ...options: NetworkInterconnectsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<NetworkInterconnectSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NetworkInterconnectSettingsUpdate, ...options: NetworkInterconnectsSettingsOptions<Bound, As>
  ): Promise<DataAs<NetworkInterconnectSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkInterconnectsSettings<Bound | BoundBy<Params>>;
}

type NetworkInterconnectsSlotsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: NetworkInterconnectsSlotsIndexQuery }, Bound, As
>;
type NetworkInterconnectsSlotsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkInterconnects.slots`: `/accounts/{account_id}/cni/slots` */
export interface NetworkInterconnectsSlots<Bound extends string = never> {
  /**
   * List the network interconnect slots of an account.
   *
   * `GET /accounts/{account_id}/cni/slots`
   * @example
   * const { data, error } = await networkInterconnects.slots.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/slots/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkInterconnectsSlotsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SlotListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkInterconnectsSlotsIndexOptions<Bound, As>
  ): Promise<DataAs<SlotListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: NetworkInterconnectsSlotsIndexOptions<Bound>
  ): AsyncIterable<NetworkInterconnectsSlotsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: NetworkInterconnectsSlotsIndexOptions<Bound>
  ): AsyncIterable<Page<NetworkInterconnectsSlotsIndexItem>>;

  /**
   * Get a network interconnect slot of an account.
   *
   * `GET /accounts/{account_id}/cni/slots/{slot}`
   * @example
   * const { data, error } = await networkInterconnects.slots.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/network_interconnects/subresources/slots/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsSlotsOptions<Bound, As>
  ): Promise<Result<DataAs<Slot, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkInterconnectsSlotsOptions<Bound, As>
  ): Promise<DataAs<Slot, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkInterconnectsSlots<Bound | BoundBy<Params>>;
}
