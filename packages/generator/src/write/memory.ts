import { createHash, type Hash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isObject } from "../document/openapi.js";
import { content, entries, ownedFiles } from "./folder.js";

// A run with the same inputs as the one before, over the files that that one left, would find nothing to do.

/** What the run before said, if this one would be the same. */
export interface Said {
  packages: number;
  operations: number;
  warnings: string[];
}

export interface Memory {
  recall: () => Said | undefined;
  /** To be called when everything is in its place. */
  keep: (said: Said) => void;
}

/** The generator's own code, as it runs. */
const OWN = fileURLToPath(new URL("..", import.meta.url));

/**
 * What is remembered of a folder, in the nearest `node_modules` above it; undefined where there is none. `inputs` are files
 * and words that decide, beside the generator itself, what is in the folder.
 */
export function memoryOf(
  folder: string,
  inputs: { files: readonly string[]; words: readonly string[] },
): Memory | undefined {
  const cache = cacheAbove(folder);
  if (cache === undefined) return undefined;
  const file = path.join(cache, `${createHash("sha256").update(folder).digest("hex").slice(0, 16)}.json`);
  const state = (): string => {
    const hash = createHash("sha256");
    for (const word of inputs.words) add(hash, word);
    for (const one of [...inputs.files, ...generatorFiles()]) add(hash, `${one}\0${content(one) ?? ""}`);
    addFolder(hash, folder);
    return hash.digest("hex");
  };
  return {
    recall: () => {
      const known = parsed(content(file));
      return known !== undefined && known.state === state() ? known.said : undefined;
    },
    keep: (said) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ state: state(), said }));
    },
  };
}

function cacheAbove(folder: string): string | undefined {
  const modules = path.join(folder, "node_modules");
  if (existsSync(modules)) return path.join(modules, ".cache/restflare");
  const above = path.dirname(folder);
  return above === folder ? undefined : cacheAbove(above);
}

/** The generator's own code, and what says which versions it has of the libraries that print. */
function generatorFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  const libraries = [
    "@restflare/core/package.json",
    "openapi-typescript/package.json",
    "typescript/package.json",
  ];
  return [...ownedFiles(OWN).map((name) => path.join(OWN, name)), ...libraries.map((name) => resolve(name))];
}

function addFolder(hash: Hash, folder: string): void {
  for (const name of entries(folder)) {
    add(hash, name);
    for (const file of ownedFiles(path.join(folder, name)))
      add(hash, `${file}\0${content(path.join(folder, name, file)) ?? ""}`);
  }
}

/** With its length, so that no two lists of texts are one. */
function add(hash: Hash, text: string): void {
  hash.update(`${text.length}:`).update(text);
}

function parsed(text: string | undefined): { state: string; said: Said } | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isObject(value) ? (value as { state: string; said: Said }) : undefined;
  } catch {
    return undefined; // cut off while it was written
  }
}
