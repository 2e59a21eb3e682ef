import { mkdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../src/run/pipeline.js";
import { envelope } from "../support/document.js";
import { file, snapshot, temporaryFolder } from "../support/temporary.js";

/** The files of the package `boats` of a document with these servers. */
async function packageWith(servers: object[]): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  const get = { tags: ["Boats"], responses: envelope({ type: "array", items: { type: "object" } }) };
  const document = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1.0.0" },
    servers,
    paths: {
      "/boats": { get },
      "/boats/sails": { get },
      "/boats/photo": { servers: [{ url: "https://upload.acme.example" }], post: get },
    },
  };
  const out = path.join(folder, "packages");
  mkdirSync(out);
  await generate({ spec: file(folder, "acme.json", document), out, scope: "@acme" });
  return snapshot(path.join(out, "boats"));
}

test("a package of another API has its server in its table, its README and its document", async () => {
  const files = await packageWith([
    { url: "https://{region}.acme.example/v1", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
    { url: "https://sandbox.test/v1", description: "To try it." },
  ]);
  const index = files["src/index.ts"] ?? "";
  expect(index).toContain(
    '  server: ["https://eu.acme.example/v1", "https://{region}.acme.example", "https://sandbox.test"],\n',
  );
  expect(index.match(/server: /g)).toHaveLength(2);
  expect(index).toContain('photo: { method: "post", path: "photo", server: "https://upload.acme.example" }');
  expect(index.replace(/\n +\* /g, " ")).toContain(
    "It is at another server than the others (`https://upload.acme.example`): call it with a client of the `baseUrl`",
  );
  const page = files["README.md"] ?? "";
  expect(page).toContain(
    'const client = createClient({ baseUrl: "https://eu.acme.example/v1", apiToken: "..." });',
  );
  expect(page).toContain("above, `eu` stands for `{region}` (one of `eu`, `us`).");
  expect(page).toContain("The API is also at `https://sandbox.test/v1` (To try it).");
  expect(JSON.parse(files["openapi.json"] ?? "")).toMatchObject({
    servers: [{}, {}],
    paths: { "/boats/photo": { post: { servers: [{ url: "https://upload.acme.example" }] } } },
  });
});

test("a README says what plain http and an unknown server need", async () => {
  const [http, unknown] = await Promise.all([
    packageWith([{ url: "http://acme.internal/v1" }]),
    packageWith([{ url: "/v1" }]),
  ]);
  expect(http["README.md"]).toContain(
    'createClient({ baseUrl: "http://acme.internal/v1", apiToken: "...", allowHttp: ["acme.internal"] })',
  );
  expect(unknown["README.md"]).toContain('createClient({ baseUrl: "https://.../v1", apiToken: "..." })');
  expect(unknown["README.md"]).toContain(
    "The `baseUrl` ends in `/v1`, unless a proxy has the API at another path.",
  );
  expect(unknown["src/index.ts"]).toContain('server: "/v1"');
});

test("of Cloudflare's own server a package says nothing", async () => {
  const files = await packageWith([{ url: "https://api.cloudflare.com/client/v4" }]);
  expect(files["src/index.ts"]?.match(/server: "[^"]*"/g)).toEqual(['server: "https://upload.acme.example"']);
  expect(files["README.md"]).toContain("const client = createClient();");
});
