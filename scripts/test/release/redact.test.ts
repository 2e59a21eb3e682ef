import { expect, it } from "vitest";
import { redactor } from "../../release/redact.js";

const secret = "c2VjcmV0LW9mLXRoZS1yZWdpc3RyeQ/+";
const redact = redactor(
  { "//registry.example/:_authToken": secret, registry: "https://registry.example/" },
  { NPM_TOKEN: "another-secret", HOME: "/home/somebody", npm_config_otp: "123456" },
);

it.each([
  ["of .npmrc", `PUT failed, authorization: Bearer ${secret}`],
  ["in a URL", `https://registry.example/?token=${encodeURIComponent(secret)}`],
  ["in Base64", Buffer.from(secret).toString("base64")],
  ["of the environment", "npm error token another-secret is not valid"],
  ["nobody has told of", `npm_${"a1B2".repeat(9)}`],
  ["in an address", "https://somebody:hunter2hunter2@registry.example/"],
])("takes out a secret %s", (_where, text) => {
  const redacted = redact(text);
  expect(redacted).toContain("***");
  for (const one of [secret, encodeURIComponent(secret), "another-secret", "a1B2a1B2", "hunter2"])
    expect(redacted).not.toContain(one);
});

it("leaves everything else", () => {
  const text = "npm error 403 Forbidden - PUT https://registry.example/@restflare%2fcore of /home/somebody";
  expect(redact(text)).toBe(text);
});
