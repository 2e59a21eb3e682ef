import { type Group, gravest, grouped, type Subject } from "../diff/group.js";
import type { PackageDiff } from "../diff/packages.js";
import type { Level } from "../diff/rules.js";

export type Bump = "major" | "minor" | "patch";

/**
 * The step of a version. Below 1.0.0 breaking is a minor, as semver has it; what is new stays a minor too, so that a
 * patch always is a release in which nobody has to look.
 */
export function bumpOf({ kind, changes }: PackageDiff, version: string): Bump {
  if (kind === "new") return "minor";
  const level = gravest(changes) ?? "invisible";
  if (level === "breaking") return version.startsWith("0.") ? "minor" : "major";
  return level === "additive" ? "minor" : "patch";
}

const TITLES: Record<Level, string> = {
  breaking: "What callers have to change:",
  additive: "What is new:",
  invisible: "What changes nothing for callers:",
};

/** The text of one changeset. */
export function changesetText(diff: PackageDiff, bump: Bump): string {
  return withFront([diff.name], bump, diff.kind === "new" ? firstNote(diff) : note(diff));
}

/** One changeset for all packages of which nothing has changed but their document. */
export function documentsText(names: readonly string[]): string {
  return withFront(names, "patch", "Other details in `openapi.json`, which change nothing for callers.\n");
}

function withFront(names: readonly string[], bump: Bump, text: string): string {
  return `---\n${names.map((name) => `${JSON.stringify(name)}: ${bump}\n`).join("")}---\n\n${text}`;
}

function firstNote({ changes }: PackageDiff): string {
  const actions = changes.flatMap(({ action }) => (action === undefined ? [] : [`- \`${action}\``]));
  return `The first release. Its actions:\n\n${actions.join("\n")}\n`;
}

function note({ changes }: PackageDiff): string {
  const groups = grouped(changes);
  const parts = (["breaking", "additive", "invisible"] as const).flatMap((level) => {
    const lines = groups.filter((group) => group.level === level).map((group) => `- ${entry(group)}\n`);
    return lines.length > 0 ? [`${TITLES[level]}\n\n${lines.join("")}`] : [];
  });
  return `The API's description has changed.\n\n${parts.join("\n")}`;
}

/** A sentence, and another one for what there is to do; what several have in common has a line for each below it. */
function entry({ subjects, text, advice }: Group): string {
  const [first, ...more] = subjects;
  const isPredicate = !/^(`|the )/.test(text);
  const todo = advice === "" ? "" : ` ${upperFirst(advice)}.`;
  if (more.length > 0) {
    const all = isPredicate ? `Each of these ${text}` : `In each of these, ${text}`;
    return `${all}.${todo}\n${subjects.map((one) => `  - ${named(one)}`).join("\n")}`;
  }
  const who = first ? `${first.isType ? "The type " : ""}${named(first)}` : "The package";
  return `${who}${isPredicate ? "" : ":"} ${text}.${todo}`;
}

function named({ name, operation }: Subject): string {
  return operation === undefined ? `\`${name}\`` : `\`${name}\` (${operation})`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
