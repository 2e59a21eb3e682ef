import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./environment.js";

// The start page shows what the repository's README does: a test of the repository compiles that.

/** The first block of TypeScript. The line that says which variables are the reader's own is for the test. */
export const firstExample = (): string => inReadme(/```ts\n([\s\S]*?)\n```/).replace(/^\/\/ given: .*\n/, "");

/** What the message of an error looks like. */
export const firstMessage = (): string => inReadme(/```\n([A-Z]+ \/.*: 4\d\d .*)\n```/);

function inReadme(pattern: RegExp): string {
  const file = join(environment.root(), "README.md");
  const [, text] = pattern.exec(readFileSync(file, "utf8")) ?? [];
  if (text === undefined)
    throw new Error(`${file} has nothing like ${pattern}; src/data/readme.ts wants it for the start page`);
  return text;
}
