import fc from "fast-check";
import { expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { operationsOf } from "../../src/document/operations.js";
import { referencesOf } from "../../src/plan/references.js";
import { changedDocument } from "../support/random-changes.js";
import { randomDocument } from "../support/random-documents.js";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("a secret is found behind other schemas, also behind those that go in a circle", () => {
  const document: OpenApi = {
    openapi: "3.1.0",
    components: {
      schemas: {
        Account: { properties: { owner: to("Owner") } },
        Owner: { properties: { accounts: { items: to("Account") }, key: to("Key%20pair") } },
        "Key pair": { properties: { secret: { type: "string", format: "password" } } },
        Plain: { properties: { self: to("Plain") } },
      },
    },
  };
  const { secrets } = referencesOf(document);
  expect([...secrets([to("Account")])]).toEqual(["secret"]);
  expect([...secrets([to("Plain")])]).toEqual([]);
});

test("looking only where a secret can be finds all that are reached", () => {
  const isSame = ([, document]: [OpenApi, OpenApi]): void => {
    const { reached, secrets } = referencesOf(document);
    for (const { operation } of operationsOf(document))
      expect(secrets([operation])).toEqual(reached([operation]).secrets);
  };
  fc.assert(fc.property(changedDocument(randomDocument), isSame), { seed: 14, numRuns: 200 });
});
