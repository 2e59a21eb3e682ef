import { plainText } from "../error/cause.js";
import type { RestflareError, RestflareErrorInit } from "../error/error.js";
import { errorAt, type Place } from "../error/place.js";
import { secretTexts } from "../error/secrets.js";
import type { Fields } from "../values/fields.js";
import type { PreparedCall } from "./call.js";
import { excerptOf } from "./excerpt.js";
import { errorItems, isRecord, messageWords, readMessages, type Tidy } from "./messages.js";
import { retryAfterOf } from "./retry.js";

/** Where the errors of a call belong. */
export function placeOf({ operation, path, progress }: PreparedCall): Place {
  return { ...operation, path, attempts: progress.attempts };
}

/** How the API's texts are shown: without the secrets that were sent, or that stand in marked fields beside them. */
export function tidierOf({ progress, secretNames }: PreparedCall, body: unknown): Tidy {
  for (const secret of secretTexts(body, secretNames)) progress.redactor.add(secret);
  return (text) => progress.redactor.redact(text).replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, " ");
}

/** A refusal, with the API's own words for it, or what else can be said. */
export function apiError(
  call: PreparedCall,
  response: Response,
  text: string,
  json: unknown,
): RestflareError {
  const body: Fields = isRecord(json) ? json : {};
  const tidy = tidierOf(call, body);
  const errors = readMessages(errorItems(body), tidy);
  const [first] = errors;
  const { headers } = response;
  const contentType = headers?.get("content-type");
  const page = () => excerptOf(text, { contentType, secretNames: call.secretNames, tidy });
  const statusText = response.ok ? "" : tidy(response.statusText ?? "");
  const words = first ? messageWords(first) : page() || statusText || "failed";
  const messages = readMessages(body["messages"], tidy);
  return answerError(call, response, { kind: "api", message: words, errors, messages });
}

/** An error of an answer: its status and ray in the message, and what may help. */
export function answerError(
  call: PreparedCall,
  response: Response,
  init: RestflareErrorInit,
): RestflareError {
  const { status, headers } = response;
  const rayId = rayIdOf(call, response);
  const parts = [`${status} ${init.message}`];
  if (rayId) parts.push(` [ray ${rayId}]`);
  parts.push(...hints(call, status, init.errors));
  const retryAfter = headers && retryAfterOf(headers);
  return errorAt(placeOf(call), { ...init, message: parts.join(""), status, rayId, retryAfter });
}

/** Cloudflare's id of the request. A `fetch` of the caller may give a response without headers. */
export function rayIdOf({ progress }: PreparedCall, { headers }: Response): string | undefined {
  const ray = headers?.get("cf-ray");
  return ray ? plainText(progress.redactor.redact(ray)) : undefined;
}

/** The API's codes for credentials that are none: unreadable, unknown, invalid or expired ones. A permission would not help. */
const BAD_CREDENTIALS = [1000, 6003, 6103, 6111, 9103, 9106, 9109];

function hints(
  { operation, method, progress }: PreparedCall,
  status: number,
  errors: RestflareErrorInit["errors"] = [],
): string[] {
  const { permissions = [] } = operation.row;
  const isKnown = !errors.some((error) => BAD_CREDENTIALS.includes((error as { code: number }).code));
  if ((status === 401 || status === 403) && isKnown && permissions.length > 0)
    return [`; the token needs "${permissions.join('" or "')}"`];
  if (status === 404 && method === "DELETE" && progress.attempts > 1)
    return ["; an earlier attempt may have deleted it"];
  return [];
}
