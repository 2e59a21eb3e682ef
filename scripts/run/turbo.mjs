import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bin, read, run } from "./shell.mjs";
import { startOf } from "./start.mjs";

/**
 * Runs tasks of the workspace, or takes their results from turbo's cache. Shows the output of those that fail.
 * @param {string} root
 * @param {readonly string[]} args task names and turbo's own flags
 * @returns {number} the exit code
 */
export function turbo(root, args) {
  const quiet = ["--output-logs=errors-only", "--log-order=grouped"];
  return run(bin(root, "turbo"), ["run", ...args, ...quiet], { cwd: root, env: taskEnvironment(root) });
}

/**
 * The same with flags that somebody typed: one that there is not is named, instead of how turbo is used.
 * @param {string} root
 * @param {readonly string[]} tasks
 * @param {readonly string[]} flags
 * @returns {number} the exit code
 */
export function turboWith(root, tasks, flags) {
  const args = [...tasks, ...flags];
  const unknown = flags.length > 0 ? unknownOption(root, args) : undefined;
  if (unknown === undefined) return turbo(root, args);
  console.error(unknown);
  return 1;
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 */
function unknownOption(root, args) {
  const start = startOf(bin(root, "turbo"), ["run", ...args, "--dry=json"]);
  const { stderr } = spawnSync(start.program, start.args, {
    cwd: root,
    env: { ...taskEnvironment(root), NO_COLOR: "1" },
    shell: start.shell,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [, option] = /unexpected argument '([^']+)'/.exec(stderr) ?? [];
  if (option === undefined) return undefined;
  const [, similar] = /similar argument exists: '([^']+)'/.exec(stderr) ?? [];
  const guess = similar === undefined ? "" : ` (did you mean ${similar}?)`;
  return `there is no option ${option}${guess}; there are turbo's, such as --filter=@restflare/core and --force`;
}

/**
 * The tasks that `turbo` would run or take from its cache: all, while its record of a run leaves out those that
 * never started because something before them failed.
 * @param {string} root
 * @param {readonly string[]} args
 * @returns {import("./summary.mjs").Task[]} none if turbo refuses them; running them says why
 */
export function planTasks(root, args) {
  const plan = read(bin(root, "turbo"), ["run", ...args, "--dry=json"], {
    cwd: root,
    env: taskEnvironment(root),
  });
  /** @type {(import("./summary.mjs").Task & { command: string })[]} */
  const tasks = plan ? JSON.parse(plan).tasks : [];
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>").map(({ cache, ...task }) => task);
}

/**
 * The environment that turbo hashes: what a task depends on and turbo cannot see by itself.
 * @param {string} root
 */
export function taskEnvironment(root) {
  return {
    ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    RESTFLARE_NODE: `${process.version} ${process.platform} ${process.arch}`,
    RESTFLARE_UPSTREAM: fingerprint(join(root, "..", "shared", "upstream")),
  };
}

/**
 * A hash of the API owner's own documents, which some machines keep beside the repository, where turbo's inputs
 * cannot reach; "none" without them.
 * @param {string} folder
 */
function fingerprint(folder) {
  if (!existsSync(folder)) return "none";
  const hash = createHash("sha256");
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
