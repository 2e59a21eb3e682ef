import { readFileSync } from "node:fs";
import { type Playground, type PlaygroundCall, packagePages } from "@restflare/generator";
import { createMock } from "@restflare/mock/in-page";
import { PROJECT } from "../../build/places.js";
import type { Stage } from "../../src/playground/run.js";

/** The packages that the tests are about: plain calls, literals as ids, bytes, texts and forms. */
export const SLUGS = ["dns-records", "kv-namespaces", "workers-ai", "zone-settings", "zones"] as const;

export type Slug = (typeof SLUGS)[number];

/** The playgrounds of some packages, from their documents, as the site has them. */
export async function playgrounds(): Promise<Map<string, Playground>> {
  const found = new Map<string, Playground>();
  for await (const { slug, playground } of packagePages(PROJECT, new Set(SLUGS))) found.set(slug, playground);
  return found;
}

/** A package with its mock, as a page loads them. */
export async function stageOf(slug: Slug, playground: Playground): Promise<Stage> {
  const document = JSON.parse(readFileSync(`${PROJECT.packages}/${slug}/openapi.json`, "utf8"));
  const module = (await import(`${PROJECT.packages}/${slug}/src/index.ts`)) as Stage["module"];
  return { playground, module, mock: await createMock(document) };
}

export function callOf({ calls }: Playground, name: string): PlaygroundCall {
  const found = calls.find(({ call }) => call === name);
  if (!found) throw new Error(`there is no call ${name}`);
  return found;
}
