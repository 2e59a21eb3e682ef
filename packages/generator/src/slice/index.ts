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
  const untagged = new Map<string, string[]>();
  for (const placed of operationsOf(document)) {
    const tagged = tagOf(placed);
    const name = tagged ?? segmentOf(placed.path);
    if (tagged === undefined)
      untagged.set(name, [...(untagged.get(name) ?? []), placeOf(placed, source, own)]);
    const tag = described.get(name) ?? { name };
    const found = slices.get(name) ?? { tag, operations: [] };
    found.operations.push(placed);
    slices.set(name, found);
  }
  for (const [segment, places] of untagged) warn(untaggedText(segment, places));
  return [...slices.values()].sort((a, b) => byText(a.tag.name, b.tag.name));
}

function tagOf({ operation }: Placed): string | undefined {
  const [tag] = operation.tags ?? [];
  return typeof tag === "string" && tag.trim() !== "" ? tag : undefined;
}

/** Where an operation without a tag goes: to the first word of its path. */
function segmentOf(path: string): string {
  return segmentsOf(path).find((part) => !isParam(part) && !isVerb(part) && !isVersion(part)) ?? "root";
}

function placeOf({ method, path }: Placed, source: string, own: boolean): string {
  const place = `${method.toUpperCase()} ${path}`;
  if (own) fail(source, `${place} has no tag; add one`);
  return place;
}

/** One sentence for all that goes to the same package: some documents have no tag at all. */
function untaggedText(segment: string, [first = "", ...others]: readonly string[]): string {
  const more = others.length === 0 ? "has" : `and ${others.length} more have`;
  return `${first} ${more} no tag; ${others.length === 0 ? "it goes" : "they go"} to "${segment}"`;
}

/** `v1`, `v1beta1`, `2010-04-01`, and the `api` or `apis` that stand in front of them. */
export function isVersion(segment: string): boolean {
  return /^(v\d+([a-z]+\d*)?(\.\d+)*|\d{4}-\d{2}-\d{2}|\d+(\.\d+)*|apis?|rest)$/i.test(segment);
}
