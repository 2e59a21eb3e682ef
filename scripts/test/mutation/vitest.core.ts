import { defineConfig } from "vitest/config";
import manifest from "../../../packages/core/package.json" with { type: "json" };

/** How core's tests run on its mutants: not as `vitest.shared.ts` says, since many a mutant hangs. */
export default defineConfig({
  define: { VERSION: JSON.stringify(manifest.version) },
  test: {
    reporters: [],
    testTimeout: 5_000,
    // A mutant runs in a process of its own; the test files in it need none each.
    isolate: false,
  },
});
