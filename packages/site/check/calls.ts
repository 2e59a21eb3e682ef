import { firstTexts, readTexts, type Texts } from "../src/playground/given.js";
import { type Outcome, run, type Stage } from "../src/playground/run.js";
import { type Scenario, spoiled } from "../src/playground/scenarios.js";

const SUCCESS: Scenario = { name: "success", label: "Success" };

type Call = Stage["playground"]["calls"][number];

/** What is wrong with the calls of a playground as they are filled in at first, and with the wrong input that they offer. */
export async function wrongCalls(stage: Stage): Promise<string[]> {
  const wrong: string[] = [];
  for (const call of stage.playground.calls) {
    const name = [call.call, call.member].filter(Boolean).join("/");
    const texts = firstTexts(call);
    const outcome = await ran(stage, call, texts);
    if (!outcome.ok) wrong.push(`${name}: ${outcome.summary}`);
    const found = spoiled(call, texts);
    if (!found) continue;
    const refused = await ran(stage, call, { ...texts, [found.key]: found.text });
    const { error } = Object(refused.result) as { error?: { status?: number } };
    if (error?.status !== 422) wrong.push(`${name}, where ${found.what}: ${refused.summary}`);
  }
  return wrong;
}

async function ran(stage: Stage, call: Call, texts: Texts): Promise<Outcome> {
  const { given, problems } = readTexts(call, texts);
  if (!given) throw new Error(`${call.call}: ${[...problems.values()].join(" ")}`);
  return run(stage, call, { given, way: "one", scenario: SUCCESS });
}
