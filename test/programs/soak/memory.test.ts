import { expect, test } from "vitest";
import { download, readList } from "./large.js";

// Memory does not grow with what is read.

test("a large download is streamed in constant memory", async () => {
  const { bytes, most } = await download(128);
  expect(bytes).toBe(128 * 1024 * 1024);
  expect(most).toBeLessThan(48 * 1024 * 1024);
});

test.each(["page", "cursor"] as const)("a long list is read by %s in flat memory", async (by) => {
  const { items, most } = await readList(by, 20_000);
  expect(items).toBe(20_000);
  expect(most).toBeLessThan(4 * 1024 * 1024);
});
