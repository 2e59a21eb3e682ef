// Written by `pnpm generate` from openapi/d1-databases.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreateDatabase, D1DatabasesIndexQuery, Database, DatabaseDetails, DatabaseListInfo, ExportActive,
  ExportComplete, ExportDatabase, ExportFailed, ImportActive, ImportIngest, ImportInit, ImportPoll,
  ImportState, Query, QueryResult, RawResult, paths,
} from "./types.js";
export * from "./types.js";

/** SQLite databases of an account, to be asked over HTTP or by its Workers. */
export const d1Databases: D1Databases = resource<paths>()("/accounts/{account_id}/d1/database", {
  id: "database_id",
  except: ["update", "edit"],
  permissions: ["D1 Write"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["D1 Read"] },
    show: { permissions: ["D1 Read"] },
    export: { method: "post", path: "{id}/export", body: "required", secrets: ["signed_url"] },
    import: { method: "post", path: "{id}/import", body: "required", secrets: ["upload_url"] },
    query: { method: "post", path: "{id}/query", body: "required", permissions: ["D1 Read", "D1 Write"] },
    raw: { method: "post", path: "{id}/raw", body: "required", permissions: ["D1 Read", "D1 Write"] },
  },
});

type D1DatabasesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: D1DatabasesIndexQuery }, Bound, As
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
    id: string, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<DatabaseDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<DatabaseDetails, As>>;

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
    id: string, body: Query, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<QueryResult[], As>>>;
  /** {@link query}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: Query, ...options: D1DatabasesOptions<Bound, As>
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
    id: string, body: Query, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<Result<DataAs<RawResult[], As>>>;
  /** {@link raw}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rawOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: Query, ...options: D1DatabasesOptions<Bound, As>
  ): Promise<DataAs<RawResult[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "export" | "import" | "query" | "raw">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): D1Databases<Bound | BoundBy<Params>>;
}
