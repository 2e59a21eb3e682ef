import { queues } from "@restflare/queues";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

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
    envelope({ ackCount: 1, retryCount: 1, warnings: [] }),
  ]);
  const { messages } = queues.with({ client, params });
  const pulled = await messages.pullOrThrow({ body: { batch_size: 2, visibility_timeout_ms: 30_000 } });
  const [done, failed] = pulled.messages.map(({ lease_id }) => ({ lease_id }));
  if (!done || !failed) throw new Error("two messages were served");
  const answer = await messages.ackOrThrow({
    body: { acks: [done], retries: [{ ...failed, delay_seconds: 60 }] },
  });
  expect(answer).toEqual({ ackCount: 1, retryCount: 1, warnings: [] });
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
