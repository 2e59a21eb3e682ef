import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";
import { list } from "../plan/schema-facts.js";

/** A property where a caller meets it. */
export interface Field {
  name: string;
  /** `body.name`, `data[].id`. */
  place: string;
  schema: Schema;
}

/** Every property that a schema declares, at any depth; one that is met in two places, at the first. */
export function fieldsIn(document: OpenApi, root: Schema | undefined, start: string): Field[] {
  const found: Field[] = [];
  const seen = new Set<object>();
  function walk(node: unknown, place: string): void {
    if (!isObject(node)) return;
    const schema = resolve(document, node as Schema);
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const part of [...list(schema.allOf), ...list(schema.anyOf), ...list(schema.oneOf)])
      walk(part, place);
    for (const [name, inside] of Object.entries(schema.properties ?? {})) {
      const at = `${place}${fieldAt(name)}`;
      if (isObject(inside)) found.push({ name, place: at, schema: inside as Schema });
      walk(inside, at);
    }
    for (const item of [schema.items, ...list(schema.prefixItems)].flat()) walk(item, `${place}[]`);
    for (const other of [schema.additionalProperties, ...Object.values(schema.patternProperties ?? {})])
      walk(other, `${place}.*`);
  }
  walk(root, start);
  return found;
}

/** A name with a dot or a bracket in it must not look like a way down. */
export function fieldAt(name: string): string {
  return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
