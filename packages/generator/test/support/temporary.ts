import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** Found by what it has in it: `pnpm test:mutation` runs these tests in a copy that is elsewhere. */
export const ROOT = rootAbove(path.dirname(fileURLToPath(import.meta.url)));
export const SCRIPTS = path.join(ROOT, "scripts");
/** Our own documents, with their ledger and overlays. */
export const OPENAPI = path.join(ROOT, "openapi");
export const PROJECT = { root: ROOT, documents: OPENAPI, packages: path.join(ROOT, "packages/api") };
export const LIBRARY = fileURLToPath(new URL("../fixtures/library.yaml", import.meta.url));

function rootAbove(folder: string): string {
  return existsSync(path.join(folder, "pnpm-workspace.yaml")) ? folder : rootAbove(path.dirname(folder));
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "restflare-generate-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The real command, in a folder of its own. */
export function run(args: readonly string[], cwd: string): Ran {
  const tsx = path.join(SCRIPTS, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, path.join(SCRIPTS, "generate.ts"), ...args],
    {
      cwd,
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, NODE_OPTIONS: "" },
    },
  );
  return { code: status, stdout, stderr };
}

export function file(folder: string, name: string, content: string | object): string {
  const target = path.join(folder, name);
  writeFileSync(target, typeof content === "string" ? content : JSON.stringify(content));
  return target;
}

/** Every file below a folder with its bytes. */
export function snapshot(folder: string, below = ""): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(path.join(folder, below)).sort()) {
    const inside = path.join(below, name);
    const whole = path.join(folder, inside);
    if (statSync(whole).isDirectory()) Object.assign(files, snapshot(folder, inside));
    else files[inside] = readFileSync(whole, "utf8");
  }
  return files;
}
