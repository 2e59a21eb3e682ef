import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackagePage } from "@restflare/generator";
import ts from "typescript";
import { expect, it } from "vitest";
import { SMALL } from "./support/build.js";

// The code of the pages is type-checked against the packages as they are built.

const folder = dirname(fileURLToPath(import.meta.url));

/** What is wrong with programs that stand in this folder, a line each. */
function wrongIn(programs: readonly string[]): string[] {
  const files = new Map(
    programs.map((text, i) => [join(folder, `example-${i}.ts`), `${text}\nexport {};\n`]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: true,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ file, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, "\n");
      return `${text}\n${files.get(file?.fileName ?? "") ?? ""}`;
    });
}

function programsOf({ name, resources, start, test = "" }: PackagePage): string[] {
  const roots = [...new Set(resources.map(({ call }) => call.split(".")[0]))];
  const line = `import { ${roots.join(", ")} } from "${name}";\n`;
  return [start, test, ...resources.flatMap(({ calls }) => calls.map(({ example }) => line + example))];
}

it.each(SMALL.slugs)("every piece of code on the page of %s compiles", (slug) => {
  const page = JSON.parse(readFileSync(join(SMALL.data, "packages", `${slug}.json`), "utf8")) as PackagePage;
  const programs = programsOf(page);
  expect(programs.length).toBeGreaterThan(3);
  expect(wrongIn(programs)).toEqual([]);
});

it("code that does not compile is found", () => {
  const program = 'import { zones } from "@restflare/zones";\nawait zones.show(["no id"]);';
  expect(wrongIn([program])).toEqual([expect.stringContaining("not assignable")]);
});
