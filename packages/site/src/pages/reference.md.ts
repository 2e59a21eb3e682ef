import type { APIRoute } from "astro";
import { at } from "../data/base.js";
import { siteData } from "../data/read.js";

/** The list of all packages as Markdown. */
export const GET: APIRoute = () => {
  const groups = siteData().groups.map(({ name, packages }) => {
    const lines = packages.map(
      ({ slug, tag, description }) => `- [${tag}](${at(`/reference/${slug}.md`)}): ${description}`,
    );
    return `## ${name}\n\n${lines.join("\n")}\n`;
  });
  return new Response(`# Reference\n\n${groups.join("\n")}`);
};
