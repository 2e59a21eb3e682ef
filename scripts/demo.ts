import { createMock } from "@restflare/mock";
import Table from "cli-table3";
import { tokenLife } from "./demo/token-life.js";

// The whole life of a service token through the built package, on a mock that remembers: no account needed.

const document = new URL("../openapi/access-service-tokens.yaml", import.meta.url);
const mock = await createMock(document, { stateful: true });
const table = new Table({
  head: ["call", "request", "answer"],
  style: { head: [], border: [], compact: true },
});
let isAsTold = true;
for await (const { call, request, status, told, ok } of tokenLife(mock.options)) {
  table.push([call, request, `${status} ${told}`]);
  isAsTold &&= ok;
}
console.log("A service token's life, on a mock in this process\n");
console.log(table.toString());
console.log("\nNext: packages/api/access-service-tokens/README.md, with an account of yours.");
if (!isAsTold) process.exitCode = 1;
