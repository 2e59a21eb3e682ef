import type { Corrections } from "../corrections.js";
import { hintsOf } from "../naming/hints.js";
import { EMPTY, type Ledger } from "../naming/ledger.js";
import type { NamedPackage } from "../naming/model.js";
import { checkNames, ledgerOf, nameOperations } from "../naming/names.js";
import { hasOwnerPrefixes, typeNames } from "../naming/types.js";
import { unused } from "../naming/unused.js";
import { normalise } from "../normalise/index.js";
import { byText, type OpenApi, partsOf, type Tag } from "../openapi.js";
import { type Placed, slice } from "../slice.js";
import { argsOf } from "./arguments.js";
import { preferred, responsesOf } from "./content.js";
import { type Context, namedTypes } from "./context.js";
import { sliceDocument } from "./document.js";
import { envelopeOf, listIn } from "./envelope.js";
import { memberGroups } from "./members.js";
import type { PackagePlan, Plan, ResourcePlan, TypePlan } from "./model.js";
import { pathPlans } from "./paths.js";
import { referencesOf } from "./references.js";
import { resourcePlan } from "./resource.js";

export interface PlanOptions {
  /** Our own document, with which the generator is stricter. */
  own?: boolean;
  /** Slugs that no package may have. */
  reserved?: ReadonlySet<string>;
  /** What an overlay says of names. */
  corrections?: Corrections;
  /** The names that there are already. */
  ledger?: Ledger;
}

/** A document, and how messages call it. */
interface Named {
  source: string;
  document: OpenApi;
}

/** What a document becomes. The document is changed on the way: whoever wants it as it was keeps a copy. */
export function planDocument({ source, document }: Named, options: PlanOptions = {}): Plan {
  const { corrections = {}, ledger = EMPTY, reserved = new Set<string>() } = options;
  const wanted = corrections.placeholders ?? {};
  const { warnings, placeholders } = normalise(document, { wanted, recorded: ledger.placeholders, source });
  const slices = slice(document, { source, own: options.own === true, warn: (text) => warnings.push(text) });
  const answersList = (placed: Placed): boolean => isListAnswer(document, placed);
  const hints = hintsOf(document, corrections);
  warnings.push(...unused(document, corrections));
  const named = nameOperations(slices, { source, ledger, reserved, hints, answersList });
  checkNames(named, source);
  const shared: Shared = {
    document,
    source,
    reached: referencesOf(document).reached,
    stripOwner: hasOwnerPrefixes(Object.keys(document.components?.["schemas"] ?? {})),
    tags: new Map((document.tags ?? []).map((tag) => [tag.name, tag])),
  };
  const packages = named.map((one) => packagePlan(shared, one));
  const operations = ledgerOf(named, ledger, (action) => argsOf(document, action));
  return {
    source,
    packages,
    warnings: warnings.map((text) => `${source}: ${text}`),
    names: { placeholders, operations },
  };
}

interface Shared {
  document: OpenApi;
  source: string;
  reached: Context["reached"];
  stripOwner: boolean;
  tags: ReadonlyMap<string, Tag>;
}

function packagePlan(shared: Shared, { slug, tag: tagName, operations, ...one }: NamedPackage): PackagePlan {
  const { document, source, reached, stripOwner, tags } = shared;
  const { types, named } = namedList();
  const context: Context = { document, reached, named };
  const tag = tags.get(tagName) ?? { name: tagName };
  const resources = one.resources
    .map((resource) => resourcePlan(context, resource))
    .sort((a, b) => byText(a.key, b.key));
  const paths = pathPlans(context, operations, resources);
  const taken = new Set([...types().map(({ name }) => name), ...resources.flatMap(interfacesOf)]);
  const schemas = schemasIn(reached([operations.map(({ operation }) => operation)]).refs);
  const componentNames = typeNames(schemas, { taken, stripOwner });
  return {
    name: `@restflare/${slug}`,
    slug,
    tag: tag.name,
    description: (tag.description ?? "").trim(),
    ...(tag.externalDocs?.url && { documentation: tag.externalDocs.url }),
    source,
    resources,
    types: [...types(), ...componentTypes(document, componentNames)].sort((a, b) => byText(a.name, b.name)),
    paths,
    document: sliceDocument(context, { tag, operations }),
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

function schemasIn(refs: Iterable<string>): string[] {
  return [...refs].flatMap((ref) => {
    const [root, section, name] = partsOf(ref);
    return root === "components" && section === "schemas" && name !== undefined ? [name] : [];
  });
}

function componentTypes(document: OpenApi, names: Map<string, string>): TypePlan[] {
  const schemas = document.components?.["schemas"] ?? {};
  return [...names].map(([key, name]) => ({
    name,
    schema: schemas[key] as TypePlan["schema"],
    pointer: `#/components/schemas/${key}`,
  }));
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
