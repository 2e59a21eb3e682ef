import { examplesOf } from "../document/examples.js";
import {
  isObject,
  type MediaType,
  type OpenApi,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from "../document/openapi.js";
import { passedOn, preferred, readAs, readerOf, responsesOf } from "./content.js";
import { envelopeOf } from "./envelope.js";
import type { Sample, Samples } from "./model.js";
import { headerParameters, parametersIn } from "./parameters.js";
import { sampleOf } from "./sample.js";

/** What stands in a README for what a call gives and what it gets. */
export function samplesOf(document: OpenApi, operation: Operation): Samples {
  const samples = {
    query: requiredOf(document, parametersIn(operation, "query")),
    headers: requiredOf(document, headerParameters({ document }, operation), headerValue),
    body: bodyOf(document, operation),
    data: dataOf(document, operation),
    failure: failureOf(document, operation),
  };
  const known = Object.entries(samples).filter(([, sample]) => sample !== undefined);
  return { params: paramsOf(document, operation), ...Object.fromEntries(known) };
}

function requiredOf(
  document: OpenApi,
  parameters: readonly Parameter[],
  given = (example: unknown): unknown => example,
): Sample | undefined {
  const required = parameters.filter((parameter) => parameter.required === true);
  if (required.length === 0) return undefined;
  const fields = required.map((parameter) => ({
    name: parameter.name ?? "",
    required: true,
    value: sampleOf(document, parameter.schema, given(exampleOf(document, parameter))),
  }));
  return { kind: "object", fields, more: false };
}

/** A header is given as text, also where the document shows a number. */
const headerValue = (example: unknown): unknown =>
  typeof example === "number" || typeof example === "boolean" ? String(example) : example;

/** A parameter of a path without an example is named in its place. */
function paramsOf(document: OpenApi, operation: Operation): Record<string, unknown> {
  const values = parametersIn(operation, "path").map((parameter): [string, unknown] => {
    const { name = "", schema } = parameter;
    const real = schema && resolve(document, schema);
    const [example] = examplesOf(document, parameter);
    return [name, example?.value ?? real?.["example"] ?? real?.enum?.[0] ?? `<${name}>`];
  });
  return Object.fromEntries(values);
}

function bodyOf(document: OpenApi, { requestBody }: Operation): Sample | undefined {
  const [type, media] = preferred(requestBody && resolve(document, requestBody).content) ?? [];
  if (type === undefined || media === undefined) return undefined;
  const example = exampleOf(document, media);
  // text may be given as it is
  if (typeof example === "string" && passedOn(document, type, media.schema) && readAs(type, {}) !== "bytes")
    return { kind: "value", value: example };
  const isFile = readAs(type, media.schema) === "bytes" && !type.startsWith("multipart/");
  return isFile ? { kind: "file" } : sampleOf(document, media.schema, example);
}

/** Of the first success that has content: the result of an envelope, or one item of a stream. None of a text or a file. */
function dataOf(document: OpenApi, operation: Operation): Sample | undefined {
  const { success } = responsesOf(document, operation);
  const found = success.map(({ content }) => preferred(content)).find((content) => content !== undefined);
  const [type, media] = found ?? [];
  if (type === undefined || media === undefined) return undefined;
  const schema = media.itemSchema ?? media.schema;
  if (readerOf(type)) return saysNothing(schema) ? undefined : sampleOf(document, schema);
  if (readAs(type, schema) !== "json") return undefined;
  const envelope = envelopeOf(document, schema);
  const example = exampleOf(document, media);
  if (!envelope)
    return saysNothing(schema) && example === undefined ? undefined : sampleOf(document, schema, example);
  return sampleOf(document, envelope.result, isObject(example) ? example["result"] : undefined);
}

function failureOf(document: OpenApi, operation: Operation): Sample | undefined {
  const { failure } = responsesOf(document, operation);
  const [type, media] = failure.map(({ content }) => preferred(content)).find(Boolean) ?? [];
  if (type === undefined || media === undefined || readAs(type, media.schema) !== "json") return undefined;
  const sample = knownFailures.get(media) ?? sampleOf(document, media.schema, exampleOf(document, media));
  knownFailures.set(media, sample);
  return sample;
}

/** Most operations are refused in the same words. */
const knownFailures = new WeakMap<MediaType, Sample>();

const exampleOf = (document: OpenApi, one: MediaType | Parameter): unknown =>
  examplesOf(document, one)[0]?.value;

const saysNothing = (schema: Schema | undefined): boolean => Object.keys(schema ?? {}).length === 0;
