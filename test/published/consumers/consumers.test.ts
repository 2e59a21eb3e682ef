import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Consumer, makeConsumer } from "./consumer.js";
import { checkMonorepo, monorepo, ownTools } from "./monorepo.js";
import { packDependencies, packOwn } from "./pack.js";

// One monorepo by one package manager, without a registry; `pnpm test:consumers` does everything else.

const OURS = ["@restflare/core", "@restflare/access-service-tokens", "@restflare/mock"];

let folder: string;
let consumer: Consumer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "restflare-packed-"));
  const [own, dependencies, tools] = await Promise.all([
    packOwn(OURS, folder),
    packDependencies(OURS, folder),
    ownTools(),
  ]);
  consumer = await makeConsumer({
    fill: monorepo({ ...own, ...dependencies, ...tools }),
    install: ["pnpm", "install", "--offline"],
  });
});
afterAll(async () => {
  await consumer?.remove();
  await rm(folder, { recursive: true });
});

test("another monorepo builds, type-checks and passes its tests by its own turbo", async () => {
  const { tasks, of, passed, failed } = await checkMonorepo(consumer);
  expect({ tasks, passed, failed }).toEqual({ tasks: of, passed: 12, failed: 0 });
});

test("none of Prism's packages is installed", async () => {
  const installed = await readdir(join(consumer.cwd, "node_modules", ".pnpm"));
  expect(installed.filter((name) => name.startsWith("@restflare+mock"))).toHaveLength(1);
  expect(installed.filter((name) => name.includes("stoplight"))).toEqual([]);
});

test("a package that is not installed is named, with the command that installs it", async () => {
  const program = join("apps", "token-keeper", "node_modules", ".bin", "restflare-mock");
  await expect(consumer.run(program, "no-such-package")).rejects.toThrow(
    /restflare-mock: @restflare\/no-such-package is not installed in .*; npm install --save-dev @restflare\/no-such-package/,
  );
});
