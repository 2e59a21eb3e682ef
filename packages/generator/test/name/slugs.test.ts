import { expect, test } from "vitest";
import { slugs } from "../../src/name/slugs.js";

const one = (tag: string): string | undefined => slugs([tag], new Set()).get(tag);

test.each([
  ["Access service tokens", "access-service-tokens"],
  ["Über Größe", "uber-grosse"],
  ["日本", "api"],
  [`${"word ".repeat(30)}`, `${"word-".repeat(20).slice(0, -1)}`],
  ["x".repeat(300), "x".repeat(100)],
])("%s", (tag, slug) => {
  expect(one(tag)).toBe(slug);
});

test("long tags that only differ at their ends are told apart, and what is reserved is nobody's", () => {
  const long = "word ".repeat(30);
  const all = slugs([`${long}a`, `${long}b`, "core"], new Set(["core"]));
  expect([...all.values()]).toEqual(["core-api", one(long), `${one(long)}-2`]);
});
