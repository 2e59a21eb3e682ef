import {
  isObject,
  type MediaType,
  type OpenApi,
  type Operation,
  type RequestBody,
  type Response,
  resolve,
  type Schema,
} from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { responsesOf } from "../plan/content.js";
import { envelopeOf } from "../plan/envelope.js";
import { isListAnswer } from "../plan/index.js";
import { isSecret } from "../plan/references.js";
import { isType, list } from "../plan/schema-facts.js";
import { dangerOf } from "./dangers.js";
import { type Field, fieldsIn } from "./fields.js";
import type { Finding, GAPS } from "./records.js";
import { readsLikeSecret } from "./secret-names.js";
import { isSecretAnswer, isSecretPlace } from "./secret-places.js";

export type Gap = Finding<(typeof GAPS)[number]>;

export interface GapOptions {
  /** Our own documents: every operation says which permission it needs. Of others only where any operation says so. */
  own: boolean;
}

/** What a document lacks: words, permissions, the marks of its secrets, and what its dangerous calls do. */
export function gapsIn(document: OpenApi, { own }: GapOptions): Gap[] {
  const placed = operationsOf(document);
  const needsPermissions = own || placed.some(({ operation }) => saysPermissions(operation));
  return [
    ...tagGaps(document, placed),
    ...placed.flatMap((one) => [
      ...wordGaps(one, needsPermissions),
      ...(own ? dangerGaps(document, one) : []),
      ...secretFields(document, one).map(
        ({ place }): Gap => ({ kind: "secret", operation: nameOf(one), place, text: UNMARKED }),
      ),
    ]),
  ];
}

const UNMARKED = "reads like a secret: add `format: password`, or record why it is none";

const nameOf = ({ method, path }: Placed): string => `${method.toUpperCase()} ${path}`;
const isBlank = (text: unknown): boolean => typeof text !== "string" || text.trim() === "";

/** A package is made of each tag, and what the tag is described as stands on top of its README. */
function tagGaps(document: OpenApi, placed: readonly Placed[]): Gap[] {
  const used = new Set(placed.flatMap(({ operation }) => operation.tags?.[0] ?? []));
  const text = "has no description: add one to its entry under `tags`";
  return [...used]
    .filter((name) => isBlank(list(document.tags).find((tag) => tag.name === name)?.description))
    .map((name) => ({ kind: "description", operation: `tag ${name}`, place: "", text }));
}

function wordGaps(placed: Placed, needsPermissions: boolean): Gap[] {
  const { operation } = placed;
  // its words are composed, and no permission is made up for it
  if (operation["x-restflare"]?.composed === true) return [];
  const about = { operation: nameOf(placed), place: "" };
  const gaps: Gap[] = [];
  if (isBlank(operation.summary))
    gaps.push({ ...about, kind: "summary", text: "has no summary: say in a few words what it does" });
  if (needsPermissions && !saysPermissions(operation))
    gaps.push({
      ...about,
      kind: "permissions",
      text: 'has no permissions: add `x-restflare: { permissions: ["..."] }`, or `[]` if it needs none',
    });
  return gaps;
}

/** What cannot be undone is described by a person, also where all other words are composed. */
function dangerGaps(document: OpenApi, placed: Placed): Gap[] {
  const danger = dangerOf(placed, isListAnswer(document, placed));
  if (danger === undefined || !isBlank(placed.operation.description)) return [];
  const text = `${danger}, and has no description: say in a sentence what happens and what cannot be undone`;
  return [{ kind: "danger", operation: nameOf(placed), place: "", text }];
}

function saysPermissions(operation: Operation): boolean {
  const extension = operation["x-restflare"];
  return Array.isArray(extension?.permissions) || operation["x-cfPermissionsRequired"] !== undefined;
}

/** The fields of the body and of the answer that read like secrets, and are not marked as such. */
export function secretFields(document: OpenApi, { operation, path }: Placed): Field[] {
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const { success } = responsesOf(document, operation);
  const sent = schemasIn(body).flatMap((schema) => fieldsIn(document, schema, "body"));
  const answered = success.flatMap(schemasIn).flatMap((schema) => answerFields(document, schema));
  const wholes = isSecretAnswer(path)
    ? success.flatMap(schemasIn).map((schema) => wholeOf(document, schema))
    : [];
  const named = [...sent, ...answered].filter(
    ({ name }) => readsLikeSecret(name) || isSecretPlace(path, name),
  );
  const found = [...wholes, ...named].filter(
    ({ schema }) => holdsText(document, schema) && !isSecret(document, schema),
  );
  return found.filter(({ place }, i) => found.findIndex((one) => one.place === place) === i);
}

function schemasIn(has: RequestBody | Response | undefined): Schema[] {
  const media: MediaType[] = Object.values(has?.content ?? {});
  return media.map(({ schema, itemSchema }) => schema ?? itemSchema).filter((schema) => schema !== undefined);
}

function answerFields(document: OpenApi, schema: Schema): Field[] {
  const envelope = envelopeOf(document, schema);
  if (!envelope) return fieldsIn(document, schema, "data");
  return [...fieldsIn(document, envelope.result, "data"), ...fieldsIn(document, envelope.info, "info")];
}

function wholeOf(document: OpenApi, schema: Schema): Field {
  const result = envelopeOf(document, schema)?.result ?? schema;
  return { name: "", place: "data", schema: result };
}

/** Neither a flag, a number, a date nor one of a few known words; an object is asked field by field. */
function holdsText(document: OpenApi, schema: Schema, depth = 0): boolean {
  const real = resolve(document, schema);
  if (depth > 8 || real.enum || real.const !== undefined || /^date/.test(real.format ?? "")) return false;
  const parts: Schema[] = [...list(real.allOf), ...list(real.anyOf), ...list(real.oneOf)];
  if (parts.some((part) => holdsText(document, part, depth + 1))) return true;
  if (isType(real, "array") && isObject(real.items))
    return holdsText(document, real.items as Schema, depth + 1);
  return isType(real, "string") || (real.type === undefined && parts.length === 0 && !real.properties);
}
