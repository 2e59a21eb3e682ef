import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { commentOf } from "../../src/emit/prepare-schema.js";
import { load } from "../../src/load/index.js";
import { withoutRounded } from "../../src/normalise/rounded.js";
import { file, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();
const BEYOND = "9007199254740993";
const int64 = { type: "integer", format: "int64" };
const said =
  "#/components/schemas/It lists a number beyond 2^53, which JavaScript rounds; it is typed as any number";

async function mended(schema: string, name = "it.json") {
  const text = `{"openapi":"3.1.0","components":{"schemas":{"It":${schema}}}}`;
  const { document } = await load(file(folder, name, name.endsWith("json") ? text : `# YAML\n${text}`));
  const warnings: string[] = [];
  const result = withoutRounded(document, (one) => warnings.push(one));
  const it = (from: OpenApi): unknown => from.components?.["schemas"]?.["It"];
  return { schema: it(result), warnings, isSame: result === document };
}

test.each<[string, string, Schema]>([
  ["one value", `{"const":${BEYOND}}`, int64],
  ["values", `{"type":"integer","enum":[1,${BEYOND}]}`, int64],
  ["one below zero", `{"enum":[-${BEYOND}]}`, int64],
  ["values of several kinds", `{"enum":["a",1,${BEYOND},null]}`, { anyOf: [{ enum: ["a", null] }, int64] }],
  ["a text without quotes", `{"type":"string","enum":[${BEYOND}]}`, { type: "string" }],
])("%s that JavaScript rounds: any number, and its place is said", async (_, schema, want) => {
  expect(await mended(schema)).toEqual({ schema: want, warnings: [said], isSame: false });
  expect(await mended(schema, "it.yaml")).toEqual({ schema: want, warnings: [said], isSame: false });
});

test.each([
  ["numbers that it holds", '{"enum":[9007199254740991,1.5]}'],
  ["data", `{"example":{"enum":[${BEYOND}]}}`],
  ["fields that are called like words", '{"properties":{"enum":{"type":"integer"},"const":{}}}'],
])("%s stay as they are", async (_, schema) => {
  expect(await mended(schema)).toEqual({ schema: JSON.parse(schema), warnings: [], isSame: true });
});

test("a default that is another number is not shown", () => {
  expect(commentOf({ type: "integer", default: Number(BEYOND) })).toBe("");
});
