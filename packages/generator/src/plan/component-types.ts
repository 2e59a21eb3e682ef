import { type OpenApi, partsOf, pointerPart, type Schema } from "../document/openapi.js";
import type { TypePlan } from "./model.js";

/** Where a schema of the document may be: as it is, or as one side has it. */
const ROOTS = ["components/schemas", "outputs", "inputs"] as const;
type Root = (typeof ROOTS)[number];

/** Schemas by their keys, with where they are. */
export type SchemaRoots = ReadonlyMap<string, readonly Root[]>;

/** The schemas among what is reached. */
export function schemasIn(refs: Iterable<string>): SchemaRoots {
  const found = new Map<string, readonly Root[]>();
  for (const ref of refs) {
    const place = placeOf(ref);
    if (!place) continue;
    const before = found.get(place.key);
    found.set(place.key, before ? [...before, place.root] : ONLY[place.root]);
  }
  return found;
}

/** One list for all schemas that are in one place alone. */
const ONLY = Object.fromEntries(ROOTS.map((root) => [root, [root]])) as unknown as Record<
  Root,
  readonly Root[]
>;

const places = new Map<string, { root: Root; key: string } | undefined>();

function placeOf(ref: string): { root: Root; key: string } | undefined {
  if (places.has(ref)) return places.get(ref);
  const parts = partsOf(ref);
  const key = parts.at(-1);
  const root = ROOTS.find((one) => one === parts.slice(0, -1).join("/"));
  const place = root === undefined || key === undefined ? undefined : { root, key };
  places.set(ref, place);
  return place;
}

/**
 * The types of one schema. Usually that is one. Where a package sends and gets it, and these are not the same, what it
 * gets has the plain name, and what it sends is called an input: `Thing` and `ThingInput`.
 */
export function componentTypes(
  document: OpenApi,
  { key, name, roots }: { key: string; name: string; roots: readonly Root[] },
  inputName: (name: string) => string,
): TypePlan[] {
  return ROOTS.filter((root) => roots.includes(root)).map((root, _, all): TypePlan => {
    const pointer = `#/${root}/${pointerPart(key)}`;
    const schemas = (root === "components/schemas" ? document.components?.["schemas"] : document[root]) as
      | Record<string, Schema>
      | undefined;
    const isInput = all.length > 1 && root === (all.includes("inputs") ? "inputs" : "components/schemas");
    return {
      name: isInput ? inputName(name) : name,
      schema: schemas?.[key] as Schema,
      pointer,
      ...(isInput && { inputOf: name }),
    };
  });
}
