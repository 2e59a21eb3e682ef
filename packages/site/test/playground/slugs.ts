import type { Playground, PlaygroundCall } from "@restflare/generator";

/** The packages that the tests are about: plain calls, literals as ids, bytes, texts and forms. turbo.json names their documents. */
export const SLUGS = ["dns-records", "kv-namespaces", "zone-settings", "zones"] as const;

export type Slug = (typeof SLUGS)[number];

export function callOf({ calls }: Playground, name: string): PlaygroundCall {
  const found = calls.find(({ call }) => call === name);
  if (!found) throw new Error(`there is no call ${name}`);
  return found;
}
