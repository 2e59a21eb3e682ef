/** Knows the secrets of one call, and takes them out of texts. */
export interface Redactor {
  add(secret: string): void;
  /** The text with every secret in it replaced, also where it is encoded, or split by white space or markup. */
  redact(text: string): string;
}

/** A shorter value would blank out half of any text, and is no secret. */
const SHORTEST = 4;
/** How often a text may be encoded: a URL in a URL in a URL, JSON in JSON in JSON. */
const DEEPEST = 3;
const REPLACEMENT = "[redacted]";

export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let finders: Finder[] | undefined;
  return {
    add(secret) {
      secrets.add(secret);
      finders = undefined;
    },
    redact(text) {
      finders ??= READINGS.map((reading) => createFinder(secrets, reading));
      return replaceRanges(
        text,
        finders.flatMap((find) => find(text)),
      );
    },
  };
}

/** The start and the end of a secret in a text. */
type Range = readonly [start: number, end: number];
type Finder = (text: string) => Range[];

/** A way to read a text: which of its parts stand for other characters, or for none. */
type Reading = RegExp | undefined;

/** A tag, whose attributes may have a `>` in quotes; if the quotes have no end, up to the first `>`. */
export const TAG = `<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|<[^<>]*>`;
/** White space, and the plus that stands for it in a form. */
const GAP = String.raw`[\s+\p{Cc}\p{Cf}]+`;
const ESCAPES = String.raw`(?:%[0-9a-f]{2})+|\\u[0-9a-f]{4}|\\[^u]|&#?\w+;`;

const READINGS: readonly Reading[] = [
  // letter by letter
  undefined,
  // decoded, without white space; what is inside a tag counts
  new RegExp(`${GAP}|${ESCAPES}`, "giu"),
  // the same without tags
  new RegExp(`${TAG}|${GAP}|${ESCAPES}`, "giu"),
];

/**
 * Finds any of the secrets in one pass over a text, however many there are: at each place the first characters tell whether a
 * secret may begin there, and then there is one look for each length that secrets have.
 */
function createFinder(secrets: ReadonlySet<string>, reading: Reading): Finder {
  const values = new Set<string>();
  for (const secret of secrets) {
    const plain = withoutGaps(secret);
    // in lower case as in a host name; a secret may also hold what looks like an escape: it is looked for as it is, and as it reads
    for (const text of [plain, plain.toLowerCase(), readText(secret, reading).text])
      if (text.length >= SHORTEST) values.add(text);
  }
  const beginnings = new Set([...values].map((value) => value.slice(0, SHORTEST)));
  const lengths = [...new Set([...values].map(({ length }) => length))].sort((a, b) => b - a);
  const rangesIn = ({ text, starts, ends }: ReadText): Range[] => {
    const ranges: Range[] = [];
    for (let start = 0; start + SHORTEST <= text.length; start++) {
      if (!beginnings.has(text.slice(start, start + SHORTEST))) continue;
      const rest = text.length - start;
      const length = lengths.find((one) => one <= rest && values.has(text.slice(start, start + one)));
      if (length === undefined) continue;
      ranges.push([starts[start] as number, ends[start + length - 1] as number]);
    }
    return ranges;
  };
  return (given) => {
    let read: ReadText | undefined = readText(given, reading);
    const ranges: Range[] = [];
    for (let depth = 0; read && depth < DEEPEST; depth++) {
      for (const range of rangesIn(read)) ranges.push(range);
      read = readAgain(read, reading);
    }
    return ranges;
  };
}

/** A text as it is read, and where each of its characters starts and ends in what was given. */
interface ReadText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function readText(given: string, reading: Reading): ReadText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const takeAsItIs = (start: number, end: number) => {
    parts.push(given.slice(start, end));
    for (let place = start; place < end; place++) {
      starts.push(place);
      ends.push(place + 1);
    }
  };
  let end = 0;
  for (const { 0: part, index } of reading ? given.matchAll(reading) : []) {
    takeAsItIs(end, index);
    end = index + part.length;
    const meaning = meaningOf(part);
    parts.push(meaning);
    for (let i = 0; i < meaning.length; i++) {
      starts.push(index);
      ends.push(end);
    }
  }
  takeAsItIs(end, given.length);
  return { text: parts.join(""), starts, ends };
}

/** What is read is read again, as it may have been encoded more than once; `undefined` if that changes nothing. */
function readAgain({ text, starts, ends }: ReadText, reading: Reading): ReadText | undefined {
  const inner = readText(text, reading);
  if (inner.text === text) return undefined;
  return {
    text: inner.text,
    starts: inner.starts.map((start) => starts[start] as number),
    ends: inner.ends.map((end) => ends[end - 1] as number),
  };
}

const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "",
  shy: "",
};

/** What a part of a text stands for: nothing, if it is a gap or a tag. */
function meaningOf(part: string): string {
  if (part.startsWith("%")) return withoutGaps(decodePercent(part));
  if (part.startsWith("\\")) return withoutGaps(decodeBackslash(part));
  if (part.startsWith("&")) return withoutGaps(decodeEntity(part));
  return "";
}

const withoutGaps = (text: string): string => text.replace(new RegExp(GAP, "gu"), "");

function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // not all of it is UTF-8: what is ASCII counts
    return part.replace(/%[0-7][0-9a-f]/gi, (one) => decodeURIComponent(one));
  }
}

function decodeBackslash(part: string): string {
  if (part.startsWith("\\u")) return String.fromCharCode(Number.parseInt(part.slice(2), 16));
  // line breaks and the like are gaps
  return "bfnrt".includes(part.charAt(1)) ? "" : part.slice(1);
}

function decodeEntity(part: string): string {
  const digits = /#(x[0-9a-f]+|\d+);/i.exec(part)?.[1];
  const code = Number(digits?.replace(/x/i, "0x"));
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return ENTITIES[part.slice(1, -1).toLowerCase()] ?? part;
}

function replaceRanges(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let shown = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    // what overlaps the one before is part of it
    if (start >= shown) parts.push(text.slice(shown, start), REPLACEMENT);
    shown = Math.max(shown, end);
  }
  parts.push(text.slice(shown));
  return parts.join("");
}
