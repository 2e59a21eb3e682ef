import type { ActionPlan, PartPlan } from "../../plan/model.js";
import { firstWords } from "./words.js";

/** The parameters that a page has explained already, each with what was said of it, and the call that it was said at. */
export type Explained = Map<string, string>;

/** What a call may be given beside its ids and its body, a line each; what stands on the page already is only named. */
export function parametersText({ query, headers }: ActionPlan, call: string, explained: Explained): string[] {
  const inQuery = query ? partText("query", query, { call, explained }) : [];
  const inHeaders = headers ? partText("headers", headers, { call, explained }) : [];
  return [...inQuery, ...(inQuery.length > 0 && inHeaders.length > 0 ? [""] : []), ...inHeaders];
}

function partText(
  option: "query" | "headers",
  { names }: PartPlan,
  { call, explained }: { call: string; explained: Explained },
): string[] {
  const fresh = new Map<string, string[]>();
  const known = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, words: string, code: string): unknown =>
    to.set(words, [...(to.get(words) ?? []), code]);
  for (const { name, required, description = "" } of names) {
    const words = firstWords(description);
    const code = `\`${name}\`${required ? " (required)" : ""}`;
    const before = words === "" ? undefined : explained.get(`${name}: ${words}`);
    if (before !== undefined) {
      add(known, `as in \`${before}\``, code);
      continue;
    }
    add(fresh, words, code);
    explained.set(`${name}: ${words}`, call);
  }
  const lines = [...fresh, ...known].map(([words, codes]) =>
    [codes.join(", "), words].filter(Boolean).join(": "),
  );
  const head = `The option \`${option}\` takes`;
  return lines.length === 1 ? [`${head} ${lines[0]}`] : [`${head}:`, ...lines.map((line) => `- ${line}`)];
}
