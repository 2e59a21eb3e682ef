import {
  isObject,
  METHODS,
  type MediaType,
  type Method,
  type OpenApi,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
  resolve,
} from "../document/openapi.js";
import { placeholdersOf } from "../document/templates.js";
import { sayWhatIsLost, withoutRanges } from "./messages.js";

/** Content types that are a slip of somebody's tool; they mean text where the example or the type is text, else JSON. */
const SLIPS = new Set(["string", "undefined", "null", "json", ""]);

type Warn = (text: string) => void;

/** What real documents get wrong where the meaning is plain, mended and said. */
export function mendDefects(document: OpenApi, warn: Warn): OpenApi {
  const paths = Object.entries(document.paths ?? {}).map(([template, item]) => [
    template,
    mendPathItem(document, { template, item }, warn),
  ]);
  return withEnvelopes({ ...document, paths: Object.fromEntries(paths) }, warn);
}

function mendPathItem(
  document: OpenApi,
  { template, item }: { template: string; item: PathItem },
  warn: Warn,
): PathItem {
  const { parameters: shared = [], ...mended } = item; // each operation gets them
  for (const method of METHODS) {
    const operation = item[method];
    if (!operation) continue;
    mended[method] = mendOperation(document, operation, { template, method, shared }, warn);
  }
  return mended;
}

interface Where {
  template: string;
  method: Method;
  /** What the path item says of all its operations. */
  shared: readonly Parameter[];
}

function mendOperation(document: OpenApi, operation: Operation, where: Where, warn: Warn): Operation {
  const { template, method } = where;
  const place = `${method.toUpperCase()} ${template}`;
  // what is mended keeps its place, so that no package changes for the order of its keys
  const mended: Operation = {
    ...operation,
    parameters: mendParameters(document, operation, where, warn),
  };
  const { requestBody, responses } = operation;
  if (requestBody && (method === "get" || method === "head")) {
    delete mended.requestBody;
    warn(`${place} declares a body, which ${method.toUpperCase()} cannot send; it is left out`);
  } else if (requestBody) {
    const sound = mendContent(document, requestBody, place, warn);
    mended.requestBody = withoutRanges(document, sound, place, warn);
  }
  sayWhatIsLost(document, mended, { place, warn });
  if (responses) mended.responses = mendResponses(document, responses, place, warn);
  return mended;
}

/** The operation's own list made complete: no parameter of the path item is looked up anywhere else. */
function mendParameters(
  document: OpenApi,
  operation: Operation,
  { template, method, shared }: Where,
  warn: Warn,
): Parameter[] {
  const place = `${method.toUpperCase()} ${template}`;
  const declared = new Map<string, Parameter>();
  for (const parameter of [...shared, ...(operation.parameters ?? [])]) {
    const real = isObject(parameter) ? resolve(document, parameter) : {};
    if (real.name && real.in) declared.set(`${real.in} ${real.name}`, real);
    else warn(`${place} has a parameter without a name or a place; it is left out`);
  }
  const names = new Set(placeholdersOf(template));
  for (const [key, { name, in: kind }] of declared) {
    if (kind !== "path" || names.has(name ?? "")) continue;
    declared.delete(key);
    warn(`${place} declares {${name}}, which its path does not have; it is left out`);
  }
  for (const name of names) {
    if (declared.has(`path ${name}`)) continue;
    declared.set(`path ${name}`, { name, in: "path", required: true, schema: { type: "string" } });
    warn(`${place} does not declare {${name}}; it is taken as text`);
  }
  return [...declared.values()].map((parameter) => mendParameter(parameter, place, warn));
}

function mendParameter(parameter: Parameter, place: string, warn: Warn): Parameter {
  if (parameter.schema || parameter.content) return parameter;
  warn(`${place}: the parameter ${parameter.name} has no schema; it is taken as text`);
  return { ...parameter, schema: { type: "string" } };
}

/** The message itself where nothing is wrong with it, so that it stays a `$ref` if it was one. */
function mendContent<T extends { $ref?: string; content?: Record<string, MediaType> }>(
  document: OpenApi,
  message: T,
  place: string,
  warn: Warn,
): T {
  const real = resolve(document, message);
  const { content = {} } = real;
  const slips = Object.keys(content).filter((type) => SLIPS.has(type));
  if (slips.length === 0) return message;
  const mended = { ...content };
  for (const type of slips) {
    const media = content[type];
    delete mended[type];
    const meant = isText(media) ? "text/plain" : "application/json";
    mended[meant] ??= isObject(media) ? media : {};
    warn(`${place} has the content type "${type}"; it is taken as ${meant}`);
  }
  return { ...real, content: mended };
}

function isText(media: MediaType | undefined): boolean {
  const { type, example } = media?.schema ?? {};
  return type === "string" || typeof example === "string" || typeof media?.example === "string";
}

function mendResponses(
  document: OpenApi,
  responses: Record<string, Response>,
  place: string,
  warn: Warn,
): Record<string, Response> {
  const mended: Record<string, Response> = {};
  const ranges: [status: string, response: Response][] = [];
  for (const [status, response] of Object.entries(responses)) {
    if (!isObject(response)) continue;
    if (status === "204" && resolve(document, response as Response).content) {
      mended[status] = {};
      warn(`${place} has content in a 204, which has none; it is left out`);
      continue;
    }
    const sound = mendContent(document, response, `${place} ${status}`, warn);
    if (!/^[1-5]xx$/.test(status)) {
      mended[status] = sound;
      continue;
    }
    ranges.push([status.toUpperCase(), sound]);
    warn(`${place} has the status ${status}; it is taken as ${status.toUpperCase()}`);
  }
  for (const [status, response] of ranges) mended[status] ??= response;
  return mended;
}

/** What every answer has in common may say that there is a `success`, and not what it is. */
function withEnvelopes(document: OpenApi, warn: Warn): OpenApi {
  const schemas = document.components?.["schemas"] ?? {};
  const mended = Object.entries(schemas).filter(([, schema]) => requiresUndeclaredSuccess(schema));
  if (mended.length === 0) return document;
  const properties = { success: { type: "boolean" } };
  for (const [name] of mended) {
    warn(`#/components/schemas/${name} requires \`success\` and does not declare it; it is taken as boolean`);
  }
  const sound = Object.fromEntries(
    mended.map(([name, schema]) => [name, { ...(schema as object), properties }]),
  );
  return { ...document, components: { ...document.components, schemas: { ...schemas, ...sound } } };
}

function requiresUndeclaredSuccess(schema: unknown): boolean {
  if (!isObject(schema) || isObject(schema["properties"])) return false;
  const { required } = schema;
  return Array.isArray(required) && ["success", "result"].every((name) => required.includes(name));
}
