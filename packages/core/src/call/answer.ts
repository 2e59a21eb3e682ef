import type { ApiMessage } from "../error/api-message.js";
import type { Exchange } from "./call.js";
import type { RestflareError, RestflareErrorInit } from "../error/error.js";
import type { ReadAs } from "../public/options.js";
import { requestError } from "../error/place.js";
import { redact, secretNames, secretValues } from "../error/redact.js";

import { retryAfterOf } from "./retry.js";

/** What a success is made of. */
export interface Answer {
  data: unknown;
  info: object;
  messages: ApiMessage[];
}

type Body = Record<string, unknown>;

/** Reads a response; throws a `RestflareError` for what is no success, whatever its status says. */
export async function readAnswer(exchange: Exchange, response: Response): Promise<Answer> {
  const { as, row } = exchange;
  const { ok, headers } = response;
  const whole = (data: unknown) => ({ data, info: {}, messages: [] });
  if (ok && as !== "json") return whole(await readRaw(response, as));
  const text = await response.text();
  const body = parseJson(text);
  const fields = isObject(body) ? body : {};
  const { success, errors, messages, result, result_info, ...siblings } = fields;
  const isEnvelope = typeof success === "boolean";
  const isOpened = row.answer === "envelope" || (!row.answer && isEnvelope && ("result" in fields || errors));
  // with errors, whatever the document calls it: nobody means a success by that
  const isRefused = success === false && (isOpened || Array.isArray(errors));
  if (!ok || isRefused) throw apiError(exchange, response, fields, text);
  // a success all the same: the API did what it was asked, and has nothing to say
  if (text === "") return whole(undefined);
  // no excerpt: what should have been an answer may hold secrets
  const what =
    body === undefined
      ? `no JSON (${headers.get("content-type")})`
      : isOpened && !isEnvelope && "no envelope";
  if (what) throw answerError(exchange, response, { kind: "decode", message: `answered ${what}` });
  if (!isOpened) return whole(body);
  const info = { ...siblings, ...(isObject(result_info) && result_info) };
  return { data: result, info, messages: readMessages(exchange, fields, messages) };
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
  return Object(value) === value && !Array.isArray(value);
}

/** The body's errors are a list, one `error`, or a bare `message`, as APIs with other envelopes have it. */
function apiError(exchange: Exchange, response: Response, body: Body, text: string): RestflareError {
  const { error, errors: list, messages } = body;
  const one = { message: error, ...body, ...Object(error) };
  const errors = readMessages(exchange, body, Array.isArray(list) ? list : one);
  const { code, message: said } = errors[0] ?? {};
  const words =
    said || excerpt(exchange, response, text) || (!response.ok && response.statusText) || "failed";
  return answerError(exchange, response, {
    kind: "api",
    message: code === undefined ? words : `(${code}) ${words}`,
    errors,
    messages: readMessages(exchange, body, messages),
  });
}

function answerError(exchange: Exchange, response: Response, init: RestflareErrorInit): RestflareError {
  const { status, headers } = response;
  const { permissions } = exchange.row;
  const rayId = headers.get("cf-ray") ?? undefined;
  let message = redact(exchange, `${status} ${init.message}`);
  if (rayId) message += ` [ray ${rayId}]`;
  if (/401|403/.test(`${status}`) && permissions?.length)
    message += `; the token needs "${permissions.join('" or "')}"`;
  if (status === 404 && exchange.method === "DELETE" && exchange.attempts > 1)
    message += "; an earlier attempt may have deleted it";
  return requestError(exchange, { ...init, message, status, rayId, retryAfter: retryAfterOf(headers) });
}

/** Only the documented fields: whatever else is there may be anything. They may quote the body's secrets. */
function readMessages(exchange: Exchange, body: Body, given: unknown): ApiMessage[] {
  const list = [given ?? []].flat().map((item: unknown) => (isObject(item) ? item : { message: item }));
  if (!list.length) return [];
  exchange.secrets.push(...secretValues(body, secretNames(exchange)));
  const read: Body[] = JSON.parse(JSON.stringify(list, FIELDS), (_, value: unknown) =>
    typeof value === "string" ? redact(exchange, value) : value,
  );
  return read.filter(({ message }) => typeof message === "string") as unknown as ApiMessage[];
}

const FIELDS = ["code", "message", "documentation_url", "source", "pointer"];

/** The first words of a page made for people; other content, and data in a page, may hold anything. */
function excerpt(exchange: Exchange, response: Response, text: string): string {
  const isPage = /^text\/(html|plain)\b/i.test(`${response.headers.get("content-type")}`);
  if (!isPage || /^\s*["[]/.test(text) || secretNames(exchange).some((name) => text.includes(name)))
    return "";
  return text
    .slice(0, 20_000)
    .replace(MARKUP, " ")
    .replace(/\{.*/s, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=^.{200}).+/, "...");
}

const MARKUP = /<(script|style|head)\b.*?<\/\1>|<[^<>]*>/gis;
