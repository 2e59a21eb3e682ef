import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";

/** A property as one schema declares it; depth counts the `$ref`s and `allOf`s on the way. */
export interface Declared {
  schema: Schema;
  depth: number;
  required: boolean;
}

/** Every property of a schema, through `$ref` and `allOf`, with all that is said of it. */
export function propertiesOf(document: OpenApi, schema: Schema | undefined): Map<string, Declared[]> {
  const found = new Map<string, Declared[]>();
  const seen = new Set<Schema>();
  // Often one part of an `allOf` has the property and another one requires it.
  const required = new Set<string>();
  function visit(node: Schema | undefined, depth: number): void {
    if (!isObject(node)) return;
    const real = resolve(document, node as Schema);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of list(real.required)) required.add(name);
    for (const part of list(real.allOf)) visit(part, depth + (part.$ref ? 1 : 0));
    for (const [name, property] of Object.entries(real.properties ?? {})) {
      if (!isObject(property)) continue;
      found.set(name, [...(found.get(name) ?? []), { schema: property as Schema, depth, required: false }]);
    }
  }
  visit(schema, 0);
  for (const name of required) for (const one of found.get(name) ?? []) one.required = true;
  return found;
}

export function list<T>(value: T[] | undefined): T[] {
  return Array.isArray(value) ? value : [];
}

/** What a property comes to where several schemas declare it: the nearest ones, without those that say nothing. */
export function nearest(document: OpenApi, declared: readonly Declared[]): Schema {
  const telling = declared.filter(({ schema }) => !isGeneric(document, schema));
  const choice = telling.length > 0 ? telling : declared;
  const depth = Math.min(...choice.map((one) => one.depth));
  const equals = choice.filter((one) => one.depth === depth).map(({ schema }) => schema);
  const objects = equals.filter((schema) => propertiesOf(document, schema).size > 0);
  return objects.length > 1 ? { allOf: objects } : (objects[0] ?? equals.at(-1) ?? {});
}

/** `object`, `array` or anything, as the base of an envelope says of its `result`. */
export function isGeneric(document: OpenApi, schema: Schema, depth = 0): boolean {
  const real = resolve(document, schema);
  if (depth > 4) return true;
  const options = [...list(real.anyOf), ...list(real.oneOf), ...list(real.allOf)];
  if (options.length > 0) {
    return !real.properties && options.every((option) => isGeneric(document, option, depth + 1));
  }
  if (real.properties && Object.keys(real.properties).length > 0) return false;
  if (isObject(real.additionalProperties) && Object.keys(real.additionalProperties).length > 0) return false;
  if (real.enum || real.const !== undefined) return false;
  if (real.type === "array")
    return !isObject(real.items) || isGeneric(document, real.items as Schema, depth + 1);
  return real.type === undefined || real.type === "object" || depth > 0;
}

/** The schema of a list's items, or undefined if it is no list. */
export function itemsOf(document: OpenApi, schema: Schema | undefined, depth = 0): Schema | undefined {
  if (!isObject(schema) || depth > 8) return undefined;
  const real = resolve(document, schema as Schema);
  if (isArray(real)) return itemIn(real);
  const options = [...list(real.anyOf), ...list(real.oneOf)].filter((option) => isTelling(document, option));
  const parts = options.length === 1 ? options : list(real.allOf);
  for (const part of parts) {
    const items = itemsOf(document, part, depth + 1);
    if (items) return items;
  }
  return undefined;
}

/** One schema for the items of a list, also where each place has its own: that of any of them. */
function itemIn({ prefixItems, items, additionalItems, maxItems }: Schema): Schema {
  const places: Schema[] = list(prefixItems ?? (items as Schema[]));
  if (places.length === 0) return isObject(items) ? (items as Schema) : {};
  const rest = prefixItems ? items : additionalItems;
  const isClosed = rest === false || (typeof maxItems === "number" && maxItems <= places.length);
  const all = [...places, ...(isClosed ? [] : [rest])];
  return all.every(isObject) ? { anyOf: all as Schema[] } : {};
}

/** Not `null`, and no mere `object`: what is left when a document allows also an empty answer. */
function isTelling(document: OpenApi, option: Schema): boolean {
  const real = resolve(document, option);
  return !isType(real, "null") && !(isType(real, "object") && isGeneric(document, real));
}

export function isType(schema: Schema, type: string): boolean {
  return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
}

/** Whether it is a list; without a type its items say so. */
function isArray(schema: Schema): boolean {
  const { type, properties, items, prefixItems } = schema;
  return type === undefined ? !properties && Boolean(items || prefixItems) : isType(schema, "array");
}

/** Whether a body of this schema may be `{}` and cannot be more: it has nothing in it that the document knows of. */
export function isEmptyObject(document: OpenApi, schema: Schema | undefined): boolean {
  if (!schema) return true;
  const real = resolve(document, schema);
  if ((real.type !== undefined && !isType(real, "object")) || isArray(real)) return false;
  if (real.additionalProperties !== undefined && real.additionalProperties !== false) return false;
  if (real.enum || real.const !== undefined || real.patternProperties) return false;
  const parts = [...list(real.allOf), ...list(real.anyOf), ...list(real.oneOf)];
  return (
    Object.keys(real.properties ?? {}).length === 0 && parts.every((part) => isEmptyObject(document, part))
  );
}
