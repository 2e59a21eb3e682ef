import type { Client, Result } from "@restflare/core";
import {
  type Bucket,
  type BucketList,
  type BucketListInfo,
  type CustomDomain,
  type DeletedObject,
  type ObjectListInfo,
  r2Buckets,
  r2TemporaryCredentials,
  type Sippy,
  type StoredObject,
  type TemporaryCredentials,
} from "@restflare/r2-buckets";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
const params = { account_id: "a" };
const buckets = r2Buckets.with({ client, params });

async function lists() {
  expectTypeOf(await buckets.index()).toEqualTypeOf<Result<BucketList, BucketListInfo>>();
  expectTypeOf((await buckets.indexOrThrow()).buckets).toEqualTypeOf<Bucket[]>();
  for await (const bucket of buckets.indexAll()) expectTypeOf(bucket).toEqualTypeOf<Bucket>();
  for await (const page of buckets.indexPages()) {
    expectTypeOf(page.data).toEqualTypeOf<Bucket[]>();
    expectTypeOf(page.info).toEqualTypeOf<BucketListInfo>();
  }
  void buckets.index({ query: { cursor: "c", per_page: 5, order: "name", direction: "desc" } });
  // @ts-expect-error buckets are sorted by name only
  void buckets.index({ query: { order: "creation_date" } });
  // @ts-expect-error pages have no number
  void buckets.index({ query: { page: 2 } });
}

async function bucketsThemselves(bucket: Bucket) {
  expectTypeOf(bucket.name).toEqualTypeOf<string>();
  expectTypeOf(bucket.location).toEqualTypeOf<
    "apac" | "eeur" | "enam" | "weur" | "wnam" | "oc" | undefined
  >();
  expectTypeOf(
    await buckets.createOrThrow({ name: "b", storageClass: "InfrequentAccess" }),
  ).toEqualTypeOf<Bucket>();
  expectTypeOf(await buckets.showOrThrow("b")).toEqualTypeOf<Bucket>();
  // @ts-expect-error there is no such place
  void buckets.create({ name: "b", locationHint: "mars" });
  // @ts-expect-error a bucket has a name
  void buckets.create({ locationHint: "weur" });
  void buckets.update("b", { headers: { "cf-r2-storage-class": "Standard" } });
  // @ts-expect-error a bucket that is updated gets a storage class
  void buckets.update("b");
}

function jurisdictions() {
  void buckets.show("b", { headers: { "cf-r2-jurisdiction": "eu", "x-other": "1" } });
  // @ts-expect-error there is no such jurisdiction
  void buckets.show("b", { headers: { "cf-r2-jurisdiction": "mars" } });
}

async function sippy() {
  const bound = buckets.with({ params: { bucket_name: "b" } }).sippy;
  expectTypeOf(await bound.showOrThrow()).toEqualTypeOf<Sippy>();
  void bound.update({ source: { provider: "aws", region: "eu-west-1", secretAccessKey: "s" } });
  void bound.update({ source: { provider: "gcs", privateKey: "k" } });
  void bound.update({ source: { provider: "s3", bucketUrl: "https://a.example", secretAccessKey: "s" } });
  void bound.update({ source: { provider: "azure", container: "c", sasToken: "t" } });
  // @ts-expect-error only Azure has containers
  void bound.update({ source: { provider: "aws", container: "c" } });
  // @ts-expect-error Google has no access keys
  void bound.update({ source: { provider: "gcs", secretAccessKey: "s" } });
  // @ts-expect-error the bucket is missing
  void buckets.sippy.show();
}

async function inside() {
  const { domains, lifecycle, lock, objects } = buckets.with({ params: { bucket_name: "b" } });
  expectTypeOf(await objects.indexOrThrow()).toEqualTypeOf<StoredObject[]>();
  for await (const { info } of objects.indexPages())
    expectTypeOf(info).toExtend<ObjectListInfo | undefined>();
  expectTypeOf(await objects.showOrThrow("k")).toEqualTypeOf<Uint8Array>();
  expectTypeOf(await objects.showOrThrow("k", { as: "text" })).toEqualTypeOf<string>();
  expectTypeOf(await objects.deleteOrThrow("k")).toEqualTypeOf<DeletedObject>();
  expectTypeOf((await domains.custom.indexOrThrow()).domains).toEqualTypeOf<CustomDomain[]>();
  const { rules: [kept] = [] } = await lifecycle.showOrThrow();
  const condition = kept?.deleteObjectsTransition?.condition;
  if (condition?.type === "Date") expectTypeOf(condition.date).toEqualTypeOf<string>();
  const { rules: [locked] = [] } = await lock.showOrThrow();
  if (locked?.condition.type === "Age") expectTypeOf(locked.condition.maxAgeSeconds).toEqualTypeOf<number>();
  // @ts-expect-error who locks for some time says how long
  void lock.update({ rules: [{ id: "r", enabled: true, condition: { type: "Age" } }] });
  // @ts-expect-error an object has no other class than these
  void objects.update("k", new Blob(), { headers: { "cf-r2-storage-class": "Glacier" } });
}

async function credentials() {
  const made = r2TemporaryCredentials.with({ client, params });
  const body = { bucket: "b", parentAccessKeyId: "k", ttlSeconds: 60 };
  const result = await made.createOrThrow({ ...body, permission: "admin-read-only" });
  expectTypeOf(result).toEqualTypeOf<TemporaryCredentials>();
  expectTypeOf(result.sessionToken).toEqualTypeOf<string>();
  // @ts-expect-error there is no such permission
  void made.create({ ...body, permission: "everything" });
  // @ts-expect-error nobody can look at them again
  made.show;
}

export { bucketsThemselves, credentials, inside, jurisdictions, lists, sippy };
