import { byText, type OpenApi, type Tag } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import type { Ledger } from "../name/ledger.js";
import type { NamedPackage } from "../name/model.js";
import { namesIn, type TypeEntry } from "../name/type-ledger.js";
import { authenticationOf } from "./authentication.js";
import { schemasIn } from "./component-types.js";
import { type Context, namedTypes } from "./context.js";
import { sliceDocument } from "./document.js";
import { exportedTypes } from "./exported.js";
import { interfacesFor } from "./interfaces.js";
import type { PackagePlan, TypePlan } from "./model.js";
import { freeNames, withOptionNames } from "./options.js";
import { allActions, pathPlans } from "./paths.js";
import type { References } from "./references.js";
import { resourcePlan } from "./resource.js";
import { isCloudflare, usualServer } from "./servers.js";
import { sharedEntries } from "./shared-entries.js";
import { noteValueNames, withValues } from "./values.js";

/** What all packages of a document are planned with. */
export interface Shared {
  /** As others are to read it. */
  given: OpenApi;
  /** As its schemas become types. */
  document: OpenApi;
  source: string;
  scope: string;
  ledger: Ledger;
  references: References;
  stripOwner: boolean;
  tags: ReadonlyMap<string, Tag>;
}

export interface Planned {
  plan: PackagePlan;
  /** What the ledger is to have of its types. */
  entries: Record<string, TypeEntry>;
}

export function packagePlan(
  shared: Shared,
  { slug, tag: tagName, operations, ...one }: NamedPackage,
  given: readonly Placed[],
): Planned {
  const { document, source, scope, ledger, references, stripOwner, tags } = shared;
  const interfaces = interfacesFor(one.resources);
  const recorded = ledger.types?.[slug] ?? {};
  const { types, named } = namedList([...interfaces.taken, ...namesOfSchemas(recorded)]);
  const all = operations.map(({ operation }) => operation);
  const server = usualServer(document, all);
  const authentication = authenticationOf(shared.given, all);
  const context: Context = { document, server, interfaces, named, ...references };
  const tag = tags.get(tagName) ?? { name: tagName };
  const resources = one.resources
    .map((resource) => ({
      ...resourcePlan(context, resource),
      ...(!isCloudflare(server) && { server }),
    }))
    .sort((a, b) => byText(a.key, b.key));
  const paths = pathPlans(context, operations, resources);
  const taken = [...interfaces.taken];
  const schemas = schemasIn(references.reached([operations.map(({ operation }) => operation)]).refs);
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
    ...(!isCloudflare(server) && { server, ...(authentication && { authentication }) }),
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
  noteValueNames(exported.entries, allTypes);
  return { plan, entries: sharedEntries(document, exported.entries) };
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
