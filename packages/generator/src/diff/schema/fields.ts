import { fieldAt } from "../../review/fields.js";
import type { SchemaChange } from "../model.js";
import { type Comparison, isHarmless } from "./comparison.js";
import { type Form, isRequired } from "./form.js";

/** What is inside of an object: fields by name, and other fields. */
export function compareFields(before: Form, after: Form, comparison: Comparison): SchemaChange[] {
  const names = new Set([
    ...before.fields.keys(),
    ...before.required,
    ...after.fields.keys(),
    ...after.required,
  ]);
  return [
    ...[...names].sort().flatMap((name) => compareField(name, { before, after }, comparison)),
    ...compareOthers(before, after, comparison),
  ];
}

interface Both {
  before: Form;
  after: Form;
}

function compareField(name: string, { before, after }: Both, comparison: Comparison): SchemaChange[] {
  const [was, is] = [before.fields.get(name), after.fields.get(name)];
  const at = fieldAt(name);
  const place = { ...comparison, at };
  const required = compareRequired(isRequired(before, name), isRequired(after, name), place);
  if (was && is) return [...required, ...comparison.inside(at, was, is)];
  if (is) {
    // as one of the other fields it may have held something else; that these are gone is said of all of them at once
    const asOther = before.others && after.others ? comparison.inside(at, before.others, is) : [];
    return [addedField(isRequired(after, name), place), ...(isHarmless(asOther) ? [] : asOther)];
  }
  // required, and declared on neither side: no type shows that
  if (!was) return comparison.direction === "request" ? required : [];
  const asOther = after.others ? comparison.inside(at, was, after.others) : undefined;
  const isReadAsBefore = comparison.direction === "request" || !isRequired(before, name);
  if (asOther && isReadAsBefore && isHarmless(asOther))
    return [
      comparison.change(
        "property-undeclared",
        (where) => `${where} is no longer named, and still allowed`,
        at,
      ),
    ];
  const verb = comparison.direction === "request" ? "no longer takes" : "no longer answers";
  return [comparison.change("property-removed", (where) => `${verb} ${where}`, at)];
}

type Place = Comparison & { at: string };

function addedField(required: boolean, { change, direction, at }: Place): SchemaChange {
  const isRequest = direction === "request";
  const verb = isRequest ? "takes" : "answers";
  return change(
    required ? "required-added" : "optional-added",
    (place) => `${verb} ${place}${required && isRequest ? ", which is required" : ""}`,
    at,
  );
}

function compareRequired(was: boolean, is: boolean, { change, direction, at }: Place): SchemaChange[] {
  if (was === is) return [];
  const isRequest = direction === "request";
  return is
    ? [
        change(
          "now-required",
          (place) => (isRequest ? `${place} is now required` : `always answers ${place}`),
          at,
        ),
      ]
    : [
        change(
          "now-optional",
          (place) => (isRequest ? `${place} is now optional` : `may leave out ${place}`),
          at,
        ),
      ];
}

function compareOthers(before: Form, after: Form, comparison: Comparison): SchemaChange[] {
  const [was, is] = [before.others, after.others];
  const { change, inside } = comparison;
  if (was && is) return inside(".*", was, is);
  if (is) return [change("other-fields-allowed", (place) => `${place} may have other fields`)];
  if (!was) return [];
  // Of an object of which nothing was known, any field could be given, and read.
  return [
    before.fields.size === 0 && after.fields.size > 0
      ? change("fields-named", (place) => `${place} has only the fields that are named now`)
      : change("other-fields-refused", (place) => `${place} has no other fields any more`),
  ];
}
