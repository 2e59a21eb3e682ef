import { accessServiceTokens } from "@restflare/access-service-tokens";
import { type Client, createClient, isRestflareError } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accountId, created, id, listed, rotated, token } from "./answers.js";

// The functions of the Elixir module that the package mirrors, each under its own name, against the package's own
// slice of the document. `name!` there is `nameOrThrow` here.

let prism: Mock;
let client: Client;
beforeAll(async () => {
  prism = await startMock("access-service-tokens");
  client = createClient({ apiToken: "a-token", baseUrl: prism.url });
});
afterAll(() => prism?.stop());

const params = { account_id: accountId };
const refused = { Prefer: "code=404, example=missing" };
const notFound = { status: 404, errors: [{ code: 11021, message: "not found" }] };
const thrownBy = (call: Promise<unknown>) =>
  call.then(
    () => "nothing was thrown",
    (error: unknown) => isRestflareError(error) && { status: error.status, errors: error.errors },
  );

test("client", () => {
  expect(accessServiceTokens.client({ client })).toBe(client);
  expect(accessServiceTokens.with({ client }).client()).toBe(client);
});

test("create", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.create({ name: "ci" }, options)).toMatchObject({
    ok: true,
    data: created,
  });
  const result = await accessServiceTokens.create({ name: "ci" }, { ...options, headers: refused });
  expect(result).toMatchObject({ ok: false, error: notFound });
});

test("create!", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.createOrThrow({ name: "ci" }, options)).toEqual(created);
  expect(
    await thrownBy(accessServiceTokens.createOrThrow({ name: "ci" }, { ...options, headers: refused })),
  ).toEqual(notFound);
});

test("delete", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.delete(id, options)).toMatchObject({ ok: true, data: token });
  const result = await accessServiceTokens.delete(id, { ...options, headers: refused });
  expect(result).toMatchObject({ ok: false, error: notFound });
});

test("delete!", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.deleteOrThrow(id, options)).toEqual(token);
  expect(await thrownBy(accessServiceTokens.deleteOrThrow(id, { ...options, headers: refused }))).toEqual(
    notFound,
  );
});

test("index", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.index(options)).toMatchObject({ ok: true, data: listed });
  const result = await accessServiceTokens.index({ ...options, headers: refused });
  expect(result).toMatchObject({ ok: false, error: notFound });
});

test("index!", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.indexOrThrow(options)).toEqual(listed);
  expect(await thrownBy(accessServiceTokens.indexOrThrow({ ...options, headers: refused }))).toEqual(
    notFound,
  );
});

test("path_for", () => {
  const at = `/accounts/${accountId}/access/service_tokens`;
  expect(accessServiceTokens.pathFor({ params })).toBe(at);
  expect(accessServiceTokens.pathFor(id, { params })).toBe(`${at}/${id}`);
  expect(accessServiceTokens.pathFor(id, { params, action: "rotate" })).toBe(`${at}/${id}/rotate`);
  const tokens = accessServiceTokens.with({ params });
  expect(tokens.pathFor("a/b c", { action: "refresh" })).toBe(`${at}/a%2Fb%20c/refresh`);
});

test("refresh", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.refresh(id, options)).toMatchObject({ ok: true, data: token });
  const result = await accessServiceTokens.refresh(id, { ...options, headers: refused });
  expect(result).toMatchObject({ ok: false, error: notFound });
});

test("rotate", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.rotate(id, options)).toMatchObject({ ok: true, data: rotated });
  const result = await accessServiceTokens.rotate(id, { ...options, headers: refused });
  expect(result).toMatchObject({ ok: false, error: notFound });
});

test("show", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.show(id, options)).toMatchObject({ ok: true, data: token });
  const result = await accessServiceTokens.show(id, { ...options, headers: refused });
  expect(result).toMatchObject({ ok: false, error: notFound });
});

test("show!", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.showOrThrow(id, options)).toEqual(token);
  expect(await thrownBy(accessServiceTokens.showOrThrow(id, { ...options, headers: refused }))).toEqual(
    notFound,
  );
});

test("update", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.update(id, { name: "ci" }, options)).toMatchObject({
    ok: true,
    data: token,
  });
  const result = await accessServiceTokens.update(id, { name: "ci" }, { ...options, headers: refused });
  expect(result).toMatchObject({ ok: false, error: notFound });
});

test("update!", async () => {
  const options = { client, params };
  expect(await accessServiceTokens.updateOrThrow(id, { name: "ci" }, options)).toEqual(token);
  expect(
    await thrownBy(accessServiceTokens.updateOrThrow(id, { name: "ci" }, { ...options, headers: refused })),
  ).toEqual(notFound);
});
