import { oncePer } from "../base/once-per.js";
import type { Schema } from "../document/openapi.js";
import type { PackagePlan, PathOperation, TypePlan } from "../plan/model.js";
import { coreTypesImport } from "./core-types.js";
import { commentOf } from "./prepare-schema.js";
import { docComment, listText, propertyName } from "./text.js";
import type { Types } from "./types.js";

const HELPER =
  "type WithRequired<T, K extends PropertyKey> = T extends object ? T & Required<Pick<T, K & keyof T>> : T;\n";

/** `src/types.ts`: every schema under a name of its own, and `paths` in openapi-typescript's shape. */
export function typesFile(plan: PackagePlan, types: Types, header: string): string {
  const declarations = plan.types.map((type) => declaration(type, types));
  const paths = plan.paths.map(({ template, operations }) => {
    const members = operations.map((operation) => operationText(operation, types)).join("");
    return `  ${JSON.stringify(template)}: {\n${members}  };\n`;
  });
  const intro = docComment(["What the API has, by path template and method."], "");
  const code = [...declarations, `${intro}export interface paths {\n${paths.join("")}}\n`];
  const needsHelper = code.some((text) => text.includes("WithRequired<"));
  const imports = [coreTypesImport(code.join(""))].filter((text) => text !== "");
  return [header, ...imports, ...code, ...(needsHelper ? [HELPER] : [])].join("\n");
}

// A schema has one comment, in however many packages it is.
const ownComment = oncePer((schema: Schema) => docComment([commentOf(schema)], ""));

function commentAbove(schema: Schema, inputOf: string | undefined): string {
  if (inputOf === undefined) return ownComment(schema);
  const side = `What a request takes of it; answers have {@link ${inputOf}}.`;
  return docComment([commentOf(schema), "", side], "");
}

function declaration({ name, schema, inputOf, values }: TypePlan, types: Types): string {
  const comment = commentAbove(schema, inputOf);
  const text = types.text(schema);
  const type = types.isObject(schema)
    ? `${comment}export interface ${name} ${text}\n`
    : `${comment}export type ${name} = ${text};\n`;
  if (!values) return type;
  const old = values.aliasOf;
  if (old !== undefined)
    return `${type}\n${docComment([`Use {@link ${old}}.`, "@deprecated"], "")}export const ${values.name} = ${old};\n`;
  const about = docComment([`The values of {@link ${name}}.`], "");
  return `${type}\n${about}export const ${values.name} = ${itemsText(values.items)} as const;\n`;
}

const itemsText = oncePer(listText);

function operationText(operation: PathOperation, types: Types): string {
  const { method, summary, query, headers, path, body } = operation;
  const part = (name: string, given: PathOperation["query"]): string =>
    given
      ? `${name}${given.required ? "" : "?"}: ${types.text(given.schema, "        ")}`
      : `${name}?: never`;
  const params = path.map(({ name, schema }) => `${propertyName(name)}: ${types.text(schema)}`).join("; ");
  const lines = [
    "parameters: {",
    `  ${part("query", query)};`,
    `  ${part("header", headers)};`,
    `  ${params === "" ? "path?: never" : `path: { ${params} }`};`,
    "  cookie?: never;",
    "};",
    body
      ? `requestBody${body.required ? "" : "?"}: { content: ${contentText(body.content, types)} };`
      : "requestBody?: never;",
    ...responsesText(operation, types),
  ];
  const inner = lines.map((line) => `      ${line}\n`).join("");
  return `${docComment([summary], "    ")}    ${method}: {\n${inner}    };\n`;
}

function responsesText({ responses }: PathOperation, types: Types): string[] {
  if (responses.length === 0) return ["responses: { 200: { headers: { [name: string]: unknown } } };"];
  const lines = responses.map(({ status, content }) => {
    const key = /^[1-9]\d*$/.test(status) ? status : propertyName(status);
    const body = content.length > 0 ? `; content: ${contentText(content, types)}` : "";
    return `  ${key}: { headers: { [name: string]: unknown }${body} };`;
  });
  return ["responses: {", ...lines, "};"];
}

function contentText(content: PathOperation["responses"][number]["content"], types: Types): string {
  const entries = content.map(
    ({ type, schema }) => `${JSON.stringify(type)}: ${schema ? types.text(schema, "        ") : "unknown"}`,
  );
  return `{ ${entries.join("; ")} }`;
}
