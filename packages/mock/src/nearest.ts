import type { Prism, Schema } from "./prism.cjs";
import { fieldsIn, valuesOf } from "./schema.js";
import type { Complaint } from "./violations.js";
import { type AjvError, complaintAbout, listOf, missingField, nameOf, oneOf, stepOf } from "./words.js";

export interface Checker {
  readonly prism: Prism;
  readonly bundle: unknown;
}

/** What is wrong with a value: wherever it may have several forms, only what is wrong with the nearest one. */
export function nearest(checker: Checker, schema: Schema, value: unknown, at: string): Complaint[] {
  const errors = checker.prism.errorsOf(schema, checker.bundle, value);
  // what is wrong with the forms themselves stands before the choice, at its place or below
  const choices = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  const outermost = choices.filter(
    (one) =>
      !choices.some(
        (other) =>
          other !== one && isBelow(one, other.instancePath) && other.instancePath !== one.instancePath,
      ),
  );
  const own = errors.filter((error) => !outermost.some((choice) => isBelow(error, choice.instancePath)));
  const places = [...new Map(outermost.map((choice) => [choice.instancePath, choice])).values()];
  return [
    ...own.map((error) =>
      error.keyword === "false schema"
        ? excluded(checker, schema, error, { value, at })
        : complaintAbout(error, at),
    ),
    ...places.flatMap((choice) => nearestForm(checker, choice, at)),
  ];
}

const isBelow = ({ instancePath }: AjvError, place: string): boolean =>
  instancePath === place || instancePath.startsWith(`${place}/`);

/** A field that may not be there, most often since another one is. */
function excluded(
  { bundle }: Checker,
  schema: Schema,
  error: AjvError,
  { value, at }: { readonly value: unknown; readonly at: string },
): Complaint {
  const pointer = at + error.instancePath;
  const { required } = fieldsIn(schema, bundle);
  const names = depthOf(error) === 1 ? knownOf(schema, bundle, value) : [];
  const others = names.filter((name) => required.has(name));
  const words = others.length > 0 ? `cannot stand beside ${listOf(others)}` : "may not be there";
  return { message: `${nameOf(pointer)} ${words}`, pointer };
}

/** The names of a value's fields that a schema has and does not exclude. */
function knownOf(schema: Schema, bundle: unknown, value: unknown): string[] {
  const { schemas } = fieldsIn(schema, bundle);
  return Object.keys(Object(value) as object).filter((name) => {
    const fields: readonly unknown[] = schemas.get(name) ?? [];
    return fields.length > 0 && !fields.includes(false);
  });
}

/** The complaints about the form that a value is nearest to. */
function nearestForm(checker: Checker, { schema, data, instancePath }: AjvError, at: string): Complaint[] {
  const place = at + instancePath;
  const forms = Array.isArray(schema) ? (schema as Schema[]) : [];
  const kinds = kindsIn(checker, forms, data);
  const tried = forms.map((form, i) => ({
    complaints: nearest(checker, form, data, place),
    distance: [
      kinds.filter(({ values, value }) => !values[i]?.includes(value)).length,
      ...distanceOf(checker, form, data),
    ],
  }));
  const strange = kinds.filter(({ values, value }) => !values.flat().includes(value));
  if (strange.length > 0) return strange.map((kind) => complaintOf(kind, place));
  const [best] = [...tried].sort(
    (a, b) => compared(a.distance, b.distance) || a.complaints.length - b.complaints.length,
  );
  const equal = tried.filter(({ distance }) => best && compared(distance, best.distance) === 0);
  const found =
    missingIn(
      equal.map(({ complaints }) => complaints),
      place,
    ) ??
    best?.complaints ??
    [];
  if (found.length > 0) return found;
  return [{ message: `${nameOf(place)} fits several of its forms, and may fit only one`, pointer: place }];
}

/** Of forms that all only lack something: what all of them lack, and of which fields one has to be there. */
function missingIn(forms: readonly (readonly Complaint[])[], place: string): Complaint[] | undefined {
  const lacking = forms.map((complaints) =>
    complaints.flatMap(({ missing }) => (missing?.at === place ? [missing.field] : [])),
  );
  if (forms.length < 2 || forms.some((complaints, i) => complaints.length !== lacking[i]?.length))
    return undefined;
  const [first = []] = lacking;
  const common = first.filter((field) => lacking.every((fields) => fields.includes(field)));
  const rests = lacking.map((fields) => fields.filter((field) => !common.includes(field)));
  const complaints = common.map((field) => missingField(place, field));
  if (rests.some((rest) => rest.length === 0)) return complaints;
  const least = rests.filter((rest) => !rests.some((one) => one.length < rest.length && isIn(one, rest)));
  const alternatives = [...new Set(least.map((rest) => rest.join(" and ")))];
  return [
    ...complaints,
    { message: `${nameOf(place)}: one of ${listOf(alternatives)} is missing`, pointer: place },
  ];
}

const isIn = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((one) => all.includes(one));

/** A field that says which form is meant: each form lets through certain values of it. */
interface Kind {
  readonly name: string;
  readonly value: unknown;
  /** By form. */
  readonly values: readonly (readonly unknown[])[];
}

function complaintOf({ name, value, values }: Kind, place: string): Complaint {
  const pointer = `${place}/${stepOf(name)}`;
  return { message: `${nameOf(pointer)} must be ${oneOf(values.flat(), value)}`, pointer };
}

function kindsIn({ bundle }: Checker, forms: readonly Schema[], data: unknown): Kind[] {
  return Object.entries(Object(data) as object).flatMap(([name, value]) => {
    const values = forms.map((form) => valuesOf(form, bundle, name));
    return values.every((some) => some !== undefined) ? [{ name, value, values }] : [];
  });
}

/** How far a value is from a form: what counts for more comes first. */
function distanceOf({ prism, bundle }: Checker, form: Schema, value: unknown): number[] {
  const errors = prism.errorsOf(form, bundle, value);
  const count = (keywords: readonly string[], depth: number) =>
    errors.filter((error) => keywords.includes(error.keyword) && depthOf(error) === depth).length;
  return [
    count(["type"], 0),
    -knownOf(form, bundle, value).length,
    count(["const", "enum"], 1),
    count(["additionalProperties", "unevaluatedProperties"], 0),
  ];
}

const depthOf = ({ instancePath }: AjvError): number => instancePath.split("/").length - 1;

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
