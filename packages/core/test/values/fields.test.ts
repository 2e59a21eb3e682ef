import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { fieldsOf, nameOf, primitiveIn, tagOf } from "../../src/values/fields.js";

class Base {
  base = 1;
  get inherited() {
    return 2;
  }
}
class Derived extends Base {
  own = 3;
  #secret = 4;
  static never = 5;
  get field() {
    return this.#secret;
  }
  method() {
    return 6;
  }
  set written(_: number) {}
}
class Private {
  #state = 1;
  read() {
    return this.#state;
  }
}
class Overriding extends Base {
  override get inherited() {
    return 7;
  }
}

// biome-ignore lint/suspicious/noThenProperty: it is about what has one
const thenable = { then: () => 1 };

/** A class as it was written before there were classes. */
function Old(this: { a: number }) {
  this.a = 1;
}
Old.prototype.method = () => 2;

describe("the fields of", () => {
  const hidden = Object.defineProperty({ a: 1 }, "b", { value: 2, enumerable: false });
  const parent = { a: 1, b: 1 };
  test.each<[what: string, given: unknown, want: object | undefined]>([
    ["an object", { a: 1, b: undefined }, { a: 1, b: undefined }],
    ["nothing", {}, {}],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ["an object of another realm", vm.runInNewContext("({ a: 1 })"), { a: 1 }],
    ["an object that inherits", Object.assign(Object.create(parent), { b: 2 }), { a: 1, b: 2 }],
    [
      "a class instance, its getters and those above it",
      new Derived(),
      { base: 1, inherited: 2, own: 3, field: 4 },
    ],
    ["a class that overrides a getter", new Overriding(), { base: 1, inherited: 7 }],
    ["an object with what is not enumerable", hidden, { a: 1 }],
    ["an instance of an old class", Reflect.construct(Old, []), { a: 1 }],
    [
      "a class instance with what is not enumerable",
      Object.defineProperty(new Base(), "hidden", { value: 2 }),
      { base: 1, inherited: 2 },
    ],
    [
      "a class instance of another realm",
      vm.runInNewContext("class A { b = 1; get c() { return 2; } }; new A()"),
      { b: 1, c: 2 },
    ],
    ["a class with private state alone", new Private(), undefined],
    ["null", null, undefined],
    ["undefined", undefined, undefined],
    ["a text", "abc", undefined],
    ["a function", () => 1, undefined],
    ["a list", [1], undefined],
    ["a Map", new Map([["a", 1]]), undefined],
    ["a Set", new Set(), undefined],
    ["a WeakMap", new WeakMap(), undefined],
    ["a Promise", Promise.resolve(1), undefined],
    ["what can be awaited", thenable, undefined],
    ["an Error", Object.assign(new Error("x"), { a: 1 }), undefined],
    [
      "a TypeError of another realm",
      vm.runInNewContext("Object.assign(new TypeError('x'), { a: 1 })"),
      undefined,
    ],
    ["a RegExp", Object.assign(/x/, { a: 1 }), undefined],
    ["a Date", new Date(0), undefined],
    ["an ArrayBuffer", new ArrayBuffer(1), undefined],
    ["a SharedArrayBuffer", new SharedArrayBuffer(1), undefined],
    ["a DataView", new DataView(new ArrayBuffer(1)), undefined],
    ["typed numbers", new Uint8Array(1), undefined],
    ["a Blob", new Blob([]), undefined],
    ["a stream", new ReadableStream(), undefined],
    ["an async iterable", { async *[Symbol.asyncIterator]() {} }, undefined],
    ["what has getReader", { getReader: () => 1 }, undefined],
    ["what has pipe", { pipe: () => 1 }, undefined],
    ["what has arrayBuffer", { arrayBuffer: () => 1 }, undefined],
  ])("%s", (_, given, want) => {
    const fields = fieldsOf(given);
    expect(fields && { ...fields }).toEqual(want);
  });

  test("a field called __proto__ is one", () => {
    const inherits = Object.create(JSON.parse('{"__proto__": 1, "a": 2}'));
    expect(Object.entries(fieldsOf(inherits) ?? {})).toEqual([
      ["__proto__", 1],
      ["a", 2],
    ]);
  });
});

test.each<[given: unknown, tag: string, name: string]>([
  [null, "Null", "null"],
  [undefined, "Undefined", "undefined"],
  ["x", "String", "a string"],
  [-0.5, "Number", "-0.5"],
  [Number.NaN, "Number", "NaN"],
  [1n, "BigInt", "a bigint"],
  [{}, "Object", "a Object"],
  [Object.create(null), "Object", "a object"],
  [new Private(), "Object", "a Private"],
  [[], "Array", "a Array"],
  [new Map(), "Map", "a Map"],
  [Promise.resolve(), "Promise", "a Promise"],
  [() => 1, "Function", "a function"],
  [Symbol("canary"), "Symbol", "a symbol"],
])("%o is %s and called %s", (given, tag, name) => {
  expect([tagOf(given), nameOf(given)]).toEqual([tag, name]);
});

test.each<[given: object, want: unknown]>([
  [new Number(5), 5],
  [new String("x"), "x"],
  [new Boolean(false), false],
  [{}, undefined],
  [new Date(0), undefined],
  [{ valueOf: () => 7 }, undefined],
])("in %o is %o", (given, want) => {
  expect(primitiveIn(given)).toBe(want);
});
