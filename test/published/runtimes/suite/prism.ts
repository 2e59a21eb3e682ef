import { accessServiceTokens } from "@restflare/access-service-tokens";
import { type Client, createClient, init, isRestflareError, RestflareError } from "@restflare/core";
import { createClient as createPacedClient } from "@restflare/core/rate-limit";
import { actions } from "@restflare/test-resources-access-service-tokens/actions";
import {
  accountId,
  id,
  listed,
  pageInfo,
  token,
} from "@restflare/test-resources-access-service-tokens/answers";
import { type Check, holds, same, type World } from "./check.js";

// What Prism answers: every action, and every way to read an answer.

const params = { account_id: accountId };
const clientOf = ({ baseUrl, token }: World): Client => createClient({ apiToken: token, baseUrl });
const tokensOf = (world: World) => accessServiceTokens.with({ client: clientOf(world), params });

const everyAction = actions.map(
  ({ action, status, data, bound, boundOrThrow, atCall, atCallOrThrow }): Check => ({
    name: `${action} and ${action}OrThrow`,
    async run(world) {
      const tokens = tokensOf(world);
      const options = { client: clientOf(world), params };
      for (const result of [await bound(tokens, {}), await atCall(options)]) {
        holds(result.ok, `${result.error?.message}`);
        same(result.data, data, "data");
        same([result.response.status, result.attempts], [status, 1], "status and attempts");
      }
      same(await boundOrThrow(tokens, {}), data, "what the twin gives");
      same(await atCallOrThrow(options), data, "what the twin gives with each option at the call");
    },
  }),
);

const everyRefusal = actions.map(
  ({ action, bound, boundOrThrow }): Check => ({
    name: `${action}: a documented refusal is a typed error`,
    async run(world) {
      const options = { headers: { Prefer: "code=403, example=denied" } };
      const { error, attempts } = await bound(tokensOf(world), options);
      holds(isRestflareError(error, "api") && error instanceof RestflareError, `the error is ${error}`);
      const wanted = [403, 1, [{ code: 10000, message: "Authentication error" }]];
      same([error.status, attempts, error.errors], wanted, "status, attempts and errors");
      const thrown: unknown = await boundOrThrow(tokensOf(world), options).catch((reason: unknown) => reason);
      holds(isRestflareError(thrown) && thrown.status === 403, `the twin threw ${thrown}`);
    },
  }),
);

const raw: Check[] = [
  {
    name: "as text",
    async run(world) {
      const text = await tokensOf(world).showOrThrow(id, { as: "text" });
      same(JSON.parse(text).result, token, "the answer");
    },
  },
  {
    name: "as bytes",
    async run(world) {
      const bytes = await tokensOf(world).showOrThrow(id, { as: "bytes" });
      holds(bytes instanceof Uint8Array, "not a Uint8Array");
      same(JSON.parse(new TextDecoder().decode(bytes)).result, token, "the answer");
    },
  },
  {
    name: "as blob",
    async run(world) {
      const blob = await tokensOf(world).showOrThrow(id, { as: "blob" });
      holds(blob instanceof Blob, "not a Blob");
      same(JSON.parse(await blob.text()).result, token, "the answer");
    },
  },
  {
    name: "as stream",
    async run(world) {
      const stream = await tokensOf(world).showOrThrow(id, { as: "stream" });
      holds(stream instanceof ReadableStream, "not a ReadableStream");
      same(JSON.parse(await new Response(stream).text()).result, token, "the answer");
    },
  },
];

export const prismChecks: Check[] = [
  ...everyAction,
  ...everyRefusal,
  ...raw,
  {
    name: "email and key",
    async run({ baseUrl, token: apiKey }) {
      const client = createClient({ apiEmail: "someone@example.com", apiKey, baseUrl });
      same(await accessServiceTokens.showOrThrow(id, { client, params }), token, "data");
    },
  },
  {
    name: "401 without credentials",
    async run(world) {
      // a client always has some, so they are lost on the way
      const losing: typeof fetch = (input, request) => {
        const headers = new Headers(request?.headers);
        headers.delete("authorization");
        return fetch(input, { ...request, headers });
      };
      const { error, attempts } = await tokensOf(world).show(id, {
        client: clientOf(world).with({ fetch: losing }),
      });
      same([error?.kind, error?.status, attempts], ["api", 401, 1], "kind, status and attempts");
    },
  },
  {
    name: "indexAll, indexPages and the info of index",
    async run(world) {
      const items: unknown[] = [];
      for await (const item of tokensOf(world).indexAll()) items.push(item);
      same(items, listed, "items");
      const pages: unknown[] = [];
      for await (const page of tokensOf(world).indexPages({ query: { per_page: 25 } })) pages.push(page.data);
      same(pages, [listed], "pages");
      const result = await tokensOf(world).index();
      same(result.ok && result.info, pageInfo, "info");
    },
  },
  {
    name: "the entry point rate-limit",
    async run({ baseUrl, token: apiToken }) {
      const client = createPacedClient({ apiToken, baseUrl, rateLimit: { requests: 2, per: 1_000 } });
      const calls = [1, 2].map(() => accessServiceTokens.showOrThrow(id, { client, params }));
      same(await Promise.all(calls), [token, token], "data");
    },
  },
  {
    name: "init makes the client of calls that name none",
    async run({ baseUrl, token: apiToken }) {
      const client = init({ apiToken, baseUrl });
      holds(accessServiceTokens.client() === client, "another client");
      same(await accessServiceTokens.showOrThrow(id, { params }), token, "data");
    },
  },
];
