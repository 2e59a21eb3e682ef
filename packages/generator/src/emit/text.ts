/** How wide generated code is, as far as its words allow. */
export const WIDTH = 110;

/** A doc comment; each entry is a paragraph or a tag, and an empty one stands for an empty line. */
export function docComment(paragraphs: readonly string[], indent: string): string {
  const lines = paragraphs.flatMap((paragraph) => wrapped(paragraph.trimEnd(), WIDTH - indent.length - 3));
  const text = lines.join("\n").trim().replaceAll("*/", "*\\/");
  if (text === "") return "";
  if (!text.includes("\n") && text.length + indent.length + 7 <= WIDTH) return `${indent}/** ${text} */\n`;
  const body = text.split("\n").map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`);
  return [`${indent}/**`, ...body, `${indent} */`, ""].join("\n");
}

/** Long lines of prose in several; code, tables and lists with their own layout stay. */
export function wrapped(paragraph: string, width: number): string[] {
  let isCode = false;
  return paragraph.split(/\r?\n/).flatMap((line) => {
    if (/^\s*```/.test(line)) isCode = !isCode;
    if (isCode || line.length <= width || /^(\s{4}|\||@|const |await |for await )/.test(line))
      return [line.trimEnd()];
    return fold(line.trim(), width);
  });
}

function fold(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = "";
    }
    current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
export const propertyName = (name: string): string => (IDENTIFIER.test(name) ? name : JSON.stringify(name));

/** In a value a plain `__proto__` would be its prototype. */
export const keyName = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : propertyName(name);

/** A method called `new` would be a construct signature. */
export const methodName = (name: string): string => (name === "new" ? '"new"' : name);

/** Plain data as TypeScript writes it: on one line where that fits. */
export function literal(value: unknown, indent = "", room = WIDTH): string {
  const line = flat(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= room) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const name = `${keyName(key)}: `;
    return `${inner}${name}${literal(item, inner, WIDTH - name.length - 1)},\n`;
  });
  return `{\n${entries.join("")}${indent}}`;
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const entries = Object.entries(value).map(([key, item]) => `${keyName(key)}: ${flat(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A list of names in braces: on one line, or on as many as they fill. */
export function names(items: readonly string[], before: string, after: string): string {
  const line = `${before}{ ${items.join(", ")} }${after}`;
  return line.length <= WIDTH ? line : `${before}{\n${filled(items)}}${after}`;
}

/** A list of values, laid out in the same way. */
export function listText(values: readonly unknown[]): string {
  const items = values.map((value) => JSON.stringify(value));
  const line = `[${items.join(", ")}]`;
  return line.length <= WIDTH - 40 ? line : `[\n${filled(items)}]`;
}

function filled(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= WIDTH)
      lines[lines.length - 1] = `${last} ${item},`;
    else lines.push(`  ${item},`);
  }
  return `${lines.join("\n")}\n`;
}
