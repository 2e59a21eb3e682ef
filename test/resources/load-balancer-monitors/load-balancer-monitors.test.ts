import {
  loadBalancerMonitors,
  loadBalancerPreviews,
  monitorGroups,
  type PreviewMonitor,
} from "@restflare/load-balancer-monitors";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// Monitors of an account, and the previews that they start, which have a place of their own beside them.

const params = { account_id: "a" };
const path = "/accounts/a/load_balancers";
const settings: PreviewMonitor = {
  type: "https",
  header: { Host: ["shop.example.com"] },
  expected_codes: "2xx",
};

test("a monitor is tried, and the outcome is asked for under the id of the preview", async () => {
  const health = { healthy: true, failure_reason: "No failures", response_code: 200, rtt: "66ms" };
  const outcome = { "a-pool": { healthy: true, origins: [{ "192.0.2.1": health }] } };
  const { client, requests } = await serve([
    envelope({ preview_id: "a-preview", pools: { "a-pool": "shop" } }),
    envelope(outcome),
  ]);
  const monitors = loadBalancerMonitors.with({ client, params });
  const { preview_id, pools } = await monitors.previewOrThrow("m", settings);
  expect(pools).toEqual({ "a-pool": "shop" });
  const found = await loadBalancerPreviews.showOrThrow(preview_id, { client, params });
  expect(found["a-pool"]?.origins?.[0]?.["192.0.2.1"]).toEqual(health);
  expect(lines(requests)).toEqual([`POST ${path}/monitors/m/preview`, `GET ${path}/preview/a-preview`]);
  expect(JSON.parse(String(requests[0]?.body))).toEqual(settings);
});

test("update is a PUT, which is sent again; edit is a PATCH, and preview a POST, which are not", async () => {
  const { client, requests } = await serve(["reset", envelope({ id: "m" }), "reset", "reset"]);
  const monitors = loadBalancerMonitors.with({ client, params });
  expect(await monitors.update("m", settings)).toMatchObject({ ok: true, attempts: 2 });
  expect(await monitors.edit("m", { interval: 30 })).toMatchObject({ ok: false, attempts: 1 });
  expect(await monitors.preview("m", settings)).toMatchObject({ ok: false, attempts: 1 });
  expect(lines(requests)).toEqual([
    `PUT ${path}/monitors/m`,
    `PUT ${path}/monitors/m`,
    `PATCH ${path}/monitors/m`,
    `POST ${path}/monitors/m/preview`,
  ]);
});

test("what refers to a monitor is a list behind it", async () => {
  const reference = {
    reference_type: "referrer",
    resource_id: "p",
    resource_name: "n",
    resource_type: "pool",
  };
  const { client, requests } = await serve([envelope([reference])]);
  const { references } = loadBalancerMonitors.with({ client, params });
  const all = [];
  for await (const one of references.indexAll({ params: { monitor_id: "m" } })) all.push(one);
  expect(all).toEqual([reference]);
  expect(lines(requests)).toEqual([`GET ${path}/monitors/m/references`]);
});

test("monitors are put into groups, which are edited as a whole", async () => {
  const group = {
    description: "The shop",
    members: [{ monitor_id: "m", enabled: true, monitoring_only: false, must_be_healthy: true }],
  };
  const { client, requests } = await serve(() => envelope({ id: "g", ...group }));
  const groups = monitorGroups.with({ client, params });
  await groups.createOrThrow(group);
  await groups.editOrThrow("g", group);
  expect((await groups.deleteOrThrow("g")).description).toBe("The shop");
  await groups.references.indexOrThrow({ params: { monitor_group_id: "g" } });
  const all = `${path}/monitor_groups`;
  expect(lines(requests)).toEqual([
    `POST ${all}`,
    `PATCH ${all}/g`,
    `DELETE ${all}/g`,
    `GET ${all}/g/references`,
  ]);
  expect(JSON.parse(requests[1]?.body.toString() ?? "")).toEqual(group);
});
