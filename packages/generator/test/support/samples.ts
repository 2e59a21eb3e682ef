import type { Schema } from "../../src/document/openapi.js";
import { propertyName } from "../../src/emit/text.js";
import type { ActionPlan, PackagePlan, ResourcePlan } from "../../src/plan/model.js";

/** A module that calls each action of a package and its twin, with all that the action must have and with no more. */
export function sampleOf({ name, resources }: PackagePlan): string {
  const exports = resources.map(({ key }) => key).sort();
  return [
    'import type { Client } from "@restflare/core";',
    `import { ${exports.join(", ")} } from "${name}";`,
    "declare const $client: Client;",
    "declare function $sample<T>(): T;",
    "",
    ...resources.flatMap(callsOf),
    "",
  ].join("\n");
}

function callsOf(resource: ResourcePlan): string[] {
  const lists = resource.actions.filter(({ name, item }) => name === "index" && item);
  return [
    ...resource.actions.flatMap((action) => [callOf(action, ""), callOf(action, "OrThrow")]),
    ...lists.flatMap((action) => [
      `for await (const item of ${resource.call}.indexAll(${optionsOf(action)})) void item;`,
      `for await (const page of ${resource.call}.indexPages(${optionsOf(action)})) void page.data;`,
    ]),
    ...resource.resources.flatMap(callsOf),
  ];
}

function callOf(action: ActionPlan, twin: "" | "OrThrow"): string {
  const given = action.args.map((arg) => {
    if (arg === "options") return optionsOf(action);
    return arg === "id" ? literalOr(action.id) : "$sample()";
  });
  return `await ${action.call}${twin}(${given.join(", ")});`;
}

function optionsOf({ params, query, headers }: ActionPlan): string {
  const own = params.map(({ name, schema }) => `${propertyName(name)}: ${literalOr(schema)}`);
  const parts = [
    "client: $client",
    ...(own.length > 0 ? [`params: { ${own.join(", ")} }`] : []),
    ...(query?.required ? ["query: $sample()"] : []),
    ...(headers?.required ? ["headers: $sample()"] : []),
  ];
  return `{ ${parts.join(", ")} }`;
}

/** A literal where any text will do, so that not everything is only the compiler's own guess. */
function literalOr(schema: Schema | undefined): string {
  const isText =
    schema === undefined || (schema.type === "string" && !schema.enum && schema.const === undefined);
  return isText ? '"x"' : "$sample()";
}
