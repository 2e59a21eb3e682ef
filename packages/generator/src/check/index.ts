import { existsSync } from "node:fs";
import path from "node:path";
import Table from "cli-table3";
import { fail } from "../base/error.js";
import { PLAIN, trimmed } from "../base/plain-table.js";
import { CATALOGUE, type Project } from "../base/project.js";
import { claimed } from "../catalogue/claims.js";
import { readCatalogue } from "../catalogue/read.js";
import type { OpenApi } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { documentsIn } from "../load/documents-in.js";
import { type Loaded, load } from "../load/index.js";
import { review, sharedFile } from "../review/index.js";
import { DIFFERENCES, type Finding, notMeant, readRecorded, unusedRecords } from "../review/records.js";
import { differences } from "./compare.js";

export interface CheckOptions {
  /** The owner's description: a file or a URL. Without it only words, permissions and secrets are looked at. */
  against?: string | undefined;
  /** Only these; by default all of the project's. */
  documents: readonly string[];
  /** What is missing is an error, as it is in the project's own documents. */
  strict?: boolean | undefined;
  project?: Project | undefined;
}

/** What the command prints, and its exit code. */
export async function check(options: CheckOptions): Promise<{ text: string; code: number }> {
  const { against, documents: given, project } = options;
  const owners = against === undefined ? undefined : await load(against);
  const files = given.length > 0 ? given : ownDocuments(project);
  const claims = owners && claimsOn(owners.document);
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkOne(file, { owners, claims }, options));
  // A record of what all documents share is of use if any of them needs it, so all of them have to be there.
  const shared = given.length > 0 || !owners ? [] : [...new Set(files.map(sharedFile))].flatMap(readRecorded);
  const found = checked.flatMap((one) => one.found);
  const unused = unusedRecords(
    shared,
    found,
    shared.map(({ kind }) => kind),
  );
  const text = [...checked.map((one) => one.text), lines(unused)].join("");
  return { text, code: unused.length === 0 && checked.every(({ fine }) => fine) ? 0 : 1 };
}

function ownDocuments(project: Project | undefined): string[] {
  if (!project) fail("check", "needs --document <file>; see --help");
  return documentsIn(project.documents).map((file) => path.relative(process.cwd(), file));
}

interface Checked {
  text: string;
  fine: boolean;
  /** Also what is meant. */
  found: Finding[];
}

interface Owners {
  owners: Loaded | undefined;
  claims: Claims | undefined;
}

/** The operations that a document is to have; nothing where no catalogue stands beside it. */
type Claims = (file: string) => readonly Placed[] | undefined;

function claimsOn(owners: OpenApi): Claims {
  const catalogues = new Map<string, ReadonlyMap<string, readonly Placed[]>>();
  return (file) => {
    const catalogue = path.join(path.dirname(file), CATALOGUE);
    if (!existsSync(catalogue)) return undefined;
    const operations = catalogues.get(catalogue) ?? claimed(readCatalogue(catalogue), owners).operations;
    catalogues.set(catalogue, operations);
    return operations.get(path.parse(file).name);
  };
}

async function checkOne(
  file: string,
  { owners, claims }: Owners,
  { project, strict = false }: CheckOptions,
): Promise<Checked> {
  const loaded = await load(file);
  const { paths = {} } = loaded.document;
  if (Object.keys(paths).length === 0) return { text: "", fine: true, found: [] };
  const isOwn = project !== undefined && path.resolve(path.dirname(file)) === path.resolve(project.documents);
  const parts = [
    reviewed(loaded, { file, isOwn, isStrict: isOwn || strict, isAll: !owners }),
    ...(owners ? [compared(loaded, { owners, given: claims?.(file), file })] : []),
  ];
  return {
    text: parts.map(({ text }) => text).join(""),
    fine: parts.every(({ fine }) => fine),
    found: parts.flatMap(({ found }) => found),
  };
}

interface Reviewing {
  file: string;
  isOwn: boolean;
  /** What is missing is an error. */
  isStrict: boolean;
  /** Nothing else is looked at. */
  isAll: boolean;
}

function reviewed({ source, document }: Loaded, { file, isOwn, isStrict, isAll }: Reviewing): Checked {
  const { gaps, found, unused } = review(document, { file, own: isOwn });
  if (gaps.length + unused.length === 0)
    return {
      text: isAll ? `${source}: has its words, permissions and marks of secrets\n` : "",
      fine: true,
      found,
    };
  const hint = isStrict ? "" : " (a warning; an error with --strict)";
  const missing = `${source}: ${gaps.length} words, permissions or marks of secrets are missing${hint}\n`;
  return {
    text: `${table(gaps)}${lines(unused)}${gaps.length > 0 ? missing : ""}`,
    fine: unused.length === 0 && (gaps.length === 0 || !isStrict),
    found,
  };
}

interface Comparing {
  owners: Loaded;
  /** The operations that it is to have; by default those around its own. */
  given: readonly Placed[] | undefined;
  file: string;
}

function compared({ source, document }: Loaded, { owners, given, file }: Comparing): Checked {
  const found = differences(document, owners.document, given);
  const own = readRecorded(file);
  const open = notMeant(found, [...own, ...readRecorded(sharedFile(file))]);
  const unused = unusedRecords(own, found, DIFFERENCES);
  const fine = open.length + unused.length === 0;
  const meant = `${found.length - open.length} recorded differences`;
  const verdict = fine
    ? `as its owner describes it, with ${meant}`
    : `${open.length} differences that nobody meant, ${unused.length} records of none, ${meant}`;
  return { text: `${table(open)}${lines(unused)}${source}: ${verdict}\n`, fine, found };
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

function table(open: readonly Finding[]): string {
  if (open.length === 0) return "";
  const rows = new Table(PLAIN);
  for (const { kind, operation, place, text } of open) rows.push([kind, operation, place || "-", text]);
  return `${trimmed(rows.toString())}\n`;
}
