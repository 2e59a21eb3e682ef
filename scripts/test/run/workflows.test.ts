import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commands } from "../../run/commands.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = `${root}.github/workflows`;

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  uses?: string;
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown[]> };
  steps?: Step[];
}
interface Workflow {
  permissions?: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const read = (file: string): { text: string; workflow: Workflow } => {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  return { text, workflow: parse(text) as Workflow };
};
const jobsOf = ({ jobs }: Workflow): Job[] => Object.values(jobs);
const stepsOf = (workflow: Workflow): Step[] => jobsOf(workflow).flatMap(({ steps = [] }) => steps);

describe.each(readdirSync(folder))("%s", (file) => {
  const { text, workflow } = read(file);

  it("pins what it uses by commit, and says which version that is", () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, what = ""]) => what);
    const parsed = [...jobsOf(workflow), ...stepsOf(workflow)].flatMap(({ uses }) => uses ?? []);
    expect(used).toHaveLength(parsed.length);
    const foreign = used.filter((what) => !what.startsWith("./"));
    expect(foreign.filter((what) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual(
      [],
    );
  });

  it("has no more permission than reading, except where a job asks for it", () => {
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
  });

  it("has one run at a time, and leaves no credentials in a checkout", () => {
    expect(workflow.concurrency?.group).toBeTruthy();
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts).not.toEqual([]);
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("runs commands that there are", () => {
    const commandsOfMatrix = jobsOf(workflow).flatMap(({ strategy }) => strategy?.matrix["command"] ?? []);
    const run = stepsOf(workflow).flatMap(({ run = "" }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    const names = [...commandsOfMatrix, ...run];
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !(String(name) in commands))).toEqual([]);
  });
});

it("tests on every version of Node that is supported", () => {
  const { jobs } = read("ci.yml").workflow;
  expect(jobs["test"]?.strategy?.matrix["node"]).toEqual([20, 22, 24, 26]);
  expect(jobs["test"]?.steps?.at(-1)?.run).toBe("npm test");
});

it("publishes as a trusted publisher: with an id of the run, and no secret", () => {
  const { text, workflow } = read("release.yml");
  expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN|registry-url/);
  const asking = Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions?.["id-token"]);
  expect(asking.map(([name, { permissions }]) => [name, permissions])).toEqual([
    ["publish", { contents: "read", "id-token": "write" }],
  ]);
  expect(workflow.jobs["publish"]?.steps?.some(({ env }) => env?.["NPM_CONFIG_PROVENANCE"] === "true")).toBe(
    true,
  );
});

it("lets no code of the repository run where a job may write to it, but for the versions", () => {
  const { jobs } = read("release.yml").workflow;
  const writing = Object.entries(jobs).filter(([, { permissions }]) => permissions?.["contents"] === "write");
  expect(writing.map(([name]) => name)).toEqual(["version", "tag"]);
  expect(jobs["tag"]?.steps?.flatMap(({ uses }) => uses ?? [])).toEqual([]);
});
