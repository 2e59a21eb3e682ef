import { expect, it } from "vitest";
import { highlighted } from "../src/reference/highlight.js";
import { unfolded } from "../src/reference/union.js";

it.each([
  ["a name of a type is a link", ["type A = ", "B", "[];"], 'type</i> A = <a href="#B">B</a>[];'],
  ["a field that has to be there is bold", ["{ a: string }"], "{ <b>a</b>: <i"],
  ["one that may be left out is not", ["{ a?: string }"], "{ a?: <i"],
  [
    "nor is one that is called like a keyword",
    ["{ type?: 1; if: 2 }"],
    '{ type?: <i class="n">1</i>; <b>if</b>: ',
  ],
  ["nor one that is no name", ['{ "a-b": 1 }'], "{ <b>&quot;a-b&quot;</b>: "],
  ["nor what stands in a comment", ["/** a: b; c: d */"], '<i class="c">/** a: b; c: d */</i>'],
  ["nor what a choice has", ['"a" | "b"'], '<i class="s">&quot;a&quot;</i> | <i class="s">&quot;b&quot;</i>'],
])("of types, %s", (_, code, html) => {
  expect(highlighted(code, "types")).toContain(html);
});

it.each([
  ['const a = await b.delete("<i>");', 'await</i> b.delete(<i class="s">&quot;&lt;i&gt;&quot;</i>);'],
  [
    '{ "a": 1, "b": null } // ...',
    '{ &quot;a&quot;: <i class="n">1</i>, &quot;b&quot;: <i class="k">null</i> }',
  ],
])("of values, %s", (code, html) => {
  expect(highlighted(code, "values")).toContain(html);
});

it("no character is lost, and none becomes HTML", () => {
  const code = "const x = `a` + /* <b> */ 'c' // &\n@#\\ é 日本";
  const text = highlighted(code, "values").replace(/<\/?[a-z][^>]*>/g, "");
  const unescaped = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  expect(unescaped.replaceAll("&quot;", '"')).toBe(code);
});

it("a long choice of types stands on several lines, and nothing else does", () => {
  const names = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"].map((name) => `${name}OfSomeLength`);
  const long = names.flatMap((name, i) => [i === 0 ? "" : " | ", name]).concat("");
  expect(unfolded(long).join("").split("\n")).toHaveLength(5);
  expect(unfolded(["", "A", " | ", "B", ""])).toEqual(["", "A", " | ", "B", ""]);
  const object = [`{ a: ${names.join(" | ")} }`];
  expect(unfolded(object)).toBe(object);
});
