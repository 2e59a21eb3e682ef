import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, test } from "vitest";
import { load } from "../../src/load/index.js";
import { file, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();
const place = (name: string): string => path.join(folder, name);
const minimal = { openapi: "3.1.0", info: { title: "T", version: "1" } };
const broken = { get: { tags: ["T"], responses: { "200": { $ref: "#/components/responses/Gone" } } } };

test.each<[string, string, string | object, string]>([
  [
    "text",
    "text.yaml",
    "just words",
    "is no OpenAPI document (it holds no object); name an OpenAPI 3 document",
  ],
  [
    "no version",
    "none.json",
    { paths: {} },
    "is no OpenAPI 3 document (no `openapi` field); convert it to 3.1 first",
  ],
  [
    "Swagger",
    "swagger.json",
    { swagger: "2.0" },
    "is Swagger 2.0, and no OpenAPI 3; convert it first: npx swagger2openapi",
  ],
  [
    "a later version",
    "later.json",
    { openapi: "4.0.0" },
    "is no OpenAPI 3 document (openapi: 4.0.0); convert it to 3.1 first",
  ],
  [
    "a $ref that leads nowhere",
    "ref.json",
    { ...minimal, paths: { "/a/{b}": broken } },
    '#/paths/~1a~1{b}/get/responses/200: $ref "#/components/responses/Gone" leads nowhere; add what it names, or correct it',
  ],
])("%s is refused, with the file, the place and the way out", async (_, name, content, message) => {
  await expect(load(file(folder, name, content))).rejects.toThrow(`${place(name)}: ${message}`);
});

test("a file that is not there", async () => {
  await expect(load(place("missing.yaml"))).rejects.toThrow(
    `${place("missing.yaml")}: there is no such file; check the name`,
  );
});

test("a folder", async () => {
  await expect(load(folder)).rejects.toThrow(`${folder}: is a folder; name a file in it`);
});

test.skipIf(process.platform === "win32")("a device", async () => {
  await expect(load("/dev/null")).rejects.toThrow(
    "/dev/null: is no file but a pipe or a device; save it to a file first",
  );
});

test("bad YAML, with line and column", async () => {
  await expect(load(file(folder, "bad.yaml", "openapi: 3.1.0\ninfo: [1, 2\npaths: {}\n"))).rejects.toThrow(
    /bad\.yaml:3:1: is no YAML \(.+\); correct it there$/,
  );
});

test("bad JSON", async () => {
  await expect(load(file(folder, "bad.json", '{"openapi": "3.1.0",, }'))).rejects.toThrow(
    /bad\.json: is no JSON \(.+\); correct it there$/,
  );
});

test("a $ref into a file that is not there", async () => {
  const spec = file(folder, "outside.json", {
    ...minimal,
    paths: {},
    components: { schemas: { A: { $ref: "gone.yaml#/A" } } },
  });
  await expect(load(spec)).rejects.toThrow(
    /outside\.json: #\/components\/schemas\/A.*: .*gone\.yaml.*reference/s,
  );
});

test("external files are bundled", async () => {
  file(folder, "shared.yaml", "components:\n  schemas:\n    Name: { type: string }\n");
  const schema = { $ref: "shared.yaml#/components/schemas/Name" };
  const spec = file(folder, "split.json", {
    ...minimal,
    paths: {},
    components: { schemas: { Named: { properties: { a: schema } } } },
  });
  const { document } = await load(spec);
  expect(document.components?.["schemas"]?.["Name"]).toEqual({ type: "string" });
});

test("plain names in a discriminator's mapping stay names beside external files, in these too", async () => {
  const union = (...names: string[]) => ({
    oneOf: names.map((name) => ({ $ref: name })),
    discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "./pets.yaml#/Dog", cow: "Cow" } },
  });
  file(folder, "pets.yaml", {
    Dog: { type: "object" },
    Cow: { type: "object" },
    Any: union("#/Dog", "#/Cow"),
  });
  const source = file(folder, "named.yaml", {
    openapi: "3.0.3",
    info: { title: "A", version: "1" },
    paths: {},
    components: {
      schemas: {
        Pet: union("#/components/schemas/Cat", "pets.yaml#/Dog", "pets.yaml#/Cow"),
        Cat: { type: "object" },
        Any: { $ref: "pets.yaml#/Any" },
      },
    },
  });
  const { document } = await load(source);
  const schemas = document.components?.["schemas"] as Record<string, { discriminator: object }> | undefined;
  for (const one of [schemas?.["Pet"], schemas?.["Any"]])
    expect(one?.discriminator).toEqual({
      propertyName: "kind",
      mapping: { cat: "Cat", dog: "#/components/schemas/Dog", cow: "Cow" },
    });
});

test("a URL, and one that answers 404", async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === "/spec" ? 200 : 404;
    response.end(JSON.stringify({ ...minimal, paths: {} }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    expect((await load(`${base}/spec`)).document.openapi).toBe("3.1.0");
    await expect(load(`${base}/gone`)).rejects.toThrow(`${base}/gone: answers 404; check the address`);
  } finally {
    server.close();
  }
  await expect(load(`${base}/spec`)).rejects.toThrow(
    /cannot be fetched \(.+\); check the address and the network$/,
  );
});

test("`$ref` in somebody's data is a word like any other", async () => {
  const schemas = {
    A: { type: "object", example: { $ref: "#/nowhere" }, properties: { $ref: { type: "string" } } },
  };
  await expect(
    load(file(folder, "data.json", { ...minimal, paths: {}, components: { schemas } })),
  ).resolves.toBeDefined();
});

test.each(["3.0.3", "3.1.1", "3.2.0"])("OpenAPI %s is read", async (openapi) => {
  const { document } = await load(file(folder, `${openapi}.json`, { ...minimal, openapi, paths: {} }));
  expect(document.openapi).toBe(openapi);
});
