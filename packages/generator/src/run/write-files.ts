import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail } from "../base/error.js";
import { makeFolder } from "../base/make-folder.js";
import type { Plan } from "../plan/model.js";
import { reportOf } from "../report/report.js";

export function makeTarget(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    fail(folder, `cannot be made a folder (${code}); name another one with --out`);
  }
}

export function writeReport(file: string, plans: Plan[]): void {
  const beside = `${file}.${process.pid}`;
  try {
    makeFolder(path.dirname(file));
    writeFileSync(beside, `${JSON.stringify(reportOf(plans), null, 2)}\n`);
    renameSync(beside, file);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    fail(file, `cannot be written (${code}); name another file with --report`);
  }
}
