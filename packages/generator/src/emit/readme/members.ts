import type { MemberGroup } from "../../plan/members.js";
import type { ActionPlan } from "../../plan/model.js";
import { dataText } from "../signatures.js";
import type { Types } from "../types.js";

/** What a README says of an action that many members share: a call of the first, and a row for each. */
export function membersText({ members }: MemberGroup, call: string, types: Types): string[] {
  const [{ args }] = members;
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
    `The id decides what ${hasBody ? "the body and the data are" : "the data is"}.`,
    "",
    "```ts",
    `const { data, error } = ${call};`,
    "```",
    "",
    `| ${columns.join(" | ")} |`,
    `| ${columns.map(() => "---").join(" | ")} |`,
    ...members.map(row),
    "",
  ];
}

const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
