import { accountLoadBalancers, loadBalancers, type UpdateLoadBalancer } from "@restflare/load-balancers";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// PUT replaces the whole, PATCH changes a part: two actions, which differ in what they send and in what is repeated.

const params = { zone_id: "z" };
const path = "/zones/z/load_balancers";
const whole: UpdateLoadBalancer = { name: "www.example.com", default_pools: ["p"], fallback_pool: "p" };
const answer = envelope({ ...whole, id: "lb" });

test("update is a PUT of the whole, edit a PATCH of a part", async () => {
  const { client, requests } = await serve([answer, answer]);
  const bound = loadBalancers.with({ client, params });
  await bound.updateOrThrow("lb", whole);
  await bound.editOrThrow("lb", { enabled: false });
  expect(lines(requests)).toEqual([`PUT ${path}/lb`, `PATCH ${path}/lb`]);
  expect(requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([whole, { enabled: false }]);
  expect(bound.pathFor("lb", { action: "update" })).toBe(bound.pathFor("lb", { action: "edit" }));
});

test.each(["reset", { status: 503 }] as const)(
  "after %o a PUT is sent again and a PATCH is not",
  async (lost) => {
    const put = await serve([lost, answer]);
    expect(await loadBalancers.update("lb", whole, { client: put.client, params })).toMatchObject({
      ok: true,
      attempts: 2,
    });
    const patch = await serve([lost, answer]);
    expect(await loadBalancers.edit("lb", { ttl: 30 }, { client: patch.client, params })).toMatchObject({
      ok: false,
      attempts: 1,
    });
    expect(lines(patch.requests)).toEqual([`PATCH ${path}/lb`]);
  },
);

test("a PATCH that may be sent again says so at the call", async () => {
  const { client, requests } = await serve(["reset", answer]);
  const options = { client, params, retry: { unsafe: true, backoff: 0 } };
  expect(await loadBalancers.edit("lb", { ttl: 30 }, options)).toMatchObject({ ok: true, attempts: 2 });
  expect(requests).toHaveLength(2);
});

test("an empty policy is sent as it is: it means the default", async () => {
  const { client, requests } = await serve([answer]);
  await loadBalancers.edit("lb", { steering_policy: "", session_affinity: "" }, { client, params });
  expect(requests[0]?.body.toString()).toBe('{"steering_policy":"","session_affinity":""}');
});

test("those of an account are the same, beside the regions and a search", async () => {
  const { client, requests } = await serve(() => answer);
  const account = accountLoadBalancers.with({ client, params: { account_id: "a" } });
  await account.createOrThrow(whole);
  await account.updateOrThrow("lb", whole);
  await account.editOrThrow("lb", { enabled: false });
  await account.regions.indexOrThrow({ query: { country_code_a2: "CH" } });
  await account.regions.showOrThrow("WEU");
  await account.searchOrThrow({ query: { query: "shop", references: "referrer" } });
  const all = "/accounts/a/load_balancers";
  expect(lines(requests)).toEqual([
    `POST ${all}`,
    `PUT ${all}/lb`,
    `PATCH ${all}/lb`,
    `GET ${all}/regions?country_code_a2=CH`,
    `GET ${all}/regions/WEU`,
    `GET ${all}/search?query=shop&references=referrer`,
  ]);
});
