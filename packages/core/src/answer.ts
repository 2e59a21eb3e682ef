import type { Exchange } from "./call.js";
import type { RestflareError, RestflareErrorInit } from "./error.js";
import type { ReadAs } from "./options.js";
import { requestError } from "./place.js";
import { redact, secretNames, secretValues } from "./redact.js";
import type { ApiMessage } from "./result.js";
import { retryAfterOf } from "./retry.js";

/** What a success is made of. */
export interface Answer {
  data: unknown;
  info: object;
  messages: ApiMessage[];
}

type Body = Record<string, unknown>;

/** Reads a response; throws a `RestflareError` for what is no success, whatever its status says. */
export async function readAnswer(response: Response, exchange: Exchange): Promise<Answer> {
  const { as, answer } = exchange;
  const { ok, headers } = response;
  if (ok && as !== "json") return { data: await readRaw(response, as), info: {}, messages: [] };
  const text = await response.text();
  const body = parseJson(text);
  const fields = isObject(body) ? body : {};
  const { success, errors, messages, result, result_info, ...siblings } = fields;
  const isEnvelope = typeof success === "boolean";
  const isOpened =
    answer === "envelope" || (answer === "auto" && isEnvelope && ("result" in fields || !!errors));
  if (!ok || (isOpened && success === false))
    throw apiError(response, fields, exchange, body === fields ? "" : excerpt(response, text, exchange));
  const decodeError = (words: string) =>
    answerError(response, exchange, { kind: "decode", message: `answered ${words}` });
  // a success all the same: the API did what it was asked, and has nothing to say
  if (text === "") return { data: undefined, info: {}, messages: [] };
  // no excerpt: what should have been an answer may hold secrets
  if (body === undefined)
    throw decodeError(
      `what is no JSON (${headers.get("content-type")?.split(";")[0] ?? "no content type"}, ${text.length} characters)`,
    );
  if (!isOpened) return { data: body, info: {}, messages: [] };
  if (!isEnvelope) throw decodeError("JSON that is no envelope (an object with success and result)");
  return {
    data: result,
    info: { ...siblings, ...(isObject(result_info) && result_info) },
    messages: readMessages(messages, exchange, fields),
  };
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

function apiError(response: Response, body: Body, exchange: Exchange, words: string): RestflareError {
  const errors = readErrors(body, exchange);
  const [first] = errors;
  const code = first?.code === undefined ? "" : `(${first.code}) `;
  const said =
    first?.message ||
    words ||
    (response.ok
      ? "answered success: false without an error"
      : response.statusText || "without a word of explanation");
  return answerError(response, exchange, {
    kind: "api",
    message: code + said,
    errors,
    messages: readMessages(body["messages"], exchange, body),
  });
}

function answerError(
  { status, headers }: Response,
  exchange: Exchange,
  init: RestflareErrorInit,
): RestflareError {
  const { method, attempts, row } = exchange;
  const rayId = headers.get("cf-ray") ?? undefined;
  let message = redact(`${status} ${init.message}`, exchange);
  if (rayId) message += ` [ray ${rayId}]`;
  if ((status === 401 || status === 403) && row.permissions?.length)
    message += `; the token needs "${row.permissions.join('" or "')}"`;
  if (status === 404 && method === "DELETE" && attempts > 1)
    message += "; an attempt before this one may have deleted it";
  const retryAfter = status === 429 || status >= 500 ? retryAfterOf(headers) : undefined;
  return requestError(exchange, { ...init, message, status, rayId, retryAfter });
}

/** The body's errors: a list, one `error`, or a bare `message`, as APIs with other envelopes have it. */
function readErrors(body: Body, exchange: Exchange): ApiMessage[] {
  if (Array.isArray(body["errors"])) return readMessages(body["errors"], exchange, body);
  const { error, message } = body;
  if (isObject(error)) return readMessages([error], exchange, body);
  const words = typeof error === "string" ? error : message;
  return typeof words === "string" ? readMessages([{ ...body, message: words }], exchange, body) : [];
}

/** Only the four documented fields: whatever else is there may be anything. They may quote the body's secrets. */
function readMessages(list: unknown, exchange: Exchange, body: Body): ApiMessage[] {
  if (!Array.isArray(list) || list.length === 0) return [];
  exchange.secrets.push(...secretValues(body, secretNames(exchange.row)));
  return list.flatMap((item: unknown): ApiMessage[] => {
    const { code, message, documentation_url, source } = isObject(item) ? item : { message: item };
    if (typeof message !== "string") return [];
    const pointer = isObject(source) ? source["pointer"] : undefined;
    const read: Partial<ApiMessage> = { message: redact(message, exchange) };
    if (typeof code === "number" || typeof code === "string") read.code = code as number;
    if (typeof documentation_url === "string") read.documentation_url = documentation_url;
    if (typeof pointer === "string") read.source = { pointer: redact(pointer, exchange) };
    return [read as ApiMessage];
  });
}

/** The first words of a page made for people; other content, and data in a page, may hold anything. */
function excerpt({ headers }: Response, text: string, { row }: Exchange): string {
  const type = headers.get("content-type") ?? "";
  if (!/^text\/(html|plain)\b/i.test(type) || /^\s*["[{]/.test(text)) return "";
  if (secretNames(row).some((name) => text.includes(name))) return "";
  const page = /html/i.test(type)
    ? text
        .slice(0, 20_000)
        .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, " ")
        .replace(/<[^<>]*>/g, " ")
    : text;
  const words = page
    .replace(/\{[\s\S]*/, "")
    .replace(/\s+/g, " ")
    .trim();
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}...` : words;
}

const EXCERPT = 200;
