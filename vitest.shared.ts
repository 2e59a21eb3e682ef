import { configDefaults, defineConfig } from "vitest/config";

/** The script that started vitest, `test` or `test:contract`; none if somebody called vitest by hand. */
const script = process.env["npm_lifecycle_event"];

/**
 * The settings of every suite. Each writes a report, which turbo keeps in its cache and from which `npm test` takes
 * its counts (scripts/run/summary.mjs knows the same file name).
 */
export default defineConfig({
  test: {
    reporters: script ? ["default", "json"] : ["default"],
    outputFile: { json: `.reports/${script?.replaceAll(":", "-")}.json` },
    // An interrupted `pnpm test:mutation` leaves a copy of core's tests there.
    exclude: [...configDefaults.exclude, "**/.reports/**"],
    // Reading what is tested again for each file would take longer than most of them; it keeps nothing between two tests.
    isolate: false,
    allowOnly: false,
    // A test that comes to its end without a question has not asked any.
    expect: { requireAssertions: true },
    passWithNoTests: false,
    // Machines are shared: only what hangs is to fail.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
