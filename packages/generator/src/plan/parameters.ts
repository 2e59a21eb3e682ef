import { type OpenApi, type Operation, type Parameter, resolve, type Schema } from "../document/openapi.js";
import { preferred } from "./content.js";
import type { Context } from "./context.js";
import type { ParamPlan, PartPlan, PathStyle } from "./model.js";
import { isType, itemsOf } from "./schema-facts.js";
import { isObjectSchema } from "./styles.js";

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
): PartPlan | undefined {
  if (parameters.length === 0) return undefined;
  const properties = Object.fromEntries(
    parameters.map((parameter) => [parameter.name ?? "", inFull(context, described(parameter))]),
  );
  const names = parameters.map((parameter) => {
    const { name = "", required = false } = parameter;
    const { description } = described(parameter);
    return { name, required, ...(description && { description }) };
  });
  const required = names.filter((one) => one.required).map(({ name }) => name);
  const schema: Schema = { type: "object", properties, ...(required.length > 0 && { required }) };
  return { schema: context.named(typeName, schema), required: required.length > 0, names };
}

function schemaOf(parameter: Parameter): Schema {
  return parameter.schema ?? preferred(parameter.content)?.[1].schema ?? { type: "string" };
}

function described({ description, deprecated, ...parameter }: Parameter): Schema {
  const schema = schemaOf(parameter);
  return { ...schema, ...(description && { description }), ...(deprecated && { deprecated }) };
}

/** What a call gives as headers: each as text, which it is in the end, and all cookies in one. */
export function headerParameters({ document }: Pick<Context, "document">, operation: Operation): Parameter[] {
  const own = parametersIn(operation, "header").map((parameter) => ({
    ...parameter,
    schema: textOf(document, schemaOf(parameter)),
  }));
  const cookies = parametersIn(operation, "cookie");
  if (cookies.length === 0 || own.some(({ name }) => name?.toLowerCase() === "cookie")) return own;
  return [...own, cookieHeader(cookies)];
}

/** Core sends no cookie by itself; in a browser nobody else may either. */
function cookieHeader(cookies: readonly Parameter[]): Parameter {
  const all = cookies.map(({ name, required }) => `\`${name}\`${required === true ? " (required)" : ""}`);
  const form = cookies.map(({ name }) => `${name}=...`).join("; ");
  return {
    name: "cookie",
    in: "header",
    required: cookies.some(({ required }) => required === true),
    description: `The cookies ${all.join(", ")}, as \`${form}\`. A browser sends its own in their place.`,
    schema: { type: "string" },
  };
}

/** A text stays what it is; anything else is given as the text that it is written as. */
function textOf(document: OpenApi, schema: Schema): Schema {
  const { description } = schema;
  if (isType(resolve(document, schema), "string") || wordsOf(document, schema)) return schema;
  return { type: "string", ...(description !== undefined && { description }) };
}

/** The words of a closed list. */
function wordsOf(document: OpenApi, schema: Schema): string[] | undefined {
  const values = resolve(document, schema).enum ?? [];
  const words = values.filter((value) => typeof value === "string");
  return words.length > 0 && words.length === values.length ? words : undefined;
}

/** An integer that JavaScript would round may also be given as text; on the wire it is that anyway. */
function inFull({ document }: Context, schema: Schema): Schema {
  const { format = "", maximum, ...real } = resolve(document, schema);
  const isLong = real.type === "integer" && /^u?int64$/.test(format);
  if (!isLong || (typeof maximum === "number" && maximum <= Number.MAX_SAFE_INTEGER)) return schema;
  const { $ref: _, ...own } = schema;
  return { ...real, ...own, type: ["integer", "string"] };
}

/** What goes into a path: text; a number may be one, and a list or an object where the document says so. */
export function pathParams(context: Context, operation: Operation): ParamPlan[] {
  const { document } = context;
  return parametersIn(operation, "path").map((parameter) => {
    const { name = "" } = parameter;
    const { description } = described(parameter);
    const schema = parameter.schema ? partText(document, parameter.schema) : { type: "string" };
    return { name, schema, ...(description && { description }) };
  });
}

function partText(document: OpenApi, schema: Schema): Schema {
  const real = resolve(document, schema);
  const items = itemsOf(document, schema);
  if (items) return { type: "array", items: partText(document, items) };
  if (isObjectSchema(document, schema)) return schema;
  if (isType(real, "integer") || isType(real, "number")) return { type: ["string", "number"] };
  const words = wordsOf(document, schema);
  return { type: "string", ...(words && { enum: words }) };
}

/** The parameters of a path that are no plain text, or have marks around them. */
export function pathStyles(document: OpenApi, operation: Operation): Record<string, PathStyle> {
  const styled = parametersIn(operation, "path").flatMap((parameter): [string, PathStyle][] => {
    const { name = "", style = "simple", explode = false, allowReserved = false, schema } = parameter;
    if (!schema || !isPathStyle(style)) return [];
    const hasParts = itemsOf(document, schema) !== undefined || isObjectSchema(document, schema);
    const isPlain = style === "simple" && !hasParts;
    if (isPlain) return allowReserved ? [[name, { allowReserved }]] : [];
    return [[name, { ...(style !== "simple" && { style }), ...(explode && { explode }) }]];
  });
  return Object.fromEntries(styled);
}

const isPathStyle = (style: string): style is NonNullable<PathStyle["style"]> =>
  style === "simple" || style === "label" || style === "matrix";
