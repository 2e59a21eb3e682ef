import { fail } from "../base/error.js";
import { byText, type OpenApi, type Tag } from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { isParam, isVerb, segmentsOf } from "../document/templates.js";

/** The operations that share a first tag. */
export interface Slice {
  tag: Tag;
  operations: Placed[];
}

export interface SliceOptions {
  /** How messages call the document. */
  source: string;
  /** Our own documents: an operation without a tag is an error, and not only a warning. */
  own: boolean;
  warn: (text: string) => void;
}

/** The document cut by tag, in the order of the tags' names. */
export function slice(document: OpenApi, { source, own, warn }: SliceOptions): Slice[] {
  const described = new Map((document.tags ?? []).map((tag) => [tag.name, tag]));
  const slices = new Map<string, Slice>();
  for (const placed of operationsOf(document)) {
    const name = tagOf(placed, { source, own, warn });
    const tag = described.get(name) ?? { name };
    const found = slices.get(name) ?? { tag, operations: [] };
    found.operations.push(placed);
    slices.set(name, found);
  }
  return [...slices.values()].sort((a, b) => byText(a.tag.name, b.tag.name));
}

function tagOf({ method, path, operation }: Placed, { source, own, warn }: SliceOptions): string {
  const [tag] = operation.tags ?? [];
  if (typeof tag === "string" && tag.trim() !== "") return tag;
  const place = `${method.toUpperCase()} ${path}`;
  if (own) fail(source, `${place} has no tag; add one`);
  const segment =
    segmentsOf(path).find((part) => !isParam(part) && !isVerb(part) && !isVersion(part)) ?? "root";
  warn(`${place} has no tag; it goes to "${segment}"`);
  return segment;
}

/** `v1`, `v1beta1`, `2010-04-01`, and the `api` or `apis` that stand in front of them. */
export function isVersion(segment: string): boolean {
  return /^(v\d+([a-z]+\d*)?(\.\d+)*|\d{4}-\d{2}-\d{2}|\d+(\.\d+)*|apis?|rest)$/i.test(segment);
}
