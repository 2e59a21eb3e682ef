import path from "node:path";
import Table from "cli-table3";
import { fail } from "../base/error.js";
import { PLAIN, trimmed } from "../base/plain-table.js";
import type { Project } from "../base/project.js";
import type { OpenApi } from "../document/openapi.js";
import { documentsIn } from "../load/documents-in.js";
import { load } from "../load/index.js";
import { type Difference, differences } from "./compare.js";
import { notMeant, readRecorded, unusedRecords } from "./differences.js";

export interface CheckOptions {
  /** The owner's description: a file or a URL. */
  against: string;
  /** Only these; by default all of the project's. */
  documents: readonly string[];
  project?: Project | undefined;
}

/** What the command prints, and its exit code. */
export async function check({
  against,
  documents: given,
  project,
}: CheckOptions): Promise<{ text: string; code: number }> {
  const owners = await load(against);
  const files = given.length > 0 ? given : ownDocuments(project);
  const checked = await Promise.all(files.map((file) => checkOne(file, owners.document)));
  // A record of what all documents share is of use if any of them needs it, so all of them have to be there.
  const shared = given.length > 0 ? [] : [...new Set(files.map(sharedFile))].flatMap(readRecorded);
  const unused = unusedRecords(
    shared,
    checked.flatMap(({ found }) => found),
  );
  const text = [...checked.map((one) => one.text), ...unused.map(unusedLine)].join("");
  return { text, code: unused.length === 0 && checked.every(({ fine }) => fine) ? 0 : 1 };
}

function ownDocuments(project: Project | undefined): string[] {
  if (!project) fail("check", "needs --document <file>; see --help");
  return documentsIn(project.documents).map((file) => path.relative(process.cwd(), file));
}

/** `components.differences.yaml` speaks of what all documents beside it share. */
function sharedFile(file: string): string {
  return path.join(path.dirname(file), "components.yaml");
}

interface Checked {
  text: string;
  fine: boolean;
  found: Difference[];
}

async function checkOne(file: string, owners: OpenApi): Promise<Checked> {
  const { source, document } = await load(file);
  if (document.paths === undefined || Object.keys(document.paths).length === 0)
    return { text: "", fine: true, found: [] };
  const found = differences(document, owners);
  const own = readRecorded(file);
  const open = notMeant(found, [...own, ...readRecorded(sharedFile(file))]);
  const unused = unusedRecords(own, found);
  const fine = open.length + unused.length === 0;
  const meant = `${found.length - open.length} recorded differences`;
  if (fine) return { text: `${source}: as its owner describes it, with ${meant}\n`, fine, found };
  const verdict = `${source}: ${open.length} differences that nobody meant, ${unused.length} records of none, ${meant}\n`;
  return {
    text: `${open.length > 0 ? table(open) : ""}${unused.map(unusedLine).join("")}${verdict}`,
    fine,
    found,
  };
}

const unusedLine = (record: string): string =>
  `${record}: there is no such difference (any more); remove the record\n`;

function table(open: Difference[]): string {
  const rows = new Table(PLAIN);
  for (const { kind, operation, place, text } of open) rows.push([kind, operation, place || "-", text]);
  return `${trimmed(rows.toString())}\n`;
}
