import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isMap, isSeq, parseDocument } from "yaml";
import {
  isObject,
  type OpenApi,
  type Operation,
  type Parameter,
  type RequestBody,
  resolve,
  type Schema,
} from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { preferred, responsesOf } from "../plan/content.js";
import { envelopeOf } from "../plan/envelope.js";
import { isListAnswer } from "../plan/index.js";
import { nearest, propertiesOf } from "../plan/schema-facts.js";
import { differencesFile, isMeant, type Recorded } from "../review/records.js";

/** Something in an owner's description that can only be a slip, or that no client like ours can do. */
export interface Slip {
  kind: "only theirs" | "content type";
  operation: string;
  place: string;
  reason: string;
}

const PAGING = new Set(["page", "per_page", "cursor"]);
/** They stand beside those, and mean nothing without a list either. */
const SORTING = new Set(["direction", "filter", "order", "order_by", "sort"]);

/**
 * The operations without what only a list has, where no list is answered (reading may well take pages of what is no list),
 * without those that become WebSockets, and with files in forms that can hold them.
 */
export function withoutSlips(
  owners: OpenApi,
  given: readonly Placed[],
): { operations: Placed[]; slips: Slip[] } {
  const slips: Slip[] = [];
  const requests = given.filter((placed) => {
    if (!isSocket(placed.operation)) return true;
    slips.push({ kind: "only theirs", operation: nameOf(placed), place: "", reason: SOCKET });
    return false;
  });
  const operations = requests.map(withParts).map((placed) => {
    if (placed.method === "get" || isListAnswer(owners, placed)) return placed;
    const name = nameOf(placed);
    const all = placed.operation.parameters ?? [];
    const paging = all.some(isPaging) ? all.filter((one) => isPaging(one) || isSorting(one)) : [];
    for (const { name: parameter } of paging)
      slips.push({
        kind: "only theirs",
        operation: name,
        place: `query.${parameter}`,
        reason: "A parameter of lists, and the operation lists nothing.",
      });
    const responses = withoutResultInfo(owners, placed.operation);
    if (responses)
      slips.push({
        kind: "only theirs",
        operation: name,
        place: isEnvelope(owners, placed.operation) ? "info" : "data.result_info",
        reason: "What says which page of a list is answered, and the operation answers none.",
      });
    if (paging.length === 0 && !responses) return placed;
    const parameters = all.filter((one) => !paging.includes(one));
    return { ...placed, operation: { ...placed.operation, parameters, ...(responses && { responses }) } };
  });
  return { operations, slips };

  function withParts(placed: Placed): Placed {
    const requestBody = bodyInParts(owners, placed.operation);
    if (!requestBody) return placed;
    slips.push({ kind: "content type", operation: nameOf(placed), place: "body", reason: PARTS });
    return { ...placed, operation: { ...placed.operation, requestBody } };
  }
}

const SOCKET = "It becomes a WebSocket, which no request of this client can; `new WebSocket()` opens it.";
const PARTS = "A form of this type has no way to hold a file, and one of several parts has.";

const nameOf = ({ method, path }: Placed): string => `${method.toUpperCase()} ${path}`;

/** Whether all that it answers, when all is well, is another protocol. */
function isSocket({ responses = {} }: Operation): boolean {
  return "101" in responses && !Object.keys(responses).some((status) => /^(2|default)/.test(status));
}

const FORM = /^application\/x-www-form-urlencoded\b/i;

/** The body as a form of several parts, where it is one of texts with a file among them; else undefined. */
function bodyInParts(owners: OpenApi, { requestBody }: Operation): RequestBody | undefined {
  const body = requestBody && resolve(owners, requestBody);
  const entries = Object.entries(body?.content ?? {});
  const [[type, media] = []] = entries;
  if (entries.length !== 1 || !type || !FORM.test(type) || !hasFile(owners, media?.schema)) return undefined;
  return { ...body, content: { "multipart/form-data": media ?? {} } };
}

function hasFile(owners: OpenApi, schema: Schema = {}): boolean {
  const fields = [...propertiesOf(owners, schema).values()];
  return fields.some((declared) => resolve(owners, nearest(owners, declared)).format === "binary");
}

const isPaging = ({ in: where, name = "" }: Parameter): boolean => where === "query" && PAGING.has(name);
const isSorting = ({ in: where, name = "" }: Parameter): boolean => where === "query" && SORTING.has(name);

/** Whether what stands beside `result` is its `info`, or a field of what is no envelope. */
function isEnvelope(owners: OpenApi, operation: Operation): boolean {
  const [success] = responsesOf(owners, operation).success;
  return envelopeOf(owners, preferred(success?.content)?.[1].schema) !== undefined;
}

/** The responses without it; undefined where none has it. */
function withoutResultInfo(
  owners: OpenApi,
  { responses = {} }: Operation,
): Operation["responses"] | undefined {
  let isFound = false;
  const changed = Object.entries(responses).map(([status, response]) => {
    const { content = {}, ...rest } = resolve(owners, response);
    const media = Object.entries(content).map(([type, one]) => {
      const schema = one.schema && resolve(owners, one.schema);
      if (!isObject(schema?.properties) || !("result_info" in schema.properties)) return [type, one];
      isFound = true;
      return [type, { ...one, schema: withoutField(schema, "result_info") }];
    });
    return [status, { ...rest, ...(media.length > 0 && { content: Object.fromEntries(media) }) }];
  });
  return isFound ? Object.fromEntries(changed) : undefined;
}

function withoutField(schema: Schema, name: string): Schema {
  const { [name]: _, ...properties } = schema.properties ?? {};
  const required = (schema.required ?? []).filter((one) => one !== name);
  return { ...schema, properties, required };
}

/** Writes down what was left out, beside the document: there `check` looks for what is meant. Answers the new ones. */
export function recordSlips(file: string, slips: readonly Slip[], records: readonly Recorded[]): string[] {
  const news = slips.filter(({ kind, operation, place }) => !isMeant(records, { kind, operation, place }));
  if (news.length === 0) return [];
  const target = differencesFile(file);
  const document = parseDocument(existsSync(target) ? readFileSync(target, "utf8") : "differences: []\n");
  const list = document.get("differences");
  if (!isMap(document.contents) || !isSeq(list)) return [];
  list.flow = false;
  for (const slip of news) list.add(document.createNode(slip));
  writeFileSync(target, document.toString({ lineWidth: 0 }));
  return news.map(({ kind, operation, place, reason }) => {
    const done = kind === "only theirs" ? "left out" : "changed";
    return `${[operation, place].filter(Boolean).join(" ")}: ${done}. ${reason}`;
  });
}
