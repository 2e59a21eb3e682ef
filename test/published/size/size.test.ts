import { readFileSync } from "node:fs";
import { bundle, sizeOf } from "@restflare/test-harness/bundle";
import { expect, test } from "vitest";
import ceiling from "./ceiling.json" with { type: "json" };
import { costsOfCall } from "./costs.js";

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

test("the README says how much that is", async () => {
  const { compressed } = await sizeOf(core, tokens);
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8").replaceAll(/\s+/g, " ");
  expect(readme).toContain(`all of core with one of them is ${Math.round(compressed / 1000)} kB`);
});

test("what one call is made of is told for every folder of core, and openapi-fetch", async () => {
  const costs = await costsOfCall();
  const { minified } = await sizeOf(core, tokens);
  const sum = costs.reduce((all, cost) => all + cost.minified, 0);
  // core's bundle for the registry, and less than all of it
  expect(sum / minified).toBeGreaterThan(0.9);
  expect(sum / minified).toBeLessThan(1.02);
  const parts = costs.filter(({ minified }) => minified > 500).map(({ part }) => part);
  expect(parts).toEqual(
    expect.arrayContaining(["core call", "core transport", "core client", "core resource", "openapi-fetch"]),
  );
});

test("the values of a type cost nobody who does not use them", async () => {
  const resource = 'export { dnsRecords } from "@restflare/dns-records";';
  const list = 'export { DnsRecordTypes } from "@restflare/dns-records";';
  const [without, listed] = await Promise.all([bundle(resource), bundle(resource, list)]);
  // a type of record that nothing else names
  expect(listed.toString()).toContain("SMIMEA");
  expect(without.toString()).not.toContain("SMIMEA");
});

test("a rate limit costs nobody who does not use it", async () => {
  const limit = 'export { createClient as limited } from "@restflare/core/rate-limit";';
  const [without, limited] = await Promise.all([bundle(core), bundle(core, limit)]);
  // the option's name, which whatever reads it has in it
  expect(limited.toString()).toContain("rateLimit");
  expect(without.toString()).not.toContain("rateLimit");
});

test("streams cost nobody who does not read them", async () => {
  const streams = 'export { readEvents, readLines } from "@restflare/core/streams";';
  const [without, streamed] = await Promise.all([bundle(core), bundle(core, streams)]);
  // words that only the parser of events and the reader of lines have in them
  for (const words of ["max-buffer-size-exceeded", "a stream can be read only once"]) {
    expect(streamed.toString()).toContain(words);
    expect(without.toString()).not.toContain(words);
  }
});
