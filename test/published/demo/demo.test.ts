import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startRecordingServer } from "@restflare/test-harness/recording-server";
import { expect, onTestFinished, test } from "vitest";
import { terminalPicture } from "../../../scripts/demo/picture.js";
import { type Step, tokenLife } from "../../../scripts/demo/token-life.js";

/** What it really prints. */
async function demo(): Promise<string> {
  const cwd = fileURLToPath(new URL("../../../scripts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "demo.ts"], { cwd });
  return stdout;
}

test("the demo tells the whole life of a token in 80 columns, without a secret", async () => {
  const stdout = await demo();
  const rows = stdout
    .split("\n")
    .flatMap((line) => /^│ (\w+) +│ ([^│]+?) +│ (.+?) +│$/.exec(line)?.slice(1).join(": ") ?? []);
  expect(rows).toEqual([
    "call: request: answer",
    "create: POST /service_tokens: 201 ci, with a secret",
    "index: GET /service_tokens: 200 ci",
    "show: GET /service_tokens/{id}: 200 ci, for 8760h",
    "update: PUT /service_tokens/{id}: 200 deploy, for 8760h",
    "refresh: POST /service_tokens/{id}/refresh: 200 deploy, for 8760h",
    "rotate: POST /service_tokens/{id}/rotate: 200 another secret",
    "delete: DELETE /service_tokens/{id}: 200 deploy",
    "show: GET /service_tokens/{id}: 404 gone, as it should be",
  ]);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  expect(stdout).toMatch(/^Next: /m);
  expect(stdout).not.toContain("example-client-secret");
});

// `pnpm --dir test/published/demo test -u` draws it anew
test("the picture in the README is what the demo prints", async () => {
  const picture = fileURLToPath(new URL("../../../.github/demo.svg", import.meta.url));
  await expect(terminalPicture("npm run demo", await demo())).toMatchFileSnapshot(picture);
});

test("a picture shows all that was printed, a line each, and escapes it", () => {
  const picture = terminalPicture("npm run <it>", "a & b\n\n  c\n");
  const texts = picture.match(/(?<=>)[^<]*(?=<\/text>)/g);
  expect(texts?.map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "$ npm run &lt;it&gt;",
    "a &amp; b",
    "  c",
  ]);
});

test("a life ends with the step that fails", async () => {
  const server = await startRecordingServer([
    {
      status: 201,
      json: { success: true, errors: [], messages: [], result: { id: "t1", client_secret: "s" } },
    },
    {
      status: 403,
      json: { success: false, errors: [{ code: 10000, message: "no" }], messages: [], result: null },
    },
  ]);
  onTestFinished(() => server.stop());
  const steps: Step[] = [];
  for await (const step of tokenLife({ apiToken: "t", baseUrl: server.url })) steps.push(step);
  expect(steps).toMatchObject([
    { call: "create", status: "201", ok: true },
    { call: "index", status: "403", ok: false, told: expect.stringContaining("(10000) no") },
  ]);
  expect(server.requests).toHaveLength(2);
});
