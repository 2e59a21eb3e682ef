import { type OpenApi, resolve, type Schema } from "../document/openapi.js";
import { isGeneric, itemsOf, list, nearest, propertiesOf } from "./schema-facts.js";

export interface Envelope {
  result: Schema;
  /** `result_info` and what else stands beside `result`, if anything does. */
  info?: Schema;
  /** Not every answer has a result. */
  isOptional?: boolean;
}

const OWN = new Set(["success", "errors", "messages", "result", "result_info"]);

/** What is in an answer that has both `success` and `result`; undefined where it is no envelope. */
export function envelopeOf(document: OpenApi, schema: Schema | undefined): Envelope | undefined {
  if (!schema) return undefined;
  const real = resolve(document, schema);
  const options = [...list(real.oneOf), ...list(real.anyOf)];
  if (options.length > 0 && !real.properties && !real.allOf) return envelopeOfEach(document, options);
  const properties = propertiesOf(document, schema);
  const result = properties.get("result");
  if (!properties.has("success") || !result) return undefined;
  const info = infoOf(document, properties);
  return { result: nearest(document, result), ...(info && { info }) };
}

function envelopeOfEach(document: OpenApi, options: Schema[]): Envelope | undefined {
  const envelopes = options.map((option) => envelopeOf(document, option));
  const whole = envelopes.flatMap((envelope) => (envelope ? [envelope] : []));
  const [first] = whole;
  // some say only that it went well
  const others = options.filter((_, place) => !envelopes[place]);
  if (!first || !others.every((other) => propertiesOf(document, other).has("success"))) return undefined;
  const isOptional = others.length > 0 || whole.some((one) => one.isOptional);
  const result = whole.length === 1 ? first.result : { anyOf: whole.map((one) => one.result) };
  return { ...(whole.length === 1 && first), result, ...(isOptional && { isOptional }) };
}

function infoOf(document: OpenApi, properties: ReturnType<typeof propertiesOf>): Schema | undefined {
  const info = properties.get("result_info");
  const beside = [...properties].filter(([name]) => !OWN.has(name));
  const parts: Schema[] = info ? [nearest(document, info)] : [];
  if (beside.length > 0) {
    parts.push({
      type: "object",
      properties: Object.fromEntries(beside.map(([name, declared]) => [name, nearest(document, declared)])),
      required: beside
        .filter(([, declared]) => declared.some(({ required }) => required))
        .map(([name]) => name),
    });
  }
  const [only] = parts;
  if (!only) return undefined;
  if (parts.length > 1) return { allOf: parts };
  return isGeneric(document, only) ? undefined : only;
}

/** Words that go with a list, and do not make its wrapper a thing of its own. */
const BESIDE_A_LIST =
  /^(page|per_page|count|total|totals?_.*|.*_(count|total|cursor|token)|cursors?|next|previous|prev|limit|offset|size|has_more|more|truncated|pages|links?|meta|paging|pagination|object|url|is_truncated|incomplete_results)$/i;

export interface ListAnswer {
  item: Schema;
  /** The key one level down where the list is, if it is not the answer itself. */
  key?: string;
  /** The wrapper has nothing else in it that anybody could want. */
  isPlain: boolean;
}

/** The items of data that is one list or another. */
function itemsOfEach(document: OpenApi, data: Schema): Schema | undefined {
  const real = resolve(document, data);
  const options: Schema[] = [...list(real.oneOf), ...list(real.anyOf)];
  const items = options.flatMap((option) => {
    const item = itemsOf(document, option);
    return item ? [item] : [];
  });
  return items.length > 0 && items.length === options.length ? { anyOf: items } : undefined;
}

/** The list that data is, directly or one level down. */
export function listIn(document: OpenApi, data: Schema | undefined, hint = ""): ListAnswer | undefined {
  if (!data) return undefined;
  const direct = itemsOf(document, data) ?? itemsOfEach(document, data);
  if (direct) return { item: direct, isPlain: true };
  const properties = [...propertiesOf(document, data)].map(([name, declared]) => ({
    name,
    declared: nearest(document, declared),
  }));
  const lists = properties.flatMap(({ name, declared }) => {
    const item = itemsOf(document, declared);
    return item ? [{ name, item }] : [];
  });
  const found = lists.length === 1 ? lists[0] : lists.find(({ name }) => name === hint);
  if (!found) return undefined;
  const isPlain = properties.every(({ name }) => name === found.name || BESIDE_A_LIST.test(name));
  return { item: found.item, key: found.name, isPlain };
}
