import type { ContractCall } from "../../../packages/generator/src/contract/calls.js";

/** A package as it is imported: exports that are resources, and nothing else that counts here. */
export type Exports = Readonly<Record<string, unknown>>;
type Callable = (...args: readonly unknown[]) => unknown;

/** Members of a resource that call no API. */
const HELPERS = new Set(["with", "client", "pathFor"]);

/** Every function of a package that calls the API, `crates.items.indexAll`, as its resources have them at run time. */
export function functionsOf(exports: Exports, before = ""): string[] {
  return Object.entries(exports).flatMap(([name, value]) => {
    if (typeof value === "function") return before === "" || HELPERS.has(name) ? [] : [before + name];
    return isResource(value) ? functionsOf(value, `${before}${name}.`) : [];
  });
}

/** The function that a call is about. */
export function functionOf(exports: Exports, { function: name }: ContractCall): Callable {
  const found = name
    .split(".")
    .reduce<unknown>((inner, key) => (isResource(inner) ? inner[key] : undefined), exports);
  if (typeof found !== "function") throw new Error(`the package has no function ${name}`);
  return found as Callable;
}

function isResource(value: unknown): value is Exports {
  return typeof value === "object" && value !== null;
}
