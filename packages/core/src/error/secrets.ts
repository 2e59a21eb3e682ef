/** The fields that hold a secret: those that the document marks, and one that it may have forgotten. */
export function secretNames(marked: readonly string[] = []): ReadonlySet<string> {
  return new Set(["client_secret", ...marked]);
}

/** The texts in fields of these names, wherever they are in parsed JSON; in a list or an object of that name, all of them. */
export function* secretTexts(json: unknown, names: ReadonlySet<string>): Generator<string, void> {
  // by hand, and not by recursion: an answer may be nested deeper than the stack
  const waiting: { value: unknown; isSecret: boolean }[] = [{ value: json, isSecret: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, isSecret } = next;
    if (isSecret && (typeof value === "string" || typeof value === "number")) yield String(value);
    if (typeof value !== "object" || value === null) continue;
    for (const [name, inner] of Object.entries(value))
      waiting.push({ value: inner, isSecret: isSecret || names.has(name) });
  }
}

/** Takes note of the secrets in what is sent, while it is written. */
export interface SecretNotes {
  /** Names of the fields that hold a secret. */
  readonly names: ReadonlySet<string>;
  add(secret: string): void;
}

/** Notes a text that is written under a name, if that is a secret's. */
export function noteSecret(notes: SecretNotes | undefined, name: string, text: string): void {
  if (notes?.names.has(name)) notes.add(text);
}
