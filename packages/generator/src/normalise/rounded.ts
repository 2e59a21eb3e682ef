import { type OpenApi, pointerPart } from "../document/openapi.js";

// JavaScript has rounded a number beyond 2^53 before anybody sees it: as a type it would be another one than the document's.

type Json = Record<string, unknown>;

/** Under these keys is somebody's data. */
const DATA = new Set(["example", "examples", "default", "value"]);

const isRounded = (value: unknown): boolean =>
  typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;

const valuesOf = ({ enum: values, const: only }: Json): unknown[] =>
  Array.isArray(values) ? values : [only];

/** The document with any whole number where a schema lists some that are rounded; each is said with its place. */
export function withoutRounded(document: OpenApi, warn: (text: string) => void): OpenApi {
  function mended(node: unknown, place: string): unknown {
    if (typeof node !== "object" || node === null || !hasRounded(node)) return node;
    if (Array.isArray(node)) return node.map((item, i) => mended(item, `${place}/${i}`));
    const whole = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        DATA.has(key) ? value : mended(value, `${place}/${pointerPart(key)}`),
      ]),
    );
    if (!valuesOf(whole).some(isRounded)) return whole;
    warn(`${place} lists a number beyond 2^53, which JavaScript rounds; it is typed as any number`);
    return opened(whole);
  }
  return mended(document, "#") as OpenApi;
}

/** Looked for first: in most documents there is none, and to copy a large one takes long. */
function hasRounded(node: object): boolean {
  for (const key in node) {
    const value = (node as Json)[key];
    if (typeof value === "object" && value !== null) {
      if (!DATA.has(key) && hasRounded(value)) return true;
    }
  }
  return valuesOf(node as Json).some(isRounded);
}

/** What else is listed, beside any number; of a schema that says it is a text, any text, since its owner forgot the quotes. */
function opened(schema: Json): Json {
  const { enum: _, const: __, type, ...rest } = schema;
  const any = type === "string" ? { type } : { type: "integer", format: "int64" };
  const others = valuesOf(schema).filter((value) => typeof value !== "number");
  if (others.length === 0 || rest["anyOf"] !== undefined) return { ...rest, ...any };
  return { ...rest, anyOf: [{ enum: others }, any] };
}
