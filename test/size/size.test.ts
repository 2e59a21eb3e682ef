import { expect, test } from "vitest";
import ceiling from "./ceiling.json" with { type: "json" };
import { sizeOf } from "./size.js";

const core = 'export * from "@restflare/core";';
const tokens = 'export * from "@restflare/access-service-tokens";';

// The ceiling is changed in the commit that makes it necessary, with the reason.

test("core and a package are no larger than the ceiling", async () => {
  const { compressed } = await sizeOf(core, tokens);
  expect(compressed).toBeLessThanOrEqual(ceiling.bytes);
});

test("the ceiling is close above what there is", async () => {
  const { compressed } = await sizeOf(core, tokens);
  expect(ceiling.bytes - compressed).toBeLessThan(250);
});

test("what is measured is the whole: less of it is smaller", async () => {
  const [all, less] = await Promise.all([sizeOf(core, tokens), sizeOf(core)]);
  expect(less.compressed).toBeLessThan(all.compressed);
  expect(less.minified).toBeGreaterThan(10_000);
});

test("a rate limit costs nobody who does not use it", async () => {
  const [without, limited] = await Promise.all([
    sizeOf(core),
    sizeOf(core, 'export { createClient as limited } from "@restflare/core/rate-limit";'),
  ]);
  expect(limited.minified - without.minified).toBeGreaterThan(500);
});
