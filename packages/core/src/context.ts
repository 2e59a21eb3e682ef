import { argumentError, isRestflareError, RestflareError, type RestflareErrorInit } from "./error.js";
import { safeCause } from "./redact.js";
import type { ActionRow } from "./table.js";

/** A request as its errors name it. */
export interface RequestContext {
  /** In capitals. */
  readonly method: string;
  readonly template: string;
  readonly path: string;
  /** What its document says. */
  readonly row: ActionRow;
  /** What may be in no message. */
  readonly secrets: string[];
  /** How often it was sent so far. */
  attempts: number;
}

/** An error of this request, with the place in front of its message. */
export function requestError(context: RequestContext, init: RestflareErrorInit): RestflareError {
  const { method, template, path, attempts } = context;
  const message = `${method} ${template}: ${init.message}`;
  return new RestflareError({ ...init, message, method, template, path, attempts });
}

/** What was thrown before a request was made, with the place in front of its message. */
export function locate(
  thrown: unknown,
  place: { method?: string; template: string; secrets?: readonly string[] },
): RestflareError {
  const { method, template, secrets = [] } = place;
  if (isRestflareError(thrown) && thrown.template !== undefined) return thrown;
  const { kind, message } = isRestflareError(thrown) ? thrown : argumentError("bad arguments");
  const cause = isRestflareError(thrown) ? undefined : safeCause(thrown, secrets);
  const where = method === undefined ? template : `${method} ${template}`;
  return new RestflareError({ kind, message: `${where}: ${message}`, method, template, cause });
}
