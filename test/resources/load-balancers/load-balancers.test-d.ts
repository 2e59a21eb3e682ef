import type { Client, Result } from "@restflare/core";
import {
  accountLoadBalancers,
  type Deleted,
  type FoundResource,
  type LoadBalancer,
  loadBalancers,
  type PageInfo,
  type PoolsByPlace,
} from "@restflare/load-balancers";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const bound = loadBalancers.with({ client, params: { zone_id: "z" } });
const whole = { name: "www.example.com", default_pools: ["p"], fallback_pool: "p" };

async function answers() {
  expectTypeOf(await bound.index()).toEqualTypeOf<Result<LoadBalancer[], PageInfo>>();
  expectTypeOf(await bound.showOrThrow(id)).toEqualTypeOf<LoadBalancer>();
  expectTypeOf(await bound.editOrThrow(id, { ttl: 30 })).toEqualTypeOf<LoadBalancer>();
  expectTypeOf(await bound.deleteOrThrow(id)).toEqualTypeOf<Deleted>();
  const one = await bound.createOrThrow(whole);
  expectTypeOf(one.fallback_pool).toEqualTypeOf<string>();
  expectTypeOf(one.country_pools).toEqualTypeOf<PoolsByPlace | undefined>();
  expectTypeOf(one.country_pools?.["GB"]).toEqualTypeOf<string[] | undefined>();
}

function wholeAndPart() {
  void bound.update(id, { ...whole, enabled: false, steering_policy: "geo" });
  void bound.edit(id, { enabled: false });
  // @ts-expect-error who replaces the whole gives the whole
  void bound.update(id, { enabled: false });
  // @ts-expect-error a load balancer has pools
  void bound.create({ name: "www.example.com" });
  void bound.create({ ...whole, enabled: false, networks: ["n"] });
  // @ts-expect-error what its pools are for is answered, and set by other fields
  void bound.create({ ...whole, pool_sets: [] });
  // @ts-expect-error edit says what to change
  void bound.edit(id);
  // @ts-expect-error the body is an argument, as that of update is
  void bound.edit(id, { body: { enabled: false } });
  // @ts-expect-error there is no such policy
  void bound.edit(id, { steering_policy: "nearest" });
  // @ts-expect-error nothing is no quotation marks
  void bound.edit(id, { steering_policy: '""' });
  // @ts-expect-error pools are lists, also for a country
  void bound.edit(id, { country_pools: { GB: "p" } });
  // @ts-expect-error a load balancer belongs to a zone
  loadBalancers.with({ params: { account_id: "a" } });
}

async function ofAnAccount() {
  const account = accountLoadBalancers.with({ client, params: { account_id: "a" } });
  expectTypeOf(await account.showOrThrow(id)).toEqualTypeOf<LoadBalancer>();
  void account.edit(id, { enabled: false });
  const found = await account.searchOrThrow({ query: { query: "shop", references: "*" } });
  expectTypeOf(found.resources).toEqualTypeOf<FoundResource[] | undefined>();
  void account.regions.show("WEU");
  // @ts-expect-error there is no such region
  void account.regions.show("MOON");
}

export { answers, ofAnAccount, wholeAndPart };
