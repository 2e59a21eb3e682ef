import { expect, test } from "vitest";
import { writeJson } from "../../src/transport/json.js";

test("texts and numbers in a secret's field are noted, and what would blank out common words is not", () => {
  const noted: string[] = [];
  const notes = { names: new Set(["password"]), add: (secret: string) => void noted.push(secret) };
  const password = ["a-text", 12345, true, null, { inner: "below", left: undefined }];
  writeJson({ password, name: "no secret" }, notes);
  expect(noted).toEqual(["a-text", "12345", "below"]);
});
