import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { layOut } from "@restflare/test-harness/pack";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "./consumer.js";
import { run } from "./run.js";

// Somebody else's monorepo, with the generator from its tarball: an internal API becomes packages of that monorepo.

const job = { type: "object", required: ["id", "name"], properties: { id: text(), name: text() } };
const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "The farm", version: "1.0.0" },
  servers: [{ url: "https://farm.acme.example/v1" }],
  tags: [{ name: "Jobs", description: "What the farm has to do." }],
  paths: {
    "/jobs": {
      get: operation("200", { type: "array", items: job }),
      post: { ...operation("201", job), requestBody: { required: true, ...json(job) } },
    },
    "/jobs/{job}": {
      get: {
        ...operation("200", job),
        parameters: [{ name: "job", in: "path", required: true, schema: text() }],
      },
    },
  },
};

/** Starts the API, calls it through the package, and prints what came and what went. */
const PROGRAM = `
import { createServer } from "node:http";
import { once } from "node:events";
import { createClient } from "@restflare/core";
import { jobs } from "@acme/jobs";

const seen = [];
const server = createServer((request, response) => {
  seen.push([request.method, request.url, request.headers.authorization]);
  const one = { id: "1", name: "plough" };
  const isList = request.method === "GET" && request.url === "/farm/jobs";
  response.setHeader("content-type", "application/json").end(JSON.stringify(isList ? [one] : one));
}).listen(0, "127.0.0.1");
await once(server, "listening");
const baseUrl = \`http://127.0.0.1:\${server.address().port}/farm\`;
const other = await jobs.index({ client: createClient({ apiToken: "t0ken", baseUrl }) });
const client = createClient({ apiToken: "t0ken", baseUrl, insteadOf: ["https://farm.acme.example/v1"] });
const farm = jobs.with({ client });
const answers = [await farm.indexOrThrow(), await farm.showOrThrow("1"), (await farm.create({ id: "1", name: "plough" })).data];
server.close();
console.log(JSON.stringify({ refused: other.error.message, seen, answers }));
`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "restflare-acme-"));
  await layOut(["@restflare/core", "@restflare/generator"], folder);
  await filesIn(folder, {
    "package.json": JSON.stringify({ name: "acme", private: true, type: "module" }),
    "farm.json": JSON.stringify(DOCUMENT),
    "call.mjs": PROGRAM,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const generate = (...more: string[]) => {
  const program = join("node_modules", "@restflare", "generator", "dist", "cli.js");
  return run(["node", program, "--spec", "farm.json", "--out", "packages", "--scope", "@acme", ...more], {
    cwd: folder,
  });
};

test("an internal API becomes packages that build there, call it, and nothing that is not said to stand in for it", async () => {
  expect(await generate()).toBe("1 package with 3 operations; 7 files in packages changed\n");
  const typescript = fileURLToPath(new URL("node_modules/typescript7/bin/tsc", import.meta.url));
  await run(["node", typescript, "-p", join("packages", "jobs")], { cwd: folder });
  await mkdir(join(folder, "node_modules", "@acme"));
  await symlink(join(folder, "packages", "jobs"), join(folder, "node_modules", "@acme", "jobs"), "dir");
  expect(JSON.parse(await run(["node", "call.mjs"], { cwd: folder }))).toEqual({
    refused: expect.stringContaining("https://farm.acme.example"),
    seen: [
      ["GET", "/farm/jobs", "Bearer t0ken"],
      ["GET", "/farm/jobs/1", "Bearer t0ken"],
      ["POST", "/farm/jobs", "Bearer t0ken"],
    ],
    answers: [[{ id: "1", name: "plough" }], { id: "1", name: "plough" }, { id: "1", name: "plough" }],
  });
});

test("a second run has nothing to do, and the packages say nothing of this repository", async () => {
  expect(await generate("--check")).toBe("1 package with 3 operations; nothing to change in packages\n");
  expect(existsSync(join(folder, "packages", "jobs", "LICENSE"))).toBe(false);
});

function text() {
  return { type: "string" };
}

function json(schema: object) {
  return { content: { "application/json": { schema } } };
}

function operation(status: string, schema: object) {
  return { tags: ["Jobs"], responses: { [status]: { description: "Fine.", ...json(schema) } } };
}
