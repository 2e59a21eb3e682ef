import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Playground, packagePages } from "@restflare/generator";
import ts from "typescript";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { folder, PROJECT } from "../../build/places.js";
import { codeOf } from "../../src/playground/code.js";
import { firstTexts, readTexts } from "../../src/playground/given.js";
import { callOf, SLUGS } from "./slugs.js";

const all = new Map<string, Playground>();
beforeAll(async () => {
  for await (const { slug, playground } of packagePages(PROJECT, new Set(SLUGS))) all.set(slug, playground);
});

function code(slug: string, name: string, texts: Record<string, string> = {}, way: "one" | "all" = "one") {
  const playground = all.get(slug) as Playground;
  const call = callOf(playground, name);
  const { given } = readTexts(call, { ...firstTexts(call), ...texts });
  if (!given) throw new Error(`${name}: a field is no JSON`);
  return codeOf(playground, call, given, way);
}

const callIn = (text: string): string => text.split("\n").slice(4).join("\n");

test("a call is shown with all that a program needs", () => {
  expect(code("zones", "zones.show")).toBe(`import { createClient } from "@restflare/core";
import { zones } from "@restflare/zones";

const client = createClient(); // with the CLOUDFLARE_API_TOKEN of the environment
const { data, error } = await zones.show("023e105f4ecef8ad9ca31a8372d0c353", { client });
if (error) console.error(error.message); // nothing is thrown
else console.log(data);`);
});

test("a body that is too long for a line is on several, and what was edited is in it", () => {
  const body = JSON.stringify({ account: { id: "699d98642c564d2e855e9661899b7252" }, name: "a", "a-b": [] });
  expect(callIn(code("zones", "zones.create", { body }))).toBe(`const { data, error } = await zones.create({
  account: { id: "699d98642c564d2e855e9661899b7252" },
  name: "a",
  "a-b": [],
}, { client });
if (error) console.error(error.message); // nothing is thrown
else console.log(data);`);
});

test("what is not positional is in the options", () => {
  expect(callIn(code("zones", "zones.index", { query: '{"per_page":5}' }))).toContain(
    "await zones.index({ client, query: { per_page: 5 } });",
  );
  expect(callIn(code("kv-namespaces", "kvNamespaces.keys.index"))).toContain(`.keys.index({
  client,
  params: {
    account_id: "699d98642c564d2e855e9661899b7252",
    namespace_id: "0f2ac74b498b48028cb68387c421e279",
  },
});`);
});

test("a list is looped over", () => {
  expect(callIn(code("zones", "zones.index", {}, "all"))).toBe(
    "for await (const item of zones.indexAll({ client })) console.log(item);",
  );
});

test("a file is a Blob", () => {
  expect(code("dns-records", "dnsRecords.import")).toContain(
    'file: new Blob(["www.example.com. 300 IN A 192.0.2.1"])',
  );
});

test("all that is shown at first compiles", () => {
  mkdirSync(join(folder, ".data"), { recursive: true });
  const place = mkdtempSync(join(folder, ".data/code-"));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const slugs = ["dns-records", "kv-namespaces", "zones"];
  const files = slugs.flatMap((slug) => {
    const playground = all.get(slug) as Playground;
    const calls = playground.calls.map(({ call }) => [call, "one"] as const);
    const lists = playground.calls.filter(({ isList }) => isList).map(({ call }) => [call, "all"] as const);
    return [...calls, ...lists].map(([call, way]) => {
      const file = join(place, `${slug}-${call}-${way}.mts`);
      writeFileSync(file, `${code(slug, call, {}, way)}\n`);
      return file;
    });
  });
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  });
  const complaints = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
    const where = file?.fileName.replace(/.*\//, "") ?? "";
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  expect(complaints).toEqual([]);
  expect(files.length).toBeGreaterThan(30);
});
