import { HELP, readArguments } from "./generate/cli.js";
import { GenerateError } from "./generate/error.js";

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) {
    process.stdout.write(HELP);
  } else {
    // Only now: a slip on the command line need not wait for the TypeScript compiler.
    const [{ folderOf, generate }, { summary }] = await Promise.all([
      import("./generate/run.js"),
      import("./generate/summary.js"),
    ]);
    const changesets = args.changesets
      ? (await import("./spec/changesets/index.js")).changesets(folderOf(args))
      : undefined;
    const outcome = await generate(args, { ...(changesets && { versionOf: changesets.versionOf }) });
    for (const warning of outcome.warnings) console.warn(`warning: ${warning}`);
    process.stdout.write(summary(outcome, args.check));
    if (args.statistics) {
      const { statistics } = await import("./generate/statistics.js");
      process.stdout.write(statistics(outcome.plans));
      const { packagesTable } = await import("./generate/packages-table.js");
      if (args.spec === undefined) process.stdout.write(`\n${packagesTable(outcome.plans)}`);
    }
    if (changesets) process.stdout.write(changesets.write(outcome.plans));
    if (args.check && outcome.changes.length > 0) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
