import {
  isObject,
  METHODS,
  type MediaType,
  type OpenApi,
  type Parameter,
  type PathItem,
  resolve,
} from "../openapi.js";
import { placeholdersOf } from "./templates.js";

/** Content types that are a slip of somebody's tool; they mean text where the example or the type is text, else JSON. */
const SLIPS = new Set(["string", "undefined", "null", "json", ""]);

type Warn = (text: string) => void;

/** Mends, in place, what real documents get wrong where the meaning is plain, and says so. */
export function mendDefects(document: OpenApi, warn: Warn): void {
  for (const [template, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const place = `${method.toUpperCase()} ${template}`;
      mendParameters(document, { template, item, method, place }, warn);
      if (operation.requestBody && (method === "get" || method === "head")) {
        delete operation.requestBody;
        warn(`${place} declares a body, which ${method.toUpperCase()} cannot send; it is left out`);
      }
      const body = operation.requestBody && resolve(document, operation.requestBody);
      if (body) mendContent(body, place, warn);
      mendResponses(document, operation, place, warn);
    }
    delete item.parameters; // by now each operation has them
  }
  mendEnvelopes(document, warn);
}

/** What every answer has in common may say that there is a `success`, and not what it is. */
function mendEnvelopes(document: OpenApi, warn: Warn): void {
  for (const [name, schema] of Object.entries(document.components?.["schemas"] ?? {})) {
    if (!isObject(schema) || !Array.isArray(schema["required"]) || isObject(schema["properties"])) continue;
    if (!["success", "result"].every((one) => (schema["required"] as unknown[]).includes(one))) continue;
    schema["properties"] = { success: { type: "boolean" } };
    warn(`#/components/schemas/${name} requires \`success\` and does not declare it; it is taken as boolean`);
  }
}

interface Where {
  template: string;
  item: PathItem;
  method: (typeof METHODS)[number];
  place: string;
}

/** Makes the operation's own list complete: no parameter of the path item is looked up anywhere else. */
function mendParameters(document: OpenApi, { template, item, method, place }: Where, warn: Warn): void {
  const operation = item[method];
  if (!operation) return;
  const declared = new Map<string, Parameter>();
  for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const real = resolve(document, parameter);
    if (real.name && real.in) declared.set(`${real.in} ${real.name}`, real);
  }
  const names = new Set(placeholdersOf(template));
  for (const [key, { name, in: where }] of declared) {
    if (where !== "path" || names.has(name ?? "")) continue;
    declared.delete(key);
    warn(`${place} declares {${name}}, which its path does not have; it is left out`);
  }
  for (const name of names) {
    if (declared.has(`path ${name}`)) continue;
    declared.set(`path ${name}`, { name, in: "path", required: true, schema: { type: "string" } });
    warn(`${place} does not declare {${name}}; it is taken as text`);
  }
  operation.parameters = [...declared.values()].map((parameter) => mendParameter(parameter, place, warn));
}

function mendParameter(parameter: Parameter, place: string, warn: Warn): Parameter {
  if (parameter.schema || parameter.content) return parameter;
  warn(`${place}: the parameter ${parameter.name} has no schema; it is taken as text`);
  return { ...parameter, schema: { type: "string" } };
}

function mendContent(message: { content?: Record<string, MediaType> }, place: string, warn: Warn): void {
  for (const [type, media] of Object.entries(message.content ?? {})) {
    if (!SLIPS.has(type) || !message.content) continue;
    delete message.content[type];
    const meant = isText(media) ? "text/plain" : "application/json";
    message.content[meant] ??= isObject(media) ? media : {};
    warn(`${place} has the content type "${type}"; it is taken as ${meant}`);
  }
}

function isText(media: MediaType | undefined): boolean {
  const { type, example } = media?.schema ?? {};
  return type === "string" || typeof example === "string" || typeof media?.example === "string";
}

function mendResponses(
  document: OpenApi,
  operation: { responses?: object },
  place: string,
  warn: Warn,
): void {
  const responses = operation.responses as
    | Record<string, { content?: Record<string, MediaType> }>
    | undefined;
  if (!responses) return;
  for (const status of Object.keys(responses)) {
    const response = responses[status];
    if (!isObject(response)) {
      delete responses[status];
      continue;
    }
    if (status === "204" && resolve(document, response).content) {
      responses[status] = {};
      warn(`${place} has content in a 204, which has none; it is left out`);
      continue;
    }
    mendContent(resolve(document, response), `${place} ${status}`, warn);
    if (/^[1-5]xx$/.test(status)) {
      delete responses[status];
      responses[status.toUpperCase()] ??= response;
      warn(`${place} has the status ${status}; it is taken as ${status.toUpperCase()}`);
    }
  }
}
