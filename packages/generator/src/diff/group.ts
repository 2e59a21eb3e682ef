import { adviceOn } from "./advice.js";
import type { Change } from "./model.js";
import { LEVELS, type Level, type Rule } from "./rules.js";

/** What several actions, or types, have in common, said once. */
export interface Group {
  level: Level;
  text: string;
  /** What there is to do about it; empty where it is nothing. */
  advice: string;
  /** Empty where it is about the whole package. */
  subjects: Subject[];
}

export interface Subject {
  /** An action, an exported type, or another exported name. */
  name: string;
  operation?: string;
  isType?: boolean;
}

/** The changes of one package, the gravest first, and else in the order in which they were found. */
export function grouped(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const { level, action } = change;
    const text = cut(TYPES[change.rule] ?? change.text);
    const advice = adviceOn(change);
    const key = [level, action === undefined ? "package" : "action", text, advice].join("\0");
    const group = groups.get(key) ?? { level, text, advice, subjects: [] };
    const subject = subjectOf(change);
    if (subject && !group.subjects.some(({ name }) => name === subject.name)) group.subjects.push(subject);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Of an owner who renames all schemas, hundreds of names come and go. */
const TYPES: Partial<Record<Rule, string>> = {
  "type-name-removed": "is no longer exported",
  "type-name-added": "is exported",
};

function subjectOf({ rule, action, operation, type, place }: Change): Subject | undefined {
  if (type !== undefined) return { name: type, isType: true };
  if (action !== undefined) return { name: action, ...(operation !== undefined && { operation }) };
  return TYPES[rule] ? { name: place } : undefined;
}

/** A line that can be read. */
function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

const LONGEST = 240;

export function gravest(changes: readonly { level: Level }[]): Level | undefined {
  return LEVELS.find((level) => changes.some((change) => change.level === level));
}

/** Nothing has changed but the document that comes with the package: whole runs are full of these. */
export function isDocumentOnly({ kind, changes }: { kind: string; changes: readonly Change[] }): boolean {
  return kind === "changed" && changes.every(({ rule }) => rule === "description-changed");
}
