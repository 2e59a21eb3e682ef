import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { claimed } from "../../src/catalogue/claims.js";
import { findings } from "../../src/catalogue/findings.js";
import { readCatalogue } from "../../src/catalogue/read.js";
import type { OpenApi } from "../../src/document/openapi.js";
import { OPENAPI } from "../support/project.js";
import { FACTS, factsAreThere } from "../support/upstream.js";

describe.skipIf(!factsAreThere("the catalogue"))("our catalogue and the facts of 2026", () => {
  test("each of the 3,226 operations is in one package", () => {
    const catalogue = readCatalogue(path.join(OPENAPI, "catalogue.yaml"));
    const facts = JSON.parse(readFileSync(FACTS, "utf8")) as OpenApi;
    expect(findings(catalogue, facts)).toEqual([]);
    const numbers = [...claimed(catalogue, facts).operations.values()].map((all) => all.length);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(3226);
    expect(numbers.length).toBeGreaterThanOrEqual(150);
    expect(numbers.length).toBeLessThanOrEqual(300);
  });
});
