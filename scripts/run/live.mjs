import { spawn } from "node:child_process";
import { mkdirSync, watch } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readText } from "./json.mjs";
import { nameOf, Progress } from "./progress.mjs";
import { bin } from "./shell.mjs";
import { startOf } from "./start.mjs";
import { taskEnvironment } from "./turbo.mjs";

// Turbo's own terminal interface cuts the names of tasks to 16 letters where there are 80 columns, and says nowhere how
// far it is. Its log of events has each start; an end is a result in its cache, or pnpm's complaint.

const STARTED = /^cache (miss|bypass)\b.* ([0-9a-f]{16})$/;
const CACHED = /^cache hit\b/;
const FAILED = /^\s*ELIFECYCLE\b/m;
const RESULT = /^([0-9a-f]{16})-meta\.json$/;

/**
 * Whether somebody looks on who sees lines change.
 * @param {NodeJS.WriteStream} stream
 */
export function isWatched(stream, env = process.env) {
  return stream.isTTY === true && !env["CI"] && env["TERM"] !== "dumb";
}

/**
 * Runs tasks, as `turbo` of turbo.mjs does, and shows all the time what runs, how far it is and what failed.
 * @param {string} root
 * @param {readonly string[]} args
 * @param {{ planned: readonly import("./summary.mjs").Task[], stream: NodeJS.WriteStream }} shown what will run, and where
 *   it is shown
 * @returns {Promise<{ exitCode: number, interrupted: boolean }>}
 */
export async function runLive(root, args, { planned, stream }) {
  // installed by now; this file is not loaded before
  const { createLogUpdate } = await import("log-update");
  const screen = createLogUpdate(stream);
  const progress = new Progress(planned.length, Date.now());
  const logs = new Map(planned.map(({ taskId, logFile = "" }) => [taskId, join(root, logFile)]));
  /** @type {Set<string>} whose output is still to be printed: turbo writes the end of it a moment later */
  const unprinted = new Set();
  const printLogs = (atLast = false) => {
    for (const id of unprinted) {
      const text = readText(logs.get(id) ?? "");
      if (!atLast && !FAILED.test(text)) continue;
      screen.persist(`${nameOf(id)} failed:\n${text}`);
      unprinted.delete(id);
    }
  };
  const timer = setInterval(() => {
    printLogs();
    const size = { columns: stream.columns || 80, rows: stream.rows || 24 };
    screen(`${interrupted ? "stopping: " : ""}${progress.frame({ ...size, now: Date.now() })}`);
  }, 250);
  let interrupted = false;
  // it goes to turbo too, which ends what it has started
  const interrupt = () => {
    interrupted = true;
  };
  process.on("SIGINT", interrupt);
  try {
    const { exitCode, complaints } = await follow(root, args, {
      started: (id) => progress.started(id, Date.now()),
      passed: (id) => progress.passed(id),
      failed: (id) => {
        if (interrupted) return;
        progress.failed(id);
        unprinted.add(id);
      },
    });
    printLogs(true);
    screen.clear();
    if (interrupted) screen.persist(`interrupted: ${progress.summary}`);
    else if (exitCode !== 0 && !progress.hasFailed) screen.persist(complaints);
    return { exitCode, interrupted };
  } finally {
    clearInterval(timer);
    process.off("SIGINT", interrupt);
    screen.done();
  }
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @param {Record<"started" | "passed" | "failed", (id: string) => void>} tell
 * @returns {Promise<{ exitCode: number, complaints: string }>} what turbo itself complained of
 */
async function follow(root, args, tell) {
  const flags = ["--json", "--output-logs=new-only", "--log-order=stream"];
  const start = startOf(bin(root, "turbo"), ["run", ...args, ...flags]);
  const turbo = spawn(start.program, start.args, {
    cwd: root,
    env: taskEnvironment(root),
    stdio: ["ignore", "pipe", "pipe"],
    shell: start.shell,
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    turbo.on("error", () => resolve(127));
    turbo.on("close", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
  /** @type {string[]} */
  const complaints = [];
  turbo.stderr.setEncoding("utf8").on("data", (text) => complaints.push(text.trimEnd()));
  /** @type {Map<string, string>} the ids of tasks that run, by the hash that their result will have */
  const running = new Map();
  const stop = watchResults(root, (hash) => {
    const id = running.get(hash);
    if (id !== undefined && running.delete(hash)) tell.passed(id);
  });

  for await (const line of createInterface({ input: turbo.stdout })) {
    const { source, level, text } = JSON.parse(line);
    const [, , hash] = STARTED.exec(text) ?? [];
    if (source === "turbo") {
      if (level === "error") complaints.push(text);
    } else if (hash !== undefined) {
      running.set(hash, source);
      tell.started(source);
    } else if (CACHED.test(text)) {
      tell.passed(source);
    } else if (FAILED.test(text)) {
      tell.failed(source);
    }
  }
  const exitCode = await ended;
  stop();
  return { exitCode, complaints: complaints.join("\n") };
}

/**
 * Tells the hash of each result that turbo puts into its cache.
 * @param {string} root
 * @param {(hash: string) => void} tell
 */
function watchResults(root, tell) {
  const cache = join(root, ".turbo", "cache");
  mkdirSync(cache, { recursive: true });
  const watcher = watch(cache, (_, file) => {
    const [, hash] = RESULT.exec(file ?? "") ?? [];
    if (hash !== undefined) tell(hash);
  });
  // without it, what has ended is shown as if it still ran
  watcher.on("error", () => watcher.close());
  return () => watcher.close();
}
