import { beforeEach, describe, expect, it } from "vitest";
import { pendingReleases, publishable } from "../../release/packages.js";
import { type Workspace, workspace } from "./workspace.js";

let here: Workspace;
beforeEach(() => {
  here = workspace();
});

it("knows the packages that are to be published, each after what it needs", async () => {
  expect(await publishable(here.root)).toEqual([
    { name: "core", version: "1.0.0", folder: "packages/core", needs: [] },
    { name: "dns", version: "0.1.0", folder: "packages/dns", needs: ["core"] },
    { name: "zones", version: "0.4.2", folder: "packages/zones", needs: ["core"] },
  ]);
});

// What .changeset/config.json of this repository makes of a changeset.
describe("a changeset", () => {
  const rows: [what: string, changes: Record<string, string>, want: Record<string, string>][] = [
    ["of one package releases that one alone", { dns: "minor" }, { dns: "0.2.0" }],
    ["with a patch of core releases core alone", { core: "patch" }, { core: "1.0.1" }],
    ["with a minor of core releases core alone", { core: "minor" }, { core: "1.1.0" }],
    [
      "with a major of core reaches all who need it",
      { core: "major" },
      { core: "2.0.0", dns: "0.1.1", zones: "0.4.3" },
    ],
    [
      "may name the ones that follow a major of core",
      { core: "major", dns: "minor", zones: "minor" },
      { core: "2.0.0", dns: "0.2.0", zones: "0.5.0" },
    ],
    [
      "of core and one package releases these two",
      { core: "minor", dns: "patch" },
      { core: "1.1.0", dns: "0.1.1" },
    ],
  ];

  it.each(rows)("%s", async (_what, changes, want) => {
    const lines = Object.entries(changes).map(([name, bump]) => `"${name}": ${bump}`);
    here.write(".changeset/one.md", `---\n${lines.join("\n")}\n---\n\nSomething.\n`);
    const releases = await pendingReleases(here.root);
    expect(Object.fromEntries([...releases].map(([name, { version }]) => [name, version]))).toEqual(want);
    for (const [name, { isNamed }] of releases) expect([name, isNamed]).toEqual([name, name in changes]);
  });
});

it("a changeset that cannot be read stops a release, and says so", async () => {
  here.write(".changeset/broken.md", '---\n\n## "dns": minor\n\nSomething.\n');
  await expect(pendingReleases(here.root)).rejects.toThrow(
    /^\.changeset has a file that cannot be read; repair it.*## "dns": minor/s,
  );
});
