import { CORE_TYPES } from "../base/vocabulary.js";
import { memberGroups } from "../plan/members.js";
import type { ActionPlan, PackagePlan, ResourcePlan } from "../plan/model.js";
import { actionComment } from "./action-comment.js";
import { memberInterfaces, memberMethods } from "./members.js";
import {
  indexAllSignature,
  indexPagesSignature,
  pathForSignatures,
  safeSignature,
  throwingSignature,
  withSignature,
} from "./signatures.js";
import { tableText } from "./table.js";
import { docComment, names, WIDTH } from "./text.js";
import type { Types } from "./types.js";

/** `src/index.ts`: an interface with a comment on every action and its twin, and one `resource()` call an export. */
export function indexFile(plan: PackagePlan, types: Types, header: string): string {
  const interfaces = plan.resources.flatMap((resource) => interfacesText(resource, plan, types));
  const keys = plan.resources.map(({ key }) => key);
  const calls = plan.resources.map((resource) => callText(resource, keys));
  const code = [...interfaces, ...calls].join("\n");
  const used = types.used();
  const all = [...plan.types.map(({ name }) => name), "paths"];
  return [
    header,
    coreImport(code),
    ...streamsImport(plan),
    `${names([...used, "paths"], "import type ", ' from "./types.js";')}\n`,
    `${names(all, "export type ", ' from "./types.js";')}\n`,
    code,
  ]
    .join("\n")
    .replace(/;\n\n(import type)/, ";\n$1");
}

function coreImport(code: string): string {
  const used = CORE_TYPES.filter((name) =>
    new RegExp(`\\b${name}\\b`).test(code.replace(/\/\*\*[\s\S]*?\*\//g, "")),
  );
  return `${names([...used.map((name) => `type ${name}`), "resource"], "import ", ' from "@restflare/core";')}\n`;
}

/** The readers that the tables name. */
function streamsImport({ resources }: PackagePlan): string[] {
  const readers = [...new Set(resources.flatMap(readersOf))].sort();
  return readers.length === 0 ? [] : [`${names(readers, "import ", ' from "@restflare/core/streams";')}\n`];
}

function readersOf({ actions, resources }: ResourcePlan): string[] {
  return [...actions.flatMap(({ parse }) => parse ?? []), ...resources.flatMap(readersOf)];
}

function interfacesText(resource: ResourcePlan, plan: PackagePlan, types: Types): string[] {
  const members = [
    ...resource.actions.filter(isPlain).flatMap((action) => actionText(action, types)),
    ...memberGroups(resource).flatMap((group) => memberMethods(group, resource, types)),
    ...resource.resources.map(
      (inner) =>
        `${docComment([`\`${inner.endpoint}\``], "  ")}  readonly ${inner.key}: ${inner.interface}<Bound>;\n`,
    ),
    ...helpersText(resource),
  ];
  const comment = docComment([...aboutText(resource, plan), "", `\`${resource.endpoint}\``], "");
  const text = `${comment}export interface ${resource.interface}<Bound extends string = never> {\n${members.join("\n")}}\n`;
  return [
    ...memberInterfaces(resource, types),
    text,
    ...resource.resources.flatMap((inner) => interfacesText(inner, plan, types)),
  ];
}

/** Those with literal ids are one method for all members. */
const isPlain = ({ member }: ActionPlan): boolean => member === undefined;

function aboutText(resource: ResourcePlan, plan: PackagePlan): string[] {
  if (resource.call !== resource.key) return [`\`${resource.call}\``];
  return [plan.description === "" ? plan.tag : plan.description];
}

function actionText(action: ActionPlan, types: Types): string[] {
  const members = [
    `${actionComment(action, "safe")}${safeSignature(action, types)}\n`,
    `${actionComment(action, "throwing")}${throwingSignature(action, types)}\n`,
  ];
  if (action.name === "index" && action.item) {
    members.push(`${actionComment(action, "items")}${indexAllSignature(action, types)}\n`);
    members.push(`${actionComment(action, "pages")}${indexPagesSignature(action, types)}\n`);
  }
  return members;
}

function helpersText(resource: ResourcePlan): string[] {
  const pathFor =
    "The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or parameter.";
  return [
    `${docComment([pathFor], "  ")}${pathForSignatures(resource).join("\n")}\n`,
    `${docComment(["The client that a call with these options would use."], "  ")}  client(options?: { client?: Client | undefined }): Client;\n`,
    `${docComment(["The same resource with a client, parameters and other options bound."], "  ")}${withSignature(resource)}\n`,
  ];
}

function callText(resource: ResourcePlan, keys: readonly string[]): string {
  const head = `export const ${resource.key}: ${resource.interface} = resource<paths>()(`;
  const endpoint = JSON.stringify(resource.endpoint);
  const comment = docComment([`\`${resource.endpoint}\``], "");
  // Written inside of the call, a deep table makes TypeScript weigh every nesting against every template: too much.
  if (depth(resource) > 1) {
    const name = keys.includes(`${resource.key}Table`) ? `${resource.key}Table_` : `${resource.key}Table`;
    const table = `const ${name} = ${tableText(resource)} as const;\n`;
    return `${table}\n${comment}${head}${endpoint}, ${name});\n`;
  }
  const room = head.length + endpoint.length + 4;
  const line = tableText(resource, "", WIDTH - room);
  if (room < WIDTH) return `${comment}${head}${endpoint}, ${line});\n`;
  return `${comment}${head}\n  ${endpoint},\n  ${tableText(resource, "  ", WIDTH - 3)},\n);\n`;
}

/** How often something is nested in something nested. */
function depth({ resources }: ResourcePlan): number {
  return resources.length === 0 ? 0 : 1 + Math.max(...resources.map(depth));
}
