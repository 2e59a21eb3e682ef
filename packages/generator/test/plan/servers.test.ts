import { describe, expect, test } from "vitest";
import type { OpenApi, Server } from "../../src/document/openapi.js";
import { planDocument } from "../../src/run/plan-document.js";
import { documentOf } from "../support/document.js";

/** The plan of one package, all lists, whose document has these servers. */
function planWith(
  servers: unknown[] | undefined,
  change?: (document: OpenApi) => void,
  source = "acme.yaml",
) {
  const document = documentOf(["GET /boats list", "GET /crews list", "GET /seas list", "GET /winds list"]);
  if (servers) document.servers = servers as Server[];
  else delete document.servers;
  change?.(document);
  const { packages, warnings } = planDocument({ source, document });
  const [one] = packages;
  const actions = one?.resources.flatMap((resource) => resource.actions) ?? [];
  return { server: one?.server, actions, warnings, document: one?.document };
}

const acceptsOf = (...urls: string[]) => planWith(urls.map((url) => ({ url }))).server?.accepts;

describe("what a table has of a document's servers", () => {
  test.each([
    ["the one", ["https://api.acme.example/v1/"], ["https://api.acme.example/v1"]],
    ["in one form", ["HTTPS://API.Acme.example:443/v1"], ["https://api.acme.example/v1"]],
    [
      "the first, and the origins of the others",
      ["https://a.test/v1", "https://b.test/v2"],
      ["https://a.test/v1", "https://b.test"],
    ],
    ["an origin once", ["https://a.test/v1", "https://a.test/v2"], ["https://a.test/v1"]],
    ["the encrypted one first", ["http://a.test", "https://a.test"], ["https://a.test", "http://a.test"]],
    [
      "this machine is as good",
      ["http://localhost:3000/v1", "https://a.test"],
      ["http://localhost:3000/v1", "https://a.test"],
    ],
    ["no scheme is a slip", ["api.acme.example/v1"], ["https://api.acme.example/v1"]],
    ["also of this machine", ["localhost:3000/v1"], ["http://localhost:3000/v1"]],
  ])("%s", (_, urls, want) => {
    expect(acceptsOf(...urls)).toEqual(want);
  });

  test("nothing where it is Cloudflare's, however that is written", () => {
    expect(acceptsOf("https://api.cloudflare.com/client/v4")).toBeUndefined();
    expect(acceptsOf("https://api.cloudflare.com/client/v4/")).toBeUndefined();
    expect(acceptsOf("https://api.cloudflare.com/client/v5")).toEqual([
      "https://api.cloudflare.com/client/v5",
    ]);
  });

  test("variables are at their defaults, and any text in the origins that a client may have", () => {
    const variables = {
      region: { default: "eu", enum: ["eu", "us"] },
      version: { default: "v2" },
      stage: { enum: ["live", "test"] },
    };
    const [server] = [
      planWith([{ url: "https://{region}.acme.example/{version}/{stage}", variables }]).server,
    ];
    expect(server).toMatchObject({
      url: "https://eu.acme.example/v2/live",
      accepts: ["https://eu.acme.example/v2/live", "https://{region}.acme.example"],
      template: "https://{region}.acme.example/{version}/{stage}",
    });
    const { server: fixed } = planWith([{ url: "https://acme.example/{version}", variables }]);
    expect(fixed?.accepts).toEqual(["https://acme.example/v2"]);
    // those that are not in the address mean nothing
    expect(fixed?.variables?.map(({ name }) => name)).toEqual(["version"]);
  });

  test("a variable may hold all of it", () => {
    const variables = { base: { default: "https://api.acme.example" } };
    const { server, warnings } = planWith([{ url: "{base}/v1", variables }]);
    expect([server?.accepts, warnings]).toEqual([["https://api.acme.example/v1"], []]);
  });

  test("a variable without a default leaves no address", () => {
    const variables = { tenant: { default: "" } };
    expect(planWith([{ url: "https://{tenant}/v1", variables }]).server).toMatchObject({
      accepts: ["/v1", "https://{tenant}"],
    });
  });
});

describe("a document that does not say where its API is", () => {
  test.each([
    [undefined, "/", ""],
    [[], "/", ""],
    [[{ description: "no url" }, null], "/", ""],
    [[{ url: "/v3" }], "/v3", ' ("/v3")'],
    [[{ url: "v3" }], "/v3", ' ("v3")'],
  ])("%j in a file: any but Cloudflare, and a warning", (servers, want, named) => {
    const { server, warnings } = planWith(servers);
    expect(server).toMatchObject({ accepts: [want] });
    expect(server?.url).toBeUndefined();
    expect(warnings).toEqual([
      `acme.yaml: the document has no server with an address${named}; give every client of its packages a ` +
        `\`baseUrl\`${want === "/" ? "" : ` that ends in ${want}`}, or name it in \`servers\``,
    ]);
  });

  test.each([
    [undefined, "https://docs.acme.example"],
    [[{ url: "/v3" }], "https://docs.acme.example/v3"],
    [[{ url: "v3" }], "https://docs.acme.example/specs/v3"],
    [[{ url: "./v3" }], "https://docs.acme.example/specs/v3"],
    [[{ url: "//api.acme.example/v3" }], "https://api.acme.example/v3"],
    [[{ url: "/{stage}", variables: { stage: { default: "live" } } }], "https://docs.acme.example/live"],
  ])("%j at a URL is there", (servers, want) => {
    const { server, warnings, document } = planWith(
      servers,
      undefined,
      "https://docs.acme.example/specs/api.yaml",
    );
    expect([server?.url, warnings]).toEqual([want, []]);
    expect(document?.servers?.[0]).toMatchObject({ url: expect.stringMatching(/^https:/) as string });
  });
});

describe("an operation at another server", () => {
  const acme = [{ url: "https://api.acme.example" }];
  const upload = [{ url: "https://upload.acme.example" }];
  const serverOf = ({ actions }: ReturnType<typeof planWith>, template: string) =>
    actions.find((action) => action.template === template)?.server?.accepts;

  test("its own goes before its path's, and that before the document's", () => {
    const plan = planWith(acme, ({ paths }) => {
      Object.assign(paths?.["/boats"] ?? {}, { servers: upload });
      Object.assign(paths?.["/crews"] ?? {}, { servers: acme });
      Object.assign(paths?.["/crews"]?.get ?? {}, { servers: [{ url: "https://crews.acme.example" }] });
    });
    expect(plan.server?.accepts).toEqual(["https://api.acme.example"]);
    expect(serverOf(plan, "/boats")).toEqual(["https://upload.acme.example"]);
    expect(serverOf(plan, "/crews")).toEqual(["https://crews.acme.example"]);
  });

  test("at another path of the same origin is said", () => {
    const beside = [{ url: "https://api.acme.example/upload" }];
    const { warnings } = planWith(acme, ({ paths }) => {
      Object.assign(paths?.["/boats"]?.get ?? {}, { servers: beside });
      Object.assign(paths?.["/crews"]?.get ?? {}, { servers: upload });
    });
    expect(warnings).toEqual([
      "acme.yaml: GET /boats is at https://api.acme.example/upload, where a client of https://api.acme.example does not " +
        "call it; give it one of its own",
    ]);
  });

  test("where all of a package are there, it is the package's", () => {
    const plan = planWith(undefined, ({ paths }) => {
      for (const item of Object.values(paths ?? {})) item.servers = upload;
    });
    expect(plan.server?.accepts).toEqual(["https://upload.acme.example"]);
    expect(plan.actions.every(({ server }) => server === undefined)).toBe(true);
  });

  test("Cloudflare's is one like any other", () => {
    const cloudflare = [{ url: "https://api.cloudflare.com/client/v4" }];
    const plan = planWith(acme, ({ paths }) => {
      Object.assign(paths?.["/boats"]?.get ?? {}, { servers: cloudflare });
    });
    expect(serverOf(plan, "/boats")).toEqual(["https://api.cloudflare.com/client/v4"]);
  });
});
