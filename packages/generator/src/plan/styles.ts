import { type MediaType, type OpenApi, type Parameter, resolve, type Schema } from "../document/openapi.js";
import { isJson } from "./content.js";
import type { QueryStyle } from "./model.js";
import { isType, nearest, propertiesOf } from "./schema-facts.js";

interface Styled {
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
}

const JSON_TEXT: QueryStyle = { contentType: "application/json" };

/** The query parameters that are not written as OpenAPI's default, `form` with `explode`. */
export function queryStyles(parameters: readonly Parameter[]): Record<string, QueryStyle> {
  return stylesOf(
    parameters.map((parameter) => {
      const [type] = Object.keys(parameter.content ?? {});
      const isText = type !== undefined && isJson(type);
      return [parameter.name ?? "", isText ? JSON_TEXT : styleOf(parameter)];
    }),
  );
}

/** The fields of a form that core would write otherwise by itself. */
export function encodingOf(document: OpenApi, type: string, media: MediaType): Record<string, QueryStyle> {
  const encode = /^multipart\//i.test(type)
    ? partStyle
    : /x-www-form-urlencoded/i.test(type)
      ? fieldStyle
      : undefined;
  if (!encode) return {};
  const { encoding = {}, schema } = media;
  return stylesOf(
    [...propertiesOf(document, schema)].map(([name, declared]) => [
      name,
      encode(document, nearest(document, declared), encoding[name] ?? {}),
    ]),
  );
}

type Encoding = NonNullable<MediaType["encoding"]>[string];

/** A style goes before a content type; without either an object is JSON. */
function fieldStyle(document: OpenApi, schema: Schema, encoding: Encoding): QueryStyle {
  const { style, explode, allowReserved, contentType } = encoding;
  if (style !== undefined || explode !== undefined || allowReserved !== undefined) return styleOf(encoding);
  if (contentType === undefined) return isObjectSchema(document, schema) ? JSON_TEXT : {};
  return isJson(contentType) ? JSON_TEXT : {};
}

/** Core itself writes objects as JSON, and gives files no type. */
function partStyle(document: OpenApi, schema: Schema, { explode, contentType = "" }: Encoding): QueryStyle {
  const real = resolve(document, schema);
  const item = isType(real, "array") ? resolve(document, (real.items ?? {}) as Schema) : real;
  const isUsual = isJson(contentType)
    ? isObjectSchema(document, item)
    : /^text\/plain\b/i.test(contentType) && item.format !== "binary";
  // of several types, or a range, the content itself has to say which
  const isOne = /^[^*,]+\/[^*,]+$/.test(contentType);
  return {
    ...(explode === false && isType(real, "array") && { explode }),
    ...(isOne && !isUsual && { contentType }),
  };
}

export function isObjectSchema(document: OpenApi, schema: Schema): boolean {
  return isType(resolve(document, schema), "object") || propertiesOf(document, schema).size > 0;
}

function styleOf({ style = "form", explode = style === "form", allowReserved }: Styled): QueryStyle {
  return {
    ...(style !== "form" && { style }),
    ...(explode !== (style === "form") && { explode }),
    ...(allowReserved === true && { allowReserved }),
  };
}

const stylesOf = (all: readonly (readonly [string, QueryStyle])[]): Record<string, QueryStyle> =>
  Object.fromEntries(all.filter(([, style]) => Object.keys(style).length > 0));
