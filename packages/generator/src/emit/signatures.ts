import type { MemberGroup } from "../plan/members.js";
import type { ActionPlan, BodyPlan, ParamPlan, ResourcePlan } from "../plan/model.js";
import { methodName, propertyName, WIDTH } from "./text.js";
import type { Types } from "./types.js";

// The forms of an action are the ones that core's mapped type has: that is what makes the two check each other.

/** How a call says how to read the answer. */
const asParameter = (as: string): string => `As extends WaysToRead<"${as}"> = "${as}"`;

export function safeSignature(action: ActionPlan, types: Types): string {
  const { info, detail } = action;
  const more = [info ? types.inline(info) : detail ? "{}" : "", detail ? types.inline(detail) : ""].filter(
    (text) => text !== "",
  );
  const answer = [`DataAs<${dataText(action, types)}, As>`, ...more].join(", ");
  return signature(
    `${methodName(action.name)}<${asParameter(action.as)}>`,
    callArguments(action, types),
    `Promise<Result<${answer}>>`,
  );
}

export function throwingSignature(action: ActionPlan, types: Types): string {
  const answer = `Promise<DataAs<${dataText(action, types)}, As>>`;
  return signature(`${action.name}OrThrow<${asParameter(action.as)}>`, callArguments(action, types), answer);
}

/** One method for all members: `Id` picks the body and the data. */
export function memberSignature(
  { name, interface: map, members: [first] }: MemberGroup,
  { hasBody, hasInfo, twin }: { hasBody: boolean; hasInfo: boolean; twin: boolean },
  types: Types,
): string {
  const { as, detail } = first;
  const data = `DataAs<${map}[Id]["data"], As>`;
  const info = hasInfo ? `${map}[Id]["info"]` : detail ? "{}" : "";
  const result = [data, info, detail ? types.inline(detail) : ""].filter((text) => text !== "").join(", ");
  return signature(
    `${twin ? `${name}OrThrow` : methodName(name)}<const Id extends keyof ${map}, ${asParameter(as)}>`,
    [
      "id: MemberId<Id>",
      ...(hasBody ? [`body: ${map}[Id]["body"]`] : []),
      `...options: ${first.options}<Bound, As>`,
    ],
    twin ? `Promise<${data}>` : `Promise<Result<${result}>>`,
  );
}

export function indexAllSignature(action: ActionPlan, types: Types): string {
  return signature(
    "indexAll",
    [`...options: ${action.options}<Bound>`],
    `AsyncIterable<${itemText(action, types)}>`,
  );
}

export function indexPagesSignature(action: ActionPlan, types: Types): string {
  const info = action.info ? `, ${types.inline(action.info)}` : "";
  const page = `AsyncIterable<Page<${itemText(action, types)}${info}>>`;
  return signature("indexPages", [`...options: ${action.options}<Bound>`], page);
}

const itemText = ({ item }: ActionPlan, types: Types): string => (item ? types.inline(item) : "unknown");

export function dataText({ data, dataOptional }: ActionPlan, types: Types): string {
  if (!data) return "undefined";
  return types.inline(data) + (dataOptional ? " | undefined" : "");
}

function callArguments(action: ActionPlan, types: Types): string[] {
  const { id, body } = action;
  return action.args.map((name) => {
    if (name === "id") return `id: ${id ? types.inline(id) : "string"}`;
    if (name === "options") return `...options: ${action.options}<Bound, As>`;
    return `body${body?.mode === "required" ? "" : "?"}: ${body ? bodyText(body, types) : "undefined"}`;
  });
}

/** A body in any of the media types that a call may name. */
export function bodyText({ schema, others }: BodyPlan, types: Types): string {
  const all = [schema, ...others.map((other) => other.schema)].map((one) => types.inline(one));
  return [...new Set(all)].join(" | ");
}

/** The types of the options that the actions of a resource take, each once. */
export function optionTypes({ actions }: ResourcePlan, types: Types): string[] {
  const first = new Map(actions.toReversed().map((action) => [action.options, action]));
  return [...first].toReversed().map(([name, action]) => optionType(name, optionsSpec(action, types)));
}

function optionType(name: string, spec: string): string {
  const line = `type ${name}<Bound, As = "json"> = OptionsArg<${spec}, Bound, As>;\n`;
  if (line.length <= WIDTH + 1) return line;
  return `type ${name}<Bound, As = "json"> = OptionsArg<\n  ${spec}, Bound, As\n>;\n`;
}

/** What an action's options hold beside what any call takes. */
export function optionsSpec({ params, query, headers, body, args }: ActionPlan, types: Types): string {
  const spec = [`params: ${paramsText(params, types)}`];
  if (query) spec.push(`query${query.required ? "" : "?"}: ${types.inline(query.schema)}`);
  if (headers) spec.push(`headers${headers.required ? "" : "?"}: ${types.inline(headers.schema)}`);
  if (body && !args.includes("body")) spec.push(`body?: ${bodyText(body, types)}`);
  if (body && body.others.length > 0) {
    const choice = [body, ...body.others].map(({ contentType }) => JSON.stringify(contentType));
    spec.push(`contentType?: ${choice.join(" | ")}`);
  }
  return `{ ${spec.join("; ")} }`;
}

export function paramsText(params: readonly ParamPlan[], types: Types): string {
  if (params.length === 0) return "{}";
  return `{ ${params.map(({ name, schema }) => `${propertyName(name)}: ${types.inline(schema)}`).join("; ")} }`;
}

/** How the paths of a resource are asked for, with the names of the actions that have an id and those that have none. */
export function pathForSignatures({ params, actions }: ResourcePlan): string[] {
  const own = `{ ${params.map(({ name }) => `${propertyName(name)}: string`).join("; ")} }`.replace(
    "{  }",
    "{}",
  );
  const namesOf = (withId: boolean): string => {
    const found = actions
      .filter(({ args }) => args.includes("id") === withId)
      .map(({ name }) => JSON.stringify(name));
    return found.length > 0 ? [...new Set(found)].join(" | ") : "never";
  };
  const hasMembers = actions.some(({ args }) => args.includes("id"));
  return [
    ...(hasMembers
      ? [
          signature(
            "pathFor",
            ["id: string | number", `...options: PathArg<${own}, Bound, ${namesOf(true)}>`],
            "string",
          ),
        ]
      : []),
    signature("pathFor", [`...options: PathArg<${own}, Bound, ${namesOf(false)}>`], "string"),
  ];
}

export function withSignature(resource: ResourcePlan): string {
  const names = resource.bindable.map(
    (name) => `readonly ${propertyName(name)}?: string | number | undefined`,
  );
  const params = names.length > 0 ? `{ ${names.join("; ")} }` : "{}";
  const bound = `${resource.interface}<Bound | BoundBy<Params>>`;
  return signature(`with<const Params extends ${params} = {}>`, ["options: WithOptions<Params>"], bound);
}

/** A method of an interface: on one line where it fits, else its arguments on one of their own, else one a line. */
function signature(head: string, parts: readonly string[], answer: string): string {
  const line = `  ${head}(${parts.join(", ")}): ${answer};`;
  if (line.length <= WIDTH) return line;
  const inner = `    ${parts.join(", ")}`;
  if (inner.length <= WIDTH) return `  ${head}(\n${inner}\n  ): ${answer};`;
  const lines = parts.map((part, i) => `    ${part}${i < parts.length - 1 ? "," : ""}\n`);
  return `  ${head}(\n${lines.join("")}  ): ${answer};`;
}
