import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { documentOf, envelope, planOf } from "../support/document.js";

const options = {
  command: "generate",
  license: "MIT",
  manifestOf: () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true }),
};

function readmeOf(document: OpenApi): string {
  const [emitted] = emit(planOf(document), options);
  return emitted?.files.get("README.md") ?? "";
}

/** One GET that answers this, with two schemas that it may refer to. */
function answering(schema: Schema, responses = envelope(schema)): OpenApi {
  const document = documentOf(["GET /a/{id}"]);
  const form = (kind: string): Schema => ({
    type: "object",
    properties: { kind: { const: kind }, [kind]: { type: "string" } },
  });
  Object.assign(document.paths?.["/a/{id}"]?.get ?? {}, { responses });
  return { ...document, components: { schemas: { cat: form("cat"), dog: form("dog") } } };
}

const forms: Schema = { oneOf: [{ $ref: "#/components/schemas/cat" }, { $ref: "#/components/schemas/dog" }] };
const named: Schema = { type: "object", properties: { name: { type: "string" } } };
const EITHER = "This is `Cat`; there is also `Dog`.";

test.each<{ given: string; schema: Schema; shown: object | object[] }>([
  { given: "forms", schema: forms, shown: { kind: "cat", cat: "string" } },
  {
    given: "forms, and what all have",
    schema: { allOf: [named, forms] },
    shown: { name: "string", kind: "cat", cat: "string" },
  },
  {
    given: "a list of forms",
    schema: { type: "array", items: forms },
    shown: [{ kind: "cat", cat: "string" }],
  },
])("of $given the first is shown, and the others are named", ({ schema, shown }) => {
  expect(readmeOf(answering(schema))).toContain(
    `\`\`\`json\n${JSON.stringify(shown, null, 2)}\n\`\`\`\n\n${EITHER}\n`,
  );
});

test("of one schema no form is named", () => {
  expect(readmeOf(answering(named))).not.toContain("This is ");
});

test("what is answered as a text is a string", () => {
  const responses = { "200": { description: "Fine.", content: { "text/plain": { schema: {} } } } };
  expect(readmeOf(answering({}, responses))).toMatch(/^showOrThrow\(.*\): Promise<string>$/m);
});
