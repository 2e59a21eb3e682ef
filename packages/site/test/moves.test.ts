import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { movesInMarkdown } from "../src/moves/markdown.js";
import { movesOf } from "../src/moves/moves.js";

const root = new URL("../../../", import.meta.url);
const modules = movesOf(readFileSync(new URL("packages/generator/test/own/seed-library.yaml", root), "utf8"));

/** The calls that a package has had since its first version, by the ledger of names. */
function callsOf(slug: string): string[] {
  const ledger = JSON.parse(readFileSync(new URL(`openapi/names/${slug}.json`, root), "utf8")) as {
    operations: { [operation: string]: { resource: string; action: string } };
  };
  return Object.values(ledger.operations).map(({ resource, action }) => `${resource}.${action}`);
}

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

test("every call that it names is a call of a package", () => {
  const slugs = readdirSync(new URL("openapi/names/", root)).map((file) => file.replace(".json", ""));
  const calls = new Map(slugs.map((slug) => [slug, callsOf(slug)]));
  const wrong = modules.flatMap(({ name, moves }) =>
    moves
      .filter(({ slug, call }) => !calls.get(slug)?.includes(call))
      .map(({ slug, call }) => `${name}: there is no ${call} in ${slug}`),
  );
  expect(wrong).toEqual([]);
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
