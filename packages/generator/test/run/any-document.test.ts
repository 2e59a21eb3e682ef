import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { resource } from "@restflare/core";
import { parseEvents, parseLines } from "@restflare/core/streams";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { operationsOf } from "../../src/document/operations.js";
import { placeholdersOf } from "../../src/document/templates.js";
import { emit } from "../../src/emit/index.js";
import { tableOf } from "../../src/emit/table.js";
import type { ActionPlan, Plan, ResourcePlan } from "../../src/plan/model.js";
import { allActions } from "../../src/plan/paths.js";
import { planDocument } from "../../src/run/plan-document.js";
import { ROOT } from "../support/project.js";
import { randomDocument } from "../support/random-documents.js";
import { recursiveLists } from "../support/recursive-lists.js";
import { sampleOf } from "../support/samples.js";
import { file, temporaryFolder } from "../support/temporary.js";

// Whatever a document calls its things, it compiles, and every operation of it can be called.

/** Another one finds other documents: `SEED=7 npx vitest run test/run/any-document.test.ts`. */
const seed = Number(process.env["SEED"] ?? 14);
const documents = [...fc.sample(randomDocument, { seed, numRuns: 25 }), recursiveLists];
const plans = documents.map((document, i) =>
  planDocument({ source: `random ${i}.json`, document }, { scope: `@random-${i}` }),
);

describe.each(plans.map((plan, i) => [`document ${i} of seed ${seed}`, plan] as const))("%s", (_, plan) => {
  test("has every operation under one name, and each name once", () => {
    const actions = plan.packages.flatMap(({ resources }) => resources.flatMap(allActions));
    const place = ({ method, path: template }: { method: string; path: string }) => `${method} ${template}`;
    const called = actions.map(({ method, template }) => place({ method, path: template }));
    expect(called.sort()).toEqual(operationsOf(plan.document).map(place).sort());
    const names = plan.packages.flatMap(({ slug, resources }) =>
      resources.flatMap(allActions).map(({ call }) => `${slug} ${call}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test("becomes tables that core takes, whose paths are the document's", () => {
    for (const one of plan.packages.flatMap(({ resources }) => resources)) checkPaths(one, made(one));
  });
});

test("their packages and a call of each action compile", () => {
  const folder = temporaryFolder();
  const problems = compiled(folder, plans);
  const [first = ""] = /random-\d+/.exec(problems) ?? [];
  const document: OpenApi | undefined = documents[Number(first.slice("random-".length))];
  expect(problems, JSON.stringify(document)).toBe("");
}, 120_000);

type Made = Record<string, unknown> & { pathFor: (...given: unknown[]) => string };

const READERS = { parseEvents, parseLines };

function made(plan: ResourcePlan): Made {
  const table = JSON.stringify(tableOf(plan));
  const withReaders = JSON.parse(table, (key, value) =>
    key === "parse" ? READERS[value as keyof typeof READERS] : value,
  ) as object;
  const make = resource() as unknown as (endpoint: string, table: object) => Made;
  return make(plan.endpoint, withReaders);
}

/** Each action at its own template, with a value for each placeholder that says which it is. */
function checkPaths(plan: ResourcePlan, live: Made): void {
  for (const action of plan.actions) {
    const [values, own] = valuesOf(action);
    const options = { action: action.name, params: values };
    const given = action.args.includes("id") ? [own, options] : [options];
    expect(typeof live[`${action.name}OrThrow`]).toBe("function");
    expect(live.pathFor(...given)).toBe(wanted(action));
  }
  for (const inner of plan.resources) checkPaths(inner, live[inner.key] as Made);
}

const sample = (name: string): string => `of ${name}`;

function valuesOf({ template, params }: ActionPlan): [values: Record<string, string>, own: string] {
  const names = placeholdersOf(template);
  const known = params.map(({ name }) => name);
  const own = names.find((name) => !known.includes(name)) ?? "";
  return [Object.fromEntries(known.map((name) => [name, sample(name)])), sample(own)];
}

function wanted({ template }: ActionPlan): string {
  const filled = template.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeURIComponent(sample(name)));
  return filled.replace(/#.*/, "");
}

/** What the compiler has to say of all of them in one program. */
function compiled(folder: string, all: readonly Plan[]): string {
  const paths: Record<string, string[]> = {
    "@restflare/core": [path.join(ROOT, "packages/core/src/index.ts")],
    "@restflare/core/streams": [path.join(ROOT, "packages/core/src/streams.ts")],
  };
  all.forEach((plan, i) => {
    const home = `random-${i}`;
    paths[`@${home}/*`] = [`./${home}/*/src/index.ts`];
    mkdirSync(path.join(folder, home, "samples"), { recursive: true });
    for (const one of plan.packages)
      writeFileSync(path.join(folder, home, "samples", `${one.slug}.ts`), sampleOf(one));
    for (const { slug, files } of emit(plan, { command: "test", license: undefined, manifestOf })) {
      mkdirSync(path.join(folder, home, slug, "src"), { recursive: true });
      for (const name of ["src/index.ts", "src/types.ts"])
        writeFileSync(path.join(folder, home, slug, name), files.get(name) ?? "");
    }
  });
  file(folder, "package.json", { type: "module" });
  file(folder, "tsconfig.json", {
    extends: path.join(ROOT, "tsconfig.base.json"),
    compilerOptions: { noEmit: true, skipLibCheck: false, noPropertyAccessFromIndexSignature: false, paths },
    include: ["*/*/src", "*/samples"],
  });
  const compiler = path.join(ROOT, "packages/generator/node_modules/typescript7/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return stdout;
}

const manifestOf = () => ({ core: "^1.0.0", typescript: "^7.0.0", own: false, isOurs: false });
