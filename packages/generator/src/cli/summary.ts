import path from "node:path";
import type { Outcome } from "../run/pipeline.js";

/** What a run says at its end. */
export function summary(outcome: Outcome, check: boolean): string {
  const { changes, packages, operations, folder, command } = outcome;
  const shown = path.relative(process.cwd(), folder) || ".";
  const named = check ? changes.map(({ kind, file }) => `${kind}: ${path.join(shown, file)}\n`).join("") : "";
  const what = `${count(packages, "package")} with ${count(operations, "operation")}`;
  const gone = (outcome.dropped ?? []).map(
    (file) => `${check ? "to be removed" : "removed"}: ${path.relative(process.cwd(), file)}\n`,
  );
  if (gone.length > 0) return `${named}${gone.join("")}${what} are left\n`;
  if (changes.length === 0) return `${what}; nothing to change in ${shown}\n`;
  const differ = count(changes.length, "file");
  if (check) return `${named}${what}; ${differ} in ${shown} would change: run \`${command}\`\n`;
  return `${what}; ${differ} in ${shown} changed\n`;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
