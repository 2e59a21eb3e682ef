import { CORE_TYPES, GLOBAL_TYPES, TYPE_PARAMETERS } from "../base/vocabulary.js";
import { inWords, pascal } from "../base/words.js";
import { byText } from "../document/openapi.js";

/** What a reader would take for the language's own. */
const WELL_KNOWN =
  "Any Array Boolean Date Error Function Map Never Null Number Object ReadAs ReadableStream Set String Symbol Uint8Array Unknown Void";

/** Names that no schema gets. The type parameters are not among them: the file in which they are calls the schema another name. */
const RESERVED = new Set([...CORE_TYPES, ...GLOBAL_TYPES, ...WELL_KNOWN.split(" ")]);

/**
 * Whether a document's schemas are named `<owner>_<name>` throughout, so that the owner in front says nothing. A few
 * with an underscore (`account_capabilities` among hundreds) are no such habit.
 */
export function hasOwnerPrefixes(names: readonly string[]): boolean {
  const owners = new Map<string, number>();
  for (const name of names) {
    const owner = /^([A-Za-z0-9-]+)_./.exec(name)?.[1];
    if (owner) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  }
  const prefixed = [...owners.values()].reduce((sum, count) => sum + count, 0);
  return names.length >= 20 && prefixed >= names.length * 0.95 && owners.size <= prefixed / 4;
}

/** A name for each schema of a package: short where that is clear, with its owner where two would be the same. */
export function typeNames(
  schemas: readonly string[],
  { taken, stripOwner }: { taken: ReadonlySet<string>; stripOwner: boolean },
): Map<string, string> {
  const sorted = [...schemas].sort(byText);
  const short = (name: string): string => typeName(stripOwner ? shortened(name) : name);
  const counts = new Map<string, number>();
  for (const name of sorted) counts.set(short(name), (counts.get(short(name)) ?? 0) + 1);
  const used = new Set(taken);
  const names = new Map<string, string>();
  for (const schema of sorted) {
    const isClear = counts.get(short(schema)) === 1;
    const choices = [...(isClear ? [short(schema)] : []), typeName(schema), `${typeName(schema)}Schema`];
    let name = choices.find((choice) => !used.has(choice)) ?? "";
    for (let n = 2; name === "" || used.has(name); n += 1) name = `${typeName(schema)}${n}`;
    used.add(name);
    names.set(schema, name);
  }
  return names;
}

/** What is left of a schema's name without what owners and their tools put in front. */
export const shortName = (schema: string): string => typeName(shortened(schema));

/** Without the owner, and without what a tool put in between (`components-schemas-`). */
function shortened(name: string): string {
  return name.replace(/^[A-Za-z0-9-]+?_/, "").replace(/^(components-)?schemas-(?=.)/, "");
}

function typeName(text: string): string {
  const name = inWords(pascal(text));
  return RESERVED.has(name) ? `${name}Schema` : name;
}

export const isReserved = (name: string): boolean => RESERVED.has(name);

const OWN = new Set([...CORE_TYPES, ...GLOBAL_TYPES, ...TYPE_PARAMETERS]);

/** A name for an interface of `src/index.ts`, where the file's own names and the interfaces `taken` before are others. */
export function interfaceName(wanted: string, taken: ReadonlySet<string>): string {
  const usual = OWN.has(wanted) ? `${wanted}Resource` : wanted;
  let name = usual;
  for (let n = 2; taken.has(name); n += 1) name = `${usual}${n}`;
  return name;
}
