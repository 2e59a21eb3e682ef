import { type OpenApi, resolve } from "./openapi.js";

/** What may have examples: a parameter, or what a message holds. */
interface Exemplified {
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
}

export interface Example {
  /** Empty where the document gives only the one. */
  name: string;
  value: unknown;
}

/** The examples of a parameter or of what a message holds, in the document's order. */
export function examplesOf(document: OpenApi, { example, examples = {} }: Exemplified): Example[] {
  if (example !== undefined) return [{ name: "", value: example }];
  return Object.entries(examples).flatMap(([name, one]) => {
    const { value } = resolve(document, one);
    return value === undefined ? [] : [{ name, value }];
  });
}
