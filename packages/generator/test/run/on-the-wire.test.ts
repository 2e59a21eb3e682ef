import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { generate } from "../../src/run/pipeline.js";
import { ROOT, SCRIPTS } from "../support/project.js";
import { file, temporaryFolder } from "../support/temporary.js";

// A document of what is easily lost becomes a package, which is built and called.

const SERVER = "https://api.acme.example";
const json = (schema: object) => ({ "application/json": { schema } });
const text = { type: "string" };
const list = { type: "array", items: text };
const ok = { "200": { description: "Fine.", content: json({ type: "object", properties: { id: text } }) } };

/** An operation of the package `acme`, at a path of its own. */
const operation = (more: object) => ({ tags: ["Acme"], responses: ok, ...more });
const body = (content: object) => ({ requestBody: { required: true, content } });
const inPath = (style: object) => [{ in: "path", name: "a", required: true, ...style }];
const object = (properties: object, required: string[] = []) => ({ type: "object", properties, required });

const paths = {
  "/v1/there": { $ref: "#/paths/~1v1~1here" },
  "/v1/here": { $ref: "#/components/pathItems/Here" },
  "/v1/slash": { get: operation({}) },
  "/v1/slash/": { get: operation({ responses: { "200": { description: "Fine.", content: json(text) } } }) },
  "/v1/cookie": {
    get: operation({ parameters: [{ in: "cookie", name: "sid", required: true, schema: text }] }),
  },
  "/v1/query": {
    get: operation({
      parameters: [
        { in: "query", name: "filter", content: json(object({ x: { type: "integer" } })) },
        { in: "query", name: "next", allowReserved: true, schema: text },
        { in: "query", name: "__proto__", explode: false, schema: list },
      ],
    }),
  },
  "/v1/matrix/{a}": {
    get: operation({ parameters: inPath({ style: "matrix", explode: true, schema: list }) }),
  },
  "/v1/label/{a}": { get: operation({ parameters: inPath({ style: "label", schema: text }) }) },
  "/v1/simple/{a}": { get: operation({ parameters: inPath({ schema: list }) }) },
  "/v1/fields/{a}": {
    get: operation({ parameters: inPath({ explode: true, schema: object({ r: text }) }) }),
  },
  "/v1/any": { put: operation(body({ "*/*": { schema: object({ z: text }) } })) },
  "/v1/proto": { post: operation(body(json(object({ __proto__: text, constructor: text }, ["__proto__"])))) },
  "/v1/two": {
    post: operation(
      body({
        ...json(object({ name: text }, ["name"])),
        "multipart/form-data": {
          schema: object({ file: { type: "string", format: "binary" }, tags: list }, ["file"]),
          encoding: { file: { contentType: "image/png" }, tags: { explode: false } },
        },
      }),
    ),
  },
  "/v1/versions": {
    post: operation({
      ...body({
        "application/json;version=1": { schema: object({ a: text }, ["a"]) },
        "application/json;version=2": { schema: object({ b: text }, ["b"]) },
      }),
      responses: {
        "200": {
          description: "Fine.",
          content: {
            "application/json;version=1": { schema: object({ one: text }) },
            "application/json;version=2": { schema: object({ two: text }) },
          },
        },
      },
    }),
  },
  "/v1/patches/{id}": {
    patch: operation({
      parameters: [{ in: "path", name: "id", required: true, schema: text }],
      ...body({
        "application/json-patch+json": { schema: { type: "array", items: object({ op: text }) } },
        "application/merge-patch+json": { schema: object({ name: text }) },
      }),
    }),
  },
  "/v1/form": {
    post: operation(
      body({
        "application/x-www-form-urlencoded": {
          schema: object({ deep: object({ x: text }), plain: object({ y: text }), all: list }),
          encoding: { deep: { style: "deepObject", explode: true }, all: { explode: false } },
        },
      }),
    ),
  },
  "/v1/crews": {
    get: operation({
      responses: {
        "200": {
          description: "Some.",
          content: json(object({ crews: { type: "array", items: object({ name: text }) } })),
        },
        "204": { description: "None." },
      },
    }),
  },
  "/v1/crews/{id}": {
    get: operation({ parameters: [{ in: "path", name: "id", required: true, schema: text }] }),
  },
  "/v1/bare": { post: operation({ responses: { "201": { description: "Made." } } }) },
  "/v1/gone/{id}": {
    delete: operation({
      parameters: inPath({ schema: text, name: "id" }),
      responses: { default: { description: "Any." } },
    }),
  },
  "/v1/said": { post: operation({ responses: { default: ok["200"] } }) },
  "/v1/refused": { post: operation({ responses: { "4XX": ok["200"] } }) },
  "/v1/later": { post: operation({ responses: { ...ok, "202": { description: "Later." } } }) },
};

const CALLS = `
import { createClient } from "@restflare/core";
import { acme } from "@acme/acme";

export async function callAll(fetch: typeof globalThis.fetch) {
  const client = createClient({ baseUrl: ${JSON.stringify(SERVER)}, apiToken: "t", fetch, retry: false });
  const bound = acme.with({ client });
  const file = new Blob(["x"]);
  return {
    here: await bound.here(),
    there: await bound.there(),
    slash: await bound.slash(),
    slashAgain: await bound.showSlash(),
    cookie: await bound.cookie({ headers: { cookie: "sid=1" } }),
    query: await bound.query({ query: { filter: { x: 1 }, next: "a/b&c", ["__proto__"]: ["d", "e"] } }),
    matrix: await bound.matrix.show(["a", "b"]),
    label: await bound.label.show("a"),
    simple: await bound.simple.show(["a", "b"]),
    fields: await bound.fields.show({ r: "1" }),
    any: await bound.updateAny({ body: { z: "1" } }),
    proto: await bound.proto({ ["__proto__"]: "a", constructor: "b" }),
    json: await bound.two({ name: "n" }),
    form: await bound.two({ file, tags: ["a", "b"] }, { contentType: "multipart/form-data" }),
    version1: await bound.versions({ a: "1" }),
    version2: await bound.versions({ b: "2" }, { contentType: "application/json;version=2" }),
    merge: await bound.patches.update("p", { name: "n" }),
    patch: await bound.patches.update("p", [{ op: "add" }], { contentType: "application/json-patch+json" }),
    urlencoded: await bound.form({ body: { deep: { x: "1" }, plain: { y: "2" }, all: ["a", "b"] } }),
    bare: await bound.bare(),
    gone: await bound.gone.delete("g"),
    said: await bound.said(),
    refused: await bound.refused(),
    later: await bound.later(),
    crews: await bound.crews.index(),
    elsewhere: await acme.here({ client: createClient({ apiToken: "t", fetch }) }),
  };
}

/** What the data of each is, as far as the compiler says so. */
export async function typed() {
  const { data: later } = await acme.later();
  const id: string | undefined = later?.id;
  const { data: said } = await acme.said();
  const other: string | undefined = said?.id;
  const { data: gone } = await acme.gone.delete("g");
  // @ts-expect-error of which nothing is known
  gone?.id;
  const { data: version } = await acme.versions({ a: "1" });
  const names: string[] = [];
  for await (const crew of acme.crews.indexAll()) names.push(crew.name ?? "");
  if (version && "two" in version) names.push(version.two ?? "");
  return [id, other, ...names];
}
`;

interface Sent {
  line: string;
  type: string | null;
  body: unknown;
  cookie: string | null;
  accept: string | null;
}

describe("a package of what is easily lost", () => {
  const folder = temporaryFolder();
  let warnings: string[] = [];
  let built = "";
  const sent: Record<string, Sent> = {};
  const results: Record<string, unknown> = {};

  beforeAll(async () => {
    const document = {
      openapi: "3.1.0",
      info: { title: "Acme", version: "1.0.0" },
      servers: [{ url: SERVER }],
      paths,
      components: { pathItems: { Here: { get: operation({}) } } },
    } as unknown as OpenApi;
    const out = path.join(folder, "packages");
    ({ warnings } = await generate({ spec: file(folder, "acme.json", own(document)), out, scope: "@acme" }));
    for (const [name, target] of [
      ["@acme/acme", path.join(out, "acme")],
      ["@restflare/core", path.join(ROOT, "packages/core")],
    ] as const) {
      const link = path.join(folder, "node_modules", name);
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(target, link, "junction");
    }
    file(folder, "package.json", { type: "module" });
    file(folder, "calls.ts", CALLS);
    const compilerOptions = {
      target: "es2022",
      module: "nodenext",
      lib: ["es2022", "dom"],
      strict: true,
      exactOptionalPropertyTypes: true,
      types: [],
      rootDir: ".",
      outDir: "dist",
      preserveSymlinks: true,
    };
    file(folder, "tsconfig.json", { compilerOptions, files: ["calls.ts"] });
    const compiler = path.join(SCRIPTS, "node_modules/typescript7/bin/tsc");
    for (const project of [path.join(out, "acme"), folder]) {
      const { stdout } = spawnSync(process.execPath, [compiler, "-p", project, "--pretty", "false"], {
        encoding: "utf8",
      });
      built += stdout;
    }
    if (built !== "") return;
    await callAll();
  }, 120_000);

  /** Calls every action; each answers its own name as an id, or what the document says of that one. */
  async function callAll(): Promise<void> {
    const lines: Sent[] = [];
    const answer = (url: URL): Response => {
      if (url.pathname === "/v1/crews") return new Response(null, { status: 204 });
      const status = url.pathname.endsWith("/later") ? 202 : 200;
      return Response.json({ id: url.pathname }, { status });
    };
    const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
      const url = new URL(String(input));
      const headers = new Headers(init.headers);
      lines.push({
        line: `${init.method} ${url.pathname}${url.search}`,
        type: headers.get("content-type"),
        cookie: headers.get("cookie"),
        accept: headers.get("accept"),
        body: init.body instanceof Blob ? await init.body.text() : init.body,
      });
      return answer(url);
    };
    const module = (await import(pathToFileURL(path.join(folder, "dist/calls.js")).href)) as {
      callAll: (fetch: unknown) => Promise<Record<string, unknown>>;
    };
    Object.assign(results, await module.callAll(fetch));
    for (const name of Object.keys(results)) if (name !== "elsewhere") sent[name] = lines.shift() as Sent;
    expect(lines).toEqual([]);
  }

  test("compiles, and its calls do", () => expect(built).toBe(""));

  test("is made without a loss, but for a range that has to be one type", () => {
    expect(warnings).toEqual([
      expect.stringContaining(
        "PUT /v1/any takes */*, and a body has to be one type; it is sent as application/json",
      ),
    ]);
  });

  test.each([
    ["here", "GET /v1/here"],
    ["there", "GET /v1/there"],
    ["slash", "GET /v1/slash"],
    ["slashAgain", "GET /v1/slash/"],
    ["query", "GET /v1/query?filter=%7B%22x%22%3A1%7D&next=a/b%26c&__proto__=d,e"],
    ["matrix", "GET /v1/matrix/;a=a;a=b"],
    ["label", "GET /v1/label/.a"],
    ["simple", "GET /v1/simple/a,b"],
    ["fields", "GET /v1/fields/r=1"],
  ])("%s is %s", (name, want) => {
    expect(sent[name]?.line).toBe(want);
  });

  test.each<[name: string, type: string, body: string]>([
    ["any", "application/json", '{"z":"1"}'],
    ["proto", "application/json", '{"__proto__":"a","constructor":"b"}'],
    ["json", "application/json", '{"name":"n"}'],
    ["version1", "application/json;version=1", '{"a":"1"}'],
    ["version2", "application/json;version=2", '{"b":"2"}'],
    ["merge", "application/merge-patch+json", '{"name":"n"}'],
    ["patch", "application/json-patch+json", '[{"op":"add"}]'],
    ["urlencoded", "application/x-www-form-urlencoded", "deep[x]=1&plain=%7B%22y%22%3A%222%22%7D&all=a,b"],
  ])("%s is sent as %s: %s", (name, type, want) => {
    expect([sent[name]?.type, sent[name]?.body]).toEqual([type, want]);
  });

  test("a form has the types of its fields", () => {
    expect(sent["form"]?.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent["form"]?.body).toMatch(/name="file"; filename="file"\r\nContent-Type: image\/png\r\n\r\nx/i);
    expect(sent["form"]?.body).toMatch(/name="tags"\r\n\r\na,b\r\n/);
  });

  test("a cookie is sent as the header that it is", () => expect(sent["cookie"]?.cookie).toBe("sid=1"));

  test("the versions that an answer may have are asked for, and no others", () => {
    expect(sent["version1"]?.accept).toBe("application/json;version=1, application/json;version=2");
    expect(sent["here"]?.accept).toBe("application/json");
  });

  test.each<[name: string, want: object]>([
    ["bare", { ok: true, data: { id: "/v1/bare" } }],
    ["gone", { ok: true, data: { id: "/v1/gone/g" } }],
    ["said", { ok: true, data: { id: "/v1/said" } }],
    ["refused", { ok: true, data: { id: "/v1/refused" } }],
    ["later", { ok: true, data: undefined }],
    ["crews", { ok: true, data: undefined }],
    ["elsewhere", { ok: false, attempts: 0, error: { kind: "request" } }],
  ])("%s is read as what it is", (name, want) => {
    expect(results[name]).toMatchObject(want);
  });
});

/** With a property `__proto__` as JSON has it: written in a literal it would be a prototype. */
function own(document: OpenApi): string {
  return JSON.stringify(document).replace('"constructor"', '"__proto__":{"type":"string"},"constructor"');
}
