// Written by `pnpm generate` from openapi/d1-databases.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Bookmark, CreateDatabase, D1DatabasesIndexQuery, D1DatabasesShowQuery, D1DatabasesTimeTravelBookmarkQuery,
  D1DatabasesTimeTravelRestoreQuery, Database, DatabaseDetails, DatabaseEdit, DatabaseListInfo,
  DatabaseUpdate, ExportActive, ExportComplete, ExportDatabase, ExportFailed, ImportActive, ImportIngest,
  ImportInit, ImportPoll, ImportState, Query, QueryBatch, QueryResult, RawResult, RestoredDatabase, paths,
} from "./types.js";
export * from "./types.js";

/** SQLite databases of an account, to be asked over HTTP or by its Workers. */
export const d1Databases: D1Databases = resource<paths>()("/accounts/{account_id}/d1/database", {
  id: "database_id",
  permissions: ["D1 Write"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["D1 Read"] },
    show: { permissions: ["D1 Read"] },
    update: { permissions: [] },
    edit: { permissions: [] },
    export: { method: "post", path: "{id}/export", body: "required", secrets: ["signed_url"] },
    import: { method: "post", path: "{id}/import", body: "required", secrets: ["upload_url"] },
    query: { method: "post", path: "{id}/query", body: "required", permissions: ["D1 Read", "D1 Write"] },
    raw: { method: "post", path: "{id}/raw", body: "required", permissions: ["D1 Read", "D1 Write"] },
  },
  resources: {
    timeTravel: {
      endpoint: "{database_id}/time_travel",
      only: [],
      actions: {
        bookmark: { method: "get", path: "bookmark" },
        restore: { method: "post", path: "restore" },
      },
    },
  },
});

type D1DatabasesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: D1DatabasesIndexQuery }, Bound, As
>;
type D1DatabasesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: D1DatabasesShowQuery }, Bound, As
>;
type D1DatabasesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `d1Databases`: `/accounts/{account_id}/d1/database` */
export interface D1Databases<Bound extends string = never> {
  /**
   * List databases.
   *
   * Lists the databases of the account, page by page.
   *
   * `GET /accounts/{account_id}/d1/database` needs the permission `D1 Read`.
   * @example
   * const { data, error } = await d1Databases.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: D1DatabasesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Database[], As>, DatabaseListInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: D1DatabasesIndexOptions<Bound, As>
  ): Promise<DataAs<Database[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: D1DatabasesIndexOptions<Bound>): AsyncIterable<Database>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: D1DatabasesIndexOptions<Bound>): AsyncIterable<Page<Database, DatabaseListInfo>>;

  /**
   * Create a database.
   *
   * Makes an empty database.
   *
   * `POST /accounts/{account_id}/d1/database` needs the permission `D1 Write`.
   * @example
   * const { data, error } = await d1Databases.create({ name: "orders", primary_location_hint: "weur" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateDatabase, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<Database, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateDatabase, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<Database, As>>;

  /**
   * Get a database.
   *
   * Answers what a database is called and how large it is.
   *
   * `GET /accounts/{account_id}/d1/database/{database_id}` needs the permission `D1 Read`.
   * @example
   * const { data, error } = await d1Databases.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: D1DatabasesShowOptions<Bound, As>
  ): Promise<Result<DataAs<DatabaseDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: D1DatabasesShowOptions<Bound, As>
  ): Promise<DataAs<DatabaseDetails, As>>;

  /**
   * Update a database.
   *
   * Says whether a database is read from copies near whoever asks.
   *
   * `PUT /accounts/{account_id}/d1/database/{database_id}`
   * @example
   * const { data, error } = await d1Databases.update(id, { read_replication: { mode: "auto" } }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: DatabaseUpdate, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<Database, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DatabaseUpdate, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<Database, As>>;

  /**
   * Edit a database.
   *
   * Changes what is given of a database, such as whether it is read from copies.
   *
   * `PATCH /accounts/{account_id}/d1/database/{database_id}`
   * @example
   * const { data, error } = await d1Databases.edit(id, { read_replication: { mode: "auto" } }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: DatabaseEdit, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<Database, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DatabaseEdit, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<Database, As>>;

  /**
   * Delete a database.
   *
   * Removes a database with all that is in it.
   *
   * `DELETE /accounts/{account_id}/d1/database/{database_id}` needs the permission `D1 Write`.
   * @example
   * const { data, error } = await d1Databases.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<null, As>>;

  /**
   * Export a database.
   *
   * Starts writing a database down as SQL, or asks how far that is: to be asked again, with the bookmark of
   * the first answer, until the status is no longer `active`. An export that nobody asks about ends, and the
   * database answers no queries meanwhile.
   *
   * `POST /accounts/{account_id}/d1/database/{database_id}/export` needs the permission `D1 Write`.
   * @example
   * const { data, error } = await d1Databases.export(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    id: string, body: ExportDatabase, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<ExportComplete | ExportFailed | ExportActive, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ExportDatabase, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<ExportComplete | ExportFailed | ExportActive, As>>;

  /**
   * Import into a database.
   *
   * Carries out the SQL of a file, in three steps: `init` answers where to upload the file, `ingest` starts
   * on what was uploaded, and `poll` asks how far that is. The database answers no queries meanwhile.
   *
   * `POST /accounts/{account_id}/d1/database/{database_id}/import` needs the permission `D1 Write`.
   * @example
   * const { data, error } = await d1Databases.import(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/import/
   */
  import<As extends WaysToRead<"json"> = "json">(
    id: string, body: ImportInit | ImportIngest | ImportPoll, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<ImportState | ImportActive, As>>>;
  /** {@link import}, but returns the data alone and throws a `RestflareError` if the call fails. */
  importOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ImportInit | ImportIngest | ImportPoll, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<ImportState | ImportActive, As>>;

  /**
   * Query a database.
   *
   * Carries out SQL and answers one result for each statement in it, with rows as objects. As a query may
   * change something, it is not repeated on its own.
   *
   * `POST /accounts/{account_id}/d1/database/{database_id}/query` needs the permission `D1 Read` or `D1
   * Write`.
   * @example
   * const { data, error } = await d1Databases.query(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/query/
   */
  query<As extends WaysToRead<"json"> = "json">(
    id: string, body: Query | QueryBatch, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<QueryResult[], As>>>;
  /** {@link query}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: Query | QueryBatch, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<QueryResult[], As>>;

  /**
   * Query a database, with rows as arrays.
   *
   * Does what `query` does, and answers the names of the columns once and each row as an array: less to send,
   * and columns of the same name stay apart.
   *
   * `POST /accounts/{account_id}/d1/database/{database_id}/raw` needs the permission `D1 Read` or `D1 Write`.
   * @example
   * const { data, error } = await d1Databases.raw(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/raw/
   */
  raw<As extends WaysToRead<"json"> = "json">(
    id: string, body: Query | QueryBatch, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<RawResult[], As>>>;
  /** {@link raw}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rawOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: Query | QueryBatch, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<RawResult[], As>>;

  /** `/accounts/{account_id}/d1/database/{database_id}/time_travel` */
  readonly timeTravel: D1DatabasesTimeTravel<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete" | "export" | "import" | "query" | "raw">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly database_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): D1Databases<Bound | BoundBy<Params>>;
}

type D1DatabasesTimeTravelBookmarkOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; database_id: string }; query?: D1DatabasesTimeTravelBookmarkQuery }, Bound, As
>;
type D1DatabasesTimeTravelRestoreOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; database_id: string }; query?: D1DatabasesTimeTravelRestoreQuery }, Bound, As
>;

/** `d1Databases.timeTravel`: `/accounts/{account_id}/d1/database/{database_id}/time_travel` */
export interface D1DatabasesTimeTravel<Bound extends string = never> {
  /**
   * Get a bookmark.
   *
   * Answers the bookmark of now, or of the moment nearest to a time before, to which the database can be
   * restored.
   *
   * `GET /accounts/{account_id}/d1/database/{database_id}/time_travel/bookmark`
   * @example
   * const { data, error } = await d1Databases.timeTravel.bookmark({ client, params: { account_id, database_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/subresources/time_travel/methods/get_bookmark/
   */
  bookmark<As extends WaysToRead<"json"> = "json">(
    ...options: D1DatabasesTimeTravelBookmarkOptions<Bound, As>
  ): Promise<Result<DataAs<Bookmark, As>>>;
  /** {@link bookmark}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bookmarkOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: D1DatabasesTimeTravelBookmarkOptions<Bound, As>
  ): Promise<DataAs<Bookmark, As>>;

  /**
   * Restore a database.
   *
   * Makes a database what it was at a moment, by its bookmark or by the time, in place of what it is. Queries
   * that run meanwhile are cancelled. The bookmark of before is in the answer, which undoes it.
   *
   * `POST /accounts/{account_id}/d1/database/{database_id}/time_travel/restore`
   * @example
   * const { data, error } = await d1Databases.timeTravel.restore({ client, params: { account_id, database_id } });
   * @see https://developers.cloudflare.com/api/resources/d1/subresources/database/subresources/time_travel/methods/restore/
   */
  restore<As extends WaysToRead<"json"> = "json">(
    ...options: D1DatabasesTimeTravelRestoreOptions<Bound, As>
  ): Promise<Result<DataAs<RestoredDatabase, As>>>;
  /** {@link restore}, but returns the data alone and throws a `RestflareError` if the call fails. */
  restoreOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: D1DatabasesTimeTravelRestoreOptions<Bound, As>
  ): Promise<DataAs<RestoredDatabase, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; database_id: string }, Bound, "bookmark" | "restore">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly database_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): D1DatabasesTimeTravel<Bound | BoundBy<Params>>;
}
