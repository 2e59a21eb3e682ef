import { createClient, waitFor } from "@restflare/core";
import { createMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { workflows } from "@restflare/workflows";
import { expect, test } from "vitest";

// An instance is started, changed and waited for; starting one twice would do all of it twice.

const params = { account_id: "a", workflow_name: "billing" };
const path = "/accounts/a/workflows/billing/instances";

test("an instance is started with JSON in a text, and never twice on its own", async () => {
  const { client, requests } = await serve(["reset"]);
  const body = { instance_id: "order-1001", params: JSON.stringify({ order: 1001 }) };
  const result = await workflows.instances.create(body, { client, params });
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "connection" } });
  expect(lines(requests)).toEqual([`POST ${path}`]);
  expect(JSON.parse(requests[0]?.body.toString() ?? "")).toEqual(body);
});

test("an instance is paused, resumed and restarted from a step", async () => {
  const { client, requests } = await serve(() => envelope({ status: "paused", timestamp: "t" }));
  const instances = workflows.instances.with({ client, params });
  await instances.changeStatusOrThrow("i", { status: "pause" });
  await instances.changeStatusOrThrow("i", { status: "resume" });
  await instances.changeStatusOrThrow("i", { status: "restart", from: { name: "charge" } });
  // @ts-expect-error there is no such change
  void instances.changeStatus("i", { status: "explode" }).catch(() => undefined);
  expect(lines(requests).slice(0, 3)).toEqual(Array(3).fill(`PATCH ${path}/i/status`));
});

test("waitFor asks until an instance has ended", async () => {
  const { client, requests } = await serve(
    ["running", "waiting", "complete"].map((status) => envelope({ status, steps: [] })),
  );
  const instances = workflows.instances.with({ client, params });
  const result = await waitFor(
    (options) => instances.show("i", options),
    ({ status }) => status === "complete",
    { interval: 1 },
  );
  expect(result).toMatchObject({ ok: true, data: { status: "complete" } });
  expect(requests).toHaveLength(3);
});

test("an event goes to the instance that waits for its type", async () => {
  const { options } = await createMock("@restflare/workflows");
  const { events } = workflows.instances.with({ client: createClient(options), params });
  const sent = await events.sendOrThrow("payment-received", {
    body: { amount: 1250 },
    params: { instance_id: "order-1001" },
  });
  expect(sent).toMatchObject({ instanceId: "order-1001" });
});
