import { createMock } from "@restflare/mock";
import { expect, test } from "vitest";
import { document, operation } from "./documents.js";

// What is said of a body that may have one of several forms.

const text = { type: "string" };

const record = (type: string, more: object) => ({
  type: "object",
  required: ["type", "name", ...Object.keys(more)],
  properties: { type: { const: type }, name: text, ...more },
  additionalProperties: false,
});
const forms = {
  oneOf: [
    record("A", { content: text }),
    record("MX", { priority: { type: "integer" } }),
    record("SRV", {
      data: { type: "object", required: ["port"], properties: { port: { type: "integer" } } },
    }),
  ],
};

const object = (properties: object, ...required: string[]) => ({ type: "object", required, properties });
const items = {
  oneOf: [
    object({ ip: text, comment: text }, "ip"),
    object(
      { redirect: object({ source: text, target: text }, "source", "target"), comment: text },
      "redirect",
    ),
    object({ hostname: object({ url: text }, "url"), comment: text }, "hostname"),
    object({ asn: { type: "integer" }, comment: text }, "asn"),
  ],
};

interface Row {
  readonly body: unknown;
  readonly messages: readonly string[];
}

async function errorsOf(schema: object, body: unknown) {
  const mock = await createMock(document({ "/records": { post: operation({ body: schema }) } }));
  const response = await mock.fetch("http://mock.localhost/records", {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
  const { errors } = (await response.json()) as {
    errors: { code: number; message: string; source: { pointer: string } }[];
  };
  for (const { code, message, source } of errors) {
    expect(code).toBe(422);
    expect(message.startsWith(source.pointer === "" ? "the body" : `body${source.pointer}`)).toBe(true);
  }
  return errors.map(({ message }) => message);
}

test.each<Row>([
  { body: { type: "MX", name: "x" }, messages: ["body/priority is missing"] },
  { body: { type: "MX", name: 7, priority: 1 }, messages: ["body/name must be string"] },
  { body: { type: "SRV", name: "x", data: { port: "y" } }, messages: ["body/data/port must be integer"] },
  { body: { type: "SRV", name: "x", data: {} }, messages: ["body/data/port is missing"] },
  { body: { type: "A", name: "x", content: "y", ttl: 1 }, messages: ["body/ttl is not known"] },
  { body: { name: "x", data: { port: 1 } }, messages: ["body/type is missing"] },
  { body: [], messages: ["the body must be object"] },
])("of several forms only the nearest has a say: $body", async ({ body, messages }) => {
  expect(await errorsOf(forms, body)).toEqual(messages);
});

test.each<Row>([
  { body: { redirect: { source: "a" } }, messages: ["body/redirect/target is missing"] },
  { body: { redirect: 5 }, messages: ["body/redirect must be object"] },
  { body: { hostname: { url: 5 } }, messages: ["body/hostname/url must be string"] },
  { body: { asn: "x", comment: "y" }, messages: ["body/asn must be integer"] },
])("the nearest has most of the fields that are given: $body", async ({ body, messages }) => {
  expect(await errorsOf(items, body)).toEqual(messages);
});

test("the value of a field that tells forms apart counts for more than the other fields", async () => {
  const body = { type: "MX", name: "x", data: { port: 1 }, content: "y" };
  expect(
    await errorsOf({ oneOf: forms.oneOf.map(({ additionalProperties: _, ...open }) => open) }, body),
  ).toEqual(["body/priority is missing"]);
});

const tagged = (name: string, ...types: string[]) => ({
  oneOf: types.map((type) => object({ [name]: { const: type } }, name)),
});
const grouped = {
  oneOf: [
    object({ type: { enum: ["ai", "browser"] } }, "type"),
    { allOf: [object({ type: text }, "type"), { properties: { type: { const: "kv_namespace" } } }] },
    tagged("type", "queue", "r2"),
  ],
};
const letters = [..."qwertyuiopasdfg"];

test.each<Row & { schema: object }>([
  {
    schema: grouped,
    body: { type: "kvv" },
    messages: ['body/type must be one of "kv_namespace", "ai", "browser", "queue", "r2"'],
  },
  {
    schema: grouped,
    body: { type: "kv_namespce" },
    messages: ['body/type must be one of "kv_namespace", "ai", "browser", "queue", "r2"'],
  },
  {
    schema: tagged("a/b", "A", "B"),
    body: { "a/b": 5 },
    messages: ['body/a~1b must be one of "A", "B"'],
  },
  {
    schema: tagged("type", ...letters),
    body: { type: "yy" },
    messages: [
      'body/type must be one of "y", "a", "d", "e", "f", "g", "i", "o", "p", "q", "r", "s" and 3 more',
    ],
  },
  {
    schema: { properties: { type: { enum: letters } } },
    body: { type: "yy" },
    messages: [
      'body/type must be one of "y", "a", "d", "e", "f", "g", "i", "o", "p", "q", "r", "s" and 3 more',
    ],
  },
  // one form takes any text, so that there is nothing to name
  {
    schema: { oneOf: [tagged("type", "A"), object({ type: text, name: text }, "name")] },
    body: { type: "B" },
    messages: ["body/name is missing"],
  },
])("of a field that tells forms apart the values of all are named: $body", async (row) => {
  expect(await errorsOf(row.schema, row.body)).toEqual(row.messages);
});

const [ip, , , asn] = items.oneOf;

test.each<Row & { schema: object }>([
  { schema: items, body: {}, messages: ["the body: one of ip, redirect, hostname, asn is missing"] },
  { schema: { oneOf: [ip, ip, asn] }, body: {}, messages: ["the body: one of ip, asn is missing"] },
  { schema: { oneOf: [ip, ip] }, body: {}, messages: ["body/ip is missing"] },
  {
    schema: items,
    body: { ipp: "x" },
    messages: ["the body: one of ip, redirect, hostname, asn is missing"],
  },
  {
    schema: forms,
    body: {},
    messages: [
      "body/type is missing",
      "body/name is missing",
      "the body: one of content, priority, data is missing",
    ],
  },
  {
    schema: {
      anyOf: [object({}, "name", "a", "b"), object({}, "name", "c"), object({}, "name", "b", "c")],
    },
    body: {},
    messages: ["body/name is missing", "the body: one of a and b, c is missing"],
  },
  {
    schema: { properties: { one: items } },
    body: { one: {} },
    messages: ["body/one: one of ip, redirect, hostname, asn is missing"],
  },
])("forms that are as near as each other are named with what each needs: $body", async (row) => {
  expect(await errorsOf(row.schema, row.body)).toEqual(row.messages);
});

const purge = {
  oneOf: [
    object({ everything: { const: true }, note: text, files: false, tags: false }, "everything"),
    object({ files: { type: "array" }, note: text, everything: false, tags: false }, "files"),
    object({ tags: { type: "array" }, note: text, everything: false, files: false }, "tags"),
  ],
};

test.each<Row & { schema: object }>([
  {
    schema: purge,
    body: { everything: true, files: [] },
    messages: ["body/files cannot stand beside everything"],
  },
  {
    schema: purge,
    body: { note: "x", tags: [], files: [] },
    messages: ["body/tags cannot stand beside files"],
  },
  {
    schema: { properties: { inner: purge } },
    body: { inner: { everything: true, files: [] } },
    messages: ["body/inner/files cannot stand beside everything"],
  },
  { schema: object({ old: false }), body: { old: 1 }, messages: ["body/old may not be there"] },
  {
    schema: object({ a: text, old: false }),
    body: { a: "x", old: 1 },
    messages: ["body/old may not be there"],
  },
])("a field that another one excludes is said to: $body", async (row) => {
  expect(await errorsOf(row.schema, row.body)).toEqual(row.messages);
});
