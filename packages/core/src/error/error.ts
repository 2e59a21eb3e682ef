import type { ApiMessage } from "./api-message.js";

/**
 * What went wrong: the API said no (`api`), no answer came (`connection`, `timeout`), the caller's signal ended it
 * (`aborted`), the answer could not be read (`decode`), the client is not set up right (`configuration`), or the call's
 * arguments are bad and nothing was sent (`request`).
 */
export type RestflareErrorKind =
  | "api"
  | "connection"
  | "timeout"
  | "aborted"
  | "decode"
  | "configuration"
  | "request";

/** What an error is made of; all but kind and message may be missing. */
export interface RestflareErrorInit {
  kind: RestflareErrorKind;
  message: string;
  status?: number | undefined;
  errors?: readonly unknown[] | undefined;
  messages?: readonly ApiMessage[] | undefined;
  rayId?: string | undefined;
  retryAfter?: number | undefined;
  method?: string | undefined;
  template?: string | undefined;
  path?: string | undefined;
  attempts?: number | undefined;
  cause?: unknown;
}

// the registry's symbol, so that errors of another installed copy are known too
const brand = Symbol.for("restflare/error");

/**
 * The one error of Restflare. Its message says what was wrong, where, and the way out; nothing in it is a secret, and no
 * body is kept in it.
 *
 * @example
 * const { error } = await tokens.show(id);
 * if (error?.status === 404) return undefined;
 */
export class RestflareError<Detail = ApiMessage> extends Error {
  declare readonly kind: RestflareErrorKind;
  /** HTTP status of the answer, if there was one. */
  declare readonly status?: number;
  /** The API's own errors: code, message, documentation_url, source.pointer. */
  declare readonly errors: readonly Detail[];
  /** The API's messages beside its errors. */
  declare readonly messages: readonly ApiMessage[];
  /** Cloudflare's id of the request, for its support. */
  declare readonly rayId?: string;
  /** Milliseconds that the API asks to wait. */
  declare readonly retryAfter?: number;
  /** HTTP method, in capitals. */
  declare readonly method?: string;
  /** Path template of the request. */
  declare readonly template?: string;
  /** Path of the request, below the client's base URL. */
  declare readonly path?: string;
  /** How often the request was sent. */
  declare readonly attempts: number;

  constructor({ message, cause, ...fields }: RestflareErrorInit) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { errors: [], messages: [], attempts: 0 });
    for (const [name, value] of Object.entries(fields)) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
  }

  static {
    // biome-ignore lint/complexity/noThisInStatic: a bundler renames a class that is named inside itself, and then errors print by that name
    Object.assign(this.prototype, { name: "RestflareError", [brand]: true });
  }

  /** Every field but the cause and the stack. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/**
 * Whether something caught is a {@link RestflareError}, of the given kind if one is given. Unlike `instanceof` it also
 * knows the errors of another installed copy of this package.
 *
 * @example
 * try {
 *   await tokens.showOrThrow(id);
 * } catch (error) {
 *   if (!isRestflareError(error, "api")) throw error;
 *   console.error(error.status, error.errors);
 * }
 */
export function isRestflareError<Kind extends RestflareErrorKind = RestflareErrorKind>(
  error: unknown,
  kind?: Kind,
): error is RestflareError & { readonly kind: Kind } {
  try {
    const known = error as { [brand]?: true; kind?: RestflareErrorKind };
    return known[brand] === true && (kind === undefined || known.kind === kind);
  } catch {
    // null, or something that cannot be looked at
    return false;
  }
}

/** An error of setting up. */
export function configurationError(message: string): RestflareError {
  return new RestflareError({ kind: "configuration", message });
}

/** An error of a call's arguments; `locate` puts the place in front. */
export function argumentError(message: string): RestflareError {
  return new RestflareError({ kind: "request", message });
}
