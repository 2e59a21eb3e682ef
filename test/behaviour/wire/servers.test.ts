import { createClient, resource } from "@restflare/core";
import { startRecordingServer } from "@restflare/test-harness/recording-server";
import { expect, onTestFinished, test } from "vitest";

interface paths {
  "/boats": {
    get: { responses: { 200: { content: { "application/json": string[] } } } };
  };
}

/** A server whose answer is always the same, until the test ends. */
async function serverOf(answer: string[]) {
  const server = await startRecordingServer(() => ({ json: answer }));
  onTestFinished(() => server.stop());
  return server;
}

test("a package of another API reaches its own server, and nothing of it reaches any other", async () => {
  const [acme, other] = await Promise.all([serverOf(["Ariel"]), serverOf(["stolen"])]);
  const boats = resource<paths>()("/boats", { only: ["index"], answer: "body", server: `${acme.url}/v1` });
  const apiToken = "a-token-of-acme";
  const right = createClient({ apiToken, baseUrl: `${acme.url}/v1` });
  expect(await boats.index({ client: right })).toMatchObject({ ok: true, data: ["Ariel"] });
  const wrong = createClient({ apiToken, baseUrl: other.url });
  expect(await boats.index({ client: wrong })).toMatchObject({
    ok: false,
    attempts: 0,
    error: { kind: "request", message: expect.stringContaining(new URL(acme.url).origin) as string },
  });
  await expect(boats.indexOrThrow({ client: wrong })).rejects.toThrow(`of ${other.url};`);
  await expect(boats.indexAll({ client: wrong })[Symbol.asyncIterator]().next()).rejects.toThrow(
    "createClient",
  );
  expect([acme.requests.length, other.requests.length]).toEqual([1, 0]);
  const mock = createClient({ apiToken, baseUrl: other.url, insteadOf: [acme.url] });
  expect(await boats.index({ client: mock })).toMatchObject({ ok: true, data: ["stolen"] });
});
