import type { APIRoute } from "astro";
import { guides } from "../data/guides.js";

export const getStaticPaths = async () =>
  (await guides()).map((guide) => ({ params: { page: guide.id }, props: guide }));

/** The Markdown beside each page that a person wrote. */
export const GET: APIRoute = ({ props: { title, body } }) => new Response(`# ${title}\n\n${body.trim()}\n`);
