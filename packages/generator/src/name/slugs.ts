import { exactSlug } from "../base/words.js";
import { byText } from "../document/openapi.js";

/** What a package is called after a tag in which npm knows no letter: `日本`. */
const WITHOUT_LETTERS = "api";

/** How long a slug is at most: npm takes 214 letters with the scope, and folders have names of 255. */
const LONGEST = 100;

/**
 * A slug for each tag, none of them `known` already. Those of hand-written packages are reserved, and tags that differ only in case or punctuation are
 * told apart by a number.
 */
export function slugs(
  tags: readonly string[],
  reserved: ReadonlySet<string>,
  known: Iterable<string> = [],
): Map<string, string> {
  const taken = new Set(known);
  const result = new Map<string, string>();
  for (const tag of [...tags].sort(byText)) {
    const own = shortened(exactSlug(tag)) || WITHOUT_LETTERS;
    const wanted = reserved.has(own) ? `${own}-api` : own;
    let slug = wanted;
    for (let n = 2; taken.has(slug) || reserved.has(slug); n += 1) slug = `${wanted}-${n}`;
    taken.add(slug);
    result.set(tag, slug);
  }
  return result;
}

/** Without the words that are too many. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.lastIndexOf("-", LONGEST);
  return slug.slice(0, cut === -1 ? LONGEST : cut);
}
