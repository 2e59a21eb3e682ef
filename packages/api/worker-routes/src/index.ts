// Written by `pnpm generate` from openapi/worker-routes.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { DeletedWorkersRoute, Route, RouteInput, WorkersRoute, paths } from "./types.js";
export type * from "./types.js";

/** Routes, which say what URLs of a zone run a Worker. */
export const workerRoutes: WorkerRoutes = resource<paths>()("/zones/{zone_id}/workers/routes", {
  id: "route_id",
  except: ["edit"],
  actions: {
    index: { permissions: ["com.cloudflare.edge.worker.route.list"] },
    create: { permissions: ["com.cloudflare.edge.worker.route.create"] },
    show: { permissions: ["com.cloudflare.edge.worker.route.read"] },
    update: { permissions: ["com.cloudflare.edge.worker.route.update"] },
    delete: { permissions: ["com.cloudflare.edge.worker.route.delete"] },
  },
});

type WorkerRoutesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `workerRoutes`: `/zones/{zone_id}/workers/routes` */
export interface WorkerRoutes<Bound extends string = never> {
  /**
   * List the Workers routes of a zone.
   *
   * `GET /zones/{zone_id}/workers/routes` needs the permission `com.cloudflare.edge.worker.route.list`.
   * @example
   * const { data, error } = await workerRoutes.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<Route[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<DataAs<Route[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerRoutesOptions<Bound>): AsyncIterable<Route>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerRoutesOptions<Bound>): AsyncIterable<Page<Route>>;

  /**
   * Create a Workers route for a zone.
   *
   * `POST /zones/{zone_id}/workers/routes` needs the permission `com.cloudflare.edge.worker.route.create`.
   * @example
   * const { data, error } = await workerRoutes.create({ pattern: "example-pattern", script: "example-script" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RouteInput, ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersRoute, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RouteInput, ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<DataAs<WorkersRoute, As>>;

  /**
   * Get a Workers route of a zone.
   *
   * `GET /zones/{zone_id}/workers/routes/{route_id}` needs the permission
   * `com.cloudflare.edge.worker.route.read`.
   * @example
   * const { data, error } = await workerRoutes.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /**
   * Update a Workers route of a zone.
   *
   * `PUT /zones/{zone_id}/workers/routes/{route_id}` needs the permission
   * `com.cloudflare.edge.worker.route.update`.
   * @example
   * const { data, error } = await workerRoutes.update(id, { pattern: "example-pattern", script: "example-script" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RouteInput, ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RouteInput, ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /**
   * Delete a Workers route of a zone.
   *
   * Deletes the route; requests that it matched go to the origin, and not to the Worker.
   *
   * `DELETE /zones/{zone_id}/workers/routes/{route_id}` needs the permission
   * `com.cloudflare.edge.worker.route.delete`.
   * @example
   * const { data, error } = await workerRoutes.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedWorkersRoute, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerRoutesOptions<Bound, As>
  ): Promise<DataAs<DeletedWorkersRoute, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerRoutes<Bound | BoundBy<Params>>;
}
