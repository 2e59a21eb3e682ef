import { pascal } from "../base/words.js";
import type { ActionPlan, ResourcePlan } from "./model.js";

/** The actions of a resource that share one name because their ids are literals, one for each member. */
export interface MemberGroup {
  name: string;
  /** The interface that says what each member takes and answers. */
  interface: string;
  members: readonly [ActionPlan, ...ActionPlan[]];
}

export function memberGroups({ interface: owner, actions }: ResourcePlan): MemberGroup[] {
  const groups = new Map<string, [ActionPlan, ...ActionPlan[]]>();
  for (const action of actions) {
    if (action.member === undefined) continue;
    const group = groups.get(action.name);
    if (group) group.push(action);
    else groups.set(action.name, [action]);
  }
  return [...groups].map(([name, members]) => ({
    name,
    interface: membersInterface(owner, name),
    members,
  }));
}

/** What the interface of such a group is called. */
export const membersInterface = (owner: string, name: string): string => `${owner}${pascal(name)}Members`;

/** The interfaces of a resource, of its groups of members, and of what is inside of it. */
export function interfacesOf(resource: ResourcePlan): string[] {
  return [
    resource.interface,
    ...memberGroups(resource).map((group) => group.interface),
    ...resource.resources.flatMap(interfacesOf),
  ];
}
