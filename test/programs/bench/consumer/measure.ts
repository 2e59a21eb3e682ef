import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Contender, PROGRAMS } from "./contenders.js";

/** What is installed for a project, and the types that were made for it. */
export function installSize({ folder }: Contender): { bytes: number; files: number } {
  const made = ["schema.d.ts"].map((name) => join(folder, name)).filter((file) => existsSync(file));
  const inside = filesIn(realpathSync(join(folder, "node_modules")));
  const sizes = [...made, ...inside].map((file) => statSync(file).size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** Without what npm writes for itself. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== ".package-lock.json")
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Bytes of one call, bundled, minified and compressed. */
export async function bundleSize({ folder, call }: Contender): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: call, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).byteLength;
}

/** Milliseconds that the import of a call's packages takes over bare Node. */
export function coldImport({ folder, call }: Contender): number {
  const imports = call.split("\n").filter((line) => /^import (?!type)/.test(line));
  const bare = coldStart("0", folder);
  return coldStart(imports.join("\n"), folder) - bare;
}

function coldStart(program: string, cwd: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}

/** What `tsc` says of a project. */
export interface TypeCheck {
  readonly lines: number;
  /** Seconds, as it says itself. */
  readonly time: number;
  readonly megabytes: number;
  readonly instantiations: number;
}

/** The versions of TypeScript that are compared, by the name that they have here. */
export const COMPILERS = ["typescript", "typescript7"] as const;

const { resolve } = createRequire(import.meta.url);
const manifestOf = (compiler: (typeof COMPILERS)[number]) => resolve(`${compiler}/package.json`);

export function versionOf(compiler: (typeof COMPILERS)[number]): string {
  return (createRequire(import.meta.url)(manifestOf(compiler)) as { version: string }).version;
}

/** What the program of a project costs over an empty one, checked right after each other. */
export function typeCheck({ folder, name }: Contender, compiler: (typeof COMPILERS)[number]): TypeCheck {
  const tsc = join(dirname(manifestOf(compiler)), "bin", "tsc");
  const [program, empty] = PROGRAMS.map((one) => {
    const args = [tsc, "-p", `${one}.json`, "--noEmit", "--extendedDiagnostics"];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} does not compile:\n${stdout}`);
    return diagnostics(stdout);
  }) as [TypeCheck, TypeCheck];
  return {
    lines: program.lines - empty.lines,
    time: program.time - empty.time,
    megabytes: program.megabytes - empty.megabytes,
    instantiations: program.instantiations - empty.instantiations,
  };
}

function diagnostics(printed: string): TypeCheck {
  const sum = (what: RegExp) => {
    const found = [...printed.matchAll(what)].map(([, number]) => Number(number));
    if (found.length === 0) throw new Error(`tsc says nothing of ${what}:\n${printed}`);
    return found.reduce((all, one) => all + one, 0);
  };
  return {
    lines: sum(/^Lines[^:]*:\s+(\d+)/gm),
    time: sum(/^Total time:\s+([\d.]+)s/gm),
    megabytes: sum(/^Memory used:\s+(\d+)K/gm) / 1024,
    instantiations: sum(/^Instantiations:\s+(\d+)/gm),
  };
}
