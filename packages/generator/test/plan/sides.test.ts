import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { filesOf } from "../support/emitted.js";

// What a request takes and what an answer has of one schema.

const json = (schema: Schema) => ({ "application/json": { schema } });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A document that sends the one schema and gets the other. */
function documentOf(schemas: Record<string, Schema>, { sent, got }: { sent: Schema; got: Schema }): OpenApi {
  const post = {
    tags: ["Things"],
    requestBody: { required: true, content: json(sent) },
    responses: { "200": { description: "", content: json(got) } },
  };
  return { openapi: "3.1.0", paths: { "/things": { post } }, components: { schemas } };
}

function typesOf(document: OpenApi): Record<string, string> {
  const text = filesOf(document).get("src/types.ts") ?? "";
  const found = text.matchAll(/^export (?:interface|type) (\w+) (?:= )?([\s\S]*?)(?:;\n|\n})\n/gm);
  return Object.fromEntries(
    [...found].map(([, name, body = ""]) => [name, body.replace(/\s+/g, " ").replace(/^\{ /, "").trim()]),
  );
}

const marked: Record<string, Schema> = {
  id: { type: "string", readOnly: true },
  secret: { type: "string", writeOnly: true },
  name: { type: "string" },
};
const thing: Schema = { type: "object", required: ["id", "secret", "name"], properties: marked };

test("a request has no field that is only read, an answer none that is only written", () => {
  const types = typesOf(documentOf({ Thing: thing }, { sent: ref("Thing"), got: ref("Thing") }));
  expect(types).toMatchObject({
    Thing: "readonly id: string; name: string;",
    ThingInput: "secret: string; name: string;",
  });
});

test("what differs further down is two types as well, and what does not stays one", () => {
  const schemas: Record<string, Schema> = {
    Box: {
      type: "object",
      properties: { things: { type: "array", items: ref("Thing") }, label: ref("Label") },
    },
    Thing: thing,
    Label: { type: "object", properties: { text: { type: "string" } } },
  };
  const types = typesOf(documentOf(schemas, { sent: ref("Box"), got: ref("Box") }));
  expect(types).toMatchObject({
    Box: "things?: Thing[]; label?: Label;",
    BoxInput: "things?: ThingInput[]; label?: Label;",
    Label: "text?: string;",
  });
  expect(Object.keys(types).filter((name) => name.startsWith("Label"))).toEqual(["Label"]);
});

test("so does what leads to itself", () => {
  const node: Schema = { type: "object", properties: { ...marked, next: ref("Node") } };
  const types = typesOf(documentOf({ Node: node }, { sent: ref("Node"), got: ref("Node") }));
  expect(types["NodeInput"]).toBe("secret?: string; name?: string; next?: NodeInput;");
  expect(types["Node"]).toBe("readonly id?: string; name?: string; next?: Node;");
});

test("where a package only sends it, or only gets it, the one type has its plain name", () => {
  const sent = typesOf(documentOf({ Thing: thing }, { sent: ref("Thing"), got: { type: "string" } }));
  expect(sent).toMatchObject({ Thing: "secret: string; name: string;" });
  expect(sent["ThingInput"]).toBeUndefined();
  const got = typesOf(documentOf({ Thing: thing }, { sent: { type: "string" }, got: ref("Thing") }));
  expect(got).toMatchObject({ Thing: "readonly id: string; name: string;" });
  expect(got["ThingInput"]).toBeUndefined();
});

test("a schema that is already called so keeps its name", () => {
  const schemas = { Thing: thing, ThingInput: { type: "object", properties: { other: { type: "string" } } } };
  const got: Schema = { type: "object", properties: { thing: ref("Thing"), input: ref("ThingInput") } };
  const types = typesOf(documentOf(schemas, { sent: ref("Thing"), got }));
  expect(types).toMatchObject({
    ThingInput: "other?: string;",
    ThingInput2: "secret: string; name: string;",
  });
});

test.each<{ given: string; property: Schema; want: string }>([
  { given: "the field itself", property: { type: "string", readOnly: true }, want: "name: string;" },
  {
    given: "the field, beside what it is",
    property: { allOf: [ref("Id")], readOnly: true },
    want: "name: string;",
  },
  // such an id is in many schemas, and some requests have to give it
  { given: "only what it refers to", property: ref("MarkedId"), want: "id?: MarkedId; name: string;" },
  {
    given: "both marks, which say nothing together",
    property: { type: "string", readOnly: true, writeOnly: true },
    want: "readonly id: string; name: string;",
  },
])("the mark may be on $given", ({ property, want }) => {
  const schemas: Record<string, Schema> = {
    Id: { type: "string", minLength: 2 },
    MarkedId: { type: "string", readOnly: true },
    Thing: {
      type: "object",
      required: ["id", "name"],
      properties: { id: property, name: { type: "string" } },
    },
  };
  const types = typesOf(documentOf(schemas, { sent: ref("Thing"), got: ref("Thing") }));
  expect(types["ThingInput"] ?? types["Thing"]).toBe(want);
});

test("a required field of a part that is only read is not asked for", () => {
  const schemas = { Thing: { ...thing, required: [] } };
  const sent: Schema = { allOf: [ref("Thing"), { required: ["id", "name"] }] };
  const types = typesOf(documentOf(schemas, { sent, got: ref("Thing") }));
  expect(types["ThingsCreateBody"]).toBe('WithRequired<ThingInput, "name">');
});

test("nor by the whole, where the mark is on what the field refers to", () => {
  const id: Schema = { type: "string", readOnly: true };
  const own: Schema = { type: "object", properties: { id: ref("Id"), name: { type: "string" } } };
  const whole: Schema = { allOf: [ref("Thing"), { required: ["id"] }], required: ["id", "name"] };
  const types = typesOf(documentOf({ Id: id, Thing: own }, { sent: whole, got: ref("Thing") }));
  expect(types).toMatchObject({
    ThingInput: "id?: Id; name?: string;",
    ThingsCreateBody: 'WithRequired<ThingInput, "name">',
  });
});

test("of what only the API sets nothing is left to send", () => {
  const read: Schema = {
    type: "object",
    required: ["id"],
    properties: { id: { type: "string", readOnly: true } },
  };
  const schemas = {
    Read: read,
    Thing: { allOf: [read, ref("Rest")] },
    Rest: { type: "object", properties: marked },
  };
  const both: Schema = { type: "object", properties: { read: ref("Read"), thing: ref("Thing") } };
  expect(typesOf(documentOf(schemas, { sent: both, got: both }))).toMatchObject({
    ReadInput: "Record<string, never>",
    ThingInput: "RestInput",
    RestInput: "secret?: string; name?: string;",
  });
});

test("the package's document keeps the marks", () => {
  const document = documentOf({ Thing: thing }, { sent: ref("Thing"), got: ref("Thing") });
  const kept = JSON.parse(filesOf(document).get("openapi.json") ?? "");
  expect(kept.components.schemas).toEqual({ Thing: thing });
  expect(kept.paths["/things"].post.requestBody.content).toEqual(json(ref("Thing")));
});
