import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createContext, Script } from "node:vm";
import tokens from "@restflare/access-service-tokens/openapi.json" with { type: "json" };
import { createMock } from "@restflare/mock";
import { createMock as createMockInPage, type OpenApiDocument } from "@restflare/mock/in-page";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { document, operation, THINGS } from "./documents.js";
import { folder, TOKENS } from "./requests.js";

const node = { $ref: "#/components/schemas/node" };
const TREES: OpenApiDocument = {
  ...document({ "/trees": { post: operation({ body: node }) } }),
  components: {
    schemas: {
      node: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, inner: node, at: { type: "string", format: "date-time" } },
      },
    },
  },
};
const FORM = document({
  "/upload": {
    post: operation({
      type: "multipart/form-data",
      body: {
        type: "object",
        required: ["metadata"],
        properties: { metadata: { type: "object", required: ["main"] }, count: { type: "integer" } },
      },
    }),
  },
});
const DOCUMENTS = [tokens as OpenApiDocument, THINGS, TREES, FORM];

/** Plain data, since some of it goes to another process. */
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

const bearer = { authorization: "Bearer any" };
const REQUESTS: readonly Sent[] = [
  { method: "GET", path: TOKENS, headers: bearer },
  { method: "GET", path: TOKENS },
  { method: "GET", path: `${TOKENS}?page=x`, headers: bearer },
  { method: "POST", path: TOKENS, headers: bearer, body: { name: "ci" } },
  { method: "POST", path: TOKENS, headers: bearer, body: { name: 5, duration: "1h" } },
  { method: "GET", path: `${TOKENS}/a`, headers: { ...bearer, prefer: "code=404, example=missing" } },
  { method: "PATCH", path: TOKENS, headers: bearer },
  { method: "GET", path: "/nowhere", headers: bearer },
  { method: "GET", path: "/things" },
  { method: "PUT", path: "/things/a%2Fb", body: { colour: "red" } },
  { method: "POST", path: "/trees", body: { name: "a", inner: { name: "b", inner: {} } } },
  { method: "POST", path: "/trees", body: { name: "a", at: "yesterday" } },
  { method: "POST", path: "/upload", form: { metadata: '{"main":"a.js"}', count: "3" } },
  { method: "POST", path: "/upload", form: { metadata: "{}", count: "many" } },
];

/** What a mock answers, whichever it is; in one piece, as it is also run elsewhere by its text. */
async function answersOf(
  make: (documents: never, options?: object) => Promise<{ fetch: typeof fetch; log(): string }>,
  documents: readonly unknown[],
  requests: readonly Sent[],
): Promise<unknown[]> {
  const mock = await make(documents as never);
  const answers: unknown[] = [];
  for (const { method, path, headers = {}, body, form } of requests) {
    const fields = new FormData();
    for (const [name, value] of Object.entries(form ?? {})) fields.append(name, value);
    const response = await mock.fetch(`http://mock.localhost${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(form && { body: fields }),
    });
    const said = response.headers.get("sl-violations");
    answers.push([response.status, said, await response.json()]);
  }
  return [...answers, mock.log()];
}

const CASES = REQUESTS.map((sent, at) => ({ at, title: `${sent.method} ${sent.path} (${at})` }));

let wanted: unknown[];
beforeAll(async () => {
  wanted = await answersOf(createMock, DOCUMENTS, REQUESTS);
});

test("the requests are answered in many ways", () => {
  const statuses = wanted.slice(0, -1).map((one) => (one as [number])[0]);
  expect([...new Set(statuses)].sort()).toEqual([200, 201, 401, 404, 405, 422]);
});

/** All that the page's mock may use; what is not here, such as `process`, it has to do without. */
const WEB = {
  AbortController,
  AbortSignal,
  atob,
  Blob,
  clearTimeout,
  console,
  crypto,
  File,
  FormData,
  Headers,
  Request,
  Response,
  setTimeout,
  structuredClone,
  URL,
  URLSearchParams,
};

const PLACES: Record<string, () => Promise<unknown[]>> = {
  "in Node": () => answersOf(createMockInPage, DOCUMENTS, REQUESTS),
  "where there is nothing but the web": () => inPlainWorld(true),
  "where no code may be made of text": () => inPlainWorld(false),
  "in a process that lets no code be made": async () => {
    const program = `import { createMock } from "@restflare/mock/in-page";
const answersOf = ${answersOf.toString()};
const [documents, requests] = ${JSON.stringify([DOCUMENTS, REQUESTS])};
console.log(JSON.stringify(await answersOf(createMock, documents, requests)));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program],
      { cwd: folder },
    );
    return JSON.parse(stdout) as unknown[];
  },
};

async function inPlainWorld(strings: boolean): Promise<unknown[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createMock } from "@restflare/mock/in-page"; export const answersOf = ${answersOf.toString()};`,
      resolveDir: folder,
    },
    bundle: true,
    format: "iife",
    globalName: "page",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  const world = createContext({ ...WEB }, { codeGeneration: { strings, wasm: false } });
  new Script("globalThis.self = globalThis").runInContext(world);
  new Script(outputFiles[0]?.text ?? "").runInContext(world);
  const call = `page.answersOf(page.createMock, ...${JSON.stringify([DOCUMENTS, REQUESTS])}).then(JSON.stringify)`;
  return JSON.parse((await new Script(call).runInContext(world)) as string) as unknown[];
}

describe.each(Object.entries(PLACES))("%s", (_, run) => {
  let answers: unknown[];
  beforeAll(async () => {
    answers = await run();
  });

  test.each(CASES)("it answers as the mock of Node does: $title", ({ at }) => {
    expect(answers[at]).toEqual(wanted[at]);
  });

  test("its log is the same", () => {
    expect(answers.at(-1)).toBe(wanted.at(-1));
  });
});

test("it keeps what is created, and fails when it is told to", async () => {
  const mock = await createMockInPage(THINGS, { stateful: true });
  const post = (body: object) =>
    mock.fetch("http://mock.localhost/things", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const { result } = (await (await post({ name: "second" })).json()) as { result: { id: string } };
  expect((await mock.fetch(`http://mock.localhost/things/${result.id}`)).status).toBe(200);
  mock.fail({ call: "things.create", status: 429, retryAfter: 1 });
  const refused = await post({ name: "third" });
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
});

test("a document is not changed", async () => {
  const before = structuredClone(TREES);
  await createMockInPage(TREES);
  expect(TREES).toEqual(before);
});

test.each<{ what: unknown; options?: unknown; message: string }>([
  { what: "zones", message: "takes a document with its field openapi, not the name of a package or a file" },
  { what: [THINGS, "zones"], message: "takes a document with its field openapi" },
  { what: null, message: "takes a document with its field openapi" },
  { what: [], message: "the list of them is empty" },
  { what: THINGS, options: { sateful: true }, message: "has no option sateful; the nearest is stateful" },
  {
    what: document({ "/a": { get: { $ref: "other.json#/a" } } }),
    message: "the document refers to other.json#/a, and a mock in a page gets nothing",
  },
  {
    what: [THINGS, document({ "/a": { $ref: "https://example.com/a.json" } })],
    message: "the documents refer to https://example.com/a.json",
  },
])("what it cannot mock is refused with the way out: $message", async ({ what, options, message }) => {
  await expect(createMockInPage(what as never, options as never)).rejects.toThrow(message);
  await expect(createMockInPage(what as never, options as never)).rejects.toThrow(TypeError);
});
