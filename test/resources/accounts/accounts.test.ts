import { inspect } from "node:util";
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
    { cursors: { after: isFirst ? "to+the/rest=" : "" } },
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

test("roles and the first version of the audit log are read by the number of the page, too", async () => {
  const { client, requests } = await serve(byNumber);
  const bound = accounts.with({ client, params });
  expect(await idsOf(bound.roles.indexAll())).toEqual(["1", "2", "3"]);
  expect(await idsOf(bound.auditLogs.indexAll({ query: { "actor.ip": "192.0.2.7" } }))).toEqual([
    "1",
    "2",
    "3",
  ]);
  expect(lines(requests)).toEqual([
    "GET /accounts/an-account/roles",
    "GET /accounts/an-account/roles?page=2",
    "GET /accounts/an-account/audit_logs?actor.ip=192.0.2.7",
    "GET /accounts/an-account/audit_logs?actor.ip=192.0.2.7&page=2",
  ]);
});

test("what the audit log is to leave out are lists under a name with a dot", async () => {
  const { client, requests } = await serve(() => envelope([]));
  const audit = accounts.with({ client, params }).logs.audit;
  const times = { since: "2026-01-01", before: "2026-02-01" };
  await audit.indexOrThrow({ query: { ...times, "actor_type.not": ["system", "user"] } });
  await audit.history.indexOrThrow({
    params: { id: "e" },
    query: { ...times, action_time: "2026-01-20T10:00:00Z" },
  });
  expect(requests.map((request) => query(request).getAll("actor_type.not"))).toEqual([
    ["system", "user"],
    [],
  ]);
  expect(requests[1]?.target).toContain("/accounts/an-account/logs/audit/e/history?");
});

test("an account is made once: an answer that is lost is not asked for again", async () => {
  const { client, requests } = await serve(["reset", envelope({ id: "1" }), "reset"]);
  const headers = { "Idempotency-Key": "a-key" };
  const made = await accounts.create({ name: "Example", type: "standard" }, { client, headers });
  expect(made).toMatchObject({ ok: false, attempts: 1 });
  expect(requests[0]?.header("idempotency-key")).toEqual(["a-key"]);
  expect(await accounts.deleteOrThrow("1", { client })).toEqual({ id: "1" });
  expect(await accounts.move("1", { client, body: { to: "there" } })).toMatchObject({
    ok: false,
    attempts: 1,
  });
  expect(lines(requests)).toEqual(["POST /accounts", "DELETE /accounts/1", "POST /accounts/1/move"]);
  expect(requests[2]?.body.toString()).toBe('{"to":"there"}');
});

test("the client secret of an account is in the answer alone", async () => {
  const client_secret = "a-client-secret-of-an-account";
  const refusal = {
    success: false,
    errors: [{ code: 1, message: `no: ${client_secret}` }],
    result: { client_secret },
  };
  const { client } = await serve([envelope({ client_secret }), { status: 400, json: refusal }]);
  expect(await accounts.createClientSecretOrThrow("1", { client })).toEqual({ client_secret });
  const { error } = await accounts.createClientSecret("1", { client });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(client_secret);
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
