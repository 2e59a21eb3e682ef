import { createHash, type Hash } from "node:crypto";
import { existsSync, lstatSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "../base/make-folder.js";
import { isObject } from "../document/openapi.js";
import { content, entries, ownedFiles } from "./folder.js";
import type { Change } from "./update.js";

// A run with the same inputs as the one before, over the files that that one left, would find nothing to do; and a package
// which is made of the same, and whose files are as they were left, need not be planned and printed again.

/** What the run before said, if this one would be the same. */
export interface Said {
  packages: number;
  operations: number;
  warnings: string[];
}

/** What decides, beside the generator itself, what is in a folder. */
export interface Inputs {
  files: readonly string[];
  words: readonly string[];
}

export interface Memory {
  /** What the last run said, if these are its inputs, what they refer to is as it was, and so is the folder. */
  recall: (inputs: Inputs) => Said | undefined;
  /** What there is of a package that was written from what has this fingerprint, and is as it was written. */
  written: (slug: string, fingerprint: string) => Written | undefined;
  /** To be called when everything is in its place. */
  keep: (run: Kept) => void;
}

/** A package that a run wrote, or found as it would have written it. */
export interface Written {
  fingerprint: string;
  /** Its line in the index of the packages, where there is one. */
  row?: string | undefined;
}

export interface Kept {
  written: ReadonlyMap<string, Written>;
  changes: readonly Change[];
  /** None where they cannot all be watched, such as a URL. */
  inputs?: Inputs | undefined;
  /** The files that the inputs refer to. */
  references: readonly string[];
  said: Said;
}

interface Record {
  /** Of the generator and the settings. */
  version: string;
  /** Of the inputs and of the whole folder. */
  state?: string;
  said?: Said;
  references?: readonly string[];
  packages: { [slug: string]: Written & { files: string } };
}

/** The generator's own code, as it runs. */
const OWN = fileURLToPath(new URL("..", import.meta.url));

/**
 * What is remembered of a folder, in the nearest `node_modules` above it; undefined where there is none. It is forgotten when
 * the generator or the settings of the run are others.
 */
export function memoryOf(folder: string, settings: readonly unknown[]): Memory | undefined {
  const cache = cacheAbove(folder);
  if (cache === undefined) return undefined;
  const file = path.join(cache, `${sha(folder).slice(0, 16)}.json`);
  const version = sha(generatorVersion() + JSON.stringify(settings));
  const found = parsed(content(file));
  const known: Record = found?.version === version ? found : { version, packages: {} };
  const hashes = new Map<string, string>();
  /** Of the generator's files in a package, or of the one file of that name. */
  const hashOf = (name: string): string => {
    const hash = hashes.get(name) ?? filesOf(folder, name);
    hashes.set(name, hash);
    return hash;
  };
  const state = ({ files, words }: Inputs, references: readonly string[] = []): string => {
    const hash = createHash("sha256");
    for (const word of words) add(hash, word);
    for (const one of [...files, ...references]) add(hash, `${one}\0${content(one) ?? ""}`);
    for (const name of entries(folder)) add(hash, `${name}\0${hashOf(name)}`);
    return hash.digest("hex");
  };
  return {
    recall: (inputs) =>
      known.said && known.state === state(inputs, known.references) ? known.said : undefined,
    written: (slug, fingerprint) => {
      const one = known.packages[slug];
      return one?.fingerprint === fingerprint && one.files === hashOf(slug) ? one : undefined;
    },
    keep: ({ written, changes, inputs, references, said }) => {
      // of what was there before
      for (const { file: changed } of changes) hashes.delete(changed.split("/")[0] ?? "");
      const packages = [...written].map(([slug, one]) => [slug, { ...one, files: hashOf(slug) }]);
      const record: Record = {
        version,
        packages: Object.fromEntries(packages),
        ...(inputs && { said, references, state: state(inputs, references) }),
      };
      makeFolder(path.dirname(file));
      writeFileSync(file, JSON.stringify(record));
    },
  };
}

function cacheAbove(folder: string): string | undefined {
  const modules = path.join(folder, "node_modules");
  if (existsSync(modules)) return path.join(modules, ".cache/restflare");
  const above = path.dirname(folder);
  return above === folder ? undefined : cacheAbove(above);
}

/** Of the generator's own code, and of the libraries that print. */
function generatorVersion(): string {
  const { resolve } = createRequire(import.meta.url);
  const libraries = ["@restflare/core", "openapi-typescript", "typescript"].map((name) =>
    resolve(`${name}/package.json`),
  );
  const hash = createHash("sha256");
  for (const file of [...ownedFiles(OWN).map((name) => path.join(OWN, name)), ...libraries])
    add(hash, content(file) ?? "");
  return hash.digest("hex");
}

/**
 * The generator's files in a package, or the one file of that name, as the file system has them: when each was written last,
 * and how long it is. To read them all takes longer than to write them.
 */
function filesOf(folder: string, name: string): string {
  const root = path.join(folder, name);
  const files = ownedFiles(root);
  const stamps = (files.length > 0 ? files.map((file) => path.join(root, file)) : [root]).map(stampOf);
  return sha([...files, ...stamps].join("\n"));
}

function stampOf(file: string): string {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs} ${found.size} ${found.ino}` : "";
}

/** With its length, so that no two lists of texts are one. */
function add(hash: Hash, text: string): void {
  hash.update(`${text.length}:`).update(text);
}

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

function parsed(text: string | undefined): Record | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isObject(value) && isObject(value["packages"]) ? (value as unknown as Record) : undefined;
  } catch {
    return undefined; // cut off while it was written
  }
}
