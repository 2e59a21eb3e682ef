import path from "node:path";
import { GenerateError } from "../base/error.js";

/** As the command line gives them. */
export interface GenerateArguments {
  spec?: string;
  out?: string;
  scope?: string;
  overlay?: string;
  check?: boolean;
  changesets?: boolean;
  move?: string;
  to?: string;
  drop?: string;
  allowRemoval?: boolean;
  statistics?: boolean;
  report?: string;
}

/** Stops at options that do not go together. */
export function checkArguments({
  spec,
  out,
  scope = "",
  overlay,
  check,
  changesets,
  move,
  to,
  drop,
  report,
}: GenerateArguments): void {
  if ((spec === undefined) !== (out === undefined)) {
    const [given, missing] =
      spec === undefined ? ["--out", "--spec <file or URL>"] : ["--spec", "--out <folder>"];
    throw new GenerateError(`generate: ${given} needs ${missing} beside it`);
  }
  if (report !== undefined && spec !== undefined && path.resolve(report) === path.resolve(spec))
    throw new GenerateError("generate: --report would take the place of the document; name another file");
  if (spec === "" || out === "")
    throw new GenerateError(`generate: ${spec === "" ? "--spec" : "--out"} is empty; name what it is about`);
  if (!/^@[a-z0-9][a-z0-9._-]*$/.test(scope))
    throw new GenerateError(`generate: --scope "${scope}" is no scope of npm; write one as @acme`);
  if (check && changesets)
    throw new GenerateError(
      "generate: --check writes nothing, so --changesets cannot go with it; leave one out",
    );
  if ((move === undefined) !== (to === undefined))
    throw new GenerateError(
      "generate: --move <package>:<call> and --to <call> go together; give both, as in --move queues:queues.messages.pull " +
        "--to queues.messages.take",
    );
  if (drop !== undefined && move !== undefined)
    throw new GenerateError(
      "generate: --drop and --move change the names, each by itself; run one after the other",
    );
  if (overlay !== undefined && spec === undefined)
    throw new GenerateError("generate: --overlay corrects another's document; name it with --spec");
}
