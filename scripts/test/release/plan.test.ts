import { describe, expect, it } from "vitest";
import type { Step } from "../../release/cli.js";
import { type Package, planOf, type Release, type State } from "../../release/plan.js";

const core: Package = { name: "core", version: "1.0.0", folder: "packages/core", needs: [] };
const dns: Package = { name: "dns", version: "0.1.0", folder: "packages/dns", needs: ["core"] };

interface Given {
  packages?: Package[];
  /** `name: version`, with what the registry has, the last one the newest. */
  there?: Record<string, string[]>;
  pending?: Record<string, Release>;
  changed?: Record<string, string>;
}

function state({ packages = [core, dns], there = {}, pending = {}, changed = {} }: Given): State {
  const published = Object.entries(there).map(([name, versions]) => {
    const latest = versions.at(-1);
    return [name, { versions: new Set(versions), ...(latest !== undefined && { latest }) }] as const;
  });
  return {
    packages,
    releases: new Map(Object.entries(pending)),
    published: new Map(published),
    changed: new Map(Object.entries(changed)),
  };
}

const all = { core: ["1.0.0"], dns: ["0.1.0"] };
const minor = (version: string, isNamed = true): Release => ({ version, bump: "minor", isNamed });

describe("what a step does", () => {
  const rows: [what: string, step: Step, given: Given, want: string[]][] = [
    ["an empty registry gets everything", "all", {}, ["core - 1.0.0 publish", "dns - 0.1.0 publish"]],
    ["what is there stays", "all", { there: all }, ["core 1.0.0 1.0.0 there", "dns 0.1.0 0.1.0 there"]],
    [
      "after a failure half-way only the rest is due",
      "all",
      { there: { core: ["1.0.0"] } },
      ["core 1.0.0 1.0.0 there", "dns - 0.1.0 publish"],
    ],
    [
      "a changeset releases its package alone",
      "all",
      { there: all, pending: { dns: minor("0.2.0") } },
      ["core 1.0.0 1.0.0 there", "dns 0.1.0 0.2.0 publish"],
    ],
    [
      "`version` names only what gets another version",
      "version",
      { there: all, pending: { dns: minor("0.2.0") } },
      ["dns 0.1.0 0.2.0 version"],
    ],
    [
      "`publish` leaves what is released as it is, whatever is pending",
      "publish",
      { there: all, pending: { dns: minor("0.2.0") } },
      ["core 1.0.0 1.0.0 there", "dns 0.1.0 0.1.0 there"],
    ],
    [
      "`publish` leaves a version that a changeset replaces, and what needs it",
      "publish",
      { pending: { core: minor("1.1.0") } },
      ["core - 1.0.0 waits", "dns - 0.1.0 waits"],
    ],
    [
      "an older version than the newest is published too",
      "publish",
      { packages: [{ ...core, version: "1.0.1" }], there: { core: ["1.0.0", "1.1.0"] } },
      ["core 1.1.0 1.0.1 publish"],
    ],
  ];

  it.each(rows)("%s", (_what, step, given, want) => {
    const { rows, problems } = planOf(state(given), step);
    expect(rows.map(({ name, from = "-", to, fate }) => `${name} ${from} ${to} ${fate}`)).toEqual(want);
    expect(problems).toEqual([]);
  });
});

describe("what is refused", () => {
  const rows: [what: string, given: Given, want: RegExp][] = [
    [
      "a change without a changeset",
      { there: all, changed: { dns: "src/types.ts" } },
      /^dns differs from 0\.1\.0, which is released \(packages\/dns\/src\/types\.ts\).*run `pnpm changeset`/,
    ],
    [
      "a version that the registry has already",
      { there: { ...all, dns: ["0.1.0", "0.2.0"] }, pending: { dns: minor("0.2.0") } },
      /^dns would become 0\.2\.0, which the registry has already; bring the branch up to date/,
    ],
    [
      "a new major of core that its dependants would bring in a patch",
      {
        there: all,
        pending: {
          core: { version: "2.0.0", bump: "major", isNamed: true },
          dns: { version: "0.1.1", bump: "patch", isNamed: false },
        },
      },
      /^dns would get the new major of core in a patch; name it in a changeset too, as minor/,
    ],
  ];

  it.each(rows)("%s", (_what, given, want) => {
    const { problems } = planOf(state(given), "all");
    expect(problems).toEqual([expect.stringMatching(want)]);
  });

  it("a change with a changeset is not", () => {
    const given = { there: all, changed: { dns: "src/types.ts" }, pending: { dns: minor("0.2.0") } };
    expect(planOf(state(given), "all").problems).toEqual([]);
  });
});
