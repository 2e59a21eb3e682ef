import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "../../src/name/ledger.js";
import { generate } from "../../src/run/pipeline.js";
import { documentOf } from "../support/document.js";
import { file, temporaryFolder } from "../support/temporary.js";

const base = temporaryFolder();
let folder = "";
let count = 0;

beforeEach(() => {
  folder = path.join(base, String(count++));
  mkdirSync(folder);
});

const ledgerIn = (place: string): Ledger =>
  JSON.parse(readFileSync(path.join(place, "names.json"), "utf8")) as Ledger;
const packagesIn = (place: string): string[] => readdirSync(place).filter((name) => !name.includes("."));

describe("a package of another's document", () => {
  const things = documentOf(["GET /things/{thing_id}/parts list"], "Things");
  const stuff = documentOf(["GET /stuff/{stuff_id}", "GET /stuff list"], "Stuff");
  const both = { ...things, paths: { ...things.paths, ...stuff.paths } };
  const out = (): string => path.join(folder, "packages");
  const run = (document: object, drop?: string, check = false) =>
    generate({ spec: file(folder, "api.json", document), out: out(), drop, check });

  test("goes with its names and its changesets, and with nothing of another's", async () => {
    await run(both);
    mkdirSync(path.join(folder, ".changeset"));
    const written = ["spec-things-0a1b2c3d.md", "spec-things-new.md"];
    const others = ["spec-things-more-0a1b2c3d.md", "by-hand-things.md"];
    for (const name of [...written, ...others]) file(path.join(folder, ".changeset"), name, "");
    const { dropped } = await run(stuff, "things");
    expect(dropped?.map((one) => path.basename(one))).toEqual(written);
    expect(readdirSync(path.join(folder, ".changeset")).sort()).toEqual(others.sort());
    expect(packagesIn(out())).toEqual(["stuff"]);
    expect(ledgerIn(out())).toMatchObject({ placeholders: { "/stuff/{}": "stuff_id" } });
    expect(JSON.stringify(ledgerIn(out()))).not.toContain("things");
  });

  test("without --drop leaves its names, which it has again when it comes back", async () => {
    await run(both);
    await generate({ spec: file(folder, "api.json", stuff), out: out(), allowRemoval: true });
    expect(Object.keys(ledgerIn(out()).operations)).toContain("GET /things/{}/parts");
  });

  test("stays where the document has its operations, and nothing is written", async () => {
    await run(both);
    await expect(run(both, "things")).rejects.toThrow(
      /api\.json: still has the operations of "things", such as GET \/things\/\{thing_id\}\/parts; the next run would make it again: take them out of it, and say --drop again$/,
    );
    expect(packagesIn(out()).sort()).toEqual(["stuff", "things"]);
  });

  test("that there is not: the others are named", async () => {
    await run(both);
    await expect(run(both, "thing")).rejects.toThrow(
      '--drop: there is no package "thing"; there are stuff, things',
    );
  });
});
