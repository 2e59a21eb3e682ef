import type { OpenApiDocument } from "@restflare/mock";

const text = { type: "string" };
const json = (schema: object, example?: unknown) => ({
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});

/** An answer in an envelope. */
export function answer(schema: object, example: unknown, info?: object) {
  const whole = {
    type: "object",
    required: ["success", "result"],
    properties: { success: { type: "boolean" }, result: schema, result_info: { type: "object" } },
  };
  return {
    description: "Fine.",
    ...json(whole, { success: true, errors: [], messages: [], result: example, ...info }),
  };
}

export const refusal = {
  description: "No.",
  ...json(
    { type: "object" },
    {
      success: false,
      errors: [{ code: 10000, message: "Authentication error" }],
      messages: [],
      result: null,
    },
  ),
};

interface Described {
  readonly body?: object;
  readonly type?: string;
  readonly parameters?: readonly object[];
  readonly answer?: object;
  readonly call?: string;
}

/** An operation with a body of this schema. */
export function operation({
  body,
  type = "application/json",
  parameters = [],
  answer: fine,
  call,
}: Described) {
  return {
    ...(call && { "x-restflare-call": call }),
    parameters,
    ...(body && { requestBody: { required: true, content: { [type]: { schema: body } } } }),
    responses: { "200": fine ?? answer({ type: "object" }, {}), "4XX": refusal },
  };
}

export const document = (paths: object): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths,
});

const id = { name: "thing_id", in: "path", required: true, schema: text, example: "t1" };
const thing = {
  type: "object",
  required: ["id", "name"],
  properties: { id: text, name: text, colour: text, secret: { type: "string", format: "password" } },
};
const example = { id: "t1", name: "first", colour: "red" };
const made = { ...example, secret: "a-secret" };
const wanted = { type: "object", required: ["name"], properties: { name: text, colour: text } };
const counts = { result_info: { page: 1, per_page: 20, count: 1, total_count: 1, total_pages: 1 } };

/** A collection of things with all that one can do with them. */
export const THINGS = document({
  "/things": {
    get: operation({
      answer: answer({ type: "array", items: thing }, [example], counts),
      call: "things.index",
    }),
    post: operation({ body: wanted, answer: answer(thing, made), call: "things.create" }),
  },
  "/things/{thing_id}": {
    parameters: [id],
    get: operation({ answer: answer(thing, example), call: "things.show" }),
    put: operation({ body: wanted, answer: answer(thing, example), call: "things.update" }),
    patch: operation({
      body: { type: "object", properties: wanted.properties },
      answer: answer(thing, example),
      call: "things.edit",
    }),
    delete: operation({
      answer: answer({ type: "object", properties: { id: text } }, { id: "t1" }),
      call: "things.delete",
    }),
  },
  "/things/{thing_id}/rotate": {
    parameters: [id],
    post: operation({ answer: answer(thing, made), call: "things.rotate" }),
  },
});
