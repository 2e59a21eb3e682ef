import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { filesOf } from "../support/emitted.js";

// A property that tells the forms of a union apart has its value as its type.

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const form = (kind: Schema | undefined, own: string): Schema => ({
  type: "object",
  required: [...(kind ? ["kind"] : []), own],
  properties: { ...(kind && { kind }), [own]: { type: "string" } },
});

function typesOf(schemas: Record<string, Schema>): string {
  const responses = { "200": { description: "", content: { "application/json": { schema: ref("Pet") } } } };
  const document: OpenApi = {
    openapi: "3.1.0",
    paths: { "/pets": { get: { tags: ["Pets"], responses } } },
    components: { schemas },
  };
  const text = filesOf(document).get("src/types.ts") ?? "";
  return text.slice(0, text.indexOf("/** What the API has")).replace(/\s+/g, " ");
}

const text: Schema = { type: "string" };
const union = (mapping?: Record<string, string>): Schema => ({
  oneOf: [ref("Cat"), ref("Dog")],
  discriminator: { propertyName: "kind", ...(mapping && { mapping }) },
});

test.each<{ given: string; schemas: Record<string, Schema>; want: string[] }>([
  {
    given: "without a mapping, its name",
    schemas: { Pet: union(), Cat: form(text, "a"), Dog: form(text, "b") },
    want: ['Cat { kind: "Cat"; a: string; }', 'Dog { kind: "Dog"; b: string; }', "type Pet = Cat | Dog;"],
  },
  {
    given: "with one, what that says, by pointer or by name",
    schemas: {
      Pet: union({ meow: "#/components/schemas/Cat", purr: "Cat", bark: "Dog" }),
      Cat: form(text, "a"),
      Dog: form(text, "b"),
    },
    want: ['Cat { kind: "meow" | "purr"; a: string; }', 'Dog { kind: "bark"; b: string; }'],
  },
  {
    given: "also where it does not declare the property",
    schemas: { Pet: union(), Cat: form(undefined, "a"), Dog: form(text, "b") },
    want: ['Cat { a: string; kind: "Cat"; }'],
  },
  {
    given: "a number, where the property is one",
    schemas: {
      Pet: union({ "1": "Cat", "2": "Dog" }),
      Cat: form({ type: "integer" }, "a"),
      Dog: form(text, "b"),
    },
    want: ["Cat { kind: 1; a: string; }", 'Dog { kind: "2"; b: string; }'],
  },
  {
    given: "what it says itself, where that is something else",
    schemas: {
      Pet: union(),
      Cat: form({ type: "string", enum: ["c", "d"] }, "a"),
      Dog: form({ const: "e" }, "b"),
    },
    want: ['Cat { kind: "c" | "d"; a: string; }', 'Dog { kind: "e"; b: string; }'],
  },
  {
    given: "what both it and the mapping have, where it lists more",
    schemas: {
      Pet: union({ meow: "Cat", purr: "Cat", bark: "Dog" }),
      Cat: form({ type: "string", enum: ["meow", "other"] }, "a"),
      Dog: form({ type: "string", enum: ["bark", "other"] }, "b"),
    },
    want: ['Cat { kind: "meow"; a: string; }', 'Dog { kind: "bark"; b: string; }'],
  },
  {
    given: "its value where it extends what is answered",
    schemas: {
      Pet: {
        ...form(text, "name"),
        discriminator: { propertyName: "kind", mapping: { meow: "#/components/schemas/Cat", bark: "Dog" } },
      },
      Cat: { allOf: [ref("Pet"), { type: "object", properties: { a: text, friend: ref("Pet") } }] },
      Dog: { allOf: [ref("Pet"), { type: "object", properties: { b: text } }] },
    },
    want: [
      'Cat { kind: "meow"; name: string; a?: string; friend?: Pet; }',
      'Dog { kind: "bark"; name: string; b?: string; }',
      "type Pet = Cat | Dog;",
    ],
  },
  {
    given: "its own type, where that is no object, and null where it may be that",
    schemas: {
      Pet: union(),
      Cat: { type: "string" },
      Dog: { ...form(text, "b"), type: ["object", "null"] },
    },
    want: ["type Cat = string;", 'type Dog = { kind: "Dog"; b: string; } | null;'],
  },
  {
    given: "in two unions, the values of both",
    schemas: {
      Pet: { type: "object", properties: { one: union({ m: "Cat" }), other: union({ n: "Cat" }) } },
      Cat: form(text, "a"),
      Dog: form(text, "b"),
    },
    want: ['Cat { kind: "m" | "n"; a: string; }'],
  },
  {
    given: "the value beside the fields of its base",
    schemas: {
      Pet: { oneOf: [ref("Cat"), ref("Dog")] },
      Base: {
        ...form(text, "name"),
        discriminator: { propertyName: "kind", mapping: { meow: "#/components/schemas/Cat" } },
      },
      Cat: { allOf: [ref("Base"), { type: "object", properties: { a: text } }] },
      Dog: { allOf: [ref("Base"), { type: "object", properties: { b: text } }] },
    },
    want: ['Cat { kind: "meow"; name: string; a?: string; }', "Dog = Base & { b?: string; }"],
  },
])("a form has $given", ({ schemas, want }) => {
  const types = typesOf(schemas);
  for (const one of want) expect(types).toContain(one);
});
