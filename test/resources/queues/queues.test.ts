import { eventSubscriptions, type NewEventSubscription, queues } from "@restflare/queues";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { describe, expect, test } from "vitest";

// Consumers as a resource below each queue; messages as a namespace with two actions.

const params = { account_id: "a", queue_id: "a-queue" };
const path = "/accounts/a/queues/a-queue";
const message = (id: string) => ({
  id,
  body: "hello",
  attempts: 1,
  timestamp_ms: 1_767_602_400_000,
  lease_id: `lease-${id}`,
});

test("a queue's id is its own in one place, and a parameter below", async () => {
  const { client, requests } = await serve(() => envelope([]));
  await queues.show("a-queue", { client, params: { account_id: "a" } });
  const { consumers } = queues.with({ client, params });
  await consumers.index();
  await consumers.create({ type: "http_pull", settings: { batch_size: 5 } });
  await consumers.update("c/1", { type: "worker", script_name: "s" });
  await consumers.delete("c/1");
  expect(lines(requests)).toEqual([
    `GET ${path}`,
    `GET ${path}/consumers`,
    `POST ${path}/consumers`,
    `PUT ${path}/consumers/c%2F1`,
    `DELETE ${path}/consumers/c%2F1`,
  ]);
  expect(JSON.parse(String(requests[2]?.body))).toEqual({ type: "http_pull", settings: { batch_size: 5 } });
});

test("a consumer without its queue is refused before anything is sent", async () => {
  const { client, requests } = await serve([]);
  const { consumers } = queues.with({ client, params: { account_id: "a" } });
  const without = { params: {} } as { params: { queue_id: string } };
  expect(await consumers.delete("c", without)).toMatchObject({
    ok: false,
    attempts: 0,
    error: { kind: "request" },
  });
  expect(requests).toEqual([]);
});

test("pulled messages are acknowledged, or sent back, by their leases", async () => {
  const { client, requests } = await serve([
    envelope({ message_backlog_count: 2, messages: [message("1"), message("2")] }),
    envelope({ ackCount: 1, retryCount: 1, warnings: {} }),
  ]);
  const { messages } = queues.with({ client, params });
  const pulled = await messages.pullOrThrow({ body: { batch_size: 2, visibility_timeout_ms: 30_000 } });
  const [done, failed] = pulled.messages.map(({ lease_id }) => ({ lease_id }));
  if (!done || !failed) throw new Error("two messages were served");
  const answer = await messages.ackOrThrow({
    body: { acks: [done], retries: [{ ...failed, delay_seconds: 60 }] },
  });
  expect(answer).toEqual({ ackCount: 1, retryCount: 1, warnings: {} });
  expect(lines(requests)).toEqual([`POST ${path}/messages/pull`, `POST ${path}/messages/ack`]);
  expect(JSON.parse(String(requests[1]?.body))).toEqual({
    acks: [{ lease_id: "lease-1" }],
    retries: [{ lease_id: "lease-2", delay_seconds: 60 }],
  });
});

test.each(["pull", "ack"] as const)(
  "a %s whose answer is lost is not sent again: it may have leased or removed messages",
  async (action) => {
    const { client, requests } = await serve(["reset"]);
    const result = await queues.messages[action]({ client, params });
    expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "connection" } });
    expect(requests).toHaveLength(1);
  },
);

test("who updates a queue sends it again after a lost answer; who creates one does not", async () => {
  const named = { queue_id: "a-queue", queue_name: "new", created_on: "", modified_on: "" };
  const { client, requests } = await serve(["reset", envelope(named), "reset"]);
  const bound = queues.with({ client, params: { account_id: "a" } });
  expect(await bound.updateOrThrow("a-queue", { queue_name: "new" })).toEqual(named);
  expect(await bound.create({ queue_name: "new" })).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(3);
});

describe("messages over HTTP", () => {
  test("one is pushed as JSON or as text, several in a batch, and none of it is sent twice", async () => {
    const metadata = { metrics: { backlog_bytes: 12, backlog_count: 1, oldest_message_timestamp_ms: 0 } };
    const { client, requests } = await serve([
      envelope({ metadata }),
      envelope({ metadata }),
      "reset",
      "reset",
    ]);
    const { messages } = queues.with({ client, params });
    expect(await messages.pushOrThrow({ body: { order: 1 }, content_type: "json" })).toEqual({ metadata });
    await messages.pushOrThrow({ body: "hello", content_type: "text", delay_seconds: 60 });
    const batch = { delay_seconds: 5, messages: [{ body: [1, null] }, { body: "text", delay_seconds: 1 }] };
    expect(await messages.pushBatch(batch)).toMatchObject({ ok: false, attempts: 1 });
    expect(await messages.push({ body: 1 })).toMatchObject({ ok: false, attempts: 1 });
    expect(lines(requests)).toEqual([
      `POST ${path}/messages`,
      `POST ${path}/messages`,
      `POST ${path}/messages/batch`,
      `POST ${path}/messages`,
    ]);
    expect(requests.slice(0, 3).map(({ body }) => JSON.parse(String(body)))).toEqual([
      { body: { order: 1 }, content_type: "json" },
      { body: "hello", content_type: "text", delay_seconds: 60 },
      batch,
    ]);
  });

  test("what was peeked is purged by its ref", async () => {
    const { client, requests } = await serve([envelope({ messages: [{ ref: "a-ref" }] }), envelope({})]);
    const { messages } = queues.with({ client, params });
    const { messages: peeked = [] } = await messages.peekOrThrow({ body: { batch_size: 1 } });
    await messages.purgeOrThrow({ refs: peeked.map(({ ref = "" }) => ({ ref })) });
    expect(lines(requests)).toEqual([`POST ${path}/messages/peek`, `POST ${path}/messages/purge`]);
    expect(JSON.parse(String(requests[1]?.body))).toEqual({ refs: [{ ref: "a-ref" }] });
  });
});

test("a whole queue is purged once, and asked how far that is and what waits in it", async () => {
  const { client, requests } = await serve([
    "reset",
    envelope({ completed: "false" }),
    envelope({ backlog_bytes: 0, backlog_count: 0, oldest_message_timestamp_ms: 0 }),
  ]);
  const bound = queues.with({ client, params: { account_id: "a" } });
  const purged = await bound.purge("a-queue", { delete_messages_permanently: true });
  expect(purged).toMatchObject({ ok: false, attempts: 1 });
  expect(await bound.purgeStatusOrThrow("a-queue")).toEqual({ completed: "false" });
  expect((await bound.metricsOrThrow("a-queue")).backlog_count).toBe(0);
  expect(lines(requests)).toEqual([`POST ${path}/purge`, `GET ${path}/purge`, `GET ${path}/metrics`]);
  expect(JSON.parse(String(requests[0]?.body))).toEqual({ delete_messages_permanently: true });
});

test("settings are edited, which is not sent again; a consumer is shown", async () => {
  const { client, requests } = await serve([envelope({ consumer_id: "c" }), "reset"]);
  await queues.consumers.showOrThrow("c", { client, params });
  const bound = queues.with({ client, params: { account_id: "a" } });
  expect(await bound.edit("a-queue", { settings: { delivery_paused: true } })).toMatchObject({ attempts: 1 });
  expect(lines(requests)).toEqual([`GET ${path}/consumers/c`, `PATCH ${path}`]);
});

test("event subscriptions are a resource of the account, page by page", async () => {
  const one = (id: string) => ({ id, name: id });
  const info = (page: number) => ({ page, per_page: 1, count: 1, total_count: 2, total_pages: 2 });
  const page = (n: number) => ({
    json: { success: true, errors: [], messages: [], result: [one(`s${n}`)], result_info: info(n) },
  });
  const { client, requests } = await serve([page(1), page(2), envelope(one("s3"))]);
  const bound = eventSubscriptions.with({ client, params: { account_id: "a" } });
  const names: string[] = [];
  for await (const { name } of bound.indexAll({ query: { order: "name", direction: "desc", per_page: 1 } }))
    names.push(name);
  expect(names).toEqual(["s1", "s2"]);
  const body: NewEventSubscription = {
    name: "s3",
    source: { type: "workers.script", script_tag: "a-tag" },
    events: ["deployment.created"],
    destination: { type: "queues.queue", queue_id: "a-queue" },
  };
  await bound.createOrThrow(body);
  const at = "/accounts/a/event_subscriptions/subscriptions";
  const query = "order=name&direction=desc&per_page=1";
  expect(lines(requests)).toEqual([`GET ${at}?${query}`, `GET ${at}?${query}&page=2`, `POST ${at}`]);
  expect(JSON.parse(String(requests[2]?.body))).toEqual(body);
});
