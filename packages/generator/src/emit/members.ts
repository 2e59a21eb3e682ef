import { GenerateError } from "../base/error.js";
import { type MemberGroup, memberGroups } from "../plan/members.js";
import type { ActionPlan, ResourcePlan } from "../plan/model.js";
import { memberComment, membersComment, twinComment } from "./action-comment.js";
import { bodyText, dataText, memberSignature, optionsSpec } from "./signatures.js";
import { rowOf } from "./table.js";
import { docComment, propertyName } from "./text.js";
import type { Types } from "./types.js";

// Actions whose ids are literals (`members: literal`): one method for all members, and an interface that says what each
// of them takes and answers.

/** The interface of each group, with the words of an operation on each of its members. */
export function memberInterfaces(resource: ResourcePlan, types: Types): string[] {
  return memberGroups(resource).map((group) => {
    checkAlike(group, resource, types);
    const about = `What each member of \`${resource.call}\` ${hasBody(group) ? "takes and answers" : "answers"} on \`${group.name}\`, by its id.`;
    const entries = group.members.map((action) => entryText(action, group, types)).join("");
    return `${docComment([about], "")}export interface ${group.interface} {\n${entries}}\n`;
  });
}

function entryText(action: ActionPlan, group: MemberGroup, types: Types): string {
  const { member = "", body, info } = action;
  const parts = [
    ...(hasBody(group) && body ? [`body: ${bodyText(body, types)}`] : []),
    `data: ${dataText(action, types)}`,
    ...(hasInfo(group) ? [`info: ${info ? types.inline(info) : "{}"}`] : []),
  ];
  return `${memberComment(action)}  ${propertyName(member)}: { ${parts.join("; ")} };\n`;
}

/** The method that all members share, with its twin. */
export function memberMethods(group: MemberGroup, { endpoint }: ResourcePlan, types: Types): string[] {
  const decides = hasBody(group) ? "what the body and the data are" : "what the data is";
  const title = `\`${group.name}\` of one member, whose id decides ${decides}.`;
  const parts = { hasBody: hasBody(group), hasInfo: hasInfo(group) };
  const [first] = group.members;
  return [
    `${membersComment(first, { title, endpoint })}${memberSignature(group, { ...parts, twin: false }, types)}\n` +
      `${twinComment(first)}${memberSignature(group, { ...parts, twin: true }, types)}\n`,
  ];
}

const hasBody = ({ members: [{ args }] }: MemberGroup): boolean => args.includes("body");
const hasInfo = ({ members }: MemberGroup): boolean => members.some(({ info }) => info !== undefined);

/** One method has one list of arguments: whatever else than body and answer is another one must be another action. */
function checkAlike({ name, members }: MemberGroup, resource: ResourcePlan, types: Types): void {
  const [first] = members;
  const traits = (action: ActionPlan): string =>
    JSON.stringify([action.args, rowOf(action, resource), optionsSpec(action, types)]);
  const refuse = ({ method, template }: ActionPlan, why: string): never => {
    throw new GenerateError(
      `${method.toUpperCase()} ${template}: ${why}; give it \`x-restflare: { action: ... }\``,
    );
  };
  for (const action of members) {
    if (action.member?.includes("/"))
      refuse(action, `the literal id "${action.member}" is no single segment`);
    if (action.body?.mode === "optional") refuse(action, "a literal member needs a body that is required");
    if (traits(action) !== traits(first))
      refuse(action, `"${name}" of this member is called in another way than that of ${first.template}`);
  }
  const other = resource.actions.find((action) => action.name === name && action.member === undefined);
  if (other) refuse(other, `"${name}" has literal ids, and this one has any`);
}
