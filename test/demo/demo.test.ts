import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { type Step, tokenLife } from "../../scripts/demo/token-life.js";
import { startRecordingServer } from "../harness/recording-server.js";

test("the demo shows the whole life of a token, without a secret", async () => {
  const scripts = fileURLToPath(new URL("../../scripts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "demo.ts"], {
    cwd: scripts,
  });
  const rows = stdout
    .split("\n")
    .flatMap((line) => /^│ (\w+) +│ ([A-Z]+) +│/.exec(line)?.slice(1).join(" ") ?? []);
  expect(rows).toEqual([
    "create POST",
    "index GET",
    "show GET",
    "update PUT",
    "refresh POST",
    "rotate POST",
    "delete DELETE",
  ]);
  expect(stdout).toContain("client_secret: ********");
  expect(stdout).not.toContain("example-client-secret");
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
  for await (const step of tokenLife(server.url)) steps.push(step);
  expect(steps).toMatchObject([
    { action: "create", status: "201", ok: true },
    {
      action: "index",
      method: "GET",
      status: "403",
      ok: false,
      result: expect.stringContaining("(10000) no"),
    },
  ]);
  expect(server.requests).toHaveLength(2);
});
