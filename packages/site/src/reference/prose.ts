import { micromark } from "micromark";

/** Words of a document, which may be Markdown, as HTML; what is HTML in them is shown and not obeyed. */
export const prose = (text: string): string => micromark(text);

/** The same without a paragraph around it, where it is one. */
export function inlineProse(text: string): string {
  const html = prose(text.replace(/\s*\n(?!\n)/g, "\n")).trim();
  const [, inner] = /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(html) ?? [];
  return inner ?? html;
}
