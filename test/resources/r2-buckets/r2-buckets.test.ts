import {
  type CorsRule,
  type LifecycleRule,
  type LockRule,
  r2Buckets,
  r2EventNotifications,
  r2Metrics,
  r2TemporaryCredentials,
} from "@restflare/r2-buckets";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { describe, expect, test } from "vitest";

// A list one level down in the result, by cursor, in the jurisdiction that a header names.

const params = { account_id: "a" };
const path = "/accounts/a/r2/buckets";
const bucket = (name: string) => ({ name, creation_date: "2026-01-05T08:30:00.000Z" });
const page = (names: string[], info: object) => envelope({ buckets: names.map(bucket) }, info);

const threePages = [
  page(["a", "b"], { cursor: "1-a+/=", per_page: 2 }),
  page(["c", "d"], { cursor: "2-b", per_page: 2 }),
  page(["e"], { per_page: 2 }),
];
const lastPage = threePages.slice(2);

test("indexAll gives the buckets of every page, and each question starts where the answer before says", async () => {
  const { client, requests } = await serve(threePages);
  const names = [];
  const buckets = r2Buckets.indexAll({ client, params, query: { per_page: 2, name_contains: "x" } });
  for await (const { name } of buckets) names.push(name);
  expect(names).toEqual(["a", "b", "c", "d", "e"]);
  const first = `GET ${path}?per_page=2&name_contains=x`;
  expect(lines(requests)).toEqual([first, `${first}&cursor=1-a%2B%2F%3D`, `${first}&cursor=2-b`]);
});

test("indexPages gives the buckets themselves; index the whole result", async () => {
  const { client } = await serve([...lastPage, ...lastPage]);
  const buckets = r2Buckets.with({ client, params });
  const pages = [];
  for await (const { data, info } of buckets.indexPages()) pages.push({ data, info });
  expect(pages).toEqual([{ data: [bucket("e")], info: { per_page: 2 } }]);
  expect(await buckets.index()).toMatchObject({ data: { buckets: [bucket("e")] }, info: { per_page: 2 } });
});

test("an empty cursor is the last page", async () => {
  const { client, requests } = await serve([page(["a"], { cursor: "", per_page: 20 })]);
  const all = [];
  for await (const one of r2Buckets.indexAll({ client, params })) all.push(one);
  expect(all).toEqual([bucket("a")]);
  expect(requests).toHaveLength(1);
});

test("the jurisdiction goes with every page, and with what is asked of one bucket", async () => {
  const headers = { "cf-r2-jurisdiction": "eu" } as const;
  const { client, requests } = await serve([...threePages, envelope(bucket("a"))]);
  const buckets = r2Buckets.with({ client, params });
  for await (const _ of buckets.indexAll({ headers }));
  await buckets.showOrThrow("a", { headers });
  expect(requests.map((request) => request.header("cf-r2-jurisdiction"))).toEqual(Array(4).fill(["eu"]));
});

test("a bucket's name that would change the path is refused before anything is sent", async () => {
  const { client, requests } = await serve([]);
  expect(await r2Buckets.delete("..", { client, params })).toMatchObject({
    ok: false,
    attempts: 0,
    error: { kind: "request" },
  });
  expect(requests).toEqual([]);
});

test("sippy is under its bucket, and may be turned on twice", async () => {
  const { client, requests } = await serve([{ status: 502 }, envelope({ enabled: true })]);
  const sippy = r2Buckets.with({ client, params: { ...params, bucket_name: "mine" } }).sippy;
  const body = { source: { provider: "gcs", bucket: "b", privateKey: "example-key" } } as const;
  expect(await sippy.updateOrThrow(body)).toEqual({ enabled: true });
  expect(lines(requests)).toEqual(Array(2).fill(`PUT ${path}/mine/sippy`));
});

test("temporary credentials are never made twice", async () => {
  const { client, requests } = await serve([{ status: 502 }]);
  const result = await r2TemporaryCredentials.create(
    { bucket: "b", parentAccessKeyId: "k", permission: "object-read-only", ttlSeconds: 60 },
    { client, params },
  );
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { status: 502 } });
  expect(lines(requests)).toEqual(["POST /accounts/a/r2/temp-access-credentials"]);
});

const inside = { ...params, bucket_name: "mine" };
const mine = `${path}/mine`;

describe("objects", () => {
  const binary = Uint8Array.from({ length: 256 }, (_, at) => at);

  test("are listed from cursor to cursor", async () => {
    const { client, requests } = await serve([
      envelope([{ key: "a/1" }], { cursor: "c+1", per_page: 1 }),
      envelope([{ key: "a/2" }], { per_page: 1 }),
    ]);
    const { objects } = r2Buckets.with({ client, params: inside });
    const keys: unknown[] = [];
    for await (const { key } of objects.indexAll({ query: { prefix: "a/", per_page: 1 } })) keys.push(key);
    expect(keys).toEqual(["a/1", "a/2"]);
    const all = "prefix=a%2F&per_page=1";
    expect(lines(requests)).toEqual([
      `GET ${mine}/objects?${all}`,
      `GET ${mine}/objects?${all}&cursor=c%2B1`,
    ]);
  });

  test("go up and come down byte for byte, whatever is in their keys", async () => {
    const down = { headers: { "content-type": "application/gzip" }, body: binary };
    const { client, requests } = await serve([envelope({ key: "a/b c" }), down, envelope({ key: "a/b c" })]);
    const { objects } = r2Buckets.with({ client, params: inside });
    const headers = {
      "cf-r2-storage-class": "InfrequentAccess",
      "cf-r2-jurisdiction": "fedramp-high",
    } as const;
    await objects.updateOrThrow("a/b c", binary, { headers });
    expect(await objects.showOrThrow("a/b c")).toEqual(binary);
    await objects.deleteOrThrow("a/b c");
    const at = `${mine}/objects/a%2Fb%20c`;
    expect(lines(requests)).toEqual([`PUT ${at}`, `GET ${at}`, `DELETE ${at}`]);
    expect(Uint8Array.from(requests[0]?.body ?? [])).toEqual(binary);
    expect(requests[0]?.header("content-type")).toEqual(["application/octet-stream"]);
    expect(requests[0]?.header("cf-r2-storage-class")).toEqual(["InfrequentAccess"]);
    expect(requests[0]?.header("cf-r2-jurisdiction")).toEqual(["fedramp-high"]);
  });
});

test("rules of CORS, of lifecycles and of locks are each one thing, replaced as a whole", async () => {
  const { client, requests } = await serve(() => envelope({ rules: [] }));
  const { cors, lifecycle, lock } = r2Buckets.with({ client, params: inside });
  const allowed: CorsRule = { allowed: { methods: ["GET"], origins: ["*"] } };
  const kept: LifecycleRule = {
    id: "old",
    enabled: true,
    conditions: { prefix: "" },
    deleteObjectsTransition: { condition: { type: "Age", maxAge: 60 } },
  };
  const locked: LockRule = { id: "all", enabled: true, condition: { type: "Indefinite" } };
  await cors.updateOrThrow({ rules: [allowed] });
  await lifecycle.updateOrThrow({ rules: [kept] });
  await lock.updateOrThrow({ rules: [locked] });
  for (const rules of [cors, lifecycle, lock]) expect(await rules.showOrThrow()).toEqual({ rules: [] });
  await cors.deleteOrThrow();
  expect(lines(requests)).toEqual([
    `PUT ${mine}/cors`,
    `PUT ${mine}/lifecycle`,
    `PUT ${mine}/lock`,
    `GET ${mine}/cors`,
    `GET ${mine}/lifecycle`,
    `GET ${mine}/lock`,
    `DELETE ${mine}/cors`,
  ]);
  expect(requests.slice(0, 3).map(({ body }) => JSON.parse(String(body)).rules)).toEqual([
    [allowed],
    [kept],
    [locked],
  ]);
});

test("a bucket is public at domains of one's own, and under r2.dev", async () => {
  const { client, requests } = await serve(() => envelope({ domain: "a.example.com", enabled: true }));
  const { custom, managed } = r2Buckets.with({ client, params: inside }).domains;
  await custom.createOrThrow({ domain: "a.example.com", zoneId: "z", enabled: true });
  await custom.updateOrThrow("a.example.com", { minTLS: "1.3" });
  await custom.showOrThrow("a.example.com");
  await custom.deleteOrThrow("a.example.com");
  await managed.updateOrThrow({ enabled: false });
  expect(lines(requests)).toEqual([
    `POST ${mine}/domains/custom`,
    `PUT ${mine}/domains/custom/a.example.com`,
    `GET ${mine}/domains/custom/a.example.com`,
    `DELETE ${mine}/domains/custom/a.example.com`,
    `PUT ${mine}/domains/managed`,
  ]);
});

test("the storage class of a bucket is a header, and a lost answer does not change it twice", async () => {
  const { client, requests } = await serve(["reset"]);
  const headers = { "cf-r2-storage-class": "InfrequentAccess" } as const;
  expect(await r2Buckets.update("mine", { client, params, headers })).toMatchObject({ attempts: 1 });
  expect(lines(requests)).toEqual([`PATCH ${mine}`]);
  expect(requests[0]?.header("cf-r2-storage-class")).toEqual(["InfrequentAccess"]);
});

test("queues are told of what happens in a bucket; the account says how much there is", async () => {
  const { client, requests } = await serve(() => envelope({}));
  const told = r2EventNotifications.with({ client, params: inside });
  await told.showOrThrow();
  await told.queues.updateOrThrow("a-queue", { rules: [{ actions: ["PutObject"], suffix: ".gz" }] });
  await told.queues.deleteOrThrow("a-queue");
  await r2Metrics.showOrThrow({ client, params });
  const at = "/accounts/a/event_notifications/r2/mine/configuration";
  expect(lines(requests)).toEqual([
    `GET ${at}`,
    `PUT ${at}/queues/a-queue`,
    `DELETE ${at}/queues/a-queue`,
    "GET /accounts/a/r2/metrics",
  ]);
});

test("no secret of a source is in what is thrown", async () => {
  const { client } = await serve([{ status: 400, body: "bad key example-sas and example-account-key" }]);
  const sippy = r2Buckets.with({ client, params: inside }).sippy;
  const source = {
    provider: "azure",
    container: "c",
    sasToken: "example-sas",
    accountKey: "example-account-key",
  };
  const { error } = await sippy.update({ source: { ...source, provider: "azure" } });
  expect(error?.status).toBe(400);
  expect(`${error?.message} ${JSON.stringify(error)}`).not.toMatch(/example-(sas|account-key)/);
});
