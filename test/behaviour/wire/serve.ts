import { type AccessServiceTokens, accessServiceTokens } from "@restflare/access-service-tokens";
import { type Client, createClient } from "@restflare/core";
import {
  type RecordedRequest,
  type Script,
  startRecordingServer,
} from "@restflare/test-harness/recording-server";
import { onTestFinished } from "vitest";

export interface Served {
  readonly client: Client;
  readonly tokens: AccessServiceTokens<"account_id">;
  readonly requests: readonly RecordedRequest[];
  readonly baseUrl: string;
}

export const API_TOKEN = "an-api-token-that-nobody-may-see";

/** A server with a script, and the resource bound to it; both end with the test. Retries do not wait. */
export async function serve(script: Script): Promise<Served> {
  const server = await startRecordingServer(script);
  onTestFinished(() => server.stop());
  const baseUrl = `${server.url}/client/v4`;
  return { ...bind(baseUrl), requests: server.requests, baseUrl };
}

/** The resource bound to an address. */
export function bind(baseUrl: string): Pick<Served, "client" | "tokens"> {
  const client = createClient({ apiToken: API_TOKEN, baseUrl });
  const tokens = accessServiceTokens.with({
    client,
    params: { account_id: "an-account" },
    retry: { backoff: 0 },
  });
  return { client, tokens };
}

/** A successful answer with this result. */
export const envelope = (result: unknown) => ({ json: { success: true, errors: [], messages: [], result } });
