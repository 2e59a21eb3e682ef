import type { Prism } from "./prism.cjs";

export type AjvError = ReturnType<Prism["errorsOf"]>[number];

export const nameOf = (pointer: string): string => (pointer === "" ? "the body" : `body${pointer}`);

/** A field that is missing, or not known, is where it would be. */
export function pointerOf({ instancePath, params }: AjvError): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Record<
    string,
    string | undefined
  >;
  const field = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return field === undefined ? instancePath : `${instancePath}/${stepOf(field)}`;
}

/** A field's name as a step of a JSON pointer. */
export const stepOf = (field: string): string => field.replaceAll("~", "~0").replaceAll("/", "~1");

export function wordsOf(error: AjvError, at: string): string {
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
