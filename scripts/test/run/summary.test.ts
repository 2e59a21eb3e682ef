import { describe, expect, it } from "vitest";
import { render } from "../../run/render.mjs";
import { type Report, reportFile, type Task, taskRows, total } from "../../run/summary.mjs";

const suite: Task = { taskId: "@restflare/core#test", task: "test", directory: "packages/core" };
const check: Task = { taskId: "//#lint:code", task: "lint:code", directory: "" };

function ran(task: Task, exitCode: number, status = "MISS"): Task {
  return { ...task, cache: { status }, execution: { exitCode, startTime: 1000, endTime: 2500 } };
}

function report(...statuses: string[]): Report {
  const assertionResults = statuses.map((status, n) => ({ fullName: `test ${n}`, status }));
  const failed = statuses.includes("failed");
  return {
    success: !failed,
    testResults: [{ name: "a.test.ts", status: failed ? "failed" : "passed", assertionResults }],
  };
}

const broken: Report = {
  success: false,
  testResults: [{ name: "a.test.ts", status: "failed", assertionResults: [] }],
};

describe("what a task counts for", () => {
  const rows: [string, Task, Task | undefined, Report | undefined, [number, number, number]][] = [
    // case, planned, executed, report, [passed, failed, skipped]
    ["a check that passed is one", check, ran(check, 0), undefined, [1, 0, 0]],
    ["a check that failed is one", check, ran(check, 2), undefined, [0, 1, 0]],
    ["a check that never ran has failed", check, undefined, undefined, [0, 1, 0]],
    ["a suite is its tests", suite, ran(suite, 0), report("passed", "passed"), [2, 0, 0]],
    ["a cached suite is its tests", suite, ran(suite, 0, "HIT"), report("passed", "passed"), [2, 0, 0]],
    ["failed tests are counted", suite, ran(suite, 1), report("passed", "failed", "failed"), [1, 2, 0]],
    ["skipped, pending and todo", suite, ran(suite, 0), report("skipped", "pending", "todo"), [0, 0, 3]],
    ["a suite that crashed before its report has failed", suite, ran(suite, 1), undefined, [0, 1, 0]],
    ["a suite without a report has failed even at 0", suite, ran(suite, 0), undefined, [0, 1, 0]],
    ["a suite that never ran has failed", suite, undefined, report("passed"), [0, 1, 0]],
    ["a suite that failed outside its tests", suite, ran(suite, 1), report("passed"), [1, 1, 0]],
    ["a file that could not be loaded", suite, ran(suite, 1), broken, [0, 1, 0]],
    ["a suite without tests", suite, ran(suite, 0), report(), [0, 1, 0]],
  ];

  it.each(rows)("%s", (_case, planned, executed, written, [passed, failed, skipped]) => {
    const counted = taskRows([planned], executed ? [executed] : [], () => written);
    expect(total(counted)).toEqual({ passed, failed, skipped });
  });
});

describe("the end of npm test", () => {
  it("names what failed and what was skipped, and closes with the counts", () => {
    const other: Task = {
      taskId: "@restflare/generator#test:whole",
      task: "test:whole",
      directory: "packages/generator",
    };
    const rows = taskRows([check, suite, other], [ran(check, 0, "HIT"), ran(suite, 1)], () =>
      report("passed", "failed", "skipped"),
    );
    expect(render(rows)).toBe(
      [
        "",
        "passed  lint:code                          cached  1 passed",
        "failed  @restflare/core test                1.5 s  1 passed, 1 failed, 1 skipped",
        "          failed: test 1",
        "          skipped: test 2",
        "not run @restflare/generator test:whole            0 passed, 1 failed",
        "          failed: did not run, because what it needs failed",
        "",
        "2 passed, 2 failed, 1 skipped",
      ].join("\n"),
    );
  });

  it("speaks of skipped tests only where there are some", () => {
    expect(
      render(taskRows([check], [ran(check, 0)], () => undefined))
        .split("\n")
        .at(-1),
    ).toBe("1 passed, 0 failed");
  });
});

it("gives each suite of a package a report of its own", () => {
  expect([reportFile("test"), reportFile("test:bad-input")]).toEqual([
    ".reports/test.json",
    ".reports/test-bad-input.json",
  ]);
});
