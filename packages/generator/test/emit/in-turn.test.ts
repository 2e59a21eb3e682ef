import { expect, test } from "vitest";
import { emit } from "../../src/emit/index.js";
import type { PackagePlan } from "../../src/plan/model.js";
import { documentOf, planOf } from "../support/document.js";

const manifestOf = () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true });

test("a package is planned when the one before it is printed: no more than one is in memory", () => {
  const { document, packages } = planOf(documentOf(["GET /things"]));
  const told: string[] = [];
  function* planned(): Generator<PackagePlan> {
    for (const one of [...packages, ...packages]) {
      told.push("planned");
      yield one;
    }
  }
  for (const _ of emit(
    { document, packages: planned() },
    { command: "test", license: undefined, manifestOf },
  ))
    told.push("printed");
  expect(told).toEqual(["planned", "printed", "planned", "printed"]);
});
