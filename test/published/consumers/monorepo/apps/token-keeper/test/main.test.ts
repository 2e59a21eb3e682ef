import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { startAccount, tokenOf } from "./account.js";

/** The program's exit code and all that it prints. */
function run(environment: { [name: string]: string }): Promise<{ code: number; printed: string }> {
  const program = fileURLToPath(new URL("../src/main.js", import.meta.url));
  return new Promise((done) => {
    execFile(process.execPath, [program], { env: environment }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, printed: stdout + stderr }),
    );
  });
}

test("the exit code is 0 if every token was renewed, and 1 if one was not", async () => {
  const lost = tokenOf("x".repeat(37), "2026-01-01T00:00:00Z"); // the API takes ids of 36 characters
  const due = tokenOf("due", "2026-01-01T00:00:00Z");
  await using good = await startAccount([due]);
  await using bad = await startAccount([lost, due]);
  const environment = (url: string) => ({
    CLOUDFLARE_ACCOUNT_ID: "any",
    CLOUDFLARE_API_TOKEN: "a-token-that-nobody-may-see",
    CLOUDFLARE_BASE_URL: url,
  });
  assert.deepEqual(await run(environment(good.url)), { code: 0, printed: "refreshed due (due)\n" });
  const { code, printed } = await run(environment(bad.url));
  assert.equal(code, 1);
  assert.match(printed, /^failed x+ \(x+\): POST .*\nrefreshed due \(due\)\n$/);
  assert.doesNotMatch(printed, /nobody-may-see/);
});

test("without an account it says so", async () => {
  assert.deepEqual(await run({}), { code: 1, printed: "token-keeper: CLOUDFLARE_ACCOUNT_ID is not set\n" });
});
