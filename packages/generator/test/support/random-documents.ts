import fc from "fast-check";
import { CORE_TYPES, GLOBAL_TYPES, TYPE_PARAMETERS, VALUES } from "../../src/base/vocabulary.js";
import { METHODS, type OpenApi, type Schema } from "../../src/document/openapi.js";

// Documents as nobody should write them: names that the generated files use themselves, paths that differ in next to nothing,
// and every status with every content type.

const AWKWARD = [
  ...CORE_TYPES,
  ...GLOBAL_TYPES,
  ...TYPE_PARAMETERS,
  ...VALUES,
  ..."Error Array Object string any never as delete new constructor __proto__ then client index globalThis".split(
    " ",
  ),
  "2fa",
  "things",
  "Things",
  "things_table",
  "things-table",
  "data as",
  "Zürich",
  "?!",
];
const name = fc.oneof(fc.constantFrom(...AWKWARD), fc.constantFrom("things", "Orders", "Order items"));
const schemaName = fc.constantFrom(
  ...AWKWARD.filter((one) => /^[\w.-]+$/.test(one) && one !== "__proto__"),
  "Thing",
  "ThingsShowQuery",
);

const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("things", "foo-bar", "foo_bar", "orders", "things", "orders") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ..."client then with pathFor indexAll constructor toString showOrThrow index show new data.json v1 has-own-property is-prototype-of .well-known".split(
        " ",
      ),
      "__proto__",
      "at(path='{path}')",
      "delta()",
      "microsoft.graph.delta()",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom("{id}", "{thing_id}", "{thing-id}", "{key}", "{key}.json", "x{id}", "{a}-{b}"),
  },
);
const end = fc.constantFrom("", "", "", "", "", ":run", ":pause", "#acl", "#Action=Run", "?list=2", "/");
const path = fc
  .tuple(fc.array(segment, { maxLength: 4 }), end)
  .map(([segments, last]) => (last === "/" && segments.length === 0 ? "/" : `/${segments.join("/")}${last}`));

/** What the successes of one operation are: what is JSON in one of them is JSON in all. */
const CONTENT = [
  ["application/json"],
  ["application/json"],
  ["application/json", "application/octet-stream"],
  ["application/vnd.a+json"],
  ["text/plain"],
  ["application/octet-stream"],
  ["text/event-stream"],
  ["application/x-ndjson"],
];
const BODIES = ["application/json", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain"];
const SUCCESSES = ["200", "201", "299", "2XX"];
const EMPTY = ["204", "205"];
const FAILURES = ["400", "404", "4XX", "500", "default"];

function schemas(names: readonly string[]): fc.Arbitrary<Schema> {
  const ref = fc.constantFrom(...names).map((one): Schema => ({ $ref: `#/components/schemas/${one}` }));
  const plain = fc.constantFrom<Schema>(
    {},
    { type: "string" },
    { type: "integer" },
    { type: "string", format: "binary" },
    { type: "string", enum: ["a", "b"] },
    { type: "object" },
    { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "string" } } },
    { type: "object", properties: { a: { type: "integer", nullable: true } } },
    { type: "object", nullable: true, properties: { success: { type: "boolean", enum: [true] } } },
    {
      type: "object",
      properties: { success: { type: "boolean", enum: [false] }, result: { nullable: true } },
    },
  );
  const one = fc.oneof(ref, plain);
  const list = one.map((items): Schema => ({ type: "array", items }));
  const inner = fc.oneof(one, list);
  const envelope = fc.tuple(inner, inner, fc.boolean()).map(
    ([result, item, isRequired]): Schema => ({
      type: "object",
      ...(isRequired && { required: ["success", "result", "errors"] }),
      properties: { success: { type: "boolean" }, result, errors: { type: "array", items: item } },
    }),
  );
  const wrapped = fc.tuple(list, fc.boolean()).map(
    ([data, nullable]): Schema => ({
      type: "object",
      nullable,
      properties: { data, total: { type: "integer" } },
    }),
  );
  const choice = fc.array(inner, { minLength: 1, maxLength: 3 }).map((oneOf): Schema => ({ oneOf }));
  const all = fc
    .array(fc.oneof(ref, plain, envelope), { minLength: 1, maxLength: 3 })
    .map((allOf): Schema => ({ allOf }));
  return fc.oneof(inner, envelope, wrapped, choice, all);
}

function operations(names: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const media = (types: readonly string[]) =>
    fc
      .tuple(...types.map(() => schemas(names)))
      .map((all) => Object.fromEntries(types.map((type, i) => [type, { schema: all[i] }])));
  const answer = (types: readonly string[]) => media(types).map((content) => ({ description: "x", content }));
  const successes = fc
    .constantFrom(...CONTENT)
    .chain((types) => fc.dictionary(fc.constantFrom(...SUCCESSES), answer(types), { maxKeys: 2 }));
  const empty = fc.dictionary(fc.constantFrom(...EMPTY), fc.constant({ description: "x" }), { maxKeys: 1 });
  const failures = fc.dictionary(
    fc.constantFrom(...FAILURES),
    fc.oneof(fc.constantFrom(...CONTENT).chain(answer), fc.constant({ description: "x" })),
    { maxKeys: 2 },
  );
  const responses = fc.tuple(successes, empty, failures).map((parts) => Object.assign({}, ...parts));
  const content = fc.constantFrom(...BODIES.map((type) => [type]), BODIES.slice(0, 2), []).chain(media);
  const parameter = fc.record({
    name: fc.constantFrom("page", "per_page", "cursor", "filter", "a-b", "as", "client", "params", "path"),
    in: fc.constantFrom("query", "header"),
    required: fc.boolean(),
    schema: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Schema>({ type: "string" }) },
      { weight: 1, arbitrary: schemas(names) },
    ),
  });
  return fc.record(
    {
      tags: fc.array(name, { minLength: 1, maxLength: 1 }),
      operationId: fc.constantFrom("run", "things.run", "getThing", ""),
      deprecated: fc.boolean(),
      parameters: fc.uniqueArray(parameter, { selector: (one) => one.name, maxLength: 3 }),
      requestBody: fc.record({ required: fc.boolean(), content }, { requiredKeys: ["content"] }),
      responses,
    },
    { requiredKeys: ["tags", "responses"] },
  );
}

/** A document of a few paths, tags and schemas. */
export const randomDocument: fc.Arbitrary<OpenApi> = fc
  .uniqueArray(schemaName, { minLength: 1, maxLength: 5 })
  .chain((names) => {
    const item = fc.dictionary(fc.constantFrom(...METHODS), operations(names), { minKeys: 1, maxKeys: 3 });
    return fc.record({
      openapi: fc.constant("3.0.3"),
      info: fc.constant({ title: "Random", version: "1" }),
      paths: fc.dictionary(path, item, { minKeys: 1, maxKeys: 6 }),
      components: fc.record({
        // Schemas that name one another in a circle are no matter of names.
        schemas: fc.array(schemas(names), { minLength: names.length, maxLength: names.length }).map((all) =>
          Object.fromEntries(
            names.map((one, i) => [
              one,
              {
                type: "object",
                properties: { own: all[i], self: { $ref: `#/components/schemas/${one}` } },
              },
            ]),
          ),
        ),
      }),
    }) as unknown as fc.Arbitrary<OpenApi>;
  });
