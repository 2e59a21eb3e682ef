import type { Client, Result } from "@restflare/core";
import {
  type Entitlement,
  type EntitlementRange,
  type PageInfo,
  type Zone,
  type ZoneReference,
  zones,
} from "@restflare/zones";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const bound = zones.with({ client });

async function data() {
  expectTypeOf(await bound.index()).toEqualTypeOf<Result<Zone[], PageInfo>>();
  expectTypeOf(await bound.purgeCache(id, { tags: ["a"] })).toEqualTypeOf<Result<ZoneReference>>();
  expectTypeOf(await bound.activationCheckOrThrow(id)).toEqualTypeOf<ZoneReference>();
  const zone = await bound.showOrThrow(id);
  expectTypeOf(zone.status).toEqualTypeOf<"initializing" | "pending" | "active" | "moved">();
  expectTypeOf(zone.activated_on).toEqualTypeOf<string | null>();
}

function purgeCacheInOneForm() {
  void bound.purgeCache(id, { purge_everything: true });
  void bound.purgeCache(id, { files: ["https://example.com/a.css"] });
  void bound.purgeCache(id, {
    files: [{ url: "https://example.com/a.jpg", headers: { "CF-IPCountry": "US" } }],
  });
  void bound.purgeCache(id, { tags: ["a"] });
  void bound.purgeCache(id, { hosts: ["www.example.com"] });
  void bound.purgeCache(id, { prefixes: ["www.example.com/a"] });
  // @ts-expect-error nothing says what
  void bound.purgeCache(id, {});
  // @ts-expect-error a purge has a body
  void bound.purgeCache(id);
  // @ts-expect-error not everything would be nothing
  void bound.purgeCache(id, { purge_everything: false });
  // @ts-expect-error everything, and a tag besides
  void bound.purgeCache(id, { purge_everything: true, tags: ["a"] });
  // @ts-expect-error two forms at once
  void bound.purgeCache(id, { tags: ["a"], hosts: ["www.example.com"] });
  // @ts-expect-error two forms at once
  void bound.purgeCache(id, { files: ["https://example.com/a.css"], prefixes: ["www.example.com/a"] });
  // @ts-expect-error a file is of one form or the other
  void bound.purgeCache(id, { files: ["https://example.com/a.css", { url: "https://example.com/a.jpg" }] });
  // @ts-expect-error there is no such form
  void bound.purgeCache(id, { urls: ["https://example.com/a.css"] });
}

async function entitlements() {
  void bound.invalidateCache(id, { hosts: ["www.example.com"] });
  // @ts-expect-error nothing says what
  void bound.invalidateCache(id, {});
  const [first] = await bound.entitlements.indexOrThrow({ params: { zone_id: id } });
  expectTypeOf(first).toEqualTypeOf<Entitlement | undefined>();
  const value = first?.allocation.value;
  if (typeof value === "object" && "max" in value) expectTypeOf(value).toEqualTypeOf<EntitlementRange>();
}

function bodies() {
  void bound.index({ query: { type: ["full", "internal"], order: "plan.id" } });
  void bound.create({ name: "example.com", account: { id }, type: "partial" });
  // @ts-expect-error a zone is in an account
  void bound.create({ name: "example.com" });
  // @ts-expect-error there is no such type
  void bound.update(id, { type: "whole" });
  // @ts-expect-error a PATCH without a PUT is called update
  bound.edit;
  // @ts-expect-error activationCheck takes no body
  void bound.activationCheck(id, { body: {} });
}

export { bodies, data, entitlements, purgeCacheInOneForm };
