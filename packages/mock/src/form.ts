import type { Operation, Schema } from "./prism.cjs";
import { fieldsIn, partsOf } from "./schema.js";

/** What the checks know a form's body by: its fields, as JSON. */
export const FORM = "application/vnd.restflare.form+json";

/** A field of a form that was sent. */
interface Part {
  readonly name: string;
  readonly text: string;
  readonly isFile: boolean;
  readonly isJson: boolean;
}

/**
 * The fields of a form: a part that says it is JSON, or whose schema is no text, as what it holds, a file as its
 * text, several of one name as a list.
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
      const kinds = schema ? kindsOf(schema, name, bundle) : [];
      const values = parts.filter((part) => part.name === name).map((part) => contentOf(part, kinds));
      return [name, values.length === 1 && !isOnlyList(kinds) ? values[0] : values.flat()];
    }),
  );
}

async function partOf(name: string, value: string | File): Promise<Part> {
  if (typeof value === "string") return { name, text: value, isFile: false, isJson: false };
  return { name, text: await value.text(), isFile: true, isJson: /[/+]json\b/i.test(value.type) };
}

const isOnlyList = (kinds: readonly string[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === "array");

function contentOf({ text, isFile, isJson }: Part, kinds: readonly string[]): unknown {
  const isText = isFile || kinds.length === 0 || kinds.includes("string");
  if (isText && !isJson) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The types that a field may have, in any form of the body. */
function kindsOf(schema: Schema, name: string, bundle: unknown): string[] {
  const others = partsOf(schema, bundle).flatMap(({ additionalProperties }) =>
    typeof additionalProperties === "object" ? [additionalProperties as Schema] : [],
  );
  const own = fieldsIn(schema, bundle).schemas.get(name) ?? others;
  return own.flatMap((one) => partsOf(one, bundle)).flatMap(({ type = [] }) => [type].flat().map(String));
}
