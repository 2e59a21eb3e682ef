import type { OpenApi, Schema } from "../document/openapi.js";
import { commentOf } from "../emit/prepare-schema.js";
import { type Bound, boundResources } from "../emit/readme/bound.js";
import { testLines } from "../emit/readme/mock.js";
import { asTallJson } from "../emit/readme/sample-text.js";
import { serversText } from "../emit/readme/servers.js";
import { installLine, startLines } from "../emit/readme/start.js";
import type { TypeText } from "../emit/type-text.js";
import { packageTypes } from "../emit/types.js";
import { memberGroups } from "../plan/members.js";
import type { PackagePlan, ResourcePlan } from "../plan/model.js";
import { allNames } from "../plan/paths.js";
import { callPage } from "./call.js";
import { type Context, contextOf } from "./context.js";
import { joined, plain } from "./linked.js";
import { groupPage } from "./members.js";
import type { PackagePage, ResourcePage, TypePage } from "./model.js";

export { typePrinter } from "../emit/schema-type.js";

/** What the documentation says of one package. */
export function packagePage(
  plan: PackagePlan,
  { document, print }: { document: OpenApi; print: (schema: Schema) => TypeText },
): PackagePage {
  const { name, slug, tag, description, documentation, source, resources } = plan;
  const bounds = boundResources(plan);
  const context = contextOf(plan, document, packageTypes(plan, print));
  const actions = resources.flatMap(allNames);
  const failure = actions.find(({ samples }) => samples.failure)?.samples.failure;
  const test = testLines(plan, bounds).join("\n");
  return {
    name,
    slug,
    tag,
    description,
    ...(documentation !== undefined && { documentation }),
    source,
    install: installLine(plan),
    start: startLines(plan, bounds).join("\n"),
    server: serversText(plan).join("\n").trim(),
    ...(test !== "" && { test }),
    resources: resources.flatMap((resource) =>
      resourcePages({ resource, name: resource.key, params: [] }, resource, context),
    ),
    types: plan.types.map((type) => typePage(type, context)),
    ...(failure && { failure: asTallJson(failure) }),
    secrets: [...new Set(actions.flatMap(({ secrets }) => secrets))].sort(),
  };
}

/** A resource and what is in it, as far as they have calls. A page names them as they are exported, bound to nothing. */
function resourcePages(bound: Bound, resource: ResourcePlan, context: Context): ResourcePage[] {
  const { call, description, endpoint, actions, resources } = resource;
  const own = actions.filter(({ member }) => member === undefined);
  const calls = [
    ...own.map((action) => callPage(bound, action, context)),
    ...memberGroups(resource).map((group) => groupPage(bound, group, context)),
  ];
  return [
    ...(calls.length > 0 ? [{ call, description, endpoint, calls }] : []),
    ...resources.flatMap((inner) => resourcePages(bound, inner, context)),
  ];
}

function typePage({ name, schema, inputOf }: PackagePlan["types"][number], { types }: Context): TypePage {
  const text = types.linked(schema);
  const side = inputOf === undefined ? "" : `What a request takes of it; answers have \`${inputOf}\`.`;
  return {
    name,
    declaration: types.isObject(schema)
      ? joined(plain(`interface ${name} `), text)
      : joined(plain(`type ${name} = `), text, plain(";")),
    description: [commentOf(schema), side].filter((part) => part !== "").join("\n\n"),
  };
}
