import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { GenerateError } from "../../src/base/error.js";
import type { OpenApi } from "../../src/document/openapi.js";
import { generate } from "../../src/run/pipeline.js";
import { documentOf, envelope } from "../support/document.js";
import { file, snapshot, temporaryFolder } from "../support/temporary.js";

const base = temporaryFolder();
let folders = 0;

/** A folder of its own, and what a run with a document in it comes to: the message of its refusal, if it is refused. */
function place() {
  folders += 1;
  const folder = path.join(base, String(folders));
  mkdirSync(folder);
  const out = path.join(folder, "packages");
  const generated = async (document: object, more: object = {}): Promise<string | undefined> => {
    const spec = file(folder, "api.json", document);
    try {
      await generate({ spec, out, scope: "@acme", ...more });
      return undefined;
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(GenerateError);
      rmSync(spec);
      return (thrown as Error).message;
    }
  };
  return { folder, out, generated };
}

/** A document of one package a tag. */
function documentWith(...tags: string[]): OpenApi {
  const paths = Object.fromEntries(
    tags.map((tag) => [`/${tag}`, { get: { tags: [tag], responses: envelope({ type: "object" }) } }]),
  );
  return { ...documentOf([]), paths } as OpenApi;
}

const webhooks = { moved: { post: { responses: { "200": { description: "Heard." } } } } };
const components = { schemas: { Boat: { type: "object" } } };

test.each<[what: string, parts: object, want: string]>([
  ["an empty `paths`", { paths: {} }, "has no operations; nothing was written."],
  ["no `paths`", { paths: undefined }, "has no operations; nothing was written."],
  [
    "paths without operations",
    { paths: { "/a": { parameters: [] } } },
    "has no operations; nothing was written.",
  ],
  ["webhooks only", { paths: undefined, webhooks }, "has no operations, only webhooks; nothing was written."],
  ["components only", { paths: {}, components }, "has no operations, only components; nothing was written."],
  [
    "neither of them in a path",
    { paths: {}, webhooks, components },
    "has no operations, only webhooks and components; nothing was written.",
  ],
])("a document with %s is refused, and nothing is written", async (_, parts, want) => {
  const { folder, generated } = place();
  expect(await generated({ ...documentOf([]), ...parts })).toContain(want);
  expect(snapshot(folder)).toEqual({});
});

test("what was there stays as it is if the document has no operations any more, whatever is allowed", async () => {
  const { out, generated } = place();
  expect(await generated(documentWith("boats", "crews"))).toBeUndefined();
  const before = snapshot(out);
  expect(Object.keys(before)).toContain(path.join("boats", "package.json"));
  const empty = { ...documentOf([]), paths: {} };
  expect(await generated(empty)).toContain("has no operations");
  expect(await generated(empty, { allowRemoval: true })).toContain("has no operations");
  expect(snapshot(out)).toEqual(before);
});

test("a run that would remove most packages stops and says how to mean it", async () => {
  const { folder, out, generated } = place();
  await generated(documentWith("boats", "crews", "sails"));
  const before = snapshot(out);
  const refusal = await generated(documentWith("boats"));
  expect(refusal).toContain(path.basename(folder));
  expect(refusal).toContain(
    "would remove 2 of the 3 packages that are there (crews, sails); nothing was written",
  );
  expect(refusal).toContain("say --allow-removal");
  expect(snapshot(out)).toEqual(before);
});

test("of many that would go only some are named", async () => {
  const { generated } = place();
  const many = ["a", "b", "c", "d", "e", "f", "g"].map((letter) => `tag-${letter}`);
  await generated(documentWith(...many));
  expect(await generated(documentWith("boats"))).toContain(
    "would remove 7 of the 7 packages that are there (tag-a, tag-b, tag-c, tag-d, tag-e and 2 more);",
  );
});

test.each<[what: string, left: string[], more: object]>([
  ["half of them goes", ["boats"], {}],
  ["it is meant", ["sails"], { allowRemoval: true }],
])("packages go where %s", async (_, left, more) => {
  const { out, generated } = place();
  await generated(documentWith("boats", "crews"));
  expect(await generated(documentWith(...left), more)).toBeUndefined();
  const packages = Object.keys(snapshot(out)).filter((name) => name.endsWith("package.json"));
  expect(packages).toEqual(left.map((slug) => path.join(slug, "package.json")));
});

test("only to look what would change is refused in the same way", async () => {
  const { out, generated } = place();
  await generated(documentWith("boats", "crews", "sails"));
  const before = snapshot(out);
  expect(await generated(documentWith("boats"), { check: true })).toContain("would remove 2 of the 3");
  expect(snapshot(out)).toEqual(before);
});
