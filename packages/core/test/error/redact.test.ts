import { describe, expect, test } from "vitest";
import { innermostWords, plainText, safeCause } from "../../src/error/cause.js";
import { createRedactor } from "../../src/error/redact.js";
import { noteSecret, secretNames, secretTexts } from "../../src/error/secrets.js";

const redact = (text: string, ...secrets: string[]) => {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor.redact(text);
};

describe("a redactor", () => {
  test.each<[text: string, secrets: string[], want: string]>([
    ["nothing to hide", [], "nothing to hide"],
    ["", ["secret"], ""],
    ["secret", ["secret"], "[redacted]"],
    ["a secret", ["secret"], "a [redacted]"],
    ["secre", ["secret"], "secre"],
    ["secretsecret", ["secret"], "[redacted][redacted]"],
    ["Secret", ["secret"], "Secret"],
    ["a.b a-b", ["a.b "], "[redacted]a-b"],
    ["keys key-1 key-22", ["key-1", "key-22"], "keys [redacted] [redacted]"],
    ["s%65cret", ["secret"], "[redacted]"],
    ["%73%65%63%72%65%74!", ["secret"], "[redacted]!"],
    ["caf%C3%A9-1", ["caf\u00e9-1"], "[redacted]"],
    // no text in UTF-8: it stays as it is, and so does what is around it
    ["%ff secret %ff", ["secret"], "%ff [redacted] %ff"],
    ["s\\u0065cret", ["secret"], "[redacted]"],
    ['se\\ncret se\\tcret se\\"cret', ["secret"], '[redacted] [redacted] se\\"cret'],
    ['a\\"bcd', ['a"bcd'], "[redacted]"],
    ["a\\/bcd a\\\\bcd", ["a/bcd", "a\\bcd"], "[redacted] [redacted]"],
    [
      "a&amp;bcd a&lt;bcd a&gt;bcd a&quot;bcd a&apos;bcd",
      ["a&bcd", "a<bcd", "a>bcd", 'a"bcd', "a'bcd"],
      "[redacted] [redacted] [redacted] [redacted] [redacted]",
    ],
    ["a&AMP;bcd", ["a&bcd"], "[redacted]"],
    // what is not seen, or seen as a gap
    ["se&shy;cret se&nbsp;cret", ["secret"], "[redacted] [redacted]"],
    ["&#115;ecret &#x73;ecret &#X73;ecret", ["secret"], "[redacted] [redacted] [redacted]"],
    // no such characters: nothing breaks
    ["&#x110000; &#9999999999; &none; secret", ["secret"], "&#x110000; &#9999999999; &none; [redacted]"],
    ["s e\u200bc\n\tret", ["secret"], "[redacted]"],
    ["<b>sec</b><i>ret</i>.", ["secret"], "<b>[redacted]</i>."],
    ['<a href="secret">x</a>', ["secret"], '<a href="[redacted]">x</a>'],
    ["a secret with spaces", ["secret with spaces"], "a [redacted]"],
    ["a secretwithspaces", ["secret with spaces"], "a [redacted]"],
    // a secret that looks like an escape itself
    ["p%2520ss p%20ss", ["p%20ss"], "[redacted] [redacted]"],
    ["p&amp;amp;ss p&amp;ss", ["p&amp;ss"], "[redacted] [redacted]"],
    // encoded more than once; nobody encodes four times
    ["%2573ecret %252573ecret %25252573ecret.", ["secret"], "[redacted] [redacted] %25252573ecret."],
    ['a\\\\\\"bcd.', ['a"bcd'], "[redacted]."],
    ["https://secret.example.com", ["SECRET"], "https://[redacted].example.com"],
    ["abc", ["abc"], "abc"],
    ["abcd", ["abcd"], "[redacted]"],
    ["abcdxx", ["abcdef", "abc"], "abcdxx"],
    // what another one's length would reach over
    ["%73%65%63%72%65%74", ["secret", "longer-s"], "[redacted]"],
    ["%ff%73ecret", ["secret"], "[redacted]"],
    ["&#x10ffff;bcd", ["\u{10ffff}bcd"], "[redacted]"],
    // a name that begins like a number's mark is none
    ["&x41;bcd", ["Abcd"], "&x41;bcd"],
    // too short once it is decoded
    ["a%20b a b", ["a%20b"], "[redacted] a b"],
  ])("%j without %j is %j", (text, secrets, want) => {
    expect(redact(text, ...secrets)).toBe(want);
  });

  test("learns of secrets as they come", () => {
    const redactor = createRedactor();
    redactor.add("first-1");
    expect(redactor.redact("first-1 second-2")).toBe("[redacted] second-2");
    redactor.add("second-2");
    expect(redactor.redact("first-1 second-2")).toBe("[redacted] [redacted]");
  });
});

describe("secrets in JSON", () => {
  const names = secretNames(["value"]);
  test.each<[json: unknown, want: string[]]>([
    [{ client_secret: "a", value: "b", other: "c" }, ["a", "b"]],
    [{ deep: [{ value: "a" }] }, ["a"]],
    [{ value: ["a", { b: ["c"] }, 7, null] }, ["7", "a", "c"]],
    [["a"], []],
    ["a", []],
    [null, []],
    [undefined, []],
    [{ value: 7 }, ["7"]],
  ])("%j: %j", (json, want) => {
    expect([...secretTexts(json, names)].sort()).toEqual(want);
  });

  test("client_secret is one although no document says so", () => {
    expect([...secretNames()]).toEqual(["client_secret"]);
  });

  test("are noted under their names alone", () => {
    const noted: string[] = [];
    const notes = { names, add: (secret: string) => void noted.push(secret) };
    noteSecret(notes, "value", "a");
    noteSecret(notes, "other", "b");
    noteSecret(undefined, "value", "c");
    expect(noted).toEqual(["a"]);
  });
});

describe("a cause", () => {
  const same = (text: string) => text;
  const chain = (length: number): Error =>
    Array.from({ length }).reduce<Error>((cause, _, at) => new Error(`m${at}`, { cause }), new Error("end"));
  const depthOf = (error: Error | undefined): number =>
    error ? 1 + depthOf(error.cause as Error | undefined) : 0;

  test("is copied with its name, code and causes, and nothing else", () => {
    const thrown = Object.assign(new RangeError("m", { cause: new Error("inner") }), {
      code: "E1",
      extra: 1,
    });
    const copy = safeCause(thrown, same) as Error & { code: string };
    expect([copy.name, copy.message, copy.code, copy.stack]).toEqual([
      "RangeError",
      "m",
      "E1",
      "RangeError: m",
    ]);
    expect((copy.cause as Error).message).toBe("inner");
    expect(Object.keys(copy).sort()).not.toContain("extra");
    expect(copy).not.toBe(thrown);
  });

  test.each([
    ["a code that is no text", Object.assign(new Error("m"), { code: 7 })],
    ["no code", new Error("m")],
  ])("with %s has none", (_, thrown) => {
    expect("code" in (safeCause(thrown, same) ?? {})).toBe(false);
  });

  test("without a cause has none", () => {
    expect("cause" in (safeCause(new Error("m"), same) ?? {})).toBe(false);
  });

  test.each([["text"], [{ message: "m" }], [undefined], [null]])("of %j is none", (thrown) => {
    expect(safeCause(thrown, same)).toBeUndefined();
  });

  test("of an AggregateError is its first", () => {
    const copy = safeCause(new AggregateError([new Error("one"), new Error("two")], "all"), same);
    expect(copy?.cause).toMatchObject({ message: "one" });
  });

  test("has at most eight in a row", () => {
    expect(depthOf(safeCause(chain(3), same))).toBe(4);
    expect(depthOf(safeCause(chain(50), same))).toBe(8);
  });

  test.each<[cause: Error | undefined, want: string | undefined]>([
    [undefined, undefined],
    [new Error("a"), "a"],
    [new Error("a", { cause: new Error("b", { cause: new Error("c") }) }), "c"],
    [new Error("a", { cause: Object.assign(new Error(""), { code: "E1" }) }), "E1"],
    [new Error("a", { cause: new Error("") }), "a"],
    [new Error(""), undefined],
  ])("%o says %j", (cause, want) => {
    expect(innermostWords(cause)).toBe(want);
  });

  test.each([
    ["a\u0000\u001bb", "a b"],
    [" a \r\n", "a"],
    ["a\u2028b\u2029c\u200bd", "a b c d"],
    ["a  b", "a  b"],
  ])("%j in one line is %j", (text, want) => {
    expect(plainText(text)).toBe(want);
  });
});

test("a secret at the end of a text is found by its own length, although another is longer", () => {
  const redactor = createRedactor();
  redactor.add("a-longer-secret-of-another-field");
  redactor.add("one+two+three");
  expect(redactor.redact("no: one%2Btwo<wbr>%2Bthree")).toBe("no: [redacted]");
});
