import type { PlaygroundCall } from "@restflare/generator";

/** Something of a call that the reader can edit, as text. */
export interface Field {
  /** `id`, `params.account_id`, `query`, `headers` or `body`. */
  readonly key: string;
  readonly label: string;
  /** How its text is read: as it is, as a number, as JSON, or as the content of a file. */
  readonly kind: "text" | "number" | "json" | "file";
  /** What stands in it at first. */
  readonly text: string;
  readonly isRequired: boolean;
  readonly hint?: string;
}

/** What the reader can edit of a call, in the order of its arguments. */
export function fieldsOf({ id, params, body, query, headers, args }: PlaygroundCall): Field[] {
  const isArgument = args.includes("body");
  return [
    ...(id ? [valueField("id", id)] : []),
    ...params.map((one) => valueField(`params.${one.name}`, one)),
    ...(body ? [bodyField(body, isArgument)] : []),
    ...(query ? [partField("query", query)] : []),
    ...(headers ? [partField("headers", headers)] : []),
  ];
}

function valueField(key: string, { name, value }: { name: string; value: unknown }): Field {
  const kind = typeof value === "number" ? "number" : "text";
  return { key, label: name, kind, text: String(value), isRequired: true };
}

type Body = NonNullable<PlaygroundCall["body"]>;

function bodyField({ value, contentType, isRequired }: Body, isArgument: boolean): Field {
  const base = { key: "body", label: isArgument ? "body" : "body (in the options)", isRequired };
  if (isFile(value)) return { ...base, kind: "file", text: value.$file, hint: `A file, ${contentType}.` };
  if (!/[/+]json\b|form/.test(contentType))
    return { ...base, kind: "text", text: String(value), hint: `A text, ${contentType}.` };
  const isForm = /form/.test(contentType);
  const files = JSON.stringify(value).includes('"$file"')
    ? ' {"$file": "..."} is a file of that content.'
    : "";
  const hint = isForm ? { hint: `It is sent as ${contentType}.${files}` } : {};
  const isEmpty = JSON.stringify(value) === "{}" && !isArgument;
  return { ...base, kind: "json", text: isEmpty ? "" : JSON.stringify(value, undefined, 2), ...hint };
}

/** A value that stands for a file. */
export const isFile = (value: unknown): value is { $file: string } =>
  typeof value === "object" && value !== null && typeof (value as { $file?: unknown }).$file === "string";

type Part = NonNullable<PlaygroundCall["query"]>;

function partField(key: "query" | "headers", { value, names }: Part): Field {
  const isEmpty = Object.keys(value).length === 0;
  return {
    key,
    label: key,
    kind: "json",
    text: isEmpty ? "" : JSON.stringify(value, undefined, 2),
    isRequired: !isEmpty,
    hint: `It takes ${listed(names)}.`,
  };
}

const MOST = 12;

function listed(names: readonly string[]): string {
  const some = names.slice(0, MOST).join(", ");
  return names.length > MOST ? `${some} and ${names.length - MOST} more` : some;
}
