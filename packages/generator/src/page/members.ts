import type { Bound } from "../emit/readme/bound.js";
import type { MemberGroup } from "../plan/members.js";
import { answerType, bodyType, callPage } from "./call.js";
import type { Context } from "./context.js";
import { plain } from "./linked.js";
import type { CallPage, MemberPage } from "./model.js";

/** The section of a function that many members share: what it takes and answers, each member says for itself. */
export function groupPage(bound: Bound, { members }: MemberGroup, context: Context): CallPage {
  const [first] = members;
  const { documentation: _, ...page } = callPage(bound, first, context);
  return {
    ...page,
    template: first.template.replace(/[^/]+$/, "<id>"),
    summary: "",
    description: "The id decides what it takes and answers.",
    answer: { ...page.answer, type: plain("what its id decides") },
    deprecated: members.every(({ deprecated }) => deprecated),
    members: members.map((action): MemberPage => {
      const { member = "", call, template, summary, deprecated, body } = action;
      return {
        id: member,
        anchor: `${call}/${member}`,
        template,
        summary,
        deprecated,
        ...(body && { body: bodyType(body, context) }),
        data: answerType(action, context),
      };
    }),
  };
}
