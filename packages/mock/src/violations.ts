import type { Operation, Prism, Schema, Violation } from "./prism.cjs";

/** What is wrong with a request, in words, and where: a JSON pointer into its body. */
export interface Complaint {
  readonly message: string;
  readonly pointer?: string;
}

/**
 * What is wrong with a request: of several forms that its body may have only of the one that it is nearest to.
 *
 * @param body as it is checked: JSON, also where it came as a form
 */
export function complaintsOf(
  prism: Prism,
  operation: Operation | undefined,
  request: { readonly body: unknown; readonly contentType: string | undefined },
  violations: readonly Violation[],
): Complaint[] {
  const inBody = violations.filter(({ location: [, part] }) => part === "body");
  const others = violations
    .filter((one) => !inBody.includes(one))
    .map(({ message }) => ({ message: plain(message) }));
  if (inBody.length === 0) return others;
  const contents = operation?.request?.body?.contents ?? [];
  const content = contents.find(({ mediaType }) => mediaType === request.contentType) ?? contents[0];
  const found = content?.schema
    ? nearest(
        { prism, bundle: operation?.["__bundled__" as keyof Operation] },
        content.schema as Schema,
        request.body,
        "",
      )
    : [];
  return [
    ...others,
    ...(found.length > 0 ? found : inBody.map(({ message }) => ({ message: plain(message) }))),
  ];
}

/** "Request query parameter page must be integer" as a sentence of ours. */
const plain = (message: string): string =>
  message.replace(/^Request /, "").replace(/^body parameter/i, "the body");

interface Checker {
  readonly prism: Prism;
  readonly bundle: unknown;
}

type AjvError = ReturnType<Prism["errorsOf"]>[number];

function nearest(checker: Checker, schema: Schema, value: unknown, at: string): Complaint[] {
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
  const tried = forms.map((form) => ({
    complaints: nearest(checker, form, data, place),
    distance: sum(checker.prism.errorsOf(form, checker.bundle, data).map(distanceOf)),
  }));
  const weighed = tried.map((one) => ({ ...one, distance: one.distance + one.complaints.length }));
  const [best] = weighed.sort((a, b) => a.distance - b.distance);
  if (best && best.complaints.length > 0) return best.complaints;
  return [{ message: `${nameOf(place)} fits several of its forms, and may fit only one`, pointer: place }];
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** How far an error takes a value away from a form: a field such as `type` says that another one is meant. */
function distanceOf({ keyword, instancePath }: AjvError): number {
  const depth = instancePath.split("/").length - 1;
  if (keyword === "type" && depth === 0) return 1_000;
  if ((keyword === "const" || keyword === "enum") && depth === 1) return 100;
  return keyword === "additionalProperties" && depth === 0 ? 10 : 0;
}

/** A field that is missing, or not known, is where it would be. */
function pointerOf({ instancePath, params }: AjvError): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Record<
    string,
    string | undefined
  >;
  const field = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return field === undefined
    ? instancePath
    : `${instancePath}/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function wordsOf(error: AjvError, at: string): string {
  const { keyword, message = "is wrong", params } = error;
  const name = nameOf(at + pointerOf(error));
  const { allowedValues, allowedValue } = params as { allowedValues?: unknown[]; allowedValue?: unknown };
  if (keyword === "required") return `${name} is missing`;
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties")
    return `${name} is not known`;
  if (keyword === "enum")
    return `${name} must be one of ${(allowedValues ?? []).map((one) => JSON.stringify(one)).join(", ")}`;
  if (keyword === "const") return `${name} must be ${JSON.stringify(allowedValue)}`;
  return `${name} ${message}`;
}

const nameOf = (pointer: string): string => (pointer === "" ? "the body" : `body${pointer}`);
