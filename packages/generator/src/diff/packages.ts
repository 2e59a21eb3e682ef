import { compareCalls } from "./call.js";
import type { Change } from "./model.js";
import { type Reporter, reporter } from "./reporter.js";
import { schemaComparer } from "./schema/compare.js";
import { compareServer } from "./server.js";
import type { Call, Surface, Surfaces } from "./surface.js";
import { compareTypeNames } from "./type-names.js";

/** What became of one package. */
export interface PackageDiff {
  slug: string;
  name: string;
  kind: "new" | "gone" | "changed";
  changes: Change[];
}

/** Every package that is not what it was, by slug. */
export function comparePackages(before: Surfaces, after: Surfaces): PackageDiff[] {
  const slugs = [...new Set([...before.keys(), ...after.keys()])].sort();
  const oldPlaces = whereabouts(before);
  const newPlaces = whereabouts(after);
  return slugs.flatMap((slug): PackageDiff[] => {
    const [old, now] = [before.get(slug), after.get(slug)];
    const name = now?.plan.name ?? old?.plan.name ?? slug;
    const kind = !old ? "new" : !now ? "gone" : "changed";
    const report = reporter(name);
    if (old && now) compareSurfaces(old, now, { report, oldPlaces, newPlaces });
    else if (now) introduce(now, report, oldPlaces);
    else if (old) retire(old, report, newPlaces);
    return report.changes.length > 0 ? [{ slug, name, kind, changes: report.changes }] : [];
  });
}

type Places = Map<string, Call>;

function whereabouts(surfaces: Surfaces): Places {
  return new Map([...surfaces.values()].flatMap(({ calls }) => [...calls]));
}

interface Around {
  report: Reporter;
  /** Where each operation was, and is, in any package. */
  oldPlaces: Places;
  newPlaces: Places;
}

function introduce(now: Surface, report: Reporter, oldPlaces: Places): void {
  report.add("package-added", "is new");
  for (const call of now.calls.values()) arrive(call, report, oldPlaces);
}

function retire(old: Surface, report: Reporter, newPlaces: Places): void {
  report.add("package-removed", "is gone");
  for (const call of old.calls.values()) leave(call, report, newPlaces);
}

function arrive({ key, action }: Call, report: Reporter, oldPlaces: Places): void {
  const from = oldPlaces.get(key);
  report
    .about(action)
    .add(
      "operation-added",
      from ? `is here now (was in \`${from.package}\` as \`${from.action.call}\`)` : "is new",
    );
}

function leave({ key, action }: Call, report: Reporter, newPlaces: Places): void {
  const to = newPlaces.get(key);
  if (to)
    report.about(action).add("operation-moved", `is in \`${to.package}\` now, as \`${to.action.call}\``);
  else report.about(action).add("operation-removed", "is gone");
}

function compareSurfaces(old: Surface, now: Surface, { report, oldPlaces, newPlaces }: Around): void {
  const text = [old, now].map(textOf);
  if (text[0] === text[1]) return;
  const compare = schemaComparer(old, now);
  const server = compareServer(old.plan.server, now.plan.server);
  if (server) report.add(...server);
  for (const call of old.calls.values()) if (!now.calls.has(call.key)) leave(call, report, newPlaces);
  for (const call of now.calls.values()) {
    const before = old.calls.get(call.key);
    if (before) compareCalls(before, call, { compare, report: report.about(call.action) });
    else arrive(call, report, oldPlaces);
  }
  compareTypeNames(old, now, { compare, report });
  if (old.plan.description !== now.plan.description || old.plan.documentation !== now.plan.documentation) {
    report.add("docs-changed", "has other documentation");
  }
  // Examples, error bodies, the names of operations: they are in the package, and nothing above speaks of them.
  if (report.changes.length === 0)
    report.add("description-changed", "has other details in its `openapi.json`");
}

/** Everything that a package is made from. The version of the document is the owner's own count, and says nothing. */
function textOf({ plan, calls, exported }: Surface): string {
  const { info, ...document } = plan.document;
  const names = [...calls].map(([key, { action, aliases }]) => [key, action.call, action.args, aliases]);
  return JSON.stringify([plan.name, document, info?.title, plan.description, names, [...exported].sort()]);
}
