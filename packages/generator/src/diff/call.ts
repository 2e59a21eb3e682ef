import { resolve, type Schema } from "../document/openapi.js";
import type { ActionPlan } from "../plan/model.js";
import { compareAnswer } from "./answer.js";
import { compareBody } from "./body.js";
import { compareMessages } from "./messages.js";
import type { ActionReporter } from "./reporter.js";
import type { CompareSchemas } from "./schema/comparison.js";
import { compareServers } from "./server.js";
import type { Call } from "./surface.js";

/** Everything that a caller of one action can see to be different. */
export function compareCalls(
  before: Call,
  after: Call,
  tools: { compare: CompareSchemas; report: ActionReporter },
): void {
  const { report } = tools;
  const [old, now] = [before.action, after.action];
  compareName(old, after, report);
  const server = compareServers(before, after);
  if (server) report.add(...server);
  compareInput(before, after, tools);
  compareBody(old, now, tools);
  compareAnswer(old, now, tools);
  compareMessages(before, after, tools);
  compareRemarks(old, now, report);
}

function compareName(old: ActionPlan, { action: now, aliases }: Call, report: ActionReporter): void {
  if (old.call !== now.call) {
    const isKept = aliases.includes(old.call);
    const text = `was \`${old.call}\`${isKept ? ", which still works" : ""}`;
    report.add(isKept ? "action-renamed-with-alias" : "action-renamed", text);
  }
  if (old.args.join() !== now.args.join()) {
    report.add(
      "arguments-changed",
      `is called as \`(${now.args.join(", ")})\` (was \`(${old.args.join(", ")})\`)`,
    );
  }
}

const NONE: Schema = { type: "object", additionalProperties: false };

/** `params`, `query` and `headers`: each is an object, of which an action may have none. */
function compareInput(
  before: Call,
  after: Call,
  { compare, report }: { compare: CompareSchemas; report: ActionReporter },
): void {
  const [old, now] = [before.action, after.action];
  report.addAll("params", compare(paramsOf(old), paramsOf(now), "request"));
  if (old.id && now.id) report.addAll("id", compare(old.id, now.id, "request"));
  for (const part of ["query", "headers"] as const) {
    if (!old[part] && !now[part]) continue;
    report.addAll(part, compare(sent(before, part), sent(after, part), "request"));
  }
  const styles = [old, now].map(({ query }) => JSON.stringify(query?.styles ?? {}));
  if (styles[0] !== styles[1] && old.query && now.query) {
    report.add("query-style-changed", "writes its query in another style", { place: "query" });
  }
}

/** Whatever marks the schema of a parameter has: it is sent. */
function sent({ action, document }: Call, part: "query" | "headers"): Schema {
  const schema = action[part]?.schema;
  if (!schema) return NONE;
  const real = resolve(document, schema);
  const fields = Object.entries(real.properties ?? {});
  return {
    ...real,
    properties: Object.fromEntries(fields.map(([name, field]) => [name, { allOf: [field] }])),
  };
}

function paramsOf({ params }: ActionPlan): Schema {
  if (params.length === 0) return NONE;
  return {
    type: "object",
    properties: Object.fromEntries(params.map(({ name, schema }) => [name, schema])),
    required: params.map(({ name }) => name),
  };
}

/** What stands in a comment, or is done behind the caller's back. */
function compareRemarks(old: ActionPlan, now: ActionPlan, report: ActionReporter): void {
  if (!old.deprecated && now.deprecated) report.add("deprecated", "is deprecated");
  if (old.deprecated && !now.deprecated) report.add("no-longer-deprecated", "is no longer deprecated");
  const words = [old, now].map(({ summary, description, documentation = "" }) =>
    JSON.stringify([summary, description, documentation]),
  );
  if (words[0] !== words[1]) report.add("docs-changed", "has other documentation");
  const [may, needs] = [old, now].map(({ permissions }) => permissions.toSorted().join(", "));
  if (may !== needs)
    report.add(
      "permissions-changed",
      needs ? `needs the permission ${needs}` : "names no permission any more",
    );
  const [hidden, hides] = [old, now].map(({ secrets }) => secrets.map((name) => `\`${name}\``).join(", "));
  if (hidden !== hides)
    report.add("secrets-changed", hides ? `holds secrets: ${hides}` : "holds no secrets any more");
  if (old.idempotent !== now.idempotent) {
    report.add(
      "repeats-changed",
      now.idempotent ? "is repeated after a lost answer" : "is no longer repeated after a lost answer",
    );
  }
}
