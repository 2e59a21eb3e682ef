import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../vitest.shared.js";

// Starting Prism takes seconds on a busy machine; nothing here waits for time to pass.
export default mergeConfig(shared, defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } }));
