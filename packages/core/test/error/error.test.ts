import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { isRestflareError, RestflareError } from "../../src/index.js";
import { clientOf } from "../helpers.js";

const make = () =>
  new RestflareError({
    kind: "api",
    message: "m",
    status: 403,
    errors: [{ code: 1, message: "e" }],
    rayId: undefined,
    cause: new Error("c"),
  });

test("toJSON has every field that is known, but the cause and the stack", () => {
  expect(JSON.parse(JSON.stringify(make()))).toEqual({
    name: "RestflareError",
    message: "m",
    kind: "api",
    status: 403,
    errors: [{ code: 1, message: "e" }],
    messages: [],
    attempts: 0,
  });
});

test("it is an error like any other", () => {
  const error = make();
  expect(error).toBeInstanceOf(Error);
  expect([String(error), error.name, error.stack?.split("\n")[0]]).toEqual([
    "RestflareError: m",
    "RestflareError",
    "RestflareError: m",
  ]);
  expect("rayId" in error).toBe(false);
  expect(inspect(error)).toMatch(/^RestflareError: m\n[\s\S]*kind: 'api'[\s\S]*status: 403/);
  expect((error.cause as Error).message).toBe("c");
  expect("cause" in new RestflareError({ kind: "api", message: "m" })).toBe(false);
});

describe("isRestflareError", () => {
  const foreign = Object.assign(new Error("x"), {
    [Symbol.for("restflare/error")]: true,
    kind: "timeout",
  });
  test.each([
    ["our own", make(), undefined, true],
    ["our own of the kind", make(), "api", true],
    ["our own of another kind", make(), "timeout", false],
    ["another copy's", foreign, undefined, true],
    ["another copy's of the kind", foreign, "timeout", true],
    ["another copy's of another kind", foreign, "api", false],
    [
      "an error of the same name",
      Object.assign(new Error("x"), { name: "RestflareError", kind: "api" }),
      undefined,
      false,
    ],
    ["null", null, undefined, false],
    ["undefined", undefined, undefined, false],
    ["a text", "RestflareError", undefined, false],
    ["a function", RestflareError, undefined, false],
  ] as const)("%s", (_, value, kind, want) => {
    expect(isRestflareError(value, kind)).toBe(want);
  });
});

test("what is thrown has the caller's stack, and is the error of the result", async () => {
  const { client } = clientOf([new Response("{}", { status: 404 })]);
  async function caller() {
    return await client.requestOrThrow("GET", "/a");
  }
  const thrown = await caller().catch((error: unknown) => error);
  expect(isRestflareError(thrown, "api")).toBe(true);
  expect((thrown as Error).stack).toMatch(/at (async )?caller/);
  expect((thrown as Error).stack).not.toMatch(/answer\.ts/);
});

test("what is thrown is the same on an engine that cannot change a stack", async () => {
  const { captureStackTrace } = Error;
  Object.assign(Error, { captureStackTrace: undefined });
  onTestFinished(() => void Object.assign(Error, { captureStackTrace }));
  const { client } = clientOf([new Response("{}", { status: 404 })]);
  const thrown = await client.requestOrThrow("GET", "/a").catch((error: unknown) => error);
  expect(isRestflareError(thrown, "api")).toBe(true);
});
