import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { file, temporaryFolder } from "../../../packages/generator/test/support/temporary.js";
import { registryOf } from "../../release/registry.js";

const token = "a-token-of-the-registry";
const packument = { versions: { "1.0.0": {}, "1.1.0": {} }, "dist-tags": { latest: "1.1.0" } };

const server = createServer((request, response) => {
  const isKnown = request.headers.authorization === `Bearer ${token}`;
  const status = !isKnown ? 401 : request.url === "/@restflare%2fcore" ? 200 : 404;
  response.writeHead(status, { "content-type": "application/json" });
  response.end(
    JSON.stringify(status === 200 ? packument : { error: `no, ${request.headers.authorization}` }),
  );
});

beforeEach(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** As a user with this .npmrc has it; `HOST` in it is the server's. */
function registry(npmrc: string) {
  const folder = temporaryFolder();
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  file(folder, "package.json", {});
  const userconfig = file(folder, "user.npmrc", npmrc.replaceAll("HOST", host));
  return registryOf(folder, { PATH: process.env["PATH"], npm_config_userconfig: userconfig, TOKEN: token });
}

it.each([
  ["registry=http://HOST/\n//HOST/:_authToken=a-token-of-the-registry\n"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: npm replaces it
  ["@restflare:registry=http://HOST/\n//HOST/:_authToken=${TOKEN}\n"],
])("asks as npm would: %j", async (npmrc) => {
  const { url, published } = await registry(npmrc);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await published("@restflare/core")).toEqual({
    versions: new Set(["1.0.0", "1.1.0"]),
    latest: "1.1.0",
  });
  expect(await published("@restflare/new")).toEqual({ versions: new Set() });
});

it("says where it was refused, and nothing of the credentials", async () => {
  const { published } = await registry("registry=http://HOST/\n//HOST/:_authToken=another-wrong-token\n");
  const message = await published("@restflare/core").then(String, (error: Error) => error.message);
  expect(message).toMatch(
    /^@restflare\/core: http:.* does not say which versions it has \(401 .*token in \.npmrc$/,
  );
  expect(message).not.toContain("another-wrong-token");
});
