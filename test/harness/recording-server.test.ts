import { request } from "node:http";
import { expect, test } from "vitest";
import { refusedAddress, type Script, startRecordingServer } from "./recording-server.js";

async function withServer<T>(script: Script, use: (url: string) => Promise<T>) {
  const server = await startRecordingServer(script);
  try {
    return { value: await use(server.url), requests: server.requests };
  } finally {
    await server.stop();
  }
}

const causeOf = (error: Error) => (error.cause as { code: string }).code;

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

test("a reply can break the connection in every way", async () => {
  const { value, requests } = await withServer(
    ["reset", "close", { raw: "nonsense\r\n\r\n" }],
    async (url) => {
      const reasons: string[] = [];
      for (let turn = 0; turn < 3; turn++) reasons.push(await fetch(url).then(() => "answered", causeOf));
      return reasons;
    },
  );
  expect(value).toEqual(["ECONNRESET", "UND_ERR_SOCKET", "HPE_INVALID_CONSTANT"]);
  expect(requests).toHaveLength(3);
});

test("raw bytes arrive as they are", async () => {
  const { value } = await withServer(
    [{ raw: "HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n" }],
    async (url) => {
      const response = await fetch(url);
      return { status: response.status, text: response.statusText, body: await response.text() };
    },
  );
  expect(value).toEqual({ status: 502, text: "Bad", body: "" });
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
  const pending = fetch(server.url).then(() => "answered", causeOf);
  await arrival;
  await server.stop();
  expect(await pending).toBe("UND_ERR_SOCKET");
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
  await expect(fetch(await refusedAddress()).catch(causeOf)).resolves.toBe("ECONNREFUSED");
});
