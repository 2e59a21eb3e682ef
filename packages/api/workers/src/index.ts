// Written by `pnpm generate` from openapi/workers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedVersion, DeletedWorker, NewWorkersVersion, PageInfo, Version, Worker, WorkerEdit, WorkerInput,
  WorkersDeleteQuery, WorkersIndexQuery, WorkersVersionsCreateQuery, WorkersVersionsIndexQuery,
  WorkersVersionsShowQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Workers and their versions, each a resource of its own (beta). */
export const workers: Workers = resource<paths>()("/accounts/{account_id}/workers/workers", {
  id: "worker_id",
  actions: { index: { paging: { by: "page" } }, delete: { answer: "body" } },
  resources: {
    versions: {
      endpoint: "{worker_id}/versions",
      id: "version_id",
      except: ["update", "edit"],
      actions: {
        index: { paging: { by: "page" }, secrets: ["jwt"] },
        create: { body: "optional", secrets: ["jwt"] },
        show: { secrets: ["jwt"] },
        delete: { answer: "body" },
      },
    },
  },
});

type WorkersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkersIndexQuery }, Bound, As
>;
type WorkersOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type WorkersDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkersDeleteQuery }, Bound, As
>;

/** `workers`: `/accounts/{account_id}/workers/workers` */
export interface Workers<Bound extends string = never> {
  /**
   * List the Workers of an account.
   *
   * `GET /accounts/{account_id}/workers/workers`
   * @example
   * const { data, error } = await workers.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Worker[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersIndexOptions<Bound, As>
  ): Promise<DataAs<Worker[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersIndexOptions<Bound>): AsyncIterable<Worker>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersIndexOptions<Bound>): AsyncIterable<Page<Worker, PageInfo>>;

  /**
   * Create a Worker for an account.
   *
   * `POST /accounts/{account_id}/workers/workers`
   * @example
   * const { data, error } = await workers.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WorkerInput, ...options: WorkersOptions<Bound, As>
  ): Promise<Result<DataAs<Worker, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WorkerInput, ...options: WorkersOptions<Bound, As>
  ): Promise<DataAs<Worker, As>>;

  /**
   * Get a Worker of an account.
   *
   * `GET /accounts/{account_id}/workers/workers/{worker_id}`
   * @example
   * const { data, error } = await workers.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersOptions<Bound, As>
  ): Promise<Result<DataAs<Worker, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersOptions<Bound, As>
  ): Promise<DataAs<Worker, As>>;

  /**
   * Update a Worker of an account.
   *
   * `PUT /accounts/{account_id}/workers/workers/{worker_id}`
   * @example
   * const { data, error } = await workers.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkerInput, ...options: WorkersOptions<Bound, As>
  ): Promise<Result<DataAs<Worker, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkerInput, ...options: WorkersOptions<Bound, As>
  ): Promise<DataAs<Worker, As>>;

  /**
   * Edit a Worker of an account.
   *
   * `PATCH /accounts/{account_id}/workers/workers/{worker_id}`
   * @example
   * const { data, error } = await workers.edit(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkerEdit, ...options: WorkersOptions<Bound, As>
  ): Promise<Result<DataAs<Worker, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkerEdit, ...options: WorkersOptions<Bound, As>
  ): Promise<DataAs<Worker, As>>;

  /**
   * Delete a Worker of an account.
   *
   * Deletes the Worker with all its versions and deployments; its addresses answer nothing, and its name may
   * be taken by another.
   *
   * `DELETE /accounts/{account_id}/workers/workers/{worker_id}`
   * @example
   * const { data, error } = await workers.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedWorker, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersDeleteOptions<Bound, As>
  ): Promise<DataAs<DeletedWorker, As>>;

  /** `/accounts/{account_id}/workers/workers/{worker_id}/versions` */
  readonly versions: WorkersVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly worker_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Workers<Bound | BoundBy<Params>>;
}

type WorkersVersionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; worker_id: string }; query?: WorkersVersionsIndexQuery }, Bound, As
>;
type WorkersVersionsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; worker_id: string }; query?: WorkersVersionsCreateQuery }, Bound, As
>;
type WorkersVersionsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; worker_id: string }; query?: WorkersVersionsShowQuery }, Bound, As
>;
type WorkersVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; worker_id: string } }, Bound, As
>;

/** `workers.versions`: `/accounts/{account_id}/workers/workers/{worker_id}/versions` */
export interface WorkersVersions<Bound extends string = never> {
  /**
   * List the versions of a Worker.
   *
   * `GET /accounts/{account_id}/workers/workers/{worker_id}/versions`
   * @example
   * const { data, error } = await workers.versions.index({ client, params: { account_id, worker_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersVersionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Version[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersVersionsIndexOptions<Bound, As>
  ): Promise<DataAs<Version[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersVersionsIndexOptions<Bound>): AsyncIterable<Version>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersVersionsIndexOptions<Bound>): AsyncIterable<Page<Version, PageInfo>>;

  /**
   * Create a version for a Worker.
   *
   * `POST /accounts/{account_id}/workers/workers/{worker_id}/versions`
   * @example
   * const { data, error } = await workers.versions.create(body, { client, params: { account_id, worker_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewWorkersVersion, ...options: WorkersVersionsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Version, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewWorkersVersion, ...options: WorkersVersionsCreateOptions<Bound, As>
  ): Promise<DataAs<Version, As>>;

  /**
   * Get a version of a Worker.
   *
   * `GET /accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}`
   * @example
   * const { data, error } = await workers.versions.show(id, { client, params: { account_id, worker_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersVersionsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Version, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersVersionsShowOptions<Bound, As>
  ): Promise<DataAs<Version, As>>;

  /**
   * Delete a version of a Worker.
   *
   * Deletes the version, which cannot be deployed any more; one that is deployed must be replaced first.
   *
   * `DELETE /accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}`
   * @example
   * const { data, error } = await workers.versions.delete(id, { client, params: { account_id, worker_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedVersion, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersVersionsOptions<Bound, As>
  ): Promise<DataAs<DeletedVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; worker_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; worker_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly worker_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersVersions<Bound | BoundBy<Params>>;
}
