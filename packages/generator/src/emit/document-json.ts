/** How deep it is spread out: to the methods of a path, and to the schemas of `components`. */
const DEPTH = 3;

/** A document for programs, in few bytes, which still differs by a line where it differs by an operation or a schema. */
export function documentJson(document: object): string {
  return `${print(document, 0)}\n`;
}

// What many packages share is turned into text once.
const known = new WeakMap<object, string>();

function compact(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const text = known.get(value) ?? JSON.stringify(value);
  known.set(value, text);
  return text;
}

function print(value: unknown, depth: number): string {
  if (depth === DEPTH || !isSpreadable(value)) return compact(value);
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined);
  const lines = entries.map(([name, inside]) => `${JSON.stringify(name)}:${print(inside, depth + 1)}`);
  return `{\n${lines.join(",\n")}\n}`;
}

function isSpreadable(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}
