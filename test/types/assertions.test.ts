import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

// The type-checker is the test of `*.test-d.ts`; the typecheck of all other tests leaves this folder out.

const folder = fileURLToPath(new URL(".", import.meta.url));
const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript7/package.json")),
  "bin",
  "tsc",
);

/** What the compiler prints: its complaints, each with its file in front, and the files that it has read. */
let printed: string[];
beforeAll(() => {
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--listFiles"], {
    cwd: folder,
    encoding: "utf8",
  });
  printed = stdout.split("\n");
});

test.each(readdirSync(folder).filter((name) => name.endsWith(".ts")))(
  "%s has the types that it says",
  (name) => {
    expect(printed.filter((line) => line.startsWith(`${name}(`))).toEqual([]);
    expect(printed.some((line) => line.endsWith(`/types/${name}`))).toBe(true);
  },
);
