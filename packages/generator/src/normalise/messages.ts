import {
  isObject,
  type MediaType,
  type OpenApi,
  type Operation,
  type Parameter,
  type RequestBody,
  resolve,
  type Schema,
} from "../document/openapi.js";

type Warn = (text: string) => void;

/** A body as one type in place of a range that stands for any: a request has to say what it is. */
export function withoutRanges(
  document: OpenApi,
  message: RequestBody,
  place: string,
  warn: Warn,
): RequestBody {
  const real = resolve(document, message);
  const { content = {} } = real;
  const ranges = Object.keys(content).filter((type) => type.includes("*"));
  if (ranges.length === 0) return message;
  const types = new Map(Object.entries(content).filter(([type]) => !type.includes("*")));
  for (const range of ranges) {
    const media = content[range] ?? {};
    const meant = meantBy(document, range, media.schema);
    const known = types.get(meant);
    if (known && JSON.stringify(known.schema) === JSON.stringify(media.schema)) continue;
    if (known) warn(`${place} takes ${range} beside ${meant} with another schema; only ${meant} can be sent`);
    else if (types.size > 0 && /\+json$/.test(range)) continue;
    else {
      types.set(meant, media);
      warn(`${place} takes ${range}, and a body has to be one type; it is sent as ${meant}`);
    }
  }
  return { ...real, content: Object.fromEntries(types) };
}

function meantBy(document: OpenApi, range: string, schema: Schema | undefined): string {
  if (range.endsWith("json")) return "application/json";
  const real = resolve(document, schema ?? {});
  const isText = real.type === "string" && real.format !== "binary" && real.format !== "byte";
  if (range.startsWith("text/") || (isText && range === "*/*")) return "text/plain";
  const isPlain = Object.keys(real).length > 0 && real.format !== "binary" && real.type !== "string";
  return isPlain && /^(\*|application)\//.test(range) ? "application/json" : "application/octet-stream";
}

/** What a call cannot carry as the document wants it, each with its place. */
export function sayWhatIsLost(
  document: OpenApi,
  { parameters = [], requestBody }: Operation,
  { place, warn }: { place: string; warn: Warn },
): void {
  const { content = {} } = resolve(document, requestBody ?? {});
  for (const parameter of parameters) {
    const problem = problemOf(parameter);
    if (problem) warn(`${place}: the ${parameter.in} parameter ${parameter.name} ${problem}`);
  }
  for (const [type, media] of Object.entries(content)) {
    for (const [field, problem] of problemsIn(type, media))
      warn(`${place}: the field ${field} of ${type} ${problem}`);
  }
}

const STYLES: Record<string, readonly string[]> = {
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  path: ["simple", "label", "matrix"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

const JSON_OR_TEXT = /^([^;]*[/+]json|text\/plain)\s*(;|$)/i;

function problemOf({ in: where = "", style, content }: Parameter): string | undefined {
  const known = STYLES[where];
  if (!known) return `is in no place that a call has; it is left out`;
  if (style !== undefined && !known.includes(style))
    return `has the style ${style}, which there is not there; it is written as ${known[0]}`;
  const [type] = Object.keys(content ?? {});
  if (type === undefined || JSON_OR_TEXT.test(type)) return undefined;
  return `is written as ${type}, which a call cannot do; give it as text that is so already`;
}

function problemsIn(type: string, { encoding }: MediaType): [field: string, problem: string][] {
  return Object.entries(isObject(encoding) ? encoding : {}).flatMap(([field, one]): [string, string][] => {
    const { headers, style, contentType = "" } = one;
    const isForm = /^multipart\//i.test(type);
    const names = Object.keys(headers ?? {}).filter((name) => name.toLowerCase() !== "content-type");
    return [
      ...(isForm && names.length > 0
        ? [[field, `has headers (${names.join(", ")}); they are not sent`]]
        : []),
      ...(isForm && style !== undefined && style !== "form"
        ? [[field, `has the style ${style}, which a part has not; it is written as form`]]
        : []),
      ...(!isForm && contentType !== "" && !JSON_OR_TEXT.test(contentType)
        ? [
            [
              field,
              `is written as ${contentType}, which a call cannot do; give it as text that is so already`,
            ],
          ]
        : []),
    ] as [string, string][];
  });
}
