import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { spec } from "../support/command.js";
import { ROOT } from "../support/project.js";
import { AUGUST, FACTS, isUpstreamThere } from "../support/upstream.js";

/** The documents that have the facts of 2026 already; the others still have those of 2024. */
const NEWER = ["d1-databases", "kv-namespaces", "queues", "r2-buckets", "worker-scripts"];

const documents = readdirSync(path.join(ROOT, "openapi"))
  .filter((file) => /^(?!components\.|catalogue\.)[\w-]+\.yaml$/.test(file))
  .map((file) => path.parse(file).name);

describe.skipIf(!isUpstreamThere("spec:check of our documents"))("our documents", () => {
  test.each([
    { owners: FACTS, names: NEWER },
    { owners: AUGUST, names: documents.filter((name) => !NEWER.includes(name)) },
  ])(
    "say what their owner says, but for what is recorded: $names",
    { timeout: 60_000 },
    async ({ owners, names }) => {
      const files = names.map((name) => path.join("openapi", `${name}.yaml`));
      const { code, stdout } = await spec(["check", "--against", owners, "--document", ...files], ROOT);
      expect(stdout).toMatch(
        /^(openapi\/[\w-]+\.yaml: as its owner describes it, with \d+ recorded differences\n)+$/,
      );
      expect(code).toBe(0);
    },
  );
});
