import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Copy } from "./copy.js";

// What `npm test` runs again after a change, by the hashes of turbo's own plan.

let copy: Copy;
beforeAll(() => {
  copy = new Copy(fileURLToPath(new URL("../../..", import.meta.url)));
});
afterAll(() => copy && rmSync(copy.root, { recursive: true }));

const again = (change: () => void) => copy.rerun(change).map((task) => task.replace("@restflare/", ""));

/** They read every package: its words, its files, or its types. */
const READERS = [
  "//#lint:code",
  "generator#test:own",
  "scripts#generate:check",
  "test-readme#test",
  "test-readme#typecheck",
  "test-tarballs#test",
  "test-tarballs#typecheck",
];

/** What `pnpm generate` writes anew where a document says something else. */
function change(slug: string, files: readonly string[]): void {
  copy.append(`openapi/${slug}.yaml`, "\n# a change\n");
  for (const file of files) copy.append(`packages/api/${slug}/${file}`, "\n");
}

const WORD = ["README.md", "openapi.json", "src/index.ts"];
const FIELD = [...WORD, "src/types.ts"];

it.each([
  ["a word", WORD],
  ["a field", FIELD],
] as const)("%s of one package runs that package's tasks, and what reads every package", (_, files) => {
  expect(again(() => change("queues", files))).toEqual(
    [
      ...READERS,
      "queues#build",
      "test-group-workers#test",
      "test-group-workers#typecheck",
      "test-resources-queues#test",
      "test-resources-queues#typecheck",
    ].sort(),
  );
});

it("a field of the package of all examples runs who uses it, and no other package's tests", () => {
  const tasks = again(() => change("access-service-tokens", FIELD));
  expect(tasks).toContain("test-wire#test");
  expect(tasks.filter((task) => /^test-(group|resources)-.*#test$/.test(task))).toEqual([
    "test-group-zero-trust#test",
    "test-resources-access-service-tokens#test",
  ]);
});

it("a new package runs the tests of its group, and no other's", () => {
  const tasks = again(() => {
    copy.write("packages/api/lamps/package.json", JSON.stringify(LAMPS));
    for (const file of FIELD) copy.write(`packages/api/lamps/${file}`, "");
    copy.write("openapi/lamps.yaml", "openapi: 3.1.0\n");
    copy.write("openapi/names/lamps.json", "{}");
    copy.replace(
      "test/groups/zones/package.json",
      '"devDependencies": {',
      '"devDependencies": {\n    "@restflare/lamps": "workspace:*",',
    );
    copy.append("packages/api/README.md", "\n");
    copy.replace("pnpm-lock.yaml", "\nimporters:\n", `\nimporters:\n${LOCKED}`);
    for (const suite of ["readme", "tarballs"])
      copy.replace(
        `test/published/${suite}/package.json`,
        NEXT,
        `"@restflare/lamps": "workspace:*",\n    ${NEXT}`,
      );
  });
  const group = ["test-group-zones#test", "test-group-zones#typecheck"];
  expect(tasks).toEqual(
    [...READERS, ...group, "scripts#test", "scripts#test:floors", "scripts#test:run"].sort(),
  );
});

const NEXT = '"@restflare/lists"';
const LAMPS = {
  name: "@restflare/lamps",
  scripts: { build: "tsc" },
  dependencies: { "@restflare/core": "workspace:^" },
};
const LOCKED = `
  packages/api/lamps:
    dependencies:
      '@restflare/core':
        specifier: workspace:^
        version: link:../../core
`;

it("a file of core runs everything but what reads no code of it", () => {
  const tasks = again(() => copy.append("packages/core/src/index.ts", "\n"));
  expect(copy.tasks.filter((task) => !tasks.includes(`${task.replace("@restflare/", "")}`))).toEqual([
    "@restflare/mock#build",
    "@restflare/scripts#generate:check",
    "@restflare/scripts#test",
    "@restflare/scripts#test:run",
  ]);
});

it("a file of the generator runs its own tasks, every contract test, and who uses it", () => {
  const tasks = again(() => copy.append("packages/generator/src/index.ts", "\n"));
  expect(tasks).toEqual(
    expect.arrayContaining(["generator#test", "scripts#generate:check", "test-group-zones#test"]),
  );
  expect(tasks.filter((task) => /^test-resources|^mock#|^core#|#build$/.test(task))).toEqual([
    "generator#build",
  ]);
});

it("a file of the mock runs its own tasks, and who starts it", () => {
  const tasks = again(() => copy.append("packages/mock/src/index.ts", "\n"));
  expect(tasks).toEqual(
    expect.arrayContaining(["mock#test", "test-resources-zones#test", "test-group-zones#test"]),
  );
  expect(
    tasks.filter((task) => /^generator#|^test-(wire|faults|properties|size|types)#|#build$/.test(task)),
  ).toEqual(["mock#build"]);
});

it.each([
  ["test/harness/recording-server.ts", "test-wire#test"],
  ["test/contract/calls/suite.ts", "test-group-zones#test"],
  ["scripts/demo/token-life.ts", "test-demo#test"],
  ["packages/core/README.md", "test-readme#test"],
  ["packages/site/src/content/docs/guides/lists.md", "test-readme#test"],
  ["packages/generator/test/own/seed-library.yaml", "site#test"],
])("%s is read by %s", (file, task) => {
  expect(again(() => copy.append(file, "\n"))).toContain(task);
});

it("a test of one suite runs that suite", () => {
  expect(again(() => copy.append("test/behaviour/wire/repeats.test.ts", "\n"))).toEqual([
    "//#lint:code",
    "scripts#test:floors",
    "test-wire#test",
    "test-wire#typecheck",
  ]);
});
