import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { clearLine } from "node:readline";
import { readJson } from "./json.mjs";
import { isWatched, runLive } from "./live.mjs";
import { render } from "./render.mjs";
import { forgottenTests, suites, workspaceFolders } from "./suites.mjs";
import { failedRow, reportFile, taskRows, total } from "./summary.mjs";
import { planTasks, turbo, turboWith } from "./turbo.mjs";

/** What `npm test` runs beside the suites. */
export const CHECKS = ["lint:code", "typecheck", "generate:check", "build"];
const FORGOTTEN =
  'is a test that nothing runs; its folder wants a package.json with the script "test", as its neighbours have it';
const RUNS = join(".turbo", "runs");

/**
 * Every check and every suite of the workspace, and at the very end one line with the counts of all of them.
 * @param {string} root
 * @param {readonly string[]} args turbo's, such as `--filter=@restflare/core` or `--force`
 * @returns {Promise<number>} the exit code
 */
export async function test(root, args) {
  const asked = [...CHECKS, ...suitesFor(root, args)];
  const tasks = [...asked, ...args];
  const watched = isWatched(process.stdout);
  if (watched) process.stdout.write("planning\r");
  const planned = planTasks(root, tasks);
  if (watched) clearLine(process.stdout, 0);
  // what was asked for is nothing that turbo could run, and it says why: a --filter that names no package, an unknown flag
  if (planned.length === 0 && args.length > 0) return turboWith(root, asked, args) || 1;
  removeOldResults(root);
  const all = [...tasks, "--continue=dependencies-successful", "--summarize"];
  const { exitCode, interrupted } = watched
    ? await runLive(root, all, { planned, stream: process.stdout })
    : { exitCode: turbo(root, all), interrupted: false };
  if (interrupted) return 130;
  const rows = taskRows(planned, executedTasks(root), (task) =>
    readJson(join(root, task.directory, reportFile(task.task))),
  );
  rows.push(...forgottenTests(root).map((file) => failedRow(file, FORGOTTEN)));
  if (exitCode !== 0 && rows.every(({ state }) => state === "passed")) {
    rows.push(failedRow("turbo", `exit code ${exitCode}; what it says stands above`));
  }
  console.log(render(rows));
  return total(rows).failed > 0 ? 1 : 0;
}

/**
 * A package's own contract test is for whoever tests that package alone: in a whole run the suite of its group has it, with
 * many others in one process.
 * @param {string} root
 * @param {readonly string[]} args
 */
export function suitesFor(root, args) {
  const isWhole = !args.some((arg) => /^(--filter|-F)/.test(arg));
  return suites(root).filter((name) => !isWhole || name !== "test:contract");
}

/**
 * What lies there is of an earlier run. Turbo brings back the reports of the suites that it has in its cache.
 * @param {string} root
 */
function removeOldResults(root) {
  const reports = workspaceFolders(root).map((folder) => join(folder, ".reports"));
  for (const folder of [...reports, join(root, RUNS)]) rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} root
 * @returns {import("./summary.mjs").Task[]} none if turbo stopped before it ran anything; it has said why
 */
function executedTasks(root) {
  try {
    const [file = ""] = readdirSync(join(root, RUNS));
    return readJson(join(root, RUNS, file)).tasks;
  } catch {
    return [];
  }
}
