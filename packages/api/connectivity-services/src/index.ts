// Written by `pnpm generate` from openapi/connectivity-services.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { ConnectivityServicesIndexQuery, PageInfo, Service, ServiceInput, paths } from "./types.js";
export type * from "./types.js";

/** Private services that Workers can reach. */
export const connectivityServices: ConnectivityServices = resource<paths>()(
  "/accounts/{account_id}/connectivity/directory/services",
  {
    id: "service_id",
    except: ["edit"],
    actions: { index: { paging: { by: "page" } }, delete: { answer: "any" } },
  },
);

type ConnectivityServicesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ConnectivityServicesIndexQuery }, Bound, As
>;
type ConnectivityServicesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `connectivityServices`: `/accounts/{account_id}/connectivity/directory/services` */
export interface ConnectivityServices<Bound extends string = never> {
  /**
   * List the connectivity services of an account.
   *
   * `GET /accounts/{account_id}/connectivity/directory/services`
   * @example
   * const { data, error } = await connectivityServices.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ConnectivityServicesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Service[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ConnectivityServicesIndexOptions<Bound, As>
  ): Promise<DataAs<Service[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ConnectivityServicesIndexOptions<Bound>): AsyncIterable<Service>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ConnectivityServicesIndexOptions<Bound>): AsyncIterable<Page<Service, PageInfo>>;

  /**
   * Create a connectivity service for an account.
   *
   * `POST /accounts/{account_id}/connectivity/directory/services`
   * @example
   * const { data, error } = await connectivityServices.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ServiceInput, ...options: ConnectivityServicesOptions<Bound, As>
  ): Promise<Result<DataAs<Service, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ServiceInput, ...options: ConnectivityServicesOptions<Bound, As>
  ): Promise<DataAs<Service, As>>;

  /**
   * Get a connectivity service of an account.
   *
   * `GET /accounts/{account_id}/connectivity/directory/services/{service_id}`
   * @example
   * const { data, error } = await connectivityServices.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ConnectivityServicesOptions<Bound, As>
  ): Promise<Result<DataAs<Service, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ConnectivityServicesOptions<Bound, As>
  ): Promise<DataAs<Service, As>>;

  /**
   * Update a connectivity service of an account.
   *
   * `PUT /accounts/{account_id}/connectivity/directory/services/{service_id}`
   * @example
   * const { data, error } = await connectivityServices.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ServiceInput, ...options: ConnectivityServicesOptions<Bound, As>
  ): Promise<Result<DataAs<Service, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ServiceInput, ...options: ConnectivityServicesOptions<Bound, As>
  ): Promise<DataAs<Service, As>>;

  /**
   * Delete a connectivity service of an account.
   *
   * Deletes the service; Workers that are bound to it do not reach it any more. The API's owner does not
   * describe what it answers.
   *
   * `DELETE /accounts/{account_id}/connectivity/directory/services/{service_id}`
   * @example
   * const { data, error } = await connectivityServices.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ConnectivityServicesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ConnectivityServicesOptions<Bound, As>
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
  ): ConnectivityServices<Bound | BoundBy<Params>>;
}
