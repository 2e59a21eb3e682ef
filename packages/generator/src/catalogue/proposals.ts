import type { Placed } from "../document/operations.js";
import { blank, isParam, joined, segmentsOf } from "../document/templates.js";
import { type Catalogue, type CataloguedPackage, packagesOf } from "./model.js";

/** Where operations that no package has would belong, and what to write there. */
export interface Proposal {
  /** The line to write. */
  line: string;
  operations: Placed[];
  /** The package that has the most like them; none where it would be chance. */
  nearest?: CataloguedPackage;
}

/** One for each line that one would write. */
export function proposals(catalogue: Catalogue, unclaimed: readonly Placed[]): Proposal[] {
  const packages = packagesOf(catalogue);
  const byLine = new Map<string, Proposal>();
  for (const placed of unclaimed) {
    const { shared, one } = nearestByPath(packages, placed);
    const line = lineFor(placed, shared);
    const proposal = byLine.get(line) ?? { line, operations: [], ...nearestOf(packages, placed, one) };
    proposal.operations.push(placed);
    byLine.set(line, proposal);
  }
  return [...byLine.values()];
}

function nearestOf(
  packages: readonly CataloguedPackage[],
  placed: Placed,
  byPath: CataloguedPackage | undefined,
): { nearest?: CataloguedPackage } {
  const nearest = byPath ?? nearestByPage(packages, placed);
  return nearest ? { nearest } : {};
}

/** The package with whose paths it has the most segments in common, and how many. Scopes, which all have, are none. */
function nearestByPath(
  packages: readonly CataloguedPackage[],
  { path }: Placed,
): { shared: number; one?: CataloguedPackage } {
  const segments = segmentsOf(blank(path));
  const scope = scopeOf(segments);
  let best: { shared: number; one?: CataloguedPackage } = { shared: scope };
  for (const one of packages) {
    for (const claim of one.claims) {
      const shared = common(segments, segmentsOf(claim.path));
      if (shared > best.shared) best = { shared, one };
    }
  }
  return best;
}

/** `/accounts/{}` and its like: one fixed segment and what identifies one of it. */
function scopeOf(segments: readonly string[]): number {
  return segments.length > 2 && isParam(segments[1] ?? "") ? 2 : 0;
}

function common(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((segment, i) => segment !== other[i]);
  return at === -1 ? one.length : at;
}

/** By the owner's own resources: the page that most of the operationId stands below. */
function nearestByPage(
  packages: readonly CataloguedPackage[],
  { operation: { operationId = "" } }: Placed,
): CataloguedPackage | undefined {
  const below = packages.filter(({ page }) => page !== undefined && operationId.startsWith(`${page}.`));
  return below.sort((a, b) => (b.page?.length ?? 0) - (a.page?.length ?? 0))[0];
}

/** One segment more than what is known, or the whole operation where that is all of it. */
function lineFor({ method, path }: Placed, shared: number): string {
  const segments = segmentsOf(blank(path));
  const beginning = segments.slice(0, shared + 1);
  const isWhole = beginning.length === segments.length && beginning.every(isBare);
  return isWhole ? `${method.toUpperCase()} ${blank(path)}` : `/${joined(beginning)}`;
}

/** What stands right at a scope must not take all that is behind it. */
const isBare = (segment: string, i: number): boolean => i < 2 && (i === 0 || isParam(segment));
