import { createHash, type Hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { content, entries, ownedFiles } from "./folder.js";
import { isObject } from "./openapi.js";

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

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = path.join(HERE, "../..");

/** What is remembered of a folder. `inputs` are files and words that decide, beside the generator itself, what is in it. */
export function memoryOf(
  folder: string,
  inputs: { files: readonly string[]; words: readonly string[] },
): Memory {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const file = path.join(ROOT, "node_modules/.cache/restflare/generate", `${name}.json`);
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

/** The generator's own code, and what says which versions of the libraries it has. */
function generatorFiles(): string[] {
  const sources = ownedFiles(HERE).map((name) => path.join(HERE, name));
  const others = ["pnpm-lock.yaml", "LICENSE", "packages/core/package.json"];
  return [...sources, ...others.map((name) => path.join(ROOT, name))];
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
