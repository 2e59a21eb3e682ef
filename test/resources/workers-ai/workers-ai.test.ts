import { createClient } from "@restflare/core";
import { readEvents } from "@restflare/core/streams";
import { createMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { workersAi } from "@restflare/workers-ai";
import { expect, test } from "vitest";

// A model is run by its name, which has slashes, and answers with JSON, with a stream of text, or with an image.

const params = { account_id: "a" };
const LLAMA = "@cf/meta/llama-3.1-8b-instruct";
const messages = [{ role: "user", content: "Why is the sky blue?" }];

test("the slashes of a model's name stay: the API has no route for encoded ones", async () => {
  const { client, requests } = await serve([envelope({ response: "It scatters." })]);
  const data = await workersAi.runOrThrow(LLAMA, { body: { messages }, client, params });
  expect(data).toEqual({ response: "It scatters." });
  expect(lines(requests)).toEqual([`POST /accounts/a/ai/run/${LLAMA}`]);
  expect(requests[0]?.body.toString()).toBe(JSON.stringify({ messages }));
});

test.each(["@cf/../../user", "/@cf/x", "@cf//x", ""])(
  "no other path is made of the name %j",
  async (name) => {
    const { client, requests } = await serve([]);
    const { error } = await workersAi.run(name, { body: { messages }, client, params });
    expect(error).toMatchObject({ kind: "request" });
    expect(requests).toHaveLength(0);
  },
);

test("a run is not sent again on its own: each one is billed", async () => {
  const { client, requests } = await serve(["reset", envelope({ response: "again" })]);
  const result = await workersAi.run(LLAMA, { body: { messages }, client, params });
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "connection" } });
  expect(requests).toHaveLength(1);
});

test("text that is streamed is read event by event", async () => {
  const body = 'data: {"response":"It "}\n\ndata: {"response":"scatters."}\n\ndata: [DONE]\n\n';
  const { client } = await serve([{ headers: { "content-type": "text/event-stream" }, body }]);
  const stream = await workersAi.runOrThrow(LLAMA, {
    body: { messages, stream: true },
    as: "stream",
    client,
    params,
  });
  let text = "";
  for await (const { response } of readEvents<{ response: string }>(stream)) text += response;
  expect(text).toBe("It scatters.");
});

test("an image is read as bytes", async () => {
  const body = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0);
  const { client } = await serve([{ headers: { "content-type": "image/png" }, body }]);
  const name = "@cf/stabilityai/stable-diffusion-xl-base-1.0";
  const image = await workersAi.runOrThrow(name, { body: { prompt: "a cat" }, as: "bytes", client, params });
  expect(image).toEqual(body);
});

test("the mock answers for a model that no path names, and has a list of models", async () => {
  const { options } = await createMock("@restflare/workers-ai");
  const ai = workersAi.with({ client: createClient(options), params });
  expect(await ai.runOrThrow(LLAMA, { body: { messages } })).toMatchObject({
    response: expect.stringContaining("light"),
  });
  const models = [];
  for await (const model of ai.models.indexAll()) models.push(model);
  expect(models).toMatchObject([{ name: LLAMA }]);
});
