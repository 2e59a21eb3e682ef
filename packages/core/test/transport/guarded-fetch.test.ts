import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createClient } from "../../src/index.js";
import { clientOf, endless, envelope, messageOf, serve, TOKEN } from "../helpers.js";

const to = (location: string, status: number) => () => new Response(null, { status, headers: { location } });
const ORIGIN = "https://api.test";

describe("a redirect inside the origin is followed", () => {
  const KEPT = '{"a":1}';
  test.each([
    ["GET", 301, "GET", undefined],
    ["GET", 303, "GET", null],
    ["HEAD", 303, "HEAD", undefined],
    ["GET", 307, "GET", undefined],
    ["POST", 301, "GET", null],
    ["POST", 302, "GET", null],
    ["POST", 303, "GET", null],
    ["POST", 307, "POST", KEPT],
    ["POST", 308, "POST", KEPT],
    ["PUT", 301, "PUT", KEPT],
    ["PUT", 303, "GET", null],
    ["DELETE", 302, "DELETE", KEPT],
    ["PATCH", 308, "PATCH", KEPT],
  ] as const)("%s, %d: as %s with the body %o", async (method, status, want, kept) => {
    const { client, sent } = clientOf([to("../b?c=d", status), envelope(1)]);
    const body = method === "GET" || method === "HEAD" ? {} : { body: { a: 1 } };
    expect(await client.request(method, "/a/x", body)).toMatchObject({ ok: true, attempts: 1 });
    expect(sent[1]).toMatchObject({ method: want, url: `${ORIGIN}/v4/b?c=d` });
    expect(sent[1]?.body).toBe(kept);
    expect(sent[1]?.headers.get("content-type")).toBe(kept ? "application/json" : null);
    expect(sent[1]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(sent.map(({ init }) => init.redirect)).toEqual(["manual", "manual"]);
  });

  test("in its own query, and without a fragment's harm", async () => {
    const { client, sent } = clientOf([to("?page=2", 302), envelope(1)]);
    expect(await client.request("GET", "/a", { query: { page: 1 } })).toMatchObject({ ok: true });
    expect(sent[1]?.url).toBe(`${ORIGIN}/v4/a?page=2`);
  });

  test("whose body is let go of unread", async () => {
    const { body, state } = endless("moved");
    const reply = new Response(body, { status: 302, headers: { location: "/b" } });
    expect(await clientOf([reply, envelope(1)]).client.request("GET", "/a")).toMatchObject({ ok: true });
    expect(state.cancelled).toBe(true);
  });

  test.each([300, 304, 305])("%d is none, whatever its location", async (status) => {
    const { client, sent } = clientOf([to("/b", status)]);
    expect(await client.request("GET", "/a")).toMatchObject({ error: { kind: "api", status } });
    expect(sent).toHaveLength(1);
  });

  test("five times", async () => {
    const hops = Array.from({ length: 5 }, () => to("/a", 302));
    expect(await clientOf([...hops, envelope(1)]).client.request("GET", "/a")).toMatchObject({ ok: true });
  });
});

describe("a redirect is refused", () => {
  test.each([
    [
      "across origins",
      "https://other.test/v4/a?secret=1",
      "a redirect to https://other.test: credentials stay with https://api.test",
    ],
    [
      "to plain http",
      "http://api.test/a",
      "a redirect to http://api.test: credentials stay with https://api.test",
    ],
    [
      "to another port",
      "https://api.test:8443/",
      "a redirect to https://api.test:8443: credentials stay with https://api.test",
    ],
    [
      "without a scheme",
      "//other.test/",
      "a redirect to https://other.test: credentials stay with https://api.test",
    ],
    ["to no URL", "https://[", "a redirect whose Location header is no URL"],
    ["with a user", "https://user@api.test/v4/b?canary", "a redirect to a URL with a user or a password"],
    ["with a password", "https://:canary@api.test/v4/b", "a redirect to a URL with a user or a password"],
    [
      "with a user, a password, a path and a query across origins",
      "https://canary:canary@other.test/canary?canary#canary",
      "a redirect to https://other.test: credentials stay with https://api.test",
    ],
  ])("%s", async (_, location, want) => {
    const { client, sent } = clientOf([to(location, 302)]);
    const result = await client.request("GET", "/a");
    expect(result).toMatchObject({
      ok: false,
      attempts: 1,
      error: { kind: "api", status: 302, message: `GET /a: 302 refused ${want}` },
    });
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(result.error)).not.toContain("canary");
  });

  test("after five", async () => {
    const { client, sent } = clientOf(Array.from({ length: 9 }, () => to("/a", 302)));
    expect((await client.request("GET", "/a")).error?.message).toBe(
      "GET /a: 302 refused a redirect after 5 others",
    );
    expect(sent).toHaveLength(6);
  });

  test("that would repeat a stream", async () => {
    const { client, sent } = clientOf([to("/b", 307)]);
    const { error } = await client.request("POST", "/a", { body: new Blob(["x"]).stream() });
    expect(error?.message).toBe("POST /a: 307 refused a redirect of a body that is a stream");
    expect(sent).toHaveLength(1);
  });

  test("whose target a browser hides", async () => {
    const hidden = Object.defineProperties(new Response(), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { client, sent } = clientOf([hidden]);
    const { error } = await client.request("GET", "/a");
    expect(error?.message).toBe(
      "GET /a: 0 refused a redirect that the browser hides; give the final URL as baseUrl",
    );
    expect([error?.kind, error?.status, sent.length]).toEqual(["api", undefined, 1]);
  });
});

test("no credentials reach another server, and a 3xx without a location is an answer", async () => {
  const strangers: unknown[] = [];
  const other = await serve((request, response) => {
    strangers.push(request.headers);
    response.end();
  });
  const baseUrl = await serve((request, response) => {
    if (request.url === "/a") response.writeHead(307, { location: `${other}/a` });
    else response.writeHead(302);
    response.end();
  });
  const client = createClient({ apiToken: TOKEN, baseUrl });
  expect((await client.request("POST", "/a", { body: {} })).error?.message).toContain(
    "307 refused a redirect to http://127.0.0.1:",
  );
  expect((await client.request("GET", "/b")).error).toMatchObject({ kind: "api", status: 302 });
  expect(strangers).toEqual([]);
});

describe("on Deno, what may not be repeated goes on a connection of its own", () => {
  const log: unknown[] = [];
  const own = { close: () => void log.push("closed") };
  const Deno = {
    createHttpClient: (options: object) => {
      log.push(options);
      return own;
    },
  };
  const clientOn = (reply: Response | Error) => {
    log.length = 0;
    vi.stubGlobal("Deno", Deno);
    onTestFinished(() => void vi.unstubAllGlobals());
    return clientOf([reply], { retry: false });
  };

  test.each([
    ["an answer", envelope(1)],
    ["a failure", new Error("x")],
  ])("that is closed after %s", async (_, reply) => {
    const { client, sent } = clientOn(reply);
    await client.request("POST", "/a", { body: {} });
    expect(sent[0]?.init).toMatchObject({ keepalive: false, client: own });
    expect(log).toEqual([{ poolMaxIdlePerHost: 0 }, "closed"]);
  });

  test("and what may be repeated does not", async () => {
    const { client, sent } = clientOn(envelope(1));
    await client.request("GET", "/a");
    expect([sent[0]?.init.keepalive, "client" in (sent[0]?.init ?? {}), log]).toEqual([undefined, false, []]);
  });

  test("elsewhere there is no such connection", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    await client.request("POST", "/a", { body: {} });
    expect("client" in (sent[0]?.init ?? {})).toBe(false);
  });
});

test("an error of another call, in a fetch that is made with this package, is a lost connection of this one", async () => {
  const inner = clientOf([new Response("{}", { status: 403 })]);
  const fail = () => inner.client.requestOrThrow("GET", "/inner") as Promise<Response>;
  const { client } = clientOf([fail, envelope(1)]);
  expect(await client.request("GET", "/a")).toMatchObject({ ok: true, attempts: 2 });
  const again = clientOf([new Response("{}", { status: 403 })]);
  const { error } = await clientOf([
    () => again.client.requestOrThrow("GET", "/inner") as Promise<Response>,
  ]).client.request("POST", "/a");
  expect([error?.kind, error?.status, error?.message]).toEqual([
    "connection",
    undefined,
    "POST /a: connection failed: GET /inner: 403 failed; not sent again, since it may have been carried out",
  ]);
  expect(messageOf(error?.cause)).toBe("fetch failed");
});
