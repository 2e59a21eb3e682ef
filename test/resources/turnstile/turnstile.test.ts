import { createClient } from "@restflare/core";
import { createMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { type NewWidget, turnstile } from "@restflare/turnstile";
import { expect, expectTypeOf, test } from "vitest";

// A widget's secret is answered when it is made, shown or rotated, and in no list.

const params = { account_id: "a" };

test("a secret is rotated at once only where that is asked for", async () => {
  const { client, requests } = await serve(() => envelope({ sitekey: "s", secret: "n" }));
  const widgets = turnstile.with({ client, params });
  await widgets.rotateSecretOrThrow("s");
  await widgets.rotateSecretOrThrow("s", { body: { invalidate_immediately: true } });
  expect(lines(requests)).toEqual(Array(2).fill("POST /accounts/a/challenges/widgets/s/rotate_secret"));
  expect(requests.map(({ body }) => body.toString())).toEqual(["{}", '{"invalidate_immediately":true}']);
});

test("a rotation whose answer was lost is not made again: the old secret would end", async () => {
  const { client, requests } = await serve(["reset"]);
  expect(await turnstile.rotateSecret("s", { client, params })).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(1);
});

test("with a memory a widget is created, changed and deleted, and rotated to another secret", async () => {
  const { options } = await createMock("@restflare/turnstile", { stateful: true });
  const widgets = turnstile.with({ client: createClient(options), params });
  const body: NewWidget = { name: "shop", domains: ["shop.example.com"], mode: "managed" };
  const { sitekey, secret } = await widgets.createOrThrow(body);
  const rotated = await widgets.rotateSecretOrThrow(sitekey);
  expect(rotated.secret).not.toBe(secret);
  const [listed] = await widgets.indexOrThrow();
  expect(listed).toMatchObject({ sitekey, name: "shop" });
  expectTypeOf(listed).not.toHaveProperty("secret");
  await widgets.deleteOrThrow(sitekey);
  expect((await widgets.show(sitekey)).error?.status).toBe(404);
});
