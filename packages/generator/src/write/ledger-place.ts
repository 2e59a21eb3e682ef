import { statSync } from "node:fs";
import path from "node:path";
import { fail } from "../base/error.js";
import { byText, isObject } from "../document/openapi.js";
import { blank, joined as joinedSegments, segmentsOf } from "../document/templates.js";
import { byKey, checkLedger, EMPTY, type Entry, joined, type Ledger } from "../name/ledger.js";
import { printNames } from "../name/type-ledger.js";
import { content, entries } from "./folder.js";
import { lines, printLedger, readLedgerFile, shaped, WAY_OUT } from "./ledger-file.js";

// A ledger stands in one file; or in a folder with a file for each package, so that two branches which add names to two
// packages change no file that both have. What a file of such a folder is called says whose names are in it.

const isFile = (place: string): boolean => place.endsWith(".json");

/** The ledger at a place; an empty one where there is none yet. */
export function readLedger(place: string): Ledger {
  if (isFile(place) || statSync(place, { throwIfNoEntry: false })?.isFile()) return readLedgerFile(place);
  const shown = path.relative(process.cwd(), place);
  return parseLedgers(
    new Map(ledgerFiles(place).map((file) => [path.basename(file), content(file) ?? ""])),
    shown,
  );
}

/** The files that a ledger is in, those to come not among them. */
export function ledgerFiles(place: string): string[] {
  if (isFile(place)) return [place];
  return entries(place)
    .filter((name) => name.endsWith(".json"))
    .map((name) => path.join(place, name));
}

/** The ledger of a folder, from the text of each of its files by its name. */
export function parseLedgers(texts: ReadonlyMap<string, string>, folder: string): Ledger {
  const parts = [...texts].map(([name, text]) => partOf(text, { name, shown: path.join(folder, name) }));
  const placeholders = new Map<string, { name: string; file: string }>();
  const operations = new Map<string, string>();
  for (const { file, ledger } of parts) {
    for (const [place, name] of Object.entries(ledger.placeholders)) {
      const other = placeholders.get(place);
      if (other && other.name !== name)
        fail(
          file,
          `the placeholder at ${place} is {${name}}, and in ${other.file} {${other.name}}; ${WAY_OUT}`,
        );
      placeholders.set(place, { name, file });
    }
    for (const key of Object.keys(ledger.operations)) {
      const other = operations.get(key);
      if (other !== undefined) fail(file, `"${key}" has a name in ${other} too; ${WAY_OUT}`);
      operations.set(key, file);
    }
  }
  const whole = joined(EMPTY, ...parts.map(({ ledger }) => ledger));
  checkLedger(whole, folder);
  return whole;
}

function partOf(
  text: string,
  { name, shown }: { name: string; shown: string },
): { file: string; ledger: Ledger } {
  const slug = path.basename(name, ".json");
  const ledger = shaped(text, shown, (part) => withSlug(part, slug));
  return { file: shown, ledger };
}

/** As a whole ledger has it: with its package in each entry. */
function withSlug(part: unknown, slug: string): unknown {
  if (!isObject(part)) return part;
  const { operations, types, ...rest } = part;
  return {
    ...rest,
    operations: isObject(operations)
      ? Object.fromEntries(
          Object.entries(operations).map(([key, entry]) => [
            key,
            isObject(entry) ? { package: slug, ...entry } : entry,
          ]),
        )
      : operations,
    ...(types !== undefined && { types: { [slug]: types } }),
  };
}

/** What is to stand in each file of a place. */
export function printLedgerAt(place: string, ledger: Ledger): Map<string, string> {
  if (isFile(place)) return new Map([[place, printLedger(ledger)]]);
  const packages = new Map<string, Record<string, Entry>>();
  for (const [key, entry] of Object.entries(ledger.operations)) {
    const own = packages.get(entry.package) ?? {};
    own[key] = entry;
    packages.set(entry.package, own);
  }
  return new Map(
    [...packages]
      .sort(([a], [b]) => byText(a, b))
      .map(([slug, own]) => [path.join(place, `${slug}.json`), printPart(slug, own, ledger)]),
  );
}

function printPart(slug: string, operations: Ledger["operations"], ledger: Ledger): string {
  const without = Object.entries(operations).map(([key, { package: _, ...entry }]) => [key, entry] as const);
  const names = ledger.types?.[slug] ?? {};
  const types = Object.keys(names).length > 0 ? `,\n  "types": {\n${printNames(names)}\n  }` : "";
  return `{
  "placeholders": ${lines(placeholdersOn(Object.keys(operations), ledger.placeholders), byText)},
  "operations": ${lines(Object.fromEntries(without), byKey)}${types}
}
`;
}

/** Those on the way of some operations: what several packages have stands in the file of each. */
function placeholdersOn(keys: readonly string[], names: Ledger["placeholders"]): Record<string, string> {
  const places = keys.flatMap((key) => {
    const segments = segmentsOf(blank(key.slice(key.indexOf(" ") + 1)));
    return segments.map((_, i) => `/${joinedSegments(segments.slice(0, i + 1))}`);
  });
  return Object.fromEntries(
    [...new Set(places)].flatMap((place) => (names[place] === undefined ? [] : [[place, names[place]]])),
  );
}
