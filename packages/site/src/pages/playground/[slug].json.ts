import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { PROJECT } from "../../../build/places.js";
import { playgroundData, siteData } from "../../data/read.js";

export function getStaticPaths() {
  return siteData().groups.flatMap(({ packages }) => packages.map(({ slug }) => ({ params: { slug } })));
}

/** What the playground loads of a package beside its code: what its calls take, and the document that the mock answers by. */
export const GET: APIRoute<never, { slug: string }> = ({ params: { slug } }) => {
  const document = JSON.parse(readFileSync(`${PROJECT.packages}/${slug}/openapi.json`, "utf8"));
  return new Response(JSON.stringify({ playground: playgroundData(slug), document }));
};
