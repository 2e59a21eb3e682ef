import { spawnSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { ReleaseError } from "./error.js";
import type { Package } from "./plan.js";

/** What git says; an error if it says no. */
export function git(root: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", root, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new ReleaseError(`git ${args[0]}: ${(error?.message ?? stderr).trim() || `exit code ${status}`}`);
  return stdout.trimEnd();
}

/** The same, or undefined if it says no. */
function tryGit(root: string, ...args: readonly string[]): string | undefined {
  try {
    return git(root, ...args);
  } catch {
    return undefined;
  }
}

/** What the tree has that no commit has. */
export function uncommitted(root: string): string[] {
  return git(root, "status", "--porcelain").split("\n").filter(Boolean);
}

/** The name of the branch; empty where none is checked out. */
export function branch(root: string): string {
  return git(root, "branch", "--show-current");
}

/** Whether commits are missing here, and with them what was released. */
export function isShallow(root: string): boolean {
  return git(root, "rev-parse", "--is-shallow-repository") === "true";
}

export const tagOf = ({ name, version }: Pick<Package, "name" | "version">): string => `${name}@${version}`;

/** Names this commit as the one that a version is published from, also where a run that failed had tried another. */
export function setTag(root: string, tag: string): void {
  git(root, "tag", "--force", "--no-sign", tag);
}

export function removeTag(root: string, tag: string): void {
  tryGit(root, "tag", "--delete", tag);
}

/** What gets into no tarball, nor changes what does: the same that a build does not depend on. */
const ASIDE = /^(test\/|CHANGELOG\.md$|vitest\.config\.ts$)/;

/**
 * A file that is not what it was when the version of the package was released: at its tag, or, where there is none, in
 * the commit that gave the package this version. Undefined if all of it is.
 */
export function changedFile(root: string, released: Package): string | undefined {
  const { folder } = released;
  const base = baseOf(root, released);
  if (base === undefined) return undefined;
  const files = git(root, "diff", "--name-only", `--relative=${folder}`, base, "HEAD", "--", folder);
  return files
    .split("\n")
    .filter((file) => file !== "" && !ASIDE.test(file))
    .find((file) => file !== "package.json" || isPublishedPartChanged(root, folder, base));
}

function baseOf(root: string, one: Package): string | undefined {
  const tag = tryGit(root, "rev-parse", "--quiet", "--verify", `refs/tags/${tagOf(one)}^{commit}`);
  if (tag !== undefined) return tag;
  const line = `"version": "${one.version}"`;
  return git(root, "log", "-1", "--format=%H", `-S${line}`, "--", `${one.folder}/package.json`) || undefined;
}

/** Scripts and tools for development concern nobody who installs it. */
function isPublishedPartChanged(root: string, folder: string, base: string): boolean {
  const [before, after] = [base, "HEAD"].map((commit) => {
    const text = tryGit(root, "show", `${commit}:${folder}/package.json`) ?? "{}";
    const { scripts: _, devDependencies: __, ...published } = JSON.parse(text) as Record<string, unknown>;
    return published;
  });
  return !isDeepStrictEqual(before, after);
}
