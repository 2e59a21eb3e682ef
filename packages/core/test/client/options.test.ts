import { describe, expect, test } from "vitest";
import { createClient, isRestflareError } from "../../src/index.js";
import { clientOf, envelope, headersOf, loose, messageOf, TOKEN, thrownBy, untyped } from "../helpers.js";

const things = loose("/accounts/{account_id}/things");
const ORIGIN = "https://api.test/v4";

class Params {
  get account_id() {
    return "other";
  }
}
class Options {
  query = { a: 1 };
  get params() {
    return new Params();
  }
  get timeout() {
    return 1_000;
  }
}

describe("options may be", () => {
  const rows: [what: string, options: object][] = [
    ["an object", { params: { account_id: "other" }, query: { a: 1 } }],
    ["an instance of a class", new Options()],
    ["an object that inherits them", Object.create({ params: { account_id: "other" }, query: { a: 1 } })],
    [
      "an object without a prototype",
      Object.assign(Object.create(null), { params: new Params(), query: { a: 1 } }),
    ],
    ["what is not enumerable", Object.defineProperty({ query: { a: 1 } }, "params", { value: new Params() })],
    [
      "a proxy",
      new Proxy({}, { get: (_, name) => ({ params: new Params(), query: { a: 1 } })[String(name)] }),
    ],
  ];
  test.each(rows)("%s, and none goes to what is bound instead", async (_, options) => {
    const { client, sent } = clientOf([envelope(1)]);
    const bound = untyped(untyped(things)["with"]?.({ client, params: { account_id: "bound" } }));
    expect(await bound["delete"]?.("x", options)).toMatchObject({ ok: true });
    expect(sent[0]).toMatchObject({ method: "DELETE", url: `${ORIGIN}/accounts/other/things/x?a=1` });
  });

  test("an instance of a class whose signal has ended", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    class Ended extends Options {
      client = client;
      get signal() {
        return AbortSignal.abort();
      }
    }
    expect(await things["show"]?.("x", new Ended())).toMatchObject({ error: { kind: "aborted" } });
    expect(sent).toEqual([]);
  });

  test("an instance of a class for with, createClient, retry and fetchOptions", async () => {
    class ClientOptions {
      apiToken = TOKEN;
      get baseUrl() {
        return "https://api.test/v5";
      }
    }
    class Retry {
      get maxRetries() {
        return 1;
      }
      backoff = 0;
    }
    class FetchOptions {
      get cache() {
        return "no-store";
      }
    }
    expect(createClient(new ClientOptions()).baseUrl).toBe("https://api.test/v5");
    const replies = Array.from({ length: 3 }, () => () => new Response("", { status: 503 }));
    const { client, sent } = clientOf(replies);
    await client.request("GET", "/a", {
      retry: new Retry(),
      fetchOptions: new FetchOptions() as object as {},
    });
    expect(sent).toHaveLength(2);
    expect(sent[0]?.init.cache).toBe("no-store");
    class With extends Options {
      client = client;
      declare query: never;
      constructor() {
        super();
        delete (this as { query?: unknown }).query;
      }
    }
    const bound = untyped(untyped(things)["with"]?.(new With()));
    expect(bound["pathFor"]?.()).toBe("/accounts/other/things");
  });
});

describe("an option that there is not is refused, since nothing is ignored in silence", () => {
  const IN_PARAMS = "; parameters of the path go into params";
  test.each<[where: string, give: () => unknown, want: string, kind: string]>([
    [
      "createClient",
      () => createClient({ apiToken: TOKEN, as: "text" } as object),
      "there is no option as",
      "configuration",
    ],
    [
      "createClient",
      () => createClient({ apiToken: TOKEN, params: {} } as object),
      "there is no option params",
      "configuration",
    ],
    [
      "createClient",
      () => createClient({ token: TOKEN } as object),
      "there is no option token",
      "configuration",
    ],
    [
      "client.with",
      () => clientOf([]).client.with({ timeOut: 1 } as object),
      "there is no option timeOut",
      "configuration",
    ],
    [
      "retry",
      () => createClient({ apiToken: TOKEN, retry: { retries: 1 } } as object),
      "there is no option retries",
      "configuration",
    ],
    [
      "with",
      () => untyped(things)["with"]?.({ account_id: "a" }),
      `there is no option account_id${IN_PARAMS}`,
      "configuration",
    ],
    [
      "with",
      () => untyped(things)["with"]?.({ query: {} }),
      `there is no option query${IN_PARAMS}`,
      "configuration",
    ],
    [
      "with",
      () => untyped(things)["with"]?.({ as: "text" }),
      `there is no option as${IN_PARAMS}`,
      "configuration",
    ],
    [
      "with",
      () => untyped(things)["with"]?.({ body: {} }),
      `there is no option body${IN_PARAMS}`,
      "configuration",
    ],
    [
      "pathFor",
      () => untyped(things)["pathFor"]?.({ account_id: "a" }),
      `there is no option account_id${IN_PARAMS}`,
      "configuration",
    ],
    [
      "createClient",
      () => createClient({ apiToken: TOKEN, toString: () => "x" } as object),
      "there is no option toString",
      "configuration",
    ],
  ])("%s: %s %s", (_, give, want, kind) => {
    const thrown = thrownBy(give);
    expect([messageOf(thrown), isRestflareError(thrown) && thrown.kind]).toEqual([want, kind]);
  });

  test.each<[options: object, want: string]>([
    [{ account_id: "a" }, `there is no option account_id${IN_PARAMS}`],
    [{ contentTyp: "x/y" }, `there is no option contentTyp${IN_PARAMS}`],
    [{ action: "show" }, `there is no option action${IN_PARAMS}`],
    [{ rateLimit: {} }, `there is no option rateLimit${IN_PARAMS}`],
    [new Map([["timeout", 1]]), "the options must be an object, and not a Map"],
    [Promise.resolve({}), "the options must be an object, and not a Promise"],
    [[], "the options must be an object, and not a Array"],
    [() => ({}), "the options must be an object, and not a function"],
    [{ params: new Map([["account_id", "a"]]) }, "params must be an object, and not a Map"],
    [{ retry: [] }, "retry must be an object, and not a Array"],
    [{ fetchOptions: "x" }, "fetchOptions must be an object, and not a string"],
  ])("a call with %o: %s", async (options, want) => {
    const { client, sent } = clientOf([envelope(1)]);
    const bound = untyped(untyped(things)["with"]?.({ client, params: { account_id: "bound" } }));
    expect(await bound["show"]?.("x", options)).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: "request", message: `GET /accounts/{account_id}/things/{id}: ${want}` },
    });
    expect(sent).toEqual([]);
  });

  test("that is undefined is none", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    await client.request("GET", "/a", { nothing: undefined, query: undefined } as object);
    expect(sent).toHaveLength(1);
  });

  test("a body twice, as an argument and as an option", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    const options = { client, params: { account_id: "a" }, body: { b: 2 } };
    expect((await things["create"]?.({ b: 1 }, options))?.error?.message).toBe(
      "POST /accounts/{account_id}/things: the body is an argument, and no option",
    );
    expect(sent).toEqual([]);
  });
});

describe("headers may be", () => {
  const rows: [what: string, headers: unknown][] = [
    ["an object", { "X-A": "1", "x-b": null, "x-c": undefined }],
    ["Headers", new Headers({ "x-a": "1" })],
    [
      "pairs",
      [
        ["X-A", "1"],
        ["x-b", null],
        ["x-c", undefined],
      ],
    ],
    ["a Map", new Map([["X-A", "1"]])],
    [
      "an instance of a class",
      new (class {
        get "x-a"() {
          return "1";
        }
      })(),
    ],
    ["numbers", { "x-a": 1 }],
  ];
  test.each(rows)("%s, of client, with and call", async (_, given) => {
    const headers = given as { [name: string]: string };
    const { client, sent } = clientOf([envelope(1), envelope(1), envelope(1)]);
    await client.with({ headers }).request("GET", "/a");
    await untyped(untyped(loose("/a"))["with"]?.({ client, headers }))["show"]?.("x");
    await client.request("GET", "/a", { headers });
    for (const one of sent) expect(headersOf(one)).toEqual({ authorization: `Bearer ${TOKEN}`, "x-a": "1" });
    expect(sent).toHaveLength(3);
  });

  test.each<[given: unknown, want: string]>([
    ["x-a: 1", "headers must be an object, and not a string"],
    [["x-a"], "headers must be an object, Headers or pairs"],
    [[["x-a", "1", "2"]], "headers must be an object, Headers or pairs"],
    [new Set([["x-a", "1"]]), "headers must be an object, Headers or pairs"],
    [new URLSearchParams("x-a=1"), "headers must be an object, Headers or pairs"],
    [{ "x-a": {} }, "the header x-a has a bad name or value"],
    [{ "x-a": true }, "the header x-a has a bad name or value"],
    [{ "": "x" }, "the header  has a bad name or value"],
    [{ "x-a": "b\r\nx-b: c" }, "the header x-a has a bad name or value"],
    [{ "x-a": "b\u0100" }, "the header x-a has a bad name or value"],
    [{ "x-a\n": "b" }, "the header x-a has a bad name or value"],
    [
      new Map([["Authorization", "x"]]),
      "headers must not hold Authorization; give credentials to createClient",
    ],
    [[["x-auth-email", "x"]], "headers must not hold x-auth-email; give credentials to createClient"],
    [
      { "x-auth-user-service-key": "x" },
      "headers must not hold x-auth-user-service-key; give credentials to createClient",
    ],
    ...["Connection", "expect", "keep-alive", "TE", "transfer-encoding", "upgrade"].map(
      (name): [object, string] => [{ [name]: "x" }, `headers must not hold ${name}; fetch sets it itself`],
    ),
  ])("not %o: nothing is sent", async (headers, want) => {
    const { client, sent } = clientOf([envelope(1)]);
    const { error, attempts } = await client.request("GET", "/a", { headers: headers as {} });
    expect([error?.kind, error?.message, attempts]).toEqual(["request", `GET /a: ${want}`, 0]);
    expect(sent).toEqual([]);
  });
});

describe("a parameter of undefined is not bound", () => {
  test("neither in with nor at a call", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    const bound = untyped(untyped(things)["with"]?.({ client, params: { account_id: undefined } }));
    const { error } = (await loose("/a")["show"]?.("x", { client, params: undefined })) ?? {};
    expect(error).toBeUndefined();
    expect(await bound["index"]?.()).toMatchObject({
      error: {
        message:
          "GET /accounts/{account_id}/things: {account_id} is missing; give it as an argument or in params",
      },
    });
    expect(sent).toHaveLength(1);
  });

  test("and leaves what was bound before", () => {
    const bound = untyped(untyped(things)["with"]?.({ params: { account_id: "a" } }));
    const again = untyped(bound["with"]?.({ params: { account_id: undefined } }));
    expect(again["pathFor"]?.()).toBe("/accounts/a/things");
    expect(again["pathFor"]?.({ params: { account_id: undefined } })).toBe("/accounts/a/things");
  });

  test("null for params is none of them", () => {
    const bound = untyped(untyped(things)["with"]?.({ params: { account_id: "a" } }));
    expect(untyped(bound["with"]?.({ params: null }))["pathFor"]?.()).toBe("/accounts/a/things");
  });
});
