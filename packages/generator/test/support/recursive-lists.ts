import type { OpenApi, Schema } from "../../src/document/openapi.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };

/** Lists that are in themselves: of themselves, behind fixed places, or at one. */
const schemas: Record<string, object> = {
  List: { type: "array", items: ref("List") },
  Expression: { type: "array", prefixItems: [text], items: ref("Expression") },
  Untyped: { prefixItems: [text], items: ref("Untyped") },
  Nullable: { type: ["array", "null"], prefixItems: [text], items: ref("Nullable") },
  Leaf: { anyOf: [text, { type: "array", prefixItems: [text], items: ref("Leaf") }] },
  Mixed: { type: "array", prefixItems: [text], items: { anyOf: [ref("Mixed"), { type: "number" }] } },
  Whole: { allOf: [{ type: "array", prefixItems: [text], items: ref("Whole") }] },
  First: { type: "array", prefixItems: [ref("First")], minItems: 0, items: ref("First") },
  Closed: { type: "array", prefixItems: [text, ref("Closed")], minItems: 1, items: false },
  Open: { type: "array", prefixItems: [text, ref("Open")], minItems: 1 },
  Field: { type: "object", properties: { list: { prefixItems: [text], items: ref("Field") } } },
  Envelope: { type: "object", properties: { success: { type: "boolean" }, result: ref("Expression") } },
};

/** Each of them listed, created and shown. */
export const recursiveLists: OpenApi = {
  openapi: "3.1.0",
  info: { title: "Lists", version: "1.0.0" },
  paths: Object.fromEntries(
    Object.keys(schemas).flatMap((tag) => {
      const content = { "application/json": { schema: ref(tag) } };
      const responses = { "200": { description: "", content } };
      const id = { name: "id", in: "path", required: true, schema: text };
      return [
        [
          `/${tag}`,
          {
            get: { tags: [tag], responses },
            post: { tags: [tag], requestBody: { required: true, content }, responses },
          },
        ],
        [`/${tag}/{id}`, { get: { tags: [tag], parameters: [id], responses } }],
      ];
    }),
  ),
  components: { schemas },
};
