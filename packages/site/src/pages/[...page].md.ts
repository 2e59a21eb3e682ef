import type { APIRoute } from "astro";
import { guides } from "../guides/written.js";

export const getStaticPaths = async () =>
  (await guides()).map((guide) => ({ params: { page: guide.id }, props: guide }));

/** The Markdown beside each page that a person wrote. */
export const GET: APIRoute = ({ props: { title, body } }) => new Response(`# ${title}\n\n${body.trim()}\n`);
