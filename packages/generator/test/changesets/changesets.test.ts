import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { documentWith, object, type Parts, text } from "../diff/document.js";
import { type Ran, spec } from "../support/command.js";
import { file, snapshot, temporaryFolder } from "../support/temporary.js";

const things = "/accounts/{account_id}/things";
const start: Parts = { call: `POST ${things}`, body: object({ name: text }, "name") };
const additive: Parts = { ...start, body: object({ name: text, enabled: { type: "boolean" } }, "name") };
const breaking: Parts = {
  ...start,
  body: object({ name: text, enabled: { type: "boolean" } }, "name", "enabled"),
};

interface Workspace {
  root: string;
  generate: (parts: Parts, ...more: string[]) => Promise<Ran>;
  changesets: () => Record<string, string>;
  version: (version: string) => void;
}

function workspace(): Workspace {
  const root = temporaryFolder();
  mkdirSync(path.join(root, ".changeset"));
  file(root, ".changeset/config.json", {});
  return {
    root,
    generate: (parts, ...more) => {
      const document = documentWith(parts);
      const other = documentWith({ call: "GET /accounts/{account_id}/parts", tag: { name: "Parts" } });
      file(root, "spec.json", {
        ...document,
        tags: [...(document.tags ?? []), { name: "Parts" }],
        paths: { ...document.paths, ...other.paths },
      });
      return spec(["--spec", "spec.json", "--out", "packages", ...more], root);
    },
    changesets: () => {
      const { "config.json": _, ...notes } = snapshot(path.join(root, ".changeset"));
      return notes;
    },
    version: (version) => {
      const manifest = path.join(root, "packages/things/package.json");
      writeFileSync(
        manifest,
        readFileSync(manifest, "utf8").replace(/"version": ".*"/, `"version": "${version}"`),
      );
    },
  };
}

const onlyName = (notes: Record<string, string>): string => {
  expect(Object.keys(notes)).toHaveLength(1);
  return Object.keys(notes)[0] ?? "";
};

describe.concurrent("pnpm generate --changesets", { timeout: 120_000 }, () => {
  test("new packages get their first one, and start from 0.0.0", async ({ expect }) => {
    const { root, generate, changesets } = workspace();
    const { code, stdout } = await generate(start, "--changesets");
    expect([code, stdout.split("\n").slice(1)]).toEqual([
      0,
      [
        ".changeset/spec-parts-new.md: @restflare/parts minor (new)",
        ".changeset/spec-things-new.md: @restflare/things minor (new)",
        "",
      ],
    ]);
    expect(changesets()["spec-things-new.md"]).toBe(
      '---\n"@restflare/things": minor\n---\n\nThe first release. Its actions:\n\n- `things.create`\n',
    );
    const manifest = JSON.parse(readFileSync(path.join(root, "packages/things/package.json"), "utf8"));
    expect(manifest.version).toBe("0.0.0");
  });

  test("a package that is touched gets one, an untouched one gets none", async ({ expect }) => {
    const { generate, changesets } = workspace();
    await generate(start);
    const { stdout } = await generate(additive, "--changesets");
    const notes = changesets();
    const [name = "", ...others] = Object.keys(notes);
    expect([name, others]).toEqual([expect.stringMatching(/^spec-things-[0-9a-f]{8}\.md$/), []]);
    expect(stdout.split("\n")[1]).toBe(`.changeset/${name}: @restflare/things minor`);
    expect(notes[name]).toBe(
      '---\n"@restflare/things": minor\n---\n\nThe API\'s description has changed.\n\nWhat is new:\n\n- `things.create` (POST /accounts/{account_id}/things) takes `enabled`.\n',
    );
    expect((await generate(additive, "--changesets")).stdout.split("\n")[1]).toBe(
      "no package is to be released",
    );
    expect(changesets()).toEqual(notes);
  });

  test("breaking is a minor below 1.0.0, and a major from there on", async ({ expect }) => {
    for (const [version, bump] of [
      ["0.4.0", "minor"],
      ["1.4.0", "major"],
    ] as const) {
      const { generate, changesets, version: release } = workspace();
      await generate(start);
      release(version);
      await generate(breaking, "--changesets");
      expect(Object.values(changesets())).toEqual([
        `---\n"@restflare/things": ${bump}\n---\n\nThe API's description has changed.\n\nWhat callers have to change:\n\n- \`things.create\` (POST /accounts/{account_id}/things) takes \`enabled\`, which is required. Give it.\n`,
      ]);
    }
  });

  test("in a repository what is committed is the old state, however often the generator ran since", async ({
    expect,
  }) => {
    const { root, generate, changesets } = workspace();
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", root, "-c", "user.name=T", "-c", "user.email=t@example.com", ...args]);
    await generate(start);
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "Start");
    await generate(additive);
    await generate(additive, "--changesets");
    const first = changesets();
    const name = onlyName(first);
    await generate(breaking, "--changesets");
    expect(changesets()).toEqual({ [name]: expect.stringContaining("which is required") });
    const { stdout } = await generate(start, "--changesets");
    expect(stdout.split("\n")[1]).toBe(`.changeset/${name}: removed, its change was taken back`);
    expect(changesets()).toEqual({});
  });

  test("a package gets one whether a version of it is out or not: a new one, and one that is only committed", async ({
    expect,
  }) => {
    const { root, generate, changesets } = workspace();
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", root, "-c", "user.name=T", "-c", "user.email=t@example.com", ...args]);
    git("init", "-q");
    await generate(start);
    // as if the things came later
    git("add", "spec.json", "packages/parts", "packages/names.json");
    git("commit", "-qm", "Parts");
    await generate(start, "--changesets");
    expect(changesets()).toEqual({
      "spec-things-new.md": expect.stringContaining('"@restflare/things": minor'),
    });
    const manifest = () => JSON.parse(readFileSync(path.join(root, "packages/things/package.json"), "utf8"));
    expect(manifest().version).toBe("0.0.0");
    git("add", "-A");
    git("commit", "-qm", "Things");
    await generate(additive, "--changesets");
    expect(Object.keys(changesets())).toEqual([
      expect.stringMatching(/^spec-things-[0-9a-f]{8}\.md$/),
      "spec-things-new.md",
    ]);
    expect(manifest().version).toBe("0.0.0");
  });

  test("a package that is gone is named, since no changeset can", async ({ expect }) => {
    const { generate, changesets } = workspace();
    await generate(start);
    const call = "POST /accounts/{account_id}/objects";
    const { stdout } = await generate({ ...start, call, tag: { name: "Objects" } }, "--changesets");
    expect(Object.keys(changesets())).toEqual(["spec-objects-new.md"]);
    expect(stdout).toContain(
      "@restflare/things is gone: no changeset can say so; deprecate it on the registry\n",
    );
  });

  test("a tag with a new name is no new package: the ledger keeps its operations where they are", async ({
    expect,
  }) => {
    const { generate, changesets } = workspace();
    await generate(start);
    const { stdout } = await generate({ ...start, tag: { name: "Objects" } }, "--changesets");
    expect(Object.keys(changesets())).toEqual([expect.stringMatching(/^spec-documents-/)]);
    expect(stdout).not.toContain("gone");
  });
});

describe("what is refused", () => {
  let folder: string;
  beforeAll(() => file(folder, "spec.json", documentWith(start)));
  folder = temporaryFolder();

  test.each([
    [
      ["--changesets", "--check"],
      "generate: --check writes nothing, so --changesets cannot go with it; leave one out",
    ],
    [
      ["--changesets"],
      "packages: --changesets finds no .changeset/config.json above it; run `changeset init` there, or leave the option out",
    ],
  ])("%j", { timeout: 60_000 }, async (args, message) => {
    const before = readdirSync(folder);
    const { code, stderr } = await spec(["--spec", "spec.json", "--out", "packages", ...args], folder);
    expect([code, stderr]).toEqual([1, `${message}\n`]);
    expect(readdirSync(folder)).toEqual(before);
  });
});
