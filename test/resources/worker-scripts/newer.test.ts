import type { RecordedRequest } from "@restflare/test-harness/recording-server";
import {
  type Binding,
  type SecretKeyBinding,
  type WorkerScriptMetadata,
  workerAssets,
  workerPlacementRegions,
  workerScriptSearch,
} from "@restflare/worker-scripts";
import { describe, expect, test } from "vitest";
import { answered, code, params, partsOf, serve } from "./parts.js";

// What came after 2024: every kind of binding, secrets, versions, deployments, static files.

const path = "/accounts/an-account/workers/scripts/shop";
const inside = { params: { script_name: "shop" } };
const sent = (requests: readonly RecordedRequest[]) =>
  requests.map(({ method, target }) => `${method} ${target}`);
const answer = (result: unknown) => ({ json: { success: true, errors: [], messages: [], result } });

const key: SecretKeyBinding = {
  type: "secret_key",
  name: "SIGN",
  algorithm: { name: "HMAC", hash: "SHA-256" },
  format: "raw",
  usages: ["sign", "verify"],
  key_base64: "ZXhhbXBsZQ==",
};

/** One of each kind, by its type: what is forgotten here does not compile. */
const bindings: { [Type in Binding["type"]]: Binding & { type: Type } } = {
  ai: { type: "ai", name: "AI" },
  ai_search: { type: "ai_search", name: "SEARCH", instance_name: "docs" },
  ai_search_namespace: { type: "ai_search_namespace", name: "SEARCHES", namespace: "n" },
  analytics_engine: { type: "analytics_engine", name: "EVENTS", dataset: "d" },
  artifacts: { type: "artifacts", name: "ARTIFACTS", namespace: "n" },
  assets: { type: "assets", name: "ASSETS" },
  browser: { type: "browser", name: "BROWSER" },
  d1: { type: "d1", name: "DB", database_id: "3fb31ea8-9d7b-4a66-b5f5-0b4f5c4a3a8e" },
  data_blob: { type: "data_blob", name: "BYTES", part: "bytes" },
  dispatch_namespace: {
    type: "dispatch_namespace",
    name: "DISPATCH",
    namespace: "customers",
    outbound: { params: [{ name: "customer" }], worker: { service: "out", entrypoint: "Out" } },
  },
  durable_object_namespace: { type: "durable_object_namespace", name: "ROOMS", class_name: "Room" },
  flagship: { type: "flagship", name: "FLAGS", app_id: "a" },
  hyperdrive: { type: "hyperdrive", name: "POSTGRES", id: "h" },
  images: { type: "images", name: "IMAGES" },
  inherit: { type: "inherit", name: "OLD", old_name: "OLDER", version_id: "latest" },
  json: { type: "json", name: "SETTINGS", json: { a: [1, null] } },
  k2: { type: "k2", name: "STREAM", stream: "s" },
  kv_namespace: { type: "kv_namespace", name: "CARTS", namespace_id: "0f2ac74b498b48028cb68387c421e279" },
  media: { type: "media", name: "MEDIA" },
  messaging: { type: "messaging", name: "MESSAGES", namespace: "n" },
  mtls_certificate: { type: "mtls_certificate", name: "CERT", certificate_id: "c" },
  pipelines: { type: "pipelines", name: "PIPE", pipeline: "p" },
  plain_text: { type: "plain_text", name: "CURRENCY", text: "CHF" },
  queue: { type: "queue", name: "ORDERS", queue_name: "orders" },
  r2_bucket: { type: "r2_bucket", name: "FILES", bucket_name: "files", jurisdiction: "fedramp-high" },
  ratelimit: { type: "ratelimit", name: "LIMIT", namespace_id: "1001", simple: { limit: 10, period: 60 } },
  secret_key: key,
  secret_text: { type: "secret_text", name: "BANK_KEY", text: "example-secret" },
  secrets_store_secret: { type: "secrets_store_secret", name: "SHARED", store_id: "s", secret_name: "n" },
  send_email: { type: "send_email", name: "MAIL", allowed_destination_addresses: ["ada@example.com"] },
  service: { type: "service", name: "CART", service: "cart", entrypoint: "Cart" },
  text_blob: { type: "text_blob", name: "TEXT", part: "text" },
  vectorize: { type: "vectorize", name: "INDEX", index_name: "i" },
  version_metadata: { type: "version_metadata", name: "VERSION" },
  vpc_network: { type: "vpc_network", name: "NETWORK", network_id: "n" },
  vpc_service: { type: "vpc_service", name: "PRIVATE", service_id: "s" },
  wasm_module: { type: "wasm_module", name: "WASM", part: "wasm" },
  workflow: { type: "workflow", name: "FLOW", workflow_name: "flow", class_name: "Flow" },
};

test("a script is bound to everything that there is, observed, placed and given its static files", async () => {
  const { scripts, requests } = await serve([answered]);
  const metadata: WorkerScriptMetadata = {
    main_module: "index.js",
    bindings: Object.values(bindings),
    observability: { enabled: true, logs: { enabled: true, invocation_logs: true }, traces: null },
    placement: { mode: "targeted", region: "aws:eu-west-1" },
    migrations: { new_tag: "v1", new_sqlite_classes: ["Room"] },
    assets: {
      jwt: "a-token",
      config: { not_found_handling: "single-page-application", run_worker_first: ["/api/*"] },
    },
    exports: { Room: { type: "durable-object", storage: "sqlite" } },
  };
  await scripts.updateOrThrow(
    "shop",
    { metadata, "index.js": new Blob([code]) },
    { query: { bindings_inherit: "strict" } },
  );
  const [request] = requests;
  if (!request) throw new Error("nothing was sent");
  expect(sent(requests)).toEqual([`PUT ${path}?bindings_inherit=strict`]);
  expect(JSON.parse(String(partsOf(request)[0]?.bytes))).toEqual(metadata);
});

describe("secrets", () => {
  test("are set one by one and in bulk, listed and deleted", async () => {
    const { scripts, requests } = await serve(() => answered);
    const { secrets } = scripts.with(inside);
    await secrets.putOrThrow(key);
    await scripts.editSecretsOrThrow("shop", { secrets: { SIGN: key, OLD: null } });
    await secrets.showOrThrow("a/b", { query: { url_encoded: true } });
    await secrets.deleteOrThrow("SIGN");
    expect(sent(requests)).toEqual([
      `PUT ${path}/secrets`,
      `PATCH ${path}/secrets-bulk`,
      `GET ${path}/secrets/a%2Fb?url_encoded=true`,
      `DELETE ${path}/secrets/SIGN`,
    ]);
    expect(JSON.parse(String(requests[0]?.body))).toEqual(key);
    expect(JSON.parse(String(requests[1]?.body))).toEqual({ secrets: { SIGN: key, OLD: null } });
  });

  test.each([
    { name: "S", type: "secret_text", text: "very-secret" } as const,
    { ...key, key_base64: "very-secret" },
    { ...key, format: "jwk", key_jwk: { k: "very-secret" } } as const,
  ])("are in no error: $type in $format", async (secret) => {
    const { scripts } = await serve([{ status: 400, body: "not a good one: very-secret" }]);
    const { error } = await scripts.secrets.put(secret, inside);
    expect(error?.status).toBe(400);
    expect(`${error?.message} ${JSON.stringify(error)}`).not.toContain("very-secret");
  });
});

test("versions are uploaded like scripts, and deployed for shares of the requests", async () => {
  const deployments = [{ id: "d", versions: [] }];
  const { scripts, requests } = await serve([
    answer({ id: "v", resources: {} }),
    "reset",
    answer({ deployments }),
    answer({ items: [{ id: "v" }] }),
  ]);
  const own = scripts.with(inside);
  const metadata = { main_module: "index.js", annotations: { "workers/tag": "v7" } };
  expect((await own.versions.createOrThrow({ metadata, "index.js": new Blob([code]) })).id).toBe("v");
  const versions = [
    { version_id: "v", percentage: 10 },
    { version_id: "u", percentage: 90 },
  ];
  const deployed = await own.deployments.create({ strategy: "percentage", versions });
  expect(deployed).toMatchObject({ ok: false, attempts: 1 });
  expect(await own.deployments.indexOrThrow()).toEqual({ deployments });
  expect(await own.versions.indexOrThrow({ query: { deployable: true } })).toEqual({ items: [{ id: "v" }] });
  expect(sent(requests)).toEqual([
    `POST ${path}/versions`,
    `POST ${path}/deployments`,
    `GET ${path}/deployments`,
    `GET ${path}/versions?deployable=true`,
  ]);
  const parts = partsOf(requests[0] as RecordedRequest);
  expect(parts.map(({ name }) => name)).toEqual(["metadata", "index.js"]);
  expect(JSON.parse(String(parts[0]?.bytes))).toEqual(metadata);
});

test("static files go up in a session, each under its hash, with the session's token", async () => {
  const { scripts, requests } = await serve([
    answer({ buckets: [["a-hash"]], jwt: "a-session" }),
    answer({ jwt: "a-completion" }),
  ]);
  const manifest = { "/index.html": { hash: "a-hash", size: 5 } };
  const { buckets: [hashes = []] = [], jwt } = await scripts.startAssetsUploadOrThrow("shop", { manifest });
  const client = scripts.client().with({ apiToken: String(jwt) });
  const files = Object.fromEntries(hashes.map((hash) => [hash, "aGVsbG8="]));
  const uploaded = await workerAssets.uploadOrThrow(files, { client, params, query: { base64: true } });
  expect(uploaded.jwt).toBe("a-completion");
  const upload = "POST /accounts/an-account/workers/assets/upload?base64=true";
  expect(sent(requests)).toEqual([`POST ${path}/assets-upload-session`, upload]);
  expect(requests[1]?.header("authorization")).toEqual(["Bearer a-session"]);
  const [part] = partsOf(requests[1] as RecordedRequest);
  expect([part?.name, String(part?.bytes)]).toEqual(["a-hash", "aGVsbG8="]);
});

test("a script is on workers.dev or not; scripts are searched, and placed near regions", async () => {
  const { scripts, requests } = await serve(["reset", answered, answered, answered, answer([]), answered]);
  const { subdomain } = scripts.with(inside);
  expect(await subdomain.update({ enabled: true })).toMatchObject({ ok: true, attempts: 2 });
  await subdomain.showOrThrow();
  await subdomain.deleteOrThrow();
  const client = scripts.client();
  await workerScriptSearch.indexOrThrow({ client, params, query: { name: "sho", order_by: "name" } });
  await workerPlacementRegions.indexOrThrow({ client, params });
  const all = "/accounts/an-account/workers";
  expect(sent(requests).slice(1)).toEqual([
    `POST ${path}/subdomain`,
    `GET ${path}/subdomain`,
    `DELETE ${path}/subdomain`,
    `GET ${all}/scripts-search?name=sho&order_by=name`,
    `GET ${all}/placement/regions`,
  ]);
});
