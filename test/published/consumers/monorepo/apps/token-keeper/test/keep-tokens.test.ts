import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileSink } from "../src/file-sink.js";
import { keepTokens } from "../src/keep-tokens.js";
import type { Sink } from "../src/sink.js";
import { NOW, startAccount, tokenOf } from "./account.js";

const SECRET = "example-client-secret-of-rotate";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "token-keeper-"));
});
afterEach(() => rm(folder, { recursive: true }));

const twoDue = [tokenOf("first", "2026-06-30T00:00:00Z"), tokenOf("second", "2026-05-31T00:00:00Z")];

test("only what is enabled and expires within 30 days is refreshed, each token once", async () => {
  const [first] = twoDue;
  assert(first);
  const others = [tokenOf("later", "2026-07-02T00:00:00Z"), tokenOf("off", "2026-06-02T00:00:00Z", false)];
  await using account = await startAccount([first, ...others, first]);
  assert.deepEqual(await keepTokens({ tokens: account.serviceTokens, now: NOW }), [
    { name: "first", id: "first", done: "refreshed" },
  ]);
  assert.deepEqual(account.requests, ["refresh first"]);
});

test("a rotated token's secret is in a file of its owner alone, and nowhere else", async () => {
  await using account = await startAccount(twoDue.slice(0, 1));
  const outcomes = await keepTokens({ tokens: account.serviceTokens, now: NOW, sink: fileSink(folder) });
  assert.deepEqual(outcomes, [{ name: "first", id: "first", done: "rotated" }]);
  const [file = ""] = await readdir(folder);
  assert.equal(JSON.parse(await readFile(join(folder, file), "utf8")).client_secret, SECRET);
  if (process.platform !== "win32") assert.equal((await stat(join(folder, file))).mode & 0o777, 0o600);
  assert.doesNotMatch(JSON.stringify(outcomes) + account.log(), new RegExp(SECRET));
});

test("two runs, at once and in turn, rotate a token once", async () => {
  await using account = await startAccount(twoDue.slice(0, 1));
  const job = { tokens: account.serviceTokens, now: NOW, sink: fileSink(folder) };
  await Promise.all([keepTokens(job), keepTokens(job)]);
  const [outcome] = await keepTokens(job);
  assert.equal(outcome?.done, "rotated");
  assert.equal(account.requests.filter((request) => request === "rotate first").length, 1);
});

test("what the API refuses to one does not stop the other, and may be tried again", async () => {
  let isRefused = true;
  await using account = await startAccount(twoDue, {
    onRequest({ path, headers }) {
      if (isRefused && path.endsWith("/first/rotate")) headers.set("prefer", "code=403, example=denied");
    },
  });
  const job = { tokens: account.serviceTokens, now: NOW, sink: fileSink(folder) };
  const outcomes = await keepTokens(job);
  assert.deepEqual(
    outcomes.map(({ id, done }) => [id, done]),
    [
      ["first", "failed"],
      ["second", "rotated"],
    ],
  );
  assert.match(outcomes[0]?.why ?? "", /403 \(10000\) Authentication error/);
  isRefused = false;
  assert.equal((await keepTokens(job))[0]?.done, "rotated");
});

test("a token whose answer was lost is not rotated again until somebody has looked", async () => {
  await using account = await startAccount(twoDue.slice(0, 1), {
    async fetch(input, init) {
      const answer = await fetch(input, init);
      if (!answer.url.endsWith("/rotate")) return answer;
      await answer.body?.cancel();
      throw new TypeError("the connection broke");
    },
  });
  const job = { tokens: account.serviceTokens, now: NOW, sink: fileSink(folder) };
  const [lost] = await keepTokens(job);
  assert.match(lost?.why ?? "", /the connection broke/);
  const [again] = await keepTokens(job);
  assert.match(again?.why ?? "", /was taken by a run that did not end/);
  assert.deepEqual(account.requests, ["rotate first"]);
});

test("a sink that takes no secret is told of without its words", async () => {
  const sink: Sink = {
    claim: async () => ({
      write: async ({ client_secret }) => assert.fail(`cannot write ${client_secret}`),
      release: async () => {},
      [Symbol.asyncDispose]: async () => {},
    }),
  };
  await using account = await startAccount(twoDue.slice(0, 1));
  const [outcome] = await keepTokens({ tokens: account.serviceTokens, now: NOW, sink });
  assert.equal(outcome?.why, "it was rotated, but the sink did not take the secret; rotate it by hand");
});
