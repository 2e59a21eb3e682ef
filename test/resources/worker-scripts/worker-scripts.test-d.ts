import type { Client, Result } from "@restflare/core";
import {
  type Binding,
  type Deployment,
  type Schedule,
  type Schedules,
  type ScriptSubdomain,
  type ScriptVersion,
  type Secret,
  type ShownBinding,
  type Tail,
  type UploadedWorkerScript,
  type WorkerScript,
  type WorkerScripts,
  workerScripts,
} from "@restflare/worker-scripts";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const module: Blob;
const scripts = workerScripts.with({ client, params: { account_id: "a" } });
const inside = { params: { script_name: "shop" } };

async function data() {
  expectTypeOf(scripts).toEqualTypeOf<WorkerScripts<"account_id">>();
  expectTypeOf(await scripts.index()).toEqualTypeOf<Result<WorkerScript[]>>();
  expectTypeOf(await scripts.show("shop")).toEqualTypeOf<Result<string>>();
  expectTypeOf(await scripts.showOrThrow("shop", { as: "bytes" })).toEqualTypeOf<Uint8Array>();
  expectTypeOf(await scripts.content.showOrThrow(inside)).toEqualTypeOf<string>();
  expectTypeOf(await scripts.updateOrThrow("shop", { message: "m" })).toEqualTypeOf<UploadedWorkerScript>();
  expectTypeOf(await scripts.schedules.indexOrThrow(inside)).toEqualTypeOf<Schedules>();
  for await (const one of scripts.schedules.indexAll(inside)) expectTypeOf(one).toEqualTypeOf<Schedule>();
  expectTypeOf(await scripts.tails.createOrThrow({}, inside)).toEqualTypeOf<Tail>();
}

function narrowing(binding: ShownBinding) {
  // @ts-expect-error nobody has looked which type of binding it is
  binding.namespace_id;
  if (binding.type === "r2_bucket") expectTypeOf(binding.bucket_name).toEqualTypeOf<string>();
  if (binding.type === "secret_text") {
    // @ts-expect-error the API shows no secret
    binding.text;
  }
}

function uploads() {
  const metadata = { main_module: "index.js" };
  void scripts.update("shop", { metadata, "index.js": module, maps: [module, module] });
  const bindings = [{ type: "d1" as const, name: "DB", id: "i" }];
  void scripts.update("shop", { metadata: { ...metadata, bindings }, "index.js": module });
  // @ts-expect-error nobody knows how it starts
  void scripts.update("shop", { "index.js": module });
  // @ts-expect-error a module is a Blob or a File, which says of what type it is
  void scripts.update("shop", { metadata, "index.js": "export default {};" });
  // @ts-expect-error there is no such metadata
  void scripts.update("shop", { metadata: { main: "index.js" }, "index.js": module });
  // @ts-expect-error a bucket has a name
  void scripts.settings.update({ settings: { bindings: [{ type: "r2_bucket", name: "B" }] } }, inside);
  // @ts-expect-error a secret is sent with its text
  void scripts.settings.update({ settings: { bindings: [{ type: "secret_text", name: "S" }] } }, inside);
  // @ts-expect-error there is no such type of binding
  void scripts.settings.update({ settings: { bindings: [{ type: "printer", name: "P" }] } }, inside);
  // @ts-expect-error the settings are a part
  void scripts.settings.update({ tags: ["shop"] }, inside);
}

async function newer(binding: Binding) {
  const own = scripts.with(inside);
  expectTypeOf(await own.secrets.indexOrThrow()).toEqualTypeOf<Secret[]>();
  expectTypeOf((await own.deployments.indexOrThrow()).deployments).toEqualTypeOf<Deployment[]>();
  expectTypeOf(await own.versions.showOrThrow("v")).toEqualTypeOf<ScriptVersion>();
  expectTypeOf(await own.subdomain.showOrThrow()).toEqualTypeOf<ScriptSubdomain>();
  if (binding.type === "ratelimit") expectTypeOf(binding.simple.limit).toEqualTypeOf<number>();
  void own.settings.update({ settings: { placement: { mode: "smart" }, observability: { enabled: true } } });
  // @ts-expect-error a secret has a text
  void own.secrets.put({ name: "S", type: "secret_text" });
  // @ts-expect-error a key is for something
  void own.secrets.put({ name: "S", type: "secret_key", algorithm: {}, format: "raw" });
  // @ts-expect-error a version starts with a module
  void own.versions.create({ metadata: {} });
  // @ts-expect-error a deployment has versions
  void own.deployments.create({ strategy: "percentage" });
  // @ts-expect-error scripts are not placed like that
  void own.settings.update({ settings: { placement: { mode: "near" } } });
}

function others() {
  void scripts.content.update({ "index.js": module }, { ...inside, headers: { "CF-WORKER-BODY-PART": "a" } });
  void scripts.delete("shop", { query: { force: true } });
  // @ts-expect-error a schedule is more than a text
  void scripts.schedules.updateAll(["* * * * *"], inside);
  // @ts-expect-error use is not counted like that
  void scripts.usageModel.update({ usage_model: "free" }, inside);
  // @ts-expect-error the script is missing
  void scripts.settings.show();
}

export { data, narrowing, newer, others, uploads };
