import { describe, expect, test } from "vitest";
import { isRestflareError } from "../../src/index.js";
import { checkActionTemplate, checkTemplate, fillTemplate, joinPath } from "../../src/path/template.js";
import { messageOf, noTemplate, thrownBy } from "../helpers.js";

describe("checkTemplate refuses", () => {
  test.each([
    "",
    "zones",
    "https://api.test/zones",
    "/zones?a=b",
    "/zones#a",
    "/zones\\a",
    "/zones a",
    "/zones\n",
    "/a/{b",
    "/a/b}",
    "/a/{b{c}}",
    "/a/}{",
    "/a/{}",
    "/a/{b}/{b}",
    "/a/{b}-{b}",
    "/a/{b}/{c}/d/{b}",
    "//",
    "/a?b=1/",
    "/{/",
    "@evil.example/",
    "a/",
    "/a//b",
    "//a",
    "/a/./b",
    "/a/..",
    "/a/%2e%2E/b",
    "/a/.%252e/b",
    "/./",
  ])("%j", (text) => {
    const thrown = thrownBy(() => checkTemplate(text));
    expect(messageOf(thrown)).toBe(noTemplate(text));
    expect(isRestflareError(thrown, "configuration")).toBe(true);
  });

  test("what is no string", () => {
    expect(messageOf(thrownBy(() => checkTemplate(7 as unknown as string)))).toBe(noTemplate("7"));
  });
});

test.each([
  "/",
  "/a",
  "/a/",
  "/a/{b}",
  "/a/{b}-{c}/d.json",
  "/a/x{b}:run",
  "/a/...",
  "/a/.b",
  "/a/{b}/{bb}",
  "/ä",
])("checkTemplate gives %j back", (text) => {
  expect(checkTemplate(text)).toBe(text);
});

test.each(["/", "/a/{b}:run", "/a?b=1", "/a/{b}?c=d&e=/../f", "/#X-Amz-Target=Logs.List", "/a#b/c?d"])(
  "an action's template may be %j",
  (text) => {
    expect(checkActionTemplate(text)).toBe(text);
  },
);

test.each(["a?b", "/a/{b}/{b}#c", "/a?b={c}", "/a#b c", "/a/..?b", "/a?b\\c"])(
  "an action's template may not be %j",
  (text) => {
    expect(messageOf(thrownBy(() => checkActionTemplate(text)))).toContain("is no path template");
  },
);

test.each([
  ["/a", "b", "/a/b"],
  ["/a", "", "/a"],
  ["/a", "/b", "/a/b"],
  ["/a", ".json", "/a.json"],
  ["/a", ":run", "/a:run"],
  ["/a", "?b=1", "/a?b=1"],
  ["/a", "#b", "/a#b"],
  ["/", "#b", "/#b"],
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
    ["/a/{id}:run", { id: "b:c" }, "/a/b%3Ac:run"],
    ["/a/{id}?b=1&c", { id: "?" }, "/a/%3F?b=1&c"],
    ["/a/{id}#{b}", { id: "#" }, "/a/%23"],
    ["/a?b=/../c", {}, "/a?b=/../c"],
    ["/a/{__proto__}", JSON.parse('{"__proto__": "p"}'), "/a/p"],
    ["/a/{constructor}/{toString}", { constructor: "c", toString: "t" }, "/a/c/t"],
  ])("%s with %o gives %s", (template, values, want) => {
    expect(fillTemplate(template, values as Record<string, string>)).toBe(want);
  });

  const missing = "is missing; give it as an argument or in params";
  const bad = "must be a string, not empty, or a whole number";
  const another = "the ids make another path of it:";
  test.each([
    ["/{id}", {}, `{id} ${missing}`],
    ["/{id}", { id: undefined }, `{id} ${missing}`],
    ["/{id}", { id: null }, `{id} ${missing}`],
    // what every object has is no value
    ["/{constructor}", {}, `{constructor} ${bad}`],
    ["/{toString}", {}, `{toString} ${bad}`],
    ["/{__proto__}", {}, `{__proto__} ${bad}`],
    ["/{id}", { id: "" }, `{id} ${bad}`],
    ["/{id}", { id: [] }, `{id} ${bad}`],
    ["/{id}", { id: {} }, `{id} ${bad}`],
    ["/{id}", { id: true }, `{id} ${bad}`],
    ["/{id}", { id: 7n }, `{id} ${bad}`],
    ["/{id}", { id: new String("x") }, `{id} ${bad}`],
    ["/{id}", { id: Number.NaN }, `{id} ${bad}`],
    ["/{id}", { id: Number.POSITIVE_INFINITY }, `{id} ${bad}`],
    ["/{id}", { id: 1.5 }, `{id} ${bad}`],
    // the number is another one already
    ["/{id}", { id: 2 ** 53 }, `{id} ${bad}`],
    ["/{id}", { id: -1e21 }, `{id} ${bad}`],
    ["/{id}", { id: "\ud800" }, `{id} ${bad}`],
    ["/{id}", { id: "." }, `${another} /.`],
    ["/{id}", { id: ".." }, `${another} /..`],
    ["/{id}", { id: "%2e" }, `${another} /%252e`],
    ["/{id}", { id: ".%2E" }, `${another} /.%252E`],
    ["/{id}", { id: "%252e%25252e" }, `${another} /%25252e%2525252e`],
    ["/x/{id}/y", { id: ".." }, `${another} /x/../y`],
    ["/x/.{a}", { a: "." }, `${another} /x/..`],
    // only with its neighbour
    ["/x/%2{b}", { b: "e" }, `${another} /x/%2e`],
    ["/x/{a}{b}/y", { a: ".", b: "." }, `${another} /x/../y`],
  ])("refuses %s with %o: %s", (template, values, want) => {
    const thrown = thrownBy(() => fillTemplate(template, values as Record<string, string>));
    expect(messageOf(thrown)).toBe(want);
    expect(isRestflareError(thrown, "request")).toBe(true);
  });

  test.each([
    ["/x/{a}%2e", { a: "b" }, "/x/b%2e"],
    ["/x/{a}%2{b}", { a: "-", b: "e" }, "/x/-%2e"],
    ["/x/.{a}", { a: "b" }, "/x/.b"],
  ])("takes %s with %o: what is near a dot segment is none", (template, values, want) => {
    expect(fillTemplate(template, values as Record<string, string>)).toBe(want);
  });
});
