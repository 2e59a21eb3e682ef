// `pnpm test:consumers`: every package manager on every Node, with what else is needed from the registry.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed } from "../bench/install.js";
import { type Manager, makeConsumer, managers } from "./consumer.js";
import { packOwn, type Tarballs } from "./pack.js";
import { rotationApp, tryMock } from "./rotation.js";

const NODES = ["20", "22", "24"];

/** The program of a major version of Node, from npm. */
function nodeOf(major: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  return join(installed(`node-${major}`, [`${name}@${major}`]), "node_modules", name, "bin", "node");
}

/** Whether one consumer gets what the README promises, and what went wrong if not. */
async function check(tarballs: Tarballs, manager: Manager, node: string): Promise<string | undefined> {
  try {
    const consumer = await makeConsumer({ fill: rotationApp(tarballs), install: managers[manager], node });
    try {
      const { passed, failed, status, exitCode } = await tryMock(consumer, node);
      const isSound = passed === 1 && failed === 0 && status === 200 && exitCode === 0;
      return isSound ? undefined : JSON.stringify({ passed, failed, status, exitCode });
    } finally {
      await consumer.remove();
    }
  } catch (error) {
    return (error as Error).message;
  }
}

const folder = await mkdtemp(join(tmpdir(), "restflare-packed-"));
try {
  const tarballs = await packOwn(
    ["@restflare/core", "@restflare/access-service-tokens", "@restflare/mock"],
    folder,
  );
  for (const major of NODES) {
    const node = nodeOf(major);
    for (const manager of Object.keys(managers) as Manager[]) {
      const complaint = await check(tarballs, manager, node);
      console.log(`Node ${major}  ${manager.padEnd(4)}  ${complaint ?? "passed"}`);
      if (complaint !== undefined) process.exitCode = 1;
    }
  }
} finally {
  await rm(folder, { recursive: true });
}
