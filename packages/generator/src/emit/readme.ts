import { type OpenApi, type Response, resolve, type Schema } from "../document/openapi.js";
import { preferred, readerOf } from "../plan/content.js";
import { envelopeOf } from "../plan/envelope.js";
import { memberGroups } from "../plan/members.js";
import type { ActionPlan, PackagePlan, ReadAs, ResourcePlan } from "../plan/model.js";
import { headerParameters, parametersIn } from "../plan/parameters.js";
import { elsewhere } from "./action-comment.js";
import { memberLines, membersText } from "./members-readme.js";
import { clientText, serversText } from "./servers.js";
import { bodyText, dataText } from "./signatures.js";
import { formsOf, skeleton } from "./skeleton.js";
import { otherwiseText } from "./streamed.js";
import type { Types } from "./types.js";

/** The page of a package: how to use it, each endpoint with what it takes and answers, then the functions. */
export function readme(plan: PackagePlan, types: Types): string {
  return [
    `# ${plan.name}`,
    "",
    ...head(plan),
    ...plan.resources.flatMap((resource) => endpointsText(resource, plan, types)),
    "## Functions",
    "",
    ...plan.resources.flatMap((resource) => functionsText(resource, types)),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()
    .concat("\n");
}

function head(plan: PackagePlan): string[] {
  const [resource] = plan.resources;
  const name = resource?.key ?? "resource";
  const params = resource?.bindable ?? [];
  const bound =
    params.length > 0 ? `, params: { ${params.map((param) => `${param}: "..."`).join(", ")} }` : "";
  return [
    plan.description === "" ? `${plan.tag}.` : plan.description,
    "",
    ...(plan.documentation ? [`[The API's own page](${plan.documentation})`, ""] : []),
    "```sh",
    `npm install @restflare/core ${plan.name}`,
    "```",
    "",
    "```ts",
    'import { createClient } from "@restflare/core";',
    `import { ${name} } from "${plan.name}";`,
    "",
    clientText(plan.server),
    `const bound = ${name}.with({ client${bound} });`,
    "```",
    "",
    ...serversText(plan.server),
    `This package is generated from \`${plan.source}\` and is not edited by hand.`,
    "",
  ];
}

function endpointsText(resource: ResourcePlan, plan: PackagePlan, types: Types): string[] {
  const own = resource.actions.filter(({ aliasOf, member }) => aliasOf === undefined && member === undefined);
  return [
    ...own.flatMap((action) => endpointText(action, plan)),
    ...memberGroups(resource).flatMap((group) => membersText(group, resource, types)),
    ...resource.resources.flatMap((inner) => endpointsText(inner, plan, types)),
  ];
}

function endpointText(action: ActionPlan, plan: PackagePlan): string[] {
  const { document } = plan;
  const { method, template, summary, description, permissions, query, headers } = action;
  const operation = document.paths?.[template]?.[method];
  const body = operation?.requestBody && preferred(resolve(document, operation.requestBody).content);
  const responses = Object.entries(operation?.responses ?? {});
  return [
    `## ${summary || action.call}`,
    "",
    `\`${method.toUpperCase()} ${template}\``,
    "",
    ...(action.deprecated ? ["**Deprecated.**", ""] : []),
    ...(description !== "" ? [description, ""] : []),
    ...otherwiseText(action).flatMap((text) => [text, ""]),
    ...elsewhere(action)
      .slice(1)
      .flatMap((text) => [text, ""]),
    ...(permissions.length > 0
      ? [`Permissions: ${permissions.map((name) => `\`${name}\``).join(" or ")}.`, ""]
      : []),
    ...(query ? ["### Query", "", ...parametersText(action, document, "query"), ""] : []),
    ...(headers ? ["### Headers", "", ...parametersText(action, document, "header"), ""] : []),
    ...(body ? ["### Body", "", bodyTypesText(action, body[0]), "", ...json(body[1].schema, plan)] : []),
    "### Responses",
    "",
    ...responses.flatMap(([status, response]) => responseText(status, resolve(document, response), plan)),
  ];
}

/** The media type of a body, and how another one is sent. */
function bodyTypesText({ body }: ActionPlan, usual: string): string {
  const others = (body?.others ?? []).map(({ contentType }) => `\`contentType: "${contentType}"\``);
  return `\`${usual}\`${others.length > 0 ? `, or another one with the option ${others.join(" or ")}` : ""}`;
}

function parametersText(
  { method, template }: ActionPlan,
  document: OpenApi,
  place: "query" | "header",
): string[] {
  const operation = document.paths?.[template]?.[method] ?? {};
  const parameters =
    place === "query" ? parametersIn(operation, "query") : headerParameters({ document }, operation);
  return parameters.map(({ name, description, required }) => {
    const text = (description ?? "").trim().replace(/\s*\n\s*/g, " ");
    return `- \`${name}\`${required ? " (required)" : ""}${text === "" ? "" : `: ${text}`}`;
  });
}

function responseText(status: string, response: Response, plan: PackagePlan): string[] {
  const [type, media] = preferred(response.content) ?? [];
  const envelope = /^2/.test(status) ? envelopeOf(plan.document, media?.schema) : undefined;
  const text = `**${status}** ${(response.description ?? "").trim()}`.trim();
  if (type === undefined) return [text, ""];
  if (/^2/.test(status) && readerOf(type)) {
    const where = `\`${type}\`, read item by item: \`for await (const item of data)\`. An item is`;
    return [text, "", where, "", ...json(media?.itemSchema ?? media?.schema, plan)];
  }
  const where = envelope ? 'The data is the body\'s `"result"`.' : `\`${type}\``;
  return [text, "", where, "", ...json(envelope?.result ?? media?.schema, plan)];
}

/** What JSON of a schema looks like. Of several forms the first is shown, and the others are named. */
function json(schema: Schema | undefined, { document, types }: PackagePlan): string[] {
  const names = formsOf(document, schema).flatMap(
    (form) => types.find(({ pointer }) => pointer === form)?.name ?? [],
  );
  const [first, ...others] = names.map((name) => `\`${name}\``);
  return [
    "```json",
    skeleton(document, schema),
    "```",
    "",
    ...(first && others.length > 0
      ? [`This is ${first}; there ${others.length > 1 ? "are" : "is"} also ${others.join(", ")}.`, ""]
      : []),
  ];
}

/** The functions with plain signatures: what is the same in all of them, options and their types, is in the code. */
function functionsText(resource: ResourcePlan, types: Types): string[] {
  const { call, actions, resources } = resource;
  const plain = actions.filter(({ member }) => member === undefined);
  const lines = plain.flatMap((action) => {
    const text = dataText(action, types);
    const data = action.as === "items" ? `AsyncIterable<${text}>` : (RAW[action.as] ?? text);
    const arguments_ = plainArguments(action, types).join(", ");
    return [
      ...(action.aliasOf === undefined ? [] : [`// deprecated: it is called ${action.aliasOf} now`]),
      `${action.name}(${arguments_}): Promise<Result<${data}>>`,
      `${action.name}OrThrow(${arguments_}): Promise<${data}>`,
      ...(action.item ? listLines(types.inline(action.item)) : []),
    ];
  });
  return [
    `### ${call}`,
    "",
    `\`${resource.endpoint}\``,
    "",
    "```",
    ...lines,
    ...memberGroups(resource).flatMap(memberLines),
    ...(actions.some(({ args }) => args.includes("id")) ? ["pathFor(id, options): string"] : []),
    "pathFor(options): string",
    "client(options): Client",
    `with(options): ${resource.interface}`,
    "```",
    "",
    ...resources.flatMap((inner) => functionsText(inner, types)),
  ];
}

/** What the data is where it is not read as JSON. */
const RAW: Partial<Record<ReadAs, string>> = {
  text: "string",
  bytes: "Uint8Array",
  stream: "ReadableStream<Uint8Array>",
};

const listLines = (item: string): string[] => [
  `indexAll(options): AsyncIterable<${item}>`,
  `indexPages(options): AsyncIterable<Page<${item}>>`,
];

function plainArguments({ args, id, body }: ActionPlan, types: Types): string[] {
  return args.map((name) => {
    if (name === "id") return `id: ${id ? types.inline(id) : "string"}`;
    if (name === "options" || !body) return name;
    return `body${body.mode === "required" ? "" : "?"}: ${bodyText(body, types)}`;
  });
}
