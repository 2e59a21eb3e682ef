// Written by `pnpm generate` from openapi/resource-sharing.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  NewRecipient, NewResource, NewResourceSharing, PageInfo, Recipient, ResourceSharingIndexQuery,
  ResourceSharingRecipientsIndexQuery, ResourceSharingRecipientsShowQuery, ResourceSharingResource,
  ResourceSharingResourcesIndexQuery, ResourceSharingSchema, ResourceSharingShowQuery, ResourceSharingUpdate,
  ResourceUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Shares resources of one account with other accounts. */
export const resourceSharing: ResourceSharing = resource<paths>()("/accounts/{account_id}/shares", {
  id: "share_id",
  except: ["edit"],
  actions: { index: { paging: { by: "page" } } },
  resources: {
    recipients: {
      endpoint: "{share_id}/recipients",
      id: "recipient_id",
      except: ["update", "edit"],
      actions: {
        index: { paging: { by: "page" } },
        create: { body: "optional" },
        updateAll: { method: "put", body: "optional" },
      },
    },
    resources: {
      endpoint: "{share_id}/resources",
      id: "share_resource_id",
      except: ["edit"],
      actions: { index: { paging: { by: "page" } } },
    },
  },
});

type ResourceSharingIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ResourceSharingIndexQuery }, Bound, As
>;
type ResourceSharingShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ResourceSharingShowQuery }, Bound, As
>;
type ResourceSharingOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `resourceSharing`: `/accounts/{account_id}/shares` */
export interface ResourceSharing<Bound extends string = never> {
  /**
   * List the shares of an account.
   *
   * `GET /accounts/{account_id}/shares`
   * @example
   * const { data, error } = await resourceSharing.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceSharingIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingSchema[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceSharingIndexOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingSchema[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ResourceSharingIndexOptions<Bound>): AsyncIterable<ResourceSharingSchema>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ResourceSharingIndexOptions<Bound>
  ): AsyncIterable<Page<ResourceSharingSchema, PageInfo>>;

  /**
   * Create a share for an account.
   *
   * `POST /accounts/{account_id}/shares`
   * @example
   * const { data, error } = await resourceSharing.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewResourceSharing, ...options: ResourceSharingOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingSchema, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewResourceSharing, ...options: ResourceSharingOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingSchema, As>>;

  /**
   * Get a share of an account.
   *
   * `GET /accounts/{account_id}/shares/{share_id}`
   * @example
   * const { data, error } = await resourceSharing.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingShowOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingShowOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingSchema, As>>;

  /**
   * Update a share of an account.
   *
   * `PUT /accounts/{account_id}/shares/{share_id}`
   * @example
   * const { data, error } = await resourceSharing.update(id, { name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ResourceSharingUpdate, ...options: ResourceSharingOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ResourceSharingUpdate, ...options: ResourceSharingOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingSchema, As>>;

  /**
   * Delete a share of an account.
   *
   * Deletes the share; all its recipients lose what was shared with them.
   *
   * `DELETE /accounts/{account_id}/shares/{share_id}`
   * @example
   * const { data, error } = await resourceSharing.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingSchema, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingSchema, As>>;

  /** `/accounts/{account_id}/shares/{share_id}/recipients` */
  readonly recipients: ResourceSharingRecipients<Bound>;

  /** `/accounts/{account_id}/shares/{share_id}/resources` */
  readonly resources: ResourceSharingResources<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly share_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceSharing<Bound | BoundBy<Params>>;
}

type ResourceSharingRecipientsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; share_id: string }; query?: ResourceSharingRecipientsIndexQuery }, Bound, As
>;
type ResourceSharingRecipientsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; share_id: string }; query?: ResourceSharingRecipientsShowQuery }, Bound, As
>;
type ResourceSharingRecipientsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; share_id: string } }, Bound, As
>;
type ResourceSharingRecipientsUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; share_id: string }; body?: unknown }, Bound, As
>;

/** `resourceSharing.recipients`: `/accounts/{account_id}/shares/{share_id}/recipients` */
export interface ResourceSharingRecipients<Bound extends string = never> {
  /**
   * List the recipients of a share.
   *
   * `GET /accounts/{account_id}/shares/{share_id}/recipients`
   * @example
   * const { data, error } = await resourceSharing.recipients.index({ client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceSharingRecipientsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Recipient[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceSharingRecipientsIndexOptions<Bound, As>
  ): Promise<DataAs<Recipient[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ResourceSharingRecipientsIndexOptions<Bound>): AsyncIterable<Recipient>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ResourceSharingRecipientsIndexOptions<Bound>
  ): AsyncIterable<Page<Recipient, PageInfo>>;

  /**
   * Create a recipient for a share.
   *
   * `POST /accounts/{account_id}/shares/{share_id}/recipients`
   * @example
   * const { data, error } = await resourceSharing.recipients.create(body, { client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewRecipient, ...options: ResourceSharingRecipientsOptions<Bound, As>
  ): Promise<Result<DataAs<Recipient, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewRecipient, ...options: ResourceSharingRecipientsOptions<Bound, As>
  ): Promise<DataAs<Recipient, As>>;

  /**
   * Get a recipient of a share.
   *
   * `GET /accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}`
   * @example
   * const { data, error } = await resourceSharing.recipients.show(id, { client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingRecipientsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Recipient, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingRecipientsShowOptions<Bound, As>
  ): Promise<DataAs<Recipient, As>>;

  /**
   * Delete a recipient of a share.
   *
   * Takes the recipient out of the share; they lose what was shared with them.
   *
   * `DELETE /accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}`
   * @example
   * const { data, error } = await resourceSharing.recipients.delete(id, { client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingRecipientsOptions<Bound, As>
  ): Promise<Result<DataAs<Recipient, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingRecipientsOptions<Bound, As>
  ): Promise<DataAs<Recipient, As>>;

  /**
   * Update the recipients of a share.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/shares/{share_id}/recipients`
   * @example
   * const { ok, error } = await resourceSharing.recipients.updateAll({ client, params: { account_id, share_id }, body: {} });
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceSharingRecipientsUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceSharingRecipientsUpdateAllOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; share_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; share_id: string }, Bound, "index" | "create" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly share_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceSharingRecipients<Bound | BoundBy<Params>>;
}

type ResourceSharingResourcesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; share_id: string }; query?: ResourceSharingResourcesIndexQuery }, Bound, As
>;
type ResourceSharingResourcesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; share_id: string } }, Bound, As
>;

/** `resourceSharing.resources`: `/accounts/{account_id}/shares/{share_id}/resources` */
export interface ResourceSharingResources<Bound extends string = never> {
  /**
   * List the resources of a share.
   *
   * `GET /accounts/{account_id}/shares/{share_id}/resources`
   * @example
   * const { data, error } = await resourceSharing.resources.index({ client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceSharingResourcesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingResource[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceSharingResourcesIndexOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingResource[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ResourceSharingResourcesIndexOptions<Bound>): AsyncIterable<ResourceSharingResource>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ResourceSharingResourcesIndexOptions<Bound>
  ): AsyncIterable<Page<ResourceSharingResource, PageInfo>>;

  /**
   * Create a resource for a share.
   *
   * `POST /accounts/{account_id}/shares/{share_id}/resources`
   * @example
   * const { data, error } = await resourceSharing.resources.create(body, { client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewResource, ...options: ResourceSharingResourcesOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingResource, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewResource, ...options: ResourceSharingResourcesOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingResource, As>>;

  /**
   * Get a resource of a share.
   *
   * `GET /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}`
   * @example
   * const { data, error } = await resourceSharing.resources.show(id, { client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingResourcesOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingResource, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingResourcesOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingResource, As>>;

  /**
   * Update a resource of a share.
   *
   * `PUT /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}`
   * @example
   * const { data, error } = await resourceSharing.resources.update(id, { meta: {} }, { client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ResourceUpdate, ...options: ResourceSharingResourcesOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingResource, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ResourceUpdate, ...options: ResourceSharingResourcesOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingResource, As>>;

  /**
   * Delete a resource of a share.
   *
   * Takes the resource out of the share; all its recipients lose it. The resource itself stays.
   *
   * `DELETE /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}`
   * @example
   * const { data, error } = await resourceSharing.resources.delete(id, { client, params: { account_id, share_id } });
   * @see https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingResourcesOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceSharingResource, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ResourceSharingResourcesOptions<Bound, As>
  ): Promise<DataAs<ResourceSharingResource, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; share_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; share_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly share_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceSharingResources<Bound | BoundBy<Params>>;
}
