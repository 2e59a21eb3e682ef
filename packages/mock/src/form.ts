import type { Operation, Schema } from "./prism.cjs";
import { fieldsIn, partsOf } from "./schema.js";
import { nameOf, stepOf } from "./words.js";

/** What the checks know a form's body by: its fields, as JSON. */
export const FORM = "application/vnd.restflare.form+json";

/** A part of a form that has to be JSON and is not. */
export class PartError extends Error {
  readonly pointer: string;

  constructor(field: string) {
    const pointer = `/${stepOf(field)}`;
    super(`${nameOf(pointer)} is not JSON`);
    this.pointer = pointer;
  }
}

/** A field of a form that was sent. */
interface Part {
  readonly name: string;
  readonly text: string;
  readonly isFile: boolean;
  readonly isJson: boolean;
}

/**
 * The fields of a form: a part that is JSON, as it or its schema says, or whose schema is no text, as what it holds, a
 * file as its text, several of one name as a list. Throws a `PartError`.
 */
export async function fieldsOf(
  form: FormData,
  operation: Operation | undefined,
): Promise<Record<string, unknown>> {
  const parts = await Promise.all([...form].map(([name, value]) => partOf(name, value)));
  const names = [...new Set(parts.map(({ name }) => name))];
  const schema = operation?.request?.body?.contents?.find(({ mediaType }) => mediaType === FORM)?.schema as
    | Schema
    | undefined;
  const bundle = operation?.["__bundled__" as keyof Operation] as unknown;
  return Object.fromEntries(
    names.map((name) => {
      const schemas = schema ? schemasIn(schema, name, bundle) : [];
      const kinds = schemas.flatMap(({ type = [] }) => [type].flat().map(String));
      const isJson = schemas.some(({ contentMediaType }) => JSON_TYPE.test(String(contentMediaType)));
      const values = parts
        .filter((part) => part.name === name)
        .map((part) => contentOf({ ...part, isJson: part.isJson || isJson }, kinds));
      return [name, values.length === 1 && !areOnly(kinds, "array") ? values[0] : values.flat()];
    }),
  );
}

async function partOf(name: string, value: string | File): Promise<Part> {
  if (typeof value === "string") return { name, text: value, isFile: false, isJson: false };
  return { name, text: await value.text(), isFile: true, isJson: JSON_TYPE.test(value.type) };
}

const JSON_TYPE = /[/+]json\b/i;

const areOnly = (kinds: readonly string[], one: string): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === one);

function contentOf({ name, text, isFile, isJson }: Part, kinds: readonly string[]): unknown {
  const isText = isFile || kinds.length === 0 || kinds.includes("string");
  if (isText && !isJson) return text;
  try {
    const content = JSON.parse(text) as unknown;
    return areOnly(kinds, "string") ? text : content;
  } catch {
    // what is no number, and no item of a list, is for its schema to refuse
    if (isJson || areOnly(kinds, "object")) throw new PartError(name);
    return text;
  }
}

/** What is said of a field, in any form of the body. */
function schemasIn(schema: Schema, name: string, bundle: unknown): Schema[] {
  const others = partsOf(schema, bundle).flatMap(({ additionalProperties }) =>
    typeof additionalProperties === "object" ? [additionalProperties as Schema] : [],
  );
  const own = fieldsIn(schema, bundle).schemas.get(name) ?? others;
  return own.flatMap((one) => partsOf(one, bundle));
}
