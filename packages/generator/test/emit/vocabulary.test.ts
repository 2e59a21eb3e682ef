import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type ts from "typescript";
import { describe, expect, test } from "vitest";
import { CORE_TYPES, GLOBAL_TYPES, TYPE_PARAMETERS, VALUES } from "../../src/base/vocabulary.js";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { planDocument } from "../../src/run/plan-document.js";
import { PROJECT } from "../support/temporary.js";

const typescript = createRequire(import.meta.url)("typescript") as typeof ts;

/** The names that a file mentions as types, and does not declare. */
function foreign(text: string): Set<string> {
  const source = typescript.createSourceFile("a.ts", text, typescript.ScriptTarget.ESNext, true);
  const used = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isNamed = typescript.isTypeReferenceNode(node) && node.typeName.getText() !== "const";
    if (isNamed) used.add(node.typeName.getText());
    const isDeclared =
      typescript.isInterfaceDeclaration(node) ||
      typescript.isTypeAliasDeclaration(node) ||
      typescript.isTypeParameterDeclaration(node);
    if (isDeclared) own.add(node.name.text);
    // what comes from the package's other file is the document's, as a whole
    const isOfTypes =
      typescript.isImportDeclaration(node) && node.moduleSpecifier.getText().includes("./types.js");
    if (isOfTypes) node.importClause?.namedBindings?.forEachChild((one) => void own.add(nameOf(one)));
    node.forEachChild(visit);
  };
  visit(source);
  return new Set([...used].filter((name) => !own.has(name)));
}

const nameOf = (node: ts.Node): string =>
  typescript.isImportSpecifier(node) ? node.name.text : node.getText();

test("the generated packages use no names but those that no tag and no schema gets", () => {
  const known = new Set([...CORE_TYPES, ...GLOBAL_TYPES]);
  const packages = readdirSync(PROJECT.packages).filter((name) => !name.includes("."));
  expect(packages.length).toBeGreaterThan(10);
  for (const name of packages) {
    for (const file of ["index.ts", "types.ts"]) {
      const text = readFileSync(path.join(PROJECT.packages, name, "src", file), "utf8");
      expect(
        [...foreign(text)].filter((one) => !known.has(one)),
        `${name}/src/${file}`,
      ).toEqual([]);
    }
  }
});

function indexOf(name: string, schemas: readonly string[] = []): string {
  const answer = (schema: Schema) => ({
    responses: { "200": { description: "x", content: { "application/json": { schema } } } },
    tags: [name],
  });
  const paths = Object.fromEntries(
    ["Thing", ...schemas].map((one) => [
      `/things/${one}`,
      { get: answer({ $ref: `#/components/schemas/${one}` }) },
    ]),
  );
  const components = {
    schemas: Object.fromEntries(
      ["Thing", ...schemas].map((one) => [one, { type: "object", properties: { a: {} } }]),
    ),
  };
  const document = { openapi: "3.1.0", paths, components } as unknown as OpenApi;
  const plan = planDocument({ source: "a.yaml", document });
  const manifestOf = () => ({ core: "1", typescript: "7", own: false, isOurs: false });
  const [one] = [...emit(plan, { command: "test", license: undefined, manifestOf })];
  return String(one?.files.get("src/index.ts"));
}

describe("a tag", () => {
  test.each(["Client", "Promise", "Bound"])("%s has an interface of another name", (name) => {
    const text = indexOf(name);
    expect(text).toContain(`export interface ${name}Resource<`);
    expect(text).toContain(`export const ${name.toLowerCase()}: ${name}Resource = `);
  });

  test.each(VALUES)("%s has another name", (name) => {
    expect(indexOf(name)).toContain(`export const ${name}Resource: `);
  });

  test("of another name is called what it is", () => {
    expect(indexOf("Orders")).toContain("export const orders: Orders = ");
  });
});

describe("a schema", () => {
  test.each(TYPE_PARAMETERS)(
    "%s is exported by its name, and is another one beside the type parameter",
    (name) => {
      const text = indexOf("Orders", [name, `${name}Schema`]);
      expect(text).toMatch(/^export type \* from "\.\/types\.js";$/m);
      expect(text).toContain(`${name} as ${name}Schema2`);
      expect(text).toContain(`DataAs<${name}Schema2, As>`);
    },
  );
});
