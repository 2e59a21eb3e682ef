// TypeScript's `moduleResolution: node10` and eslint-plugin-import read `main`, `types` and real folders, and no `exports`.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { allPacked, onePerForm, type Packed } from "./packed.js";

const all = allPacked();
const called = all.filter(({ name }) => name === "@restflare/access-service-tokens");
const packed = [...new Set([...onePerForm(all), ...called])];
// without links: eslint-plugin-import looks at the path that a file really has
const folder = realpathSync(mkdtempSync(join(tmpdir(), "restflare-node10-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const one of packed) unpack(one);
const openapiFetch = fileURLToPath(new URL("node_modules/openapi-fetch/", import.meta.url));
cpSync(openapiFetch, join(folder, "node_modules/openapi-fetch"), { recursive: true, dereference: true });

function unpack({ name, files }: Packed): void {
  for (const [path, text] of files) {
    const file = join(folder, "node_modules", name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** An entry of a package, as it is imported, and as `exports` has it. */
interface Entry {
  readonly specifier: string;
  readonly types: string;
  readonly default: string;
}

function entriesOf({ name, manifest }: Packed): Entry[] {
  const exports = manifest["exports"] as { [entry: string]: string | Omit<Entry, "specifier"> };
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === "string"
      ? []
      : [{ specifier: join(name, entry), types: target.types, default: target.default }],
  );
}

const entries = packed.flatMap(entriesOf);
const specifiers = entries.map(({ specifier }) => specifier);

it("there are core's three entries, the mock's two, and one of each other package that is looked at", () => {
  const ofCore = specifiers.filter((specifier) => specifier.startsWith("@restflare/core"));
  expect(ofCore).toEqual(["@restflare/core", "@restflare/core/rate-limit", "@restflare/core/streams"]);
  expect(specifiers).toContain("@restflare/mock/in-page");
  expect(specifiers).toHaveLength(packed.length + 3);
});

describe.each(packed)("$name", (one) => {
  it.each(entriesOf(one))("$specifier is the same file without `exports`", (entry) => {
    const home = join(folder, "node_modules", one.name);
    const { main, types } = createRequire(import.meta.url)(
      join(folder, "node_modules", entry.specifier, "package.json"),
    ) as { main: string; types: string };
    const place = join(folder, "node_modules", entry.specifier);
    expect(join(place, main)).toBe(join(home, entry.default));
    expect(join(place, types)).toBe(join(home, entry.types));
  });

  it("has no folder for an entry that is gone", () => {
    const folders = [...one.files.keys()].filter((file) => file.endsWith("/package.json"));
    const places = folders.map((file) => join(one.name, dirname(file)));
    expect(places.filter((place) => !specifiers.includes(place))).toEqual([]);
  });
});

const program = (all: readonly string[]) =>
  all.map((specifier, at) => `import * as entry${at} from "${specifier}";\nvoid entry${at};\n`).join("");

/** What TypeScript says of a program in the folder. */
function diagnose(text: string): string[] {
  const file = join(folder, "program.ts");
  writeFileSync(file, text);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    strict: true,
    noEmit: true,
    types: [],
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

it("TypeScript compiles a program that imports every entry", () => {
  expect(diagnose(program(specifiers))).toEqual([]);
});

it("TypeScript has the types of a call", () => {
  const wrong = `
    import { createClient } from "@restflare/core/rate-limit";
    import { accessServiceTokens } from "@restflare/access-service-tokens";
    const client = createClient({ apiToken: "t", rateLimit: { requests: 1, per: 1_000 } });
    const name: number = (await accessServiceTokens.showOrThrow("t1", { client, params: { account_id: "a" } })).name;
    export { name };`;
  expect(diagnose(wrong)).toEqual([expect.stringContaining("is not assignable to type 'number'")]);
});

it("TypeScript misses an entry that is not there", () => {
  expect(diagnose(program(["@restflare/core/nothing"]))).toEqual([
    expect.stringContaining("Cannot find module '@restflare/core/nothing'"),
  ]);
});

/** What eslint-plugin-import cannot find. */
async function unresolved(text: string): Promise<string[]> {
  const plugin = createRequire(import.meta.url)("eslint-plugin-import") as ESLint.Plugin;
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [{ plugins: { import: plugin }, rules: { "import/no-unresolved": "error" } }],
  });
  const results = await eslint.lintText(text, { filePath: "program.js" });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

it("eslint-plugin-import finds every entry", async () => {
  expect(await unresolved(program(specifiers))).toEqual([]);
});

it("eslint-plugin-import misses an entry that is not there", async () => {
  expect(await unresolved(program(["@restflare/core/nothing"]))).toEqual([
    "Unable to resolve path to module '@restflare/core/nothing'.",
  ]);
});
