import type { PackagePlan } from "../../plan/model.js";
import type { Bound } from "./bound.js";
import { fullCall } from "./call-text.js";
import { bindingOf, harmlessCall } from "./start.js";

const MOCK = "https://www.npmjs.com/package/@restflare/mock";

/** How an app that uses the package is tested without an account. */
export function mockText(plan: PackagePlan, bounds: readonly Bound[]): string[] {
  const code = testLines(plan, bounds);
  if (code.length === 0) return [];
  return [
    "## Tests without an account",
    "",
    "With `npm install --save-dev @restflare/mock` each request is checked in your test's process, and answered with the examples above.",
    `It can also remember what was created, and fail when told to: [its README](${MOCK}).`,
    "",
    "```ts",
    ...code,
    "```",
    "",
  ];
}

/** A program that makes a call on a mock; none where every call changes something. */
export function testLines(plan: PackagePlan, bounds: readonly Bound[]): string[] {
  const found = harmlessCall(bounds);
  if (!found) return [];
  const { bound, action } = found;
  return [
    'import { createClient } from "@restflare/core";',
    'import { createMock } from "@restflare/mock";',
    `import { ${bound.resource.key} } from "${plan.name}";`,
    "",
    `const { options } = await createMock("${plan.name}");`,
    "const client = createClient(options);",
    bindingOf(bound),
    `console.log(${fullCall(bound, action)});`,
  ];
}
