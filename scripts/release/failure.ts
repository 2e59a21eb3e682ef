/** Why a package did not get onto the registry. */
export interface Failure {
  why: string;
  /** `passing`: another attempt may succeed. `everywhere`: no other package would succeed either. */
  kind: "there" | "passing" | "everywhere" | "this";
  /** Milliseconds that the registry asks to be left alone for. */
  retryAfter?: number;
}

/** The mark of retry-after.cjs in npm's output. */
const RETRY_AFTER = /^restflare: retry-after (.+)$/gm;

const ROWS: readonly (readonly [said: RegExp, kind: Failure["kind"], why?: string])[] = [
  [/EPUBLISHCONFLICT|\bE409\b|previously published version|already present/i, "there"],
  [
    /\bEOTP\b/,
    "everywhere",
    "asks for a one-time password; use a token that may publish without one, or set npm_config_otp",
  ],
  [
    /\bENEEDAUTH\b|\bE401\b/,
    "everywhere",
    "does not know who publishes; log in with `npm login`, or renew the token in .npmrc",
  ],
  [/\bE429\b|429 Too Many/i, "passing", "429, too many requests"],
  [/\bE5\d\d\b|\b(ECONN\w+|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|EPIPE|ERR_SOCKET_TIMEOUT)\b/, "passing"],
];

/** What the output of a publish that failed says. */
export function failureOf(output: string, now = Date.now()): Failure {
  const [, kind = "this", why] = ROWS.find(([said]) => said.test(output)) ?? [];
  const retryAfter = [...output.matchAll(RETRY_AFTER)]
    .map(([, value = ""]) => milliseconds(value, now))
    .at(-1);
  return { kind, why: why ?? firstError(output), ...(retryAfter !== undefined && { retryAfter }) };
}

/** Retry-After has seconds, or a date. */
function milliseconds(value: string, now: number): number | undefined {
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The line that npm or pnpm writes about it, without its code word. */
function firstError(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  const errors = lines.flatMap(
    (line) => /^(?:npm (?:error|ERR!)|ERR_PNPM_\w+)\s+(.*)$/.exec(line)?.[1] ?? [],
  );
  const telling = errors.filter((line) => !/^(code |A complete log)/.test(line));
  return telling[0] ?? lines.filter(Boolean).at(-1) ?? "it says nothing";
}
