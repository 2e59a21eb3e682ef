import { startMock } from "@restflare/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contractCalls } from "../../../packages/generator/src/contract/calls.js";
import { prismLimit } from "../../../packages/generator/src/contract/prism-limits.js";
import type { PackagePlan } from "../../../packages/generator/src/plan/model.js";
import { type Exports, functionsOf } from "./functions.js";
import { type Bench, runCall } from "./run-call.js";
import { schemasOf } from "./schemas.js";
import { wrongExamples } from "./wrong-examples.js";

/** The contract test of a package: a test for every call of its plan, and one that there is no other function. */
export function contractSuite(plan: PackagePlan, exports: Exports, document: string | URL): void {
  const calls = contractCalls(plan);
  const made: string[] = [];
  let bench: Bench;
  beforeAll(async () => {
    bench = { plan, exports, schemas: schemasOf(plan), prism: await startMock(document) };
  });
  afterAll(() => bench?.prism.stop());

  for (const call of calls) {
    const limit = prismLimit(call);
    test(limit === undefined ? call.title : `${call.title} (recorded, since ${limit})`, async () => {
      made.push(call.function);
      await runCall(call, bench);
    });
  }

  test("every example in the document is what its schema says", () => {
    expect(wrongExamples(plan.document, bench.schemas)).toEqual([]);
  });

  test("every function of the package was called", () => {
    expect([...new Set(made)].sort()).toEqual(typedFunctions(plan, exports).sort());
  });
}

/** A list that the plan cannot read item by item has no such functions in its types, although it has them at run time. */
export function typedFunctions(plan: PackagePlan, exports: Exports): string[] {
  const readable = new Set(contractCalls(plan).map((call) => call.function));
  return functionsOf(exports).filter((name) => readable.has(name) || !/\.(indexAll|indexPages)$/.test(name));
}
