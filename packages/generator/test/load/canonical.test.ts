import { expect, test } from "vitest";
import { canonical } from "../../src/load/canonical.js";
import { load } from "../../src/load/index.js";
import { documentOf } from "../support/document.js";
import { file, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();
/** As an own field, which a literal would not make of it. */
const parsed: unknown = JSON.parse('{"b":1,"__proto__":{"polluted":true},"a":{"__proto__":2}}');

test("a field called __proto__ is one like any other", () => {
  const { root } = canonical(parsed, "api.yaml");
  expect(JSON.stringify(root)).toBe('{"__proto__":{"polluted":true},"a":{"__proto__":2},"b":1}');
  expect(Object.getPrototypeOf(root)).toBe(Object.prototype);
  expect((root as { polluted?: boolean }).polluted).toBeUndefined();
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each([
  [
    "boats.json",
    (schemas: string) =>
      `${JSON.stringify(documentOf(["GET /boats"])).slice(0, -1)},"components":{"schemas":${schemas}}}`,
  ],
  ["boats.yaml", (schemas: string) => `openapi: 3.1.0\npaths: {}\ncomponents: { schemas: ${schemas} }\n`],
])("in %s, too, and a $ref to it leads there", async (name, textWith) => {
  const schemas =
    '{"__proto__":{"type":"object","properties":{"__proto__":{"$ref":"#/components/schemas/__proto__"}}}}';
  const { document } = await load(file(folder, name, textWith(schemas)));
  expect(JSON.stringify(document.components)).toBe(
    '{"schemas":{"__proto__":{"properties":{"__proto__":{"$ref":"#/components/schemas/__proto__"}},"type":"object"}}}',
  );
});

test("an alias in YAML of what it is in has no end, and is refused; one of what stands beside it is a copy", async () => {
  const round = "openapi: 3.1.0\npaths: &all\n  /a: {}\n  /b: *all\n";
  await expect(load(file(folder, "round.yaml", round))).rejects.toThrow(
    "round.yaml: #/paths/~1b: is an alias of what it is in; refer to it by `$ref`",
  );
  const twice = "openapi: 3.1.0\npaths:\n  /a: &one { get: { responses: {} } }\n  /b: *one\n";
  const { document } = await load(file(folder, "twice.yaml", twice));
  expect(document.paths?.["/b"]).toEqual(document.paths?.["/a"]);
});
