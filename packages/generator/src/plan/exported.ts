import { isObject, type OpenApi, partsOf, type Schema } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { keyOf } from "../name/ledger.js";
import { namesIn, type TypeEntry } from "../name/type-ledger.js";
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
export function exportedTypes(asked: Exporting): { types: TypePlan[]; entries: Map<string, TypeEntry> } {
  const { own, recorded } = asked;
  const { names, old } = schemaNames(asked);
  const components = componentPlans(asked, names);
  const types: TypePlan[] = [...own, ...components.values()].flat();
  const entries = new Map([...partEntries(asked), ...schemaEntries(asked, names, components)]);
  if (Object.keys(recorded).length === 0) return { types, entries }; // and no name is an old one
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
    entries.set(name, { ...(recorded[name] as TypeEntry), ...(aliasOf !== undefined && { aliasOf }) });
  }
  for (const [name, schema] of oldInputs(asked, { names, old, components })) {
    if (isTaken.has(name)) continue;
    isTaken.add(name);
    types.push(aliasPlan(name, schema, nameOf.get(schema.$ref ?? "")));
  }
  return { types, entries };
}

interface Found {
  names: ReadonlyMap<string, string>;
  old: readonly [name: string, key: string][];
  components: ReadonlyMap<string, readonly TypePlan[]>;
}

/** The names that requests had of types: of those that are old names now, and of those of which requests have all. */
function oldInputs({ recorded }: Exporting, { names, old, components }: Found): [string, Schema][] {
  const all = [...[...names].map(([key, name]): [string, string] => [name, key]), ...old];
  return all.flatMap(([name, key]): [string, Schema][] => {
    const input = recorded[name]?.input;
    const [first, other = first] = components.get(key) ?? [];
    return input === undefined || !other ? [] : [[input, { $ref: other.pointer }]];
  });
}

/** The types of each schema: one, or one for each side; the one with the plain name comes first. */
function componentPlans(
  { document, schemas, own, taken, recorded }: Exporting,
  names: ReadonlyMap<string, string>,
): Map<string, TypePlan[]> {
  const isTaken = new Set([...taken, ...own.map(({ name }) => name), ...names.values()]);
  const free = freeNames([...isTaken, ...namesIn(recorded)]);
  const inputName = (name: string): string => {
    const known = recorded[name]?.input;
    return known === undefined || isTaken.has(known) ? free(`${name}Input`) : known;
  };
  return new Map(
    [...names].map(([key, name]) => {
      const all = componentTypes(document, { key, name, roots: schemas.get(key) ?? [] }, inputName);
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
    { taken: new Set([...isTaken, ...namesIn(recorded)]), stripOwner },
  );
  return { names: new Map([...kept, ...fresh]), old };
}

function schemaEntries(
  { given: { document, operations } }: Exporting,
  names: ReadonlyMap<string, string>,
  components: ReadonlyMap<string, readonly TypePlan[]>,
): [name: string, TypeEntry][] {
  const places = placesIn(document, operations);
  return [...names].map(([schema, name]) => {
    const place = places.get(pointerTo(schema));
    const outer = place?.in.startsWith("#/") ? names.get(partsOf(place.in)[2] ?? "") : place?.in;
    const input = components.get(schema)?.find(({ inputOf }) => inputOf !== undefined)?.name;
    const at = place ? `${outer ?? ""}${PLACE}${place.at}` : "";
    return [name, { schema, at, ...(input !== undefined && { input }) }];
  });
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

function partEntries({ resources, own }: Exporting): [name: string, TypeEntry][] {
  const nameOf = new Map(own.map(({ pointer, name }) => [pointer, name]));
  const entries = [...partsOfActions(resources)].flatMap(([at, { $ref = "" }]): [string, TypeEntry][] => {
    const name = nameOf.get($ref);
    return name === undefined ? [] : [[name, { at }]];
  });
  return entries.reverse(); // the first place of a name is the one that counts
}

/** Names that types of actions had, where these mention a schema of another name now, or the action is called otherwise. */
function oldParts({ resources, recorded }: Exporting): [string, Schema][] {
  const parts = partsOfActions(resources);
  return Object.entries(recorded).flatMap(([name, { schema, at }]): [string, Schema][] => {
    const now = schema === undefined ? parts.get(at) : undefined;
    return now ? [[name, now]] : [];
  });
}
