import type { Playground, PlaygroundCall } from "@restflare/generator";
import { keyName, literal } from "@restflare/generator/print";
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
    `const { data, error } = await ${call.call}(${argumentsText(call, given)});`,
    "if (error) console.error(error.message); // nothing is thrown",
    `else ${shown}`,
  ];
}

function everyPage(call: PlaygroundCall, given: Given): string[] {
  const list = `${call.call}All(${argumentsText(call, given)})`;
  return [`for await (const item of ${list}) console.log(item);`];
}

function argumentsText(call: PlaygroundCall, given: Given): string {
  const { id, body, params, query, headers } = given;
  const isArgument = call.args.includes("body");
  const entries = [
    "client",
    ...(call.params.length > 0 ? [`params: ${printed(params, "  ")}`] : []),
    ...(query === undefined ? [] : [`query: ${printed(query, "  ")}`]),
    ...(headers === undefined ? [] : [`headers: ${printed(headers, "  ")}`]),
    ...(body === undefined || isArgument ? [] : [`body: ${printed(body, "  ")}`]),
  ];
  return call.args
    .map((name) => (name === "id" ? printed(id, "") : name === "body" ? printed(body, "") : braced(entries)))
    .join(", ");
}

/** How wide a line is that needs no scroll bar in a page of the site. */
const WIDTH = 70;

function braced(entries: readonly string[]): string {
  const line = `{ ${entries.join(", ")} }`;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  return `{\n${entries.map((entry) => `  ${entry},\n`).join("")}}`;
}

/** A value as code, with a Blob for each file. */
function printed(value: unknown, indent: string): string {
  if (isFile(value)) return `new Blob([${JSON.stringify(value.$file)}])`;
  const line = literal(value, "", Number.POSITIVE_INFINITY);
  const hasFile = line.includes("$file");
  if (typeof value !== "object" || value === null) return line;
  if (!hasFile && indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${printed(item, inner)},\n`).join("")}${indent}]`;
  const entries = Object.entries(value).map(
    ([name, item]) => `${inner}${keyName(name)}: ${printed(item, inner)},\n`,
  );
  return entries.length === 0 ? "{}" : `{\n${entries.join("")}${indent}}`;
}
