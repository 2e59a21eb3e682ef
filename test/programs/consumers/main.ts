// `pnpm test:consumers`: every package manager, TypeScript and Node, with what else is needed from the registry.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Consumer,
  type ConsumerOptions,
  type Manager,
  makeConsumer,
  managers,
} from "@restflare/test-consumers/consumer";
import { checkMonorepo, monorepo } from "@restflare/test-consumers/monorepo";
import { packOwn, type Tarballs } from "@restflare/test-consumers/pack";
import { rotationApp, tryMock } from "@restflare/test-consumers/rotation";
import { installed } from "@restflare/test-harness/install";
import { cells, checkTypes, typesApp } from "./matrix/matrix.js";
import { pooled } from "./pooled.js";

const MANAGERS = Object.keys(managers) as Manager[];
const NODES = ["20", "22", "24"];
const APP = ["@restflare/core", "@restflare/access-service-tokens", "@restflare/mock"];
const UNIONS = ["@restflare/dns-records", "@restflare/zone-settings"];
/** How much is done at once. */
const WIDTH = 2;

/** The program of a major version of Node, from npm. */
function nodeOf(major: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  return join(installed(`node-${major}`, [`${name}@${major}`]), "node_modules", name, "bin", "node");
}

function print(cells: readonly string[], complaint?: string): void {
  console.log(
    cells
      .map((cell) => cell.padEnd(12))
      .join("")
      .trimEnd(),
  );
  if (complaint === undefined) return;
  console.log(complaint.replaceAll(/^/gm, "  "));
  process.exitCode = 1;
}

/** What goes wrong with a consumer; `undefined` if nothing does. */
async function complaintOf(
  options: ConsumerOptions,
  check: (consumer: Consumer) => Promise<string | undefined>,
): Promise<string | undefined> {
  try {
    const consumer = await makeConsumer(options);
    try {
      return await check(consumer);
    } finally {
      await consumer.remove();
    }
  } catch (error) {
    return (error as Error).message;
  }
}

/** The monorepo with its own tools. */
async function printMonorepo(tarballs: Tarballs): Promise<void> {
  const overrides = Object.fromEntries(APP.map((name) => [name, `file:${tarballs[name]}`]));
  const options = { fill: monorepo(overrides), install: ["pnpm", "install"] };
  const complaint = await complaintOf(options, async (consumer) => {
    const { tasks, of, passed, failed } = await checkMonorepo(consumer);
    console.log(`pnpm and turbo: ${tasks} of ${of} tasks, ${passed} tests passed, ${failed} failed`);
    return tasks === of && passed > 0 && failed === 0 ? undefined : "that is not all";
  });
  print([], complaint);
}

/** Package manager x TypeScript x resolution. */
async function printTypes(tarballs: Tarballs): Promise<void> {
  print(["", "TypeScript", "nodenext", "bundler"]);
  for (const manager of MANAGERS) {
    const options = { fill: typesApp(tarballs), install: managers[manager] };
    const complaint = await complaintOf(options, async (consumer) => {
      const checked = await pooled(WIDTH, cells(), (cell) => checkTypes(consumer, cell));
      for (const version of new Set(checked.map(({ compiler }) => compiler))) {
        const row = checked.filter(({ compiler }) => compiler === version);
        const complaints = row.flatMap((cell) => cell.complaint ?? []);
        const words = row.map((cell) => (cell.complaint === undefined ? "passed" : "failed"));
        print(
          [manager, version.slice(1, -2), ...words],
          complaints.length === 0 ? undefined : complaints.join("\n"),
        );
      }
      return undefined;
    });
    if (complaint !== undefined) print([manager, "failed"], complaint);
  }
}

/** Package manager x Node: the rotation of the README, also in CommonJS, and the mock's program. */
async function printNodes(tarballs: Tarballs): Promise<void> {
  print(["", ...NODES.map((major) => `Node ${major}`)]);
  const programs = NODES.map(nodeOf);
  const pairs = MANAGERS.flatMap((manager) => programs.map((node) => ({ manager, node })));
  const complaints = await pooled(WIDTH, pairs, ({ manager, node }) =>
    complaintOf({ fill: rotationApp(tarballs), install: managers[manager], node }, async (consumer) => {
      const { passed, failed, status, exitCode } = await tryMock(consumer, node);
      const isSound = passed === 2 && failed === 0 && status === 200 && exitCode === 0;
      return isSound ? undefined : JSON.stringify({ passed, failed, status, exitCode });
    }),
  );
  MANAGERS.forEach((manager, place) => {
    const row = complaints.slice(place * NODES.length, (place + 1) * NODES.length);
    const said = row.flatMap((complaint) => complaint ?? []);
    const words = row.map((complaint) => (complaint === undefined ? "passed" : "failed"));
    print([manager, ...words], said.length === 0 ? undefined : said.join("\n"));
  });
}

const folder = await mkdtemp(join(tmpdir(), "restflare-packed-"));
try {
  const tarballs = await packOwn([...APP, ...UNIONS], folder);
  const app = Object.fromEntries(APP.map((name) => [name, tarballs[name] ?? ""]));
  await printMonorepo(tarballs);
  await printTypes(tarballs);
  console.log("");
  await printNodes(app);
} finally {
  await rm(folder, { recursive: true });
}
