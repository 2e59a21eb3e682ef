import { plural, singular } from "../base/words.js";
import { SEGMENTS, SPELLED } from "./vocabulary.js";

/** What is called by a plural, and is one thing all the same; or has none. */
const UNCOUNTABLE =
  /(^|[ -])(settings|statistics|analytics|metrics|access|usage|information|status|dns|cors|tls|address|https|series|timeseries|news|ssl|credentials|details|permissions|preferences|graphs|logs|data|content|metadata|audit|history|feedback|audio|ownership|health|availability|traffic|connectivity)$/i;

/** The words of a segment as people write them: `dns_records` are `DNS records`. */
export function wordsOf(segment: string): string {
  const known = SEGMENTS[segment];
  if (known !== undefined) return known;
  const parts = segment
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter((part) => part !== "");
  return parts
    .map((part, i) => spelled(part, i === parts.length - 1))
    .filter((part) => part !== "")
    .join(" ");
}

function spelled(part: string, isLast: boolean): string {
  const word = part.toLowerCase();
  const one = SPELLED[word];
  if (one !== undefined) return one;
  const single = SPELLED[singular(word)];
  if (single !== undefined && single !== "" && word.endsWith("s")) return plural(single);
  return isLast || word.length > 1 ? word : word.toUpperCase();
}

export const isPlural = (noun: string): boolean => !UNCOUNTABLE.test(noun) && one(noun) !== noun;

/** The last word in the singular. */
export function one(noun: string): string {
  if (UNCOUNTABLE.test(noun)) return noun.replace(/\blogs$/, "log");
  return noun.replace(/\S+$/, (last) => (/^[A-Z\d]+$/.test(last) ? last : singular(last)));
}

/** One of what is said in the plural only: a member of `settings` is a setting. */
export function member(noun: string): string {
  const single = noun.replace(
    /(setting|detail|log|permission|metric|credential|preference|insight|graph)s$/i,
    "$1",
  );
  return a(single);
}

/** The last word in the plural. */
export function many(noun: string): string {
  if (UNCOUNTABLE.test(noun)) return noun;
  return noun.replace(/\S+$/, (last) => (/^[A-Z\d]+$/.test(last) ? `${last}s` : plural(singular(last))));
}

/** With its article: `a zone`, `an SSL mode`, `an hour`; of what cannot be counted none. */
export function a(noun: string): string {
  const single = one(noun);
  if (UNCOUNTABLE.test(single) && !/(status|address|logs?|series)$/i.test(single)) return `the ${noun}`;
  return `${startsWithVowel(single) ? "an" : "a"} ${single}`;
}

/** As it is heard: letters that are spelled out, and a `u` that is said as `you`. */
function startsWithVowel(noun: string): boolean {
  const [first = ""] = noun.split(" ");
  const isSpelledOut = /^[A-Z][A-Z\d]/.test(first) || /^m[A-Z]/.test(first);
  if (isSpelledOut)
    return /^[AEFHILMNORSXm]/.test(first) && !/^(LAN|SAML|SYN|RAG|SIP|NEL|SCIM|RUM|ROAS)/.test(first);
  return /^[aeiou]/i.test(first) && !/^(u[^aeiou][aeiou]|use|uni|one|eu)/i.test(first);
}
