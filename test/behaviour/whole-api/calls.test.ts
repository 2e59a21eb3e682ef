import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createClient, type Result } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CALLS, type Call } from "./calls.js";
import { DESCRIPTION, documentOf, generateInto, load } from "./packages.js";

// Operations of the owner's whole description, through packages made of it a moment ago, on a mock of what they ship.

const isThere = existsSync(DESCRIPTION);
if (!isThere)
  console.log(
    "skipped: the API owner's own document is not in ../shared/upstream (`pnpm spec:fetch` gets the current one)",
  );

/** Of everything that any of the calls belongs to. */
const params = {
  account_id: "699d98642c564d2e855e9661899b7252",
  zone_id: "023e105f4ecef8ad9ca31a8372d0c353",
  namespace_id: "0f2ac74b498b48028cb68387c421e279",
  list_id: "2c0fc9fa937b11eaa1b71c4d701ab86e",
  dataset_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
  index_name: "an-index",
  video_id: "ea95132c15732412d22c1476fa83f27a",
};

describe.skipIf(!isThere)("the whole API on Prism", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "restflare-whole-api-"));
  const mocks = new Map<string, Promise<Mock>>();
  beforeAll(() => generateInto(folder), 120_000);
  afterAll(async () => {
    for (const mock of mocks.values()) await (await mock).stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** One mock a package, whoever asks first. */
  function mockOf(slug: string): Promise<Mock> {
    const mock = mocks.get(slug) ?? startMock(documentOf(folder, slug));
    mocks.set(slug, mock);
    return mock;
  }

  async function run({ package: slug, call, args = [], query, body, by }: Call) {
    const [mock, exports] = await Promise.all([mockOf(slug), load(folder, slug)]);
    let contentType: string | null = null;
    const client = createClient({
      ...(by === "token" ? { apiToken: "a-token" } : { apiEmail: "someone@example.com", apiKey: "a-key" }),
      baseUrl: mock.url,
      retry: { maxRetries: 0 },
      fetch: (input, init) => {
        const request = new Request(input, init);
        if (by === "all") request.headers.set("authorization", "Bearer a-token");
        contentType = request.headers.get("content-type");
        return fetch(request);
      },
    });
    const action = call
      .split(".")
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], exports);
    const result = await (action as (...args: unknown[]) => Promise<Result<unknown>>)(...args, {
      ...(query && { query }),
      ...(body && { body }),
      client,
      params,
    });
    return { result, contentType: contentType as string | null };
  }

  test.concurrent.each(CALLS)("$call", async (call) => {
    const { result, contentType } = await run(call);
    expect(result.error?.message).toBeUndefined();
    expect(result.response?.headers.get("sl-violations")).toBeNull();
    expect(contentType?.split(";")[0]).toBe(call.sends);
    expect(shapeOf(result.data)).toBe(call.answers);
  });

  test("they send every content type that the description has", () => {
    const { paths } = JSON.parse(readFileSync(DESCRIPTION, "utf8")) as {
      paths: Record<string, Record<string, { requestBody?: { content?: object } }>>;
    };
    const bodies = Object.values(paths).flatMap((item) =>
      Object.values(item).flatMap(({ requestBody }) => Object.keys(requestBody?.content ?? {})),
    );
    expect([...new Set(CALLS.flatMap(({ sends }) => sends ?? []))].sort()).toEqual(
      [...new Set(bodies)].sort(),
    );
    expect(CALLS.length).toBeGreaterThanOrEqual(20);
  });
});

function shapeOf(data: unknown): Call["answers"] {
  if (data === undefined || data === null) return "nothing";
  if (typeof data === "string") return "text";
  if (data instanceof Uint8Array) return "bytes";
  return Array.isArray(data) ? "list" : "object";
}
