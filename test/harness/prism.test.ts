import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startPrism } from "./prism.js";

const document = new URL("../../openapi/access-service-tokens.yaml", import.meta.url);

test("two servers run side by side, and a stopped one is gone", async () => {
  const [one, two] = await Promise.all([startPrism(document), startPrism(document)]);
  try {
    expect(one.url).not.toBe(two.url);
    const target = "/accounts/a/access/service_tokens";
    expect((await fetch(one.url + target)).status).toBe(401);
    await one.stop();
    await expect(fetch(one.url + target)).rejects.toThrow("fetch failed");
    expect((await fetch(two.url + target)).status).toBe(401);
    expect(two.log()).toContain("Invalid security scheme used");
  } finally {
    await Promise.all([one.stop(), two.stop()]);
  }
});

test("a document that is not there is named, with Prism's reason", async () => {
  await expect(startPrism("no-such-document.yaml")).rejects.toThrow(
    /^Prism did not start on no-such-document\.yaml: it ended with 1\. It printed:\n[\s\S]*ENOENT/,
  );
});

test("a file that is no document is refused, with Prism's reason and without its manual", async () => {
  const folder = await mkdtemp(join(tmpdir(), "restflare-"));
  try {
    const file = join(folder, "list.yaml");
    await writeFile(file, "- one\n- two\n");
    const error = await startPrism(file).catch((reason: Error) => reason);
    expect(error).toMatchObject({ message: expect.stringMatching(/Unsupported document format\s*$/) });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a server that takes too long is ended", async () => {
  await expect(startPrism(document, { startTimeout: 1 })).rejects.toThrow("it was not ready after 1 ms");
});
