import type { Change } from "./model.js";
import { LEVELS, type Level } from "./rules.js";

/** What several actions have in common, said once. */
export interface Group {
  level: Level;
  text: string;
  /** Empty where it is about the whole package. */
  actions: string[];
}

/** The changes of one package, the gravest first, and else in the order in which they were found. */
export function grouped(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { level, text, action } of changes) {
    const key = `${level} ${action === undefined ? "package" : "action"} ${text}`;
    const group = groups.get(key) ?? { level, text, actions: [] };
    if (action !== undefined && !group.actions.includes(action)) group.actions.push(action);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

export function gravest(changes: readonly { level: Level }[]): Level | undefined {
  return LEVELS.find((level) => changes.some((change) => change.level === level));
}
