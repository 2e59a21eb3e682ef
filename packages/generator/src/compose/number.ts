import type { Schema } from "../document/openapi.js";

/** What numbers of these names usually are. */
const NUMBERS: [ending: RegExp, value: number][] = [
  [/port$/i, 443],
  [/ttl$/i, 300],
  [/(^|_)asn$/i, 64496],
  [/per_?page$|page_?size$|limit$/i, 20],
  [/batch_?size$/i, 10],
  [/(size|bytes|length)$/i, 1024],
  [/(priority|precedence|weight)$/i, 10],
  [/(timeout|interval|duration|seconds|period|max_?age)$/i, 60],
  [/(status|code)$/i, 200],
  [/(lat|latitude)$/i, 52],
  [/(lon|lng|longitude)$/i, 5],
  [/offset$/i, 0],
  [/year$/i, 2026],
];

export function numberFor(name: string, schema: Schema, isWhole: boolean): number {
  const usual = NUMBERS.find(([ending]) => ending.test(name))?.[1] ?? 1;
  const { multipleOf } = schema as { multipleOf?: number };
  const [lowest, highest] = boundsOf(schema, isWhole);
  const value = Math.min(Math.max(usual, lowest), highest);
  if (!multipleOf) return value;
  const rounded = Math.ceil(value / multipleOf) * multipleOf;
  return rounded <= highest ? rounded : Math.floor(highest / multipleOf) * multipleOf;
}

function boundsOf(schema: Schema, isWhole: boolean): [number, number] {
  const step = isWhole ? 1 : 0.5;
  const limit = (key: string): number | undefined =>
    typeof schema[key] === "number" ? (schema[key] as number) : undefined;
  const above = limit("exclusiveMinimum");
  const below = limit("exclusiveMaximum");
  const lowest = Math.max(
    limit("minimum") ?? Number.NEGATIVE_INFINITY,
    above === undefined ? Number.NEGATIVE_INFINITY : above + step,
  );
  const highest = Math.min(
    limit("maximum") ?? Number.POSITIVE_INFINITY,
    below === undefined ? Number.POSITIVE_INFINITY : below - step,
  );
  return isWhole ? [Math.ceil(lowest), Math.floor(highest)] : [lowest, highest];
}

/** What is usual: things are there, switched on, and not on their way out. */
export const truthOf = (name: string): boolean =>
  !/(deleted|disabled|paused|deprecated|expired|revoked|error|failed|dry_?run|hidden|suspended|locked|read_?only|truncated)/i.test(
    name,
  );
