#!/usr/bin/env node
import { parseArgs } from "node:util";
import { type Mock, startMock } from "./server.js";

const USAGE = `Usage: restflare-mock <package or document>... [--port <number>] [--stateful]

  restflare-mock access-service-tokens       a package that is installed here
  restflare-mock zones dns-records           several, on one server
  restflare-mock ./openapi.json --port 4010  a file; without --port, any port that is free
  restflare-mock zones --stateful            keeps what is created until it ends

It answers as the documents say, until Ctrl-C.`;

interface Arguments {
  readonly sources: readonly string[];
  readonly port: number;
  readonly stateful: boolean;
}

/** What the command line asks for; only its usage where that is all. */
function readArguments(args: string[]): Arguments | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: { type: "string", default: "0" },
      stateful: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return undefined;
  if (positionals.length === 0) throw new Error("a package or a document is needed");
  if (!/^\d+$/.test(values.port)) throw new Error(`--port takes a number, not "${values.port}"`);
  return { sources: positionals, port: Number(values.port), stateful: values.stateful };
}

async function serve({ sources, ...options }: Arguments): Promise<void> {
  const mock = await startMock(sources, { ...options, onLog: (line) => console.log(line) });
  console.log(
    `${sources.join(", ")} answers at ${mock.url}\n\n  createClient(${literal(mock.options)})\n\nCtrl-C ends it.`,
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
