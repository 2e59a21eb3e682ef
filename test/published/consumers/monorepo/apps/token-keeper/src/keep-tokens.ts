import { type Cloudflare, isRestflareError, type ServiceToken } from "@example/cloudflare";
import { expiringTokens } from "./expiring.js";
import type { Sink } from "./sink.js";

type ServiceTokens = Cloudflare["serviceTokens"];

export interface Job {
  readonly tokens: ServiceTokens;
  readonly now: Date;
  /** With one, tokens get a new secret, which goes there. Without, they are only made to expire later. */
  readonly sink?: Sink;
}

/** What became of a token; no secret is in it. */
export interface Outcome {
  readonly name: string;
  readonly id: string;
  readonly done: "refreshed" | "rotated" | "failed";
  readonly why?: string;
}

/** Renews every token that expires soon, one after the other; rejects only where they cannot be listed. */
export async function keepTokens({ tokens, now, sink }: Job): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const token of await expiringTokens(tokens, now)) {
    const { id, name } = token;
    try {
      if (sink) await rotate(tokens, token, sink);
      await tokens.refreshOrThrow(id);
      outcomes.push({ name, id, done: sink ? "rotated" : "refreshed" });
    } catch (error) {
      outcomes.push({ name, id, done: "failed", why: (error as Error).message });
    }
  }
  return outcomes;
}

/** Gives a token a new secret, unless this or another run has done so since it last expired later. */
async function rotate(tokens: ServiceTokens, token: ServiceToken, sink: Sink): Promise<void> {
  await using place = await sink.claim(token);
  if (!place) return;
  const { error, data } = await tokens.rotate(token.id);
  if (error) {
    if (isRefusal(error)) await place.release();
    throw error;
  }
  try {
    await place.write(data);
  } catch {
    // not the sink's own words: the secret may be in them
    throw new Error("it was rotated, but the sink did not take the secret; rotate it by hand");
  }
}

/** Whether it is certain that nothing was done. A lost answer, or a 5xx, says nothing of the kind. */
function isRefusal(error: unknown): boolean {
  if (isRestflareError(error, "api")) return error.status !== undefined && error.status < 500;
  return isRestflareError(error, "request") || isRestflareError(error, "configuration");
}
