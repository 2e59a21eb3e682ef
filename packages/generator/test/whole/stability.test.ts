import { beforeAll, describe, expect, test } from "vitest";
import type { Corrections } from "../../src/document/corrections.js";
import type { OpenApi } from "../../src/document/openapi.js";
import type { Placed } from "../../src/document/operations.js";
import { load } from "../../src/load/index.js";
import { correctionsFor } from "../../src/load/overlay.js";
import { type Hints, hintsOf } from "../../src/name/hints.js";
import { checkLedger, EMPTY, type Entry, keyOf, type Ledger } from "../../src/name/ledger.js";
import { checkNames, ledgerOf, nameOperations } from "../../src/name/names.js";
import { normalise } from "../../src/normalise/index.js";
import { type PlaceholderNames, placeholderNames } from "../../src/normalise/placeholders.js";
import { argsOf } from "../../src/plan/arguments.js";
import { isListAnswer } from "../../src/plan/index.js";
import { planDocument } from "../../src/run/plan-document.js";
import { type Slice, slice } from "../../src/slice/index.js";
import { OPENAPI } from "../support/project.js";
import { AUGUST, isUpstreamThere, JUNE } from "../support/upstream.js";

// The names of the whole API, as operations come and go. Only what names are made of is planned again: 1,533 times two.

describe.skipIf(!isUpstreamThere("the stability of names"))("names stay", () => {
  let document: OpenApi;
  let slices: Slice[];
  let hints: Hints;
  let corrections: Corrections;
  let wanted: PlaceholderNames;
  let whole: Ledger["operations"];

  beforeAll(async () => {
    const loaded = await load(AUGUST);
    corrections = await correctionsFor(loaded.document, { folder: OPENAPI });
    wanted = corrections.placeholders ?? {};
    ({ document } = normalise(loaded.document, { wanted, recorded: {}, source: "upstream" }));
    slices = slice(document, { source: "upstream", own: false, warn: () => undefined });
    hints = hintsOf(document, corrections);
    whole = names(slices, EMPTY);
  }, 60_000);

  /** What the ledger says of these slices after they were named by one; stops where the generator would. */
  function names(given: readonly Slice[], ledger: Ledger): Ledger["operations"] {
    const reserved = new Set(["core", "mock"]);
    const answersList = (placed: Placed) => isListAnswer(document, placed);
    const named = nameOperations(given, { source: "upstream", ledger, reserved, hints, answersList });
    checkNames(named, "upstream");
    const operations = ledgerOf(named, ledger, (action) => argsOf(document, action));
    checkLedger({ placeholders: {}, operations: { ...ledger.operations, ...operations } }, "names.json");
    return operations;
  }

  /** The slices that an operation may have to do with: its own, and those where its template is written in another way. */
  function around({ method, path }: Placed): Slice[] {
    const key = keyOf(method, path);
    return slices.filter(({ operations }) => operations.some((one) => keyOf(one.method, one.path) === key));
  }

  const withoutOne = (some: readonly Slice[], gone: Placed): Slice[] =>
    some
      .map(({ operations, ...rest }) => ({ ...rest, operations: operations.filter((one) => one !== gone) }))
      .filter(({ operations }) => operations.length > 0);

  const ledger = (operations: Ledger["operations"]): Ledger => ({ placeholders: {}, operations });

  /** Whose name, arguments or package are not what they were. */
  function moved(before: Ledger["operations"], after: Ledger["operations"]): string[] {
    const shown = ({ package: slug, resource, at, action, args, member }: Entry) =>
      JSON.stringify([slug, resource, at, action, args, member]);
    return Object.entries(after).flatMap(([key, entry]) => {
      const known = before[key];
      return known && shown(known) !== shown(entry) ? [`${key}: ${shown(known)} became ${shown(entry)}`] : [];
    });
  }

  test("what a tag is named depends on its own operations only", () => {
    const alone = Object.assign({}, ...slices.map((one) => names([one], EMPTY))) as Ledger["operations"];
    const shared = Object.keys(whole).filter((key) => alone[key] === undefined);
    expect(moved(whole, alone)).toEqual([]);
    expect(shared.length).toBeLessThan(10);
  });

  test("each of the 1,533 operations comes, and no other is moved", () => {
    let compared = 0;
    const all = slices.flatMap(({ operations }) => operations);
    const bad = all.flatMap((placed) => {
      const some = around(placed);
      const before = names(withoutOne(some, placed), EMPTY);
      const after = names(some, ledger(before));
      compared += Object.keys(before).length;
      if (Object.keys(after).length !== some.flatMap(({ operations }) => operations).length)
        return ["one is lost"];
      return moved(before, after);
    });
    expect(bad).toEqual([]);
    expect(all).toHaveLength(1533);
    expect(compared).toBeGreaterThan(10_000);
  }, 120_000);

  test("each of the 1,533 operations goes, and no other is moved", () => {
    const bad = slices.flatMap(({ operations }) =>
      operations.flatMap((placed) => {
        const some = around(placed);
        const before = names(some, EMPTY);
        return moved(before, names(withoutOne(some, placed), ledger(before)));
      }),
    );
    expect(bad).toEqual([]);
  }, 120_000);

  test("the version before: no operation that is in both has moved", async () => {
    const plan = async (file: string, recorded: Ledger) => {
      const { document: version } = await load(file);
      const source = "upstream";
      return planDocument({ source, document: version }, { ledger: recorded, corrections }).names;
    };
    const june = await plan(JUNE, EMPTY);
    const august = await plan(AUGUST, june);
    // in August two bodies require fields, but such as only the API sets: nothing has become an argument
    expect(moved(june.operations, august.operations)).toEqual([]);
    expect({ ...august.placeholders, ...june.placeholders }).toEqual(august.placeholders);
    const both = Object.keys(june.operations).filter((key) => august.operations[key]);
    expect(both.length).toBeGreaterThan(1_400);
  });

  test("placeholders keep their names, whichever path comes or goes", () => {
    const templates = Object.keys(document.paths ?? {});
    const namesOf = (some: readonly string[], recorded: Record<string, string>) =>
      placeholderNames(some, { wanted, recorded, source: "upstream" }).names as Record<string, string>;
    const all = namesOf(templates, {});
    const places = (record: Record<string, string>, known: Record<string, string>) =>
      Object.keys(record).filter((place) => known[place] !== undefined && known[place] !== record[place]);
    const bad = templates.flatMap((gone) => {
      const others = templates.filter((template) => template !== gone);
      const before = namesOf(others, {});
      return [...places(namesOf(templates, before), before), ...places(namesOf(others, all), all)];
    });
    expect(bad).toEqual([]);
    expect(templates.length).toBeGreaterThan(800);
  }, 120_000);
});
