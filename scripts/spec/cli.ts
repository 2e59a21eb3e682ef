import { parseArgs } from "node:util";
import { GenerateError } from "../generate/error.js";

export const COMMANDS = ["diff", "check", "import", "fetch"] as const;
export type Command = (typeof COMMANDS)[number];

export const HELP: Record<Command, string> = {
  diff: `What a change of an OpenAPI document means to those who call its packages.

  pnpm spec:diff <old> <new>      files or URLs; prints a table for each package, and the totals by class
  pnpm spec:diff <old> <new> --json

  breaking: a call or its types may stop working (a major)    additive: there is more (a minor)
  invisible: only documentation, or nothing that a caller uses (a patch)
`,
  check: `Whether our documents say the same as their owner's description.

  pnpm spec:check --against <file or URL>
  pnpm spec:check --against <file or URL> --document <file>    only this one; several times for several

  Differences that are meant stand beside a document, with their reasons: openapi/<name>.differences.yaml.
  Exits with 1 if there is any other, or if one that is recorded is none.
`,
  import: `Starts or refreshes one of our documents with an owner's facts; never with their prose.

  pnpm spec:import --from <file or URL> --tag "<tag>"
  pnpm spec:import --from <file or URL> --tag "<tag>" --to <file>    instead of openapi/<slug of the tag>.yaml

  What already stands in the document stays. Afterwards pnpm spec:check says what still differs.
`,
  fetch: `Fetches the API owner's current description.

  pnpm spec:fetch --to <file>
  pnpm spec:fetch --to <file> --from <URL>
`,
};

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  against: { type: "string" },
  document: { type: "string", multiple: true },
  from: { type: "string" },
  tag: { type: "string" },
  to: { type: "string" },
} as const;

const TAKES: Record<Command, readonly (keyof typeof OPTIONS)[]> = {
  diff: ["json"],
  check: ["against", "document"],
  import: ["from", "tag", "to"],
  fetch: ["from", "to"],
};

export interface Arguments {
  help: boolean;
  json: boolean;
  against?: string;
  document: string[];
  from?: string;
  tag?: string;
  to?: string;
  positionals: string[];
}

/** The arguments of one command, or an error that says which one is wrong. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const { values, positionals } = parse(command, args);
  const { help = false, json = false, document = [], ...rest } = values;
  return { help, json, document, ...rest, positionals };
}

/** What a command cannot do without. */
export function need(command: Command, value: string | undefined, what: string): string {
  if (value === undefined || value === "")
    throw new GenerateError(`spec:${command}: needs ${what}; see --help`);
  return value;
}

function parse(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).filter(([name]) => name === "help" || TAKES[command].includes(name as never)),
  ) as typeof OPTIONS;
  const isFree = command === "diff";
  try {
    const given = args.filter((arg) => arg !== "--");
    return parseArgs({ args: given, options, allowPositionals: isFree });
  } catch (error) {
    const [what = ""] = (error as Error).message.split(/[.\n]/);
    throw new GenerateError(`spec:${command}: ${what.charAt(0).toLowerCase()}${what.slice(1)}; see --help`);
  }
}
