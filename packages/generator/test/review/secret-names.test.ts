import { expect, test } from "vitest";
import { readsLikeSecret } from "../../src/review/secret-names.js";

test.each([
  "secret",
  "client_secret",
  "clientSecret",
  "secretAccessKey",
  "token",
  "tokens",
  "access_token",
  "sessionToken",
  "x-auth-token",
  "password",
  "passwords",
  "dbPassword",
  "passphrase",
  "private_key",
  "privateKey",
  "private_key_pem",
  "apiKey",
  "API_KEY",
  "api-keys",
  "apikey",
  "credential",
  "credentials",
  "preshared_key_value",
  "pre_shared_key",
  "psk",
  "secret_text",
  "token_value",
  "signing_key_base64",
  "authorization",
  "authorization_header",
])("%s reads like a secret", (name) => {
  expect(readsLikeSecret(name)).toBe(true);
});

test.each([
  "token_type",
  "token_id",
  "token_name",
  "secret_name",
  "secret_version",
  "password_policy",
  "private_key_id",
  "next_page_token",
  "nextPageToken",
  "page_token",
  "continuation_token",
  "public_key",
  "key",
  "key_tag",
  "access_key_id",
  "parentAccessKeyId",
  "client_secret_expires_at",
  "tokenizer",
  "secretary",
  "bypass",
  "value",
  "",
])('"%s" does not', (name) => {
  expect(readsLikeSecret(name)).toBe(false);
});
