import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.js";
import manifest from "./package.json" with { type: "json" };

export default mergeConfig(shared, { define: { VERSION: JSON.stringify(manifest.version) } });
