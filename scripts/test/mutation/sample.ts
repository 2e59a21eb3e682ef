import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import fc from "fast-check";
import type { Subject } from "./subjects.js";

/** One change, as the report of a run names it. */
export interface Change {
  file: string;
  /** As in an editor: lines and columns begin at 1. */
  location: { start: Place; end: Place };
  replacement: string;
}
type Place = { line: number; column: number };

/** Some of all the changes that can be made to a package; the same ones for the same seed. */
export async function sampleOf(subject: Subject, count: number, seed: number): Promise<Change[]> {
  const all = await changesOf(subject);
  const length = Math.min(count, all.length);
  const [sample = []] = fc.sample(fc.shuffledSubarray(all, { minLength: length, maxLength: length }), {
    seed,
    numRuns: 1,
  });
  return sample;
}

/** What Stryker's `mutate` has for it; its columns begin at 0. */
export function rangeOf({ file, location: { start, end } }: Change): string {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

async function changesOf({ home, folders }: Subject): Promise<Change[]> {
  const names = folders.flatMap((folder) =>
    readdirSync(path.join(home, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => path.posix.join(folder, name)),
  );
  const files = names.sort().map((name) => ({
    name,
    mutate: true,
    content: readFileSync(path.join(home, name), "utf8"),
  }));
  const { mutants } = await new Instrumenter(SILENT as never).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  return mutants.map(({ fileName, location: { start, end }, replacement }) => ({
    file: fileName,
    // there both begin at 0
    location: { start: fromOne(start), end: fromOne(end) },
    replacement,
  }));
}

const fromOne = ({ line, column }: Place): Place => ({ line: line + 1, column: column + 1 });

const SILENT = { debug: () => {}, info: () => {}, isDebugEnabled: () => false };
