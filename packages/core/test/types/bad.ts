// What must not compile; each line below a comment is one mistake.
import { type Client, createClient, type RawBody, type RequestBody, resource } from "../../src/index.js";
import { crews, logs, pets, settings, things } from "./good.js";
import type { Document } from "./paths.js";

const make = resource<Document>();
const params = { account_id: "a" };
const THINGS = "/accounts/{account_id}/things";
const edits = {
  rotate: { method: "post", path: "{id}/rotate" },
  query: { method: "post", path: "{id}/query", body: "required" },
} as const;

export const tables = [
  // @ts-expect-error an endpoint that is not in the document
  make("/accounts/{account_id}/thing"),
  // @ts-expect-error another name of a parameter
  make("/accounts/{id}/things"),
  // @ts-expect-error a path that is not in the document
  make(THINGS, { actions: { rotate: { method: "post", path: "{id}/rotat" } } }),
  // @ts-expect-error a method that the path has not
  make(THINGS, { actions: { rotate: { method: "put", path: "{id}/rotate" } } }),
  // @ts-expect-error a custom action without a method
  make(THINGS, { actions: { rotate: { path: "{id}/rotate" } } }),
  // @ts-expect-error only with an action that the document has not
  make(THINGS, { only: ["index", "edit"] }),
  // @ts-expect-error only with what is no standard action
  make(THINGS, { only: ["destroy"] }),
  // @ts-expect-error except with what is no standard action
  make(THINGS, { except: ["destroy"] }),
  // @ts-expect-error a key that there is not in a table
  make(THINGS, { onyl: ["index"] }),
  // @ts-expect-error a key that there is not in a row
  make(THINGS, { actions: { rotate: { ...edits.rotate, pth: "" } } }),
  // @ts-expect-error a body mode that there is not
  make(THINGS, { actions: { rotate: { ...edits.rotate, body: "sometimes" } } }),
  // @ts-expect-error a body that is required, and not said to be
  make(THINGS, { actions: { query: { method: "post", path: "{id}/query" } } }),
  // @ts-expect-error a body where the document has none
  make(THINGS, { actions: { show: { body: "required" } } }),
  // @ts-expect-error an action by a name that every resource has
  make(THINGS, { actions: { pathFor: edits.rotate } }),
  // @ts-expect-error an action by the name of another's twin
  make(THINGS, { actions: { showOrThrow: edits.rotate } }),
  make(THINGS, {
    // @ts-expect-error an action that would make a promise of the resource
    // biome-ignore lint/suspicious/noThenProperty: it is what must not compile
    actions: { then: edits.rotate },
  }),
  // @ts-expect-error a nested resource by the name of an action
  make(THINGS, { resources: { show: { endpoint: "{thing_id}/config", singular: true } } }),
  // @ts-expect-error a nested endpoint that is not in the document
  make(THINGS, { resources: { config: { endpoint: "{thing_id}/confg" } } }),
  // @ts-expect-error a nested resource without an endpoint
  make(THINGS, { resources: { config: { singular: true } } }),
  // @ts-expect-error an answer that is no envelope, and not said to be a body
  make("/pets", { updateMethod: "patch" }),
  // @ts-expect-error the same, without a table
  make("/pets"),
  // @ts-expect-error a row for an action that only leaves out
  make(THINGS, { only: ["show"], actions: { index: { paging: { by: "page" } } } }),
  // @ts-expect-error items of an answer, and nothing that finds them
  make(THINGS, { only: ["show"], actions: { show: { as: "items" } } }),
  // @ts-expect-error a parser that gives no items
  make("/logs", { only: ["index"], actions: { index: { parse: () => [] } } }),
  // @ts-expect-error paging that there is not
  make(THINGS, { actions: { index: { paging: { by: "offset" } } } }),
];

export async function calls(): Promise<void> {
  const bound = things.with({ params });
  // @ts-expect-error params are missing
  await things.show("x");
  // @ts-expect-error a parameter is missing
  await things.show("x", { params: {} });
  // @ts-expect-error a parameter that there is not
  await things.show("x", { params: { ...params, zone_id: "z" } });
  // @ts-expect-error the parent of a nested resource is missing
  await bound.config.show();
  // @ts-expect-error the action's own parameter is missing
  await bound.cert("x");
  // @ts-expect-error an id is missing
  await bound.show();
  // @ts-expect-error an id is a string
  await bound.show({});
  // @ts-expect-error an id where there is none, once nothing in the options is required
  await bound.config.with({ params: { thing_id: "x" } }).show("x");
  // @ts-expect-error the body is missing
  await bound.create();
  // @ts-expect-error a field of the body is missing
  await bound.create({ size: 1 });
  // @ts-expect-error a field that the body has not
  await bound.create({ name: "x", nam: "y" });
  // @ts-expect-error the body is missing
  await bound.query("x");
  // @ts-expect-error a body in the options, where it is an argument
  await bound.query("x", { sql: "" }, { body: { sql: "" } });
  // @ts-expect-error a body where there is none
  await bound.show("x", { body: {} });
  // @ts-expect-error another optional body
  await bound.rotate("x", { body: { until: 1 } });
  // @ts-expect-error a query parameter that there is not
  await bound.index({ query: { nam: "x" } });
  // @ts-expect-error a query where there is none
  await bound.show("x", { query: {} });
  // @ts-expect-error a query that is required
  await pets.show("p");
  // @ts-expect-error a way to read that there is not
  await bound.show("x", { as: "xml" });
  // @ts-expect-error items of an answer that has none
  await bound.show("x", { as: "items" });
  // @ts-expect-error items of an answer that nobody knows
  await bound.client().request("GET", "/x", { as: "items" });
  // @ts-expect-error a stream of items is no JSON
  await logs.index({ as: "json" });
  // @ts-expect-error a header that is required
  await logs.create({ text: "" });
  // @ts-expect-error a header that is required, and cannot be seen here
  await logs.create({ text: "" }, { headers: new Headers() });
  // @ts-expect-error a header that is required is not left out
  await logs.create({ text: "" }, { headers: { "x-origin": undefined } });
  // @ts-expect-error a query that is required is not left out
  await pets.show("p", { query: undefined });
  // @ts-expect-error nor is a field of it
  await pets.show("p", { query: { depth: undefined } });
  // @ts-expect-error nor is a parameter
  await things.show("x", { params: { account_id: undefined } });
  // @ts-expect-error a field of a body that is undefined is another thing than one that is missing
  await bound.create({ name: "x", size: undefined });
  // @ts-expect-error an option that there is not
  await bound.show("x", { timeot: 1 });
  // @ts-expect-error data may be missing
  (await bound.show("x")).data.id;
  // @ts-expect-error text has no field
  (await bound.showOrThrow("x", { as: "text" })).id;
  // @ts-expect-error an action that the document has not
  await bound.edit("x", {});
  // @ts-expect-error where PATCH is update there is no edit
  await pets.edit("p", { tag: "" });
  // @ts-expect-error the config has no index
  bound.config.indexAll();
  // @ts-expect-error a list's items have no such field
  for await (const pet of pets.indexAll()) pet.name;
}

declare const client: Client;
declare const maybe: { account_id?: string };
declare const sometimes: { account_id: string } | {};

export async function unbound(): Promise<void> {
  // @ts-expect-error undefined binds nothing
  await things.with({ params: { account_id: undefined } }).show("x");
  // @ts-expect-error nor does what may be undefined
  await things.with({ params: maybe }).show("x");
  // @ts-expect-error nor does what may be missing
  await things.with({ params: sometimes }).show("x");
  // @ts-expect-error a copy has no methods
  await things.show("x", { params, client: { ...client } });
  // @ts-expect-error the same
  const copy: Client = { ...client };
  // @ts-expect-error an id is text or a number
  copy.baseUrl + things.pathFor({}, { params });
}

class OwnError extends Error {}

export const bodies: readonly RequestBody[] = [
  // @ts-expect-error it would be sent as {}
  new Map([["a", 1]]),
  // @ts-expect-error the same
  new Set(["a"]),
  // @ts-expect-error nobody waited for it
  Promise.resolve({ a: 1 }),
  // @ts-expect-error nobody waited for it
  fetch("https://example.com"),
  // @ts-expect-error an error has no form
  new Error("x"),
  // @ts-expect-error nor has one of another class
  new OwnError("x"),
  // @ts-expect-error nor has a function
  () => ({ a: 1 }),
  // @ts-expect-error nor has a class
  OwnError,
  // @ts-expect-error nor has a symbol
  Symbol("x"),
  // @ts-expect-error JSON has no bigint
  1n,
];

declare const either: "mode" | "size";
declare const any: string;

export async function members(): Promise<void> {
  const bound = settings.with({ params });
  // @ts-expect-error the value of another member
  await bound.update("mode", { value: 7 });
  // @ts-expect-error a value that there is not
  await bound.update("mode", { value: "slow" });
  // @ts-expect-error a member that there is not
  await bound.show("colour");
  // @ts-expect-error two segments are no member
  await bound.show("size/limits");
  // @ts-expect-error one of two, and nobody knows which
  await bound.show(either);
  // @ts-expect-error any text
  await bound.show(any);
  // @ts-expect-error the body is missing
  await bound.update("size");
  // @ts-expect-error a member that has no PATCH
  await bound.update("born", { value: "now" });
  // @ts-expect-error params are missing
  await settings.show("size");
  // @ts-expect-error where PATCH is update there is no edit
  await bound.edit("size", { value: 7 });
  // @ts-expect-error the members have no DELETE
  await bound.delete("size");
  // @ts-expect-error only with an action that no member has
  resource<Document>()("/accounts/{account_id}/settings", { members: "literal", only: ["delete"] });
}

export const forms = [
  // @ts-expect-error a media type that the body has not
  () => crews.create({ name: "x" }, { client, contentType: "text/plain" }),
  // @ts-expect-error a body of no media type
  () => crews.create({ colour: "x" }, { client }),
  // @ts-expect-error a media type where there is no choice
  () => pets.update("x", { tag: "x" }, { client, contentType: "application/json" }),
  // @ts-expect-error one text where the path has a list
  () => crews.show("a", { client }),
];

export const bindings = [
  // @ts-expect-error a parameter that there is not
  () => things.with({ params: { zone_id: "z" } }),
  // @ts-expect-error a query is not bound
  () => things.with({ query: {} }),
  // @ts-expect-error an action that takes no id
  () => things.pathFor("x", { action: "index", params }),
  // @ts-expect-error an action that takes an id
  () => things.pathFor({ action: "rotate", params }),
  // @ts-expect-error an action that there is not
  () => things.pathFor("x", { action: "revoke", params }),
  // @ts-expect-error params are missing
  () => things.pathFor("x"),
  // @ts-expect-error two kinds of credentials
  () => createClient({ apiToken: "t", apiEmail: "e", apiKey: "k" }),
  // @ts-expect-error half of a kind of credentials
  () => createClient({ apiEmail: "e" }),
  // @ts-expect-error an option that there is not
  () => createClient({ apiToken: "t", timeot: 1 }),
];

// @ts-expect-error an object is no bytes
export const rawObject: RawBody = { a: 1 };
// @ts-expect-error a form is written, and not sent as it is
export const rawForm: RawBody = new FormData();
