import { readFileSync } from "node:fs";
import path from "node:path";
import { generate } from "../../packages/generator/src/run/pipeline.js";
import { PROJECT } from "../project.js";
import { branch, isShallow, uncommitted } from "./git.js";

/** A question before a release; `problem` says what is wrong and the way out. */
export interface Check {
  name: string;
  problem?: string;
}

/** What must be true of the repository, whatever is to be released. */
export async function checkRepository(root: string): Promise<Check[]> {
  return [
    check("nothing is uncommitted", clean(root)),
    check("the base branch, with its history", base(root)),
    check("generated files are current", await current()),
  ];
}

export function check(name: string, problem: string | undefined): Check {
  return { name, ...(problem !== undefined && { problem }) };
}

function clean(root: string): string | undefined {
  const files = uncommitted(root);
  if (files.length === 0) return undefined;
  return `the tree has what no commit has; commit it, or take it back with \`git restore\`:\n${listed(files)}`;
}

function base(root: string): string | undefined {
  const { baseBranch } = JSON.parse(readFileSync(path.join(root, ".changeset/config.json"), "utf8")) as {
    baseBranch: string;
  };
  const here = branch(root);
  if (here !== baseBranch)
    return `releases are made from ${baseBranch}, and this is ${here || "no branch"}; run \`git switch ${baseBranch}\``;
  if (isShallow(root))
    return "this clone lacks the history that says what was released; run `git fetch --unshallow --tags`";
  return undefined;
}

async function current(): Promise<string | undefined> {
  const { changes } = await generate({ check: true }, { project: PROJECT });
  if (changes.length === 0) return undefined;
  const files = changes.map(({ kind, file }) => `${kind} ${file}`);
  return `generated files are not what their documents say; run \`pnpm generate --changesets\` and commit:\n${listed(files)}`;
}

function listed(lines: readonly string[]): string {
  const shown = lines.slice(0, 10).map((line) => `  ${line.trim()}`);
  return [...shown, ...(lines.length > 10 ? [`  and ${lines.length - 10} more`] : [])].join("\n");
}
