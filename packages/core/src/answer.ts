import { type RequestContext, requestError } from "./context.js";
import type { RestflareError, RestflareErrorInit } from "./error.js";
import type { ReadAs } from "./options.js";
import { redact, secretNames, secretValues } from "./redact.js";
import type { ApiMessage } from "./result.js";
import { retryAfterOf } from "./retry.js";

/** How an answer is to be read; `auto` takes for an envelope what looks like one. */
export interface Reading {
  readonly as: ReadAs;
  readonly answer: "envelope" | "body" | "auto";
}

/** What a success is made of. */
export interface Answer {
  data: unknown;
  info: object;
  messages: ApiMessage[];
}

type Body = Record<string, unknown>;

/** Reads a response; throws a `RestflareError` for what is no success, whatever its status says. */
export async function readAnswer(
  response: Response,
  reading: Reading,
  context: RequestContext,
): Promise<Answer> {
  if (!response.ok) throw await statusError(response, context);
  if (reading.as !== "json") return { data: await readRaw(response, reading.as), info: {}, messages: [] };
  const text = await response.text();
  // a success all the same: the API did what it was asked, and has nothing to say
  if (text === "") return { data: undefined, info: {}, messages: [] };
  const body = parseJson(text);
  if (body === undefined) throw decodeError(response, text, context);
  const isEnvelope = reading.answer === "envelope" || (reading.answer === "auto" && looksLikeEnvelope(body));
  return isEnvelope ? openEnvelope(body, response, context) : { data: body, info: {}, messages: [] };
}

async function readRaw(response: Response, as: Exclude<ReadAs, "json">): Promise<unknown> {
  if (as === "text") return response.text();
  if (as === "blob") return response.blob();
  if (as === "bytes") return new Uint8Array(await response.arrayBuffer());
  return response.body ?? new Blob([]).stream();
}

/** `undefined` for what is no JSON; the engine's own error would quote the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function looksLikeEnvelope(body: unknown): boolean {
  return isObject(body) && typeof body["success"] === "boolean" && ("result" in body || "errors" in body);
}

function openEnvelope(body: unknown, response: Response, context: RequestContext): Answer {
  if (!isObject(body) || typeof body["success"] !== "boolean") {
    throw answerError(response, context, {
      kind: "decode",
      message: "answered JSON that is no envelope (an object with success and result)",
    });
  }
  if (!body["success"]) throw apiError(response, body, context);
  const { success, errors, messages, result, result_info, ...siblings } = body;
  const info = isObject(result_info) ? { ...siblings, ...result_info } : siblings;
  return { data: result, info, messages: readMessages(messages, context, body) };
}

async function statusError(response: Response, context: RequestContext): Promise<RestflareError> {
  const text = await response.text();
  const body = parseJson(text);
  return isObject(body)
    ? apiError(response, body, context)
    : apiError(response, {}, context, excerpt(response, text, context));
}

function apiError(response: Response, body: Body, context: RequestContext, words?: string): RestflareError {
  const errors = readErrors(body, context);
  const [first] = errors;
  const said = first
    ? `${first.code === undefined ? "" : `(${first.code}) `}${first.message}`
    : (words ?? statusText(response));
  return answerError(response, context, {
    kind: "api",
    message: said,
    errors,
    messages: readMessages(body["messages"], context, body),
  });
}

function statusText(response: Response): string {
  if (response.ok) return "answered success: false without an error";
  return response.statusText || "without a word of explanation";
}

function decodeError(response: Response, text: string, context: RequestContext): RestflareError {
  const type = response.headers.get("content-type")?.split(";")[0] ?? "no content type";
  // no excerpt: what should have been an answer may hold secrets
  return answerError(response, context, {
    kind: "decode",
    message: `answered what is no JSON (${type}, ${text.length} characters)`,
  });
}

function answerError(response: Response, context: RequestContext, init: RestflareErrorInit): RestflareError {
  const { status, headers } = response;
  const rayId = headers.get("cf-ray") ?? undefined;
  const retryAfter = status === 429 || status >= 500 ? retryAfterOf(headers) : undefined;
  const ray = rayId ? ` [ray ${rayId}]` : "";
  const help =
    (status === 401 || status === 403) && context.row.permissions?.length
      ? permissionHelp(context.row.permissions)
      : "";
  const gone = status === 404 && context.method === "DELETE" && context.attempts > 1 ? GONE : "";
  const words = redact(`${status} ${init.message}`, context.secrets);
  return requestError(context, {
    ...init,
    message: `${words}${ray}${help}${gone}`,
    status,
    rayId,
    retryAfter,
  });
}

const GONE = "; an attempt before this one may have deleted it";

function permissionHelp(permissions: readonly string[]): string {
  return `; the token needs ${permissions.map((name) => `"${name}"`).join(" or ")}`;
}

/** The body's errors: a list, one `error`, or a bare `message`, as APIs with other envelopes have it. */
function readErrors(body: Body, context: RequestContext): ApiMessage[] {
  if (Array.isArray(body["errors"])) return readMessages(body["errors"], context, body);
  const { error, message } = body;
  if (isObject(error)) return readMessages([error], context, body);
  const words = typeof error === "string" ? error : message;
  return typeof words === "string" ? readMessages([{ ...body, message: words }], context, body) : [];
}

/** Only the four documented fields: whatever else is there may be anything. They may quote the body's secrets. */
function readMessages(list: unknown, { secrets, row }: RequestContext, body: Body): ApiMessage[] {
  if (!Array.isArray(list) || list.length === 0) return [];
  secrets.push(...secretValues(body, secretNames(row)));
  return list.flatMap((item: unknown): ApiMessage[] => {
    const { code, message, documentation_url, source } = isObject(item) ? item : { message: item };
    if (typeof message !== "string") return [];
    const pointer = isObject(source) ? source["pointer"] : undefined;
    const read: Partial<ApiMessage> = { message: redact(message, secrets) };
    if (typeof code === "number" || typeof code === "string") read.code = code as number;
    if (typeof documentation_url === "string") read.documentation_url = documentation_url;
    if (typeof pointer === "string") read.source = { pointer: redact(pointer, secrets) };
    return [read as ApiMessage];
  });
}

const EXCERPT = 200;

/** The first words of a page made for people; other content, and data in a page, may hold anything. */
function excerpt(response: Response, text: string, { row }: RequestContext): string | undefined {
  const type = response.headers.get("content-type") ?? "";
  if (!/^text\/(html|plain)\b/i.test(type) || /^\s*["[{]/.test(text)) return undefined;
  if (secretNames(row).some((name) => text.includes(name))) return undefined;
  const words = (/html/i.test(type) ? pageText(text) : text)
    .replace(/\{[\s\S]*/, "")
    .replace(/\s+/g, " ")
    .trim();
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}...` : words || undefined;
}

function pageText(html: string): string {
  return html
    .slice(0, 20_000)
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^<>]*>/g, " ");
}
