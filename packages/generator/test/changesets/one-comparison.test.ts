import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { changesets } from "../../src/changesets/index.js";
import { diffSources } from "../../src/diff/index.js";
import type { OpenApi } from "../../src/document/openapi.js";
import { generate } from "../../src/run/pipeline.js";
import { ledgerPlaceOf, type Wanted } from "../../src/run/wanted.js";
import { documentWith, object, type Parts, text } from "../diff/document.js";
import { file, snapshot, temporaryFolder } from "../support/temporary.js";

// What `--changesets` says of a run, against what `diff` says of the two documents.

const folder = temporaryFolder();
let count = 0;

interface Run extends Pick<Wanted, "move" | "overlay" | "scope"> {
  document: OpenApi;
}

/** A workspace without git: what a run compares with is what the one before left. */
function workspace() {
  const root = path.join(folder, `${count++}`);
  mkdirSync(path.join(root, ".changeset"), { recursive: true });
  file(root, ".changeset/config.json", {});
  const out = path.join(root, "packages");
  const run = async ({ document, ...more }: Run): Promise<string[]> => {
    const spec = file(root, `${count++}.json`, document);
    const notes = changesets(out, ledgerPlaceOf({ spec, out }));
    const { plans } = await generate(
      { spec, out, needsPlans: true, ...more },
      { versionOf: notes.versionOf },
    );
    return notes
      .write(plans)
      .trimEnd()
      .split("\n")
      .map((line) => line.replace(/^.*\.md: /, ""));
  };
  const notes = (): string =>
    Object.entries(snapshot(path.join(root, ".changeset")))
      .filter(([name]) => !name.endsWith("-new.md") && name.endsWith(".md"))
      .map(([, note]) => note)
      .join("\n");
  return { root, run, notes, ledger: path.join(out, "names.json") };
}

const both = (things: Parts, parts: Parts = {}): OpenApi => {
  const one = documentWith({ call: "POST /accounts/{account_id}/things", ...things });
  const other = documentWith({
    call: "GET /accounts/{account_id}/parts/{part_id}",
    tag: { name: "Parts" },
    ...parts,
  });
  return {
    ...one,
    tags: [...(one.tags ?? []), ...(other.tags ?? [])],
    paths: { ...one.paths, ...other.paths },
    components: { schemas: { ...one.components?.["schemas"], ...other.components?.["schemas"] } },
  };
};

const DOCUMENT_ONLY = ["1 package patch, of which only the openapi.json has other details"];
const NOTHING = ["no package is to be released"];

describe("generate --changesets", () => {
  test("says nothing of a document that is what it was, whatever an overlay says of its names", async () => {
    const { root, run } = workspace();
    const overlay = file(
      root,
      "names.overlay.yaml",
      `overlay: 1.0.0
x-restflare:
  tags: { Things: { resource: stuff } }
  placeholders: { "/accounts/{}": owner_id, "/accounts/{}/parts/{}": piece_id }
  operations: { "POST /accounts/{}/things": { action: make } }
`,
    );
    const document = both({});
    await run({ document, overlay });
    expect(readFileSync(path.join(root, "packages/things/src/index.ts"), "utf8")).toContain("make(");
    expect(await run({ document, overlay })).toEqual(NOTHING);
    // a corrected name may also be one that only the whole document gives
    expect(await run({ document })).toEqual(NOTHING);
  });

  test("touches the package of the operation that changed, and no other, and says what diff says", async () => {
    const { root, run, notes, ledger } = workspace();
    const [old, now] = [
      both({ body: object({ a: text }) }),
      both({ body: object({ a: text, b: text }, "b") }),
    ];
    await run({ document: old, scope: "@acme" });
    const said = await diffSources(file(root, "old.json", old), file(root, "new.json", now), {
      names: ledger,
      scope: "@acme",
    });
    expect(await run({ document: now, scope: "@acme" })).toEqual(["@acme/things minor"]);
    const texts = said.diffs.flatMap(({ changes }) => changes.map(({ text }) => text));
    expect(texts).toEqual(["takes `b`, which is required"]);
    expect(notes()).toContain(texts[0]);
    expect(await run({ document: now, scope: "@acme" })).toEqual(NOTHING);
  });

  test("a tag of another name moves nothing, and is not told of again with the next change", async () => {
    const { run, notes } = workspace();
    await run({ document: both({ tag: { name: "Things" } }) });
    expect(await run({ document: both({ tag: { name: "Gadgets" } }) })).toEqual(DOCUMENT_ONLY);
    expect(notes()).toBe(
      '---\n"@restflare/things": patch\n---\n\nOther details in `openapi.json`, which change nothing for callers.\n',
    );
    const described = both({ tag: { name: "Gadgets" }, operation: { summary: "Other words." } });
    expect(await run({ document: described })).toEqual(["@restflare/things patch"]);
  });

  test("an owner's other prefixes are no change for callers", async () => {
    const { run } = workspace();
    const of = (one: string, other: string): OpenApi =>
      both({
        data: object({
          a: { $ref: `#/components/schemas/${one}` },
          b: { $ref: `#/components/schemas/${other}` },
        }),
        schemas: { [one]: object({ a: text }), [other]: object({ b: text }) },
      });
    await run({ document: of("x1-item", "y1-item") });
    expect(await run({ document: of("q7-item", "c9-item") })).toEqual(DOCUMENT_ONLY);
  });

  test("what two schemas become one has old names for: the types, those of requests, and the lists of values", async () => {
    const { root, run, notes } = workspace();
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const pet = (kind: string) => object({ id: { type: "string", readOnly: true }, kind: ref(kind) });
    const kinds = { type: "string", enum: ["a", "b"] };
    const schemas = { Pet: pet("Kind"), Kind: kinds, Animal: pet("Sort"), Sort: kinds };
    const of = (first: string): OpenApi => {
      const part = object({ a: ref(first), b: ref("Animal") });
      return both({ body: part, data: part, schemas });
    };
    await run({ document: of("Pet") });
    expect(await run({ document: of("Animal") })).toEqual(DOCUMENT_ONLY);
    expect(notes()).not.toMatch(/export/);
    const types = readFileSync(path.join(root, "packages/things/src/types.ts"), "utf8");
    expect(types).toContain("export type PetInput = AnimalInput;");
    expect(types).toContain("/**\n * Use {@link Sorts}.\n * @deprecated\n */\nexport const Kinds = Sorts;");
    expect(await run({ document: of("Animal") })).toEqual(NOTHING);
  });

  test("a list of values that was there before is not told of with another change", async () => {
    const { run, notes } = workspace();
    const of = (more: Parts): OpenApi =>
      both({
        data: object({ kind: { $ref: "#/components/schemas/Kind" } }),
        schemas: { Kind: { type: "string", enum: ["a", "b"] } },
        ...more,
      });
    await run({ document: of({}) });
    expect(await run({ document: of({ operation: { summary: "Other words." } }) })).toEqual([
      "@restflare/things patch",
    ]);
    expect(notes()).not.toContain("Kinds");
  });

  test("a detail that is in every document is one line, and one changeset", async () => {
    const { run, notes } = workspace();
    await run({ document: both({}) });
    const secured = { ...both({}), security: [{ key: [] }] };
    expect(await run({ document: secured })).toEqual([
      "2 packages patch, of which only the openapi.json has other details",
    ]);
    expect(notes().match(/": patch/g)).toHaveLength(2);
    expect(await run({ document: secured })).toEqual(NOTHING);
  });

  test("an alias is told of when its name is moved, and then no more", async () => {
    const { run, notes } = workspace();
    const document = both({
      call: "POST /accounts/{account_id}/things/{id}/renew",
      more: ["GET /accounts/{account_id}/things/{id}"],
    });
    await run({ document });
    const move = { from: "things:things.renew", to: "things.prolong" };
    expect(await run({ document, move })).toEqual(["@restflare/things minor"]);
    expect(notes()).toContain("was `things.renew`, which still works");
    expect(await run({ document })).toEqual(NOTHING);
  });
});
