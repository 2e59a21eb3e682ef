import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { swallowedComplaint } from "../../run/swallowed.mjs";

const run = fileURLToPath(new URL("../../run.mjs", import.meta.url));
const said = (written: string, command: string) =>
  `npm has taken ${written} for an option of its own, so nothing was started; write ${command} -- ${written}\n`;
// what npm tells a script
const NPM = { npm_config_user_agent: "npm/11.19.1 node/v20.20.2 linux x64 workspaces/false" };
const PNPM = { npm_config_user_agent: "pnpm/10.34.9 npm/? node/v20.20.2 linux x64" };

it.each([
  ["test", { npm_config_filter: "@restflare/zones" }, said("--filter=@restflare/zones", "npm test")],
  ["generate", { npm_config_check: "true" }, said("--check", "npm run generate")],
  ["release", { npm_config_dry_run: "true" }, said("--dry-run", "npm run release")],
])("%s says that npm kept an option, %j, and starts nothing", (name, kept, message) => {
  const env = { ...process.env, ...NPM, ...kept };
  const { status, stderr, stdout } = spawnSync(process.execPath, [run, name], { env, encoding: "utf8" });
  expect({ status, stderr, stdout }).toEqual({ status: 1, stderr: message, stdout: "" });
});

it("leaves alone what pnpm hands over, and npm's own options", () => {
  expect(swallowedComplaint("test", { ...PNPM, npm_config_filter: "x" })).toBeUndefined();
  expect(swallowedComplaint("test", { ...NPM, npm_config_force: "true" })).toBeUndefined();
});
