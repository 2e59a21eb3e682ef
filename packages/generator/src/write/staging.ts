import { existsSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fail } from "../base/error.js";
import { makeFolder } from "../base/make-folder.js";
import { entries } from "./folder.js";

/** More files than these are not written at the same time. */
const AT_ONCE = 64;

export interface Staging {
  /** Begins to write a file; while it is written, its caller can go on. */
  write: (file: string, text: string | Uint8Array) => void;
  /** Waits until few enough files are being written; fails where one could not be. */
  room: () => Promise<void>;
  /** Waits until all of them are there; fails where one could not be. */
  written: () => Promise<void>;
  pathOf: (file: string) => string;
  remove: () => Promise<void>;
}

/** A folder inside of another, in which new files wait until all of them are written. */
export function stagingIn(folder: string): Staging {
  const staging = path.join(folder, `.restflare-${process.pid}`);
  const folders = new Map<string, Promise<void>>();
  const open = new Set<Promise<void>>();
  let failure: NodeJS.ErrnoException | undefined;
  removeAbandoned(folder);

  /** Made once: to ask the system again takes longer than to write a small file. */
  function folderAt(name: string): Promise<void> {
    const known = folders.get(name);
    if (known) return known;
    const made = name === staging ? makeOutermost() : folderAt(path.dirname(name)).then(() => mkdir(name));
    folders.set(name, made);
    return made;
  }

  async function makeOutermost(): Promise<void> {
    makeFolder(staging);
  }

  async function writeOne(file: string, text: string | Uint8Array): Promise<void> {
    try {
      await folderAt(path.dirname(file));
      await writeFile(file, text);
    } catch (error) {
      failure ??= error as NodeJS.ErrnoException;
    }
  }

  function check(): void {
    if (failure === undefined) return;
    fail(
      folder,
      `cannot be written to (${failure.code ?? ""}), and is as it was; make room there, or see to its permissions`,
    );
  }

  return {
    write: (file, text) => {
      const one = writeOne(path.join(staging, file), text).finally(() => open.delete(one));
      open.add(one);
    },
    room: async () => {
      while (open.size > AT_ONCE) await Promise.race(open);
      check();
    },
    written: async () => {
      await Promise.all(open);
      check();
    },
    pathOf: (file) => path.join(staging, file),
    remove: async () => {
      await Promise.all(open);
      if (existsSync(staging)) rmSync(staging, { recursive: true, force: true });
    },
  };
}

/** What runs left that were killed: nobody waits for it any more. */
function removeAbandoned(folder: string): void {
  for (const name of entries(folder)) {
    const [, pid] = /^\.restflare-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // another's
  }
}
