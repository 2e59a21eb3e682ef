import type { APIRoute } from "astro";
import { at } from "../data/base.js";
import { siteData } from "../data/read.js";
import { guides } from "../guides/written.js";

/** What a program that reads should know first: every page, as Markdown, with what it is about. */
export const GET: APIRoute = async () => {
  const line = (title: string, path: string, about = ""): string =>
    `- [${title}](${at(path)})${about === "" ? "" : `: ${about.replace(/\s+/g, " ")}`}`;
  const parts = [
    "# Restflare",
    "> The Cloudflare API as small, typed npm packages, one for each resource.",
    "Every page is there as Markdown; all pages of the reference in one file are at " +
      `[llms-full.txt](${at("/llms-full.txt")}).`,
    "## Guides",
    (await guides()).map(({ id, title, description }) => line(title, `/${id}.md`, description)).join("\n"),
    ...siteData().groups.flatMap(({ name, packages }) => [
      `## ${name}`,
      packages
        .map(({ slug, name: npm, description }) => line(npm, `/reference/${slug}.md`, description))
        .join("\n"),
    ]),
  ];
  return new Response(`${parts.join("\n\n")}\n`);
};
