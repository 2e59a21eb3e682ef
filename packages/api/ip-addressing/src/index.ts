// Written by `pnpm generate` from openapi/ip-addressing.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AddressMap, AddressMapDetails, AddressMapEdit, AdvertisementStatus, AdvertisementStatusEdit, BgpPrefix,
  BgpPrefixEdit, Delegations, DeletedBgpPrefix, DeletedDelegation, DeletedPrefix, DeletedServiceBinding,
  IpAddressingAddressMapsAccountsDeleteAnswer, IpAddressingAddressMapsAccountsUpdateAnswer,
  IpAddressingAddressMapsDeleteAnswer, IpAddressingAddressMapsIpsDeleteAnswer,
  IpAddressingAddressMapsIpsUpdateAnswer, IpAddressingAddressMapsZonesDeleteAnswer,
  IpAddressingAddressMapsZonesUpdateAnswer, IpAddressingLeasesIndexResultItem, LoaDocument, NewAddressMap,
  NewAddressingPrefix, NewBgpPrefix, NewDelegation, NewLoaDocument, NewServiceBinding, Prefix, PrefixEdit,
  Service, ServiceBinding, paths,
} from "./types.js";
export * from "./types.js";

const ipAddressingTable = {
  only: [],
  resources: {
    addressMaps: {
      endpoint: "address_maps",
      id: "address_map_id",
      updateMethod: "patch",
      actions: { delete: { answer: "body" } },
      resources: {
        accounts: {
          endpoint: "{address_map_id}/accounts",
          id: "address_map_account_id",
          only: ["update", "delete"],
          answer: "body",
          actions: { update: { body: "none" } },
        },
        ips: {
          endpoint: "{address_map_id}/ips",
          id: "ip_address",
          only: ["update", "delete"],
          answer: "body",
          actions: { update: { body: "none" } },
        },
        zones: {
          endpoint: "{address_map_id}/zones",
          id: "zone_id",
          only: ["update", "delete"],
          answer: "body",
          actions: { update: { body: "optional" } },
        },
      },
    },
    leases: { endpoint: "leases", only: ["index"] },
    loaDocuments: {
      endpoint: "loa_documents",
      id: "loa_document_id",
      only: ["create"],
      actions: {
        create: { contentType: "multipart/form-data" },
        download: { method: "get", path: "{id}/download", answer: "body", as: "bytes" },
      },
    },
    prefixes: {
      endpoint: "prefixes",
      id: "prefix_id",
      updateMethod: "patch",
      actions: { delete: { answer: "body" }, validate: { method: "post", path: "{id}/validate" } },
      resources: {
        bgp: {
          endpoint: "{prefix_id}/bgp",
          only: [],
          resources: {
            prefixes: {
              endpoint: "prefixes",
              id: "bgp_prefix_id",
              updateMethod: "patch",
              actions: { delete: { answer: "body" } },
            },
            status: {
              endpoint: "status",
              singular: true,
              except: ["create", "delete"],
              updateMethod: "patch",
            },
          },
        },
        bindings: {
          endpoint: "{prefix_id}/bindings",
          id: "binding_id",
          except: ["update", "edit"],
          actions: { delete: { answer: "body" } },
        },
        delegations: {
          endpoint: "{prefix_id}/delegations",
          id: "delegation_id",
          except: ["show", "update", "edit"],
        },
      },
    },
    services: { endpoint: "services", only: ["index"] },
  },
} as const;

/** Your own IP prefixes, address maps, services and delegations. */
export const ipAddressing: IpAddressing = resource<paths>()("/accounts/{account_id}/addressing", ipAddressingTable);

/** `ipAddressing`: `/accounts/{account_id}/addressing` */
export interface IpAddressing<Bound extends string = never> {
  /** `/accounts/{account_id}/addressing/address_maps` */
  readonly addressMaps: IpAddressingAddressMaps<Bound>;

  /** `/accounts/{account_id}/addressing/leases` */
  readonly leases: IpAddressingLeases<Bound>;

  /** `/accounts/{account_id}/addressing/loa_documents` */
  readonly loaDocuments: IpAddressingLoaDocuments<Bound>;

  /** `/accounts/{account_id}/addressing/prefixes` */
  readonly prefixes: IpAddressingPrefixes<Bound>;

  /** `/accounts/{account_id}/addressing/services` */
  readonly services: IpAddressingServices<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly address_map_id?: string | number | undefined; readonly prefix_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressing<Bound | BoundBy<Params>>;
}

type IpAddressingAddressMapsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `ipAddressing.addressMaps`: `/accounts/{account_id}/addressing/address_maps` */
export interface IpAddressingAddressMaps<Bound extends string = never> {
  /**
   * List the address maps of an account.
   *
   * `GET /accounts/{account_id}/addressing/address_maps`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<Result<DataAs<AddressMap[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<DataAs<AddressMap[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: IpAddressingAddressMapsOptions<Bound>): AsyncIterable<AddressMap>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: IpAddressingAddressMapsOptions<Bound>): AsyncIterable<Page<AddressMap>>;

  /**
   * Create an address map for an account.
   *
   * `POST /accounts/{account_id}/addressing/address_maps`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAddressMap, ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<Result<DataAs<AddressMapDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAddressMap, ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<DataAs<AddressMapDetails, As>>;

  /**
   * Get an address map of an account.
   *
   * `GET /accounts/{account_id}/addressing/address_maps/{address_map_id}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<Result<DataAs<AddressMapDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<DataAs<AddressMapDetails, As>>;

  /**
   * Update an address map of an account.
   *
   * `PATCH /accounts/{account_id}/addressing/address_maps/{address_map_id}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AddressMapEdit, ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<Result<DataAs<AddressMap, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AddressMapEdit, ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<DataAs<AddressMap, As>>;

  /**
   * Delete an address map of an account.
   *
   * Deletes the map, which must be disabled first; its zones are answered from other addresses, as soon as
   * resolvers ask anew.
   *
   * `DELETE /accounts/{account_id}/addressing/address_maps/{address_map_id}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<Result<DataAs<IpAddressingAddressMapsDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsOptions<Bound, As>
  ): Promise<DataAs<IpAddressingAddressMapsDeleteAnswer, As>>;

  /** `/accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts` */
  readonly accounts: IpAddressingAddressMapsAccounts<Bound>;

  /** `/accounts/{account_id}/addressing/address_maps/{address_map_id}/ips` */
  readonly ips: IpAddressingAddressMapsIps<Bound>;

  /** `/accounts/{account_id}/addressing/address_maps/{address_map_id}/zones` */
  readonly zones: IpAddressingAddressMapsZones<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly address_map_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingAddressMaps<Bound | BoundBy<Params>>;
}

type IpAddressingAddressMapsAccountsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; address_map_id: string } }, Bound, As
>;

/**
 * `ipAddressing.addressMaps.accounts`:
 * `/accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts`
 */
export interface IpAddressingAddressMapsAccounts<Bound extends string = never> {
  /**
   * Add an account to an address map.
   *
   * `PUT /accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{address_map_account_id}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.accounts.update(id, { client, params: { account_id, address_map_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/accounts/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsAccountsOptions<Bound, As>
  ): Promise<Result<DataAs<IpAddressingAddressMapsAccountsUpdateAnswer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsAccountsOptions<Bound, As>
  ): Promise<DataAs<IpAddressingAddressMapsAccountsUpdateAnswer, As>>;

  /**
   * Remove an account from an address map.
   *
   * Takes the account out of the map; its zones are answered from other addresses, as soon as resolvers ask
   * anew.
   *
   * `DELETE
   * /accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{address_map_account_id}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.accounts.delete(id, { client, params: { account_id, address_map_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/accounts/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsAccountsOptions<Bound, As>
  ): Promise<Result<DataAs<IpAddressingAddressMapsAccountsDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsAccountsOptions<Bound, As>
  ): Promise<DataAs<IpAddressingAddressMapsAccountsDeleteAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; address_map_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; address_map_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly address_map_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingAddressMapsAccounts<Bound | BoundBy<Params>>;
}

type IpAddressingAddressMapsIpsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; address_map_id: string } }, Bound, As
>;

/** `ipAddressing.addressMaps.ips`: `/accounts/{account_id}/addressing/address_maps/{address_map_id}/ips` */
export interface IpAddressingAddressMapsIps<Bound extends string = never> {
  /**
   * Add an IP to an address map.
   *
   * `PUT /accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.ips.update(id, { client, params: { account_id, address_map_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/ips/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsIpsOptions<Bound, As>
  ): Promise<Result<DataAs<IpAddressingAddressMapsIpsUpdateAnswer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsIpsOptions<Bound, As>
  ): Promise<DataAs<IpAddressingAddressMapsIpsUpdateAnswer, As>>;

  /**
   * Remove an IP from an address map.
   *
   * Takes the address out of the map; zones of the map are not answered from it any more.
   *
   * `DELETE /accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.ips.delete(id, { client, params: { account_id, address_map_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/ips/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsIpsOptions<Bound, As>
  ): Promise<Result<DataAs<IpAddressingAddressMapsIpsDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsIpsOptions<Bound, As>
  ): Promise<DataAs<IpAddressingAddressMapsIpsDeleteAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; address_map_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; address_map_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly address_map_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingAddressMapsIps<Bound | BoundBy<Params>>;
}

type IpAddressingAddressMapsZonesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; address_map_id: string } }, Bound, As
>;

/**
 * `ipAddressing.addressMaps.zones`: `/accounts/{account_id}/addressing/address_maps/{address_map_id}/zones`
 */
export interface IpAddressingAddressMapsZones<Bound extends string = never> {
  /**
   * Add a zone to an address map.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.zones.update(id, {}, { client, params: { account_id, address_map_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: IpAddressingAddressMapsZonesOptions<Bound, As>
  ): Promise<Result<DataAs<IpAddressingAddressMapsZonesUpdateAnswer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: IpAddressingAddressMapsZonesOptions<Bound, As>
  ): Promise<DataAs<IpAddressingAddressMapsZonesUpdateAnswer, As>>;

  /**
   * Remove a zone from an address map.
   *
   * Takes the zone out of the map; it is answered from other addresses, as soon as resolvers ask anew. The
   * API's owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id}`
   * @example
   * const { data, error } = await ipAddressing.addressMaps.zones.delete(id, { client, params: { account_id, address_map_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsZonesOptions<Bound, As>
  ): Promise<Result<DataAs<IpAddressingAddressMapsZonesDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingAddressMapsZonesOptions<Bound, As>
  ): Promise<DataAs<IpAddressingAddressMapsZonesDeleteAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; address_map_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; address_map_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly address_map_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingAddressMapsZones<Bound | BoundBy<Params>>;
}

type IpAddressingLeasesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `ipAddressing.leases`: `/accounts/{account_id}/addressing/leases` */
export interface IpAddressingLeases<Bound extends string = never> {
  /**
   * List the leases of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/addressing/leases`
   * @example
   * const { data, error } = await ipAddressing.leases.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingLeasesOptions<Bound, As>
  ): Promise<Result<DataAs<IpAddressingLeasesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingLeasesOptions<Bound, As>
  ): Promise<DataAs<IpAddressingLeasesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: IpAddressingLeasesOptions<Bound>): AsyncIterable<IpAddressingLeasesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: IpAddressingLeasesOptions<Bound>
  ): AsyncIterable<Page<IpAddressingLeasesIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingLeases<Bound | BoundBy<Params>>;
}

type IpAddressingLoaDocumentsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `ipAddressing.loaDocuments`: `/accounts/{account_id}/addressing/loa_documents` */
export interface IpAddressingLoaDocuments<Bound extends string = never> {
  /**
   * Create an LOA document for an account.
   *
   * `POST /accounts/{account_id}/addressing/loa_documents`
   * @example
   * const { data, error } = await ipAddressing.loaDocuments.create({ loa_document: "example-loa-document" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/loa_documents/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLoaDocument, ...options: IpAddressingLoaDocumentsOptions<Bound, As>
  ): Promise<Result<DataAs<LoaDocument, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLoaDocument, ...options: IpAddressingLoaDocumentsOptions<Bound, As>
  ): Promise<DataAs<LoaDocument, As>>;

  /**
   * Download an LOA document of an account.
   *
   * `GET /accounts/{account_id}/addressing/loa_documents/{loa_document_id}/download`
   * @example
   * const { data, error } = await ipAddressing.loaDocuments.download(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/loa_documents/methods/get/
   */
  download<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: IpAddressingLoaDocumentsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link download}, but returns the data alone and throws a `RestflareError` if the call fails. */
  downloadOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: IpAddressingLoaDocumentsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "download">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingLoaDocuments<Bound | BoundBy<Params>>;
}

type IpAddressingPrefixesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `ipAddressing.prefixes`: `/accounts/{account_id}/addressing/prefixes` */
export interface IpAddressingPrefixes<Bound extends string = never> {
  /**
   * List the prefixes of an account.
   *
   * `GET /accounts/{account_id}/addressing/prefixes`
   * @example
   * const { data, error } = await ipAddressing.prefixes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: IpAddressingPrefixesOptions<Bound>): AsyncIterable<Prefix>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: IpAddressingPrefixesOptions<Bound>): AsyncIterable<Page<Prefix>>;

  /**
   * Create a prefix for an account.
   *
   * `POST /accounts/{account_id}/addressing/prefixes`
   * @example
   * const { data, error } = await ipAddressing.prefixes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAddressingPrefix, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAddressingPrefix, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix, As>>;

  /**
   * Get a prefix of an account.
   *
   * `GET /accounts/{account_id}/addressing/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix, As>>;

  /**
   * Update a prefix of an account.
   *
   * `PATCH /accounts/{account_id}/addressing/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.update(id, { description: "An example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PrefixEdit, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PrefixEdit, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix, As>>;

  /**
   * Delete a prefix of an account.
   *
   * Deletes the prefix from the account; it must not be announced any more, and has to be approved anew to
   * come back.
   *
   * `DELETE /accounts/{account_id}/addressing/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPrefix, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<DataAs<DeletedPrefix, As>>;

  /**
   * Validate a prefix of an account.
   *
   * `POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/validate`
   * @example
   * const { data, error } = await ipAddressing.prefixes.validate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/validate/
   */
  validate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix, As>>>;
  /** {@link validate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  validateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix, As>>;

  /** `/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp` */
  readonly bgp: IpAddressingPrefixesBgp<Bound>;

  /** `/accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings` */
  readonly bindings: IpAddressingPrefixesBindings<Bound>;

  /** `/accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations` */
  readonly delegations: IpAddressingPrefixesDelegations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "validate">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly prefix_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingPrefixes<Bound | BoundBy<Params>>;
}

/** `ipAddressing.prefixes.bgp`: `/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp` */
export interface IpAddressingPrefixesBgp<Bound extends string = never> {
  /** `/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes` */
  readonly prefixes: IpAddressingPrefixesBgpPrefixes<Bound>;

  /** `/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status` */
  readonly status: IpAddressingPrefixesBgpStatus<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; prefix_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly prefix_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingPrefixesBgp<Bound | BoundBy<Params>>;
}

type IpAddressingPrefixesBgpPrefixesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; prefix_id: string } }, Bound, As
>;

/**
 * `ipAddressing.prefixes.bgp.prefixes`: `/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes`
 */
export interface IpAddressingPrefixesBgpPrefixes<Bound extends string = never> {
  /**
   * List the BGP prefixes of a prefix.
   *
   * `GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bgp.prefixes.index({ client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpPrefix[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<DataAs<BgpPrefix[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: IpAddressingPrefixesBgpPrefixesOptions<Bound>): AsyncIterable<BgpPrefix>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: IpAddressingPrefixesBgpPrefixesOptions<Bound>): AsyncIterable<Page<BgpPrefix>>;

  /**
   * Create a BGP prefix for a prefix.
   *
   * `POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bgp.prefixes.create({ cidr: "192.0.2.0/24" }, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewBgpPrefix, ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpPrefix, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewBgpPrefix, ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<DataAs<BgpPrefix, As>>;

  /**
   * Get a BGP prefix of a prefix.
   *
   * `GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bgp.prefixes.show(id, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpPrefix, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<DataAs<BgpPrefix, As>>;

  /**
   * Update a BGP prefix of a prefix.
   *
   * `PATCH /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bgp.prefixes.update(id, body, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: BgpPrefixEdit, ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpPrefix, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: BgpPrefixEdit, ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<DataAs<BgpPrefix, As>>;

  /**
   * Delete a BGP prefix of a prefix.
   *
   * Deletes the BGP prefix, which is announced no more on its own; traffic to it goes by whatever larger one
   * there is.
   *
   * `DELETE /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bgp.prefixes.delete(id, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedBgpPrefix, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesBgpPrefixesOptions<Bound, As>
  ): Promise<DataAs<DeletedBgpPrefix, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; prefix_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; prefix_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly prefix_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingPrefixesBgpPrefixes<Bound | BoundBy<Params>>;
}

type IpAddressingPrefixesBgpStatusOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; prefix_id: string } }, Bound, As
>;

/** `ipAddressing.prefixes.bgp.status`: `/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status` */
export interface IpAddressingPrefixesBgpStatus<Bound extends string = never> {
  /**
   * Get the BGP status of a prefix.
   *
   * `GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await ipAddressing.prefixes.bgp.status.show({ client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/advertisement_status/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesBgpStatusOptions<Bound, As>
  ): Promise<Result<DataAs<AdvertisementStatus, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesBgpStatusOptions<Bound, As>
  ): Promise<DataAs<AdvertisementStatus, As>>;

  /**
   * Update the BGP status of a prefix.
   *
   * `PATCH /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await ipAddressing.prefixes.bgp.status.update({ advertised: true }, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/advertisement_status/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AdvertisementStatusEdit, ...options: IpAddressingPrefixesBgpStatusOptions<Bound, As>
  ): Promise<Result<DataAs<AdvertisementStatus, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AdvertisementStatusEdit, ...options: IpAddressingPrefixesBgpStatusOptions<Bound, As>
  ): Promise<DataAs<AdvertisementStatus, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; prefix_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly prefix_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingPrefixesBgpStatus<Bound | BoundBy<Params>>;
}

type IpAddressingPrefixesBindingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; prefix_id: string } }, Bound, As
>;

/** `ipAddressing.prefixes.bindings`: `/accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings` */
export interface IpAddressingPrefixesBindings<Bound extends string = never> {
  /**
   * List the bindings of a prefix.
   *
   * `GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bindings.index({ client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceBinding[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesBindingsOptions<Bound, As>
  ): Promise<DataAs<ServiceBinding[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: IpAddressingPrefixesBindingsOptions<Bound>): AsyncIterable<ServiceBinding>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: IpAddressingPrefixesBindingsOptions<Bound>): AsyncIterable<Page<ServiceBinding>>;

  /**
   * Create a binding for a prefix.
   *
   * `POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bindings.create(body, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewServiceBinding, ...options: IpAddressingPrefixesBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceBinding, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewServiceBinding, ...options: IpAddressingPrefixesBindingsOptions<Bound, As>
  ): Promise<DataAs<ServiceBinding, As>>;

  /**
   * Get a binding of a prefix.
   *
   * `GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bindings.show(id, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceBinding, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesBindingsOptions<Bound, As>
  ): Promise<DataAs<ServiceBinding, As>>;

  /**
   * Delete a binding of a prefix.
   *
   * Deletes the binding; traffic to its addresses is not given to that service any more.
   *
   * `DELETE /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.bindings.delete(id, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedServiceBinding, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesBindingsOptions<Bound, As>
  ): Promise<DataAs<DeletedServiceBinding, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; prefix_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; prefix_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly prefix_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingPrefixesBindings<Bound | BoundBy<Params>>;
}

type IpAddressingPrefixesDelegationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; prefix_id: string } }, Bound, As
>;

/**
 * `ipAddressing.prefixes.delegations`: `/accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations`
 */
export interface IpAddressingPrefixesDelegations<Bound extends string = never> {
  /**
   * List the delegations of a prefix.
   *
   * `GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations`
   * @example
   * const { data, error } = await ipAddressing.prefixes.delegations.index({ client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesDelegationsOptions<Bound, As>
  ): Promise<Result<DataAs<Delegations[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingPrefixesDelegationsOptions<Bound, As>
  ): Promise<DataAs<Delegations[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: IpAddressingPrefixesDelegationsOptions<Bound>): AsyncIterable<Delegations>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: IpAddressingPrefixesDelegationsOptions<Bound>): AsyncIterable<Page<Delegations>>;

  /**
   * Create a delegation for a prefix.
   *
   * `POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations`
   * @example
   * const { data, error } = await ipAddressing.prefixes.delegations.create(body, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDelegation, ...options: IpAddressingPrefixesDelegationsOptions<Bound, As>
  ): Promise<Result<DataAs<Delegations, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDelegation, ...options: IpAddressingPrefixesDelegationsOptions<Bound, As>
  ): Promise<DataAs<Delegations, As>>;

  /**
   * Delete a delegation of a prefix.
   *
   * Deletes the delegation; the other account cannot use these addresses any more.
   *
   * `DELETE /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations/{delegation_id}`
   * @example
   * const { data, error } = await ipAddressing.prefixes.delegations.delete(id, { client, params: { account_id, prefix_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesDelegationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDelegation, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IpAddressingPrefixesDelegationsOptions<Bound, As>
  ): Promise<DataAs<DeletedDelegation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; prefix_id: string }, Bound, "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; prefix_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly prefix_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingPrefixesDelegations<Bound | BoundBy<Params>>;
}

type IpAddressingServicesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `ipAddressing.services`: `/accounts/{account_id}/addressing/services` */
export interface IpAddressingServices<Bound extends string = never> {
  /**
   * List the services of an account.
   *
   * `GET /accounts/{account_id}/addressing/services`
   * @example
   * const { data, error } = await ipAddressing.services.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/addressing/subresources/services/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingServicesOptions<Bound, As>
  ): Promise<Result<DataAs<Service[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IpAddressingServicesOptions<Bound, As>
  ): Promise<DataAs<Service[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: IpAddressingServicesOptions<Bound>): AsyncIterable<Service>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: IpAddressingServicesOptions<Bound>): AsyncIterable<Page<Service>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IpAddressingServices<Bound | BoundBy<Params>>;
}
