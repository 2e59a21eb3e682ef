import type { ContractCall } from "../../../packages/generator/src/contract/calls.js";
import {
  isObject,
  type OpenApi,
  resolve,
  type Schema,
} from "../../../packages/generator/src/document/openapi.js";

/** The arguments of a call, as a user would write them, with this client. */
export function argumentsOf(call: ContractCall, document: OpenApi, more: Options): unknown[] {
  const { action, given } = call;
  const { params, query, body } = given;
  const value = body === undefined ? undefined : withFiles(document, action.body?.schema, body);
  const isPositional = action.args.includes("body");
  const headers = { ...textsOf(given.headers), ...more.headers };
  const options = {
    client: more.client,
    ...(isNotEmpty(params) && { params }),
    ...(isNotEmpty(query) && { query }),
    ...(isNotEmpty(headers) && { headers }),
    ...(!isPositional && value !== undefined && { body: value }),
  };
  const values = { id: given.id, body: value, options };
  return action.args.map((arg) => values[arg]);
}

export interface Options {
  client: unknown;
  headers?: Record<string, string>;
}

/** The types of a package take a header as it is sent, whatever the document says that it stands for. */
const textsOf = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

const isNotEmpty = (record: object): boolean => Object.keys(record).length > 0;

/** An example with a Blob in place of each text that the document says is a file. */
function withFiles(document: OpenApi, schema: unknown, value: unknown): unknown {
  const parts = partsOf(document, schema);
  if (typeof value === "string") {
    return parts.some(({ format }) => format === "binary") ? new Blob([value]) : value;
  }
  if (Array.isArray(value)) {
    const items = parts.find((part) => isObject(part.items))?.items;
    return value.map((item) => withFiles(document, items, item));
  }
  if (!isObject(value)) return value;
  const other = parts.find((part) => isObject(part.additionalProperties))?.additionalProperties;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const declared = parts.find(({ properties }) => properties?.[name] !== undefined)?.properties?.[name];
      return [name, withFiles(document, declared ?? other, inner)];
    }),
  );
}

/** A schema and all that may be true beside it. */
function partsOf(document: OpenApi, schema: unknown, depth = 0): Schema[] {
  if (!isObject(schema) || depth > 8) return [];
  const real = resolve(document, schema as Schema);
  const inner = [real.allOf, real.anyOf, real.oneOf].flatMap((parts) => parts ?? []);
  return [real, ...inner.flatMap((part) => partsOf(document, part, depth + 1))];
}
