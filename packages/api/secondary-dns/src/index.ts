// Written by `pnpm generate` from openapi/secondary-dns.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedAcl, DeletedIncoming, DeletedOutgoing, DeletedPeer, DeletedTsig, Incoming, IncomingInput, NewPeer,
  Outgoing, OutgoingInput, Peer, PeerUpdate, Tsig, TsigInput, ZoneTransferAcl, ZoneTransferAclInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Zone transfers from and to other name servers, with their peers, ACLs and TSIGs. */
export const secondaryDns: SecondaryDns = resource<paths>()("/accounts/{account_id}/secondary_dns", {
  only: [],
  resources: {
    acls: {
      endpoint: "acls",
      id: "acl_id",
      except: ["edit"],
      permissions: ["#dns_records:edit", "#organization:read"],
      actions: {
        index: { permissions: ["#organization:read"] },
        show: { permissions: ["#organization:read"] },
      },
    },
    peers: {
      endpoint: "peers",
      id: "peer_id",
      except: ["edit"],
      permissions: ["#dns_records:edit", "#organization:read"],
      actions: {
        index: { permissions: ["#dns_records:read", "#organization:read"] },
        show: { permissions: ["#dns_records:read", "#organization:read"] },
      },
    },
    tsigs: {
      endpoint: "tsigs",
      id: "tsig_id",
      except: ["edit"],
      permissions: ["#dns_records:edit", "#organization:read"],
      actions: {
        index: { secrets: ["secret"], permissions: ["#dns_records:read", "#organization:read"] },
        create: { secrets: ["secret"] },
        show: { secrets: ["secret"], permissions: ["#dns_records:read", "#organization:read"] },
        update: { secrets: ["secret"] },
      },
    },
  },
});

/** Zone transfers from and to other name servers, with their peers, ACLs and TSIGs. */
export const zoneSecondaryDns: ZoneSecondaryDns = resource<paths>()("/zones/{zone_id}/secondary_dns", {
  only: [],
  actions: { forceAxfr: { method: "post", path: "force_axfr", permissions: ["#dns_records:edit"] } },
  resources: {
    incoming: {
      endpoint: "incoming",
      singular: true,
      except: ["edit"],
      permissions: ["#dns_records:edit"],
      actions: { show: { permissions: ["#dns_records:read"] } },
    },
    outgoing: {
      endpoint: "outgoing",
      singular: true,
      except: ["edit"],
      actions: {
        disable: { method: "post", path: "disable" },
        enable: { method: "post", path: "enable" },
        forceNotify: { method: "post", path: "force_notify" },
        status: { method: "get", path: "status" },
      },
    },
  },
});

/** `secondaryDns`: `/accounts/{account_id}/secondary_dns` */
export interface SecondaryDns<Bound extends string = never> {
  /** `/accounts/{account_id}/secondary_dns/acls` */
  readonly acls: SecondaryDnsAcls<Bound>;

  /** `/accounts/{account_id}/secondary_dns/peers` */
  readonly peers: SecondaryDnsPeers<Bound>;

  /** `/accounts/{account_id}/secondary_dns/tsigs` */
  readonly tsigs: SecondaryDnsTsigs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecondaryDns<Bound | BoundBy<Params>>;
}

type SecondaryDnsAclsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `secondaryDns.acls`: `/accounts/{account_id}/secondary_dns/acls` */
export interface SecondaryDnsAcls<Bound extends string = never> {
  /**
   * List the secondary DNS ACLs of an account.
   *
   * `GET /accounts/{account_id}/secondary_dns/acls` needs the permission `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.acls.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneTransferAcl[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<DataAs<ZoneTransferAcl[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SecondaryDnsAclsOptions<Bound>): AsyncIterable<ZoneTransferAcl>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SecondaryDnsAclsOptions<Bound>): AsyncIterable<Page<ZoneTransferAcl>>;

  /**
   * Create a secondary DNS ACL for an account.
   *
   * `POST /accounts/{account_id}/secondary_dns/acls` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.acls.create({ ip_range: "192.0.2.0/24", name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ZoneTransferAclInput, ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneTransferAcl, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ZoneTransferAclInput, ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<DataAs<ZoneTransferAcl, As>>;

  /**
   * Get a secondary DNS ACL of an account.
   *
   * `GET /accounts/{account_id}/secondary_dns/acls/{acl_id}` needs the permission `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.acls.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneTransferAcl, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<DataAs<ZoneTransferAcl, As>>;

  /**
   * Update a secondary DNS ACL of an account.
   *
   * `PUT /accounts/{account_id}/secondary_dns/acls/{acl_id}` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.acls.update(id, { ip_range: "192.0.2.0/24", name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ZoneTransferAclInput, ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneTransferAcl, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ZoneTransferAclInput, ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<DataAs<ZoneTransferAcl, As>>;

  /**
   * Delete a secondary DNS ACL of an account.
   *
   * Takes the network off the list of those that may ask for transfers; primaries in it cannot send their
   * news here, nor secondaries fetch.
   *
   * `DELETE /accounts/{account_id}/secondary_dns/acls/{acl_id}` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.acls.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAcl, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsAclsOptions<Bound, As>
  ): Promise<DataAs<DeletedAcl, As>>;

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
  ): SecondaryDnsAcls<Bound | BoundBy<Params>>;
}

type SecondaryDnsPeersOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `secondaryDns.peers`: `/accounts/{account_id}/secondary_dns/peers` */
export interface SecondaryDnsPeers<Bound extends string = never> {
  /**
   * List the secondary DNS peers of an account.
   *
   * `GET /accounts/{account_id}/secondary_dns/peers` needs the permission `#dns_records:read` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.peers.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<Result<DataAs<Peer[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<DataAs<Peer[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SecondaryDnsPeersOptions<Bound>): AsyncIterable<Peer>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SecondaryDnsPeersOptions<Bound>): AsyncIterable<Page<Peer>>;

  /**
   * Create a secondary DNS peer for an account.
   *
   * `POST /accounts/{account_id}/secondary_dns/peers` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.peers.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPeer, ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<Result<DataAs<Peer, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPeer, ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<DataAs<Peer, As>>;

  /**
   * Get a secondary DNS peer of an account.
   *
   * `GET /accounts/{account_id}/secondary_dns/peers/{peer_id}` needs the permission `#dns_records:read` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.peers.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<Result<DataAs<Peer, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<DataAs<Peer, As>>;

  /**
   * Update a secondary DNS peer of an account.
   *
   * `PUT /accounts/{account_id}/secondary_dns/peers/{peer_id}` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.peers.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PeerUpdate, ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<Result<DataAs<Peer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PeerUpdate, ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<DataAs<Peer, As>>;

  /**
   * Delete a secondary DNS peer of an account.
   *
   * Deletes the peer; zones that are transferred from it or to it are not brought up to date.
   *
   * `DELETE /accounts/{account_id}/secondary_dns/peers/{peer_id}` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.peers.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPeer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsPeersOptions<Bound, As>
  ): Promise<DataAs<DeletedPeer, As>>;

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
  ): SecondaryDnsPeers<Bound | BoundBy<Params>>;
}

type SecondaryDnsTsigsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `secondaryDns.tsigs`: `/accounts/{account_id}/secondary_dns/tsigs` */
export interface SecondaryDnsTsigs<Bound extends string = never> {
  /**
   * List the secondary DNS TSIGs of an account.
   *
   * `GET /accounts/{account_id}/secondary_dns/tsigs` needs the permission `#dns_records:read` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.tsigs.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<Result<DataAs<Tsig[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<DataAs<Tsig[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SecondaryDnsTsigsOptions<Bound>): AsyncIterable<Tsig>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SecondaryDnsTsigsOptions<Bound>): AsyncIterable<Page<Tsig>>;

  /**
   * Create a secondary DNS TSIG for an account.
   *
   * `POST /accounts/{account_id}/secondary_dns/tsigs` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.tsigs.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: TsigInput, ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<Result<DataAs<Tsig, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TsigInput, ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<DataAs<Tsig, As>>;

  /**
   * Get a secondary DNS TSIG of an account.
   *
   * `GET /accounts/{account_id}/secondary_dns/tsigs/{tsig_id}` needs the permission `#dns_records:read` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.tsigs.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<Result<DataAs<Tsig, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<DataAs<Tsig, As>>;

  /**
   * Update a secondary DNS TSIG of an account.
   *
   * `PUT /accounts/{account_id}/secondary_dns/tsigs/{tsig_id}` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.tsigs.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: TsigInput, ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<Result<DataAs<Tsig, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: TsigInput, ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<DataAs<Tsig, As>>;

  /**
   * Delete a secondary DNS TSIG of an account.
   *
   * Deletes the key; transfers of peers that sign with it are refused.
   *
   * `DELETE /accounts/{account_id}/secondary_dns/tsigs/{tsig_id}` needs the permission `#dns_records:edit` or
   * `#organization:read`.
   * @example
   * const { data, error } = await secondaryDns.tsigs.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTsig, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecondaryDnsTsigsOptions<Bound, As>
  ): Promise<DataAs<DeletedTsig, As>>;

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
  ): SecondaryDnsTsigs<Bound | BoundBy<Params>>;
}

type ZoneSecondaryDnsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneSecondaryDns`: `/zones/{zone_id}/secondary_dns` */
export interface ZoneSecondaryDns<Bound extends string = never> {
  /**
   * Force a secondary DNS zone transfer of a zone.
   *
   * Fetches the whole zone from its primary at once, and replaces all records with what comes.
   *
   * `POST /zones/{zone_id}/secondary_dns/force_axfr` needs the permission `#dns_records:edit`.
   * @example
   * const { data, error } = await zoneSecondaryDns.forceAxfr({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/force_axfr/methods/create/
   */
  forceAxfr<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link forceAxfr}, but returns the data alone and throws a `RestflareError` if the call fails. */
  forceAxfrOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** `/zones/{zone_id}/secondary_dns/incoming` */
  readonly incoming: ZoneSecondaryDnsIncoming<Bound>;

  /** `/zones/{zone_id}/secondary_dns/outgoing` */
  readonly outgoing: ZoneSecondaryDnsOutgoing<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "forceAxfr">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecondaryDns<Bound | BoundBy<Params>>;
}

type ZoneSecondaryDnsIncomingOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneSecondaryDns.incoming`: `/zones/{zone_id}/secondary_dns/incoming` */
export interface ZoneSecondaryDnsIncoming<Bound extends string = never> {
  /**
   * Create the secondary DNS incoming zone transfer for a zone.
   *
   * `POST /zones/{zone_id}/secondary_dns/incoming` needs the permission `#dns_records:edit`.
   * @example
   * const { data, error } = await zoneSecondaryDns.incoming.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: IncomingInput, ...options: ZoneSecondaryDnsIncomingOptions<Bound, As>
  ): Promise<Result<DataAs<Incoming, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: IncomingInput, ...options: ZoneSecondaryDnsIncomingOptions<Bound, As>
  ): Promise<DataAs<Incoming, As>>;

  /**
   * Get the secondary DNS incoming zone transfer of a zone.
   *
   * `GET /zones/{zone_id}/secondary_dns/incoming` needs the permission `#dns_records:read`.
   * @example
   * const { data, error } = await zoneSecondaryDns.incoming.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsIncomingOptions<Bound, As>
  ): Promise<Result<DataAs<Incoming, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsIncomingOptions<Bound, As>
  ): Promise<DataAs<Incoming, As>>;

  /**
   * Update the secondary DNS incoming zone transfer of a zone.
   *
   * `PUT /zones/{zone_id}/secondary_dns/incoming` needs the permission `#dns_records:edit`.
   * @example
   * const { data, error } = await zoneSecondaryDns.incoming.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: IncomingInput, ...options: ZoneSecondaryDnsIncomingOptions<Bound, As>
  ): Promise<Result<DataAs<Incoming, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: IncomingInput, ...options: ZoneSecondaryDnsIncomingOptions<Bound, As>
  ): Promise<DataAs<Incoming, As>>;

  /**
   * Delete the secondary DNS incoming zone transfer of a zone.
   *
   * Deletes the configuration of incoming transfers; the zone keeps its records and is not brought up to date
   * any more.
   *
   * `DELETE /zones/{zone_id}/secondary_dns/incoming` needs the permission `#dns_records:edit`.
   * @example
   * const { data, error } = await zoneSecondaryDns.incoming.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsIncomingOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedIncoming, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsIncomingOptions<Bound, As>
  ): Promise<DataAs<DeletedIncoming, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecondaryDnsIncoming<Bound | BoundBy<Params>>;
}

type ZoneSecondaryDnsOutgoingOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneSecondaryDns.outgoing`: `/zones/{zone_id}/secondary_dns/outgoing` */
export interface ZoneSecondaryDnsOutgoing<Bound extends string = never> {
  /**
   * Create the secondary DNS outgoing zone transfer for a zone.
   *
   * `POST /zones/{zone_id}/secondary_dns/outgoing`
   * @example
   * const { data, error } = await zoneSecondaryDns.outgoing.create({ name: "example", peers: ["example-peer"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: OutgoingInput, ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<Result<DataAs<Outgoing, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OutgoingInput, ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<DataAs<Outgoing, As>>;

  /**
   * Get the secondary DNS outgoing zone transfer of a zone.
   *
   * `GET /zones/{zone_id}/secondary_dns/outgoing`
   * @example
   * const { data, error } = await zoneSecondaryDns.outgoing.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<Result<DataAs<Outgoing, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<DataAs<Outgoing, As>>;

  /**
   * Update the secondary DNS outgoing zone transfer of a zone.
   *
   * `PUT /zones/{zone_id}/secondary_dns/outgoing`
   * @example
   * const { data, error } = await zoneSecondaryDns.outgoing.update({ name: "example", peers: ["example-peer"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OutgoingInput, ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<Result<DataAs<Outgoing, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OutgoingInput, ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<DataAs<Outgoing, As>>;

  /**
   * Delete the secondary DNS outgoing zone transfer of a zone.
   *
   * Deletes the configuration of outgoing transfers; secondaries are not told of changes and cannot fetch the
   * zone any more.
   *
   * `DELETE /zones/{zone_id}/secondary_dns/outgoing`
   * @example
   * const { data, error } = await zoneSecondaryDns.outgoing.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOutgoing, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<DataAs<DeletedOutgoing, As>>;

  /**
   * Disable the secondary DNS outgoing zone transfer of a zone.
   *
   * Switches outgoing transfers off; secondaries cannot fetch the zone and serve what they have, until it
   * runs out.
   *
   * `POST /zones/{zone_id}/secondary_dns/outgoing/disable`
   * @example
   * const { data, error } = await zoneSecondaryDns.outgoing.disable({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/disable/
   */
  disable<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link disable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  disableOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Enable the secondary DNS outgoing zone transfer of a zone.
   *
   * `POST /zones/{zone_id}/secondary_dns/outgoing/enable`
   * @example
   * const { data, error } = await zoneSecondaryDns.outgoing.enable({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/enable/
   */
  enable<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link enable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  enableOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Force a notification about the secondary DNS outgoing zone transfer of a zone.
   *
   * Tells all secondaries at once that the zone is new, so that each of them fetches it.
   *
   * `POST /zones/{zone_id}/secondary_dns/outgoing/force_notify`
   * @example
   * const { data, error } = await zoneSecondaryDns.outgoing.forceNotify({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/force_notify/
   */
  forceNotify<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link forceNotify}, but returns the data alone and throws a `RestflareError` if the call fails. */
  forceNotifyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Get the outgoing zone transfer status of a zone.
   *
   * `GET /zones/{zone_id}/secondary_dns/outgoing/status`
   * @example
   * const { data, error } = await zoneSecondaryDns.outgoing.status({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/subresources/status/methods/get/
   */
  status<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link status}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statusOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecondaryDnsOutgoingOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "create" | "show" | "update" | "delete" | "disable" | "enable" | "forceNotify" | "status">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecondaryDnsOutgoing<Bound | BoundBy<Params>>;
}
