import { GenerateError } from "./generate/error.js";
import { COMMANDS, type Command } from "./spec/cli.js";
import { runCommand } from "./spec/run.js";

const [name, ...args] = process.argv.slice(2);
try {
  const command = COMMANDS.find((one) => one === name);
  if (!command) throw new GenerateError(`spec: no command "${name ?? ""}"; there are ${COMMANDS.join(", ")}`);
  process.exitCode = await runCommand(command satisfies Command, args);
} catch (error) {
  if (!(error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
