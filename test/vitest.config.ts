import { defineConfig } from "vitest/config";

// Starting Prism takes seconds on a busy machine; nothing here waits for time to pass.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
