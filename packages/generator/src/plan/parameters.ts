import { type Operation, type Parameter, resolve, type Schema } from "../document/openapi.js";
import { preferred } from "./content.js";
import type { Context } from "./context.js";
import type { ParamPlan, QueryStyle } from "./model.js";
import { isType } from "./schema-facts.js";

export interface Part {
  schema: Schema;
  required: boolean;
}

/** Normalising made the list complete, and every member of it the parameter itself. */
export function parametersIn(operation: Operation, where: string): Parameter[] {
  return (operation.parameters ?? []).filter((parameter) => parameter.in === where && !isOurs(parameter));
}

/** OpenAPI says that a header parameter of these names means nothing: other fields describe it. */
function isOurs({ in: where, name = "" }: Parameter): boolean {
  return where === "header" && /^(accept|content-type|authorization)$/i.test(name);
}

/** All parameters of one kind as one object type. */
export function partOf(
  context: Context,
  parameters: readonly Parameter[],
  typeName: string,
): Part | undefined {
  if (parameters.length === 0) return undefined;
  const properties: Record<string, Schema> = {};
  for (const parameter of parameters)
    properties[parameter.name ?? ""] = inFull(context, described(parameter));
  const required = parameters.filter((parameter) => parameter.required === true).map(({ name = "" }) => name);
  const schema: Schema = { type: "object", properties, ...(required.length > 0 && { required }) };
  return { schema: context.named(typeName, schema), required: required.length > 0 };
}

function schemaOf(parameter: Parameter): Schema {
  return parameter.schema ?? preferred(parameter.content)?.[1].schema ?? { type: "string" };
}

function described({ description, deprecated, ...parameter }: Parameter): Schema {
  const schema = schemaOf(parameter);
  return { ...schema, ...(description && { description }), ...(deprecated && { deprecated }) };
}

/** An integer that JavaScript would round may also be given as text; on the wire it is that anyway. */
function inFull({ document }: Context, schema: Schema): Schema {
  const { format = "", maximum, ...real } = resolve(document, schema);
  const isLong = real.type === "integer" && /^u?int64$/.test(format);
  if (!isLong || (typeof maximum === "number" && maximum <= Number.MAX_SAFE_INTEGER)) return schema;
  const { $ref: _, ...own } = schema;
  return { ...real, ...own, type: ["integer", "string"] };
}

/** What goes into a path: text; a number may be one, and a closed list of words stays one. */
export function pathParams(context: Context, operation: Operation): ParamPlan[] {
  return parametersIn(operation, "path").map((parameter) => {
    const { name = "" } = parameter;
    const real = resolve(context.document, schemaOf(parameter));
    if (isType(real, "integer") || isType(real, "number"))
      return { name, schema: { type: ["string", "number"] } };
    const words = real.enum?.filter((value) => typeof value === "string");
    const isClosed = words && words.length > 0 && words.length === real.enum?.length;
    return { name, schema: isClosed ? { type: "string", enum: words } : { type: "string" } };
  });
}

/** The query parameters that are not written as OpenAPI's default, `form` with `explode`. */
export function queryStyles(parameters: readonly Parameter[]): Record<string, QueryStyle> {
  const styles: Record<string, QueryStyle> = {};
  for (const { name = "", style = "form", explode = style === "form" } of parameters) {
    if (style === "form" && explode) continue;
    styles[name] = { ...(style !== "form" && { style }), ...(explode !== (style === "form") && { explode }) };
  }
  return styles;
}
