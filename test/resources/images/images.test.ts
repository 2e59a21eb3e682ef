import { createClient } from "@restflare/core";
import { images } from "@restflare/images";
import { createMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// An image is uploaded as a form, by its owner or by somebody who is only given an address; it is downloaded as it is.

const params = { account_id: "a" };
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0);

test("an image goes up as a file of a form, with its metadata beside it", async () => {
  const { client, requests } = await serve([envelope({ id: "i" })]);
  const file = new File([PNG], "logo.png", { type: "image/png" });
  await images.createOrThrow({ file, metadata: { page: "home" } }, { client, params });
  expect(lines(requests)).toEqual(["POST /accounts/a/images/v1"]);
  expect(requests[0]?.header("content-type").join()).toMatch(/^multipart\/form-data; boundary=/);
  const body = requests[0]?.body.toString("latin1") ?? "";
  expect(body).toContain('name="file"; filename="logo.png"');
  expect(body).toContain(Buffer.from(PNG).toString("latin1"));
  expect(body).toContain('{"page":"home"}');
});

test("an address for somebody else's upload is asked for with a form", async () => {
  const { client, requests } = await serve([envelope({ id: "i", uploadURL: "https://upload.example/i" })]);
  const body = { requireSignedURLs: true, metadata: { user: "ada" } };
  expect(await images.directUploadOrThrow({ body, client, params })).toMatchObject({ id: "i" });
  expect(lines(requests)).toEqual(["POST /accounts/a/images/v2/direct_upload"]);
  expect(requests[0]?.body.toString()).toMatch(/name="requireSignedURLs"\r\n\r\ntrue/);
});

test("an image is downloaded as the bytes that it is", async () => {
  const { client } = await serve([{ headers: { "content-type": "image/png" }, body: PNG }]);
  const blob = await images.blobOrThrow("i", { client, params });
  expect(new Uint8Array(await new Response(blob as BodyInit).arrayBuffer())).toEqual(PNG);
});

test("variants have names of more than a letter", async () => {
  const { options } = await createMock("@restflare/images");
  const { variants } = images.with({ client: createClient(options), params });
  const variant = {
    id: "hero",
    options: { fit: "scale-down", width: 1366, height: 768, metadata: "none" },
  } as const;
  expect(await variants.createOrThrow(variant)).toMatchObject({ variant });
  expect(await variants.showOrThrow("hero")).toMatchObject({ variant });
  const { error } = await variants.create({ ...variant, id: "a hero" });
  expect(error).toMatchObject({ status: 422 });
});

test("a signing key is in the data, and in no error", async () => {
  const key = "a-signing-key-of-somebody";
  const errors = [{ code: 5400, message: `the key ${key} is in use` }];
  const refused = {
    success: false,
    errors,
    messages: [],
    result: { keys: [{ name: "default", value: key }] },
  };
  const { client } = await serve([
    envelope({ keys: [{ name: "default", value: key }] }),
    { status: 400, json: refused },
  ]);
  expect(await images.keys.indexOrThrow({ client, params })).toMatchObject({ keys: [{ value: key }] });
  const { error } = await images.keys.delete("default", { client, params });
  expect(error?.message).not.toContain(key);
  expect(JSON.stringify(error)).not.toContain(key);
});
