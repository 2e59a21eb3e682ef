import { isMap, type YAMLMap } from "yaml";
import { type MediaType, type Operation, resolve, type Schema } from "../document/openapi.js";
import { isJson } from "../plan/content.js";
import { envelopeOf } from "../plan/envelope.js";
import { type Merging, mergeSchema, type Spot } from "./merge-schema.js";
import { answerFields, bodyFacts, fieldFacts, responseOf, successes } from "./operation.js";
import { child, findProperty, home, real } from "./ours.js";

export function mergeBody(node: YAMLMap, operation: Operation, spot: Spot, merging: Merging): void {
  const { ours, owners, told, isMeant } = merging;
  const theirs = operation.requestBody && resolve(owners, operation.requestBody);
  const at: Spot = { ...spot, place: "body" };
  if (!theirs?.content) return;
  if (!node.has("requestBody")) {
    if (isMeant("only theirs", at)) return;
    node.set("requestBody", ours.document.createNode(bodyFacts(operation, merging)));
    told(at, "is new");
    return;
  }
  const body = real(ours, node.get("requestBody", true));
  if (!body) return;
  if (theirs.required === true && body.get("required") !== true && !isMeant("required", at)) {
    body.set("required", true);
    told(at, "is required");
  }
  mergeContent(body, theirs.content, {
    at,
    merging,
    merge: (media, schema) => mergeSchema(media.get("schema", true), schema, at, merging),
  });
}

interface Content {
  at: Spot;
  merging: Merging;
  merge: (media: YAMLMap, schema: Schema) => void;
}

function mergeContent(
  message: YAMLMap,
  theirs: Record<string, MediaType>,
  { at, merging, merge }: Content,
): void {
  const { ours, facts, told, isMeant } = merging;
  for (const [type, { schema }] of Object.entries(theirs)) {
    const content = child(message, "content", ours);
    const media = content.get(type, true);
    if (isMap(media)) {
      if (schema) merge(media, schema);
      continue;
    }
    if (isMeant("content type", at)) continue;
    content.set(type, ours.document.createNode(schema ? { schema: facts.schema(schema) } : {}));
    told(at, `the content type ${type}`);
  }
}

export function mergeAnswers(node: YAMLMap, operation: Operation, spot: Spot, merging: Merging): void {
  const { ours, owners, told, isMeant } = merging;
  const responses = child(node, "responses", ours);
  for (const [status, content] of Object.entries(successes(operation, owners))) {
    const at: Spot = { ...spot, place: `answer ${status}` };
    // A document of somebody's hand may have the status as a number.
    const key = responses.items.map(({ key }) => key).find((one) => String(one) === status);
    if (key === undefined) {
      if (isMeant("only theirs", at)) continue;
      responses.set(status, ours.document.createNode(responseOf(status, content, merging)));
      told(at, "is new");
      continue;
    }
    const response = real(ours, responses.get(key, true));
    if (!response) continue;
    const merge = (media: YAMLMap, schema: Schema): void =>
      mergeAnswer(media.get("schema", true), schema, spot, merging);
    const json = Object.fromEntries(Object.entries(content).filter(([type]) => isJson(type)));
    mergeContent(response, json, { at, merging, merge });
  }
}

/** Envelope against envelope, field by field: how each is put together is its own matter. */
function mergeAnswer(node: unknown, theirs: Schema, spot: Spot, merging: Merging): void {
  const { ours, owners, told, isMeant } = merging;
  const map = real(ours, node);
  if (!map) return;
  if (!envelopeOf(owners, theirs)) {
    mergeSchema(map, theirs, { ...spot, place: "data" }, merging);
    return;
  }
  for (const { name, schema } of answerFields(theirs, merging)) {
    const at: Spot = {
      ...spot,
      place: name === "result" ? "data" : name === "result_info" ? "info" : `info.${name}`,
    };
    const found = findProperty(ours, map, name);
    if (found === "other" || (!found && isMeant("only theirs", at))) continue;
    if (found) {
      mergeSchema(found, schema, at, merging);
      continue;
    }
    child(home(ours, map), "properties", ours).set(
      name,
      ours.document.createNode(fieldFacts(name, schema, merging)),
    );
    told(at, "is new");
  }
}
