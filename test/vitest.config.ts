import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import shared from "../vitest.shared.js";

const settings = defineConfig({
  test: {
    // Another workspace's, which its own turbo runs.
    exclude: [...configDefaults.exclude, "**/monorepo/**"],
    // Starting Prism takes seconds on a busy machine; nothing here waits for time to pass.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Concurrent tests wait for a server, not for the processor.
    maxConcurrency: 12,
    // No test may find the credentials of whoever runs it.
    env: { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_EMAIL: "", CLOUDFLARE_API_KEY: "" },
  },
});

export default mergeConfig(shared, settings);
