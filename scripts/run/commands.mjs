import { generate } from "./generate.mjs";
import { tsx } from "./shell.mjs";
import { test } from "./test.mjs";
import { turbo } from "./turbo.mjs";

/**
 * What `pnpm <name>` does, once everything is installed. Each gets the arguments that stand behind its name and
 * gives the exit code.
 * @type {Record<string, (root: string, args: readonly string[]) => number>}
 */
export const commands = {
  "bench:client": (root) => runTest(root, "test/bench/client.ts"),
  "bench:consumer": (root, args) => runTest(root, "test/bench/consumer.ts", args),
  "bench:faults": (root) => runTest(root, "test/bench/faults.ts"),
  "bench:generate": (root, args) => tsx(root, "test/bench/generate.ts", args),
  build: (root, args) => turbo(root, ["build", ...args]),
  demo: (root) => generate(root, []) || buildForDemo(root) || tsx(root, "scripts/demo.ts", []),
  generate,
  ...spec("diff", "check", "import", "fetch"),
  lint: (root, args) => turbo(root, ["lint:code", ...args]),
  release: (root, args) => tsx(root, "scripts/release.ts", args),
  test,
  "test:consumers": (root) => runTest(root, "test/consumers/main.ts"),
  "test:documents": (root, args) => tsx(root, "scripts/test/documents/main.ts", args),
  "test:mutation": (root, args) => tsx(root, "scripts/test/mutation/main.ts", args),
  "test:release": (root) => tsx(root, "test/release/main.ts", []),
  "test:runtimes": (root, args) => runTest(root, "test/runtimes/main.ts", args),
  "test:soak": (root) => runTest(root, "test/soak/main.ts"),
  typecheck: (root, args) => turbo(root, ["typecheck", ...args]),
};

/**
 * Whether a command starts neither turbo nor pnpm, so that it need not wait until pnpm is found.
 * @param {string} name
 */
export function worksWithoutPnpm(name) {
  return name === "generate" || name.startsWith("spec:");
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

/** @param {string} root */
function buildForDemo(root) {
  return turbo(root, ["build", "--filter=@restflare/access-service-tokens", "--filter=@restflare/mock"]);
}

/**
 * `spec:diff` and the like: all are subcommands of scripts/generate.ts.
 * @param {readonly string[]} names
 * @returns {Record<string, (root: string, args: readonly string[]) => number>}
 */
function spec(...names) {
  return Object.fromEntries(
    names.map((name) => [
      `spec:${name}`,
      (/** @type {string} */ root, /** @type {readonly string[]} */ args) =>
        tsx(root, "scripts/generate.ts", [name, ...args]),
    ]),
  );
}
