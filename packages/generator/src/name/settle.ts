import { camel, pascal } from "../base/words.js";
import type { Placed } from "../document/operations.js";
import {
  isParam,
  isVerb,
  joined,
  placeholdersOf,
  segmentsOf,
  withId,
  wordsOf,
} from "../document/templates.js";
import type { KnownName, NamedAction, NamedResource } from "./model.js";
import { verbOf } from "./standard.js";

/** What wants a name under a resource. */
export type Candidate = { action: NamedAction } | { resource: NamedResource };

/** What every resource has, and what JavaScript would take for something else. */
export const RESERVED = [
  ..."client pathFor with indexAll indexPages then constructor prototype toString toJSON valueOf".split(" "),
  "__proto__",
];

/**
 * Gives each candidate a name that is free: first the standard actions, then the namespaces, then the custom actions.
 * Whose name is taken becomes `<verb><Segment>` on the parent.
 */
export function settle(resource: NamedResource, standard: NamedAction[], candidates: Candidate[]): void {
  const { claim, claimMember } = claims(resource);
  const late: { action: NamedAction; isMoved: boolean }[] = [];
  for (const action of standard) {
    if (claimMember(action)) resource.actions.push(action);
    else late.push({ action, isMoved: false });
  }
  for (const candidate of candidates) {
    if (!("resource" in candidate)) continue;
    if (claim(candidate.resource.key)) resource.resources.push(candidate.resource);
    else late.push(...flattened(candidate.resource).map((action) => ({ action, isMoved: true })));
  }
  for (const action of customActions(candidates)) {
    if (claim(action.name)) resource.actions.push(action);
    else late.push({ action, isMoved: false });
  }
  for (const { action, isMoved } of late) {
    resource.actions.push({ ...action, name: firstFree(otherNames(action, isMoved), claim) });
  }
}

const isOfMember = ({ path }: NamedAction): boolean => path.includes("{id}");

/** Of two with one name, the member's has it, and the collection's is for all: `discover` and `discoverAll`. */
function customActions(candidates: readonly Candidate[]): NamedAction[] {
  const actions = candidates.flatMap((one) => ("action" in one ? [one.action] : []));
  const ofMembers = new Set(actions.filter(isOfMember).map(({ name }) => name));
  return actions.map((action) => {
    const isForAll = ofMembers.has(action.name) && !action.path.includes("{");
    return isForAll ? { ...action, name: `${action.name}All` } : action;
  });
}

/** The names of a resource, those that it has already and those that are kept for what is gone. */
function claims({ actions, resources, kept = [] }: NamedResource) {
  const taken = new Set(RESERVED);
  const members = new Map<string, Set<string>>();
  const claim = (name: string): boolean => {
    if (taken.has(name) || taken.has(`${name}OrThrow`) || name.endsWith("OrThrow")) return false;
    taken.add(name).add(`${name}OrThrow`);
    return true;
  };
  /** Operations whose ids are literals share their action's name, with the one for every other id. */
  const claimMember = ({ name, member, path }: KnownName): boolean => {
    const id = member ?? (path === "{id}" ? path : undefined);
    const known = members.get(name);
    if (id === undefined || !known) {
      if (!claim(name)) return false;
      if (id !== undefined) members.set(name, new Set([id]));
      return true;
    }
    if (known.has(id)) return false;
    known.add(id);
    return true;
  };
  for (const one of [...actions, ...kept]) claimMember(one);
  for (const { key } of resources) claim(key);
  return { claim, claimMember };
}

/** The actions of a resource whose key is taken, as they stand seen from its parent. */
function flattened(resource: NamedResource): NamedAction[] {
  const own = resource.actions.map((action) => ({
    ...action,
    path: fromParent(resource.relative, action),
  }));
  const inner = resource.resources.flatMap(flattened);
  return [...own, ...inner.map((action) => ({ ...action, path: fromParent(resource.relative, action) }))];
}

/** What a resource has, as its parent has it: `rules` instead of `v2.rules`. */
export function unwrapped({ relative, actions, resources }: NamedResource): Candidate[] {
  return [
    ...actions.map((action) => ({ action: { ...action, path: fromParent(relative, action) } })),
    ...resources.map((inner) => ({
      resource: { ...inner, relative: joined([relative, inner.relative]) },
    })),
  ];
}

function fromParent(relative: string, { path, placed }: NamedAction): string {
  const own = path.includes("{id}") && relative.includes("{id}") ? withOwnName(path, placed) : path;
  const whole = own === "" ? relative : joined([relative, own]);
  // Without a member's id of its own the last placeholder is the parent's id.
  return whole.includes("{id}") ? whole : withId(whole);
}

/** The parent's own id is `{id}` already; the inner one is called what its template calls it. */
function withOwnName(path: string, placed: Placed): string {
  const behind = segmentsOf(placed.path).slice(-segmentsOf(`/${path}`).length);
  return joined(behind);
}

/** The first name that is free; names never run out, so the last resort is a number. */
function firstFree(names: readonly string[], claim: (name: string) => boolean): string {
  const free = names.find(claim);
  if (free !== undefined) return free;
  const [first = ""] = names;
  let n = 2;
  while (!claim(`${first}${n}`)) n += 1;
  return `${first}${n}`;
}

const by = (name: string, placeholders: readonly string[]): string[] =>
  placeholders.length === 0 ? [] : [`${name}By${placeholders.map(pascal).join("")}`];

function otherNames({ name, placed, path }: NamedAction, isMoved: boolean): string[] {
  const all = segmentsOf(placed.path);
  const segments = all.filter((segment) => !isParam(segment)).map(wordsOf);
  const asked = isVerb(all.at(-1) ?? "") ? placeholdersOf(all.at(-1) ?? "") : [];
  const { operationId = "" } = placed.operation;
  const last = segments.at(-1) ?? "";
  const before = segments.at(-2) ?? "";
  const standard = /^(index|show|create|update|edit|delete|post)(?:All)?$/.exec(name)?.[1];
  const verb = standard ?? verbOf(placed.method);
  const member = path.includes("{id}") ? "Member" : "";
  return [
    // Another function of the same name: `range` and `rangeByAddress`.
    ...by(name, asked),
    // It came from a namespace that is taken: `download` of the second `indicator_feeds`.
    ...(isMoved && !standard ? [`${name}${pascal(before)}`] : []),
    `${verb}${pascal(last)}`,
    `${verb}${member}${pascal(last)}`,
    `${verb}${pascal(before)}${pascal(last)}`,
    `${placed.method}${segments.map(pascal).join("")}`,
    ...by(`${placed.method}${segments.map(pascal).join("")}`, placeholdersOf(placed.path)),
    ...(operationId === "" ? [] : [camel(operationId)]),
  ];
}
