import { accounts } from "@restflare/accounts";
import type { RecordedRequest } from "@restflare/test-harness/recording-server";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// One package, and one client, whose lists go on in two ways, or not at all.

const params = { account_id: "an-account" };
const query = ({ target }: RecordedRequest) => new URL(target, "http://server").searchParams;

/** Two pages, whatever is asked for by number. */
const byNumber = (request: RecordedRequest) => {
  const page = Number(query(request).get("page") ?? 1);
  const ids = page === 1 ? ["1", "2"] : ["3"];
  return envelope(
    ids.map((id) => ({ id })),
    { page, per_page: 2, count: ids.length, total_count: 3, total_pages: 2 },
  );
};

/** Two pages, the second of which only its cursor leads to. */
const byCursor = (request: RecordedRequest) => {
  const isFirst = query(request).get("cursor") === null;
  const ids = isFirst ? ["1", "2"] : ["3"];
  return envelope(
    ids.map((id) => ({ id })),
    isFirst ? { count: 2, cursor: "to+the/rest=" } : { count: 1, cursor: "" },
  );
};

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

test("accounts and their members are read by the number of the page, the audit log by cursor", async () => {
  const { client, requests } = await serve((request) =>
    request.target.includes("/logs/audit") ? byCursor(request) : byNumber(request),
  );
  const bound = accounts.with({ client, params });
  const between = { since: "2026-01-01", before: "2026-02-01" };
  expect(await idsOf(bound.indexAll({ query: { direction: "asc" } }))).toEqual(["1", "2", "3"]);
  expect(await idsOf(bound.members.indexAll({ query: { status: "accepted" } }))).toEqual(["1", "2", "3"]);
  expect(await idsOf(bound.logs.audit.indexAll({ query: between }))).toEqual(["1", "2", "3"]);
  expect(lines(requests)).toEqual([
    "GET /accounts?direction=asc",
    "GET /accounts?direction=asc&page=2",
    "GET /accounts/an-account/members?status=accepted",
    "GET /accounts/an-account/members?status=accepted&page=2",
    "GET /accounts/an-account/logs/audit?since=2026-01-01&before=2026-02-01",
    "GET /accounts/an-account/logs/audit?since=2026-01-01&before=2026-02-01&cursor=to%2Bthe%2Frest%3D",
  ]);
});

test("roles come all at once: one request, though the answer looks like a page", async () => {
  const { client, requests } = await serve(byNumber);
  expect(await idsOf(accounts.roles.indexAll({ client, params }))).toEqual(["1", "2"]);
  expect(lines(requests)).toEqual(["GET /accounts/an-account/roles"]);
});

test("an account is an id of its own, and a parameter of what is inside of it", async () => {
  const { client, requests } = await serve(() => envelope({ id: "1" }));
  const bound = accounts.with({ client, params });
  expect(await bound.show("another-account")).toMatchObject({ ok: true, data: { id: "1" } });
  expect(await bound.members.delete("a-member")).toMatchObject({ ok: true, data: { id: "1" } });
  expect(lines(requests)).toEqual([
    "GET /accounts/another-account",
    "DELETE /accounts/an-account/members/a-member",
  ]);
});
