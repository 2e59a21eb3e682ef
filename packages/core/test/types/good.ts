// What must compile, and to which types.
import {
  type ApiMessage,
  type Client,
  createClient,
  type DataAs,
  isRestflareError,
  type MemberId,
  type OptionsArg,
  type RawBody,
  type ReadAs,
  type RequestBody,
  type RestflareError,
  type RestflareErrorKind,
  type Result,
  resource,
  type WaitOptions,
  type WaysToRead,
} from "../../src/index.js";
import type { Document, Line, Thing, ThingBody } from "./paths.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Compiles where the value has exactly this type. */
const is =
  <Want>() =>
  <Got>(value: Got & (Same<Got, Want> extends true ? unknown : never)): Got =>
    value;

declare const client: Client;
const params = { account_id: "a" };

export const things = resource<Document>()("/accounts/{account_id}/things", {
  id: "thing_id",
  actions: {
    index: { paging: { by: "page" } },
    rotate: { method: "post", path: "{id}/rotate", body: "optional" },
    query: { method: "post", path: "{id}/query", body: "required" },
    cert: { method: "get", path: "{id}/certs/{cert_id}", answer: "body", as: "text" },
  },
  resources: { config: { endpoint: "{thing_id}/config", singular: true } },
});

export const pets = resource<Document>()("/pets", {
  answer: "body",
  updateMethod: "patch",
  actions: { index: { items: "items", paging: { by: "cursor", from: "next" } } },
});

export const events = resource<Document>()("/events", { actions: { index: { paging: { by: "page" } } } });

export async function results(): Promise<void> {
  const bound = things.with({ client, params });
  const created = await bound.create({ name: "x" });
  if (created.ok) is<Thing & { secret: string }>()(created.data);
  else is<{ code: number; message: string; hint: string } | undefined>()(created.error.errors[0]);

  const shown = await bound.show("x");
  if (shown.error) is<ApiMessage | undefined>()(shown.error.errors[0]);
  else is<Thing>()(shown.data);

  const { data, error } = await bound.delete("x");
  is<undefined>()(data);
  is<number | undefined>()(error?.status);

  const listed = await bound.index({ query: { page: 1, name: "n" } });
  if (listed.ok) {
    is<Thing[]>()(listed.data);
    is<number>()(listed.info.page);
    is<number | undefined>()(listed.info.timing);
  }
}

export async function twins(): Promise<void> {
  const bound = things.with({ client, params });
  is<Thing>()(await bound.showOrThrow("x"));
  is<Thing & { secret: string }>()(await bound.rotateOrThrow("x"));
  is<Thing & { secret: string }>()(await bound.rotateOrThrow("x", { body: { until: "" }, timeout: 5 }));
  is<{ rows: number[] }>()(await bound.queryOrThrow("x", { sql: "" }));
  is<Thing>()(await bound.updateOrThrow("x", { size: 1 } satisfies Partial<ThingBody>));
  is<string>()(await bound.certOrThrow("x", { params: { cert_id: "c" } }));
  is<{ tag: string }>()(await pets.updateOrThrow("p", { tag: "t" }));
  is<{ tag: string }>()(await pets.showOrThrow("p", { query: { depth: 1 } }));
}

export async function readAs(): Promise<void> {
  const bound = things.with({ client, params });
  is<string>()(await bound.showOrThrow("x", { as: "text" }));
  is<Uint8Array>()(await bound.showOrThrow("x", { as: "bytes" }));
  is<Blob>()(await bound.showOrThrow("x", { as: "blob" }));
  is<ReadableStream<Uint8Array>>()(await bound.showOrThrow("x", { as: "stream" }));
  is<Thing>()(await bound.showOrThrow("x", { as: "json" }));
  is<string>()(await bound.certOrThrow("x", { params: { cert_id: "c" }, as: "json" }));
  is<Blob>()(await client.requestOrThrow("GET", "/x", { as: "blob" }));
  is<Thing>()(await client.requestOrThrow<Thing>("GET", "/x"));
}

export async function lists(): Promise<void> {
  for await (const thing of things.indexAll({ params })) is<Thing>()(thing);
  for await (const page of things.with({ params }).indexPages()) {
    is<Thing[]>()(page.data);
    is<number>()(page.info.page);
  }
  is<Thing[] | undefined>()(await events.indexOrThrow());
  for await (const event of events.indexAll()) is<Thing>()(event);
  for await (const pet of pets.indexAll()) is<{ tag: string }>()(pet);
}

export async function bindings(): Promise<void> {
  await things.show("x", { params, client });
  await things.with({ params }).show("x", { params: { account_id: "b" } });
  await things.config.show({ params: { account_id: "a", thing_id: "t" } });
  await things.with({ params }).config.show({ params: { thing_id: "t" } });
  await things
    .with({ params })
    .with({ params: { thing_id: "t" } })
    .config.update({ on: true });
  await things.with({ params: { ...params, cert_id: "c" } }).cert("x");
  is<string>()(things.with({ params }).pathFor("x", { action: "rotate" }));
  is<string>()(things.pathFor({ action: "index", params }));
  is<string>()(things.pathFor("x", { action: "cert", params: { ...params, cert_id: "c" } }));
  is<Client>()(things.client());
}

export const settings = resource<Document>()("/accounts/{account_id}/settings", {
  members: "literal",
  updateMethod: "patch",
});

export async function members(): Promise<void> {
  const bound = settings.with({ client, params });
  is<{ id: "mode"; value: "fast" | "safe" }>()(await bound.showOrThrow("mode"));
  is<{ id: "size"; value: number }>()(await settings.updateOrThrow("size", { value: 7 }, { params }));
  is<string>()(await bound.updateOrThrow("mode", { value: "fast" }, { as: "text" }));
  const result = await bound.show("size");
  if (result.ok) is<{ id: "size"; value: number }>()(result.data);
}

interface Settings {
  mode: { data: { id: "mode"; value: "fast" | "safe" }; body: { value: "fast" | "safe" } };
  size: { data: { id: "size"; value: number }; body: { value: number } };
}
interface Shown extends Settings {
  born: { data: { id: "born"; value: string }; body: never };
}
/** As a generated package writes it: it and core's own type check each other. */
interface Written<Bound = never> {
  show<const Id extends keyof Shown, As extends WaysToRead<"json"> = "json">(
    id: MemberId<Id>,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Shown[Id]["data"], As>>>;
  updateOrThrow<const Id extends keyof Settings, As extends WaysToRead<"json"> = "json">(
    id: MemberId<Id>,
    body: Settings[Id]["body"],
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Settings[Id]["data"], As>>;
}
export const written: Written = settings;

export function guards(error: RestflareError, thrown: unknown): void {
  // one of another kind is an error all the same
  if (!isRestflareError(error, "api")) is<RestflareErrorKind>()(error.kind);
  else is<"api">()(error.kind);
  if (isRestflareError(thrown)) is<RestflareErrorKind>()(thrown.kind);
}

declare function readLines(body: ReadableStream<Uint8Array>): AsyncIterable<unknown>;

export const logs = resource<Document>()("/logs", {
  only: ["index", "create"],
  actions: { index: { parse: readLines, answer: "body" }, create: { parse: readLines } },
});

export async function streams(): Promise<void> {
  for await (const line of await logs.indexOrThrow()) is<Line>()(line);
  const result = await logs.create({ text: "" }, { headers: { "x-origin": "o" } });
  if (result.ok) is<AsyncIterable<Line>>()(result.data);
  is<AsyncIterable<Line>>()(await logs.indexOrThrow({ as: "items", query: { tail: true } }));
  is<string>()(await logs.indexOrThrow({ as: "text" }));
  is<ReadableStream<Uint8Array>>()(await logs.indexOrThrow({ as: "stream" }));
}

interface WrittenLogs {
  index<As extends WaysToRead<"items"> = "items">(
    ...options: OptionsArg<{ params: {}; query?: { tail?: boolean } }, never, As>
  ): Promise<Result<DataAs<Line, As>>>;
}
export const writtenLogs: WrittenLogs = logs;

/** Without a call the data is what a call without `as` gives. */
export function returnTypes(
  shown: Awaited<ReturnType<typeof things.show>>,
  thing: Awaited<ReturnType<typeof things.showOrThrow>>,
  text: Awaited<ReturnType<typeof things.certOrThrow>>,
  lines: Awaited<ReturnType<typeof logs.indexOrThrow>>,
  setting: Awaited<ReturnType<Written["show"]>>,
  unknowns: Awaited<ReturnType<typeof client.requestOrThrow>>,
): void {
  if (shown.ok) is<Thing>()(shown.data);
  is<Thing>()(thing);
  is<string>()(text);
  is<AsyncIterable<Line>>()(lines);
  if (setting.ok) is<Shown[keyof Shown]["data"]>()(setting.data);
  is<unknown>()(unknowns);
}

/** Of a way to read that is not known yet, all that it may give. */
export async function anyWay(as: ReadAs, few: "json" | "text"): Promise<void> {
  const bound = things.with({ client, params });
  is<Thing | string | Uint8Array | Blob | ReadableStream<Uint8Array>>()(await bound.showOrThrow("x", { as }));
  is<Thing | string>()(await bound.showOrThrow("x", { as: few }));
}
export const wrapped = <As extends ReadAs>(as: As): Promise<DataAs<Thing, As>> =>
  things.showOrThrow("x", { as, params });

interface Query {
  name?: string;
  page: number;
}
declare const given: {
  token: string | undefined;
  signal?: AbortSignal;
  number: number | undefined;
  query: Query;
  body: { until?: string } | undefined;
};

/** What is `undefined` counts as left out, also with `exactOptionalPropertyTypes`. */
export async function undefinedOptions(): Promise<void> {
  const { token, signal, number, query, body } = given;
  const bound = things.with({ client, params, timeout: number, headers: undefined, retry: undefined });
  await bound.index({ query: { page: number, name: token }, signal, timeout: number, as: undefined });
  await bound.index({ query: undefined, params: undefined });
  await bound.index(undefined);
  await bound.index({ query });
  await bound.rotate("x", { body, params: { account_id: undefined } });
  await pets.show("p", { query: { depth: 1 }, client: undefined });
  await logs.create({ text: "" }, { headers: { "x-origin": "o", "x-trace": token } });
  is<string>()(bound.pathFor("x", { action: undefined, params: { account_id: token } }));
  is<Client>()(bound.client({ client: undefined }));
  createClient({ apiToken: token, fetch: undefined, onRetry: undefined, logger: undefined });
  is<Client>()(client.with({ baseUrl: token, retry: { backoff: number } }));
  await client.request("GET", "/x", {
    params: undefined,
    query: undefined,
    body: undefined,
    contentType: token,
  });
  ({ interval: number, timeout: number, signal }) satisfies WaitOptions;
}

export async function numbers(): Promise<void> {
  await things.show("x", { params: { account_id: 5 } });
  await things.with({ params: { account_id: 5 } }).show("x", { params: { account_id: 6 } });
  is<string>()(things.with({ params }).pathFor(5, { action: "cert", params: { cert_id: 7 } }));
  await client.request("GET", "/x/{id}", { params: { id: 5 } });
}

class Point {
  constructor(
    readonly x: number,
    readonly clear: boolean,
  ) {}
  toJSON(): object {
    return { x: this.x };
  }
}
/** An interface, with fields that are methods in what cannot be sent. */
interface Rule {
  name: string;
  message: string;
  then: { stop: boolean };
  has?: string[];
  clear: string;
}
declare const rule: Rule;
declare const nodeStream: NodeJS.ReadableStream & AsyncIterable<Uint8Array>;
declare const webStream: ReadableStream<Uint8Array>;

export const bodies: readonly RequestBody[] = [
  null,
  "text",
  7,
  true,
  [1, { a: 1 }],
  // biome-ignore lint/suspicious/noThenProperty: data may have it
  { a: 1, then: "x", has: true, bind: { a: 1 } },
  {},
  rule,
  [rule],
  new Point(1, true),
  new Date(),
  new Blob([]),
  new File([], "name"),
  new FormData(),
  new URLSearchParams(),
  new Uint8Array(),
  new ArrayBuffer(1),
  new DataView(new ArrayBuffer(1)),
  Buffer.from(""),
  webStream,
  nodeStream,
  (async function* () {
    yield "x";
  })(),
];

export async function requests(): Promise<void> {
  await client.request("PUT", "/x", { body: rule, query: given.query, headers: new Headers() });
  await client.request("GET", "/x", { query: new URLSearchParams(), headers: [["a", "b"]] });
  await client.request("GET", "/x", { query: new Map([["a", 1]]), headers: { a: null, b: undefined } });
  await things.show("x", { params, headers: new Headers() });
  await things.show("x", { params, headers: [["a", "b"]] });
}

/** Of another API: with a server, a style of a path, a list that may have no content, and a body in two forms. */
export const crews = resource<Document>()("/crews", {
  id: "names",
  only: ["index", "show", "create"],
  answer: "body",
  server: ["https://crews.example/v1", "https://{region}.crews.example"],
  params: { names: { style: "matrix", explode: true } },
  actions: {
    index: { items: "crews", empty: [204] },
    create: { contentTypes: ["multipart/form-data"], encoding: { photo: { contentType: "image/png" } } },
  },
});

export async function ofCrews(): Promise<void> {
  is<{ total: number; crews?: { name: string }[] } | undefined>()(await crews.indexOrThrow({ client }));
  for await (const crew of crews.indexAll({ client })) is<{ name: string }>()(crew);
  is<{ name: string } | { title: string }>()(await crews.createOrThrow({ name: "Ariel" }, { client }));
  await crews.create({ photo: new Blob([]) }, { client, contentType: "multipart/form-data" });
  await crews.show(["a", "b"], { client });
}

interface Sizes {
  "/sizes/big": { patch: Sized<{ big: true }> };
  "/sizes/small": { patch: Sized<{ small: true }> };
}
interface Sized<Body> {
  requestBody: { content: { "application/json": Body; "multipart/form-data": { photo: Blob } } };
  responses: { 200: { content: { "application/json": Body } } };
}
export const sizes = resource<Sizes>()("/sizes", {
  members: "literal",
  only: ["update"],
  updateMethod: "patch",
  answer: "body",
  actions: { update: { contentTypes: ["multipart/form-data"] } },
});

export async function ofSizes(): Promise<void> {
  is<{ big: true }>()(await sizes.updateOrThrow("big", { big: true }, { client }));
  await sizes.update("small", { photo: new Blob([]) }, { client, contentType: "multipart/form-data" });
}

/** Where a place of a tuple may be missing, an item of the list is not. */
export const pairs = resource<{
  "/pairs": { get: { responses: { 200: { content: { "application/json": [string, number?] } } } } };
}>()("/pairs", { only: ["index"], answer: "body" });

export async function ofPairs(): Promise<void> {
  for await (const one of pairs.indexAll({ client })) is<string | number>()(one);
}

/** A client of one's own, for a test. */
export const ownClient: Client = {
  baseUrl: "http://localhost",
  request: client.request,
  requestOrThrow: client.requestOrThrow,
  with: () => ownClient,
};

interface Answers<Body> {
  parameters: { path: { key: string; phase: string; set_phase: string } };
  responses: { 200: { content: { "application/json": Body } }; 204: {} };
}
interface Places {
  "/{key}": { get: Answers<"at the root"> };
  "/sets/{phase}/entry": { get: Answers<"by phase"> };
  "/sets/{set_phase}/entry": { get: Answers<"by set phase"> };
  "/jobs:batch": { post: Answers<"of all"> };
  "/lists": { get: Answers<{ data?: Thing[] } | null> };
  "/lists?all=1": { get: Answers<"with a query"> };
  "/payments": {
    post: {
      responses: {
        200: { content: { "application/json": "paid" } };
        299: { content: { "application/json": "paid, and warned" } };
        default: { content: { "application/json": { errors?: { reason: string }[] } } };
      };
    };
  };
}

const atRoot = resource<Places>()("/", { id: "key", only: ["show"], answer: "body" });
const sets = resource<Places>()("/sets", {
  id: "set_phase",
  only: [],
  answer: "body",
  actions: {
    entry: { method: "get", path: "{id}/entry" },
    phaseEntry: { method: "get", path: "{phase}/entry" },
  },
});
const jobs = resource<Places>()("/jobs", {
  only: [],
  answer: "body",
  actions: { batch: { method: "post", path: ":batch" } },
});
const pages = resource<Places>()("/lists", {
  only: ["index"],
  answer: "body",
  actions: { index: { items: "data" }, all: { method: "get", path: "?all=1" } },
});

const payments = resource<Places>()("/payments", {
  only: [],
  answer: "body",
  actions: { pay: { method: "post" } },
});

/** A success is what begins with a 2, also where HTTP knows no such status; what fails is the rest. */
export async function statuses(): Promise<void> {
  const { data, error } = await payments.pay({ client });
  is<"paid" | "paid, and warned" | undefined>()(data);
  is<string | undefined>()(error?.errors[0]?.reason);
}

/** Each row is of the one template that it means, and a list has items although a success may have no content. */
export async function places(): Promise<void> {
  is<"at the root" | undefined>()(await atRoot.showOrThrow("k", { client }));
  is<"by set phase" | undefined>()(await sets.entryOrThrow("p", { client }));
  is<"by phase" | undefined>()(await sets.phaseEntryOrThrow({ client, params: { phase: "p" } }));
  is<"of all" | undefined>()(await jobs.batchOrThrow({ client }));
  is<"with a query" | undefined>()(await pages.allOrThrow({ client }));
  for await (const item of pages.indexAll({ client })) is<Thing>()(item);
}

async function* lines() {
  yield new TextEncoder().encode("a\n");
}
export const raw: readonly RawBody[] = [
  "text",
  new Blob(["text"]),
  new Uint8Array(2),
  new ArrayBuffer(2),
  new ReadableStream<Uint8Array>(),
  lines(),
];
