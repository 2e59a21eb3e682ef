import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { file, LIBRARY, run, snapshot, temporaryFolder } from "../support/temporary.js";
import { turned } from "../support/turned.js";

// What a document says decides what comes of it, and not how it is written down. whole/packages.test.ts asks the same of the
// whole API.

/** Everything that is written of a document, always under one name. */
function written(text: string): Record<string, string> {
  const folder = temporaryFolder();
  file(folder, "spec.json", text);
  expect(run(["--spec", "spec.json", "--out", "out"], folder).code).toBe(0);
  return snapshot(path.join(folder, "out"));
}

test("the order of keys, and JSON or YAML, change no byte", { timeout: 60_000 }, () => {
  const document: unknown = parse(readFileSync(LIBRARY, "utf8"));
  const plain = written(JSON.stringify(document));
  expect(Object.keys(plain).length).toBeGreaterThan(10);
  expect(written(JSON.stringify(turned(document)))).toEqual(plain);
  expect(written(stringify(turned(document)))).toEqual(plain);
});
