import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Checker } from "@stryker-mutator/api/check";
import type { schema } from "@stryker-mutator/api/core";
import { describe, expect, it, vi } from "vitest";
import { readAccepted } from "./accepted.js";
import { judge } from "./judge.js";
import { type Change as Sampled, sampleOf } from "./sample.js";
import { SAMPLE_FILE, strykerPlugins } from "./sample-checker.mjs";
import { CORE } from "./subjects.js";

// How a run of `pnpm test:mutation` is judged; the run itself takes minutes.

const SOURCE =
  "export function isLate(at: number) {\n  if (at > 0) {\n    return true;\n  }\n  return false;\n}\n";
type Change = { line: number; from: string; to: string };
const GREATER: Change = { line: 2, from: "at > 0", to: "at >= 0" };
const EMPTY: Change = { line: 2, from: "{\n    return true;\n  }", to: "{}" };

/** A mutant of `SOURCE`. */
function mutant({ line, from, to }: Change, status: schema.MutantStatus): schema.MutantResult {
  const lines = SOURCE.split("\n");
  const column = (lines[line - 1] ?? "").indexOf(from.split("\n")[0] ?? "") + 1;
  const parts = from.split("\n");
  const last = parts.at(-1) ?? "";
  const end = {
    line: line + parts.length - 1,
    column: last.length + (parts.length === 1 ? column : 1),
  };
  return {
    id: `${line}`,
    mutatorName: "M",
    replacement: to,
    status,
    location: { start: { line, column }, end },
  };
}

function resultOf(
  mutants: schema.MutantResult[],
  file = "src/call/late.ts",
): Pick<schema.MutationTestResult, "files"> {
  return { files: { [file]: { language: "typescript", source: SOURCE, mutants } } };
}

const noticed = (count: number) => Array<schema.MutantResult>(count).fill(mutant(GREATER, "Killed"));
const accepted = (change: string) =>
  readAccepted(`## call/late.ts\n\nNobody is late at 0.\n\n\`\`\`diff\n${change}\n\`\`\`\n`);

const goals = { all: 95, file: 90 };
const WHOLE = { name: "core", goals, isWhole: true };
const PART = { ...WHOLE, isWhole: false };

describe("judge", () => {
  it("counts what was noticed, also by a hang, and names what was not by the line that it changes", () => {
    const mutants = [
      ...noticed(98),
      mutant(GREATER, "Timeout"),
      mutant(GREATER, "Survived"),
      mutant(EMPTY, "NoCoverage"),
    ];
    expect(judge(resultOf(mutants), [], WHOLE)).toEqual({
      rows: [{ file: "call/late.ts", noticed: 99, survived: 2, accepted: 0 }],
      survivors: [
        { file: "call/late.ts", line: 2, before: "if (at > 0) {", after: "if (at >= 0) {" },
        { file: "call/late.ts", line: 2, before: "if (at > 0) {", after: "if (at > 0) {}" },
      ],
      complaints: [],
    });
  });

  it("fails where core has less than 95 %, or a file less than 90 %", () => {
    const survived = (count: number) => Array<schema.MutantResult>(count).fill(mutant(GREATER, "Survived"));
    const complaints = (good: number, bad: number) =>
      judge(resultOf([...noticed(good), ...survived(bad)]), [], WHOLE).complaints;
    expect(complaints(95, 5)).toEqual([]);
    expect(complaints(949, 51)).toEqual(["core: 94.9 % is less than 95 %"]);
    expect(complaints(8995, 1005)).toEqual([
      "call/late.ts: 89.9 % is less than 90 %",
      "core: 89.9 % is less than 95 %",
    ]);
    const part = judge(resultOf([...noticed(92), ...survived(8)]), [], PART);
    expect(part.complaints).toEqual([]);
  });

  it("does not count what is accepted, once for each time that it is", () => {
    const list = accepted("- if (at > 0) {\n+ if (at >= 0) {");
    const once = judge(resultOf([...noticed(19), mutant(GREATER, "Survived")]), list, WHOLE);
    expect(once.rows).toEqual([{ file: "call/late.ts", noticed: 19, survived: 0, accepted: 1 }]);
    expect(once).toMatchObject({ survivors: [], complaints: [] });
    const twice = judge(resultOf([mutant(GREATER, "Survived"), mutant(GREATER, "Survived")]), list, WHOLE);
    expect(twice.rows).toEqual([{ file: "call/late.ts", noticed: 0, survived: 1, accepted: 1 }]);
  });

  it("fails where what is accepted does not survive, or is not there", () => {
    const list = accepted("- if (at > 0) {\n+ if (at >= 0) {");
    const stale =
      'mutants.md, call/late.ts: no mutant survives as "if (at > 0) {" -> "if (at >= 0) {"; take it out';
    expect(judge(resultOf(noticed(1)), list, WHOLE).complaints).toEqual([stale]);
    expect(judge(resultOf(noticed(1)), list, PART).complaints).toEqual([stale]);
    const elsewhere = resultOf(noticed(1), "src/other.ts");
    expect(judge(elsewhere, list, WHOLE).complaints).toEqual([stale]);
    expect(judge(elsewhere, list, PART).complaints).toEqual([]);
  });

  it("takes one that is accepted for that also where it ran into the limit of time", () => {
    const list = accepted("- if (at > 0) {\n+ if (at >= 0) {");
    expect(judge(resultOf([mutant(GREATER, "Timeout")]), list, WHOLE)).toMatchObject({
      rows: [{ noticed: 1, survived: 0, accepted: 0 }],
      complaints: [],
    });
  });

  it("fails where a comment leaves a mutant out", () => {
    expect(judge(resultOf([...noticed(1), mutant(GREATER, "Ignored")]), [], WHOLE).complaints).toEqual([
      "call/late.ts:2 is left out by a comment; say it in mutants.md",
    ]);
  });
});

describe("a sample", () => {
  it("is the same for the same seed, and another one for another", async () => {
    const sample = await sampleOf(CORE, 20, 1);
    expect(sample).toHaveLength(20);
    expect(await sampleOf(CORE, 20, 1)).toEqual(sample);
    expect(await sampleOf(CORE, 20, 2)).not.toEqual(sample);
    for (const { file, location } of sample) {
      expect(file).toMatch(/^src\/.*\.ts$/);
      expect(location.start.line).toBeGreaterThan(0);
    }
  });

  it("is all that the checker lets through", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "restflare-sample-"));
    const [first, second] = (await sampleOf(CORE, 2, 1)) as [Sampled, Sampled];
    writeFileSync(path.join(folder, "sample.json"), JSON.stringify([first]));
    vi.stubEnv(SAMPLE_FILE, path.join(folder, "sample.json"));
    const [plugin] = strykerPlugins;
    const checker = new (plugin as unknown as { injectableClass: new () => Checker }).injectableClass();
    await checker.init();
    const mutants = [first, second].map(({ file, ...change }, i) => ({
      ...change,
      id: String(i),
      fileName: path.join(process.cwd(), ".reports/mutation/copy/sandbox-1", file),
      mutatorName: "M",
    }));
    expect(await checker.check(mutants)).toMatchObject({
      "0": { status: "passed" },
      "1": { status: "compileError" },
    });
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
});

describe("readAccepted", () => {
  it("gives a reason to all changes of its block", () => {
    const text =
      "# Title\n\nWords.\n\n## `a.ts`\n\nOne\nreason.\n\n```diff\n- a\n+ b\n- c\n+ d\n```\n\nOther.\n\n```diff\n-   e\n+   f\n```\n";
    expect(readAccepted(text)).toEqual([
      { file: "a.ts", before: "a", after: "b", reason: "One reason." },
      { file: "a.ts", before: "c", after: "d", reason: "One reason." },
      { file: "a.ts", before: "e", after: "f", reason: "Other." },
    ]);
  });

  it.each([
    ["has no reason", "## a.ts\n\n<!-- line 1 -->\n\n```diff\n- a\n+ b\n```", 7],
    ["has no reason", "## a.ts\n\nOne.\n\n```diff\n- a\n+ b\n```\n\n```diff\n- a\n+ b\n```", 12],
    ["stands under no file", "# Title\n\nOne.\n\n```diff\n- a\n+ b\n```", 7],
    ["no line with a - before it", "## a.ts\n\nOne.\n\n```diff\n+ b\n```", 6],
    ['no line with a + behind "a"', "## a.ts\n\nOne.\n\n```diff\n- a\n```", 7],
  ])("refuses what %s", (why, text, line) => {
    expect(() => readAccepted(text)).toThrow(`mutants.md:${line}: ${why}`);
  });
});
