import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { importAll } from "../../src/import/all.js";
import { file, temporaryFolder } from "../support/temporary.js";

const CATALOGUE = `groups:
  - name: Things
    packages:
      widgets:
        tag: Widgets
        about: Widgets of an account.
        page: widgets
        operations:
          - /accounts/{}/widgets
`;
const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(root, "openapi-"));
  file(folder, "catalogue.yaml", CATALOGUE);
});

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const envelope = (result: object, more: object = {}) => ({
  "200": {
    description: "",
    ...json({
      type: "object",
      required: ["success", "result"],
      properties: { success: { const: true, type: "boolean" }, result, ...more },
    }),
  },
});
const page = { name: "page", in: "query", schema: { type: "integer" } };
const account = { name: "account", in: "path", required: true, schema: { type: "string" } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const sdk = (name: string) => ({ operationId: `widgets.${name}`, "x-sources": ["sdk"] });

/** An owner's facts, with the widget's fields and the name of its schema as a row wants them. */
function owner(fields: object, name = "WidgetGetResponse") {
  const info = { type: "object", properties: { page: { type: "integer" } } };
  const list = { type: "array", items: ref(name) };
  const item = { parameters: [account, id] };
  return {
    openapi: "3.1.0",
    info: { title: "API", version: "1" },
    paths: {
      "/accounts/{account}/widgets": {
        parameters: [account],
        get: {
          ...sdk("list"),
          summary: "Theirs.",
          parameters: [page],
          responses: envelope(list, { result_info: info }),
        },
        post: {
          ...sdk("create"),
          "x-cfPermissionsRequired": { enum: ["#widgets:edit"] },
          parameters: [page, { ...page, name: "order" }],
          requestBody: { required: true, ...json(ref("WidgetCreateBody")) },
          responses: envelope(ref(name), { result_info: info }),
        },
      },
      "/accounts/{account}/widgets/{id}": { ...item, get: { ...sdk("get"), responses: envelope(ref(name)) } },
      "/accounts/{account}/widgets/{id}/spin": {
        ...item,
        post: {
          "x-facts": "answers only",
          operationId: "things.post_spin",
          responses: envelope({ type: "object" }),
        },
      },
    },
    components: {
      schemas: {
        [name]: { type: "object", description: "Theirs.", properties: { id: { type: "string" }, ...fields } },
        WidgetCreateBody: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      },
    },
  };
}

const bring = (facts: object) =>
  importAll({
    source: file(folder, "facts.json", facts),
    to: folder,
    catalogue: path.join(folder, "catalogue.yaml"),
  });
const target = () => path.join(folder, "widgets.yaml");
const written = () => readFileSync(target(), "utf8");
const differences = () =>
  parse(readFileSync(path.join(folder, "widgets.differences.yaml"), "utf8")).differences;

test("starts a document with what the catalogue says, people's names for types and no words of the owner", async () => {
  const said = await bring(owner({ name: { type: "string" } }));
  expect(said).toContain(`${target()}: new, with 4 operations\n`);
  expect(said).toMatch(/1 documents: 1 new, 0 with 0 new facts, 0 as they were\n$/);
  const document = parse(written());
  const reference = "https://developers.cloudflare.com/api/resources/widgets/";
  expect(document.tags).toEqual([
    { name: "Widgets", description: "Widgets of an account.", externalDocs: { url: reference } },
  ]);
  const { get, post } = document.paths["/accounts/{account_id}/widgets"];
  expect(get.tags).toEqual(["Widgets"]);
  expect(get.externalDocs).toEqual({ url: `${reference}methods/list/` });
  expect(post["x-restflare"]).toEqual({ composed: true });
  expect(post["x-cfPermissionsRequired"]).toEqual({ enum: ["#widgets:edit"] });
  expect(Object.keys(document.components.schemas)).toEqual(["Widget", "NewWidget"]);
  expect(written()).not.toContain("Theirs");
});

test("what is not known is said, and anything may be sent", async () => {
  await bring(owner({}));
  const { post } = parse(written()).paths["/accounts/{account_id}/widgets/{id}/spin"];
  expect(post["x-facts"]).toBe("answers only");
  expect(post.requestBody).toEqual({ required: false, content: { "application/json": { schema: {} } } });
  expect(post.externalDocs).toBeUndefined();
});

test("what is not known until today takes its facts when they are", async () => {
  await bring(owner({}));
  const facts = owner({});
  const spin = facts.paths["/accounts/{account}/widgets/{id}/spin"].post as Record<string, unknown>;
  delete spin["x-facts"];
  spin["requestBody"] = {
    required: true,
    ...json({ type: "object", properties: { speed: { type: "number" } } }),
  };
  expect(await bring(facts)).toContain("/spin: is described whole now\n");
  const { post } = parse(written()).paths["/accounts/{account_id}/widgets/{id}/spin"];
  expect(post).not.toHaveProperty("x-facts");
  expect(post.requestBody.required).toBe(true);
  expect(post.requestBody.content["application/json"].schema.properties).toEqual({
    speed: { type: "number" },
  });
});

test("the owner's slips are left out with a note, once", async () => {
  const said = await bring(owner({}));
  const { get, post } = parse(written()).paths["/accounts/{account_id}/widgets"];
  expect(get.parameters.map((one: { name: string }) => one.name)).toEqual(["page"]);
  expect(post.parameters).toBeUndefined();
  expect(JSON.stringify(post.responses)).not.toContain("result_info");
  expect(JSON.stringify(get.responses)).toContain("result_info");
  expect(said).toContain("  POST /accounts/{account_id}/widgets query.page: left out. ");
  expect(differences().map(({ place }: { place: string }) => place)).toEqual([
    "query.page",
    "query.order",
    "info",
  ]);
  expect(await bring(owner({}))).not.toContain("left out");
});

test("what becomes a WebSocket is left out, with a note", async () => {
  const facts = owner({});
  const path = "/accounts/{account}/widgets/{id}/spin";
  Object.assign(facts.paths[path], { get: { responses: { "101": { description: "" } } } });
  const said = await bring(facts);
  expect(said).toContain("  GET /accounts/{account_id}/widgets/{id}/spin: left out. It becomes a WebSocket");
  expect(Object.keys(parse(written()).paths["/accounts/{account_id}/widgets/{id}/spin"])).not.toContain(
    "get",
  );
  expect(differences()).toContainEqual(
    expect.objectContaining({
      kind: "only theirs",
      operation: "GET /accounts/{account_id}/widgets/{id}/spin",
      place: "",
    }),
  );
  expect(await bring(facts)).not.toContain("left out");
});

test("a file stands in a form that can hold it", async () => {
  const facts = owner({});
  const image = { type: "object", properties: { image: { type: "string", format: "binary" } } };
  const requestBody = { content: { "application/x-www-form-urlencoded": { schema: image } } };
  const path = "/accounts/{account}/widgets/{id}/spin";
  Object.assign(facts.paths[path].post, { requestBody, "x-facts": undefined });
  expect(await bring(facts)).toContain("/spin body: changed. A form of this type");
  const { post } = parse(written()).paths["/accounts/{account_id}/widgets/{id}/spin"];
  expect(Object.keys(post.requestBody.content)).toEqual(["multipart/form-data"]);
  expect(differences()).toContainEqual(expect.objectContaining({ kind: "content type", place: "body" }));
  expect(await bring(facts)).not.toContain("changed.");
});

test("an answer of which nobody says anything is not called empty", async () => {
  const facts = owner({});
  const spin = facts.paths["/accounts/{account}/widgets/{id}/spin"];
  Object.assign(spin.post, { responses: { "200": { description: "" }, "204": { description: "" } } });
  await bring(facts);
  const { responses } = parse(written()).paths["/accounts/{account_id}/widgets/{id}/spin"].post;
  expect(responses["200"].description).toBe("Nobody says what is answered.");
  expect(responses["204"].description).toBe("Done; there is nothing to answer.");
});

test("a second run changes nothing", async () => {
  await bring(owner({ name: { type: "string" } }));
  const before = written();
  expect(await bring(owner({ name: { type: "string" } }))).toBe(
    "1 documents: 0 new, 0 with 0 new facts, 1 as they were\n",
  );
  expect(written()).toBe(before);
});

test("words stay, and what the owner changed is told", async () => {
  await bring(owner({ name: { type: "string" } }));
  file(
    folder,
    "widgets.yaml",
    written()
      .replace("    get:\n", "    # ours\n    get:\n      summary: List the widgets.\n")
      .replace("description: Widgets of an account.", "description: Ours."),
  );
  const said = await bring(
    owner({ name: { type: ["string", "null"] }, size: { enum: ["s"], type: "string" } }),
  );
  expect(said).toBe(`${target()}:
  GET /accounts/{account_id}/widgets data[].name: type ["string","null"] (was "string")
  GET /accounts/{account_id}/widgets data[].size: is new
1 documents: 0 new, 1 with 2 new facts, 0 as they were
`);
  expect(written()).toContain("    # ours\n    get:\n      summary: List the widgets.\n");
  expect(written()).toContain("description: Ours.");
});

test("a null that is meant stays, and where the type changes too, only that is told", async () => {
  await bring(owner({ name: { type: ["string", "null"] }, size: { type: ["string", "null"] } }));
  const record = [
    { kind: "null", operation: "*", place: ["data.name", "data[].name"], reason: "The API answers it." },
    { kind: "null", operation: "*", place: ["data.size", "data[].size"], reason: "The API answers it." },
  ];
  file(folder, "widgets.differences.yaml", { differences: record });
  const said = await bring(owner({ name: { type: "string" }, size: { type: "integer" } }));
  expect(said).toContain('data[].size: type ["integer","null"] (was ["string","null"])\n');
  expect(said).toMatch(/1 with 1 new facts, 0 as they were\n$/);
  expect(parse(written()).components.schemas.Widget.properties.name).toEqual({ type: ["string", "null"] });
});

test("a parameter that is written in another file beside the document is there", async () => {
  file(folder, "paging.yaml", { components: { parameters: { Sort: { ...page, name: "sort" } } } });
  const facts = owner({});
  const list = facts.paths["/accounts/{account}/widgets"].get;
  await bring(facts);
  const document = parse(written());
  const { get } = document.paths["/accounts/{account_id}/widgets"];
  get.parameters.push({ $ref: "paging.yaml#/components/parameters/Sort" });
  file(folder, "widgets.yaml", stringify(document));
  list.parameters.push({ ...page, name: "sort" });
  const said = await bring(facts);
  expect(said).not.toContain("query.sort");
  expect(written()).not.toContain("name: sort");
});

test("what ours says of each member by itself is neither new nor gone", async () => {
  const facts = owner({});
  const { "/accounts/{account}/widgets/{id}": one, ...others } = facts.paths;
  const each = { "/accounts/{account}/widgets/round": { ...one, parameters: [account] } };
  await bring({ ...facts, paths: { ...others, ...each } });
  file(
    folder,
    "widgets.yaml",
    written().replace("description: Widgets of an account.", "$&\n    x-restflare: { members: literal }"),
  );
  const before = written();
  expect(await bring(facts)).toBe("1 documents: 0 new, 0 with 0 new facts, 1 as they were\n");
  expect(written()).toBe(before);
});

test("a schema that the owner calls otherwise starts no second one", async () => {
  await bring(owner({ name: { type: "string" } }));
  const renamed = owner({ parent: ref("WidgetDetailResponse") }, "WidgetDetailResponse");
  const said = await bring(renamed);
  expect(said).toContain("data[].parent: is new");
  const { schemas } = parse(written()).components;
  expect(Object.keys(schemas)).toEqual(["Widget", "NewWidget"]);
  expect(schemas.Widget.properties.parent).toEqual(ref("Widget"));
});

test("whole numbers stay whole where the owner says only `number`", async () => {
  await bring(owner({ size: { type: "integer" } }));
  expect(await bring(owner({ size: { type: "number" } }))).toMatch(/^1 documents: 0 new, 0 with/);
});

test("a list that becomes an object gets what its fields have", async () => {
  await bring(owner({ warnings: { type: "array", items: { type: "integer" } } }));
  await bring(owner({ warnings: { type: "object", additionalProperties: { type: "string" } } }));
  expect(parse(written()).components.schemas.Widget.properties.warnings).toEqual({
    type: "object",
    additionalProperties: { type: "string" },
  });
});

test("what is one of a list gets no limit that the list keeps anyway", async () => {
  await bring(owner({ version: { type: "string", enum: ["alpha", "beta"] } }));
  const before = written();
  const said = await bring(owner({ version: { type: "string", pattern: "^(alpha|beta)$", maxLength: 5 } }));
  expect(written()).toBe(before);
  expect(said).toMatch(/1 documents: 0 new, 0 with 0 new facts, 1 as they were\n$/);
});

test("an operation that the owner does not have any more is named, and stays", async () => {
  await bring(owner({}));
  const less = owner({});
  const { "/accounts/{account}/widgets/{id}": _, ...paths } = less.paths;
  expect(await bring({ ...less, paths })).toContain(
    "  GET /accounts/{account_id}/widgets/{id}: is not in the owner's description\n",
  );
  expect(parse(written()).paths).toHaveProperty(["/accounts/{account_id}/widgets/{id}", "get"]);
});

test("what reads like a secret is marked as a proposal, in every form, and a false one can be said", async () => {
  const token = { type: "string" };
  const form = (kind: string) => ({ type: "object", properties: { kind: { const: kind }, token } });
  const facts = owner({ token, client_secret: token, auth: { oneOf: [form("a"), form("b")] } });
  const record = {
    differences: [
      { kind: "secret", operation: "*", place: ["data.token", "data[].token"], reason: "It is a name." },
    ],
  };
  file(folder, "widgets.differences.yaml", record);
  await bring(facts);
  const { token: named, client_secret, auth } = parse(written()).components.schemas.Widget.properties;
  expect(named).toEqual({ type: "string" });
  expect(client_secret).toEqual({ type: "string", "x-restflare-secret": true });
  expect(auth.oneOf.map((one: typeof auth) => one.properties.token["x-restflare-secret"])).toEqual([
    true,
    true,
  ]);
  expect(written()).toContain("x-restflare-secret: true # proposed, since it reads like a secret\n");
  expect(await bring(facts)).toMatch(/ 1 as they were\n$/);
});

test("stops, and writes nothing, where the catalogue does not go with the description", async () => {
  const facts = owner({});
  const more = { ...facts, paths: { ...facts.paths, "/news": { get: { responses: {} } } } };
  await expect(bring(more)).rejects.toThrow(
    /catalogue\.yaml: does not go with the description; `catalogue --against/,
  );
  expect(existsSync(target())).toBe(false);
});

test("takes what our documents share where it says the same, and not another type or what may be left out there", async () => {
  file(folder, "components.yaml", {
    components: {
      parameters: { Page: page, Cursor: { name: "cursor", in: "query", schema: { type: "string" } } },
    },
  });
  const facts = owner({});
  const { get } = facts.paths["/accounts/{account}/widgets"];
  const cursor = { name: "cursor", in: "query", schema: { type: "number" } };
  await bring({
    ...facts,
    paths: {
      "/accounts/{account}/widgets": { parameters: [account], get: { ...get, parameters: [page, cursor] } },
    },
  });
  const { parameters } = parse(written()).paths["/accounts/{account_id}/widgets"].get;
  expect(parameters).toEqual([{ $ref: "components.yaml#/components/parameters/Page" }, cursor]);
});

test("a choice of which one form is anything is anything", async () => {
  await bring(
    owner({
      part: { anyOf: [{}, { type: "null" }] },
      name: { anyOf: [{ type: "string" }, { type: "null" }] },
    }),
  );
  const { part, name } = parse(written()).components.schemas.Widget.properties;
  expect(part).toEqual({});
  expect(name).toEqual({ anyOf: [{ type: "string" }, { type: "null" }] });
});
