import path from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import { getPackages } from "@manypkg/get-packages";
import { refuse } from "./error.js";
import type { Package, Release } from "./plan.js";

/** The packages of the workspace that are to be on the registry, each after what it needs. */
export async function publishable(root: string): Promise<Package[]> {
  const { packages } = await getPackages(root);
  const open = packages.filter(({ packageJson }) => !packageJson.private);
  const names = new Set(open.map(({ packageJson }) => packageJson.name));
  const found = open.map(({ dir, packageJson }) => {
    const { name, version, dependencies, peerDependencies, optionalDependencies } = packageJson;
    const needs = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    const folder = path.relative(root, dir).replaceAll("\\", "/");
    return { name, version, folder, needs: needs.filter((one) => names.has(one)) };
  });
  return inOrder(found);
}

/** What the pending changesets make of the packages, by name. */
export async function pendingReleases(root: string): Promise<Map<string, Release>> {
  const { releases } = await getReleasePlan(root).catch((error: Error) =>
    refuse(`.changeset has a file that cannot be read; repair it, or make it anew with \`pnpm changeset\`:
${error.message}`),
  );
  return new Map(
    releases.flatMap(({ name, type, newVersion, changesets }) =>
      type === "none" ? [] : [[name, { version: newVersion, bump: type, isNamed: changesets.length > 0 }]],
    ),
  );
}

function inOrder(packages: readonly Package[]): Package[] {
  const byName = new Map(packages.map((one) => [one.name, one]));
  const order = new Set<Package>();
  const visit = (one: Package, above: readonly string[]): void => {
    if (order.has(one) || above.includes(one.name)) return; // a circle has no right order
    for (const name of one.needs) {
      const needed = byName.get(name);
      if (needed) visit(needed, [...above, one.name]);
    }
    order.add(one);
  };
  for (const one of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) visit(one, []);
  return [...order];
}
