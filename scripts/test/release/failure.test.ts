import { describe, expect, it } from "vitest";
import { distTag } from "../../release/dist-tag.js";
import { failureOf } from "../../release/failure.js";
import { delayOf } from "../../release/publish.js";

const now = Date.parse("2026-01-01T00:00:00Z");

describe("what the output of npm means", () => {
  it.each([
    [
      "npm error code E403\nnpm error 403 You cannot publish over the previously published versions: 1.0.0.",
      "there",
    ],
    ["npm error code E409\nnpm error 409 Conflict - this package is already present", "there"],
    ["npm error code E429\nnpm error 429 Too Many Requests - PUT", "passing"],
    ["npm error code E503\nnpm error 503 Service Unavailable", "passing"],
    ["npm error code ECONNRESET\nnpm error network socket hang up", "passing"],
    ["npm error code ENEEDAUTH\nnpm error need auth This command requires you to be logged in", "everywhere"],
    ["npm error code E401\nnpm error 401 Unauthorized - PUT", "everywhere"],
    ["npm error code EOTP\nnpm error This operation requires a one-time password.", "everywhere"],
    ["npm error code E403\nnpm error 403 Forbidden - PUT - no permission", "this"],
    ["", "this"],
  ])("%j", (output, kind) => {
    expect(failureOf(output).kind).toBe(kind);
  });

  it.each([
    [
      "npm error code E403\nnpm error 403 Forbidden - no permission\nnpm error A complete log",
      "403 Forbidden - no permission",
    ],
    ["ERR_PNPM_NO_README  There is none", "There is none"],
    ["", "it says nothing"],
  ])("%j is shown in one line", (output, why) => {
    expect(failureOf(output).why).toBe(why);
  });

  it.each([
    ["restflare: retry-after 3\n", 3000],
    ["restflare: retry-after 3\nrestflare: retry-after 7\n", 7000],
    ["restflare: retry-after Thu, 01 Jan 2026 00:01:00 GMT\n", 60_000],
    ["restflare: retry-after Wed, 31 Dec 2025 00:00:00 GMT\n", 0],
    ["restflare: retry-after whenever\n", undefined],
    ["", undefined],
  ])("%j asks for %s milliseconds", (output, want) => {
    expect(failureOf(`${output}npm error code E429`, now).retryAfter).toBe(want);
  });
});

describe("how long the next attempt waits", () => {
  const failure = { kind: "passing", why: "" } as const;
  it.each([
    [1, 5_000],
    [2, 10_000],
    [4, 40_000],
    [20, 300_000],
  ])("attempt %i, without a word of the registry: %i ms", (attempt, want) => {
    expect(delayOf(failure, attempt, 0.5)).toBe(want);
  });
  it("as long as the registry asks for", () => {
    expect(delayOf({ ...failure, retryAfter: 0 }, 3)).toBe(0);
  });
});

it.each([
  ["1.0.0", "latest"],
  ["2.0.0-next.1", "next"],
  ["2.0.0-0", "latest"],
])("%s is published as %s", (version, tag) => {
  expect(distTag(version)).toBe(tag);
});
