import { VALUES } from "./vocabulary.js";

/** Letters that are no other letter with a mark. */
const LETTERS: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

/** The words of a tag, a segment or a schema's name. Capitals inside a word stay where somebody put them (`IPsec`). */
export function words(text: string): string[] {
  return (
    text
      .replace(/[ßæœøłđ]/gi, (letter) => LETTERS[letter.toLowerCase()] ?? letter)
      .normalize("NFKD")
      .replace(/['’]|\p{Mark}/gu, "")
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== "")
      // `ACLs` and `CAs` are the plurals of what is written in capitals throughout, `mTLS` and `DDoS` have one letter that is not
      .map((word) =>
        /^[A-Z0-9]+$|^[A-Z]{2,}s$|^(?:[a-z]?[A-Z]{2,}|[A-Z]{2,}[a-z][A-Z])$/.test(word)
          ? word.toLowerCase()
          : word,
      )
  );
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** `Access` becomes `access`, and the capitals that `IPsec` starts with go together. */
const lowerFirst = (word: string): string =>
  word.replace(/^[A-Z]+(?![a-z]*[A-Z])|^[A-Z]/, (caps) => caps.toLowerCase());

/** Between two digits stays a mark, or `3.1` and `31` would be one name. */
function join(parts: string[]): string {
  return parts.reduce((name, part) => name + (/\d$/.test(name) && /^\d/.test(part) ? "_" : "") + part, "");
}

// The packages of one document name the same schemas again and again.
const known = new Map<string, string>();

/** `Access service tokens` becomes `AccessServiceTokens`. */
export function pascal(text: string): string {
  const name = known.get(text) ?? startable(join(words(text).map(upperFirst)));
  known.set(text, name);
  return name;
}

/** Short forms as words among words: `NewGRETunnel` is `NewGreTunnel`, as `dns_record` is `DnsRecord`. */
export function inWords(name: string): string {
  return name
    .replace(/IP(v\d|sec)/g, "Ip$1")
    .replace(/DDoS/g, "Ddos")
    .replace(
      /[A-Z]{2,}(?=[A-Z][a-z]|s?(?![A-Za-z])|s[A-Z])/g,
      (caps) => caps.charAt(0) + caps.slice(1).toLowerCase(),
    );
}

/** `purge_cache` becomes `purgeCache`. */
export function camel(text: string): string {
  return startable(join(words(text).map((word, i) => (i === 0 ? lowerFirst(word) : upperFirst(word)))));
}

/** `SSL/TLS Mode` becomes `ssl-tls-mode`. */
export function kebab(text: string): string {
  return words(text).join("-").toLowerCase();
}

/** The slug of a tag by itself: what its package is called where no other one is. */
export const exactSlug = (tag: string): string => kebab(tag);

/** A name cannot be empty, or begin with a digit. */
function startable(name: string): string {
  return /^[A-Za-z]/.test(name) ? name : `_${name}`;
}

/** The singular of an English plural, well enough for a prefix (`accounts`, `policies`, `addresses`). */
export function singular(word: string): string {
  if (/(cook|mov)ies$/i.test(word)) return word.slice(0, -1);
  if (/ies$/i.test(word)) return word.replace(/ies$/i, "y");
  if (/(ss|sh|ch|x|z)es$/i.test(word)) return word.replace(/es$/i, "");
  return /[^su]s$/i.test(word) ? word.slice(0, -1) : word;
}

export function plural(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return word.replace(/y$/i, "ies");
  if (/(s|sh|ch|x|z)$/i.test(word)) return `${word}es`;
  return `${word}s`;
}

/** Whether a text ends in the words of another one, be they singular or plural: `Account Health Checks` in `healthchecks`. */
export function endsIn(text: string, other: string): boolean {
  const bare = (parts: string[]): string => parts.map((word) => singular(word.toLowerCase())).join("");
  const all = words(text);
  const wanted = bare(words(other));
  return all.some((_, i) => bare(all.slice(i)) === wanted);
}

/** What is called by a plural, and is one thing all the same. */
const ONE_THING = new Set(
  "settings preferences options details stats statistics metrics analytics permissions".split(" "),
);
/** Words for a row of things that are not plurals themselves. */
const MANY = new Set("all batch bulk".split(" "));

/** Whether a name is one for several things: `secrets`, `bulk`. */
export function isMany(name: string): boolean {
  const last =
    words(name.replace(/([a-z])([A-Z])/g, "$1 $2"))
      .at(-1)
      ?.toLowerCase() ?? "";
  return MANY.has(last) || (singular(last) !== last && !ONE_THING.has(last));
}

const RESERVED = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof var void while with yield arguments undefined"
  ).split(" "),
);

/** A name that may stand behind `export const`. */
export function exportable(name: string): string {
  return RESERVED.has(name) || VALUES.includes(name) ? `${name}Resource` : name;
}
