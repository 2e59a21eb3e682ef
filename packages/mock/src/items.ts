import { FORM } from "./form.js";
import type { Page } from "./listing.js";
import type { Route } from "./operations.js";
import type { Operation, Schema } from "./prism.cjs";
import type { Sent } from "./request.js";
import { type Fields, fieldsIn, partsOf } from "./schema.js";

// What is made of examples, bodies and what is kept: plain data in, plain data out.

export type Item = Record<string, unknown>;
/** What is kept of a member that is no JSON. */
export type Content = NonNullable<Sent> | File | string;
export type Query = Readonly<Record<string, string | string[]>>;

export const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const hex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map((one) => one.toString(16).padStart(2, "0")).join("");

const isEnvelope = (body: unknown): body is Item => isItem(body) && "success" in body && "result" in body;
export const resultOf = (body: unknown): unknown => (isEnvelope(body) ? body["result"] : body);
export const onResult = (body: unknown, change: (result: unknown) => unknown): unknown =>
  isEnvelope(body) ? { ...body, result: change(body["result"]) } : change(body);

const successOf = (operation: Operation | undefined) =>
  operation?.responses.find(({ code }) => code.startsWith("2"));
const itemsOf = (schema: Schema | undefined, bundle: unknown): Schema[] =>
  partsOf(schema, bundle).flatMap(({ items }) => (items === undefined ? [] : [items as Schema]));

/** The fields of what an operation answers with: of an item, where that is a list. */
export function answeredFields(operation: Operation): Fields {
  const bundle = operation["__bundled__" as keyof Operation] as unknown;
  const whole = successOf(operation)?.contents?.[0]?.schema as Schema | undefined;
  const fields = fieldsIn(whole, bundle).schemas;
  const data = fields.has("success") && fields.get("result") ? { allOf: fields.get("result") } : whole;
  const items = itemsOf(data, bundle);
  return fieldsIn(items.length > 0 ? { allOf: items } : data, bundle);
}

export function nullableFields(operation: Operation): string[] {
  const bundle = operation["__bundled__" as keyof Operation] as unknown;
  return [...answeredFields(operation).schemas].flatMap(([name, schemas]) =>
    schemas
      .flatMap((one) => partsOf(one, bundle))
      .some((part) => part["nullable"] === true || [part["type"]].flat().includes("null"))
      ? [name]
      : [],
  );
}

/** What an operation answers first, by its document. */
export function exampleOf(operation: Operation | undefined): unknown {
  const example = successOf(operation)?.contents?.[0]?.examples?.[0];
  return example && "value" in example ? example.value : undefined;
}

/** Whether an operation answers with data, not with a text or a file. */
export const isJson = (operation: Operation): boolean =>
  /[/+]json\b/i.test(successOf(operation)?.contents?.[0]?.mediaType ?? "application/json");

export const isFormOf = ({ request }: Operation): boolean =>
  request?.body?.contents?.some(({ mediaType }) => mediaType === FORM) ?? false;

/** A form with what its texts hold, where that is JSON. */
export function withJson(form: unknown): unknown {
  if (!isItem(form)) return form;
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return [name, value];
      try {
        return [name, JSON.parse(value) as unknown];
      } catch {
        return [name, value];
      }
    }),
  );
}

/** A body without its secrets, which no answer repeats. */
export function withoutSecrets(body: unknown, secrets: ReadonlySet<string>): unknown {
  if (Array.isArray(body)) return body.map((one) => withoutSecrets(one, secrets));
  if (!isItem(body)) return body;
  const shownFields = Object.entries(body).filter(([name]) => !secrets.has(name));
  return Object.fromEntries(shownFields.map(([name, value]) => [name, withoutSecrets(value, secrets)]));
}

/** The fields of a body that are of these. */
export const ownFields = (fields: ReadonlySet<string>, body: unknown): Item =>
  Object.fromEntries(Object.entries(isItem(body) ? body : {}).filter(([name]) => fields.has(name)));

/** The fields that a body may have, or each of a list of them. */
export function sayableFields(operation: Operation): Fields {
  const schema = operation.request?.body?.contents?.[0]?.schema as Schema | undefined;
  const bundle = operation["__bundled__" as keyof Operation] as unknown;
  return fieldsIn({ allOf: [...(schema ? [schema] : []), ...itemsOf(schema, bundle)] }, bundle);
}

/** The same fields, but for those that only the API writes. */
export function writableFields(operation: Operation): ReadonlySet<string> {
  const bundle = operation["__bundled__" as keyof Operation] as unknown;
  const isReadOnly = (one: Schema): boolean => partsOf(one, bundle).some((part) => part["readOnly"] === true);
  const fields = [...sayableFields(operation).schemas];
  return new Set(fields.flatMap(([name, schemas]) => (schemas.some(isReadOnly) ? [] : [name])));
}

/** The same fields, each with what it is by default. */
export function defaultsOf(operation: Operation): [string, unknown][] {
  const bundle = operation["__bundled__" as keyof Operation] as unknown;
  return [...sayableFields(operation).schemas].map(([name, schemas]) => [
    name,
    schemas.flatMap((one) => partsOf(one, bundle)).find((part) => "default" in part)?.["default"],
  ]);
}

/**
 * What a body has to say that is no JSON, as it was sent: all of it, or of a form the file or the text that it has to have,
 * or what the document has no name for, such as the modules of a Worker. A form's other fields are about that.
 */
export function contentOf(operation: Operation, body: unknown, sent: Sent): Content | undefined {
  if (!(sent instanceof FormData)) return sent;
  const { schemas, required } = sayableFields(operation);
  const name = Object.keys(Object(body)).find(
    (one) => required.has(one) && typeof Object(body)[one] === "string",
  );
  if (name !== undefined) return sent.get(name) ?? undefined;
  const others = [...sent].filter(([one]) => !schemas.has(one));
  if (others.length < 2) return others[0]?.[1];
  const form = new FormData();
  for (const [one, part] of others) form.append(one, part as File);
  return form;
}

/** The field of an item that its path names: the one with the path's example in it, else what is usually called so. */
export function idFieldOf(item: Item, param: string, operation: Operation | undefined): string {
  const example = operation?.request?.path?.find(({ name }) => name === param)?.examples?.[0];
  const value = example && "value" in example ? example.value : undefined;
  const same = Object.keys(item).find((name) => value !== undefined && item[name] === value);
  return same ?? ["id", param, "uuid", "name", "tag"].find((name) => typeof item[name] === "string") ?? "id";
}

export function anotherLike(example: unknown): string {
  const text = String(example ?? "");
  if (/^[0-9a-f-]{36}$/i.test(text)) return crypto.randomUUID();
  return hex(text.length >= 8 ? text.length / 2 : 16);
}

export interface Rules {
  readonly secrets: ReadonlySet<string>;
  /** What an answer may have. */
  readonly fields: ReadonlyMap<string, unknown>;
  /** What an answer has to have. */
  readonly required: ReadonlySet<string>;
}

/** An item as an answer shows it: with all that is required, and secrets only where an example of such an answer has them. */
export function shown(model: unknown, item: Item, { secrets, fields, required }: Rules): unknown {
  if (!isItem(model)) return model;
  const missing = Object.entries(model).filter(([name]) => required.has(name) && !(name in item));
  const own = Object.entries(item).filter(
    ([name]) => name in model || (!secrets.has(name) && (fields.size === 0 || fields.has(name))),
  );
  return Object.fromEntries([...missing, ...own]);
}

/** An example in which the fields that an item has are the item's. */
export const known = (model: Item, item: Item): Item =>
  Object.fromEntries(Object.entries(model).map(([name, value]) => [name, name in item ? item[name] : value]));

/** With the parent's id where an example has the one that its path is described with. */
export function placed(example: Item, { operation, params }: Route): Item {
  const ids = new Map(
    (operation.request?.path ?? []).map(({ name, examples }) => [
      examples?.[0] && "value" in examples[0] ? examples[0].value : undefined,
      params[name],
    ]),
  );
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => [
      name,
      typeof value === "string" ? (ids.get(value) ?? value) : value,
    ]),
  );
}

/** A list, or what has one in it, with other items; the first one of before says what they look like. */
export function withItems(result: unknown, items: (model: unknown) => unknown[]): unknown {
  if (Array.isArray(result)) return items(result[0]);
  if (!isItem(result)) return result;
  const key = Object.keys(result).find((name) => Array.isArray(result[name]));
  return key === undefined ? result : { ...result, [key]: items((result[key] as unknown[])[0]) };
}

/** The items of a list, or of what has one in it. */
export function itemsIn(result: unknown): unknown[] {
  if (Array.isArray(result)) return result;
  return Object.values(Object(result)).find(Array.isArray) ?? [];
}

export function withCounts(body: unknown, { page, size, items, total }: Page): unknown {
  if (!isItem(body) || !isItem(body["result_info"])) return body;
  const info = body["result_info"];
  const counts: Item = {
    page,
    per_page: size ?? info["per_page"],
    count: items.length,
    total_count: total,
    total_pages: size === undefined ? 1 : Math.ceil(total / size),
  };
  return {
    ...body,
    result_info: { ...info, ...Object.fromEntries(Object.entries(counts).filter(([name]) => name in info)) },
  };
}
