import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { clientOf, envelope, json, loose, messageOf, TOKEN } from "../helpers.js";

const UNSURE = "; not sent again, since it may have been carried out";
/** Everything that can be seen of something. */
const shown = (value: unknown) => inspect(value, { showHidden: true, depth: 20 }) + JSON.stringify(value);

describe("a credential is in no error, whatever", () => {
  test("a fetch throws", async () => {
    const inner = Object.assign(new Error(`tls ${TOKEN}`), { code: "ECONN", config: { token: TOKEN } });
    const thrown = Object.assign(new TypeError(`fetch ${TOKEN} failed`, { cause: inner }), {
      request: { token: TOKEN },
    });
    const { client } = clientOf([thrown]);
    const { error } = await client.request("POST", "/a", { body: {} });
    expect(error?.message).toBe(`POST /a: connection failed: tls [redacted]${UNSURE}`);
    expect(shown(error)).not.toContain(TOKEN);
    // a cause keeps what helps
    const cause = error?.cause as Error & { cause: Error & { code: string } };
    expect([cause.name, cause.message, cause.cause.name, cause.cause.code]).toEqual([
      "TypeError",
      "fetch [redacted] failed",
      "Error",
      "ECONN",
    ]);
    expect(String(error?.stack)).not.toContain(TOKEN);
  });

  test("of which one begins like another", async () => {
    const { client } = clientOf([new Error("longer-key-and-more, longer-key, and longer-key-and")], {
      apiToken: undefined,
      apiEmail: "longer-key",
      apiKey: "longer-key-and-more",
    } as object);
    expect((await client.request("POST", "/a", { body: {} })).error?.message).toBe(
      `POST /a: connection failed: [redacted], [redacted], and [redacted]-and${UNSURE}`,
    );
  });

  test("nor in clients and results", async () => {
    const { client } = clientOf([envelope(1)]);
    expect(shown([client, await client.request("GET", "/a")])).not.toContain(TOKEN);
  });

  test("nor are those of earlier attempts", async () => {
    const tokens = ["first-token-1", "second-token-2"];
    const { client } = clientOf(
      [
        () => new Response("", { status: 503 }),
        json({ error: "first-token-1, second-token-2" }, { status: 400 }),
      ],
      { apiToken: () => tokens.shift() as string },
    );
    expect((await client.request("GET", "/a")).error?.message).toBe("GET /a: 400 [redacted], [redacted]");
  });
});

describe("redacted before it is cut, collapsed or stripped", () => {
  const SECRET = "cfut_SECRET/secret+0123456789";
  const page = (text: string, type = "text/html", init: ResponseInit = {}) =>
    new Response(text, { status: 403, ...init, headers: { "content-type": type, ...init.headers } });
  const encoded = encodeURIComponent(SECRET);
  const unicode = [...SECRET].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const entities = [...SECRET].map((one) => `&#x${one.charCodeAt(0).toString(16)};`).join("");
  const decimals = [...SECRET].map((one) => `&#${one.charCodeAt(0)};`).join("");
  const half = SECRET.length / 2;
  const [start, end] = [SECRET.slice(0, half), SECRET.slice(half)];
  const rows: [what: string, reply: Response, want: string][] = [
    ["in a word", page(`<p>bad ${SECRET}!</p>`), "bad [redacted]!"],
    ["twice", page(`${SECRET} is not ${SECRET}`), "[redacted] is not [redacted]"],
    ["split by a wbr", page(`<p>bad ${start}<wbr>${end}</p>`), "bad [redacted]"],
    ["split by nested markup", page(`<p>bad <b>${start}</b><i class="x">${end}</i>`), "bad [redacted]"],
    ["split by a line break", page(`bad ${start}\r\n  ${end} end`, "text/plain"), "bad [redacted] end"],
    ["split by a soft hyphen", page(`bad ${start}\u00ad\u200b${end}`, "text/plain"), "bad [redacted]"],
    ["split by an entity for a space", page(`bad ${start}&#10;${end}`), "bad [redacted]"],
    ["in a tag", page(`<a href="/?t=${SECRET}">bad</a>`), "bad"],
    ["percent-encoded", page(`bad ${encoded} end`, "text/plain"), "bad [redacted] end"],
    [
      "percent-encoded in lower case",
      page(`bad ${encoded.toLowerCase().replace(/cfut_secret/, "cfut_SECRET")}`, "text/plain"),
      "bad [redacted]",
    ],
    ["JSON-escaped", page(`bad ${SECRET.replace("/", "\\/")} end`, "text/plain"), "bad [redacted] end"],
    ["in unicode escapes", page(`bad ${unicode} end`, "text/plain"), "bad [redacted] end"],
    ["in hexadecimal entities", page(`bad ${entities} end`), "bad [redacted] end"],
    ["in decimal entities", page(`bad ${decimals} end`), "bad [redacted] end"],
    [
      "at the border of the excerpt",
      page(`${"x".repeat(190)} ${SECRET} end`, "text/plain"),
      `${"x".repeat(190)} [redacted...`,
    ],
    [
      "at the border of what is looked at",
      page(`<i>${"&nbsp;".repeat(3_331)}</i>ok ${SECRET}`, "text/html"),
      expect.not.stringMatching(/cfut|SECR/) as never,
    ],
    ["in the words of the status", page("", "text/html", { statusText: `No ${encoded}` }), "No [redacted]"],
    [
      "in the ray id",
      page("no", "text/plain", { headers: { "cf-ray": `8f-${SECRET}` } }),
      "no [ray 8f-[redacted]]",
    ],
    [
      "in the content type",
      new Response("x", { headers: { "content-type": `x/${encoded}` } }),
      "answered no JSON (x/[redacted])",
    ],
    [
      "in an API's error",
      json({ errors: [{ code: `E-${SECRET}`, message: `bad ${SECRET}` }] }, { status: 403 }),
      "(E-[redacted]) bad [redacted]",
    ],
    [
      "in its chain",
      json({ errors: [{ message: "a", error_chain: [{ message: SECRET }] }] }, { status: 403 }),
      "a: [redacted]",
    ],
    ["across two of its lines", json({ error: `bad ${start}\n${end}` }, { status: 403 }), "bad [redacted]"],
  ];
  test.each(rows)("%s", async (_, reply, want) => {
    const { status } = reply;
    const { client } = clientOf([reply], { apiToken: SECRET });
    const { error } = await client.request("GET", "/a");
    expect(error?.message).toEqual(typeof want === "string" ? `GET /a: ${status} ${want}` : want);
    for (const form of [SECRET, start, end, encoded, unicode, entities, decimals])
      expect(shown(error)).not.toContain(form);
  });

  test("in the messages of a success", async () => {
    const { client } = clientOf([envelope(1, { messages: [{ code: 1, message: `hi ${SECRET}` }, SECRET] })], {
      apiToken: SECRET,
    });
    const result = await client.request("GET", "/a");
    expect(result).toMatchObject({
      messages: [{ code: 1, message: "hi [redacted]" }, { message: "[redacted]" }],
    });
  });

  test("in every field of an error that is shown", async () => {
    const item = {
      code: 1,
      message: SECRET,
      documentation_url: `https://x/${SECRET}`,
      source: { pointer: SECRET },
    };
    const reply = json({ errors: [item], messages: [item] }, { status: 400 });
    const { error } = await clientOf([reply], { apiToken: SECRET }).client.request("GET", "/a");
    const want = {
      ...item,
      message: "[redacted]",
      documentation_url: "https://x/[redacted]",
      source: { pointer: "[redacted]" },
    };
    expect([error?.errors, error?.messages]).toEqual([[want], [want]]);
  });
});

describe("a secret that was sent is found in", () => {
  const SECRET = "s3cret-value-1";
  class Model {
    #secret = SECRET;
    toJSON() {
      return { client_secret: this.#secret };
    }
  }
  class Getter {
    get client_secret() {
      return SECRET;
    }
  }
  const form = new FormData();
  form.append("client_secret", SECRET);
  const rows: [what: string, options: object, row?: object][] = [
    ["an object", { body: { client_secret: SECRET } }],
    ["a list in an object", { body: { deep: [{ client_secret: SECRET }] } }],
    ["a toJSON", { body: new Model() }],
    ["a getter", { body: new Getter() }],
    ["a list of texts", { body: { client_secret: ["other", SECRET] } }],
    ["an object of texts", { body: { client_secret: { deep: { value: SECRET } } } }],
    ["bytes of JSON", { body: new TextEncoder().encode(JSON.stringify({ client_secret: SECRET })) }],
    [
      "a buffer of JSON",
      { body: new TextEncoder().encode(JSON.stringify({ client_secret: SECRET })).buffer },
    ],
    ["lines", { body: [{ client_secret: SECRET }] }, { contentType: "application/x-ndjson" }],
    ["a form", { body: { client_secret: SECRET } }, { contentType: "application/x-www-form-urlencoded" }],
    [
      "a nested form",
      { body: { client_secret: { a: { b: SECRET } } } },
      { contentType: "application/x-www-form-urlencoded" },
    ],
    ["a multipart body", { body: { client_secret: SECRET } }, { contentType: "multipart/form-data" }],
    ["a JSON part", { body: { meta: { client_secret: SECRET } } }, { contentType: "multipart/form-data" }],
    [
      "a part that is an object",
      { body: { client_secret: { a: SECRET } } },
      { contentType: "multipart/form-data" },
    ],
    ["a FormData", { body: form }],
    ["URLSearchParams", { body: new URLSearchParams({ client_secret: SECRET }) }],
    ["a query", { query: { client_secret: SECRET } }],
    [
      "a query that is a list",
      { query: { client_secret: [SECRET, "b"] } },
      { query: { client_secret: { explode: false } } },
    ],
    [
      "a nested query",
      { query: { client_secret: { a: SECRET } } },
      { query: { client_secret: { style: "deepObject" } } },
    ],
    [
      "a field inside of a query",
      { query: { filter: { client_secret: SECRET, name: "x" } } },
      { query: { filter: { style: "deepObject" } } },
    ],
    ["a query of pairs", { query: new URLSearchParams({ client_secret: SECRET }) }],
    ["a field that the document marks", { body: { value: SECRET } }, { secrets: ["value"] }],
  ];
  test.each(rows)("%s", async (_, options, row) => {
    const { client } = clientOf([json({ errors: [{ message: `bad ${SECRET}` }] }, { status: 400 })]);
    const things = loose("/a", { actions: { rotate: { method: "post", body: "optional", ...row } } });
    const { error } = (await things["rotate"]?.({ client, ...options })) ?? {};
    expect(error?.message).toBe("POST /a: 400 bad [redacted]");
    expect(shown(error)).not.toContain(SECRET);
  });

  test.each([
    ["beside the error", { client_secret: SECRET }],
    ["in the result", { result: [{ deep: { client_secret: SECRET } }] }],
    ["in a list of that name", { client_secret: [SECRET] }],
  ])("an answer that shows it %s", async (_, rest) => {
    const { client } = clientOf([json({ errors: [{ message: `bad ${SECRET}` }], ...rest }, { status: 400 })]);
    expect((await client.request("GET", "/a")).error?.message).toBe("GET /a: 400 bad [redacted]");
  });

  test("what other fields hold is no secret", async () => {
    const { client } = clientOf([json({ errors: [{ message: `bad ${SECRET}` }] }, { status: 400 })]);
    const { error } = await client.request("POST", "/a", { body: { name: SECRET } });
    expect(error?.message).toBe(`POST /a: 400 bad ${SECRET}`);
  });

  test.each([
    ["abc", "bad abc, abcd"],
    ["abcd", "bad abc, [redacted]"],
    ["", "bad abc, abcd"],
  ])("one of few characters blanks out nothing: %j", async (client_secret, want) => {
    const { client } = clientOf([json({ errors: [{ message: "bad abc, abcd" }] }, { status: 400 })]);
    expect((await client.request("POST", "/a", { body: { client_secret } })).error?.message).toBe(
      `POST /a: 400 ${want}`,
    );
  });

  test.each([
    ["one that holds another", ["secret-one", "x-secret-one-x"], "a [redacted] b [redacted] c"],
    ["two that overlap", ["x-secret-one", "secret-one-x"], "a [redacted] b secret-one c"],
    ["two side by side", ["x-secret-", "one-x"], "a [redacted][redacted] b secret-one c"],
    ["one within another's end", ["secret-one-x", "one-x b"], "a x-[redacted] secret-one c"],
  ])("%s", async (_, client_secret, want) => {
    const { client } = clientOf([json({ error: "a x-secret-one-x b secret-one c" }, { status: 400 })]);
    const { error } = await client.request("POST", "/a", { body: { client_secret } });
    expect(error?.message).toBe(`POST /a: 400 ${want}`);
  });
});

describe("what an API says reaches no message raw", () => {
  const nasty = "bad\u001b[31m red\u0000\r\nINFO forged\u2028line\u202egnirts\u0085.";
  test.each([
    ["an error", json({ error: nasty }, { status: 400 })],
    ["a page", new Response(nasty, { status: 400, headers: { "content-type": "text/plain" } })],
    [
      "the reason of an error",
      json({ errors: [{ message: "a", error_chain: [{ message: nasty }] }] }, { status: 400 }),
    ],
  ])("%s", async (_, reply) => {
    const lines: string[] = [];
    const logger = { debug: () => undefined, warn: (line: string) => void lines.push(line) };
    const { error } = await clientOf([reply], { logger }).client.request("GET", "/a");
    expect(error?.message).toMatch(/bad \[31m red +INFO forged line gnirts \./);
    for (const text of [error?.message, String(error?.stack).split("\n    at ")[0], ...lines])
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  test("what a fetch throws neither", async () => {
    const { client } = clientOf([new Error("down\u001b[2J\nforged")]);
    const { error } = await client.request("GET", "/a", { retry: false });
    expect(error?.message).toBe("GET /a: connection failed: down [2J forged");
    expect(messageOf(error?.cause)).toBe("down [2J forged");
  });

  test("but an error's own text keeps its lines", async () => {
    const { client } = clientOf([json({ errors: [{ message: "a\n\tb\u0007" }] }, { status: 400 })]);
    const { error } = await client.request("GET", "/a");
    expect(error?.errors).toEqual([{ message: "a\n\tb " }]);
    expect(error?.message).toBe("GET /a: 400 a b");
  });
});
