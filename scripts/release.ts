import { HELP, readArguments } from "./release/cli.js";
import { ReleaseError } from "./release/error.js";

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) process.stdout.write(HELP);
  else process.exitCode = await (await import("./release/run.js")).release(args);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
