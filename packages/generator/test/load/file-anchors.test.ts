import path from "node:path";
import { expect, test } from "vitest";
import { load } from "../../src/load/index.js";
import { file, temporaryFolder } from "../support/temporary.js";

// A file may refer to another one, or to itself, by an `$anchor`.

const folder = temporaryFolder();
const answering = (schema: object) => ({
  get: {
    tags: ["Pets"],
    responses: { "200": { description: "", content: { "application/json": { schema } } } },
  },
});
const document = (name: string, schema: object, more: object = {}): string =>
  file(folder, name, {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/pets": answering(schema) },
    ...more,
  });

file(folder, "models.json", {
  $defs: {
    Pet: {
      $anchor: "pet",
      type: "object",
      properties: { name: { type: "string" }, owner: { $ref: "#owner" }, home: { $ref: "main.json#home" } },
    },
    Owner: { $anchor: "owner", type: "object", properties: { mail: { type: "string" } } },
  },
});
file(folder, "twice.json", { A: { $anchor: "same" }, B: { $anchor: "same" } });

test("through two files that refer to each other", async () => {
  const home = { $anchor: "home", type: "object", properties: { street: { type: "string" } } };
  const source = document(
    "main.json",
    { $ref: "models.json#pet" },
    { components: { schemas: { Home: home } } },
  );
  const { document: whole, references } = await load(source);
  expect(references.map((one) => path.basename(one))).toContain("models.json");
  const schemas = (whole.components?.["schemas"] ?? {}) as Record<string, { properties: object }>;
  const { Pet, Owner, Home } = schemas;
  expect(Object.keys(Pet?.properties ?? {}).sort()).toEqual(["home", "name", "owner"]);
  expect(Pet?.properties).toMatchObject({
    owner: { $ref: "#/components/schemas/Owner" },
    home: { $ref: "#/components/schemas/Home" },
  });
  expect(Owner?.properties).toEqual({ mail: { type: "string" } });
  expect(Home?.properties).toEqual({ street: { type: "string" } });
});

test.each([
  ["an anchor that is not there", "models.json#gone"],
  ["one that is there twice", "twice.json#same"],
  ["a file that is not there", "nowhere.json#pet"],
])("%s is refused with the place of who wants it", async (_, $ref) => {
  const source = document("wrong.json", { $ref });
  await expect(load(source)).rejects.toThrow(
    /wrong\.json: #\/paths\/~1pets\/get\/responses\/200\/.*can't resolve \$ref: .*Correct the reference/,
  );
});
