import { expect, test } from "vitest";
import { spec } from "../support/command.js";
import { file, temporaryFolder } from "../support/temporary.js";
import { documentWith, object, text } from "./document.js";

const folder = temporaryFolder();
const things = "/accounts/{account_id}/things";
const base = { call: `POST ${things}`, body: object({ name: text }, "name"), schemas: {} };
const answer = (kind: string[]) => object({ id: text, kind: { type: "string", enum: kind } });

file(
  folder,
  "old.json",
  documentWith({ ...base, data: answer(["a"]), more: [`DELETE ${things}/{thing_id}`] }),
);
file(
  folder,
  "new.yaml",
  documentWith({
    ...base,
    body: object({ name: text, enabled: { type: "boolean" } }, "name"),
    data: answer(["a", "b"]),
    more: [`GET ${things}/{thing_id}`],
  }),
);

test.concurrent("prints what changed for callers, and the totals", { timeout: 60_000 }, async () => {
  expect(await spec(["diff", "old.json", "new.yaml"], folder)).toEqual({
    code: 0,
    stderr: "",
    stdout: `@restflare/things
 breaking   things.delete   DELETE /accounts/{account_id}/things/{thing_id}   is gone               no longer call it
 breaking   things.create   POST /accounts/{account_id}/things                \`kind\` may be \`"b"\`   expect the new values, too
 additive   things.create   POST /accounts/{account_id}/things                takes \`enabled\`
 additive   things.show     GET /accounts/{account_id}/things/{thing_id}      is new

 class               changes   packages
 breaking (major)    2         1
 additive (minor)    2         0
 invisible (patch)   0         0
 untouched                     0
`,
  });
});

test.concurrent("--json, for machines", { timeout: 60_000 }, async () => {
  const { code, stdout } = await spec(["diff", "old.json", "new.yaml", "--json"], folder);
  const { totals, packages } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(totals).toEqual({
    changes: { breaking: 2, additive: 2, invisible: 0 },
    packages: { breaking: 1, additive: 0, invisible: 0, untouched: 0, new: 0, gone: 0 },
  });
  expect(packages[0].changes).toContainEqual({
    level: "additive",
    rule: "optional-added",
    package: "@restflare/things",
    action: "things.create",
    operation: `POST ${things}`,
    place: "body.enabled",
    text: "takes `enabled`",
  });
});

test.concurrent("--names and --scope, as the packages have them", { timeout: 60_000 }, async () => {
  const key = "POST /accounts/{}/things";
  const entry = {
    package: "gear",
    resource: "gear",
    at: ["/accounts/{}/things"],
    shape: "singular",
    action: "make",
    args: ["body", "options"],
  };
  file(folder, "names.json", { placeholders: {}, operations: { [key]: entry } });
  const { stdout } = await spec(
    ["diff", "old.json", "new.yaml", "--json", "--names", "names.json", "--scope", "@acme"],
    folder,
  );
  const [{ name, changes }] = JSON.parse(stdout).packages;
  expect(name).toBe("@acme/gear");
  expect(changes.map(({ action }: { action: string }) => action)).toContain("gear.make");
});

test.concurrent("a document against itself", { timeout: 60_000 }, async () => {
  expect(await spec(["diff", "old.json", "old.json"], folder)).toEqual({
    code: 0,
    stderr: "",
    stdout: "nothing that a caller can see has changed in 1 package\n",
  });
});

test.concurrent.each([
  [["diff", "old.json"], "diff: missing required argument 'new'; see --help"],
  [
    ["diff", "a", "b", "c"],
    "diff: too many arguments for 'diff'. Expected 2 arguments but got 3; see --help",
  ],
  [["diff", "old.json", "none.json"], "none.json: there is no such file; check the name"],
  [
    ["check", "--against", "old.json", "--docment", "x"],
    "check: unknown option '--docment' (Did you mean --document?); see --help",
  ],
  [
    ["import", "--from", "old.json"],
    "import: --tag <tag> starts one document, and --all every one; give one of them, see --help",
  ],
  [["fetch"], "fetch: required option '--to <file>' not specified; see --help"],
  [["dfif"], 'generate: no command "dfif"; there are diff, check, catalogue, import, fetch; see --help'],
])("%j is refused in one line", { timeout: 60_000 }, async (args, message) => {
  expect(await spec(args, folder)).toEqual({ code: 1, stdout: "", stderr: `${message}\n` });
});
