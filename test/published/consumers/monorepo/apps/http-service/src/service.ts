import { createServer, type IncomingMessage, type Server } from "node:http";
import { type Cloudflare, isRestflareError } from "@example/cloudflare";

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** `GET /tokens` lists the account's service tokens, `POST /tokens` with `{ "name": ... }` makes one. */
export function createService(cloudflare: Cloudflare): Server {
  return createServer(async (request, response) => {
    const { status, body } = await answer(request, cloudflare).catch(answerOfError);
    response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(body));
  });
}

async function answer(request: IncomingMessage, { serviceTokens }: Cloudflare): Promise<Answer> {
  if (request.url !== "/tokens") return { status: 404, body: { error: "there is only /tokens" } };
  if (request.method === "GET") {
    const tokens = [];
    for await (const { id, name, expires_at } of serviceTokens.indexAll())
      tokens.push({ id, name, expires_at });
    return { status: 200, body: tokens };
  }
  if (request.method !== "POST") return { status: 405, body: { error: "there are GET and POST" } };
  const name = await readName(request);
  if (!name) return { status: 400, body: { error: 'the body must be JSON such as { "name": "ci" }' } };
  const { id, client_id, client_secret } = await serviceTokens.createOrThrow({ name });
  return { status: 201, body: { id, client_id, client_secret } };
}

async function readName(request: IncomingMessage): Promise<string | undefined> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > 10_000) return undefined;
  }
  try {
    const { name } = JSON.parse(text) as { name?: unknown };
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}

/** The message of a `RestflareError` is fit to be shown; that of any other error is for the log. */
function answerOfError(error: unknown): Answer {
  if (isRestflareError(error)) return { status: 502, body: { error: error.message } };
  console.error(error);
  return { status: 500, body: { error: "internal error" } };
}
