import type { MemberGroup } from "../../plan/members.js";
import type { ActionPlan } from "../../plan/model.js";
import { dataText } from "../signatures.js";
import type { Types } from "../types.js";
import { asShortArgument } from "./sample-text.js";
import { tableText } from "./words.js";

/**
 * What a README says of the calls that many members share: the one of the first that says most, with what that answers, and
 * a row for each member, with its real body where calls take one.
 */
export function membersText(
  groups: readonly MemberGroup[],
  {
    call,
    answer,
    types,
  }: { call: string; answer: { sentence: string; json: readonly string[] }; types: Types },
): string[] {
  const bodies = groups.filter(({ members: [{ args }] }) => args.includes("body"));
  const ids = [...new Set(groups.flatMap(({ members }) => members.map(({ member }) => member ?? "")))];
  const of = ({ members }: MemberGroup, id: string): ActionPlan | undefined =>
    members.find(({ member }) => member === id);
  const rows = ids.map((id) => {
    const known = groups.map((group) => of(group, id)).filter((action) => action !== undefined);
    const data = [...new Set(known.map((action) => `\`${dataText(action, types)}\``))].join(", ");
    const taken = bodies.map((group) => bodyCell(of(group, id), types));
    return [`\`${id}\``, ...(taken.length > 0 ? taken : [data]), known[0]?.summary ?? ""];
  });
  const columns = bodies.map(({ name }) => (bodies.length > 1 ? `body of ${name}` : "body"));
  const { sentence, json } = answer;
  const decides = `The id decides what ${bodies.length > 0 ? "the body and the data are" : "the data is"}.`;
  return [
    json.length > 0 ? decides : `${decides} Here, ${sentence}`,
    "```ts",
    ...`${call};`.split("\n"),
    "```",
    ...(json.length > 0 ? [sentence, "```jsonc", ...json, "```"] : []),
    ...tableText(["id", ...(columns.length > 0 ? columns : ["data"]), ""], rows),
  ];
}

/** A real one where it is short, else its type. */
function bodyCell(action: ActionPlan | undefined, types: Types): string {
  if (!action?.body) return action?.args.includes("body") ? "`undefined`" : "";
  const { samples, body } = action;
  const short = samples.body && asShortArgument(samples.body, 50);
  return `\`${short !== undefined && !short.includes("`") ? short : types.inline(body.schema)}\``;
}
