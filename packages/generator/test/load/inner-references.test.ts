import { expect, test } from "vitest";
import { typePrinter } from "../../src/emit/schema-type.js";
import { load } from "../../src/load/index.js";
import { planDocument } from "../../src/run/plan-document.js";
import { file, temporaryFolder } from "../support/temporary.js";

// What refers to something inside of a schema, by its place or by its anchor.

const folder = temporaryFolder();
const text = { type: "string" };
const to = (ref: string) => ({ $ref: ref });
const list = (items: object) => ({ type: "array", items });
const having = (children: object) => ({ type: "object", properties: { children } });

/** The types of a document with these schemas that answers `Tree`. */
async function typesOf(schemas: Record<string, object>): Promise<Record<string, string>> {
  const content = { "application/json": { schema: to("#/components/schemas/Tree") } };
  const document = {
    openapi: "3.1.0",
    servers: [{ url: "https://a.test" }],
    paths: { "/a": { get: { tags: ["A"], responses: { "200": { description: "", content } } } } },
    components: { schemas },
  };
  const plan = planDocument(await load(file(folder, "a.json", document)));
  const print = typePrinter(plan.document);
  const types = plan.packages.flatMap((one) => one.types);
  const nameOf = new Map(types.map(({ pointer, name }) => [pointer, name]));
  return Object.fromEntries(
    types.map(({ name, schema }) => {
      const { parts } = print(schema);
      const said = parts.map((part, i) => (i % 2 === 0 ? part : (nameOf.get(part) ?? "?"))).join("");
      return [name, said.replace(/\s+/g, " ")];
    }),
  );
}

const NODE = "#/components/schemas/Tree/$defs/node";

test.each<[string, Record<string, object>, Record<string, string>]>([
  [
    "a definition that is in itself",
    { Tree: { ...having(to(NODE)), $defs: { node: having(list(to(NODE))) } } },
    { Tree: "{ children?: TreeNode; }", TreeNode: "{ children?: TreeNode[]; }" },
  ],
  [
    "a definition of a schema with an $id, as it is counted there",
    {
      Tree: {
        $id: "https://a.test/tree",
        ...having(to("#/$defs/node")),
        $defs: { node: having(list(to("#/$defs/node"))) },
      },
    },
    { Tree: "{ children?: TreeNode; }", TreeNode: "{ children?: TreeNode[]; }" },
  ],
  [
    "a field that is in itself, also behind another",
    {
      Tree: having(to("#/components/schemas/Other/properties/children")),
      Other: having(having(list(to("#/components/schemas/Other/properties/children")))),
    },
    { Tree: "{ children?: OtherChildren; }", OtherChildren: "{ children?: OtherChildren[]; }" },
  ],
  [
    "a field of another schema, which is written out as before",
    { Tree: having(to("#/components/schemas/Other/properties/children")), Other: having(text) },
    { Tree: "{ children?: string; }", Other: "{ children?: string; }" },
  ],
  [
    "an anchor",
    { Tree: { $anchor: "tree", ...having(list(to("#tree"))) } },
    { Tree: "{ children?: Tree[]; }" },
  ],
  [
    "an anchor of the same name in another schema",
    {
      Tree: { ...having(to("#node")), $defs: { node: { $anchor: "node", ...text } } },
      Other: { $anchor: "node", type: "integer" },
    },
    { Tree: "{ children?: TreeNode; }", TreeNode: "string" },
  ],
])("%s", async (_, schemas, want) => {
  expect(await typesOf(schemas)).toEqual(want);
});

test("an anchor that is nowhere, or in two places, is refused with the place of who wants it", async () => {
  const twice = { A: { $anchor: "a" }, B: { $anchor: "a" }, Tree: having(to("#a")) };
  await expect(typesOf(twice)).rejects.toThrow(
    '#/components/schemas/Tree/properties/children: $ref "#a" leads nowhere',
  );
});
