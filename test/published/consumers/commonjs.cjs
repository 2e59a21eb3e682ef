// A rotation by CommonJS, which takes ES modules by `require` since Node 20.19 and 22.12.
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { accessServiceTokens } = require("@restflare/access-service-tokens");
const { createClient, isRestflareError } = require("@restflare/core");
const { startMock } = require("@restflare/mock");

test("what is required rotates a token, and is what is imported", async () => {
  const mock = await startMock("access-service-tokens");
  try {
    const tokens = accessServiceTokens.with({
      client: createClient(mock.options),
      params: { account_id: "any" },
    });
    assert.equal((await tokens.rotateOrThrow("any")).client_secret, "example-client-secret-of-rotate");
    assert(isRestflareError((await tokens.rotate("")).error, "request"));
    assert.equal((await import("@restflare/core")).createClient, createClient);
  } finally {
    await mock.stop();
  }
});
