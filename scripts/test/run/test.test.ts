import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeWorkspace, type Workspace } from "./workspace.js";

// The whole of `npm test` on a workspace whose suites are one-liners; turbo, its cache and pnpm are real.

const pass = 'node -e ""';
const fail = 'node -e "process.exit(1)"';
let workspace: Workspace;

// Each starts turbo, and turbo starts pnpm, on a machine that is busy with other suites.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  workspace = makeWorkspace();
  workspace.setScripts("packages/core", { build: pass, test: "node suite.mjs passed passed" });
  workspace.setScripts("scripts", { "generate:check": pass, typecheck: pass, test: "node suite.mjs passed" });
  workspace.setScripts("test/behaviour/wire", { test: "node suite.mjs passed skipped" });
});

afterEach(() => rmSync(workspace.root, { recursive: true, force: true }));

/** The line of one task in the table at the end. */
function rowOf(lines: string[], name: string) {
  return lines.find((line) => line.includes(` ${name} `) && /^(passed|failed|not run)/.test(line)) ?? "";
}

it("counts a suite from turbo's cache with the cached result", () => {
  const first = workspace.test();
  expect(first.lines.at(-1)).toBe("8 passed, 0 failed, 1 skipped");
  expect(first.exitCode).toBe(0);

  const second = workspace.test();
  expect(rowOf(second.lines, "packages-core test")).toMatch(/cached {2}2 passed$/);
  expect(second.lines.at(-1)).toBe("8 passed, 0 failed, 1 skipped");
  expect(second.exitCode).toBe(0);
});

it("runs everything that it can, and fails if one test fails", () => {
  workspace.setScripts("scripts", { typecheck: fail, test: "node suite.mjs passed failed" });
  const { lines, exitCode } = workspace.test();
  expect(lines.at(-1)).toBe("6 passed, 2 failed, 1 skipped");
  expect(exitCode).toBe(1);
});

it("counts a suite that crashes as failed, whatever report an earlier run left", () => {
  workspace.test();
  workspace.setScripts("test/behaviour/wire", { test: "node suite.mjs crashed" });
  const { lines, exitCode } = workspace.test();
  expect(rowOf(lines, "test-behaviour-wire test")).toMatch(/^failed .* 0 passed, 1 failed$/);
  expect(lines.at(-1)).toBe("7 passed, 1 failed");
  expect(exitCode).toBe(1);
});

it("counts a suite that could not start as failed", () => {
  workspace.setScripts("packages/core", { build: fail, test: "node suite.mjs passed passed" });
  const { lines, exitCode } = workspace.test();
  expect(rowOf(lines, "packages-core test")).toMatch(/^not run .* 0 passed, 1 failed$/);
  expect(lines.at(-1)).toBe("5 passed, 2 failed, 1 skipped");
  expect(exitCode).toBe(1);
});

it("fails if turbo does not know a suite", () => {
  workspace.setScripts("test/behaviour/wire", { "test:new": "node suite.mjs passed" });
  const { lines, exitCode } = workspace.test();
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
  expect(exitCode).toBe(1);
});

it("fails for each test that nothing runs", () => {
  workspace.setScripts("test/programs/soak", { typecheck: pass });
  const files = ["test/a.test.ts", "test/behaviour/faults/a.test.ts", "test/programs/soak/inner/a.test.ts"];
  for (const file of files) {
    mkdirSync(join(workspace.root, file, ".."), { recursive: true });
    writeFileSync(join(workspace.root, file), "");
  }
  const { lines, exitCode } = workspace.test();
  for (const file of files) expect(rowOf(lines, file)).toMatch(/^failed/);
  expect(exitCode).toBe(1);
});

it("names an option that turbo does not have, and runs nothing", () => {
  const { lines, stderr, exitCode } = workspace.test("--fliter=x");
  expect(lines).toEqual([""]);
  expect(stderr).toBe(
    "there is no option --fliter (did you mean --filter?); there are turbo's, such as --filter=@restflare/core and --force\n",
  );
  expect(exitCode).toBe(1);
});
