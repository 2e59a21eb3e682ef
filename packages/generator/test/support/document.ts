import type { OpenApi, Operation, Schema } from "../../src/document/openapi.js";
import type { Plan } from "../../src/plan/model.js";
import { allActions } from "../../src/plan/paths.js";
import { planDocument } from "../../src/run/plan-document.js";

const ENVELOPE = { success: { type: "boolean" } };

/** An answer in an envelope. */
export function envelope(result: Schema): Operation["responses"] {
  const schema = { type: "object", properties: { ...ENVELOPE, result } };
  return { "200": { description: "Fine.", content: { "application/json": { schema } } } };
}

/**
 * A document from lines such as `GET /zones list`. After the path: `list` answers a list, `wrapped` one that is one level
 * down, `body` needs a body with content, `empty` one without.
 */
export function documentOf(lines: readonly string[], tag: string | null = "Things"): OpenApi {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const line of lines) {
    const [method = "", path = "", ...marks] = line.trim().split(/\s+/);
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(marks, tag) };
  }
  const servers = [{ url: "https://api.cloudflare.com/client/v4" }];
  return { openapi: "3.1.0", info: { title: "Test", version: "1.0.0" }, servers, paths } as OpenApi;
}

function operationOf(marks: string[], tag: string | null): Operation {
  const list: Schema = { type: "array", items: { type: "object", properties: { id: { type: "string" } } } };
  const thing: Schema = { type: "object", properties: { id: { type: "string" } } };
  const wrapped: Schema = { type: "object", properties: { buckets: list, total_count: { type: "integer" } } };
  const result = marks.includes("list") ? list : marks.includes("wrapped") ? wrapped : thing;
  const body: Schema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
  const schema = marks.includes("body") ? body : marks.includes("empty") ? { type: "object" } : undefined;
  return {
    ...(tag !== null && { tags: [tag] }),
    responses: envelope(result) ?? {},
    ...(schema && { requestBody: { required: true, content: { "application/json": { schema } } } }),
  };
}

export function planOf(document: OpenApi): Plan {
  return planDocument({ source: "test.yaml", document });
}

/** `GET /zones` to `things.index(options)`. */
export function callsOf(document: OpenApi): Record<string, string> {
  const actions = planOf(document).packages.flatMap((one) => one.resources.flatMap(allActions));
  return Object.fromEntries(
    actions.map(({ method, template, call, args }) => [
      `${method.toUpperCase()} ${template}`,
      `${call}(${args.join(", ")})`,
    ]),
  );
}
