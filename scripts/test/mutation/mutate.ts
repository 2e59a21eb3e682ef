import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { schema } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import type { Change } from "./sample.js";
import { NAME as CHECKER, SAMPLE_FILE } from "./sample-checker.mjs";
import { ROOT, type Subject } from "./subjects.js";

/** What a run leaves behind, in a folder of the package that git ignores. */
export const REPORTS = ".reports/mutation";

export interface Wish {
  /** Files or folders, as Stryker's `mutate` has them; all where none is named. */
  files: readonly string[];
  /** The changes that are tried; all where none is named. */
  sample?: readonly Change[];
  /** Takes over what the last such run found of mutants that neither their file nor their tests have touched since. */
  incremental: boolean;
}

/** Runs the tests of a package on it with one small change, for every such change. */
export async function mutate(
  { home, name, folders, types, tests, patience }: Subject,
  { files, sample, incremental }: Wish,
): Promise<schema.MutationTestResult> {
  process.chdir(home);
  // a test must not find the credentials of whoever runs it
  for (const variable of Object.keys(process.env)) {
    if (variable.startsWith("CLOUDFLARE_")) delete process.env[variable];
  }
  // with it the copy that a run leaves which was interrupted
  rmSync(REPORTS, { recursive: true, force: true });
  const report = `${REPORTS}/report.json`;
  if (sample) {
    mkdirSync(REPORTS, { recursive: true });
    process.env[SAMPLE_FILE] = path.resolve(REPORTS, "sample.json");
    writeFileSync(path.resolve(REPORTS, "sample.json"), JSON.stringify(sample));
  }
  const stryker = new Stryker({
    mutate:
      files.length > 0
        ? [...files]
        : [...folders.map((folder) => `${folder}/**/*.ts`), ...types.map((folder) => `!${folder}/**`)],
    testRunner: "vitest",
    plugins: [
      fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner")),
      fileURLToPath(new URL("sample-checker.mjs", import.meta.url)),
    ],
    checkers: sample ? [CHECKER] : [],
    vitest: { configFile: tests, related: false },
    coverageAnalysis: "perTest",
    concurrency: 2,
    timeoutMS: patience,
    // The copy that is changed has sources and tests alone, and finds the rest in the folders above it.
    tempDirName: `${REPORTS}/copy`,
    cleanTempDir: "always",
    symlinkNodeModules: false,
    ignorePatterns: ["*", "!src/**", "!test/**"],
    incremental,
    incrementalFile: path.join(ROOT, "node_modules/.cache/restflare", `mutation-${name}.json`),
    // Its type is an enum that exists in the declarations alone.
    logLevel: "warn" as never,
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
    reporters: ["json", "html", process.stdout.isTTY ? "progress" : "progress-append-only"],
    jsonReporter: { fileName: report },
    htmlReporter: { fileName: `${REPORTS}/report.html` },
  });
  await stryker.runMutationTest();
  return JSON.parse(readFileSync(report, "utf8"));
}

/** `call/retry.ts` or `call`, with or without `src/` in front, as Stryker has it. */
export function pattern(name: string): string {
  const inside = path.posix.join("src", name.replace(/^(packages\/\w+\/)?src\//, ""));
  return inside.endsWith(".ts") ? inside : `${inside}/**/*.ts`;
}
