#!/usr/bin/env node
import { parseArgs } from "node:util";
import { type Mock, startMock } from "./mock.js";

const USAGE = `Usage: restflare-mock <package or document> [--port <number>]

  restflare-mock access-service-tokens       a package that is installed here
  restflare-mock ./openapi.json --port 4010  a file; without --port, any port that is free

It answers as the document says, until Ctrl-C.`;

interface Arguments {
  readonly source: string;
  readonly port: number;
}

/** What the command line asks for; only its usage where that is all. */
function readArguments(args: string[]): Arguments | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { port: { type: "string", default: "0" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return undefined;
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0)
    throw new Error(`one package or document is needed, there are ${positionals.length}`);
  if (!/^\d+$/.test(values.port)) throw new Error(`--port takes a number, not "${values.port}"`);
  return { source, port: Number(values.port) };
}

async function serve({ source, port }: Arguments): Promise<void> {
  const mock = await startMock(source, { port, onLog: (line) => console.log(line) });
  console.log(
    `${source} answers at ${mock.url}\n\n  createClient(${literal(mock.options)})\n\nCtrl-C ends it.`,
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => mock.stop());
}

function literal({ apiToken, baseUrl, insteadOf }: Mock["options"]): string {
  const others = insteadOf ? `, insteadOf: ${JSON.stringify(insteadOf)}` : "";
  return `{ apiToken: "${apiToken}", baseUrl: "${baseUrl}"${others} }`;
}

function fail(error: unknown, hint = ""): void {
  console.error(`restflare-mock: ${(error as Error).message}${hint}`);
  process.exitCode = 1;
}

let asked: Arguments | undefined;
try {
  asked = readArguments(process.argv.slice(2));
  if (asked) serve(asked).catch(fail);
  else console.log(USAGE);
} catch (error) {
  fail(error, `\n\n${USAGE}`);
}
