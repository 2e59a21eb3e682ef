import { expect, test } from "vitest";
import type { Operation, Schema } from "../../src/document/openapi.js";
import { changesBetween, diffsBetween, documentWith, object, type Parts, text } from "./document.js";

type Row = [name: string, before: Parts, after: Parts, want: string[]];

const THINGS = "/accounts/{account_id}/things";
const POST = `POST ${THINGS}`;
const GET = `GET ${THINGS}`;
const CLOUDFLARE = "https://api.cloudflare.com/client/v4";
const list = { type: "array", items: object({ id: text }) };
const page = { name: "page", schema: { type: "integer" } };
const cursor = { name: "cursor", schema: text };
const body = object({ a: text });
const refusal = (schema: Schema): Operation["responses"] => ({
  "4XX": {
    description: "No.",
    content: { "application/json": { schema: object({ errors: { type: "array", items: schema } }) } },
  },
});
const problem = (code: Schema) => refusal(object({ code, message: text }, "code", "message"));

const rows: Row[] = [
  ["an operation", {}, { more: [GET] }, ["additive operation-added"]],
  ["an operation less", { more: [GET] }, {}, ["breaking operation-removed"]],
  [
    "an operation of another name",
    { operation: { operationId: "a" } },
    { operation: { operationId: "b" } },
    ["invisible description-changed"],
  ],
  [
    "a placeholder of another name",
    {},
    { call: "POST /accounts/{account}/things" },
    ["breaking required-added params.account", "breaking property-removed params.account_id"],
  ],
  [
    "an action of another name",
    { call: `${POST}/{id}/renew` },
    { call: `${POST}/{id}/renew`, operation: { "x-restflare": { action: "prolong" } } },
    ["breaking action-renamed"],
  ],
  [
    "a wanted body is an argument more",
    {},
    { body, call: POST },
    ["breaking arguments-changed", "breaking body-added body"],
  ],

  ["a query parameter", {}, { query: [{ name: "q", schema: text }] }, ["additive optional-added query.q"]],
  [
    "a query parameter that is required",
    {},
    { query: [{ name: "q", required: true, schema: text }] },
    ["breaking required-added query.q"],
  ],
  [
    "a query parameter less",
    { query: [{ name: "q", schema: text }] },
    {},
    ["breaking property-removed query.q"],
  ],
  [
    "a query parameter becomes required",
    { query: [{ name: "q", schema: text }] },
    { query: [{ name: "q", required: true, schema: text }] },
    ["breaking now-required query.q"],
  ],
  [
    "a query parameter becomes optional",
    { query: [{ name: "q", required: true, schema: text }] },
    { query: [{ name: "q", schema: text }] },
    ["additive now-optional query.q"],
  ],
  [
    "a query parameter is deprecated",
    { query: [{ name: "q", schema: text }] },
    { query: [{ name: "q", deprecated: true, schema: text }] },
    ["additive deprecated query.q"],
  ],
  [
    "a query parameter is described",
    { query: [{ name: "q", schema: text }] },
    { query: [{ name: "q", description: "Q.", schema: text }] },
    ["invisible docs-changed query.q"],
  ],
  [
    "a query in another style",
    { query: [{ name: "q", schema: list }] },
    { query: [{ name: "q", explode: false, schema: list }] },
    ["invisible query-style-changed query"],
  ],
  ["a header", {}, { headers: [{ name: "x-a", schema: text }] }, ["additive optional-added headers.x-a"]],
  [
    "a header that is required",
    {},
    { headers: [{ name: "x-a", required: true, schema: text }] },
    ["breaking required-added headers.x-a"],
  ],

  [
    "a body that may be left out",
    { call: `${POST}/{id}/renew` },
    { call: `${POST}/{id}/renew`, body, bodyRequired: false },
    ["additive body-added body"],
  ],
  [
    "a body less",
    { call: `${POST}/{id}/renew`, body, bodyRequired: false },
    { call: `${POST}/{id}/renew` },
    ["breaking body-removed body"],
  ],
  ["a body becomes required", { body, bodyRequired: false }, { body }, ["breaking body-required body"]],
  ["a body becomes optional", { body }, { body, bodyRequired: false }, ["additive body-optional body"]],
  [
    "another content type",
    { body },
    { body, bodyTypes: ["multipart/form-data"] },
    ["breaking content-type-changed body"],
  ],
  [
    "a content type more",
    { body },
    { body, bodyTypes: ["application/json", "text/csv"] },
    ["additive content-type-added body"],
  ],
  [
    "a content type less",
    { body, bodyTypes: ["application/json", "text/csv"] },
    { body },
    ["breaking content-type-removed body"],
  ],

  [
    "another status",
    {},
    { status: ["201"] },
    ["additive status-added answer 201", "breaking status-removed answer 200"],
  ],
  ["a status more", {}, { status: ["200", "201"] }, ["additive status-added answer 201"]],
  [
    "a status without content",
    {},
    { responses: { "204": { description: "None." } } },
    ["breaking answer-optional data", "additive status-added answer 204"],
  ],
  [
    "no status without content any more",
    { responses: { "204": { description: "None." } } },
    {},
    ["additive answer-certain data", "breaking status-removed answer 204"],
  ],
  [
    "a refusal more",
    {},
    { responses: { "404": { description: "No." } } },
    ["invisible refusal-status-changed answer 404"],
  ],
  [
    "a refusal less",
    { responses: { "404": { description: "No." } } },
    {},
    ["invisible refusal-status-changed answer 404"],
  ],
  [
    "an answer where there was none",
    { data: null },
    {},
    ["additive answer-added data", "additive content-type-added answer 200"],
  ],
  [
    "no answer any more",
    {},
    { data: null },
    ["breaking answer-removed data", "breaking content-type-removed answer 200"],
  ],
  [
    "an answer that is no envelope any more",
    {},
    { answer: object({ id: text }) },
    ["breaking answer-shape-changed data"],
  ],
  [
    "an answer of another kind",
    {},
    { answer: text, answerTypes: ["text/csv"] },
    ["breaking answer-shape-changed data"],
  ],
  [
    "an answer in one more content type",
    {},
    { answerTypes: ["application/json", "text/csv"] },
    ["additive content-type-added answer 200"],
  ],
  [
    "something beside the result",
    {},
    { info: object({ total: { type: "integer" } }) },
    ["additive answer-added info"],
  ],
  [
    "nothing beside the result any more",
    { info: object({ total: { type: "integer" } }) },
    {},
    ["breaking answer-removed info"],
  ],
  [
    "a field beside the result",
    { info: object({ a: text }) },
    { info: object({ a: text, b: text }) },
    ["additive optional-added info.b"],
  ],
  [
    "other details of errors",
    {},
    { responses: problem({ type: "string" }) },
    ["breaking error-details-changed error", "invisible refusal-status-changed answer 4XX"],
  ],
  [
    "a field of the details of errors",
    { responses: problem(text) },
    { responses: refusal(object({ code: text, message: text, hint: text }, "code", "message")) },
    ["additive optional-added error.errors[].hint"],
  ],

  [
    "a list",
    { call: GET, operation: { "x-restflare": { action: "index" } } },
    { call: GET, data: list, operation: { "x-restflare": { action: "index" } } },
    ["breaking type-changed data", "additive list-added"],
  ],
  [
    "no list any more",
    { call: GET, data: list, operation: { "x-restflare": { action: "index" } } },
    { call: GET, operation: { "x-restflare": { action: "index" } } },
    ["breaking type-changed data", "breaking list-removed"],
  ],
  [
    "a list in pages",
    { call: GET, data: list },
    { call: GET, data: list, query: [page] },
    ["additive optional-added query.page", "additive paging-added"],
  ],
  [
    "a list without pages",
    { call: GET, data: list, query: [page] },
    { call: GET, data: list },
    ["breaking property-removed query.page", "breaking paging-removed"],
  ],
  [
    "a list that goes on in another way",
    { call: GET, data: list, query: [page] },
    { call: GET, data: list, query: [cursor] },
    [
      "additive optional-added query.cursor",
      "breaking property-removed query.page",
      "invisible paging-changed",
    ],
  ],

  [
    "another origin",
    { servers: ["https://a.test/v1"] },
    { servers: ["https://b.test/v1"] },
    ["breaking server-changed"],
  ],
  ["a server where none was", {}, { servers: ["https://a.test"] }, ["breaking server-changed"]],
  ["no server any more", { servers: ["https://a.test/v1"] }, {}, ["additive server-added"]],
  [
    "Cloudflare's server, where any client is one",
    { servers: ["https://a.test/v1"] },
    { servers: [CLOUDFLARE] },
    ["additive server-added"],
  ],
  [
    "another one than Cloudflare's",
    { servers: [CLOUDFLARE] },
    { servers: ["https://a.test/v1"] },
    ["breaking server-changed"],
  ],
  ["no more than that it is not Cloudflare's", { servers: [CLOUDFLARE] }, {}, ["breaking server-changed"]],
  [
    "a server more",
    { servers: ["https://a.test"] },
    { servers: ["https://a.test", "https://b.test"] },
    ["additive server-added"],
  ],
  [
    "a server less",
    { servers: ["https://a.test", "https://b.test"] },
    { servers: ["https://a.test"] },
    ["breaking server-changed"],
  ],
  [
    "the same servers in another order",
    { servers: ["https://a.test", "https://b.test"] },
    { servers: ["https://b.test", "https://a.test"] },
    ["invisible description-changed"],
  ],
  [
    "a variable where there was a region",
    { servers: ["https://eu.a.test"] },
    {
      operation: { servers: [{ url: "https://{region}.a.test", variables: { region: { default: "eu" } } }] },
    },
    ["additive server-added"],
  ],
  [
    "another path of the same origin",
    { servers: ["https://a.test/v1"] },
    { servers: ["https://a.test/v2"] },
    ["breaking server-path-changed"],
  ],
  [
    "another path of an origin that the document does not say",
    { servers: ["/v1"] },
    { servers: ["/v2"] },
    ["breaking server-path-changed"],
  ],
  ["a path where nothing was said", {}, { servers: ["/v2"] }, ["invisible description-changed"]],
  [
    "one operation's own server, beside others",
    { servers: ["https://a.test"], more: [GET, `${GET}/{id}`] },
    {
      servers: ["https://a.test"],
      more: [GET, `${GET}/{id}`],
      operation: { servers: [{ url: "https://b.test" }] },
    },
    ["breaking server-changed"],
  ],

  ["an operation is deprecated", {}, { operation: { deprecated: true } }, ["additive deprecated"]],
  [
    "an operation is no longer deprecated",
    { operation: { deprecated: true } },
    {},
    ["invisible no-longer-deprecated"],
  ],
  [
    "the summary",
    { operation: { summary: "One" } },
    { operation: { summary: "Two" } },
    ["invisible docs-changed"],
  ],
  ["the words of the tag", {}, { tag: { description: "Things." } }, ["invisible docs-changed"]],
  [
    "a permission",
    {},
    { operation: { "x-restflare": { permissions: ["Things Write"] } } },
    ["invisible permissions-changed"],
  ],
  [
    "a secret",
    { data: object({ key: text }) },
    { data: object({ key: { type: "string", "x-restflare-secret": true } }) },
    ["invisible secrets-changed"],
  ],
  [
    "it may be repeated",
    {},
    { operation: { "x-restflare": { idempotent: true } } },
    ["invisible repeats-changed"],
  ],
];

test.each(rows)("%s", (_, before, after, want) => {
  const found = changesBetween(documentWith(before), documentWith(after));
  // The names of queries, bodies and answers come and go with them; there is a row of schemas.test.ts for names.
  expect(found.filter((line) => !line.includes(" type-name-"))).toEqual(want);
});

test("the version of the document alone touches no package", () => {
  const document = documentWith({});
  expect(changesBetween(document, { ...document, info: { title: "Test", version: "2.0.0" } })).toEqual([]);
});

test("a package more, a package less, and an operation that goes from one to another", () => {
  const [things, parts] = [{ tag: { name: "Things" } }, { tag: { name: "Parts" } }];
  const diffs = diffsBetween(documentWith(things), documentWith(parts));
  expect(
    diffs.map(({ slug, kind, changes }) => [
      slug,
      kind,
      ...changes.map(({ level, rule, text }) => `${level} ${rule}: ${text}`),
    ]),
  ).toEqual([
    [
      "parts",
      "new",
      "additive package-added: is new",
      "additive operation-added: is here now (was in `@restflare/things` as `things.create`)",
    ],
    [
      "things",
      "gone",
      "breaking package-removed: is gone",
      "breaking operation-moved: is in `@restflare/parts` now, as `parts.things`",
    ],
  ]);
});

test("what a package has in common is said once, and what one operation has of its own with its name", () => {
  const GETS = [GET, `${GET}/{id}`];
  const at = (server: string, own?: string): Parts => ({
    servers: [server],
    more: GETS,
    ...(own !== undefined && { operation: { servers: [{ url: own }] } }),
  });
  const [diff] = diffsBetween(
    documentWith(at("https://a.test", "https://c.test")),
    documentWith(at("https://b.test", "https://d.test/v1")),
  );
  expect(diff?.changes.map(({ action, text: said }) => [action, said])).toEqual([
    [undefined, "is at `https://b.test` (was at `https://a.test`)"],
    ["things.create", "is at `https://d.test/v1` (was at `https://c.test`)"],
  ]);
});
