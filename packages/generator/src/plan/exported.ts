import { isObject, type OpenApi, partsOf, type Schema } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { keyOf } from "../name/ledger.js";
import type { TypeEntry } from "../name/type-ledger.js";
import { typeNames } from "../name/types.js";
import { componentTypes, type SchemaRoots } from "./component-types.js";
import { PLACE, pointerTo, schemasByName } from "./kept-names.js";
import type { ResourcePlan, TypePlan } from "./model.js";
import { freeNames } from "./options.js";
import { allActions } from "./paths.js";
import { placesIn } from "./places.js";

export interface Exporting {
  /** As its schemas become types. */
  document: OpenApi;
  /** As its owner has it: there the ledger finds where a schema is mentioned. */
  given: { document: OpenApi; operations: readonly Placed[] };
  resources: readonly ResourcePlan[];
  /** The schemas that the package reaches, by the document's names, and on which sides. */
  schemas: SchemaRoots;
  /** The types that have their names from the actions. */
  own: readonly TypePlan[];
  /** Names that are no types'. */
  taken: readonly string[];
  stripOwner: boolean;
  /** What the ledger has of the package. */
  recorded: Readonly<Record<string, TypeEntry>>;
}

/** The types that a package exports, and what the ledger is to have of their names. */
export function exportedTypes(asked: Exporting): { types: TypePlan[]; entries: Record<string, TypeEntry> } {
  const { own, recorded } = asked;
  const { names, old } = schemaNames(asked);
  const components = componentPlans(asked, names);
  const types: TypePlan[] = [...own, ...components.values()].flat();
  const entries = { ...partEntries(asked), ...schemaEntries(asked, names) };
  const isTaken = new Set([...types.map(({ name }) => name), ...asked.taken]);
  const nameOf = new Map(types.map(({ pointer, name }) => [pointer, name]));
  const aliases = [
    ...old.map(([name, key]): [string, Schema] => [name, { $ref: components.get(key)?.[0]?.pointer ?? "" }]),
    ...oldParts(asked),
  ];
  for (const [name, schema] of aliases) {
    if (isTaken.has(name)) continue;
    const aliasOf = schema.$ref === undefined ? undefined : nameOf.get(schema.$ref);
    types.push(aliasPlan(name, schema, aliasOf));
    entries[name] = { ...(recorded[name] as TypeEntry), ...(aliasOf !== undefined && { aliasOf }) };
  }
  return { types, entries };
}

/** The types of each schema: one, or one for each side; the one with the plain name comes first. */
function componentPlans(
  { document, schemas, own, taken, recorded }: Exporting,
  names: ReadonlyMap<string, string>,
): Map<string, TypePlan[]> {
  const free = freeNames([
    ...taken,
    ...own.map(({ name }) => name),
    ...names.values(),
    ...Object.keys(recorded),
  ]);
  return new Map(
    [...names].map(([key, name]) => {
      const all = componentTypes(document, { key, name, roots: schemas.get(key) ?? [] }, free);
      return [
        key,
        all.sort((one, other) => Number(one.inputOf !== undefined) - Number(other.inputOf !== undefined)),
      ];
    }),
  );
}

/** A name that was exported goes on being one, for what took its place. */
function aliasPlan(name: string, schema: Schema, aliasOf: string | undefined): TypePlan {
  const description =
    aliasOf === undefined ? "There is no such type of its own any more." : `Use \`${aliasOf}\`.`;
  return { name, schema: { ...schema, description, deprecated: true }, pointer: `#/aliases/${name}` };
}

/** A name for each schema, and the schemas of old names. */
function schemaNames(asked: Exporting): { names: Map<string, string>; old: [name: string, key: string][] } {
  const { given, recorded, own, taken, stripOwner } = asked;
  const schemas = [...asked.schemas.keys()];
  const byName = schemasByName({ ...given, schemas, recorded });
  const isTaken = new Set([...own.map(({ name }) => name), ...taken]);
  const kept = new Map<string, string>();
  const old: [string, string][] = [];
  // who is still called so goes first
  const isFirst = ([name, schema]: [string, string]): boolean => recorded[name]?.schema === schema;
  const all = [...byName].filter(([name]) => !isTaken.has(name));
  for (const [name, schema] of [...all.filter(isFirst), ...all.filter((pair) => !isFirst(pair))]) {
    if (kept.has(schema) || recorded[name]?.aliasOf !== undefined) old.push([name, schema]);
    else kept.set(schema, name);
  }
  const fresh = typeNames(
    schemas.filter((schema) => !kept.has(schema)),
    { taken: new Set([...isTaken, ...Object.keys(recorded)]), stripOwner },
  );
  return { names: new Map([...kept, ...fresh]), old };
}

function schemaEntries(
  { given: { document, operations } }: Exporting,
  names: ReadonlyMap<string, string>,
): Record<string, TypeEntry> {
  const places = placesIn(document, operations);
  const entries = [...names].map(([schema, name]): [string, TypeEntry] => {
    const place = places.get(pointerTo(schema));
    const outer = place?.in.startsWith("#/") ? names.get(partsOf(place.in)[2] ?? "") : place?.in;
    const at = place ? `${outer ?? ""}${PLACE}${place.at}` : "";
    return [name, sharedEntry(document, schema, at)];
  });
  return Object.fromEntries(entries);
}

const knownEntries = new WeakMap<OpenApi, Map<string, TypeEntry>>();

/** One object for all packages that have the same to say: where each of them reaches most of a document, there are a million. */
function sharedEntry(document: OpenApi, schema: string, at: string): TypeEntry {
  const known = knownEntries.get(document) ?? new Map<string, TypeEntry>();
  knownEntries.set(document, known);
  const key = `${schema}\n${at}`;
  const entry = known.get(key) ?? { schema, at };
  known.set(key, entry);
  return entry;
}

/** What the actions take and answer, by `POST /zones > body`; of a list the items. */
function partsOfActions(resources: readonly ResourcePlan[]): Map<string, Schema> {
  const parts = new Map<string, Schema>();
  for (const { method, template, body, query, headers, data, info, detail, item } of resources.flatMap(
    allActions,
  )) {
    const all = {
      body: body?.schema,
      query: query?.schema,
      headers: headers?.schema,
      data,
      info,
      detail,
      item,
    };
    for (const [part, schema] of Object.entries(all)) {
      if (schema) parts.set(`${keyOf(method, template)}${PLACE}${part}`, innermost(schema));
    }
  }
  return parts;
}

function innermost(schema: Schema): Schema {
  return schema.type === "array" && isObject(schema.items) ? innermost(schema.items as Schema) : schema;
}

function partEntries({ resources, own }: Exporting): Record<string, TypeEntry> {
  const nameOf = new Map(own.map(({ pointer, name }) => [pointer, name]));
  const entries = [...partsOfActions(resources)].flatMap(([at, { $ref = "" }]): [string, TypeEntry][] => {
    const name = nameOf.get($ref);
    return name === undefined ? [] : [[name, { at }]];
  });
  return Object.fromEntries(entries.reverse());
}

/** Names that types of actions had, where these mention a schema of another name now, or the action is called otherwise. */
function oldParts({ resources, recorded }: Exporting): [string, Schema][] {
  const parts = partsOfActions(resources);
  return Object.entries(recorded).flatMap(([name, { schema, at }]): [string, Schema][] => {
    const now = schema === undefined ? parts.get(at) : undefined;
    return now ? [[name, now]] : [];
  });
}
