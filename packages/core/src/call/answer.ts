import type { ApiMessage } from "../error/api-message.js";
import { plainText } from "../error/cause.js";
import { RestflareError } from "../error/error.js";
import type { ReadAs } from "../public/options.js";
import type { Fields } from "../values/fields.js";
import { answerError, apiError, tidierOf } from "./api-error.js";
import type { PreparedCall } from "./call.js";
import { isRecord, readMessages } from "./messages.js";
import { readBytes, readRefusal, readText } from "./read-body.js";

/** What a success is made of. */
export interface Answer {
  data: unknown;
  info: object;
  messages: ApiMessage[];
}

/** Reads a response; throws a `RestflareError` for what is no success, whatever its status says. */
export async function readAnswer(
  call: PreparedCall,
  response: Response,
  signal: AbortSignal,
): Promise<Answer> {
  if (!response.ok) {
    const text = await readRefusal(response, signal);
    throw apiError(call, response, text, parseJson(text));
  }
  if (call.as === "json") return readJsonAnswer(call, response);
  return whole(await readRaw(response, call.as, call.maxBytes));
}

const whole = (data: unknown): Answer => ({ data, info: {}, messages: [] });

async function readRaw(response: Response, as: Exclude<ReadAs, "json">, maxBytes: number): Promise<unknown> {
  if (as === "stream") return streamOf(response);
  if (as === "text") return readText(response, maxBytes);
  const bytes = await readBytes(response, maxBytes);
  if (as === "bytes") return bytes;
  return new Blob([bytes], { type: response.headers?.get("content-type") ?? "" });
}

function streamOf({ body }: Response): ReadableStream<Uint8Array> {
  if (body) return body;
  if (body === null) return new Blob([]).stream();
  // React Native's fetch has no streams: there may be a body all the same
  throw new RestflareError({ kind: "decode", message: "answered with no stream; this fetch has none" });
}

async function readJsonAnswer(call: PreparedCall, response: Response): Promise<Answer> {
  const text = await readText(response, call.maxBytes);
  const body = parseJson(text);
  const fields: Fields = isRecord(body) ? body : {};
  const { operation } = call;
  if (operation.row.empty?.includes(response.status) && fields["success"] !== false) return whole(undefined);
  const isOpened = isToBeOpened(operation.row.answer, fields);
  // with errors, whatever the document calls it: nobody means a success by that
  if (fields["success"] === false && (isOpened || Array.isArray(fields["errors"])))
    throw apiError(call, response, text, body);
  const problem = problemOf(call, response, { text, body, isOpened });
  // without an excerpt: what should have been an answer may hold secrets
  if (problem) throw answerError(call, response, { kind: "decode", message: `answered ${problem}` });
  if (text === "") return whole(undefined);
  if (body === undefined) return whole(text);
  return isOpened ? openEnvelope(call, fields) : whole(body);
}

/** Whether the data is the `result` inside the body. What no document speaks of is an envelope if it looks like one. */
function isToBeOpened(answer: string | undefined, fields: Fields): boolean {
  if (answer === "envelope" || answer === "body") return answer === "envelope";
  return isEnvelope(fields) && ("result" in fields || Boolean(fields["errors"]));
}

const isEnvelope = (fields: Fields): boolean => typeof fields["success"] === "boolean";

/** Why a success cannot be read, if it cannot. */
function problemOf(
  { operation, progress }: PreparedCall,
  { headers }: Response,
  { text, body, isOpened }: { text: string; body: unknown; isOpened: boolean },
): string | undefined {
  const { name, row } = operation;
  if (text === "") return name === "index" ? "no content, where a list is expected" : undefined;
  if (row.answer === "any") return undefined;
  if (body === undefined)
    return plainText(progress.redactor.redact(`no JSON (${headers?.get("content-type") ?? null})`));
  return isOpened && !(isRecord(body) && isEnvelope(body)) ? "no envelope" : undefined;
}

function openEnvelope(call: PreparedCall, fields: Fields): Answer {
  const { success, errors, messages, result, result_info, ...siblings } = fields;
  const info = { ...siblings, ...(isRecord(result_info) && result_info) };
  const hasMessages = Array.isArray(messages) && messages.length > 0;
  return { data: result, info, messages: hasMessages ? readMessages(messages, tidierOf(call, fields)) : [] };
}

/** `undefined` for what is no JSON; the engine's own error would quote the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
