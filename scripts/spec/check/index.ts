import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { load } from "../../generate/load/index.js";
import { byText } from "../../generate/openapi.js";
import { PLAIN, trimmed } from "../table.js";
import { type Difference, differences } from "./compare.js";
import { readRecorded, settle } from "./differences.js";

const OPENAPI = fileURLToPath(new URL("../../../openapi", import.meta.url));

/** `spec:check`: what it prints, and the exit code. */
export async function check(
  against: string,
  given: readonly string[],
): Promise<{ text: string; code: number }> {
  const owners = await load(against);
  const files = given.length > 0 ? given : ownDocuments();
  const results = await Promise.all(files.map((file) => checkOne(file, owners.document)));
  return { text: results.map(({ text }) => text).join(""), code: results.every(({ fine }) => fine) ? 0 : 1 };
}

function ownDocuments(): string[] {
  return readdirSync(OPENAPI)
    .filter((name) => /\.ya?ml$/.test(name) && !/\.differences\.yaml$/.test(name))
    .sort(byText)
    .map((name) => path.relative(process.cwd(), path.join(OPENAPI, name)));
}

type Checked = { text: string; fine: boolean };

async function checkOne(
  file: string,
  owners: Awaited<ReturnType<typeof load>>["document"],
): Promise<Checked> {
  const { source, document } = await load(file);
  if (document.paths === undefined || Object.keys(document.paths).length === 0)
    return { text: "", fine: true };
  const found = differences(document, owners);
  const { open, unused } = settle(found, readRecorded(file));
  const fine = open.length + unused.length === 0;
  const meant = `${found.length - open.length} recorded differences`;
  if (fine) return { text: `${source}: as its owner describes it, with ${meant}\n`, fine };
  const verdict = `${source}: ${open.length} differences that nobody meant, ${unused.length} records of none, ${meant}\n`;
  return { text: `${open.length > 0 ? table(open) : ""}${unused.map(unusedLine).join("")}${verdict}`, fine };
}

const unusedLine = (record: string): string =>
  `${record}: there is no such difference (any more); remove the record\n`;

function table(open: Difference[]): string {
  const rows = new Table(PLAIN);
  for (const { kind, operation, place, text } of open) rows.push([kind, operation, place || "-", text]);
  return `${trimmed(rows.toString())}\n`;
}
