import { isRestflareError, type Page, type Result } from "@restflare/core";
import { expect } from "vitest";
import type { ContractCall } from "../../../packages/generator/src/contract/calls.js";
import { isUndescribedList } from "../../../packages/generator/src/contract/prism-limits.js";
import type { Schema } from "../../../packages/generator/src/document/openapi.js";
import { UNDESCRIBED } from "./recorded.js";
import type { Schemas } from "./schemas.js";
import { itemsOfExample, readAll } from "./streamed.js";

type AnyResult = Result<unknown, object>;

/** Holds what a call gave against the document: its example, and the schema that the plan has for it. */
export async function checkOutcome(outcome: unknown, call: ContractCall, schemas: Schemas): Promise<void> {
  await CHECKS[call.form](outcome, call, schemas);
}

const CHECKS: Record<
  ContractCall["form"],
  (outcome: unknown, call: ContractCall, schemas: Schemas) => Promise<void>
> = {
  safe: async (outcome, call, schemas) => {
    const result = (await outcome) as AnyResult;
    if (!result.ok) throw result.error;
    expect(result.response.status).toBe(call.answer.status);
    expect(result.attempts).toBe(1);
    await checkData(result.data, call, schemas);
    if (call.action.info) matches(schemas, call.action.info, result.info, "info");
  },
  throwing: async (outcome, call, schemas) => checkData(await outcome, call, schemas),
  items: async (outcome, call, schemas) => {
    checkItems(await readAll(outcome as AsyncIterable<unknown>), call, schemas);
  },
  pages: async (outcome, call, schemas) => {
    const pages = await readAll(outcome as AsyncIterable<Page<unknown, object>>);
    checkItems(pages[0]?.data ?? [], call, schemas);
    const { status } = call.answer;
    for (const { response } of pages) expect(response.status).toBe(status);
  },
  refused: async (outcome, { answer, action }) => {
    const result = (await outcome) as AnyResult;
    expect(result.ok, "it was not refused").toBe(false);
    const { error } = result;
    if (!isRestflareError(error, "api")) throw error ?? new Error("there is no error");
    expect(error.status).toBe(answer.status);
    expect(error.errors).toEqual(documentedErrors(answer.example?.value));
    if (action.permissions.length > 0 && answer.status === 403)
      expect(error.message).toContain(action.permissions[0]);
  },
};

async function checkData(data: unknown, call: ContractCall, schemas: Schemas): Promise<void> {
  const { action, answer } = call;
  if (isUndescribedList(call)) return expect(data).toEqual(UNDESCRIBED);
  if (answer.contentType === undefined) return expect(data).toBeUndefined();
  const example = answer.example?.value;
  if (action.as === "items") return checkStream(data as AsyncIterable<unknown>, call, schemas);
  if (action.as !== "json") return expect(await textOf(data, action.as)).toBe(asText(example));
  const documented = action.answer === "envelope" ? (example as { result?: unknown }).result : example;
  expect(data).toEqual(documented);
  if (action.data) matches(schemas, action.data, data, "data");
}

/** What comes item by item: the data of events, or lines. */
async function checkStream(
  data: AsyncIterable<unknown>,
  { action, answer }: ContractCall,
  schemas: Schemas,
): Promise<void> {
  const { parse, data: item = {} } = action;
  if (!parse) throw new Error("the plan has nothing that reads the items");
  const items = await readAll(data);
  expect(items).toEqual(itemsOfExample(parse, answer.example?.value));
  for (const one of items) matches(schemas, item, one, "an item");
}

function checkItems(items: unknown[], { action, answer }: ContractCall, schemas: Schemas): void {
  const example = answer.example?.value as Record<string, unknown>;
  const whole = action.answer === "envelope" ? example["result"] : example;
  const list = action.items === undefined ? whole : (whole as Record<string, unknown>)[action.items];
  expect(items).toEqual(list);
  const { item = {} } = action;
  for (const one of items) matches(schemas, item, one, "an item");
}

function matches(schemas: Schemas, schema: Schema, value: unknown, what: string): void {
  const complaint = schemas.complaint(schema, value);
  if (complaint !== undefined) throw new Error(`${what} is not as documented: ${complaint}`);
}

/** What was read, as text, once it is what `as` promises. */
async function textOf(data: unknown, as: ContractCall["action"]["as"]): Promise<string> {
  if (as === "text") return data as string;
  expect(data).toBeInstanceOf(as === "bytes" ? Uint8Array : ReadableStream);
  return new Response(data as BodyInit).text();
}

const asText = (example: unknown): string =>
  typeof example === "string" ? example : JSON.stringify(example);

function documentedErrors(answer: unknown): unknown {
  return (answer as { errors?: unknown }).errors;
}
