import { fail } from "../base/error.js";
import { oncePer } from "../base/once-per.js";
import { byText, isObject } from "../document/openapi.js";

// The names that packages export types by. They are kept like those of actions: an owner who calls a schema otherwise
// renames no type.

/** What an exported name stands for. */
export interface TypeEntry {
  /** What the document calls the schema; left out where it is written out where it is used. */
  schema?: string;
  /** Where it is met first: `GET /zones/{} > responses/200/...`, or `Zone > properties/owner` inside of another type. */
  at: string;
  /** It is an old name, and this the one that took its place. */
  aliasOf?: string;
  /** The name of what a request takes of it, where that is another type. */
  input?: string;
  /** The name of the list of its values. */
  values?: string;
}

/** Every name that is in it, those of inputs and of lists of values, too. */
export function namesIn(recorded: Readonly<Record<string, TypeEntry>>): string[] {
  return Object.entries(recorded).flatMap(([name, { input, values }]) =>
    [name, input, values].filter((one) => one !== undefined),
  );
}

/** By package, then by exported name. */
export type TypeLedger = Readonly<Record<string, Readonly<Record<string, TypeEntry>>>>;

/** What is in any of them; of a name that is in several, the last plan knows where it is now. */
export function joinedTypes(recorded: TypeLedger = {}, ...added: (TypeLedger | undefined)[]): TypeLedger {
  const joined: Record<string, Readonly<Record<string, TypeEntry>>> = { ...recorded };
  for (const types of added)
    for (const [slug, names] of Object.entries(types ?? {}))
      joined[slug] = joined[slug] ? { ...joined[slug], ...names } : names;
  return joined;
}

/** One line a name, so that a change is one line in a diff. */
export function printTypes(types: TypeLedger = {}): string {
  const slugs = Object.keys(types).filter((slug) => Object.keys(types[slug] ?? {}).length > 0);
  if (slugs.length === 0) return "";
  const packages = slugs
    .sort(byText)
    .map((slug) => `    ${JSON.stringify(slug)}: {\n${printNames(types[slug] ?? {})}\n    }`);
  return `,\n  "types": {\n${packages.join(",\n")}\n  }`;
}

/** Those of one package. */
export const printNames = oncePer((names: Readonly<Record<string, TypeEntry>>): string => {
  const sorted = Object.entries(names).sort(([a], [b]) => byText(a, b));
  return sorted.map(([name, entry]) => `      ${JSON.stringify(name)}: ${entryText(entry)}`).join(",\n");
});

const entryText = oncePer((entry: TypeEntry) => JSON.stringify(entry));

/** Stops where the part of a ledger that has the types is none. */
export function checkTypes(types: unknown, file: string, wayOut: string): void {
  if (types === undefined) return;
  if (!isObject(types)) fail(file, `\`types\` is no object; ${wayOut}`);
  for (const [slug, names] of Object.entries(types)) {
    if (!isObject(names)) fail(file, `types."${slug}" is no object; ${wayOut}`);
    for (const [name, entry] of Object.entries(names)) {
      const isWhole =
        isObject(entry) &&
        typeof entry["at"] === "string" &&
        ["schema", "aliasOf", "input", "values"].every((field) => isText(entry[field]));
      if (!isWhole) fail(file, `types."${slug}"."${name}" is no entry; ${wayOut}`);
    }
  }
}

const isText = (value: unknown): boolean => value === undefined || typeof value === "string";
