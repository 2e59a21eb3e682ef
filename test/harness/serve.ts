import { type Client, createClient } from "@restflare/core";
import { onTestFinished } from "vitest";
import { type RecordedRequest, type Script, startRecordingServer } from "./recording-server.js";

export interface Served {
  readonly client: Client;
  readonly requests: readonly RecordedRequest[];
}

/** A server with a script, and a client of it; both end with the test. */
export async function serve(script: Script): Promise<Served> {
  const server = await startRecordingServer(script);
  onTestFinished(() => server.stop());
  return {
    client: createClient({ apiToken: "a-token", baseUrl: server.url, retry: { backoff: 0 } }),
    requests: server.requests,
  };
}

/** A successful answer with this result, and what stands beside it. */
export const envelope = (result: unknown, result_info?: object) => ({
  json: { success: true, errors: [], messages: [], result, ...(result_info && { result_info }) },
});

/** Method and target of each request, in order. */
export const lines = (requests: readonly RecordedRequest[]): string[] =>
  requests.map(({ method, target }) => `${method} ${target}`);
