import { isObject, type Schema } from "../../document/openapi.js";
import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";
import type { View } from "./view.js";

/** What is inside: fields by name, other fields, items. */
export function compareFields(before: View, after: View, comparison: Comparison): SchemaChange[] {
  return [
    ...compareNamed(before, after, comparison),
    ...compareOthers(before, after, comparison),
    ...compareItems(before, after, comparison),
  ];
}

function compareNamed(before: View, after: View, comparison: Comparison): SchemaChange[] {
  if (isOtherKind(before, after)) return [];
  const changes: SchemaChange[] = [];
  for (const name of [...new Set([...before.properties.keys(), ...after.properties.keys()])].sort()) {
    const was = before.properties.get(name);
    const is = after.properties.get(name);
    const at = fieldAt(name);
    if (was && is) {
      changes.push(...compareRequired(was.required, is.required, { ...comparison, at }));
      changes.push(...comparison.inside(at, was.schema, is.schema));
    } else if (is) {
      changes.push(addedField(is.required, { ...comparison, at }));
    } else {
      const verb = comparison.direction === "request" ? "no longer takes" : "no longer answers";
      changes.push(comparison.change("property-removed", (place) => `${verb} ${place}`, at));
    }
  }
  return changes;
}

/** A name with a dot or a bracket in it must not look like a way down. */
export function fieldAt(name: string): string {
  return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** An object that became text has lost no fields: it is something else, and that has been said. */
function isOtherKind(before: View, after: View): boolean {
  const isObjectly = ({ types }: View): boolean => types.length === 0 || types.includes("object");
  return !isObjectly(before) || !isObjectly(after);
}

type Place = Comparison & { at: string };

function addedField(required: boolean, { change, direction, at }: Place): SchemaChange {
  const verb = direction === "request" ? "takes" : "answers";
  const rule = required ? "required-added" : "optional-added";
  return change(
    rule,
    (place) => `${verb} ${place}${required && direction === "request" ? ", which is required" : ""}`,
    at,
  );
}

function compareRequired(was: boolean, is: boolean, { change, direction, at }: Place): SchemaChange[] {
  if (was === is) return [];
  if (is) {
    return [
      change(
        "now-required",
        (place) => (direction === "request" ? `${place} is now required` : `always answers ${place}`),
        at,
      ),
    ];
  }
  return [
    change(
      "now-optional",
      (place) => (direction === "request" ? `${place} is now optional` : `may leave out ${place}`),
      at,
    ),
  ];
}

function compareOthers(before: View, after: View, { change, inside }: Comparison): SchemaChange[] {
  if (isOtherKind(before, after)) return [];
  const [was, is] = [before.others, after.others];
  if (isObject(was) && isObject(is)) return inside(".*", was as Schema, is as Schema);
  const allows = (others: View["others"]): boolean => others === true || isObject(others);
  if (allows(was) === allows(is)) return [];
  return allows(is)
    ? [change("other-fields-allowed", (place) => `${place} may have other fields`)]
    : [change("other-fields-refused", (place) => `${place} has no other fields any more`)];
}

function compareItems(before: View, after: View, comparison: Comparison): SchemaChange[] {
  if (before.tuple || after.tuple) return compareTuples(before.tuple ?? [], after.tuple ?? [], comparison);
  return before.items && after.items ? comparison.inside("[]", before.items, after.items) : [];
}

function compareTuples(before: Schema[], after: Schema[], { change, inside }: Comparison): SchemaChange[] {
  if (before.length !== after.length) {
    return [change("type-changed", (place) => `${place} has ${after.length} items (was ${before.length})`)];
  }
  return before.flatMap((item, i) => inside(`[${i}]`, item, after[i] ?? {}));
}
