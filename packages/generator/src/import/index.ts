import path from "node:path";
import { fail } from "../base/error.js";
import type { Project } from "../base/project.js";
import { exactSlug } from "../base/words.js";
import type { OpenApi } from "../document/openapi.js";
import { operationsOf } from "../document/operations.js";
import { ownersDocument, refresh } from "./refresh.js";
import { sharedBeside } from "./shared.js";

export interface ImportOptions {
  source: string;
  tag: string;
  /** The document to start or to refresh; by default the project's that is named after the tag. */
  to?: string | undefined;
  project?: Project | undefined;
}

/** Starts or refreshes one document. Answers what the command says at its end. */
export async function importFacts({ source, tag, to, project }: ImportOptions): Promise<string> {
  const owners = await ownersDocument(source);
  const operations = operationsOf(owners.document).filter(({ operation }) => operation.tags?.includes(tag));
  if (operations.length === 0)
    fail(owners.source, `has no operation with the tag "${tag}"; ${nearTags(owners.document, tag)}`);
  const file = to ?? documentOf(tag, project);
  const { told, leftOut } = refresh({
    file,
    tag,
    owners: owners.document,
    operations,
    shared: sharedBeside(file),
  });
  const lines = [...told, ...leftOut].map((line) => `${line}\n`).join("");
  if (told.length === 0) return `${lines}${file}: has all of the owner's facts\n`;
  return `${lines}${file}: ${told.length} of the owner's facts are new\n`;
}

function documentOf(tag: string, project: Project | undefined): string {
  if (!project) fail("import", "needs --to <file>; see --help");
  return path.relative(process.cwd(), path.join(project.documents, `${exactSlug(tag)}.yaml`));
}

function nearTags(owners: OpenApi, tag: string): string {
  const tags = [...new Set(operationsOf(owners).flatMap(({ operation }) => operation.tags ?? []))].sort();
  if (tags.length === 0) return "none of its operations has a tag";
  const [word = ""] = tag.toLowerCase().split(/\s+/);
  const near = tags.filter((one) => one.toLowerCase().includes(word));
  const named = (near.length > 0 ? near : tags).slice(0, 10).map((one) => `"${one}"`);
  const more = near.length > 0 ? 0 : tags.length - named.length;
  return `there ${tags.length === 1 ? "is" : "are"} ${named.join(", ")}${more > 0 ? ` and ${more} others` : ""}`;
}
