import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { isObject, type OpenApi } from "../document/openapi.js";
import type { Ledger } from "../name/ledger.js";
import { content } from "../write/folder.js";
import { parseLedger } from "../write/ledger-file.js";
import { parseLedgers, readLedger } from "../write/ledger-place.js";

/** A generated package as it was. */
export interface OldPackage {
  /** With its scope. */
  name: string;
  /** Its `openapi.json`, as text. */
  text: string;
  document: OpenApi;
  /** The names that its types are exported by. */
  types: ReadonlySet<string>;
}

/** What there was before this run: the packages by slug, and the names that they were made with. */
export interface Baseline {
  packages: ReadonlyMap<string, OldPackage>;
  ledger: Ledger;
}

const FILES = ["package.json", "openapi.json", "src/types.ts"] as const;
type Read = (slug: string, file: (typeof FILES)[number]) => string | undefined;

/**
 * The generated packages of a folder as they were: as committed, so that it does not matter how often the generator ran
 * since; or, in a folder that git knows nothing of, as they are before this run.
 */
export function baselineOf(folder: string, ledgerPlace: string): Baseline {
  const old = committed(folder);
  const { slugs, read } = old ?? onDisk(folder);
  return {
    packages: new Map(slugs.flatMap((slug) => entryOf(slug, read))),
    ledger: (old && committedLedger(ledgerPlace)) ?? readLedger(ledgerPlace),
  };
}

/** As it was when the packages were: a name that has been moved since is told of until that is committed. */
function committedLedger(place: string): Ledger | undefined {
  const folder = path.dirname(place);
  const name = path.basename(place);
  const files = filesIn(folder, name);
  if (files.length === 0) return undefined;
  const texts = contents(folder, files);
  const whole = texts.get(name);
  if (whole !== undefined) return parseLedger(whole, place);
  return parseLedgers(new Map([...texts].map(([file, text]) => [path.basename(file), text])), place);
}

/** What git has at a place in a folder. */
function filesIn(folder: string, place: string): string[] {
  const listed = git(folder, ["ls-tree", "-r", "-z", "--name-only", "HEAD", place]) ?? "";
  return listed.split("\0").filter((file) => file !== "");
}

function entryOf(slug: string, read: Read): [string, OldPackage][] {
  const manifest = parsed(read(slug, "package.json"));
  const mark = manifest?.["restflare"];
  const text = read(slug, "openapi.json");
  const document = parsed(text);
  const name = manifest?.["name"];
  if (!isObject(mark) || mark["generated"] !== true || text === undefined || !document) return [];
  const types = exportedBy(read(slug, "src/types.ts") ?? "");
  return [
    [slug, { name: typeof name === "string" ? name : slug, text, document: document as OpenApi, types }],
  ];
}

/** Without `paths`, which every package has. */
function exportedBy(typesFile: string): Set<string> {
  const found = typesFile.matchAll(/^export (?:interface|type|const) (\w+)/gm);
  return new Set([...found].flatMap(([, name = ""]) => (name === "paths" ? [] : [name])));
}

function parsed(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

interface Source {
  slugs: string[];
  read: Read;
}

function onDisk(folder: string): Source {
  let slugs: string[] = [];
  try {
    slugs = readdirSync(folder).sort();
  } catch {
    // no folder yet: then every package is new
  }
  return { slugs, read: (slug, file) => content(path.join(folder, slug, file)) };
}

/** Undefined where git has nothing of this folder. */
function committed(folder: string): Source | undefined {
  const files = filesIn(folder, ".").filter((file) => FILES.some((name) => file.endsWith(`/${name}`)));
  if (files.length === 0) return undefined;
  const texts = contents(folder, files);
  const slugs = [...new Set(files.map((file) => file.split("/")[0] ?? ""))].sort();
  return { slugs, read: (slug, file) => texts.get(`${slug}/${file}`) };
}

function git(folder: string, args: string[], input?: string): string | undefined {
  const done = spawnSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    ...(input !== undefined && { input }),
  });
  return done.status === 0 ? done.stdout : undefined;
}

/** All at once: hundreds of packages are hundreds of processes otherwise. */
function contents(folder: string, files: string[]): Map<string, string> {
  const wanted = files.map((file) => `HEAD:./${file}\n`).join("");
  let rest = Buffer.from(git(folder, ["cat-file", "--batch=%(objectsize)"], wanted) ?? "");
  const texts = new Map<string, string>();
  for (const file of files) {
    const end = rest.indexOf("\n");
    const size = Number(rest.subarray(0, end).toString());
    if (end < 0 || !Number.isInteger(size)) break;
    texts.set(file, rest.subarray(end + 1, end + 1 + size).toString());
    rest = rest.subarray(end + 1 + size + 1);
  }
  return texts;
}
