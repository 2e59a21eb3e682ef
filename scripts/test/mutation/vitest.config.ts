import { defineConfig } from "vitest/config";

/** How core's tests run on its mutants: not as `vitest.shared.ts` says, since many a mutant hangs. */
export default defineConfig({
  test: {
    reporters: [],
    testTimeout: 5_000,
    // A mutant runs in a process of its own; the test files in it need none each.
    isolate: false,
  },
});
