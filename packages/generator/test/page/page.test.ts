import { describe, expect, test } from "vitest";
import type { OpenApi, Operation, Schema } from "../../src/document/openapi.js";
import { packagePage, typePrinter } from "../../src/page/index.js";
import type { CallPage, PackagePage } from "../../src/page/model.js";
import { documentOf, envelope, planOf } from "../support/document.js";

function pageOf(document: OpenApi): PackagePage {
  const plan = planOf(document);
  const [one] = plan.packages;
  if (!one) throw new Error("the document has no package");
  return packagePage(one, { document: plan.document, print: typePrinter(plan.document) });
}

/** The section of one operation that has this in it. */
function callOf(line: string, more: Partial<Operation> = {}, schemas: Record<string, Schema> = {}): CallPage {
  const document = documentOf([line]);
  const [method = "", path = ""] = line.split(" ");
  Object.assign(document.paths?.[path]?.[method.toLowerCase() as "get"] ?? {}, more);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.["schemas"], ...schemas },
  };
  const [call] = pageOf(document).resources.flatMap(({ calls }) => calls);
  if (!call) throw new Error("there is no call");
  return call;
}

const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const thing: Schema = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, box: { $ref: "#/components/schemas/Box" } },
};
const box: Schema = { type: "object", properties: { size: { type: "integer" } } };

describe("a call", () => {
  test("is written as it is exported, with its twin", () => {
    const { call, signature, twin, method, template } = callOf("POST /zones/{zone_id}/things/{id}/turn");
    expect({ call, signature, twin, method, template }).toEqual({
      call: "things.turn",
      signature: "things.turn(id, { params })",
      twin: "things.turnOrThrow(id, { params })",
      method: "POST",
      template: "/zones/{zone_id}/things/{id}/turn",
    });
  });

  test("that is a list can be read to its end, and no other", () => {
    expect(callOf("GET /things list").loops).toEqual(["things.indexAll()", "things.indexPages()"]);
    expect(callOf("GET /things/{id}").loops).toEqual([]);
  });

  test("has an example that stands alone", () => {
    expect(callOf("GET /zones/{zone_id}/things/{id}").example).toContain(
      '= await things.show("<id>", { params: { zone_id: "<zone_id>" } });',
    );
  });

  test.each([
    ["DELETE /things/{id}", "deletes"],
    ["POST /things/{id}/rotate", "ends"],
    ["PUT /things/{id}/subscription", "costs money"],
    ["GET /things/{id}", undefined],
    ["POST /things body", undefined],
  ])("%s: what its caller may regret is %s", (line, danger) => {
    expect(callOf(line).danger).toBe(danger);
  });

  test("says its permissions, and whether it is deprecated", () => {
    const more = { deprecated: true, "x-restflare": { permissions: ["Things Read"] } };
    expect(callOf("GET /things/{id}", more)).toMatchObject({
      deprecated: true,
      permissions: ["Things Read"],
    });
    expect(callOf("GET /things/{id}")).toMatchObject({ deprecated: false, permissions: [] });
  });

  test("does not say its summary twice", () => {
    expect(
      callOf("GET /things/{id}", { summary: "Get a thing.", description: "Get a thing" }).description,
    ).toBe("");
    expect(callOf("GET /things/{id}", { summary: "Get a thing", description: "More." }).description).toBe(
      "More.",
    );
  });
});

describe("what a call takes", () => {
  const parameters = [
    { in: "path", name: "zone_id", required: true, schema: { type: "string", description: "The zone." } },
    { in: "path", name: "id", required: true, description: "The thing.", schema: { type: "string" } },
    {
      in: "query",
      name: "sort",
      description: "The order.",
      schema: { type: "string", enum: ["up", "down"] },
    },
    { in: "query", name: "box", required: true, schema: { $ref: "#/components/schemas/Box" } },
    { in: "header", name: "x-why", schema: { type: "string" } },
  ];

  test("says where each part stands, of which type it is, and whether it has to be there", () => {
    const { parameters: fields } = callOf("GET /zones/{zone_id}/things/{id}", { parameters }, { Box: box });
    expect(fields.map(({ name, in: place, type, required }) => [name, place, type, required])).toEqual([
      ["id", "argument", ["string"], true],
      ["zone_id", "params", ["string"], true],
      ["sort", "query", ['"up" | "down"'], false],
      ["box", "query", ["", "Box", ""], true],
      ["x-why", "headers", ["string"], false],
    ]);
    expect(fields.map(({ description }) => description)).toEqual([
      "The thing. It is the `id` of the path.",
      "The zone.",
      "The order.",
      "",
      "",
    ]);
  });

  test("has the fields of a body whose type has a name, with the names in it apart", () => {
    const requestBody = { required: true, ...json({ $ref: "#/components/schemas/Thing" }) };
    const { body } = callOf("POST /things", { requestBody }, { Thing: thing, Box: box });
    expect(body).toEqual({
      type: ["", "Thing", ""],
      declaration: ["{\n  name: string;\n  box?: ", "Box", ";\n}"],
      isArgument: true,
      contentType: "application/json",
      others: [],
    });
  });

  test("has none of a body that has no content, and says where an optional one stands", () => {
    expect(callOf("POST /things/{id}/turn").body).toBeUndefined();
    const requestBody = json({ type: "object", properties: { how: { type: "string" } } });
    expect(callOf("POST /things/{id}/turn", { requestBody }).body).toMatchObject({ isArgument: false });
  });
});

describe("what a call answers", () => {
  const responses = envelope({ $ref: "#/components/schemas/Thing" }) ?? {};

  test("is the type of its data, with an example a field a line", () => {
    const { answer } = callOf("GET /things/{id}", { responses }, { Thing: thing, Box: box });
    expect(answer.type).toEqual(["", "Thing", ""]);
    expect(answer.example).toMatch(/^\{ "name": "\w+", "box": \{ "size": \d+ \} \}$/);
  });

  test("is nothing where there is no content, and text where it is text", () => {
    expect(callOf("DELETE /things/{id}", { responses: { "204": { description: "x" } } }).answer).toEqual({
      type: ["undefined"],
    });
    const text = { "200": { description: "x", content: { "text/plain": { schema: { type: "string" } } } } };
    expect(callOf("GET /things/{id}/log", { responses: text }).answer).toEqual({ type: ["string"] });
  });
});

test("ids that decide what a call takes share its section, each with an anchor", () => {
  const document = documentOf(["GET /things/red", "GET /things/blue"]);
  Object.assign(document.paths ?? {}, { "/things": { "x-restflare": { members: "literal" } } });
  const [resource] = pageOf(document).resources;
  expect(resource?.calls.map(({ call }) => call)).toEqual(["things.show"]);
  expect(resource?.calls[0]).toMatchObject({
    template: "/things/<id>",
    members: [
      { id: "blue", anchor: "things.show/blue", template: "/things/blue" },
      { id: "red", anchor: "things.show/red", template: "/things/red" },
    ],
  });
});

test("a page has every operation once, in the resource that it belongs to", () => {
  const { resources } = pageOf(
    documentOf(["GET /things list", "GET /things/{id}", "GET /things/{id}/parts list"]),
  );
  expect(
    resources.map(({ call, endpoint, calls }) => [call, endpoint, calls.map((one) => one.call)]),
  ).toEqual([
    ["things", "/things", ["things.index", "things.show"]],
    ["things.parts", "/things/{id}/parts", ["things.parts.index"]],
  ]);
});

test("a type says what it is in the words of the document", () => {
  const document = documentOf(["GET /things/{id}"]);
  Object.assign(document.paths?.["/things/{id}"]?.get ?? {}, {
    responses: envelope({ $ref: "#/components/schemas/Thing" }),
  });
  document.components = { schemas: { Thing: { ...thing, description: "A thing." }, Box: box } };
  const { types } = pageOf(document);
  expect(types.find(({ name }) => name === "Thing")).toEqual({
    name: "Thing",
    declaration: ["interface Thing {\n  name: string;\n  box?: ", "Box", ";\n}"],
    description: "A thing.",
  });
});
