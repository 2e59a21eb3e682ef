import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { movesInMarkdown } from "../src/moves/markdown.js";
import { movesOf } from "../src/moves/moves.js";

const yaml = readFileSync(new URL("../../generator/test/own/seed-library.yaml", import.meta.url), "utf8");
const modules = movesOf(yaml);

test("every module of the library is there, with every function", () => {
  expect(modules).toHaveLength(105);
  expect(modules.flatMap(({ moves }) => moves)).toHaveLength(558);
  expect(modules.find(({ name }) => name === "AccessServiceToken")?.moves).toContainEqual({
    name: "rotate",
    slug: "access-service-tokens",
    call: "accessServiceTokens.rotate",
    method: "POST",
    template: "/accounts/{}/access/service_tokens/{}/rotate",
  });
});

// That a line names a call that there is, test/own/seed-library.test.ts of the generator holds.
test("every call is the one that a line of the table names", () => {
  const lines = [...yaml.matchAll(/[A-Z]+ \S+ → \S+$/gm)].map(([line]) => line);
  const named = modules.flatMap(({ moves }) =>
    moves.map(({ method, template, slug, call }) => `${method} ${template} → ${slug}:${call}`),
  );
  expect(named).toEqual(lines);
});

test("a line that is none is named with its place", () => {
  expect(() => movesOf("Zone: { own: { purge: POST /zones } }")).toThrow("Zone.purge is no line like");
});

test("a function that asks for what the API does not have says why", () => {
  const [one] = movesOf(
    "Zone: { own: { update: { seed: PUT /z, why: no PUT, ours: PATCH /z → zones:zones.update } } }",
  );
  expect(one?.moves).toEqual([
    { name: "update", slug: "zones", call: "zones.update", method: "PATCH", template: "/z", why: "no PUT" },
  ]);
  expect(movesInMarkdown(one ? [one] : [])).toContain(
    "| `update` | `zones.update` (no PUT) | `@restflare/zones` |",
  );
});
