import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const SHELL = new URL("../../run/shell.mjs", import.meta.url).href;

/** To the first column, and the line blank. */
const TAKEN_AWAY = "\u001b[1G\u001b[2K";

/** What a program prints that says things, whether its standard error is a terminal or not. */
function saying(isTerminal: boolean, program: string) {
  const script = `
    process.stderr.isTTY = ${isTerminal};
    const { quietly, run, say } = await import(${JSON.stringify(SHELL)});
    ${program}`;
  const args = ["--input-type=module", "--eval", script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { stdout, stderr };
}

it("says on a terminal what is going on, and leaves standard output alone", () => {
  const told = saying(true, 'say("installing"); say("building"); say(""); console.log("the story");');
  const stderr = `${TAKEN_AWAY}installing${TAKEN_AWAY}building${TAKEN_AWAY}`;
  expect(told).toEqual({ stdout: "the story\n", stderr });
});

it("says nothing where there is no terminal", () => {
  expect(saying(false, 'say("installing");')).toEqual({ stdout: "", stderr: "" });
});

it("takes the line away before it shows what went wrong", () => {
  const program = `
    say("building");
    const args = ["--eval", "console.error('no room left'); process.exit(1)"];
    quietly(() => run(process.execPath, args, { cwd: "." }));`;
  expect(saying(true, program).stderr).toContain(`building${TAKEN_AWAY}no room left`);
});
