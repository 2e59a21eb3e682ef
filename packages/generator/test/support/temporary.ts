import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** What Node runs for `generate`, with our own folders; built.ts makes it. */
    command: string;
  }
}

export const LIBRARY = fileURLToPath(new URL("../fixtures/library.yaml", import.meta.url));

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
  const { status, stdout, stderr } = spawnSync(process.execPath, [inject("command"), ...args], {
    cwd,
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, NODE_OPTIONS: "" },
  });
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
