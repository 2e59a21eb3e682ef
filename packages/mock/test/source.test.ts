import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { accessServiceTokens } from "@restflare/access-service-tokens";
import document from "@restflare/access-service-tokens/openapi.json" with { type: "json" };
import { startMock } from "@restflare/mock";
import { expect, onTestFinished, test } from "vitest";
import { documentOf, mockOf, openapi, request, TOKENS, thing } from "./requests.js";

test.each([
  { what: "a package by its name", source: "@restflare/access-service-tokens" },
  { what: "a package of ours by its slug", source: "access-service-tokens" },
  { what: "a path", source: openapi },
  { what: "a relative path", source: `./${relative(process.cwd(), openapi)}` },
  { what: "a URL", source: pathToFileURL(openapi) },
  { what: "a URL as a string", source: pathToFileURL(openapi).href },
  { what: "a document", source: document },
])("$what is found", async ({ source }) => {
  const mock = await mockOf(source);
  expect((await request(mock, TOKENS)).status).toBe(200);
});

test("a document stays as it is, and may be mocked again", async () => {
  const before = JSON.stringify(document);
  await mockOf(document);
  await mockOf(document);
  expect(JSON.stringify(document)).toBe(before);
});

test("a file may refer to another", async () => {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, "answer.yaml"),
    JSON.stringify({ description: "The thing", ...thing({ name: "x" }) }),
  );
  const responses = { 200: { $ref: "answer.yaml" } };
  const main = { ...documentOf({}), paths: { "/thing": { get: { responses } } } };
  await writeFile(join(folder, "openapi.yaml"), JSON.stringify(main));
  const mock = await mockOf(join(folder, "openapi.yaml"));
  expect(await (await request(mock, "/thing")).json()).toEqual({ name: "x" });
});

test.each([
  {
    source: "no-such-package",
    message:
      /^@restflare\/no-such-package is not installed in .*; npm install --save-dev @restflare\/no-such-package, or/,
  },
  { source: "@other/package", message: /^@other\/package is not installed in / },
  { source: "core", message: /^@restflare\/core has no openapi\.json/ },
  { source: "./no-such-file.yaml", message: /^the document .*no-such-file\.yaml cannot be read: ENOENT/ },
  { source: "https://example.com/openapi.json", message: /^https:\/\/example\.com.* is not on this machine/ },
  {
    source: "./package.json",
    message: /^the mock of .*package\.json did not start: Unsupported document format/,
  },
])("$source is refused, and the way out is named", async ({ source, message }) => {
  await expect(startMock(source)).rejects.toThrow(message);
});

test("a document without operations is refused", async () => {
  await expect(startMock({ ...documentOf({}), paths: {} })).rejects.toThrow(
    "the mock of the document did not start: it has no operations",
  );
});

test("a reference that leads nowhere is named", async () => {
  const responses = { 200: { $ref: "#/components/responses/Gone" } };
  await expect(startMock({ ...documentOf({}), paths: { "/thing": { get: { responses } } } })).rejects.toThrow(
    "#/components/responses/Gone",
  );
});

test.each([undefined, null, 7, {}, accessServiceTokens])(
  "what is no source is refused: %s",
  async (source) => {
    await expect(startMock(source as never)).rejects.toThrow(
      "a mock takes a package's name, a file, or a document",
    );
  },
);

test("nothing is fetched, also if the document asks for it", async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/schema.json`;
  const content = { "application/json": { schema: { $ref: address } } };
  await expect(startMock(documentOf({ content }))).rejects.toThrow(
    `a mock fetches nothing, not ${address} either`,
  );
  expect(requests).toBe(0);
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "restflare-mock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
