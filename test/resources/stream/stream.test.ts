import { createClient } from "@restflare/core";
import { createMock } from "@restflare/mock";
import { stream } from "@restflare/stream";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// A video comes in three ways: fetched from a URL, sent by somebody else, or in parts by tus.

const params = { account_id: "a" };

test("a resumable upload says its size in headers, and where it goes stands in those of the answer", async () => {
  const location = "https://upload.example/tus/v";
  const { client, requests } = await serve([{ status: 201, headers: { location, "stream-media-id": "v" } }]);
  const headers = {
    "Tus-Resumable": "1.0.0",
    "Upload-Length": "4190963",
    "Upload-Metadata": "name dGFsay5tcDQ=",
  } as const;
  const result = await stream.startUpload({ headers, client, params });
  expect(result).toMatchObject({ ok: true, data: undefined });
  expect(result.response?.headers.get("location")).toBe(location);
  expect(result.response?.headers.get("stream-media-id")).toBe("v");
  expect(lines(requests)).toEqual(["POST /accounts/a/stream"]);
  expect(requests[0]?.header("upload-length")).toEqual(["4190963"]);
  expect(requests[0]?.body).toHaveLength(0);
});

test("an upload that was started is not started twice", async () => {
  const { client, requests } = await serve([{ status: 502 }]);
  const headers = { "Tus-Resumable": "1.0.0", "Upload-Length": "1" } as const;
  expect(await stream.startUpload({ headers, client, params })).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(1);
});

test("a copy and an upload by somebody else are JSON", async () => {
  const { client, requests } = await serve([
    envelope({ uid: "v" }),
    envelope({ uid: "w", uploadURL: "https://u" }),
  ]);
  const videos = stream.with({ client, params });
  await videos.copyOrThrow({ body: { url: "https://example.com/talk.mp4" } });
  const { uploadURL } = await videos.directUploadOrThrow({ maxDurationSeconds: 3600 });
  expect(uploadURL).toBe("https://u");
  expect(lines(requests)).toEqual(["POST /accounts/a/stream/copy", "POST /accounts/a/stream/direct_upload"]);
});

test("subtitles and the player are text", async () => {
  const { options } = await createMock("@restflare/stream");
  const videos = stream.with({ client: createClient(options), params });
  const video = { params: { identifier: "ea95132c15732412d22c1476fa83f27a" } };
  expect(typeof (await videos.captions.vttOrThrow("en", video))).toBe("string");
  expect(typeof (await videos.embedOrThrow(video.params.identifier))).toBe("string");
});

test("the private half of a signing key is in the data, and in no error", async () => {
  const pem = "a-private-key-in-base64";
  const errors = [{ code: 10005, message: `cannot keep ${pem}` }];
  const { client } = await serve([
    envelope({ id: "k", pem, jwk: "j" }),
    { status: 400, json: { success: false, errors, messages: [], result: null } },
  ]);
  expect(await stream.keys.createOrThrow({ client, params })).toMatchObject({ pem });
  const { error } = await stream.token("v", { body: { id: "k", pem }, client, params });
  expect(error?.message).not.toContain(pem);
});
