import { plainText } from "../error/cause.js";

const LONGEST_PAGE = 20_000;
const LONGEST_EXCERPT = 200;
const MARKUP = /<(script|style|head)\b.*?<\/\1>|<[^<>]*>/gis;

/**
 * The first words of a page made for people, from a text that is redacted already. Other content, and data in a page, may
 * hold anything, so nothing of it is shown.
 */
export function excerptOf(
  text: string,
  contentType: string | null,
  secretNames: ReadonlySet<string>,
): string {
  const isPage = /^text\/(html|plain)\b/i.test(contentType ?? "");
  // a page may begin with a secret that was redacted
  const isData =
    /^\s*("|\[(?!redacted\]))/.test(text) || [...secretNames].some((name) => text.includes(name));
  if (!isPage || isData) return "";
  const [words = ""] = text.slice(0, LONGEST_PAGE).replace(MARKUP, " ").split("{");
  const line = plainText(words).replace(/\s+/g, " ");
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}...` : line;
}
