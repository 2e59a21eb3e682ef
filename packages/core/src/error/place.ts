import { safeCause } from "./cause.js";
import { isRestflareError, RestflareError, type RestflareErrorInit } from "./error.js";

/** Where an error belongs. */
export interface Place {
  /** As the document writes it; none for a path alone. */
  readonly method?: string;
  readonly template: string;
  readonly path?: string | undefined;
  /** How often it was sent so far. */
  readonly attempts?: number;
}

/** An error of this place, which stands in front of its message. */
export function errorAt(place: Place, init: RestflareErrorInit): RestflareError {
  const { template, path, attempts } = place;
  const method = place.method?.toUpperCase();
  const words = method ? `${method} ${template}` : template;
  return new RestflareError({
    ...init,
    message: `${words}: ${init.message}`,
    method,
    template,
    path,
    attempts,
  });
}

/** What was thrown, as an error of this place unless it has one already. */
export function locate(place: Place, thrown: unknown, redact = (text: string) => text): RestflareError {
  if (!isRestflareError(thrown)) {
    const cause = safeCause(thrown, redact);
    return errorAt(place, { kind: "request", message: "bad arguments", cause });
  }
  if (thrown.template !== undefined) return thrown;
  const { kind, message, status, cause } = thrown;
  return errorAt(place, { kind, message: redact(message), status, cause });
}
