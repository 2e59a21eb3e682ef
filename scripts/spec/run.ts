import { GenerateError } from "../generate/error.js";
import { type Arguments, type Command, HELP, need, readArguments } from "./cli.js";

type Run = (args: Arguments) => Promise<number>;

/** Runs one command and answers its exit code. Each is loaded only when it is called. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const given = readArguments(command, args);
  if (given.help) {
    process.stdout.write(HELP[command]);
    return 0;
  }
  return RUNS[command](given);
}

const RUNS: Record<Command, Run> = {
  diff: async ({ positionals, json }) => {
    const [before, after, ...more] = positionals;
    if (more.length > 0)
      throw new GenerateError(`spec:diff: takes two documents, not ${positionals.length}; see --help`);
    const [old, now] = [
      need("diff", before, "two documents, <old> <new>"),
      need("diff", after, "a second document, <new>"),
    ];
    const { diff } = await import("./diff/index.js");
    process.stdout.write(await diff(old, now, { json }));
    return 0;
  },
  check: async ({ against, document }) => {
    const owner = need("check", against, "--against <file or URL>");
    const { check } = await import("./check/index.js");
    const { text, code } = await check(owner, document);
    process.stdout.write(text);
    return code;
  },
  import: async ({ from, tag, to }) => {
    const source = need("import", from, "--from <file or URL>");
    const name = need("import", tag, '--tag "<tag>"');
    const { importFacts } = await import("./import/index.js");
    process.stdout.write(await importFacts({ source, tag: name, ...(to !== undefined && { to }) }));
    return 0;
  },
  fetch: async ({ from, to }) => {
    const target = need("fetch", to, "--to <file>");
    const { fetchDescription } = await import("./fetch.js");
    process.stdout.write(await fetchDescription(target, from));
    return 0;
  },
};
