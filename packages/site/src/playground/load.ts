import { packages } from "virtual:restflare-packages";
import type { Playground } from "@restflare/generator";
import type { OpenApiDocument } from "@restflare/mock/in-page";
import type { Stage } from "./run.js";

const loaded = new Map<string, Promise<Stage>>();

/** Loads a package, its document and the mock, once for all calls of a page. */
export function stageOf(slug: string): Promise<Stage> {
  const known = loaded.get(slug);
  if (known) return known;
  const stage = load(slug);
  loaded.set(slug, stage);
  // the next attempt may be luckier
  stage.catch(() => loaded.delete(slug));
  return stage;
}

async function load(slug: string): Promise<Stage> {
  const [data, module, { createMock }] = await Promise.all([
    dataOf(slug),
    packages[slug]?.(),
    import("@restflare/mock/in-page"),
  ]);
  if (!module) throw new Error(`the site was built without the code of ${slug}`);
  return { playground: data.playground, module, mock: await createMock(data.document) };
}

async function dataOf(slug: string): Promise<{ playground: Playground; document: OpenApiDocument }> {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/playground/${slug}.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}`);
  return response.json();
}
