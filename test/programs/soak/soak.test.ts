import { expect, test } from "vitest";
import { soak } from "./soak.js";

// A small one; `pnpm test:soak` runs the large one.

test("many calls among faults have one result each, and leave nothing behind", async () => {
  // so many that each fault of the table is met
  const soaked = await soak({ calls: 2_000, concurrent: 100, faulty: 8, timeout: 400 });
  expect(soaked).toMatchObject({ wrong: 0, unhandled: 0, handleGrowth: {} });
  const { ok, ...failures } = soaked.outcomes;
  const failed = Object.values(failures).reduce((sum, one) => sum + one, 0);
  expect((ok ?? 0) + failed).toBe(2_000);
  expect(Object.keys(failures).sort()).toEqual(["api", "connection", "decode", "timeout"]);
  // what a response with its body would leave behind, were it kept for each call; the large one looks closer
  expect(soaked.heapGrowth).toBeLessThan(8_000_000);
});
