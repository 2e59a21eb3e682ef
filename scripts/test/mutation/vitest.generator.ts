import { configDefaults, defineConfig } from "vitest/config";

/** How the generator's tests run on its mutants. */
export default defineConfig({
  test: {
    reporters: [],
    exclude: [
      ...configDefaults.exclude,
      // the whole API, and what runs the command in a process of its own, where nothing is changed
      ...["test/whole/**", "test/cli/**", "test/run/any-document.test.ts"],
    ],
    testTimeout: 30_000,
    isolate: false,
  },
});
