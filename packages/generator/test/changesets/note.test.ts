import { expect, test } from "vitest";
import { changesetText } from "../../src/changesets/note.js";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { diffsBetween, documentWith, object, type Parts, text } from "../diff/document.js";

// What a user reads in a changelog: whole sentences, with what there is to do.

function linesOf(before: OpenApi, after: OpenApi): string[] {
  const notes = diffsBetween(before, after).map((diff) => changesetText(diff, "major"));
  return notes.flatMap((note) => note.split("\n").filter((line) => /^ *- /.test(line)));
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const POST = "POST /accounts/{account_id}/things";
const GET = "GET /accounts/{account_id}/things";
const create = `\`things.create\` (${POST})`;
const refusal = (schema: Schema): Parts => ({
  schemas: { Problem: schema },
  responses: { "4XX": { description: "", content: { "application/json": { schema: ref("Problem") } } } },
});

test.each<[string, Parts, Parts, string[]]>([
  [
    "a field and a value of a call",
    { body: object({ kind: { enum: ["a", "b"] } }) },
    { body: object({ kind: { enum: ["a"] }, size: text }, "size") },
    [
      `- ${create} takes \`size\`, which is required. Give it.`,
      `- ${create}: \`kind\` no longer takes \`"b"\`. Give another value.`,
    ],
  ],
  [
    "a type that no call speaks of",
    refusal(object({ code: text, message: text })),
    refusal(object({ code: { type: "integer" } })),
    [
      "- The type `Problem`: `Problem.code` is now number (was string). Look where you use it.",
      "- The type `Problem` no longer has `Problem.message`. Look where you use it.",
    ],
  ],
  [
    "the package as a whole",
    { servers: ["https://a.test/v1"] },
    { servers: ["https://b.test/v1"] },
    ["- The package is at `https://b.test/v1` (was at `https://a.test/v1`). Give its client this `baseUrl`."],
  ],
  [
    "calls and names that come and go",
    {
      data: object({ a: ref("Pet"), b: ref("Dog") }),
      schemas: { Pet: object({ a: text }), Dog: object({ b: text }) },
    },
    { data: object({ a: ref("Pet") }), schemas: { Pet: object({ a: text }) }, more: [GET] },
    [
      `- ${create} no longer answers \`b\`. No longer read it.`,
      "- `Dog` is no longer exported. No longer import it.",
      `- \`things.show\` (${GET}) is new.`,
    ],
  ],
  [
    "what several have in common",
    { more: [`${GET}/{id}`, `${GET}/{id}/parts`], operation: { summary: "A" } },
    { operation: { summary: "B" } },
    [
      "- Each of these is gone. No longer call it.",
      `  - \`things.show\` (${GET}/{id})`,
      `  - \`things.parts\` (${GET}/{id}/parts)`,
      `- ${create} has other documentation.`,
    ],
  ],
])("of %s", (_, before, after, want) => {
  const lines = linesOf(documentWith(before), documentWith(after));
  expect(lines.sort()).toEqual(want.sort());
});
