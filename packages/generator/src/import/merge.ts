import { isMap, isSeq, type YAMLMap } from "yaml";
import type { Parameter } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { blank } from "../document/templates.js";
import { mergeAnswers, mergeBody } from "./merge-messages.js";
import { type Merging, mergeSchema, type Spot } from "./merge-schema.js";
import { isHalfKnown, isUnknownBody, operationFacts, parameterFacts, sentParameters } from "./operation.js";
import { child, childList, items, plain, real } from "./ours.js";

/** Brings one of an owner's operations into our document. */
export function mergeOperation({ method, path, operation }: Placed, merging: Merging): void {
  const { ours, told, isMeant } = merging;
  const paths = child(ours.document.contents as YAMLMap, "paths", ours);
  const known = paths.items.map(({ key }) => String(key)).find((key) => blank(key) === blank(path));
  const spot: Spot = { operation: `${method.toUpperCase()} ${known ?? path}`, place: "" };
  const isNew = known === undefined || !isMap(paths.getIn([known, method]));
  if (isNew && isMeant("only theirs", spot)) return;
  const item = child(paths, known ?? path, ours);
  if (isNew) {
    if (known === undefined) addPlaceholders(item, operation.parameters ?? [], merging);
    item.set(method, ours.document.createNode(operationFacts({ method, operation }, merging)));
    told(spot, "is new");
    return;
  }
  const node = item.get(method, true);
  if (!isMap(node)) return;
  if (operation.deprecated === true && node.get("deprecated") !== true) {
    node.set("deprecated", true);
    told(spot, "is deprecated");
  }
  if (node.has("x-facts") && !isHalfKnown(operation)) {
    node.delete("x-facts");
    if (isUnknownBody(plain(ours, node)["requestBody"])) node.delete("requestBody");
    told(spot, "is described whole now");
  }
  for (const parameter of sentParameters(operation)) mergeParameter([item, node], parameter, spot, merging);
  mergeBody(node, operation, spot, merging);
  mergeAnswers(node, operation, spot, merging);
}

/** They are the same for each operation of a path. */
function addPlaceholders(item: YAMLMap, parameters: readonly Parameter[], merging: Merging): void {
  const own = parameters.filter(({ in: where }) => where === "path");
  if (own.length === 0) return;
  item.set(
    "parameters",
    merging.ours.document.createNode(own.map((parameter) => parameterFacts(parameter, merging))),
  );
}

function mergeParameter(places: YAMLMap[], parameter: Parameter, spot: Spot, merging: Merging): void {
  const { ours, told, isMeant } = merging;
  const { name = "", in: where } = parameter;
  const at: Spot = { ...spot, place: `${where === "header" ? "headers" : where}.${name}` };
  const all = places.flatMap((place) => items(place.get("parameters", true)));
  const found = all.find((node) => {
    const { name: ownName, in: ownWhere } = plain(ours, node);
    return ownName === name && ownWhere === where;
  });
  if (!found) {
    if (isMeant("only theirs", at)) return;
    const operation = places.at(-1);
    if (operation)
      childList(operation, "parameters", ours).add(
        ours.document.createNode(parameterFacts(parameter, merging)),
      );
    told(at, "is new");
    return;
  }
  const map = real(ours, found);
  if (!map) return;
  if (parameter.required === true && map.get("required") !== true && !isMeant("required", at)) {
    map.set("required", true);
    told(at, "is required");
  }
  if (parameter.schema) mergeSchema(map.get("schema", true), parameter.schema, at, merging);
}

/** What the document lacks that our others have: it must be whole to be read. */
export function addComponents(merging: Merging): void {
  const { ours, facts } = merging;
  const contents = ours.document.contents as YAMLMap;
  for (const [name, schema] of facts.components) {
    const schemas = child(child(contents, "components", ours), "schemas", ours);
    if (!schemas.has(name)) schemas.set(name, ours.document.createNode(schema));
  }
}

/** A flow list of a line is what our documents write for words; longer things stand below one another. */
export function tidy(node: unknown): void {
  if (isSeq(node)) {
    node.flow = node.items.every((item) => !isMap(item) && !isSeq(item)) && String(node).length < 90;
    for (const item of node.items) tidy(item);
  }
  if (!isMap(node)) return;
  for (const { value } of node.items) tidy(value);
}
