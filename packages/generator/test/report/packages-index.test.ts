import { expect, test } from "vitest";
import { groupSuites } from "../../src/report/group-suites.js";
import { indexRow, packagesIndex } from "../../src/report/packages-index.js";
import { documentOf, planOf } from "../support/document.js";

const document = documentOf(["GET /things list", "GET /things/{id}"]);
const rowOf = (about: string): string => {
  const [one] = planOf({ ...document, tags: [{ name: "Things", description: about }] }).packages;
  return one ? indexRow(one) : "";
};

test("a row says what a package is for, in one line, whatever stands in its description", () => {
  expect(rowOf("Things | parts\nof it.").replace(/\d\.\d&nbsp;kB/, "? kB")).toBe(
    "| [things](things/README.md) | Things \\| parts of it. | ? kB |",
  );
});

test("the page has the groups in their order, each with what there is of it, and last what is in none", () => {
  const groups = [
    { name: "Zones", slugs: ["zones", "records"] },
    { name: "Planned", slugs: ["later"] },
    { name: "Mail", slugs: ["mail"] },
  ];
  const page = packagesIndex(
    groups,
    new Map(["mail", "other", "records", "zones"].map((slug) => [slug, `| ${slug} |`])),
  );
  expect(page).toContain("written by `pnpm generate`");
  expect(page.split("\n").filter((line) => /^(##|\| \w+ \|$)/.test(line))).toEqual([
    ...["## Zones", "| zones |", "| records |"],
    ...["## Mail", "| mail |"],
    ...["## Others", "| other |"],
  ]);
});

test("a group has a suite that names its packages, and one without packages has none", () => {
  const groups = [
    { name: "AI & Media", slugs: ["stream", "images", "later"] },
    { name: "Planned", slugs: ["soon"] },
  ];
  const [suite, ...others] = groupSuites(groups, new Set(["images", "stream", "zones"]));
  expect(others).toEqual([]);
  expect(suite?.folder).toBe("ai-media");
  const manifest = JSON.parse(suite?.files.get("package.json") ?? "");
  expect(manifest).toMatchObject({ private: true, restflare: { packages: ["images", "stream"] } });
  expect(Object.keys(manifest.devDependencies)).toEqual(
    expect.arrayContaining(["@restflare/core", "@restflare/images", "@restflare/stream"]),
  );
  expect(JSON.parse(suite?.files.get("tsconfig.json") ?? "").include).toEqual([
    "../../../packages/api/images/src",
    "../../../packages/api/stream/src",
  ]);
});
