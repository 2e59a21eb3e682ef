import vm from "node:vm";
import { FormData as OtherFormData } from "formdata-node";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { RequestBody } from "../../src/index.js";
import { createClient, isRestflareError } from "../../src/index.js";
import { encodeBody } from "../../src/transport/body.js";
import { clientOf, envelope, json, loose, messageOf, scripted, serve, TOKEN } from "../helpers.js";

const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";
const LINES = "application/x-ndjson";

const cycle: { self?: unknown } = {};
cycle.self = cycle;
const notes = { names: new Set<string>(), add: () => undefined };
const encode = async (body: unknown, contentType = JSON_TYPE) =>
  (await encodeBody(body, { contentType, isForeignFetch: false, notes })).content;

class Point {
  x = 1;
  #y = 2;
  get y() {
    return this.#y;
  }
  move() {}
}
class Written {
  #value = { a: 1 };
  toJSON() {
    return this.#value;
  }
}
class Hidden {
  #state = 1;
  read() {
    return this.#state;
  }
}
class Base {
  kind = "k";
}
class Extended extends Base {
  get more() {
    return [new Point()];
  }
}

describe("a body is written", () => {
  const rows: [given: unknown, type: string, want: string][] = [
    [{ a: 1, b: undefined }, JSON_TYPE, '{"a":1}'],
    [{}, JSON_TYPE, "{}"],
    [null, JSON_TYPE, "null"],
    ["x", JSON_TYPE, '"x"'],
    [7, JSON_TYPE, "7"],
    [false, JSON_TYPE, "false"],
    [[1, null, { a: [] }], JSON_TYPE, '[1,null,{"a":[]}]'],
    [[1], "application/merge-patch+json; charset=utf-8", "[1]"],
    ["x", "application/merge-patch+json; charset=utf-8", '"x"'],
    ["x", "APPLICATION/JSON", '"x"'],
    // only where json is a word of its own
    ["x", "application/geojsonx", "x"],
    ["x", "application/json-seq", "x"],
    ["x", "application/problem+json;v=1;w=2", '"x"'],
    [new Point(), JSON_TYPE, '{"y":2,"x":1}'],
    [{ deep: [new Point()] }, JSON_TYPE, '{"deep":[{"y":2,"x":1}]}'],
    [new Extended(), JSON_TYPE, '{"more":[{"y":2,"x":1}],"kind":"k"}'],
    [new Written(), JSON_TYPE, '{"a":1}'],
    [
      { at: new Date(0), url: new URL("https://x/y") },
      JSON_TYPE,
      '{"at":"1970-01-01T00:00:00.000Z","url":"https://x/y"}',
    ],
    [new Number(5), JSON_TYPE, "5"],
    [[new String("x"), new Boolean(false)], JSON_TYPE, '["x",false]'],
    [Object.assign(Object.create(null), { a: 1 }), JSON_TYPE, '{"a":1}'],
    [vm.runInNewContext("({ a: [1] })"), JSON_TYPE, '{"a":[1]}'],
    [JSON.parse('{"__proto__":{"a":1}}'), JSON_TYPE, '{"__proto__":{"a":1}}'],
    [Object.freeze({ a: Object.freeze([1]) }), JSON_TYPE, '{"a":[1]}'],
    [{ a: { toJSON: () => undefined }, b: 1 }, JSON_TYPE, '{"b":1}'],
    [{ a: { toJSON: () => null } }, JSON_TYPE, '{"a":null}'],
    [
      { a: "b c", d: [1, 2], e: null, f: new Date(0) },
      FORM,
      "a=b%20c&d=1&d=2&f=1970-01-01T00%3A00%3A00.000Z",
    ],
    [{ a: 1 }, `${FORM}; charset=UTF-8`, "a=1"],
    [{ a: 1 }, `${FORM.toUpperCase()} ;charset=UTF-8`, "a=1"],
    [new Map([["a", 1]]), FORM, "a=1"],
    ["a=1", FORM, "a=1"],
    [[{ a: 1 }, { a: 2 }], LINES, '{"a":1}\n{"a":2}\n'],
    [[1, "x"], "application/jsonl", '1\n"x"\n'],
    [[], LINES, ""],
    [{ a: 1 }, LINES, '{"a":1}'],
    ['{"a":1}\n', LINES, '{"a":1}\n'],
    ["hello", "text/plain", "hello"],
    [7, "text/plain", "7"],
    [true, "text/plain", "true"],
    [7n, "text/plain", "7"],
    [{ a: 1 }, "application/octet-stream", '{"a":1}'],
    [[1], "application/octet-stream", "[1]"],
  ];
  test.each(rows)("%o as %s is %j", async (given, type, want) => {
    expect(await encode(given, type)).toBe(want);
  });

  const bytes = new Uint8Array([1, 2]);
  test.each([
    ["a FormData", new FormData()],
    ["a Blob", new Blob(["x"])],
    ["a Blob with a type", new Blob(["x"], { type: "image/png" })],
    ["a File", new File(["x"], "x.txt")],
    ["a web stream", new Blob(["x"]).stream()],
    ["bytes", bytes],
    ["a part of bytes", bytes.subarray(1)],
    ["a DataView", new DataView(bytes.buffer)],
    ["a buffer", bytes.buffer],
  ])("%s goes as it is, whatever the type", async (_, given) => {
    for (const type of [JSON_TYPE, FORM, MULTIPART, "text/css"])
      expect(await encode(given, type)).toBe(given);
  });

  test("URLSearchParams as the form that they are", async () => {
    const given = new URLSearchParams({ a: "b c" });
    expect(await encodeBody(given, { contentType: JSON_TYPE, isForeignFetch: false, notes })).toEqual({
      content: "a=b+c",
      contentType: `${FORM};charset=UTF-8`,
    });
  });
});

// biome-ignore lint/suspicious/noThenProperty: it is about what has one
const thenable = { then: () => 1 };

describe("a body is refused", () => {
  const no = (what: string, type = "JSON") => `${what}, which ${type} has no form for`;
  const rows: [given: unknown, type: string, want: string][] = [
    [new Map([["a", 1]]), JSON_TYPE, no("the body is a Map")],
    [new Set([1]), JSON_TYPE, no("the body is a Set")],
    [new WeakMap(), JSON_TYPE, no("the body is a WeakMap")],
    [Promise.resolve({ a: 1 }), JSON_TYPE, no("the body is a Promise")],
    [new Error("canary"), JSON_TYPE, no("the body is a Error")],
    [/canary/, JSON_TYPE, no("the body is a RegExp")],
    [new Response("canary"), JSON_TYPE, no("the body is a Response")],
    [{ a: new Response("canary") }, MULTIPART, no("a is a Response")],
    [{ pipe: () => 1 }, JSON_TYPE, no("the body is a Object")],
    [{ a: Number.NaN }, MULTIPART, "a in the body is NaN, which a form has no part for"],
    [() => "canary", JSON_TYPE, no("the body is a function")],
    [class Canary {}, JSON_TYPE, no("the body is a function")],
    [Symbol("canary"), JSON_TYPE, no("the body is a symbol")],
    [1n, JSON_TYPE, no("the body is a bigint")],
    [Number.NaN, JSON_TYPE, no("the body is NaN")],
    [new Number(Number.NaN), JSON_TYPE, no("the body is NaN")],
    [new Date(Number.NaN), JSON_TYPE, no("the body is a Date")],
    [new Hidden(), JSON_TYPE, no("the body is a Hidden")],
    [{ toJSON: () => undefined }, JSON_TYPE, no("the body is a Object")],
    [{ toJSON: () => new Map() }, JSON_TYPE, no("the body is a Map")],
    [[1, undefined, 2].values(), JSON_TYPE, no("the body is a Array Iterator")],
    [{ a: new Map() }, JSON_TYPE, no("a is a Map")],
    [{ a: { b: new Set() } }, JSON_TYPE, no("b is a Set")],
    [{ a: [Promise.resolve()] }, JSON_TYPE, no("0 is a Promise")],
    [{ a: thenable }, JSON_TYPE, no("a is a Object")],
    [{ a: () => 1 }, JSON_TYPE, no("a is a function")],
    [{ a: Symbol("x") }, JSON_TYPE, no("a is a symbol")],
    [{ a: 1n }, JSON_TYPE, no("a is a bigint")],
    [{ a: Number.POSITIVE_INFINITY }, JSON_TYPE, no("a is Infinity")],
    [{ a: new Date(Number.NaN) }, JSON_TYPE, no("a is a Date")],
    [{ a: new Hidden() }, JSON_TYPE, no("a is a Hidden")],
    [{ a: new Blob(["x"]) }, JSON_TYPE, no("a is a Blob")],
    [{ a: new File(["x"], "y") }, JSON_TYPE, no("a is a File")],
    [{ a: new Uint8Array(1) }, JSON_TYPE, no("a is a Uint8Array")],
    [{ a: new ArrayBuffer(1) }, JSON_TYPE, no("a is a ArrayBuffer")],
    [{ a: new ReadableStream() }, JSON_TYPE, no("a is a ReadableStream")],
    [{ a: new URLSearchParams("b=c") }, JSON_TYPE, no("a is a URLSearchParams")],
    [{ a: new Error("x") }, JSON_TYPE, no("a is a Error")],
    [new Map(), "application/octet-stream", no("the body is a Map")],
    [() => 1, "text/plain", no("the body is a function", "text/plain")],
    [null, "text/plain", no("the body is null", "text/plain")],
    [null, FORM, no("the body is null", FORM)],
    [7, FORM, no("the body is 7", FORM)],
    [[1], FORM, "the body is a list; a form takes an object"],
    [[["a", 1]], FORM, "the body is a list; a form takes an object"],
    [{ a: new Map() }, FORM, "query: a is a Map, which a query has no form for"],
    [{ a: new Blob(["x"]) }, FORM, "query: a is a Blob, which a query has no form for"],
    ["x", MULTIPART, no("the body is a string", MULTIPART)],
    [7, MULTIPART, no("the body is 7", MULTIPART)],
    [null, MULTIPART, no("the body is null", MULTIPART)],
    [[1], MULTIPART, "the body is a Array; a form takes an object or FormData"],
    [new Set([1]), MULTIPART, "the body is a Set; a form takes an object or FormData"],
    [{ a: () => 1 }, MULTIPART, "a in the body is a function, which a form has no part for"],
    [{ a: Symbol("x") }, MULTIPART, "a in the body is a symbol, which a form has no part for"],
    [{ a: new Map() }, MULTIPART, no("a is a Map")],
    [{ a: [new Set()] }, MULTIPART, no("a is a Set")],
    [[() => 1], LINES, no("the body is a function")],
    [[undefined], LINES, no("the body is undefined")],
  ];
  test.each(rows)("%o as %s: %s", async (given, contentType, want) => {
    const { client, sent } = clientOf([envelope(1)]);
    const result = await client.request("POST", "/a", { body: given as RequestBody, contentType });
    expect(result).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: "request", message: `POST /a: ${want}` },
    });
    expect(JSON.stringify(result.error)).not.toContain("canary");
    expect(sent).toEqual([]);
  });

  const UNWRITTEN = "POST /a: its query or body cannot be written; is it a cycle, or nested too deep?";
  const deep = Array.from({ length: 100_000 }).reduce<unknown[]>((inner) => [inner], []);
  const throwing = {
    get a() {
      throw new Error(TOKEN);
    },
  };
  test.each([
    ["a cycle", cycle, JSON_TYPE],
    ["a cycle in a part", { a: cycle }, MULTIPART],
    ["a cycle in a form", cycle, FORM],
    ["a hundred thousand levels", deep, JSON_TYPE],
    ["a getter that throws", throwing, JSON_TYPE],
    ["a getter of a part that throws", throwing, MULTIPART],
    [
      "a revoked proxy",
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
      JSON_TYPE,
    ],
  ])("since it cannot be written: %s", async (_, body, contentType) => {
    const { client, sent } = clientOf([envelope(1)]);
    const { error, attempts } = await client.request("POST", "/a", { body, contentType });
    expect([error?.kind, error?.message, attempts]).toEqual(["request", UNWRITTEN, 0]);
    expect(`${error?.stack} ${error?.cause}`).not.toContain(TOKEN);
    expect(sent).toEqual([]);
  });

  test.each(["tëxt/plain", "text/plain\r\nx-a: b", ""])("with the content type %j", async (contentType) => {
    const { client, sent } = clientOf([envelope(1)]);
    const { error } = await client.request("POST", "/a", { body: "x", contentType });
    expect([error?.kind, error?.message]).toEqual(["request", "POST /a: contentType must be a media type"]);
    expect(sent).toEqual([]);
  });

  test("10,000 levels are written, and answered", async () => {
    const levels = Array.from({ length: 10_000 }).reduce<unknown[]>((inner) => [inner], []);
    const { client, sent } = clientOf([envelope(1)]);
    const result = await client.request("POST", "/a", { body: levels });
    // as far as the engine can: in any case it is a result
    expect(result.ok || isRestflareError(result.error, "request")).toBe(true);
    expect(sent).toHaveLength(result.ok ? 1 : 0);
  });
});

describe("a multipart body", () => {
  const partsOf = async (body: unknown) => [...((await encode(body, MULTIPART)) as FormData)];
  const bytes = new Uint8Array([104, 105]);

  test("has files, JSON parts and lists", async () => {
    const file = new File(["code"], "worker.js", { type: "text/javascript" });
    const given = {
      file,
      metadata: { main: "worker.js" },
      tag: ["a", "b"],
      n: 1,
      none: null,
      skip: undefined,
      raw: bytes,
    };
    const parts = (await encode(given, `${MULTIPART}; boundary=x`)) as FormData;
    expect([...parts.keys()]).toEqual(["file", "metadata", "tag", "tag", "n", "raw"]);
    expect(parts.get("file")).toMatchObject({ name: "worker.js", type: "text/javascript" });
    const metadata = parts.get("metadata") as File;
    expect([metadata.type, await metadata.text()]).toEqual([JSON_TYPE, '{"main":"worker.js"}']);
    expect(parts.getAll("tag")).toEqual(["a", "b"]);
    expect(parts.get("n")).toBe("1");
    expect(await (parts.get("raw") as File).text()).toBe("hi");
  });

  const rows: [
    what: string,
    given: unknown,
    name: string | undefined,
    type: string | undefined,
    text: string,
  ][] = [
    [
      "a Blob is a file of its part's name",
      new Blob(["hi"], { type: "application/javascript+module" }),
      "worker.js",
      "application/javascript+module",
      "hi",
    ],
    ["a File keeps its name", new File(["hi"], "own.txt"), "own.txt", "", "hi"],
    ["bytes are a file", bytes, "worker.js", "", "hi"],
    ["a buffer is a file", bytes.buffer, "worker.js", "", "hi"],
    ["a stream is a file", new Blob(["hi"]).stream(), "worker.js", "", "hi"],
    ["an object is JSON", { a: [1] }, "worker.js", JSON_TYPE, '{"a":[1]}'],
    ["a class instance is JSON", new Point(), "worker.js", JSON_TYPE, '{"y":2,"x":1}'],
    ["what toJSON gives is JSON", new Written(), "worker.js", JSON_TYPE, '{"a":1}'],
    ["a Date is a text", new Date(0), undefined, undefined, "1970-01-01T00:00:00.000Z"],
    ["a URL is a text", new URL("https://x/y"), undefined, undefined, "https://x/y"],
    ["a boxed number is JSON", new Number(5), "worker.js", JSON_TYPE, "5"],
    ["a number is a text", 5, undefined, undefined, "5"],
    ["a bigint is a text", 5n, undefined, undefined, "5"],
    ["false is a text", false, undefined, undefined, "false"],
    ["an empty text is one", "", undefined, undefined, ""],
  ];
  test.each(rows)("%s", async (_, given, name, type, text) => {
    const [[key, part] = []] = await partsOf({ "worker.js": given });
    expect(key).toBe("worker.js");
    if (typeof part === "string") return expect([name, part]).toEqual([undefined, text]);
    expect([part?.name, part?.type, await part?.text()]).toEqual([name, type, text]);
  });

  test.each<[what: string, given: unknown]>([
    ["a Map", new Map([["a", "1"]])],
    [
      "a class instance",
      new (class {
        get a() {
          return "1";
        }
      })(),
    ],
    ["an object that inherits", Object.create({ a: "1" })],
  ])("may be %s", async (_, given) => {
    expect(await partsOf(given)).toEqual([["a", "1"]]);
  });

  test("leaves out what is undefined or null, also in a list", async () => {
    expect(await partsOf({ a: undefined, b: null, c: [undefined, "1", null], d: [] })).toEqual([["c", "1"]]);
  });

  test("a worker's module given as a Blob has a file name on the wire", async () => {
    let body = "";
    const baseUrl = await serve(async (request, response) => {
      for await (const chunk of request) body += chunk;
      response.end('{"success":true,"result":1}');
    });
    const scripts = loose("/scripts", { actions: { update: { contentType: MULTIPART } } });
    const given = { metadata: { main_module: "worker.js" }, "worker.js": new Blob(["export default {}"]) };
    await scripts["updateOrThrow"]?.("w", given, { client: createClient({ apiToken: TOKEN, baseUrl }) });
    expect(body).toContain('name="worker.js"; filename="worker.js"');
  });
});

test("of several types a body is of the usual one, unless the call names another", async () => {
  const things = loose("/things", { answer: "body", actions: { create: { contentTypes: [MULTIPART] } } });
  const { client, sent } = clientOf([json(1), json(1), json(1)]);
  await things["create"]?.({ a: 1 }, { client });
  await things["create"]?.({ a: 1 }, { client, contentType: JSON_TYPE });
  await things["create"]?.({ a: 1 }, { client, contentType: MULTIPART });
  const other = await things["create"]?.({ a: 1 }, { client, contentType: "text/plain" });
  expect(sent.map(({ body }) => (typeof body === "string" ? body : "a form"))).toEqual([
    '{"a":1}',
    '{"a":1}',
    "a form",
  ]);
  expect(other).toMatchObject({
    error: { message: `POST /things: contentType must be one of ${JSON_TYPE}, ${MULTIPART}` },
  });
});

test("a body is not searched for secrets unless something may show them", async () => {
  let reads = 0;
  const ownKeys = (target: object) => {
    reads++;
    return Reflect.ownKeys(target);
  };
  const body = { deep: new Proxy({ a: 1 }, { ownKeys }) };
  expect(await clientOf([envelope(1)]).client.request("POST", "/a", { body })).toMatchObject({ ok: true });
  // by what writes it as JSON, and by nobody else
  expect(reads).toBe(1);
});

test("a body that cannot be written is refused alike by encodeBody", async () => {
  const thrown = await encode(() => 1).catch((error: unknown) => error);
  expect([messageOf(thrown), isRestflareError(thrown, "request")]).toEqual([
    "the body is a function, which JSON has no form for",
    true,
  ]);
});

describe("the platform's fetch gets a form as it is, another one gets it written out", () => {
  const FORM_DATA = new FormData();
  FORM_DATA.append("a", "b");
  const sentBy = async (options: object) => {
    const { fetch: platform, sent } = scripted([envelope(1)]);
    const given = "fetch" in options ? { fetch: platform } : {};
    vi.stubGlobal("fetch", platform);
    if ("own" in options)
      Object.assign(given, { fetch: (url: string, init: RequestInit) => platform(url, init) });
    const client = createClient({ apiToken: TOKEN, ...given });
    await client.request("POST", "/a", { body: FORM_DATA });
    vi.unstubAllGlobals();
    return sent[0]?.body;
  };

  test("the global one, whether it is named or not", async () => {
    expect(await sentBy({})).toBe(FORM_DATA);
    expect(await sentBy({ fetch: true })).toBe(FORM_DATA);
  });

  test("one of the caller's", async () => {
    const body = await sentBy({ own: true });
    expect(body).toBeInstanceOf(Blob);
    expect(await (body as Blob).text()).toContain('name="a"\r\n\r\nb');
  });
});

test("a form that cannot be looked into goes as it is", async () => {
  class Closed {
    append() {}
  }
  vi.stubGlobal("FormData", Closed);
  onTestFinished(() => void vi.unstubAllGlobals());
  const form = new Closed();
  expect(await encode(form)).toBe(form);
});

test("another library's form becomes one of the platform's", async () => {
  const form = new OtherFormData();
  form.append("a", "b");
  const content = await encode(form, MULTIPART);
  expect(content).toBeInstanceOf(FormData);
  expect([...(content as FormData)]).toEqual([["a", "b"]]);
});

test("bytes are searched for secrets where they are JSON, and not read where they are something else", async () => {
  const decode = vi.spyOn(TextDecoder.prototype, "decode");
  onTestFinished(() => decode.mockRestore());
  const body = new TextEncoder().encode('{"token":"hush"}');
  const noted: string[] = [];
  const notes = { names: new Set(["token"]), add: (secret: string) => void noted.push(secret) };
  for (const contentType of ["text/css", "application/octet-stream"])
    await encodeBody(body, { contentType, isForeignFetch: false, notes });
  expect([noted, decode.mock.calls]).toEqual([[], []]);
  await encodeBody(body, { contentType: JSON_TYPE, isForeignFetch: false, notes });
  expect(noted).toEqual(["hush"]);
});

test("a file under a secret's name is none", async () => {
  const form = new FormData();
  form.append("client_secret", new File(["canary-1"], "canary-1"));
  const { client } = clientOf([new Response('{"error":"no canary-1"}', { status: 400 })]);
  expect((await client.request("POST", "/a", { body: form })).error?.message).toBe(
    "POST /a: 400 no canary-1",
  );
});
