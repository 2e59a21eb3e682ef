import { memberGroups } from "../plan/members.js";
import type { ActionPlan, PackagePlan, ResourcePlan } from "../plan/model.js";
import { allNames } from "../plan/paths.js";
import { actionComment, listComment, twinComment } from "./action-comment.js";
import { coreTypesImport } from "./core-types.js";
import { memberInterfaces, memberMethods } from "./members.js";
import {
  indexAllSignature,
  indexPagesSignature,
  optionTypes,
  pathForSignatures,
  safeSignature,
  throwingSignature,
  withSignature,
} from "./signatures.js";
import { tableText } from "./table.js";
import { docComment, names, WIDTH } from "./text.js";
import type { Types } from "./types.js";

/**
 * `src/index.ts`: one `resource()` call an export, whose table is the summary, then the interfaces that say the same with
 * a comment on every action.
 */
export function indexFile(plan: PackagePlan, types: Types, header: string): string {
  const calls = plan.resources.map((resource) => callText(resource, plan));
  const interfaces = plan.resources.flatMap((resource) => interfacesText(resource, types));
  const code = [...calls, ...interfaces].join("\n");
  return [
    `${header}\n`,
    coreImport(code),
    ...streamsImport(plan),
    `${names([...types.used(), "paths"], "import type ", ' from "./types.js";')}\n`,
    `export ${plan.types.some(({ values }) => values) ? "" : "type "}* from "./types.js";\n\n`,
    code,
  ].join("");
}

function coreImport(code: string): string {
  return `${coreTypesImport(code)}import { resource } from "@restflare/core";\n`;
}

/** The readers that the tables name. */
function streamsImport({ resources }: PackagePlan): string[] {
  const readers = [...new Set(resources.flatMap(readersOf))].sort();
  return readers.length === 0 ? [] : [`${names(readers, "import ", ' from "@restflare/core/streams";')}\n`];
}

function readersOf({ actions, resources }: ResourcePlan): string[] {
  return [...actions.flatMap(({ parse }) => parse ?? []), ...resources.flatMap(readersOf)];
}

function interfacesText(resource: ResourcePlan, types: Types): string[] {
  const members = [
    ...resource.actions.filter(isPlain).map((action) => actionText(action, types)),
    ...memberGroups(resource).flatMap((group) => memberMethods(group, resource, types)),
    ...resource.resources.map(
      (inner) =>
        `${docComment([`\`${inner.endpoint}\``], "  ")}  readonly ${inner.key}: ${inner.interface}<Bound>;\n`,
    ),
    ...helpersText(resource),
  ];
  const comment = docComment([`\`${resource.call}\`: \`${resource.endpoint}\``], "");
  const text = `${comment}export interface ${resource.interface}<Bound extends string = never> {\n${members.join("\n")}}\n`;
  const options = optionTypes(resource, types);
  return [
    ...(options.length > 0 ? [options.join("")] : []),
    ...memberInterfaces(resource, types),
    text,
    ...resource.resources.flatMap((inner) => interfacesText(inner, types)),
  ];
}

/** Those with literal ids are one method for all members. */
const isPlain = ({ member }: ActionPlan): boolean => member === undefined;

/** An action and its twin, and the two that read on where it answers a list. */
function actionText(action: ActionPlan, types: Types): string {
  const lines = [
    `${actionComment(action)}${safeSignature(action, types)}`,
    `${twinComment(action)}${throwingSignature(action, types)}`,
  ];
  if (action.name === "index" && action.item) {
    lines.push(`${listComment(action, "items")}${indexAllSignature(action, types)}`);
    lines.push(`${listComment(action, "pages")}${indexPagesSignature(action, types)}`);
  }
  return `${lines.join("\n")}\n`;
}

function helpersText(resource: ResourcePlan): string[] {
  const pathFor =
    "The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter.";
  return [
    `${docComment([pathFor], "  ")}${pathForSignatures(resource).join("\n")}\n` +
      `${docComment(["The client that a call with these options would use."], "  ")}  client(options?: { client?: Client | undefined }): Client;\n` +
      `${docComment(["The same resource with a client, parameters and other options bound."], "  ")}${withSignature(resource)}\n`,
  ];
}

// Beyond this TypeScript gives up comparing the interface with what the table comes to ("excessively deep", at about 200
// actions), after a minute. That each row of the table is in the document it still finds out.
const COMPARABLE = 100;

function callText(resource: ResourcePlan, plan: PackagePlan): string {
  const head = `export const ${resource.key}: ${resource.interface} = resource<paths>()(`;
  const end = allNames(resource).filter(isPlain).length > COMPARABLE ? " as never;\n" : ";\n";
  const endpoint = JSON.stringify(resource.endpoint);
  const comment = docComment([plan.description === "" ? plan.tag : plan.description], "");
  // Written inside of the call, a deep table makes TypeScript weigh every nesting against every template: too much.
  if (depth(resource) > 1) {
    const keys = plan.resources.map(({ key }) => key);
    const name = keys.includes(`${resource.key}Table`) ? `${resource.key}Table_` : `${resource.key}Table`;
    const table = `const ${name} = ${tableText(resource)} as const;\n`;
    return `${table}\n${comment}${head}${endpoint}, ${name})${end}`;
  }
  const room = head.length + endpoint.length + 4;
  const line = tableText(resource, "", WIDTH - room);
  if (room < WIDTH) return `${comment}${head}${endpoint}, ${line})${end}`;
  return `${comment}${head}\n  ${endpoint},\n  ${tableText(resource, "  ", WIDTH - 3)},\n)${end}`;
}

/** How often something is nested in something nested. */
function depth({ resources }: ResourcePlan): number {
  return resources.length === 0 ? 0 : 1 + Math.max(...resources.map(depth));
}
