import MiniSearch, { type Options, type SearchOptions } from "minisearch";

// What the build and the page have in common: how texts become words, and what counts how much.

/** Something that can be found. Its names are short, since there are thousands. */
export interface Entry {
  id: number;
  /** The call or the title, as it is shown. */
  title: string;
  /** What it does, as it is shown. */
  does: string;
  /** Method and path, as they are shown. */
  request: string;
  /** The package, or that it is a guide, as it is shown. */
  from: string;
  /** Its address, from the root of the site. */
  to: string;
  /** What else it can be found by. */
  words: string;
}

/** What is kept of an entry in the index. */
export type Found = Pick<Entry, "title" | "does" | "request" | "from" | "to">;

const SHOWN: (keyof Found)[] = ["title", "does", "request", "from", "to"];
const EVERYWHERE = new Set([
  "a",
  "an",
  "and",
  "for",
  "in",
  "is",
  "it",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
]);

/** `zones.purgeCache(id)` is found by purge, by cache, and by purgecache. */
function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const parts = word.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    return parts.length > 1 ? [...parts, word] : parts;
  });
}

function term(word: string): string | null {
  const lower = word.toLowerCase();
  return lower === "" || EVERYWHERE.has(lower) ? null : lower;
}

export const OPTIONS: Options<Entry> = {
  fields: ["title", "does", "request", "from", "words"],
  storeFields: SHOWN,
  tokenize: wordsIn,
  processTerm: term,
};

const LOOK: SearchOptions = {
  boost: { title: 4, does: 2, request: 2, from: 1.5 },
  // whoever types `purge_ca` has not finished the word
  prefix: true,
  fuzzy: (word) => (word.length > 4 ? 0.2 : false),
  weights: { prefix: 0.4, fuzzy: 0.2 },
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u),
};

/** How many there is room for. */
export const MOST = 20;

/** What has all words, and if nothing has, what has some; the best first. */
export function lookFor(index: MiniSearch<Entry>, text: string): Found[] {
  const all = index.search(text, { ...LOOK, combineWith: "AND" });
  const some = all.length > 0 ? all : index.search(text, { ...LOOK, combineWith: "OR" });
  // a result has what the index keeps of its entry
  const found = some as unknown as Scored[];
  const together = ` ${plainWords(text)}`;
  const rank = ({ score, title, request }: Scored): number =>
    [title, request].some((one) => ` ${plainWords(one)}`.includes(together)) ? score * TOGETHER : score;
  return found
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map(({ one }) => one);
}

type Scored = Found & { score: number };

/** How much more it counts where the words stand one after the other, as in a path. */
const TOGETHER = 4;

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");

export const indexOf = (entries: readonly Entry[]): MiniSearch<Entry> => {
  const index = new MiniSearch<Entry>(OPTIONS);
  index.addAll(entries);
  return index;
};
