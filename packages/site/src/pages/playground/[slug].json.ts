import type { APIRoute } from "astro";
import { playgroundText, slugs } from "../../data/read.js";

export const getStaticPaths = () => slugs().map((slug) => ({ params: { slug } }));

/** What the playground loads of a package beside its code: what its calls take, and the document that the mock answers by. */
export const GET: APIRoute<never, { slug: string }> = ({ params }) =>
  new Response(playgroundText(params.slug));
