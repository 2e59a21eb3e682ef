import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, isRestflareError, resource } from "@restflare/core";
import { parseEvents, parseLines } from "@restflare/core/streams";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "./serve.js";

interface Token {
  response: string;
}
interface Streamed<Type extends string> {
  parameters: { path: { name: string } };
  requestBody?: never;
  responses: { 200: { content: { [type in Type]: Token } } };
}
interface Paths {
  "/events/{name}": { post: Streamed<"text/event-stream"> };
  "/lines/{name}": { get: Streamed<"application/x-ndjson"> };
}

const events = resource<Paths>()("/events", {
  only: [],
  actions: { run: { method: "post", path: "{id}", answer: "body", parse: parseEvents } },
});
const lines = resource<Paths>()("/lines", {
  id: "name",
  only: [],
  actions: { list: { method: "get", path: "{id}", answer: "body", parse: parseLines } },
});

const EVENTS = 'data: {"response":"Hel"}\n\ndata: {"response":"lo"}\n\ndata: [DONE]\n\n';
const LINES = '{"response":"Hel"}\n{"response":"lo"}\n';
const raw = (type: string, body: string) => ({ headers: { "content-type": type }, body });

test("an action that answers a stream gives its items one by one", async () => {
  const { client } = await serve([raw("text/event-stream", EVENTS), raw("application/x-ndjson", LINES)]);
  const run = await events.run("model", { client });
  let text = "";
  if (run.ok) for await (const { response } of run.data) text += response;
  expect(text).toBe("Hello");

  const got: string[] = [];
  for await (const { response } of await lines.listOrThrow("x", { client })) got.push(response);
  expect(got).toEqual(["Hel", "lo"]);
});

test("it is read otherwise if the call says so, and a refusal is one", async () => {
  const { client } = await serve([
    raw("text/event-stream", EVENTS),
    { status: 403, json: { success: false, errors: [{ code: 10000, message: "No" }] } },
  ]);
  expect(await events.runOrThrow("model", { client, as: "text" })).toBe(EVENTS);
  const { error } = await events.run("model", { client });
  expect([error?.kind, error?.status]).toEqual(["api", 403]);
});

/** A server that sends one event and no more, and the answer that it leaves open. */
async function openStream() {
  let answered: (response: ServerResponse) => void;
  const answer = new Promise<ServerResponse>((resolve) => {
    answered = resolve;
  });
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write('data: {"response":"Hel"}\n\n');
    answered(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: createClient({ apiToken: "a-token", baseUrl }), answer };
}

test("who leaves the loop lets go of the connection", async () => {
  const { client, answer } = await openStream();
  const items = await events.runOrThrow("model", { client });
  const closed = once(await answer, "close");
  for await (const { response } of items) {
    expect(response).toBe("Hel");
    break;
  }
  await closed;
});

test("a signal ends the loop, although nothing comes, and lets go of the connection", async () => {
  const { client, answer } = await openStream();
  const controller = new AbortController();
  const items = await events.runOrThrow("model", { client, signal: controller.signal });
  const closed = once(await answer, "close");
  const got: string[] = [];
  const thrown = await (async () => {
    for await (const { response } of items) {
      got.push(response);
      setTimeout(() => controller.abort(), 20);
    }
  })().catch((error: unknown) => error);
  expect([got, isRestflareError(thrown, "aborted")]).toEqual([["Hel"], true]);
  await closed;
});
