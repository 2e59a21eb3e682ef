import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";
import { packageSuite } from "./package-suite.js";

// The contract tests of all packages of a group, in the folder of whose suite it runs.
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { restflare: { packages: string[] } };
for (const slug of manifest.restflare.packages)
  describe(slug, () => packageSuite(fileURLToPath(new URL(`../../packages/api/${slug}`, import.meta.url))));
