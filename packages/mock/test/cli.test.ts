import { type ChildProcess, spawn } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { cli, folder } from "./requests.js";

interface Run {
  readonly child: ChildProcess;
  /** Settles with what was printed once that matches. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<{ code: number | null; signal: string | null; out: string; err: string }>;
}

/** Runs a program that ends with the test at the latest. */
function run(...args: string[]): Run {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [out, err] = ["", ""];
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  const ended = new Promise<Awaited<Run["ended"]>>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal, out, err })),
  );
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(out);
        if (match) resolve(match);
      };
      child.stdout.on("data", look);
      child.once("close", () => reject(new Error(`it ended without ${pattern}: ${out}${err}`)));
      look();
    });
  return { child, printed, ended };
}

// on Windows a program that another one ends hears of it in no case
test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)(
  "it says where it is, answers, logs, and ends on %s",
  async (signal) => {
    const { child, printed, ended } = run(cli, "access-service-tokens");
    const [, url] = await printed(/^access-service-tokens answers at (http:\/\/127\.0\.0\.1:\d+)$/m);
    await printed(new RegExp(`createClient\\(\\{ apiToken: "the-token-of-a-mock", baseUrl: "${url}" \\}\\)`));
    const path = "/accounts/a/access/service_tokens";
    const answer = await fetch(url + path, { headers: { authorization: "Bearer mock" } });
    expect(answer.status).toBe(200);
    await printed(new RegExp(`^GET ${path} 200$`, "m"));
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, signal: null, err: "" });
  },
);

test.each([
  { args: [], words: /a package or a document is needed\n\nUsage: restflare-mock/ },
  { args: ["access-service-tokens", "b"], words: /@restflare\/b is not installed in / },
  { args: ["a", "--port", "http"], words: /--port takes a number, not "http"/ },
  { args: ["a", "--nonsense"], words: /Unknown option '--nonsense'/ },
  {
    args: ["a", "--port", "99999"],
    words: /@restflare\/a is not installed in .*; npm install --save-dev @restflare\/a/,
  },
  { args: ["access-service-tokens", "--port", "99999"], words: /did not start: .*65536/ },
])("$args is refused in words, without a stack", async ({ args, words }) => {
  const { code, out, err } = await run(cli, ...args).ended;
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^restflare-mock: /);
  expect(err).toMatch(words);
  expect(err).not.toMatch(/^\s+at /m);
});

test("with --stateful it keeps what is created", async () => {
  const { printed } = run(cli, "access-service-tokens", "--stateful");
  const [, url] = await printed(/answers at (http:\/\/127\.0\.0\.1:\d+)$/m);
  const headers = { authorization: "Bearer mock", "content-type": "application/json" };
  const tokens = `${url}/accounts/a/access/service_tokens`;
  await fetch(tokens, { method: "POST", headers, body: '{"name":"mine"}' });
  expect(await (await fetch(tokens, { headers })).json()).toMatchObject({ result: [{ name: "mine" }] });
});

test("--help says how to use it", async () => {
  const { code, out } = await run(cli, "--help").ended;
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: restflare-mock/);
});

test("a process that started and stopped mocks ends by itself", async () => {
  const program = `
    import { startMock } from "@restflare/mock";
    for (let round = 0; round < 3; round++) {
      const mock = await startMock("access-service-tokens");
      await (await fetch(mock.url)).text();
      await mock.stop();
    }`;
  const { code, out, err } = await run("--input-type=module", "--eval", program).ended;
  expect({ code, out, err }).toEqual({ code: 0, out: "", err: "" });
});
