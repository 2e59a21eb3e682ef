import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { load } from "../../src/load/index.js";
import { correctionsFor } from "../../src/load/overlay.js";
import { planDocument } from "../../src/run/plan-document.js";
import { OPENAPI, ROOT, SCRIPTS } from "../support/project.js";
import { sampleOf } from "../support/samples.js";
import { file, run, snapshot, temporaryFolder } from "../support/temporary.js";
import { turned } from "../support/turned.js";
import { AUGUST, isUpstreamThere } from "../support/upstream.js";

// What `pnpm generate --spec` writes of the whole API, held against the compiler in one program.

describe.skipIf(!isUpstreamThere("the packages of the whole API"))("the packages of the whole API", () => {
  const folder = temporaryFolder();

  beforeAll(() => {
    copyFileSync(AUGUST, path.join(folder, "spec.json"));
    expect(run(["--spec", "spec.json", "--out", "packages"], folder)).toMatchObject({ code: 0 });
    mkdirSync(path.join(folder, "samples"));
    file(folder, "package.json", { type: "module" });
    file(folder, "tsconfig.json", {
      extends: path.join(ROOT, "tsconfig.base.json"),
      compilerOptions: {
        noEmit: true,
        skipLibCheck: false,
        noPropertyAccessFromIndexSignature: false,
        paths: {
          "@restflare/core": [path.join(ROOT, "packages/core/src/index.ts")],
          "@restflare/*": ["./packages/*/src/index.ts"],
        },
      },
      include: ["packages/*/src", "samples"],
    });
  }, 120_000);

  test("a call of each action and its twin compiles, and a wrong call does not", async () => {
    const loaded = await load(AUGUST);
    const { packages } = planDocument(loaded, {
      corrections: await correctionsFor(loaded.document, { folder: OPENAPI }),
    });
    const texts = packages.map((one) => [one.slug, sampleOf(one)] as const);
    for (const [slug, text] of [...texts, ["wrong", WRONG] as const])
      file(folder, `samples/${slug}.ts`, text);
    expect(texts.flatMap(([, text]) => text.match(/^await /gm) ?? [])).toHaveLength(2 * 1533);
    const compiler = path.join(SCRIPTS, "node_modules/typescript7/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  }, 300_000);

  // both at once: each alone changes nothing in the small document, says run/same-bytes.test.ts
  test("the order of keys, and JSON or YAML, change no byte", () => {
    const document: unknown = JSON.parse(readFileSync(AUGUST, "utf8"));
    const other = temporaryFolder();
    file(other, "spec.json", stringify(turned(document), { aliasDuplicateObjects: false }));
    expect(run(["--spec", "spec.json", "--out", "packages"], other)).toMatchObject({ code: 0 });
    const [plain, again] = [folder, other].map((one) => snapshot(path.join(one, "packages"))) as [
      Record<string, string>,
      Record<string, string>,
    ];
    expect(Object.keys(plain).length).toBeGreaterThan(2_000);
    expect(Object.keys(again)).toEqual(Object.keys(plain));
    expect(Object.keys(plain).filter((name) => again[name] !== plain[name])).toEqual([]);
  }, 180_000);
});

const WRONG = `import { dnsRecordsForAZone } from "@restflare/dns-records-for-a-zone";
const params = { zone_id: "x" };
// @ts-expect-error the zone is missing
await dnsRecordsForAZone.index({});
// @ts-expect-error the id is missing
await dnsRecordsForAZone.show({ params });
// @ts-expect-error there is no such action
await dnsRecordsForAZone.rotate("x", { params });
// @ts-expect-error an id is text
await dnsRecordsForAZone.delete(1, { params });
// @ts-expect-error the body is missing
await dnsRecordsForAZone.updateOrThrow("x", { params });
`;
