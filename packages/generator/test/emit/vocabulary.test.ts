import { describe, expect, test } from "vitest";
import { TYPE_PARAMETERS, VALUES } from "../../src/base/vocabulary.js";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { planDocument } from "../../src/run/plan-document.js";

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
