import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import fc from "fast-check";
import type { Subject } from "./subjects.js";

/** One change, as Stryker names it to its checkers. */
export interface Change {
  file: string;
  /** Lines and columns begin at 0. */
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
  return mutants.map(({ fileName, location, replacement }) => ({ file: fileName, location, replacement }));
}

const SILENT = { debug: () => {}, info: () => {}, isDebugEnabled: () => false };
