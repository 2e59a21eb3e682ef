import { existsSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fail } from "../base/error.js";
import { makeFolder } from "../base/make-folder.js";
import type { EmittedPackage } from "../emit/index.js";
import { bytes, content, existingPackages, ownedFiles } from "./folder.js";
import { stagingIn } from "./staging.js";

export type Change = { kind: "changed" | "new" | "left over"; file: string };

/**
 * Compares packages with what is in a folder, one after the other, and makes the folder like them when told to. What is
 * new waits beside the folder until all of it is written: whatever stops before that leaves the old packages whole.
 */
export function updater(folder: string, existing = existingPackages(folder)): Updater {
  const changes: Change[] = [];
  const kept = new Set<string>();
  const staging = stagingIn(folder);
  const waiting: string[] = [];
  const made = new Set<string>();
  const last: [from: string, to: string][] = [];

  async function add({ slug, files }: EmittedPackage, write: boolean): Promise<void> {
    // it is the name of a folder, and everything else in that folder goes
    if (!/^[a-z0-9]/.test(slug))
      fail(folder, `cannot have a package called "${slug}"; give its tag another name`);
    if (existing.handWritten.has(slug)) {
      fail(
        path.join(folder, slug),
        "is written by hand, and the generator has a package of that name; rename one of them",
      );
    }
    kept.add(slug);
    for (const [name, text] of files) {
      const before = bytes(path.join(folder, slug, name));
      if (before && Buffer.compare(before, Buffer.from(text)) === 0) continue;
      changes.push({ kind: before === undefined ? "new" : "changed", file: `${slug}/${name}` });
      if (!write) continue;
      staging.write(`${slug}/${name}`, text);
      waiting.push(`${slug}/${name}`);
    }
    for (const name of ownedFiles(path.join(folder, slug))) {
      if (!files.has(name)) changes.push({ kind: "left over", file: `${slug}/${name}` });
    }
    await staging.room();
  }

  /** Asking the system for the same folder again takes longer than writing a small file. */
  function makeOnce(name: string): void {
    if (made.has(name)) return;
    makeFolder(name);
    made.add(name);
  }

  /** One that is as the run before left it, and need not be printed to know that. */
  function keep(slug: string): void {
    kept.add(slug);
  }

  function addFile(file: string, text: string, write: boolean): void {
    const before = content(path.join(folder, file));
    if (before === text) return;
    changes.push({ kind: before === undefined ? "new" : "changed", file });
    if (!write) return;
    staging.write(path.basename(file), text);
    last.push([staging.pathOf(path.basename(file)), path.join(folder, file)]);
  }

  function leftOver(): void {
    for (const slug of existing.generated) {
      if (kept.has(slug)) continue;
      for (const name of ownedFiles(path.join(folder, slug)))
        changes.push({ kind: "left over", file: `${slug}/${name}` });
    }
  }

  async function finish(write: boolean): Promise<Change[]> {
    leftOver();
    if (!write) return changes;
    await staging.written();
    const whole = new Set(waiting.map(slugOf).filter((slug) => !existsSync(path.join(folder, slug))));
    for (const slug of whole) renameSync(staging.pathOf(slug), path.join(folder, slug));
    for (const file of waiting) {
      if (whole.has(slugOf(file))) continue;
      makeOnce(path.dirname(path.join(folder, file)));
      renameSync(staging.pathOf(file), path.join(folder, file));
    }
    for (const [from, to] of last) renameSync(from, to);
    for (const { kind, file } of changes) if (kind === "left over") remove(folder, file);
    for (const slug of existing.generated) {
      if (!kept.has(slug)) rmSync(path.join(folder, slug), { recursive: true, force: true });
    }
    return changes;
  }

  return { add, keep, addFile, finish, discard: staging.remove };
}

const slugOf = (file: string): string => file.slice(0, file.indexOf("/"));

export interface Updater {
  add: (emitted: EmittedPackage, write: boolean) => Promise<void>;
  /** A package that is what it was. */
  keep: (slug: string) => void;
  /** One file beside the packages, by its path from the folder. */
  addFile: (file: string, text: string, write: boolean) => void;
  /** Puts what waits in its place, and removes what is left over. */
  finish: (write: boolean) => Promise<Change[]>;
  /** Removes what waits, or what is left of it. */
  discard: () => Promise<void>;
}

function remove(folder: string, file: string): void {
  rmSync(path.join(folder, file), { force: true });
  for (
    let parent = path.dirname(file);
    parent !== "." && parent.includes("/");
    parent = path.dirname(parent)
  ) {
    try {
      rmdirSync(path.join(folder, parent));
    } catch {
      return; // not empty
    }
  }
}
