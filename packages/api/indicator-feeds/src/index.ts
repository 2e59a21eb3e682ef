// Written by `pnpm generate` from openapi/indicator-feeds.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  IndicatorFeed, IndicatorFeedDetails, IndicatorFeedUpdate, IndicatorFeedsPermissionsViewIndexResultItem,
  IndicatorFeedsUpdateSnapshotHeaders, NewIndicatorFeed, Permission, PermissionInput, Snapshot,
  SnapshotUpdate, paths,
} from "./types.js";
export type * from "./types.js";

const indicatorFeedsTable = {
  id: "feed_id",
  except: ["edit", "delete"],
  actions: {
    data: { method: "get", path: "{id}/data", answer: "body", as: "text" },
    download: { method: "get", path: "{id}/download" },
    updateSnapshot: {
      method: "put",
      path: "{id}/snapshot",
      body: "optional",
      contentType: "multipart/form-data",
    },
  },
  resources: {
    permissions: {
      endpoint: "permissions",
      only: [],
      actions: {
        add: { method: "put", path: "add", body: "empty" },
        remove: { method: "put", path: "remove", body: "empty" },
      },
      resources: { view: { endpoint: "view", only: ["index"] } },
    },
  },
} as const;

/** Feeds of your own threat indicators, and who may read them. */
export const indicatorFeeds: IndicatorFeeds = resource<paths>()("/accounts/{account_id}/intel/indicator-feeds", indicatorFeedsTable);

type IndicatorFeedsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type IndicatorFeedsUpdateSnapshotOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: IndicatorFeedsUpdateSnapshotHeaders; body?: SnapshotUpdate }, Bound, As
>;

/** `indicatorFeeds`: `/accounts/{account_id}/intel/indicator-feeds` */
export interface IndicatorFeeds<Bound extends string = never> {
  /**
   * List the indicator feeds of an account.
   *
   * `GET /accounts/{account_id}/intel/indicator-feeds`
   * @example
   * const { data, error } = await indicatorFeeds.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<IndicatorFeedDetails[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<DataAs<IndicatorFeedDetails[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: IndicatorFeedsOptions<Bound>): AsyncIterable<IndicatorFeedDetails>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: IndicatorFeedsOptions<Bound>): AsyncIterable<Page<IndicatorFeedDetails>>;

  /**
   * Create an indicator feed for an account.
   *
   * `POST /accounts/{account_id}/intel/indicator-feeds`
   * @example
   * const { data, error } = await indicatorFeeds.create({ description: "An example", name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewIndicatorFeed, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<IndicatorFeedDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewIndicatorFeed, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<DataAs<IndicatorFeedDetails, As>>;

  /**
   * Get an indicator feed of an account.
   *
   * `GET /accounts/{account_id}/intel/indicator-feeds/{feed_id}`
   * @example
   * const { data, error } = await indicatorFeeds.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<IndicatorFeed, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<DataAs<IndicatorFeed, As>>;

  /**
   * Update an indicator feed of an account.
   *
   * `PUT /accounts/{account_id}/intel/indicator-feeds/{feed_id}`
   * @example
   * const { data, error } = await indicatorFeeds.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: IndicatorFeedUpdate, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<IndicatorFeedDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: IndicatorFeedUpdate, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<DataAs<IndicatorFeedDetails, As>>;

  /**
   * Get the data of an indicator feed.
   *
   * `GET /accounts/{account_id}/intel/indicator-feeds/{feed_id}/data`
   * @example
   * const { data, error } = await indicatorFeeds.data(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/data/
   */
  data<As extends WaysToRead<"text"> = "text">(
    id: string | number, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link data}, but returns the data alone and throws a `RestflareError` if the call fails. */
  dataOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string | number, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Download an indicator feed of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/intel/indicator-feeds/{feed_id}/download`
   * @example
   * const { data, error } = await indicatorFeeds.download(id, { client, params: { account_id } });
   */
  download<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link download}, but returns the data alone and throws a `RestflareError` if the call fails. */
  downloadOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: IndicatorFeedsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update the snapshot of an indicator feed.
   *
   * `PUT /accounts/{account_id}/intel/indicator-feeds/{feed_id}/snapshot`
   * @example
   * const { data, error } = await indicatorFeeds.updateSnapshot(id, { client, params: { account_id }, body: { source: "example-source" } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/snapshots/methods/update/
   */
  updateSnapshot<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: IndicatorFeedsUpdateSnapshotOptions<Bound, As>
  ): Promise<Result<DataAs<Snapshot, As>>>;
  /** {@link updateSnapshot}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateSnapshotOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: IndicatorFeedsUpdateSnapshotOptions<Bound, As>
  ): Promise<DataAs<Snapshot, As>>;

  /** `/accounts/{account_id}/intel/indicator-feeds/permissions` */
  readonly permissions: IndicatorFeedsPermissions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "data" | "download" | "updateSnapshot">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IndicatorFeeds<Bound | BoundBy<Params>>;
}

type IndicatorFeedsPermissionsAddOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: PermissionInput }, Bound, As
>;

/** `indicatorFeeds.permissions`: `/accounts/{account_id}/intel/indicator-feeds/permissions` */
export interface IndicatorFeedsPermissions<Bound extends string = never> {
  /**
   * Give an account access to an indicator feed.
   *
   * `PUT /accounts/{account_id}/intel/indicator-feeds/permissions/add`
   * @example
   * const { data, error } = await indicatorFeeds.permissions.add({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/create/
   */
  add<As extends WaysToRead<"json"> = "json">(
    ...options: IndicatorFeedsPermissionsAddOptions<Bound, As>
  ): Promise<Result<DataAs<Permission, As>>>;
  /** {@link add}, but returns the data alone and throws a `RestflareError` if the call fails. */
  addOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IndicatorFeedsPermissionsAddOptions<Bound, As>
  ): Promise<DataAs<Permission, As>>;

  /**
   * Take the access to an indicator feed from an account.
   *
   * Takes the permission to read the feed away from an account.
   *
   * `PUT /accounts/{account_id}/intel/indicator-feeds/permissions/remove`
   * @example
   * const { data, error } = await indicatorFeeds.permissions.remove({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/delete/
   */
  remove<As extends WaysToRead<"json"> = "json">(
    ...options: IndicatorFeedsPermissionsAddOptions<Bound, As>
  ): Promise<Result<DataAs<Permission, As>>>;
  /** {@link remove}, but returns the data alone and throws a `RestflareError` if the call fails. */
  removeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IndicatorFeedsPermissionsAddOptions<Bound, As>
  ): Promise<DataAs<Permission, As>>;

  /** `/accounts/{account_id}/intel/indicator-feeds/permissions/view` */
  readonly view: IndicatorFeedsPermissionsView<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "add" | "remove">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IndicatorFeedsPermissions<Bound | BoundBy<Params>>;
}

type IndicatorFeedsPermissionsViewOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `indicatorFeeds.permissions.view`: `/accounts/{account_id}/intel/indicator-feeds/permissions/view` */
export interface IndicatorFeedsPermissionsView<Bound extends string = never> {
  /**
   * List the indicator feeds that an account may read.
   *
   * `GET /accounts/{account_id}/intel/indicator-feeds/permissions/view`
   * @example
   * const { data, error } = await indicatorFeeds.permissions.view.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: IndicatorFeedsPermissionsViewOptions<Bound, As>
  ): Promise<Result<DataAs<IndicatorFeedsPermissionsViewIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: IndicatorFeedsPermissionsViewOptions<Bound, As>
  ): Promise<DataAs<IndicatorFeedsPermissionsViewIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: IndicatorFeedsPermissionsViewOptions<Bound>
  ): AsyncIterable<IndicatorFeedsPermissionsViewIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: IndicatorFeedsPermissionsViewOptions<Bound>
  ): AsyncIterable<Page<IndicatorFeedsPermissionsViewIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): IndicatorFeedsPermissionsView<Bound | BoundBy<Params>>;
}
