import { pascal } from "../base/words.js";
import {
  lookUp,
  METHODS,
  type OpenApi,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from "../document/openapi.js";
import { referencesOf } from "../plan/references.js";
import type { Change } from "./model.js";
import type { Reporter } from "./reporter.js";
import type { Direction } from "./rules.js";
import type { SchemaComparer } from "./schema/compare.js";
import type { Surface } from "./surface.js";

/** Names that somebody may import: which are gone, which are new, and which mean something else. */
export function compareTypeNames(
  old: Surface,
  now: Surface,
  { compare, report }: { compare: SchemaComparer; report: Reporter },
): void {
  const gone = namesOnly(old, now);
  const added = namesOnly(now, old);
  for (const name of gone) report.add("type-name-removed", `no longer exports the type \`${name}\``, name);
  for (const name of added) report.add("type-name-added", `exports the type \`${name}\``, name);
  const uses = usesOf(old.plan.document);
  const pointers = pointersOf(now);
  const told = new Set(report.changes.map((change) => keyOf(change, change.place)));
  for (const [name, pointer] of pointersOf(old)) {
    const other = pointers.get(name);
    if (other === undefined) continue;
    const [before, after] = [lookUp(old.document, pointer), lookUp(now.document, other)] as [Schema, Schema];
    for (const direction of ["request", "response"] as const) {
      const isUsed = uses[direction].has(pointer);
      // what a call takes or answers has been told of there
      if (!isUsed || compare.isDone(before, after, direction)) continue;
      for (const change of compare(before, after, direction)) {
        const key = keyOf(change, `${name}${change.at}`);
        if (!told.has(key)) report.addAll(name, [change]);
        told.add(key);
      }
    }
  }
}

/** A field that is gone from what a call answers is gone from twenty types: that is said once. */
function keyOf({ level, rule }: Pick<Change, "level" | "rule">, place: string): string {
  return `${level} ${rule} ${place.replace(/(\[\w*\]|\.\*)+$/, "").replace(/^.*\./, "")}`;
}

function namesOnly(here: Surface, there: Surface): string[] {
  return [...here.exported]
    .filter((name) => !there.exported.has(name) && !goesWithAction(name, here, there))
    .sort();
}

/** `ThingsCreateBody`, where `things.create` is on one side only: that has been said. */
function goesWithAction(name: string, here: Surface, there: Surface): boolean {
  const callsOf = ({ calls }: Surface): string[] => [...calls.values()].map(({ action }) => action.call);
  const known = new Set(callsOf(there));
  return callsOf(here).some((call) => !known.has(call) && name.startsWith(pascal(call)));
}

/** The schemas of the document by exported name, old names too; types that belong to an action are compared with it. */
function pointersOf({ plan, typeNames }: Surface): Map<string, string> {
  const all = plan.types.map(({ name, pointer, schema }): [string, string] => {
    const isAlias = pointer.startsWith("#/aliases/");
    return [name, isAlias ? (schema.$ref ?? "") : pointer];
  });
  return new Map(all.filter(([, pointer]) => pointer.startsWith("#/components/") && typeNames.has(pointer)));
}

/** Which schemas are sent, and which are answered, also beside the data: in refusals and in other content types. */
function usesOf(document: OpenApi): Record<Direction, ReadonlySet<string>> {
  const { reached } = referencesOf(document);
  // what goes into a path is text, whatever its schema says
  const isTyped = (parameter: Parameter): boolean => resolve(document, parameter).in !== "path";
  const operations = Object.values(document.paths ?? {}).flatMap((item): Operation[] =>
    METHODS.map((method) => item[method]).filter((operation) => operation !== undefined),
  );
  return {
    request: reached(
      operations.map(({ parameters = [], requestBody }) => [parameters.filter(isTyped), requestBody]),
    ).refs,
    response: reached(operations.map(({ responses }) => responses)).refs,
  };
}
