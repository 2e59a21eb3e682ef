import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { generate } from "../../src/run/pipeline.js";
import { changedDocument } from "../support/random-changes.js";
import { randomDocument } from "../support/random-documents.js";
import { file, snapshot, temporaryFolder } from "../support/temporary.js";

/** Another one finds other changes: `SEED=7 npx vitest run test/run/one-change.test.ts`. */
const seed = Number(process.env["SEED"] ?? 14);
const changed = fc.sample(changedDocument(randomDocument), { seed, numRuns: 25 });
const base = temporaryFolder();

test.each(changed.map(([before, after], i) => ({ i, before, after })))(
  "after one change ($i) a run that remembers writes what a run writes that does not",
  async ({ i, before, after }) => {
    const [warm, cold] = [path.join(base, `${i}/warm`), path.join(base, `${i}/cold`)];
    mkdirSync(path.join(warm, "node_modules"), { recursive: true }); // where a run is remembered
    const spec = file(path.join(base, `${i}`), "spec.json", before);
    await generate({ spec, out: path.join(warm, "out") });
    cpSync(path.join(warm, "out"), path.join(cold, "out"), { recursive: true });
    file(path.join(base, `${i}`), "spec.json", after);
    const said = await generate({ spec, out: path.join(warm, "out"), allowRemoval: true });
    const wanted = await generate({ spec, out: path.join(cold, "out"), allowRemoval: true });
    expect(snapshot(path.join(warm, "out"))).toEqual(snapshot(path.join(cold, "out")));
    expect({ ...said, folder: "" }).toEqual({ ...wanted, folder: "" });
    const again = await generate({ spec, out: path.join(warm, "out"), check: true });
    expect(again.changes).toEqual([]);
  },
);
