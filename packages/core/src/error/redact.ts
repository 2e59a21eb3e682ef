import type { ActionRow } from "../public/table.js";

/** What a redaction must know. */
export interface Secrets {
  readonly row?: ActionRow;
  /** Values that are secret. */
  readonly secrets?: readonly string[];
  /** What is sent; its secret fields are looked for only where a text may show them. */
  readonly options?: { readonly body?: unknown; readonly query?: unknown };
}

/** The fields that hold a secret: those that the document marks, and one that it may have forgotten. */
export function secretNames(context: Secrets): string[] {
  return ["client_secret", ...(context.row?.secrets ?? [])];
}

/** Replaces every secret in a text, the longest first: one may begin like another. */
export function redact(context: Secrets, text: string): string {
  return [
    ...(context.secrets ?? []),
    ...secretValues([context.options?.body, context.options?.query], secretNames(context)),
  ]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, "[redacted]")), text);
}

/** The values of the fields of these names, wherever they are in a body or query. */
export function secretValues(given: unknown, names: readonly string[], seen = new Set<unknown>()): string[] {
  // bytes are not searched: there may be very many
  if (Object(given) !== given || ArrayBuffer.isView(given) || seen.has(given)) return [];
  seen.add(given);
  const isForm = given instanceof FormData || given instanceof URLSearchParams;
  return (isForm ? [...given] : Object.entries(given as object)).flatMap(([name, value]) =>
    names.includes(name) && typeof value === "string" ? [value] : secretValues(value, names, seen),
  );
}

/** A copy of what was thrown, fit to be a cause: its name, message and code, and nothing that a `fetch` may have hung on it. */
export function safeCause(context: Secrets, thrown: unknown): Error | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const inner = safeCause(context, thrown.cause);
  const { name, code } = thrown as Error & { code?: unknown };
  // the engine's own SyntaxError quotes the text
  const message = name === "SyntaxError" ? "unexpected syntax" : redact(context, thrown.message);
  return Object.assign(new Error(message, inner && { cause: inner }), {
    name,
    stack: `${name}: ${message}`,
    ...(typeof code === "string" && { code }),
  });
}
