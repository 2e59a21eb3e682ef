import { fail } from "../base/error.js";
import { METHODS, type OpenApi, type PathItem } from "../document/openapi.js";
import { placeholdersOf } from "../document/templates.js";
import { together } from "./path-items.js";

/** What core takes for a path, and behind it perhaps a fixed query or a fragment. */
const TEMPLATE = /^\/$|^(\/([^{}/?#\s\\]|\{[^{}]+\})+)+\/?$/;

/**
 * Path templates as core takes them: what means the same on the wire is written as one writes it, and what has no meaning is
 * refused with its place.
 */
export function mendTemplates(
  document: OpenApi,
  source: string,
  warn: (text: string) => void,
): NonNullable<OpenApi["paths"]> {
  const paths: Record<string, PathItem> = {};
  for (const [template, item] of Object.entries(document.paths ?? {})) {
    const mended = mendTemplate(template, warn);
    checkTemplate(mended, template, source);
    const known = paths[mended];
    if (known && METHODS.some((method) => known[method] && item[method]))
      fail(
        source,
        `"${template}" is written in two ways, and both have the same methods; take one of them out`,
      );
    if (mended !== template) warn(`the path "${template}" is taken as ${mended}`);
    paths[mended] = together(known, item);
  }
  return paths;
}

function mendTemplate(template: string, warn: (text: string) => void): string {
  const [, place = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(template) ?? [];
  const written = place
    .replace(/^\/*/, "/")
    .replace(/\/{2,}/g, "/")
    .replace(/\{\s*\}/g, "{id}")
    .replace(/\{\+?([^{}+*]+)\*?\}/g, "{$1}");
  if (/\{\+/.test(place)) warn(`${template} lets an id have slashes; core encodes them`);
  return (written + rest).replace(/[\s\\]/g, encodeURIComponent);
}

function checkTemplate(template: string, given: string, source: string): void {
  const [place = ""] = template.split(/[?#]/, 1);
  const names = placeholdersOf(template);
  const isSound =
    TEMPLATE.test(place) && !/[{}]/.test(template.slice(place.length)) && !/\/\.{1,2}(\/|$)/.test(place);
  if (!isSound || names.some((name) => name.trim() !== name))
    fail(
      source,
      `"${given}" is no path template: its placeholders stand in braces and before any query, and it has no \`.\` or \`..\` segment; correct it`,
    );
}
