import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CORE_TYPES, GLOBAL_TYPES } from "../../src/base/vocabulary.js";
import { foreign } from "../support/foreign.js";
import { PROJECT } from "../support/project.js";

test("the generated packages use no names but those that no tag and no schema gets", () => {
  const known = new Set([...CORE_TYPES, ...GLOBAL_TYPES]);
  const packages = readdirSync(PROJECT.packages).filter((name) => !name.includes("."));
  expect(packages.length).toBeGreaterThan(10);
  for (const name of packages) {
    for (const file of ["index.ts", "types.ts"]) {
      const text = readFileSync(path.join(PROJECT.packages, name, "src", file), "utf8");
      expect(
        [...foreign(text)].filter((one) => !known.has(one)),
        `${name}/src/${file}`,
      ).toEqual([]);
    }
  }
});
