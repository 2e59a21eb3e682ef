import { mock } from "node:test";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { clientOf, envelope, loose, untyped } from "../helpers.js";

const make = () => {
  const { client, sent } = clientOf(Array.from({ length: 9 }, () => () => envelope("real")));
  const things = loose("/a", { resources: { inner: { endpoint: "{id}/inner", singular: true } } });
  return { client, sent, things: untyped(untyped(things)["with"]?.({ client })) };
};

describe("people's tools work on resources and clients", () => {
  test.each(["show", "showOrThrow", "create", "pathFor", "indexAll", "with"])(
    "vi.spyOn of %s",
    async (name) => {
      const { things, sent } = make();
      const spy = vi.spyOn(things, name).mockReturnValue("fake");
      expect(things[name]?.("x")).toBe("fake");
      expect(spy).toHaveBeenCalledWith("x");
      spy.mockRestore();
      expect(await things["showOrThrow"]?.("x")).toBe("real");
      expect(sent).toHaveLength(1);
    },
  );

  test("vi.spyOn of a client, and vi.mockObject of both", async () => {
    const { client, things } = make();
    vi.spyOn(client, "request").mockResolvedValue("fake" as never);
    expect(await client.request("GET", "/a")).toBe("fake");
    expect(vi.isMockFunction(untyped(vi.mockObject(things))["show"])).toBe(true);
    expect(vi.isMockFunction(vi.mockObject(client).request)).toBe(true);
  });

  test("mock.method of node:test", async () => {
    const { client, things } = make();
    const { mock: calls } = mock.method(things, "show", async () => "fake");
    mock.method(client, "request", async () => "fake");
    expect([await things["show"]?.("x"), await client.request("GET", "/a")]).toEqual(["fake", "fake"]);
    expect(calls.callCount()).toBe(1);
    mock.restoreAll();
    expect(await things["showOrThrow"]?.("x")).toBe("real");
  });

  test("a method that is replaced by hand, also of a nested resource", async () => {
    const { things } = make();
    const inner = untyped(things["inner"]);
    inner["show"] = () => "fake";
    things["show"] = () => "fake";
    expect([inner["show"]("x"), things["show"]("x")]).toEqual(["fake", "fake"]);
  });

  test("a Proxy that traces calls", async () => {
    const { client, things } = make();
    const traced: string[] = [];
    const trace = <T extends object>(target: T): T =>
      new Proxy(target, {
        get(inner, name, receiver) {
          const value = Reflect.get(inner, name, receiver);
          if (typeof value === "function") traced.push(String(name));
          return value;
        },
      });
    expect(await untyped(trace(things))["showOrThrow"]?.("x")).toBe("real");
    expect(await untyped(loose("/a"))["showOrThrow"]?.("x", { client: trace(client) })).toBe("real");
    expect(traced).toEqual(expect.arrayContaining(["showOrThrow", "Symbol(restflare/send)"]));
  });

  test("a Proxy that gives functions of its own", async () => {
    const { client } = make();
    const calls: string[] = [];
    const traced = new Proxy(client, {
      get(inner, name) {
        const value: unknown = Reflect.get(inner, name);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          calls.push(String(name));
          return value(...args);
        };
      },
    });
    expect(await untyped(loose("/a"))["showOrThrow"]?.("x", { client: traced })).toBe("real");
    expect(await traced.requestOrThrow("GET", "/a")).toBe("real");
    expect(calls).toEqual(["Symbol(restflare/send)", "requestOrThrow"]);
  });

  test("methods that are taken off it", async () => {
    const { client, things } = make();
    const { showOrThrow } = things;
    const { requestOrThrow } = client;
    expect([await showOrThrow?.("x"), await requestOrThrow("GET", "/a")]).toEqual(["real", "real"]);
  });

  test("what is bound stays bound although the object that it came from is spied on", async () => {
    const { things } = make();
    const bound = untyped(things["with"]?.({ params: {} }));
    vi.spyOn(things, "show").mockReturnValue("fake");
    expect(await bound["showOrThrow"]?.("x")).toBe("real");
  });

  test("a copy of a client is none, and says so", async () => {
    const { client } = make();
    const copy = { ...client };
    expect(await loose("/a")["show"]?.("x", { client: copy })).toMatchObject({
      error: {
        kind: "configuration",
        message:
          "GET /a/{id}: the client was not made by createClient; a copy of one ({ ...client }) is no client",
      },
    });
    expect(Object.keys(client).sort()).toEqual(["baseUrl", "request", "requestOrThrow", "with"]);
  });

  test("console.log shows an error by its name", async () => {
    const { client } = clientOf([new Response("{}", { status: 404 })]);
    const { error } = await client.request("GET", "/a");
    expect(inspect(error)).toMatch(/^RestflareError: GET \/a: 404 failed\n/);
    expect(`${error}`).toBe("RestflareError: GET /a: 404 failed");
    expect({ error }).toEqual({ error });
  });
});
