import { request } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { type Reply, refusedAddress, type Script, startRecordingServer } from "./recording-server.js";

async function withServer<T>(script: Script, use: (url: string) => Promise<T>) {
  const server = await startRecordingServer(script);
  try {
    return { value: await use(server.url), requests: server.requests };
  } finally {
    await server.stop();
  }
}

test("a request is recorded as it was sent", async () => {
  const { value, requests } = await withServer([{ status: 201, json: { fine: true } }], async (url) => {
    const response = await fetch(`${url}/a%2Fb?q=%20+1`, {
      method: "PUT",
      body: "körper",
      headers: { "X-One": "1" },
    });
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      body: await response.json(),
    };
  });
  expect(value).toEqual({ status: 201, type: "application/json", body: { fine: true } });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({ method: "PUT", target: "/a%2Fb?q=%20+1" });
  expect(requests[0]?.body.toString()).toBe("körper");
  expect(requests[0]?.header("x-one")).toEqual(["1"]);
  expect(requests[0]?.header("x-two")).toEqual([]);
});

test("header lines keep their order, their case and their repetitions", async () => {
  const { requests } = await withServer([{}], async (url) => {
    await new Promise<void>((resolve, reject) => {
      const client = request(url, { headers: { "X-B": ["1", "2"], "x-A": "3" } }, (answer) =>
        answer.resume().once("end", resolve),
      );
      client.once("error", reject);
      client.end();
    });
  });
  const own = requests[0]?.headers.filter(([name]) => name.toLowerCase().startsWith("x-"));
  expect(own).toEqual([
    ["X-B", "1"],
    ["X-B", "2"],
    ["x-A", "3"],
  ]);
});

/** What comes back on a bare connection, and how it ends. */
function exchange(url: string): Promise<{ bytes: string; end: string }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  let bytes = "";
  socket.on("data", (chunk) => {
    bytes += chunk;
  });
  return new Promise((resolve) => {
    socket.once("end", () => resolve({ bytes, end: "closed" }));
    socket.once("error", (error: NodeJS.ErrnoException) => resolve({ bytes, end: String(error.code) }));
  });
}

test.each<{ reply: Reply; bytes: string; end: string }>([
  { reply: "reset", bytes: "", end: "ECONNRESET" },
  { reply: "close", bytes: "", end: "closed" },
  { reply: { raw: "nonsense\r\n\r\n" }, bytes: "nonsense\r\n\r\n", end: "closed" },
  {
    reply: { raw: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf" },
    bytes: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
    end: "closed",
  },
])("the reply $reply gives $bytes, then the connection is $end", async ({ reply, bytes, end }) => {
  const { value, requests } = await withServer([reply], exchange);
  expect(value).toEqual({ bytes, end });
  expect(requests).toHaveLength(1);
});

test("a request that hangs is recorded, and stop() ends it", async () => {
  let arrived = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = await startRecordingServer(() => {
    arrived();
    return "hang";
  });
  const pending = exchange(server.url);
  await arrival;
  await server.stop();
  expect((await pending).bytes).toBe("");
  expect(server.requests).toHaveLength(1);
});

test("a request that is not in the script is recorded and answered with 599", async () => {
  const { value, requests } = await withServer([{}], async (url) => {
    const first = await fetch(url);
    const second = await fetch(url);
    return [first.status, second.status, await second.text()];
  });
  expect(value).toEqual([200, 599, "request 2 is not in the script"]);
  expect(requests).toHaveLength(2);
});

test("nothing listens at a refused address", async () => {
  expect(await exchange(await refusedAddress())).toEqual({ bytes: "", end: "ECONNREFUSED" });
});
