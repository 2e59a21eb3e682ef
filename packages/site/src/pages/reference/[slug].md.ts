import type { APIRoute } from "astro";
import { packagePage, slugs } from "../../data/read.js";
import { markdownOf } from "../../reference/markdown.js";

export const getStaticPaths = () => slugs().map((slug) => ({ params: { slug } }));

/** The Markdown beside each page of the reference. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${markdownOf(packagePage(params["slug"] ?? ""))}\n`);
