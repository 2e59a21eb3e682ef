import { describe, expect, test } from "vitest";
import type { OpenApi, Operation, Schema } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { documentOf, envelope, planOf } from "../support/document.js";

const options = {
  command: "generate",
  license: "MIT",
  manifestOf: () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true }),
};

function readmeOf(document: OpenApi): string {
  const [emitted] = emit(planOf(document), options);
  return String(emitted?.files.get("README.md"));
}

/** The page of one operation that has this in it. */
function pageOf(line: string, more: Partial<Operation>, tag?: string): string {
  const document = documentOf([line], tag);
  const [method = "", path = ""] = line.split(" ");
  Object.assign(document.paths?.[path]?.[method.toLowerCase() as "get"] ?? {}, more);
  return readmeOf(document);
}

const json = (schema: Schema, example?: unknown) => ({
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});
const body: Schema = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, size: { type: "integer" } },
};

describe("the first call", () => {
  test("is one that changes nothing", () => {
    const page = readmeOf(
      documentOf(["POST /zones/{zone_id}/things body", "GET /zones/{zone_id}/things list"]),
    );
    expect(page).toContain("const { data, error } = await myThings.index();");
    expect(page).toContain('const myThings = things.with({ client, params: { zone_id: "<zone_id>" } });');
  });

  test.each([
    ["Access service tokens", "accessServiceTokens", "tokens"],
    ["Things", "things", "myThings"],
    // a constant may not be called so
    ["Api new", "apiNew", "myApiNew"],
    ["The client", "theClient", "myTheClient"],
  ])("binds %s to a short name", (tag, key, name) => {
    const page = readmeOf(documentOf(["GET /a list", "GET /a/{id}"], tag));
    expect(page).toContain(`const ${name} = ${key}.with({ client });`);
  });
});

describe("the table", () => {
  test("has the call, what it does, its request and what that needs", () => {
    const page = pageOf("GET /a/{id}", {
      summary: "Get a | thing",
      "x-restflare": { permissions: ["Read", "Write"] },
    });
    expect(page).toContain("| Call | Does | Request | Permission |");
    expect(page).toContain("| `myThings.show(id)` | Get a \\| thing | `GET /a/{id}` | Read or Write |");
  });

  test("has no column for permissions where the document names none", () => {
    expect(pageOf("GET /a/{id}", {})).toContain("| Call | Does | Request |\n");
  });

  test("marks what is deprecated", () => {
    expect(pageOf("GET /a/{id}", { summary: "Get it", deprecated: true })).toContain(
      "| Deprecated. Get it |",
    );
  });

  test.each([
    ["POST /a/{id}/turn", { requestBody: { ...json(body), required: true } }, "turn(id, body)"],
    ["POST /a/{id}/turn", { requestBody: json({ ...body, required: [] }) }, "turn(id, { body })"],
    ["POST /a/{id}/turn", { requestBody: json({ type: "object" }) }, "turn(id)"],
    [
      "GET /a/{id}",
      { parameters: [{ name: "q", in: "query", required: true, schema: { type: "string" } }] },
      "show(id, { query })",
    ],
  ] as [string, Partial<Operation>, string][])("%s with %o is called as %s", (line, more, call) => {
    const [method = "", path = ""] = line.split(" ");
    const document = documentOf([line, "GET /a list", "DELETE /a/{id}"]);
    const operation = document.paths?.[path]?.[method.toLowerCase() as "get"] as Operation;
    Object.assign(operation, more, { parameters: [...(more.parameters ?? [])] });
    expect(readmeOf(document)).toContain(`| \`myThings.${call}\` |`);
  });
});

describe("a call unfolded", () => {
  test("has the body with what is required, and the answer", () => {
    const page = pageOf("POST /a", {
      requestBody: { ...json(body, { name: "x", size: 1 }), required: true },
      responses: envelope({ type: "object", properties: { id: { type: "string", example: "t1" } } }) ?? {},
    });
    expect(page).toContain('.create({\n  name: "x", // required\n  size: 1,\n});');
    expect(page).toContain('```jsonc\n{ "id": "t1" }\n```');
  });

  test("shows one answer once", () => {
    const document = documentOf(["GET /a", "GET /a/{id}", "DELETE /a/{id}"]);
    const thing = { $ref: "#/components/schemas/thing" };
    Object.assign(document, {
      components: { schemas: { thing: { type: "object", properties: { id: { type: "string" } } } } },
    });
    Object.assign(document.paths?.["/a"]?.get ?? {}, {
      responses: envelope({ type: "array", items: thing }),
    });
    for (const one of Object.values(document.paths?.["/a/{id}"] ?? {}))
      Object.assign(one, { responses: envelope(thing) });
    const page = readmeOf(document);
    expect(page.match(/^```jsonc$/gm)).toHaveLength(1);
    expect(page).toContain("`data` is `Thing`, as of `myThings.index()`.");
  });

  test("names ids that the resource is not bound to", () => {
    const page = readmeOf(
      documentOf(["GET /a list", "GET /a/{a_id}", "GET /a/{a_id}/b", "PUT /a/{a_id}/b body"]),
    );
    expect(page).toContain("myThings.b.show({ params })");
    expect(page).toContain('await myThings.b.show({ params: { a_id: "<a_id>" } })');
  });

  test.each([
    ["text/plain", "a `string`"],
    ["application/zip", "a `Uint8Array`"],
  ])("an answer as %s is %s", (type, text) => {
    const responses = { "200": { description: "Fine.", content: { [type]: { schema: {} } } } };
    expect(pageOf("GET /a/{id}", { responses })).toContain(`\`data\` is ${text}.`);
  });

  test("a body in one of several types says how to choose", () => {
    const content = { "application/json": { schema: body }, "text/plain": { schema: { type: "string" } } };
    const page = pageOf("POST /a", { requestBody: { required: true, content } as never });
    expect(page).toContain(
      'as `application/json`, or another type with the option `contentType: "text/plain"`.',
    );
  });
});

test("how the API refuses stands there once, and secrets are named", () => {
  const refusal = {
    description: "No.",
    ...json({ type: "object", properties: { errors: { type: "array", items: {} } } }, { errors: ["no"] }),
  };
  const secret = {
    type: "object",
    properties: { client_secret: { type: "string", "x-restflare-secret": true } },
  };
  const document = documentOf(["GET /a/{id}", "DELETE /a/{id}"]);
  for (const operation of Object.values(document.paths?.["/a/{id}"] ?? {}))
    Object.assign(operation, { responses: { ...envelope(secret), "4XX": refusal } });
  const page = readmeOf(document);
  expect(page.split('{ "errors": ["no"] }')).toHaveLength(2);
  expect(page).toContain("`client_secret` is shown in no error, hook or log: only in `data`.");
});
