import { BEHIND_REDIRECT } from "../transport/behind-redirect.js";

/** The codes by which runtimes say that no connection came about, or that they refused the request themselves. */
const CODES = [
  // Node
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun
  "ConnectionRefused",
  "FailedToOpenSocket",
];

/** The codes of a request that fetch refuses: it will refuse it the next time too. */
const REFUSALS = ["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"];

/** Whether a request certainly never left: no connection came about. */
export function wasNotSent(cause: unknown): boolean {
  return causesOf(cause).some(
    // Deno says it in words
    ({ code, message }) => CODES.includes(`${code}`) || message.includes("client error (Connect)"),
  );
}

/** Whether fetch refused to send the request. */
export function wasRefused(cause: unknown): boolean {
  return causesOf(cause).some(
    // Deno's name for a permission that it was not given
    ({ code, name }) => REFUSALS.includes(`${code}`) || name === "NotCapable",
  );
}

/** An error and its causes, which were copied, so that they end. */
function causesOf(cause: unknown): (Error & { code?: unknown })[] {
  if (!(cause instanceof Error)) return [];
  const { code } = cause as { code?: unknown };
  // what happened there says nothing of the request that was sent first
  return code === BEHIND_REDIRECT ? [] : [cause, ...causesOf(cause.cause)];
}
