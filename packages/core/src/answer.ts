import type { Exchange } from "./call.js";
import type { RestflareError, RestflareErrorInit } from "./error.js";
import type { ReadAs } from "./options.js";
import { rayWords, requestError } from "./place.js";
import { redact, secretNames, secretValues } from "./redact.js";
import type { ApiMessage } from "./result.js";
import { retryAfterOf } from "./retry.js";
import { withoutUndefined } from "./without-undefined.js";

/** What a success is made of. */
export interface Answer {
  data: unknown;
  info: object;
  messages: ApiMessage[];
}

type Body = Record<string, unknown>;

/** Reads a response; throws a `RestflareError` for what is no success, whatever its status says. */
export async function readAnswer(exchange: Exchange, response: Response): Promise<Answer> {
  const { as, answer } = exchange;
  const { ok } = response;
  const answered = (data: unknown, info = {}, messages: ApiMessage[] = []) => ({ data, info, messages });
  if (ok && as !== "json") return answered(await readRaw(response, as));
  const text = await response.text();
  const body = parseJson(text);
  const fields = isObject(body) ? body : {};
  const { success, errors, messages, result, result_info, ...siblings } = fields;
  const isEnvelope = typeof success === "boolean";
  const isOpened =
    answer === "envelope" || (answer === "auto" && isEnvelope && ("result" in fields || errors));
  // whatever the document calls it: nobody means a success by that
  const isRefused = success === false && (isOpened || Array.isArray(errors));
  if (!ok || isRefused) throw apiError(exchange, response, fields, text);
  // a success all the same: the API did what it was asked, and has nothing to say
  if (text === "") return answered(undefined);
  const refuse = (words: string) =>
    answerError(exchange, response, { kind: "decode", message: `answered ${words}` });
  // no excerpt: what should have been an answer may hold secrets
  if (body === undefined)
    throw refuse(
      `what is no JSON (${response.headers.get("content-type")?.split(";")[0] ?? "no content type"}, ${text.length} characters)`,
    );
  if (!isOpened) return answered(body);
  if (!isEnvelope) throw refuse("JSON that is no envelope (an object with success and result)");
  return answered(
    result,
    { ...siblings, ...(isObject(result_info) && result_info) },
    readMessages(exchange, fields, messages),
  );
}

async function readRaw(response: Response, as: Exclude<ReadAs, "json">): Promise<unknown> {
  if (as === "stream") return response.body ?? new Blob([]).stream();
  return as === "bytes" ? new Uint8Array(await response.arrayBuffer()) : response[as]();
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

/** The body's errors are a list, one `error`, or a bare `message`, as APIs with other envelopes have it. */
function apiError(exchange: Exchange, response: Response, body: Body, text: string): RestflareError {
  const { error, errors: list } = body;
  const one = isObject(error)
    ? error
    : { ...body, message: typeof error === "string" ? error : body["message"] };
  const errors = readMessages(exchange, body, Array.isArray(list) ? list : [one]);
  const { code, message: said } = errors[0] ?? {};
  const words =
    said ||
    excerpt(exchange, response, text) ||
    (response.ok
      ? "answered success: false without an error"
      : response.statusText || "without a word of explanation");
  return answerError(exchange, response, {
    kind: "api",
    message: code === undefined ? words : `(${code}) ${words}`,
    errors,
    messages: readMessages(exchange, body, body["messages"]),
  });
}

function answerError(exchange: Exchange, response: Response, init: RestflareErrorInit): RestflareError {
  const { status, headers } = response;
  const { permissions } = exchange.row;
  const rayId = headers.get("cf-ray") ?? undefined;
  let message = redact(exchange, `${status} ${init.message}`) + rayWords(rayId);
  if ((status === 401 || status === 403) && permissions?.length)
    message += `; the token needs "${permissions.join('" or "')}"`;
  if (status === 404 && exchange.method === "delete" && exchange.attempts > 1)
    message += "; an attempt before this one may have deleted it";
  const retryAfter = status === 429 || status >= 500 ? retryAfterOf(headers) : undefined;
  return requestError(exchange, { ...init, message, status, rayId, retryAfter });
}

/** Only the four documented fields: whatever else is there may be anything. They may quote the body's secrets. */
function readMessages(exchange: Exchange, body: Body, list: unknown): ApiMessage[] {
  if (!Array.isArray(list) || list.length === 0) return [];
  exchange.secrets.push(...secretValues(body, secretNames(exchange)));
  const words = (given: unknown) => (typeof given === "string" ? redact(exchange, given) : undefined);
  return list.flatMap((item: unknown): ApiMessage[] => {
    const { code, message, documentation_url, source } = isObject(item) ? item : { message: item };
    const pointer = words(isObject(source) && source["pointer"]);
    const read = withoutUndefined({
      code: typeof code === "number" ? code : words(code),
      message: words(message),
      documentation_url: words(documentation_url),
      source: pointer === undefined ? pointer : { pointer },
    });
    return read.message === undefined ? [] : [read as ApiMessage];
  });
}

/** The first words of a page made for people; other content, and data in a page, may hold anything. */
function excerpt(exchange: Exchange, response: Response, text: string): string {
  const type = /^text\/(html|plain)\b/i.exec(response.headers.get("content-type") ?? "")?.[1];
  if (!type || /^\s*["[]/.test(text) || secretNames(exchange).some((name) => text.includes(name))) return "";
  const words = (type === "plain" ? text : text.slice(0, 20_000).replace(MARKUP, " "))
    .replace(/\{[\s\S]*/, "")
    .replace(/\s+/g, " ")
    .trim();
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}...` : words;
}

const EXCERPT = 200;
const MARKUP = /<(script|style|head)\b[\s\S]*?<\/\1>|<[^<>]*>/gi;
