/** How deep it is spread out: to the methods of a path, and to the schemas of `components`. */
const DEPTH = 3;

/**
 * A document for programs, in few bytes, which still differs by a line where it differs by an operation or a schema. It
 * comes as bytes: what most packages of a document share is turned into them once, and there may be a gigabyte of it.
 */
export const documentJson = (document: object): Uint8Array => Buffer.concat([...print(document, 0)]);

function* print(object: object, depth: number, before = "", after = ""): Generator<Buffer> {
  yield Buffer.from(`${before}{\n`);
  const members = Object.entries(object).filter(([, value]) => value !== undefined);
  for (const [i, [name, value]] of members.entries()) {
    const isLast = i === members.length - 1;
    if (depth + 1 < DEPTH && isSpreadable(value))
      yield* print(value, depth + 1, `${JSON.stringify(name)}:`, isLast ? "" : ",");
    else yield* [line(name, value), isLast ? LAST : NEXT];
  }
  yield Buffer.from(`}${after}\n`);
}

const NEXT = Buffer.from(",\n");
const LAST = Buffer.from("\n");

const known = new WeakMap<object, { name: string; bytes: Buffer }>();

function line(name: string, value: unknown): Buffer {
  const isShared = typeof value === "object" && value !== null;
  const found = isShared ? known.get(value) : undefined;
  if (found?.name === name) return found.bytes;
  const bytes = Buffer.from(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  if (isShared) known.set(value, { name, bytes });
  return bytes;
}

function isSpreadable(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}
