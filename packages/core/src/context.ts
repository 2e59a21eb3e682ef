import { isRestflareError, RestflareError, type RestflareErrorInit } from "./error.js";
import { type Secrets, safeCause } from "./redact.js";
import type { ActionRow } from "./table.js";

/** Where an error belongs. */
export interface Place extends Secrets {
  /** In capitals; none for a path alone. */
  readonly method?: string;
  readonly template: string;
  readonly path?: string;
  /** How often it was sent so far. */
  readonly attempts?: number;
}

/** A request as its errors name it. */
export interface RequestContext extends Place {
  readonly method: string;
  readonly path: string;
  readonly row: ActionRow;
  readonly secrets: string[];
  attempts: number;
}

/** An error of this place, which stands in front of its message. */
export function requestError(place: Place, init: RestflareErrorInit): RestflareError {
  const { method, template, path, attempts } = place;
  const message = `${method === undefined ? "" : `${method} `}${template}: ${init.message}`;
  return new RestflareError({ ...init, message, method, template, path, attempts });
}

/** What was thrown before a request was made, with the place in front of its message. */
export function locate(thrown: unknown, place: Place): RestflareError {
  if (!isRestflareError(thrown)) {
    return requestError(place, {
      kind: "request",
      message: "bad arguments",
      cause: safeCause(thrown, place),
    });
  }
  const { kind, message, cause, template } = thrown;
  return template === undefined ? requestError(place, { kind, message, cause }) : thrown;
}
