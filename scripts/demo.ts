import { startMock } from "@restflare/mock";
import Table from "cli-table3";
import { type Step, tokenLife } from "./demo/token-life.js";

// The whole life of a service token through the built package, against a mock of its document: no account needed.

const plain = { head: [], border: [], compact: true };

/** The path stands in two lines, so that the table fits a terminal. */
function row({ action, method, path, status, result, ok }: Step): string[] {
  return [
    action,
    method,
    path.replace("/service_tokens/", "/service_tokens\n  /"),
    `${status}${ok ? "" : " FAILED"}`,
    result,
  ];
}

const mock = await startMock(new URL("../openapi/access-service-tokens.yaml", import.meta.url));
try {
  const steps: Step[] = [];
  for await (const step of tokenLife(mock.url)) steps.push(step);
  const table = new Table({ head: ["action", "method", "path", "status", "result"], style: plain });
  table.push(...steps.map(row));
  console.log(`A service token's life, on a mock at ${mock.url}\n${table}`);
  if (!steps.every(({ ok }) => ok)) process.exitCode = 1;
} finally {
  await mock.stop();
}
