import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Consumer, makeConsumer } from "./consumer.js";
import { packDependencies, packOwn, type Tarballs } from "./pack.js";
import { tryMock } from "./rotation.js";

// By one package manager, without a registry; `pnpm test:consumers` runs them all.

const OURS = ["@restflare/core", "@restflare/access-service-tokens", "@restflare/mock"];

let folder: string;
let own: Tarballs;
let consumer: Consumer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "restflare-packed-"));
  own = await packOwn(OURS, folder);
  const tarballs = { ...own, ...(await packDependencies(OURS, folder)) };
  consumer = await makeConsumer({ tarballs, manager: "npm", args: ["--offline"] });
});
afterAll(async () => {
  await consumer?.remove();
  await rm(folder, { recursive: true });
});

test("the README's test of a rotation passes outside of the workspace, and so does the program", async () => {
  expect(await tryMock(consumer)).toEqual({ passed: 1, failed: 0, status: 200, exitCode: 0 });
});

test("none of Prism's packages is installed", async () => {
  const installed = await consumer.installed();
  expect(installed).toContain(join("@restflare", "mock", "dist", "prism.cjs"));
  expect(installed.filter((name) => name.includes("@stoplight"))).toEqual([]);
});

test("a package that is not installed is named, with the command that installs it", async () => {
  await expect(
    consumer.run(join("node_modules", ".bin", "restflare-mock"), "no-such-package"),
  ).rejects.toThrow(
    /restflare-mock: @restflare\/no-such-package is not installed in .*; npm install --save-dev @restflare\/no-such-package/,
  );
});
