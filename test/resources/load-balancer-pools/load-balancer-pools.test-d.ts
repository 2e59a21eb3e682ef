import type { Client, Result } from "@restflare/core";
import {
  loadBalancerPools,
  type OriginHealth,
  type PageInfo,
  type Pool,
  type Preview,
  type Reference,
} from "@restflare/load-balancer-pools";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const pools = loadBalancerPools.with({ client, params: { account_id: "a" } });
const origins = [{ name: "one", address: "192.0.2.1" }];

async function answers() {
  expectTypeOf(await pools.index({ query: { monitor: "m" } })).toEqualTypeOf<Result<Pool[], PageInfo>>();
  const pool = await pools.createOrThrow({ name: "p", origins });
  expectTypeOf(pool.origins[0]?.address).toEqualTypeOf<string | undefined>();
  expectTypeOf(pool.origins.map(({ name }) => name)).toEqualTypeOf<string[]>();
  expectTypeOf(await pools.editAll({ notification_email: "" })).toEqualTypeOf<Result<Pool[], PageInfo>>();
  const { pop_health } = await pools.healthOrThrow(id);
  expectTypeOf(pop_health?.["Amsterdam, NL"]?.origins?.[0]?.["192.0.2.1"]).toEqualTypeOf<
    OriginHealth | undefined
  >();
  expectTypeOf(await pools.previewOrThrow(id, { type: "tcp", port: 5432 })).toEqualTypeOf<Preview>();
  const bound = pools.with({ params: { pool_id: id } });
  expectTypeOf(await bound.references.index()).toEqualTypeOf<Result<Reference[], PageInfo>>();
}

function bodies() {
  void pools.update(id, {
    name: "p",
    origins,
    notification_filter: { pool: { healthy: null }, origin: null },
  });
  void pools.edit(id, { check_regions: ["WEU"], load_shedding: { session_policy: "hash" } });
  // @ts-expect-error who replaces the whole gives the whole
  void pools.update(id, { enabled: false });
  // @ts-expect-error a pool has origins
  void pools.create({ name: "p" });
  // @ts-expect-error there is no such region
  void pools.edit(id, { check_regions: ["MARS"] });
  // @ts-expect-error the API sets it
  void pools.edit(id, { disabled_at: "2026-01-01T00:00:00Z" });
  // @ts-expect-error all addresses are taken out, none is put in
  void pools.editAll({ notification_email: "someone@example.com" });
  // @ts-expect-error there is nothing else of all pools to change
  void pools.editAll({ enabled: false });
  // @ts-expect-error it must be said what to try
  void pools.preview(id);
}

export { answers, bodies };
