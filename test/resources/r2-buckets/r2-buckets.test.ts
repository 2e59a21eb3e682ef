import { r2Buckets, r2TemporaryCredentials } from "@restflare/r2-buckets";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

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
