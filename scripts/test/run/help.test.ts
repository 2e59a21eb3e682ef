import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { commands } from "../../run/commands.mjs";

const run = fileURLToPath(new URL("../../run.mjs", import.meta.url));
const names = Object.keys(commands);

it.each(names)("%s --help says what it does, and does nothing", (name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, name, "--help"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(new RegExp(`^(Usage: )?pnpm ${name}\\b`));
  expect(stdout.split("\n").length).toBeGreaterThan(2);
});

it.each([[[]], [["trust"]]])("release %j --help has every step and option", (args) => {
  const { stdout } = spawnSync(process.execPath, [run, "release", ...args, "--help"], { encoding: "utf8" });
  for (const word of ["version", "publish", "trust", "--dry-run", "--pause <seconds>", "--help"])
    expect(stdout).toContain(word);
});

it("every command is a script of package.json", () => {
  for (const name of names) expect(manifest.scripts).toHaveProperty([name], `node scripts/run.mjs ${name}`);
});
