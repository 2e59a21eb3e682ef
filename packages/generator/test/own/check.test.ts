import { describe, expect, test } from "vitest";
import { spec } from "../support/command.js";
import { ROOT } from "../support/project.js";
import { FACTS, isUpstreamThere } from "../support/upstream.js";

describe.skipIf(!isUpstreamThere("spec:check of our documents"))("our documents", () => {
  test("say what their owner says, but for what is recorded", { timeout: 180_000 }, async () => {
    const { code, stdout } = await spec(["check", "--against", FACTS], ROOT);
    expect(stdout).toMatch(
      /^(openapi\/[\w-]+\.yaml: as its owner describes it, with \d+ recorded differences\n)+$/,
    );
    expect(code).toBe(0);
  });
});
