import { type Result, waitFor } from "@restflare/core";
import { type BulkOperationStarted, lists, type NewListItem } from "@restflare/lists";
import type { RecordedRequest, Reply } from "@restflare/test-harness/recording-server";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// Changes of a list that the API carries out by and by: whoever starts one waits for the bulk operation to end.

const list = "2c0fc9fa937b11eaa1b71c4d701ab86e";
const params = { account_id: "a", list_id: list };
const path = "/accounts/a/rules/lists";
const refusal = (status: number, message: string): Reply => ({
  status,
  json: { success: false, errors: [{ code: 10_000, message }], messages: [], result: null },
});

/**
 * A list with one bulk operation at a time, as the API has it: it is pending when it is started, goes one step each time
 * that it is asked about, and the items change when it is completed.
 */
function listServer(room = 3) {
  type Items = { id: string; ip: string }[];
  let items: Items = [];
  let started = 0;
  let pending: { steps: string[]; next: Items } | undefined;
  const start = (next: Items): Reply => {
    if (pending) return refusal(429, "there is a pending operation");
    pending = { steps: ["pending", "running", next.length > room ? "failed" : "completed"], next };
    return envelope({ operation_id: `operation-${++started}` });
  };
  const ask = (id: string): Reply => {
    const status = pending?.steps.shift() ?? "completed";
    if (status === "pending" || status === "running") return envelope({ id, status });
    if (status === "completed" && pending) items = pending.next;
    pending = undefined;
    const end = status === "failed" ? { error: "the list is full" } : { completed: "2026-01-05T08:30:02Z" };
    return envelope({ id, status, ...end });
  };
  return ({ method, target, body }: RecordedRequest): Reply => {
    const sent = body.length > 0 ? JSON.parse(body.toString()) : undefined;
    const operation = /bulk_operations\/(.+)$/.exec(target)?.[1];
    if (operation) return ask(operation);
    if (method === "GET") return envelope(items, { cursors: {} });
    if (method === "DELETE") {
      const gone = new Set(sent.items.map(({ id }: { id: string }) => id));
      return start(items.filter(({ id }) => !gone.has(id)));
    }
    const added = sent.map(({ ip }: { ip: string }) => ({ id: `id-of-${ip}`, ip }));
    return start(method === "PUT" ? added : [...items, ...added]);
  };
}

async function served(room?: number) {
  const { client, requests } = await serve(listServer(room));
  const { bulkOperations, items } = lists.with({ client, params });
  const ips = async () => (await items.indexOrThrow()).map(({ ip }) => ip);
  /** Starts a change and waits for its end. */
  const change = async (start: Promise<Result<BulkOperationStarted>>) => {
    const started = await start;
    if (!started.ok) return started;
    return waitFor(
      (options) => bulkOperations.show(started.data.operation_id, options),
      ({ status }) => status === "completed" || status === "failed",
      { interval: 1 },
    );
  };
  return { requests, items, ips, change };
}

test("items are there once their bulk operation has been waited for, and not before", async () => {
  const { items, ips, change, requests } = await served();
  const added = items.create([{ ip: "203.0.113.7", comment: "Front door" }, { ip: "2001:db8::/48" }]);
  await added;
  expect(await ips()).toEqual([]);
  expect(await change(added)).toMatchObject({
    ok: true,
    data: { id: "operation-1", status: "completed", completed: "2026-01-05T08:30:02Z" },
  });
  expect(await ips()).toEqual(["203.0.113.7", "2001:db8::/48"]);
  expect(lines(requests)).toEqual([
    `POST ${path}/${list}/items`,
    `GET ${path}/${list}/items`,
    ...Array(3).fill(`GET ${path}/bulk_operations/operation-1`),
    `GET ${path}/${list}/items`,
  ]);
  expect(JSON.parse(String(requests[0]?.body))).toEqual([
    { ip: "203.0.113.7", comment: "Front door" },
    { ip: "2001:db8::/48" },
  ]);
});

test("what is replaced and what is removed takes its time too", async () => {
  const { items, ips, change, requests } = await served();
  await change(items.updateAll([{ ip: "203.0.113.1" }, { ip: "203.0.113.2" }]));
  await change(items.updateAll([{ ip: "203.0.113.3" }, { ip: "203.0.113.4" }]));
  await change(items.deleteAll({ items: [{ id: "id-of-203.0.113.3" }] }));
  expect(await ips()).toEqual(["203.0.113.4"]);
  const removal = requests.find(({ method }) => method === "DELETE");
  expect(JSON.parse(String(removal?.body))).toEqual({ items: [{ id: "id-of-203.0.113.3" }] });
});

test("a bulk operation that fails is an answer, and says why", async () => {
  const { items, ips, change } = await served(1);
  const result = await change(items.create([{ ip: "203.0.113.1" }, { ip: "203.0.113.2" }]));
  expect(result).toMatchObject({ ok: true, data: { status: "failed", error: "the list is full" } });
  expect(await ips()).toEqual([]);
});

test("a second change is refused while the first is going on", async () => {
  const { items, change } = await served();
  const first = items.create([{ ip: "203.0.113.1" }]);
  await first;
  const retry = { maxRetries: 0 };
  expect(await items.create([{ ip: "203.0.113.2" }], { retry })).toMatchObject({
    ok: false,
    error: { status: 429 },
  });
  await change(first);
  expect(await items.create([{ ip: "203.0.113.2" }], { retry })).toMatchObject({ ok: true });
});

test("items that may have been added are not added again", async () => {
  const { client, requests } = await serve(["reset"]);
  const body: NewListItem[] = [{ asn: 64_496 }];
  expect(await lists.items.create(body, { client, params })).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(1);
});

test("indexAll follows the cursor of what comes after", async () => {
  const item = (id: string) => ({ id, asn: 1, created_on: "", modified_on: "" });
  const { client, requests } = await serve([
    envelope([item("1"), item("2")], { cursors: { after: "on+", before: "no" } }),
    envelope([item("3")], { cursors: { before: "back" } }),
  ]);
  const ids = [];
  for await (const { id } of lists.items.indexAll({ client, params, query: { per_page: 2 } })) ids.push(id);
  expect(ids).toEqual(["1", "2", "3"]);
  expect(lines(requests)).toEqual([
    `GET ${path}/${list}/items?per_page=2`,
    `GET ${path}/${list}/items?per_page=2&cursor=on%2B`,
  ]);
});
