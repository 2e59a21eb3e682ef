import { rmSync } from "node:fs";
import { Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { isWatched, runLive } from "../../run/live.mjs";
import { Progress } from "../../run/progress.mjs";
import { planTasks } from "../../run/turbo.mjs";
import { makeWorkspace } from "./workspace.js";

const TERMINAL = { columns: 80, rows: 24, now: 65_000 };

function progressOf(...running: string[]): Progress {
  const progress = new Progress(9, 0);
  for (const id of running) progress.started(id, 60_000);
  return progress;
}

it("says how far it is, what failed, and what runs for how long", () => {
  const progress = progressOf("@restflare/core#build", "//#lint:code", "@restflare/core#typecheck");
  progress.passed("//#lint:code");
  progress.failed("@restflare/core#typecheck");
  progress.passed("@restflare/mock#build");
  expect(progress.frame(TERMINAL).split("\n")).toEqual([
    "3 of 9 tasks done, 1 failed, 1 min 5 s",
    "failed   @restflare/core typecheck",
    "running  @restflare/core build  5 s",
  ]);
});

it("fits the terminal", () => {
  const frame = progressOf("a#test", "b#test", "c#test", "d#test").frame({
    columns: 20,
    rows: 5,
    now: 60_000,
  });
  expect(frame.split("\n")).toEqual([
    "0 of 9 tasks done, ",
    "and 2 more",
    "running  c test  0 ",
    "running  d test  0 ",
  ]);
});

it.each([
  ["a terminal", true, {}, true],
  ["a pipe", undefined, {}, false],
  ["CI", true, { CI: "true" }, false],
  ["a terminal that cannot move its cursor", true, { TERM: "dumb" }, false],
])("%s: %s", (_, isTTY, env, watched) => {
  expect(isWatched({ isTTY } as NodeJS.WriteStream, env)).toBe(watched);
});

/** A terminal that keeps what is written to it, without its control characters. */
function terminal() {
  let text = "";
  const stream = new Writable({
    write(chunk, _, done) {
      text += stripVTControlCharacters(String(chunk));
      done();
    },
  });
  const size = { isTTY: true, columns: 80, rows: 24 };
  return { stream: Object.assign(stream, size) as unknown as NodeJS.WriteStream, shown: () => text };
}

it("shows what turbo does while it does it, and the output of what fails", async () => {
  const workspace = makeWorkspace();
  onTestFinished(() => rmSync(workspace.root, { recursive: true }));
  const slow = (code: number) =>
    `node -e "console.log('a word'); setTimeout(() => process.exit(${code}), 1500)"`;
  workspace.setScripts("packages/core", { build: slow(0), typecheck: slow(3) });
  const planned = planTasks(workspace.root, ["build", "typecheck"]);
  const run = async (...args: string[]) => {
    const { stream, shown } = terminal();
    const ended = await runLive(workspace.root, ["build", "typecheck", "--continue", ...args], {
      planned,
      stream,
    });
    return { ...ended, shown: shown() };
  };

  const first = await run();
  expect(first).toMatchObject({ exitCode: 3, interrupted: false });
  expect(first.shown).toMatch(
    /0 of 2 tasks done, \d s\nrunning {2}packages-core (build|typecheck) {2}\d s\nrunning/,
  );
  expect(first.shown).toMatch(/^packages-core typecheck failed:\n[\s\S]*a word\n[\s\S]*exit code 3/m);

  // the build from the cache
  const second = await run();
  expect(second.shown).toMatch(/1 of 2 tasks done, \d s\nrunning {2}packages-core typecheck/);
});

it("shows what turbo itself complains of", async () => {
  const workspace = makeWorkspace();
  onTestFinished(() => rmSync(workspace.root, { recursive: true }));
  const { stream, shown } = terminal();
  const { exitCode } = await runLive(workspace.root, ["no-such-task"], { planned: [], stream });
  expect(exitCode).toBe(1);
  expect(shown()).toContain("no-such-task");
});
