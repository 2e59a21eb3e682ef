import { describe, expect, test } from "vitest";
import { checkLedger, type Entry } from "../../src/name/ledger.js";
import { isQuiet } from "../../src/name/standard.js";
import { printTypes } from "../../src/name/type-ledger.js";

test("methods that go with others make nothing what it is", () => {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
  expect(methods.filter(isQuiet)).toEqual(["options", "head", "trace"]);
});

test("the types of the ledger stand in the order of their names, package by package", () => {
  const at = "GET /a > data";
  const types = { zebras: { B: { at }, A: { at } }, ants: { C: { at } }, none: {} };
  expect(printTypes(types)).toBe(
    [
      ',\n  "types": {',
      '    "ants": {',
      `      "C": {"at":"${at}"}`,
      "    },",
      '    "zebras": {',
      `      "A": {"at":"${at}"},`,
      `      "B": {"at":"${at}"}`,
      "    }",
      "  }",
    ].join("\n"),
  );
});

describe("a ledger", () => {
  const entry = (resource: string, at: readonly string[], action: string): Entry => ({
    package: "things",
    shape: "plural",
    resource,
    at,
    action,
    args: ["options"],
  });
  const checked = (operations: Record<string, Entry>) => () =>
    checkLedger({ placeholders: {}, operations }, "names.json");

  test("may have an action and a resource with names of their own", () => {
    expect(
      checked({
        "GET /a": entry("things", ["/a"], "index"),
        "GET /a/b/c": entry("things.parts", ["/a", "b"], "index"),
      }),
    ).not.toThrow();
  });

  test("may not call two operations the same", () => {
    expect(
      checked({ "GET /a": entry("things", ["/a"], "index"), "GET /b": entry("things", ["/a"], "index") }),
    ).toThrow(/names\.json: /);
  });

  test("may not have a name that is both an action and a namespace", () => {
    expect(
      checked({
        "GET /a/b": entry("things", ["/a"], "parts"),
        "GET /a/b/c": entry("things.parts", ["/a", "b"], "index"),
      }),
    ).toThrow('is the action of "GET /a/b" and a namespace for "GET /a/b/c"; give one of them another name');
  });
});
