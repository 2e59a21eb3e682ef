import { type Command, CommanderError } from "commander";
import { GenerateError } from "../base/error.js";
import type { Project } from "../base/project.js";
import { programOf } from "./program.js";

/** Runs the command with its arguments, and answers the exit code. `project` is whose documents there are without `--spec`. */
export async function main(args: readonly string[], project?: Project): Promise<number> {
  let code = 0;
  const program = programOf(project, (finished) => {
    code = finished;
  });
  for (const one of [program, ...program.commands])
    one.exitOverride().configureOutput({ outputError: () => {} });
  try {
    // pnpm hands over the `--` that stands before the arguments of a script
    await program.parseAsync(
      args.filter((arg) => arg !== "--"),
      { from: "user" },
    );
    return code;
  } catch (error) {
    const told = error instanceof CommanderError ? toldOf(error, args, program) : error;
    if (told === undefined) return 0;
    if (!(told instanceof GenerateError)) throw told;
    console.error(told.message);
    return 1;
  }
}

/** In one line, as everything else that stops the command. Undefined where nothing is wrong: help or version was asked for. */
function toldOf(
  { code, message }: CommanderError,
  [first = ""]: readonly string[],
  program: Command,
): GenerateError | undefined {
  if (code === "commander.helpDisplayed" || code === "commander.version") return undefined;
  const commands = program.commands.map((one) => one.name());
  const isCommand = commands.includes(first);
  if (code === "commander.excessArguments" && !isCommand)
    return new GenerateError(`generate: no command "${first}"; there are ${commands.join(", ")}; see --help`);
  const text = message
    .replace(/^error: /, "")
    .replaceAll("\n", " ")
    .replace(/\.$/, "");
  return new GenerateError(`${isCommand ? first : "generate"}: ${text}; see --help`);
}
