import { changedFile } from "./git.js";
import { pendingReleases, publishable } from "./packages.js";
import type { Package, Published, State } from "./plan.js";
import type { Registry } from "./registry.js";

/** Finds all that a release depends on: the workspace, its changesets and history, and the registry. */
export async function look(root: string, registry: Registry): Promise<State> {
  const [packages, releases] = await Promise.all([publishable(root), pendingReleases(root)]);
  const published = new Map(
    await Promise.all(packages.map(async ({ name }) => [name, await registry.published(name)] as const)),
  );
  return { packages, releases, published, changed: changedSince(root, packages, published) };
}

/** Only what is out can differ from it: until then a version has what it is published with. */
function changedSince(
  root: string,
  packages: readonly Package[],
  published: ReadonlyMap<string, Published>,
): Map<string, string> {
  return new Map(
    packages.flatMap((one) => {
      const isOut = published.get(one.name)?.versions.has(one.version);
      const file = isOut ? changedFile(root, one) : undefined;
      return file === undefined ? [] : [[one.name, file]];
    }),
  );
}
