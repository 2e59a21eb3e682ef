/**
 * The door to every command: `npm test`, `npm run demo`, and `pnpm <command>`. It runs before anything is
 * installed, so it and what it imports are plain JavaScript without dependencies.
 */
import { fileURLToPath } from "node:url";
import { asksForHelp, commands, worksWithoutPnpm } from "./run/commands.mjs";
import { isInstalled } from "./run/installed.mjs";
import { nodeComplaint } from "./run/node-version.mjs";
import { install, pnpmIsReady, rerunWithPnpm } from "./run/pnpm.mjs";
import { quietly, say } from "./run/shell.mjs";
import { swallowedComplaint } from "./run/swallowed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "", ...args] = process.argv.slice(2);

/** @returns {number | Promise<number>} the exit code */
function main() {
  const command = commands[name];
  if (!command) {
    console.error(`scripts/run.mjs: no command "${name}"; there are ${Object.keys(commands).join(", ")}`);
    return 2;
  }
  const complaint = nodeComplaint(root) ?? swallowedComplaint(name);
  if (complaint) {
    console.error(complaint);
    return 1;
  }
  if (command.help !== undefined && asksForHelp(args)) {
    console.log(`pnpm ${name}\n\n${command.help}`);
    return 0;
  }
  if (isInstalled(root) && worksWithoutPnpm(name, args)) return command.run(root, args);
  if (name === "demo" && !isInstalled(root)) say("installing what the demo needs, once ...");
  if (!pnpmIsReady(root)) return rerunWithPnpm(root, process.argv.slice(1));
  const installed = name === "demo" ? quietly(() => install(root)) : install(root);
  return installed || command.run(root, args);
}

process.exitCode = await main();
