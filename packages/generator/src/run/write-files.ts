import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail } from "../base/error.js";
import type { Plan } from "../plan/model.js";
import { reportOf } from "../report/report.js";

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    fail(folder, `cannot be made a folder (${code}); name another one with --out`);
  }
}

export function writeReport(file: string, plans: Plan[]): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(beside, `${JSON.stringify(reportOf(plans), null, 2)}\n`);
    renameSync(beside, file);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    fail(file, `cannot be written (${code}); name another file with --report`);
  }
}
