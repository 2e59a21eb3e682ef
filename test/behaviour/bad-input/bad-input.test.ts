import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient, isRestflareError, type Result } from "@restflare/core";
import { type RecordingServer, startRecordingServer } from "@restflare/test-harness/recording-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calls } from "./calls.js";
import { clients, places, tables, templates } from "./set-up.js";

// Bad input is never silent: setting up throws, an action gives the error as its result.

test.each([...clients, ...tables, ...templates, ...places])("$given throws: $error", ({ setUp, error }) => {
  let thrown: unknown;
  try {
    setUp();
  } catch (reason) {
    thrown = reason;
  }
  expect(isRestflareError(thrown) ? thrown.message : thrown).toBe(error);
});

describe("an action", () => {
  let server: RecordingServer;
  beforeAll(async () => {
    server = await startRecordingServer([]);
  });
  afterAll(() => server.stop());
  const params = { account_id: "an-account" };
  const clientOf = (apiToken: string | (() => string)) => createClient({ apiToken, baseUrl: server.url });

  test.each(calls)(
    "with $given gives the error as its result, and sends nothing",
    async ({ call, twin, error }) => {
      const tokens = accessServiceTokens.with({ client: clientOf("t"), params });
      const result = await call(tokens);
      expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "request" } });
      expect(result.error?.message).toBe(error);
      const thrown: unknown = await twin(tokens).catch((reason: unknown) => reason);
      expect(isRestflareError(thrown) ? thrown.message : thrown).toBe(error);
      expect(server.requests).toEqual([]);
    },
  );

  test("without its account gives the error as its result, and sends nothing", async () => {
    const show = accessServiceTokens.show as unknown as (
      id: string,
      options: object,
    ) => Promise<Result<unknown>>;
    const result = await show("t1", { client: clientOf("t") });
    expect(result.error?.message).toBe(
      "GET /accounts/{account_id}/access/service_tokens/{service_token_id}: {account_id} is missing; give it " +
        "as an argument or in params",
    );
    expect(server.requests).toEqual([]);
  });

  test("whose token function gives a newline gives the error as its result, and sends nothing", async () => {
    const result = await accessServiceTokens.show("t1", { client: clientOf(() => "token\n"), params });
    expect(result).toMatchObject({ ok: false, error: { kind: "configuration" } });
    expect(result.error?.message).toContain("apiToken must be a string of ASCII without spaces");
    expect(server.requests).toEqual([]);
  });

  test("without any client gives the error as its result", async () => {
    const result = await accessServiceTokens.show("t1", { params });
    expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "configuration" } });
    expect(result.error?.message).toMatch(/no credentials, or of two kinds; give one of \{ apiToken \}/);
  });
});

test("an option that is undefined leaves what is bound", async () => {
  const server = await startRecordingServer([
    { json: { success: true, errors: [], messages: [], result: {} } },
  ]);
  try {
    const client = createClient({ apiToken: "t", baseUrl: server.url });
    const tokens = accessServiceTokens.with({ client, params: { account_id: "an-account" } });
    const undefinedOnes = {
      client: undefined,
      params: { account_id: undefined },
      timeout: undefined,
    } as object;
    expect(await tokens.show("t1", undefinedOnes)).toMatchObject({ ok: true });
    expect(server.requests[0]?.target).toBe("/accounts/an-account/access/service_tokens/t1");
  } finally {
    await server.stop();
  }
});
