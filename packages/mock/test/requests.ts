import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Mock, type MockOptions, type MockSource, startMock } from "@restflare/mock";
import { onTestFinished } from "vitest";

/** The package's folder, and where its programs look for what is installed. */
export const folder = fileURLToPath(new URL("..", import.meta.url));
export const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
export const openapi = createRequire(import.meta.url).resolve(
  "@restflare/access-service-tokens/openapi.json",
);

/** A mock that ends with the test. */
export async function mockOf(source: MockSource, options?: MockOptions): Promise<Mock> {
  const mock = await startMock(source, options);
  onTestFinished(() => mock.stop());
  return mock;
}

export const TOKENS = "/accounts/a/access/service_tokens";

/** A request that is let in, unless `init` says otherwise. */
export function request(mock: Mock, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: "Bearer any", "content-type": "application/json", ...init.headers };
  return fetch(mock.url + path, { ...init, headers });
}

/** A document with one operation, `GET /thing`, which answers with this example. */
export function documentOf(response: object) {
  return {
    openapi: "3.0.3",
    info: { title: "One thing", version: "1" },
    paths: { "/thing": { get: { responses: { 200: { description: "The thing", ...response } } } } },
  };
}

/** The content of an answer: a thing must have a name, and its example is this. */
export const thing = (example: unknown) => ({
  content: {
    "application/json": {
      schema: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      example,
    },
  },
});
