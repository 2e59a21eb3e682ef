import { expect, test } from "vitest";
import { comparePackages } from "../../src/diff/packages.js";
import { surfaceOf, surfacesOf } from "../../src/diff/surface.js";
import { generate } from "../../src/run/pipeline.js";
import { planDocument } from "../../src/run/plan-document.js";
import { PROJECT } from "../support/project.js";

// What `--changesets` compares with: a package's own openapi.json, planned anew. Where that gave other names, every
// run would write a changeset for a package that is what it was.
test("each of our packages is the same when it is planned anew from its openapi.json", {
  timeout: 120_000,
}, async () => {
  const { plans } = await generate({ check: true, needsPlans: true }, { project: PROJECT });
  const anew = plans
    .flatMap(({ packages }) => packages)
    .map(({ slug, name, document }) => {
      const { packages } = planDocument({
        source: `${slug}/openapi.json`,
        document: JSON.parse(JSON.stringify(document)),
      });
      expect(packages).toHaveLength(1);
      return [slug, surfaceOf({ ...(packages[0] as (typeof packages)[number]), slug, name })] as const;
    });
  expect(anew.length).toBeGreaterThan(1);
  expect(comparePackages(new Map(anew), surfacesOf(plans)).flatMap(({ changes }) => changes)).toEqual([]);
});
