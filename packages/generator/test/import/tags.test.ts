import path from "node:path";
import { expect, test } from "vitest";
import { importFacts } from "../../src/import/index.js";
import { file, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();

function owner(tags: readonly string[]): string {
  const operations = tags.map((tag, i) => [
    `/things/${i}`,
    { get: { tags: [tag], responses: { "200": { description: "" } } } },
  ]);
  const paths = Object.fromEntries(operations);
  const document = { openapi: "3.1.0", info: { title: "API", version: "1" }, paths };
  return file(folder, "owner.json", JSON.stringify(document));
}

const many = Array.from({ length: 12 }, (_, i) => `Tag ${String.fromCharCode(65 + i)}`);

test.each([
  ["the only one", "nope", ["Zones"], 'there is "Zones"'],
  ["those like it, if there are any", "zone", ["Zones", "User"], 'there are "Zones"'],
  ["ten of many", "nope", many, /; there are "Tag A", .*"Tag J" and 2 others$/],
])("for a tag that there is not it names %s", async (_, tag, tags, message) => {
  const asked = importFacts({ source: owner(tags), tag, to: path.join(folder, "new.yaml") });
  await expect(asked).rejects.toThrow(message);
});
