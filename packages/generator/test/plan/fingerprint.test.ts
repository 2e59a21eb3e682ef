import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { load } from "../../src/load/index.js";
import { EMPTY, type Ledger } from "../../src/name/ledger.js";
import type { PackagePlan } from "../../src/plan/model.js";
import { planDocument, planningOf } from "../../src/run/plan-document.js";
import { changedDocument } from "../support/random-changes.js";
import { randomDocument } from "../support/random-documents.js";
import { LIBRARY } from "../support/temporary.js";

function fingerprintsOf(document: OpenApi, ledger: Ledger = EMPTY): Map<string, string> {
  const { packages } = planningOf({ source: "random.json", document }, { ledger });
  return new Map(packages.map(({ slug, fingerprint }) => [slug, fingerprint()]));
}

function plansOf(document: OpenApi): Map<string, PackagePlan> {
  const { packages } = planDocument({ source: "random.json", document });
  return new Map(packages.map((one) => [one.slug, one]));
}

/** Cats have an owner whom only answers have; a pet is a cat or a dog, and another package's. */
function pets(): OpenApi {
  const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const body = (name: string) => ({ content: { "application/json": { schema: to(name) } } });
  const kind = { type: "string" };
  const owner = { readOnly: true, allOf: [to("Owner")] };
  return {
    openapi: "3.0.3",
    info: { title: "Pets", version: "1" },
    security: [{ key: [] }],
    paths: {
      "/cats/new": { post: { tags: ["Cats"], requestBody: body("Cat"), responses: {} } },
      "/pets": { get: { tags: ["Pets"], responses: { "200": { description: "x", ...body("Pet") } } } },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: {
        Owner: { type: "object", properties: { name: { type: "string" } } },
        Cat: { type: "object", properties: { kind, owner } },
        Dog: { type: "object", properties: { kind } },
        Pet: { oneOf: [to("Cat"), to("Dog")] },
      },
    },
  };
}

describe("the fingerprint of a package", () => {
  test("is another one wherever its plan is", () => {
    const seen = { same: 0, other: 0 };
    const isTold = ([before, after]: [OpenApi, OpenApi]): void => {
      const [old, now] = [fingerprintsOf(before), fingerprintsOf(after)];
      const plans = plansOf(before);
      for (const [slug, plan] of plansOf(after)) {
        const isSame = old.get(slug) === now.get(slug);
        seen[isSame ? "same" : "other"]++;
        if (isSame) expect(plan).toEqual(plans.get(slug));
      }
    };
    fc.assert(fc.property(changedDocument(randomDocument), isTold), { seed: 14, numRuns: 150 });
    expect(Math.min(seen.same, seen.other)).toBeGreaterThan(100);
  });

  test.each<[string, (document: OpenApi) => void]>([
    [
      "what only the document of a package has",
      ({ components }) =>
        Object.assign(components?.["schemas"]?.["Owner"] as object, { title: "Another one." }),
    ],
    [
      "a union of another package, which tells its schema apart",
      ({ components }) =>
        Object.assign(components?.["schemas"]?.["Pet"] as object, {
          discriminator: { propertyName: "kind" },
        }),
    ],
    [
      "how one signs in",
      ({ components }) =>
        Object.assign(components?.["securitySchemes"]?.["key"] as object, { scheme: "basic" }),
    ],
    [
      "what is said of a path above",
      ({ paths }) => Object.assign(paths ?? {}, { "/cats": { "x-restflare": { resource: "cats" } } }),
    ],
  ])("is another one for %s", (_, change) => {
    const before = pets();
    const after = pets();
    change(after);
    expect(plansOf(after).get("cats")).not.toEqual(plansOf(before).get("cats"));
    expect(fingerprintsOf(after).get("cats")).not.toBe(fingerprintsOf(before).get("cats"));
  });

  test("stays where the ledger has recorded what there is", () => {
    const stays = (document: OpenApi): void => {
      const { names } = planDocument({ source: "random.json", document });
      expect(fingerprintsOf(document, names)).toEqual(fingerprintsOf(document));
    };
    fc.assert(fc.property(randomDocument, stays), { seed: 14, numRuns: 100 });
  });

  test("stays where another package has changed", async () => {
    const { document } = await load(LIBRARY);
    const tags = [...fingerprintsOf(document).keys()];
    expect(tags.length).toBeGreaterThan(1);
    const [place = "", item] = Object.entries(document.paths ?? {})[0] ?? [];
    const operation = { ...item?.get, summary: "Another one." };
    const paths = { ...document.paths, [place]: { ...item, get: operation } };
    const now = fingerprintsOf({ ...document, paths } as OpenApi);
    const before = fingerprintsOf(document);
    expect(tags.filter((slug) => now.get(slug) !== before.get(slug))).toHaveLength(1);
  });
});
