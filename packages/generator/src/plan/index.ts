import { byText, type OpenApi, type Tag } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import type { Ledger } from "../name/ledger.js";
import type { NamedPackage } from "../name/model.js";
import { checkNames, ledgerOf } from "../name/names.js";
import { hasOwnerPrefixes, isReserved, typeNames } from "../name/types.js";
import { argsOf } from "./arguments.js";
import { componentTypes, schemasIn } from "./component-types.js";
import { preferred, responsesOf } from "./content.js";
import { type Context, namedTypes } from "./context.js";
import { withDiscriminators } from "./discriminators.js";
import { sliceDocument } from "./document.js";
import { envelopeOf, listIn } from "./envelope.js";
import { markersOf } from "./markers.js";
import { memberGroups } from "./members.js";
import type { PackagePlan, Plan, ResourcePlan, TypePlan } from "./model.js";
import { type FreeName, withOptionNames } from "./options.js";
import { pathPlans } from "./paths.js";
import { referencesOf } from "./references.js";
import { resourcePlan } from "./resource.js";
import { withSides } from "./sides.js";
import { withValues } from "./values.js";

export interface PlanInputs {
  source: string;
  ledger: Ledger;
  placeholders: Ledger["placeholders"];
  /** The scope of the packages on the registry, `@restflare`. */
  scope: string;
  /** What the stages before had to say. */
  warnings: readonly string[];
}

/** What a document becomes whose operations have their names: plain sorted data, from which the emitters only print. */
export function plan(given: OpenApi, givenPackages: readonly NamedPackage[], inputs: PlanInputs): Plan {
  const { source, ledger, placeholders, scope, warnings } = inputs;
  checkNames(givenPackages, source);
  const { document, packages: named } = typed(given, givenPackages);
  const shared: Shared = {
    given,
    document,
    source,
    scope,
    reached: referencesOf(document).reached,
    stripOwner: hasOwnerPrefixes(Object.keys(document.components?.["schemas"] ?? {})),
    tags: new Map((document.tags ?? []).map((tag) => [tag.name, tag])),
  };
  const packages = named.map((one, i) => packagePlan(shared, one, givenPackages[i]?.operations ?? []));
  const operations = ledgerOf(named, ledger, (action) => argsOf(document, action));
  return {
    source,
    document,
    packages,
    warnings: warnings.map((text) => `${source}: ${text}`),
    names: { placeholders, operations },
  };
}

/** What is typed: with the values of discriminators, and apart what a request and what an answer has of a schema. */
function typed(
  given: OpenApi,
  packages: readonly NamedPackage[],
): { document: OpenApi; packages: readonly NamedPackage[] } {
  const { unions, hasSides } = markersOf(given);
  const document = unions.length > 0 ? withDiscriminators(given, unions) : given;
  return hasSides ? withSides(document, packages) : { document, packages };
}

interface Shared {
  /** As others are to read it. */
  given: OpenApi;
  /** As its schemas become types. */
  document: OpenApi;
  source: string;
  scope: string;
  reached: Context["reached"];
  stripOwner: boolean;
  tags: ReadonlyMap<string, Tag>;
}

function packagePlan(
  shared: Shared,
  { slug, tag: tagName, operations, ...one }: NamedPackage,
  given: readonly Placed[],
): PackagePlan {
  const { document, source, scope, reached, stripOwner, tags } = shared;
  const { types, named } = namedList();
  const context: Context = { document, reached, named };
  const tag = tags.get(tagName) ?? { name: tagName };
  const resources = one.resources
    .map((resource) => resourcePlan(context, resource))
    .sort((a, b) => byText(a.key, b.key));
  const paths = pathPlans(context, operations, resources);
  const taken = new Set([...types().map(({ name }) => name), ...resources.flatMap(interfacesOf)]);
  const schemas = schemasIn(reached([operations.map(({ operation }) => operation)]).refs);
  const componentNames = typeNames([...schemas.keys()], { taken, stripOwner });
  const free = freeNames([...taken, ...componentNames.values(), ...resources.map(({ key }) => key)]);
  const components = [...componentNames].flatMap(([key, name]) =>
    componentTypes(document, { key, name, roots: schemas.get(key) ?? [] }, free),
  );
  const exported = withValues(
    [...types(), ...components].sort((a, b) => byText(a.name, b.name)),
    free,
  );
  return {
    name: `${scope}/${slug}`,
    slug,
    tag: tag.name,
    description: (tag.description ?? "").trim(),
    ...(tag.externalDocs?.url && { documentation: tag.externalDocs.url }),
    source,
    types: exported,
    resources: resources.map((resource) => withOptionNames(resource, free)),
    paths,
    document: sliceDocument({ ...context, document: shared.given }, { tag, operations: [...given] }),
  };
}

/** Names that are neither one of these nor given before. */
function freeNames(taken: readonly string[]): FreeName {
  const used = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let n = 2; used.has(name) || isReserved(name); n += 1) name = `${wanted}${n}`;
    used.add(name);
    return name;
  };
}

function namedList(): { types: () => TypePlan[]; named: Context["named"] } {
  const list = namedTypes();
  return { types: () => list.types, named: list.named };
}

export function interfacesOf(resource: ResourcePlan): string[] {
  return [
    resource.interface,
    ...memberGroups(resource).map((group) => group.interface),
    ...resource.resources.flatMap(interfacesOf),
  ];
}

/** Rule 2's question of a GET: a list, or next to nothing but a list one level down in `result`. */
export function isListAnswer(document: OpenApi, { operation }: Placed): boolean {
  const { success } = responsesOf(document, operation);
  return success.some((response) => {
    const schema = preferred(response.content)?.[1].schema;
    const envelope = envelopeOf(document, schema);
    const list = listIn(document, envelope?.result ?? schema);
    return list !== undefined && (list.key === undefined || (envelope !== undefined && list.isPlain));
  });
}
