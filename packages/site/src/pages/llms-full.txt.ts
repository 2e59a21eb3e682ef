import type { APIRoute } from "astro";
import { packagePage, slugs } from "../data/read.js";
import { markdownOf } from "../reference/markdown.js";

/** The whole reference in one file. */
export const GET: APIRoute = () =>
  new Response(
    `${slugs()
      .map((slug) => markdownOf(packagePage(slug)))
      .join("\n\n")}\n`,
  );
