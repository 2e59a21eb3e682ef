import { parseArgs } from "node:util";
import { GenerateError } from "./error.js";

export interface Arguments {
  check: boolean;
  changesets: boolean;
  help: boolean;
  spec?: string;
  out?: string;
  report?: string;
  statistics?: boolean;
  overlay?: string;
  move?: { from: string; to: string };
}

export const HELP = `Turns OpenAPI documents into packages.

  pnpm generate                              from openapi/ to packages/
  pnpm generate --check                      write nothing; name what would change, and exit with 1 if anything would
  pnpm generate --spec <file or URL> --out <folder>
                                             the same for any other OpenAPI 3.0 or 3.1 document

  pnpm generate --move <package>:<call> --to <call>
                                             give an action another name; the old one stays as a deprecated alias

  --overlay <file>  what to correct in the document that --spec names; default: the overlay in openapi/ that names its
                    server, if there is one
  --changesets      also write a changeset for each package that a caller sees to be different
  --statistics      also print what the documents became, in numbers, and ours package by package
  --report <file>   also write which call reaches which operation, as JSON
  --help            show this
`;

/** The arguments, or an error that says which one is wrong. */
export function readArguments(args: string[]): Arguments {
  const { values } = parse(args);
  const {
    check = false,
    changesets = false,
    help = false,
    statistics = false,
    spec,
    out,
    report,
    overlay,
    move,
    to,
  } = values;
  if ((spec === undefined) !== (out === undefined)) {
    const [given, missing] =
      spec === undefined ? ["--out", "--spec <file or URL>"] : ["--spec", "--out <folder>"];
    throw new GenerateError(`generate: ${given} needs ${missing} beside it`);
  }
  if (check && changesets) {
    throw new GenerateError(
      "generate: --check writes nothing, so --changesets cannot go with it; leave one out",
    );
  }
  if ((move === undefined) !== (to === undefined)) {
    throw new GenerateError("generate: --move <package>:<call> and --to <call> go together; give both");
  }
  if (overlay !== undefined && spec === undefined) {
    throw new GenerateError("generate: --overlay corrects another's document; name it with --spec");
  }
  return {
    check,
    changesets,
    help,
    statistics,
    ...(spec !== undefined && { spec }),
    ...(out !== undefined && { out }),
    ...(report !== undefined && { report }),
    ...(overlay !== undefined && { overlay }),
    ...(move !== undefined && to !== undefined && { move: { from: move, to } }),
  };
}

const OPTIONS = {
  check: { type: "boolean" },
  changesets: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  spec: { type: "string" },
  out: { type: "string" },
  report: { type: "string" },
  statistics: { type: "boolean" },
  overlay: { type: "string" },
  move: { type: "string" },
  to: { type: "string" },
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({ args: args.filter((arg) => arg !== "--"), options: OPTIONS });
  } catch (error) {
    const [what = ""] = (error as Error).message.split(/[.\n]/);
    throw new GenerateError(`generate: ${what.charAt(0).toLowerCase()}${what.slice(1)}; see --help`);
  }
}
