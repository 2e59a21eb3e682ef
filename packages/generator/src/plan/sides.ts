import {
  isObject,
  type MediaType,
  type OpenApi,
  type Operation,
  type Parameter,
  partsOf,
  pointerPart,
  resolve,
  type Schema,
} from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import type { NamedPackage, NamedResource } from "../name/model.js";
import { type Declared, list, propertiesOf } from "./schema-facts.js";

// `readOnly` and `writeOnly`: a request has no field that only the API sets, an answer none that is only sent. A schema
// with such a field, in itself or in what it refers to, gets a second one beside it, `#/inputs/<name>` for requests or
// `#/outputs/<name>` for answers, and the operations refer to those. Every other schema stays the one that it is.

export type Side = "inputs" | "outputs";
/** The mark of what a side does not have. */
const MARK = { inputs: "readOnly", outputs: "writeOnly" } as const;

/** A document, and packages whose operations refer to what each side has. */
export function withSides(
  document: OpenApi,
  packages: readonly NamedPackage[],
): { document: OpenApi; packages: NamedPackage[] } {
  const schemas = (document.components?.["schemas"] ?? {}) as Record<string, Schema>;
  const refs = new Map(Object.entries(schemas).map(([name, schema]) => [name, refsIn(schema)]));
  const views = { inputs: viewOf(document, "inputs", refs), outputs: viewOf(document, "outputs", refs) };
  const known = new Map<Placed, Placed>(); // a package and its actions have the same ones
  function seen(placed: Placed): Placed {
    const made = known.get(placed) ?? {
      ...placed,
      operation: viewedOperation(document, placed.operation, views),
    };
    known.set(placed, made);
    return made;
  }
  return {
    document: { ...document, inputs: views.inputs.schemas, outputs: views.outputs.schemas },
    packages: packages.map((one) => ({
      ...one,
      operations: one.operations.map(seen),
      resources: one.resources.map((resource) => viewedResource(resource, seen)),
    })),
  };
}

function viewedResource(resource: NamedResource, seen: (placed: Placed) => Placed): NamedResource {
  return {
    ...resource,
    actions: resource.actions.map((action) => ({ ...action, placed: seen(action.placed) })),
    resources: resource.resources.map((inner) => viewedResource(inner, seen)),
  };
}

interface View {
  /** A schema as the side has it; the same object where that is no other. */
  of: (schema: Schema) => Schema;
  /** The components that are not the same there. */
  schemas: Record<string, Schema>;
}

type Refs = ReadonlyMap<string, ReadonlySet<string>>;

function viewOf(document: OpenApi, side: Side, refs: Refs): View {
  const schemas = (document.components?.["schemas"] ?? {}) as Record<string, Schema>;
  const different = differentOn(document, side, refs);
  const of = (schema: Schema): Schema => viewed(document, schema, { side, different });
  return { of, schemas: Object.fromEntries([...different].map((name) => [name, of(schemas[name] ?? {})])) };
}

/** An operation whose body and parameters are of the one side, and whose answers are of the other; the same object where that is no other. */
function viewedOperation(
  document: OpenApi,
  operation: Operation,
  { inputs, outputs }: Record<Side, View>,
): Operation {
  const { requestBody, responses, parameters } = operation;
  const viewed = {
    parameters: mapList(parameters, (one) => viewedMessage(document, one, inputs.of)),
    requestBody: requestBody && viewedMessage(document, requestBody, inputs.of),
    responses: mapValues(responses, (one) => viewedMessage(document, one, outputs.of)),
  };
  const changed = Object.entries(viewed).filter(([part, value]) => value !== operation[part]);
  return changed.length === 0 ? operation : { ...operation, ...Object.fromEntries(changed) };
}

type Message = Pick<Parameter, "$ref" | "schema" | "content">;

/** A message as it is, unless a schema in it differs; then the message itself in place of a `$ref` to it. */
function viewedMessage<M extends Message>(
  document: OpenApi,
  message: M,
  view: (schema: Schema) => Schema,
): M {
  const real = resolve(document, message);
  if (!isObject(real)) return message;
  const schema = real.schema && view(real.schema);
  const media = Object.entries(real.content ?? {}).map(
    ([type, one]) => [type, one, viewedMedia(document, one, view)] as const,
  );
  if (schema === real.schema && media.every(([, before, after]) => before === after)) return message;
  return {
    ...real,
    ...(schema && { schema }),
    ...(real.content && { content: Object.fromEntries(media.map(([type, , after]) => [type, after])) }),
  };
}

function viewedMedia(document: OpenApi, media: MediaType, view: (schema: Schema) => Schema): MediaType {
  const real = resolve(document, media);
  const schema = real.schema && view(real.schema);
  const itemSchema = real.itemSchema && view(real.itemSchema);
  if (schema === real.schema && itemSchema === real.itemSchema) return media;
  return { ...real, ...(schema && { schema }), ...(itemSchema && { itemSchema }) };
}

/** What leads on from some names, with them. */
function closure(roots: Iterable<string>, edges: ReadonlyMap<string, Iterable<string>>): Set<string> {
  const found = new Set(roots);
  for (const name of found) for (const next of edges.get(name) ?? []) found.add(next);
  return found;
}

/** The components that are not the same on a side: those with a marked field, and those that lead to one. */
function differentOn(document: OpenApi, side: Side, refs: Refs): Set<string> {
  const schemas = document.components?.["schemas"] ?? {};
  const users = new Map<string, string[]>();
  for (const [name, targets] of refs)
    for (const target of targets) users.set(target, [...(users.get(target) ?? []), name]);
  const marked = Object.keys(schemas).filter((name) => hasMark(document, schemas[name], side));
  return closure(marked, users);
}

function hasMark(document: OpenApi, schema: unknown, side: Side): boolean {
  if (!isObject(schema) || schema["$ref"] !== undefined) return false;
  const own = Object.values(propertiesIn(schema as Schema));
  return (
    own.some((property) => isMarked(document, property, side)) ||
    someParts(schema as Schema, (part) => hasMark(document, part, side))
  );
}

const propertiesIn = ({ properties }: Schema): Record<string, unknown> =>
  isObject(properties) ? properties : {};

/** Whether a field is only of the other side; marked for both, the mark says nothing. */
function isMarked(document: OpenApi, property: unknown, side: Side, depth = 0): boolean {
  if (!isObject(property) || depth > 4) return false;
  const { readOnly, writeOnly, $ref, allOf } = property as Schema;
  if (readOnly === true && writeOnly === true) return false;
  if (property[MARK[side]] === true) return true;
  if ($ref !== undefined) {
    const real = resolve(document, property as Schema);
    return real.$ref === undefined && isMarked(document, real, side, depth + 1);
  }
  return list(allOf).some((part) => isMarked(document, part, side, depth + 1));
}

/**
 * Whether the field itself has the mark, and not only what it refers to. Owners mark ids and names that many schemas share,
 * and which some requests have to give all the same: a field that is marked in this way stays, and is required of nobody.
 */
const isMarkedItself = (property: unknown, side: Side): boolean =>
  isObject(property) && property[MARK[side]] === true;

/** Each schema inside of a schema, but not behind its `$ref`s. */
function someParts(schema: Schema, test: (part: unknown) => boolean): boolean {
  for (const word in schema) {
    const value = schema[word];
    if (typeof value !== "object" || value === null) continue;
    if (MAPS.has(word)) {
      for (const name in value) if (test((value as Record<string, unknown>)[name])) return true;
    } else if (LISTS.has(word) && Array.isArray(value)) {
      if (value.some(test)) return true;
    } else if (SCHEMAS.has(word) && test(value)) return true;
  }
  return false;
}
const MAPS = new Set(["properties", "patternProperties"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems", "items"]);
const SCHEMAS = new Set(["items", "additionalProperties"]);

/** The names of the components that a schema refers to. */
function refsIn(schema: unknown, found = new Set<string>()): Set<string> {
  if (!isObject(schema)) return found;
  const name = componentOf(schema["$ref"]);
  if (name !== undefined) found.add(name);
  someParts(schema as Schema, (part) => {
    refsIn(part, found);
    return false;
  });
  return found;
}

function componentOf(ref: unknown): string | undefined {
  if (typeof ref !== "string") return undefined;
  const [root, section, name, ...deeper] = partsOf(ref);
  return root === "components" && section === "schemas" && deeper.length === 0 ? name : undefined;
}

interface Viewing {
  side: Side;
  different: ReadonlySet<string>;
}

/** Asked before anything is copied: most schemas are the same on both sides. */
function isDifferent(document: OpenApi, schema: unknown, view: Viewing): boolean {
  if (!isObject(schema)) return false;
  const { $ref, properties } = schema as Schema;
  if ($ref !== undefined) return view.different.has(componentOf($ref) ?? "");
  for (const name in properties) if (isMarked(document, properties[name], view.side)) return true;
  return someParts(schema as Schema, (part) => isDifferent(document, part, view));
}

/** A schema as one side has it; the same object where that is no other. */
function viewed(document: OpenApi, schema: Schema, view: Viewing): Schema {
  const { side, different } = view;
  if (!isDifferent(document, schema, view)) return schema;
  const ref = componentOf(schema.$ref);
  if (schema.$ref !== undefined)
    return ref !== undefined && different.has(ref)
      ? { ...schema, $ref: `#/${side}/${pointerPart(ref)}` }
      : schema;
  const changed: Schema = {};
  const inner = <T>(part: T): T => (isObject(part) ? (viewed(document, part as Schema, view) as T) : part);
  const put = (key: keyof Schema, before: unknown, after: unknown): void => {
    if (before !== after) changed[key] = after;
  };
  for (const key of ["properties", "patternProperties"] as const)
    put(key, schema[key], mapValues(schema[key], inner));
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"] as const)
    put(key, schema[key], mapList(schema[key], inner));
  put("additionalProperties", schema.additionalProperties, inner(schema.additionalProperties));
  put(
    "items",
    schema.items,
    Array.isArray(schema.items) ? mapList(schema.items, inner) : inner(schema.items),
  );
  const gone = Object.entries(propertiesIn(schema)).filter(([, one]) => isMarkedItself(one, side));
  if (gone.length > 0) {
    const left = { ...(changed.properties ?? propertiesIn(schema)) } as Record<string, Schema>;
    for (const [name, one] of gone) if (isMarked(document, one, side)) delete left[name];
    changed.properties = left;
    // with all of its fields gone it would be any object
    if (Object.keys(left).length === 0 && schema.additionalProperties === undefined)
      changed.additionalProperties = false;
  }
  const whole = { ...schema, ...changed };
  for (const [key, value] of Object.entries(requiringLess(whole, markedIn(document, schema, side))))
    put(key, schema[key], value);
  if (Object.keys(changed).length === 0) return schema;
  const { discriminator: _, ...rest } = schema; // its forms say it already, and its mapping leads to those of both sides
  return { ...rest, ...changed };
}

/** The names of all marked fields, also of those that other parts have. */
function markedIn(document: OpenApi, schema: Schema, side: Side): Set<string> {
  const isOne = (declared: readonly Declared[]): boolean =>
    declared.some((one) => isMarked(document, one.schema, side));
  const fields = [...propertiesOf(document, schema)].filter(([, declared]) => isOne(declared));
  return new Set(fields.map(([name]) => name));
}

/** What a schema and its parts require, but for some names. */
function requiringLess({ required, allOf }: Schema, names: ReadonlySet<string>): Schema {
  if (names.size === 0) return {};
  return {
    ...(required && { required: list(required).filter((name) => !names.has(name)) }),
    ...(allOf && {
      allOf: list(allOf).map((part) => (isObject(part) ? { ...part, ...requiringLess(part, names) } : part)),
    }),
  };
}

function mapValues<T>(
  map: Record<string, T> | undefined,
  change: (value: T) => T,
): Record<string, T> | undefined {
  if (!isObject(map)) return map;
  const entries = Object.entries(map).map(([name, value]) => [name, value, change(value)] as const);
  if (entries.every(([, before, after]) => before === after)) return map;
  return Object.fromEntries(entries.map(([name, , after]) => [name, after]));
}

function mapList<T>(items: T[] | undefined, change: (item: T) => T): T[] | undefined {
  if (!Array.isArray(items)) return items;
  const changed = items.map(change);
  return changed.every((item, i) => item === items[i]) ? items : changed;
}
