import { type OpenApi, type Operation, type Response, resolve, type Schema } from "../document/openapi.js";
import {
  bareStatuses,
  hasUnknownSuccess,
  isJson,
  otherReader,
  plainName,
  preferred,
  readAs,
  readable,
  readerOf,
  responsesOf,
} from "./content.js";
import { type Context, mention } from "./context.js";
import { type Envelope, envelopeOf, type ListAnswer, listIn } from "./envelope.js";
import { flattened } from "./flatten.js";
import type { Answer, ReadAs, Reader } from "./model.js";
import { isType, itemsOf, list, nearest, propertiesOf } from "./schema-facts.js";

export interface AnswerPlan {
  answer: Answer;
  as: ReadAs;
  accept?: string;
  parse?: Reader;
  otherwise?: Reader;
  data?: Schema;
  dataOptional: boolean;
  /** Statuses of successes that have no data beside some that have. */
  bare: string[];
  info?: Schema;
  detail?: Schema;
  list?: ListAnswer;
  /** The whole body, for who looks for a cursor. */
  whole?: Schema;
}

interface Body {
  type: string;
  schema: Schema | undefined;
}

/** What an operation answers: the data of its successes, what stands beside it, and the items of its errors. */
export function answerOf(
  context: Context,
  operation: Operation,
  names: { type: string; hint: string },
): AnswerPlan {
  const { document } = context;
  const { success, failure } = responsesOf(document, operation);
  const bodies = success.flatMap((response): Body[] =>
    // `itemSchema`, of OpenAPI 3.2, is that of one item of a stream
    readable(response.content).map(([type, media]) => ({ type, schema: media.itemSchema ?? media.schema })),
  );
  const [first] = bodies;
  const as = first ? readAs(first.type, first.schema) : "json";
  const detail = detailOf(context, failure, `${names.type}Problem`);
  const dataOptional = success.some(({ content }) => readable(content).length === 0);
  const plan = { as, dataOptional, bare: [] as string[], ...(detail && { detail }) };
  if (!first) {
    const isUnknown = hasUnknownSuccess(operation);
    return {
      ...plan,
      answer: isUnknown ? "any" : "envelope",
      dataOptional: false,
      ...(isUnknown && { data: {} }),
    };
  }
  const parse = as === "items" ? readerOf(first.type, resolve(document, first.schema ?? {})) : undefined;
  if (parse)
    return {
      ...plan,
      parse,
      answer: "body",
      data: mention(context, eitherOf(bodies.map(({ schema = {} }) => schema)), `${names.type}Item`),
    };
  if (as !== "json") return { ...plan, answer: "body", data: {} };
  const envelopes = bodies.map(({ schema }) => envelopeOf(document, schema));
  const isEnvelope = envelopes.every((envelope) => envelope !== undefined);
  const parts = envelopes.map(
    (envelope, i) => (isEnvelope ? envelope?.result : undefined) ?? bodies[i]?.schema ?? {},
  );
  // beside a body of which nothing is said, what is said of the others does not help who reads one
  const isAny = !isEnvelope && bodies.some(({ schema }) => saysNothing(schema));
  const data = isAny ? {} : eitherOf(parts);
  const info = isEnvelope ? infoOf(document, envelopes, plan.dataOptional) : [];
  const list = listIn(document, data, names.hint);
  const isOptional = plan.dataOptional || (isEnvelope && envelopes.some((one) => one?.isOptional));
  const otherwise = otherReader(success);
  const accept = jsonNames(bodies.map(({ type }) => type));
  return {
    ...plan,
    ...(otherwise && { otherwise }),
    ...(accept !== "" && { accept }),
    dataOptional: isOptional,
    bare: bareStatuses(document, operation),
    answer: isEnvelope ? "envelope" : isAny ? "any" : "body",
    data: mention(context, data, names.type + (isEnvelope ? "Result" : "Answer")),
    ...(info.length > 0 && { info: mention(context, oneOf(info), `${names.type}Info`) }),
    ...(list && { list }),
    ...(first.schema && { whole: first.schema }),
  };
}

/** What the JSON of an answer is called where it is not only `application/json`; empty where it is. */
function jsonNames(types: readonly string[]): string {
  const names = [...new Set(types.filter((type) => isJson(type) && type !== "*/*"))];
  return names.every((type) => plainName(type) === "application/json") ? "" : names.join(", ");
}

/** What may stand beside the data; nothing that is required, where some answers do not have it. */
function infoOf(
  document: OpenApi,
  envelopes: readonly (Envelope | undefined)[],
  isBareToo: boolean,
): Schema[] {
  const info = envelopes.flatMap((envelope) => (envelope?.info ? [envelope.info] : []));
  const isSure = (schema: Schema): boolean =>
    [...propertiesOf(document, schema).values()].some((declared) =>
      declared.some(({ required }) => required),
    );
  const isMissing = isBareToo || envelopes.some((envelope) => !envelope?.info || envelope.isOptional);
  return isMissing && info.some(isSure) ? [] : info;
}

/** A schema that anything fits. */
const saysNothing = (schema: Schema | undefined): boolean => Object.keys(schema ?? {}).length === 0;

/** What one of several bodies is; anything, where the document does not say it of all of them. */
function eitherOf(bodies: Schema[]): Schema {
  return bodies.length > 1 && bodies.flatMap(formsOf).some(isAnything) ? {} : oneOf(bodies);
}

const TELLING =
  "$ref type properties items allOf anyOf oneOf enum const additionalProperties prefixItems format".split(
    " ",
  );
const isAnything = (schema: Schema): boolean => TELLING.every((key) => schema[key] === undefined);

function oneOf(schemas: Schema[]): Schema {
  const forms = schemas.flatMap(formsOf);
  const different = forms.filter((schema, i) => forms.findIndex((other) => isSame(schema, other)) === i);
  return different.length === 1 && different[0] ? different[0] : { anyOf: different };
}

/** The forms of a schema that is nothing but a choice between them: a union within a union reads badly. */
function formsOf(schema: Schema): Schema[] {
  const [choice, ...more] = Object.keys(schema);
  return more.length === 0 && (choice === "oneOf" || choice === "anyOf") ? list(schema[choice]) : [schema];
}

const isSame = (a: Schema, b: Schema): boolean => a === b || (a.$ref !== undefined && a.$ref === b.$ref);

/** The type of one item of the documented `errors`, where it is another than `ApiMessage`. */
function detailOf(context: Context, failures: Response[], typeName: string): Schema | undefined {
  const { document } = context;
  const items: Schema[] = [];
  for (const response of failures) {
    const schema = preferred(response.content)?.[1].schema;
    if (!schema) return undefined;
    const errors = propertiesOf(document, schema).get("errors");
    const list = errors && resolve(document, nearest(document, errors));
    // what is a list only in some cases has items of which nothing is sure, and so have two lists at once
    const isClear = errors?.length === 1 || flattened(document, resolve(document, schema)) !== undefined;
    const item = isClear && list && !list.anyOf && !list.oneOf && itemsOf(document, list);
    if (item) items.push(item);
    else return {};
  }
  if (items.every((item) => isApiMessage(context, item))) return undefined;
  return mention(context, eitherOf(items), typeName);
}

/** A code and a message; the rest may be missing, but not be something else. */
function isApiMessage({ document }: Context, item: Schema): boolean {
  const properties = propertiesOf(document, item);
  const is = (name: string, required: boolean, ...types: string[]): boolean => {
    const declared = properties.get(name);
    if (!declared) return !required;
    const real = resolve(document, nearest(document, declared));
    return (
      types.some((type) => isType(real, type)) &&
      !real.nullable &&
      (!required || declared.some((one) => one.required))
    );
  };
  return (
    is("code", true, "integer", "number") &&
    is("message", true, "string") &&
    is("documentation_url", false, "string") &&
    is("source", false, "object")
  );
}
