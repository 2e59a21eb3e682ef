import { mergeConfig } from "vitest/config";
import settings from "../../vitest.config.js";

export default mergeConfig(settings, { test: { globalSetup: "global-setup.ts" } });
