import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOf } from "@restflare/test-harness/blocks";
import { expect, test } from "vitest";
import { typeCheck } from "./type-check.js";

const fence = "```";
const markdown = `# Title
${fence}ts
const one: number = 1;
${fence}
${fence}sh
npm test
${fence}
${fence}typescript
// given: account_id, sizes: number[]
account_id.length + (sizes[0] ?? 0);
${fence}
${fence}ts
// continues the block above
sizes.toFixed(account_id);
${fence}
`;

test("blocks know their place and say what they take for granted", () => {
  expect(blocksOf(markdown)).toEqual([
    { line: 3, preludeLines: 0, source: "const one: number = 1;\n" },
    {
      line: 9,
      preludeLines: 1,
      source:
        "declare const account_id: string, sizes: number[];\n// given: account_id, sizes: number[]\n" +
        "account_id.length + (sizes[0] ?? 0);\n",
    },
    { line: 13, preludeLines: 3, source: expect.stringMatching(/^declare const [\s\S]*sizes\.toFixed/) },
  ]);
});

test("a first block has nothing to continue", () => {
  expect(() => blocksOf(`${fence}ts\n// continues the block above\n${fence}\n`)).toThrow(
    "line 2: there is no block above",
  );
});

test("a block that is wrong is found", () => {
  const at = (name: string) => join(fileURLToPath(new URL(".", import.meta.url)), name);
  const modules = new Map(
    blocksOf(markdown).map(({ source }, index) => [at(`block-${index}.ts`), `${source}export {};\n`]),
  );
  modules.set(at("import.ts"), 'import { nothing } from "@restflare/core";\nnothing();\n');
  expect(typeCheck(modules)).toEqual([
    { file: at("block-2.ts"), line: 5, text: "Property 'toFixed' does not exist on type 'number[]'." },
    { file: at("import.ts"), line: 1, text: `Module '"@restflare/core"' has no exported member 'nothing'.` },
  ]);
});
