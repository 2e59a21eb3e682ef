// Written by `pnpm generate` from openapi/packet-captures.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  NewPcap, NewPcapOwnership, OwnershipResourceOwnership, Pcap, PcapOwnershipValidateInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Packet captures of your networks. */
export const packetCaptures: PacketCaptures = resource<paths>()("/accounts/{account_id}/pcaps", {
  id: "pcap_id",
  except: ["update", "edit", "delete"],
  actions: {
    index: { secrets: ["destination_conf"] },
    create: { secrets: ["destination_conf"] },
    show: { secrets: ["destination_conf"] },
    download: { method: "get", path: "{id}/download", answer: "body", as: "bytes" },
    stop: { method: "put", path: "{id}/stop" },
  },
  resources: {
    ownership: {
      endpoint: "ownership",
      id: "ownership_id",
      except: ["show", "update", "edit"],
      actions: {
        index: { secrets: ["destination_conf"] },
        create: { secrets: ["destination_conf"] },
        validate: {
          method: "post",
          path: "validate",
          body: "required",
          secrets: ["destination_conf", "ownership_challenge"],
        },
      },
    },
  },
});

type PacketCapturesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `packetCaptures`: `/accounts/{account_id}/pcaps` */
export interface PacketCaptures<Bound extends string = never> {
  /**
   * List the packet captures of an account.
   *
   * `GET /accounts/{account_id}/pcaps`
   * @example
   * const { data, error } = await packetCaptures.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PacketCapturesOptions<Bound, As>
  ): Promise<Result<DataAs<Pcap[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PacketCapturesOptions<Bound, As>
  ): Promise<DataAs<Pcap[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PacketCapturesOptions<Bound>): AsyncIterable<Pcap>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PacketCapturesOptions<Bound>): AsyncIterable<Page<Pcap>>;

  /**
   * Create a packet capture for an account.
   *
   * `POST /accounts/{account_id}/pcaps`
   * @example
   * const { data, error } = await packetCaptures.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPcap, ...options: PacketCapturesOptions<Bound, As>
  ): Promise<Result<DataAs<Pcap, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPcap, ...options: PacketCapturesOptions<Bound, As>
  ): Promise<DataAs<Pcap, As>>;

  /**
   * Get a packet capture of an account.
   *
   * `GET /accounts/{account_id}/pcaps/{pcap_id}`
   * @example
   * const { data, error } = await packetCaptures.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PacketCapturesOptions<Bound, As>
  ): Promise<Result<DataAs<Pcap, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PacketCapturesOptions<Bound, As>
  ): Promise<DataAs<Pcap, As>>;

  /**
   * Download a packet capture of an account.
   *
   * `GET /accounts/{account_id}/pcaps/{pcap_id}/download`
   * @example
   * const { data, error } = await packetCaptures.download(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/download/methods/get/
   */
  download<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: PacketCapturesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link download}, but returns the data alone and throws a `RestflareError` if the call fails. */
  downloadOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: PacketCapturesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Stop a packet capture of an account.
   *
   * Stops the capture, which cannot go on; what was captured so far is kept.
   *
   * `PUT /accounts/{account_id}/pcaps/{pcap_id}/stop`
   * @example
   * const { ok, error } = await packetCaptures.stop(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/stop/
   */
  stop<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PacketCapturesOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link stop}, but returns the data alone and throws a `RestflareError` if the call fails. */
  stopOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PacketCapturesOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** `/accounts/{account_id}/pcaps/ownership` */
  readonly ownership: PacketCapturesOwnership<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "download" | "stop">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PacketCaptures<Bound | BoundBy<Params>>;
}

type PacketCapturesOwnershipOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `packetCaptures.ownership`: `/accounts/{account_id}/pcaps/ownership` */
export interface PacketCapturesOwnership<Bound extends string = never> {
  /**
   * List the ownership of the packet captures of an account.
   *
   * `GET /accounts/{account_id}/pcaps/ownership`
   * @example
   * const { data, error } = await packetCaptures.ownership.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PacketCapturesOwnershipOptions<Bound, As>
  ): Promise<Result<DataAs<OwnershipResourceOwnership[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PacketCapturesOwnershipOptions<Bound, As>
  ): Promise<DataAs<OwnershipResourceOwnership[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PacketCapturesOwnershipOptions<Bound>): AsyncIterable<OwnershipResourceOwnership>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: PacketCapturesOwnershipOptions<Bound>
  ): AsyncIterable<Page<OwnershipResourceOwnership>>;

  /**
   * Create the ownership for the packet captures of an account.
   *
   * `POST /accounts/{account_id}/pcaps/ownership`
   * @example
   * const { data, error } = await packetCaptures.ownership.create({ destination_conf: "example-destination-conf" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPcapOwnership, ...options: PacketCapturesOwnershipOptions<Bound, As>
  ): Promise<Result<DataAs<OwnershipResourceOwnership, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPcapOwnership, ...options: PacketCapturesOwnershipOptions<Bound, As>
  ): Promise<DataAs<OwnershipResourceOwnership, As>>;

  /**
   * Delete the ownership of the packet captures of an account.
   *
   * Deletes the proof that a bucket is yours; packets cannot be captured into it until it is proved anew.
   *
   * `DELETE /accounts/{account_id}/pcaps/ownership/{ownership_id}`
   * @example
   * const { ok, error } = await packetCaptures.ownership.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PacketCapturesOwnershipOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PacketCapturesOwnershipOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /**
   * Validate the ownership of the packet captures of an account.
   *
   * `POST /accounts/{account_id}/pcaps/ownership/validate`
   * @example
   * const { data, error } = await packetCaptures.ownership.validate(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/validate/
   */
  validate<As extends WaysToRead<"json"> = "json">(
    body: PcapOwnershipValidateInput, ...options: PacketCapturesOwnershipOptions<Bound, As>
  ): Promise<Result<DataAs<OwnershipResourceOwnership, As>>>;
  /** {@link validate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  validateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PcapOwnershipValidateInput, ...options: PacketCapturesOwnershipOptions<Bound, As>
  ): Promise<DataAs<OwnershipResourceOwnership, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "validate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PacketCapturesOwnership<Bound | BoundBy<Params>>;
}
