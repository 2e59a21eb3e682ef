import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { type ClientSettings, connect } from "@example/cloudflare";
import { type Mock, startMock } from "@restflare/mock";
import { createService } from "../src/service.js";

let mock: Mock;
before(async () => {
  mock = await startMock("access-service-tokens");
});
after(() => mock.stop());

/** What the service answers. */
async function ask(init?: RequestInit, options: ClientSettings & { apiToken?: string } = {}) {
  const service = createService(connect("any", { ...mock.options, ...options }));
  await once(service.listen(0, "127.0.0.1"), "listening");
  try {
    const { port } = service.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/tokens`, init);
    return { status: response.status, body: await response.json() };
  } finally {
    service.close();
    service.closeAllConnections();
  }
}

test("lists tokens", async () => {
  const { status, body } = await ask();
  assert.equal(status, 200);
  assert.deepEqual(Object.keys((body as object[])[0] ?? {}), ["id", "name", "expires_at"]);
});

test("makes a token", async () => {
  const { status, body } = await ask({ method: "POST", body: JSON.stringify({ name: "ci" }) });
  assert.equal(status, 201);
  assert.equal((body as { client_secret: string }).client_secret, "example-client-secret-of-create");
});

test("refuses a body that is none", async () => {
  for (const body of ["", "null", '{"name":1}', "x".repeat(20_000)])
    assert.equal((await ask({ method: "POST", body })).status, 400);
});

test("says what Cloudflare said, and no credentials", async () => {
  const { status, body } = await ask(undefined, {
    apiToken: "a-token-that-nobody-may-see",
    headers: { prefer: "code=403, example=denied" },
  });
  assert.equal(status, 502);
  assert.match(JSON.stringify(body), /Authentication error.*Access: Service Tokens Read/);
  assert.doesNotMatch(JSON.stringify(body), /nobody-may-see/);
});
