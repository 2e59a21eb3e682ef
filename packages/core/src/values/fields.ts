/** An object's fields by name. */
export interface Fields {
  readonly [name: string]: unknown;
}

/**
 * The fields of an object: its own, those that it inherits, and the getters of its class, which a spread or `JSON.stringify`
 * would leave out. `undefined` for what is no record of fields, such as a `Map`, a `Promise` or a stream.
 */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isOpaque(value))
    return undefined;
  return isPlain(value) ? (value as Fields) : inheritedFields(value);
}

/** `Object.prototype`, also that of another realm. */
const isRoot = (value: object): boolean => Object.hasOwn(value, "isPrototypeOf");

/** Whether all fields are the object's own. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || isRoot(prototype);
}

function inheritedFields(value: object): Fields | undefined {
  const levels: object[] = [];
  for (let level: object | null = value; level && !isRoot(level); level = Object.getPrototypeOf(level))
    levels.unshift(level);
  // without a prototype, so that a field may be called `__proto__`
  const fields: Record<string, unknown> = Object.create(null);
  for (const level of levels) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const isInherited = level !== value;
      const isGetter = property.get !== undefined && isInherited;
      const isMethod = typeof property.value === "function" && isInherited;
      if ((property.enumerable && !isMethod) || isGetter) fields[name] = (value as Fields)[name];
    }
  }
  // a class whose state is private: without fields it would be taken for `{}`
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** What is more than its fields say: collections, promises, files, streams, bytes, errors, patterns. */
function isOpaque(value: object): boolean {
  const has = (name: PropertyKey) => typeof (value as Record<PropertyKey, unknown>)[name] === "function";
  return (
    has(Symbol.iterator) ||
    has(Symbol.asyncIterator) ||
    has("then") ||
    has("arrayBuffer") ||
    has("getReader") ||
    has("pipe") ||
    ["Error", "RegExp", "ArrayBuffer", "SharedArrayBuffer", "DataView"].includes(tagOf(value))
  );
}

/** What an object says it is: `Object`, `Map`, `FormData`; the same for another library's class of that name. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/** What something is, in the words of an error message; never its value. */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number") return `${value}`;
  if (typeof value !== "object") return `a ${typeof value}`;
  return `a ${tagOf(value) === "Object" ? (value.constructor?.name ?? "object") : tagOf(value)}`;
}

/** What is in a `new Number(5)` or a `new String("x")`; `undefined` for any other object. */
export function primitiveIn(value: object): string | number | boolean | undefined {
  const isBoxed = ["String", "Number", "Boolean"].includes(tagOf(value));
  return isBoxed ? (value.valueOf() as string | number | boolean) : undefined;
}
