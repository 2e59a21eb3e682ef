import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient, isRestflareError, type RequestBody, type Result } from "@restflare/core";
import type { Seen } from "../fault-server.js";
import { type Check, holds, type NotIn, same, type World } from "./check.js";

// What happens where the server misbehaves, and what it saw.

/** The resource at a fault, and a look at what reached the server. */
export function meet({ faultUrl, token }: World, fault: string) {
  const key = crypto.randomUUID();
  const client = createClient({
    apiToken: token,
    baseUrl: `${faultUrl}/${fault}/${key}`,
    retry: { backoff: 0 },
  });
  const tokens = accessServiceTokens.with({ client, params: { account_id: "a" } });
  const seen = async () => (await (await fetch(`${faultUrl}/seen/${key}`)).json()) as Seen[];
  return { client, tokens, seen };
}

const linesOf = (seen: readonly Seen[]) => seen.map(({ method, path }) => `${method} ${path}`);
const ONE = "/accounts/a/access/service_tokens/t1";

/** The answer is lost: before anything of it came, the same on a connection that was kept open, and in the middle. */
const LOST = ["first-lost", "kept-first-lost", "first-broken"];

/** Makes sure that there is a connection that is kept open. */
async function warmUp({ faultUrl }: World, fault: string): Promise<void> {
  if (!fault.startsWith("kept-")) return;
  for (let times = 0; times < 2; times++) await (await fetch(`${faultUrl}/kept-fine/warm`)).text();
}

const repeated = LOST.flatMap((fault): Check[] => [
  {
    name: `${fault}: show is sent again`,
    async run(world) {
      const { tokens, seen } = meet(world, fault);
      await warmUp(world, fault);
      const result = await tokens.show("t1");
      holds(result.ok, `${result.error?.message}`);
      same(linesOf(await seen()), [`GET ${ONE}`, `GET ${ONE}`], "what the server saw");
    },
  },
  {
    name: `${fault}: update is sent again, with its body`,
    async run(world) {
      const { tokens, seen } = meet(world, fault);
      await warmUp(world, fault);
      const result = await tokens.update("t1", { name: "ci" });
      holds(result.ok, `${result.error?.message}`);
      const bodies = (await seen()).map(({ body }) => body);
      same(bodies, ['{"name":"ci"}', '{"name":"ci"}'], "bodies");
    },
  },
]);

/** What gives out a secret only once, in every form that a body may have. */
const UNSAFE: { what: string; send: (met: ReturnType<typeof meet>) => Promise<Result<unknown>> }[] = [
  { what: "rotate", send: ({ tokens }) => tokens.rotate("t1") },
  {
    what: "rotate with a body",
    send: ({ tokens }) =>
      tokens.rotate("t1", { body: { previous_client_secret_expires_at: "2026-03-01T00:00:00Z" } }),
  },
  { what: "a PUT that rolls", send: ({ client }) => client.request("PUT", "/roll", { body: {} }) },
  { what: "a custom DELETE", send: ({ client }) => client.request("DELETE", "/custom") },
  {
    what: "an upload",
    send: ({ client }) =>
      client.request("POST", "/upload", { contentType: "multipart/form-data", body: { a: { b: 1 } } }),
  },
];

/** Where a platform repeats by itself what a kept connection lost, and nothing keeps it from that. */
function repeatedIn(what: string): NotIn {
  const browser =
    "a browser itself sends again what a kept connection lost, and lets no page keep it from that";
  const workerd = "workerd itself sends again a DELETE without a body that a kept connection lost";
  return what === "a custom DELETE" ? { browser, workerd } : { browser };
}

const once = LOST.flatMap((fault) =>
  UNSAFE.map(
    ({ what, send }): Check => ({
      name: `${fault}: ${what} is never sent again`,
      ...(fault === "kept-first-lost" && { notIn: repeatedIn(what) }),
      async run(world) {
        const met = meet(world, fault);
        await warmUp(world, fault);
        const { error, attempts } = await send(met);
        same((await met.seen()).length, 1, "how often the server saw it");
        same([error?.kind, attempts], ["connection", 1], "kind and attempts");
        holds(!!error?.message.includes("may have been carried out"), `the error says: ${error?.message}`);
      },
    }),
  ),
);

const patience: Check[] = [
  {
    name: "429: rotate is sent again, since it was refused",
    async run(world) {
      const { tokens, seen } = meet(world, "first-busy");
      const result = await tokens.rotate("t1");
      same([result.ok, result.attempts], [true, 2], `${result.error?.message}: ok and attempts`);
      same((await seen()).length, 2, "requests");
    },
  },
  {
    name: "timeout ends a call without an answer",
    async run(world) {
      const { tokens } = meet(world, "hang");
      const { error, attempts } = await tokens.show("t1", { timeout: 300, retry: { maxRetries: 0 } });
      same([error?.kind, attempts], ["timeout", 1], "kind and attempts");
    },
  },
  {
    name: "signal ends a call before it is sent",
    async run(world) {
      const { tokens, seen } = meet(world, "fine");
      const { error, attempts } = await tokens.show("t1", { signal: AbortSignal.abort() });
      same([error?.kind, attempts], ["aborted", 0], "kind and attempts");
      same(await seen(), [], "what the server saw");
    },
  },
  {
    name: "signal ends a call that waits for its answer",
    async run(world) {
      const { tokens, seen } = meet(world, "hang");
      const controller = new AbortController();
      const call = tokens.rotate("t1", { signal: controller.signal });
      while ((await seen()).length === 0);
      controller.abort();
      const { error, attempts } = await call;
      same([error?.kind, attempts], ["aborted", 1], "kind and attempts");
    },
  },
  {
    name: "signal ends a stream that is read",
    async run(world) {
      const { tokens } = meet(world, "drip");
      const controller = new AbortController();
      const stream = await tokens.showOrThrow("t1", { as: "stream", signal: controller.signal });
      const reader = stream.getReader();
      holds(!(await reader.read()).done, "nothing came");
      controller.abort();
      const thrown = await readToEnd(reader);
      holds(isRestflareError(thrown, "aborted"), `the reader got ${thrown}`);
    },
  },
];

const notSent: Check[] = [
  {
    name: "refused connection: rotate is sent again, since it was never there",
    notIn: {
      browser: "a browser does not say why a connection failed",
      workerd: "workerd says of a refused connection what it says of one that was lost",
    },
    async run({ closedUrl, token }) {
      const client = createClient({ apiToken: token, baseUrl: closedUrl, retry: { backoff: 0 } });
      const { error } = await accessServiceTokens.rotate("t1", { client, params: { account_id: "a" } });
      same([error?.kind, error?.attempts], ["connection", 3], `${error?.message}: kind and attempts`);
      holds(!error?.message.includes("may have been"), `the error says: ${error?.message}`);
    },
  },
  {
    name: "a permission that Deno was not given: nothing was sent",
    async run({ token }) {
      const refuse = async () => {
        throw Object.assign(new Error("Requires net access"), { name: "NotCapable" });
      };
      const client = createClient({ apiToken: token, fetch: refuse });
      const { error } = await accessServiceTokens.rotate("t1", { client, params: { account_id: "a" } });
      same([error?.kind, error?.attempts], ["request", 0], `${error?.message}: kind and attempts`);
    },
  },
];

/** What ends it other than its end. */
async function readToEnd(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<unknown> {
  try {
    while (!(await reader.read()).done);
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}

const redirects: Check[] = [
  {
    name: "a redirect inside the origin is followed, or refused where its target is hidden",
    async run(world) {
      const { client, seen } = meet(world, "inside");
      const result = await client.request("POST", "/from", { body: { a: 1 } });
      if (world.kind === "browser") {
        holds(
          !!result.error?.message.includes("refused a redirect"),
          `${result.error?.message ?? "followed"}`,
        );
        same(linesOf(await seen()), ["POST /from"], "what the server saw");
        return;
      }
      holds(result.ok, `${result.error?.message}`);
      const all = await seen();
      same(linesOf(all), ["POST /from", "POST /moved"], "what the server saw");
      same(
        all.map(({ body }) => body),
        ['{"a":1}', '{"a":1}'],
        "bodies",
      );
      holds(
        all.every(({ authorization }) => authorization === `Bearer ${world.token}`),
        "no credentials",
      );
    },
  },
  {
    name: "a redirect to another origin is refused, and nothing is sent there",
    async run(world) {
      const { tokens, seen } = meet(world, "across");
      const { error, attempts } = await tokens.show("t1");
      same([error?.kind, attempts], ["api", 1], "kind and attempts");
      holds(!!error?.message.includes("refused a redirect"), `the error says: ${error?.message}`);
      same(
        (await seen()).filter(({ isAstray }) => isAstray),
        [],
        "what the other origin saw",
      );
    },
  },
];

const bodies: Check[] = [
  {
    name: "indexAll asks for page after page",
    async run(world) {
      const { tokens, seen } = meet(world, "pages");
      const ids: string[] = [];
      for await (const { id } of tokens.indexAll()) ids.push(id ?? "");
      same(ids, ["t1", "t2", "t3"], "ids");
      same((await seen()).length, 3, "requests");
    },
  },
  {
    name: "multipart with a JSON part and a file",
    async run(world) {
      const { client, seen } = meet(world, "fine");
      const script = new File(["export {};\n"], "a.js", { type: "text/javascript" });
      const contentType = "multipart/form-data";
      const body = { metadata: { main: "a.js" }, script };
      const result = await client.request("POST", "/upload", { contentType, body });
      holds(result.ok, `${result.error?.message}`);
      const [sent] = await seen();
      const boundary = /^multipart\/form-data; ?boundary="?([^"]+)"?$/.exec(sent?.contentType ?? "")?.[1];
      holds(boundary !== undefined, `the content type is ${sent?.contentType}`);
      const [, json = "", file = ""] = sent?.body.split(`--${boundary}`) ?? [];
      holds(
        /name="?metadata"?/.test(json) && /content-type: application\/json/i.test(json),
        `a part is ${json}`,
      );
      same(JSON.parse(json.split("\r\n\r\n")[1] ?? ""), { main: "a.js" }, "the JSON part");
      holds(/name="?script"?; filename="?a\.js"?/.test(file), `a part is ${file}`);
      holds(/content-type: text\/javascript/i.test(file), `a part is ${file}`);
      same(file.split("\r\n\r\n")[1], "export {};\n\r\n", "the file");
    },
  },
  {
    name: "bytes, a form and text",
    async run(world) {
      const { client, seen } = meet(world, "fine");
      const send = (body: RequestBody, contentType: string) =>
        client.requestOrThrow("PUT", "/upload", { body, contentType });
      await send(new TextEncoder().encode("k\u00f6rper"), "application/octet-stream");
      await send({ "a b": ["1", "&"] }, "application/x-www-form-urlencoded");
      await send("k\u00f6rper", "text/plain");
      const wanted = [
        ["application/octet-stream", "k\u00f6rper"],
        ["application/x-www-form-urlencoded", "a%20b=1&a%20b=%26"],
        ["text/plain", "k\u00f6rper"],
      ];
      same(
        (await seen()).map(({ contentType, body }) => [contentType, body]),
        wanted,
        "what was sent",
      );
    },
  },
];

export const faultChecks: Check[] = [...repeated, ...once, ...notSent, ...patience, ...redirects, ...bodies];
