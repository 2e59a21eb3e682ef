import type { Complaint } from "./violations.js";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Why it is no success, for the log: without any value of a header or a body. */
  readonly reason?: string;
}

interface ApiError {
  readonly code: number;
  readonly message: string;
  readonly source?: { readonly pointer: string };
}

/** An error that no document describes, in the shape of Cloudflare's. */
export function problem(status: number, message: string, retryAfter?: number): Reply {
  return {
    status,
    reason: message,
    headers: {
      "content-type": "application/json",
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    },
    body: envelopeOf([{ code: status, message }]),
  };
}

/** The answer to a request that does not fit: as the document has refusals, with what is wrong in place of its example. */
export function refusal(example: Reply, complaints: readonly Complaint[]): Reply {
  const errors = complaints.map(({ message, pointer }) => ({
    code: example.status,
    message,
    ...(pointer !== undefined && { source: { pointer } }),
  }));
  const isOurShape = hasErrors(example.body);
  return {
    status: example.status,
    reason: complaints.map(({ message }) => message).join("; "),
    headers: {
      ...example.headers,
      "content-type": isOurShape ? (example.headers["content-type"] ?? JSON_TYPE) : JSON_TYPE,
    },
    body: isOurShape ? { ...example.body, errors } : envelopeOf(errors),
  };
}

const JSON_TYPE = "application/json";

const envelopeOf = (errors: readonly ApiError[]): object => ({
  success: false,
  errors,
  messages: [],
  result: null,
});

/** Whether an example of a refusal has a list of errors with codes and messages. */
function hasErrors(body: unknown): body is { errors: readonly ApiError[] } {
  const { errors } = Object(body) as { errors?: unknown };
  return (
    Array.isArray(errors) &&
    errors.every((one) => typeof Object(one).code === "number" && typeof one.message === "string")
  );
}
