import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bumpOf } from "../../src/changesets/note.js";
import type { PackageDiff } from "../../src/diff/packages.js";
import type { Level } from "../../src/diff/rules.js";
import { levelOf, rules } from "../../src/diff/rules.js";

test("every rule is in a row of one of the tables", () => {
  const tables = ["schemas.test.ts", "forms.test.ts", "operations.test.ts"]
    .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
    .join("");
  // Aliases come with the ledger; until then no document can make one.
  expect(rules.filter((rule) => !tables.includes(` ${rule}`))).toEqual(["action-renamed-with-alias"]);
});

test("a rule that asks who speaks is not answered without", () => {
  expect(() => levelOf("now-required", "")).toThrow('now-required says nothing of ""');
});

const diff = (level: Level, kind: PackageDiff["kind"] = "changed"): PackageDiff => ({
  slug: "things",
  name: "@restflare/things",
  kind,
  changes: [{ level, rule: "docs-changed", package: "@restflare/things", place: "", text: "" }],
});

test.each<[Level, string, string]>([
  ["breaking", "1.2.3", "major"],
  ["additive", "1.2.3", "minor"],
  ["invisible", "1.2.3", "patch"],
  ["breaking", "0.2.3", "minor"],
  ["additive", "0.2.3", "minor"],
  ["invisible", "0.2.3", "patch"],
  ["breaking", "10.0.0", "major"],
])("%s after %s is a %s", (level, version, bump) => {
  expect(bumpOf(diff(level), version)).toBe(bump);
});

test("the first release is a minor: 0.0.0 becomes 0.1.0", () => {
  expect(bumpOf(diff("additive", "new"), "0.0.0")).toBe("minor");
});
