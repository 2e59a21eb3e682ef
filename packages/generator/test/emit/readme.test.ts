import { describe, expect, test } from "vitest";
import type { OpenApi, Operation, Schema } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { documentOf, envelope, planOf } from "../support/document.js";

const options = {
  command: "generate",
  license: "MIT",
  manifestOf: () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true }),
};

function readmeOf(document: OpenApi): string {
  const [emitted] = emit(planOf(document), options);
  return String(emitted?.files.get("README.md"));
}

/** The page of one operation that has this in it. */
function pageOf(line: string, more: Partial<Operation>, tag?: string): string {
  const document = documentOf([line], tag);
  const [method = "", path = ""] = line.split(" ");
  Object.assign(document.paths?.[path]?.[method.toLowerCase() as "get"] ?? {}, more);
  return readmeOf(document);
}

const json = (schema: Schema, example?: unknown) => ({
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});
const body: Schema = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, size: { type: "integer" } },
};

describe("the first call", () => {
  test("is one that changes nothing", () => {
    const page = readmeOf(
      documentOf(["POST /zones/{zone_id}/things body", "GET /zones/{zone_id}/things list"]),
    );
    expect(page).toContain("const { data, error } = await myThings.index();");
    expect(page).toContain('const myThings = things.with({ client, params: { zone_id: "<zone_id>" } });');
  });

  test.each([
    ["Access service tokens", "accessServiceTokens", "tokens"],
    ["Things", "things", "myThings"],
    // a constant may not be called so
    ["Api new", "apiNew", "myApiNew"],
    ["The client", "theClient", "myTheClient"],
  ])("binds %s to a short name", (tag, key, name) => {
    const page = readmeOf(documentOf(["GET /a list", "GET /a/{id}"], tag));
    expect(page).toContain(`const ${name} = ${key}.with({ client });`);
  });

  test("the resource that a package is about comes first, with the shortest name", () => {
    const lines = ["GET /accounts/{account_id}/dns_records/usage", "GET /zones/{zone_id}/dns_records list"];
    const page = readmeOf(documentOf([...lines, "GET /zones/{zone_id}/dns_records/{id}"], "DNS records"));
    expect(page.split("## Calls")[0]?.match(/const \w+ = \w+\.with/g)).toEqual([
      "const records = dnsRecords.with",
      "const accountRecords = accountDnsRecords.with",
    ]);
  });
  test("the resource that is called like its package comes before one with fewer words", () => {
    const document = documentOf(
      ["GET /a/{a}/cfd_tunnel list", "GET /a/{a}/cfd_tunnel/{id}"],
      "Cloudflare tunnels",
    );
    Object.assign(document.paths ?? {}, {
      "/a/{a}/tunnels": {
        ...documentOf(["GET /a/{a}/tunnels list"], "Cloudflare tunnels").paths?.["/a/{a}/tunnels"],
        "x-restflare": { resource: "tunnels" },
      },
    });
    document.tags = [{ name: "Cloudflare tunnels", "x-restflare": { at: "/a/{}/cfd_tunnel" } }];
    expect(
      readmeOf(document)
        .split("## Calls")[0]
        ?.match(/const \w+ = \w+\.with/g),
    ).toEqual(["const myCloudflareTunnels = cloudflareTunnels.with", "const myTunnels = tunnels.with"]);
  });
});

describe("the table", () => {
  test("has the call, what it does, its request and what that needs", () => {
    const page = pageOf("GET /a/{id}", {
      summary: "Get a | thing",
      "x-restflare": { permissions: ["Read", "Write"] },
    });
    expect(page).toContain("| Call | Does | Request | Permission |");
    expect(page).toContain("| `myThings.show(id)` | Get a \\| thing | `GET /a/{id}` | Read or Write |");
  });

  test("has no column for permissions where the document names none", () => {
    expect(pageOf("GET /a/{id}", {})).toContain("| Call | Does | Request |\n");
  });

  test("has what all paths start with once, if that is long", () => {
    const page = readmeOf(
      documentOf(["GET /accounts/{account_id}/things list", "GET /accounts/{account_id}/things/{id}"]),
    );
    expect(page).toContain("All paths start with `/accounts/{account_id}/things`; the table has the rest.");
    expect(page).toContain("| `myThings.index()` |  | `GET` |");
    expect(page).toContain("| `myThings.show(id)` |  | `GET /{id}` |");
  });

  test("marks what is deprecated", () => {
    expect(pageOf("GET /a/{id}", { summary: "Get it", deprecated: true })).toContain(
      "| Deprecated. Get it |",
    );
  });

  test.each([
    ["POST /a/{id}/turn", { requestBody: { ...json(body), required: true } }, "turn(id, body)"],
    ["POST /a/{id}/turn", { requestBody: json({ ...body, required: [] }) }, "turn(id, { body })"],
    ["POST /a/{id}/turn", { requestBody: json({ type: "object" }) }, "turn(id)"],
    [
      "GET /a/{id}",
      { parameters: [{ name: "q", in: "query", required: true, schema: { type: "string" } }] },
      "show(id, { query })",
    ],
  ] as [string, Partial<Operation>, string][])("%s with %o is called as %s", (line, more, call) => {
    const [method = "", path = ""] = line.split(" ");
    const document = documentOf([line, "GET /a list", "DELETE /a/{id}"]);
    const operation = document.paths?.[path]?.[method.toLowerCase() as "get"] as Operation;
    Object.assign(operation, more, { parameters: [...(more.parameters ?? [])] });
    expect(readmeOf(document)).toContain(`| \`myThings.${call}\` |`);
  });
});

describe("a call unfolded", () => {
  test("has the body with what is required, and the answer", () => {
    const page = pageOf("POST /a", {
      requestBody: { ...json(body, { name: "x", size: 1 }), required: true },
      responses: envelope({ type: "object", properties: { id: { type: "string", example: "t1" } } }) ?? {},
    });
    expect(page).toContain('.create({\n  name: "x", // required\n  size: 1,\n});');
    expect(page).toContain('`data` is `ThingsCreateResult`: `{ "id": "t1" }`.');
  });

  test("has the fields that must be given first, and as many on a line as fit", () => {
    const text: Schema = { type: "string" };
    const part = { type: "object", required: ["key"], properties: { key: text, note: text } };
    const properties = { size: text, parts: { type: "array", items: part }, name: text, kind: text };
    const example = { size: "s".repeat(60), parts: [{ key: "k", note: "n" }], name: "x", kind: "y" };
    const schema = { type: "object", required: ["name", "kind"], properties };
    const page = pageOf("POST /a", { requestBody: { ...json(schema, example), required: true } });
    expect(page).toContain(`.create({
  name: "x", kind: "y", // required
  size: "${example.size}",
  parts: [{
    key: "k", // required
    note: "n",
  }],
});`);
    for (const line of page.split("\n").filter((one) => /^ +\w+: /.test(one)))
      expect(line.length).toBeLessThanOrEqual(100);
  });

  test("has an object without fields on one line, also where the call is long", () => {
    const path = `/a/{${"very_".repeat(8)}long_id}/b/{id}/turn`;
    const page = pageOf(`POST ${path}`, { requestBody: { ...json({ type: "object" }, {}), required: true } });
    expect(page).toContain("turn(");
    expect(page).not.toMatch(/\{\n+\}/);
  });

  test("shows one answer once", () => {
    const document = documentOf(["GET /a", "GET /a/{id}", "DELETE /a/{id}"]);
    const thing = { $ref: "#/components/schemas/thing" };
    Object.assign(document, {
      components: { schemas: { thing: { type: "object", properties: { id: { type: "string" } } } } },
    });
    Object.assign(document.paths?.["/a"]?.get ?? {}, {
      responses: envelope({ type: "array", items: thing }),
    });
    for (const one of Object.values(document.paths?.["/a/{id}"] ?? {}))
      Object.assign(one, { responses: envelope(thing) });
    const page = readmeOf(document);
    expect(page.match(/"id":/g)).toHaveLength(1);
    expect(page).toContain("`data` is `Thing`, as in `myThings.index()`.");
  });

  test("shows one answer once, also under two names", () => {
    const document = documentOf(["POST /a body", "GET /a/{id}"]);
    const large = { type: "object", properties: { text: { type: "string", example: "t".repeat(90) } } };
    Object.assign(document.paths?.["/a"]?.post ?? {}, { responses: envelope(large) });
    Object.assign(document.paths?.["/a/{id}"]?.get ?? {}, {
      responses: envelope({ ...large, title: "Other" }),
    });
    const page = readmeOf(document);
    expect(page.match(/^```jsonc$/gm)).toHaveLength(1);
    expect(page).toMatch(/`data` is `\w+`, like that of `myThings.create\(body\)`\./);
  });

  test("shows one body once", () => {
    const thing = { $ref: "#/components/schemas/thing" };
    const document = documentOf(["GET /a list", "POST /a body", "PUT /a/{id} body"]);
    Object.assign(document, { components: { schemas: { thing: body } } });
    const requestBody = { ...json(thing, { name: "x" }), required: true };
    for (const operation of [document.paths?.["/a"]?.post, document.paths?.["/a/{id}"]?.put])
      Object.assign(operation ?? {}, { requestBody });
    const page = readmeOf(document);
    expect(page.match(/name: "x", \/\/ required/g)).toHaveLength(1);
    expect(page).toContain("Body: `Thing`, as in `myThings.create(body)`.");
  });

  test("shows one body once, also under two names, but always where it stands in the options", () => {
    const texts = Object.fromEntries(["a", "b", "c"].map((name) => [name, { type: "string" }]));
    const example = { a: "a".repeat(40), b: "b".repeat(40), c: "c".repeat(40) };
    const schema = (title: string): Schema => ({ type: "object", title, properties: texts });
    const document = documentOf(["GET /a list", "POST /a body", "PUT /a/{id} body", "POST /a/{id}/turn"]);
    const operations = [document.paths?.["/a"]?.post, document.paths?.["/a/{id}"]?.put];
    for (const [i, operation] of operations.entries())
      Object.assign(operation ?? {}, { requestBody: { ...json(schema(`T${i}`), example), required: true } });
    Object.assign(document.paths?.["/a/{id}/turn"]?.post ?? {}, { requestBody: json(schema("T2"), example) });
    const page = readmeOf(document);
    expect(page).toMatch(/Body: `\w+`, like that of `myThings.create\(body\)`\./);
    expect(page).toMatch(/\.create\(\{\n +a: "a+"/);
    expect(page).toMatch(/\.turn\("<id>", \{\n +body: \{\n +a: "a+"/);
    expect(page).not.toContain('.update("<id>"');
  });

  test("does not take two bodies or answers without a name of their own for the same", () => {
    const document = documentOf(["POST /a/{id}/turn", "POST /a/{id}/shut", "GET /a list"]);
    const texts: Schema = { type: "array", items: { type: "string" } };
    for (const [path, text] of [
      ["turn", "left"],
      ["shut", "door"],
    ] as const)
      Object.assign(document.paths?.[`/a/{id}/${path}`]?.post ?? {}, {
        requestBody: { ...json(texts, [text]), required: true },
        responses: { "200": { description: "Fine.", ...json(texts, [`${text} done`]) } },
      });
    const page = readmeOf(document);
    for (const text of ['turn("<id>", ["left"])', 'shut("<id>", ["door"])', "left done", "door done"])
      expect(page).toContain(text);
  });

  test("says that an optional body stands in the options", () => {
    const page = pageOf("POST /a/{id}/turn", { requestBody: json({ ...body, required: [] }, { name: "x" }) });
    expect(page).toContain("Body (optional, in the options): `");
    expect(page).toContain('turn("<id>", { body: { name: "x" } })');
  });

  test("says what each parameter means, and only once on a page", () => {
    const parameters = [
      {
        name: "since",
        in: "query",
        required: true,
        description: "From when\n on.\n\nMuch more.",
        schema: {},
      },
      { name: "from", in: "query", description: "The start.", schema: {} },
      { name: "start", in: "query", description: "The start.", schema: {} },
    ];
    const document = documentOf(["GET /a list", "GET /a/{id}"]);
    Object.assign(document.paths?.["/a"]?.get ?? {}, { parameters });
    Object.assign(document.paths?.["/a/{id}"]?.get ?? {}, {
      parameters: [...parameters, { name: "bare", in: "query", schema: {} }],
    });
    const page = readmeOf(document);
    expect(page).toContain(
      "The option `query` takes:\n- `since` (required): From when on.\n- `from`, `start`: The start.\n</details>",
    );
    expect(page).toContain(
      "- `bare`\n- `since` (required), `from`, `start`: as in `myThings.index({ query })`\n</details>",
    );
  });

  test("has of a long description what it says first, on one line", () => {
    const description = "# Turns\nit <b>round</b>\nas `<so>`.\n\n```sh\nturn\n```\n\n## More\n";
    expect(pageOf("GET /a/{id}", { description })).toContain(
      "\nTurns it &lt;b>round&lt;/b> as `<so>`. `data`",
    );
  });

  test("names ids that the resource is not bound to", () => {
    const page = readmeOf(
      documentOf(["GET /a list", "GET /a/{a_id}", "GET /a/{a_id}/b", "PUT /a/{a_id}/b body"]),
    );
    expect(page).toContain("myThings.b.show({ params })");
    expect(page).toContain('await myThings.b.show({ params: { a_id: "<a_id>" } })');
  });

  test.each([
    ["text/plain", "a `string`"],
    ["application/zip", "a `Uint8Array`"],
  ])("an answer as %s is %s", (type, text) => {
    const responses = { "200": { description: "Fine.", content: { [type]: { schema: {} } } } };
    expect(pageOf("GET /a/{id}", { responses })).toContain(`\`data\` is ${text}.`);
  });

  test("a body in one of several types says how to choose", () => {
    const content = { "application/json": { schema: body }, "text/plain": { schema: { type: "string" } } };
    const page = pageOf("POST /a", { requestBody: { required: true, content } as never });
    expect(page).toContain(
      'as `application/json`, or another type with the option `contentType: "text/plain"`.',
    );
  });
});

describe("a README", () => {
  /** Of a package with so many calls, each with a body and an answer of its own. */
  function filesWith(count: number): ReadonlyMap<string, string> {
    const lines = Array.from({ length: count }, (_, i) => `POST /things/{id}/turn-${i} body`);
    const document = documentOf(lines);
    for (const [i, { post }] of Object.values(document.paths ?? {}).entries()) {
      const answer = {
        type: "object",
        properties: { [`answer_${i}`]: { type: "string", example: "a".repeat(95) } },
      };
      Object.assign(post ?? {}, { description: "Turns it.\nAnd more.", responses: envelope(answer) });
    }
    const [emitted] = emit(planOf(document), options);
    return emitted?.files ?? new Map();
  }
  const linesOf = (text = ""): string[] => text.split("\n").slice(0, -1);
  const rowsOf = (text = ""): string[] => text.match(/^\| `myThings\..*/gm) ?? [];
  const foldsOf = (text = ""): string[] => text.match(/^<details>[\s\S]*?^<\/details>/gm) ?? [];

  test.each([60, 300])(
    "of %d calls has no more than 150 lines, and a page with them all beside it",
    (count) => {
      const files = filesWith(count);
      const [readme, calls] = [files.get("README.md"), files.get("CALLS.md")];
      expect(linesOf(readme).length).toBeLessThanOrEqual(150);
      expect(linesOf(readme).length).toBeGreaterThan(135);
      expect(rowsOf(readme)).toEqual(rowsOf(calls).slice(0, Math.min(count, rowsOf(readme).length)));
      expect(rowsOf(readme).length).toBeGreaterThan(count === 60 ? 59 : 80);
      expect(foldsOf(readme)).toEqual(foldsOf(calls).slice(0, foldsOf(readme).length));
      expect(foldsOf(readme).length > 0).toBe(count === 60);
      expect(rowsOf(calls)).toHaveLength(count);
      expect(foldsOf(calls)).toHaveLength(count);
      for (const part of ["## Errors", "## Tests without an account", "[CALLS.md](CALLS.md)"])
        expect(readme).toContain(part);
      expect(JSON.parse(files.get("package.json") ?? "")).toMatchObject({
        files: ["dist", "openapi.json", "CALLS.md"],
      });
    },
  );

  test("of very many resources binds one of them, and the other page all", () => {
    const files = emit(
      planOf(documentOf(Array.from({ length: 120 }, (_, i) => `GET /kind-${i} list`))),
      options,
    );
    const pages = [...files].map((one) => [
      String(one.files.get("README.md")),
      String(one.files.get("CALLS.md")),
    ]);
    const [[readme, calls] = []] = pages;
    expect(pages).toHaveLength(1);
    expect(linesOf(readme).length).toBeLessThanOrEqual(150);
    // at the start, and in the test with the mock
    expect(readme?.match(/\.with\(\{ client \}\)/g)).toHaveLength(2);
    expect(readme).toContain("// the other resources are imported and bound in the same way");
    expect(calls?.match(/\.with\(\{ client \}\)/g)).toHaveLength(120);
  });

  test("with room for all calls has no other page", () => {
    const files = filesWith(5);
    expect([...files.keys()]).not.toContain("CALLS.md");
    expect(foldsOf(files.get("README.md"))).toHaveLength(5);
    expect(files.get("README.md")).not.toContain("CALLS.md");
    expect(JSON.parse(files.get("package.json") ?? "")).toMatchObject({ files: ["dist", "openapi.json"] });
  });

  test("takes the second page only when the last line has no room", () => {
    const counts = Array.from({ length: 14 }, (_, i) => i + 1);
    const lengths = counts.map((count) => linesOf(filesWith(count).get("README.md")).length);
    const isWhole = counts.map((count) => !filesWith(count).has("CALLS.md"));
    const last = isWhole.lastIndexOf(true);
    const perCall = (lengths[1] ?? 0) - (lengths[0] ?? 0);
    expect(isWhole.slice(0, last)).not.toContain(false);
    expect((lengths[last] ?? 0) + perCall).toBeGreaterThan(150);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(150);
  });
});

test("how the API refuses stands there once, and secrets are named", () => {
  const refusal = {
    description: "No.",
    ...json({ type: "object", properties: { errors: { type: "array", items: {} } } }, { errors: ["no"] }),
  };
  const secret = {
    type: "object",
    properties: { client_secret: { type: "string", "x-restflare-secret": true } },
  };
  const document = documentOf(["GET /a/{id}", "DELETE /a/{id}"]);
  for (const operation of Object.values(document.paths?.["/a/{id}"] ?? {}))
    Object.assign(operation, { responses: { ...envelope(secret), "4XX": refusal } });
  const page = readmeOf(document);
  expect(page.split('{ "errors": ["no"] }')).toHaveLength(2);
  expect(page).toContain("`client_secret` is shown in no error, hook or log: only in `data`.");
});
