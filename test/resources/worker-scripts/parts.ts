import { createClient } from "@restflare/core";
import {
  type RecordedRequest,
  type Script,
  startRecordingServer,
} from "@restflare/test-harness/recording-server";
import { type WorkerScripts, workerScripts } from "@restflare/worker-scripts";
import { expect, onTestFinished } from "vitest";

export const params = { account_id: "an-account" };
export const bind = (baseUrl: string): WorkerScripts<"account_id"> => {
  const client = createClient({ apiToken: "a-token", baseUrl });
  return workerScripts.with({ client, params, retry: { backoff: 0 } });
};

export async function serve(script: Script) {
  const server = await startRecordingServer(script);
  onTestFinished(() => server.stop());
  return { scripts: bind(server.url), requests: server.requests };
}

export const answered = { json: { success: true, errors: [], messages: [], result: {} } };
export const code = "export default { fetch: () => new Response('grüezi') };\n";
export const wasm = Uint8Array.from({ length: 256 }, (_, at) => at);

/** A part as it went over the wire. */
interface Part {
  readonly name: string;
  readonly filename: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The parts of a multipart body, read without the help of what wrote them. */
export function partsOf({ body, header }: RecordedRequest): Part[] {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(header("content-type").join())?.[1];
  const text = body.toString("latin1");
  const [before, ...parts] = text.split(`--${boundary}`);
  expect(before).toBe("");
  expect(parts.pop()?.trim()).toBe("--");
  return parts.map((part) => {
    const end = part.indexOf("\r\n\r\n");
    const head = part.slice(0, end);
    const find = (pattern: RegExp): string => pattern.exec(head)?.[1] ?? "";
    return {
      name: find(/; name="([^"]*)"/),
      filename: find(/; filename="([^"]*)"/),
      type: find(/^content-type: (.*)$/im),
      bytes: Buffer.from(part.slice(end + 4, -2), "latin1"),
    };
  });
}
