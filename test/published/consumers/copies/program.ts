// What an app meets in which two copies of core are installed: its own, and one nested under a package that it uses.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { accessServiceTokens, type paths } from "@restflare/access-service-tokens";
import * as own from "@restflare/core";
import { createClient as createPacedClient } from "@restflare/core/rate-limit";

type Core = typeof own;

const options = JSON.parse(process.argv[2] ?? "") as { apiToken: string; baseUrl: string };
const fromPackage = createRequire(createRequire(import.meta.url).resolve("@restflare/access-service-tokens"));
const resolved = fromPackage.resolve("@restflare/core");
const nested = (await import(pathToFileURL(resolved).href)) as Core;
const params = { account_id: "any" };
const refuse = { headers: { prefer: "code=403, example=denied" } };

/** The same resource by the app's copy; that of the package is by the nested one. */
const ofOwn = own.resource<paths>()("/accounts/{account_id}/access/service_tokens", {
  id: "service_token_id",
  only: ["index", "show"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["Access: Service Tokens Read"] },
    show: { permissions: ["Access: Service Tokens Read"] },
  },
});
type Tokens = typeof ofOwn;

async function tryClient(tokens: Tokens, client: own.Client): Promise<void> {
  const bound = tokens.with({ client, params });
  assert.equal((await bound.show("any")).ok, true);
  assert.equal(
    (await tokens.showOrThrow("any", { client: client.with({ timeout: 5000 }), params })).name,
    "ci",
  );
  const names = [];
  for await (const { name } of bound.indexAll()) names.push(name);
  assert.deepEqual(names, ["ci", "nightly export"]);
}

async function tryDefault(tokens: Tokens, { init }: Core): Promise<void> {
  const client = init({ ...options, headers: { "x-made-by": "this copy" } });
  assert.equal(tokens.client(), client);
  assert.equal((await tokens.show("any", { params })).ok, true);
}

async function tryErrors(tokens: Tokens, client: own.Client, { isRestflareError }: Core) {
  const { error } = await tokens.show("any", { client, params, ...refuse });
  assert.equal(isRestflareError(error, "timeout"), false);
  assert(isRestflareError(error, "api"));
  assert.equal(error.status, 403);
  assert.match(error.message, /Authentication error.*Access: Service Tokens/);
  await assert.rejects(tokens.showOrThrow("", { client, params }), (thrown) =>
    isRestflareError(thrown, "request"),
  );
}

async function tryWaitFor(tokens: Tokens, client: own.Client, { waitFor }: Core): Promise<void> {
  const refused = await waitFor(
    (left) => tokens.show("any", { client, params, ...refuse, ...left }),
    () => false,
  );
  assert.equal(refused.error?.status, 403);
}

const ownClient = own.createClient(options);
const nestedClient = nested.createClient(options);

const checks: { readonly [name: string]: () => unknown } = {
  "there are two copies": () => assert.notEqual(own.resource, nested.resource),
  "a client of the app's copy calls for the nested one's resources": () =>
    tryClient(accessServiceTokens, ownClient),
  "a client of the nested copy calls for the app's resources": () => tryClient(ofOwn, nestedClient),
  "a client that waits its turn, of the app's copy": () =>
    tryClient(
      accessServiceTokens,
      createPacedClient({ ...options, rateLimit: { requests: 100, per: 1000 } }),
    ),
  "the app's init holds for the nested copy": () => tryDefault(accessServiceTokens, own),
  "the nested copy's init holds for the app": () => tryDefault(ofOwn, nested),
  "the app's guard knows the nested copy's errors": () => tryErrors(accessServiceTokens, nestedClient, own),
  "the nested copy's guard knows the app's errors": () => tryErrors(ofOwn, ownClient, nested),
  "either guard knows errors that both had a hand in": async () => {
    await tryErrors(accessServiceTokens, ownClient, own);
    await tryErrors(ofOwn, nestedClient, own);
    await tryErrors(accessServiceTokens, ownClient, nested);
    await tryErrors(ofOwn, nestedClient, nested);
  },
  "waitFor takes the other copy's calls": async () => {
    await tryWaitFor(accessServiceTokens, nestedClient, own);
    await tryWaitFor(ofOwn, ownClient, nested);
  },
  "instanceof does not know the other copy's errors": async () => {
    const { error } = await accessServiceTokens.show("any", { client: nestedClient, params, ...refuse });
    assert(error instanceof nested.RestflareError && !(error instanceof own.RestflareError));
  },
};

const results: { [name: string]: string } = {};
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    results[name] = "passed";
  } catch (error) {
    results[name] = `${(error as Error).message}`;
  }
}
console.log(JSON.stringify(results));
