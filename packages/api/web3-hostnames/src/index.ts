// Written by `pnpm generate` from openapi/web3-hostnames.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ContentList, ContentListEntry, ContentListUpdate, DeletedEntry, DeletedHostname, Entry, EntryInput,
  Hostname, HostnameEdit, NewHostname, paths,
} from "./types.js";
export type * from "./types.js";

const web3HostnamesTable = {
  id: "identifier",
  updateMethod: "patch",
  resources: {
    ipfsUniversalPath: {
      endpoint: "{identifier}/ipfs_universal_path",
      only: [],
      resources: {
        contentList: {
          endpoint: "content_list",
          singular: true,
          only: ["show", "update"],
          resources: {
            entries: { endpoint: "entries", id: "content_list_entry_identifier", except: ["edit"] },
          },
        },
      },
    },
  },
} as const;

/** Gateways to IPFS and Ethereum on a zone, with their content lists. */
export const web3Hostnames: Web3Hostnames = resource<paths>()("/zones/{zone_id}/web3/hostnames", web3HostnamesTable);

type Web3HostnamesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `web3Hostnames`: `/zones/{zone_id}/web3/hostnames` */
export interface Web3Hostnames<Bound extends string = never> {
  /**
   * List the Web3 hostnames of a zone.
   *
   * `GET /zones/{zone_id}/web3/hostnames`
   * @example
   * const { data, error } = await web3Hostnames.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<Hostname[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<DataAs<Hostname[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: Web3HostnamesOptions<Bound>): AsyncIterable<Hostname>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: Web3HostnamesOptions<Bound>): AsyncIterable<Page<Hostname>>;

  /**
   * Create a Web3 hostname for a zone.
   *
   * `POST /zones/{zone_id}/web3/hostnames`
   * @example
   * const { data, error } = await web3Hostnames.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewHostname, ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<Hostname, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewHostname, ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<DataAs<Hostname, As>>;

  /**
   * Get a Web3 hostname of a zone.
   *
   * `GET /zones/{zone_id}/web3/hostnames/{identifier}`
   * @example
   * const { data, error } = await web3Hostnames.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<Hostname, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<DataAs<Hostname, As>>;

  /**
   * Update a Web3 hostname of a zone.
   *
   * `PATCH /zones/{zone_id}/web3/hostnames/{identifier}`
   * @example
   * const { data, error } = await web3Hostnames.update(id, { description: "An example", dnslink: "example-dnslink" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: HostnameEdit, ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<Hostname, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: HostnameEdit, ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<DataAs<Hostname, As>>;

  /**
   * Delete a Web3 hostname of a zone.
   *
   * Deletes the hostname with its gateway; visitors of it get nothing any more.
   *
   * `DELETE /zones/{zone_id}/web3/hostnames/{identifier}`
   * @example
   * const { data, error } = await web3Hostnames.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedHostname | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: Web3HostnamesOptions<Bound, As>
  ): Promise<DataAs<DeletedHostname | null, As>>;

  /** `/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path` */
  readonly ipfsUniversalPath: Web3HostnamesIpfsUniversalPath<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Web3Hostnames<Bound | BoundBy<Params>>;
}

/** `web3Hostnames.ipfsUniversalPath`: `/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path` */
export interface Web3HostnamesIpfsUniversalPath<Bound extends string = never> {
  /** `/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list` */
  readonly contentList: Web3HostnamesIpfsUniversalPathContentList<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; identifier: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Web3HostnamesIpfsUniversalPath<Bound | BoundBy<Params>>;
}

type Web3HostnamesIpfsUniversalPathContentListOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; identifier: string } }, Bound, As
>;

/**
 * `web3Hostnames.ipfsUniversalPath.contentList`:
 * `/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list`
 */
export interface Web3HostnamesIpfsUniversalPathContentList<Bound extends string = never> {
  /**
   * Get the IPFS universal path content list of a Web3 hostname.
   *
   * `GET /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list`
   * @example
   * const { data, error } = await web3Hostnames.ipfsUniversalPath.contentList.show({ client, params: { zone_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: Web3HostnamesIpfsUniversalPathContentListOptions<Bound, As>
  ): Promise<Result<DataAs<ContentList, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: Web3HostnamesIpfsUniversalPathContentListOptions<Bound, As>
  ): Promise<DataAs<ContentList, As>>;

  /**
   * Update the IPFS universal path content list of a Web3 hostname.
   *
   * `PUT /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list`
   * @example
   * const { data, error } = await web3Hostnames.ipfsUniversalPath.contentList.update({ action: "block", entries: [{}] }, { client, params: { zone_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ContentListUpdate, ...options: Web3HostnamesIpfsUniversalPathContentListOptions<Bound, As>
  ): Promise<Result<DataAs<ContentList, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ContentListUpdate, ...options: Web3HostnamesIpfsUniversalPathContentListOptions<Bound, As>
  ): Promise<DataAs<ContentList, As>>;

  /** `/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries` */
  readonly entries: Web3HostnamesIpfsUniversalPathContentListEntries<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; identifier: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Web3HostnamesIpfsUniversalPathContentList<Bound | BoundBy<Params>>;
}

type Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; identifier: string } }, Bound, As
>;

/**
 * `web3Hostnames.ipfsUniversalPath.contentList.entries`:
 * `/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries`
 */
export interface Web3HostnamesIpfsUniversalPathContentListEntries<Bound extends string = never> {
  /**
   * List the content list entries of a Web3 hostname.
   *
   * `GET /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries`
   * @example
   * const { data, error } = await web3Hostnames.ipfsUniversalPath.contentList.entries.index({ client, params: { zone_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentListEntry | null, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<DataAs<ContentListEntry | null, As>>;

  /**
   * Create a content list entry for a Web3 hostname.
   *
   * `POST /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries`
   * @example
   * const { data, error } = await web3Hostnames.ipfsUniversalPath.contentList.entries.create(body, { client, params: { zone_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: EntryInput, ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<Entry, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EntryInput, ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<DataAs<Entry, As>>;

  /**
   * Get a content list entry of a Web3 hostname.
   *
   * `GET
   * /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}`
   * @example
   * const { data, error } = await web3Hostnames.ipfsUniversalPath.contentList.entries.show(id, { client, params: { zone_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<Entry, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<DataAs<Entry, As>>;

  /**
   * Update a content list entry of a Web3 hostname.
   *
   * `PUT
   * /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}`
   * @example
   * const { data, error } = await web3Hostnames.ipfsUniversalPath.contentList.entries.update(id, body, { client, params: { zone_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EntryInput,
    ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<Entry, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EntryInput,
    ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<DataAs<Entry, As>>;

  /**
   * Delete a content list entry of a Web3 hostname.
   *
   * Takes the entry off the list; content that only it blocked is served.
   *
   * `DELETE
   * /zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}`
   * @example
   * const { data, error } = await web3Hostnames.ipfsUniversalPath.contentList.entries.delete(id, { client, params: { zone_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/subresources/ipfs_universal_paths/subresources/content_lists/subresources/entries/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedEntry | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: Web3HostnamesIpfsUniversalPathContentListEntriesOptions<Bound, As>
  ): Promise<DataAs<DeletedEntry | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; identifier: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; identifier: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Web3HostnamesIpfsUniversalPathContentListEntries<Bound | BoundBy<Params>>;
}
