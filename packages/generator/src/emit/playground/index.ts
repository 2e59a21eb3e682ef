import { type OpenApi, type Parameter, resolve } from "../../document/openapi.js";
import type { ActionPlan, BodyPlan, PackagePlan, PartPlan, ResourcePlan, Sample } from "../../plan/model.js";
import { clientText } from "../readme/servers.js";
import type { Playground, PlaygroundBody, PlaygroundCall, PlaygroundPart } from "./model.js";

export type { Playground, PlaygroundBody, PlaygroundCall, PlaygroundPart, PlaygroundValue } from "./model.js";

/** What it takes to try a package out. */
export function playgroundOf(plan: PackagePlan): Playground {
  const { name, server, resources, document } = plan;
  return {
    name,
    client: clientText(plan),
    ...(server?.url !== undefined && { baseUrl: server.url }),
    calls: resources.flatMap((one) => callsOf(document, one)),
  };
}

function callsOf(document: OpenApi, resource: ResourcePlan): PlaygroundCall[] {
  const own = resource.actions.filter(({ aliasOf }) => aliasOf === undefined);
  return [
    ...own.map((action) => callOf(document, action)),
    ...resource.resources.flatMap((inner) => callsOf(document, inner)),
  ];
}

function callOf(document: OpenApi, action: ActionPlan): PlaygroundCall {
  const { call, member, method, args, params, query, headers, body, as, samples } = action;
  const ofPath = (name: string) => ({ name, value: samples.params[name] ?? `<${name}>` });
  const idName = action.idName ?? "id";
  return {
    call,
    ...(member !== undefined && { member }),
    method: method.toUpperCase(),
    args,
    ...(args.includes("id") && { id: { name: idName, value: member ?? ofPath(idName).value } }),
    params: params.map(({ name }) => ofPath(name)),
    ...(query && { query: partOf(query, parametersOf(document, action, "query"), samples.query) }),
    ...(headers && { headers: partOf(headers, parametersOf(document, action, "header"), samples.headers) }),
    ...(body && { body: bodyOf(body, samples.body) }),
    isList: action.name === "index" && action.item !== undefined,
    as,
  };
}

function partOf(
  { names }: PartPlan,
  parameters: readonly Parameter[],
  sample: Sample | undefined,
): PlaygroundPart {
  const all = names.map(({ name }) => name);
  const numbers = parameters
    .filter(({ schema }) => /^(integer|number)$/.test(String(schema?.type)))
    .map(({ name }) => name);
  return {
    value: (sample ? dataOf(sample) : {}) as Record<string, unknown>,
    names: all,
    numbers: all.filter((name) => numbers.includes(name)),
  };
}

/** Those of an operation that are not in its path, with their schemas as far as these say a type. */
function parametersOf(document: OpenApi, { template, method }: ActionPlan, place: string): Parameter[] {
  const { parameters = [] } = document.paths?.[template]?.[method] ?? {};
  return parameters
    .map((one) => resolve(document, one))
    .filter((one) => one.in === place)
    .map((one) => ({ ...one, ...(one.schema && { schema: resolve(document, one.schema) }) }));
}

/** The document's own example, since it is whole; but in a form, or as a file, what is no JSON is told apart by the sample alone. */
function bodyOf({ mode, contentType, example }: BodyPlan, sample: Sample | undefined): PlaygroundBody {
  const isJson = /[/+]json\b/.test(contentType);
  const value = isJson && example !== undefined ? example : sample ? dataOf(sample) : {};
  const fields = sample?.kind === "object" ? sample.fields : [];
  return {
    isRequired: mode === "required",
    contentType,
    value,
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
}

function dataOf(sample: Sample): unknown {
  switch (sample.kind) {
    case "value":
      return sample.value;
    case "file":
      return { $file: sample.text ?? "..." };
    case "list":
      return sample.items.map(dataOf);
    case "object":
      return Object.fromEntries(sample.fields.map(({ name, value }) => [name, dataOf(value)]));
  }
}
