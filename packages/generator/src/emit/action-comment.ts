import type { ActionPlan } from "../plan/model.js";
import { otherwiseText } from "./streamed.js";
import { docComment, literal } from "./text.js";

/** What an editor shows over an action: what it does, its request line and what that needs, and a call. */
export function actionComment(action: ActionPlan): string {
  return docComment(
    [
      ...whatItDoes(action),
      "",
      requestLine(action, action.template),
      ...bodyTypes(action),
      ...elsewhere(action),
      ...deprecation(action),
      ...tags(action),
    ],
    "  ",
  );
}

/** Over what one of many members takes and answers: what its operation does. */
export function memberComment(action: ActionPlan): string {
  const { method, template } = action;
  return docComment(
    [...whatItDoes(action), "", `\`${method.toUpperCase()} ${template}\``, ...deprecation(action)],
    "  ",
  );
}

/** Over the method that many members share: what is the same for all of them. */
export function membersComment(action: ActionPlan, about: { title: string; endpoint: string }): string {
  const line = requestLine(action, `${about.endpoint}/<id>`);
  return docComment([about.title, "", line, ...bodyTypes(action), ...tags(action)], "  ");
}

/** Over the twin of an action: an editor leads from there to the action. */
export function twinComment(action: ActionPlan): string {
  const twin = `{@link ${action.name}}, but returns the data alone and throws a \`RestflareError\` if the call fails.`;
  return docComment([twin, ...deprecation(action)], "  ");
}

/** Over the two forms of a list that read on by themselves. */
export function listComment(action: ActionPlan, form: "items" | "pages"): string {
  const what = form === "items" ? "Every item of every page of {@link index}" : "{@link index} page by page";
  return docComment([`${what}; throws a \`RestflareError\` if a page fails.`, ...deprecation(action)], "  ");
}

function whatItDoes(action: ActionPlan): string[] {
  const { name, summary, description } = action;
  const isMore = description !== "" && description !== summary && !summary.startsWith(description);
  return [
    endSentence(summary || sentence(name)),
    ...(isMore ? ["", description] : []),
    ...otherwiseText(action).flatMap((text) => ["", text]),
  ];
}

function requestLine({ method, permissions }: ActionPlan, template: string): string {
  const line = `\`${method.toUpperCase()} ${template}\``;
  if (permissions.length === 0) return line;
  return `${line} needs the permission ${permissions.map((name) => `\`${name}\``).join(" or ")}.`;
}

/** The type of a body alone does not say what it is sent as. */
function bodyTypes({ body }: ActionPlan): string[] {
  if (!body || body.others.length === 0) return [];
  const others = body.others.map(({ contentType }) => `\`contentType: "${contentType}"\``);
  return [
    "",
    `The body is sent as \`${body.contentType}\`; one of another type needs ${others.join(" or ")} in the options.`,
  ];
}

/** Of an action that a client of the package's own server is refused by. */
export function elsewhere({ server }: ActionPlan): string[] {
  if (!server) return [];
  const { url, accepts } = server;
  const where = url === undefined ? "a `baseUrl` of your own" : `the \`baseUrl\` \`${url}\``;
  return [
    "",
    `It is at another server than the others (\`${accepts[0]}\`): call it with a client of ${where}.`,
  ];
}

function deprecation({ aliasOf, deprecated }: ActionPlan): string[] {
  if (aliasOf !== undefined) return [`@deprecated It is called \`${aliasOf}\` now.`];
  return deprecated ? ["@deprecated Deprecated by the API."] : [];
}

function tags(action: ActionPlan): string[] {
  const { documentation } = action;
  return ["@example", example(action), ...(documentation ? [`@see ${documentation}`] : [])];
}

/** With a mark at its end. */
export const endSentence = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);
const sentence = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

function example(action: ActionPlan): string {
  const owner = action.call.slice(0, action.call.lastIndexOf("."));
  const args = action.args.map((name) =>
    name === "options" ? optionsExample(action) : name === "body" ? bodyExample(action) : idExample(action),
  );
  const call = `await ${owner}.${action.name}(${args.join(", ")});`;
  if (!action.data) return `const { ok, error } = ${call}`;
  const loop = action.parse ? "\nif (data) for await (const item of data) console.log(item);" : "";
  return `const { data, error } = ${call}${loop}`;
}

/** A body that is no argument stands here. */
function optionsExample(action: ActionPlan): string {
  const { body, args } = action;
  const params = action.params.map(({ name }) => name).filter((name) => /^\w+$/.test(name));
  const isHere = body && !body.isLeftOut && !args.includes("body");
  const text = isHere ? bodyExample(action) : "";
  const fields = [
    "client",
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(isHere ? [text === "body" ? "body" : `body: ${text}`] : []),
  ];
  return `{ ${fields.join(", ")} }`;
}

const idExample = ({ member }: ActionPlan): string => (member === undefined ? "id" : JSON.stringify(member));

function bodyExample({ body }: ActionPlan): string {
  if (typeof body?.example !== "object" || body.example === null) return "body";
  const text = literal(body.example, "", Number.POSITIVE_INFINITY);
  return text.length <= 60 ? text : "body";
}
