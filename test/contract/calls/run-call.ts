import type { Mock } from "@restflare/mock";
import { startRecordingServer } from "@restflare/test-harness/recording-server";
import type { ContractCall } from "../../../packages/generator/src/contract/calls.js";
import { prismLimit } from "../../../packages/generator/src/contract/prism-limits.js";
import type { PackagePlan } from "../../../packages/generator/src/plan/model.js";
import { argumentsOf } from "./arguments.js";
import { checkOutcome } from "./check-outcome.js";
import { decoded, type Exchange, segmentsOf, watchedClient } from "./exchange.js";
import { type Exports, functionOf } from "./functions.js";
import { complaintOf, replyTo } from "./recorded.js";
import type { Schemas } from "./schemas.js";

/** What the calls of one package are made with. */
export interface Bench {
  plan: PackagePlan;
  exports: Exports;
  prism: Mock;
  schemas: Schemas;
}

/** Makes a call, and rejects with what is not as the document says, of the request, the answer, or what became of it. */
export async function runCall(call: ContractCall, bench: Bench): Promise<void> {
  const limit = prismLimit(call);
  if (limit === undefined) return callOnPrism(call, bench);
  const server = await startRecordingServer([replyTo(call)]);
  try {
    await callOn(server.url, call, bench, {});
    const [request] = server.requests;
    const complaint = request && (await complaintOf(request, call, bench.schemas));
    if (complaint !== undefined) throw new Error(`the request is not as documented: ${complaint}`);
  } finally {
    await server.stop();
  }
}

function serversOf({ document: { servers = [] } }: PackagePlan): string[] {
  return servers.flatMap((server) => {
    const { url } = Object(server) as { url?: unknown };
    return typeof url === "string" ? [url] : [];
  });
}

/** Prism is told what to answer with. */
export function callOnPrism(call: ContractCall, bench: Bench): Promise<void> {
  return callOn(bench.prism.url, call, bench, { Prefer: `code=${call.answer.status}` });
}

async function callOn(
  url: string,
  call: ContractCall,
  { plan, exports, schemas }: Bench,
  headers: Record<string, string>,
): Promise<void> {
  const { client, exchanges } = watchedClient(url, serversOf(plan));
  const args = argumentsOf(call, plan.document, { client, headers });
  const outcome = functionOf(exports, call)(...args);
  try {
    await checkOutcome(outcome, call, schemas);
  } catch (error) {
    checkExchanges(exchanges, call); // says better than a refusal what was wrong
    throw error;
  }
  if (exchanges.length === 0) throw new Error("nothing was sent");
  checkExchanges(exchanges, call);
}

function checkExchanges(exchanges: readonly Exchange[], call: ContractCall): void {
  const { method } = call.action;
  for (const exchange of exchanges) {
    if (exchange.violations !== null) throw new Error(`Prism found violations: ${exchange.violations}`);
    const sent = [exchange.method.toLowerCase(), ...decoded(exchange.path)].join(" ");
    const documented = [method, ...segmentsOf(call)].join(" ");
    if (sent !== documented) throw new Error(`it sent ${sent}, and the document has ${documented}`);
    const lost = namesInQuery(call).filter((name) => !exchange.query.has(name));
    if (lost.length > 0) throw new Error(`the query ${exchange.query} has no ${lost.join(", ")}`);
    for (const [name, value] of Object.entries(call.given.headers)) {
      const had = exchange.headers.get(name);
      if (had !== String(value))
        throw new Error(`the header ${name} is ${had}, and it was given ${String(value)}`);
    }
    if (exchange.status !== call.answer.status) {
      throw new Error(`it was answered with ${exchange.status}, and the document has ${call.answer.status}`);
    }
  }
}

/** What must stand in the query under its own name; Prism does not miss what need not be there, and an object has others. */
function namesInQuery({ given }: ContractCall): string[] {
  return Object.keys(given.query).filter((name) => {
    const value = given.query[name];
    return (
      typeof value !== "object" || (Array.isArray(value) && value.every((item) => typeof item !== "object"))
    );
  });
}
