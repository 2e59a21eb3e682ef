/**
 * Counts what `npm test` ran. Pure: it is given turbo's plan, turbo's record of the run, and the suites' reports.
 *
 * @typedef {object} Task a row of turbo's plan or record, as far as it is read here
 * @property {string} taskId such as `@restflare/core#test`
 * @property {string} task
 * @property {string} directory
 * @property {string} [logFile] where its output goes
 * @property {string} [hash] of everything that the task depends on
 * @property {{ status: string }} [cache] "HIT" or "MISS"
 * @property {{ exitCode?: number, startTime: number, endTime: number }} [execution]
 *
 * @typedef {object} Report what vitest's JSON reporter writes, as far as it is read here
 * @property {boolean} success
 * @property {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {string[]} failed the names of what failed, or why
 * @property {string[]} skipped
 *
 * @typedef {Counts & { name: string, state: "passed" | "failed" | "not run", cached: boolean, seconds: number }} Row
 */

/** @param {string} task */
export function isSuite(task) {
  return /^test(:|$)/.test(task);
}

/**
 * Where a suite writes its report, in its package: `test:contract` to `.reports/test-contract.json`.
 * @param {string} task
 */
export function reportFile(task) {
  return `.reports/${task.replace(/:/g, "-")}.json`;
}

/**
 * A suite counts with its tests, any other task as one. What was planned and did not run has failed.
 * @param {readonly Task[]} planned
 * @param {readonly Task[]} executed
 * @param {(task: Task) => Report | undefined} readReport
 */
export function taskRows(planned, executed, readReport) {
  const byId = new Map(executed.map((task) => [task.taskId, task]));
  return planned.map((task) => taskRow(byId.get(task.taskId) ?? task, readReport));
}

/**
 * Something that failed and is no task.
 * @param {string} name
 * @param {string} why
 * @returns {Row}
 */
export function failedRow(name, why) {
  return { name, state: "failed", cached: false, seconds: 0, passed: 0, failed: [why], skipped: [] };
}

/** @param {readonly Row[]} rows */
export function total(rows) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const row of rows) {
    sum.passed += row.passed;
    sum.failed += row.failed.length;
    sum.skipped += row.skipped.length;
  }
  return sum;
}

/**
 * @param {Task} task
 * @param {(task: Task) => Report | undefined} readReport
 * @returns {Row}
 */
function taskRow(task, readReport) {
  const { execution } = task;
  const name = task.taskId.replace("#", " ").replace("// ", "");
  if (!execution)
    return { ...failedRow(name, "did not run, because what it needs failed"), state: "not run" };

  const { exitCode = 1 } = execution;
  const counts = isSuite(task.task) ? countSuite(readReport(task), exitCode) : countCheck(exitCode);
  return {
    name,
    state: counts.failed.length > 0 ? "failed" : "passed",
    cached: task.cache?.status === "HIT",
    seconds: (execution.endTime - execution.startTime) / 1000,
    ...counts,
  };
}

/**
 * @param {number} exitCode
 * @returns {Counts}
 */
function countCheck(exitCode) {
  return exitCode === 0
    ? { passed: 1, failed: [], skipped: [] }
    : { passed: 0, failed: [`exit code ${exitCode}`], skipped: [] };
}

/**
 * @param {Report | undefined} report
 * @param {number} exitCode
 */
function countSuite(report, exitCode) {
  if (!report)
    return { passed: 0, failed: [`ended with exit code ${exitCode} and wrote no report`], skipped: [] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failed = names(tests.filter(({ status }) => status === "failed"));
  failed.push(...report.testResults.filter(isBroken).map(({ name }) => name));
  if (failed.length === 0 && (exitCode !== 0 || !report.success)) {
    failed.push(`ended with exit code ${exitCode} although no test failed`);
  }
  if (failed.length === 0 && tests.length === 0) failed.push("has no tests");
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed,
    skipped: names(tests.filter(({ status }) => status !== "passed" && status !== "failed")),
  };
}

/** @param {readonly { fullName: string }[]} tests */
function names(tests) {
  return tests.map(({ fullName }) => fullName);
}

/**
 * A file that failed by itself, at an import for example, and not by one of its tests.
 * @param {Report["testResults"][number]} file
 */
function isBroken({ status, assertionResults }) {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}
