import { comparePackages } from "../../src/diff/packages.js";
import { surfacesOf } from "../../src/diff/surface.js";
import type { OpenApi, Operation, Parameter, Schema, Tag } from "../../src/document/openapi.js";
import { planDocument } from "../../src/run/plan-document.js";

/** What a row says of the one operation of a document; the rest is the same in every row. */
export interface Parts {
  call?: string;
  query?: Parameter[];
  headers?: Parameter[];
  body?: Schema;
  bodyRequired?: boolean;
  bodyTypes?: string[];
  data?: Schema | null;
  /** The whole answer, where it is no envelope. */
  answer?: Schema;
  answerTypes?: string[];
  info?: Schema;
  status?: string[];
  responses?: Operation["responses"];
  operation?: Partial<Operation>;
  path?: string;
  tag?: Partial<Tag>;
  /** Of the document. */
  servers?: string[];
  schemas?: Record<string, Schema>;
  more?: string[];
}

export const text: Schema = { type: "string" };

export function object(properties: Record<string, Schema>, ...required: string[]): Schema {
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

const THING = object({ id: text });

export function documentWith(parts: Parts): OpenApi {
  const { call = "POST /accounts/{account_id}/things", tag = {}, schemas, more = [], servers } = parts;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [i, line] of [call, ...more].entries()) {
    const [method = "", path = ""] = line.split(" ");
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: operationWith(i === 0 ? parts : {}, tag.name ?? "Things"),
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1.0.0" },
    tags: [{ name: "Things", ...tag }],
    paths,
    ...(servers && { servers: servers.map((url) => ({ url })) }),
    ...(schemas && { components: { schemas } }),
  } as OpenApi;
}

function operationWith(parts: Parts, tag: string): Operation {
  const {
    query = [],
    headers = [],
    body,
    bodyRequired = true,
    bodyTypes = ["application/json"],
    operation,
  } = parts;
  const parameters = [
    ...query.map((parameter) => ({ in: "query", ...parameter })),
    ...headers.map((parameter) => ({ in: "header", ...parameter })),
  ];
  return {
    tags: [tag],
    parameters,
    ...(body && { requestBody: { required: bodyRequired, content: contentOf(bodyTypes, body) } }),
    responses: { ...answersOf(parts), ...parts.responses },
    ...operation,
  };
}

function answersOf({
  data = THING,
  info,
  answer,
  answerTypes = ["application/json"],
  status = ["200"],
}: Parts): Operation["responses"] {
  const properties = { success: { type: "boolean" }, result: data ?? {}, ...(info && { result_info: info }) };
  const schema = answer ?? { type: "object", required: ["success", "result"], properties };
  const content = data === null ? {} : { content: contentOf(answerTypes, schema) };
  return Object.fromEntries(status.map((one) => [one, { description: "Fine.", ...content }]));
}

const contentOf = (types: string[], schema: Schema) =>
  Object.fromEntries(types.map((type) => [type, { schema }]));

/** `breaking required-added body.name`, one line a change. */
export function changesBetween(before: OpenApi, after: OpenApi): string[] {
  return diffsBetween(before, after).flatMap(({ changes }) =>
    changes.map(({ level, rule, place }) => [level, rule, place].join(" ").trimEnd()),
  );
}

export function diffsBetween(before: OpenApi, after: OpenApi) {
  const [was, is] = [before, after].map((document) =>
    surfacesOf([planDocument({ source: "test.yaml", document })]),
  );
  return comparePackages(was ?? new Map(), is ?? new Map());
}
