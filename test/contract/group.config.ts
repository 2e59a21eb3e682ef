import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import settings from "../vitest.config.js";

// For a group of packages: `vitest run --config ../../contract/group.config.ts` in the folder of its suite.
export default mergeConfig(
  settings,
  defineConfig({
    test: { dir: fileURLToPath(new URL(".", import.meta.url)), include: ["group.contract.ts"] },
  }),
);
