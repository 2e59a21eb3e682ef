// token-keeper [--secrets <folder>]: renews the service tokens that expire within 30 days. Ends with 1 if one was not.
import { parseArgs } from "node:util";
import { connectFromEnvironment } from "@example/cloudflare";
import { fileSink } from "./file-sink.js";
import { keepTokens } from "./keep-tokens.js";

try {
  const { values } = parseArgs({ options: { secrets: { type: "string" } } });
  const { serviceTokens } = connectFromEnvironment();
  const outcomes = await keepTokens({
    tokens: serviceTokens,
    now: new Date(),
    ...(values.secrets ? { sink: fileSink(values.secrets) } : {}),
  });
  for (const { done, name, id, why } of outcomes)
    console.log(`${done} ${name} (${id})${why ? `: ${why}` : ""}`);
  if (outcomes.some(({ done }) => done === "failed")) process.exitCode = 1;
} catch (error) {
  console.error(`token-keeper: ${(error as Error).message}`);
  process.exitCode = 1;
}
