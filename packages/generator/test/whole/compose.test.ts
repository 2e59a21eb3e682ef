import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { COMPOSED } from "../../src/compose/index.js";
import { type MediaType, type OpenApi, resolve, type Schema } from "../../src/document/openapi.js";
import { operationsOf } from "../../src/document/operations.js";
import { factsAreThere } from "../support/upstream.js";
import { composedFacts } from "../support/whole.js";

describe.skipIf(!factsAreThere("composing"))("what is composed for the facts of 2026", () => {
  let document: OpenApi;
  beforeAll(() => {
    document = composedFacts().document;
  }, 60_000);

  test("every operation has a summary, in one line and of words", () => {
    const summaries = operationsOf(document).map(({ operation }) => operation.summary ?? "");
    expect(summaries).toHaveLength(3226);
    const bad = summaries.filter(
      (text) => !/^[A-Z][a-z]+ \S/.test(text) || /[{}_]|undefined| {2}|\b(a|an|the) (a|an|the)\b/.test(text),
    );
    expect(bad).toEqual([]);
  });

  test("every example obeys its schema", { timeout: 240_000 }, () => {
    const validate = validator(document);
    const wrong: string[] = [];
    let count = 0;
    const look = (where: string, schema: Schema | undefined, examples: MediaType["examples"]): void => {
      const example = examples?.[COMPOSED];
      if (!schema || !example) return;
      count += 1;
      const problem = validate(schema, example.value);
      if (problem !== undefined)
        wrong.push(`${where}: ${problem} in ${JSON.stringify(example.value).slice(0, 300)}`);
    };
    for (const { method, path, operation } of operationsOf(document)) {
      const where = `${method} ${path}`;
      for (const { name, schema, examples } of operation.parameters ?? [])
        look(`${where} ${name}`, schema, examples);
      for (const [type, { schema, examples }] of Object.entries(operation.requestBody?.content ?? {}))
        if (!/octet|multipart/.test(type)) look(`${where} body`, schema, examples);
      for (const [status, response] of Object.entries(operation.responses ?? {}))
        for (const { schema, examples } of Object.values(resolve(document, response).content ?? {}))
          look(`${where} ${status}`, schema, examples);
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(9000);
  });

  test("a second time it is the same, byte by byte", { timeout: 60_000 }, () => {
    expect(JSON.stringify(composedFacts().document)).toBe(JSON.stringify(document));
  });
});

/** What is wrong with a value, if anything is. */
function validator({ components }: OpenApi): (schema: Schema, value: unknown) => string | undefined {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: "facts", components });
  const known = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"facts#/');
    const compiled = known.get(text) ?? ajv.compile(JSON.parse(text));
    known.set(text, compiled);
    return compiled(value) ? undefined : ajv.errorsText(compiled.errors);
  };
}
