import { expect, it } from "vitest";
import { startOf } from "../../run/start.mjs";

it("starts a program as it is, where that is enough", () => {
  const args = ["a b", '"', ""];
  expect(startOf("/opt/my tools/turbo", args, "linux")).toEqual({
    program: "/opt/my tools/turbo",
    args,
    shell: false,
  });
});

it.each([
  ["plain ones", "pnpm", ["install", "--frozen-lockfile"], "pnpm install --frozen-lockfile"],
  ["a filter", "turbo", ["run", "--filter=@restflare/core"], "turbo run --filter=@restflare/core"],
  ["a folder with a space", "C:\\my work\\turbo", ["build"], '"C:\\my work\\turbo" build'],
  [
    "Node's usual place",
    "npx",
    ["C:\\Program Files\\nodejs\\node.exe"],
    'npx "C:\\Program Files\\nodejs\\node.exe"',
  ],
  ["what the shell would obey", "a", ["x & y", "p|q", "^", "(1)"], 'a "x & y" "p|q" "^" "(1)"'],
  ["quotes", "a", ['say "yes"', '\\"'], 'a "say \\"yes\\"" "\\\\\\""'],
  ["a backslash at the end", "a", ["C:\\my work\\"], 'a "C:\\my work\\\\"'],
  ["nothing", "a", [""], 'a ""'],
])("makes one line for the shell of Windows: %s", (_, program, args, line) => {
  expect(startOf(program, args, "win32")).toEqual({ program: line, args: [], shell: true });
});
