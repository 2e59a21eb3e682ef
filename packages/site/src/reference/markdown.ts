import type {
  CallPage,
  FieldPage,
  LinkedText,
  MemberPage,
  PackagePage,
  TypePage,
} from "@restflare/generator";
import { sourceOf } from "./source.js";
import { bodyWords, errorWords, fieldsIn, marksOf, PLACES, TEST_WORDS, wordsOf } from "./words.js";

/** A page as Markdown, with the same words as in HTML: for a reader's editor, and for programs that read. */
export function markdownOf(page: PackagePage): string {
  const { name, slug, description, documentation, install, start, server, resources, types } = page;
  return paragraphs(
    `# ${name}`,
    description,
    list([
      ...(documentation === undefined ? [] : [`[Cloudflare's reference](${documentation})`]),
      `[Source](${sourceOf(`packages/api/${slug}/src/index.ts`)})`,
    ]),
    block("sh", install),
    block("ts", start),
    server,
    ...resources.flatMap((resource) => [
      `## ${resource.call}`,
      resource.description,
      `\`${resource.endpoint}\``,
      ...resource.calls.map(callText),
    ]),
    "## Errors",
    ...errorWords(page),
    ...(page.failure === undefined
      ? []
      : ["What the API says when it refuses:", block("jsonc", page.failure)]),
    ...(page.test === undefined ? [] : ["## Tests without an account", TEST_WORDS, block("ts", page.test)]),
    "## Types",
    ...types.map(typeText),
  );
}

function callText(page: CallPage): string {
  const { signature, method, template, permissions, body, answer, members } = page;
  return paragraphs(
    `### ${signature}`,
    `\`${method} ${template}\``,
    wordsOf(page),
    ...page.notes,
    list([
      ...marksOf(page).map(({ text }) => text),
      `Twin that throws: \`${page.twin}\``,
      ...(page.loops.length > 0 ? [`Every page: ${page.loops.map((loop) => `\`${loop}\``).join(", ")}`] : []),
      ...(permissions.length > 0 ? [`Permission: ${permissions.join(" or ")}`] : []),
      ...(members ? [] : [`Answers: ${code(answer.type)}`]),
      ...(page.documentation === undefined ? [] : [`[Cloudflare's reference](${page.documentation})`]),
    ]),
    ...PLACES.map(({ places, title }) =>
      fieldsText(
        title,
        places.flatMap((place) => fieldsIn(page, place)),
      ),
    ),
    ...(body && !members ? [`Body: ${[code(body.type), ...bodyWords(body)].join(". ")}`] : []),
    ...(members ? ["By its id:", list(members.map(memberText))] : []),
    block("ts", page.example),
    ...(answer.example === undefined ? [] : ["What `data` is then:", block("jsonc", answer.example)]),
  );
}

function fieldsText(title: string, fields: readonly FieldPage[]): string {
  if (fields.length === 0) return "";
  const lines = fields.map(({ name, in: place, type, required, description }) => {
    const marks = [...(place === "params" ? ["in `params`"] : []), ...(required ? ["required"] : [])];
    const about = marks.length > 0 ? ` (${marks.join(", ")})` : "";
    return `\`${name}\`: ${code(type)}${about}${description === "" ? "" : `. ${oneLine(description)}`}`;
  });
  return `${title}:\n\n${list(lines)}`;
}

function memberText({ id, summary, body, data }: MemberPage): string {
  const taken = body ? `body ${code(body)}, ` : "";
  return `\`${JSON.stringify(id)}\`${summary === "" ? "" : ` (${summary})`}: ${taken}data ${code(data)}`;
}

const typeText = ({ name, description, declaration }: TypePage): string =>
  paragraphs(`### ${name}`, description, block("ts", declaration.join("")));

const code = (type: LinkedText): string => `\`${oneLine(type.join(""))}\``;
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
const paragraphs = (...parts: string[]): string => parts.filter((part) => part !== "").join("\n\n");
