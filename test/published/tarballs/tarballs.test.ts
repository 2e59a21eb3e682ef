import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";
import { allPacked, installedSize, onePerForm, publishable } from "./packed.js";

const packed = allPacked();

/** What is built, what describes it, and the notices of what is built in; no sources, tests, maps or caches. */
const MEANT = [
  /^(LICENSE|README\.md|CALLS\.md|openapi\.json|dist\/THIRD-PARTY-NOTICES\.txt)$/,
  // also that of an entry's folder
  /^([\w-]+\/)?package\.json$/,
  /^dist\/([\w-]+\/)*[\w-]+\.(js|cjs|d\.ts)$/,
];

it("every package that is to be published can be packed", () => {
  expect(packed.map(({ name }) => name).sort()).toEqual(publishable());
});

it("the generated packages are of few forms, and those written by hand each of its own", () => {
  const names = onePerForm(packed).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["@restflare/core", "@restflare/generator", "@restflare/mock"]),
  );
  expect(names.length).toBeLessThan(12);
});

describe.each(onePerForm(packed))("$name, and all of its form", ({ manifest, tarball }) => {
  it("is as publint would have it", async () => {
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer } });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it("has types that are right wherever ES modules are read, and where `exports` is not", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    if (!analysis.types) expect.unreachable("it has no types");
    const problems = analysis.problems.filter((problem) =>
      (["node10", "node16-esm", "bundler"] as const).some((kind) =>
        problemAffectsResolutionKind(problem, kind, analysis),
      ),
    );
    expect(problems).toEqual([]);
  });
});

describe.each(packed)("$name", (one) => {
  const { manifest, files } = one;

  it("says which versions it needs in a way that every package manager reads", () => {
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:|link:|file:/);
  });

  it("has only what is meant to be in it", () => {
    const strays = [...files.keys()].filter((file) => !MEANT.some((pattern) => pattern.test(file)));
    expect(strays).toEqual([]);
    expect(["LICENSE", "README.md", "package.json"].filter((file) => !files.has(file))).toEqual([]);
  });

  it("has every page that its README leads to", () => {
    const pages = files.get("README.md")?.match(/(?<=\]\()[\w-]+\.md(?=\))/g) ?? [];
    expect(pages.filter((page) => !files.has(page))).toEqual([]);
  });

  it("has everything that its files name", () => {
    const targets = JSON.stringify(manifest["exports"]).match(/"\.\/[^"]+\.[^"]+"(?!:)/g) ?? [];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.map((target) => target.slice(3, -1)).filter((file) => !files.has(file))).toEqual([]);
  });

  it("says whose it is and where it comes from", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      repository: { type: "git", url: "git+https://github.com/restflare/restflare.git" },
      type: "module",
    });
    const { homepage, keywords, repository } = manifest as {
      homepage?: string;
      keywords?: string[];
      repository?: { directory?: string };
    };
    expect(homepage).toBe(`https://github.com/restflare/restflare/tree/main/${repository?.directory}#readme`);
    expect(keywords).toEqual(expect.arrayContaining(["cloudflare", "typescript"]));
    expect(new Set(keywords).size).toBe(keywords?.length);
    expect(files.get("LICENSE")).toContain("MIT License");
    expect(files.get("README.md")).toMatch(`# ${one.name}\n`);
  });
});

// 200 kB of it are openapi-fetch, which carries every request; service tokens are those of accounts and of zones
it("core, service tokens and openapi-fetch are less than 505 kB unpacked", () => {
  const ours = packed.filter(({ name }) => /\/(core|access-service-tokens)$/.test(name));
  expect(ours).toHaveLength(2);
  const sizes = [...ours.map(({ unpacked }) => unpacked), installedSize("openapi-fetch")];
  expect(Math.min(...sizes)).toBeGreaterThan(10_000); // each is counted
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(505_000);
});
