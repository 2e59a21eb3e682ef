// Written by `pnpm generate` from openapi/durable-objects.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CursorsInfo, DurableObject, DurableObjectNamespace, DurableObjectsIndexQuery,
  DurableObjectsObjectsIndexQuery, PageInfo, paths,
} from "./types.js";
export type * from "./types.js";

/** Namespaces of Durable Objects, and the objects in them. */
export const durableObjects: DurableObjects = resource<paths>()(
  "/accounts/{account_id}/workers/durable_objects/namespaces",
  {
    only: ["index"],
    actions: {
      index: {
        paging: { by: "page" },
        permissions: ["com.cloudflare.edge.worker.durable-object.class.list"],
      },
    },
    resources: {
      objects: {
        endpoint: "{id}/objects",
        id: "objects_id",
        only: ["index"],
        actions: {
          index: {
            paging: { by: "cursor", from: "result_info.cursors.after" },
            permissions: ["com.cloudflare.edge.worker.durable-object.class.read"],
          },
        },
      },
    },
  },
);

type DurableObjectsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DurableObjectsIndexQuery }, Bound, As
>;

/** `durableObjects`: `/accounts/{account_id}/workers/durable_objects/namespaces` */
export interface DurableObjects<Bound extends string = never> {
  /**
   * List the Durable Object namespaces of an account.
   *
   * `GET /accounts/{account_id}/workers/durable_objects/namespaces` needs the permission
   * `com.cloudflare.edge.worker.durable-object.class.list`.
   * @example
   * const { data, error } = await durableObjects.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/durable_objects/subresources/namespaces/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DurableObjectsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DurableObjectNamespace[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DurableObjectsIndexOptions<Bound, As>
  ): Promise<DataAs<DurableObjectNamespace[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DurableObjectsIndexOptions<Bound>): AsyncIterable<DurableObjectNamespace>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DurableObjectsIndexOptions<Bound>
  ): AsyncIterable<Page<DurableObjectNamespace, PageInfo>>;

  /** `/accounts/{account_id}/workers/durable_objects/namespaces/{id}/objects` */
  readonly objects: DurableObjectsObjects<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DurableObjects<Bound | BoundBy<Params>>;
}

type DurableObjectsObjectsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string }; query?: DurableObjectsObjectsIndexQuery }, Bound, As
>;

/** `durableObjects.objects`: `/accounts/{account_id}/workers/durable_objects/namespaces/{id}/objects` */
export interface DurableObjectsObjects<Bound extends string = never> {
  /**
   * List the objects of a Durable Object namespace.
   *
   * `GET /accounts/{account_id}/workers/durable_objects/namespaces/{id}/objects` needs the permission
   * `com.cloudflare.edge.worker.durable-object.class.read`.
   * @example
   * const { data, error } = await durableObjects.objects.index({ client, params: { account_id, id } });
   * @see https://developers.cloudflare.com/api/resources/durable_objects/subresources/namespaces/subresources/objects/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DurableObjectsObjectsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DurableObject[], As>, CursorsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DurableObjectsObjectsIndexOptions<Bound, As>
  ): Promise<DataAs<DurableObject[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DurableObjectsObjectsIndexOptions<Bound>): AsyncIterable<DurableObject>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DurableObjectsObjectsIndexOptions<Bound>
  ): AsyncIterable<Page<DurableObject, CursorsInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DurableObjectsObjects<Bound | BoundBy<Params>>;
}
