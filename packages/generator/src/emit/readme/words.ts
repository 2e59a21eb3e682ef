/** What a description says first, as one line of Markdown: a document may have whole pages, with headings, lists and code. */
export function firstWords(description: string): string {
  const [first = ""] = description.trim().split(/\n\s*\n|```/);
  return first
    .replace(/^#+\s+/, "")
    .replace(/\s+/g, " ")
    .trim()
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replace(/<(?=[a-z/!?])/gi, "&lt;")))
    .join("");
}

/** As a cell of a table. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

export function tableText(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)];
}
