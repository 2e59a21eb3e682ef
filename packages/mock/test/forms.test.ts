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
