import { byText, type OpenApi, type Tag } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import type { Ledger } from "../name/ledger.js";
import type { NamedPackage } from "../name/model.js";
import { checkNames, ledgerOf } from "../name/names.js";
import { namesIn, type TypeEntry } from "../name/type-ledger.js";
import { hasOwnerPrefixes } from "../name/types.js";
import { argsOf } from "./arguments.js";
import { schemasIn } from "./component-types.js";
import { preferred, responsesOf } from "./content.js";
import { type Context, namedTypes } from "./context.js";
import { withDiscriminators } from "./discriminators.js";
import { sliceDocument } from "./document.js";
import { envelopeOf, listIn } from "./envelope.js";
import { exportedTypes } from "./exported.js";
import { interfacesFor } from "./interfaces.js";
import { markersOf } from "./markers.js";
import type { PackagePlan, Plan, TypePlan } from "./model.js";
import { freeNames, withOptionNames } from "./options.js";
import { allActions, pathPlans } from "./paths.js";
import { referencesOf } from "./references.js";
import { resourcePlan } from "./resource.js";
import { isCloudflare, misplaced, usualServer } from "./servers.js";
import { withSides } from "./sides.js";
import { withValueNames, withValues } from "./values.js";

export interface PlanInputs {
  source: string;
  /** It is one of the repository's own documents, which are called by their paths in it. */
  own: boolean;
  ledger: Ledger;
  placeholders: Ledger["placeholders"];
  /** The scope of the packages on the registry, `@restflare`. */
  scope: string;
  /** What the stages before had to say. */
  warnings: readonly string[];
}

/** What a document becomes whose operations have their names: plain sorted data, from which the emitters only print. */
export function plan(given: OpenApi, givenPackages: readonly NamedPackage[], inputs: PlanInputs): Plan {
  const { source, own, ledger, placeholders, scope, warnings } = inputs;
  checkNames(givenPackages, source);
  const { document, packages: named } = typed(given, givenPackages);
  const shared: Shared = {
    given,
    document,
    source: own ? source : fileName(source),
    scope,
    ledger,
    reached: referencesOf(document).reached,
    stripOwner: hasOwnerPrefixes(Object.keys(document.components?.["schemas"] ?? {})),
    tags: new Map((document.tags ?? []).map((tag) => [tag.name, tag])),
  };
  const planned = named.map((one, i) => packagePlan(shared, one, givenPackages[i]?.operations ?? []));
  const packages = planned.map((one) => one.plan);
  const operations = ledgerOf(named, ledger, (action) => argsOf(document, action));
  return {
    source,
    document,
    packages,
    warnings: [...warnings, ...packages.flatMap(misplaced)].map((text) => `${source}: ${text}`),
    names: {
      placeholders,
      operations,
      types: Object.fromEntries(planned.map(({ plan: { slug }, entries }) => [slug, entries])),
    },
  };
}

/** Without the folders, which are others seen from another one, or on another machine; an address is whole. */
function fileName(source: string): string {
  return /^https?:/i.test(source) ? source : source.slice(source.lastIndexOf("/") + 1);
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
  ledger: Ledger;
  reached: Context["reached"];
  stripOwner: boolean;
  tags: ReadonlyMap<string, Tag>;
}

interface Planned {
  plan: PackagePlan;
  /** What the ledger is to have of its types. */
  entries: Record<string, TypeEntry>;
}

function packagePlan(
  shared: Shared,
  { slug, tag: tagName, operations, ...one }: NamedPackage,
  given: readonly Placed[],
): Planned {
  const { document, source, scope, ledger, reached, stripOwner, tags } = shared;
  const interfaces = interfacesFor(one.resources);
  const recorded = ledger.types?.[slug] ?? {};
  const { types, named } = namedList([...interfaces.taken, ...namesOfSchemas(recorded)]);
  const server = usualServer(
    document,
    operations.map(({ operation }) => operation),
  );
  const context: Context = { document, server, interfaces, reached, named };
  const tag = tags.get(tagName) ?? { name: tagName };
  const resources = one.resources
    .map((resource) => ({
      ...resourcePlan(context, resource),
      ...(!isCloudflare(server) && { server }),
    }))
    .sort((a, b) => byText(a.key, b.key));
  const paths = pathPlans(context, operations, resources);
  const taken = [...interfaces.taken];
  const schemas = schemasIn(reached([operations.map(({ operation }) => operation)]).refs);
  const exported = exportedTypes({
    document,
    given: { document: shared.given, operations: given },
    resources,
    schemas,
    own: types(),
    taken,
    stripOwner,
    recorded,
  });
  const others = new Set([
    ...taken,
    ...exported.types.map(({ name }) => name),
    ...resources.map(({ key }) => key),
  ]);
  const free = freeNames([...others, ...namesIn(recorded)]);
  const allTypes = withValues(
    exported.types.sort((a, b) => byText(a.name, b.name)),
    { free, recorded, isTaken: (name) => others.has(name) },
  );
  const plan: PackagePlan = {
    name: `${scope}/${slug}`,
    slug,
    tag: tag.name,
    description: (tag.description ?? "").trim(),
    ...(tag.externalDocs?.url && { documentation: tag.externalDocs.url }),
    source,
    ...(!isCloudflare(server) && { server }),
    types: allTypes,
    resources: resources.map((resource) => withOptionNames(resource, free)),
    paths,
    document: sliceDocument(
      { ...context, document: shared.given },
      { tag, operations: [...given] },
      new Map(
        resources.flatMap(allActions).map(({ method, template, call }) => [`${method} ${template}`, call]),
      ),
    ),
  };
  return { plan, entries: withValueNames(exported.entries, allTypes) };
}

/** Names that the document's own schemas have already. */
function namesOfSchemas(recorded: Readonly<Record<string, TypeEntry>>): string[] {
  return Object.entries(recorded).flatMap(([name, { schema, aliasOf }]) =>
    schema !== undefined && aliasOf === undefined ? [name] : [],
  );
}

function namedList(taken: readonly string[]): { types: () => TypePlan[]; named: Context["named"] } {
  const list = namedTypes(new Set(taken));
  return { types: () => list.types, named: list.named };
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
