import { writeFileSync } from "node:fs";
import path from "node:path";
import { Document, isMap, parseDocument } from "yaml";
import { fail } from "../base/error.js";
import { makeFolder } from "../base/make-folder.js";
import { oncePer } from "../base/once-per.js";
import { literalMembers } from "../check/literals.js";
import type { OpenApi } from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { blank } from "../document/templates.js";
import { load } from "../load/index.js";
import { normalise } from "../normalise/index.js";
import { isMeant, readRecorded } from "../review/records.js";
import { content } from "../write/folder.js";
import { factsOf } from "./facts.js";
import { freshDocument } from "./fresh.js";
import { addComponents, mergeOperation, tidy } from "./merge.js";
import type { Merging } from "./merge-schema.js";
import { readableNames } from "./names.js";
import { sameComponents } from "./pairs.js";
import { proposeSecrets } from "./secrets.js";
import type { Shared } from "./shared.js";
import { recordSlips, withoutSlips } from "./slips.js";
import { describeTag } from "./tag.js";
import { textOf } from "./text.js";

/** What our documents call the placeholders that every owner calls something else. */
const PLACEHOLDERS = { "accounts/{}": "account_id", "zones/{}": "zone_id" };

/** An owner's description as it is merged, and how messages call it. */
export async function ownersDocument(source: string): Promise<{ document: OpenApi; source: string }> {
  const { document: loaded, source: name } = await load(source);
  const { document } = normalise(loaded, { wanted: PLACEHOLDERS, recorded: {}, source: name });
  return { document, source: name };
}

export interface Refreshing {
  file: string;
  tag: string;
  /** What the tag is for, and the owner's page; written where the document says neither. */
  about?: string | undefined;
  page?: string | undefined;
  owners: OpenApi;
  operations: readonly Placed[];
  shared: Shared;
}

export interface Refreshed {
  isNew: boolean;
  /** What is new in the document, a line each. */
  told: string[];
  /** What the owner has by a slip, and our document not. */
  leftOut: string[];
  /** Operations of ours that the owner does not have (any more), and nobody meant to have. */
  gone: string[];
}

/** Brings an owner's facts into a document of ours, or starts it. What a person wrote there stays. */
export function refresh({ file, operations: given, ...target }: Refreshing): Refreshed {
  const { owners, shared, tag } = target;
  const before = content(file) ?? "";
  const document = before === "" ? new Document(freshDocument(tag, owners, shared)) : parsed(file, before);
  const records = [file, path.join(path.dirname(file), "components.yaml")].flatMap(readRecorded);
  const { operations, slips } = withoutSlips(owners, given);
  const told = new Set<string>();
  const known = sameComponents(document.toJS() as OpenApi, { owners, operations });
  const names = readableNames(owners, operations, { known, taken: componentsOf(document) });
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
  describeTag(document, target, (what) => told.add(`tag ${tag}: ${what}`));
  // what ours says of each member by itself is there, and spec:check says where it differs
  const { groups, rest } = literalMembers(document.toJS() as OpenApi, owners);
  for (const operation of operations)
    if (!groups.has(`${operation.method} ${operation.path}`)) mergeOperation(operation, merging);
  addComponents(merging);
  for (const line of proposeSecrets(document, { shared, records })) told.add(line);
  if (before === "") tidy(document.contents);
  const leftOut = recordSlips(file, slips, records);
  if (told.size > 0) writeText(file, textOf(before, document));
  const gone = goneFrom(rest, owners).filter(
    (operation) => !isMeant(records, { kind: "only ours", operation, place: "" }),
  );
  return { isNew: before === "", told: [...told], leftOut, gone };
}

function goneFrom(ours: readonly Placed[], owners: OpenApi): string[] {
  const theirs = operationNames(owners);
  return ours.map(nameOf).filter((name) => !theirs.has(blank(name)));
}

const nameOf = ({ method, path }: Placed): string => `${method.toUpperCase()} ${path}`;

/** An owner's, without the names of placeholders. */
const operationNames = oncePer(
  (owners: OpenApi): ReadonlySet<string> =>
    new Set(operationsOf(owners).map((placed) => blank(nameOf(placed)))),
);

function writeText(file: string, text: string): void {
  try {
    makeFolder(path.dirname(file));
    writeFileSync(file, text);
  } catch (error) {
    fail(
      file,
      `cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}); name another file`,
    );
  }
}

function parsed(file: string, text: string): Document {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) fail(file, `is no YAML (${error.message.split("\n")[0]}); correct it there`);
  if (!isMap(document.contents)) fail(file, "holds no object; remove it to start anew");
  return document;
}

function componentsOf(document: Document): Set<string> {
  const schemas = document.getIn(["components", "schemas"]);
  return new Set(isMap(schemas) ? schemas.items.map(({ key }) => String(key)) : []);
}
