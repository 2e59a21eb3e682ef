/** A change to one line that no test has to notice. */
export interface Accepted {
  /** In `src`. */
  file: string;
  before: string;
  after: string;
  reason: string;
}

const BLOCK = "```";

/**
 * Reads packages/core/mutants.md: a heading for each file, and under it a reason and the changes that it is for, as
 * `- before` and `+ after` in a block. Lines that begin with `<!--` are no reason.
 * @throws where a change has no file or no reason, or half of it is missing
 */
export function readAccepted(text: string): Accepted[] {
  const accepted: Accepted[] = [];
  let file = "";
  let reason: string[] = [];
  let before: string | undefined;
  let isBlock = false;
  for (const [at, line] of text.split("\n").entries()) {
    const wrong = (what: string): Error => new Error(`mutants.md:${at + 1}: ${what}`);
    const content = line.slice(1).trim();
    if (line.startsWith(BLOCK)) {
      if (before !== undefined) throw wrong(`no line with a + behind "${before}"`);
      if (isBlock) reason = [];
      isBlock = !isBlock;
    } else if (!isBlock) {
      const heading = /^#+ (.*)$/.exec(line)?.[1];
      if (heading !== undefined) [file, reason] = [heading.replaceAll("`", "").trim(), []];
      else if (line.trim() !== "" && !line.startsWith("<!--")) reason.push(line.trim());
    } else if (line.startsWith("-")) {
      if (before !== undefined) throw wrong(`no line with a + behind "${before}"`);
      before = content;
    } else if (line.startsWith("+")) {
      if (before === undefined) throw wrong("no line with a - before it");
      if (!file.endsWith(".ts")) throw wrong("stands under no file");
      if (reason.length === 0) throw wrong("has no reason");
      accepted.push({ file, before, after: content, reason: reason.join(" ") });
      before = undefined;
    }
  }
  return accepted;
}
