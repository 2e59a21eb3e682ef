import type { ActionPlan } from "../plan/model.js";
import { otherwiseText } from "./streamed.js";
import { docComment, literal } from "./text.js";

export type Form = "safe" | "throwing" | "items" | "pages";

/** What an editor shows over an action: what it does, its request line, what it needs, and a call. */
export function actionComment(action: ActionPlan, form: Form): string {
  const { documentation } = action;
  return docComment(
    [
      ...whatItDoes(action, form),
      "",
      requestLine(action),
      ...needs(action),
      ...elsewhere(action),
      ...deprecation(action),
      "",
      "@example",
      example(action, form),
      ...(documentation ? ["", `@see ${documentation}`] : []),
    ],
    "  ",
  );
}

/** Over what one of many members takes and answers: what its operation does. */
export function memberComment(action: ActionPlan): string {
  return docComment([...whatItDoes(action, "safe"), "", requestLine(action), ...deprecation(action)], "  ");
}

/** Over the method that many members share: what is the same for all of them. */
export function membersComment(
  action: ActionPlan,
  about: { title: string; endpoint: string; form: Form },
): string {
  const { documentation } = action;
  return docComment(
    [
      `${about.title}${aboutForm(about.form)}`,
      "",
      `\`${action.method.toUpperCase()} ${about.endpoint}/<id>\``,
      ...needs(action),
      "",
      "@example",
      example(action, about.form),
      ...(documentation ? ["", `@see ${documentation}`] : []),
    ],
    "  ",
  );
}

function whatItDoes(action: ActionPlan, form: Form): string[] {
  const { name, summary, description } = action;
  const isMore = description !== "" && description !== summary && !summary.startsWith(description);
  return [
    `${endSentence(summary || sentence(name))}${aboutForm(form)}`,
    ...(isMore ? ["", description] : []),
    ...(form === "safe" || form === "throwing" ? otherwiseText(action).flatMap((text) => ["", text]) : []),
  ];
}

const requestLine = ({ method, template }: ActionPlan): string => `\`${method.toUpperCase()} ${template}\``;

function needs({ permissions }: ActionPlan): string[] {
  if (permissions.length === 0) return [];
  return ["", `Needs the permission ${permissions.map((name) => `\`${name}\``).join(" or ")}.`];
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
  if (aliasOf !== undefined) return ["", `@deprecated It is called \`${aliasOf}\` now.`];
  return deprecated ? ["", "@deprecated Deprecated by the API."] : [];
}

function aboutForm(form: Form): string {
  if (form === "throwing") return " Throws a `RestflareError` if the call fails.";
  if (form === "items") return " Every item of every page; throws a `RestflareError` if a page fails.";
  return form === "pages" ? " Page by page; throws a `RestflareError` if a page fails." : "";
}

const endSentence = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);
const sentence = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

function example(action: ActionPlan, form: Form): string {
  const owner = action.call.slice(0, action.call.lastIndexOf("."));
  const params = action.params.map(({ name }) => name).filter((name) => /^\w+$/.test(name));
  const options = params.length > 0 ? `{ client, params: { ${params.join(", ")} } }` : "{ client }";
  const list = form === "items" ? "indexAll" : "indexPages";
  if (form === "items" || form === "pages") {
    return `for await (const ${form === "items" ? "item" : "page"} of ${owner}.${list}(${options})) console.log(${form === "items" ? "item" : "page.data"});`;
  }
  const args = action.args.map((name) =>
    name === "options" ? options : name === "body" ? bodyExample(action) : idExample(action),
  );
  const call = `await ${owner}.${action.name}${form === "throwing" ? "OrThrow" : ""}(${args.join(", ")});`;
  if (action.parse) return itemsExample(call, form);
  if (!action.data) return form === "throwing" ? call : `const { ok, error } = ${call}`;
  return form === "throwing" ? `const data = ${call}` : `const { data, error } = ${call}`;
}

/** Of an answer that comes item by item. */
function itemsExample(call: string, form: Form): string {
  const loop = "for await (const item of data) console.log(item);";
  if (form === "throwing") return `const data = ${call}\n${loop}`;
  return `const { data, error } = ${call}\nif (data) ${loop}`;
}

const idExample = ({ member }: ActionPlan): string => (member === undefined ? "id" : JSON.stringify(member));

function bodyExample({ body }: ActionPlan): string {
  if (typeof body?.example !== "object" || body.example === null) return "body";
  const text = literal(body.example, "", Number.POSITIVE_INFINITY);
  return text.length <= 60 ? text : "body";
}
