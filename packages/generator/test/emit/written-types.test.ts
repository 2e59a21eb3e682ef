import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { commentOf } from "../../src/emit/prepare-schema.js";
import { filesOf } from "../support/emitted.js";
import { ROOT, SCRIPTS } from "../support/project.js";
import { temporaryFolder } from "../support/temporary.js";

// What the types let a program do, and what not: the compiler is the judge.

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Schema) => ({ "application/json": { schema } });
const id = { name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } };
const since = { name: "since", in: "query", schema: { type: "integer", format: "int64" } };
const answers = { "200": { description: "", content: json(ref("Pet")) } };

const document: OpenApi = {
  openapi: "3.1.0",
  paths: {
    "/pets": {
      get: {
        tags: ["Pets"],
        parameters: [since],
        responses: { "200": { description: "", content: json({ type: "array", items: ref("Pet") }) } },
      },
      post: {
        tags: ["Pets"],
        requestBody: { required: true, content: json(ref("Pet")) },
        responses: answers,
      },
    },
    "/pets/{id}": { get: { tags: ["Pets"], parameters: [id], responses: answers } },
  },
  components: {
    schemas: {
      Pet: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "petType", mapping: { CAT: ref("Cat").$ref, DOG: ref("Dog").$ref } },
      },
      Base: {
        type: "object",
        required: ["id", "name", "pin", "petType"],
        properties: {
          id: { type: "integer", format: "int64", readOnly: true },
          pin: { type: "string", writeOnly: true },
          name: { type: "string" },
          petType: { type: "string" },
          colour: { anyOf: [{ type: "string" }, ref("Colour")] },
          labels: {
            type: "object",
            patternProperties: { "^x-": { type: "string" } },
            additionalProperties: false,
          },
          place: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false },
          parent: ref("Pet"),
        },
      },
      Cat: {
        allOf: [
          ref("Base"),
          { type: "object", required: ["lives"], properties: { lives: { type: "integer" } } },
        ],
      },
      Dog: {
        allOf: [
          ref("Base"),
          { type: "object", required: ["good"], properties: { good: { type: "boolean" } } },
        ],
      },
      Colour: { type: "string", enum: ["black", "white"] },
    },
  },
};

const calls = `
import { Colours, pets, type Colour, type Pet, type PetInput } from "./index.js";

const cat = { petType: "CAT", name: "a", pin: "1", lives: 9 } satisfies PetInput;
await pets.create(cat);
await pets.create({ ...cat, parent: { petType: "DOG", name: "b", pin: "2", good: true } });
await pets.create({ ...cat, colour: "black", labels: { "x-a": "b" }, place: [1, 2] });
await pets.create({ ...cat, colour: "any other" });
await pets.index({ query: { since: "9223372036854775807" } });
await pets.show("9223372036854775807");
const pet: Pet = await pets.showOrThrow(1);
if (pet.petType === "CAT") pet.lives satisfies number;
else pet.good satisfies boolean;
pet.id satisfies number;
const colours: readonly Colour[] = Colours;
colours.includes("black");

// @ts-expect-error the API gives it its id
await pets.create({ ...cat, id: 1 });
// @ts-expect-error also where it is inside of another
await pets.create({ ...cat, parent: { petType: "DOG", name: "b", pin: "2", good: true, id: 1 } });
// @ts-expect-error a cat that says it is a dog
await pets.create({ ...cat, petType: "DOG" });
// @ts-expect-error no such kind
await pets.create({ ...cat, petType: "COW" });
// @ts-expect-error the name has another beginning
await pets.create({ ...cat, labels: { y: "b" } });
// @ts-expect-error three places
await pets.create({ ...cat, place: [1, 2, 3] });
// @ts-expect-error it is only sent
pet.pin;
// @ts-expect-error not every pet has lives
pet.lives;
`;

test("programs compile that are right, and no others", { timeout: 60_000 }, () => {
  const folder = temporaryFolder();
  for (const [name, text] of filesOf(document)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  mkdirSync(path.join(folder, "node_modules/@restflare"), { recursive: true });
  symlinkSync(
    path.join(ROOT, "packages/core"),
    path.join(folder, "node_modules/@restflare/core"),
    "junction",
  );
  writeFileSync(path.join(folder, "src/calls.ts"), calls);
  const tsc = path.join(SCRIPTS, "node_modules/typescript7/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "--noEmit", "--pretty", "false", "-p", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});

const said = 'JavaScript rounds it beyond 2^53; an answer that is read `as: "text"` has all of its digits.';

test.each<{ schema: Schema; want: string }>([
  { schema: { type: "integer", format: "int64" }, want: said },
  { schema: { type: "integer", format: "uint64", description: "How many." }, want: `How many.\n${said}` },
  { schema: { type: "integer", format: "int64", maximum: 1000 }, want: "" },
  { schema: { type: "integer", format: "int64", minimum: -(2 ** 60), maximum: 1000 }, want: said },
  { schema: { type: "integer", format: "int32" }, want: "" },
  // as text it is what it is
  { schema: { type: "string", format: "int64" }, want: "" },
])("what JavaScript would round is said: $schema", ({ schema, want }) => {
  expect(commentOf(schema)).toBe(want);
});
