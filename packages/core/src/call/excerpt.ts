import { plainText } from "../error/cause.js";
import { TAG } from "../error/redact.js";
import type { Tidy } from "./messages.js";

const LONGEST_PAGE = 20_000;
const LONGEST_EXCERPT = 200;
const MARKUP = new RegExp(String.raw`<(script|style|head)\b.*?</\1>|${TAG}`, "gis");

/** How an excerpt is made. */
export interface ExcerptRules {
  readonly contentType: string | null | undefined;
  /** Names of the fields that hold a secret. */
  readonly secretNames: ReadonlySet<string>;
  /** Takes the secrets out, before anything is cut. */
  readonly tidy: Tidy;
}

/** The first words of a page made for people. Other content, and data in a page, may hold anything, so nothing of it is shown. */
export function excerptOf(text: string, { contentType, secretNames, tidy }: ExcerptRules): string {
  const isPage = /^text\/(html|plain)\b/i.test(`${contentType}`);
  const isData = /^\s*["[]/.test(text) || [...secretNames].some((name) => text.includes(name));
  if (!isPage || isData) return "";
  const seen = tidy(text.slice(0, 2 * LONGEST_PAGE));
  // a secret that is cut by the end stays in it; tidying may have shortened all before it, so the end is counted from behind
  const isCut = text.length > 2 * LONGEST_PAGE;
  const length = isCut ? Math.max(0, seen.length - LONGEST_PAGE) : seen.length;
  const page = seen.slice(0, Math.min(length, LONGEST_PAGE));
  const words = page.replace(MARKUP, " ").replace(/\{.*/s, "");
  const line = plainText(words).replace(/\s+/g, " ");
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}...` : line;
}
