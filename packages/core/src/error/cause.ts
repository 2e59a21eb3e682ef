/** Errors have few causes in a row; one that is its own cause has no end. */
const DEEPEST = 8;

/** A copy of what was thrown, fit to be a cause: its name, message and code, and nothing that a `fetch` may have added to it. */
export function safeCause(thrown: unknown, redact: (text: string) => string, depth = 0): Error | undefined {
  // whatever was thrown may throw again when it is looked at
  try {
    if (!(thrown instanceof Error) || depth === DEEPEST) return undefined;
    const { name, cause, code } = thrown as Error & { code?: unknown };
    // the engine's own SyntaxError quotes the text that it could not read
    const message = name === "SyntaxError" ? "unexpected syntax" : plainText(redact(`${thrown.message}`));
    const inner = safeCause(cause ?? (thrown as AggregateError).errors?.[0], redact, depth + 1);
    const copy = new Error(message, inner && { cause: inner });
    Object.assign(copy, { name: `${name}`, stack: `${name}: ${message}` });
    return typeof code === "string" ? Object.assign(copy, { code }) : copy;
  } catch {
    return undefined;
  }
}

/** The innermost message or code: fetch itself only says that it failed. */
export function innermostWords(cause: (Error & { code?: string }) | undefined): string | undefined {
  if (cause?.cause) return innermostWords(cause.cause as Error) ?? cause.message;
  return cause?.message || cause?.code;
}

/** One line without control characters: what others wrote must not move a terminal's cursor or begin a line in a log. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
