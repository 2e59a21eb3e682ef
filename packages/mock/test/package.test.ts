import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleInPage, bundleOwn, bundlePrism } from "../build/bundle.js";
import { type Bundled, bundledPackages, printNotices, refused } from "../build/notices.js";
import manifest from "../package.json" with { type: "json" };
import ceiling from "./ceiling.json" with { type: "json" };
import { folder } from "./requests.js";

const inPage = await bundleInPage(false);
const packages = bundledPackages([await bundlePrism(false), inPage, await bundleOwn(false)], folder);
const versionsOf = (name: string) =>
  packages.filter(({ id }) => id.startsWith(`${name}@`)).map(({ id }) => id.slice(name.length + 1));

test("the parts of Prism are those that run together", () => {
  expect(versionsOf("@stoplight/prism-core")).toEqual(["5.8.0"]);
  expect(versionsOf("@stoplight/prism-http")).toEqual(["5.12.0"]);
  expect(versionsOf("@stoplight/prism-http-server")).toEqual(["5.12.2"]);
});

test("what is left out is left out", () => {
  const names = ["micri", "@faker-js/faker", "json-schema-faker", "node-fetch", "postman-collection"];
  for (const name of [...names, "fnv-plus", "https-proxy-agent", "mime-db", "pino"])
    expect(versionsOf(name), name).toEqual([]);
});

test("the part for pages has nothing of Node, no YAML, and its interpreter in a file of its own", () => {
  const outside = Object.values(inPage.outputs).flatMap(({ imports }) =>
    imports.filter((one) => one.external),
  );
  expect(outside).toEqual([]);
  const names = bundledPackages([inPage], folder).map(({ id }) => id);
  for (const name of ["@stoplight/yaml", "chalk", "seedrandom"])
    expect(names.filter((id) => id.startsWith(`${name}@`))).toEqual([]);
  const main = inPage.outputs["dist/in-page.js"];
  expect(Object.keys(main?.inputs ?? {}).filter((input) => input.includes("/sval/"))).toEqual([]);
});

test("nothing is to be installed beside it", () => {
  expect(manifest).not.toHaveProperty("dependencies");
  expect(manifest).not.toHaveProperty("peerDependencies");
});

test("every bundled package may be passed on, and its licence is passed on with it", () => {
  expect(packages.length).toBeGreaterThan(50);
  expect(refused(packages)).toEqual([]);
  const notices = readFileSync(join(folder, "dist", "THIRD-PARTY-NOTICES.txt"), "utf8");
  expect(notices).toBe(printNotices(packages));
  for (const { id, license } of packages) expect(notices).toContain(`${id} (${license})`);
});

test("the published types lead to nothing that is not published", () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(folder, "dist", file), "utf8");
    for (const [, name = ""] of text.matchAll(/from "\.\/([\w-]+)\.\w+"/g)) visit(`${name}.d.ts`);
    expect(text, file).not.toMatch(/^(?:import|export) .* from "(?:[^.]|.*prism\.cjs)/m);
  };
  visit("index.d.ts");
  visit("in-page.d.ts");
  expect([...seen]).toContain("public.d.ts");
});

const bundled = (license: string, ...texts: string[]): Bundled => ({
  id: `${license}@1.0.0`,
  license,
  author: "",
  texts,
});

test.each(["GPL-3.0-only", "AGPL-3.0", "MIT AND GPL-2.0", "none", "UNLICENSED"])(
  "the licence %s is refused",
  (license) => {
    expect(refused([bundled("MIT"), bundled(license)])).toEqual([
      `${license}@1.0.0 has the licence ${license}`,
    ]);
  },
);

test("a licence without a text gets the one that everybody knows", () => {
  const notices = printNotices([bundled("ISC", "Own words."), bundled("Apache-2.0")]);
  expect(notices).toContain("ISC@1.0.0 (ISC)\n\nOwn words.");
  expect(notices).toMatch(/Apache-2\.0@1\.0\.0 \(Apache-2\.0\)\n\nApache License\n/);
});

test("the package is no larger than the ceiling, and close to it", () => {
  const dist = readdirSync(join(folder, "dist"), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(cjs|js|txt|d\.ts)$/.test(entry.name))
    .map(({ name }) => join("dist", name));
  const bytes = [...dist, "README.md", "LICENSE", "package.json"]
    .map((file) => readFileSync(join(folder, file)).length)
    .reduce((sum, one) => sum + one, 0);
  expect(bytes).toBeLessThanOrEqual(ceiling.bytes);
  expect(bytes).toBeGreaterThan(ceiling.bytes * 0.9);
});
