import type { OpenApi } from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { blank, joined, segmentsOf } from "../document/templates.js";
import { type Catalogue, type CataloguedPackage, type Claim, packagesOf } from "./model.js";

export interface Claimed {
  /** By slug; every package is in it. */
  operations: ReadonlyMap<string, Placed[]>;
  /** Which no package has. */
  unclaimed: Placed[];
  /** Claims that several packages have, or one has twice. */
  twice: Claim[][];
  /** Claims that have no operation. */
  empty: Claim[];
}

/** Gives each operation to the package that claims it. */
export function claimed(catalogue: Catalogue, document: OpenApi): Claimed {
  const packages = packagesOf(catalogue);
  const byText = grouped(packages);
  const operations = new Map<string, Placed[]>(packages.map(({ slug }) => [slug, []]));
  const used = new Set<Claim>();
  const unclaimed: Placed[] = [];
  for (const placed of operationsOf(document)) {
    const claim = claimOn(byText, placed);
    if (!claim) unclaimed.push(placed);
    else operations.get(claim.slug)?.push(placed);
    if (claim) used.add(claim);
  }
  const claims = [...byText.values()];
  return {
    operations,
    unclaimed,
    twice: claims.filter((same) => same.length > 1),
    empty: claims.flatMap(([first]) => (first && !used.has(first) ? [first] : [])),
  };
}

/** The claim that has an operation: one of the whole operation, else the longest beginning of its path. */
function claimOn(byText: ReadonlyMap<string, Claim[]>, { method, path }: Placed): Claim | undefined {
  const segments = segmentsOf(blank(path));
  const beginnings = segments.map((_, i) => `/${joined(segments.slice(0, i + 1))}`);
  const texts = [`${method.toUpperCase()} ${blank(path)}`, ...beginnings.reverse()];
  const found = texts.find((text) => byText.has(text));
  return found === undefined ? undefined : byText.get(found)?.[0];
}

function grouped(packages: readonly CataloguedPackage[]): Map<string, Claim[]> {
  const byText = new Map<string, Claim[]>();
  for (const claim of packages.flatMap(({ claims }) => claims))
    byText.set(claim.text, [...(byText.get(claim.text) ?? []), claim]);
  return byText;
}
