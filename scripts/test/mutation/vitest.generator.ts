import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

/** What runs the command in a process of its own, where nothing is changed. */
const RUNS_A_PROCESS = /support\/command\.js|[{,] *run *[,}].*support\/temporary/;

/** In the copy of the generator in which the tests run. */
const tests = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => path.posix.join("test", name));

/** How the generator's tests run on its mutants. */
export default defineConfig({
  test: {
    reporters: [],
    exclude: [
      ...configDefaults.exclude,
      ...tests.filter((name) => RUNS_A_PROCESS.test(readFileSync(name, "utf8"))),
      // our own documents, the whole API, and random documents with the compiler
      ...["test/{own,whole}/**", "test/run/any-document.test.ts"],
    ],
    testTimeout: 30_000,
    isolate: false,
  },
});
