import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.js";

export default mergeConfig(shared, {
  test: {
    globalSetup: "test/support/built.ts",
    // Reading the generator again for each of some hundred files would take longer than most of them, and it keeps nothing.
    isolate: false,
  },
});
