import { expect, test } from "vitest";
import type { Operation, Schema } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { documentOf, planOf } from "../support/document.js";

/** The `index.ts` of a package whose only action, `rotate`, answers so. */
const indexOf = (responses: Operation["responses"]): string => filesOf(responses).get("src/index.ts") ?? "";

/** All of its files. */
function filesOf(responses: Operation["responses"]): ReadonlyMap<string, string> {
  const document = documentOf(["POST /a/{a_id}/rotate"]);
  Object.assign(document.paths?.["/a/{a_id}/rotate"]?.post ?? {}, { responses });
  const manifestOf = () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true });
  const [emitted] = emit(planOf(document), { command: "generate", license: "MIT", manifestOf });
  return new Map([...(emitted?.files ?? [])].map(([name, text]) => [name, String(text)]));
}

const content = (
  type: string,
  media: object = { schema: { type: "object", properties: { token: { type: "string" } } } },
) => ({
  "200": { description: "Fine.", content: { [type]: media } },
});

test.each([
  ["text/event-stream", "parseEvents"],
  ["text/event-stream; charset=utf-8", "parseEvents"],
  ["application/x-ndjson", "parseLines"],
  ["application/jsonl", "parseLines"],
])("%s is read item by item, by %s", (type, reader) => {
  const index = indexOf(content(type));
  expect(index).toContain(`import { ${reader} } from "@restflare/core/streams";\n`);
  expect(index).toContain(`parse: ${reader} }`);
  expect(index).toMatch(/rotate<As extends WaysToRead<"items"> = "items">/);
  expect(index).toContain("if (data) for await (const item of data) console.log(item);");
  expect(index).toMatch(/Promise<Result<DataAs<\w*Item, As>>>/);
});

test("an event stream of texts is read as the texts that it has", () => {
  const index = indexOf(content("text/event-stream", { schema: { type: "string" } }));
  expect(index).toContain(`parse: parseEventTexts }`);
  expect(index).toMatch(/Promise<Result<DataAs<string, As>>>/);
});

test("the item of a stream is what OpenAPI 3.2 calls its itemSchema", () => {
  const index = indexOf(
    content("application/jsonl", { schema: { type: "array" }, itemSchema: { type: "number" } }),
  );
  expect(index).toContain("DataAs<number, As>");
});

test("the README says how items are read, and what one is", () => {
  const readme = filesOf(
    content("application/jsonl", {
      schema: { type: "array" },
      itemSchema: { type: "object", properties: { colour: { type: "string" } } },
    }),
  ).get("README.md");
  expect(readme).toContain("if (data) for await (const item of data) console.log(item);");
  expect(readme).toMatch(/`data` is an `AsyncIterable<\w+>`; an item:/);
  expect(readme).toContain('"colour"');
});

test.each([
  ["text/event-stream", "an event stream", "readEvents"],
  ["application/x-ndjson", "JSON lines", "readLines"],
])("an answer in JSON or in %s is JSON, and it is said how to get the other", (type, form, reader) => {
  const both = { ...content(type)["200"].content, ...content("application/json")["200"].content };
  const files = filesOf({ "200": { description: "Fine.", content: both } });
  const wordsOf = (name: string) => files.get(name)?.replace(/\s+(\* )?/g, " ");
  const text = `It may answer ${form} in place of JSON: call it with \`as: "stream"\`, and read the data with \`${reader}\``;
  expect(wordsOf("README.md")).toContain(text);
  // over the action; its twin leads there
  expect(wordsOf("src/index.ts")?.split(text)).toHaveLength(2);
  expect(files.get("src/index.ts")).not.toContain("parse:");
  expect(files.get("src/index.ts")).toContain('rotate<As extends WaysToRead<"json"> = "json">');
});

test.each<[what: string, responses: Operation["responses"], isUnknown: boolean]>([
  ["content without a schema", content("application/json", {}), true],
  ["a 200 without content", { "200": { description: "Fine." } }, true],
  ["a 204", { "204": { description: "Gone." } }, false],
])("of %s nobody says what it is: %#", (_, responses, isUnknown) => {
  const index = indexOf(responses);
  expect(index.includes('answer: "any"')).toBe(isUnknown);
  expect(index).toContain(`Promise<Result<DataAs<${isUnknown ? "unknown" : "undefined"}, As>>>`);
});

/** An envelope, and beside its result what must be there. */
const json = (properties: Record<string, Schema>, required: string[] = []) => ({
  description: "x",
  content: {
    "application/json": {
      schema: { type: "object" as const, required: ["success", ...required], properties },
    },
  },
});
const success = { type: "boolean" as const };
const cursor = { type: "string" as const };

test("what stands beside a result is not promised where a success has no content", () => {
  const whole = json({ success, result: { type: "string" }, cursor }, ["cursor"]);
  expect(indexOf({ "200": whole })).toContain("ThingsRotateInfo>>");
  expect(indexOf({ "200": whole, "204": { description: "x" } })).not.toContain("ThingsRotateInfo");
});

test("an error is unknown where one of the failures says nothing of its own", () => {
  const listOf = (items: Schema) => json({ errors: { type: "array", items } });
  const known = listOf({ type: "object", properties: { hint: { type: "string" } } });
  const ok = json({ success, result: { type: "string" } });
  expect(indexOf({ "200": ok, "404": known })).toContain("ThingsRotateProblem>>");
  expect(indexOf({ "200": ok, "404": known, "4XX": listOf({}) })).toContain(", unknown>>");
});
