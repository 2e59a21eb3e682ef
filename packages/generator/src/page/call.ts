import { elsewhere } from "../emit/action-comment.js";
import type { Bound } from "../emit/readme/bound.js";
import { safeCall, shortCall } from "../emit/readme/call-text.js";
import { asTallJson } from "../emit/readme/sample-text.js";
import { otherwiseText } from "../emit/streamed.js";
import type { ActionPlan, BodyPlan, ReadAs } from "../plan/model.js";
import { dangerOf } from "../review/dangers.js";
import type { Context } from "./context.js";
import { parametersOf } from "./fields.js";
import { asText, joined, onlyName, plain } from "./linked.js";
import type { AnswerPage, BodyPage, CallPage, LinkedText } from "./model.js";

/** The section of one function. */
export function callPage(bound: Bound, action: ActionPlan, context: Context): CallPage {
  const { call, method, template, summary, description, permissions, secrets, documentation } = action;
  const signature = shortCall(bound, action);
  const danger = dangerOf({ method, path: template }, action.item !== undefined);
  return {
    call,
    signature,
    twin: signature.replace("(", "OrThrow("),
    loops: loopsOf(signature, action),
    method: method.toUpperCase(),
    template,
    summary,
    description: description === summary || summary.startsWith(description) ? "" : description,
    permissions,
    secrets,
    ...(danger !== undefined && { danger }),
    deprecated: action.deprecated || action.aliasOf !== undefined,
    ...(action.aliasOf !== undefined && { aliasOf: action.aliasOf }),
    ...(action.paging && { paging: action.paging.by }),
    ...(documentation !== undefined && { documentation }),
    parameters: parametersOf(action, context),
    ...(action.body && action.body.mode !== "empty" && { body: bodyPage(action, action.body, context) }),
    answer: answerPage(action, context),
    example: safeCall(bound, action),
    notes: [...otherwiseText(action), ...elsewhere(action).slice(1)],
  };
}

/** A list can be read to its end, item by item or page by page. */
const loopsOf = (signature: string, { item, name }: ActionPlan): string[] =>
  item !== undefined && name === "index"
    ? ["indexAll", "indexPages"].map((loop) => signature.replace(/index\(/, `${loop}(`))
    : [];

function bodyPage({ args }: ActionPlan, body: BodyPlan, context: Context): BodyPage {
  const type = bodyType(body, context);
  const name = onlyName(type);
  const schema = name === undefined ? undefined : context.schemaNamed(name);
  return {
    type,
    ...(schema && { declaration: context.types.linked(schema) }),
    isArgument: args.includes("body"),
    contentType: body.contentType,
    others: body.others.map(({ contentType }) => contentType),
  };
}

/** A body in any of the media types that a call may name. */
export function bodyType({ schema, others }: BodyPlan, { types }: Context): LinkedText {
  const all = [schema, ...others.map((other) => other.schema)].map((one) => types.linked(one));
  const different = [...new Map(all.map((text) => [asText(text), text])).values()];
  return different.reduce((left, right) => joined(left, plain(" | "), right));
}

/** What the data is where it is not read as JSON. */
const RAW: Partial<Record<ReadAs, string>> = {
  text: "string",
  bytes: "Uint8Array",
  stream: "ReadableStream<Uint8Array>",
};

function answerPage(action: ActionPlan, context: Context): AnswerPage {
  const { data: sample } = action.samples;
  const isShown = sample !== undefined && RAW[action.as] === undefined;
  return { type: answerType(action, context), ...(isShown && { example: asTallJson(sample) }) };
}

export function answerType({ data, dataOptional, as }: ActionPlan, { types }: Context): LinkedText {
  const raw = RAW[as];
  if (!data) return plain("undefined");
  if (raw !== undefined) return plain(raw);
  const type = types.linked(data);
  if (as === "items") return joined(plain("AsyncIterable<"), type, plain(">"));
  return dataOptional ? joined(type, plain(" | undefined")) : type;
}
