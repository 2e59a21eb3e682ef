import type { Step } from "./cli.js";

/** A package that is to be on the registry. */
export interface Package {
  name: string;
  version: string;
  /** From the root. */
  folder: string;
  /** Packages of the workspace that it has as dependencies of its own users. */
  needs: readonly string[];
}

/** What the pending changesets make of a package. */
export interface Release {
  version: string;
  bump: "major" | "minor" | "patch";
  /** Whether a changeset names it; otherwise it comes along because what it needs leaves its range. */
  isNamed: boolean;
}

/** What the registry has of a package. */
export interface Published {
  versions: ReadonlySet<string>;
  latest?: string;
}

/** All that a release depends on, as it is found. */
export interface State {
  /** In an order in which each comes after what it needs. */
  packages: readonly Package[];
  releases: ReadonlyMap<string, Release>;
  published: ReadonlyMap<string, Published>;
  /** Packages that are no longer what was released, each with one file that shows it. */
  changed: ReadonlyMap<string, string>;
}

export type Fate = "version" | "publish" | "there" | "waits";

export interface Row {
  name: string;
  folder: string;
  /** The newest on the registry, or in `version` that of package.json; none if the package is new there. */
  from?: string;
  to: string;
  fate: Fate;
  /** What it waits for, where that is no changeset. */
  why?: string;
}

export interface Plan {
  rows: readonly Row[];
  /** Why it must not be carried out: what is wrong, and the way out. */
  problems: readonly string[];
}

/** What a step does with each package. */
export function planOf(state: State, step: Step): Plan {
  return {
    rows: step === "version" ? versionRows(state) : publishRows(state, step),
    problems: problemsOf(state),
  };
}

function versionRows({ packages, releases }: State): Row[] {
  return packages.flatMap(({ name, folder, version }) => {
    const release = releases.get(name);
    return release ? [{ name, folder, from: version, to: release.version, fate: "version" as const }] : [];
  });
}

/** A version that a changeset is about to replace is not published any more, nor what needs it. */
function publishRows({ packages, releases, published }: State, step: Step): Row[] {
  const waiting = new Set<string>();
  return packages.map(({ name, folder, version, needs }) => {
    const release = releases.get(name);
    const to = step === "all" ? (release?.version ?? version) : version;
    const { versions, latest } = published.get(name) ?? { versions: new Set() };
    const isThere = versions.has(to);
    const waits = !isThere && ((step === "publish" && release) || needs.some((one) => waiting.has(one)));
    if (waits) waiting.add(name);
    const fate = isThere ? "there" : waits ? "waits" : "publish";
    return { name, folder, ...(latest !== undefined && { from: latest }), to, fate };
  });
}

function problemsOf(state: State): string[] {
  const { packages, releases, published } = state;
  return packages.flatMap((one) => {
    const { name, version, folder } = one;
    const release = releases.get(name);
    const file = state.changed.get(name);
    const problems: string[] = [];
    if (!release && file !== undefined)
      problems.push(
        `${name} differs from ${version}, which is released (${folder}/${file}), and no changeset names it; ` +
          "run `pnpm changeset` (or `pnpm generate --changesets` before the change is committed). If it does not " +
          "differ, the tag of its release may be missing here: run `git fetch --tags`",
      );
    if (release && published.get(name)?.versions.has(release.version))
      problems.push(
        `${name} would become ${release.version}, which the registry has already; bring the branch up to date, ` +
          "or raise its version by hand",
      );
    if (release && !release.isNamed) problems.push(...unannounced(one, release, state));
    return problems;
  });
}

/** A new major of what it needs is breaking for its users too, who would get it as a patch. */
function unannounced({ name, version, needs }: Package, { bump }: Release, { releases }: State): string[] {
  const breaking = version.startsWith("0.") ? "minor" : "major";
  const cause = needs.find((one) => releases.get(one)?.bump === "major");
  if (cause === undefined || bump !== "patch") return [];
  return [
    `${name} would get the new major of ${cause} in a patch; name it in a changeset too, as ${breaking}, ` +
      "since its users have to follow",
  ];
}
