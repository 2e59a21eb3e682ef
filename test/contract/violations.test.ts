import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, startMock } from "@restflare/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ContractCall, contractCalls } from "../../packages/generator/src/contract/calls.js";
import { prismLimit } from "../../packages/generator/src/contract/prism-limits.js";
import type { OpenApi, Operation } from "../../packages/generator/src/document/openapi.js";
import type { Exports } from "./calls/functions.js";
import { callOnPrism, runCall } from "./calls/run-call.js";
import { schemasOf } from "./calls/schemas.js";
import { typedFunctions } from "./calls/suite.js";
import { wrongExamples } from "./calls/wrong-examples.js";
import { exportsOf, planOf, type Table, WAREHOUSE, warehouse } from "./fixture.js";

// That the contract test sees what is wrong: with a document, or with a package that does not do what its document says.

type Content = { example?: unknown; examples?: Record<string, { value: unknown }> };

/** Everything that is wrong with one document, each with another operation. */
const wrongDocument: {
  given: string;
  at: string;
  spoil: (operation: Operation) => void;
  call: string;
  says: string;
}[] = [
  {
    given: "a query parameter whose example is none",
    at: "get /sites/{site_id}/crates",
    spoil: ({ parameters }) => Object.assign(parameters?.[0] ?? {}, { example: 0 }),
    call: "crates.index",
    says: "Prism found violations: .*query parameter page must be >= 1",
  },
  {
    given: "a header whose example is none",
    at: "get /sites/{site_id}/crates/{crate_id}",
    spoil: ({ parameters }) => Object.assign(parameters?.[1] ?? {}, { example: "west" }),
    call: "crates.showOrThrow",
    says: "Prism found violations: .*x-reader must be equal to one of the allowed values",
  },
  {
    given: "one of several bodies that is no body",
    at: "post /sites/{site_id}/crates",
    spoil: ({ requestBody }) => exampleIn(requestBody, { color: "red" }, "copied"),
    call: "crates.create, copied",
    says: "Prism found violations: .*must have required property 'colour'",
  },
  {
    given: "a part of a form that is not as documented",
    at: "put /sites/{site_id}/crates/{crate_id}/program",
    spoil: ({ requestBody }) => exampleIn(requestBody, { metadata: { main: "crate.js" } }),
    call: "crates.updateProgramOrThrow",
    says: "Prism found violations: .*must have required property 'main_module'",
  },
  {
    given: "an answer without a field that is always there",
    at: "put /sites/{site_id}/crates/{crate_id}/note",
    spoil: (operation) => exampleOfAnswer(operation, "200", success({ id: "c1", colour: "red" })),
    call: "crates.note.update",
    says: "must have required property 'weight'",
  },
  {
    given: "an answer that is no envelope",
    at: "put /sites/{site_id}/crates/{crate_id}/photo",
    spoil: (operation) => exampleOfAnswer(operation, "200", { result: null }),
    call: "crates.photo.updateOrThrow",
    says: "no envelope|required property 'success'",
  },
  {
    given: "an item of a stream without a field that is always there",
    at: "get /sites/{site_id}/crates/watch",
    spoil: (operation) => exampleOfAnswer(operation, "200", 'data: {"crate":"c1"}\n\ndata: {}\n\n'),
    call: "crates.watch",
    says: "an item is not as documented: it must have required property 'crate'",
  },
  {
    given: "an item that is none",
    at: "get /sites/{site_id}/crates/{crate_id}/items",
    spoil: (operation) => exampleOfAnswer(operation, "200", success({ items: [{ title: "nails" }] })),
    call: "crates.items.indexAll",
    says: "required property 'name'",
  },
  {
    given: "a refusal that looks like a success",
    at: "get /sites/{site_id}/crates/export",
    spoil: (operation) => exampleOfAnswer(operation, "4XX", { success: true, errors: [] }),
    call: "crates.export, refused",
    says: "violations: .*success must be equal to constant",
  },
];

const success = (result: unknown): object => ({ success: true, errors: [], messages: [], result });

function exampleIn(message: { content?: object } | undefined, value: unknown, name?: string): void {
  const [media] = Object.values(message?.content ?? {}) as Content[];
  if (media && name !== undefined) media.examples = { ...media.examples, [name]: { value } };
  else Object.assign(media ?? {}, { example: value });
}

function exampleOfAnswer({ responses = {} }: Operation, status: string, value: unknown): void {
  const shared = warehouse().components?.["responses"] as Record<string, object>;
  const name = responses[status]?.$ref?.split("/").at(-1);
  if (name !== undefined) responses[status] = structuredClone(shared[name] ?? {});
  exampleIn(responses[status], value);
}

function spoiled(): OpenApi {
  const document = warehouse();
  for (const { at, spoil } of wrongDocument) {
    const [method = "", path = ""] = at.split(" ");
    spoil(document.paths?.[path]?.[method as "get"] ?? {});
  }
  return document;
}

/** Everything that may be wrong with a package; its document is right. */
const wrongPackage: { given: string; change: (table: Table) => void; call: string; says: string }[] = [
  {
    given: "another method",
    change: ({ actions }) => Object.assign(actions["updateSeal"] ?? {}, { method: "patch" }),
    call: "crates.updateSeal, composed",
    says: "it sent patch .*, and the document has put",
  },
  {
    given: "another path",
    change: ({ actions }) => Object.assign(actions["updateSeal"] ?? {}, { path: "{id}/seals" }),
    call: "crates.updateSealOrThrow",
    says: "it sent .* seals, and the document has .* seal",
  },
  {
    given: "another content type",
    change: ({ actions }) => Object.assign(actions["import"] ?? {}, { contentType: "text/plain" }),
    call: "crates.import",
    says: "415|violations",
  },
  {
    given: "another way to write a query",
    change: ({ actions }) =>
      Object.assign(actions["index"] ?? {}, { query: { colours: { style: "deepObject" } } }),
    call: "crates.index",
    says: "the query .* has no colours",
  },
  {
    given: "an answer that is not read as documented",
    change: ({ actions }) => Object.assign(actions["export"] ?? {}, { as: "bytes" }),
    call: "crates.export",
    says: "expected",
  },
  {
    given: "events that are read as lines",
    change: ({ actions }) => Object.assign(actions["watch"] ?? {}, { parse: "parseLines" }),
    call: "crates.watch",
    says: "line 1 of the stream is no JSON",
  },
  {
    given: "a bare body for an envelope",
    change: ({ actions }) => Object.assign(actions["update"] ?? {}, { answer: "body" }),
    call: "crates.updateOrThrow",
    says: "expected",
  },
  {
    given: "an action that is not there",
    change: (table) => Object.assign(table, { except: ["delete"] }),
    call: "crates.deleteOrThrow",
    says: "the package has no function crates.deleteOrThrow",
  },
];

const right = planOf(warehouse());
const wrong = planOf(spoiled());
let folder: string;
const prisms: Mock[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "restflare-"));
  const file = join(folder, "spoiled.json");
  await writeFile(file, JSON.stringify(wrong.document));
  prisms.push(...(await Promise.all([startMock(WAREHOUSE), startMock(file)])));
});
afterAll(async () => {
  await Promise.all(prisms.map((prism) => prism.stop()));
  await rm(folder, { recursive: true });
});

function titled(title: string, plan = right): ContractCall {
  const call = contractCalls(plan).find((one) => one.title === title);
  if (!call) throw new Error(`there is no call ${title}`);
  return call;
}

test.each(wrongDocument)("$given: $call fails", async ({ call, says }) => {
  const [, prism] = prisms as [Mock, Mock];
  const bench = { plan: wrong, exports: exportsOf(wrong), prism, schemas: schemasOf(wrong) };
  await expect(runCall(titled(call, wrong), bench)).rejects.toThrow(new RegExp(says));
});

const onRight = (exports: Exports) => {
  const [prism] = prisms as [Mock, Mock];
  return { plan: right, exports, prism, schemas: schemasOf(right) };
};

test.each(wrongPackage)("$given: $call fails", async ({ change, call, says }) => {
  const bench = onRight(exportsOf(right, change));
  await expect(runCall(titled(call), bench)).rejects.toThrow(new RegExp(says));
  await runCall(titled(call), onRight(exportsOf(right)));
});

test("a function that the document does not have is seen", () => {
  const more = exportsOf(right, ({ actions }) =>
    Object.assign(actions, { open: { method: "post", path: "open" } }),
  );
  const called = [...new Set(contractCalls(right).map((call) => call.function))].sort();
  expect(typedFunctions(right, exportsOf(right)).sort()).toEqual(called);
  expect(typedFunctions(right, more).filter((name) => !called.includes(name))).toEqual([
    "crates.open",
    "crates.openOrThrow",
  ]);
});

test("examples that no call uses are seen too", () => {
  const document = warehouse();
  const responses = document.components?.["responses"] as Record<string, object> | undefined;
  exampleIn(responses?.["Refusal"], { success: false, errors: [{ code: "7", message: "no" }] });
  const plan = planOf(document);
  expect(wrongExamples(plan.document, schemasOf(plan))).toContain(
    "GET /sites/{site_id}/crates: the example of the answer 4XX: it/errors/0/code must be integer",
  );
});

test("the example of a stream is held against the schema item by item", () => {
  const complaintsOf = (example: string) => {
    const document = warehouse();
    const path = "/sites/{site_id}/crates/history";
    exampleOfAnswer(document.paths?.[path]?.post ?? {}, "200", example);
    const plan = planOf(document);
    return wrongExamples(plan.document, schemasOf(plan));
  };
  const where = "POST /sites/{site_id}/crates/history: the example of the answer 200";
  expect(complaintsOf('{"crate":"c1"}\n')).toEqual([]);
  expect(complaintsOf('{"crate":"c1"}\n{"crate":2}\n')).toEqual([`${where}: it/crate must be string`]);
  expect(complaintsOf("c1\n")).toEqual([`${where}: an item of it is no JSON on one line`]);
});

test("a document whose schemas are not those of 3.1 is refused", () => {
  const plan = planOf({ ...warehouse(), openapi: "3.0.3" });
  expect(() => schemasOf(plan)).toThrow(
    "warehouse.yaml: is OpenAPI 3.0.3; the contract test reads the schemas of 3.1",
  );
});

// Once Prism can do one of these, the limit goes, and its calls are made on Prism as all others are.
const limited = contractCalls(right).filter(
  (call) => prismLimit(call) !== undefined && call.form === "throwing",
);
test.each(limited)("Prism cannot judge $title", async (call) => {
  await expect(callOnPrism(call, onRight(exportsOf(right)))).rejects.toThrow(
    /Prism found violations|no content, where a list is expected/,
  );
});
