import type { Playground, PlaygroundCall } from "@restflare/generator";
import { isFile } from "./fields.js";
import type { Given } from "./given.js";

/** How a list is asked for: one page, or all of them. */
export type Way = "one" | "all";

/** The program that makes a call: what the reader could paste. */
export function codeOf(playground: Playground, call: PlaygroundCall, given: Given, way: Way): string {
  const { name, client } = playground;
  const [root = ""] = call.call.split(".");
  return [
    'import { createClient } from "@restflare/core";',
    `import { ${root} } from "${name}";`,
    "",
    client,
    ...(way === "all" ? everyPage(call, given) : oneCall(call, given)),
  ].join("\n");
}

function oneCall(call: PlaygroundCall, given: Given): string[] {
  const shown =
    call.as === "items" ? "for await (const item of data) console.log(item);" : "console.log(data);";
  return [
    fitting((room) => `const { data, error } = await ${call.call}(${argumentsText(call, given, room)});`),
    "if (error) console.error(error.message); // nothing is thrown",
    `else ${shown}`,
  ];
}

function everyPage(call: PlaygroundCall, given: Given): string[] {
  const text = (room: number) =>
    `for await (const item of ${call.call}All(${argumentsText(call, given, room)})) console.log(item);`;
  return [fitting(text)];
}

/** How wide a line is that needs no scroll bar in a page of the site. */
const WIDTH = 80;

/** On one line where that fits; else its largest argument is on several. */
function fitting(text: (room: number) => string): string {
  const line = text(WIDTH);
  return line.includes("\n") || line.length > WIDTH ? text(0) : line;
}

function argumentsText(call: PlaygroundCall, given: Given, room: number): string {
  const { id, body, params, query, headers } = given;
  const isArgument = call.args.includes("body");
  const inOptions = (name: string, value: unknown): string => `${name}: ${printed(value, "  ", WIDTH - 14)}`;
  const entries = [
    "client",
    ...(call.params.length > 0 ? [inOptions("params", params)] : []),
    ...(query === undefined ? [] : [inOptions("query", query)]),
    ...(headers === undefined ? [] : [inOptions("headers", headers)]),
    ...(body === undefined || isArgument ? [] : [inOptions("body", body)]),
  ];
  return call.args
    .map((name) => {
      if (name === "id") return printed(id, "", WIDTH);
      return name === "body" ? printed(body, "", room) : braced(entries, isArgument ? WIDTH - 8 : room);
    })
    .join(", ");
}

function braced(entries: readonly string[], room: number): string {
  const line = `{ ${entries.join(", ")} }`;
  const isShort = entries.length === 1 || line.length <= room;
  return isShort && !line.includes("\n") ? line : `{\n${entries.map((entry) => `  ${entry},\n`).join("")}}`;
}

/** A value as code, with a Blob for each file. */
function printed(value: unknown, indent: string, room: number): string {
  if (isFile(value)) return `new Blob([${JSON.stringify(value.$file)}])`;
  const line = flat(value);
  if (typeof value !== "object" || value === null || line === "{}" || line === "[]") return line;
  if (!line.includes("$file") && line.length <= room) return line;
  const inner = `${indent}  `;
  const left = WIDTH - inner.length;
  const lines = Array.isArray(value)
    ? value.map((item) => printed(item, inner, left))
    : Object.entries(value).map(([name, item]) => {
        const key = `${keyName(name)}: `;
        return `${key}${printed(item, inner, left - key.length)}`;
      });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.map((one) => `${inner}${one},\n`).join("")}${indent}${close}`;
}

/** A value as code on one line. */
function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const entries = Object.entries(value).map(([name, item]) => `${keyName(name)}: ${flat(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** In an object a plain `__proto__` would be its prototype. */
function keyName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
