import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { blocksOf } from "@restflare/test-harness/blocks";
import { transform } from "esbuild";
import { type Consumer, filesIn, manifestOf } from "./consumer.js";
import type { Tarballs } from "./pack.js";
import { environment, type Place } from "./run.js";

const TESTS = ["test/rotation.test.js", "test/commonjs.test.cjs"];

/** An app with the test of the mock's README, and the same in CommonJS. */
export function rotationApp(tarballs: Tarballs) {
  return async (folder: string) => {
    await filesIn(folder, {
      "package.json": JSON.stringify(manifestOf(tarballs)),
      "test/rotation.test.js": await readmeTest(),
      "test/commonjs.test.cjs": await readFile(new URL("commonjs.cjs", import.meta.url), "utf8"),
    });
  };
}

/** The first block of the mock's README, whole, in the JavaScript of the oldest Node. */
async function readmeTest(): Promise<string> {
  const readme = await readFile(new URL("../../../packages/mock/README.md", import.meta.url), "utf8");
  const [block] = blocksOf(readme);
  const { code } = await transform(block?.source ?? "", { loader: "ts", target: "node20" });
  return code;
}

/** What the README promises, for one consumer: the counts of its test, and an answer of the program's. */
export async function tryMock(consumer: Consumer, node?: string) {
  const printed = await consumer.run("node", "--test", "--test-reporter=tap", ...TESTS);
  const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, "m").exec(printed)?.[1]);
  const place = { cwd: consumer.cwd, ...(node === undefined ? {} : { node }) };
  return { passed: count("pass"), failed: count("fail"), ...(await tryProgram(place)) };
}

async function tryProgram(place: Place) {
  const program = join(place.cwd, "node_modules", ".bin", "restflare-mock");
  const child = spawn(program, ["access-service-tokens"], {
    ...place,
    env: environment(place),
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const answer = await fetch(`${await addressOf(child.stdout)}/accounts/any/access/service_tokens/any`, {
      headers: { authorization: "Bearer mock" },
    });
    child.kill("SIGINT");
    const [exitCode] = await once(child, "exit");
    return { status: answer.status, exitCode: exitCode as number | null };
  } finally {
    child.kill("SIGKILL");
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface(output);
  for await (const line of lines) {
    const address = / answers at (http:\S+)$/.exec(line)?.[1];
    if (!address) continue;
    lines.close();
    output.resume();
    return address;
  }
  throw new Error("the program ended without an address");
}
