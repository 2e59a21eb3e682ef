import {
  isObject,
  type MediaType,
  type OpenApi,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { EMPTY, isJson, preferred, responsesOf } from "../plan/content.js";
import { envelopeOf } from "../plan/envelope.js";
import { nearest, propertiesOf } from "../plan/schema-facts.js";
import type { Facts } from "./facts.js";
import { operationAddress } from "./pages.js";
import type { Shared } from "./shared.js";
import { type View, viewOf } from "./view.js";

export interface Tools {
  owners: OpenApi;
  facts: Facts;
  shared: Shared;
  tag: string;
}

/** One of an owner's operations as ours would be written, without the placeholders of its path. */
export function operationFacts(
  { method, operation }: Pick<Placed, "method" | "operation">,
  tools: Tools,
): Record<string, unknown> {
  const parameters = sentParameters(operation).map((parameter) => parameterFacts(parameter, tools));
  const body = isHalfKnown(operation) ? unknownBody(method) : bodyFacts(operation, tools);
  const page = operationAddress(operation);
  const permissions = operation["x-cfPermissionsRequired"];
  return {
    tags: [tools.tag],
    ...(operation.deprecated === true && { deprecated: true }),
    ...(page !== undefined && { externalDocs: { url: page } }),
    ...(isHalfKnown(operation) && { "x-facts": "answers only" }),
    "x-restflare": { composed: true },
    ...(permissions !== undefined && { "x-cfPermissionsRequired": permissions }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: responseFacts(operation, tools),
  };
}

/** Whether it is only known what an operation answers, and not what it takes. */
export const isHalfKnown = (operation: Operation): boolean =>
  operation["x-facts"] === "answers only" && operation.requestBody === undefined;

const UNKNOWN_BODY = { required: false, content: { "application/json": { schema: {} } } };

/** Of what nobody describes anything may be sent, or nothing. */
const unknownBody = (method: string): Record<string, unknown> | undefined =>
  ["post", "put", "patch"].includes(method) ? UNKNOWN_BODY : undefined;

export const isUnknownBody = (body: unknown): boolean =>
  JSON.stringify(body) === JSON.stringify(UNKNOWN_BODY);

/** Those that no path has. A header that OpenAPI says something of elsewhere is no parameter. */
export function sentParameters(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).filter(
    ({ in: where, name = "" }) =>
      where === "query" || (where === "header" && !/^(accept|content-type|authorization)$/i.test(name)),
  );
}

export function parameterFacts(
  parameter: Parameter,
  { owners, facts, shared }: Tools,
): Record<string, unknown> {
  const { name = "", in: where = "", required, style, explode, deprecated } = parameter;
  const ours = shared.parameter(where, name);
  // What every list calls `per_page` has its own maximum in some.
  if (
    ours &&
    (where === "path" ||
      saysAsMuch(shared.lookUp(ours.$ref), parameter, viewOf(owners, parameter.schema ?? {})))
  )
    return ours;
  return {
    name,
    in: where,
    ...((required === true || where === "path") && { required: true }),
    ...(deprecated === true && { deprecated }),
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    schema: facts.schema(parameter.schema ?? preferred(parameter.content)?.[1].schema),
  };
}

function saysAsMuch(ours: unknown, { required }: Parameter, { limits, types, values }: View): boolean {
  if (!isObject(ours) || (required === true && ours["required"] !== true)) return false;
  const schema = isObject(ours["schema"]) ? ours["schema"] : {};
  const isOurs = (type: string): boolean => kindOf(type) === kindOf(schema["type"]);
  return (
    values === undefined &&
    types.every(isOurs) &&
    Object.entries(limits).every(([name, value]) => schema[name] === value)
  );
}

/** An owner who calls every number a number has said nothing against a whole one. */
const kindOf = (type: unknown): unknown => (type === "integer" ? "number" : type);

export function bodyFacts(
  operation: Operation,
  { owners, facts }: Tools,
): Record<string, unknown> | undefined {
  const body = operation.requestBody && resolve(owners, operation.requestBody);
  if (!body?.content) return undefined;
  return {
    required: body.required === true,
    content: contentFacts(body.content, (schema) => facts.schema(schema)),
  };
}

function contentFacts(
  content: Record<string, MediaType>,
  schemaOf: (schema: Schema) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema }]) => [type, schema ? { schema: schemaOf(schema) } : {}]),
  );
}

function responseFacts(operation: Operation, tools: Tools): Record<string, unknown> {
  const success = Object.entries(successes(operation, tools.owners)).map(([status, content]) => [
    status,
    responseOf(status, content, tools),
  ]);
  const refusal = tools.shared.ref("responses", "Refusal");
  return { ...Object.fromEntries(success), ...(refusal && { "4XX": refusal }) };
}

/** The content of each success, by status. */
export function successes(operation: Operation, owners: OpenApi): Record<string, Record<string, MediaType>> {
  const { success } = responsesOf(owners, operation);
  const entries = Object.entries(operation.responses ?? {}).flatMap(([status, response]) => {
    const real = resolve(owners, response);
    return success.includes(real) ? [[status, real.content ?? {}] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** OpenAPI asks for a description, and the owner's words are the owner's. */
export function responseOf(
  status: string,
  content: Record<string, MediaType>,
  tools: Tools,
): Record<string, unknown> {
  if (Object.keys(content).length === 0)
    return {
      description: EMPTY.includes(status)
        ? "Done; there is nothing to answer."
        : "Nobody says what is answered.",
    };
  const schemaOf = (type: string, schema: Schema) =>
    isJson(type) ? answerFacts(schema, tools) : tools.facts.schema(schema);
  const entries = Object.entries(content).map(([type, { schema }]) => [
    type,
    schema ? { schema: schemaOf(type, schema) } : {},
  ]);
  return { description: "The answer.", content: Object.fromEntries(entries) };
}

/** What our shared envelope says already. */
const ENVELOPE = new Set(["success", "errors", "messages"]);

/** An envelope is ours with what is particular to this answer; anything else is what it is. */
function answerFacts(schema: Schema, tools: Tools): unknown {
  const { owners, facts, shared } = tools;
  const envelope = shared.ref("schemas", "Envelope");
  if (!envelope || !envelopeOf(owners, schema)) return facts.schema(schema);
  const own = answerFields(schema, tools);
  const required = own.filter(({ required }) => required).map(({ name }) => name);
  const properties = Object.fromEntries(
    own.map(({ name, schema: inner }) => [name, fieldFacts(name, inner, tools)]),
  );
  return { allOf: [envelope, { type: "object", ...(required.length > 0 && { required }), properties }] };
}

export interface AnswerField {
  name: string;
  schema: Schema;
  required: boolean;
}

/** The fields of an envelope that are not the same in each. */
export function answerFields(schema: Schema, { owners }: Tools): AnswerField[] {
  const result = envelopeOf(owners, schema)?.result;
  const found = [...propertiesOf(owners, schema)]
    .filter(([name]) => !ENVELOPE.has(name))
    .map(([name, declared]) => ({
      name,
      schema: name === "result" && result ? result : nearest(owners, declared),
      required: declared.some(({ required }) => required),
    }));
  return found.some(({ name }) => name === "result") || !result
    ? found
    : [{ name: "result", schema: result, required: false }, ...found];
}

export function fieldFacts(name: string, schema: Schema, { owners, facts, shared }: Tools): unknown {
  const pages = shared.ref("schemas", "PageInfo");
  const fields = propertiesOf(owners, schema);
  return name === "result_info" && pages && fields.has("page") && fields.has("per_page")
    ? pages
    : facts.schema(schema);
}
