import { createHash } from "node:crypto";
import { lookUp, METHODS, type OpenApi, type PathItem } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import type { NamedPackage, NamedResource } from "../name/model.js";
import { argsOf } from "./arguments.js";
import { hintsAbove } from "./document.js";
import type { Shared } from "./package.js";
import { component } from "./references.js";

/** A part of the document, and what it refers to. */
interface Part {
  digest: string;
  targets: readonly object[];
}

/**
 * Tells packages apart by everything that they are planned from, but for the names that the ledger has for their types. A
 * component that many packages share is turned into text once, however many they are.
 */
export function fingerprints(shared: Shared): (one: NamedPackage, operations: readonly Placed[]) => string {
  const { given, document, source, scope, stripOwner, tags } = shared;
  const common = JSON.stringify([source, scope, stripOwner, outerParts(given)]);
  const known = new WeakMap<object, Part>();
  const partOf = (value: object): Part => {
    const found = known.get(value) ?? readPart(value, [document, given]);
    known.set(value, found);
    return found;
  };
  return (one, operations) => {
    const places = operations.map(({ method, path }) => [method, path, itemWithoutMethods(given, path)]);
    const hints = hintsAbove(
      given,
      operations.map(({ path }) => path),
    );
    const resources = one.resources.map((resource) => outlineOf(document, resource));
    const outline = [one.slug, tags.get(one.tag) ?? one.tag, resources, places, hints];
    const hash = createHash("sha1").update(common).update(JSON.stringify(outline));
    const open = new Set([...operations, ...one.operations].map(({ operation }) => operation as object));
    for (const part of open) {
      const { digest, targets } = partOf(part);
      hash.update(digest);
      for (const target of targets) open.add(target);
    }
    return hash.digest("base64");
  };
}

/** What is neither an operation nor something that one can refer to. */
function outerParts({ paths: _, components, tags: __, ...rest }: OpenApi): unknown {
  return [rest, components?.["securitySchemes"]];
}

function itemWithoutMethods({ paths }: OpenApi, path: string): Partial<PathItem> {
  const own = Object.entries(paths?.[path] ?? {});
  return Object.fromEntries(own.filter(([key]) => !METHODS.includes(key as never)));
}

/**
 * The names of a resource and where they stand, and what its actions take: of the ledger's arguments only what comes of
 * them, or the first run after the one that recorded them would find everything new.
 */
function outlineOf(document: OpenApi, { actions, resources, ...rest }: NamedResource): unknown {
  const own = actions.map((action) => {
    const { placed, recorded: _, ...named } = action;
    return [placed.method, placed.path, named, argsOf(document, action)];
  });
  return [rest, own, resources.map((inner) => outlineOf(document, inner))];
}

/** Whatever looks like a pointer counts as one: in an example it makes a fingerprint too careful, and never wrong. */
function readPart(value: object, documents: readonly OpenApi[]): Part {
  const text = JSON.stringify(value);
  const hash = createHash("sha1").update(text);
  const targets = new Set<object>();
  for (const pointer of new Set(text.match(/"#\/(?:[^"\\]|\\.)*"/g))) {
    const ref = component(JSON.parse(pointer) as string);
    for (const document of documents) {
      const target = lookUp(document, ref);
      if (typeof target === "object" && target !== null) targets.add(target);
      else hash.update(String(target));
    }
  }
  return { digest: hash.digest("base64"), targets: [...targets] };
}
