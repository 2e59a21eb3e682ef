import { writeFileSync } from "node:fs";
import path from "node:path";
import { Document, isMap, parseDocument } from "yaml";
import { fail } from "../base/error.js";
import { makeFolder } from "../base/make-folder.js";
import type { Project } from "../base/project.js";
import { exactSlug } from "../base/words.js";
import type { OpenApi } from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { load } from "../load/index.js";
import { normalise } from "../normalise/index.js";
import { isMeant, readRecorded } from "../review/records.js";
import { content } from "../write/folder.js";
import { factsOf } from "./facts.js";
import { freshDocument } from "./fresh.js";
import { addComponents, mergeOperation, tidy } from "./merge.js";
import type { Merging } from "./merge-schema.js";
import { readableNames } from "./names.js";
import { type Shared, sharedBeside } from "./shared.js";
import { textOf } from "./text.js";

/** What our documents call the placeholders that every owner calls something else. */
const PLACEHOLDERS = { "accounts/{}": "account_id", "zones/{}": "zone_id" };

export interface ImportOptions {
  source: string;
  tag: string;
  /** The document to start or to refresh; by default the project's that is named after the tag. */
  to?: string | undefined;
  project?: Project | undefined;
}

/** What the command says at its end. */
export async function importFacts({ source, tag, to, project }: ImportOptions): Promise<string> {
  const { document: loaded, source: name } = await load(source);
  const { document: owners } = normalise(loaded, { wanted: PLACEHOLDERS, recorded: {}, source: name });
  const operations = operationsOf(owners).filter(({ operation }) => operation.tags?.includes(tag));
  if (operations.length === 0) fail(name, `has no operation with the tag "${tag}"; ${nearTags(owners, tag)}`);
  const file = to ?? documentOf(tag, project);
  const before = content(file) ?? "";
  const shared = sharedBeside(file);
  const document = before === "" ? new Document(freshDocument(tag, owners, shared)) : parsed(file, before);
  const told = merge(document, operations, { file, owners, shared, tag });
  if (before === "") tidy(document.contents);
  if (told.length === 0) return `${file}: has all of the owner's facts\n`;
  try {
    makeFolder(path.dirname(file));
    writeFileSync(file, textOf(before, document));
  } catch (error) {
    fail(
      file,
      `cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}); name another file`,
    );
  }
  return `${told.map((line) => `${line}\n`).join("")}${file}: ${told.length} of the owner's facts are new\n`;
}

function documentOf(tag: string, project: Project | undefined): string {
  if (!project) fail("import", "needs --to <file>; see --help");
  return path.relative(process.cwd(), path.join(project.documents, `${exactSlug(tag)}.yaml`));
}

interface Target {
  file: string;
  owners: OpenApi;
  shared: Shared;
  tag: string;
}

function merge(document: Document, operations: readonly Placed[], { file, ...target }: Target): string[] {
  const { owners, shared, tag } = target;
  const told = new Set<string>();
  const taken = new Set(Object.keys(componentsOf(document)));
  const names = readableNames(Object.keys(owners.components?.["schemas"] ?? {}), taken);
  const records = [file, path.join(path.dirname(file), "components.yaml")].flatMap(readRecorded);
  const merging: Merging = {
    owners,
    shared,
    tag,
    facts: factsOf(owners, names),
    ours: { document, shared },
    isMeant: (kind, spot) => isMeant(records, { kind, ...spot }),
    told: ({ operation, place }, what) => told.add(`${operation}${place && ` ${place}`}: ${what}`),
    done: new Map(),
  };
  for (const operation of operations) mergeOperation(operation, merging);
  addComponents(merging);
  return [...told];
}

function parsed(file: string, text: string): Document {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) fail(file, `is no YAML (${error.message.split("\n")[0]}); correct it there`);
  if (!isMap(document.contents)) fail(file, "holds no object; remove it to start anew");
  return document;
}

function componentsOf(document: Document): Record<string, unknown> {
  const schemas = document.getIn(["components", "schemas"]);
  return isMap(schemas) ? (schemas.toJS(document) as Record<string, unknown>) : {};
}

function nearTags(owners: OpenApi, tag: string): string {
  const tags = [...new Set(operationsOf(owners).flatMap(({ operation }) => operation.tags ?? []))].sort();
  const [word = ""] = tag.toLowerCase().split(/\s+/);
  const near = tags.filter((one) => one.toLowerCase().includes(word)).slice(0, 5);
  return `there are ${near.length > 0 ? near.map((one) => `"${one}"`).join(", ") : `${tags.length} others`}`;
}
