import type { Prism, Schema } from "./prism.cjs";
import { fieldsIn, valuesOf } from "./schema.js";
import type { Complaint } from "./violations.js";
import { type AjvError, nameOf, pointerOf, wordsOf } from "./words.js";

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
    ...own.map((error) => ({ message: wordsOf(error, at), pointer: at + pointerOf(error) })),
    ...places.flatMap((choice) => nearestForm(checker, choice, at)),
  ];
}

const isBelow = ({ instancePath }: AjvError, place: string): boolean =>
  instancePath === place || instancePath.startsWith(`${place}/`);

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
  const [best] = tried.sort(
    (a, b) => compared(a.distance, b.distance) || a.complaints.length - b.complaints.length,
  );
  if (best && best.complaints.length > 0) return best.complaints;
  return [{ message: `${nameOf(place)} fits several of its forms, and may fit only one`, pointer: place }];
}

/** A field that says which form is meant: each form lets through certain values of it. */
interface Kind {
  readonly name: string;
  readonly value: unknown;
  /** By form. */
  readonly values: readonly (readonly unknown[])[];
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
  const { schemas } = fieldsIn(form, bundle);
  const known = Object.keys(Object(value)).filter((name) =>
    schemas.get(name)?.some((field) => (field as unknown) !== false),
  );
  return [
    count(["type"], 0),
    -known.length,
    count(["const", "enum"], 1),
    count(["additionalProperties", "unevaluatedProperties"], 0),
  ];
}

const depthOf = ({ instancePath }: AjvError): number => instancePath.split("/").length - 1;

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
