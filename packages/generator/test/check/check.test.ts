import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { differences } from "../../src/check/compare.js";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { operationsOf } from "../../src/document/operations.js";
import { generate } from "../../src/run/pipeline.js";
import { documentWith, object, type Parts, text } from "../diff/document.js";
import { spec } from "../support/command.js";
import { file, temporaryFolder } from "../support/temporary.js";

const call = "POST /accounts/{account_id}/things";
const theirs: Parts = {
  call,
  more: ["GET /accounts/{account_id}/things"],
  query: [{ name: "order", schema: { type: "string", enum: ["name", "date"] } }],
  body: object({ name: text, size: { type: "integer", maximum: 10 } }, "name"),
};

/** What is found, one line each. */
const found = (ours: Parts): string[] =>
  differences(documentWith(ours), documentWith(theirs)).map(({ kind, operation, place }) =>
    `${kind}: ${operation} ${place}`.trim(),
  );

const at = (place: string): string => `${call} ${place}`;
const order = (...values: string[]): Parts => ({
  ...theirs,
  query: [{ name: "order", schema: { type: "string", enum: values } }],
});
const body = (schema: Parts["body"]): Parts => ({ ...theirs, ...(schema && { body: schema }) });
const size = { type: "integer", maximum: 10 } as const;

describe("members that ours names one by one, and theirs all at once", () => {
  const ids = ["mode", "size"];
  const setting = (id: string, ...values: string[]): Schema =>
    object({ id: { const: id }, value: { type: "string", enum: values } }, "value");
  const modes = ["fast", "safe"];
  const all = { oneOf: [setting("mode", ...modes), setting("size", "1")] };
  const owners = documentWith({
    call: "PATCH /zones/{zone_id}/settings/{setting_id}",
    body: all,
    data: all,
    more: ["GET /zones/{zone_id}/settings/fonts"],
  });
  const literal = (values: string[], more: string[] = ["GET /zones/{zone_id}/settings/fonts"]): OpenApi => {
    const own: Record<string, Schema> = { mode: setting("mode", ...values), size: setting("size", "1") };
    const [mode, size] = ids.map((id) =>
      documentWith({
        call: `PATCH /zones/{zone_id}/settings/${id}`,
        ...(own[id] && { body: own[id], data: own[id] }),
        tag: { "x-restflare": { members: "literal" } },
        more,
      }),
    );
    return { ...mode, paths: { ...size?.paths, ...mode?.paths } } as OpenApi;
  };

  test("are compared as one operation, each with the form of its id", ({ expect }) => {
    expect(differences(literal(modes), owners)).toEqual([]);
    expect(differences(literal(["fast", "slow"]), owners)).toMatchObject(
      ["body.value", "body.value", "data.value", "data.value"].map((place) => ({
        kind: "values",
        operation: "PATCH /zones/{zone_id}/settings/{setting_id}",
        place,
      })),
    );
  });

  test("but for those that theirs names too", ({ expect }) => {
    expect(differences(literal(modes, []), owners)).toMatchObject([
      { kind: "only theirs", operation: "GET /zones/{zone_id}/settings/fonts" },
    ]);
  });
});

describe("one thing that ours says otherwise", () => {
  test.each<[string, Parts, string[]]>([
    ["nothing", theirs, []],
    ["words only", { ...theirs, operation: { summary: "Makes a thing", description: "At once." } }, []],
    ["an operation less", { ...theirs, more: [] }, ["only theirs: GET /accounts/{account_id}/things"]],
    [
      "an operation more",
      { ...theirs, more: [...(theirs.more ?? []), "DELETE /accounts/{account_id}/things/{id}"] },
      ["only ours: DELETE /accounts/{account_id}/things/{id}"],
    ],
    ["a parameter less", { ...theirs, query: [] }, [`only theirs: ${at("query.order")}`]],
    [
      "a parameter more",
      { ...theirs, query: [...(theirs.query ?? []), { name: "page", schema: { type: "integer" } }] },
      [`only ours: ${at("query.page")}`],
    ],
    ["a value less", order("name"), [`values: ${at("query.order")}`]],
    ["a value more", order("name", "date", "size"), [`values: ${at("query.order")}`]],
    ["a field less", body(object({ name: text }, "name")), [`only theirs: ${at("body.size")}`]],
    [
      "a field more",
      body(object({ name: text, size, kind: text }, "name")),
      [`only ours: ${at("body.kind")}`],
    ],
    [
      "a field of another type, with which its limits go",
      body(object({ name: text, size: text }, "name")),
      [`type: ${at("body.size")}`],
    ],
    [
      "a field that ours needs",
      body(object({ name: text, size }, "name", "size")),
      [`required: ${at("body.size")}`],
    ],
    ["the mark of a secret", body(object({ name: { ...text, format: "password" }, size }, "name")), []],
    [
      "another format",
      body(object({ name: { ...text, format: "uri" }, size }, "name")),
      [`format: ${at("body.name")}`],
    ],
    [
      "another limit",
      body(object({ name: text, size: { type: "integer", maximum: 9 } }, "name")),
      [`limit: ${at("body.size")}`],
    ],
  ])("%s", (_, ours, expected) => {
    expect(found(ours)).toEqual(expected);
  });
});

describe.concurrent("pnpm spec:check", { timeout: 60_000 }, () => {
  const folder = temporaryFolder();
  const owner = file(folder, "owner.json", documentWith(theirs));
  const more = {
    ...theirs,
    query: [...(theirs.query ?? []), { name: "page", schema: { type: "integer" } }],
  } as Parts;
  const record = {
    kind: "only ours",
    operation: call,
    place: "query.page",
    reason: "The API takes it since May.",
  };

  /** Our document with what is recorded beside it, checked. */
  function checked(name: string, ours: Parts, records: object[], against = owner) {
    const document = file(folder, `${name}.json`, worded(documentWith(ours)));
    if (records.length > 0) file(folder, `${name}.differences.yaml`, stringify({ differences: records }));
    return spec(["check", "--against", against, "--document", path.basename(document)], folder);
  }

  test("fails where a difference is not recorded, and names it", async ({ expect }) => {
    const { code, stdout } = await checked("open", more, []);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ only ours +POST \/accounts\/\{account_id\}\/things +query\.page /);
    expect(stdout).toContain("open.json: 1 differences that nobody meant, 0 records of none");
  });

  test("passes where it is recorded with a reason", async ({ expect }) => {
    const { code, stdout } = await checked("meant", more, [record]);
    expect([code, stdout]).toEqual([
      0,
      "meant.json: as its owner describes it, with 1 recorded differences\n",
    ]);
  });

  test("fails where what is recorded is true no more", async ({ expect }) => {
    const { code, stdout } = await checked("stale", theirs, [record]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `stale.differences.yaml:2: "only ours" of ${call} query.page: there is no such difference (any more); remove the record`,
    );
  });

  test.each([
    ["reason", { ...record, reason: " " }, "has no `reason`; say why it is meant"],
    ["kind", { ...record, kind: "other" }, "needs `kind`, one of: only ours, only theirs, required"],
    ["place", { ...record, place: [] }, "needs `operation`"],
  ])("refuses a record without a %s", async (name, wrong, message) => {
    const { code, stderr } = await checked(`without-${name}`, more, [wrong]);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  test("takes the owner's description from a URL", async ({ expect }) => {
    const server = createServer((_, response) => response.end(JSON.stringify(documentWith(theirs))));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { code } = await checked("from-url", theirs, [], url);
    server.close();
    expect(code).toBe(0);
  });
});

describe.concurrent("words, permissions and secrets", { timeout: 60_000 }, () => {
  const folder = temporaryFolder();
  const wordless = { ...theirs, body: object({ name: text, token: text }) };
  const secret = { kind: "secret", operation: "*", place: "body.token", reason: "Everybody may see it." };
  const SAID =
    " secret   POST /accounts/{account_id}/things   body.token   reads like a secret: add `format: password`, or record why it is none\n";

  function checked(name: string, records: object[], ...more: string[]) {
    file(folder, `${name}.json`, worded(documentWith(wordless)));
    if (records.length > 0) file(folder, `${name}.differences.yaml`, stringify({ differences: records }));
    return spec(["check", "--document", `${name}.json`, ...more], folder);
  }

  test("are a warning in a document of another's", async ({ expect }) => {
    const { code, stdout } = await checked("another", []);
    expect(stdout).toBe(
      `${SAID}another.json: 1 words, permissions or marks of secrets are missing (a warning; an error with --strict)\n`,
    );
    expect(code).toBe(0);
  });

  test("are an error with --strict", async ({ expect }) => {
    const { code, stdout } = await checked("strict", [], "--strict");
    expect(stdout).toBe(`${SAID}strict.json: 1 words, permissions or marks of secrets are missing\n`);
    expect(code).toBe(1);
  });

  test("are fine where it is recorded that they are meant", async ({ expect }) => {
    const { code, stdout } = await checked("recorded", [secret], "--strict");
    expect([code, stdout]).toEqual([0, "recorded.json: has its words, permissions and marks of secrets\n"]);
  });

  test("that are recorded and not missing have to be taken out", async ({ expect }) => {
    const { code, stdout } = await checked("stale-secret", [secret, { ...secret, place: "body.name" }]);
    expect(stdout).toMatch(
      /^stale-secret\.differences\.yaml:\d+: "secret" of \* body\.name: there is no such/,
    );
    expect(code).toBe(1);
  });

  test("are no difference from the owner's description", async ({ expect }) => {
    const owners = file(folder, "same.json", worded(documentWith(wordless)));
    const { code, stdout } = await checked("both", [secret], "--against", owners);
    expect([code, stdout]).toEqual([
      0,
      "both.json: as its owner describes it, with 0 recorded differences\n",
    ]);
  });
});

test("whether a call takes a placeholder as its id or by its name is no difference", ({ expect }) => {
  const more = [
    "GET /accounts/{account_id}/things/{thing_id}",
    "PUT /accounts/{account_id}/things/{thing_id}/parts",
  ];
  const ours = documentWith({ ...theirs, more });
  const put = ours.paths?.["/accounts/{account_id}/things/{thing_id}/parts"]?.put;
  Object.assign(put ?? {}, { "x-restflare": { action: "updateParts", on: "/accounts/{}/things" } });
  const parts = more.concat("GET /accounts/{account_id}/things/{thing_id}/parts");
  const owners = documentWith({ ...theirs, more: parts });
  const found = differences(ours, owners).map(({ kind, operation, place }) =>
    `${kind}: ${operation} ${place}`.trim(),
  );
  expect(found).toEqual(["only theirs: GET /accounts/{account_id}/things/{thing_id}/parts"]);
});

describe("with a catalogue beside a document", () => {
  const folder = temporaryFolder();
  const one = (call: string): OpenApi => worded(documentWith({ call, more: [] }));
  file(folder, "things.json", one("GET /things"));
  const owners = documentWith({ call: "GET /things", more: ["GET /things/{id}", "GET /things/{id}/parts"] });
  file(folder, "owners.json", owners);
  const against = () => spec(["check", "--document", "things.json", "--against", "owners.json"], folder);

  test("it lacks what the catalogue gives it, and not what another package has", async ({ expect }) => {
    expect((await against()).stdout).toContain("2 differences that nobody meant");
    const packages = [
      ["things", "/things"],
      ["parts", "/things/{}/parts"],
    ].map(([slug = "", claim]) => [slug, { tag: slug, about: "What.", page: slug, operations: [claim] }]);
    file(
      folder,
      "catalogue.yaml",
      stringify({ groups: [{ name: "All", packages: Object.fromEntries(packages) }] }),
    );
    const { code, stdout } = await against();
    expect(stdout).toMatch(/only theirs\s+GET \/things\/\{id\}\s/);
    expect(stdout).not.toContain("parts");
    expect(code).toBe(1);
  });
});

test("a document of ours that lacks a word makes no package", async ({ expect }) => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, "openapi"));
  file(root, "LICENSE", "");
  file(
    root,
    "openapi/things.json",
    worded(documentWith({ ...theirs, more: [], operation: { summary: " " } })),
  );
  const project = { root, documents: path.join(root, "openapi"), packages: path.join(root, "packages") };
  await expect(generate({ check: true }, { project })).rejects.toThrow(
    `openapi/things.json: words, permissions or marks of secrets are missing; add them, or record in openapi/things.differences.yaml why they are not:
  ${call}: has no summary: say in a few words what it does (summary)
  ${call}: has no permissions: add \`x-restflare: { permissions: ["..."] }\`, or \`[]\` if it needs none (permissions)`,
  );
});

/** With a summary of every operation, unless it has one, and a description of every tag. */
function worded(document: OpenApi): OpenApi {
  for (const { operation } of operationsOf(document)) operation.summary ??= "Do it";
  for (const tag of document.tags ?? []) tag.description ??= "What it is.";
  return document;
}
