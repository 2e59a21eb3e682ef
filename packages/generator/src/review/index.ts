import path from "node:path";
import { fail } from "../base/error.js";
import type { OpenApi } from "../document/openapi.js";
import { type Gap, gapsIn } from "./gaps.js";
import { differencesFile, GAPS, notMeant, readRecorded, unusedRecords } from "./records.js";

export interface Review {
  /** What is missing, and what nobody recorded as meant. */
  gaps: Gap[];
  /** All, also what is meant. */
  found: Gap[];
  /** The records beside this document of what is not missing. */
  unused: string[];
}

/** Whether a document has its words, permissions and marks of secrets; `file` is where it lies, with its records beside it. */
export function review(document: OpenApi, { file, own }: { file: string; own: boolean }): Review {
  const found = gapsIn(document, { own });
  const records = readRecorded(file);
  const gaps = notMeant(found, [...records, ...readRecorded(sharedFile(file))]);
  return { gaps, found, unused: unusedRecords(records, found, GAPS) };
}

/** `components.differences.yaml` speaks of what all documents beside it share. */
export function sharedFile(file: string): string {
  return path.join(path.dirname(file), "components.yaml");
}

/** Stops where a document of ours lacks something: its packages are read by people, and shown to them by their editors. */
export function checkReview({ source, document }: { source: string; document: OpenApi }, root: string): void {
  const file = path.join(root, source);
  const { gaps, unused } = review(document, { file, own: true });
  if (gaps.length + unused.length === 0) return;
  const lines = [...gaps.map(lineOf), ...unused].map((line) => `  ${line}\n`).join("");
  const records = path.posix.join(path.posix.dirname(source), path.basename(differencesFile(file)));
  fail(
    source,
    `words, permissions or marks of secrets are missing; add them, or record in ${records} why they are not:\n${lines.trimEnd()}`,
  );
}

const lineOf = ({ operation, place, kind, text }: Gap): string =>
  `${[operation, place].filter(Boolean).join(" ")}: ${text} (${kind})`;
