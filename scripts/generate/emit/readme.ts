import { type OpenApi, type Response, resolve } from "../openapi.js";
import { preferred } from "../plan/content.js";
import { envelopeOf } from "../plan/envelope.js";
import type { ActionPlan, PackagePlan, ResourcePlan } from "../plan/model.js";
import { allActions } from "../plan/paths.js";
import { dataText } from "./signatures.js";
import { skeleton } from "./skeleton.js";
import { documentName } from "./text.js";
import type { Types } from "./types.js";

/** The page of a package: how to use it, each endpoint with what it takes and answers, then the functions. */
export function readme(plan: PackagePlan, types: Types): string {
  const actions = plan.resources.flatMap(allActions);
  return [
    `# ${plan.name}`,
    "",
    ...head(plan),
    ...actions.flatMap((action) => endpointText(action, plan.document)),
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
    'const client = createClient({ apiToken: "..." });',
    `const bound = ${name}.with({ client${bound} });`,
    "```",
    "",
    `This package is generated from \`${documentName(plan.source)}\` and is not edited by hand.`,
    "",
  ];
}

function endpointText(action: ActionPlan, document: OpenApi): string[] {
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
    ...(permissions.length > 0
      ? [`Permissions: ${permissions.map((name) => `\`${name}\``).join(" or ")}.`, ""]
      : []),
    ...(query ? ["### Query", "", ...parametersText(action, document, "query"), ""] : []),
    ...(headers ? ["### Headers", "", ...parametersText(action, document, "header"), ""] : []),
    ...(body ? ["### Body", "", `\`${body[0]}\``, "", ...json(skeleton(document, body[1].schema))] : []),
    "### Responses",
    "",
    ...responses.flatMap(([status, response]) => responseText(status, resolve(document, response), document)),
  ];
}

function parametersText(
  { method, template }: ActionPlan,
  document: OpenApi,
  place: "query" | "header",
): string[] {
  const parameters = document.paths?.[template]?.[method]?.parameters ?? [];
  return parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, description, required }) => {
      const text = (description ?? "").trim().replace(/\s*\n\s*/g, " ");
      return `- \`${name}\`${required ? " (required)" : ""}${text === "" ? "" : `: ${text}`}`;
    });
}

function responseText(status: string, response: Response, document: OpenApi): string[] {
  const [type, media] = preferred(response.content) ?? [];
  const envelope = /^2/.test(status) ? envelopeOf(document, media?.schema) : undefined;
  const text = `**${status}** ${(response.description ?? "").trim()}`.trim();
  if (type === undefined) return [text, ""];
  const where = envelope ? 'The data is the body\'s `"result"`.' : `\`${type}\``;
  return [text, "", where, "", ...json(skeleton(document, envelope?.result ?? media?.schema))];
}

const json = (text: string): string[] => ["```json", text, "```", ""];

/** The functions with plain signatures: what is the same in all of them, options and their types, is in the code. */
function functionsText(resource: ResourcePlan, types: Types): string[] {
  const { call, actions, resources } = resource;
  const lines = actions.flatMap((action) => {
    const data = dataText(action, types);
    const arguments_ = plainArguments(action, types).join(", ");
    return [
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
    ...(actions.some(({ args }) => args.includes("id")) ? ["pathFor(id, options): string"] : []),
    "pathFor(options): string",
    "client(options): Client",
    `with(options): ${resource.interface}`,
    "```",
    "",
    ...resources.flatMap((inner) => functionsText(inner, types)),
  ];
}

const listLines = (item: string): string[] => [
  `indexAll(options): AsyncIterable<${item}>`,
  `indexPages(options): AsyncIterable<Page<${item}>>`,
];

function plainArguments({ args, id, body }: ActionPlan, types: Types): string[] {
  return args.map((name) => {
    if (name === "id") return `id: ${id ? types.inline(id) : "string"}`;
    if (name === "options" || !body) return name;
    return `body${body.mode === "required" ? "" : "?"}: ${types.inline(body.schema)}`;
  });
}
