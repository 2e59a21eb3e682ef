/** A TypeScript block of a Markdown file, as a module of its own. */
export interface Block {
  /** The line of the file that the block's first line is on; the first is 1. */
  readonly line: number;
  /** What to compile: the lines of the block, behind those that its first comment asks for. */
  readonly source: string;
  /** How many lines of `source` stand before the block's own. */
  readonly preludeLines: number;
}

const FENCE = /^(?<fence>`{3,})(?:ts|typescript)\b[^\n]*\n(?<code>[\s\S]*?)^\k<fence>\s*$/gm;
const GIVEN = /^\/\/ given: (.+)$/m;
const CONTINUES = /^\/\/ continues the block above\b/m;

/**
 * Every ```ts block of a Markdown file. A block sees only what it imports, unless it says otherwise to its reader:
 *
 * - `// given: account_id, tokens: string[]` declares names; one without a type is a string
 * - `// continues the block above` puts the block behind the one before it
 * - one inside of `<details>` stands behind the first block of the file, in a scope of its own
 */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const match of markdown.matchAll(FENCE)) {
    const { fence, code } = match.groups as { fence: string; code: string };
    const line = markdown.slice(0, match.index).split("\n").length + 1;
    const before = blocks.at(-1);
    if (CONTINUES.test(code) && !before)
      throw new Error(`line ${line}: there is no block above to continue (${fence}ts)`);
    const isFolded = isInDetails(markdown.slice(0, match.index));
    const above = isFolded ? blocks[0] : CONTINUES.test(code) ? before : undefined;
    const prelude = `${above?.source ?? ""}${isFolded ? "{\n" : ""}${declarations(code)}`;
    const source = `${prelude}${code}${isFolded ? "}\n" : ""}`;
    blocks.push({ line, source, preludeLines: prelude.split("\n").length - 1 });
  }
  return blocks;
}

const isInDetails = (before: string): boolean =>
  before.lastIndexOf("<details>") > before.lastIndexOf("</details>");

/** A line of declarations, or nothing. */
function declarations(code: string): string {
  const names = GIVEN.exec(code)?.[1];
  if (!names) return "";
  const typed = names.split(/,\s*/).map((name) => (name.includes(":") ? name : `${name}: string`));
  return `declare const ${typed.join(", ")};\n`;
}
