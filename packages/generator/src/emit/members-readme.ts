import type { MemberGroup } from "../plan/members.js";
import type { ActionPlan, ResourcePlan } from "../plan/model.js";
import { dataText } from "./signatures.js";
import type { Types } from "./types.js";

/** What a README says of an action that many members share: one row a member. */
export function membersText({ members }: MemberGroup, { endpoint }: ResourcePlan, types: Types): string[] {
  const [{ call, method, permissions, args }] = members;
  const hasBody = args.includes("body");
  const row = (action: ActionPlan): string =>
    `| ${[
      `\`${action.member}\``,
      ...(hasBody ? [code(action.body ? types.inline(action.body.schema) : "undefined")] : []),
      code(dataText(action, types)),
      action.summary,
    ].join(" | ")} |`;
  const columns = ["id", ...(hasBody ? ["body"] : []), "data", ""];
  return [
    `## ${call}`,
    "",
    `\`${method.toUpperCase()} ${endpoint}/<id>\``,
    "",
    `The id decides what ${hasBody ? "the body and the data are" : "the data is"}.`,
    "",
    ...(permissions.length > 0
      ? [`Permissions: ${permissions.map((name) => `\`${name}\``).join(" or ")}.`, ""]
      : []),
    `| ${columns.join(" | ")} |`,
    `| ${columns.map(() => "---").join(" | ")} |`,
    ...members.map(row),
    "",
  ];
}

/** The functions with plain signatures. */
export function memberLines({ name, interface: map, members: [{ args }] }: MemberGroup): string[] {
  const body = args.includes("body") ? `body: ${map}[id]["body"], ` : "";
  const head = `(id: keyof ${map}, ${body}options): Promise`;
  return [`${name}${head}<Result<${map}[id]["data"]>>`, `${name}OrThrow${head}<${map}[id]["data"]>`];
}

const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
