import type { ActionPlan, Sample } from "../../plan/model.js";
import { literal, propertyName } from "../text.js";
import type { Bound } from "./bound.js";
import { asArgument, WIDTH } from "./sample-text.js";

/** How an action is called, in short: `tokens.rotate(id, { body })`. */
export function shortCall(bound: Bound, action: ActionPlan): string {
  const options = [
    ...(unbound(bound, action).length > 0 ? ["params"] : []),
    ...(action.query?.required ? ["query"] : []),
    ...(action.headers?.required ? ["headers"] : []),
    ...(hasBodyInOptions(action) ? ["body"] : []),
  ];
  const args = action.args.flatMap((name) => {
    if (name !== "options") return [name];
    return options.length > 0 ? [`{ ${options.join(", ")} }`] : [];
  });
  return `${callee(bound, action)}(${args.join(", ")})`;
}

/** How an action is called, with real values: on one line where that fits, else its largest part on several. */
export function fullCall(bound: Bound, action: ActionPlan, before = ""): string {
  const line = `${before}${callText(bound, action, WIDTH)}`;
  return line.includes("\n") || line.length > WIDTH ? `${before}${callText(bound, action, 0)}` : line;
}

/** A call that does not throw, as a statement; what is read item by item is read. */
export function safeCall(bound: Bound, action: ActionPlan): string {
  const call = fullCall(bound, action, `const { ${action.data ? "data, " : ""}error } = `);
  const loop = action.as === "items" ? ["if (data) for await (const item of data) console.log(item);"] : [];
  return [`${call};`, ...loop].join("\n");
}

function callText(bound: Bound, action: ActionPlan, room: number): string {
  const { samples } = action;
  const args = action.args.flatMap((name) => {
    if (name === "id") return [literal(action.member ?? samples.params[action.idName ?? ""] ?? "<id>")];
    if (name === "body") return [asArgument(samples.body ?? NOTHING, { room })];
    const options = optionsText(bound, action, action.args.includes("body") ? WIDTH : room);
    return options === "" ? [] : [options];
  });
  return `await ${callee(bound, action)}(${args.join(", ")})`;
}

const NOTHING: Sample = { kind: "object", fields: [], more: false };

/** Where a document knows nothing that could be in it, there is nothing to show. */
function hasBodyInOptions({ body, args, samples }: ActionPlan): boolean {
  const isEmpty = samples.body?.kind === "object" && samples.body.fields.length === 0;
  return body !== undefined && !isEmpty && !args.includes("body");
}

/** The ids that a call has to name, since the resource is not bound to them. */
export const unbound = ({ params }: Bound, action: ActionPlan): string[] =>
  action.params.map(({ name }) => name).filter((name) => !params.includes(name));

/** From the constant on, as far in as the action is. */
function callee({ name, resource }: Bound, { call }: ActionPlan): string {
  return `${name}${call.slice(resource.key.length)}`;
}

/** What has to stand in the options, and the body where that is its place. */
function optionsText(bound: Bound, action: ActionPlan, room: number): string {
  const { samples } = action;
  const params = unbound(bound, action);
  const inner = (sample: Sample): string => asArgument(sample, { indent: "  ", room: WIDTH - 12 });
  const fields = [
    ...(params.length > 0 ? [`params: ${literal(pick(samples.params, params))}`] : []),
    ...(action.query?.required && samples.query ? [`query: ${inner(samples.query)}`] : []),
    ...(action.headers?.required && samples.headers ? [`headers: ${inner(samples.headers)}`] : []),
    ...(hasBodyInOptions(action) && samples.body ? [`body: ${inner(samples.body)}`] : []),
  ];
  if (fields.length === 0) return "";
  const line = fields.join(", ");
  return line.includes("\n") || line.length > room
    ? `{\n${fields.map((field) => `  ${field},\n`).join("")}}`
    : `{ ${line} }`;
}

function pick(values: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? `<${name}>`]));
}

/** The ids that a resource is bound to, with real values. */
export function boundParams({ resource, params }: Bound): string {
  if (params.length === 0) return "";
  const values = samplesIn(resource.actions, resource.resources);
  return `params: { ${params.map((name) => `${propertyName(name)}: ${literal(values[name] ?? `<${name}>`)}`).join(", ")} }`;
}

function samplesIn(
  actions: readonly ActionPlan[],
  inner: readonly Bound["resource"][],
): Record<string, unknown> {
  return Object.assign(
    {},
    ...inner.map((one) => samplesIn(one.actions, one.resources)),
    ...actions.map(({ samples }) => samples.params),
  ) as Record<string, unknown>;
}
