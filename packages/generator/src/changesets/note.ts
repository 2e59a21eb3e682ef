import { type Group, gravest, grouped } from "../diff/group.js";
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
  return `---\n${JSON.stringify(diff.name)}: ${bump}\n---\n\n${diff.kind === "new" ? firstNote(diff) : note(diff)}`;
}

function firstNote({ changes }: PackageDiff): string {
  const actions = changes.flatMap(({ action }) => (action === undefined ? [] : [`- \`${action}\``]));
  return `The first release. Its actions:\n\n${actions.join("\n")}\n`;
}

function note({ changes }: PackageDiff): string {
  const groups = grouped(changes);
  const parts = (["breaking", "additive", "invisible"] as const).flatMap((level) => {
    const lines = groups.filter((group) => group.level === level).map((group) => `- ${sentence(group)}\n`);
    return lines.length > 0 ? [`${TITLES[level]}\n\n${lines.join("")}`] : [];
  });
  return `The API's description has changed.\n\n${parts.join("\n")}`;
}

/** `` `accessServiceTokens.create` takes `enabled` ``; about several actions, or what begins with a name, by a colon. */
function sentence({ actions, text }: Group): string {
  if (actions.length === 0) return `The package ${text}`;
  const subject = actions.map((action) => `\`${action}\``).join(", ");
  if (actions.length > 1 && text.startsWith("is ")) return `${subject} are ${text.slice(3)}`;
  const isPredicate = actions.length === 1 && !/^(`|the )/.test(text);
  return `${subject}${isPredicate ? "" : ":"} ${text}`;
}
