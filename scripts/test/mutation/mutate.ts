import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { schema } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
export const CORE = path.join(ROOT, "packages/core");
/** What a run leaves behind, in a folder of core that git ignores. */
export const REPORTS = ".reports/mutation";

/** Folders of core with nothing in them but types. */
const TYPES = "{inference,public}";

export interface Wish {
  /** Files or folders of `src`; all where none is named. */
  files: readonly string[];
  /** Takes over what the last such run found of mutants that neither their file nor their tests have touched since. */
  incremental: boolean;
}

/** Runs core's unit tests on core with one small change, for every such change. */
export async function mutate({ files, incremental }: Wish): Promise<schema.MutationTestResult> {
  process.chdir(CORE);
  // a test must not find the credentials of whoever runs it
  for (const name of Object.keys(process.env)) if (name.startsWith("CLOUDFLARE_")) delete process.env[name];
  // with it the copy that a run leaves which was interrupted
  rmSync(REPORTS, { recursive: true, force: true });
  const report = `${REPORTS}/report.json`;
  const stryker = new Stryker({
    mutate: files.length > 0 ? files.map(pattern) : ["src/**/*.ts", `!src/${TYPES}/**`],
    testRunner: "vitest",
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    vitest: { configFile: fileURLToPath(new URL("vitest.config.ts", import.meta.url)), related: false },
    coverageAnalysis: "perTest",
    concurrency: 2,
    timeoutMS: 3_000,
    // The copy that is changed has sources and tests alone, and finds the rest in the folders above it.
    tempDirName: `${REPORTS}/copy`,
    cleanTempDir: "always",
    symlinkNodeModules: false,
    ignorePatterns: ["*", "!src/**", "!test/**"],
    incremental,
    incrementalFile: path.join(ROOT, "node_modules/.cache/restflare/mutation.json"),
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

/** `call/retry.ts` or `call`, with or without `src/` in front. */
function pattern(name: string): string {
  const inside = path.posix.join("src", name.replace(/^(packages\/core\/)?src\//, ""));
  return inside.endsWith(".ts") ? inside : `${inside}/**/*.ts`;
}
