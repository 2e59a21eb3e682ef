import { readdirSync, readFileSync } from "node:fs";
import type { Chart, Table } from "@restflare/test-harness/measurement";
import { describe, expect, test } from "vitest";
import { standalone } from "../src/guides/standalone.js";
import { bars } from "../src/measurements/bars.js";
import { circumstancesInWords } from "../src/measurements/circumstances.js";
import { chartOf, tableOf } from "../src/measurements/figures.js";
import { measurements } from "../src/measurements/files.js";
import { tableInMarkdown, tableOfChart } from "../src/measurements/table.js";

const page = readFileSync(new URL("../src/content/docs/measurements.mdx", import.meta.url), "utf8");
const files = Object.entries(measurements);
const figures = files.flatMap(([file, { figures }]) =>
  Object.entries(figures as { [name: string]: Chart | Table }).map(([name, figure]) => ({
    file,
    name,
    figure,
  })),
);
const charts = figures.flatMap((one) => ("series" in one.figure ? [{ ...one, chart: one.figure }] : []));
const tables = figures.flatMap((one) => ("heads" in one.figure ? [{ ...one, table: one.figure }] : []));

test("every file of the folder is known", () => {
  const names = readdirSync(new URL("../measurements/", import.meta.url));
  expect(names.sort()).toEqual(files.map(([name]) => `${name}.json`).sort());
});

test("the page shows every figure that there is, and no other", () => {
  const shown = [...page.matchAll(/<(?:Bars|Found) file="(\w+)" (?:chart|table)="(\w+)"/g)];
  expect(shown.map(([, file, name]) => `${file} ${name}`).sort()).toEqual(
    figures.map(({ file, name }) => `${file} ${name}`).sort(),
  );
  expect([...page.matchAll(/<Taken file="(\w+)"/g)].map(([, file]) => file).sort()).toEqual(
    files.map(([file]) => file).sort(),
  );
});

describe.each(charts)("the chart $name of $file", ({ chart }) => {
  test("has a finite value of each row for each series", () => {
    expect(chart.unit).not.toBe("");
    expect(chart.rows.length).toBeGreaterThan(1);
    for (const { name, values } of chart.rows) {
      expect(name).not.toBe("");
      expect(values.every(Number.isFinite)).toBe(true);
      expect(values).toHaveLength(chart.series.length);
    }
  });
});

test("ours is in every comparison", () => {
  const without = charts.filter(
    ({ chart: { series, rows } }) =>
      !series.includes("restflare") && !rows.some(({ name }) => name.startsWith("restflare")),
  );
  // what one bundle is made of, and how long mocks take
  expect(without.map(({ file, name }) => `${file} ${name}`)).toEqual(["consumer parts", "mock start"]);
});

test.each(tables)("the table $name of $file has a cell for each head", ({ table: { heads, rows } }) => {
  expect(heads).toEqual(["", "restflare", expect.stringMatching(/^cloudflare \d/)]);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((cells) => cells.length !== heads.length)).toEqual([]);
});

test.each(files)("%s says where, when and with what it was taken", (name, { circumstances }) => {
  expect(circumstances.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(circumstances.command).toBe(`pnpm bench:${name} --save`);
  expect(circumstances.busy).toBeGreaterThanOrEqual(0);
  expect(circumstances.busy).toBeLessThanOrEqual(1);
  expect(Object.keys(circumstances.versions).some((one) => one.startsWith("@restflare/"))).toBe(true);
  expect(circumstancesInWords(circumstances)).toContain(circumstances.machine);
});

test("a figure that is not there is an error that says how to get it", () => {
  expect(() => chartOf("client", "calls")).toThrow(
    'measurements/client.json has no chart "calls"; name one that it has, or take the figures anew: pnpm bench:client --save',
  );
  expect(() => tableOf("client", "call")).toThrow('has no table "call"');
});

const pair: Chart = {
  unit: "s",
  series: ["TypeScript 5", "TypeScript 7"],
  rows: [
    { name: "restflare", values: [0.05, -0.01] },
    { name: "a < b", values: [4, 2] },
  ],
};

test("bars are as long as their values, say them, and have words for those who do not see them", () => {
  const svg = bars(pair, { id: "x", title: "Time of tsc" });
  const widths = [...svg.matchAll(/<rect class="series-\d" x="0" y="\d+" width="([\d.]+)%"/g)];
  expect(widths.map(([, width]) => Number(width))).toEqual([0.9, 0, 72, 36]);
  expect(svg).toContain('aria-labelledby="x-title x-desc"');
  expect(svg).toContain('<title id="x-title">Time of tsc</title>');
  expect(svg).toContain("restflare: TypeScript 5 0.05 s, TypeScript 7 -0.01 s; a &lt; b: TypeScript 5 4 s");
  expect(svg).not.toContain("a < b");
});

test("where there is one series, ours has a color of its own", () => {
  const svg = bars(
    { ...pair, series: [""], rows: pair.rows.map((row) => ({ ...row, values: [1] })) },
    { id: "x", title: "" },
  );
  expect([...svg.matchAll(/<rect class="(\w+)"/g)].map(([, color]) => color)).toEqual(["ours", "other"]);
});

test("the table below a chart has the same figures", () => {
  expect(tableInMarkdown(tableOfChart(pair))).toBe(
    "|  | TypeScript 5 | TypeScript 7 |\n| --- | --- | --- |\n| restflare | 0.05 s | -0.01 s |\n| a < b | 4 s | 2 s |",
  );
});

test("a machine that was busy is said to have been", () => {
  const { circumstances } = measurements.client;
  const words = (busy: number) => circumstancesInWords({ ...circumstances, busy });
  expect(words(0.02)).not.toContain("idle");
  expect(words(0.73)).toContain("not idle: others took 73 %");
});

test("as Markdown a page has its tables and no components, and its links begin at the root", () => {
  const { 2: body = "" } = page.split(/^---$/m);
  const markdown = standalone(body, "/docs/measurements/");
  expect(markdown).not.toMatch(/^(import|<[A-Z])/m);
  expect(markdown).toContain("**What is installed for one resource**\n\n|  | kB |");
  expect(markdown).toMatch(/ kB \|\n\n\*\*In how many files/);
  expect(standalone("See [lists](../lists/#filters).", "/docs/guides/first-call/")).toBe(
    "See [lists](/docs/guides/lists/#filters).",
  );
  const code = '```ts\nimport { zones } from "@restflare/zones";\n```';
  expect(standalone(`import X from "x";\n\n${code}`, "/")).toBe(code);
  expect(() => standalone("<Unknown />", "/")).toThrow("does not know <Unknown />");
});
