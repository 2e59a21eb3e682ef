import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../packages/generator/test/support/temporary.js";
import { branch, changedFile, isShallow, removeTag, setTag, uncommitted } from "../../release/git.js";
import { type Workspace, workspace } from "./workspace.js";

const dns = { name: "dns", version: "0.1.0", folder: "packages/dns", needs: ["core"] };
const manifest = { name: "dns", version: "0.1.0", dependencies: { core: "workspace:^" } };

let here: Workspace;
beforeEach(() => {
  here = workspace();
});

describe("a package differs from its release", () => {
  const rows: [what: string, file: string, content: string | object, want: string | undefined][] = [
    ["in its source", "src/index.ts", "export const one = 1;\n", "src/index.ts"],
    ["in a new file", "src/more.ts", "export {};\n", "src/more.ts"],
    ["in its README", "README.md", "# dns\n", "README.md"],
    ["in its dependencies", "package.json", { ...manifest, dependencies: {} }, "package.json"],
    [
      "not in its tools",
      "package.json",
      { ...manifest, devDependencies: { a: "1" }, scripts: { b: "c" } },
      undefined,
    ],
    ["not in its tests", "test/index.test.ts", "", undefined],
    ["not in its changelog", "CHANGELOG.md", "# dns\n", undefined],
  ];

  it.each(rows)("%s", (_what, file, content, want) => {
    here.write(`packages/dns/${file}`, content);
    here.commit("A change");
    expect(changedFile(here.root, dns)).toBe(want);
  });

  it("not by a change of another package", () => {
    here.write("packages/zones/src/index.ts", "export const one = 1;\n");
    here.commit("A change");
    expect(changedFile(here.root, dns)).toBeUndefined();
  });

  it("not by what was changed before its tag", () => {
    here.write("packages/dns/src/index.ts", "export const one = 1;\n");
    here.commit("Before the first release");
    setTag(here.root, "dns@0.1.0");
    expect(changedFile(here.root, dns)).toBeUndefined();
    removeTag(here.root, "dns@0.1.0");
    expect(changedFile(here.root, dns)).toBe("src/index.ts");
  });

  it("not by what was changed before it got its version", () => {
    here.write("packages/dns/src/index.ts", "export const one = 1;\n");
    here.commit("A change");
    here.write("packages/dns/package.json", { ...manifest, version: "0.2.0" });
    here.commit("Release dns 0.2.0");
    expect(changedFile(here.root, { ...dns, version: "0.2.0" })).toBeUndefined();
  });
});

it("moves a tag to what is published in the end", () => {
  setTag(here.root, "dns@0.1.0");
  here.write("packages/dns/src/index.ts", "export const repaired = 1;\n");
  here.commit("Repaired");
  setTag(here.root, "dns@0.1.0");
  expect(here.git("rev-parse", "dns@0.1.0^{commit}")).toBe(here.git("rev-parse", "HEAD"));
});

it("sees what is not committed, the branch, and whether history is missing", () => {
  expect([uncommitted(here.root), branch(here.root), isShallow(here.root)]).toEqual([[], "main", false]);
  here.write("new.txt", "");
  expect(uncommitted(here.root)).toEqual(["?? new.txt"]);
  const shallow = path.join(temporaryFolder(), "shallow");
  here.commit("More");
  execFileSync("git", ["clone", "--quiet", "--depth=1", pathToFileURL(here.root).href, shallow]);
  expect(isShallow(shallow)).toBe(true);
});
