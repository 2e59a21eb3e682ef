import fc from "fast-check";
import type { OpenApi } from "../../src/document/openapi.js";

// What owners do to a document from one day to the next.

type Node = Record<string, unknown>;
type Change = (node: Node) => void;

const put =
  (more: Node): Change =>
  (node) =>
    void Object.assign(node, more);

/** At an operation, a parameter or a schema. */
const AT_NODES: Change[] = [
  put({ description: "Another one." }),
  put({ summary: "Another one.", deprecated: true }),
  put({ readOnly: true }),
  put({ writeOnly: true }),
  put({ required: ["own"] }),
  put({ discriminator: { propertyName: "own" } }),
  put({ "x-restflare-secret": true, format: "password" }),
  put({ servers: [{ url: "https://other.example/v1" }] }),
  put({ security: [{ key: [] }] }),
  put({ requestBody: { content: { "application/json": { schema: { type: "object" } } } } }),
];

const AT_ROOT: Change[] = [
  put({ info: { title: "Random", version: "2" } }),
  put({ servers: [{ url: "https://api.example/v1" }] }),
  put({ security: [{ key: [] }] }),
  put({ tags: [{ name: "things", description: "Another one." }] }),
  ({ paths }) => Object.assign(paths as Node, { "/added": { get: { tags: ["things"], responses: {} } } }),
  ({ paths }) => {
    // each its own: two of one name are refused
    Object.values(paths as Node).forEach((item, i) => {
      put({ "x-restflare": { resource: `other${i}` } })(item as Node);
    });
  },
  ({ paths }) => {
    const [first = "", ...others] = Object.keys(paths as Node);
    if (others.length > 0) delete (paths as Node)[first];
  },
  (root) => put({ securitySchemes: { key: { type: "http", scheme: "bearer" } } })(root["components"] as Node),
];

/** The operations, parameters and schemas of a document. */
function nodesIn(value: unknown, found: Node[] = []): Node[] {
  if (typeof value !== "object" || value === null) return found;
  const isNode = ["responses", "in", "type", "$ref", "oneOf", "allOf"].some((key) =>
    Object.hasOwn(value, key),
  );
  if (isNode && !Array.isArray(value)) found.push(value as Node);
  for (const inner of Object.values(value)) nodesIn(inner, found);
  return found;
}

/** A document, and the same with one change. */
export const changedDocument = (documents: fc.Arbitrary<OpenApi>): fc.Arbitrary<[OpenApi, OpenApi]> =>
  fc
    .tuple(documents, fc.nat(), fc.oneof(fc.constantFrom(...AT_NODES), fc.constantFrom(...AT_ROOT)))
    .map(([before, place, change]) => {
      const after = structuredClone(before);
      const nodes = nodesIn([after.paths, after.components]);
      change(AT_ROOT.includes(change) ? after : (nodes[place % nodes.length] ?? after));
      return [before, after];
    });
