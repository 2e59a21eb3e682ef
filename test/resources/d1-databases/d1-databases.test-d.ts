import type { Client, Result } from "@restflare/core";
import {
  type Bookmark,
  type Database,
  type DatabaseDetails,
  type DatabaseListInfo,
  d1Databases,
  type ExportActive,
  type ExportComplete,
  type ExportFailed,
  type QueryMeta,
  type QueryResult,
  type RawResult,
  type RestoredDatabase,
} from "@restflare/d1-databases";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const databases = d1Databases.with({ client, params: { account_id: "a" } });

async function results() {
  expectTypeOf(await databases.query(id, { sql: "SELECT 1" })).toEqualTypeOf<Result<QueryResult[]>>();
  const [first] = await databases.queryOrThrow(id, { sql: "SELECT ?", params: ["1"] });
  expectTypeOf(first).toEqualTypeOf<QueryResult | undefined>();
  expectTypeOf(first?.results).toEqualTypeOf<Record<string, unknown>[] | undefined>();
  const raw = await databases.rawOrThrow(id, { sql: "SELECT 1" });
  expectTypeOf(raw).toEqualTypeOf<RawResult[]>();
  expectTypeOf(raw[0]?.results.columns).toEqualTypeOf<string[] | undefined>();
  expectTypeOf(raw[0]?.results.rows[0]?.[0]).toEqualTypeOf<
    number | string | Record<string, unknown> | null | undefined
  >();
  expectTypeOf(raw[0]?.meta).toEqualTypeOf<QueryMeta | undefined>();
  expectTypeOf<QueryMeta["rows_written"]>().toEqualTypeOf<number>();
}

function queries() {
  void databases.query(id, { sql: "SELECT ?, ?, ?, ?", params: ["1", 1, true, null] });
  void databases.query(id, { batch: [{ sql: "SELECT ?", params: [1] }, { sql: "SELECT 1" }] });
  // @ts-expect-error each query of a batch has its SQL
  void databases.raw(id, { batch: [{ params: [1] }] });
  // @ts-expect-error a parameter is no object
  void databases.query(id, { sql: "SELECT ?", params: [{}] });
  // @ts-expect-error the SQL is missing
  void databases.query(id, { params: [] });
  // @ts-expect-error the whole body is missing
  void databases.raw(id);
  // @ts-expect-error a row may have any columns: what is in one is not known
  void databases.queryOrThrow(id, { sql: "SELECT 1" }).then(([one]) => one?.results[0]?.["id"].toFixed());
}

async function copies() {
  const { timeTravel } = databases.with({ params: { database_id: id } });
  expectTypeOf(await timeTravel.bookmarkOrThrow()).toEqualTypeOf<Bookmark>();
  expectTypeOf(
    await timeTravel.restoreOrThrow({ query: { bookmark: "b" } }),
  ).toEqualTypeOf<RestoredDatabase>();
  expectTypeOf(
    await databases.editOrThrow(id, { read_replication: { mode: "auto" } }),
  ).toEqualTypeOf<Database>();
  void databases.create({ name: "n", jurisdiction: "eu", read_replication: { mode: "disabled" } });
  // @ts-expect-error there is no such way
  void databases.update(id, { read_replication: { mode: "always" } });
  // @ts-expect-error there is no such field
  void databases.show(id, { query: { fields: ["size"] } });
}

async function exports_() {
  const data = await databases.exportOrThrow(id, { output_format: "polling" });
  expectTypeOf(data).toEqualTypeOf<ExportComplete | ExportFailed | ExportActive>();
  // @ts-expect-error it may be going on yet
  data.result.signed_url;
  if (data.status === "complete") expectTypeOf(data.result.signed_url).toEqualTypeOf<string>();
  else if (data.status === "error") expectTypeOf(data.error).toEqualTypeOf<string>();
  else expectTypeOf(data.at_bookmark).toEqualTypeOf<string>();
  // @ts-expect-error there is no other way to export
  void databases.export(id, { output_format: "file" });
}

async function imports() {
  const data = await databases.importOrThrow(id, { action: "init", etag: "e" });
  if (data.status !== "active") expectTypeOf(data.upload_url).toEqualTypeOf<string | undefined>();
  void databases.import(id, { action: "ingest", etag: "e", filename: "f" });
  void databases.import(id, { action: "poll", current_bookmark: "b" });
  // @ts-expect-error ingest needs to know which file
  void databases.import(id, { action: "ingest", etag: "e" });
  // @ts-expect-error poll is asked with a bookmark
  void databases.import(id, { action: "poll", etag: "e" });
}

async function databasesThemselves() {
  expectTypeOf(await databases.index()).toEqualTypeOf<Result<Database[], DatabaseListInfo>>();
  expectTypeOf(await databases.showOrThrow(id)).toEqualTypeOf<DatabaseDetails>();
  expectTypeOf(await databases.deleteOrThrow(id)).toEqualTypeOf<null>();
  expectTypeOf<Database["version"]>().toEqualTypeOf<"alpha" | "beta" | "production">();
  // @ts-expect-error there is no such place
  void databases.create({ name: "d", primary_location_hint: "mars" });
}

export { copies, databasesThemselves, exports_, imports, queries, results };
