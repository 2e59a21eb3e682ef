import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tableOf } from "../../src/emit/table.js";
import { generate } from "../../src/run/pipeline.js";
import { documentOf, planOf } from "../support/document.js";
import { file, run, snapshot, temporaryFolder } from "../support/temporary.js";

// Places and names that nobody would choose, and that come up all the same.

test("a tag without a Latin letter has a package, and nothing else in the folder is touched", async () => {
  const folder = temporaryFolder();
  const spec = file(folder, "a.json", {
    ...documentOf(["GET /日本 list"], "日本"),
    paths: {
      ...documentOf(["GET /日本 list"], "日本").paths,
      ...documentOf(["GET /中国 list"], "中国").paths,
    },
  });
  const out = path.join(folder, "out");
  mkdirSync(path.join(out, "apps"), { recursive: true });
  writeFileSync(path.join(out, "apps/mine.ts"), "mine");
  writeFileSync(path.join(out, "README.md"), "mine");
  const { plans } = await generate({ spec, out, scope: "@acme", needsPlans: true });
  expect(plans.flatMap(({ packages }) => packages.map(({ name }) => name)).sort()).toEqual([
    "@acme/api",
    "@acme/api-2",
  ]);
  expect(snapshot(out)).toMatchObject({ "README.md": "mine", "apps/mine.ts": "mine" });
  const { changes } = await generate({ spec, out, scope: "@acme", check: true });
  expect(changes).toEqual([]);
});

test("a segment that starts with a dot is one", async () => {
  const [one] = planOf(
    documentOf(["GET /oidc/keys", "GET /oidc/{id}/.well-known", "GET /oidc/.well-known/a/{id}"]),
  ).packages;
  const [oidc] = one?.resources ?? [];
  const { resources, actions } = oidc ? tableOf(oidc) : {};
  expect(actions).toMatchObject({ showWellKnown: { path: "{id}/.well-known" } });
  expect(resources).toMatchObject({ wellKnown: { endpoint: "/.well-known" } });
  const [root] = planOf(documentOf(["GET /.well-known/a", "GET /keys list"])).packages;
  expect(root?.resources.map(({ endpoint }) => endpoint).sort()).toEqual(["/.well-known/a", "/keys"]);
});

test("what stands in the address of a document beside host and path is in no file and no message", async () => {
  const text = JSON.stringify(documentOf(["GET /things list"]));
  const server = createServer((request, response) => {
    response.statusCode = request.url?.startsWith("/gone") ? 404 : 200;
    response.end(text);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const out = path.join(temporaryFolder(), "out");
  await generate({ spec: `http://${host}/api.json?token=s3cret`, out });
  expect(JSON.stringify(snapshot(out))).not.toContain("s3cret");
  await expect(generate({ spec: `http://${host}/gone?token=s3cret`, out })).rejects.toThrow(
    `http://${host}/gone: answers 404; check the address`,
  );
  await expect(generate({ spec: `http://me:s3cret@${host}/api.json`, out })).rejects.toThrow(
    `http://${host}/api.json: has a user or a password in its address, which is not sent`,
  );
});

test.each([
  [["--out", "file"], /file: cannot be made a folder \((EEXIST|ENOTDIR)\); name another one with --out/],
  // there is no making a folder there, and it is not said so in the usual way
  [["--out", "/proc/x/y"], /\/proc\/x\/y: cannot be made a folder \(\w+\); name another one with --out/],
  [
    ["--out", "out", "--report", "/proc/x/r.json"],
    /cannot be written \(\w+\); name another file with --report/,
  ],
  [["--out", ""], /--out is empty; name what it is about/],
  [["--out", "out", "--report", "spec.json"], /--report would take the place of the document/],
  [["--out", "out", "--report", "file/r.json"], /cannot be written \(\w+\); name another file with --report/],
])("%j is refused in one line", (args, message) => {
  const folder = temporaryFolder();
  const spec = file(folder, "spec.json", documentOf(["GET /things list"]));
  file(folder, "file", "mine");
  const { code, stderr } = run(["--spec", "spec.json", ...args], folder);
  expect({ code, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 1, lines: 1 });
  expect(stderr).toMatch(message);
  expect(readFileSync(spec, "utf8")).toContain("/things");
});

test("another licence reaches the packages that have nothing else new", async () => {
  const root = temporaryFolder();
  for (const name of ["openapi", "node_modules"]) mkdirSync(path.join(root, name));
  const project = { root, documents: path.join(root, "openapi"), packages: path.join(root, "packages") };
  const spec = file(root, "spec.json", documentOf(["GET /things list"]));
  const out = path.join(root, "out");
  file(root, "LICENSE", "Take it.");
  await generate({ spec, out }, { project });
  file(root, "LICENSE", "Leave it.");
  const { changes } = await generate({ spec, out }, { project });
  expect(changes).toEqual([{ kind: "changed", file: "things/LICENSE" }]);
});
