import { expect, test } from "vitest";
import type { Schema } from "../../src/document/openapi.js";
import { typePrinter } from "../../src/emit/schema-type.js";
import { load } from "../../src/load/index.js";
import { planDocument } from "../../src/run/plan-document.js";
import { documentOf } from "../support/document.js";
import { file, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();
const BOAT = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const parameter = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
const answer = (schema: object) => ({
  "200": { description: "Fine.", content: { "application/json": { schema } } },
});
const SCHEMA = "responses/200/content/application~1json/schema";

/** What `GET /boats/{id}/crew` answers, in a document whose other path `/boats/{boat}` is as given. */
async function crewOf(boat: object, responses: object) {
  const get = { tags: ["Boats"], parameters: [parameter("id")], responses };
  const document = {
    ...documentOf([]),
    paths: {
      "/boats/{boat}": { get: { tags: ["Boats"], parameters: [parameter("boat")], ...boat } },
      "/boats/{id}/crew": { get },
      "/boats/{id}/sails": { get },
    },
  };
  const loaded = await load(file(folder, "boats.json", document));
  const plan = planDocument(loaded);
  const [one] = plan.packages;
  const crew = one?.resources[0]?.actions.find(({ name }) => name === "crew");
  const text = (schema: Schema) => typePrinter(plan.document)(schema).parts.join("");
  return { data: crew?.data && text(crew.data), document: loaded.document, package: one?.document };
}

test.each<[what: string, boat: object, responses: object, want: string]>([
  [
    "a schema",
    { responses: answer(BOAT) },
    answer({ $ref: `#/paths/~1boats~1{boat}/get/${SCHEMA}` }),
    "#/components/schemas/boats_boat_get_responses_200_content_application_json_schema",
  ],
  [
    "a schema in a schema, its braces encoded",
    { responses: answer(BOAT) },
    answer({ $ref: `#/paths/~1boats~1%7Bboat%7D/get/${SCHEMA}/properties/name` }),
    "#/components/schemas/boats_boat_get_responses_200_content_application_json_schema_properties_name",
  ],
])("%s of a path is the same after its placeholder has another name", async (_, boat, responses, want) => {
  const { data, document } = await crewOf(boat, responses);
  expect(data).toBe(want);
  expect(JSON.stringify(document.paths)).not.toContain("#/paths/");
});

test("a response of another path comes with what it holds", async () => {
  const { data } = await crewOf(
    { responses: answer({ type: "integer" }) },
    { "200": { $ref: "#/paths/~1boats~1{boat}/get/responses/200" } },
  );
  expect(data).toBe("number");
});

test("a schema that holds itself ends", async () => {
  const itself = `#/paths/~1boats~1{boat}/get/${SCHEMA}`;
  const tree = { type: "object", properties: { parts: { type: "array", items: { $ref: itself } } } };
  const { package: document } = await crewOf({ responses: answer(tree) }, answer({ $ref: itself }));
  const [name = ""] = Object.keys(document?.components?.["schemas"] ?? {});
  expect(document?.components?.["schemas"]?.[name]).toMatchObject({
    properties: { parts: { items: { $ref: `#/components/schemas/${name}` } } },
  });
});
