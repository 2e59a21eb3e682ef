import type { Operation } from "./prism.cjs";

/** The names of the fields that documents mark as secret. */
export function secretsIn(operations: readonly Operation[]): Set<string> {
  const names = new Set<string>();
  // all operations of a document share what they refer to
  const seen = new Set<object>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [name, value] of Object.entries(node)) {
      if (isSecret(value)) names.add(name);
      visit(value);
    }
  };
  for (const operation of operations) visit(operation);
  return names;
}

function isSecret(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const marks = schema as Record<string, unknown>;
  return (
    marks["format"] === "password" || marks["x-restflare-secret"] === true || marks["x-sensitive"] === true
  );
}
