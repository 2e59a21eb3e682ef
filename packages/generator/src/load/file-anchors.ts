import { isObject } from "../document/openapi.js";
import { anchorsIn } from "./anchors.js";

// A file may refer to another one by an `$anchor` in it, `pets.yaml#pet`; the bundler knows pointers alone.

/** Lets each `$ref` of a parsed file that names an anchor lead there by its pointer. The file is changed in place. */
export async function plainFileAnchors(
  parsed: unknown,
  /** What is in the file that a reference names; the same file where it names none. */
  contentOf: (file: string) => Promise<unknown>,
): Promise<void> {
  for (const [holder, file, anchor] of anchorReferences(parsed)) {
    const content = file === "" ? parsed : await contentOf(file);
    const [pointer, ...others] = anchorsIn(content).get(anchor) ?? [];
    if (pointer !== undefined && others.length === 0) holder["$ref"] = `${file}${pointer}`;
  }
}

type Holder = Record<string, unknown>;

function anchorReferences(root: unknown): [holder: Holder, file: string, anchor: string][] {
  const found: [Holder, string, string][] = [];
  const seen = new Set<unknown>();
  function walk(node: unknown): void {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      const [, file, anchor] = (key === "$ref" && /^([^#]*)#([^/].*)$/.exec(String(value))) || [];
      if (file !== undefined && anchor !== undefined && isObject(node)) found.push([node, file, anchor]);
      walk(value);
    }
  }
  walk(root);
  return found;
}
