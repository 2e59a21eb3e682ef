import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { generate } from "../../src/run/pipeline.js";
import { documentOf } from "../support/document.js";
import { file, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();
let runs = 0;

/** A folder of packages, and the names of its calls after each document that it is generated from. */
function project() {
  const out = path.join(folder, `${runs++}`);
  mkdirSync(out);
  const names = path.join(out, "names.json");
  const from = async (document: OpenApi | readonly string[], more: object = {}): Promise<string[]> => {
    const spec = file(out, "document.json", Array.isArray(document) ? documentOf(document) : document);
    const report = path.join(out, "report.json");
    await generate({ spec, out, report, ...more });
    const { operations } = JSON.parse(readFileSync(report, "utf8")) as {
      operations: { method: string; path: string; call: string; args: string[] }[];
    };
    return operations.map((one) => `${one.method.toUpperCase()} ${one.path} ${one.call}(${one.args})`).sort();
  };
  const read = (name: string): string => readFileSync(path.join(out, name), "utf8");
  const ledger = () =>
    JSON.parse(readFileSync(names, "utf8")) as { operations: Record<string, { was?: object[] }> };
  const edit = (change: (text: string) => string) =>
    writeFileSync(names, change(readFileSync(names, "utf8")));
  return { from, read, ledger, edit, out };
}

const THINGS = ["GET /things list", "POST /things body", "GET /things/{id}", "POST /things/{id}/rotate"];

test("a folder without a ledger gets one, and a second run changes nothing", async () => {
  const { from, read } = project();
  const calls = await from(THINGS);
  const before = read("names.json");
  expect(before.split("\n").filter((line) => /^ {4}"[^"]*\/things/.test(line))).toHaveLength(5);
  expect(await from(THINGS)).toEqual(calls);
  expect(read("names.json")).toBe(before);
});

test("--check names a ledger that would change", async () => {
  const { from, edit, out } = project();
  await from(THINGS);
  edit((text) => text.replace(/,\n {4}"POST \/things\/\{\}\/rotate".*/, ""));
  const spec = path.join(out, "document.json");
  const { changes } = await generate({ check: true, spec, out });
  expect(changes).toEqual([{ kind: "changed", file: "names.json" }]);
});

describe("names survive", () => {
  test("other names of placeholders, operations and tags", async () => {
    const { from } = project();
    const calls = await from(THINGS);
    const renamed = documentOf(
      THINGS.map((line) => line.replace("{id}", "{thing_identifier}")),
      "Stuff",
    );
    for (const item of Object.values(renamed.paths ?? {})) {
      for (const operation of Object.values(item))
        (operation as { operationId: string }).operationId = `x${runs++}`;
    }
    expect(await from(renamed)).toEqual(calls);
  });

  test("an operation that goes: its name is not given to another, and waits for it", async () => {
    const { from, ledger } = project();
    const before = await from(["GET /things list", "POST /things/{id}/roll", "GET /things/{id}"]);
    const without = await from(["GET /things list", "GET /things/{id}", "POST /things/{id}/v2/roll"]);
    expect(without.find((call) => call.includes("v2"))).not.toContain("things.roll(");
    expect(Object.keys(ledger().operations)).toContain("POST /things/{}/roll");
    expect(await from(["GET /things list", "POST /things/{id}/roll", "GET /things/{id}"])).toEqual(before);
  });
});

describe("two templates for one path", () => {
  const old = ["GET /sets list", "GET /sets/phases/{set_phase}/entry"];
  const fresh = "GET /sets/phases/{phase}/entry";

  test("the recorded operation keeps its name and its placeholder, the newcomer gives way", async () => {
    const { from } = project();
    const before = await from(old);
    const after = await from([...old, fresh]);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.find((call) => call.includes("{phase}"))).toMatch(/things\.phases\.showEntry\(options\)$/);
    expect(await from([...old, fresh])).toEqual(after);
  });

  test("each keeps its own also where the other goes", async () => {
    const { from } = project();
    await from(old);
    const both = await from([...old, fresh]);
    const left = await from(["GET /sets list", fresh]);
    expect(both).toEqual(expect.arrayContaining(left));
    expect(await from([...old, fresh])).toEqual(both);
    expect(await from(old)).toEqual(both.filter((call) => !call.includes("{phase}")));
  });
});

test("a verb, a function and a fragment are where they were", async () => {
  const { from } = project();
  const lines = [
    "GET /jobs list",
    "POST /jobs/{job}:pause",
    "GET /jobs:batchGet",
    "GET /jobs/{job}/range(address='{address}')",
    "PUT /jobs/{job}#acl",
  ];
  const before = await from(lines);
  expect(before).toContain("POST /jobs/{job}:pause things.pause(id,options)");
  expect(await from([...lines, "POST /jobs/{job}:cancel", "GET /jobs/{job}#acl"])).toEqual(
    expect.arrayContaining(before),
  );
});

describe("a ledger stops the generator", () => {
  test.each([
    [
      "is no JSON",
      (text: string) => text.slice(1),
      /names\.json: is no JSON .*; restore it from version control/,
    ],
    [
      "lost a part",
      (text: string) => text.replace("placeholders", "holders"),
      /has no object `placeholders`/,
    ],
    [
      "lost a field",
      (text: string) => text.replace('"shape":"plural",', ""),
      /"GET \/things" has a wrong `shape`; restore/,
    ],
    [
      "gives one name twice",
      (text: string) => text.replace('"action":"create"', '"action":"index"'),
      /`things\.index` in things is the name of "GET \/things" and of "POST \/things"; give one of them another/,
    ],
  ])("that %s", async (_, change, message) => {
    const { from, edit } = project();
    await from(THINGS);
    edit(change);
    await expect(from(THINGS)).rejects.toThrow(message);
  });

  test("that x-restflare contradicts", async () => {
    const { from } = project();
    await from(THINGS);
    const document = documentOf(THINGS);
    const operation = document.paths?.["/things/{id}/rotate"]?.post;
    if (operation) operation["x-restflare"] = { action: "roll" };
    await expect(from(document)).rejects.toThrow(
      "POST /things/{}/rotate is `things.rotate` in the ledger, and `x-restflare` wants the action `roll`; take that " +
        "out, or move the name: pnpm generate --move things:things.rotate --to <new name>",
    );
  });
});

describe("a move", () => {
  test("gives another name, and the old one stays as a deprecated alias", async () => {
    const { from, read, ledger } = project();
    const before = await from(THINGS);
    const after = await from(THINGS, { move: { from: "things:things.rotate", to: "things.roll" } });
    expect(after).toEqual(before.map((call) => call.replace("things.rotate", "things.roll")).sort());
    expect(ledger().operations["POST /things/{}/rotate"]?.was).toEqual([
      { resource: "things", at: ["/things"], action: "rotate", args: ["id", "options"] },
    ]);
    const index = read("things/src/index.ts");
    expect(index).toMatch(/@deprecated It is called `things\.roll` now\.[^/]*\/\n {2}rotate</s);
    for (const name of ["roll", "rollOrThrow", "rotate", "rotateOrThrow"])
      expect(index).toContain(`  ${name}<`);
    expect(read("things/README.md")).toContain("Deprecated: it is `things.roll` now");
    expect(await from(THINGS)).toEqual(after);
    expect(read("things/src/index.ts")).toBe(index);
  });

  test("to another resource takes the id with it, also one with something behind it", async () => {
    const { from } = project();
    const lines = ["GET /calls/{sid}.json", "GET /calls/export/all", "POST /calls/{sid}:stop"];
    await from(lines);
    const moved = await from(lines, { move: { from: "things:things.show", to: "things.get" } });
    expect(moved).toContain("GET /calls/{sid}.json things.get(id,options)");
    expect(await from(lines, { move: { from: "things:things.stop", to: "things.halt" } })).toContain(
      "POST /calls/{sid}:stop things.halt(id,options)",
    );
  });

  test("and back again leaves the other as the alias", async () => {
    const { from, ledger } = project();
    const before = await from(THINGS);
    await from(THINGS, { move: { from: "things:things.rotate", to: "things.roll" } });
    expect(await from(THINGS, { move: { from: "things:things.roll", to: "things.rotate" } })).toEqual(before);
    expect(ledger().operations["POST /things/{}/rotate"]?.was).toMatchObject([{ action: "roll" }]);
  });

  test("to a name of what is gone says how to free it, and so it does", async () => {
    const { from, edit } = project();
    const left = THINGS.filter((line) => !line.includes("{id}/rotate"));
    await from([...left, "POST /things/{id}/stop"]);
    await from([...left, "POST /things/{id}/rotate"]);
    const move = { from: "things:things.rotate", to: "things.stop" };
    await expect(from([...left, "POST /things/{id}/rotate"], { move })).rejects.toThrow(
      'is the name of "POST /things/{}/stop" in things; choose another one, or',
    );
    edit((text) => text.replace(/^ *"POST \/things\/\{\}\/stop".*\n/m, "").replace(/,(\s*\})/, "$1"));
    const after = await from([...left, "POST /things/{id}/rotate"], { move });
    expect(after).toContain("POST /things/{id}/rotate things.stop(id,options)");
  });

  test("to an old name of another says so", async () => {
    const { from } = project();
    await from(THINGS);
    await from(THINGS, { move: { from: "things:things.rotate", to: "things.roll" } });
    await expect(from(THINGS, { move: { from: "things:things.show", to: "things.rotate" } })).rejects.toThrow(
      '--to: `things.rotate` is an old name of "POST /things/{}/rotate" in things;',
    );
  });

  test.each([
    [
      "thing:things.rotate",
      "things.roll",
      '--move: names.json has no package "thing"; name one as <package>:<call>, such as things:things.index',
    ],
    [
      "things:things.turn",
      "things.roll",
      "--move: things has no `things.turn`; it has things.create, things.index, things.rotate, things.show",
    ],
    [
      "things.rotate",
      "things.roll",
      'no package "things.rotate"; name one as <package>:<call>, such as things:things.rotate',
    ],
    ["@acme/things:rotate", "roll", "; write --move things:things.rotate --to things.roll"],
    ["things:things.rotate", "roll", "; its resources are things; write --to things.roll"],
    [
      "things:things.rotate",
      "stuff.roll",
      '--to: "stuff.roll" is no call of things; its resources are things',
    ],
    [
      "things:things.rotate",
      "things.show",
      '--to: `things.show` is the name of "GET /things/{}" in things; choose another one, or, if the document no longer has that operation, take its line out of names.json and say --move again',
    ],
  ])("of %s to %s is refused", async (from_, to, message) => {
    const { from } = project();
    await from(THINGS);
    await expect(from(THINGS, { move: { from: from_, to } })).rejects.toThrow(message);
  });

  test("of a call without its first resource shows the whole of it, and of the new one", async () => {
    const { from } = project();
    const lines = [...THINGS, "GET /things/{id}/parts list", "GET /things/{id}/parts/{part_id}"];
    await from(lines);
    const move = { from: "things:parts.show", to: "parts.look" };
    await expect(from(lines, { move })).rejects.toThrow(
      "; write --move things:things.parts.show --to things.parts.look",
    );
  });

  test("takes a package with its scope", async () => {
    const { from } = project();
    await from(THINGS);
    const move = { from: "@restflare/things:things.rotate", to: "things.roll" };
    expect(await from(THINGS, { move })).toContain("POST /things/{id}/rotate things.roll(id,options)");
  });
});
