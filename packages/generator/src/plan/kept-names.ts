import { lookUp, type OpenApi, partsOf, pointerPart } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { keyOf } from "../name/ledger.js";
import type { TypeEntry } from "../name/type-ledger.js";
import { shortName } from "../name/types.js";
import { mentionedAt } from "./places.js";

export const pointerTo = (schema: string): string => `#/components/schemas/${pointerPart(schema)}`;

/** A place as the ledger writes it: in what, and where in there. */
export const PLACE = " > ";

export interface Recorded {
  document: OpenApi;
  operations: readonly Placed[];
  /** What the package reaches, by the document's names. */
  schemas: readonly string[];
  /** What the ledger has, by exported name. */
  recorded: Readonly<Record<string, TypeEntry>>;
}

/**
 * Which schema each recorded name stands for: the one that is still called so; else the one that is mentioned where the
 * old one was; else the only new one whose name differs in nothing but what owners put in front.
 */
export function schemasByName({ document, operations, schemas, recorded }: Recorded): Map<string, string> {
  const present = new Set(schemas);
  const roots = new Map(operations.map(({ method, path, operation }) => [keyOf(method, path), operation]));
  const known = new Set(Object.values(recorded).map(({ schema }) => schema));
  const newcomers = schemas.filter((schema) => !known.has(schema));
  const found = new Map<string, string | undefined>();

  function schemaOf(name: string): string | undefined {
    if (found.has(name)) return found.get(name);
    found.set(name, undefined); // names that stand in one another end here
    const entry = recorded[name];
    const schema = entry && ofEntry(entry);
    found.set(name, schema);
    return schema;
  }

  function ofEntry({ schema, at, aliasOf }: TypeEntry): string | undefined {
    if (aliasOf !== undefined && recorded[aliasOf]?.schema !== undefined) return schemaOf(aliasOf);
    if (schema === undefined) return undefined;
    if (present.has(schema)) return schema;
    const [owner = "", below = ""] = at.split(PLACE);
    const outer = roots.has(owner) ? undefined : schemaOf(owner);
    const root: unknown =
      roots.get(owner) ?? (outer === undefined ? undefined : lookUp(document, pointerTo(outer)));
    const there = partsOf(mentionedAt(document, root, below) ?? "")[2];
    // of several parts or forms one may have come before it
    const isSure =
      !/\/\d+(\/|$)/.test(below.replace(/^responses\/\d+/, "")) ||
      shortName(there ?? "") === shortName(schema);
    if (there !== undefined && present.has(there) && isSure) return there;
    const alike = newcomers.filter((one) => shortName(one) === shortName(schema));
    return alike.length === 1 ? alike[0] : undefined;
  }

  const all = Object.keys(recorded).map((name): [string, string | undefined] => [name, schemaOf(name)]);
  return new Map(all.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
