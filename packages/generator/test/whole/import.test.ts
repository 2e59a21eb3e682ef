import { cpSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { importAll } from "../../src/import/all.js";
import { OPENAPI } from "../support/project.js";
import { snapshot, temporaryFolder } from "../support/temporary.js";
import { FACTS, factsAreThere } from "../support/upstream.js";

describe.skipIf(!factsAreThere("the import of everything"))(
  "the facts of 2026, brought into all documents",
  () => {
    test("once, and a second time there is nothing to do", { timeout: 240_000 }, async () => {
      const folder = path.join(temporaryFolder(), "openapi");
      cpSync(OPENAPI, folder, { recursive: true });
      const bring = () =>
        importAll({ source: FACTS, to: folder, catalogue: path.join(OPENAPI, "catalogue.yaml") });
      const started = Date.now();
      await bring();
      expect(Date.now() - started).toBeLessThan(120_000);
      const first = snapshot(folder);
      expect(await bring()).toMatch(/ 0 new, 0 with 0 new facts, \d+ as they were\n$/);
      expect(snapshot(folder)).toEqual(first);
    });
  },
);
