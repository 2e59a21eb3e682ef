import { readFileSync } from "node:fs";
import { type Playground, packagePages } from "@restflare/generator";
import { createMock } from "@restflare/mock/in-page";
import { PROJECT } from "../build/places.js";
import type { Stage } from "../src/playground/run.js";

/** Packages with their mocks, from their documents and sources, as a page loads them. */
export async function* stages(only?: ReadonlySet<string>): AsyncGenerator<Stage & { slug: string }> {
  for await (const { slug, playground } of packagePages(PROJECT, only))
    yield { slug, ...(await stageOf(slug, playground)) };
}

async function stageOf(slug: string, playground: Playground): Promise<Stage> {
  const folder = `${PROJECT.packages}/${slug}`;
  const document = JSON.parse(readFileSync(`${folder}/openapi.json`, "utf8"));
  const module = (await import(`${folder}/src/index.ts`)) as Stage["module"];
  return { playground, module, mock: await createMock(document) };
}
