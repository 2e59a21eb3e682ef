import { type Method, type OpenApi, partsOf, type Schema } from "../document/openapi.js";
import { blank } from "../document/templates.js";
import type { ActionPlan, PackagePlan, PathOperation, Plan, ServerPlan } from "../plan/model.js";
import { allActions, allNames } from "../plan/paths.js";

/** A package as its callers see it. */
export interface Surface {
  plan: PackagePlan;
  /** With the types that the plan gave names to, so that every `$ref` of the plan leads somewhere. */
  document: OpenApi;
  /** From pointers to the names that the package exports. */
  typeNames: ReadonlyMap<string, string>;
  /** The names of types, and of lists of values, that somebody may import. */
  exported: ReadonlySet<string>;
  /** By key. */
  calls: Map<string, Call>;
}

/** One operation as one action. */
export interface Call {
  /** Method and blanked template: what an operation is known by, whatever its placeholders are called. */
  key: string;
  package: string;
  /** Where the `$ref`s of the action lead. */
  document: OpenApi;
  action: ActionPlan;
  operation: PathOperation | undefined;
  /** The one of most of the package; none where that is Cloudflare's. */
  server: ServerPlan | undefined;
  /** Older names that still work. */
  aliases: string[];
}

/** By slug. */
export type Surfaces = Map<string, Surface>;

export function surfacesOf(plans: readonly Plan[]): Surfaces {
  const packages = plans.flatMap((plan) => plan.packages);
  return new Map(packages.map((plan) => [plan.slug, surfaceOf(plan)]));
}

export function surfaceOf(plan: PackagePlan): Surface {
  const document = {
    ...plan.document,
    ...Object.fromEntries(["named", "inputs", "outputs"].map((root) => [root, typesBelow(plan, root)])),
  };
  const typeNames = new Map(plan.types.map(({ pointer, name }) => [pointer, name]));
  const lists = plan.types.flatMap(({ values }) => values?.name ?? []);
  return {
    plan,
    document,
    typeNames,
    exported: new Set([...typeNames.values(), ...lists]),
    calls: callsOf(plan, document),
  };
}

/** The types that are only in the plan, as the places that its `$ref`s lead to. */
function typesBelow({ types }: PackagePlan, root: string): Record<string, Schema> {
  const start = `#/${root}/`;
  const own = types.filter(({ pointer }) => pointer.startsWith(start));
  return Object.fromEntries(own.map(({ pointer, schema }) => [partsOf(pointer).at(-1), schema]));
}

function callsOf(plan: PackagePlan, document: OpenApi): Map<string, Call> {
  const operations = new Map<string, PathOperation>();
  for (const { template, operations: own } of plan.paths) {
    for (const operation of own) operations.set(`${operation.method} ${template}`, operation);
  }
  const calls = new Map<string, Call>();
  const aliases = aliasesIn(plan);
  for (const action of plan.resources.flatMap(allActions)) {
    const own = keyOf(action.method, action.template);
    // Two literal templates may be one when blanked; then each is known by its own.
    const key = calls.has(own) ? `${action.method} ${action.template}` : own;
    const operation = operations.get(`${action.method} ${action.template}`);
    calls.set(key, {
      key,
      package: plan.name,
      document,
      action,
      operation,
      server: plan.server,
      aliases: aliases.get(action.call) ?? [],
    });
  }
  return calls;
}

function keyOf(method: Method, template: string): string {
  return `${method} ${blank(template)}`;
}

/** By the name that took its place, each older name that still works. */
function aliasesIn(plan: PackagePlan): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const { call, aliasOf } of plan.resources.flatMap(allNames)) {
    if (aliasOf !== undefined) aliases.set(aliasOf, [...(aliases.get(aliasOf) ?? []), call]);
  }
  return aliases;
}
