import { fail } from "../base/error.js";
import { byText, isObject, pointerPart } from "../document/openapi.js";

export interface Reference {
  ref: string;
  /** JSON pointer to the object that holds the `$ref`. */
  place: string;
}

// Under these keys there is somebody's data, in which `$ref` is a word like any other.
const DATA = new Set(["example", "default", "enum", "const"]);

/**
 * A copy whose keys are sorted, so that nothing after it depends on the order in a file; and every `$ref` in it. `name` is how
 * messages call the document.
 */
export function canonical(root: unknown, name: string): { root: unknown; references: Reference[] } {
  const references: Reference[] = [];
  const trail: string[] = [];
  const around = new Set<object>();

  function copy(node: unknown, isData: boolean, isMap: boolean): unknown {
    if (Array.isArray(node)) return node.map((item, i) => step(String(i), item, isData, false));
    if (!isObject(node)) return node;
    if (!isData && !isMap && typeof node["$ref"] === "string") {
      references.push({ ref: node["$ref"], place: pointerTo(trail) });
    }
    const sorted: Record<string, unknown> = {};
    for (const key of Object.keys(node).sort(byText)) {
      const value = node[key];
      if (value === undefined) continue;
      const asData = isData || (!isMap && (DATA.has(key) || isExamples(key, value)));
      const inside = step(
        key,
        value,
        asData,
        !isMap && (key === "properties" || key === "patternProperties"),
      );
      setOwn(sorted, key, inside);
    }
    return sorted;
  }

  function step(key: string, value: unknown, isData: boolean, isMap: boolean): unknown {
    if (typeof value !== "object" || value === null) return value;
    trail.push(key);
    if (around.has(value))
      fail(`${name}: ${pointerTo(trail)}`, "is an alias of what it is in; refer to it by `$ref`");
    around.add(value);
    const result = copy(value, isData, isMap);
    around.delete(value);
    trail.pop();
    return result;
  }

  return { root: copy(root, false, false), references };
}

const pointerTo = (trail: readonly string[]): string => `#/${trail.map(pointerPart).join("/")}`;

/** A field like any other, also where its name is `__proto__`: assigned, that would be another prototype. */
function setOwn(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") record[key] = value;
  else Object.defineProperty(record, key, { value, configurable: true, enumerable: true, writable: true });
}

/** Examples of a schema are an array of data; examples of a media type are objects that may be `$ref`s. */
function isExamples(key: string, value: unknown): boolean {
  return (key === "examples" && Array.isArray(value)) || key === "value";
}
