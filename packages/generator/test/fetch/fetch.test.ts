import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentWith } from "../diff/document.js";
import { spec } from "../support/command.js";
import { temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();
const document = JSON.stringify(documentWith({}));
const answers: Record<string, [number, string]> = {
  "/spec": [200, document],
  "/page": [200, "<html>"],
  "/other": [200, "{}"],
};
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, body] = answers[request.url ?? ""] ?? [404, ""];
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("fetches the description whole, into folders that are not there yet", { timeout: 60_000 }, async () => {
  expect(await spec(["fetch", "--from", `${base}/spec`, "--to", "a/b/now.json"], folder)).toEqual({
    code: 0,
    stderr: "",
    stdout: `a/b/now.json: 1 operations from ${base}/spec\n`,
  });
  expect(readFileSync(path.join(folder, "a/b/now.json"), "utf8")).toBe(document);
});

test("a mirror can be named in the environment", { timeout: 60_000 }, async () => {
  const { code, stdout } = await spec(["fetch", "--to", "mirror.json"], folder, {
    RESTFLARE_SPEC_URL: `${base}/spec`,
  });
  expect([code, stdout]).toEqual([0, `mirror.json: 1 operations from ${base}/spec\n`]);
});

test.each([
  ["/gone", (at: string) => `${at}: answers 404; name another address with --from <URL>`],
  [
    "/page",
    (at: string) => `${at}: answers something that is no JSON; name another address with --from <URL>`,
  ],
  [
    "/other",
    (at: string) =>
      `${at}: answers JSON that is no OpenAPI 3 document; name another address with --from <URL>`,
  ],
])("%s is refused, and nothing is written", { timeout: 60_000 }, async (name, message) => {
  const { code, stdout, stderr } = await spec(["fetch", "--from", base + name, "--to", "none.json"], folder);
  expect([code, stdout, stderr]).toEqual([1, "", `${message(base + name)}\n`]);
  expect(existsSync(path.join(folder, "none.json"))).toBe(false);
});

test("without a network the error says what to do", { timeout: 60_000 }, async () => {
  const nobody = createServer();
  await new Promise<void>((resolve) => nobody.listen(0, "127.0.0.1", resolve));
  const { port } = nobody.address() as AddressInfo;
  await new Promise((resolve) => nobody.close(resolve));
  const { code, stderr } = await spec(
    ["fetch", "--from", `http://127.0.0.1:${port}/`, "--to", "none.json"],
    folder,
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/: cannot be fetched \(.*ECONNREFUSED.*\); check the network, or name another address with --from <URL>\n$/,
  );
});

test("an address that is none", { timeout: 60_000 }, async () => {
  const { code, stderr } = await spec(["fetch", "--from", "spec.json", "--to", "none.json"], folder);
  expect([code, stderr]).toEqual([1, "spec.json: is no http(s) URL; name the address of a description\n"]);
});
