import { resource } from "@restflare/core";
import { clientAt } from "@restflare/test-harness/faults/target";
import fc from "fast-check";
import { expect, test } from "vitest";

// Whatever stands in an id or a parameter, the URL has the template's segments and no others, or nothing is sent.

interface paths {
  "/accounts/{account_id}/things": {
    get: { parameters: { path: { account_id: string } }; responses: {} };
  };
  "/accounts/{account_id}/things/{id}": {
    get: { parameters: { path: { account_id: string; id: string } }; responses: {} };
    delete: { parameters: { path: { account_id: string; id: string } }; responses: {} };
  };
  "/accounts/{account_id}/things/{id}/parts/{part_id}/mend": {
    post: { parameters: { path: { account_id: string; id: string; part_id: string } }; responses: {} };
  };
}

const things = resource<paths>()("/accounts/{account_id}/things", {
  only: ["index", "show", "delete"],
  actions: { mend: { method: "post", path: "{id}/parts/{part_id}/mend" } },
});

/** What people and programs put where an id belongs. */
const bits = [
  "/",
  "\\",
  ".",
  "..",
  "%",
  "2e",
  "%2e",
  "%2F",
  "?",
  "#",
  ";",
  "@",
  ":",
  "\0",
  "\t",
  " ",
  "é",
  "\ud800",
  "{id}",
  "",
];
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 2 })), { maxLength: 6 })
    .map((parts) => parts.join("")),
);

/** The segments of what was sent, as a server that decodes once sees them. */
function recorder() {
  const urls: string[] = [];
  const fetch = async (input: unknown) => {
    urls.push(String(input));
    return Response.json({ success: true, result: {} });
  };
  return { urls, client: clientAt("http://127.0.0.1:9", { fetch: fetch as typeof globalThis.fetch }) };
}

test("any id and parameter gives exactly the template's segments, or a request error and no request", async () => {
  await fc.assert(
    fc.asyncProperty(texts, texts, texts, async (account_id, id, part_id) => {
      const { urls, client } = recorder();
      const result = await things.mend(id, { client, params: { account_id, part_id } });
      if (!result.ok) {
        expect(urls).toEqual([]);
        expect(result.error).toMatchObject({ kind: "request", attempts: 0 });
        return;
      }
      const url = new URL(urls[0] ?? "");
      expect(url.origin + url.pathname).toBe(urls[0]); // nothing that a parser would change
      expect(url.pathname.split("/").map(decodeURIComponent)).toEqual([
        "",
        "client",
        "v4",
        "accounts",
        account_id,
        "things",
        id,
        "parts",
        part_id,
        "mend",
      ]);
    }),
    { numRuns: 2_000 },
  );
});

test("an id is refused only for a reason", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (id) => {
      const { client } = recorder();
      const result = await things.show(id, { client, params: { account_id: "a" } });
      const isDots = /^(\.|%(25)*2e){1,2}$/i.test(id);
      expect(result.ok).toBe(id !== "" && !isDots && !/\p{Surrogate}/u.test(id));
    }),
    { numRuns: 2_000 },
  );
});

test("pathFor gives what is sent, or throws what is not", async () => {
  const seen = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(texts, texts, async (account_id, id) => {
      const { urls, client } = recorder();
      const result = await things.delete(id, { client, params: { account_id } });
      const path = () => things.pathFor(id, { params: { account_id } });
      seen.add(result.ok);
      if (result.ok) expect(urls).toEqual([`${client.baseUrl}${path()}`]);
      else expect(path).toThrow();
    }),
    { numRuns: 500 },
  );
  expect(seen).toEqual(new Set([true, false]));
});

test("a value that is no text or number is refused, whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (value) => {
      fc.pre(typeof value !== "string" && typeof value !== "number");
      const { urls, client } = recorder();
      const result = await things.show(value as string, { client, params: { account_id: "a" } });
      expect(result).toMatchObject({ ok: false, error: { kind: "request" }, attempts: 0 });
      expect(urls).toEqual([]);
    }),
  );
});
