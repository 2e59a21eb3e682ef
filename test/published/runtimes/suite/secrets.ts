import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient, isRestflareError } from "@restflare/core";
import { type Check, holds, same, type World } from "./check.js";
import { meet } from "./faults.js";

// Credentials: where they come from, and where they never show.

/** The console must show this; the token must not be beside it. */
export const PRINTED = "restflare-printed:";

/** What is there to be looked at: clients, resources, and a result and an error of each kind. */
async function everything(world: World): Promise<unknown[]> {
  const fine = meet(world, "fine");
  const all: unknown[] = [fine.client, fine.tokens];
  for (const fault of ["quote", "no-json", "across"]) all.push(await meet(world, fault).tokens.show("t1"));
  all.push(await meet(world, "first-broken").tokens.rotate("t1"));
  all.push(await meet(world, "hang").tokens.rotate("t1", { timeout: 200 }));
  all.push(await fine.tokens.show("t1", { signal: AbortSignal.abort() }));
  all.push(await fine.tokens.show(""));
  const careless: typeof fetch = async (_, request) => {
    throw new Error(`cannot send ${new Headers(request?.headers).get("authorization")}`);
  };
  all.push(await fine.tokens.show("t1", { client: fine.client.with({ fetch: careless }) }));
  const errors = all.flatMap((one) => (one as { error?: unknown }).error ?? []);
  const kinds = errors.map((error) => isRestflareError(error) && error.kind);
  const wanted = ["api", "decode", "api", "connection", "timeout", "aborted", "request", "connection"];
  same(kinds, wanted, "the kinds of errors");
  return [...all, ...errors];
}

/** All that a program can read of a value, whether it is enumerable or not. */
function shown(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || seen.has(value)) return "";
  seen.add(value);
  const fields = Reflect.ownKeys(value).map((key) => shown(Reflect.get(value, key), seen));
  // what a runtime keeps in a response may have no form as a text
  const text = value instanceof Error ? String(value) : "";
  return [text, ...fields].join("\n");
}

export const secretChecks: Check[] = [
  {
    name: "no result, error, client or resource shows credentials",
    async run(world) {
      for (const value of await everything(world)) {
        const all = shown(value) + JSON.stringify(value);
        holds(!all.includes(world.token), "something shows the token");
        // whoever started the suite reads what the console makes of it
        console.error(PRINTED, value);
      }
    },
  },
  {
    name: "credentials of the environment, or an error where there is none",
    async run({ faultUrl, environmentToken }) {
      const { client, seen } = meet({ faultUrl, token: "another" } as World, "fine");
      const make = () => createClient({ baseUrl: client.baseUrl });
      if (environmentToken === undefined) {
        const thrown = thrownBy(make);
        holds(isRestflareError(thrown, "configuration"), `it threw ${thrown}`);
        holds(thrown.message.includes("no credentials"), `the error says: ${thrown.message}`);
        return;
      }
      await accessServiceTokens.showOrThrow("t1", { client: make(), params: { account_id: "a" } });
      same((await seen())[0]?.authorization, `Bearer ${environmentToken}`, "authorization");
    },
  },
];

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
}
