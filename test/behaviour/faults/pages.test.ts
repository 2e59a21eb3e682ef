import { isRestflareError, type RestflareError } from "@restflare/core";
import { type PageFault, pageFaults, scriptOf } from "@restflare/test-harness/faults/pages";
import { clientAt, cursorTokens, tokens } from "@restflare/test-harness/faults/target";
import { type Reply, startRecordingServer } from "@restflare/test-harness/recording-server";
import { expect, onTestFinished, test } from "vitest";

// Lists end, and yield every item exactly once, however the API pages.

async function start(fault: Pick<PageFault, "reply">) {
  const server = await startRecordingServer(scriptOf(fault as PageFault));
  onTestFinished(() => server.stop());
  return { server, options: { client: clientAt(server.url), params: { account_id: "an-account" } } };
}

test.each(pageFaults)("$by: $name", async (fault) => {
  const { server, options } = await start(fault);
  const ids: string[] = [];
  let thrown: unknown;
  try {
    const of = fault.by === "page" ? tokens : cursorTokens;
    for await (const { id } of of.indexAll({ ...options, ...(fault.query && { query: fault.query }) }))
      ids.push(id);
  } catch (error) {
    thrown = error;
  }
  expect(ids).toEqual(fault.items);
  expect(server.requests).toHaveLength(fault.requests);
  if (!fault.thrown) return expect(thrown).toBeUndefined();
  expect(isRestflareError(thrown)).toBe(true);
  expect(thrown).toMatchObject(fault.thrown as Partial<RestflareError>);
});

const endless = (query: URLSearchParams): Reply => {
  const page = Number(query.get("page") ?? 1);
  return { json: { success: true, result: [{ id: `${page}.1` }, { id: `${page}.2` }] } };
};

test("break ends the requests, and none is made ahead of its items", async () => {
  const { server, options } = await start({ reply: endless });
  const seen: [id: string, requests: number][] = [];
  for await (const { id } of tokens.indexAll(options)) {
    seen.push([id, server.requests.length]);
    if (seen.length === 3) break;
  }
  expect(seen).toEqual([
    ["1.1", 1],
    ["1.2", 1],
    ["2.1", 2],
  ]);
  expect(server.requests).toHaveLength(2);
});

test("nothing is asked before the first item is", async () => {
  const { server, options } = await start({ reply: endless });
  const all = tokens.indexAll(options);
  expect(server.requests).toHaveLength(0);
  for await (const _ of all) break;
  expect(server.requests).toHaveLength(1);
});

test("a list can be read twice, from its beginning", async () => {
  const fault = pageFaults.find(({ name }) => name === "nothing wrong") as PageFault;
  const { server, options } = await start(fault);
  const all = tokens.indexAll(options);
  const read = async () => {
    const ids: string[] = [];
    for await (const { id } of all) ids.push(id);
    return ids;
  };
  expect([await read(), await read()]).toEqual([fault.items, fault.items]);
  expect(server.requests).toHaveLength(2 * fault.requests);
});

test("the query goes with every page", async () => {
  const { server, options } = await start({ reply: endless });
  let seen = 0;
  for await (const _ of tokens.indexAll({ ...options, query: { name: "ci & co", per_page: 2 } })) {
    if (++seen === 5) break;
  }
  expect(server.requests.map(({ target }) => target.split("?")[1])).toEqual([
    "name=ci%20%26%20co&per_page=2",
    "name=ci%20%26%20co&per_page=2&page=2",
    "name=ci%20%26%20co&per_page=2&page=3",
  ]);
});

test("the timeout counts for each page anew", async () => {
  const { options } = await start({ reply: endless });
  const pages = tokens.indexPages({ ...options, timeout: 900 });
  const started = performance.now();
  let seen = 0;
  for await (const { data } of pages) {
    seen += data.length;
    // the reader takes its time between two pages, more than the timeout in all
    while (performance.now() - started < 180 * seen);
    if (seen === 6) break;
  }
  expect(seen).toBe(6);
});

test("a signal ends a list between two pages", async () => {
  const { server, options } = await start({ reply: endless });
  const controller = new AbortController();
  const read = async () => {
    for await (const _ of tokens.indexAll({ ...options, signal: controller.signal })) controller.abort();
  };
  await expect(read()).rejects.toMatchObject({ kind: "aborted", attempts: 0 });
  expect(server.requests).toHaveLength(1);
});
