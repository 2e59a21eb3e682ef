import { loadBalancerPools } from "@restflare/load-balancer-pools";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// Pools of an account: a PATCH of all of them beside one of each, and what stands behind a pool.

const params = { account_id: "a" };
const path = "/accounts/a/load_balancers/pools";
const whole = { name: "shop", origins: [{ name: "one", address: "192.0.2.1", weight: 0.5 }] };

test("one pool is replaced or changed, and all of them are changed at once", async () => {
  const { client, requests } = await serve(() => envelope([]));
  const pools = loadBalancerPools.with({ client, params });
  await pools.update("p", whole);
  await pools.edit("p", { check_regions: null });
  await pools.editAll({ notification_email: "" });
  expect(lines(requests)).toEqual([`PUT ${path}/p`, `PATCH ${path}/p`, `PATCH ${path}`]);
  expect(requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([
    whole,
    { check_regions: null },
    { notification_email: "" },
  ]);
});

test.each(["edit", "editAll"] as const)("%s is not sent again after a lost answer", async (action) => {
  const { client, requests } = await serve(["reset"]);
  const pools = loadBalancerPools.with({ client, params });
  const result =
    action === "edit" ? pools.edit("p", { enabled: false }) : pools.editAll({ notification_email: "" });
  expect(await result).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(1);
});

test("health is by place and by address; references are a list behind the pool", async () => {
  const health = { healthy: true, failure_reason: "No failures", response_code: 200, rtt: "12.1ms" };
  const pop_health = { "Amsterdam, NL": { healthy: true, origins: [{ "192.0.2.1": health }] } };
  const reference = { reference_type: "referrer", resource_id: "lb", resource_name: "n", resource_type: "t" };
  const { client, requests } = await serve([envelope({ pool_id: "p", pop_health }), envelope([reference])]);
  const pools = loadBalancerPools.with({ client, params });
  const found = await pools.healthOrThrow("p");
  expect(found.pop_health?.["Amsterdam, NL"]?.origins?.[0]?.["192.0.2.1"]).toEqual(health);
  expect(await pools.references.indexOrThrow({ params: { pool_id: "p" } })).toEqual([reference]);
  expect(lines(requests)).toEqual([`GET ${path}/p/health`, `GET ${path}/p/references`]);
});

test("only the pools of one monitor are listed", async () => {
  const { client, requests } = await serve([envelope([])]);
  await loadBalancerPools.index({ client, params, query: { monitor: "m/1" } });
  expect(lines(requests)).toEqual([`GET ${path}?monitor=m%2F1`]);
});

test("what can be nothing is sent as null, and a group of monitors stands for one", async () => {
  const { client, requests } = await serve(() => envelope({ id: "p" }));
  const pools = loadBalancerPools.with({ client, params });
  const nothing = {
    load_shedding: null,
    origin_steering: null,
    notification_filter: { pool: { disable: null } },
  };
  await pools.editOrThrow("p", { ...nothing, monitor_group: "g", health_sources: ["local", "global"] });
  const origins = [{ name: "one", address: "one.example.com", port: 8443, flatten_cname: true }];
  await pools.createOrThrow({ name: "shop", origins });
  expect(requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([
    { ...nothing, monitor_group: "g", health_sources: ["local", "global"] },
    { name: "shop", origins },
  ]);
});
