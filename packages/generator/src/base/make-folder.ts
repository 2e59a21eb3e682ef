import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder with those around it, one after the other: `recursive` never ends on a file system that knows nothing of a
 * new folder in a folder that is there (`/proc`).
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  let there = path.resolve(folder);
  for (; !existsSync(there); there = path.dirname(there)) missing.unshift(there);
  if (missing.length === 0 && !isFolder(there)) mkdirSync(there); // says what is wrong with it
  for (const one of missing) makeOne(one);
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error; // else another process was faster
  }
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
