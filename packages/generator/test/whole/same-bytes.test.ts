import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { file, LIBRARY, run, snapshot, temporaryFolder } from "../support/temporary.js";
import { AUGUST, isUpstreamThere } from "../support/upstream.js";

// What a document says decides what comes of it, and not how it is written down.

/** The same with the keys of every object in the opposite order; lists stay, their order means something. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

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

describe.skipIf(!isUpstreamThere("the whole API in another order"))("the whole API", () => {
  test("the order of keys, and JSON or YAML, change no byte", { timeout: 180_000 }, () => {
    const text = readFileSync(AUGUST, "utf8");
    const document: unknown = JSON.parse(text);
    const plain = written(text);
    expect(Object.keys(plain).length).toBeGreaterThan(2_000);
    // both at once: each alone changes nothing in the small document
    const again = written(stringify(turned(document), { aliasDuplicateObjects: false }));
    expect(Object.keys(again)).toEqual(Object.keys(plain));
    expect(Object.keys(plain).filter((name) => again[name] !== plain[name])).toEqual([]);
  });
});
