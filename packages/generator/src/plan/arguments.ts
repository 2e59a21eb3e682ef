import { type OpenApi, resolve, type Schema } from "../document/openapi.js";
import type { Arg, NamedAction } from "../name/model.js";
import { isJson, passedOn, preferred } from "./content.js";
import type { BodyMode } from "./model.js";
import { isEmptyObject, propertiesOf } from "./schema-facts.js";

/** What a call takes, in order. */
export function argsOf(document: OpenApi, named: NamedAction): Arg[] {
  const { name, path } = named;
  const mode = bodyMode(document, named);
  const isNative = name === "create" || name === "update";
  const isPositional = mode === "required" || (isNative && mode === "optional");
  return [
    ...(path.includes("{id}") ? (["id"] as const) : []),
    ...(isPositional ? (["body"] as const) : []),
    "options",
  ];
}

/**
 * Whether the body is an argument. What the ledger has stays: a body that was an argument is one for as long as there
 * is a body at all, and one that was none becomes one only where the API does not do without.
 */
export function bodyMode(document: OpenApi, { name, placed, recorded }: NamedAction): BodyMode {
  const declared = placed.operation.requestBody && resolve(document, placed.operation.requestBody);
  const [contentType, media] = preferred(declared?.content) ?? [];
  if (!declared || contentType === undefined || !media) return "none";
  const isRequired = declared.required === true;
  const isNative = name === "create" || name === "update";
  if (recorded?.includes("body") && !isNative) return "required";
  if (isRequired && passedOn(document, contentType, media.schema)) return "required";
  if (isJson(contentType) && isEmptyObject(document, media.schema))
    return isRequired && !isNative ? "empty" : "optional";
  if (!isRequired) return "optional";
  if (isNative || mustHaveContent(document, media.schema)) return "required";
  // the API wants one, and `{}` is one
  return isJson(contentType) ? "empty" : "optional";
}

/** Whether `{}` is not enough. */
function mustHaveContent(document: OpenApi, schema: Schema | undefined): boolean {
  if (!schema) return true;
  const real = resolve(document, schema);
  const properties = propertiesOf(document, schema);
  if (properties.size === 0 || real.anyOf || real.oneOf || Number(real["minProperties"]) > 0) return true;
  return [...properties.values()].some((declared) => declared.some(({ required }) => required));
}
