import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import settings from "../vitest.config.js";

// For a package: `vitest run --config ../../../test/contract/package.config.ts` in its folder.
export default mergeConfig(
  settings,
  defineConfig({
    test: { dir: fileURLToPath(new URL(".", import.meta.url)), include: ["package.contract.ts"] },
  }),
);
