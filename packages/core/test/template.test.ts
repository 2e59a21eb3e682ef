import { describe, expect, test } from "vitest";
import { checkTemplate, fillTemplate, joinPath } from "../src/template.js";
import { messageOf, thrownBy } from "./helpers.js";

describe("checkTemplate refuses", () => {
  test.each([
    ["", "it must start with /"],
    ["zones", "it must start with /"],
    ["https://api.test/zones", "it must start with /"],
    ["/zones?a=b", "it may not hold ?, #, \\ or white space"],
    ["/zones#a", "it may not hold ?, #, \\ or white space"],
    ["/zones\\a", "it may not hold ?, #, \\ or white space"],
    ["/zones a", "it may not hold ?, #, \\ or white space"],
    ["/zones\n", "it may not hold ?, #, \\ or white space"],
    ["/a/{b", "its braces do not match, or are empty"],
    ["/a/b}", "its braces do not match, or are empty"],
    ["/a/{b{c}}", "its braces do not match, or are empty"],
    ["/a/}{", "its braces do not match, or are empty"],
    ["/a/{}", "its braces do not match, or are empty"],
    ["/a/{b}/{b}", "it has {b} twice"],
    ["/a//b", "a segment is empty"],
    ["//a", "a segment is empty"],
    ["/a/./b", "it may not hold . or .. as a segment"],
    ["/a/..", "it may not hold . or .. as a segment"],
    ["/a/%2e%2E/b", "it may not hold . or .. as a segment"],
    ["/a/.%252e/b", "it may not hold . or .. as a segment"],
  ])("%j: %s", (text, why) => {
    expect(messageOf(thrownBy(() => checkTemplate(text)))).toBe(`"${text}" is no path template: ${why}`);
  });

  test("what is no string", () => {
    expect(messageOf(thrownBy(() => checkTemplate(7 as unknown as string)))).toBe(
      '"7" is no path template: it must start with /',
    );
  });
});

test.each([
  ["/a", "b", "/a/b"],
  ["/a", "", "/a"],
  ["/a", "/b", "/a/b"],
  ["/a", ".json", "/a.json"],
  ["/a", ":run", "/a:run"],
  ["/", "a", "/a"],
])("joinPath(%j, %j) is %j", (endpoint, path, want) => {
  expect(joinPath(endpoint, path)).toBe(want);
});

describe("fillTemplate", () => {
  test.each([
    ["/a", {}, "/a"],
    ["/a/{id}", { id: "b" }, "/a/b"],
    ["/a/{id}", { id: 12 }, "/a/12"],
    ["/a/{id}", { id: 9007199254740991 }, "/a/9007199254740991"],
    ["/a/{id}", { id: "b/c" }, "/a/b%2Fc"],
    ["/a/{id}", { id: "../c" }, "/a/..%2Fc"],
    ["/a/{id}", { id: "ä ?#%&+" }, "/a/%C3%A4%20%3F%23%25%26%2B"],
    ["/a/{id}", { id: "..." }, "/a/..."],
    ["/a/{id}", { id: "\n" }, "/a/%0A"],
    ["/a/{b}-{c}/d", { b: "1", c: "2" }, "/a/1-2/d"],
    ["/a/{__proto__}", JSON.parse('{"__proto__": "p"}'), "/a/p"],
    ["/a/{constructor}/{toString}", { constructor: "c", toString: "t" }, "/a/c/t"],
  ])("%s with %o gives %s", (template, values, want) => {
    expect(fillTemplate({ template }, values as Record<string, string>)).toBe(want);
  });

  const missing = "is missing; give it, or bind it with `with`";
  test.each([
    ["/{id}", {}, `{id} ${missing}`],
    ["/{id}", { id: undefined }, `{id} ${missing}`],
    ["/{id}", { id: null }, `{id} ${missing}`],
    ["/{constructor}", {}, `{constructor} ${missing}`],
    ["/{toString}", {}, `{toString} ${missing}`],
    ["/{__proto__}", {}, `{__proto__} ${missing}`],
    ["/{id}", { id: "" }, "{id} is empty; give the real one"],
    ["/{id}", { id: [] }, "{id} must be a string, not object"],
    ["/{id}", { id: {} }, "{id} must be a string, not object"],
    ["/{id}", { id: true }, "{id} must be a string, not boolean"],
    ["/{id}", { id: Number.NaN }, "{id} must not be the number NaN; give a string"],
    ["/{id}", { id: Number.POSITIVE_INFINITY }, "{id} must not be the number Infinity; give a string"],
    // the number is another one already
    ["/{id}", { id: 2 ** 53 }, "{id} must not be the number 9007199254740992; give a string"],
    ["/{id}", { id: -1e21 }, "{id} must not be the number -1e+21; give a string"],
    ["/{id}", { id: "." }, '{id} must not be ".": that would change the path'],
    ["/{id}", { id: ".." }, '{id} must not be "..": that would change the path'],
    ["/{id}", { id: "%2e" }, '{id} must not be "%2e": that would change the path'],
    ["/{id}", { id: ".%2E" }, '{id} must not be ".%2E": that would change the path'],
    ["/{id}", { id: "%252e%25252e" }, '{id} must not be "%252e%25252e": that would change the path'],
    ["/{id}", { id: "\ud800" }, "{id} is no well-formed text (a lone surrogate)"],
    ["/x/.{a}", { a: "." }, '{a} must not be ".": that would change the path'],
  ])("refuses %s with %o: %s", (template, values, want) => {
    const thrown = thrownBy(() => fillTemplate({ template }, values as Record<string, string>));
    expect(messageOf(thrown)).toBe(`${template}: ${want}`);
  });

  test("refuses what only becomes .. with its neighbour", () => {
    const template = "/x/{a}%2e";
    expect(fillTemplate({ template }, { a: "b" })).toBe("/x/b%2e");
    const twice = { template: "/x/{a}%2{b}" };
    expect(messageOf(thrownBy(() => fillTemplate(twice, { a: "-", b: "e" })))).toBeUndefined();
    expect(messageOf(thrownBy(() => fillTemplate({ template: "/x/%2{b}" }, { b: "e" })))).toBe(
      '/x/%2{b}: the segment "%2e" would change the path',
    );
  });
});
