import { generate } from "./generate.mjs";
import { quietly, say, tsx } from "./shell.mjs";
import { test } from "./test.mjs";
import { turbo, turboWith } from "./turbo.mjs";

const CHECKS = ["lint:code", "typecheck", "generate:check", "test:floors", "test:run"];
/** A list, an upload and a document in several files are in these. */
const PACKED = ["core", "generator", "mock", "access-service-tokens", "worker-scripts", "zones"];

const BENCHMARKS = ["client", "consumer", "faults", "generate", "mock/main"];

/**
 * What `pnpm <name>` does, once everything is installed. Each gets the arguments that stand behind its name and
 * gives the exit code. One that has no words of its own on `--help` has them here.
 * @typedef {(root: string, args: readonly string[]) => number | Promise<number>} Run
 * @type {Record<string, { run: Run, help?: string }>}
 */
export const commands = {
  "bench:client": {
    run: (root, args) => runTest(root, "test/programs/bench/client.ts", args),
    help: "What a call costs beside openapi-fetch and the official package, and what our import costs. With --save for the site, as every benchmark.",
  },
  "bench:consumer": {
    run: (root, args) => runTest(root, "test/programs/bench/consumer.ts", args),
    help: "What a package costs who installs it: bytes, bundle, import, type-check, beside the official package. Takes another document.",
  },
  "bench:faults": {
    run: (root, args) => runTest(root, "test/programs/bench/faults.ts", args),
    help: "How our client and the official one behave when servers fail, as a table.",
  },
  "bench:generate": {
    run: (root, args) =>
      turbo(root, ["build", "--filter=@restflare/generator"]) ||
      tsx(root, "test/programs/bench/generate.ts", args),
    help: "How long generating takes beside openapi-typescript. Takes documents, and graph for Microsoft Graph; ROUNDS=1 in the environment for a quick look.",
  },
  "bench:mock": {
    run: (root, args) => runTest(root, "test/programs/bench/mock/main.ts", args),
    help: "What an app's test costs on our mock in the process, beside msw and nock: lines and milliseconds.",
  },
  "bench:save": {
    run: (root) => turbo(root, ["build"]) || saveAll(root),
    help: "Every benchmark, one after the other, on a machine that does nothing else; their figures go to the site's measurements.",
  },
  build: {
    run: (root, args) => turboWith(root, ["build"], args),
    help: "Builds every package. Takes turbo's flags, such as --filter=@restflare/core.",
  },
  check: {
    run: (root, args) => turboWith(root, CHECKS, args),
    help: "What one version of Node is enough for: how everything is written, types, generated files, imports, workflows.",
  },
  demo: {
    run: (root) => quietly(() => prepareDemo(root)) || tsx(root, "scripts/demo.ts", []),
    help: "A service token's life, from its creation to its end, on a mock: no account needed.",
  },
  generate: { run: generate },
  ...spec("catalogue", "diff", "check", "import", "fetch"),
  lint: {
    run: (root, args) => turboWith(root, ["lint:code"], args),
    help: "Checks how everything is written; `pnpm format` mends what it can.",
  },
  release: {
    run: (root, args) => tsx(root, "scripts/release.ts", args),
  },
  site: {
    run: (root, args) => site(root, "dev", args),
    help: "Serves the documentation, and shows changes of it at once. Takes --only zones,dns-records for the pages of these alone, --base /docs, --port 4321.",
  },
  "site:build": {
    run: (root, args) => site(root, "build", args),
    help: "Writes the documentation as static files to packages/site/dist. Takes --only zones,dns-records for the pages of these alone, --base /docs for a host that serves it under a path.",
  },
  test: {
    run: test,
    help: "Every check and every suite. Takes turbo's flags, such as --filter=@restflare/core or --force.",
  },
  "test:consumers": {
    run: (root) => runTest(root, "test/programs/consumers/main.ts"),
    help: "Packs the packages and uses them in other monorepos, with every package manager that is there.",
  },
  "test:documents": {
    run: (root, args) => tsx(root, "test/programs/documents/main.ts", args),
    help: "Generates packages from documents of other APIs, and type-checks them. Takes names of documents, for these alone.",
  },
  "test:mutation": {
    run: (root, args) => tsx(root, "scripts/test/mutation/main.ts", args),
    help: "Whether core's unit tests notice small changes to it. Takes files of packages/core/src; with --generator [--seed 1] some changes to the generator.",
  },
  "test:platform": {
    run: (root, args) => test(root, [...PACKED.map((name) => `--filter=@restflare/${name}`), ...args]),
    help: "Builds and tests what people install, on this platform: the written packages and some generated ones.",
  },
  "test:release": {
    run: (root) => tsx(root, "test/programs/release/main.ts", []),
    help: "A whole release, to a registry on this machine.",
  },
  "test:runtimes": {
    run: (root, args) => runTest(root, "test/published/runtimes/main.ts", args),
    help: "The client on other Nodes, Bun, Deno, workerd and in a browser, as far as they are there. Takes their names, such as bun, for these alone.",
  },
  "test:site": {
    run: (root, args) => site(root, "check", args),
    help: "Builds the whole documentation, and looks for links and anchors that lead nowhere, for pages that are too large, at how fast the search is, and at every page in Chromium, which root on Debian gets installed; and tries every call of the playground. Takes --only zones,dns-records.",
  },
  "test:soak": {
    run: (root) => runTest(root, "test/programs/soak/main.ts"),
    help: "Many calls for some minutes, and whether anything is left behind.",
  },
  typecheck: {
    run: (root, args) => turboWith(root, ["typecheck"], args),
    help: "Checks the types of every package. Takes turbo's flags.",
  },
};

/**
 * Whether a command starts neither turbo nor pnpm, so that it need not wait until pnpm is found.
 * @param {string} name
 * @param {readonly string[]} args
 */
export function worksWithoutPnpm(name, args) {
  return name === "generate" || name.startsWith("spec:") || asksForHelp(args);
}

/** @param {readonly string[]} args */
export function asksForHelp(args) {
  return args.some((arg) => arg === "--help" || arg === "-h");
}

/**
 * Runs a program of test/ on the built packages.
 * @param {string} root
 * @param {string} program
 * @param {readonly string[]} args
 */
function runTest(root, program, args = []) {
  return turbo(root, ["build"]) || tsx(root, program, args);
}

/**
 * Runs the benchmarks to the last, also if one misses its goal.
 * @param {string} root
 */
function saveAll(root) {
  const codes = BENCHMARKS.map((name) => tsx(root, `test/programs/bench/${name}.ts`, ["--save"]));
  return Math.max(...codes);
}

/**
 * A command of the site, which is made from what the generator plans.
 * @param {string} root
 * @param {string} name
 * @param {readonly string[]} args
 */
function site(root, name, args) {
  return (
    turbo(root, ["build", "--filter=@restflare/site^..."]) ||
    tsx(root, "packages/site/build/main.ts", [name, ...args])
  );
}

/** @param {string} root */
function prepareDemo(root) {
  say("building what the demo needs ...");
  const build = ["build", "--filter=@restflare/access-service-tokens", "--filter=@restflare/mock"];
  const exitCode = generate(root, []) || turbo(root, build);
  say("");
  return exitCode;
}

/**
 * `spec:diff` and the like: all are subcommands of scripts/generate.ts.
 * @param {readonly string[]} names
 * @returns {Record<string, { run: Run }>}
 */
function spec(...names) {
  return Object.fromEntries(
    names.map((name) => [
      `spec:${name}`,
      {
        run: (/** @type {string} */ root, /** @type {readonly string[]} */ args) =>
          tsx(root, "scripts/generate.ts", [name, ...args]),
      },
    ]),
  );
}
