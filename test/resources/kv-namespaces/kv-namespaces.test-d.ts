import type { Client, Result } from "@restflare/core";
import {
  type BulkResult,
  type CursorInfo,
  type GotValues,
  type Key,
  type KeyMetadata,
  type KvNamespaces,
  kvNamespaces,
  type Namespace,
  type PageInfo,
} from "@restflare/kv-namespaces";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const namespaces = kvNamespaces.with({ client, params: { account_id: "a" } });
const inside = { params: { namespace_id: "n" } };

async function data() {
  expectTypeOf(namespaces).toEqualTypeOf<KvNamespaces<"account_id">>();
  expectTypeOf(await namespaces.index()).toEqualTypeOf<Result<Namespace[], PageInfo>>();
  expectTypeOf(await namespaces.keys.index(inside)).toEqualTypeOf<Result<Key[], CursorInfo>>();
  for await (const key of namespaces.keys.indexAll(inside)) expectTypeOf(key).toEqualTypeOf<Key>();
  expectTypeOf(await namespaces.metadata.showOrThrow("k", inside)).toEqualTypeOf<KeyMetadata>();
  expectTypeOf(await namespaces.updateOrThrow(id, { title: "t" })).toEqualTypeOf<Namespace>();
  expectTypeOf(await namespaces.bulk.getOrThrow({ keys: ["k"] }, inside)).toEqualTypeOf<GotValues | null>();
  expectTypeOf(await namespaces.bulk.deleteOrThrow(["k"], inside)).toEqualTypeOf<BulkResult | null>();
}

async function values() {
  const { values } = namespaces;
  expectTypeOf(await values.showOrThrow("k", inside)).toEqualTypeOf<Uint8Array>();
  expectTypeOf<Awaited<ReturnType<typeof values.showOrThrow>>>().toEqualTypeOf<Uint8Array>();
  expectTypeOf(await values.show("k", { ...inside, as: "text" })).toEqualTypeOf<Result<string>>();
  expectTypeOf(await values.showOrThrow("k", { ...inside, as: "stream" })).toEqualTypeOf<
    ReadableStream<Uint8Array>
  >();
  void values.update("k", { value: "text" }, { ...inside, query: { expiration_ttl: 60 } });
  void values.update("k", { value: new Blob(["bytes"]), metadata: "{}" }, inside);
  // @ts-expect-error a value is text or bytes
  void values.update("k", { value: 42 }, inside);
  // @ts-expect-error there is no value
  void values.update("k", { metadata: "{}" }, inside);
  // @ts-expect-error metadata is the text of JSON
  void values.update("k", { value: "text", metadata: { owner: "someone" } }, inside);
  // @ts-expect-error the namespace is missing
  void values.show("k");
}

function others() {
  void namespaces.update(id, { title: "t" });
  void namespaces.bulk.updateAll([{ key: "k", value: "v", expiration_ttl: 60, metadata: { a: 1 } }], inside);
  void namespaces.bulk.get({ keys: ["k"], type: "json", withMetadata: true }, inside);
  // @ts-expect-error values are texts or JSON
  void namespaces.bulk.get({ keys: ["k"], type: "bytes" }, inside);
  // @ts-expect-error a namespace stays under the laws that it was made under
  void namespaces.update(id, { title: "t", jurisdiction: "eu" });
  // @ts-expect-error a namespace has a title
  void namespaces.create({});
  // @ts-expect-error a value has a key
  void namespaces.bulk.updateAll([{ value: "v" }], inside);
  // @ts-expect-error keys are given as they are
  void namespaces.bulk.delete([{ name: "k" }], inside);
  // @ts-expect-error keys are not listed by page
  void namespaces.keys.index({ ...inside, query: { page: 1 } });
  // @ts-expect-error they are sorted by something else
  void namespaces.index({ query: { order: "size" } });
}

export { data, others, values };
