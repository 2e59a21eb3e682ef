import type { RecordedRequest, Reply } from "@restflare/test-harness/recording-server";
import type { ContractCall } from "../../../packages/generator/src/contract/calls.js";
import { isUndescribedList } from "../../../packages/generator/src/contract/prism-limits.js";
import { readerOf } from "../../../packages/generator/src/plan/content.js";
import type { Schemas } from "./schemas.js";

/** What stands for a list of which nobody says what is in it. */
export const UNDESCRIBED = ["whatever it is"];

/** What the document says that a call is answered with. */
export function replyTo(call: ContractCall): Reply {
  const { status, contentType, example } = call.answer;
  if (isUndescribedList(call))
    return { status, json: { success: true, errors: [], messages: [], result: UNDESCRIBED } };
  if (contentType === undefined) return { status };
  const value = example?.value;
  const isText = readerOf(contentType) !== undefined || !/json/i.test(contentType);
  const body = typeof value === "string" && isText ? value : JSON.stringify(value);
  return { status, headers: { "content-type": contentType }, body };
}

/** What is wrong with a request as it came over the wire; undefined where nothing is. */
export async function complaintOf(
  request: RecordedRequest,
  { action }: ContractCall,
  schemas: Schemas,
): Promise<string | undefined> {
  const query = new URL(request.target, "http://localhost").searchParams;
  const missing = action.query && schemas.complaintOfText(action.query.schema, objectOf(query));
  if (missing !== undefined) return `the query: ${missing}`;
  const { body } = action;
  if (!body) return request.body.length > 0 ? "there is a body, and the document has none" : undefined;
  const [type = ""] = request.header("content-type");
  if (!type.startsWith(body.contentType)) return `its content type is ${type}, not ${body.contentType}`;
  const wrong = schemas.complaintOfText(body.schema, await readBody(request.body, type));
  return wrong === undefined ? undefined : `the body: ${wrong}`;
}

async function readBody(bytes: Buffer, type: string): Promise<unknown> {
  if (/json/i.test(type)) return JSON.parse(String(bytes));
  if (/^application\/x-www-form-urlencoded/i.test(type)) return objectOf(new URLSearchParams(String(bytes)));
  if (!/^multipart\//i.test(type)) return String(bytes);
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const parts = [...form].map(async ([name, part]) => [name, await readPart(part)] as const);
  return objectOf(await Promise.all(parts));
}

/** A part that says it is JSON is what it holds; a file is its text, as an example has it. */
async function readPart(part: string | File): Promise<unknown> {
  if (typeof part === "string") return part;
  const text = await part.text();
  return /json/i.test(part.type) ? (JSON.parse(text) as unknown) : text;
}

/** What has one name is a list. */
function objectOf(pairs: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const found = new Map<string, unknown[]>();
  for (const [name, value] of pairs) found.set(name, [...(found.get(name) ?? []), value]);
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
}
