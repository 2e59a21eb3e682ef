import { redactLog } from "@npmcli/redact";

/** Names of settings and variables that hold a secret: `//host/:_authToken`, `NPM_TOKEN`, `otp`. */
const SECRET = /(auth|authtoken|password|passwd|token|secret|api_?key|private_?key|^otp)$/i;

/** Takes out of a text what has the form of a secret, and every secret of npm's configuration and the environment. */
export function redactor(
  ...settings: readonly Readonly<Record<string, unknown>>[]
): (text: string) => string {
  const secrets = settings
    .flatMap((one) => Object.entries(one))
    .flatMap(([name, value]) => (SECRET.test(name) && typeof value === "string" ? formsOf(value) : []))
    .filter((secret) => secret.length >= 6) // shorter ones would take words apart
    .sort((a, b) => b.length - a.length);
  return (text) => redactLog(secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text));
}

/** A secret as it is, and as it may stand in a URL, a header or a password of .npmrc. */
function formsOf(secret: string): string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")];
}
