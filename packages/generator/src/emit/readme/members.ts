import type { MemberGroup } from "../../plan/members.js";
import type { ActionPlan } from "../../plan/model.js";
import { dataText } from "../signatures.js";
import type { Types } from "../types.js";
import type { Bound } from "./bound.js";
import { fullCall } from "./call-text.js";
import { asShortArgument } from "./sample-text.js";
import { tableText } from "./words.js";

/** What a README says of the calls that many members share: one of the first, and a row for each with its real body. */
export function membersText(bound: Bound, groups: readonly MemberGroup[], types: Types): string[] {
  const [last] = groups.slice(-1);
  const bodies = groups.filter(({ members: [{ args }] }) => args.includes("body"));
  const ids = [...new Set(groups.flatMap(({ members }) => members.map(({ member }) => member ?? "")))];
  const of = ({ members }: MemberGroup, id: string): ActionPlan | undefined =>
    members.find(({ member }) => member === id);
  const rows = ids.map((id) => {
    const known = groups.map((group) => of(group, id)).filter((action) => action !== undefined);
    const data = [...new Set(known.map((action) => `\`${dataText(action, types)}\``))];
    return [
      `\`${id}\``,
      ...bodies.map((group) => bodyCell(of(group, id), types)),
      data.join(", "),
      known[0]?.summary ?? "",
    ];
  });
  const columns = [
    "id",
    ...bodies.map(({ name }) => (bodies.length > 1 ? `body of ${name}` : "body")),
    "data",
    "",
  ];
  return [
    `The id decides what ${bodies.length > 0 ? "the body and the data are" : "the data is"}.`,
    ...(last
      ? ["```ts", ...`${fullCall(bound, last.members[0], "const { data, error } = ")};`.split("\n"), "```"]
      : []),
    ...tableText(columns, rows),
  ];
}

/** A real one where it is short, else its type. */
function bodyCell(action: ActionPlan | undefined, types: Types): string {
  if (!action?.body) return action?.args.includes("body") ? "`undefined`" : "";
  const { samples, body } = action;
  const short = samples.body && asShortArgument(samples.body, 50);
  return `\`${short !== undefined && !short.includes("`") ? short : types.inline(body.schema)}\``;
}
