import { bin, run } from "../run/shell.mjs";
import { refuse } from "./error.js";
import { git } from "./git.js";
import type { Row } from "./plan.js";

/** Turns the changesets into versions and changelogs. */
export function version(root: string): void {
  const commands = [
    [bin(root, "changeset"), "version"],
    ["pnpm", "install", "--lockfile-only", "--prefer-offline"], // where one package names a version of another
  ];
  for (const [program = "", ...args] of commands) {
    const code = run(program, args, { cwd: root });
    if (code !== 0)
      refuse(
        `${args[0]} ended with ${code}; put the tree back with \`git restore .\`, see to it, and run again`,
      );
  }
}

/** So that a run that comes after this one, whatever ends this one, has nothing to version any more. */
export function commitVersions(root: string, rows: readonly Row[]): void {
  const names = rows.map(({ name, to }) => `${name} ${to}`);
  const [only] = names;
  const subject = names.length === 1 ? `Release ${only}` : `Release ${names.length} packages`;
  git(root, "add", "--all", "--", ".changeset", "packages", "pnpm-lock.yaml");
  git(root, "commit", "--quiet", "--message", subject, "--message", names.join("\n"));
}
