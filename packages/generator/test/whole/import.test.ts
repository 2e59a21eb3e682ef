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
    test("are there: nothing that is written goes, and nothing comes twice", {
      timeout: 240_000,
    }, async () => {
      const folder = path.join(temporaryFolder(), "openapi");
      cpSync(OPENAPI, folder, { recursive: true });
      const said = await importAll({
        source: FACTS,
        to: folder,
        catalogue: path.join(OPENAPI, "catalogue.yaml"),
      });
      expect(said).toMatch(/^\d+ documents: 0 new, 0 with 0 new facts, \d+ as they were\n$/);
      expect(snapshot(folder)).toEqual(snapshot(OPENAPI));
    });
  },
);
