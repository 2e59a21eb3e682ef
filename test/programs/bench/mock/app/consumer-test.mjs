// An app's own test, the same whatever answers: it lists, makes, is refused, is throttled once, rotates and deletes.
import assert from "node:assert/strict";
import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";

export async function consumerTest({ options, throttleRotate }) {
  const client = createClient({ ...options, retry: { backoff: 0 } });
  const tokens = accessServiceTokens.with({ client, params: { account_id: "a1" } });

  const list = await tokens.indexOrThrow();
  assert.deepEqual(
    list.map(({ name }) => name),
    ["ci", "nightly export"],
  );

  const made = await tokens.createOrThrow({ name: "ci", duration: "8760h" });
  assert.match(made.client_secret, /./);

  const refused = await tokens.create({ duration: "8760h" });
  assert.deepEqual([refused.ok, refused.error?.kind], [false, "api"]);
  assert.match(refused.error.message, /name/);

  throttleRotate();
  const rotated = await tokens.rotate(made.id);
  assert.deepEqual([rotated.ok, rotated.attempts], [true, 2]);
  assert.match(rotated.data.client_secret, /./);

  assert.equal((await tokens.delete(made.id)).ok, true);
}
