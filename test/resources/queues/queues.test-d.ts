import type { Client, Result } from "@restflare/core";
import {
  type Acknowledgement,
  type Consumer,
  eventSubscriptions,
  type NamedQueue,
  type PageInfo,
  type PulledMessages,
  type Queue,
  type QueueMetrics,
  queues,
  type SentMessages,
} from "@restflare/queues";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const bound = queues.with({ client, params: { account_id: "a" } });
const { consumers, messages } = bound.with({ params: { queue_id: "q" } });

async function queuesThemselves() {
  expectTypeOf(await bound.index()).toEqualTypeOf<Result<Queue[], PageInfo>>();
  expectTypeOf(await bound.showOrThrow(id)).toEqualTypeOf<Queue>();
  expectTypeOf(await bound.createOrThrow({ queue_name: "q" })).toEqualTypeOf<NamedQueue>();
  expectTypeOf(await bound.updateOrThrow(id, { queue_name: "q" })).toEqualTypeOf<NamedQueue>();
  expectTypeOf((await bound.showOrThrow(id)).consumers).toEqualTypeOf<Consumer[]>();
  // @ts-expect-error a queue that was just made may not say who works on it
  (await bound.createOrThrow({ queue_name: "q" })).consumers.length;
  expectTypeOf(await bound.metricsOrThrow(id)).toEqualTypeOf<QueueMetrics>();
  void bound.create({ queue_name: "q", jurisdiction: "eu" });
  void bound.edit(id, {
    settings: { delivery_delay: 5, delivery_paused: false, message_retention_period: 60 },
  });
  // @ts-expect-error there are no such laws
  void bound.create({ queue_name: "q", jurisdiction: "mars" });
  // @ts-expect-error a purge is meant
  void bound.purge(id);
  // @ts-expect-error a queue has a name
  void bound.create({});
  // @ts-expect-error who deletes has nothing to say
  void bound.delete(id, { body: {} });
}

async function nestedConsumers() {
  expectTypeOf(await consumers.index()).toEqualTypeOf<Result<Consumer[], PageInfo>>();
  expectTypeOf(await consumers.createOrThrow({ type: "http_pull" })).toEqualTypeOf<Consumer>();
  for await (const consumer of consumers.indexAll())
    expectTypeOf(consumer.type).toEqualTypeOf<"worker" | "http_pull">();
  void consumers.update(id, { type: "worker", script_name: "s", settings: { max_concurrency: null } });
  // @ts-expect-error a Worker has a name
  void consumers.create({ type: "worker" });
  // @ts-expect-error what is pulled waits for nobody
  void consumers.create({ type: "http_pull", settings: { max_wait_time_ms: 1 } });
  // @ts-expect-error a Worker leases nothing
  void consumers.create({ type: "worker", script_name: "s", settings: { visibility_timeout_ms: 1 } });
  expectTypeOf(await consumers.showOrThrow(id)).toEqualTypeOf<Consumer>();
  // @ts-expect-error the queue is missing
  void bound.consumers.index();
  // @ts-expect-error a queue is a parameter here, not an id
  void bound.consumers.index("q");
}

async function messagesOfAQueue() {
  expectTypeOf(await messages.pullOrThrow()).toEqualTypeOf<PulledMessages>();
  expectTypeOf(await messages.ack({ body: { acks: [{ lease_id: "l" }] } })).toEqualTypeOf<
    Result<Acknowledgement>
  >();
  // @ts-expect-error a message is known by its lease
  void messages.ack({ body: { acks: [{ id: "m" }] } });
  // @ts-expect-error only what comes back is delayed
  void messages.ack({ body: { acks: [{ lease_id: "l", delay_seconds: 1 }] } });
  expectTypeOf((await messages.ackOrThrow()).warnings).toEqualTypeOf<Record<string, string> | undefined>();
  expectTypeOf(await messages.pushOrThrow({ body: { any: ["thing"] } })).toEqualTypeOf<SentMessages>();
  void messages.pushBatch({ messages: [{ body: "a", content_type: "text" }, { body: 1 }] });
  // @ts-expect-error a text is text
  void messages.push({ body: 1, content_type: "text" });
  // @ts-expect-error a message has a body
  void messages.push({ content_type: "json" });
  // @ts-expect-error what is purged is named by its ref, not by its lease
  void messages.purge({ refs: [{ lease_id: "l" }] });
}

async function subscriptions() {
  const account = eventSubscriptions.with({ client, params: { account_id: "a" } });
  const { source } = await account.showOrThrow(id);
  if (source.type === "workflows.workflow")
    expectTypeOf(source.workflow_name).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the name of a Worker is no part of what happens to buckets
  void account.create({ source: { type: "r2", worker_name: "w" } });
  // @ts-expect-error a subscription keeps its source
  void account.update(id, { source: { type: "r2" } });
}

export { messagesOfAQueue, nestedConsumers, queuesThemselves, subscriptions };
