import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { load } from "../../src/load/index.js";
import type { ActionPlan, Plan } from "../../src/plan/model.js";
import { allActions } from "../../src/plan/paths.js";
import { planDocument } from "../../src/run/plan-document.js";
import { callsOf, documentOf, envelope, planOf } from "../support/document.js";
import { file, LIBRARY, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();

async function planned(source: string): Promise<{ plan: Plan; files: string }> {
  const { document } = await load(source);
  const plan = planDocument({ source: "library.yaml", document });
  const options = {
    command: "generate",
    license: "MIT",
    manifestOf: () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true }),
  };
  const files = [...emit(plan, options)].map(({ slug, files }) => [slug, ...files]);
  return { plan, files: JSON.stringify(files) };
}

const actionOf = (plan: Plan, call: string): ActionPlan | undefined =>
  plan.packages.flatMap((one) => one.resources.flatMap(allActions)).find((action) => action.call === call);

test("the order of keys and the format of the file change no byte", async () => {
  const text = await readFile(LIBRARY, "utf8");
  const expected = await planned(LIBRARY);
  const shuffled = reversed(parse(text)) as object;
  expect(await planned(file(folder, "shuffled.json", shuffled))).toEqual(expected);
  expect(await planned(file(folder, "again.yaml", stringify(shuffled)))).toEqual(expected);
  expect(await planned(LIBRARY)).toEqual(expected);
});

test("a plan is plain data", async () => {
  const { plan } = await planned(LIBRARY);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test("what the library's actions are", async () => {
  const { plan } = await planned(LIBRARY);
  expect(
    plan.packages.flatMap((one) =>
      one.resources
        .flatMap(allActions)
        .map(({ call, args, method, answer, as, body }) =>
          [`${call}(${args.join(", ")})`, method, answer, as, body?.mode ?? "-"].join(" "),
        ),
    ),
  ).toEqual([
    "books.index(options) get envelope json -",
    "books.create(body, options) post envelope json required",
    "books.show(id, options) get envelope json -",
    "books.update(id, body, options) patch envelope json optional",
    "books.delete(id, options) delete envelope json empty",
    "books.new(options) post any json -",
    "books.renew(id, options) post envelope json optional",
    "books.cover.show(options) get body bytes -",
    "books.cover.update(body, options) put body text required",
    "books.loans.index(options) get envelope json -",
    "shopSettings.show(id, options) get body json -",
  ]);
});

test("what the runtime must know of them", async () => {
  const { plan } = await planned(LIBRARY);
  const index = actionOf(plan, "books.index");
  expect(index?.paging).toEqual({ by: "page" });
  expect(index?.permissions).toEqual(["books:read"]);
  expect(index?.query?.styles).toEqual({ filter: { style: "deepObject" }, tags: { explode: false } });
  const loans = actionOf(plan, "books.loans.index");
  expect([loans?.paging, loans?.items]).toEqual([
    { by: "cursor", from: "result_info.cursors.after" },
    "loans",
  ]);
  expect(actionOf(plan, "books.create")?.secrets).toEqual(["pin"]);
  expect(actionOf(plan, "books.renew")).toMatchObject({ idempotent: true, dataOptional: true });
  expect(actionOf(plan, "books.delete")).toMatchObject({ deprecated: true });
});

test("defects are mended, and the warning names the place", async () => {
  const { plan } = await planned(LIBRARY);
  const place = "library.yaml: GET /branches/{branch_id}/books";
  expect(plan.warnings).toContain(`${place} has the status 4xx; it is taken as 4XX`);
  expect(plan.warnings).toContain(`${place}/{book_id} does not declare {book_id}; it is taken as text`);
});

test("a slash behind a path reaches the server", () => {
  const { packages } = planOf(documentOf(["GET /a/ list", "GET /a/{id}/", "POST /a/{id}/run/"]));
  const actions = packages.flatMap(({ resources }) => resources.flatMap(allActions));
  expect(actions.map(({ call, path, template }) => [call, path, template])).toEqual([
    ["things.index", "/", "/a/"],
    ["things.show", "{id}/", "/a/{id}/"],
    ["things.run", "{id}/run/", "/a/{id}/run/"],
  ]);
  expect(actions.some(({ isStandard }) => isStandard)).toBe(false);
});

test.each([
  { body: "in which all is optional", schema: {}, args: ["id", "options"] },
  { body: "that is not to be empty", schema: { minProperties: 1 }, args: ["id", "body", "options"] },
])("a body $body: $args", ({ schema, args }) => {
  const document = documentOf(["GET /a list", "PUT /a/{id} body", "PATCH /a/{id} body"]);
  const content = { "application/json": { schema: { properties: { name: { type: "string" } }, ...schema } } };
  Object.assign(document.paths?.["/a/{id}"]?.patch?.requestBody ?? {}, { content });
  expect(actionOf(planOf(document), "things.edit")?.args).toEqual(args);
});

test("a 204 has no content, whatever it declares", () => {
  const document = documentOf(["DELETE /a/{id}", "GET /a list"]);
  const operation = document.paths?.["/a/{id}"]?.delete;
  Object.assign(operation?.responses ?? {}, { "204": { content: { "application/json": {} } } });
  const plan = planOf(document);
  expect(actionOf(plan, "things.delete")?.dataOptional).toBe(true);
  expect(plan.warnings).toContain(
    "test.yaml: DELETE /a/{id} has content in a 204, which has none; it is left out",
  );
});

test("an envelope whose base requires `success` and does not declare it", () => {
  const document = documentOf(["GET /a list"]);
  const result: Schema = { type: "array", items: { type: "string" } };
  const schema: Schema = { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { result } }] };
  document.components = { schemas: { Base: { type: "object", required: ["success", "errors", "result"] } } };
  Object.assign(document.paths?.["/a"]?.get?.responses?.["200"]?.content ?? {}, {
    "application/json": { schema },
  });
  const plan = planOf(document);
  expect(actionOf(plan, "things.index")).toMatchObject({ answer: "envelope", item: { type: "string" } });
  expect(plan.warnings).toEqual([
    "test.yaml: #/components/schemas/Base requires `success` and does not declare it; it is taken as boolean",
  ]);
});

test("a success without a result beside one with it: an envelope whose data may be missing", () => {
  const document = documentOf(["GET /x/a list", "GET /x/b list"]);
  const content = (template: string) => {
    const answer = document.paths?.[template]?.get?.responses?.["200"]?.content?.["application/json"];
    if (!answer?.schema) throw new Error(`${template} has no answer`);
    return answer as { schema: Schema };
  };
  const bare: Schema = { type: "object", properties: { success: { type: "boolean" } } };
  const other: Schema = { type: "object", properties: { ok: { type: "boolean" } } };
  content("/x/a").schema = { oneOf: [content("/x/a").schema, bare] };
  content("/x/b").schema = { oneOf: [content("/x/b").schema, other] };
  const plan = planOf(document);
  expect(actionOf(plan, "things.a.index")).toMatchObject({ answer: "envelope", dataOptional: true });
  expect(actionOf(plan, "things.b")).toMatchObject({ answer: "body", dataOptional: false });
});

test("answers of several kinds are one union, also where one of them is a union already", () => {
  const kind = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const document = documentOf(["POST /a/{id}/export"]);
  const names = ["Complete", "Failed", "Active"];
  document.components = { schemas: Object.fromEntries(names.map((name) => [name, { type: "object" }])) };
  const operation = document.paths?.["/a/{id}/export"]?.post;
  Object.assign(operation ?? {}, {
    responses: {
      ...envelope({ oneOf: [kind("Complete"), kind("Failed")] }),
      "202": envelope(kind("Active"))?.["200"],
    },
  });
  const [action] = planOf(document).packages.flatMap((one) => one.resources.flatMap(allActions));
  expect(action?.data).toEqual({ anyOf: names.map(kind) });
});

test("an action that moves to the parent, whose own id has the same name", () => {
  const document = documentOf([
    "GET /a list",
    "GET /a/{id}",
    "POST /a/fork/{user}",
    "POST /a/{id}/fork/{from}",
  ]);
  const actions = planOf(document).packages.flatMap(({ resources }) => resources.flatMap(allActions));
  const moved = actions.find(({ template }) => template === "/a/{id}/fork/{from}");
  expect([moved?.path, moved?.params.map(({ name }) => name)]).toEqual(["{id}/fork/{from}", ["from"]]);
});

test("placeholders at one place have one name, in paths, parameters and the package's own document", () => {
  const document: OpenApi = documentOf([
    "GET /a/{x}/b list",
    "GET /a/{x}/b/{id}",
    "PUT /a/{y}/b/{id} body",
    "GET /a/{x}/c/{x}/d",
  ]);
  const paths = planOf(document).packages[0]?.document.paths ?? {};
  expect(Object.keys(paths)).toEqual(["/a/{x}/b", "/a/{x}/b/{id}", "/a/{x}/c/{c_x}/d"]);
  expect(paths["/a/{x}/b/{id}"]?.put?.parameters?.map(({ name }) => name)).toEqual(["x", "id"]);
});

test("two templates for one path with the same methods are both kept", () => {
  const document = documentOf([
    "GET /a/{x}/b/{id}",
    "GET /a/{y}/b/{key}",
    "PUT /a/{x}/b/{id}",
    "GET /a/{x}/c list",
  ]);
  const plan = planOf(document);
  expect(Object.keys(callsOf(document))).toEqual(
    expect.arrayContaining(["GET /a/{x}/b/{id}", "PUT /a/{x}/b/{id}", "GET /a/{x}/b/{key}"]),
  );
  expect(plan.warnings).toContain(
    "test.yaml: /a/{y}/b/{key} and /a/{x}/b/{id} are one path and share a method; both are kept",
  );
});

test("an overlay's names go before the usual ones", () => {
  const document = documentOf(["GET /accounts/{a}/b list", "GET /accounts/{a}/c list"]);
  const plan = planDocument(
    { source: "test", document },
    { corrections: { placeholders: { "/accounts/{}": "account_id" } } },
  );
  expect(plan.packages[0]?.paths.map(({ template }) => template)).toEqual([
    "/accounts/{account_id}/b",
    "/accounts/{account_id}/c",
  ]);
});

test("an operation without a tag", () => {
  const document = (): OpenApi => documentOf(["GET /v1/charges list"], null);
  expect(() => planDocument({ source: "openapi/x.yaml", document: document() }, { own: true })).toThrow(
    "openapi/x.yaml: GET /v1/charges has no tag; add one",
  );
  const plan = planDocument({ source: "x.yaml", document: document() });
  expect(plan.packages.map(({ slug }) => slug)).toEqual(["charges"]);
  expect(plan.warnings).toEqual(['x.yaml: GET /v1/charges has no tag; it goes to "charges"']);
  const more = documentOf(["GET /v1/charges list", "POST /v1/charges body", "DELETE /v1/charges"], null);
  expect(planDocument({ source: "x.yaml", document: more }).warnings).toEqual([
    'x.yaml: GET /v1/charges and 2 more have no tag; they go to "charges"',
  ]);
});

test("a slice holds only the components that it reaches", async () => {
  const { plan } = await planned(LIBRARY);
  const [books, settings] = plan.packages;
  expect(Object.keys(books?.document.components?.["schemas"] ?? {})).toHaveLength(7);
  expect(settings?.document.components).toEqual({
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
  });
});

test("a slice holds what its default answers reach", () => {
  const document = documentOf(["GET /a list"]);
  const schema = { $ref: "#/components/schemas/Refusal" };
  Object.assign(document.paths?.["/a"]?.get?.responses ?? {}, {
    default: { description: "Refused.", content: { "application/json": { schema } } },
  });
  document.components = { schemas: { Refusal: { type: "object" }, Other: { type: "object" } } };
  const components = planOf(document).packages[0]?.document.components;
  expect(components?.["schemas"]).toEqual({ Refusal: { type: "object" } });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
