import { exampleOf } from "../compose/example.js";
import { examplesOf } from "../document/examples.js";
import type { OpenApi, Operation, Parameter } from "../document/openapi.js";
import { resolve } from "../document/openapi.js";
import { preferred } from "../plan/content.js";
import type { ActionPlan, PackagePlan, ResourcePlan } from "../plan/model.js";
import { type AnswerExample, refusal, successes } from "./answers.js";

/** `safe` and `throwing` are an action and its twin, `items` and `pages` a whole list, `refused` a call that the API refuses. */
export type Form = "safe" | "throwing" | "items" | "pages" | "refused";

/** A call that the contract test of a package makes, with what the document says of it. */
export interface ContractCall {
  /** `dnsRecords.create, mx`: no two calls of a package have the same. */
  title: string;
  /** The function as it is reached: `dnsRecords.createOrThrow`. */
  function: string;
  form: Form;
  action: ActionPlan;
  given: Given;
  /** What it is to be answered with. */
  answer: AnswerExample;
}

/** The arguments, from the examples of the document. */
export interface Given {
  id?: unknown;
  body?: unknown;
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
}

/**
 * Every call that the contract test of a package makes, and so how many there are: each action with each of its bodies and
 * each of its successes, its twin, its whole list, and a refusal. The first call of an action has every parameter, with its
 * example or one that is composed, the others only what there must be.
 */
export function contractCalls({ resources, document }: PackagePlan): ContractCall[] {
  return resources.flatMap((resource) => callsOf(resource, document));
}

function callsOf(resource: ResourcePlan, document: OpenApi): ContractCall[] {
  return [
    ...resource.actions.flatMap((action) => callsOfAction(action, document)),
    ...resource.resources.flatMap((inner) => callsOf(inner, document)),
  ];
}

function callsOfAction(action: ActionPlan, document: OpenApi): ContractCall[] {
  const operation = document.paths?.[action.template]?.[action.method] ?? {};
  const bodies = bodiesOf(document, operation);
  const [body] = bodies;
  const [success, ...otherSuccesses] = successes(document, operation);
  const no = refusal(document, operation);
  if (!success) return [];
  const resource = action.call.slice(0, action.call.lastIndexOf("."));
  const given = { whole: givenTo(action, document, true), least: givenTo(action, document, false) };
  const call = (
    form: Form,
    name: string,
    answer: AnswerExample,
    more: Partial<Given> = {},
  ): ContractCall => ({
    title: `${resource}.${name}${action.member === undefined ? "" : `("${action.member}")`}`,
    function: `${resource}.${name}`,
    form,
    action,
    given: { ...(form === "safe" ? given.whole : given.least), ...more },
    answer,
  });
  const { name } = action;
  const named = (one: ContractCall, suffix: string): ContractCall => ({
    ...one,
    title: `${one.title}${suffix}`,
  });
  return [
    ...bodies.map(({ name: example, body }) =>
      named(call("safe", name, success, { body }), example === "" ? "" : `, ${example}`),
    ),
    ...otherSuccesses.map((answer) => named(call("safe", name, answer, body), `, ${answer.key}`)),
    call("throwing", `${name}OrThrow`, success, body),
    ...(name === "index" && action.item
      ? [call("items", "indexAll", success), call("pages", "indexPages", success)]
      : []),
    ...(no ? [named(call("refused", name, no, body), ", refused")] : []),
  ];
}

/** The bodies that the document gives examples of; without any there is the one call without a body. */
function bodiesOf(document: OpenApi, { requestBody }: Operation): { name: string; body?: unknown }[] {
  const [, media] = preferred(requestBody && resolve(document, requestBody).content) ?? [];
  const examples = media ? examplesOf(document, media) : [];
  return examples.length === 0 ? [{ name: "" }] : examples.map(({ name, value }) => ({ name, body: value }));
}

function givenTo(action: ActionPlan, document: OpenApi, whole: boolean): Given {
  const { method, template, params, member } = action;
  const parameters = document.paths?.[template]?.[method]?.parameters ?? [];
  const valuesIn = (where: string): Record<string, unknown> =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === where && (whole || one.required === true || where === "path"))
        .flatMap((one) => valuesOf(document, one).map((value) => [one.name ?? "", value])),
    );
  const all = valuesIn("path");
  const names = new Set(params.map(({ name }) => name));
  const own = Object.entries(all).find(([name]) => !names.has(name));
  const id = member ?? own?.[1];
  return {
    ...(action.args.includes("id") && { id }),
    params: Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name))),
    query: valuesIn("query"),
    headers: valuesIn("header"),
  };
}

function valuesOf(document: OpenApi, parameter: Parameter): unknown[] {
  const { schema, name = "" } = parameter;
  const [written] = examplesOf(document, parameter);
  const value = written ? written.value : schema && exampleOf(document, schema, { side: "request", name });
  return value === undefined || value === null ? [] : [value];
}
