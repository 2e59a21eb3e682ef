import type { Reply } from "@restflare/test-harness/recording-server";
import { expect, test } from "vitest";
import { envelope, type Served, serve } from "./serve.js";

// What may have been carried out already is sent again only where a second time does no harm.

const id = "t1";
const calls: {
  action: string;
  call: (tokens: Served["tokens"]) => ReturnType<Served["tokens"]["show"]>;
  again: boolean;
}[] = [
  { action: "show", call: (tokens) => tokens.show(id), again: true },
  { action: "update", call: (tokens) => tokens.update(id, { enabled: true }), again: true },
  { action: "delete", call: (tokens) => tokens.delete(id), again: true },
  { action: "refresh", call: (tokens) => tokens.refresh(id), again: false },
];
const lost: { answer: string; reply: Reply }[] = [
  { answer: "reset", reply: "reset" },
  { answer: "closed", reply: "close" },
  { answer: "a 502", reply: { status: 502 } },
  { answer: "broken off", reply: { raw: "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{" } },
];
const rows = calls.flatMap((call) => lost.map((answer) => ({ ...call, ...answer })));

test.each(rows.filter(({ again }) => again))(
  "$action is sent again when its answer is $answer",
  async ({ call, reply }) => {
    const { tokens, requests } = await serve([reply, envelope({ id })]);
    expect(await call(tokens)).toMatchObject({ ok: true, data: { id }, attempts: 2 });
    expect(requests).toHaveLength(2);
    const [first, second] = requests.map(({ method, target, body }) => ({
      method,
      target,
      body: body.toString(),
    }));
    expect(second).toEqual(first);
  },
);

test.each(rows.filter(({ again }) => !again))(
  "$action is not sent again when its answer is $answer",
  async ({ call, reply }) => {
    const { tokens, requests } = await serve([reply, envelope({ id })]);
    expect(await call(tokens)).toMatchObject({ ok: false, attempts: 1 });
    expect(requests).toHaveLength(1);
  },
);

test.each(lost)("rotate and create are not sent again when their answer is $answer", async ({ reply }) => {
  const server = await serve(() => reply);
  expect(await server.tokens.rotate(id)).toMatchObject({ ok: false, attempts: 1 });
  expect(await server.tokens.create({ name: "ci" })).toMatchObject({ ok: false, attempts: 1 });
  expect(server.requests.map(({ target }) => target.split("/").at(-1))).toEqual(["rotate", "service_tokens"]);
});

test("rotate is sent again where the call asks for it", async () => {
  const { tokens, requests } = await serve(["reset", envelope({ id })]);
  expect(await tokens.rotate(id, { retry: { unsafe: true, backoff: 0 } })).toMatchObject({
    ok: true,
    attempts: 2,
  });
  expect(requests).toHaveLength(2);
});

test("an answer that stays lost is given up after two repeats, or after as many as the call says", async () => {
  const { tokens, requests } = await serve(() => "reset");
  expect(await tokens.show(id)).toMatchObject({
    ok: false,
    attempts: 3,
    error: { kind: "connection", attempts: 3 },
  });
  expect(await tokens.show(id, { retry: { maxRetries: 0 } })).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(4);
});

test("a refusal is not asked twice", async () => {
  const { tokens, requests } = await serve([{ status: 403, json: { success: false, errors: [] } }]);
  expect(await tokens.show(id)).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(1);
});

test("a 404 on a repeated delete says why", async () => {
  const { tokens } = await serve(["reset", { status: 404, json: { success: false, errors: [] } }]);
  const { error } = await tokens.delete(id);
  expect(error?.status).toBe(404);
  expect(error?.message).toContain("; an earlier attempt may have deleted it");
});
