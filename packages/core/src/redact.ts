import type { ActionRow } from "./table.js";

/** Replaces every secret in a text. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, "[redacted]")), text);
}

/** The fields that hold a secret: those that the document marks, and one that it may have forgotten to. */
export function secretNames({ secrets = [] }: ActionRow): string[] {
  return ["client_secret", ...secrets];
}

/** The values of the fields of these names, wherever they are in a body that JSON can hold. */
export function secretValues(body: unknown, names: readonly string[]): string[] {
  if (typeof body !== "object" || body === null || ArrayBuffer.isView(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    names.includes(name) && typeof value === "string" ? [value] : secretValues(value, names),
  );
}

/** A copy of what was thrown, fit to be a cause: its name, message and code, and nothing that a `fetch` may have hung on it. */
export function safeCause(thrown: unknown, secrets: readonly string[] = []): Error | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const inner = safeCause(thrown.cause, secrets);
  // a SyntaxError of the engine quotes what it could not parse
  const message = thrown.name === "SyntaxError" ? "unexpected syntax" : redact(thrown.message, secrets);
  const copy = new Error(message, inner && { cause: inner });
  copy.name = thrown.name;
  const code = (thrown as { code?: unknown }).code;
  if (typeof code === "string") Object.assign(copy, { code });
  Object.defineProperty(copy, "stack", { value: `${copy.name}: ${copy.message}` });
  return copy;
}
