import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./environment.js";

/**
 * The first block of TypeScript of the repository's README, which a test of the repository compiles: so the start page shows what
 * runs. The line that says which variables are the reader's own is for that test.
 */
export function firstExample(): string {
  const readme = readFileSync(join(environment.root(), "README.md"), "utf8");
  const [, code = ""] = /```ts\n([\s\S]*?)\n```/.exec(readme) ?? [];
  return code.replace(/^\/\/ given: .*\n/, "");
}
