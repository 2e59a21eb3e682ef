import { waitFor } from "@restflare/core";
import { d1Databases, type ExportDatabase } from "@restflare/d1-databases";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// Queries with parameters, an array of results; and an export, which takes a while.

const params = { account_id: "a" };
const path = "/accounts/a/d1/database";
const meta = {
  changed_db: false,
  changes: 0,
  duration: 0.2,
  last_row_id: 0,
  rows_read: 1,
  rows_written: 0,
  size_after: 4096,
};

test("query sends SQL and parameters apart, and gives a result for each statement", async () => {
  const results = [
    { success: true, meta, results: [{ id: 1, note: null }] },
    { success: true, meta, results: [] },
  ];
  const { client, requests } = await serve([envelope(results)]);
  const body = { sql: "SELECT * FROM t WHERE a = ?; DELETE FROM t", params: ["it's; --\u2028", ""] };
  const [first, second] = await d1Databases.queryOrThrow("an-id", body, { client, params });
  expect(first?.results).toEqual([{ id: 1, note: null }]);
  expect(second).toEqual(results[1]);
  expect(lines(requests)).toEqual([`POST ${path}/an-id/query`]);
  expect(requests[0]?.header("content-type")).toEqual(["application/json"]);
  expect(requests[0]?.body.toString()).toBe(JSON.stringify(body));
});

test("raw gives columns once, and rows as arrays", async () => {
  const rows = {
    columns: ["id", "id"],
    rows: [
      [1, 2],
      [3, null],
    ],
  };
  const { client, requests } = await serve([envelope([{ success: true, meta, results: rows }])]);
  const result = await d1Databases.raw("an-id", { sql: "SELECT a.id, b.id FROM a, b" }, { client, params });
  expect(result.ok && result.data[0]?.results).toEqual(rows);
  expect(lines(requests)).toEqual([`POST ${path}/an-id/raw`]);
});

test.each(["query", "raw"] as const)(
  "a %s that may have been carried out is not sent again",
  async (action) => {
    const { client, requests } = await serve(["reset", envelope([])]);
    const sql = "UPDATE accounts SET balance = balance - 1";
    const result = await d1Databases[action]("an-id", { sql }, { client, params });
    expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "connection" } });
    expect(requests).toHaveLength(1);
  },
);

test("a query whose SQL is wrong is an error of the API, and shows no parameter", async () => {
  const errors = [{ code: 7500, message: 'near "SELEC": syntax error at offset 0: SQLITE_ERROR' }];
  const { client } = await serve([
    { status: 400, json: { success: false, errors, messages: [], result: null } },
  ]);
  const body = { sql: "SELEC ?", params: ["a-secret-value"] };
  const { error } = await d1Databases.query("an-id", body, { client, params });
  expect(error).toMatchObject({ kind: "api", status: 400, errors });
  expect(error?.message).not.toContain("a-secret-value");
});

test("waitFor asks about an export, with the bookmark of the answer before, until it has ended", async () => {
  const active = { type: "export", success: true, status: "active", at_bookmark: "b-1", messages: [] };
  const complete = { ...active, status: "complete", result: { filename: "f", signed_url: "https://a/f" } };
  const running = { ...envelope(active), status: 202 };
  const { client, requests } = await serve([running, running, envelope(complete)]);
  const databases = d1Databases.with({ client, params });
  const body: ExportDatabase = { output_format: "polling" };
  const result = await waitFor(
    async (options) => {
      const answer = await databases.export("an-id", body, options);
      if (answer.data?.at_bookmark) body.current_bookmark = answer.data.at_bookmark;
      return answer;
    },
    ({ status }) => status !== "active",
    { interval: 1 },
  );
  expect(result).toMatchObject({ ok: true, data: { status: "complete", result: { filename: "f" } } });
  expect(requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([
    { output_format: "polling" },
    { output_format: "polling", current_bookmark: "b-1" },
    { output_format: "polling", current_bookmark: "b-1" },
  ]);
});

test("a list without a number of pages ends where its total is reached", async () => {
  const page = (names: string[], number: number) =>
    envelope(
      names.map((name) => ({ name })),
      { page: number, per_page: 2, count: names.length, total_count: 4 },
    );
  const { client, requests } = await serve([page(["a", "b"], 1), page(["c", "d"], 2)]);
  const names = [];
  for await (const { name } of d1Databases.indexAll({ client, params })) names.push(name);
  expect(names).toEqual(["a", "b", "c", "d"]);
  expect(lines(requests)).toEqual([`GET ${path}`, `GET ${path}?page=2`]);
});

test("a batch is one request, and none of it is sent again", async () => {
  const { client, requests } = await serve(["reset"]);
  const batch = [{ sql: "UPDATE t SET a = ?", params: [1] }, { sql: "SELECT a FROM t" }];
  const result = await d1Databases.query("an-id", { batch }, { client, params });
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "connection" } });
  expect(JSON.parse(String(requests[0]?.body))).toEqual({ batch });
});

test("time travel: the bookmark of a moment, to which the database is restored once", async () => {
  const restored = { bookmark: "b-1", message: "", previous_bookmark: "b-2" };
  const { client, requests } = await serve([envelope({ bookmark: "b-1" }), envelope(restored), "reset"]);
  const { timeTravel } = d1Databases.with({ client, params: { ...params, database_id: "an-id" } });
  const timestamp = "2026-02-01T12:00:00+01:00";
  const { bookmark } = await timeTravel.bookmarkOrThrow({ query: { timestamp } });
  expect(await timeTravel.restoreOrThrow({ query: bookmark ? { bookmark } : {} })).toEqual(restored);
  expect(await timeTravel.restore({ query: { timestamp } })).toMatchObject({ ok: false, attempts: 1 });
  const when = "timestamp=2026-02-01T12%3A00%3A00%2B01%3A00";
  expect(lines(requests)).toEqual([
    `GET ${path}/an-id/time_travel/bookmark?${when}`,
    `POST ${path}/an-id/time_travel/restore?bookmark=b-1`,
    `POST ${path}/an-id/time_travel/restore?${when}`,
  ]);
});

test("read replication is set by a PUT and by a PATCH, and asked for among the fields", async () => {
  const database = { uuid: "an-id", read_replication: { mode: "auto" } };
  const { client, requests } = await serve(() => envelope(database));
  const bound = d1Databases.with({ client, params });
  const body = { read_replication: { mode: "auto" } } as const;
  expect(await bound.updateOrThrow("an-id", body)).toEqual(database);
  await bound.editOrThrow("an-id", body);
  await bound.show("an-id", { query: { fields: ["uuid", "read_replication"] } });
  expect(lines(requests)).toEqual([
    `PUT ${path}/an-id`,
    `PATCH ${path}/an-id`,
    `GET ${path}/an-id?fields=uuid&fields=read_replication`,
  ]);
  expect(JSON.parse(String(requests[1]?.body))).toEqual(body);
});
