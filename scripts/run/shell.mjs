import { spawnSync } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { clearLine, cursorTo } from "node:readline";
import { startOf } from "./start.mjs";

/**
 * Runs a program to its end, its output going where ours goes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {number} its exit code; 128 + n if signal n ended it
 */
export function run(program, args, options) {
  const start = startOf(program, args);
  const done = isQuiet
    ? spawnSync(start.program, start.args, {
        ...options,
        shell: start.shell,
        encoding: "utf8",
        stdio: ["inherit", "pipe", "pipe"],
      })
    : spawnSync(start.program, start.args, { ...options, shell: start.shell, stdio: "inherit" });
  // what went wrong is not kept back
  if (done.status !== 0 && isQuiet) say("");
  if (done.status !== 0) process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}`);
  if (done.error) {
    console.error(`${program} cannot be started in ${options.cwd}: ${done.error.message}`);
    return 127;
  }
  return done.status ?? 128 + (done.signal ? constants.signals[done.signal] : 0);
}

let isQuiet = false;

/**
 * Tells somebody who waits what is going on, in a line that the next one takes the place of. Standard output is left alone.
 * @param {string} text nothing to take the line away
 */
export function say(text) {
  if (!process.stderr.isTTY) return;
  cursorTo(process.stderr, 0);
  clearLine(process.stderr, 0);
  process.stderr.write(text);
}

/**
 * Does something whose programs print nothing unless they fail.
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
export function quietly(work) {
  isQuiet = true;
  try {
    return work();
  } finally {
    isQuiet = false;
  }
}

/**
 * What a program prints, or `undefined` if it cannot be started or fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export function read(program, args, options) {
  const start = startOf(program, args);
  const done = spawnSync(start.program, start.args, {
    ...options,
    shell: start.shell,
    encoding: "utf8",
    // turbo's plan of everything is more than the usual 1 MiB
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

/**
 * A program that an installed package brings.
 * @param {string} folder the workspace package that depends on it, or the root
 * @param {string} name
 */
export function bin(folder, name) {
  return join(folder, "node_modules", ".bin", name);
}

/**
 * Runs a TypeScript file of this repository.
 * @param {string} root
 * @param {string} script its path in the repository
 * @param {readonly string[]} args
 * @returns {number} its exit code
 */
export function tsx(root, script, args) {
  return run(bin(join(root, "scripts"), "tsx"), [script, ...args], { cwd: root });
}
