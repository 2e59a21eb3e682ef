import path from "node:path";
import type { Outcome } from "../run/pipeline.js";

/** What a run says at its end. */
export function summary({ changes, packages, operations, folder, command }: Outcome, check: boolean): string {
  const shown = path.relative(process.cwd(), folder) || ".";
  const named = check ? changes.map(({ kind, file }) => `${kind}: ${path.join(shown, file)}\n`).join("") : "";
  const what = `${count(packages, "package")} with ${count(operations, "operation")}`;
  if (changes.length === 0) return `${what}; nothing to change in ${shown}\n`;
  const differ = count(changes.length, "file");
  if (check) return `${named}${what}; ${differ} in ${shown} would change: run \`${command}\`\n`;
  return `${what}; ${differ} in ${shown} changed\n`;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
