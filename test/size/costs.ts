import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

const here = fileURLToPath(new URL("..", import.meta.url));
const core = join(here, "../packages/core");

/** A program of one call, as an application has it. */
export const ONE_CALL = `
  import { createClient } from "@restflare/core";
  import { accessServiceTokens } from "@restflare/access-service-tokens";
  const client = createClient({ apiToken: globalThis.token });
  accessServiceTokens.show(globalThis.id, { client, params: { account_id: globalThis.account } }).then(console.log);`;
export const ALL = 'export * from "@restflare/core"; export * from "@restflare/access-service-tokens";';

/** What a part of a bundle costs. */
export interface Cost {
  readonly part: string;
  /** Bytes, minified. */
  readonly minified: number;
}

export interface Costs {
  /** Bytes, minified and compressed. */
  readonly compressed: number;
  readonly minified: number;
  /** By source file, the dearest first. */
  readonly files: readonly Cost[];
  /** By folder. */
  readonly folders: readonly Cost[];
}

/** What costs what in a module that has these lines; core is taken from its sources, whose files its bundle no longer shows. */
export async function costsOf(lines: string): Promise<Costs> {
  const { version } = JSON.parse(readFileSync(join(core, "package.json"), "utf8")) as { version: string };
  const entry = (name: string) => join(core, "src", `${name}.ts`);
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines, resolveDir: here },
    alias: {
      "@restflare/core/rate-limit": entry("rate-limit"),
      "@restflare/core/streams": entry("streams"),
      "@restflare/core": entry("index"),
    },
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: { VERSION: JSON.stringify(version) },
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const files = filesOf(metafile);
  return {
    compressed: gzipSync(code, { level: 9 }).byteLength,
    minified: code.byteLength,
    files,
    folders: sum(files.map(({ part, minified }) => ({ part: folderOf(part), minified }))),
  };
}

function filesOf({ outputs }: Metafile): Cost[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return sum(inputs.map(([path, { bytesInOutput }]) => ({ part: partOf(path), minified: bytesInOutput })));
}

/** `core/call/attempt.ts`, or the package that a file is of. */
function partOf(path: string): string {
  const inCore = relative(join(core, "src"), join(here, path));
  if (!inCore.startsWith("..")) return `core/${inCore}`;
  const [, name] = /.*(?:node_modules|packages)\/(@[^/]+\/[^/]+|[^/]+)\//.exec(path) ?? [];
  return name ?? "the program";
}

const folderOf = (part: string): string => (part.startsWith("core/") ? dirname(part) : part);

/** One cost a part, the dearest first. */
function sum(costs: readonly Cost[]): Cost[] {
  const sums = new Map<string, number>();
  for (const { part, minified } of costs) sums.set(part, (sums.get(part) ?? 0) + minified);
  return [...sums]
    .map(([part, minified]) => ({ part, minified }))
    .filter(({ minified }) => minified > 0)
    .sort((a, b) => b.minified - a.minified);
}
