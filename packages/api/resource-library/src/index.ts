// Written by `pnpm generate` from openapi/resource-library.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ApplicationUpdate, NewResourceLibraryApplication, ResourceLibraryApplication,
  ResourceLibraryApplicationListItem, ResourceLibraryApplicationsIndexQuery,
  ResourceLibraryCategoriesIndexQuery, ZeroTrustResourceLibraryCategory, paths,
} from "./types.js";
export type * from "./types.js";

/** Applications that Zero Trust knows, and their categories. */
export const resourceLibrary: ResourceLibrary = resource<paths>()(
  "/accounts/{account_id}/resource-library",
  {
    only: [],
    resources: {
      applications: {
        endpoint: "applications",
        updateMethod: "patch",
        actions: { update: { body: "optional" } },
      },
      categories: { endpoint: "categories", only: ["index", "show"] },
    },
  },
);

/** `resourceLibrary`: `/accounts/{account_id}/resource-library` */
export interface ResourceLibrary<Bound extends string = never> {
  /** `/accounts/{account_id}/resource-library/applications` */
  readonly applications: ResourceLibraryApplications<Bound>;

  /** `/accounts/{account_id}/resource-library/categories` */
  readonly categories: ResourceLibraryCategories<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceLibrary<Bound | BoundBy<Params>>;
}

type ResourceLibraryApplicationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ResourceLibraryApplicationsIndexQuery }, Bound, As
>;
type ResourceLibraryApplicationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `resourceLibrary.applications`: `/accounts/{account_id}/resource-library/applications` */
export interface ResourceLibraryApplications<Bound extends string = never> {
  /**
   * List the resource library applications of an account.
   *
   * `GET /accounts/{account_id}/resource-library/applications`
   * @example
   * const { data, error } = await resourceLibrary.applications.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceLibraryApplicationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceLibraryApplicationListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceLibraryApplicationsIndexOptions<Bound, As>
  ): Promise<DataAs<ResourceLibraryApplicationListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ResourceLibraryApplicationsIndexOptions<Bound>
  ): AsyncIterable<ResourceLibraryApplicationListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ResourceLibraryApplicationsIndexOptions<Bound>
  ): AsyncIterable<Page<ResourceLibraryApplicationListItem>>;

  /**
   * Create a resource library application for an account.
   *
   * `POST /accounts/{account_id}/resource-library/applications`
   * @example
   * const { data, error } = await resourceLibrary.applications.create({ hostnames: ["www.example.com"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewResourceLibraryApplication, ...options: ResourceLibraryApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceLibraryApplication, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewResourceLibraryApplication, ...options: ResourceLibraryApplicationsOptions<Bound, As>
  ): Promise<DataAs<ResourceLibraryApplication, As>>;

  /**
   * Get a resource library application of an account.
   *
   * `GET /accounts/{account_id}/resource-library/applications/{id}`
   * @example
   * const { data, error } = await resourceLibrary.applications.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ResourceLibraryApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceLibraryApplication, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ResourceLibraryApplicationsOptions<Bound, As>
  ): Promise<DataAs<ResourceLibraryApplication, As>>;

  /**
   * Update a resource library application of an account.
   *
   * `PATCH /accounts/{account_id}/resource-library/applications/{id}`
   * @example
   * const { data, error } = await resourceLibrary.applications.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string | number, body?: ApplicationUpdate, ...options: ResourceLibraryApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceLibraryApplication, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, body?: ApplicationUpdate, ...options: ResourceLibraryApplicationsOptions<Bound, As>
  ): Promise<DataAs<ResourceLibraryApplication, As>>;

  /**
   * Delete a resource library application of an account.
   *
   * Deletes the application that the account defined; policies that choose by it match nothing of it.
   *
   * `DELETE /accounts/{account_id}/resource-library/applications/{id}`
   * @example
   * const { data, error } = await resourceLibrary.applications.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ResourceLibraryApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ResourceLibraryApplicationsOptions<Bound, As>
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
  ): ResourceLibraryApplications<Bound | BoundBy<Params>>;
}

type ResourceLibraryCategoriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ResourceLibraryCategoriesIndexQuery }, Bound, As
>;
type ResourceLibraryCategoriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `resourceLibrary.categories`: `/accounts/{account_id}/resource-library/categories` */
export interface ResourceLibraryCategories<Bound extends string = never> {
  /**
   * List the resource library categories of an account.
   *
   * `GET /accounts/{account_id}/resource-library/categories`
   * @example
   * const { data, error } = await resourceLibrary.categories.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/categories/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceLibraryCategoriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ZeroTrustResourceLibraryCategory[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ResourceLibraryCategoriesIndexOptions<Bound, As>
  ): Promise<DataAs<ZeroTrustResourceLibraryCategory[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ResourceLibraryCategoriesIndexOptions<Bound>
  ): AsyncIterable<ZeroTrustResourceLibraryCategory>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ResourceLibraryCategoriesIndexOptions<Bound>
  ): AsyncIterable<Page<ZeroTrustResourceLibraryCategory>>;

  /**
   * Get a resource library category of an account.
   *
   * `GET /accounts/{account_id}/resource-library/categories/{id}`
   * @example
   * const { data, error } = await resourceLibrary.categories.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/categories/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ResourceLibraryCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<ZeroTrustResourceLibraryCategory, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ResourceLibraryCategoriesOptions<Bound, As>
  ): Promise<DataAs<ZeroTrustResourceLibraryCategory, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ResourceLibraryCategories<Bound | BoundBy<Params>>;
}
